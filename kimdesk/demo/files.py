"""Invented cases in all levels and phases over three years, with contacts and consents."""

import hashlib
from datetime import date, timedelta

from kimdesk.clients.indexing import sort_name
from kimdesk.clients.model import (
    Case,
    Consent,
    Contact,
    Document,
    DocumentContent,
    Interpreter,
    Person,
    TallyContact,
)
from kimdesk.demo import notes
from kimdesk.demo.journey import AGES
from kimdesk.demo.names import invented_name
from kimdesk.demo.people import Demo, add_client
from kimdesk.demo.profiles import some_profile

THREE_YEARS = 3 * 365
# Phases of forty invented cases: as many running ones as one full post has, and enough
# closed and refused ones that every reason for it appears.
_PHASES = {
    "UMSETZUNG": 2,
    "MONITORING": 2,
    "PLANUNG": 1,
    "ASSESSMENT": 1,
    "CLEARING": 1,
    "ANFRAGE": 1,
    "WARTELISTE": 1,
    "EVALUATION": 1,
    "RUHEND": 1,
    "": 1,
    "NACHSORGE": 2,
    "STORNIERT": 1,
    "ABGELEHNT": 10,
    "ABGESCHLOSSEN": 15,
}
# A stride that shares no factor with forty mixes the phases and keeps their numbers.
_STRIDE = 17
BEFORE_ADMISSION = ("", "ANFRAGE", "WARTELISTE", "CLEARING", "ABGELEHNT", "STORNIERT")
HEALTH_DOCUMENT = "D_GESUND"
# Kinds of consent that name a recipient.
_RECIPIENTS = {
    "EW_SPE": "Praxis Dr. Muster",
    "EW_UEBERGABE": "Migrationsberatung Musterhaus",
    "EW_DOLM": "Sprachmittlungspool Beispiel",
    "EW_VERTRETUNG": "Ausländerbehörde Musterstadt",
}
CLOSED = ("ABGESCHLOSSEN", "NACHSORGE")


def phase_of(number: int) -> str:
    """The phase of the case with this number, "" for a short counselling."""
    phases = [phase for phase, count in _PHASES.items() for _ in range(count)]
    return phases[number * _STRIDE % len(phases)]


def level_of(phase: str) -> str:
    """The level that goes with a phase."""
    if phase == "NACHSORGE":
        return "ST4_NACHSORGE"
    if phase == "":
        return "ST1_KURZ"
    return "ST2_CLEARING" if phase in BEFORE_ADMISSION else "ST3_CM"


def add_interpreters(demo: Demo) -> list[int]:
    """A directory of invented interpreters."""
    found = []
    for group, languages in (("ar", ("ar",)), ("fa", ("fa", "prs")), ("uk", ("uk", "ru")),
                             ("ti", ("ti",)), ("tr", ("tr", "kmr"))):  # fmt: skip
        family, given = invented_name(demo.random, group, "W")
        found.append(
            demo.rows.add(
                Interpreter,
                name=f"{family}, {given}",
                languages=languages,
                sex="W",
                phone=f"0521 0{demo.random.randint(0, 99_999):05d}",
                pool="Sprachmittlungspool Beispiel",
                confidentiality_signed_on=demo.day(30, 700),
            )
        )
    return found


def add_file(
    demo: Demo, number: int, staff: list[int], interpreters: list[int], contacts: int
) -> int:
    """One client with one case and `contacts` entries in the log; the case's id."""
    person_id = add_client(demo, some_profile(demo.random))
    phase = phase_of(number)
    inquired = demo.day(*AGES.get(phase, (20, THREE_YEARS)))
    person = next(row for row in demo.rows.rows(Person) if row["id"] == person_id)
    case_id = demo.rows.add(
        Case,
        person_id=person_id,
        number=f"DEMO-{inquired.year}-{number + 1:04d}",
        sort_name=sort_name(str(person["family_name"]), str(person["given_name"])),
        provider=demo.deal.mostly("CL01", ("AWO",), rarely=0.1),
        level=level_of(phase),
        phase=phase,
        counsellor_id=staff[number % len(staff)],
        inquired_on=inquired,
        access_way=demo.deal.any("CL35"),
        request=demo.random.choice(notes.REQUESTS),
        **_days(demo, phase, inquired),
    )
    kind = "" if demo.brief else demo.deal.any("CL50")
    with_health = bool(person["health_needs"]) or kind == HEALTH_DOCUMENT
    _consents(demo, case_id, phase, inquired, with_health=with_health)
    if kind:
        _document(demo, case_id, inquired, kind)
    for _ in range(contacts):
        _contact(demo, case_id, inquired, staff, interpreters)
    return case_id


