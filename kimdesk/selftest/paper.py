"""What is written for people: sheets, tables and letters."""

import io
from contextlib import closing

from kimdesk.base.resources import resource
from kimdesk.selftest.demand import ARABIC, SAMPLE, demand


def pdf() -> None:
    """Paper is written and shown."""
    import pypdfium2
    import uharfbuzz
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    arabic = uharfbuzz.Font(
        uharfbuzz.Face(resource("fonts", "NotoSansArabic-Regular.ttf").read_bytes())
    )
    text = uharfbuzz.Buffer()
    text.add_str(ARABIC)
    text.guess_segment_properties()
    uharfbuzz.shape(arabic, text)
    demand(all(glyph.codepoint for glyph in text.glyph_infos), "uharfbuzz")

    pdfmetrics.registerFont(TTFont("Selftest", str(resource("fonts", "NotoSans-Regular.ttf"))))
    paper = io.BytesIO()
    style = ParagraphStyle("selftest", fontName="Selftest", fontSize=12)
    SimpleDocTemplate(paper).build([Paragraph(SAMPLE, style)])
    with closing(pypdfium2.PdfDocument(paper.getvalue())) as document:
        page = document[0]
        demand(page.get_textpage().get_text_range().strip() == SAMPLE, "text")
        dark, _ = page.render(scale=0.5).to_pil().convert("L").getextrema()
        demand(dark < 128, "blank page")


def spreadsheet() -> None:
    """A table is written and read."""
    import openpyxl
    from openpyxl.workbook import Workbook

    file = io.BytesIO()
    book = Workbook()
    book.create_sheet("selftest", 0).append([SAMPLE])
    book.save(file)
    with closing(openpyxl.load_workbook(file, read_only=True)) as read:
        rows = list(read["selftest"].iter_rows(values_only=True))
    demand(rows == [(SAMPLE,)], "rows")


def letters() -> None:
    """The letter templates that ship can be filled."""
    from kimdesk.printing.letters.filling import check
    from kimdesk.printing.letters.shipped import shipped

    for template in shipped():
        demand(check(template.content()), template.name)


def tables_for_others() -> None:
    """The tables that the city hands on can be written."""
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.add_worksheet().write(0, 0, SAMPLE)
    demand(file.getvalue(), "xlsxwriter")
