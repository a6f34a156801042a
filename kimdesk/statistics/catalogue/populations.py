"""Who or what is counted: the populations of a quarter, each with its own unit."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kimdesk.statistics.catalogue.words import Words

Unit = Literal[
    "case",
    "member",
    "enquiry",
    "clearing",
    "contact",
    "short",
    "appointment",
    "conference",
    "goal",
    "referral",
    "change",
    "barrier",
    "number",
]
UNITS: Mapping[Unit, Words] = {
    "case": Words("Fälle", "cases"),
    "member": Words("Angehörige", "household members"),
    "enquiry": Words("Anfragen", "enquiries"),
    "clearing": Words("Clearings", "clearings"),
    "contact": Words("Kontakte", "contacts"),
    "short": Words("Kurzberatungen", "short counsellings"),
    "appointment": Words("Termine", "appointments"),
    "conference": Words("Fallkonferenzen", "case conferences"),
    "goal": Words("Handlungsziele", "action goals"),
    "referral": Words("Vermittlungen", "referrals"),
    "change": Words("Rechtskreiswechsel", "changes of benefit regime"),
    "barrier": Words("Hürden", "barriers"),
    "number": Words("Zahlen", "numbers"),
}


@dataclass(frozen=True, slots=True)
class Population:
    """One population: what is counted in it, and which."""

    id: str
    unit: Unit
    name: Words


def _all(*populations: Population) -> Mapping[str, Population]:
    return {population.id: population for population in populations}


POPULATIONS = _all(
    Population("BA", "case", Words("Bestand am Quartalsanfang", "stock at the beginning")),
    Population("ZU", "case", Words("Zugänge", "admissions")),
    Population("AB", "case", Words("Abgänge", "closures")),
    Population("BE", "case", Words("Bestand am Stichtag", "stock at the reference date")),
    Population("BQ", "case", Words("betreute Fälle", "cases served")),
    Population("NS", "case", Words("Nachsorge am Stichtag", "after-care at the reference date")),
    Population("HM", "member", Words("mitbetreute Angehörige", "household members served")),
    Population("AN", "enquiry", Words("neue Anfragen", "new enquiries")),
    Population("WL", "enquiry", Words("Warteliste am Stichtag", "waiting at the reference date")),
    Population("CL", "clearing", Words("Clearings", "clearings")),
    Population("KB", "short", Words("Kurzberatungen", "short counsellings")),
    Population("KO", "contact", Words("Beratungskontakte", "contacts")),
    Population("TE", "appointment", Words("Termine", "appointments")),
    Population("FK", "conference", Words("Fallkonferenzen", "case conferences")),
    Population("ZI", "goal", Words("Handlungsziele mit Ergebnis", "action goals with a result")),
    Population("VM", "referral", Words("begonnene Vermittlungen", "referrals started")),
    Population("VE", "referral", Words("entschiedene Vermittlungen", "referrals decided")),
    Population("RW", "change", Words("Rechtskreiswechsel", "changes of benefit regime")),
    Population("SN", "barrier", Words("neue Hürden", "new barriers")),
    Population("SH", "barrier", Words("neue oder bewegte Hürden", "barriers new or moved")),
    Population("ZP", "number", Words("Zahlen des Pakets", "numbers of the bundle")),
)
