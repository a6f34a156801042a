"""How an entry of the log reads: the same words in table, reading view and screen reader."""

from collections.abc import Iterator

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients.contacts import ContactRow
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.paper import weekday


class Wording:
    """Texts of entries with the labels of the code lists."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def kind(self, row: ContactRow) -> str:
        """The kind of contact."""
        return self._session.label("CL37", row.kind) or "–"

    def themes(self, row: ContactRow) -> str:
        """The themes, shortened to their first word each; the reading view has them whole."""
        labels = (self._session.label("CL29", code) for code in row.life_domains)
        return ", ".join(label.partition(",")[0] for label in labels)

    def interpreting(self, row: ContactRow) -> str:
        """How it was interpreted, and by whom."""
        if row.interpreting in {"", "SM_KEINE"}:
            return row.interpreter
        how = self._session.label("CL09", row.interpreting)
        return f"{how} ({row.interpreter})" if row.interpreter else how

    def head(self, row: ContactRow) -> str:
        """The line above an entry."""
        day = f"{weekday(row.held_on)}, {format_day(row.held_on)}"
        when = f"{day}, {row.held_at}" if row.held_at else day
        return " · ".join(part for part in (when, self.kind(row), minutes(row.minutes)) if part)

    def facts(self, row: ContactRow) -> str:
        """Everything of an entry that is neither in its head nor its note."""
        return " · ".join(self._facts(row))

    def last(self, row: ContactRow) -> str:
        """The line below the note."""
        return next_step(row)

    def spoken(self, row: ContactRow) -> str:
        """The whole entry in one go."""
        parts = (self.head(row), self.facts(row), row.note, next_step(row))
        return ". ".join(part for part in parts if part)

    def _facts(self, row: ContactRow) -> Iterator[str]:
        if row.life_domains:
            yield ", ".join(self._session.label("CL29", code) for code in row.life_domains)
        if row.language:
            yield self._session.label("CL08", row.language)
        if interpreting := self.interpreting(row):
            spent = minutes(row.interpreting_minutes)
            interpreting += f", {spent}" if spent else ""
            yield translate("Contacts", "Sprachmittlung: {how}").format(how=interpreting)
        if row.participants:
            names = (self._session.label("CL_PARTICIPANT", code) for code in row.participants)
            yield translate("Contacts", "mit {names}").format(names=", ".join(names))
        if row.author:
            yield row.author


def minutes(count: int | None) -> str:
    """A duration, "" where none is known."""
    return translate("Contacts", "{n} Min.").format(n=count) if count else ""


def next_step(row: ContactRow) -> str:
    """The next step with its name, "" for none."""
    if not row.next_step:
        return ""
    return translate("Contacts", "Nächster Schritt: {text}").format(text=row.next_step)


def first_line(note: str) -> str:
    """The first line of a note with anything in it."""
    return next((line.strip() for line in note.splitlines() if line.strip()), "")
