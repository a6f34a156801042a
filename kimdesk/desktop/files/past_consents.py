"""Former consents: replaced, withdrawn, refused before; folded until somebody asks."""

from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton

from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent
from kimdesk.desktop import theme
from kimdesk.desktop.files.basis_card import MAIN
from kimdesk.desktop.files.consent_lines import ConsentLines
from kimdesk.desktop.files.consent_texts import name_of
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.other_consents import others_of
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.files.releases_card import releases_of


class PastConsentsCard(ConsentLines):
    """Hidden while there is none."""

    def __init__(self, edits: Edits) -> None:
        super().__init__("", edits)
        self.title.setText(self.tr("Frühere Einwilligungen"))
        self.unfold = QPushButton(self)
        self.unfold.setProperty("kind", "flat")
        self.unfold.clicked.connect(self._toggle)
        self.add_action(self.unfold)
        self._unfolded = False

    def lines(self, file: ClientFile) -> Iterable[tuple[str, RecordLine]]:
        past = past_of(file)
        self.setVisible(bool(past))
        text = self.tr("Ausblenden") if self._unfolded else self.tr("Anzeigen ({n})")
        self.unfold.setText(text.format(n=len(past)))
        self.unfold.setAccessibleName(f"{self.title.text()}: {self.unfold.text()}")
        theme.set_icon(self.unfold, "chevron-up" if self._unfolded else "chevron-down")
        for consent in past if self._unfolded else ():
            yield str(consent.id), self.line_of(consent, name_of(self.session, consent))

    def focus_field(self, name: str) -> bool:
        return self._unfolded and super().focus_field(name)

    def _focus_start(self) -> None:
        self.unfold.setFocus()

    def _toggle(self) -> None:
        self._unfolded = not self._unfolded
        if not self._unfolded:
            self.close_form()
        self._make_lines()


def past_of(file: ClientFile) -> list[Consent]:
    """Everything that no other card shows, the newest first."""
    shown = {each.id for each in (*releases_of(file), *others_of(file))}
    shown |= {last.id for kind in MAIN if (last := standing.last_word(file.consents, kind))}
    past = [consent for consent in file.consents if consent.id not in shown]
    return sorted(past, key=standing.order, reverse=True)
