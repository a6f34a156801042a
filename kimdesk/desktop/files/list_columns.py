"""The columns of the list of client files."""

from kimdesk.base.dates import format_day, format_partial
from kimdesk.base.text import translate
from kimdesk.clients.lists import CaseRow
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.row_model import Column, RowModel


class CaseColumns:
    """Reads cells from rows; labels of codes come from the code lists."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def model(self) -> RowModel[CaseRow]:
        """An empty model with these columns."""
        columns: list[Column[CaseRow]] = [
            Column(
                translate("CaseList", "Name"),
                lambda row: row.name,
                chars=23,
                icon=_block_icon,
                level=_error,
                tip=_block_tip,
            ),
            Column(translate("CaseList", "Nummer"), lambda row: row.number, chars=15),
            Column(
                translate("CaseList", "Geboren"), lambda row: format_partial(row.birth_date), 10
            ),
            Column(translate("CaseList", "Fallstufe"), self._level, chars=21, tip=self._level),
            Column(translate("CaseList", "Phase"), self._phase, chars=16, tip=self._phase),
            Column(
                translate("CaseList", "Fallführung"),
                _counsellor,
                chars=25,
                icon=_substitution_icon,
                tip=_counsellor_tip,
            ),
            Column(
                translate("CaseList", "Letzter Kontakt"),
                lambda row: format_day(row.last_contact_on) or "–",
                stretch=True,
            ),
        ]
        return RowModel(columns, lambda row: row.id)

    def _level(self, row: CaseRow) -> str:
        return self._session.label("CL_ST", row.level)

    def _phase(self, row: CaseRow) -> str:
        return self._session.label("CL_PHASE", row.phase)


def _block_icon(row: CaseRow) -> str | None:
    return "shield" if row.information_block else None


def _block_tip(row: CaseRow) -> str:
    return translate("FileWarnings", "Auskunftssperre") if row.information_block else ""


def _error(_: CaseRow) -> str:
    return "error"


def _counsellor(row: CaseRow) -> str:
    if row.substituted_until is None:
        return row.counsellor
    text = translate("CaseList", "Vertretung bis {day}")
    return text.format(day=format_day(row.substituted_until))


def _counsellor_tip(row: CaseRow) -> str:
    if row.substituted_until is None:
        return row.counsellor
    text = translate("CaseList", "Sie vertreten {name} bis {day}.")
    return text.format(name=row.counsellor or "–", day=format_day(row.substituted_until))


def _substitution_icon(row: CaseRow) -> str | None:
    return "hourglass" if row.substituted_until is not None else None
