"""Decides which candidates fit everything that was typed, how well, and says why."""

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.base.dates import format_partial
from kimdesk.base.names.folding import bare, words
from kimdesk.base.names.phones import phone_number
from kimdesk.base.names.query import Query, Term
from kimdesk.base.names.score import FOUND, How, Score
from kimdesk.base.names.similarity import NameQuery
from kimdesk.base.text import translate
from kimdesk.clients.searching.facts import Known, KnownCase
from kimdesk.clients.searching.hits import Hit, Rank
from kimdesk.clients.searching.literal import literal_score
from kimdesk.clients.searching.person_keys import plain_number
from kimdesk.clients.searching.wanted import typed_names

_CLOSE_LOOKS = 40
_RANKS = {
    How.EXACT: Rank.EXACT,
    How.PREFIX: Rank.BEGINNING,
    How.GERMAN: Rank.GERMAN,
    How.TRANSLITERATION: Rank.TRANSLITERATION,
    How.SOUND: Rank.SOUND,
    How.SIMILAR: Rank.SIMILAR,
}


@dataclass(frozen=True, slots=True)
class Fit:
    """One thing that fits: what it is, how surely, and the sentence about it."""

    matched: str
    why: str
    rank: Rank
    score: float = 100.0
    case: KnownCase | None = None


class Judge:
    """Judges candidates for one query.

    Comparing letter by letter what was typed is quick; everything else (spelling, sound,
    other scripts) is slow and done for a limited number of candidates.
    """

    def __init__(self, query: Query) -> None:
        self.query = query
        self._looks = _CLOSE_LOOKS
        self.names = typed_names(query)
        self._words = words(self.names)
        self._similar = NameQuery(self.names) if self.names else None

    @property
    def is_tired(self) -> bool:
        """Whether only what stands there literally can still be a hit."""
        return not self._looks

    def hit(self, known: Known) -> Hit | None:
        """The candidate as a hit, None when something typed does not fit."""
        fits: list[Fit] = []
        for term in self.query.others:
            fit = min(_fits(term, known), key=lambda fit: fit.rank, default=None)
            if fit is None:
                return None
            fits.append(fit)
        if self._similar is not None:
            fit = self._name_fit(self._similar, known)
            if fit is None:
                return None
            fits.insert(0, fit)
        return self._told(known, fits) if fits else None

    def _name_fit(self, similar: NameQuery, known: Known) -> Fit | None:
        score = literal_score(self._words, known.name)
        if score is not None:
            return Fit(
                known.name, _why(known.name, score, own=True), _RANKS[score.how], score.value
            )
        if self.is_tired:
            return None
        self._looks -= 1
        best, spelled, own = similar.score(known.name), known.name, True
        for spelling in known.spellings:
            score = similar.score(spelling)
            if (score.value, -score.how) > (best.value, -best.how):
                best, spelled, own = score, spelling, False
        if best.value < FOUND:
            return None
        return Fit(spelled, _why(spelled, best, own=own), _RANKS[best.how], best.value)

    def _told(self, known: Known, fits: list[Fit]) -> Hit:
        first = fits[0]
        case = next((fit.case for fit in fits if fit.case), None) or next(iter(known.cases), None)
        reasons = [fit.why for fit in fits]
        if known.household:
            reasons.append(
                translate("Search", "im Haushalt von {name}").format(name=known.household)
            )
        return Hit(
            kind="person",
            record_id=known.person_id,
            person_id=known.person_id,
            case_id=case.id if case else None,
            case_number=case.number if case else "",
            name=known.name,
            matched=first.matched,
            why=" · ".join(reasons),
            rank=max(fit.rank for fit in fits),
            score=first.score,
            typed=self.query.text,
        )


def _why(spelled: str, score: Score, *, own: bool) -> str:
    if not own:
        return translate("Search", "weitere Schreibweise: {name}").format(name=spelled)
    match score.how:
        case How.TRANSLITERATION:
            text = translate("Search", "Name in anderer Umschrift: {name}")
        case How.SOUND:
            text = translate("Search", "Name klingt ähnlich: {name}")
        case How.SIMILAR:
            text = translate("Search", "Name ähnlich geschrieben: {name}")
        case _:
            text = translate("Search", "Name: {name}")
    return text.format(name=spelled)


def _fits(term: Term, known: Known) -> Iterator[Fit]:
    """Every reading of a number, date or phone that fits."""
    yield from _number_fits(term, known)
    if term.born and known.birth_date and term.born.matches(known.birth_date):
        shown = format_partial(known.birth_date)
        why = translate("Search", "Geburtsdatum {date}").format(date=shown)
        whole = bool(term.born.day and term.born.years)
        yield Fit(shown, why, Rank.EXACT if whole else Rank.BEGINNING)
    yield from _phone_fits(term, known)
    if term.word and any(bare(term.text) in bare(name) for name in (known.name, *known.spellings)):
        yield Fit(
            known.name,
            translate("Search", "Name: {name}").format(name=known.name),
            Rank.BEGINNING,
        )


def _number_fits(term: Term, known: Known) -> Iterator[Fit]:
    typed = plain_number(term.text)
    for number in known.former_numbers:
        if term.case and term.case.matches(number):
            why = translate("Search", "frühere Fallnummer {number}").format(number=number)
            yield Fit(number, why, Rank.NUMBER)
    for case in known.cases:
        if term.case and term.case.matches(case.number) and not known.household:
            why = translate("Search", "Fallnummer {number}").format(number=case.number)
            whole = bool(term.case.end) or term.case.start == case.number
            yield Fit(case.number, why, Rank.NUMBER if whole else Rank.BEGINNING, case=case)
        external = plain_number(case.external_number)
        if external and external.startswith(typed):
            why = translate("Search", "Nummer in der alten Liste: {number}")
            rank = Rank.NUMBER if external == typed else Rank.BEGINNING
            yield Fit(
                case.external_number,
                why.format(number=case.external_number),
                rank,
                case=case,
            )


def _phone_fits(term: Term, known: Known) -> Iterator[Fit]:
    if not term.phone:
        return
    for value in known.phones:
        number = phone_number(value)
        begins = number.startswith(term.phone)
        if begins or any(number[::-1].startswith(ending) for ending in term.phone_endings):
            why = translate("Search", "Telefon {number}").format(number=value)
            yield Fit(value, why, Rank.NUMBER if number == term.phone else Rank.BEGINNING)
