"""All fields under one name, as the forms in `ui/` promote them."""

from kimdesk.desktop.widgets.code_fields import CodeField, CodesField
from kimdesk.desktop.widgets.date_fields import DateField, PartialDateField, use_clock
from kimdesk.desktop.widgets.field import Field, MessageLine
from kimdesk.desktop.widgets.flag_fields import FlagField, YesNoField
from kimdesk.desktop.widgets.number_fields import MinutesField, NumberField, TimeField
from kimdesk.desktop.widgets.text_fields import (
    LineField,
    LongTextField,
    NameField,
    PassphraseField,
    TextField,
)

__all__ = [
    "CodeField",
    "CodesField",
    "DateField",
    "Field",
    "FlagField",
    "LineField",
    "LongTextField",
    "MessageLine",
    "MinutesField",
    "NameField",
    "NumberField",
    "PartialDateField",
    "PassphraseField",
    "TextField",
    "TimeField",
    "YesNoField",
    "use_clock",
]
