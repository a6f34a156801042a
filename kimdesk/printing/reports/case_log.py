"""What happened and what is due: consents, deadlines, appointments, contacts, documents."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.radar import DeadlineRow, subject
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.clients.consents import standing
from kimdesk.clients.contacts import ContactRow
from kimdesk.clients.documents import DocumentRow
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent
from kimdesk.printing.desk import Desk
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.reading.case_work import WholeCase
from kimdesk.printing.reading.words import joined, label, pairs
from kimdesk.printing.sections import PROSE, SUBHEADING, facts, nothing, section
from kimdesk.printing.text import SMALL, Style, Text

_ENTRY = Style(size=9, bold=True, before=4, after=0.5, leads=True)
_ABOUT = replace(SMALL, size=8, after=1, leads=True)
_NOTE = replace(PROSE, size=9, leading=1.35)
_CONSENT = (
    "recipient_person", "direction", "information", "purpose", "special_categories", "given_on",
    "expires_on", "withdrawn_on", "withdrawal_note", "language", "interpreted", "on_paper", "note",
)  # fmt: skip


def consents(desk: Desk, file: ClientFile) -> Iterator[Flowable]:
    """Every consent with its state today and what it says."""
    for consent in file.consents:
        state = standing.state_on(consent, file.consents, desk.today)
        kind = label(desk.catalogue, "CL40", consent.kind)
        title = joined(kind, consent.recipient, label(desk.catalogue, "CL41", state))
        yield Text(title, SUBHEADING)
        yield from facts(pairs(desk.catalogue, Consent, consent, _CONSENT))
    if not file.consents:
        yield nothing(translate("WholeFile", "Noch keine Einwilligung."))


def deadlines(desk: Desk, rows: Iterable[DeadlineRow]) -> list[Flowable]:
    """All deadlines, also those that are done or dropped."""
    found = [
        (
            format_day(row.due_on),
            subject(desk.catalogue, row),
            joined(
                label(desk.catalogue, "CL_DEADLINE", row.state), _filed(row), row.reason
            ),
        )
        for row in rows
    ]  # fmt: skip
    heads = (
        translate("WholeFile", "fällig"),
        translate("WholeFile", "Frist"),
        translate("WholeFile", "Stand"),
    )
    return [text_table([heads, *found], (0.14, 0.5, 0.36))] if found else [nothing()]


def _filed(row: DeadlineRow) -> str:
    if row.filed_on is None:
        return ""
    return translate("WholeFile", "gestellt {day}").format(day=format_day(row.filed_on))


def appointments(desk: Desk, rows: Iterable[OccurrenceRow]) -> list[Flowable]:
    """All appointments of the case, the newest first."""
    found = [
        (
            f"{row.begins:%d.%m.%Y}" if row.all_day else f"{row.begins:%d.%m.%Y %H:%M}",
            joined(label(desk.catalogue, "CL49", row.kind), row.title),
            joined(row.place, row.partner, row.interpreter),
            label(desk.catalogue, "CL38", row.state),
        )
        for row in sorted(rows, key=lambda row: row.begins, reverse=True)
    ]
    heads = (
        translate("WholeFile", "wann"),
        translate("WholeFile", "was"),
        translate("WholeFile", "wo, mit wem"),
        translate("WholeFile", "Stand"),
    )
    return [text_table([heads, *found], (0.19, 0.37, 0.27, 0.17))] if found else [nothing()]


def contacts(desk: Desk, rows: Iterable[ContactRow]) -> Iterator[Flowable]:
    """The contact log to be read in one go, the newest first."""
    for row in rows:
        kind = label(desk.catalogue, "CL37", row.kind)
        yield Text(joined(f"{format_day(row.held_on)} {row.held_at}".strip(), kind), _ENTRY)
        about = _about(desk, row)
        if about:
            yield Text(about, _ABOUT)
        step = ""
        if row.next_step:
            text = translate("WholeFile", "Nächster Schritt: {text}")
            step = text.format(text=row.next_step)
        said = "\n".join(part for part in (row.note, step) if part)
        yield Text(said or "–", _NOTE)


def _about(desk: Desk, row: ContactRow) -> str:
    minutes = translate("WholeFile", "{n} Min.").format(n=row.minutes) if row.minutes else ""
    return joined(
        minutes,
        ", ".join(label(desk.catalogue, "CL_PARTICIPANT", code) for code in row.participants),
        ", ".join(label(desk.catalogue, "CL29", code) for code in row.life_domains),
        label(desk.catalogue, "CL08", row.language),
        label(desk.catalogue, "CL09", row.interpreting),
        row.interpreter,
        row.author,
    )


def documents(desk: Desk, rows: Iterable[DocumentRow]) -> list[Flowable]:
    """The list of documents; their contents are not part of it."""
    found = [
        (
            format_day(row.dated_on or row.received_on),
            row.title,
            label(desk.catalogue, "CL50", row.kind),
            joined(label(desk.catalogue, "CL_SOURCE", row.source), row.note),
        )
        for row in rows
    ]
    heads = (
        translate("WholeFile", "vom"),
        translate("WholeFile", "Titel"),
        translate("WholeFile", "Art"),
        translate("WholeFile", "Herkunft, Bemerkung"),
    )
    return [text_table([heads, *found], (0.14, 0.33, 0.22, 0.31))] if found else [nothing()]


def case_log(desk: Desk, whole: WholeCase) -> Iterator[Flowable]:
    """Deadlines, appointments, contacts, documents."""
    yield from section(translate("WholeFile", "Fristen"), deadlines(desk, whole.work.deadlines))
    yield from section(translate("WholeFile", "Termine"), appointments(desk, whole.appointments))
    title = translate("WholeFile", "Kontakte ({n})").format(n=len(whole.contacts))
    log = list(contacts(desk, whole.contacts))
    yield from section(title, log or [nothing(translate("WholeFile", "Noch kein Kontakt."))])
    yield from section(translate("WholeFile", "Dokumente"), documents(desk, whole.documents))
