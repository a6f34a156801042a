"""Assessment and network on paper: everything is there, in every script, named after nobody."""

import re
from datetime import date

from kimdesk.casework.assessment import AssessmentWork, Score, Sitting, life_domains
from kimdesk.casework.network import SECTORS, NetworkWork, NodeRow, ResourceRow, numbered
from kimdesk.printing.letterhead import Office
from kimdesk.printing.products.assessment import assessment_sheet
from kimdesk.printing.products.network import network_sheet
from kimdesk.printing.score_chart import ChartRow, ChartTexts, drawing_pdf, score_drawing
from kimdesk.reference import load_catalogue
from tests.printing import pdf

OFFICE = Office("Beispielstelle", "Musterweg 1, 33602 Bielefeld")
CLIENT = ("Muster, Nadia", "AWO1-2026-0001")
TODAY = date(2026, 12, 1)
ARABIC = "عبد الرحمن المثالي"
CATALOGUE = load_catalogue()
DOMAINS = life_domains(CATALOGUE, TODAY)


def sitting(number: int, occasion: str, value: str) -> Sitting:
    reason = f"Begründung {number} {ARABIC}"
    scores = {d: Score(d, 1, value, value, 1, reason) for d in DOMAINS}
    return Sitting(number, 1, date(2026, number, 1), occasion, "", "Mika Muster", scores)


def sheet(*sittings: Sitting, wanted: int = 0) -> bytes:
    work = AssessmentWork(1, sittings)
    return assessment_sheet(OFFICE, CLIENT, work, wanted, CATALOGUE, TODAY).content


def network(count: int) -> bytes:
    nodes = [
        NodeRow(at, 1, f"{ARABIC} {at}", SECTORS[at % 5], 1 + at % 3, "BELAST", None, "Notiz")
        for at in range(count)
    ]
    resources = (ResourceRow(1, 1, "SOZIAL", "Nachbarin"),) if count else ()
    work = NetworkWork(1, resources, numbered(nodes))
    return network_sheet(OFFICE, CLIENT, work, CATALOGUE, TODAY).content


def plain(content: bytes) -> str:
    return " ".join(pdf.text_of(content).split())


def test_the_assessment_names_every_domain_with_what_it_was_and_is() -> None:
    text = plain(sheet(sitting(1, "BEGINN", "2"), sitting(6, "VERLAUF", "4")))
    assert all(CATALOGUE["CL29"].label(domain).split(",")[0] in text for domain in DOMAINS)
    assert "4 (Beginn 2)" in text
    assert "Einschätzung vom 01.06.2026" in text
    assert "12 von 12 eingeschätzt, 0 mit Bedarf" in text


def test_an_earlier_sitting_can_be_printed_and_none_at_all() -> None:
    both = (sitting(1, "BEGINN", "2"), sitting(6, "VERLAUF", "4"))
    assert "Einschätzung vom 01.01.2026" in plain(sheet(*both, wanted=1))
    assert "Noch keine Einschätzung" in plain(sheet())


def test_the_network_lists_everybody_with_number_and_relation() -> None:
    text = plain(network(40))
    assert text.count("belastend") >= 40
    assert "Ressourcen" in text
    assert "Nachbarin" in text
    assert "Noch niemand eingetragen" in plain(network(0))


def test_only_our_fonts_are_in_the_files_and_no_name_in_what_they_say_of_themselves() -> None:
    for content in (sheet(sitting(1, "BEGINN", "2")), network(12)):
        names = pdf.font_names(content)
        assert all(re.fullmatch(r"[A-Z]{6}\+NotoSans\S*", font) for font in names)
        assert pdf.embedded_fonts(content) == len(names)
        assert "Muster" not in "".join(pdf.facts_of(content).values())
        foot = pdf.text_of(content).split("Vertraulich")[1].splitlines()[0]
        assert "Muster" not in foot


def test_the_chart_stands_its_panels_below_each_other_where_it_is_narrow() -> None:
    rows = [ChartRow("Wohnen", (2, 3, 4), (1, 0, 5))]
    texts = ChartTexts("Klient:in", "Fachkraft", ("zu Beginn", "im Verlauf", "jetzt"))
    wide, narrow = (score_drawing(rows, texts, width=width) for width in (480, 250))
    assert narrow.height > wide.height
    text = plain(drawing_pdf(narrow))
    assert text.count("Wohnen") == 2
    assert "zu Beginn" in text
