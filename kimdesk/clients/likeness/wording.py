"""The reasons for taking two persons for one, in words."""

from kimdesk.base.dates import format_partial
from kimdesk.base.names import Reason, ReasonKind
from kimdesk.base.text import translate


def in_words(reason: Reason) -> str:
    """A short sentence about `reason`, with what the store has."""
    theirs = format_partial(reason.theirs) if reason.kind.startswith("birth") else reason.theirs
    return _sentence(reason.kind).format(theirs=theirs)


def _sentence(kind: ReasonKind) -> str:  # noqa: C901, PLR0912 - one line per reason
    match kind:
        case ReasonKind.NAME_SAME:
            return translate("Duplicates", "gleicher Name: {theirs}")
        case ReasonKind.NAME_SPELLING:
            return translate("Duplicates", "gleicher Name in anderer Schreibweise: {theirs}")
        case ReasonKind.NAME_SOUND:
            return translate("Duplicates", "Name klingt gleich: {theirs}")
        case ReasonKind.NAME_SIMILAR:
            return translate("Duplicates", "sehr ähnlicher Name: {theirs}")
        case ReasonKind.NAME_LOST_LETTERS:
            return translate("Duplicates", "gleicher Name bis auf unlesbare Zeichen: {theirs}")
        case ReasonKind.NAME_SWAPPED:
            return translate("Duplicates", "Vor- und Nachname vertauscht")
        case ReasonKind.FAMILY_ONLY:
            return translate("Duplicates", "gleicher Nachname: {theirs}")
        case ReasonKind.GIVEN_ONLY:
            return translate("Duplicates", "gleicher Vorname: {theirs}")
        case ReasonKind.GIVEN_DIFFERENT:
            return translate("Duplicates", "anderer Vorname: {theirs}")
        case ReasonKind.BIRTH_SAME:
            return translate("Duplicates", "gleiches Geburtsdatum")
        case ReasonKind.BIRTH_ESTIMATED:
            return translate("Duplicates", "gleiches, wohl geschätztes Geburtsdatum")
        case ReasonKind.BIRTH_SWAPPED:
            return translate("Duplicates", "Tag und Monat der Geburt vertauscht: {theirs}")
        case ReasonKind.BIRTH_DIGIT:
            return translate("Duplicates", "Geburtsdatum mit einer anderen Ziffer: {theirs}")
        case ReasonKind.BIRTH_COMPATIBLE:
            return translate("Duplicates", "Geburtsdatum passt: {theirs}")
        case ReasonKind.BIRTH_DIFFERENT:
            return translate("Duplicates", "anderes Geburtsdatum: {theirs}")
        case ReasonKind.PHONE:
            return translate("Duplicates", "gleiche Telefonnummer")
        case ReasonKind.ADDRESS:
            return translate("Duplicates", "gleiche Anschrift")
        case ReasonKind.EXTERNAL_NUMBER:
            return translate("Duplicates", "gleiche Nummer: {theirs}")