def add_tally(demo: Demo, staff: list[int], count: int) -> None:
    """Anonymous contacts that were only counted."""
    for _ in range(count):
        demo.rows.add(
            TallyContact,
            held_on=demo.day(0, 365),
            kind=demo.deal.mostly("CL37", ("K_SPRECH", "K_TEL")),
            minutes=demo.random.choice((5, 10, 15, 20)),
            life_domains=demo.deal.several("CL29", 2),
            author_id=demo.random.choice(staff),
        )


def _days(demo: Demo, phase: str, inquired: date) -> dict[str, object]:
    """The days of a case up to its phase, in their order and none in the future (R01)."""
    days: dict[str, object] = {}
    later = min(inquired + timedelta(days=demo.random.randint(3, 30)), demo.today)
    if phase not in {"", "ANFRAGE", "STORNIERT"}:
        days["clearing_from"] = later
    if phase == "ABGELEHNT":
        days |= {"clearing_result": _refusal(demo), "clearing_decided_on": later}
    if phase == "WARTELISTE":
        days |= {"clearing_result": "CR_WARTE", "clearing_decided_on": later}
    if phase not in BEFORE_ADMISSION:
        later = min(later + timedelta(days=demo.random.randint(5, 40)), demo.today)
        days |= {
            "clearing_result": "CR_AUFNAHME",
            "clearing_decided_on": later,
            "admitted_on": later,
        }
    if phase in CLOSED:
        longest = 300 if phase == "NACHSORGE" else 500
        days["closed_on"] = min(
            later + timedelta(days=demo.random.randint(200, longest)), demo.today
        )
        days["closure_reason"] = demo.deal.any("CL42")
        days["dormant_reason"] = demo.deal.any("CL52")
    if phase == "RUHEND":
        days["dormant_reason"] = demo.deal.any("CL52")
        days["resume_on"] = demo.today + timedelta(days=demo.random.randint(10, 80))
    return days


def _refusal(demo: Demo) -> str:
    """A clearing result that does not lead into case management."""
    while (result := demo.deal.any("CL_CR")) in {"CR_AUFNAHME", "CR_WARTE"}:
        continue
    return result


def _consents(demo: Demo, case_id: int, phase: str, inquired: date, *, with_health: bool) -> None:
    wanted = ["EW_DATEN"] if phase not in {"ANFRAGE", "STORNIERT", ""} else []
    if with_health:
        wanted.append("EW_ART9")
    wanted.append(demo.deal.any("CL40"))
    for kind in dict.fromkeys(wanted):
        own = kind in {"EW_DATEN", "EW_ART9"}
        state = "ES_ERTEILT" if own else demo.deal.any("CL41")
        withdrawn = demo.day(0, 100) if state == "ES_WIDERRUFEN" else None
        demo.rows.add(
            Consent,
            case_id=case_id,
            kind=kind,
            state=state,
            given_on=inquired,
            withdrawn_on=withdrawn,
            recipient=_RECIPIENTS.get(kind, ""),
            direction=demo.deal.any("CL_DIRECTION") if kind == "EW_SPE" else "",
            language=demo.deal.mostly("CL08", ("de", "ar", "uk")),
            on_paper=True,
        )


def _document(demo: Demo, case_id: int, inquired: date, kind: str) -> None:
    content = b"Beispieldokument ohne echten Inhalt.\n"
    document_id = demo.rows.add(
        Document,
        case_id=case_id,
        title=f"Beispiel {demo.random.randint(1, 99)}",
        kind=kind,
        received_on=inquired,
        source=demo.deal.any("CL_SOURCE"),
        media_type="text/plain",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    demo.rows.add(DocumentContent, document_id=document_id, data=content, blob="", key=None)


def _contact(
    demo: Demo, case_id: int, since: date, staff: list[int], interpreters: list[int]
) -> None:
    random, deal = demo.random, demo.deal
    days = (demo.today - since).days
    interpreting = deal.mostly("CL09", ("SM_KEINE", "SM_PROF_ORT", "SM_CM"))
    present = interpreting.startswith("SM_PROF")
    demo.rows.add(
        Contact,
        case_id=case_id,
        held_on=since + timedelta(days=random.randint(0, days)),
        held_at=f"{random.randint(8, 17):02d}:{random.choice((0, 15, 30, 45)):02d}",
        minutes=random.choice((10, 15, 20, 30, 45, 60, 75)),
        kind=deal.mostly("CL37", ("K_BUERO", "K_TEL", "K_HAUS", "K_BEGLEIT")),
        participants=("KLIENT",) if random.random() < 0.8 else deal.several("CL_PARTICIPANT", 2),
        life_domains=deal.several("CL29", 3),
        language=deal.mostly("CL08", ("de", "ar", "uk", "tr")),
        interpreting=interpreting,
        interpreting_minutes=30 if present else None,
        interpreter_id=random.choice(interpreters) if present else None,
        note=random.choice(notes.NOTES),
        next_step=random.choice(notes.NEXT_STEPS),
        author_id=random.choice(staff),
    )
