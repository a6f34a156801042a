"""What in the texts of a barrier points to a person, before it may leave the office.

Names of affected clients and colleagues, case numbers, addresses of mail and phone numbers
are certain; days, ages, sexes and nationalities are hints for whoever reads it over.

Names are compared only with files that whoever asks may open: else a guess typed into a barrier
would tell whether somebody is a client of a colleague. A team lead's look finds all of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from kimdesk.base.names.folding import divide, fold
from kimdesk.base.text import translate
from kimdesk.casework.model import Barrier, BarrierCase
from kimdesk.clients.access import openable
from kimdesk.clients.model import Case, OfficeSettings, Person, PersonName, Staff
from kimdesk.reference import Catalogue
from kimdesk.vault.work import UnitOfWork

TEXTS = ("title", "description", "example", "workaround", "proposal", "answer")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
_PHONE = re.compile(r"\+?\d[\d /()-]{6,}\d")
_DAY = re.compile(r"\b\d{1,2}\.\s?(\d{1,2}\.|[A-Z]\w+)\s?\d{2,4}\b")
_AGE = re.compile(r"\b\d{1,3}[- ]?(jährig\w*|Jahre alt)\b")
_SEX = re.compile(r"\b(Herr|Frau|Ehemann|Ehefrau|Mutter|Vater|Sohn|Tochter)\b")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Trace:
    """A piece of text that may point to somebody; `certain` ones must go before a report."""

    field: str
    text: str
    why: str
    certain: bool


def traces(unit: UnitOfWork, catalogue: Catalogue, barrier: Barrier) -> tuple[Trace, ...]:
    """Everything found in the texts of a barrier; certain ones first."""
    return traces_of(unit, catalogue, (barrier,))[barrier.id]


def traces_of(
    unit: UnitOfWork, catalogue: Catalogue, barriers: Sequence[Barrier]
) -> dict[int, tuple[Trace, ...]]:
    """The same for several, by their ids, in as many statements as for one.

    A text may name somebody whom another of these barriers affects, so all names count in all.
    """
    names = _names(unit, [barrier.id for barrier in barriers])
    code = unit.session.scalar(select(OfficeSettings.code)) or ""
    number = re.compile(rf"\b{re.escape(code)}-\d{{4}}-\d+\b") if code else None
    return {
        barrier.id: tuple(
            sorted(
                (
                    trace
                    for field in TEXTS
                    for trace in _in_text(field, getattr(barrier, field), names, number, catalogue)
                ),
                key=lambda trace: not trace.certain,
            )
        )
        for barrier in barriers
    }


def _in_text(
    field: str,
    text: str,
    names: frozenset[str],
    number: re.Pattern[str] | None,
    catalogue: Catalogue,
) -> Iterator[Trace]:
    patterns = (
        (number, translate("Barriers", "Fallnummer"), True),
        (_MAIL, translate("Barriers", "E-Mail-Adresse"), True),
        (_PHONE, translate("Barriers", "Telefonnummer"), True),
        (_DAY, translate("Barriers", "Datum"), False),
        (_AGE, translate("Barriers", "Alter"), False),
        (_SEX, translate("Barriers", "Geschlecht oder Verwandtschaft"), False),
    )
    for pattern, why, certain in patterns:
        for match in pattern.finditer(text) if pattern else ():
            yield Trace(field, match.group(), why, certain)
    adjectives = _adjectives(catalogue)
    for word in re.findall(r"\w+", text):
        if fold(word) in names:
            yield Trace(field, word, translate("Barriers", "Name"), certain=True)
        elif word.lower().startswith(adjectives):
            yield Trace(field, word, translate("Barriers", "Staatsangehörigkeit"), certain=False)


def _names(unit: UnitOfWork, barrier_ids: Sequence[int]) -> frozenset[str]:
    """Folded words of the names of affected clients one may know of, and of all colleagues."""
    persons = (
        select(Case.person_id)
        .join(BarrierCase, BarrierCase.case_id == Case.id)
        .where(BarrierCase.barrier_id.in_(barrier_ids), openable(unit.store))
    )
    queries = (
        select(Person.family_name, Person.given_name).where(Person.id.in_(persons)),
        select(PersonName.family_name, PersonName.given_name).where(
            PersonName.person_id.in_(persons)
        ),
        select(Staff.name, Staff.login),
    )
    words = (
        word
        for query in queries
        for row in unit.session.execute(query)
        for part in row
        for word in divide(fold(part.partition("(")[0]))
    )
    return frozenset(word for word in words if len(word) >= _SHORTEST)


def _adjectives(catalogue: Catalogue) -> tuple[str, ...]:
    """Adjectives of nationalities ("syrisch"); "deutsch" says nothing about anybody."""
    found = (code.extra.get("adjective_de", "") for code in catalogue["CL07"])
    return tuple({word for word in found if word and word != "deutsch"})
