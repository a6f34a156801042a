"""Counts facts one by one in plain Python, to compare the database's numbers with.

It shares nothing with the counting but the tables' names; what a table means is written here
once more, straight from the definitions.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from kimdesk.reference import load_catalogue
from kimdesk.statistics import model

Cell = tuple[str, ...]
LISTS = load_catalogue()
# Per row: how many it stands for, the minutes, and the groups by dimension (None: left out).
Row = tuple[int, int, dict[str, tuple[str, ...] | None]]

DOMAINS = {code.code for code in LISTS["CL29"]}
FIELDS = (
    "sex age nationality residence stay immigration_path household children benefit_regime work"
    " german school vocational housing district"
).split()
GERMAN = ["0_A1", "A2", "B1", "B2P"]
SAFE = {"SICHER": 3, "BEFR_SCHUTZ": 2, "BEFR_SONST": 2, "UNSICHER": 1}


class Oracle:
    """All facts, and what each table should hold of them."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.of: defaultdict[type[Any], list[Any]] = defaultdict(list)
        for row in rows:
            self.of[type(row)].append(row)
        self.states = {(s.fact_id, s.moment): s for s in self.of[model.FactState]}

    def expected(
        self, population: str, dimensions: Cell, first: str, last: str
    ) -> tuple[int, Counter[Cell], Counter[Cell]]:
        """Total, cells that are not empty, and their minutes."""
        total, cells, minutes = 0, Counter[Cell](), Counter[Cell]()
        for amount, time, groups in self._rows(population, first, last):
            found = _cells(groups, dimensions)
            if found is None:
                continue
            total += amount
            for cell in found:
                cells[cell] += amount
                minutes[cell] += time
        return total, +cells, +minutes

    def _rows(self, population: str, first: str, last: str) -> Iterator[Row]:
        if population in {"BA", "ZU", "AB", "BE", "BQ"}:
            yield from self._cases(population, first, last)
        elif population in {"SN", "SH"}:
            yield from self._barriers(population, first, last)
        elif population in {"VM", "VE"}:
            by = "started_q" if population == "VM" else "decided_q"
            for row in self.of[model.FactReferral]:
                if first <= getattr(row, by) <= last:
                    result = None if row.result == "OFFEN" else (row.result,)
                    yield 1, 0, {"partner": (row.partner_group,), "referral_result": result}
        else:
            kind, amount, groups = OTHERS[population]
            for row in self.of[kind]:
                begin = last if population in {"HM", "WL", "NS"} else first
                if begin <= row.quarter <= last:
                    number = getattr(row, amount) if amount else 1
                    yield number, getattr(row, "minutes", 0), groups(row)

    def _cases(self, population: str, first: str, last: str) -> Iterator[Row]:
        for row in self.of[model.FactCase]:
            came, went = row.admitted_q, row.closed_q or "9999"
            belongs = {
                "BA": came < first <= went,
                "ZU": first <= came <= last,
                "AB": first <= went <= last,
                "BE": came <= last < went,
                "BQ": came <= last and first <= went,
            }
            if belongs[population]:
                moment = "A" if population == "ZU" else "E" if went <= last else last
                before = _quarter_before(first) if came < first else "A"
                yield 1, 0, self._of_case(row, moment, before)

    def _of_case(self, row: Any, moment: str, before: str) -> dict[str, Any]:
        now, start, earlier = (self.states.get((row.fact_id, m)) for m in (moment, "A", before))

        def at(state: Any, name: str) -> str:
            return getattr(state, name) if state is not None else ""

        groups: dict[str, Any] = {name: (at(now, name),) for name in FIELDS}
        groups |= {name: (at(now, name),) for name in ("complexity", "country")}
        for name in ("dormant", "plan_current", "consent"):
            groups[name] = ("J" if at(now, name) == "J" else "N",)
        age, district = at(now, "age") or "UNB", at(now, "district")
        groups["age_coarse"] = (LISTS["CL03"].coarse_group(age),)
        groups["district"] = (LISTS["CL34"].coarse_group(district) if district else "",)
        groups["needs"] = now.needs if now is not None else ("UNB",)
        groups["readmission"] = (row.readmission,)
        groups["access"], groups["closure"] = (row.access_group,), (row.closure_group,)
        known = {code.code for code in LISTS["CL35"]}
        groups["access_single"] = (row.access_way if row.access_way in known else "UNB",)
        groups["duration"] = (row.duration,)
        for name, state in (("begin", start), ("end", now)):
            work, home = at(state, "work"), at(state, "housing")
            groups[f"work_{name}"] = (_yes(work, "ARBEIT BILDUNG", "UNB"),)
            groups[f"home_{name}"] = (_yes(home, "WOHNUNG", "SONST_UNB"),)
        a, b = at(start, "german"), at(now, "german")
        known_german = a in GERMAN and b in GERMAN
        better = "J" if known_german and GERMAN.index(b) > GERMAN.index(a) else "N"
        groups["german_better"] = (better if known_german else "UNB",)
        was, became = (_safety(at(state, "residence")) for state in (earlier, now))
        secure = "UNB" if not was or not became else "J" if became > was else "N"
        groups["more_secure"] = (secure,)
        changes = [("BESSER", row.improved), ("GLEICH", row.unchanged)]
        changes.append(("SCHLECHTER", row.worsened))
        groups["topic+score_change"] = [(d, name) for name, codes in changes for d in codes] or None
        unknown = now.unknown if now is not None else FIELDS
        groups["field+stated"] = [(f, "N" if f in unknown else "J") for f in FIELDS]
        return groups

    def _barriers(self, population: str, first: str, last: str) -> Iterator[Row]:
        by_barrier: defaultdict[str, list[Any]] = defaultdict(list)
        for row in self.of[model.FactBarrier]:
            if first <= row.quarter <= last:
                by_barrier[row.barrier_id].append(row)
        for rows in by_barrier.values():
            new = any(row.is_new == "J" for row in rows)
            moved = population == "SH" and any(row.moved == "J" for row in rows)
            final = [row for row in rows if row.quarter == last]
            if (new or moved) and final:
                (row,) = final
                bands = [("B3", 3, 5), ("B6", 6, 10), ("B11", 11, 999)]
                reach = tuple(name for name, low, high in bands if low <= row.cases <= high)
                yield (
                    1,
                    0,
                    {
                        "barrier_kind": (row.kind,),
                        "partner": (row.institution,),
                        "headway": (row.state,),
                        "reach": reach or None,
                    },
                )


