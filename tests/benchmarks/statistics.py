"""Counting every table of a quarter against hand-written SQL over the same facts."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from kimdesk.statistics.catalogue import BREAKDOWNS
from kimdesk.statistics.counting import count_all
from kimdesk.statistics.counting.exporting import export_data
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.statistics.quarters import Quarter, quarters
from tests.benchmarks.measuring import Measure, compared, counting
from tests.support.statistics import open_memory_statistics

QUARTER, YEAR = "2026Q3", "2026Q1"
SPAN = tuple(str(quarter) for quarter in quarters(Quarter(2025, 3), Quarter(2026, 4)))
RUNS = 3
_STATE = (
    "sex age nationality residence stay immigration_path household children benefit_regime work"
    " german school vocational housing complexity dormant plan_current consent"
).split()
_DOMAINS = BREAKDOWNS["life_domain"].groups[:12]

_STOCK = "c.admitted_q <= :q AND (c.closed_q = '' OR c.closed_q > :q)"
_SERVED = "c.admitted_q <= :q AND (c.closed_q = '' OR c.closed_q >= :f)"
_CAME, _WENT = "c.admitted_q BETWEEN :f AND :q", "c.closed_q BETWEEN :f AND :q"
_LAST = "CASE WHEN c.closed_q != '' AND c.closed_q <= :q THEN 'E' ELSE :q END"
_JOIN = "fact_case c LEFT JOIN fact_state s ON s.fact_id = c.fact_id AND s.moment = {moment}"
_START = " LEFT JOIN fact_state a ON a.fact_id = c.fact_id AND a.moment = 'A'"
_BARRIER = (
    "fact_barrier b WHERE b.quarter = :q AND b.barrier_id IN (SELECT barrier_id FROM fact_barrier"
    " WHERE quarter BETWEEN :f AND :q AND (is_new = 'J'{or_moved}))"
)
_BEFORE = (
    " LEFT JOIN fact_state b ON b.fact_id = c.fact_id"
    " AND b.moment = CASE WHEN c.admitted_q < :f THEN :p ELSE 'A' END"
)


def measure(folder: Path, size: int) -> list[Measure]:
    """All tables of a quarter, and what the protection of numbers reads of it."""
    place = folder / f"facts-{size}"
    place.mkdir(parents=True, exist_ok=True)
    store = open_memory_statistics(place)
    raw: Any = store.engine.raw_connection().driver_connection
    raw.execute("PRAGMA cache_size = -65536")
    fill(store, size)

    def ours() -> int:
        with store.unit() as unit:
            return len(count_all(unit, QUARTER))

    def export() -> int:
        with store.unit() as unit:
            return export_data(unit, QUARTER).total("BE")

    with counting(store.engine) as sent:
        ours()
    statements = len(sent)
    with counting(store.engine) as sent:
        export()
    ours_ms, baseline_ms = compared(ours, lambda: by_hand(raw), RUNS)
    export_ms, rows_ms = compared(export, lambda: persons_by_hand(raw), RUNS)
    return [
        Measure("count a quarter", "service", size, ours_ms, baseline_ms, statements),
        Measure("read a quarter to protect", "service", size, export_ms, rows_ms, len(sent)),
    ]


def by_hand(raw: Any) -> list[tuple[Any, ...]]:
    """The same tables as rows of the driver."""
    return [row for query, first in queries() for row in raw.execute(query, _of(first))]


def persons_by_hand(raw: Any) -> list[tuple[Any, ...]]:
    """Everybody served in the quarter with all groups, and all contacts, as the driver has them."""
    columns = ", ".join(f"s.{name}" for name in [*_STATE, "needs"])
    joined = _JOIN.format(moment=_LAST)
    served = f"SELECT c.fact_id, c.admitted_q, c.closed_q, {columns} FROM {joined} WHERE {_SERVED}"
    talks = (
        "SELECT fact_id, kind, topics, interpreting, SUM(contacts) FROM {table}"
        " WHERE quarter = :q GROUP BY fact_id, kind, topics, interpreting"
    )
    asked = [served, *(talks.format(table=name) for name in ("fact_contact", "fact_short"))]
    return [row for query in asked for row in raw.execute(query, _of(QUARTER))]


def queries() -> Iterator[tuple[str, str]]:
    """Each table's statement, and the first quarter it is about."""
    for where in ("c.admitted_q < :f AND (c.closed_q = '' OR c.closed_q >= :f)", _CAME, _WENT,
                  _STOCK, _SERVED, _STOCK, _SERVED):  # fmt: skip
        yield f"SELECT COUNT(*) FROM fact_case c WHERE {where}", QUARTER
    stock = "dormant sex age nationality residence stay household children benefit_regime work"
    stock += " german school vocational housing district plan_current consent unknown"
    yield from (_states(name, ":q", _STOCK) for name in stock.split())
    came = ("sex", "age", "nationality", "residence", "needs", "complexity")
    yield from (_states(name, "'A'", _CAME) for name in came)
    yield _states("immigration_path", "'A'", _CAME, YEAR)
    yield _states("sex, s.age", _LAST, _SERVED)
    yield _states("needs", _LAST, _SERVED)
    yield _states("nationality", _LAST, _SERVED, YEAR)
    yield _states("country, COUNT(DISTINCT c.fact_id)", _LAST, _SERVED, YEAR, by="s.country")
    for name, where, first in (
        ("readmission", _CAME, QUARTER),
        ("access_group", _CAME, QUARTER),
        ("access_way", _CAME, YEAR),
        ("closure_group", _WENT, QUARTER),
        ("duration", _WENT, QUARTER),
        ("improved, unchanged, worsened", _WENT, QUARTER),
    ):
        yield f"SELECT {name}, COUNT(*) FROM fact_case c WHERE {where} GROUP BY {name}", first
    both = _JOIN.format(moment="'E'") + _START
    for names in ("a.german, s.german", "a.work, s.work", "a.housing, s.housing", "a.work",
                  "s.work", "a.housing", "s.housing"):  # fmt: skip
        yield f"SELECT {names}, COUNT(*) FROM {both} WHERE {_WENT} GROUP BY {names}", YEAR
    secure = f"{_JOIN.format(moment=_LAST)}{_BEFORE}"
    names = "b.residence, s.residence"
    yield f"SELECT {names}, COUNT(*) FROM {secure} WHERE {_SERVED} GROUP BY {names}", YEAR
    yield from _others()


