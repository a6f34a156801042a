"""What the file itself says to a criterion of the intake, with the reason.

A suggestion never answers: the counsellor takes it over with one key, or says otherwise.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from kimdesk.base.dates import earliest_day, format_partial, latest_day, months_later
from kimdesk.base.text import translate
from kimdesk.casework.facts import NOT_SCORED, WorkFacts
from kimdesk.clients.findings import holding
from kimdesk.clients.model import AddressPeriod, IncomePeriod

YES, NO, UNCLEAR = "JA", "NEIN", "UNKLAR"
# A change of benefit regime counts half a year back and half a year ahead (FA10).
REGIME_MONTHS = 6
NEED = 2
CITY = "bielefeld"
_NO_REGIME = {"", "UNB"}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An answer of CL_CHECK and the sentence that says why."""

    answer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Situation:
    """What suggestions look at."""

    facts: WorkFacts
    entry_date: str
    addresses: tuple[AddressPeriod, ...]
    incomes: tuple[IncomePeriod, ...]


def suggestions(situation: Situation) -> Mapping[str, Suggestion]:
    """The suggestions by criterion; none where the file says nothing."""
    found = {criterion: make(situation) for criterion, make in _MAKERS.items()}
    return {criterion: each for criterion, each in found.items() if each is not None}


def _lives_here(situation: Situation) -> Suggestion | None:
    address = holding(situation.addresses, situation.facts.today)
    if address is None:
        return None
    if address.district == "AUSSERHALB":
        return Suggestion(NO, translate("Intake", "Die Adresse liegt außerhalb von Bielefeld."))
    if address.district not in {"", "UNB"}:
        label = situation.facts.catalogue["CL34"].label(address.district)
        text = translate("Intake", "Adresse im Stadtbezirk {district}.")
        return Suggestion(YES, text.format(district=label))
    if address.city.strip().casefold() == CITY:
        return Suggestion(YES, translate("Intake", "Adresse in Bielefeld."))
    return None


def _complex_need(situation: Situation) -> Suggestion | None:
    facts = situation.facts
    scores = facts.begin_scores
    if not scores:
        return None
    needed = int(facts.figure("need_domains"))
    low = [d for d, score in scores.items() if score != NOT_SCORED and int(score) <= NEED]
    said = {"n": len(low), "needed": needed}
    if len(low) >= needed:
        text = translate("Intake", "In {n} Handlungsfeldern ist der Wert höchstens 2.")
        return Suggestion(YES, text.format(**said))
    if facts.unscored:
        text = translate("Intake", "Erst in {n} von {needed} Handlungsfeldern höchstens 2; "
                         "noch nicht alle eingeschätzt.")  # fmt: skip
        return Suggestion(UNCLEAR, text.format(**said))
    text = translate("Intake", "Nur in {n} von {needed} Handlungsfeldern ist der Wert höchstens 2.")
    return Suggestion(NO, text.format(**said))


def _consent(situation: Situation) -> Suggestion | None:
    facts = situation.facts
    given = facts.given("EW_DATEN")
    if given is not None and given.given_on is not None:
        text = translate("Intake", "Einwilligung vom {day} liegt vor.")
        return Suggestion(YES, text.format(day=f"{given.given_on:%d.%m.%Y}"))
    asked = [each for each in facts.consents if each.kind == "EW_DATEN"]
    if any(each.state in {"ES_VERWEIGERT", "ES_WIDERRUFEN"} for each in asked):
        return Suggestion(NO, translate("Intake", "Die Einwilligung wurde nicht gegeben."))
    return None


def _regime_change(situation: Situation) -> Suggestion | None:
    today = situation.facts.today
    known = [each for each in situation.incomes if each.benefit_regime not in _NO_REGIME]
    if not known:
        return None
    for before, after in pairwise(known):
        begun = after.valid_from
        near = begun is not None and _is_near(begun, today)
        if near and begun and before.benefit_regime != after.benefit_regime:
            text = translate("Intake", "Wechsel des Rechtskreises am {day}.")
            return Suggestion(YES, text.format(day=f"{begun:%d.%m.%Y}"))
    ends = known[-1].valid_to
    if ends is not None and today <= ends <= months_later(today, REGIME_MONTHS):
        text = translate("Intake", "Der Leistungsbezug endet am {day}.")
        return Suggestion(YES, text.format(day=f"{ends:%d.%m.%Y}"))
    return Suggestion(NO, translate("Intake", "Kein Wechsel in den letzten sechs Monaten."))


def _is_near(day: date, today: date) -> bool:
    return months_later(today, -REGIME_MONTHS) <= day <= months_later(today, REGIME_MONTHS)


def _new_here(situation: Situation) -> Suggestion | None:
    entered = situation.entry_date
    first, last = earliest_day(entered), latest_day(entered)
    if first is None or last is None:
        return None
    years = int(situation.facts.figure("arrival_years"))
    border = months_later(situation.facts.today, -12 * years)
    text = translate("Intake", "Einreise: {day}.").format(day=format_partial(entered))
    if first >= border:
        return Suggestion(YES, text)
    return Suggestion(NO if last < border else UNCLEAR, text)


_MAKERS: Mapping[str, Callable[[Situation], Suggestion | None]] = {
    "FA02_WOHNORT": _lives_here,
    "FA05_KOMPLEX": _complex_need,
    "FA09_EINWILLIGUNG": _consent,
    "FA10_RK_WECHSEL": _regime_change,
    "FA11_NEU_3J": _new_here,
}
