"""One word of a name with everything that is compared, each worked out when first needed."""

from functools import cached_property

from kimdesk.base.names import scripts
from kimdesk.base.names.arabic import skeleton_of_arabic
from kimdesk.base.names.arabic_names import ORIGINALS, USUAL
from kimdesk.base.names.folding import LOST, bare, fold, german, script
from kimdesk.base.names.spelling import canon, skeleton, sound

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


class Word:
    """A word from `written_words`, or several joined to one."""

    def __init__(self, written: str) -> None:
        self.written = written
        self.folded = bare(written)
        self.is_latin = self.folded.isascii()

    @cached_property
    def german(self) -> str:
        """Folded, with umlauts in one form."""
        return german(self.folded)

    @cached_property
    def expanded(self) -> str:
        """Folded, with umlauts written as ae, oe, ue."""
        return bare(self.written.translate(_UMLAUTS))

    @cached_property
    def pattern(self) -> str:
        """Folded, with a `?` for each lost letter; "" when none was lost."""
        return fold(self.written) if LOST in self.written else ""

    @cached_property
    def writes_vowels(self) -> bool:
        """Whether the spelling shows the vowels."""
        return scripts.writes_vowels(self.written)

    @cached_property
    def ordered(self) -> tuple[str, ...]:
        """The Latin spellings, the likeliest first."""
        return scripts.spellings(self.written)

    @cached_property
    def spellings(self) -> frozenset[str]:
        """The Latin spellings."""
        return frozenset(self.ordered)

    @cached_property
    def canons(self) -> frozenset[str]:
        """The spellings with one letter for each sound."""
        return frozenset(map(canon, self.ordered))

    @cached_property
    def originals(self) -> frozenset[str]:
        """The frequent names in Arabic letters that this is known to be."""
        if self.folded in USUAL:
            return frozenset({self.folded})
        return ORIGINALS.get(self.folded, frozenset())

    @cached_property
    def skeletons(self) -> frozenset[str]:
        """The consonants, never empty ones."""
        found = set(map(skeleton, self.ordered))
        if script(self.written) == "ARABIC":
            found.add(skeleton_of_arabic(self.written))
        return frozenset(found - {""})

    @cached_property
    def sounds(self) -> frozenset[str]:
        """The Cologne phonetic codes."""
        return frozenset(map(sound, self.ordered))
