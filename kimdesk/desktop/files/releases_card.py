"""Releases from confidentiality: one line for each recipient."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QPushButton

from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent
from kimdesk.desktop import theme
from kimdesk.desktop.files.consent_form import ConsentForm
from kimdesk.desktop.files.consent_lines import ConsentLines
from kimdesk.desktop.files.consent_texts import purpose
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_line import RecordLine

# Standing on "release:7" begins a release for body 7 of the directory.
FOR_BODY = "release:"


class ReleasesCard(ConsentLines):
    """Those that count now; former ones stand among the former consents."""

    def __init__(self, edits: Edits) -> None:
        super().__init__("", edits)
        self.title.setText(self.tr("Schweigepflichtentbindungen"))
        self.add_button = QPushButton(self.tr("Entbindung eintragen"), self)
        self.add_button.setProperty("kind", "flat")
        self.add_button.clicked.connect(partial(self.record, standing.RELEASE, ""))
        theme.set_icon(self.add_button, "add")
        self.add_action(self.add_button)

    def kinds(self) -> Iterable[str]:
        return (standing.RELEASE,)

    def lines(self, file: ClientFile) -> Iterable[tuple[str, RecordLine]]:
        self.add_button.setVisible(self.is_open)
        for consent in releases_of(file):
            yield str(consent.id), self.line_of(consent)

    def empty_text(self) -> str:
        return purpose(standing.RELEASE)

    def focus_field(self, name: str) -> bool:
        if name == "releases" and not self.add_button.isHidden():
            self._focus_start()
            return True
        if name.startswith(FOR_BODY) and self.is_open:
            self.record(standing.RELEASE, "")
            if isinstance(self.opened, ConsentForm):
                self.opened.set_values({"partner_id": int(name.removeprefix(FOR_BODY))})
            return True
        return super().focus_field(name)

    def _focus_start(self) -> None:
        self.add_button.setFocus()


def releases_of(file: ClientFile) -> list[Consent]:
    """The releases to show, by name: what counts for each recipient, and drafts."""
    counting = standing.deciding(file.consents)
    found = [
        consent
        for consent in file.consents
        if consent.kind == standing.RELEASE
        and (consent.state == standing.DRAFT or consent in counting)
        and consent.state != standing.WITHDRAWN
    ]
    return sorted(found, key=lambda each: (standing.plain(each.recipient), each.id))
