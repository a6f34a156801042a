"""Where the populations that are no cases stand: contacts, goals, referrals, barriers."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from kimdesk.statistics.counting.periods import Period
from kimdesk.statistics.counting.sources import Columns, Source, cases, table_of
from kimdesk.statistics.model import (
    FactAftercare,
    FactAppointment,
    FactBarrier,
    FactClearing,
    FactConference,
    FactContact,
    FactEnquiry,
    FactGoal,
    FactMember,
    FactReferral,
    FactRegime,
    FactShort,
    FactWaiting,
)

Conditions = tuple[ColumnElement[bool], ...]
NOTHING: Mapping[str, str] = MappingProxyType({})


def _within(column: ColumnElement[str], period: Period) -> Conditions:
    return column >= period.first, column <= period.last


def _plain(
    mapped: type[Any],
    columns: Mapping[str, str] = NOTHING,
    *,
    amount: str = "",
    at_end: bool = False,
) -> Callable[[Period], Source]:
    """A source of its own table; `columns` by dimension. `at_end`: of the period's last day."""
    table = table_of(mapped)
    found: Columns = {name: (table.c[column],) for name, column in columns.items()}

    def source(period: Period) -> Source:
        quarter = table.c.quarter
        where = (quarter == period.last,) if at_end else _within(quarter, period)
        return Source(
            table,
            table.c.fact_id,
            found,
            where,
            amount=table.c[amount] if amount else None,
            minutes=table.c.minutes if "minutes" in table.c else None,
        )

    return source


_TALKS = {
    "topic": "topics",
    "contact_kind": "kind",
    "interpreting": "interpreting",
    "language": "language",
    "language_single": "language",
}


def _referrals(by: str) -> Callable[[Period], Source]:
    table = table_of(FactReferral)
    columns: Columns = {
        "partner": (table.c.partner_group,),
        "referral_result": (table.c.result,),
    }

    def source(period: Period) -> Source:
        return Source(table, table.c.fact_id, columns, _within(table.c[by], period))

    return source


def _barriers(*, only_new: bool) -> Callable[[Period], Source]:
    """Each barrier once, as it stands at the end of the period."""
    table = table_of(FactBarrier)
    columns: Columns = {
        "barrier_kind": (table.c.kind,),
        "partner": (table.c.institution,),
        "headway": (table.c.state,),
        "reach": (table.c.cases,),
    }
    is_new = table.c.is_new == "J"
    counted = is_new if only_new else or_(is_new, table.c.moved == "J")

    def source(period: Period) -> Source:
        touched = select(table.c.barrier_id).where(counted, *_within(table.c.quarter, period))
        where = (table.c.quarter == period.last, table.c.barrier_id.in_(touched))
        return Source(table, table.c.barrier_id, columns, where)

    return source


_SOURCES: Mapping[str, Callable[[Period], Source]] = {
    "NS": _plain(FactAftercare, at_end=True),
    "HM": _plain(FactMember, {"minor": "age"}, amount="members", at_end=True),
    "AN": _plain(FactEnquiry),
    "WL": _plain(FactWaiting, at_end=True),
    "CL": _plain(FactClearing, {"clearing": "result", "declined_for": "result"}),
    "KB": _plain(FactShort, _TALKS, amount="contacts"),
    "KO": _plain(FactContact, _TALKS, amount="contacts"),
    "TE": _plain(FactAppointment, {"outcome": "state"}, amount="appointments"),
    "FK": _plain(FactConference, {"client_present": "client_present"}, amount="conferences"),
    "ZI": _plain(FactGoal, {"life_domain": "life_domain", "attainment": "state"}, amount="goals"),
    "VM": _referrals("started_q"),
    "VE": _referrals("decided_q"),
    "RW": _plain(
        FactRegime,
        {
            "benefit_from": "regime_from",
            "benefit_to": "regime_to",
            "interrupted": "interrupted",
        },
        amount="changes",
    ),
    "SN": _barriers(only_new=True),
    "SH": _barriers(only_new=False),
}


def source_of(population: str, period: Period) -> Source:
    """Where a population of the catalogue is counted from. Raises KeyError for another."""
    make = _SOURCES.get(population)
    return make(period) if make is not None else cases(population, period)
