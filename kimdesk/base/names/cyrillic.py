"""Cyrillic names in Latin letters, by the language that the letters give away.

Ukrainian by the national table of 2010 (KMU 55), Russian by ICAO 9303, Serbian and
Macedonian by their Latin alphabets. What the letters leave open (и, г) gets a second
spelling, because a name typed from a passport follows one, from hearing the other.
"""

from kimdesk.base.names.tables import letters

_COMMON = {
    **letters("а=a б=b в=v г=g д=d е=e ё=e ж=zh"),
    **letters("з=z и=i й=i к=k л=l м=m н=n о=o"),
    **letters("п=p р=r с=s т=t у=u ф=f х=kh ц=ts"),
    **letters("ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu"),
    **letters("я=ia є=ie і=i ї=i ґ=g ў=u ѣ=e"),
    **letters("ђ=dj ћ=c ј=j љ=lj њ=nj џ=dz ѓ=gj"),
    **letters("ќ=kj ѕ=dz ә=a ғ=g қ=k ң=n ө=o ұ=u"),
    **letters("ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u"),
}
_UKRAINIAN = {**_COMMON, "г": "h", "и": "y"}
_INITIAL = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya", "е": "ye", "ё": "yo"}
_UKRAINIAN_LETTERS = frozenset("іїєґ")


def romanize_cyrillic(word: str) -> tuple[str, ...]:
    """The Latin spellings of one lower-case word, the likeliest first, at most three."""
    ukrainian = not _UKRAINIAN_LETTERS.isdisjoint(word)
    first, second = (_UKRAINIAN, _COMMON) if ukrainian else (_COMMON, _UKRAINIAN)
    spellings = [_spell(word, first), _spell(word, second)]
    if word[0] in "её" and not ukrainian:
        spellings.insert(1, _INITIAL[word[0]] + _spell("-" + word[1:], first)[1:])
    if word[0] == "є":
        spellings.insert(1, "e" + spellings[0].removeprefix("ye"))
    return tuple(dict.fromkeys(spellings))[:3]


def _spell(word: str, table: dict[str, str]) -> str:
    start = _INITIAL[word[0]] if word[0] in "єїйюя" else table.get(word[0], word[0])
    return start + "".join(table.get(char, char) for char in word[1:])
