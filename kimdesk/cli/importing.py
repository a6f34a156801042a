"""`kimdesk import`: a client list in, or the template for one out."""

import argparse
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.cli.opening import Open, opened_store
from kimdesk.cli.output import Output
from kimdesk.clients import importing
from kimdesk.clients.importing.list_file import list_bytes, mapping_of, write_file
from kimdesk.reference import load_catalogue


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Bring a list in or try it; 1 when rows were rejected."""
    if chosen.template:
        return _template(chosen.template, output)
    if not chosen.store or not chosen.file:
        raise UserError(translate("Command", "Bitte die Ablage und die Liste angeben."))
    if chosen.rejected and chosen.rejected.resolve() == chosen.file.resolve():
        raise UserError(
            translate("Command", "Die abgelehnten Zeilen brauchen einen eigenen Dateinamen.")
        )
    data = list_bytes(chosen.file)
    given = mapping_of(chosen.mapping) if chosen.mapping else None
    sheet = chosen.sheet or (given.sheet if given else "")
    table = importing.read_table(
        data, chosen.file.name, sheet, given.heading_row if given else None
    )
    with opened_store(chosen) as opened:
        preview = _prepared(opened, table, given, output)
        result = preview.result
        if not chosen.dry_run:
            result = importing.run(opened.store, preview, output.progress)
    _save(chosen, preview)
    _tell(preview, output, dry=chosen.dry_run)
    output.result(result.as_json())
    return 1 if result.rejected else 0


def _prepared(
    opened: Open, table: importing.Table, given: importing.Mapping | None, output: Output
) -> importing.Preview:
    """The dry run by the mapping given, else by what the headings say."""
    mapping = given or importing.suggest_mapping(table, importing.presets(opened.store))
    return importing.prepare(opened.store, opened.catalogue, table, mapping, output.progress)


def _template(file: Path, output: Output) -> int:
    content = importing.template_file(load_catalogue(), Clock().today(), file.name)
    write_file(file, content)
    output.say(translate("Command", "Vorlage geschrieben: {file}").format(file=file))
    output.result({"file": str(file)})
    return 0


def _save(chosen: argparse.Namespace, preview: importing.Preview) -> None:
    if chosen.save_mapping:
        text = importing.dump_mapping(preview.mapping)
        write_file(chosen.save_mapping, text.encode())
    if chosen.rejected and preview.rejected:
        write_file(chosen.rejected, importing.rejected_file(preview, chosen.rejected.name))


def _tell(preview: importing.Preview, output: Output, *, dry: bool) -> None:
    for heading in preview.to_confirm:
        label = importing.target_label(preview.mapping.target(heading))
        text = translate("Command", "Vermutet: „{heading}“ wird zu „{label}“.")
        output.say(text.format(heading=heading, label=label))
    for notice in preview.notices:
        output.say(_placed(notice.row, _heading(notice.column), "", notice.text))
    for question in preview.questions:
        if question.column:
            text = translate("Command", "Offen: „{value}“ in „{column}“ ({n}-mal).")
            output.say(text.format(value=question.value, column=question.column, n=question.count))
    for rejected in preview.rejected:
        output.say(_placed(rejected.row, rejected.column, rejected.value, rejected.reason))
    output.say(_counts(preview.result, dry=dry))


def _heading(column: str) -> str:
    """The column as people know it; some notices speak of a field instead of a heading."""
    return importing.target_label(column) if column in importing.TARGETS else column


def _placed(row: int, column: str, value: str, text: str) -> str:
    parts = [translate("Command", "Zeile {row}").format(row=row)] if row else []
    parts += [translate("Command", "„{text}“").format(text=column)] if column else []
    parts += [translate("Command", "„{text}“").format(text=value[:80])] if value else []
    return f"{', '.join(parts)}: {text}" if parts else text


def _counts(result: importing.ImportResult, *, dry: bool) -> str:
    text = (
        translate(
            "Command",
            "Probelauf: {read} Zeilen gelesen, {accepted} einlesbar, {unchanged} schon "
            "vorhanden, {rejected} abgelehnt. Es wurde nichts eingelesen.",
        )
        if dry
        else translate(
            "Command",
            "{read} Zeilen gelesen, {accepted} eingelesen, {unchanged} schon vorhanden, "
            "{rejected} abgelehnt.",
        )
    )
    return text.format(
        read=result.read,
        accepted=result.accepted,
        unchanged=result.unchanged,
        rejected=len(result.rejected),
    )
