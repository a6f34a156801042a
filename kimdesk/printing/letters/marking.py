"""Marks in the text of a letter, and what becomes of them in the document.

While a letter is filled in, gaps and text from right to left stand between characters that
no text has. Afterwards each becomes a run of its own: gaps highlighted, Arabic or Hebrew as
complex script, so that Word shapes and orders it as it should.
"""

import re
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree  # type: ignore[import-untyped]

from kimdesk.printing.letters.checking import W

GAP, RTL, END = "\ufdd0", "\ufdd1", "\ufdd2"
_MARKED = re.compile(f"([{GAP}{RTL}])([^{GAP}{RTL}{END}]*){END}")
_MARKS = re.compile(f"[{GAP}{RTL}{END}]")
_RIGHT = (
    "\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff\u200c\u200d"
)
_RUN = re.compile(f"[{_RIGHT}]+(?:[ 0-9.,;:!?()/'\"«»\\-]+[{_RIGHT}]+)*")
_STRONG_LEFT = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")
# From here on it is running text, which reads from the right; a name stays in its place.
_RUNNING_TEXT = 40
_RUN_ORDER = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
    " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
    " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split()
)
_PARAGRAPH_ORDER = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr"
    " shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
    " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
    " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
    " sectPr pPrChange".split()
)


def unmarked(text: str) -> str:
    """Text of somebody without any character that marks something here."""
    return _MARKS.sub("", text)


def gap(text: str) -> str:
    """Text that says what is missing, marked."""
    return f"{GAP}{unmarked(text)}{END}"


def directed(text: str) -> str:
    """Text with its stretches from right to left marked."""
    return _RUN.sub(lambda found: f"{RTL}{found[0]}{END}", unmarked(text))


def resolve(content: bytes) -> bytes:
    """A part of the document with runs of its own in the place of marks."""
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    marked = {run for run in root.iter(_w("r")) if any(_MARKS.search(t) for t in _texts(run))}
    for paragraph in {_paragraph(run) for run in marked} - {None}:
        _direct(paragraph)
    for run in marked:
        _split(run)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def _w(name: str) -> str:
    return f"{{{W}}}{name}"


def _texts(element: etree._Element) -> Iterator[str]:
    for text in element.iter(_w("t")):
        yield text.text or ""


def _paragraph(run: etree._Element) -> etree._Element | None:
    return next(run.iterancestors(_w("p")), None)


def _split(run: etree._Element) -> None:
    """Replace a run by as many as it has kinds of text."""
    properties = run.find(_w("rPr"))
    made: list[etree._Element] = []
    for child in run:
        if child is properties:
            continue
        pieces = list(_pieces(child.text or "")) if child.tag == _w("t") else [("", None)]
        for mark, text in pieces:
            piece = deepcopy(child) if text is None else _text(text)
            if made and made[-1].get("mark", "") == mark:
                made[-1].append(piece)
                continue
            new = etree.Element(_w("r"), {"mark": mark})
            if properties is not None:
                new.append(deepcopy(properties))
            new.append(piece)
            made.append(new)
    for new in made:
        _dress(new, str(new.attrib.pop("mark")))
        run.addprevious(new)
    if run.tail:
        made[-1].tail = run.tail
    run.getparent().remove(run)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    for found in _MARKED.finditer(text):
        if found.start() > at:
            yield "", unmarked(text[at : found.start()])
        yield found[1], found[2]
        at = found.end()
    if text[at:]:
        yield "", unmarked(text[at:])


def _text(text: str) -> etree._Element:
    made = etree.Element(_w("t"))
    made.text = text
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def _dress(run: etree._Element, mark: str) -> None:
    if not mark:
        return
    properties = run.find(_w("rPr"))
    if properties is None:
        properties = etree.Element(_w("rPr"))
        run.insert(0, properties)
    if mark == GAP:
        _put(properties, "highlight", _RUN_ORDER, {"val": "yellow"})
        return
    _put(properties, "rtl", _RUN_ORDER, {})
    # Complex script has size, weight and slope of its own.
    for name, complex_name in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
        found = properties.find(_w(name))
        if found is not None:
            _put(properties, complex_name, _RUN_ORDER, {"val": found.get(_w("val"), "1")})
    _put(properties, "lang", _RUN_ORDER, {"bidi": "ar-SA"})


def _direct(paragraph: etree._Element) -> None:
    """Running text that is from right to left throughout is laid out that way."""
    whole = "".join(_texts(paragraph))
    if RTL not in whole or _STRONG_LEFT.search(whole) or len(whole) < _RUNNING_TEXT:
        return
    properties = paragraph.find(_w("pPr"))
    if properties is None:
        properties = etree.Element(_w("pPr"))
        paragraph.insert(0, properties)
    _put(properties, "bidi", _PARAGRAPH_ORDER, {})


def _put(properties: etree._Element, name: str, order: list[str], values: dict[str, str]) -> None:
    """Set one property at the place the format asks for."""
    found = properties.find(_w(name))
    if found is None:
        found = etree.Element(_w(name))
        later = {_w(each) for each in order[order.index(name) + 1 :]}
        follower = next((child for child in properties if child.tag in later), None)
        if follower is None:
            properties.append(found)
        else:
            follower.addprevious(found)
    for key, value in values.items():
        found.set(_w(key), value)
