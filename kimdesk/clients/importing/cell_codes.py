"""Codes in cells: what is certain is taken, everything else becomes a question."""

import re
from collections.abc import Sequence
from itertools import product

from kimdesk.base.text import translate
from kimdesk.clients.importing.doubtful import answer_text, doubtful
from kimdesk.clients.importing.mapping import OWN_COLUMN
from kimdesk.clients.importing.targets import Target
from kimdesk.clients.importing.understood import Proposal, Surroundings, Understood, says_nothing
from kimdesk.reference import Match, find_code, find_nationalities

_LITERAL = {"code", "label"}
_SPLITS = (re.compile(r"\s*[;|\n]\s*"), re.compile(r"\s*(?:[,/+&]|\bund\b|\bu\.|\band\b)\s*"))
_MOST = 12
_SAID = 4


def read_code(around: Surroundings, target: Target, text: str) -> Understood:
    """One code of the column's list."""
    matches = find_code(around.catalogue, target.code_list, text)
    if not matches:
        matches = _of_parts(around, target, text)
    return _settled(around, target, text, (matches,))


def read_codes(around: Surroundings, target: Target, text: str) -> Understood:
    """Several codes in one cell: the whole text first, then its parts."""
    if target.code_list == "CL07":
        return _settled(around, target, text, find_nationalities(around.catalogue, text))
    whole = find_code(around.catalogue, target.code_list, text)
    if _certain(whole):
        return _settled(around, target, text, (whole,))
    for split in _SPLITS:
        parts = [part for part in split.split(text) if part]
        found = tuple(find_code(around.catalogue, target.code_list, part) for part in parts)
        if len(found) > 1 and all(found):
            return _settled(around, target, text, found)
    return _settled(around, target, text, (whole,))


def read_yes_no(around: Surroundings, target: Target, text: str) -> Understood:
    """Yes or no, for fields that hold a code and for those that are ticked."""
    understood = read_code(around, target, text)
    if target.kind == "flag" and understood.values:
        return Understood({target.name: understood.values[target.name] == "J"})
    return understood


def _of_parts(around: Surroundings, target: Target, text: str) -> tuple[Match, ...]:
    """What the parts of "A2/B1" mean, none of it certain: one code only can be kept."""
    parts = [part for split in _SPLITS for part in split.split(text) if part != text]
    found = [m for part in parts for m in find_code(around.catalogue, target.code_list, part)]
    return tuple(dict.fromkeys(Match(match.code, "part", certain=False) for match in found))


def _settled(
    around: Surroundings, target: Target, text: str, parts: Sequence[tuple[Match, ...]]
) -> Understood:
    certain = all(_certain(part) for part in parts)
    literal = certain and all(part[0].how in _LITERAL for part in parts)
    known = None if literal else doubtful(around.catalogue, target.name, text)
    if known is not None:
        return asked(target, known)
    if certain:
        codes = tuple(dict.fromkeys(part[0].code for part in parts))
        if target.field and target.kind == "codes" and len(codes) > target.field.maximum:
            problem = translate("Import", "Höchstens {n} Angaben sind möglich.")
            return Understood(problem=problem.format(n=target.field.maximum))
        value = codes if target.kind == "codes" else codes[0]
        labels = ", ".join(around.catalogue.label(target.code_list, code) for code in codes)
        return Understood({target.name: value}, note="" if literal else labels)
    if says_nothing(text):
        return Understood(note=translate("Import", "bleibt leer"))
    return asked(target, _proposals(around, target, parts))


def asked(target: Target, proposals: Sequence[Proposal]) -> Understood:
    """A value that somebody has to explain."""
    problem = translate("Import", "Der Wert ist in der Liste „{column}“ nicht bekannt.")
    if proposals:
        problem = translate("Import", "Der Wert ist nicht eindeutig ({column}); möglich: {said}.")
    said = [proposal.text for proposal in proposals[:_SAID]]
    return Understood(
        problem=problem.format(column=target.label, said="; ".join(said)),
        asks=True,
        proposals=tuple(proposals),
    )


def _certain(matches: tuple[Match, ...]) -> bool:
    return len(matches) == 1 and matches[0].certain


def _proposals(
    around: Surroundings, target: Target, parts: Sequence[tuple[Match, ...]]
) -> list[Proposal]:
    found = []
    for chosen in product(*parts):
        answer = {OWN_COLUMN: "; ".join(dict.fromkeys(match.code for match in chosen))}
        text = answer_text(around.catalogue, target.name, answer)
        reason = next((m for m in chosen if not m.certain), chosen[0]).explained()
        found.append(Proposal(answer, text, reason))
        if len(found) == _MOST:
            break
    return found
