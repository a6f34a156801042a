"""What the short report says in words: lines for each of its boxes, cut to the room there is."""

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.base.dates import age_on, format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.radar import subject
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.clients.consents import standing
from kimdesk.clients.files import name_of
from kimdesk.clients.findings import holding
from kimdesk.clients.model import (
    AddressPeriod,
    AsylumPeriod,
    HouseholdPeriod,
    IncomePeriod,
    ResidencePeriod,
)
from kimdesk.printing.blocked import blocked_text, printed_address
from kimdesk.printing.desk import Desk
from kimdesk.printing.reading.care import contact_ways, interpreter_need
from kimdesk.printing.reading.case_work import CaseWork
from kimdesk.printing.reading.words import cut, joined, label, pairs


@dataclass(frozen=True, slots=True)
class Room:
    """How much there is room for: characters of a line, entries of lists."""

    line: int
    goals: int
    measures: int
    contacts: int
    others: int


def reach(desk: Desk, work: CaseWork, room: Room) -> Iterator[str]:
    """Safe ways first; those that are not safe are named as such and not with their number."""
    file = work.file
    ways = contact_ways(file, desk.catalogue)
    usable = [way for way in ways if way.safe != "N"]
    for way in usable[: room.others]:
        mark = translate("CaseSummary", "sicher") if way.safe == "J" else ""
        yield cut(joined(way.text, mark), room.line)
    unsafe = len(ways) - len(usable)
    if unsafe:
        yield translate("CaseSummary", "Unsichere Wege, nicht benutzen: {n}").format(n=unsafe)
    address = ", ".join(printed_address(file.person, file.histories[AddressPeriod], work.today))
    if file.person.information_block:
        yield blocked_text()
    elif address:
        yield cut(address, room.line)
    if file.person.contact_note:
        yield cut(file.person.contact_note, 2 * room.line)


def situation(desk: Desk, work: CaseWork, room: Room) -> Iterator[str]:
    """Residence with its last day, asylum, benefit regime, language and interpreting."""
    now = {mapped: holding(p, work.today) for mapped, p in work.file.histories.items()}
    wanted = (
        (ResidencePeriod, ("status", "expires_on", "renewal_filed_on")),
        (AsylumPeriod, ("stage",)),
        (IncomePeriod, ("benefit_regime", "granted_until")),
        (HouseholdPeriod, ("kind",)),
    )
    for mapped, names in wanted:
        if now.get(mapped) is not None:
            found = pairs(desk.catalogue, mapped, now[mapped], names)
            yield cut("; ".join(f"{caption}: {value}" for caption, value in found), 2 * room.line)
    need = interpreter_need(work.file, desk.catalogue)
    if need:
        yield cut(translate("CaseSummary", "Sprache: {text}").format(text=need), room.line)
    yield from _members(desk, work, room)


def _members(desk: Desk, work: CaseWork, room: Room) -> Iterator[str]:
    found = []
    for row in work.file.members:
        age = age_on(row.person.birth_date, work.today) if row.person.birth_date else None
        relation = label(desk.catalogue, "CL06", row.link.relation)
        about = joined(relation, str(age) if age is not None else "")
        name = name_of("", row.person.given_name) if row.person.given_name else ""
        found.append(f"{name or row.person.family_name} ({about})")
    if found:
        text = translate("CaseSummary", "Im Haushalt: {names}").format(names=", ".join(found))
        yield cut(text, 3 * room.line)


def appointment(desk: Desk, row: OccurrenceRow) -> str:
    """Day, time, kind, place and interpreter of an appointment."""
    when = f"{row.begins:%d.%m.%Y}" if row.all_day else f"{row.begins:%d.%m.%Y, %H:%M}"
    kind = row.title or label(desk.catalogue, "CL49", row.kind)
    return joined(when, kind, row.place, row.interpreter)


def due(desk: Desk, work: CaseWork, room: Room) -> Iterator[str]:
    """The next appointments and deadlines, each with its day first."""
    for row in work.coming[:1]:
        text = translate("CaseSummary", "Termin {what}")
        yield cut(text.format(what=appointment(desk, row)), 2 * room.line)
    for deadline in work.open_deadlines[: room.others]:
        late = ""
        if deadline.due_on < work.today:
            late = translate("CaseSummary", "überfällig")
        elif deadline.filed_on is not None:
            late = translate("CaseSummary", "Antrag gestellt")
        line = joined(format_day(deadline.due_on), subject(desk.catalogue, deadline), late)
        yield cut(line, room.line)


def consents(desk: Desk, work: CaseWork, room: Room) -> Iterator[str]:
    """What holds and what is open or over, a line each; what is open first."""
    lines: list[tuple[bool, str]] = []
    known = work.file.consents
    for consent in standing.deciding(known):
        state = standing.state_on(consent, known, work.today)
        if state == standing.REPLACED:
            continue
        open_ = state != standing.GIVEN
        kind = label(desk.catalogue, "CL40", consent.kind)
        if consent.kind == standing.RELEASE:
            kind = translate("CaseSummary", "Entbindung")
        what = f"{kind}: {cut(consent.recipient, 36)}" if consent.recipient else kind
        until = ""
        if not open_ and consent.expires_on is not None:
            until = translate("CaseSummary", "bis {day}").format(day=format_day(consent.expires_on))
        lines.append((open_, joined(what, label(desk.catalogue, "CL41", state), until)))
    for draft in (each for each in known if each.state == standing.DRAFT):
        kind = label(desk.catalogue, "CL40", draft.kind)
        lines.append((True, joined(kind, label(desk.catalogue, "CL41", draft.state))))
    ordered = [text for _, text in sorted(lines, key=lambda line: not line[0])]
    for text in ordered[: room.others]:
        yield cut(text, room.line)
    if len(ordered) > room.others:
        rest = len(ordered) - room.others
        yield translate("CaseSummary", "und {n} weitere").format(n=rest)


def contacts(desk: Desk, work: CaseWork, room: Room) -> Iterator[tuple[str, str, str]]:
    """Day, kind and note of the newest entries of the log."""
    for row in work.file.last_contacts[: room.contacts]:
        kind = label(desk.catalogue, "CL37", row.kind)
        step = f" → {row.next_step}" if row.next_step else ""
        yield format_day(row.held_on), cut(kind, 32), cut(row.note + step, min(2 * room.line, 155))
