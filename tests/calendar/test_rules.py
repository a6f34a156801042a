"""The rule of a series in words, and as the fields of its dialog."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.base.text import set_language
from kimdesk.calendar.rule_text import rule_text
from kimdesk.calendar.rules import (
    FREQUENCIES,
    RuleFields,
    fields_of_rule,
    rule_from,
    usual_fields,
)

WEDNESDAY = date(2026, 12, 2)
SAID = [
    ("FREQ=DAILY", "jeden Tag"),
    ("FREQ=DAILY;INTERVAL=3;COUNT=5", "alle 3 Tage, 5-mal"),
    ("FREQ=WEEKLY", "jede Woche am Mittwoch"),
    ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "jede Woche von Montag bis Freitag"),
    (
        "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270331",
        "jede Woche am Montag und Donnerstag bis 31.03.2027",
    ),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR", "alle 2 Wochen am Montag, Mittwoch und Freitag"),
    ("FREQ=MONTHLY;BYDAY=1WE", "jeden Monat am ersten Mittwoch"),
    ("FREQ=MONTHLY;BYDAY=-1FR", "jeden Monat am letzten Freitag"),
    ("FREQ=MONTHLY;BYMONTHDAY=31", "jeden Monat am 31."),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "jeden Monat am letzten Tag"),
    ("FREQ=MONTHLY;INTERVAL=3", "alle 3 Monate am 2."),
    ("FREQ=YEARLY", "jedes Jahr am 2. im Dezember"),
    ("FREQ=YEARLY;BYMONTH=3;BYDAY=2MO", "jedes Jahr am zweiten Montag im März"),
    ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "nach eigener Regel"),
    ("FREQ=YEARLY;BYWEEKNO=20", "nach eigener Regel"),
    ("", ""),
    ("kein Rhythmus", ""),
]


@pytest.mark.parametrize(("rule", "text"), SAID, ids=[rule or "none" for rule, _ in SAID])
def test_a_rule_as_people_say_it(rule: str, text: str) -> None:
    assert rule_text(rule, WEDNESDAY) == text


def test_every_rule_has_a_sentence_in_english_too() -> None:
    set_language("en")
    assert all(rule_text(rule, WEDNESDAY) for rule, text in SAID if text)


@pytest.mark.parametrize(
    ("day", "week"),
    [(date(2026, 12, 2), 1), (date(2026, 12, 23), 4), (date(2026, 12, 30), -1)],
)
def test_a_new_series_suggests_the_day_it_begins_on(day: date, week: int) -> None:
    fields = usual_fields(day)
    assert (fields.weekdays, fields.week, fields.weekday) == ((2,), week, 2)


@st.composite
def any_fields(draw: st.DrawFn) -> RuleFields:
    freq = draw(st.sampled_from(FREQUENCIES))
    end = draw(st.sampled_from(("never", "until", "count")))
    fields = usual_fields(WEDNESDAY, freq)
    by_month = freq in {"MONTHLY", "YEARLY"}
    by_weekday = by_month and draw(st.booleans())
    days = draw(st.sets(st.integers(0, 6), min_size=1))
    day = draw(st.sampled_from((*range(1, 32), -1)))
    week, weekday = draw(st.sampled_from((1, 2, 3, 4, -1))), draw(st.integers(0, 6))
    return RuleFields(
        freq=freq,
        interval=draw(st.integers(1, 12)),
        weekdays=tuple(sorted(days)) if freq == "WEEKLY" else fields.weekdays,
        by_weekday=by_weekday,
        month_day=day if by_month and not by_weekday else fields.month_day,
        week=week if by_weekday else fields.week,
        weekday=weekday if by_weekday else fields.weekday,
        month=draw(st.integers(1, 12)) if freq == "YEARLY" else fields.month,
        until=draw(st.dates(WEDNESDAY, date(2030, 1, 1))) if end == "until" else None,
        count=draw(st.integers(1, 99)) if end == "count" else None,
    )


@given(any_fields())
def test_fields_become_a_rule_and_the_same_fields_again(fields: RuleFields) -> None:
    rule = rule_from(fields)
    assert fields_of_rule(rule, WEDNESDAY) == fields
    assert rule_text(rule, WEDNESDAY)


@given(st.text(alphabet="FREQDAILYWKMONTHYBUC=;,0123456789-", max_size=40))
def test_no_text_breaks_the_reading_of_rules(text: str) -> None:
    assert isinstance(rule_text(f"FREQ=WEEKLY;{text}", WEDNESDAY), str)
