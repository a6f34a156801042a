"""The plan on paper: everything that was agreed, in every script, with lines to sign on."""

from datetime import date

from kimdesk.casework.plan.frozen import FrozenGoal, FrozenMeasure, FrozenPlan
from kimdesk.casework.plan.reading import VersionHead
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.letterhead import Office
from kimdesk.printing.phrases import phrases
from kimdesk.printing.products.plan import plan_sheet
from kimdesk.reference import load_catalogue
from tests.printing import pdf

OFFICE = Office("Beispielstelle", "Musterweg 1, 33602 Bielefeld")
TODAY = date(2026, 12, 1)
CLIENT = ("Muster, Nadia", "AWO1-2026-0001")
ARABIC = "أريد البقاء هنا"
CATALOGUE = load_catalogue()


def plan(actions: int) -> FrozenPlan:
    above = (
        FrozenGoal("g", "", "1", "Z_RICHT", what="Sicher leben"),
        FrozenGoal("f", "g", "1.1", "Z_RAHMEN", what="Titel verlängert"),
    )
    goals = tuple(
        FrozenGoal(
            f"a{at}",
            "f",
            f"1.1.{at + 1}",
            "Z_HANDL",
            what=f"Schritt {at}",
            wording=ARABIC,
            indicator="Bescheid liegt vor",
            due_on=date(2027, 1, 15),
            state="ZS_ARBEIT",
        )
        for at in range(actions)
    )
    measures = tuple(
        FrozenMeasure(
            f"m{at}",
            f"a{at}",
            what=f"Aufgabe {at}",
            responsible="PARTNER",
            partner="Beispielberatung",
            due_on=date(2026, 12, 20),
            state="MS_GEPLANT",
        )
        for at in range(actions)
    )
    return FrozenPlan((*above, *goals), measures) if actions else FrozenPlan()


def version() -> VersionHead:
    signed, review = date(2026, 11, 20), date(2027, 2, 12)
    return VersionHead(1, 3, signed, signed, review, "ar", "", None, "", "Mika Muster", None)


def printed(actions: int, head: VersionHead | None = None, language: str = "") -> bytes:
    setting = Setting(phrases(language))
    return plan_sheet(setting, OFFICE, CLIENT, plan(actions), head, CATALOGUE, TODAY).content


def plain(content: bytes) -> str:
    return " ".join(pdf.text_of(content).split())


def test_everything_agreed_stands_on_the_sheet() -> None:
    text = plain(printed(2, version()))
    for part in (
        *("Mein Plan – Fassung 3", "Muster, Nadia", "AWO1-2026-0001", "12.02.2027", "Arabisch"),
        *("1.1.2", "Schritt 1", "Bescheid liegt vor", "15.01.2027", "Aufgabe 1"),
        *("Beispielberatung", "20.12.2026", "Unterschrift Klient:in", "20.11.2026"),
    ):
        assert part in text, part


def test_a_draft_says_of_which_day_it_is() -> None:
    text = plain(printed(1))
    assert "Mein Plan – Entwurf – Stand 01.12.2026" in text
    assert "Unterschrift Fachkraft" in text
    assert "20.11.2026" not in text


def test_long_and_empty_plans_are_printed_too() -> None:
    assert "Noch keine Ziele." in plain(printed(0))
    long = plain(printed(40, version()))
    assert "Schritt 39" in long
    assert "Aufgabe 39" in long
