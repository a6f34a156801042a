"""How far an invented case has come: its days, the steps it took, the intake checklist."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from kimdesk.casework.model import IntakeCheck, PhaseStep
from kimdesk.clients.model import Case
from kimdesk.demo.people import Demo
from kimdesk.reference import load_catalogue

Row = Mapping[str, Any]
WAY = (
    "ANFRAGE",
    "CLEARING",
    "ASSESSMENT",
    "PLANUNG",
    "UMSETZUNG",
    "MONITORING",
    "EVALUATION",
    "ABGESCHLOSSEN",
    "NACHSORGE",
)
# Days ago that a case in this phase was inquired about: at least, at most.
AGES = {
    "ANFRAGE": (1, 12),
    "WARTELISTE": (20, 60),
    "CLEARING": (10, 30),
    "ASSESSMENT": (40, 70),
    "PLANUNG": (70, 95),
    "UMSETZUNG": (120, 220),
    "MONITORING": (200, 330),
    "RUHEND": (150, 300),
    "EVALUATION": (300, 380),
    "": (5, 40),
    "NACHSORGE": (330, 480),
}
# Refusals that one criterion decides; all others show as "regular paths work here".
_DECISIVE = {
    "CR_MBE": "FA04_KEIN_MBE_JMD",
    "CR_JMD": "FA04_KEIN_MBE_JMD",
    "CR_KEINE_ZG": "FA01_ZIELGRUPPE",
    "CR_ABGEL_KL": "FA09_EINWILLIGUNG",
    "CR_FM": "FA03_KEIN_FM",
}
_NOTES = {
    "FA05_KOMPLEX": "Wohnen, Existenzsicherung und Aufenthalt zugleich",
    "FA06_AKTEURE": "Jobcenter, Ausländerbehörde und Schule beteiligt",
}


@dataclass(frozen=True, slots=True)
class Journey:
    """One case on its way; `reached` is how far along `WAY`, dormant ones included."""

    case: Row
    phase: str
    staff_id: int

    @property
    def case_id(self) -> int:
        """The id of the case."""
        return int(self.case["id"])

    @property
    def reached(self) -> int:
        """The place of the phase on the way; dormant cases rest in the implementation."""
        known = {"RUHEND": "UMSETZUNG", "WARTELISTE": "CLEARING"}
        phase = known.get(self.phase, self.phase)
        return WAY.index(phase) if phase in WAY else 0

    @property
    def running(self) -> bool:
        """Whether somebody works with this client now."""
        return self.phase not in {"ABGESCHLOSSEN", "ABGELEHNT", "STORNIERT", "WARTELISTE"}

    def has(self, phase: str) -> bool:
        """Whether the case has come to this phase or further."""
        return self.phase in {*WAY, "RUHEND"} and self.reached >= WAY.index(phase)

    def between(self, share: float, today: date) -> date:
        """The day at this share (0 to 1) of the time from admission to the end or today."""
        first: date = self.case["admitted_on"] or self.case["inquired_on"]
        last: date = self.case["closed_on"] or today
        return first + timedelta(days=int((last - first).days * share))


def add_steps(demo: Demo, journey: Journey) -> None:
    """The steps that led to the phase, each with its day."""
    case, phase = journey.case, journey.phase
    way = [*WAY[: journey.reached + 1]]
    if phase == "STORNIERT":
        way = ["ANFRAGE", phase]
    if phase == "ABGELEHNT":
        way = ["ANFRAGE", "CLEARING", phase]
    if phase in {"WARTELISTE", "RUHEND"}:
        way.append(phase)
    days = _days(journey, way, demo.today)
    for before, after in pairwise(way):
        demo.rows.add(
            PhaseStep,
            case_id=journey.case_id,
            taken_on=days[after],
            phase_from=before,
            phase_to=after,
            level_from=_level(before),
            level_to=_level(after),
            reason=_reason(case, after),
            note="Doppelt angelegt" if after == "STORNIERT" else "",
            staff_id=journey.staff_id,
        )
    if phase:
        demo.rows.rows(Case)[-1]["phase_since"] = days[way[-1]]


def _days(journey: Journey, way: list[str], today: date) -> dict[str, date]:
    case = journey.case
    known = {
        "ANFRAGE": case["inquired_on"],
        "CLEARING": case["clearing_from"],
        "WARTELISTE": case["clearing_decided_on"],
        "ABGELEHNT": case["clearing_decided_on"],
        "ASSESSMENT": case["admitted_on"],
        "ABGESCHLOSSEN": case["closed_on"],
        "NACHSORGE": case["closed_on"],
    }
    shares = {"PLANUNG": 0.12, "UMSETZUNG": 0.3, "MONITORING": 0.5, "EVALUATION": 0.9,
              "RUHEND": 0.8}  # fmt: skip
    return {
        phase: known.get(phase) or journey.between(shares.get(phase, 0.0), today) for phase in way
    }


def _level(phase: str) -> str:
    if phase in {"ASSESSMENT", "PLANUNG", "UMSETZUNG", "MONITORING", "EVALUATION",
                 "ABGESCHLOSSEN", "RUHEND"}:  # fmt: skip
        return "ST3_CM"
    return "ST4_NACHSORGE" if phase == "NACHSORGE" else "ST2_CLEARING"


def _reason(case: Row, after: str) -> str:
    if after == "RUHEND":
        return str(case["dormant_reason"])
    if after == "ABGESCHLOSSEN":
        return str(case["closure_reason"])
    if after in {"WARTELISTE", "ABGELEHNT", "ASSESSMENT"}:
        return str(case["clearing_result"])
    return ""


def add_intake(demo: Demo, journey: Journey) -> None:
    """The answers to the checklist as far as the clearing has come."""
    if journey.phase in {"", "ANFRAGE", "STORNIERT"}:
        return
    criteria = [code.code for code in load_catalogue()["CL_FA"]]
    if journey.phase == "CLEARING":
        criteria = criteria[: demo.random.randint(3, 6)]
    no = ""
    if journey.phase == "ABGELEHNT":
        no = _DECISIVE.get(journey.case["clearing_result"], "FA07_REGEL_GREIFT_NICHT")
    day = journey.case["clearing_from"] or journey.case["inquired_on"]
    for criterion in criteria:
        optional = criterion >= "FA10"
        usual = demo.random.choice(("JA", "NEIN", "UNKLAR")) if optional else "JA"
        demo.rows.add(
            IntakeCheck,
            case_id=journey.case_id,
            criterion=criterion,
            answer="NEIN" if criterion == no else usual,
            note=_NOTES.get(criterion, ""),
            answered_on=day,
        )
