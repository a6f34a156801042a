"""In which tab of a file a deadline is changed."""

from kimdesk.calendar.deadlines.radar import DeadlineRow

_TABS = {
    "residence_period": "residence",
    "asylum_period": "residence",
    "person": "residence",
    "income_period": "work",
    "work_period": "work",
    "language_course": "language",
    "consent": "consents",
    "plan_version": "plan",
}


def tab_of(row: DeadlineRow) -> str:
    """The key of the tab, "" for deadlines entered by hand or computed from the case."""
    return _TABS.get(row.source_kind, "")
