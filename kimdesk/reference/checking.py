"""What every entry of a list must be, shipped or loaded; each problem names its line."""

import re
from collections.abc import Callable, Sequence
from typing import NoReturn

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.reference.catalogue import Catalogue
from kimdesk.reference.codes import Code, CodeList, Group

MAX_TEXT = 300
MAX_SORT = 99_999
# A spreadsheet takes a cell that begins like this for a formula.
_FORMULA = ("=", "+", "-", "@")


def check_code(code: Code, line: int, current: CodeList, catalogue: Catalogue) -> None:
    """One entry against the rules of its list. Raises UserError."""
    if not re.fullmatch(current.code_form, code.code):
        text = translate("ListUpdate", "Zeile {line}: Der Code hat nicht die Form dieser Liste.")
        _fail(text, line)
    _check_texts(code, line)
    if code.valid_from and code.valid_to and code.valid_to < code.valid_from:
        text = translate("ListUpdate", "Zeile {line}: „{code}“ endet, bevor es beginnt.")
        _fail(text, line, code)
    if not 0 <= code.sort <= MAX_SORT:
        _fail(translate("ListUpdate", "Zeile {line}: Die Sortierzahl geht von 0 bis 99999."), line)
    _check_group(code, code.group, current.fine_groups, line)
    _check_group(code, code.group_coarse, current.coarse_groups, line)
    _check_unchanged(code, line, current)
    for column, kind in current.columns.items():
        if not fits(kind, code.extra.get(column, ""), catalogue):
            text = translate("ListUpdate", "Zeile {line}: Die Spalte „{column}“ passt nicht.")
            _fail(text, line, column=column)


def check_list(codes: Sequence[Code], lines: Sequence[int], current: CodeList) -> None:
    """The list as a whole: nothing twice, nothing left out. Raises UserError."""
    seen: set[str] = set()
    for code, line in zip(codes, lines, strict=True):
        for key in (code.code, f"de:{code.label_de}", f"en:{code.label_en}"):
            if key in seen:
                text = translate("ListUpdate", "Zeile {line}: „{code}“ kommt doppelt vor.")
                _fail(text, line, code)
            seen.add(key)
    for code in current:
        if code.code not in seen:
            text = translate(
                "ListUpdate",
                "Der Code {code} fehlt. Codes werden mit valid_to beendet, nicht weggelassen.",
            )
            raise UserError(text.format(code=code.code))


def fits(kind: str, value: str, catalogue: Catalogue) -> bool:
    """Whether a value is what `lists.toml` says about its column; an empty one always is."""
    name, _, rest = kind.partition(" ")
    parts = value.split("|")
    checks: dict[str, Callable[[], bool]] = {
        "text": lambda: True,
        "flag": lambda: value in {"0", "1"},
        "number": lambda: _is_number(value),
        "numbers": lambda: all(_is_number(part) for part in parts),
        "choice": lambda: value in rest.split(),
        "codes": lambda: all(part in catalogue[rest] for part in parts),
    }
    return not value or checks[name]()


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4


def _check_texts(code: Code, line: int) -> None:
    texts = (code.label_de, code.label_en, *code.extra.values())
    if not code.label_de or not code.label_en:
        _fail(translate("ListUpdate", "Zeile {line}: „{code}“ braucht beide Texte."), line, code)
    if any(len(text) > MAX_TEXT for text in texts):
        _fail(translate("ListUpdate", "Zeile {line}: Ein Text ist zu lang."), line)
    if any(text.startswith(_FORMULA) for text in texts):
        text = translate("ListUpdate", "Zeile {line}: Ein Text beginnt wie eine Formel.")
        _fail(text, line)


def _check_group(code: Code, group: str, known: tuple[Group, ...], line: int) -> None:
    """A list with groups needs a known one for each code, a list without has none."""
    if (group in {one.code for one in known}) if known else not group:
        return
    text = translate("ListUpdate", "Zeile {line}: Die Statistikgruppe von „{code}“ ist unbekannt.")
    _fail(text, line, code)


def _check_unchanged(code: Code, line: int, current: CodeList) -> None:
    """What was counted stays comparable, and what is always merged stays merged."""
    known = current.get(code.code)
    if known:
        right = (known.group, known.group_coarse) == (code.group, code.group_coarse)
    else:
        coarse = {one.group_coarse for one in current if one.group and one.group == code.group}
        right = not coarse or code.group_coarse in coarse
    if not right:
        text = translate(
            "ListUpdate", "Zeile {line}: Die Statistikgruppe von „{code}“ darf sich nicht ändern."
        )
        _fail(text, line, code)


def _fail(text: str, line: int, code: Code | None = None, column: str = "") -> NoReturn:
    raise UserError(text.format(line=line, code=code.code if code else "", column=column))
