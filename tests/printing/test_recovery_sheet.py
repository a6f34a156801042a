"""The recovery sheet: everything on one page, readable by people and machines."""

from datetime import date

from kimdesk.printing.recovery_sheet import Sheet, qr_squares, recovery_sheet
from kimdesk.vault.recovery import RecoveryCode
from tests.printing import pdf

CODE = RecoveryCode(bytes(range(32)))
SHEET = Sheet(
    "Beratungsstelle Musterweg",
    "AWO1",
    date(2026, 11, 22),
    CODE.groups,
    "16564 02270 33032 81169",
)


def test_the_sheet_is_one_page_with_all_groups_and_the_fingerprint() -> None:
    content = recovery_sheet(SHEET)
    text = "".join(pdf.text_of(content).split())
    assert pdf.pages_of(content) == 1
    for group in CODE.groups:
        assert group in text
    assert "16564022703303281169" in text
    assert "BeratungsstelleMusterweg(AWO1)" in text
    assert "22.11.2026" in text


def test_a_long_name_of_the_office_still_fits_on_one_page() -> None:
    long = Sheet("Beratungsstelle für alles Mögliche " * 5, "DRK1", SHEET.issued, CODE.groups, "1")
    assert pdf.pages_of(recovery_sheet(long)) == 1


def test_the_code_is_nowhere_but_on_the_page() -> None:
    content = recovery_sheet(SHEET)
    assert CODE.groups[0].encode() not in content
    assert CODE.groups[0] not in str(pdf.facts_of(content))
    assert CODE.groups[0] not in repr(SHEET)


def test_the_sheet_has_no_fonts_from_elsewhere() -> None:
    assert all("Noto" in name for name in pdf.font_names(recovery_sheet(SHEET)))


def test_the_qr_code_is_square_and_has_its_finder_patterns() -> None:
    squares = qr_squares(CODE.groups)
    assert {len(row) for row in squares} == {len(squares)}
    for corner in ((0, 0), (0, len(squares) - 7), (len(squares) - 7, 0)):
        row, column = corner
        assert all(squares[row][column : column + 7])
        assert squares[row + 1][column : column + 7] == (True, *[False] * 5, True)
