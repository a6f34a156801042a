"""„Drucken …“: what there is for a case, for whom, what to mind; then the preview."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.errors import Cancelled, KimdeskError, UserError
from kimdesk.desktop import theme
from kimdesk.desktop.printing.order_form import OrderForm
from kimdesk.desktop.printing.precaution_list import PrecautionList
from kimdesk.desktop.printing.product_list import ProductList
from kimdesk.desktop.printing.services import read_precautions
from kimdesk.desktop.printing.showing import PrintShowing
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.printing.choices import Choices
from kimdesk.printing.orders import Order
from kimdesk.printing.precautions import Precaution
from kimdesk.printing.products import product_of

_CHARS, _LINES = 104, 30
# Characters that list and form need beside each other.
_BESIDE = 84


class PrintDialog(QDialog):
    """Asks for one order among `choices`; `order` is what it begins with."""

    def __init__(
        self, session: Session, choices: Choices, order: Order, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._begin: Order | None = order
        self.setWindowTitle(self.tr("Drucken"))
        self.banner = Banner(self)
        self.products = ProductList(self)
        self.title = label("", "heading", self)
        self.form = OrderForm(self)
        self.precautions = PrecautionList(self)
        self.preview_button = QPushButton(self.tr("&Vorschau"), self)
        self.preview_button.setProperty("kind", "primary")
        self.preview_button.setDefault(True)
        self.preview_button.setEnabled(False)
        theme.set_icon(self.preview_button, "print")
        self.showing = PrintShowing(session, parent or self, self)
        self.showing.shown.connect(self.accept)
        self.showing.refused.connect(self._refuse)
        self._lay_out()
        self._connect()
        self._fit()
        self.form.show_choices(choices)
        self.products.show_products(choices.products)
        self.products.choose(order.product)
        self.products.setFocus()

    def submit(self) -> None:
        """Make it and show the preview; a reason is asked for where something blocks."""
        order = self.form.order()
        if order is None or not self.form.complete:
            return
        self.banner.hide()
        self.preview_button.setEnabled(False)
        reason = self.precautions.reason.value() if self.precautions.blocks else ""
        self.showing.make(order, reason)

    def _choose(self, name: str) -> None:
        begin, self._begin = self._begin, None
        self.form.show_product(name, begin if begin and begin.product == name else None)
        self.title.setText(product_of(name).title)
        self._look()

    def _look(self) -> None:
        """Ask what has to be minded with the order as it stands."""
        order = self.form.order()
        self.preview_button.setEnabled(order is not None and self.form.complete)
        if order is None:
            return
        self.session.jobs.run(
            self,
            read_precautions,
            self.session.store,
            self.session.catalogue,
            order,
            done=self._show_precautions,
            failed=self._fail,
            replaces=("precautions", id(self)),
        )

    def _show_precautions(self, found: tuple[Precaution, ...]) -> None:
        self.precautions.show_found(found)

    def _refuse(self, error: KimdeskError) -> None:
        self.preview_button.setEnabled(True)
        if isinstance(error, UserError) and error.field == "reason":
            self.precautions.reason.set_message("error", error.text)
            self.precautions.reason.setFocus()
            self._look()
        else:
            self.banner.say("error", error.text)

    def _fail(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.banner.say("error", error.text)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, 0, metrics.M, metrics.M)
        for part in (self.title, self.form, self.precautions):
            area.add(part)
        area.body.addStretch(1)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._sides.addWidget(self.products, 2)
        self._sides.addWidget(area, 3)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.preview_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel_button = QPushButton(self.tr("A&bbrechen"), self)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        column.addWidget(self.banner)
        column.addLayout(self._sides, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.products.chosen.connect(self._choose)
        self.products.itemActivated.connect(self.submit)
        self.form.edited.connect(self._look)
        self.preview_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.reject)

    def _fit(self) -> None:
        room = self.screen().availableSize()
        wide = _CHARS * self.fontMetrics().averageCharWidth()
        high = _LINES * self.fontMetrics().height()
        self.resize(min(wide, room.width() - metrics.XL), min(high, room.height() - metrics.XL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_sides"):
            self._turn()

    def _turn(self) -> None:
        """List above the form where both do not fit beside each other."""
        narrow = self.width() < _BESIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != way:
            self._sides.setDirection(way)
