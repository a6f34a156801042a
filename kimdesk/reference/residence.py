"""Reading residence statuses as colleagues write them: "AE § 25 Abs. 5", "104c", "Gestattung".

Sections are those of the AufenthG and AsylG, in the column `section` of CL10 as `25.2.1`.
"""

import re

from kimdesk.reference.catalogue import Catalogue
from kimdesk.reference.codes import Code, CodeList
from kimdesk.reference.folding import fold
from kimdesk.reference.spellings import LONGEST, Match, Spellings, spellings_of

# Words around a section that say nothing about which status is meant.
_AROUND = re.compile(
    r"\b(?:abs|absatz|s|satz|nr|nummer|alt|alternative|aufenthg|aufenth|asylg|paragraf|paragraph"
    r"|ae|aufenthaltserl\w*|at|titel|gem|gemass|nach)\b"
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
_KINDS = {
    "AE": r"\b(?:ae|aufenthaltserl\w*)\b",
    "NE": r"\b(?:ne|niederlass\w*)\b",
    "DULD": r"\bduld\w*",
    "FIKT": r"\bfikt\w*",
}

_OTHER_LAWS = re.compile(r"\b(?:sgb|asylblg|freizugg|bvfg|stag|bgb|stgb)\b")
_MOST = 12


def find_residence_status(catalogue: Catalogue, text: str) -> tuple[Match, ...]:
    """The residence statuses (CL10) a text may mean, best first; empty when it means none.

    Certain are codes, labels, known short forms, and a section that stands for one status
    only; "Duldung" or "§ 60a" stand for several.
    """
    code_list = catalogue["CL10"]
    table = spellings_of(code_list)
    text = text[:LONGEST]
    stripped = " ".join(_AROUND.sub(" ", fold(text.replace("§", " "))).split())
    return (
        table.certain(text)
        or table.certain(stripped)
        or _by_section(code_list, table, text, stripped)
        or _by_kind(code_list, text)
        or table.find(text)
    )


def _by_section(
    code_list: CodeList, table: Spellings, text: str, stripped: str
) -> tuple[Match, ...]:
    numbers = _numbers(stripped)
    if not numbers or _OTHER_LAWS.search(fold(text)):
        return ()
    kinds = _kinds(text)
    found = [code for code in code_list if _has_section(code, numbers) and _is_kind(code, kinds)]
    words = [w for w in stripped.split() if len(w) > 3 and not w[0].isdigit() and not _kinds(w)]
    named = [code for code in found if any(_mentions(code, word) for word in words)]
    # A bare "24" may be anything; a paragraph sign, a kind or a letter makes it a section.
    clear = "§" in text or bool(kinds) or any(char.isalpha() for char in numbers[0])
    certain = len(found) == 1 and clear and not (words and not named and not kinds)
    best = [code.code for code in named or found]
    return tuple(Match(code, "section", certain) for code in table.sorted(set(best)))


def _by_kind(code_list: CodeList, text: str) -> tuple[Match, ...]:
    """Every status of the kind "Duldung" or "Fiktion" names, unless there are too many."""
    kinds = _kinds(text)
    found = [code for code in code_list if kinds and _is_kind(code, kinds)]
    fitting = found if len(found) <= _MOST else []
    return tuple(Match(code.code, "part", certain=False) for code in fitting)


def _kinds(text: str) -> list[str]:
    return [kind for kind, words in _KINDS.items() if re.search(words, fold(text))]


def _numbers(stripped: str) -> list[str]:
    """["25", "2"] of "25 2 fluchtl"; roman numbers count after the section."""
    found: list[str] = []
    for word in stripped.split():
        if re.fullmatch(r"[0-9]{1,3}[a-z]?", word):
            found.append(word)
        elif found and word in _ROMAN:
            found.append(_ROMAN[word])
        elif found:
            break
    return found


def _has_section(code: Code, numbers: list[str]) -> bool:
    return any(one.split(".")[: len(numbers)] == numbers for one in code.values("section"))


def _is_kind(code: Code, kinds: list[str]) -> bool:
    prefix = code.code.split("_")[0]
    same = {"BK": "AE", "CK": "AE", "ICT": "AE"}.get(prefix, prefix)
    return not kinds or same in kinds


def _mentions(code: Code, word: str) -> bool:
    texts = (code.label_de, *code.values("aliases"))
    return any(part.startswith(word) for text in texts for part in fold(text).split())
