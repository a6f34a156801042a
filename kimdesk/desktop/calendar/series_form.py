"""How often an appointment comes again: plain fields, and the rule as a sentence below."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.calendar.rule_text import rule_text, weekday_names
from kimdesk.calendar.rules import (
    FREQUENCIES,
    Frequency,
    RuleFields,
    fields_of_rule,
    rule_from,
    usual_fields,
)
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import CodeField, CodesField, DateField, NumberField
from kimdesk.desktop.widgets.form import FieldRow, FormGrid

OWN = "OWN"


class SeriesForm(FormGrid):
    """`rule()` is the iCalendar rule, "" for once. Signal `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._begins = date(2000, 1, 1)
        self._kept = ""
        self.freq = CodeField(self)
        self.interval = NumberField(self)
        self.interval.set_range(1, 99)
        self.weekdays = CodesField(self)
        self.place = CodeField(self)
        self.until = DateField(self)
        self.count = NumberField(self)
        self.count.set_range(1, 500)
        self.weekdays.set_codes([(str(at), name) for at, name in enumerate(weekday_names())])
        self.place.set_codes(
            [("day", self.tr("am selben Tag des Monats")),
             ("week", self.tr("am selben Wochentag im Monat"))],
            empty="",
        )  # fmt: skip
        self.add(self.tr("Wiederholung"), self.freq)
        self._parts: dict[str, FieldRow] = {
            "interval": self.add(self.tr("alle … (1 = jede)"), self.interval),
            "weekdays": self.add(self.tr("an den Wochentagen"), self.weekdays),
            "place": self.add(self.tr("Tag"), self.place),
            "until": self.add(self.tr("letzter Tag der Serie"), self.until),
            "count": self.add(self.tr("oder: Anzahl der Termine"), self.count),
        }
        self.sentence = label("", "muted", self)
        self.sentence.setWordWrap(True)
        self.add_widget(self.sentence)
        for field in (self.freq, self.interval, self.weekdays, self.place, self.until, self.count):
            field.edited.connect(self._follow)
        self.show_rule("", self._begins)

    def show_rule(self, rule: str, begins_on: date) -> None:
        """Show a rule of a series that begins on a day."""
        self._begins, self._kept = begins_on, rule
        fields = fields_of_rule(rule, begins_on)
        names = {
            "DAILY": self.tr("täglich"),
            "WEEKLY": self.tr("wöchentlich"),
            "MONTHLY": self.tr("monatlich"),
            "YEARLY": self.tr("jährlich"),
        }
        codes: list[tuple[str, str]] = [(freq, names[freq]) for freq in FREQUENCIES]
        if rule and fields is None:
            codes.append((OWN, self.tr("nach eigener Regel")))
        self.freq.set_codes(codes, empty=self.tr("einmalig"))
        self.freq.set_value(fields.freq if fields else (OWN if rule else ""))
        self._show_fields(fields or usual_fields(begins_on))
        self._fit()

    def begin_on(self, day: date) -> None:
        """The appointment moved to another day."""
        if day != self._begins and not self._kept:
            self._begins = day
            self._show_fields(replace(self._fields(), weekdays=(day.weekday(),)))
        self._begins = day
        self._fit()

    def rule(self) -> str:
        """The rule as iCalendar writes it."""
        freq = self.freq.value()
        if not freq:
            return ""
        return self._kept if freq == OWN else rule_from(self._fields())

    def _fields(self) -> RuleFields:
        usual = usual_fields(self._begins, self._freq())
        days = tuple(int(code) for code in self.weekdays.value())
        until, count = self.until.value(), self.count.value()
        interval = self.interval.value()
        return replace(
            usual,
            interval=interval if isinstance(interval, int) else 1,
            weekdays=days or usual.weekdays,
            by_weekday=self.place.value() == "week",
            until=until,
            count=count if isinstance(count, int) and until is None else None,
        )

    def _freq(self) -> Frequency:
        return next((freq for freq in FREQUENCIES if freq == self.freq.value()), "WEEKLY")

    def _show_fields(self, fields: RuleFields) -> None:
        self.interval.set_value(fields.interval)
        days = fields.weekdays or (self._begins.weekday(),)
        self.weekdays.set_value(tuple(str(day) for day in days))
        self.place.set_value("week" if fields.by_weekday else "day")
        self.until.set_value(fields.until)
        self.count.set_value(fields.count)

    def _follow(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Show what a kind of series needs, and say it."""
        freq = self.freq.value()
        wanted = {
            "interval": bool(freq) and freq != OWN,
            "weekdays": freq == "WEEKLY",
            "place": freq in {"MONTHLY", "YEARLY"},
            "until": bool(freq) and freq != OWN,
            "count": bool(freq) and freq != OWN,
        }
        for name, row in self._parts.items():
            row.setVisible(wanted[name])
        self.sentence.setText(rule_text(self.rule(), self._begins))
        self.sentence.setVisible(bool(freq))
