"""Assessment, network and plan on paper: made in the store thread, looked at, printed or saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kimdesk.casework.assessment import read_assessments
from kimdesk.casework.network import read_network
from kimdesk.casework.plan.frozen import freeze
from kimdesk.casework.plan.reading import read_plan
from kimdesk.casework.plan.signing import content_of
from kimdesk.clients.files import reload_file
from kimdesk.clients.office import settings
from kimdesk.desktop.session import Session
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

if TYPE_CHECKING:
    from kimdesk.printing.letterhead import Office


class SheetPrinting(QObject):
    """Shows a sheet of a case over the window of `host`."""

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self._session = session
        self._host = host

    def show_assessment(self, case_id: int, sitting_id: int) -> None:
        """The sheet of one sitting with the chart of all."""
        session = self._session
        session.jobs.run(self, make_assessment, session.store, session.catalogue, case_id,
                         sitting_id, done=self._show_assessment)  # fmt: skip

    def show_network(self, case_id: int) -> None:
        """The network map with its list and the resources."""
        session = self._session
        session.jobs.run(self, make_network, session.store, session.catalogue, case_id,
                         done=self._show_network)  # fmt: skip

    def show_plan(self, case_id: int, version_id: int) -> None:
        """A signed version, or with 0 the plan as it is now."""
        session = self._session
        session.jobs.run(self, make_plan, session.store, session.catalogue, case_id,
                         version_id, done=self._show_plan)  # fmt: skip

    def _show_plan(self, content: bytes) -> None:
        self._show(content, self.tr("Plan"), "plan.pdf")

    def _show_assessment(self, content: bytes) -> None:
        self._show(content, self.tr("Einschätzung der Handlungsfelder"), "einschaetzung.pdf")

    def _show_network(self, content: bytes) -> None:
        self._show(content, self.tr("Netzwerk und Ressourcen"), "netzwerkkarte.pdf")

    def _show(self, content: bytes, title: str, file_name: str) -> None:
        from kimdesk.desktop.shell.preview import PreviewDialog

        dialog = PreviewDialog(content, title, file_name, self._host.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def make_assessment(store: Store, catalogue: Catalogue, case_id: int, sitting_id: int) -> bytes:
    """The PDF of the assessment sheet. Raises NotAllowed."""
    from kimdesk.printing.assessment_sheet import assessment_sheet

    work = read_assessments(store, case_id)
    client = _client(store, case_id, "assessment")
    today = store.clock.today()
    return assessment_sheet(_office(store), client, work, sitting_id, catalogue, today)


def make_network(store: Store, catalogue: Catalogue, case_id: int) -> bytes:
    """The PDF of the network map. Raises NotAllowed."""
    from kimdesk.printing.network_sheet import network_sheet

    work = read_network(store, case_id)
    client = _client(store, case_id, "network_node, resource")
    return network_sheet(_office(store), client, work, catalogue, store.clock.today())


def make_plan(store: Store, catalogue: Catalogue, case_id: int, version_id: int) -> bytes:
    """The PDF of a signed version, of the draft with 0. Raises NotAllowed."""
    from kimdesk.printing.plan_sheet import plan_sheet

    plan = read_plan(store, case_id)
    version = next((head for head in plan.versions if head.id == version_id), None)
    content = content_of(store, version.id) if version is not None else freeze(plan)
    client = _client(store, case_id, "plan_version" if version is not None else "goal, measure")
    return plan_sheet(_office(store), client, content, version, catalogue, plan.today)


def _client(store: Store, case_id: int, what: str) -> tuple[str, str]:
    """Name and number for the head of a sheet; `what` is printed, which is logged."""
    file = reload_file(store, case_id)
    with store.unit() as unit:
        unit.log("DRUCK", "case", case_id, what)
        unit.commit()
    return file.display_name, file.case.number


def _office(store: Store) -> "Office":
    from kimdesk.printing.letterhead import Office

    office = settings(store)
    town = f"{office.postcode} {office.city}".strip()
    return Office(office.office, ", ".join(part for part in (office.street, town) if part))
