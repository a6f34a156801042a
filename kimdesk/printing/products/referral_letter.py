"""The letter with which a client is sent to a body (print product 6), with a reply slip.

It tells what the release covers. Where the client goes there without data being handed over,
or no release is in force, it names nobody. A client who must not be seen to be counselled
gets it without the office's name.
"""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day, format_partial
from kimdesk.base.text import translate
from kimdesk.casework.linking import AUTHORITY
from kimdesk.printing.client_facts import name_alone
from kimdesk.printing.desk import Desk
from kimdesk.printing.letter_page import Letter
from kimdesk.printing.office import Office
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.reading.referred import Referred, read_referred
from kimdesk.printing.reading.words import joined, label
from kimdesk.printing.reports.case_head import LEFT_TO_RIGHT
from kimdesk.printing.reports.partner_letter import (
    LABEL,
    LETTER,
    SUBJECT,
    address,
    beside,
    closing,
    greeting,
    reply_slip,
)
from kimdesk.printing.sections import facts
from kimdesk.printing.text import Text

NEUTRAL = "neutral"


def make(desk: Desk, order: Order) -> Sheet:
    """The letter for one referral, by default the newest open one. Raises NotAllowed, UserError."""
    referred = read_referred(desk, order.case_id or 0, order.record_id)
    neutral = order.variant == NEUTRAL or referred.is_neutral
    office = _neutral(desk.office) if neutral else desk.office
    number = referred.number
    counsellor = name_alone(referred.file.counsellor) if neutral else referred.file.counsellor
    letter = Letter(
        office,
        address(referred.partner, _person(referred)),
        beside(office, counsellor, number, desk.today),
        sender=office.address if neutral else "",
    )
    title = translate("ReferralLetter", "Begleitschreiben")
    foot = joined(translate("ReferralLetter", "Vertraulich · Begleitschreiben"), number)
    story = list(_text(desk, office, referred, counsellor))
    return sheet(title, "begleitschreiben.pdf", foot, story, running=number, letter=letter)


def _neutral(office: Office) -> Office:
    """Whereto and how to answer, but not who that is."""
    return replace(office, name="", letterhead="", provider="", logo=b"", email="")


def _person(referred: Referred) -> str:
    return referred.release.recipient_person if referred.release is not None else ""


def _text(desk: Desk, office: Office, referred: Referred, counsellor: str) -> Iterator[Flowable]:
    referral = referred.referral
    yield Text(translate("ReferralLetter", "Bitte um Unterstützung"), SUBJECT)
    yield greeting()
    yield Text(_opening(office, referred), LETTER)
    yield from facts(list(_facts(desk, referred)), 1)
    if referral.purpose:
        yield Text(translate("ReferralLetter", "Worum wir Sie bitten"), LABEL)
        yield Text(referred.said(referral.purpose), LETTER)
    if referral.accompanied == "J":
        yield Text(
            translate("ReferralLetter", "Zum ersten Termin kommen wir auf Wunsch mit."), LETTER
        )
    yield Text(translate("ReferralLetter", "Vertraulichkeit"), LABEL)
    yield Text(_secrecy(referred), LETTER)
    yield closing(office, counsellor)
    yield reply_slip(
        office,
        translate("ReferralLetter", "Rückmeldung"),
        (
            translate("ReferralLetter", "Wir übernehmen. Erster Termin am:"),
            translate("ReferralLetter", "Warteliste, voraussichtlich bis:"),
            translate("ReferralLetter", "Wir können das nicht übernehmen, weil:"),
            translate("ReferralLetter", "Bitte rufen Sie uns an."),
        ),
        referred.number,
    )


def _opening(office: Office, referred: Referred) -> str:
    if referred.is_named and referred.release is not None:
        return translate(
            "ReferralLetter",
            "wir begleiten die unten genannte Person und bitten Sie um Unterstützung. Sie ist "
            "damit einverstanden, dass wir uns an Sie wenden.",
        )
    if referred.is_named:
        return translate(
            "ReferralLetter",
            "wir begleiten die unten genannte Person und bitten Sie um Unterstützung.",
        )
    if not office.name:
        return translate(
            "ReferralLetter",
            "die Person, die Ihnen diesen Brief gibt, bittet Sie um Unterstützung. Was Sie von ihr "
            "wissen müssen, sagt sie Ihnen selbst.",
        )
    return translate(
        "ReferralLetter",
        "die Person, die Ihnen diesen Brief gibt, begleiten wir. Sie bittet Sie um "
        "Unterstützung. Was Sie von ihr wissen müssen, sagt sie Ihnen selbst.",
    )


def _facts(desk: Desk, referred: Referred) -> Iterator[tuple[str, str]]:
    person, codes = referred.file.person, desk.catalogue
    if referred.is_named:
        born = format_partial(person.birth_date)
        if born:
            born = translate("ReferralLetter", "geboren {day}").format(day=born)
        who = LEFT_TO_RIGHT + joined(referred.file.display_name, born)
        yield translate("ReferralLetter", "Klient:in"), who
        for way in referred.ways(desk):
            yield translate("ReferralLetter", "Erreichbar"), way
    if domain := label(codes, "CL29", referred.life_domain):
        yield translate("ReferralLetter", "Thema"), domain
    if referred.row.partner_kind == AUTHORITY:
        return
    if person.counselling_language not in {"", "de"}:
        language = label(codes, "CL08", person.counselling_language)
        need = label(codes, "CL09", person.interpreting)
        yield translate("ReferralLetter", "Sprache, Sprachmittlung"), joined(language, need)


def _secrecy(referred: Referred) -> str:
    release = referred.release
    if not referred.is_named:
        return translate(
            "ReferralLetter",
            "Wir geben mit diesem Brief keine Angaben über die Person weiter. Ihre Antwort können "
            "Sie ihr mitgeben; mit uns sprechen dürfen Sie nur, wenn sie zustimmt.",
        )
    use = translate(
        "ReferralLetter", "Bitte nutzen Sie die Angaben nur für diesen Zweck (§ 203 StGB)."
    )
    if release is None:
        return use
    parts = [_released(format_day(release.given_on), release.information)]
    if release.expires_on is not None:
        text = translate("ReferralLetter", "Das gilt bis {day}.")
        parts.append(text.format(day=format_day(release.expires_on)))
    if referred.may_answer:
        parts.append(translate("ReferralLetter", "Auch Sie dürfen uns Auskunft geben."))
    else:
        parts.append(
            translate(
                "ReferralLetter",
                "Für Ihre Antwort an uns brauchen Sie das Einverständnis der Person.",
            )
        )
    return " ".join([*parts, use])


def _released(day: str, information: str) -> str:
    if day and information:
        return translate(
            "ReferralLetter",
            "Die Person hat uns am {day} Ihnen gegenüber von der Schweigepflicht entbunden, und "
            "zwar für: {information}.",
        ).format(day=day, information=information.rstrip(". "))
    if day:
        return translate(
            "ReferralLetter",
            "Die Person hat uns am {day} Ihnen gegenüber von der Schweigepflicht entbunden.",
        ).format(day=day)
    return translate(
        "ReferralLetter", "Die Person hat uns Ihnen gegenüber von der Schweigepflicht entbunden."
    )
