"""The columns an import understands: one entry each, bound to the field it fills.

Labels, code lists and lengths come from the field itself; only what fills several fields at
once (a name in one cell, an address in one cell) is described here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.base.text import translate
from kimdesk.clients.model import (
    AddressPeriod,
    AsylumPeriod,
    Case,
    EducationPeriod,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguagePeriod,
    Person,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.vault.fields import Field, fields_of
from kimdesk.vault.orm import Base

IGNORE = "ignore"
REMARK = "remark"
REMARK_WITH_HEADING = "remark_with_heading"
"""What may be said of a column beside a target: leave it out, keep it as remark."""


@dataclass(frozen=True, slots=True)
class Target:
    """One column understood. `name` stands in mapping files and never changes.

    `kind` says how a cell is read (`cells.py`): the kind of the field, or one of its own.
    `alternative` columns say in another way what other columns say too; templates leave
    them out.
    """

    name: str
    kind: str
    mapped: type[Base] | None = None
    attribute: str = ""
    alternative: bool = False

    @property
    def field(self) -> Field | None:
        """The definition of the field it fills, None when it fills several."""
        return fields_of(self.mapped)[self.attribute] if self.mapped else None

    @property
    def label(self) -> str:
        """The heading in the language of the program."""
        return own_labels().get(self.name) or (self.field.label if self.field else self.name)

    @property
    def code_list(self) -> str:
        """The id of the list its codes come from, "" for everything else."""
        return (self.field.code_list if self.field else "") or _LISTS.get(self.kind, "")


_LISTS = {"flag": "CL_YESNO", "benefit": "CL23", "state": "CL_PHASE", "consent": "CL_YESNO"}


def _bound(mapped: type[Base], *attributes: str, prefix: str = "") -> Iterator[Target]:
    fields = fields_of(mapped)
    for attribute in attributes:
        name = _NAMES.get((mapped, attribute), f"{prefix}{attribute}")
        kind = "yes_no" if fields[attribute].code_list == "CL_YESNO" else fields[attribute].kind
        yield Target(name, kind, mapped, attribute)


_NAMES: dict[tuple[type[Base], str], str] = {
    (HouseholdPeriod, "kind"): "household_kind",
    (ResidencePeriod, "status"): "residence_status",
    (ResidencePeriod, "valid_from"): "residence_valid_from",
    (ResidencePeriod, "expires_on"): "residence_expires_on",
    (ResidencePeriod, "document_kind"): "residence_document",
    (AsylumPeriod, "stage"): "asylum_stage",
    (LanguagePeriod, "overall"): "german_level",
    (LanguagePeriod, "proof"): "german_proof",
    (EducationPeriod, "occupation"): "learned_occupation",
    (WorkPeriod, "status"): "work_status",
    (HousingPeriod, "situation"): "housing",
}


def _targets() -> Iterator[Target]:
    yield from _bound(Case, "external_number")
    yield from _bound(Person, "family_name", "given_name")
    yield Target("full_name", "full_name", alternative=True)
    yield Target("full_name_given_first", "given_first", alternative=True)
    yield Target("birth_name", "other_name")
    yield Target("other_spellings", "other_name")
    yield Target("original_name", "other_name")
    yield Target("alias_name", "other_name")
    yield from _bound(Person, "birth_date", "birth_place", "sex", "marital_status")
    yield from _bound(Person, "nationalities", "country_of_origin", "native_languages")
    yield from _bound(Person, "other_languages", "counselling_language", "interpreting")
    yield from _bound(Person, "entry_date", "bielefeld_since", "immigration_path", "allocated_on")
    yield Target("phone", "phone")
    yield Target("email", "email")
    yield Target("messenger", "messenger")
    yield from _bound(Person, "call_allowed", "post_allowed", "neutral_messages", "contact_note")
    yield from _bound(Person, "information_block")
    yield Target("address", "address", alternative=True)
    yield from _bound(AddressPeriod, "care_of", "street")
    yield Target("house_number", "house_number", alternative=True)
    yield from _bound(AddressPeriod, "postcode", "city")
    yield Target("postcode_city", "postcode_city", alternative=True)
    yield from _bound(AddressPeriod, "district")
    yield from _bound(HouseholdPeriod, "kind")
    yield from _bound(ResidencePeriod, "status", "valid_from", "expires_on", "document_kind")
    yield from _bound(ResidencePeriod, "work_permission", "residence_condition")
    yield from _bound(AsylumPeriod, "stage")
    yield from _bound(LanguagePeriod, "overall")
    skills = ("listening", "reading", "speaking", "writing", "proof")
    yield from _bound(LanguagePeriod, *skills, prefix="german_")
    yield from _bound(Person, "literacy")
    yield from _bound(EducationPeriod, "school", "vocational", "occupation")
    yield from _bound(EducationPeriod, "recognition")
    yield from _bound(WorkPeriod, "status", "occupation", "employer")
    yield Target("benefit", "benefit", alternative=True)
    yield from _bound(IncomePeriod, "benefits", "benefit_regime", "granted_until")
    yield from _bound(IncomePeriod, "health_insurance")
    yield from _bound(HousingPeriod, "situation")
    yield from _bound(Case, "provider", "site")
    yield Target("counsellor", "counsellor")
    yield from _bound(Case, "level", "phase")
    yield Target("state", "state", alternative=True)
    yield from _bound(Case, "access_way", "inquired_on", "clearing_from", "clearing_result")
    yield from _bound(Case, "clearing_decided_on", "admitted_on", "closed_on", "closure_reason")
    yield Target("consent_on", "consent")
    yield from _bound(Case, "request", "remark")


TARGETS: dict[str, Target] = {target.name: target for target in _targets()}
"""Every column understood, by name, in the order of the template."""


def own_labels() -> dict[str, str]:
    """Headings of columns that fill several fields, or whose field is clear only in its form."""
    return {
        "full_name": translate("Import", "Nachname, Vorname"),
        "full_name_given_first": translate("Import", "Vorname Nachname"),
        "birth_name": translate("Import", "Geburtsname"),
        "other_spellings": translate("Import", "Weitere Schreibweisen"),
        "original_name": translate("Import", "Name in Originalschrift"),
        "alias_name": translate("Import", "Auch bekannt als"),
        "phone": translate("Import", "Telefon"),
        "email": translate("Import", "E-Mail"),
        "messenger": translate("Import", "Messenger"),
        "address": translate("Import", "Adresse"),
        "street": translate("Import", "Straße und Hausnummer"),
        "house_number": translate("Import", "Hausnummer"),
        "postcode_city": translate("Import", "PLZ Ort"),
        "residence_valid_from": translate("Import", "Aufenthaltsstatus gültig ab"),
        "residence_expires_on": translate("Import", "Aufenthaltsstatus gültig bis"),
        "residence_document": translate("Import", "Aufenthaltsdokument"),
        "german_listening": translate("Import", "Deutsch Hören"),
        "german_reading": translate("Import", "Deutsch Lesen"),
        "german_speaking": translate("Import", "Deutsch Sprechen"),
        "german_writing": translate("Import", "Deutsch Schreiben"),
        "german_proof": translate("Import", "Nachweis Deutsch"),
        "benefit": translate("Import", "Leistung"),
        "counsellor": translate("Import", "Fallführung"),
        "state": translate("Import", "Stand"),
        "consent_on": translate("Import", "Einwilligung am"),
    }


def own_explanations() -> dict[str, str]:
    """What columns take that say more than the kind of their field does."""
    name = translate("Import", "Nachname, Vorname; mehrere mit Semikolon getrennt.")
    return {
        "external_number": translate(
            "Import",
            "Nummer in der alten Liste. Daran wird beim nächsten Einlesen erkannt, wer schon "
            "da ist.",
        ),
        "family_name": translate("Import", "Nachname oder Vorname muss ausgefüllt sein."),
        "full_name": translate("Import", "Nachname, Komma, Vorname in einer Zelle."),
        "full_name_given_first": translate("Import", "Das letzte Wort ist der Nachname."),
        "birth_name": name,
        "other_spellings": name,
        "original_name": name,
        "alias_name": name,
        "phone": translate(
            "Import", "Eine oder mehrere Nummern; in Klammern, wem sie gehört: 0521 1234 (Nachbar)."
        ),
        "email": translate("Import", "Eine oder mehrere Adressen."),
        "messenger": translate("Import", "Name oder Nummer."),
        "address": translate("Import", "Straße, c/o, PLZ und Ort in einer Zelle."),
        "postcode_city": translate("Import", "PLZ und Ort in einer Zelle."),
        "nationalities": translate(
            "Import", "Land, Adjektiv, ISO-Kürzel oder Schlüssel; bis zu drei, mit Semikolon."
        ),
        "residence_status": translate(
            "Import", "Wie im Alltag geschrieben, zum Beispiel § 25 Abs. 2, oder als Code."
        ),
        "benefit": translate("Import", "Leistung oder Rechtskreis, zum Beispiel SGB II."),
        "counsellor": translate(
            "Import", "Anmeldename oder Name; leer = wer einliest; - = niemand."
        ),
        "state": translate("Import", "Fallstufe oder Phase, wie die Liste sie nennt."),
        "consent_on": translate("Import", "Tag der Einwilligung; ja = erteilt, Tag nicht bekannt."),
    }


def target_label(name: str) -> str:
    """What a column of a list is taken for, in words."""
    if name == IGNORE:
        return translate("Import", "nicht übernehmen")
    if name == REMARK_WITH_HEADING:
        return translate("Import", "in die Bemerkung, mit Überschrift")
    return TARGETS[name].label