def _talk(row: Any) -> dict[str, Any]:
    return {
        "topic": row.topics or ("UNB",),
        "contact_kind": (row.kind,),
        "interpreting": (row.interpreting,),
        "language": (LISTS["CL08"].group(row.language),),
        "language_single": (row.language,),
    }


def _clearing(row: Any) -> dict[str, Any]:
    group = LISTS["CL_CR"].group(row.result) if row.result else "UNB"
    declined = (row.result,) if row.result in {"CR_MBE", "CR_JMD"} else None
    return {"clearing": (group,), "declined_for": declined}


def _only(code: str, *counted: str) -> tuple[str, ...] | None:
    return (code,) if code in counted else None


OTHERS: dict[str, tuple[type[Any], str, Callable[[Any], dict[str, Any]]]] = {
    "NS": (model.FactAftercare, "", lambda _: {}),
    "AN": (model.FactEnquiry, "", lambda _: {}),
    "WL": (model.FactWaiting, "", lambda _: {}),
    "CL": (model.FactClearing, "", _clearing),
    "KO": (model.FactContact, "contacts", _talk),
    "KB": (model.FactShort, "contacts", _talk),
    "HM": (
        model.FactMember,
        "members",
        lambda row: {"minor": ({"U18": "J", "18P": "N", "UNB": "UNB"}[row.age],)},
    ),
    "TE": (
        model.FactAppointment,
        "appointments",
        lambda row: {"outcome": _only(row.state, "T_STATT", "T_VERSAEUMT")},
    ),
    "FK": (
        model.FactConference,
        "conferences",
        lambda row: {"client_present": (row.client_present,)},
    ),
    "ZI": (
        model.FactGoal,
        "goals",
        lambda row: {
            "life_domain": (row.life_domain,),
            "attainment": _only(row.state, "ZS_ERREICHT", "ZS_UEBERW", "ZS_TEIL", "ZS_NICHT"),
        },
    ),
    "RW": (
        model.FactRegime,
        "changes",
        lambda row: {
            "benefit_from": (row.regime_from,),
            "benefit_to": (row.regime_to,),
            "interrupted": (row.interrupted,),
        },
    ),
}
# What stands for "nobody entered it".
UNKNOWN = {
    "sex": "DXU", "nationality": "STAATENLOS_UNB", "immigration_path": "SONST",
    "housing": "SONST_UNB", "closure": "SONST", "access": "SONST", "partner": "SONST",
    "country": "999", "language_single": "und",
}  # fmt: skip


def _cells(groups: dict[str, Any], dimensions: Cell) -> list[Cell] | None:
    joint = "+".join(dimensions)
    if joint in groups and len(dimensions) > 1:
        found: list[Cell] | None = groups[joint]
        return found
    cells: list[Cell] = [()]
    for name in dimensions:
        if groups[name] is None:
            return None
        codes = [code or UNKNOWN.get(name, "UNB") for code in groups[name]]
        cells = [(*cell, code) for cell in cells for code in codes]
    return cells


def _yes(group: str, yes: str, unknown: str) -> str:
    return "UNB" if group in {"", unknown} else "J" if group in yes.split() else "N"


def _safety(group: str) -> int:
    coarse = {code.group: code.group_coarse for code in LISTS["CL10"]}.get(group, "")
    return SAFE.get(coarse, 0)


def _quarter_before(quarter: str) -> str:
    year, number = int(quarter[:4]), int(quarter[-1])
    return f"{year}Q{number - 1}" if number > 1 else f"{year - 1}Q4"
