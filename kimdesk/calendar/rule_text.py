"""The rule of a series as a sentence: "jede Woche am Montag und Donnerstag bis 31.03.2027"."""

from datetime import date

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.rules import LAST, WORKDAYS, RuleFields, fields_of_rule
from kimdesk.calendar.series import parts_of


def rule_text(rule: str, begins_on: date) -> str:
    """The rule as people say it: "jede Woche am Mo und Do bis 31.03.2027"; "" for no rule."""
    if not parts_of(rule):
        return ""
    fields = fields_of_rule(rule, begins_on)
    if fields is None:
        return translate("Series", "nach eigener Regel")
    return f"{_how_often(fields)}{_when(fields)}{_how_long(fields)}"


def weekday_names() -> tuple[str, ...]:
    """Monday to Sunday in full."""
    return (
        translate("Series", "Montag"),
        translate("Series", "Dienstag"),
        translate("Series", "Mittwoch"),
        translate("Series", "Donnerstag"),
        translate("Series", "Freitag"),
        translate("Series", "Samstag"),
        translate("Series", "Sonntag"),
    )


def _how_often(fields: RuleFields) -> str:
    if fields.interval == 1:
        return {
            "DAILY": translate("Series", "jeden Tag"),
            "WEEKLY": translate("Series", "jede Woche"),
            "MONTHLY": translate("Series", "jeden Monat"),
            "YEARLY": translate("Series", "jedes Jahr"),
        }[fields.freq]
    return {
        "DAILY": translate("Series", "alle {n} Tage"),
        "WEEKLY": translate("Series", "alle {n} Wochen"),
        "MONTHLY": translate("Series", "alle {n} Monate"),
        "YEARLY": translate("Series", "alle {n} Jahre"),
    }[fields.freq].format(n=fields.interval)


def _when(fields: RuleFields) -> str:
    if fields.freq == "DAILY":
        return ""
    if fields.freq == "WEEKLY":
        if fields.weekdays == WORKDAYS:
            return translate("Series", " von Montag bis Freitag")
        names = [weekday_names()[day] for day in fields.weekdays]
        return translate("Series", " am {days}").format(days=_listed(names))
    day = _day_in_month(fields)
    if fields.freq == "MONTHLY":
        return translate("Series", " am {day}").format(day=day)
    return translate("Series", " am {day} im {month}").format(
        day=day, month=_months()[fields.month - 1]
    )


def _day_in_month(fields: RuleFields) -> str:
    if fields.by_weekday:
        places = {
            1: translate("Series", "ersten {weekday}"),
            2: translate("Series", "zweiten {weekday}"),
            3: translate("Series", "dritten {weekday}"),
            4: translate("Series", "vierten {weekday}"),
            5: translate("Series", "fünften {weekday}"),
            LAST: translate("Series", "letzten {weekday}"),
        }
        return places[fields.week].format(weekday=weekday_names()[fields.weekday])
    if fields.month_day == LAST:
        return translate("Series", "letzten Tag")
    return translate("Series", "{n}.").format(n=fields.month_day)


def _how_long(fields: RuleFields) -> str:
    if fields.until is not None:
        return translate("Series", " bis {day}").format(day=format_day(fields.until))
    if fields.count is not None:
        return translate("Series", ", {n}-mal").format(n=fields.count)
    return ""


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return translate("Series", "{some} und {last}").format(
        some=", ".join(names[:-1]), last=names[-1]
    )


def _months() -> tuple[str, ...]:
    return (
        translate("Series", "Januar"),
        translate("Series", "Februar"),
        translate("Series", "März"),
        translate("Series", "April"),
        translate("Series", "Mai"),
        translate("Series", "Juni"),
        translate("Series", "Juli"),
        translate("Series", "August"),
        translate("Series", "September"),
        translate("Series", "Oktober"),
        translate("Series", "November"),
        translate("Series", "Dezember"),
    )
