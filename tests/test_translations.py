"""Every text for people exists in English, and the extraction can see it."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import kimdesk
from kimdesk.base.resources import resource

PROGRAM = Path(kimdesk.__file__).parent


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


def test_texts_are_asked_for_under_the_class_they_are_collected_for() -> None:
    # `window.tr(...)` is collected under "window", but looked up under the window's class.
    odd = [
        f"{path.relative_to(PROGRAM)}:{call.lineno}"
        for path in sorted(PROGRAM.rglob("*.py"))
        if not path.name.startswith("ui_")
        for call in translated(path)
        if ast.unparse(call.func).endswith("tr") and ast.unparse(call.func) != "self.tr"
    ]
    assert odd == []


def translated(path: Path) -> Iterator[ast.Call]:
    """The calls of `translate` and `tr` in one module, but for the definition's own."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in {"translate", "tr"} and len(node.args) >= (2 if name == "translate" else 1):
                yield node