def _states(
    name: str, moment: str, where: str, first: str = QUARTER, by: str = ""
) -> tuple[str, str]:
    joined = _JOIN.format(moment=moment)
    group = by or f"s.{name}"
    return f"SELECT s.{name}, COUNT(*) FROM {joined} WHERE {where} GROUP BY {group}", first


def _others() -> Iterator[tuple[str, str]]:
    for table, columns, amount, first in (
        ("fact_contact", "topics", "SUM(contacts)", QUARTER),
        ("fact_contact", "kind", "SUM(contacts), SUM(minutes)", QUARTER),
        ("fact_contact", "interpreting", "SUM(contacts)", QUARTER),
        ("fact_contact", "language", "SUM(contacts)", YEAR),
        ("fact_contact", "language", "SUM(contacts), COUNT(DISTINCT fact_id)", YEAR),
        ("fact_contact", "1", "SUM(contacts), SUM(minutes)", QUARTER),
        ("fact_short", "topics", "SUM(contacts), SUM(minutes)", QUARTER),
        ("fact_appointment", "state", "SUM(appointments)", QUARTER),
        ("fact_conference", "client_present", "SUM(conferences)", QUARTER),
        ("fact_goal", "state", "SUM(goals)", QUARTER),
        ("fact_goal", "life_domain, state", "SUM(goals)", QUARTER),
        ("fact_regime", "interrupted", "SUM(changes)", YEAR),
        ("fact_regime", "regime_from, regime_to", "SUM(changes)", YEAR),
        ("fact_member", "age", "SUM(members)", QUARTER),
        ("fact_enquiry", "1", "COUNT(*)", QUARTER),
        ("fact_waiting", "1", "COUNT(*)", QUARTER),
        ("fact_aftercare", "1", "COUNT(*)", QUARTER),
        ("fact_clearing", "result", "COUNT(*)", QUARTER),
        ("fact_clearing", "result", "COUNT(*)", QUARTER),
    ):
        group = "" if columns == "1" else f" GROUP BY {columns}"
        within = "WHERE quarter BETWEEN :f AND :q"
        yield f"SELECT {columns}, {amount} FROM {table} {within}{group}", first
    for columns, by in (
        ("partner_group", "started_q"),
        ("result", "decided_q"),
        ("partner_group, result", "decided_q"),
        ("1", "decided_q"),
    ):
        group = "" if columns == "1" else f" GROUP BY {columns}"
        within = f"WHERE {by} BETWEEN :f AND :q"
        yield f"SELECT {columns}, COUNT(*) FROM fact_referral {within}{group}", QUARTER
    for name, or_moved in (("kind", ""), ("institution", "OR"), ("cases", "OR"), ("state", "OR")):
        moved = " OR moved = 'J'" if or_moved else ""
        source = _BARRIER.format(or_moved=moved)
        yield f"SELECT b.{name}, COUNT(*) FROM {source} GROUP BY b.{name}", QUARTER


