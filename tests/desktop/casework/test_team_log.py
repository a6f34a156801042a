"""Hand-overs and substitutions in the access log, in words."""

from datetime import UTC, date, datetime

import pytest

from kimdesk.clients import team_acts
from kimdesk.clients.log_view import LogLine
from kimdesk.desktop.office.log_words import detail
from kimdesk.vault.log_reading import LogRow

FROM, UNTIL = date(2026, 12, 1), date(2026, 12, 14)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            team_acts.granted(2, FROM, UNTIL, "Urlaub"),
            "Vertretung: Kim Kollegin · 01.12.2026 bis 14.12.2026 · Grund: Urlaub",
        ),
        (team_acts.ended(2, UNTIL), "Vertretung beendet: Kim Kollegin"),
        (team_acts.handed_over(2, "Stellenwechsel"),
         "übergeben an Kim Kollegin · Grund: Stellenwechsel"),
        (team_acts.taken_back(), "Übergabe zurückgenommen"),
        ("counsellor_id", "Fallführung"),
    ],
)  # fmt: skip
def test_the_log_speaks_of_the_team_in_words(said: str, words: str) -> None:
    entry = LogRow(
        1, datetime(2026, 12, 1, 9, tzinfo=UTC), "user-1", "R_TL", "pc", "RECHTE", "case", 1, said
    )
    assert detail(LogLine(entry, "Mika Muster", "AWO1-2026-0001", "Kim Kollegin"), str) == words
