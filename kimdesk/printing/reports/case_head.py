"""The beginning of a report about a case: whose it is, where it stands, what to mind."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reportlab.platypus import Flowable

from kimdesk.base.dates import age_on, format_day, format_partial
from kimdesk.base.text import translate
from kimdesk.clients.files import ClientFile, name_of
from kimdesk.printing.blocks import gap, notice
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import head
from kimdesk.printing.orders import Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.reading.care import care
from kimdesk.printing.reading.words import joined, label
from kimdesk.printing.text import BODY, SMALL, Text

# A sheet of the office runs to the right, whatever the script of a name.
LEFT_TO_RIGHT = "\u200e"


def case_head(desk: Desk, file: ClientFile, title: str) -> list[Flowable]:
    """Office, title, name in every spelling, number, level, phase, counsellor, warnings."""
    names = [file.display_name, *_other_names(file)]
    lines: list[Flowable] = [
        *head(desk.office, title),
        Text(LEFT_TO_RIGHT + joined(*names), replace(BODY, bold=True, size=11.5, after=1)),
        *(Text(line, SMALL) for line in (_who(desk, file), _where(desk, file)) if line),
    ]
    warnings = " ".join(care(file, desk.today))
    if warnings:
        lines += [gap(1), notice(warnings)]
    return [*lines, gap(2)]


def case_sheet(desk: Desk, number: str, name: str, title: str, story: Iterable[Flowable]) -> Sheet:
    """The finished sheet; its running head and foot name the case by its number only."""
    foot = translate("Sheets", "Vertraulich · Fall {number} · Stand {day}")
    foot = foot.format(number=number, day=format_day(desk.today))
    return sheet(title, name, foot, list(story), running=number)


def _other_names(file: ClientFile) -> Iterator[str]:
    shown = {file.display_name}
    for name in file.names:
        text = name_of(name.family_name, name.given_name)
        if text not in shown:
            shown.add(text)
            yield text


def _who(desk: Desk, file: ClientFile) -> str:
    person = file.person
    born, age = "", ""
    if person.birth_date:
        text = translate("CaseHead", "geboren {day}")
        born = text.format(day=format_partial(person.birth_date))
        years = age_on(person.birth_date, desk.today)
        age = translate("CaseHead", "{n} Jahre").format(n=years) if years is not None else ""
    number = translate("CaseHead", "Fallnummer {number}").format(number=file.case.number)
    nations = ", ".join(label(desk.catalogue, "CL07", code) for code in person.nationalities)
    return joined(number, born, age, label(desk.catalogue, "CL02", person.sex), nations)


def _where(desk: Desk, file: ClientFile) -> str:
    case = file.case
    phase = label(desk.catalogue, "CL_PHASE", case.phase)
    if phase and case.phase_since is not None:
        text = translate("CaseHead", "{phase} seit {day}")
        phase = text.format(phase=phase, day=format_day(case.phase_since))
    admitted = ""
    if case.admitted_on is not None:
        text = translate("CaseHead", "aufgenommen am {day}")
        admitted = text.format(day=format_day(case.admitted_on))
    elif case.inquired_on is not None:
        text = translate("CaseHead", "Anfrage am {day}")
        admitted = text.format(day=format_day(case.inquired_on))
    counsellor = ""
    if file.counsellor:
        text = translate("CaseHead", "Fallführung: {name}")
        counsellor = text.format(name=file.counsellor)
    return joined(label(desk.catalogue, "CL_ST", case.level), phase, admitted, counsellor)
