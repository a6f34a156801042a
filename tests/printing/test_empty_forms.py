"""Empty forms: the elements the law asks for, and the choices of the code lists."""

from datetime import date

import pytest

from kimdesk.base.text import set_language
from kimdesk.printing.empty_forms import Office, empty_forms
from kimdesk.reference import load_catalogue
from tests.printing import pdf

TODAY = date(2026, 11, 22)
OFFICE = Office("Beratungsstelle Musterweg", "Musterweg 1, 33602 Bielefeld")


def made(name: str, office: Office = OFFICE) -> bytes:
    form = next(form for form in empty_forms() if form.name == name)
    return form.make(office, load_catalogue(), TODAY)


def words(content: bytes) -> str:
    return " ".join(pdf.text_of(content).split())


def test_the_consent_form_has_what_the_law_asks_for_on_one_page() -> None:
    content = made("einwilligung")
    text = words(content)
    assert pdf.pages_of(content) == 1
    for needed in (
        "Beratungsstelle Musterweg",
        "Wozu und welche Daten",
        "An wen Daten gegeben werden",
        "freiwillig",
        "Ohne sie kann",
        "jederzeit",
        "widerrufen",
        "Art. 9",
        "Wie lange",
        "Sprachmittler:in",
        "gesetzliche Vertretung",
    ):
        assert needed in text


def test_the_intake_sheet_offers_the_choices_of_the_program() -> None:
    text = words(made("erstgespraech"))
    catalogue = load_catalogue()
    for list_id in ("CL05", "CL21", "CL25", "CL29"):
        first = next(iter(catalogue[list_id])).label()
        assert first.split()[0] in text


@pytest.mark.parametrize("name", [form.name for form in empty_forms()])
def test_forms_work_without_an_office_and_in_english(name: str) -> None:
    set_language("en")
    content = made(name, Office())
    assert pdf.pages_of(content) >= 1
    assert b"/Lang (en)" in content
    assert all("Noto" in font for font in pdf.font_names(content))