def _of(first: str) -> dict[str, str]:
    return {"q": QUARTER, "f": first, "p": str(Quarter.parse(first).previous)}


# Facts ------------------------------------------------------------------------------------------


def fill(store: StatisticsStore, size: int) -> None:
    """Write facts of `size` cases straight through the driver, unless they are there."""
    raw: Any = store.engine.raw_connection().driver_connection
    if raw.execute("SELECT 1 FROM fact_case LIMIT 1").fetchone():
        return
    random = Random(1)
    raw.execute("BEGIN")
    for number in range(size):
        for table, values in _facts(random, f"{number:08x}"):
            names, marks = ", ".join(values), ", ".join("?" * len(values))
            query = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"
            raw.execute(query, tuple(values.values()))
    raw.execute("COMMIT")
    raw.execute("ANALYZE")


def _facts(random: Random, fact_id: str) -> Iterator[tuple[str, dict[str, Any]]]:
    at = random.randrange(len(SPAN))
    until = at + random.randrange(5)
    known = {"fact_id": fact_id}
    closed = SPAN[until] if until < len(SPAN) else ""
    yield (
        "fact_case",
        {
            **known,
            "admitted_q": SPAN[at],
            "closed_q": closed,
            "readmission": random.choice("JNN"),
            "access_group": random.choice(BREAKDOWNS["access"].groups),
            "access_way": random.choice(BREAKDOWNS["access_single"].groups),
            "closure_group": random.choice(BREAKDOWNS["closure"].groups) if closed else "",
            "duration": random.choice(BREAKDOWNS["duration"].groups) if closed else "",
            "improved": _domains(random) if closed else "",
            "unchanged": _domains(random) if closed else "",
            "worsened": _domains(random) if closed else "",
        },
    )
    for moment in ("A", *SPAN[at:until], *(["E"] if closed else [])):
        values = {name: random.choice(BREAKDOWNS[name].groups) for name in _STATE}
        yield (
            "fact_state",
            {
                **known,
                **values,
                "moment": moment,
                "country": random.choice(("166", "475", "423", "163")),
                "district": random.choice(("MITTE", "SENNE", "HEEPEN")),
                "needs": _domains(random),
                "unknown": random.choice(("", "|work|", "|german|")),
            },
        )
    for quarter in SPAN[at : until + 1]:
        table = random.choice(("fact_contact", "fact_contact", "fact_short"))
        yield table, _talk(random, {**known, "quarter": quarter}, table)
        if random.random() < 0.2:
            yield from _work(random, {**known, "quarter": quarter})


def _domains(random: Random) -> str:
    found = sorted(random.sample(_DOMAINS, random.randrange(3)))
    return f"|{'|'.join(found)}|" if found else ""


def _talk(random: Random, known: dict[str, Any], table: str) -> dict[str, Any]:
    return {
        **known,
        **({"level": "ST1_KURZ"} if table == "fact_short" else {}),
        "kind": random.choice(BREAKDOWNS["contact_kind"].groups),
        "topics": _domains(random),
        "interpreting": random.choice(BREAKDOWNS["interpreting"].groups),
        "language": random.choice(("uk", "ar", "de", "fa", "ti")),
        "contacts": random.randrange(1, 6),
        "minutes": random.randrange(10, 200),
        "timed": 1,
    }


def _work(random: Random, known: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    domain = random.choice(_DOMAINS)
    state = random.choice(BREAKDOWNS["attainment"].groups)
    yield "fact_goal", {**known, "life_domain": domain, "state": state, "goals": 1}
    yield "fact_appointment", {**known, "state": "T_STATT", "appointments": 2}
    yield "fact_member", {**known, "age": random.choice(("U18", "18P")), "members": 1}
