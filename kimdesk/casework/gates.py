"""What has to be there before a case may take a step, and where it is entered.

A gate never decides; it lists what is missing, each with a sentence, the tab and the field.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kimdesk.base.text import translate
from kimdesk.casework.facts import WorkFacts

EXCLUSION = "FA04_KEIN_MBE_JMD"
# Clearing results offered in place of an admission that FA04 forbids (R04).
EXCLUDED_RESULTS = ("CR_MBE", "CR_JMD")


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing: a sentence, the tab and field to mend it at.

    `offers` are clearing results that are right instead.
    """

    text: str
    tab: str
    field: str
    offers: tuple[str, ...] = ()


def missing(facts: WorkFacts, target: str, on: date | None = None) -> tuple[Missing, ...]:
    """What is missing for the step to `target` on the day `on` (today); () when nothing is."""
    gate = GATES.get((facts.case.phase, target))
    return tuple(gate(facts, on or facts.today)) if gate else ()


def _admission(facts: WorkFacts, on: date) -> Iterator[Missing]:
    """Leaving clearing for case management (R03, R04)."""
    yield from _criteria(facts)
    consent = facts.given("EW_DATEN", on)
    if consent is None or consent.given_on is None:
        text = translate("Gates", "Die Einwilligung in die Datenverarbeitung fehlt.")
        if consent is None and facts.given("EW_DATEN") is not None:
            text = translate("Gates", "Die Einwilligung ist jünger als die Aufnahme.")
        yield Missing(text, "consents", "EW_DATEN")
    given = facts.case.notice_given_on
    if given is None or given > on:
        text = translate("Gates", "Das Infoblatt Datenschutz (Art. 13) ist nicht ausgehändigt.")
        yield Missing(text, "consents", "notice_given_on")


def _criteria(facts: WorkFacts) -> Iterator[Missing]:
    must = facts.figure("must_criteria")
    for code in facts.catalogue["CL_FA"]:
        check = facts.checks.get(code.code)
        answer = check.answer if check else ""
        if code.code == EXCLUSION and answer == "NEIN":
            text = translate("Gates", "MBE oder JMD begleitet diesen Bedarf schon: keine Aufnahme.")
            yield Missing(text, "intake", code.code, EXCLUDED_RESULTS)
        elif code.code in must and answer != "JA":
            yield Missing(_unmet(answer).format(what=code.label()), "intake", code.code)


def _unmet(answer: str) -> str:
    if answer == "NEIN":
        return translate("Gates", "Nicht erfüllt: {what}.")
    if answer == "UNKLAR":
        return translate("Gates", "Noch unklar: {what}.")
    return translate("Gates", "Noch offen: {what}.")


def _assessed(facts: WorkFacts, _: date) -> Iterator[Missing]:
    """Leaving assessment: every life domain scored or "not recorded", one resource."""
    domains = facts.unscored
    if domains:
        text = translate("Gates", "{n} von 12 Handlungsfeldern nicht eingeschätzt: {which}.")
        which = _named(facts, domains)
        yield Missing(text.format(n=len(domains), which=which), "assessment", domains[0])
    if not facts.resources:
        text = translate("Gates", "Noch keine Ressource eingetragen.")
        yield Missing(text, "network", "resources")


def _planned(facts: WorkFacts, _: date) -> Iterator[Missing]:
    """Leaving planning: an action goal with a measure, a signed version, the lead's word."""
    if not facts.planned_action_goals:
        text = translate("Gates", "Es fehlt ein Handlungsziel mit mindestens einer Maßnahme.")
        yield Missing(text, "plan", "goals")
    if not facts.approved("PLAN"):
        text = translate("Gates", "Die Leitung hat den Plan noch nicht freigegeben.")
        yield Missing(text, "plan", "review")
    if not any(version.signed for version in facts.versions):
        text = translate("Gates", "Der Plan ist noch nicht von beiden Seiten unterschrieben.")
        yield Missing(text, "plan", "versions")


def _evaluated(facts: WorkFacts, _: date) -> Iterator[Missing]:
    """Leaving evaluation (R19)."""
    closure = facts.closure
    if closure is None or not closure.reason:
        yield Missing(translate("Gates", "Der Abschlussgrund fehlt."), "closure", "reason")
    if closure is None or closure.closing_on is None:
        yield Missing(translate("Gates", "Der Tag des Abschlusses fehlt."), "closure", "closing_on")
    if domains := facts.end_missing:
        text = translate("Gates", "Einschätzung am Ende fehlt: {which}.")
        yield Missing(text.format(which=_named(facts, domains)), "assessment", domains[0])
    if goals := len(facts.open_goals):
        text = translate("Gates", "Ziele ohne Ergebnis: {n}.")
        yield Missing(text.format(n=goals), "closure", "goals")
    if measures := len(facts.open_measures):
        text = translate("Gates", "Maßnahmen ohne Ergebnis: {n}.")
        yield Missing(text.format(n=measures), "closure", "measures")
    if facts.begin_scores and not facts.rescored and not (closure and closure.no_rescore_reason):
        text = translate("Gates", "Es gibt keine Einschätzung im Verlauf und keinen Grund dafür.")
        yield Missing(text, "closure", "no_rescore_reason")
    if not facts.approved("ABSCHLUSS"):
        text = translate("Gates", "Die Leitung hat den Abschluss noch nicht freigegeben.")
        yield Missing(text, "closure", "review")


def _agreed(facts: WorkFacts, _: date) -> Iterator[Missing]:
    """Aftercare only where it was agreed."""
    if facts.closure is None or facts.closure.aftercare != "J":
        text = translate("Gates", "Nachsorge ist nicht vereinbart.")
        yield Missing(text, "closure", "aftercare")


def _named(facts: WorkFacts, domains: tuple[str, ...]) -> str:
    """The first three by name."""
    names = "; ".join(facts.catalogue["CL29"].label(domain) for domain in domains[:3])
    if len(domains) > 3:
        return translate("Gates", "{names} und weitere").format(names=names)
    return names


Gate = Callable[[WorkFacts, date], Iterator[Missing]]
GATES: Mapping[tuple[str, str], Gate] = {
    ("CLEARING", "ASSESSMENT"): _admission,
    ("ASSESSMENT", "PLANUNG"): _assessed,
    ("PLANUNG", "UMSETZUNG"): _planned,
    ("EVALUATION", "ABGESCHLOSSEN"): _evaluated,
    ("ABGESCHLOSSEN", "NACHSORGE"): _agreed,
}
