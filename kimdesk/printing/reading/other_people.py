"""Which words of a file name somebody else, so that they are taken out of what its owner reads.

Art. 15 (4) DSGVO protects the others. Words that only say what somebody is to the client
(„Mutter“, „Nachbarin“) name nobody and stay, as do words of the client's own name.
"""

import re
from collections.abc import Iterable

from kimdesk.base.names import fold, german
from kimdesk.printing.blackening import words_of_names
from kimdesk.printing.client_facts import name_alone
from kimdesk.reference import Catalogue

# What people write in place of names, beside the relations of the code lists.
_ROLES = (
    "Herr Frau Familie Dr Prof Freund Freundin Freunde Nachbar Nachbarin Nachbarn Kollege "
    "Kollegin Kollegen Chef Chefin Lehrer Lehrerin Lehrkraft Arzt Ärztin Hausarzt Hausärztin "
    "Anwalt Anwältin Betreuer Betreuerin Sozialarbeiter Sozialarbeiterin Vermieter Vermieterin "
    "Kinder Eltern Mutter Vater Bruder Schwester Sohn Tochter Cousin Cousine Onkel Tante Oma Opa "
    "Ehemann Ehefrau Ehepartner Partner Partnerin Verein Gemeinde Moschee Kirche Schule Kita "
    "Trainer Trainerin Pate Patin Mentor Mentorin Ehrenamt Ehrenamtliche Gruppe Sport Arbeit "
    "Sprachcafé Café Treff Kurs Sprachkurs Deutschland Heimat Herkunftsland "
    "und aus von der die das mit bei der alte neue"
)
_LISTS = ("CL06", "CL_NET", "CL_PARTICIPANT", "CL32R", "CL36")


def hidden_words(catalogue: Catalogue, own: Iterable[str], others: Iterable[str]) -> frozenset[str]:
    """The words of the names of `others` that are none of the client's `own` names."""
    spelled = (name_alone(name) for name in others)
    # A word in small letters is no name.
    capital = (" ".join(w for w in name.split() if not w[:1].islower()) for name in spelled)
    return words_of_names(capital) - words_of_names(own) - _common(catalogue)


def _common(catalogue: Catalogue) -> frozenset[str]:
    found = {_plain(word) for word in _ROLES.split()}
    for name in _LISTS:
        for code in catalogue[name]:
            texts = (catalogue[name].label(code.code), code.extra.get("aliases", ""))
            for text in texts:
                found |= {_plain(word) for word in re.findall(r"\w+", text)}
    return frozenset(found)


def _plain(word: str) -> str:
    return german(fold(word))
