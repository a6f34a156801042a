"""The columns an import understands: one entry each, bound to the field it fills.

Labels, code lists and lengths come from the field itself; only what fills several fields at
once (a name in one cell, an address in one cell) is described here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.base.text import translate
from kimdesk.clients.importing.wording import own_labels
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


def target_label(name: str) -> str:
    """What a column of a list is taken for, in words."""
    if name == IGNORE:
        return translate("Import", "nicht übernehmen")
    if name == REMARK_WITH_HEADING:
        return translate("Import", "in die Bemerkung, mit Überschrift")
    return TARGETS[name].label
