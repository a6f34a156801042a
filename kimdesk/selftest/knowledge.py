"""What the program knows: code lists, days and the calendar."""

from kimdesk.selftest.demand import demand


def code_lists() -> None:
    """The code lists are there."""
    from kimdesk.reference import load_catalogue

    catalogue = load_catalogue()
    for list_id in catalogue:
        demand(catalogue[list_id].codes, list_id)


def time_zone() -> None:
    """The zone of the office is known."""
    from kimdesk.base.clock import Clock

    Clock().today()


def calendar() -> None:
    """A public holiday by its German name, and the library that reads calendar files."""
    from datetime import date

    import icalendar

    from kimdesk.calendar.public_holidays import public_holidays

    demand(public_holidays(2026).get(date(2026, 10, 3)), "holidays")
    demand(icalendar.Calendar().to_ical(), "icalendar")
