"""The office itself: its settings, interpreters, and code lists loaded by an administrator."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.clients.model import AcceptedList, Interpreter, OfficeSettings
from kimdesk.clients.records import Change, Records, Values
from kimdesk.vault.work import Store

# Without these nobody is admitted; the office may choose others.
MUST_CRITERIA = (
    "FA01_ZIELGRUPPE",
    "FA02_WOHNORT",
    "FA03_KEIN_FM",
    "FA04_KEIN_MBE_JMD",
    "FA05_KOMPLEX",
    "FA06_AKTEURE",
    "FA07_REGEL_GREIFT_NICHT",
    "FA08_RESSOURCEN",
    "FA09_EINWILLIGUNG",
)
DEFAULT_FIGURES = {
    "lock_minutes": 5,
    "stale_days": 90,
    "target_caseload": 25,
    "caseload_warning": 30,
    "plan_weeks": 8,
    "monitoring_weeks": 12,
    "contact_gap_weeks": 8,
    "clearing_weeks": 6,
    "short_contacts": 3,
    "short_weeks": 8,
    "must_criteria": MUST_CRITERIA,
    "need_domains": 3,
    "arrival_years": 3,
    "dormant_months": 3,
    "case_months": 12,
    "aftercare_months": 6,
    "aftercare_contacts": 3,
    "substitution_weeks": 6,
    "reviews_required": "N",
    "self_approval": "N",
    "opening_time": "08:00",
    "closing_time": "17:00",
    "numbers_on": "N",
}


def figure(office: OfficeSettings, name: str) -> Any:  # noqa: ANN401 - number, text or codes
    """A figure of the office; the usual one where the office has set none."""
    own = getattr(office, name)
    return DEFAULT_FIGURES[name] if own in (None, "", ()) else own


def settings(store: Store) -> OfficeSettings:
    """The settings of the office."""
    with store.unit() as unit:
        return unit.session.scalars(select(OfficeSettings)).one()


def change_settings(store: Store, records: Records, version: int, changes: Values) -> Change:
    """Change settings; team leads and administrators may. Raises NotAllowed, UserError."""
    if not store.identity.roles & {"R_TL", "R_ADMIN"}:
        raise NotAllowed(
            translate("Office", "Einstellungen ändern Teamleitung oder Administration.")
        )
    return records.change(OfficeSettings, settings(store).id, version, changes)


def interpreters(store: Store) -> tuple[Any, ...]:
    """The directory of interpreters, by name."""
    with store.unit() as unit:
        return tuple(unit.session.scalars(select(Interpreter).order_by(Interpreter.name)))


def accept_list(store: Store, list_id: str, version: str, content: str) -> None:
    """Keep a newer code list. Any holder of the cases key may (decision of the office)."""
    row = {"list_id": list_id, "version": version, "content": content}
    with store.unit() as unit:
        statement = insert(AcceptedList).values(row)
        unit.session.execute(
            statement.on_conflict_do_update(
                index_elements=["list_id"], set_={"version": version, "content": content}
            )
        )
        unit.log("AENDERN", "accepted_list", None, f"{list_id} {version}")
        unit.changed("accepted_list", 0)
        unit.commit()
