"""The release from confidentiality for one recipient (print product 3), § 203 StGB.

It names who may tell whom what for which purpose and until when (§ 67b Abs. 2 SGB X), and
has a part for withdrawing it.
"""

from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable
from sqlalchemy import select

from kimdesk.base.dates import format_day
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent, Partner
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.bilingual_parts import Field
from kimdesk.printing.blocks import Rule, gap, signatures, together
from kimdesk.printing.client_facts import name_and_birth
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.phrases import phrases

_DIRECTIONS = ("AN", "VON", standing.BOTH_WAYS)
_LINE = "________________________________"


@dataclass(frozen=True, slots=True)
class Release:
    """What is released; empty where it is filled in by hand."""

    recipient: str = ""
    person: str = ""
    direction: str = ""
    information: str = ""
    purpose: str = ""
    special: bool = False
    until: date | None = None
    given_on: date | None = None
    explained_in: str = ""


def make(desk: Desk, order: Order) -> Sheet:
    """The form of a recorded release, for a body, or empty. Raises UserError, NotAllowed."""
    file = desk.file(order.case_id or 0)
    if order.record_id:
        release = _of_record(desk, file, order.record_id)
    elif order.partner_id:
        release = Release(recipient=_partner(desk, order.partner_id))
    else:
        release = Release()
    return release_sheet(Setting(phrases(order.language), dense=True), desk.office, file, release)


def _of_record(desk: Desk, file: ClientFile, consent_id: int) -> Release:
    consent: Consent | None = next((each for each in file.consents if each.id == consent_id), None)
    if consent is None or consent.kind != standing.RELEASE:
        raise UserError(translate("Printing", "Diese Entbindung gibt es nicht mehr."), "record")
    return Release(
        recipient=consent.recipient,
        person=consent.recipient_person,
        direction=consent.direction,
        information=consent.information,
        purpose=consent.purpose,
        special=consent.special_categories == "J",
        until=consent.expires_on,
        given_on=consent.given_on if consent.state == standing.GIVEN else None,
        explained_in=desk.catalogue["CL08"].label(consent.language) if consent.language else "",
    )


def _partner(desk: Desk, partner_id: int) -> str:
    with desk.store.unit() as unit:
        name = unit.session.scalar(select(Partner.name).where(Partner.id == partner_id))
    if name is None:
        raise UserError(translate("Printing", "Diese Stelle gibt es nicht mehr."), "partner")
    return name


def release_sheet(
    setting: Setting, office: Office, file: ClientFile | None, release: Release
) -> Sheet:
    """The form; without a file to be filled in by hand."""
    text = setting.phrases.both
    title = text("release.title")
    ours = office.name or _LINE
    story: list[Flowable] = [
        *setting.head(office, title),
        setting.fields(*name_and_birth(setting, file)),
        gap(1),
        setting.paragraph(text("release.intro", office=ours)),
        setting.heading(text("release.body_title")),
        setting.fields(
            Field(text("release.body"), release.recipient, share=0.6),
            Field(text("release.person"), release.person, share=0.4),
        ),
        *_direction(setting, release, ours),
        *_written(setting, "information", release.information),
        setting.tick(text("release.special"), ticked=release.special),
        *_written(setting, "purpose", release.purpose),
        setting.paragraph(text("release.purpose_only")),
        *_until(setting, release),
        setting.heading(text("release.voluntary_title")),
        setting.paragraph(text("release.voluntary")),
        setting.heading(text("release.withdrawal_title")),
        setting.paragraph(text("release.withdrawal")),
        *_signing(setting, release),
    ]
    number = file.case.number if file is not None else ""
    foot = setting.foot(number, setting.phrases.de("release.title"))
    return sheet(title.german, "schweigepflichtentbindung.pdf", foot, story, running=number)


def _direction(setting: Setting, release: Release, ours: str) -> list[Flowable]:
    """All three to be ticked by hand; only the agreed one where it is known."""
    text = setting.phrases.both
    known = (release.direction,) if release.direction in _DIRECTIONS else _DIRECTIONS
    return [
        setting.heading(text("release.direction_title")),
        *(
            setting.tick(text(f"release.{each}", office=ours), ticked=each == release.direction)
            for each in known
        ),
    ]


def _written(setting: Setting, name: str, said: str) -> list[Flowable]:
    """What the file says, else lines to write on."""
    heading = setting.heading(setting.phrases.both(f"release.{name}_title"))
    return [heading, setting.written(said)] if said else [heading, *setting.lines(2)]


def _until(setting: Setting, release: Release) -> list[Flowable]:
    text = setting.phrases.both
    parts = [setting.heading(text("release.until_title"))]
    if release.until is not None:
        parts.append(setting.paragraph(text("release.until", day=format_day(release.until))))
    elif release.recipient and release.information:
        parts.append(setting.paragraph(text("release.until_end")))
    else:
        parts.append(setting.fields(Field(text("release.until_open"), share=0.5)))
    return parts


def _signing(setting: Setting, release: Release) -> list[Flowable]:
    text = setting.phrases.both
    return [
        signatures(
            gap(1),
            setting.paragraph(text("release.copy")),
            setting.fields(
                Field(text("plan.explained_in"), release.explained_in, share=0.36),
                Field(text("common.interpreter"), share=0.64),
            ),
            setting.signature("signature_guardian", format_day(release.given_on)),
            setting.signature("signature_counsellor"),
            *setting.german_counts(),
        ),
        together(
            gap(1),
            Rule(),
            setting.heading(text("release.revocation_title")),
            setting.paragraph(text("release.revocation")),
            setting.signature("signature_guardian"),
        ),
    ]
