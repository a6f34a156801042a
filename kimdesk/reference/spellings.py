"""Every way a list's codes can be written, folded and ready to be looked up."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, lru_cache
from typing import Literal

from kimdesk.base.text import translate
from kimdesk.reference.codes import Code, CodeList
from kimdesk.reference.folding import fold, spellings

How = Literal[
    "code",
    "label",
    "alias",
    "iso",
    "section",
    "without note",
    "part",
    "lost letter",
    "similar",
    "historic",
]
LONGEST = 200
"""Characters of a cell that are looked at; labels are shorter."""

_SIMILAR = 0.8
_MOST = 12


@dataclass(frozen=True, slots=True)
class Match:
    """A code that a text may mean.

    `how` it was found; `certain` only when the text can mean no other code of the list.
    Anything not certain is for a person to confirm.
    """

    code: str
    how: How
    certain: bool

    def explained(self) -> str:
        """`how` in words for the person who confirms it."""
        words: dict[How, str] = {
            "code": translate("Match", "als Code"),
            "label": translate("Match", "als Bezeichnung"),
            "alias": translate("Match", "als bekannte Schreibweise"),
            "iso": translate("Match", "als ISO-Kürzel"),
            "section": translate("Match", "über den Paragrafen"),
            "without note": translate("Match", "ohne den Zusatz"),
            "part": translate("Match", "als Teil der Bezeichnung"),
            "lost letter": translate("Match", "mit einem verlorenen Buchstaben"),
            "similar": translate("Match", "als ähnliche Schreibweise"),
            "historic": translate("Match", "als Staat, den es nicht mehr gibt"),
        }
        return words[self.how]


class Spellings:
    """The look-up table of one list."""

    def __init__(self, code_list: CodeList) -> None:
        self.code_list = code_list
        self._order = {code.code: place for place, code in enumerate(code_list)}
        self._known: dict[str, dict[str, How]] = {}
        for code in code_list:
            for how, written in _written(code):
                for key in spellings(written):
                    self._known.setdefault(key, {}).setdefault(code.code, how)

    def exact(self, text: str) -> dict[str, How]:
        """The codes written exactly like this, but for case, accents and punctuation."""
        return dict(self._known.get(fold(text), {}))

    def certain(self, text: str) -> tuple[Match, ...]:
        """`exact` as matches: certain when there is only one."""
        found = self.exact(text)
        alone = len(found) == 1
        return tuple(Match(code, found[code], certain=alone) for code in self.sorted(set(found)))

    def find(self, text: str) -> tuple[Match, ...]:
        """The codes the text may mean: exactly, without a note in brackets, or nearly."""
        if found := self.certain(text):
            return found
        without = re.sub(r"\(.*?(\)|$)", " ", text)
        if found := self.certain(without):
            return tuple(Match(match.code, "without note", certain=False) for match in found)
        return self.similar(text) or self.similar(without)

    def similar(self, text: str) -> tuple[Match, ...]:
        """The codes this may mean: a part of the label, a lost letter, a slip of the pen."""
        key = fold(text)
        if len(key.replace("?", "")) < 3:
            return ()
        if parts := self._parts(key):
            return self._doubtful(parts, "part")
        if lost := self._lost(key):
            return self._doubtful(lost, "lost letter")
        return self._doubtful(get_close_matches(key, self._keys, 5, _SIMILAR), "similar")

    def sorted(self, codes: set[str]) -> list[str]:
        """`codes` in the order of the list."""
        return sorted(codes, key=self._order.__getitem__)

    def _doubtful(self, keys: list[str], how: How) -> tuple[Match, ...]:
        codes = {code for key in keys for code in self._known[key]}
        return tuple(Match(code, how, certain=False) for code in self.sorted(codes)[:_MOST])

    def _parts(self, key: str) -> list[str]:
        """Spellings whose words begin with the words of `key`, in this order."""
        begins = key.split()
        return [known for known in self._keys if _begin(known.split(), begins)]

    def _lost(self, key: str) -> list[str]:
        """Spellings that fit when each `?` stands for one letter the old program lost."""
        if "?" not in key:
            return []
        pattern = re.escape(key).replace(r"\?", r"\w{1,2}")
        return [known for known in self._keys if re.fullmatch(pattern, known)]

    @cached_property
    def _keys(self) -> list[str]:
        return [key for key in self._known if len(key) > 3]


def _begin(words: list[str], begins: list[str]) -> bool:
    left = iter(words)
    return all(any(word.startswith(begin) for word in left) for begin in begins)


@lru_cache(maxsize=128)
def spellings_of(code_list: CodeList) -> Spellings:
    """The look-up table of a list, made once."""
    return Spellings(code_list)


def _written(code: Code) -> list[tuple[How, str]]:
    labels = [code.label_de, code.label_en, code.extra.get("adjective_de", "")]
    # "SGB II – Grundsicherung …" and "Persisch (Farsi)" are known by their first part, too.
    short = [re.sub(r"\s*\(.*?\)", "", label).split(" – ")[0] for label in labels]
    return [
        ("code", code.code),
        *(("label", label) for label in labels),
        *(("iso", code.extra.get(column, "")) for column in ("iso2", "iso3")),
        *(("alias", alias) for alias in (*code.values("aliases"), *short)),
    ]
