"""A button that says where a review stands and opens it, where a panel would take too much room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from kimdesk.casework.model.review import CLOSURE
from kimdesk.desktop import theme
from kimdesk.desktop.casework.review_panel import ReviewPanel
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn

_ICONS = {"OFFEN": "hourglass", "FREIGEGEBEN": "success", "ZURUECK": "warning"}
WIDTH, HEIGHT = 640, 420


class ReviewButton(QPushButton):
    """`show_state` whenever the tab shows its case."""

    def __init__(self, session: Session, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._subject = subject
        self._case_id = 0
        self.clicked.connect(self.open_review)
        self._say("")

    def show_state(self, case_id: int, state: str) -> None:
        """Say where the review of this case stands: a code of CL_REVIEWS, "" for none."""
        self._case_id = case_id
        self._say(state)

    def open_review(self) -> "ReviewDialog":
        """Ask, answer or read the answer."""
        return self.open_for(self._case_id)

    def open_for(self, case_id: int) -> "ReviewDialog":
        """The same for a case that the button does not know yet."""
        dialog = ReviewDialog(self._session, self._subject, case_id, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _say(self, state: str) -> None:
        texts = {
            "OFFEN": self.tr("Prüfung wartet …"),
            "FREIGEGEBEN": self.tr("Prüfung: freigegeben …"),
            "ZURUECK": self.tr("Prüfung: zurückgegeben …"),
        }
        text = texts.get(state, self.tr("Prüfung erbitten …"))
        self.setText(text)
        theme.set_icon(self, _ICONS.get(state, "message"))


class ReviewDialog(QDialog):
    """The panel by itself."""

    def __init__(
        self, session: Session, subject: str, case_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            self.tr("Prüfung des Abschlusses")
            if subject == CLOSURE
            else self.tr("Prüfung des Plans")
        )
        self.banner = Banner(self)
        self.panel = ReviewPanel(session, subject, self)
        self.panel.refused.connect(self._refuse)
        self.panel.read.connect(self._focus_once)
        session.changed.connect(self.panel.refresh)
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, 0, metrics.L, 0)
        for widget in (self.banner, self.panel):
            area.add(widget)
        area.body.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Schließen"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(metrics.L, 0, metrics.L, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, metrics.L, 0, metrics.L)
        outer.setSpacing(metrics.M)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)
        self.resize(WIDTH, HEIGHT)
        self.panel.show_case(case_id)

    def done(self, result: int) -> None:
        self.panel.leave()
        super().done(result)

    def _focus_once(self) -> None:
        self.panel.read.disconnect(self._focus_once)
        self.panel.focus_first()

    def _refuse(self, text: str) -> None:
        self.banner.say("error", text)
