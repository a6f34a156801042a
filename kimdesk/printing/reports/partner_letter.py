"""What letters to a body have in common: address, facts beside it, greeting, reply slip."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients.model import Partner
from kimdesk.printing.blocks import Blanks, Rule, Ticks, gap, signatures, together
from kimdesk.printing.office import Office
from kimdesk.printing.text import BODY, SMALL, Style, Text

SUBJECT = Style(size=11.5, bold=True, leading=1.3, after=8, leads=True)
LETTER = replace(BODY, size=10.5, leading=1.35, after=5)
LABEL = Style(size=10.5, bold=True, before=4, after=2, leads=True)
_TICK = replace(LETTER, after=0)


def address(partner: Partner | None, person: str = "") -> tuple[str, ...]:
    """The lines of the address window; somebody there stands below the body."""
    if partner is None:
        return (person,) if person else ()
    town = f"{partner.postcode} {partner.city}".strip()
    somebody = person if person != partner.name else ""
    return tuple(line for line in (partner.name, somebody, partner.street, town) if line)


def beside(office: Office, counsellor: str, number: str, day: date) -> tuple[tuple[str, str], ...]:
    """What stands beside the address: sign, who writes, how to reach them, the day."""
    return (
        (translate("PartnerLetter", "Unser Zeichen"), number),
        (translate("PartnerLetter", "Ansprechperson"), counsellor),
        (translate("PartnerLetter", "Telefon"), office.phone),
        (translate("PartnerLetter", "E-Mail"), office.email),
        (translate("PartnerLetter", "Datum"), format_day(day)),
    )


def greeting(person: str = "") -> Flowable:
    """The salutation, which is everybody's."""
    if not person:
        return Text(translate("PartnerLetter", "Guten Tag,"), LETTER)
    return Text(translate("PartnerLetter", "Guten Tag {name},").format(name=person), LETTER)


def closing(office: Office, counsellor: str) -> Flowable:
    """Regards with room to sign; never alone on a page."""
    regards = Text(translate("PartnerLetter", "Mit freundlichen Grüßen"), LETTER)
    lines = [Text(line, BODY) for line in (counsellor, office.name) if line]
    return signatures(gap(1), regards, gap(8), *lines)


def reply_slip(office: Office, title: str, answers: Iterable[str], number: str) -> Flowable:
    """To be sent back: which letter it is about, boxes to tick, who answers."""
    back = ", ".join(part for part in (office.name, office.address, office.email) if part)
    about = f"{title} · {number}" if number else title
    return together(
        gap(1),
        Rule(),
        Text(about, replace(LABEL, leads=False)),
        Text(translate("PartnerLetter", "Bitte zurück an: {office}").format(office=back), SMALL),
        gap(1.5),
        _answers(answers),
        gap(1),
        Blanks(
            translate("PartnerLetter", "Datum"),
            translate("PartnerLetter", "Name, Telefon"),
            translate("PartnerLetter", "Unterschrift"),
            shares=(0.2, 0.4, 0.4),
        ),
    )


def _answers(answers: Iterable[str]) -> Flowable:
    made = Ticks(*answers, style=_TICK)
    made.spaceAfter = 1 * mm
    return made
