"""Where a sheet is made: the store, the words of its codes, and what nearly all sheets need.

Everything is read once and kept, so that a sheet costs a fixed number of statements.
"""

from datetime import date
from functools import cached_property

from kimdesk.clients.files import ClientFile, reload_file
from kimdesk.clients.office import logo, settings
from kimdesk.printing.office import Office, office_of
from kimdesk.printing.phrases import Phrases, phrases
from kimdesk.reference import Catalogue
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.vault.work import Store


class Desk:
    """One making; not kept longer."""

    def __init__(
        self, store: Store, catalogue: Catalogue, statistics: StatisticsStore | None = None
    ) -> None:
        self.store = store
        self.catalogue = catalogue
        self.statistics = statistics
        self._files: dict[int, ClientFile] = {}

    @property
    def today(self) -> date:
        """The day of printing."""
        return self.store.clock.today()

    @cached_property
    def office(self) -> Office:
        """Who prints, with all that its letterhead says."""
        return office_of(settings(self.store), logo(self.store))

    def phrases(self, language: str) -> Phrases:
        """The fixed texts beside their German, "" for German only."""
        return phrases(language)

    def file(self, case_id: int) -> ClientFile:
        """The file of a case. Raises NotAllowed for a foreign one, UserError when gone."""
        if case_id not in self._files:
            self._files[case_id] = reload_file(self.store, case_id)
        return self._files[case_id]

    def client(self, case_id: int) -> tuple[str, str]:
        """Name and case number, as the heads of sheets show them. Raises NotAllowed."""
        file = self.file(case_id)
        return file.display_name, file.case.number
