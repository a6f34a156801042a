"""Says in words what taking back a merge could not restore."""

from collections.abc import Iterator

from kimdesk.base.text import translate
from kimdesk.clients.merging.replay import Replay
from kimdesk.vault.fields import Field
from kimdesk.vault.orm import Base

_UNSAID = {"recent_file"}


def notes_of(replay: Replay, added: int) -> tuple[str, ...]:
    """The sentences for a finished undo; `added` records came in since the merge."""
    return tuple(dict.fromkeys(_sentences(replay, added)))


def _sentences(replay: Replay, added: int) -> Iterator[str]:
    for (table, column), count in replay.edited.items():
        if count and table not in _UNSAID:
            yield translate(
                "Merge",
                "{field}: seit dem Zusammenführen geändert ({n}), bleibt wie es jetzt ist.",
            ).format(field=_label(table, column), n=count)
    gone = sum(count for table, count in replay.gone.items() if table not in _UNSAID)
    if gone:
        yield translate(
            "Merge", "Seit dem Zusammenführen gelöscht: {n}. Das bleibt gelöscht."
        ).format(n=gone)
    for number in replay.renumbered:
        yield translate(
            "Merge", "Die Fallnummer ist inzwischen vergeben; die Akte heißt jetzt {number}."
        ).format(number=number)
    if added:
        yield translate(
            "Merge",
            "Seit dem Zusammenführen dazugekommen: {n}. Das bleibt in der Akte, in der es steht.",
        ).format(n=added)


def _label(table: str, column: str) -> str:
    field = Base.metadata.tables[table].c[column].info.get("field") if column else None
    if isinstance(field, Field):
        return field.label
    return translate("Merge", "Eintrag")
