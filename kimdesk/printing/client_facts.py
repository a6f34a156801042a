"""Who a sheet for a client is about: the name in both spellings, day of birth, language."""

import re

from kimdesk.base.dates import format_partial
from kimdesk.clients.files import ClientFile, name_of
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.bilingual_parts import Field

ORIGINAL = "ORIGINAL"
# What somebody's work is often stands behind the name.
_BRACKETS = re.compile(r"\s*\(.*?\)")


def full_name(file: ClientFile | None) -> str:
    """The name as the office writes it, the spelling in its own script behind it."""
    if file is None:
        return ""
    own = next((each for each in file.names if each.kind == ORIGINAL), None)
    if own is None:
        return file.display_name
    spelling = " ".join(part for part in (own.given_name, own.family_name) if part)
    if not spelling or spelling in file.display_name:
        return file.display_name
    return f"{file.display_name} ({spelling})"


def spoken_name(file: ClientFile) -> str:
    """The name as it is said: given name first."""
    person = file.person
    spoken = f"{person.given_name} {person.family_name}".strip()
    return spoken or name_of(person.family_name, person.given_name)


def name_alone(colleague: str) -> str:
    """The name of a colleague without what they do."""
    return _BRACKETS.sub("", colleague)


def name_and_birth(setting: Setting, file: ClientFile | None) -> tuple[Field, Field]:
    """Name and day of birth as fields; empty lines without a file."""
    both = setting.phrases.both
    born = format_partial(file.person.birth_date) if file is not None else ""
    return (
        Field(both("common.full_name"), full_name(file), share=0.72),
        Field(both("common.born_on"), born, share=0.28),
    )
