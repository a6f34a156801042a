"""Names in Arabic letters (Arabic, Persian, Dari, Urdu, Kurdish) in Latin letters.

Short vowels are not written, so a rule alone gives `mhmd`. The usual spellings of the
frequent names stand in `arabic_names`; every other word gets its consonants, and long
vowels where the neighbours show that they are vowels.
"""

from kimdesk.base.names.arabic_names import USUAL
from kimdesk.base.names.folding import fold
from kimdesk.base.names.tables import letters

ARTICLE = "ال"
_SHORTEST_PART = 3
MIN_WITH_ARTICLE = 4
"""A word has to be longer than this for its first two letters to be the article."""

_CONSONANTS = {
    **letters("ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh"),
    **letters("د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s"),
    **letters("ض=d ط=t ظ=z غ=gh ف=f ڤ=v ق=q ك=k"),
    **letters("گ=g ل=l م=m ن=n ه=h ټ=t ډ=d ړ=r"),
    **letters("ږ=zh ښ=kh ڼ=n څ=ts ځ=z ٹ=t ڈ=d ڑ=r"),
    **letters("ں=n ڭ=ng ڠ=ng"),
}
_LONG = {"ا": "a", "و": "u", "ي": "i"}
_CLASS = {
    **{char: spelled[0] for char, spelled in _CONSONANTS.items()},
    **letters("خ=h چ=c ق=k څ=z"),
}
_START = {"ا": "a", "ع": "a", "ي": "j", "و": "v"}
_GLIDE = {"و": "w", "ي": "y"}
# Before folding: letters that only Central Kurdish uses, where every vowel is written.
_SORANI = str.maketrans({"ە": "e", "ێ": "e", "ۆ": "o", "ڕ": "ر", "ڵ": "ل"})
_CARRIER = "ئ"


def romanize_arabic(word: str) -> tuple[str, ...]:
    """Latin spellings of one word as written; usual ones first, the rule's last."""
    bare = word.removeprefix(_CARRIER)
    folded = fold(bare)
    usual = USUAL.get(folded, ())
    if not usual and folded.startswith(ARTICLE) and len(folded) > MIN_WITH_ARTICLE:
        rest = USUAL.get(folded.removeprefix(ARTICLE), ())
        usual = tuple("al" + spelling for spelling in rest)
    usual = usual or _compound(folded)
    rule = _by_rule(fold(bare.translate(_SORANI)))
    # Kurdish and Persian ژ is j in the Kurdish alphabet and zh in passports.
    rules = (rule, rule.replace("zh", "j")) if "ژ" in word else (rule,)
    return tuple(dict.fromkeys((*usual, *rules)))


def _compound(folded: str) -> tuple[str, ...]:
    """Two usual names written as one: `عليرضا` → `alireza`."""
    for end in range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1):
        first, second = USUAL.get(folded[:end], ()), USUAL.get(folded[end:], ())
        if first and second:
            return tuple(start + rest for start in first[:2] for rest in second[:2])
    return ()


def skeleton_of_arabic(word: str) -> str:
    """The consonants of one word as `spelling.skeleton` writes those of a Latin one."""
    folded = fold(word.removeprefix(_CARRIER))
    servant = folded.startswith("عبد")
    rest = folded.removeprefix("عبد") if servant else folded
    if rest.startswith(ARTICLE) and (servant or len(rest) > MIN_WITH_ARTICLE):
        rest = rest.removeprefix(ARTICLE)
    start = "abd" if servant else _START.get(rest[:1], "")
    body = "".join(_CLASS.get(char, "") for char in (rest if servant or not start else rest[1:]))
    return start + (body.removesuffix("h") if len(body) > 1 else body)


def _by_rule(word: str) -> str:
    """Consonants, and alef, waw, yeh as vowel or glide by what stands around them."""
    spelled: list[str] = []
    for place, char in enumerate(word):
        after = word[place + 1 : place + 2]
        if char == "ع":
            spelled.append("a" if place == 0 and after not in _LONG else "")
        elif char in _GLIDE and (place == 0 or _glides(spelled[-1], after)):
            spelled.append(_GLIDE[char])
        elif char in _LONG:
            spelled.append(_LONG[char])
        elif char == "ه" and not after and place > 1:
            spelled.append("a" if spelled[-1][-1:] not in tuple("aeiou") else "h")
        else:
            spelled.append(_CONSONANTS.get(char, char if char.isascii() else ""))
    return "".join(spelled)


def _glides(before: str, after: str) -> bool:
    """Whether waw or yeh between these two is a consonant."""
    return after in {"ا", "a", "e", "o"} or before in {"a", "e", "o"}
