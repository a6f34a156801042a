"""Cells that speak of the case: where it stands, who leads it, its benefits, its consent."""

import calendar
import re
from collections.abc import Sequence
from datetime import date

from kimdesk.base.text import translate
from kimdesk.clients.importing.cell_codes import asked
from kimdesk.clients.importing.cell_dates import read_day
from kimdesk.clients.importing.doubtful import answer_text, doubtful
from kimdesk.clients.importing.mapping import OWN_COLUMN, value_key
from kimdesk.clients.importing.targets import TARGETS, Target
from kimdesk.clients.importing.understood import (
    Proposal,
    Surroundings,
    Understood,
    Values,
    says_nothing,
)
from kimdesk.reference import find_code

NOBODY = "-"
"""In a mapping: the case is assigned to nobody."""
_BETWEEN = re.compile(r"\s*(?:[;,/+&\n]|\bund\b)\s*")
_MONTH = re.compile(r"\b(0?[1-9]|1[0-2])[/.](\d{4}|\d\d)\s*$")
_CLOSED = re.compile(r"\s*(?:abgeschl|beendet|fertig|ende|abbruch|abgebr|erledigt)", re.IGNORECASE)


def read_state(around: Surroundings, target: Target, text: str) -> Understood:
    """Level, phase or both, as the office sums up where a case stands."""
    values: Values = {}
    for name in ("phase", "level"):
        code = _certain(around, name, text)
        if code:
            values[name] = code
    if values:
        return Understood(values, note=_said(around, values))
    known = doubtful(around.catalogue, target.name, text)
    if known is not None:
        return asked(target, known)
    if says_nothing(text):
        return Understood()
    return asked(target, _closed_in(around, target, text))


def read_benefit(around: Surroundings, target: Target, text: str) -> Understood:
    """Benefit and benefit regime from one word ("SGB II")."""
    known = doubtful(around.catalogue, target.name, text)
    if known is not None:
        return asked(target, known)
    values = _benefits(around, [text]) or _benefits(around, _BETWEEN.split(text))
    if values:
        return Understood(values, note=_said(around, values))
    if says_nothing(text):
        return Understood()
    proposals = []
    for name in ("benefit_regime", "benefits"):
        for match in find_code(around.catalogue, TARGETS[name].code_list, text):
            answer = {name: match.code}
            said = answer_text(around.catalogue, target.name, answer)
            proposals.append(Proposal(answer, said, match.explained()))
    return asked(target, proposals)


def _benefits(around: Surroundings, parts: Sequence[str]) -> Values:
    """Regime and benefits of all parts; nothing unless each is certain and the regime one."""
    regimes: set[str] = set()
    benefits: list[str] = []
    for part in filter(None, parts):
        regime = _certain(around, "benefit_regime", part)
        benefit = _certain(around, "benefits", part)
        if not (regime or benefit) or doubtful(around.catalogue, "benefit", part) is not None:
            return {}
        regimes |= {regime} - {""}
        benefits += [benefit] if benefit else []
    if len(regimes) > 1:
        return {}
    values: Values = {"benefits": tuple(dict.fromkeys(benefits))} if benefits else {}
    return {"benefit_regime": regimes.pop(), **values} if regimes else values


def _certain(around: Surroundings, name: str, text: str) -> str:
    matches = find_code(around.catalogue, TARGETS[name].code_list, text)
    return matches[0].code if len(matches) == 1 and matches[0].certain else ""


def read_counsellor(around: Surroundings, target: Target, text: str) -> Understood:
    """Login or name of a colleague who works with the store."""
    key = value_key(text)
    if text == NOBODY:
        return Understood({target.name: None})
    found = [s for s in around.staff if key in {value_key(s.login), value_key(s.name)}]
    if len(found) == 1:
        return Understood({target.name: found[0].id})
    reason = translate("Import", "arbeitet mit dieser Ablage")
    proposals = [Proposal({OWN_COLUMN: s.login}, s.name, reason) for s in around.staff]
    nobody = translate("Import", "niemandem zugeordnet")
    proposals.append(Proposal({OWN_COLUMN: NOBODY}, nobody, translate("Import", "später zuordnen")))
    return asked(target, proposals)


def read_consent(around: Surroundings, target: Target, text: str) -> Understood:
    """The day on which the consent was given; a bare "ja" is a consent without a known day."""
    matches = find_code(around.catalogue, "CL_YESNO", text)
    if matches and matches[0].certain and matches[0].code == "J":
        warning = translate("Import", "Einwilligung ohne Datum; bitte in der Akte nachtragen.")
        return Understood({target.name: True}, warning=warning)
    known = doubtful(around.catalogue, target.name, text)
    if known is not None:
        return asked(target, known)
    return read_day(around, target, text)


def _said(around: Surroundings, values: Values) -> str:
    said = []
    for name, value in values.items():
        column = TARGETS[name]
        codes = value if isinstance(value, tuple) else (str(value),)
        labels = ", ".join(around.catalogue.label(column.code_list, code) for code in codes)
        said.append(f"{column.label}: {labels}")
    return " · ".join(said)


def _closed_in(around: Surroundings, target: Target, text: str) -> list[Proposal]:
    """What "abgeschl. 03/24" may mean: a closure whose day nobody wrote down."""
    if not _CLOSED.match(text):
        return []
    answers = [{"phase": "ABGESCHLOSSEN", "remark": text}]
    month = _MONTH.search(text)
    if month:
        year = int(month[2]) + (2000 if len(month[2]) == 2 else 0)
        last = date(year, int(month[1]), calendar.monthrange(year, int(month[1]))[1])
        answers.insert(0, {"phase": "ABGESCHLOSSEN", "closed_on": f"{last:%d.%m.%Y}"})
    reasons = {
        True: translate("Import", "abgeschlossen, als Tag gilt der letzte des Monats"),
        False: translate("Import", "abgeschlossen, der Tag bleibt offen"),
    }
    return [
        Proposal(a, answer_text(around.catalogue, target.name, a), reasons["closed_on" in a])
        for a in answers
    ]
