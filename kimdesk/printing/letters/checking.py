"""What may be in a template: text, tables, pictures, styles; nothing that runs or reaches out.

Kinds of parts, relationships and fields are lists of what is allowed, so that what nobody
thought of is refused. Refused with a sentence each: macros, embedded objects and controls,
links to templates or pictures elsewhere, included documents, entities in the XML, fields that
fetch or run something, comments and tracked changes (they name their authors).
"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree  # type: ignore[import-untyped]

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.printing.letters.package import parts_of

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "word/document.xml"
MOST_OF_TEXT = 3 * 1024 * 1024

_PICTURES = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
}
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MAIN_TYPE = _WORD + "document.main+xml"
_FILLED_TYPES = frozenset(
    _WORD + kind + "+xml" for kind in ("document.main", "header", "footer", "footnotes")
)
_OFFICE = "application/vnd.openxmlformats-"
_ALLOWED_TYPES = {
    _MAIN_TYPE,
    *(
        _WORD + kind + "+xml"
        for kind in (
            "styles", "settings", "webSettings", "fontTable", "numbering", "footnotes",
            "endnotes", "header", "footer", "document.glossary",
        )
    ),
    "application/vnd.ms-word.stylesWithEffects+xml",
    "application/vnd.openxmlformats-officedocument.theme+xml",
    _OFFICE + "package.core-properties+xml",
    _OFFICE + "package.relationships+xml",
    _OFFICE + "officedocument.extended-properties+xml",
    _OFFICE + "officedocument.custom-properties+xml",
    _OFFICE + "officedocument.customXmlProperties+xml",
    "application/vnd.openxmlformats-officedocument.obfuscatedFont",
    "application/xml",
    *_PICTURES,
}  # fmt: skip
_AUTHORS = re.compile(r"comments|people\+xml", re.IGNORECASE)
_MACROS = re.compile(
    r"macroEnabled|vbaProject|vbaData|keyMapCustom|attachedToolbars", re.IGNORECASE
)
_EMBEDDED = re.compile(r"oleObject|activeX|embeddings|/control|package$|aFChunk", re.IGNORECASE)
_MACRO_NAMES = re.compile(r"vbaproject|vbadata|customizations|attachedtoolbars", re.IGNORECASE)
_EMBEDDED_NAMES = re.compile(r"(^|/)(embeddings|activex|afchunk)", re.IGNORECASE)
_SAFE_LINK = re.compile(r"(https?://|mailto:|tel:)[^\x00-\x20\\]*", re.IGNORECASE)
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_VML = "{urn:schemas-microsoft-com:vml}"
# Fields a letter may contain; all others can fetch, run or be made to do so.
_FIELDS = frozenset(
    "page numpages section sectionpages date time createdate savedate printdate hyperlink ref"
    " pageref noteref toc tc seq styleref symbol quote eq title formtext formcheckbox"
    " formdropdown =".split()
)
_AUTHOR_TAGS = frozenset(
    f"{{{W}}}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "commentReference")
)
_REFUSED_TAGS = frozenset(f"{{{W}}}{name}" for name in ("object", "control", "altChunk", "subDoc"))
_CODE = re.compile(r"{[{%#]|[%#}]}")


def parsed(content: bytes) -> etree._Element:
    """XML without entities or document types. Raises UserError."""
    lowered = content[:200].lower()
    # Bytes of other encodings could hide what is searched for below.
    other = b"encoding=" in lowered and not re.search(rb"encoding=[\"'](utf-8|us-ascii)", lowered)
    if other or b"\0" in content or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise UserError(
            translate(
                "Letters",
                "Diese Vorlage enthält Definitionen, mit denen sich ein Rechner überlasten oder"
                " ausspähen lässt. Bitte bauen Sie sie in Word neu auf.",
            )
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        raise UserError(
            translate(
                "Letters",
                "Diese Vorlage ist beschädigt. Bitte öffnen Sie sie in Word und speichern Sie sie"
                " noch einmal als „Word-Dokument (.docx)“.",
            )
        ) from None


def safe_parts(content: bytes) -> dict[str, bytes]:
    """The parts of a template in which nothing runs or reaches out. Raises UserError."""
    parts = parts_of(content)
    _check_names(parts)
    for name, kind in _kinds(parts).items():
        # By its kind and not by its name, as the programs that open it do.
        if kind.startswith("image/"):
            _check_picture(kind, parts[name])
        elif not kind.endswith("obfuscatedFont"):
            _check_text(name, parts[name])
    if MAIN not in parts:
        raise _unknown_content()
    return parts


def places(parts: Mapping[str, bytes]) -> list[str]:
    """The parts with text that is filled in: the body, heads, feet and footnotes."""
    return [name for name, kind in sorted(_kinds(parts).items()) if kind in _FILLED_TYPES]


def _check_names(parts: Mapping[str, bytes]) -> None:
    for name in parts:
        if _MACRO_NAMES.search(name):
            raise _macros()
        if _EMBEDDED_NAMES.search(name):
            raise _embedded()


def _kinds(parts: Mapping[str, bytes]) -> dict[str, str]:
    """The kind of every part. Raises UserError where one is not allowed."""
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for kind in parsed(parts["[Content_Types].xml"]):
        if kind.tag == _TYPES + "Default":
            defaults[str(kind.get("Extension", "")).casefold()] = str(kind.get("ContentType", ""))
        elif kind.tag == _TYPES + "Override":
            overrides[str(kind.get("PartName", "")).lstrip("/")] = str(kind.get("ContentType", ""))
    for kind in (*defaults.values(), *overrides.values()):
        if _MACROS.search(kind):
            raise _macros()
    kinds = {
        name: overrides.get(name, defaults.get(name.rpartition(".")[2].casefold(), ""))
        for name in parts
        if name != "[Content_Types].xml"
    }
    for kind in kinds.values():
        if kind not in _ALLOWED_TYPES:
            raise _for_kind(kind)
    if kinds.get(MAIN) != _MAIN_TYPE:
        raise _unknown_content()
    return kinds


def _for_kind(kind: str) -> UserError:
    if _AUTHORS.search(kind):
        return _authors()
    if _EMBEDDED.search(kind):
        return _embedded()
    return _unknown_content()


def _check_links(relations: etree._Element) -> None:
    for relation in relations.iter(_RELATIONS):
        kind, target = str(relation.get("Type", "")), str(relation.get("Target", ""))
        if _MACROS.search(kind):
            raise _macros()
        if relation.get("TargetMode", "Internal") != "Internal":
            if kind.endswith("/hyperlink") and _SAFE_LINK.fullmatch(target):
                continue
            raise _reaches_out()
        if _EMBEDDED.search(kind):
            raise _embedded()
        if ":" in target or "\\" in target or target.startswith("//"):
            raise _reaches_out()


def _check_text(name: str, part: bytes) -> None:
    if len(part) > MOST_OF_TEXT:
        raise UserError(
            translate("Letters", "Diese Vorlage enthält zu viel Text. Bitte kürzen Sie sie.")
        )
    root = parsed(part)
    if name.endswith(".rels"):
        _check_links(root)
    else:
        _check_xml(root)


def _check_picture(kind: str, part: bytes) -> None:
    """A picture is what it says it is."""
    if not part.startswith(_PICTURES[kind]):
        raise _unknown_content()


def _check_xml(root: etree._Element) -> None:
    for element in root.iter():
        if not isinstance(element.tag, str):
            # Comments and instructions of the XML; nobody sees them in Word.
            if _CODE.search(element.text or ""):
                raise _hidden_code()
            continue
        _check_element(element)
    for instruction in _instructions(root):
        _check_field(instruction)


def _check_element(element: etree._Element) -> None:
    tag = str(element.tag)
    if tag in _AUTHOR_TAGS or f"{{{W}}}author" in element.attrib:
        raise _authors()
    if tag in _REFUSED_TAGS:
        raise _embedded()
    if tag == f"{{{W}}}mailMerge" or (tag.startswith(_VML) and element.get("src")):
        raise _reaches_out()
    texts = [str(value) for value in element.attrib.values()]
    texts.append(element.tail or "")
    if tag != f"{{{W}}}t":
        texts.append(element.text or "")
    if any(_CODE.search(text) for text in texts):
        raise _hidden_code()


def _instructions(root: etree._Element) -> Iterator[str]:
    """What the fields of a part say; those inside others come as fields of their own."""
    for simple in root.iter(f"{{{W}}}fldSimple"):
        yield str(simple.get(f"{{{W}}}instr", ""))
    waiting: list[str] = []
    for element in root.iter(f"{{{W}}}fldChar", f"{{{W}}}instrText"):
        if element.tag == f"{{{W}}}instrText":
            if not waiting:
                waiting.append("")
            waiting[-1] += element.text or ""
        elif element.get(f"{{{W}}}fldCharType") == "begin":
            waiting.append("")
        elif element.get(f"{{{W}}}fldCharType") == "end" and waiting:
            yield waiting.pop()
    yield from waiting


def _check_field(instruction: str) -> None:
    words = instruction.split()
    if not words:
        return
    name = words[0].casefold()
    known = name in _FIELDS or name.startswith("=")
    outside = re.search(r"file:|\\\\\\\\|\\\\[a-z0-9]", instruction, re.IGNORECASE)
    if not known or (name == "hyperlink" and outside):
        raise UserError(
            translate(
                "Letters",
                "Diese Vorlage enthält eine Word-Feldfunktion, die etwas nachlädt oder ausführt."
                " Erlaubt sind zum Beispiel Seitenzahlen und Datum. Bitte entfernen Sie die"
                " andere Feldfunktion.",
            )
        )


def _macros() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Vorlage enthält Makros, also ein Programm. Bitte speichern Sie sie in Word als"
            " „Word-Dokument (.docx)“ ohne Makros.",
        )
    )


def _embedded() -> UserError:
    return UserError(
        translate(
            "Letters",
            "In diese Vorlage ist etwas eingebettet (eine andere Datei, ein Objekt oder ein"
            " Steuerelement). Bitte entfernen Sie es.",
        )
    )


def _reaches_out() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Vorlage lädt beim Öffnen etwas von woanders nach (eine andere Vorlage, ein"
            " verknüpftes Bild oder Dokument). Bitte fügen Sie Bilder fest ein und lösen Sie"
            " Verknüpfungen.",
        )
    )


def _authors() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Vorlage enthält Kommentare oder nachverfolgte Änderungen; sie stünden mit Namen"
            " in jedem Brief. Bitte nehmen Sie die Änderungen an und löschen Sie die Kommentare.",
        )
    )


def _hidden_code() -> UserError:
    return UserError(
        translate(
            "Letters",
            "In dieser Vorlage stehen Platzhalter an einer unsichtbaren Stelle. Platzhalter"
            " gehören in den Text, in Tabellen, Kopf- oder Fußzeilen.",
        )
    )


def _unknown_content() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Vorlage enthält Bestandteile, die in einen Brief nicht gehören. Möglich sind"
            " Text, Tabellen und Bilder (PNG, JPEG). Diagramme und SmartArt bitte als Bild"
            " einfügen.",
        )
    )
