"""The tables of facts (statistics database) and what leads to them (cases database).

Importing this package maps them all. A fact says what was so, in group codes and quarters; it
knows no name, no free text, no exact day and no number of a case. Who is behind a `fact_id`
only the cases database knows. Rows lie in the order of their random keys (no row numbers), so
that even their place in the file says nothing about the order of the cases.

A value that is missing is a group of its own, "UNB" or the group of the list that stands for
it (DXU, SONST, SONST_UNB, STAATENLOS_UNB); it is never left out.
"""

from kimdesk.statistics.model.barriers import FactBarrier
from kimdesk.statistics.model.cases import FactCase, FactMember, FactState
from kimdesk.statistics.model.closing import (
    AcceptedPoint,
    OpenPoint,
    QuarterLookedThrough,
)
from kimdesk.statistics.model.mapping import (
    StatisticsBarrier,
    StatisticsDue,
    StatisticsFact,
)
from kimdesk.statistics.model.office import QuarterPosts
from kimdesk.statistics.model.services import (
    FactAppointment,
    FactConference,
    FactContact,
    FactShort,
)
from kimdesk.statistics.model.ways import (
    FactAftercare,
    FactClearing,
    FactEnquiry,
    FactGoal,
    FactReferral,
    FactRegime,
    FactWaiting,
)

# Of cases: what is written anew when a case is refreshed. The others are the office's.
CASE_FACTS = (
    FactCase,
    FactState,
    FactMember,
    FactContact,
    FactShort,
    FactAppointment,
    FactConference,
    FactEnquiry,
    FactWaiting,
    FactClearing,
    FactGoal,
    FactReferral,
    FactRegime,
    FactAftercare,
)
FACTS = (*CASE_FACTS, FactBarrier)

__all__ = [
    "CASE_FACTS",
    "FACTS",
    "AcceptedPoint",
    "FactAftercare",
    "FactAppointment",
    "FactBarrier",
    "FactCase",
    "FactClearing",
    "FactConference",
    "FactContact",
    "FactEnquiry",
    "FactGoal",
    "FactMember",
    "FactReferral",
    "FactRegime",
    "FactShort",
    "FactState",
    "FactWaiting",
    "OpenPoint",
    "QuarterLookedThrough",
    "QuarterPosts",
    "StatisticsBarrier",
    "StatisticsDue",
    "StatisticsFact",
]
