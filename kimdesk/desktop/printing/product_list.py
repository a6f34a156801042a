"""The list of what can be printed: name and, below it, what it is for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kimdesk.desktop.printing.words import purpose_of
from kimdesk.desktop.theme import metrics
from kimdesk.printing.products import Product

_NAME = Qt.ItemDataRole.UserRole
_CHARS, _ROWS = 46, 6


class ProductList(QListWidget):
    """Signal `chosen(name)` when another product is stood on."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Was möchten Sie drucken?"))
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(metrics.XS // 2)
        self.currentItemChanged.connect(self._tell)

    def show_products(self, products: Sequence[Product]) -> None:
        """Offer these."""
        for product in products:
            purpose = purpose_of(product.name)
            item = QListWidgetItem(f"{product.title}\n{purpose}" if purpose else product.title)
            item.setData(_NAME, product.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{product.title}. {purpose}")
            self.addItem(item)

    def choose(self, name: str) -> None:
        """Stand on a product, the first one where it is not offered."""
        names = [self.item(row).data(_NAME) for row in range(self.count())]
        self.setCurrentRow(names.index(name) if name in names else 0)

    def current(self) -> str:
        """The product stood on, "" for none."""
        item: QListWidgetItem | None = self.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def sizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(_CHARS * letters.averageCharWidth(), 2 * _ROWS * letters.height())

    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(24 * letters.averageCharWidth(), 6 * letters.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_NAME)))
