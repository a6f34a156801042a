"""Takes out of a letter what would tell who made its template: properties, previews, traces."""

import posixpath

from lxml import etree  # type: ignore[import-untyped]

from kimdesk.printing.letters.checking import W, parsed

_CORE = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp='
    b'"http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc='
    b'"http://purl.org/dc/elements/1.1/"><dc:title></dc:title><dc:creator></dc:creator>'
    b"<dc:language>de-DE</dc:language></cp:coreProperties>"
)
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>KIMdesk</Application></Properties>"
)
_KEPT = {"docProps/core.xml": _CORE, "docProps/app.xml": _APP}
_DROPPED = ("docProps/", "customXml/", "word/glossary/")
# What Word notes about who worked on a document and when, and variables nobody sees.
_TRACES = ("rsids", "docVars", "writeProtection", "documentProtection", "saveThroughXslt")


def scrubbed(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts without what names an author."""
    gone = {name for name in parts if name.startswith(_DROPPED) and name not in _KEPT}
    gone |= {name for name in parts if _rels_of(name) in gone}
    made = {name: _KEPT.get(name, part) for name, part in parts.items() if name not in gone}
    for name, part in made.items():
        if name.endswith(".rels"):
            made[name] = _without_relations(name, part, gone)
    made["[Content_Types].xml"] = _without_kinds(made["[Content_Types].xml"], gone)
    if "word/settings.xml" in made:
        made["word/settings.xml"] = _without_traces(made["word/settings.xml"])
    return made


def _rels_of(name: str) -> str:
    """The part whose relationships stand in `name`, "" for other parts."""
    folder, file = posixpath.split(name)
    if not name.endswith(".rels"):
        return ""
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def _without_relations(name: str, content: bytes, gone: set[str]) -> bytes:
    base = posixpath.dirname(posixpath.dirname(name))
    root = parsed(content)
    for relation in list(root):
        target = str(relation.get("Target", ""))
        whole = target if target.startswith("/") else posixpath.join(base, target)
        if relation.get("TargetMode") != "External" and _plain(whole) in gone:
            root.remove(relation)
    return _written(root)


def _without_kinds(content: bytes, gone: set[str]) -> bytes:
    root = parsed(content)
    for kind in list(root):
        if _plain(str(kind.get("PartName", ""))) in gone:
            root.remove(kind)
    return _written(root)


def _without_traces(content: bytes) -> bytes:
    root = parsed(content)
    for name in _TRACES:
        for found in root.findall(f"{{{W}}}{name}"):
            root.remove(found)
    return _written(root)


def _plain(path: str) -> str:
    return posixpath.normpath(path).lstrip("/")


def _written(root: etree._Element) -> bytes:
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made
