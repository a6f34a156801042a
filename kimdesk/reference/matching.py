"""Finding the code a text in somebody's list means, without ever guessing silently."""

from kimdesk.reference.catalogue import Catalogue
from kimdesk.reference.nationality import find_nationality
from kimdesk.reference.residence import find_residence_status
from kimdesk.reference.spellings import LONGEST, Match, spellings_of

__all__ = ["Match", "find_code"]


def find_code(catalogue: Catalogue, list_id: str, text: str) -> tuple[Match, ...]:
    """The codes `text` may mean, best first; empty when it means none.

    A code, a label in German or English, a known other spelling; case, accents and the way
    umlauts are written do not count. Nationalities and residence statuses have more ways of
    being written and are read as people write them. Only a match that is `certain` may be
    taken without asking.
    """
    if list_id == "CL07":
        return find_nationality(catalogue, text)
    if list_id == "CL10":
        return find_residence_status(catalogue, text)
    return spellings_of(catalogue[list_id]).find(text[:LONGEST])
