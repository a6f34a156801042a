"""What must add up: stock, admissions and closures, and what is counted twice."""

from dataclasses import dataclass

from sqlalchemy import func, select

from kimdesk.base.text import translate
from kimdesk.statistics.counting.counted import count
from kimdesk.statistics.counting.sources import table_of
from kimdesk.statistics.model import FactState
from kimdesk.statistics.opening import StatisticsUnit
from kimdesk.statistics.quarters import Quarter


@dataclass(frozen=True, slots=True)
class Finding:
    """Two ways to count the same that do not agree. `rule`: what should be equal."""

    rule: str
    text: str
    expected: int
    found: int


def identities(unit: StatisticsUnit, quarter: str) -> tuple[Finding, ...]:
    """Everything that does not add up in a quarter; empty where all is well.

    BE = BA + ZU - AB, and both equal the cases that a state at the reference date exists of;
    BQ = BA + ZU; BA equals the stock of the quarter before. Raises UserError for what is no
    quarter.
    """
    before = str(Quarter.parse(quarter).previous)
    n = {name: count(unit, name, quarter).total for name in ("B01", "B02", "B03", "B04", "B05")}
    checks = (
        ("BE = BA + ZU - AB", n["B01"] + n["B02"] - n["B03"], n["B04"]),
        ("BQ = BA + ZU", n["B01"] + n["B02"], n["B05"]),
        ("BE", _states(unit, quarter), n["B04"]),
        ("BA", count(unit, "B04", before).total, n["B01"]),
    )
    return tuple(
        Finding(rule, _sentence(rule), expected, found)
        for rule, expected, found in checks
        if expected != found
    )


def _states(unit: StatisticsUnit, quarter: str) -> int:
    column = table_of(FactState).c
    statement = select(func.count()).where(column.moment == quarter)
    return unit.session.scalar(statement) or 0


def _sentence(rule: str) -> str:
    said = {
        "BE = BA + ZU - AB": translate(
            "Statistics",
            "Der Bestand am Stichtag ist nicht Anfangsbestand plus Zugänge minus Abgänge.",
        ),
        "BQ = BA + ZU": translate(
            "Statistics", "Die betreuten Fälle sind nicht Anfangsbestand plus Zugänge."
        ),
        "BE": translate(
            "Statistics",
            "Der Bestand am Stichtag stimmt nicht mit der direkten Zählung überein.",
        ),
        "BA": translate(
            "Statistics", "Der Anfangsbestand ist nicht der Bestand am Ende des Vorquartals."
        ),
    }
    return said[rule]
