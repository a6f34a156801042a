"""What stays the same when one name is spelled in different ways with Latin letters.

`canon` evens out the writing of sounds (sch/sh/ş, ou/u, w/v, ij/y), `skeleton` keeps the
consonants, `sound` is the Cologne phonetic code. All take one folded Latin word.
"""

import re

import cologne_phonetics

from kimdesk.base.names.folding import german
from kimdesk.base.names.tables import letters

_SOUNDS = {
    **letters("dsch=j tsch=c sch=s tch=c dzh=j sh=s ch=c"),
    **letters("cz=c sz=s zh=z kh=h gh=g ph=f th=t"),
    **letters("dh=d dj=j ck=k qu=kv q=k x=ks w=v ts=z"),
    **letters("tz=z ou=u oo=u ee=i dt=t"),
}
_SOUND = re.compile("|".join((*_SOUNDS, "c(?=[aoulrt])")))
_I = re.compile(
    "(?P<first>^[yj](?=[aeiou]))|(?P<between>(?<=[aeou])[yj](?=[aeou]))"
    "|(?P<after>[ae][iyj])|(?P<i>[iyj]+(?=[aeou])|[iy]+j?)"
)
_I_AS = {"first": "j", "between": "j", "after": "ai", "i": "i"}
_DOUBLE = re.compile(r"(.)\1+")
_SERVANT = re.compile("^abd[aeiou]l?(?=..)")
_SOFT = re.compile("[aeiouv]")


def canon(word: str) -> str:
    """The word with one letter for each way of writing a sound."""
    evened = _SOUND.sub(
        lambda found: _SOUNDS.get(found[0], "k"), german(_SERVANT.sub("abdul", word))
    )
    evened = _I.sub(lambda found: _I_AS[found.lastgroup or "i"], evened)
    return _DOUBLE.sub(r"\1", evened)


def skeleton(word: str, *, unfinished: bool = False) -> str:
    """The consonants: `mhmd` for mohammed, muhammad and mohamed alike.

    A vowel at the start is kept as `a`; w, v, y and a last h fall out, because scripts
    without vowels use the same letters for vowels. Abdul-, Abdel-, Abdur- become `abd`.
    With `unfinished` the last h stays: `moh` is the beginning of `mhmd`.
    """
    servant = _SERVANT.match(word)
    evened = canon(word[servant.end() :] if servant else word)
    if servant:
        start, body = "abd", evened
    else:
        start, body = evened[:1], evened[1:]
        start = "a" if start in {"a", "e", "i", "o", "u"} else start
    body = _SOFT.sub("", body)
    keep = unfinished or len(start + body) == 1
    return start + (body if keep else body.removesuffix("h"))


def sound(word: str) -> str:
    """The Cologne phonetic code of the canonical spelling, "" for no letters."""
    code: str = cologne_phonetics.encode(canon(word))[0][1]
    return code
