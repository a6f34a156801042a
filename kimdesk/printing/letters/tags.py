"""Looks at placeholders as somebody typed them: closed in their paragraph, of usual length.

The parts that find them in the document search backwards and forwards; what is never closed
would keep them searching.
"""

import re
from collections.abc import Iterator

from lxml import etree  # type: ignore[import-untyped]

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.printing.letters.checking import W

MOST_TAGS = 2_000
MOST_OF_ONE = 300
MOST_OF_PARAGRAPH = 20_000
_TAG = re.compile(r"{{(?:(?!{{|}}).)*}}|{%(?:(?!{%|%}).)*%}|{#(?:(?!{#|#}).)*#}")
_OPEN = re.compile(r"{{|}}|{%|%}|{#|#}")
# Of the ways to remove what stands around a tag, those for paragraphs and rows of tables.
_OTHER_WAYS = re.compile(
    r"{{\s*(?:p|r|tr|tc)\s|{%\s*(?:r|colspan|cellbg|hm|vm)\b|{#\s*(?:p|tr|tc)\s"
)
_SAID = 40


def check_tags(root: etree._Element) -> None:
    """Raise UserError for tags that are torn, too long or too many."""
    count = 0
    for paragraph in root.iter(f"{{{W}}}p"):
        text = "".join(_texts(paragraph))
        if "{" not in text and "}" not in text:
            continue
        if len(text) > MOST_OF_PARAGRAPH:
            raise _torn(text)
        tags = _TAG.findall(text)
        count += len(tags)
        rest = _TAG.sub("", text)
        if _OPEN.search(rest) or any(len(tag) > MOST_OF_ONE for tag in tags):
            raise _torn(_OPEN.split(rest)[-1] or text)
        if text.startswith("}") or text.endswith("{") or count > MOST_TAGS:
            raise _torn(text)
        if any(_OTHER_WAYS.match(tag) for tag in tags):
            raise _other_way()


def _texts(paragraph: etree._Element) -> Iterator[str]:
    """The text of a paragraph without that of paragraphs inside it (text boxes)."""
    for text in paragraph.iter(f"{{{W}}}t"):
        if next(text.iterancestors(f"{{{W}}}p"), None) is paragraph:
            yield text.text or ""


def _torn(text: str) -> UserError:
    said = translate(
        "Letters",
        "In der Vorlage ist ein Platzhalter nicht vollständig, bei: „{text}“. Bitte schreiben Sie"
        " ihn ganz in einen Absatz, zum Beispiel {example}.",
    )
    shown = " ".join(text.split())[:_SAID]
    return UserError(said.format(text=shown, example="{{ klient.nachname }}"))


def _other_way() -> UserError:
    return UserError(
        translate(
            "Letters",
            "Diese Vorlage benutzt eine Sonderform von Platzhaltern, die KIMdesk nicht ausführt."
            " Möglich sind {{ … }}, {% … %}, {%p … %} und {%tr … %}.",
        )
    )
