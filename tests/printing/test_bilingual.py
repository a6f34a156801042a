"""Setting in two languages: nothing lost, nothing torn, headings with what they lead to."""

import re
from collections.abc import Callable

import pytest
from pypdfium2 import PdfDocument
from reportlab.platypus import Flowable

from kimdesk.printing.bilingual import Setting
from kimdesk.printing.blocks import gap, together
from kimdesk.printing.paper import sheet
from kimdesk.printing.phrases import Pair, phrases
from kimdesk.printing.text import Text

LONG = " ".join(f"Wort{number}" for number in range(1500))
LABEL = Pair("Muster", "نمونه")
PARTS: dict[str, Callable[[Setting], Flowable]] = {
    "table": lambda setting: setting.table([LABEL, LABEL], [[LONG, "kurz"]], (0.7, 0.3)),
    "pair in a table": lambda setting: setting.table(
        [LABEL, LABEL], [[Pair("kurz", LONG), "kurz"]], (0.7, 0.3)
    ),
    "fact": lambda setting: setting.fact(LABEL, LONG),
    "kept together": lambda setting: together(setting.fact(LABEL, LONG)),
    "paragraph": lambda setting: setting.paragraph(Pair(LONG, "")),
    "box": lambda setting: setting.tick(Pair("kurz", LONG)),
}


def pages(*story: Flowable) -> list[str]:
    content = sheet("Blatt", "blatt.pdf", "Fuß", story).content
    return [page.get_textpage().get_text_range() for page in PdfDocument(content)]


@pytest.mark.parametrize("language", ["fa", "ru"])
@pytest.mark.parametrize("part", PARTS)
def test_a_text_over_pages_loses_no_word(part: str, language: str) -> None:
    found = pages(PARTS[part](Setting(phrases(language))))
    words = re.findall(r"Wort\d+", " ".join(found))
    assert len(found) > 1
    assert set(words) == set(LONG.split())
    assert len(words) == len(set(words))


@pytest.mark.parametrize("before", range(0, 60, 6))
def test_a_heading_stands_on_the_page_of_its_text_which_is_not_torn(before: int) -> None:
    setting = Setting(phrases("ru"), dense=True)
    text = Pair("Anfang " + "Füllwort " * 40 + "Ende", "Начало " + "слово " * 40 + "Конец")
    story: list[Flowable] = [gap(before)]
    for _ in range(12):
        story += [setting.heading(Pair("Überschrift", "Заголовок")), setting.paragraph(text)]
    for page in pages(*story):
        counts = {page.count(word) for word in ("Überschrift", "Anfang", "Ende", "Конец")}
        assert len(counts) == 1


def test_pieces_of_a_text_stay_whole_in_another_width() -> None:
    _, rest = Text(LONG).cut(200, 50)
    rest.wrap(173.3, 1000)
    assert rest.lines[-1].endswith("Wort1499")
