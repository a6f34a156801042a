"""What the table of the directory shows of each body."""

from PySide6.QtCore import QCoreApplication

from kimdesk.base.dates import format_day
from kimdesk.clients.partners import PartnerRow
from kimdesk.desktop.widgets.row_model import Column


def columns() -> list[Column[PartnerRow]]:
    """Name, kind, languages, phone, hours, last used."""
    return [
        Column(
            QCoreApplication.translate("PartnersPage", "Stelle"),
            _name,
            stretch=True,
            icon=_icon,
            tip=_name,
            spoken=_spoken,
        ),
        Column(QCoreApplication.translate("PartnersPage", "Art"), _kind, chars=18, tip=_kind),
        Column(
            QCoreApplication.translate("PartnersPage", "Sprachen"),
            _languages,
            chars=13,
            tip=_languages,
        ),
        Column(QCoreApplication.translate("PartnersPage", "Telefon"), _phone, chars=13),
        Column(
            QCoreApplication.translate("PartnersPage", "Sprechzeiten"), _hours, chars=13, tip=_hours
        ),
        Column(QCoreApplication.translate("PartnersPage", "Zuletzt"), _used, chars=10),
    ]


def _name(row: PartnerRow) -> str:
    return row.name


def _spoken(row: PartnerRow) -> str:
    if not row.retired:
        return row.name
    text = QCoreApplication.translate("PartnersPage", "{name}, nicht mehr verfügbar")
    return text.format(name=row.name)


def _icon(row: PartnerRow) -> str:
    return "minus" if row.retired else "partner"


def _kind(row: PartnerRow) -> str:
    return row.kind_label


def _languages(row: PartnerRow) -> str:
    return row.languages


def _phone(row: PartnerRow) -> str:
    return row.phone


def _hours(row: PartnerRow) -> str:
    return row.hours


def _used(row: PartnerRow) -> str:
    return format_day(row.used_on)
