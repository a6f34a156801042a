"""The reading version of a quarter says what leaves, what does not, and why."""

from kimdesk.bundles.office.reading_version import ReadRelease, ReadTable
from kimdesk.printing.office import Office
from kimdesk.printing.reports.quarter_sheet import quarter_sheet
from tests.printing import pdf

RELEASE = ReadRelease(
    quarter="2026Q3",
    revision=1,
    totals=(("Bestand am Stichtag", 43),),
    tables=(
        ReadTable(
            "P01_BE",
            "Geschlecht",
            "2026Q2",
            coarse=False,
            columns=("Geschlecht",),
            rows=((("weiblich",), "25"), (("männlich",), ".")),
            notes=("Diese Tabelle ist fortgeschrieben.",),
        ),
        ReadTable("L06_FK", "Fallkonferenzen", "2026Q3", False, (), (((), "10"),), ()),
    ),
    left_out=(("Alter (Zugänge)", "Zu wenige."),),
    notes=(),
)


def test_it_says_what_leaves_and_what_stays() -> None:
    sheet = quarter_sheet(Office(name="Beispielstelle"), RELEASE)
    text = " ".join(pdf.text_of(sheet.content).split())
    for part in (
        *("Quartalsbericht 3. Quartal 2026", "Bestand am Stichtag 43", "weiblich 25"),
        *("männlich .", "Stand: 2. Quartal 2026.", "fortgeschrieben", "Fallkonferenzen 10"),
        *("Was im Haus bleibt", "Alter (Zugänge) Zu wenige.", "Fassung 2", "Vielfaches von 5"),
    ):
        assert part in text, part
    assert sheet.file_name == "quartalsbericht.pdf"
