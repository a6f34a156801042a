"""Every text for people exists in English, and the extraction can see it."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import kimdesk
from kimdesk.base.resources import resource

PROGRAM = Path(kimdesk.__file__).parent
CORE = "QCoreApplication"


def messages() -> Iterator[tuple[str, list[str], bool]]:
    """Source, all translations (several for plural forms), and whether it is finished."""
    for message in ET.parse(resource("i18n", "kimdesk_en.ts")).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        finished = translation.get("type") is None
        yield message.findtext("source", ""), forms or [translation.text or ""], finished


def test_english_is_complete() -> None:
    missing = [source for source, forms, finished in messages() if not (finished and all(forms))]
    assert missing == []


def test_english_fills_in_the_same_places() -> None:
    places = re.compile(r"\{[^}]*\}|%n|%\d")
    odd = [
        source
        for source, forms, _ in messages()
        for form in forms
        if form and sorted(places.findall(form)) != sorted(places.findall(source))
    ]
    assert odd == []


def test_texts_are_literal_where_they_are_translated() -> None:
    odd = [
        f"{path.relative_to(PROGRAM)}:{call.lineno}"
        for path in sorted(PROGRAM.rglob("*.py"))
        if not path.name.startswith("ui_")
        for call in translated(path)
        if not all(isinstance(text, ast.Constant) for text in call.args[:2])
    ]
    assert odd == []


def test_every_text_is_collected_where_it_is_asked_for() -> None:
    # Lost are texts in f-strings, and `window.tr(...)`, which is collected under "window" and
    # looked up under the window's class.
    collected = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(resource("i18n", "kimdesk_en.ts")).iter("context")  # noqa: S314
        for message in context.iter("message")
    }
    lost = [
        f"{path.relative_to(PROGRAM)}:{text}"
        for path in sorted(PROGRAM.rglob("*.py"))
        if not path.name.startswith("ui_")
        for context, text in asked_for(ast.parse(path.read_text("utf-8")), "")
        if (context, text) not in collected
    ]
    assert lost == []


def asked_for(node: ast.AST, inside: str) -> Iterator[tuple[str, str]]:
    """Context and text of every `translate` and `tr` below `node` in the class `inside`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            name = getattr(child.func, "id", getattr(child.func, "attr", ""))
            texts = [a.value for a in child.args if isinstance(a, ast.Constant)]
            if name == "translate" and len(texts) > 1:
                yield str(texts[0]), str(texts[1])
            elif name == "tr" and texts:
                yield inside, str(texts[0])
        yield from asked_for(child, child.name if isinstance(child, ast.ClassDef) else inside)


def translated(path: Path) -> Iterator[ast.Call]:
    """The calls of `translate` and `tr` in one module, but for the definition's own."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            owner = getattr(getattr(node.func, "value", None), "id", "")
            if isinstance(node.func, ast.Attribute) and name == "translate" and owner != CORE:
                continue  # painters move their ground by a method of that name
            if name in {"translate", "tr"} and len(node.args) >= (2 if name == "translate" else 1):
                yield node
