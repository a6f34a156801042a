"""Cells that speak of the case: where it stands, who leads it, its benefits, its consent."""

import calendar
import re
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
_MONTH = re.compile(r"\b(0?[1-9]|1[0-2])[/.](\d{4}|\d\d)\s*$")
_CLOSED = re.compile(r"\s*(?:abgeschl|beendet|fertig|ende|abbruch|abgebr|erledigt)", re.IGNORECASE)


def read_state(around: Surroundings, target: Target, text: str) -> Understood:
    """Level, phase or both, as the office sums up where a case stands."""
    values: Values = {}
    for name in ("phase", "level"):
        matches = find_code(around.catalogue, TARGETS[name].code_list, text)
        if len(matches) == 1 and matches[0].certain:
            values[name] = matches[0].code
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
    values: Values = {}
    proposals = []
    for name in ("benefit_regime", "benefits"):
        matches = find_code(around.catalogue, TARGETS[name].code_list, text)
        if len(matches) == 1 and matches[0].certain:
            code = matches[0].code
            values[name] = (code,) if name == "benefits" else code
        for match in matches:
            answer = {name: match.code}
            said = answer_text(around.catalogue, target.name, answer)
            proposals.append(Proposal(answer, said, match.explained()))
    if values:
        return Understood(values, note=_said(around, values))
    return Understood() if says_nothing(text) else asked(target, proposals)


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
        code = value[0] if isinstance(value, tuple) else value
        said.append(f"{column.label}: {around.catalogue.label(column.code_list, str(code))}")
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
