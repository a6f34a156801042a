"""Fields made and set up from their definitions: kind, codes, ranges, lengths."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from kimdesk.desktop.contacts.fields import TimeTextField
from kimdesk.desktop.files.field_group import PREFIX
from kimdesk.desktop.files.scan_field import ScanField
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.fields import (
    CodeField,
    CodesField,
    DateField,
    Field,
    FlagField,
    LineField,
    LongTextField,
    NameField,
    NumberField,
    PartialDateField,
    TextField,
    YesNoField,
)
from kimdesk.desktop.widgets.partner_field import PartnerField
from kimdesk.reference import Catalogue, Code
from kimdesk.vault.fields import Field as Definition
from kimdesk.vault.fields import fields_of

YES_NO = "CL_YESNO"
_WIDGETS: Mapping[str, type[Field]] = {
    "text": TextField,
    "long_text": LongTextField,
    "code": CodeField,
    "codes": CodesField,
    "day": DateField,
    "partial_date": PartialDateField,
    "time": TimeTextField,
    "number": NumberField,
    "flag": FlagField,
    "record": CodeField,
}
_BY_NAME: Mapping[str, type[Field]] = {
    "family_name": NameField,
    "given_name": NameField,
    "partner_id": PartnerField,
    "scan_id": ScanField,
}


def fields_in(form: QWidget, mapped: type) -> dict[str, Field]:
    """The fields `edit_<attribute>` of a form, by attribute of `mapped`."""
    known = fields_of(mapped)
    found = {
        field.objectName().removeprefix(PREFIX): field
        for field in form.findChildren(Field)
        if field.objectName().startswith(PREFIX)
    }
    return {name: field for name, field in found.items() if name in known}


def labels_of(mapped: type) -> dict[str, str]:
    """The label of each attribute."""
    return {name: field.label for name, field in fields_of(mapped).items()}


def make_field(definition: Definition, parent: QWidget | None = None) -> Field:
    """The field fit for a definition, named for the binding."""
    if definition.code_list == YES_NO:
        field: Field = YesNoField(parent)
    elif definition.name in _BY_NAME:
        field = _BY_NAME[definition.name](parent)
    else:
        field = _WIDGETS[definition.kind](parent)
    field.setObjectName(PREFIX + definition.name)
    if definition.kind == "long_text" or definition.name == "note":
        field.setProperty("wide", True)
    return field


def set_up(field: Field, definition: Definition, session: Session) -> None:
    """Give a field its codes, range or length."""
    today = session.store.clock.today()
    if isinstance(field, CodesField):
        offered, ended = choices(session.catalogue, definition.code_list, today)
        field.set_codes(offered, ended=ended, most=definition.maximum)
    elif isinstance(field, CodeField) and definition.code_list:
        offered, ended = choices(session.catalogue, definition.code_list, today)
        field.set_codes(offered, ended=ended)
    elif isinstance(field, PartnerField):
        field.read(session)
    elif isinstance(field, NumberField):
        field.set_range(definition.minimum, definition.maximum)
    elif isinstance(field, LineField) and definition.kind == "text":
        field.set_max_length(definition.maximum)


def set_up_all(fields: Mapping[str, Field], mapped: type, session: Session) -> None:
    """Set up every field of a form."""
    known = fields_of(mapped)
    for name, field in fields.items():
        set_up(field, known[name], session)


def choices(
    catalogue: Catalogue, code_list: str, today: date
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The codes to choose from today, and those that are only still read."""
    codes = catalogue[code_list]
    offered = codes.selectable(today)
    chosen = {code.code for code in offered}
    ended = [code for code in codes if code.code not in chosen]
    return _pairs(offered), _pairs(ended)


def _pairs(codes: Iterable[Code]) -> list[tuple[str, str]]:
    return [(code.code, code.label()) for code in codes]
