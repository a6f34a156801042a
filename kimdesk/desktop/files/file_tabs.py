"""Which tabs a file has, in their order, and where a finding is mended."""

from PySide6.QtCore import QCoreApplication

from kimdesk.clients.findings import Finding
from kimdesk.desktop.casework.assessment_tab import AssessmentTab
from kimdesk.desktop.casework.closure_tab import ClosureTab
from kimdesk.desktop.casework.history_tab import HistoryTab
from kimdesk.desktop.casework.intake_tab import IntakeTab
from kimdesk.desktop.casework.linking_tab import LinkingTab
from kimdesk.desktop.casework.network_tab import NetworkTab
from kimdesk.desktop.casework.plan.tab import PlanTab
from kimdesk.desktop.contacts.tab import ContactsTab
from kimdesk.desktop.deadlines.deadlines_tab import DeadlinesTab
from kimdesk.desktop.documents.tab import DocumentsTab
from kimdesk.desktop.files.case_tab import CaseTab
from kimdesk.desktop.files.consents_tab import ConsentsTab
from kimdesk.desktop.files.health_tab import HealthTab
from kimdesk.desktop.files.household_tab import HouseholdTab
from kimdesk.desktop.files.housing_tab import HousingTab
from kimdesk.desktop.files.language_tab import LanguageTab
from kimdesk.desktop.files.overview_tab import OverviewTab
from kimdesk.desktop.files.person_tab import PersonTab
from kimdesk.desktop.files.reach_tab import ReachTab
from kimdesk.desktop.files.residence_tab import ResidenceTab
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.files.work_tab import WorkTab

# In the order of the list of tabs, below their headings.
GROUPS: tuple[tuple[str, tuple[type[FileTab], ...]], ...] = (
    ("file", (OverviewTab, HistoryTab, ContactsTab, DeadlinesTab, DocumentsTab, ConsentsTab)),
    ("work", (IntakeTab, AssessmentTab, NetworkTab, PlanTab, LinkingTab, ClosureTab)),
    (
        "facts",
        (
            PersonTab,
            ReachTab,
            HouseholdTab,
            ResidenceTab,
            LanguageTab,
            WorkTab,
            HousingTab,
            HealthTab,
            CaseTab,
        ),
    ),
)
TABS: tuple[type[FileTab], ...] = tuple(kind for _, kinds in GROUPS for kind in kinds)


def group_title(group: str) -> str:
    """The heading over a group of tabs, in the language of the program."""
    return {
        "file": QCoreApplication.translate("FileTabs", "Akte"),
        "work": QCoreApplication.translate("FileTabs", "Fallarbeit"),
        "facts": QCoreApplication.translate("FileTabs", "Angaben"),
    }[group]


_BY_KIND = {
    "person": "person",
    "person_name": "person",
    "contact_way": "reach",
    "address_period": "reach",
    "household_period": "household",
    "household_member": "household",
    "residence_period": "residence",
    "asylum_period": "residence",
    "language_period": "language",
    "education_period": "language",
    "language_course": "language",
    "work_period": "work",
    "income_period": "work",
    "housing_period": "housing",
    "consent": "consents",
    "case": "case",
    "contact": "contacts",
    "referral": "linking",
    "case_conference": "linking",
    "conference_participant": "linking",
    "document": "documents",
    "deadline": "deadlines",
    "closure": "closure",
    "goal": "plan",
    "measure": "plan",
    "plan_version": "plan",
    "intake_check": "intake",
    "assessment": "assessment",
    "domain_score": "assessment",
    "network_node": "network",
    "resource": "network",
}
_BY_FIELD = {
    # A review is found at its subject (CL_REVIEW).
    "PLAN": "plan",
    "ABSCHLUSS": "closure",
    "clearing_result": "intake",
    "consents": "consents",
    "notice_given_on": "consents",
    "health": "health",
    "contacts": "contacts",
    "entry_date": "residence",
    "bielefeld_since": "residence",
    "immigration_path": "residence",
    "allocated_on": "residence",
    "passport_kind": "residence",
    "passport_expires_on": "residence",
}


def tab_for(finding: Finding) -> str:
    """The key of the tab where a finding is mended."""
    return _BY_FIELD.get(finding.field) or _BY_KIND.get(finding.kind, "")
