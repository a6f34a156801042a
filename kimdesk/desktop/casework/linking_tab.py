"""The tab "Vermittlung": referrals and their next steps, case conferences, barriers met."""

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.casework.linking import Linking, linking_of
from kimdesk.desktop.casework.barrier_card import BarrierCard
from kimdesk.desktop.casework.conferences_card import ConferencesCard
from kimdesk.desktop.casework.referrals_card import ReferralsCard
from kimdesk.desktop.casework.tab import CaseworkTab, Reading
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.session import Session
from kimdesk.vault.work import Changes


class LinkingTab(CaseworkTab):
    """Referrals above, conferences and structural barriers below."""

    key = "linking"
    icon = "referral"
    stands_still = True
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"referral", "case_conference", "conference_participant", "consent", "measure"}
    )

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.referrals = ReferralsCard(edits)
        self.conferences = ConferencesCard(edits)
        for card in (self.referrals, self.conferences):
            card.asked.connect(self.asked)
            self.add_part(card)
        self.barriers = BarrierCard(edits)
        self.barriers.refused.connect(self.refused)
        self.conferences.barrier_wanted.connect(self.barriers.open_form)
        self.add_part(self.barriers)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Vermittlung")

    def reading(self) -> Reading:
        return linking_of

    def refresh(self, changes: Changes) -> None:
        super().refresh(changes)
        self.referrals.follow(changes)
        self.barriers.follow(changes)

    def show_work(self, work: Any) -> None:  # noqa: ANN401 - what `reading` returns
        if isinstance(work, Linking):
            self.referrals.show_work(work)
            self.conferences.show_work(work)
