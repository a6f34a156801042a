"""Who got data about a person, from whom they came, and who looked at them (Art. 15 (1) DSGVO).

Recipients are bodies outside. Colleagues are none, and are told by what they do, not by name
(ECJ, C-579/21): their names would tell something about them.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain

from sqlalchemy import select

from kimdesk.base.clock import OFFICE_ZONE
from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.conference_rules import HELD
from kimdesk.casework.model import CaseConference, Closure, ConferenceParticipant, Referral
from kimdesk.clients.log_view import entries_about
from kimdesk.clients.model import Consent, Document, Partner, Staff
from kimdesk.printing.desk import Desk
from kimdesk.printing.products import PRODUCTS
from kimdesk.printing.reading.stored import StoredData
from kimdesk.printing.reading.stored_tables import tables
from kimdesk.printing.reading.words import label
from kimdesk.vault.log import LogEntry

_OWN_MAKING = "EXPORT_AUSKUNFT"
_TO_PARTNER = re.compile(r"\bpartner (\d+)")


@dataclass(frozen=True, slots=True)
class Opening:
    """What somebody of a role did on one day."""

    day: date
    role: str
    what: str


@dataclass(frozen=True, slots=True)
class Disclosed:
    """Recipients with what they got, the releases, sources, openings, colleagues by id."""

    recipients: tuple[str, ...]
    released: tuple[str, ...]
    sources: tuple[str, ...]
    openings: tuple[Opening, ...]
    counsellors: dict[int, str]


def read_disclosed(desk: Desk, data: StoredData) -> Disclosed:
    """Read it: the log, the directory, and the names of colleagues, a statement each."""
    with desk.store.unit() as unit:
        session = unit.session
        about = entries_about(data.case_ids, data.person.id)
        query = select(LogEntry.at, LogEntry.role, LogEntry.action, LogEntry.detail)
        found = session.execute(query.where(about).order_by(LogEntry.seq))
        log = [(row.at, row.role, row.action, row.detail) for row in found]
        bodies = {row[0]: row[1] for row in session.execute(select(Partner.id, Partner.name))}
        colleagues = {row[0]: row[1] for row in session.execute(select(Staff.id, Staff.name))}
    leading = {case.counsellor_id for case in data.cases}
    return Disclosed(
        recipients=tuple(_recipients(data, bodies, log)),
        released=tuple(_released(desk, data)),
        sources=tuple(_sources(desk, data)),
        openings=tuple(_openings(desk, log)),
        counsellors={each: name for each, name in colleagues.items() if each in leading},
    )


Log = Sequence[tuple[datetime, str, str, str]]


# A body, the day, and what it got.
Given = tuple[str, date | None, str]


def _recipients(data: StoredData, bodies: dict[int, str], log: Log) -> Iterable[str]:
    """One line for each body with everything it got and when."""
    found: defaultdict[str, set[tuple[date, str]]] = defaultdict(set)
    given = (_by_work(data, bodies), _by_papers(data, bodies), _by_log(bodies, log))
    for body, day, what in chain(*given):
        found[body].add((day or date.min, what))
    for body in sorted(found, key=str.casefold):
        said = (
            f"{what} {format_day(day) if day > date.min else ''}".strip()
            for day, what in sorted(found[body])
        )
        yield f"{body}: " + ", ".join(said)


def _by_work(data: StoredData, bodies: dict[int, str]) -> Iterator[Given]:
    """Referrals with data, conferences that were held by name, where a case went on."""
    for row in data.of(Referral):
        if not row["without_data"] and row["partner_id"] in bodies:
            text = translate("AccessReport", "Anfrage zur Vermittlung")
            yield bodies[row["partner_id"]], row["asked_on"], text
    held = {r["id"]: r for r in data.of(CaseConference) if r["state"] == HELD}
    for row in data.of(ConferenceParticipant):
        meeting = held.get(row["conference_id"])
        if meeting is not None and not meeting["anonymised"] and row["partner_id"] in bodies:
            text = translate("AccessReport", "Fallkonferenz")
            yield bodies[row["partner_id"]], meeting["held_on"], text
    for row in data.of(Closure):
        if row["partner_id"] in bodies:
            text = translate("AccessReport", "Überleitung")
            yield bodies[row["partner_id"]], row["closing_on"], text


def _by_papers(data: StoredData, bodies: dict[int, str]) -> Iterator[Given]:
    """What was sent or handed over and stands in the file."""
    for row in data.of(Document):
        if row["sent"] and (row["partner_id"] in bodies or _is_body(row["recipient"])):
            to = bodies.get(row["partner_id"] or 0, str(row["recipient"]))
            yield to, row["dated_on"], str(row["title"])


def _by_log(bodies: dict[int, str], log: Log) -> Iterator[Given]:
    """What was printed for a body; the log names it by its number."""
    titles = {product.name: product.title for product in PRODUCTS}
    for at, _, action, detail in log:
        named = _TO_PARTNER.search(detail) if action == "DRUCK" else None
        if named is not None and int(named[1]) in bodies:
            what = titles.get(detail.split()[0], translate("AccessReport", "Brief"))
            yield bodies[int(named[1])], _day(at), what


def _is_body(recipient: str) -> bool:
    return bool(recipient) and recipient != translate("Giving", "Klient:in")


def _released(desk: Desk, data: StoredData) -> Iterable[str]:
    for row in data.of(Consent):
        if row["kind"] != "EW_SPE":
            continue
        parts = [label(desk.catalogue, "CL41", row["state"])]
        for name, text in (
            ("given_on", translate("AccessReport", "seit {day}")),
            ("expires_on", translate("AccessReport", "bis {day}")),
            ("withdrawn_on", translate("AccessReport", "widerrufen am {day}")),
        ):
            if row[name] is not None:
                parts.append(text.format(day=format_day(row[name])))
        yield f"{row['recipient']}: " + ", ".join(part for part in parts if part)


def _sources(desk: Desk, data: StoredData) -> Iterable[str]:
    """Every source named anywhere; the client first."""
    codes = {
        row["source"]
        for stored in tables()
        for row in data.of(stored.mapped)
        if isinstance(row.get("source"), str)
    } | {"KLIENT"}
    known = desk.catalogue["CL_SOURCE"]
    return [known.label(code.code) for code in known if code.code in codes]


def _openings(desk: Desk, log: Log) -> Iterable[Opening]:
    """One line for each day and role, the newest first."""
    actions, roles = desk.catalogue["CL46"], desk.catalogue["CL47"]
    found: dict[tuple[date, str], list[str]] = {}
    for at, role, action, _ in log:
        # Making this very report is nothing that was done before it.
        if action == _OWN_MAKING and _day(at) == desk.today:
            continue
        said = found.setdefault((_day(at), role), [])
        text = actions.label(action) if action in actions else action
        if text not in said:
            said.append(text)
    for (day, role), said in sorted(found.items(), key=lambda each: each[0], reverse=True):
        named = roles.label(role) if role in roles else translate("AccessReport", "Fachkraft")
        yield Opening(day, named, ", ".join(said))


def _day(at: datetime) -> date:
    """The day of the office on which something happened; the log writes UTC."""
    return at.replace(tzinfo=UTC).astimezone(OFFICE_ZONE).date()
