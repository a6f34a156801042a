"""Facts written directly, and random ones."""

from random import Random
from typing import Any

from kimdesk.reference import load_catalogue
from kimdesk.statistics.catalogue import BREAKDOWNS
from kimdesk.statistics.model import (
    FactAftercare,
    FactAppointment,
    FactBarrier,
    FactCase,
    FactClearing,
    FactConference,
    FactContact,
    FactEnquiry,
    FactGoal,
    FactMember,
    FactReferral,
    FactRegime,
    FactShort,
    FactState,
    FactWaiting,
)
from kimdesk.statistics.quarters import Quarter, quarters

QUARTERS = tuple(str(q) for q in quarters(Quarter(2025, 3), Quarter(2026, 4)))
LISTS = load_catalogue()
DOMAINS = tuple(code.code for code in LISTS["CL29"])
_STATE = (
    "sex age nationality residence stay immigration_path household children benefit_regime work"
    " german school vocational housing complexity dormant plan_current consent"
)


def some_case(number: int, admitted: str, closed: str = "", **more: Any) -> FactCase:
    """A case with its random id "f1", "f2" and so on."""
    values: dict[str, Any] = {"access_group": "SELBST", "access_way": "Z_SELBST"}
    if closed:
        values |= {"closure_group": "PLANMAESSIG", "duration": "M6_11", "duration_months": 8}
    return FactCase(fact_id=f"f{number}", admitted_q=admitted, closed_q=closed, **(values | more))


def some_state(number: int, moment: str, **more: Any) -> FactState:
    """What held for case "f1" at a moment; a woman of 30 from Ukraine unless said otherwise."""
    values: dict[str, Any] = {"sex": "W", "age": "A27_39", "nationality": "UKR", "country": "166"}
    values |= {"residence": "AE_24", "stay": "J1_2", "german": "A2", "work": "BILDUNG"}
    return FactState(fact_id=f"f{number}", moment=moment, **(values | more))


def random_facts(seed: int, size: int) -> list[Any]:
    """Facts of `size` cases over `QUARTERS`, with whatever may be missing sometimes missing."""
    return [row for number in range(size) for row in _Case(seed, number).rows()] + list(
        _office(Random(seed))
    )


