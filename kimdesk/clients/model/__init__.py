"""The tables of the client files, by subject. Importing this package maps them all."""

from kimdesk.clients.model.access import Draft, RecentFile, Substitution
from kimdesk.clients.model.case import Case, Consent, Contact, TallyContact
from kimdesk.clients.model.documents import Document, DocumentContent
from kimdesk.clients.model.histories import (
    AddressPeriod,
    AsylumPeriod,
    EducationPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguagePeriod,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.clients.model.household import HouseholdMember, HouseholdPeriod
from kimdesk.clients.model.imports import ImportedRow, ImportRun
from kimdesk.clients.model.letters import LetterTemplate
from kimdesk.clients.model.merge import MergeRecord
from kimdesk.clients.model.office import (
    AcceptedList,
    Interpreter,
    MappingPreset,
    OfficeSettings,
    Staff,
)
from kimdesk.clients.model.partner import Partner, PartnerPerson
from kimdesk.clients.model.person import ContactWay, LanguageCourse, Person, PersonName
from kimdesk.clients.model.search import NameKey, SearchText

__all__ = [
    "AcceptedList",
    "AddressPeriod",
    "AsylumPeriod",
    "Case",
    "Consent",
    "Contact",
    "ContactWay",
    "Document",
    "DocumentContent",
    "Draft",
    "EducationPeriod",
    "HouseholdMember",
    "HouseholdPeriod",
    "HousingPeriod",
    "ImportRun",
    "ImportedRow",
    "IncomePeriod",
    "Interpreter",
    "LanguageCourse",
    "LanguagePeriod",
    "LetterTemplate",
    "MappingPreset",
    "MergeRecord",
    "NameKey",
    "OfficeSettings",
    "Partner",
    "PartnerPerson",
    "Person",
    "PersonName",
    "RecentFile",
    "ResidencePeriod",
    "SearchText",
    "Staff",
    "Substitution",
    "TallyContact",
    "WorkPeriod",
]
