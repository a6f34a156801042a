"""Names in which an old program lost letters (`Testo?lu`), with the name that may be meant.

The row is taken as it stands; whoever knows better answers in the mapping, and the file
can be mended later. Nothing is changed in silence.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from sqlalchemy import select

from kimdesk.base.names import has_lost_letters, lost_letter_match
from kimdesk.base.text import translate
from kimdesk.clients.access import visible_cases
from kimdesk.clients.importing.encoding import has_wrong_letters
from kimdesk.clients.importing.preview import Notice, PreparedRow
from kimdesk.clients.model import Case, Person
from kimdesk.vault.work import UnitOfWork

_NAMES = ("family_name", "given_name")
_SHOWN = 3


def lost_letter_notices(unit: UnitOfWork, rows: Iterable[PreparedRow]) -> Iterator[Notice]:
    """A notice per name in which letters are missing or spoiled."""
    rows = list(rows)
    spoiled = [
        (row, name, text)
        for row in rows
        for name in _NAMES
        if (text := str(row.values.get(name, "")))
        and (has_lost_letters(text) or has_wrong_letters(text))
    ]
    if not spoiled:
        return
    whole = _whole_names(unit, rows)
    for row, name, text in spoiled:
        yield Notice(row.number, name, _sentence(text, whole), "lost-letter")


def _sentence(text: str, whole: dict[int, set[str]]) -> str:
    if not has_lost_letters(text):
        return translate(
            "Import", "Im Namen „{name}“ sind Umlaute verdorben. Bitte in der Akte richtigstellen."
        ).format(name=text)
    fitting = sorted(name for name in whole[_length(text)] if lost_letter_match(text, name))
    if not fitting:
        return translate(
            "Import", "Im Namen „{name}“ fehlt ein Buchstabe. Er wird so übernommen."
        ).format(name=text)
    return translate(
        "Import",
        "Im Namen „{name}“ fehlt ein Buchstabe, vielleicht „{guess}“. Er wird so übernommen, "
        "wenn Sie nichts anderes angeben.",
    ).format(name=text, guess=" · ".join(fitting[:_SHOWN]))


def _whole_names(unit: UnitOfWork, rows: Iterable[PreparedRow]) -> dict[int, set[str]]:
    """Names without lost letters, of the list and of the files one may see, by length."""
    visible = visible_cases(unit.store.identity, unit.store.clock.today())
    query = select(Person.family_name, Person.given_name).join(Case, Case.person_id == Person.id)
    found: defaultdict[int, set[str]] = defaultdict(set)
    names = [name for pair in unit.session.execute(query.where(visible)) for name in pair]
    names += [str(row.values.get(name, "")) for row in rows for name in _NAMES]
    for name in names:
        if name and not has_lost_letters(name):
            found[_length(name)].add(name)
    return found


def _length(name: str) -> int:
    return len(" ".join(unicodedata.normalize("NFC", name).split()))