class _Case:
    def __init__(self, seed: int, number: int) -> None:
        self.random = Random(f"{seed}-{number}")
        self.number = number
        self.fact_id = f"f{number}"
        at = self.random.randrange(len(QUARTERS))
        later = self.random.randrange(at, len(QUARTERS) + 4)
        self.admitted = QUARTERS[at]
        self.closed = QUARTERS[later] if later < len(QUARTERS) else ""

    def one(self, *codes: str) -> str:
        return self.random.choice(codes)

    def rows(self) -> list[Any]:
        rows = [self._case(), *self._states(), *self._ways()]
        for quarter in QUARTERS:
            if self.random.random() < 0.5:
                rows += self._work(quarter)
        return rows

    def _some_domains(self) -> tuple[str, ...]:
        return tuple(sorted(self.random.sample(DOMAINS, self.random.randrange(4))))

    def _case(self) -> FactCase:
        closed: dict[str, Any] = {}
        if self.closed:
            closed = {
                "closure_group": self.one(*BREAKDOWNS["closure"].groups, ""),
                "duration": self.one(*BREAKDOWNS["duration"].groups),
                "duration_months": self.random.choice([None, *range(40)]),
                "improved": self._some_domains(),
                "unchanged": self._some_domains(),
                "worsened": self._some_domains(),
            }
        return FactCase(
            fact_id=self.fact_id,
            admitted_q=self.admitted,
            closed_q=self.closed,
            readmission=self.one("J", "N", "N"),
            access_group=self.one(*BREAKDOWNS["access"].groups),
            access_way=self.one(*BREAKDOWNS["access_single"].groups, "Z_NEU"),
            waiting_days=self.random.choice([None, 0, 3, 14, 90]),
            **closed,
        )

    def _states(self) -> list[FactState]:
        moments = ["A", *(["E"] if self.closed else [])]
        moments += [q for q in QUARTERS if self.admitted <= q < (self.closed or "9")]
        return [self._state(moment) for moment in moments if self.random.random() < 0.97]

    def _state(self, moment: str) -> FactState:
        values: dict[str, Any] = {
            name: self.one(*BREAKDOWNS[name].groups, "") for name in _STATE.split()
        }
        return FactState(
            fact_id=self.fact_id,
            moment=moment,
            country=self.one("166", "475", "423", ""),
            district=self.one("MITTE", "SENNE", "HEEPEN", "AUSSERHALB", ""),
            needs=self.random.choice([(), ("UNB",), self._some_domains()]),
            unknown=tuple(self.random.sample(_STATE.split()[:15], self.random.randrange(4))),
            **values,
        )

    def _ways(self) -> list[Any]:
        rows: list[Any] = [FactEnquiry(fact_id=self.fact_id, quarter=self.admitted)]
        result = self.one(*(code.code for code in LISTS["CL_CR"]), "")
        rows.append(FactClearing(fact_id=self.fact_id, quarter=self.admitted, result=result))
        for number in range(self.random.randrange(3)):
            started, decided = sorted(self.random.choices(QUARTERS, k=2))
            rows.append(
                FactReferral(
                    fact_id=self.fact_id,
                    number=str(number),
                    started_q=started,
                    decided_q=self.one(decided, ""),
                    partner_group=self.one(*BREAKDOWNS["partner"].groups),
                    life_domain=self.one(*DOMAINS, "UNB"),
                    result=self.one("OFFEN", "ERFOLG", "OHNE_ERFOLG"),
                    days=self.random.choice([None, 1, 7, 30]),
                )
            )
        return rows

    def _work(self, quarter: str) -> list[Any]:
        known: dict[str, Any] = {"fact_id": self.fact_id, "quarter": quarter}
        talk = {**known, "contacts": self.random.randrange(1, 5), "timed": 1}
        talk |= {"minutes": self.random.randrange(5, 200), "topics": self._some_domains()}
        talk |= {
            "kind": self.one(*BREAKDOWNS["contact_kind"].groups),
            "interpreting": self.one(*BREAKDOWNS["interpreting"].groups),
            "language": self.one("uk", "ar", "de", "und", "kmr"),
        }
        regime = BREAKDOWNS["benefit_from"].groups
        return [
            FactContact(**talk),
            FactShort(**talk, level=self.one("ST0_ANONYM", "ST1_KURZ")),
            FactMember(**known, age=self.one("U18", "18P", "UNB"), members=1),
            FactWaiting(**known),
            FactAftercare(**known),
            FactAppointment(
                **known,
                state=self.one("T_STATT", "T_VERSAEUMT", "T_ABG_KL"),
                appointments=self.random.randrange(1, 4),
            ),
            FactConference(
                **known,
                client_present=self.one("J", "N", "UNB"),
                bodies=str(self.random.randrange(4)),
                conferences=self.random.randrange(1, 3),
            ),
            FactGoal(
                **known,
                life_domain=self.one(*DOMAINS, "UNB"),
                state=self.one(*(code.code for code in LISTS["CL31"])),
                goals=self.random.randrange(1, 3),
            ),
            FactRegime(
                **known,
                regime_from=self.one(*regime),
                regime_to=self.one(*regime),
                interrupted=self.one("J", "N", "UNB"),
                changes=1,
            ),
        ]


def _office(random: Random) -> list[FactBarrier]:
    rows = []
    for number in range(12):
        first = random.randrange(len(QUARTERS))
        rows += [
            FactBarrier(
                barrier_id=f"b{number}",
                quarter=quarter,
                kind=random.choice([code.code for code in LISTS["CL43"]]),
                level="EB_STELLE",
                institution=random.choice(BREAKDOWNS["partner"].groups),
                life_domain="UNB",
                state=random.choice([*(code.code for code in LISTS["CL45"]), ""]),
                is_new="J" if quarter == QUARTERS[first] else "N",
                moved=random.choice("JN"),
                cases=random.randrange(14),
            )
            for quarter in QUARTERS[first:]
        ]
    return rows
