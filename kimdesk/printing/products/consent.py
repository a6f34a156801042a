"""The consent of a client (print product 2) with the elements of § 67b Abs. 2 SGB X.

Named are who processes what for which purpose, that it is voluntary, what follows from
refusing, and that it can be withdrawn at any time (also Art. 7 and 9 DSGVO). A box is ticked
only where the file says that consent was given: boxes ticked beforehand give none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.bilingual_parts import Field
from kimdesk.printing.blocks import Rule, gap, together
from kimdesk.printing.client_facts import name_and_birth
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.phrases import Pair, phrases

# What the general form asks for; everything else is asked for one by one.
_GENERAL = ("EW_DATEN", "EW_ART9", "EW_KANAL", "EW_FALLKONF", "EW_NACHBEFR")
_LINE = "________________________________"


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is allowed, by its kind (CL40), for whom, what for, and whether it is."""

    kind: str
    given: bool = False
    recipient: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What stands on a form; empty where it is filled in by hand."""

    statements: tuple[Statement, ...] = tuple(Statement(kind) for kind in _GENERAL)
    until: date | None = None
    given_on: date | None = None
    explained_in: str = ""
    refusal_explained: bool = False
    notice_given: bool = False
    interpreted: bool = False


def make(desk: Desk, order: Order) -> Sheet:
    """The form of one recorded consent, or the general one. Raises UserError, NotAllowed."""
    file = desk.file(order.case_id or 0)
    if order.record_id:
        wanted = _of_record(desk, file, order.record_id)
    else:
        statements = tuple(
            Statement(kind, standing.valid(file.consents, kind, desk.today) is not None)
            for kind in _GENERAL
        )
        wanted = Wanted(statements, notice_given=file.case.notice_given_on is not None)
    return consent_sheet(Setting(phrases(order.language), dense=True), desk.office, file, wanted)


def _of_record(desk: Desk, file: ClientFile, consent_id: int) -> Wanted:
    consent: Consent | None = next((each for each in file.consents if each.id == consent_id), None)
    if consent is None:
        raise UserError(translate("Consents", "Diese Einwilligung gibt es nicht mehr."))
    if consent.kind == standing.RELEASE:
        text = translate("Printing", "Für Entbindungen gibt es ein eigenes Druckstück.")
        raise UserError(text, "record")
    recipient = ", ".join(part for part in (consent.recipient, consent.recipient_person) if part)
    given = consent.state == standing.GIVEN
    return Wanted(
        (Statement(consent.kind, given, recipient, consent.purpose),),
        until=consent.expires_on,
        given_on=consent.given_on if given else None,
        explained_in=desk.catalogue["CL08"].label(consent.language) if consent.language else "",
        refusal_explained=consent.refusal_explained == "J",
        notice_given=file.case.notice_given_on is not None,
        interpreted=consent.interpreted == "J",
    )


def consent_sheet(
    setting: Setting, office: Office, file: ClientFile | None, wanted: Wanted
) -> Sheet:
    """The form; without a file to be filled in by hand."""
    text = setting.phrases.both
    title = text("consent.title")
    story: list[Flowable] = [
        *setting.head(office, title),
        setting.fields(*name_and_birth(setting, file)),
        setting.heading(text("consent.what_title")),
        setting.paragraph(text("consent.what", office=office.name or _LINE)),
        setting.heading(text("consent.statements_title")),
        *(part for each in wanted.statements for part in _statement(setting, each)),
        *_conditions(setting, wanted),
        *_signing(setting, wanted),
    ]
    number = file.case.number if file is not None else ""
    foot = setting.foot(number, setting.phrases.de("consent.title"))
    return sheet(title.german, "einwilligung.pdf", foot, story, running=number)


def _statement(setting: Setting, statement: Statement) -> list[Flowable]:
    text = setting.phrases.both
    said = text(f"consent.{statement.kind}", recipient=statement.recipient or _LINE)
    parts = [setting.tick(said, ticked=statement.given)]
    if statement.purpose:
        parts.append(setting.paragraph(text("consent.purpose", purpose=statement.purpose)))
    return parts


def _conditions(setting: Setting, wanted: Wanted) -> list[Flowable]:
    """Recipients, voluntariness, withdrawal, duration and rights."""
    kinds = {each.kind for each in wanted.statements}
    voluntary = ["voluntary"] if standing.DATA in kinds else []
    if kinds - {standing.DATA}:
        voluntary.append("voluntary_other")
    lasting = "duration" if wanted.until is None else "duration_until"
    sections: Sequence[tuple[str, Sequence[str]]] = (
        ("recipients", ("recipients",)),
        ("voluntary", voluntary),
        ("withdrawal", ("withdrawal",)),
        ("duration", (lasting, "rights")),
    )
    parts: list[Flowable] = []
    for title, keys in sections:
        parts.append(setting.heading(setting.phrases.both(f"consent.{title}_title")))
        parts += [setting.paragraph(_filled(setting, key, wanted)) for key in keys]
    return parts


def _filled(setting: Setting, key: str, wanted: Wanted) -> Pair:
    return setting.phrases.both(f"consent.{key}", day=format_day(wanted.until))


def _signing(setting: Setting, wanted: Wanted) -> list[Flowable]:
    text = setting.phrases.both
    ticks = (
        ("explained_notice", wanted.notice_given),
        ("explained_refusal", wanted.refusal_explained),
        ("explained_interpreter", wanted.interpreted),
    )
    return [
        together(
            setting.heading(text("consent.explained_title")),
            *(setting.tick(text(f"consent.{key}"), ticked=done) for key, done in ticks),
            setting.fields(
                Field(text("common.language"), wanted.explained_in, share=0.36),
                Field(text("common.interpreter"), share=0.64),
            ),
            setting.signature("signature_guardian", format_day(wanted.given_on)),
            setting.signature("signature_counsellor"),
            *setting.german_counts(),
        ),
        together(
            gap(1),
            Rule(),
            setting.heading(text("consent.revocation_title")),
            setting.tick(text("consent.revocation")),
            setting.fields(Field(text("consent.revocation_part"))),
            setting.signature("signature_guardian"),
        ),
    ]
