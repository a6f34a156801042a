"""What clients are told about their data (Art. 13 and 14 DSGVO), print product 1.

Terms of storage are those of the erasure concept (classes LK1 to LK5). What the office has
not entered in its settings stays as a marked gap; `gaps` names it before printing.
"""

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.blocks import gap, signatures
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.phrases import phrases

AUTHORITY = (
    "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen (LDI NRW),"
    " Kavalleriestraße 2–4, 40213 Düsseldorf, Telefon\u00a00211\u00a038424-0,"
    " poststelle@ldi.nrw.de, www.ldi.nrw.de"
)
# Sections in their order: how many points follow the text, and texts around them.
_SECTIONS = (
    ("purpose", 4),
    ("basis", 3),
    ("categories", 5),
    ("recipients", 4),
    ("abroad", 0),
    ("storage", 5),
    ("rights", 7),
    ("withdrawal", 0),
    ("complaint", 0),
    ("obliged", 0),
    ("automated", 0),
)
_BEFORE = frozenset({"purpose", "abroad", "withdrawal", "complaint", "obliged", "automated"})
_AFTER = {"categories": "source", "storage": "storage_end", "rights": "rights_how"}


def make(desk: Desk, order: Order) -> Sheet:
    """The sheet for a client. Raises NotAllowed for a foreign case."""
    setting = Setting(phrases(order.language), dense=True)
    number = desk.client(order.case_id)[1] if order.case_id is not None else ""
    values = contact_values(desk.office)
    text = setting.phrases.both
    story: list[Flowable] = [
        *setting.head(desk.office, text("privacy_notice.title"), text("privacy_notice.law")),
        setting.paragraph(text("privacy_notice.intro")),
        setting.heading(text("privacy_notice.controller_title")),
        setting.paragraph(text("privacy_notice.controller", **values)),
        setting.paragraph(text("privacy_notice.reach", **values)),
        setting.heading(text("privacy_notice.officer_title")),
        setting.paragraph(text("privacy_notice.officer", **values)),
    ]
    for name, points in _SECTIONS:
        story += _section(setting, name, points)
    story.append(_receipt(setting))
    as_of = setting.phrases.de("common.as_of", day=format_day(desk.today))
    title = setting.phrases.de("privacy_notice.title")
    return sheet(title, "infoblatt-datenschutz.pdf", as_of, story, running=number)


def gaps(office: Office) -> tuple[str, ...]:
    """What the settings lack for this sheet, in words for people."""
    wanted = (
        (office.controller, translate("Printing", "Verantwortliche Stelle")),
        (office.data_protection_officer, translate("Printing", "Datenschutzbeauftragte:r")),
        (office.phone or office.email, translate("Printing", "Telefon oder E-Mail")),
    )
    return tuple(label for value, label in wanted if not value)


def contact_values(office: Office) -> dict[str, str]:
    """What the texts name, with a line to fill in for what is missing."""
    phone = office.phone.replace(" ", "\u00a0")
    contact = (*office.address_lines, phone, office.email)
    return {
        "controller": office.controller or gap_text("Verantwortliche Stelle"),
        "officer": office.data_protection_officer or gap_text("Datenschutzbeauftragte:r"),
        "contact": ", ".join(part for part in contact if part) or gap_text("Anschrift, Telefon"),
    }


def gap_text(what: str) -> str:
    """A gap to be filled in by hand that says what belongs there."""
    return f"____________________ ({what})"


def _section(setting: Setting, name: str, points: int) -> list[Flowable]:
    text = setting.phrases.both
    parts: list[Flowable] = [setting.heading(text(f"privacy_notice.{name}_title"))]
    if name in _BEFORE:
        values = {"authority": AUTHORITY} if name == "complaint" else {}
        parts.append(setting.paragraph(text(f"privacy_notice.{name}", **values)))
    parts += setting.bullets(text(f"privacy_notice.{name}_{at + 1}") for at in range(points))
    if name in _AFTER:
        parts.append(setting.paragraph(text(f"privacy_notice.{_AFTER[name]}")))
    return parts


def _receipt(setting: Setting) -> Flowable:
    return signatures(
        gap(2),
        setting.paragraph(setting.phrases.both("privacy_notice.received")),
        setting.signature("signature_guardian"),
        *setting.german_counts(),
    )
