"""The head of a letter stays above the window, however much stands in it."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kimdesk.printing.letter_page import Letter, draw_letter
from kimdesk.printing.office import Office
from tests.printing import paper_trail

WINDOW_TOP = A4[1] - 45 * mm


def test_a_long_letterhead_does_not_reach_into_the_address() -> None:
    letterhead = "\n".join(f"Zeile {number} des Briefkopfs" for number in range(40))
    office = Office("Beispielstelle", "Musterweg 1", letterhead=letterhead)
    out = BytesIO()
    canvas = Canvas(out)
    draw_letter(canvas, Letter(office, ("Amt Beispielstadt", "Amtsweg 3", "33602 Musterstadt")))
    canvas.showPage()
    canvas.save()
    (lines,) = paper_trail.page_lines(out.getvalue())
    heads = [line for line in lines if line.text.startswith("Zeile")]
    assert len(heads) > 2
    assert all(line.bottom >= WINDOW_TOP - 2 for line in heads)
    assert "Amt Beispielstadt" in [line.text for line in lines]
