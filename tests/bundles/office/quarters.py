"""Invented facts of two quarters, enough for tables to leave."""

from random import Random

from kimdesk.statistics.model import FactCase, FactState
from kimdesk.statistics.opening import StatisticsStore

FIRST, SECOND = "2026Q2", "2026Q3"
_GROUPS = {
    "sex": ("M", "W", "DXU"),
    "nationality": ("SYR", "AFG", "UKR", "TUR", "IRQ"),
    "residence": ("FLUECHT_ASYL", "DULD_OHNE", "NIEDERL"),
    "german": ("A1", "A2", "B1", "UNB"),
}


def fill(statistics: StatisticsStore, cases: int = 60, seed: int = 1) -> None:
    """So many cases, most admitted long ago, some in each quarter, a few closed in the second."""
    random = Random(seed)
    with statistics.unit() as unit:
        for number in range(cases):
            fact = f"{number:04d}{random.getrandbits(64):016x}"
            admitted = random.choice(("2025Q4", "2025Q4", "2026Q1", FIRST, SECOND))
            closed = SECOND if random.random() < 0.1 and admitted < SECOND else ""
            unit.session.add(FactCase(fact_id=fact, admitted_q=admitted, closed_q=closed))
            groups = {name: random.choice(codes) for name, codes in _GROUPS.items()}
            for moment in ("A", FIRST, SECOND, "E"):
                state = FactState(fact_id=fact, moment=moment)
                for name, code in groups.items():
                    setattr(state, name, code)
                unit.session.add(state)
        unit.commit()
