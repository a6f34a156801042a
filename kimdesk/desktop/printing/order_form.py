"""The fields of an order: what it is about, language, version, recipient."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.desktop.printing.words import missing_subject, subject_caption
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.printing.choices import NEEDS_SUBJECT, Choices, Subject
from kimdesk.printing.orders import Order
from kimdesk.printing.products import Product, product_of, variant_titles


class OrderForm(QWidget):
    """Shows only what the product asks for. Signal `edited` when the order became another."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: Choices | None = None
        self._product: Product | None = None
        self._asked: Order | None = None
        self.subject = self._field(self.tr("Worum geht es?"))
        self.variant = self._field(self.tr("Fassung"))
        self.language = self._field(self.tr("Sprache neben Deutsch"))
        self.recipient = self._field(self.tr("An wen geht es?"))
        self.subject.edited.connect(self._choose_subject)
        self.variant.edited.connect(self._choose_variant)
        self.language.edited.connect(self.edited)
        self.recipient.edited.connect(self.edited)
        self.missing = label("", "muted", self)
        self.missing.setWordWrap(True)
        self.subject_row = FieldRow(self.tr("W&orum geht es?"), self.subject, parent=self)
        self.variant_row = FieldRow(self.tr("&Fassung"), self.variant, parent=self)
        self.language_row = FieldRow(self.tr("&Sprache neben Deutsch"), self.language, parent=self)
        self.recipient_row = FieldRow(self.tr("&An wen geht es?"), self.recipient, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.M)
        for row in (
            *(self.missing, self.subject_row, self.variant_row),
            *(self.language_row, self.recipient_row),
        ):
            column.addWidget(row)

    def show_choices(self, choices: Choices) -> None:
        """What there is in this case."""
        self._choices = choices
        self.language.set_codes(choices.languages, empty=self.tr("nur Deutsch"))
        self.language.set_value(choices.language)
        self._offer_recipients()
        self.recipient.set_value("")

    def show_product(self, name: str, order: Order | None = None) -> None:
        """The fields of a product; `order` says what is chosen in them."""
        if self._choices is None:
            return
        product = self._product = product_of(name)
        self._asked = order
        subjects = self._choices.subjects.get(name, ())
        self.subject_row.label.setText(subject_caption(name))
        self.subject.set_label(subject_caption(name))
        self.subject.set_codes(
            [(str(each.id), self._on_its_day(each)) for each in subjects], empty=""
        )
        wanted = str(order.record_id or 0) if order is not None else ""
        known = [str(each.id) for each in subjects]
        self.subject.set_value(wanted if wanted in known else next(iter(known), ""))
        self.subject_row.setVisible(bool(subjects))
        titles = variant_titles()
        self.variant.set_codes(
            [(each, titles.get(each, each)) for each in product.variants], empty=""
        )
        first = next(iter(product.variants), "")
        self.variant.set_value(order.variant if order and order.variant else first)
        self.variant_row.setVisible(bool(product.variants))
        self._follow_variant()
        if order is not None and order.language:
            self.language.set_value(order.language)
        self.missing.setText("" if subjects or name not in NEEDS_SUBJECT else missing_subject(name))
        self.missing.setVisible(bool(self.missing.text()))
        self._follow_subject()
        if order is not None and order.partner_id:
            self.recipient.set_value(str(order.partner_id))

    @property
    def complete(self) -> bool:
        """Whether there is something to print."""
        return self._product is not None and not self.missing.text()

    def order(self) -> Order | None:
        """What is asked for, None before the case was read."""
        if self._choices is None or self._product is None:
            return None
        partner = str(self.recipient.value())
        record = int(self.subject.value() or 0) or None
        asked = self._asked
        return Order(
            product=self._product.name,
            case_id=self._choices.case_id,
            language=str(self.language.value()) if self._in_languages() else "",
            record_id=record,
            variant=str(self.variant.value()),
            partner_id=int(partner) if partner else None,
            day=asked.day if asked is not None and record == asked.record_id else None,
        )

    def _on_its_day(self, subject: Subject) -> str:
        """Of a series the one that was asked for, not the next one."""
        asked = self._asked
        if asked is None or asked.day is None or subject.id != asked.record_id:
            return subject.text
        _next, _, what = subject.text.partition(" · ")
        return f"{asked.day:%d.%m.%Y} · {what}"

    def _follow_subject(self) -> None:
        """A referral or release names the body it is for."""
        if self._choices is None or self._product is None:
            return
        subjects = self._choices.subjects.get(self._product.name, ())
        chosen = next((each for each in subjects if str(each.id) == self.subject.value()), None)
        goes_out = self._product.to_partner and chosen is not None and chosen.partner_id
        self.recipient.set_value(str(chosen.partner_id) if goes_out and chosen else "")

    def _choose_subject(self) -> None:
        self._follow_subject()
        self.edited.emit()

    def _choose_variant(self) -> None:
        self._follow_variant()
        self.edited.emit()

    def _follow_variant(self) -> None:
        """Only what goes to the client is there in other languages."""
        self.language_row.setVisible(self._in_languages())
        self._offer_recipients()

    def _offer_recipients(self) -> None:
        """The bodies; what is chosen stays."""
        if self._choices is None:
            return
        product, with_release = self._product, self.tr("{name} · mit Entbindung")
        everybody = product is not None and product.name == "conference"
        empty = self.tr("an keine Stelle (Klient:in, eigene Akte)")
        if everybody and self.variant.value() == "invitation":
            empty = self.tr("an alle, die teilnehmen")
        chosen = self.recipient.value()
        self.recipient.set_codes(
            [
                (
                    str(each.id),
                    with_release.format(name=each.name)
                    if each.released
                    else f"{each.name} · {each.detail}",
                )
                for each in self._choices.recipients
            ],
            empty=empty,
        )
        self.recipient.set_value(chosen)

    def _in_languages(self) -> bool:
        product = self._product
        return product is not None and product.goes_to_client(str(self.variant.value()))

    def _field(self, name: str) -> CodeField:
        field = CodeField(self)
        field.set_label(name)
        return field
