"""Code lists: what the codes of the client files mean, in German and English.

Shipped as data in `resources/reference`; a store may hold newer lists, which are laid over
the shipped ones. Labels follow `kimdesk.base.text.language()`.
"""

# Rooms below: base.

from kimdesk.reference.catalogue import Catalogue
from kimdesk.reference.changes import ListUpdate, serialise
from kimdesk.reference.codes import Code, CodeList, Group
from kimdesk.reference.loading import load_catalogue
from kimdesk.reference.matching import Match, find_code
from kimdesk.reference.nationality import find_nationalities, find_nationality
from kimdesk.reference.update import parse, read_update

__all__ = [
    "Catalogue",
    "Code",
    "CodeList",
    "Group",
    "ListUpdate",
    "Match",
    "find_code",
    "find_nationalities",
    "find_nationality",
    "load_catalogue",
    "parse",
    "read_update",
    "serialise",
]
