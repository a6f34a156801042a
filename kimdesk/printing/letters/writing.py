"""A letter written from a file: filled in, looked at, frozen there, saved where somebody wants.

Nothing is stored or written before somebody has seen what is missing and what speaks against
it; what is saved are exactly the bytes that stay in the file.
"""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.base.text import translate
from kimdesk.clients.access import require_case
from kimdesk.clients.documents import DocumentRow, add_document, row_of
from kimdesk.clients.model import Document
from kimdesk.clients.partners import note_use
from kimdesk.clients.records import Records
from kimdesk.printing.letters import filling
from kimdesk.printing.letters.templates import content_in
from kimdesk.printing.letters.values import Recipient, values_of
from kimdesk.printing.orders import Order
from kimdesk.printing.precautions import Precaution, precautions, require_reason
from kimdesk.reference import Catalogue
from kimdesk.vault.files import replace_file
from kimdesk.vault.work import Store

OUTGOING = "D_AUSGANG"
FILE_NAME = "brief.docx"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that is not stored yet. `missing` are its gaps, `against` what to think of."""

    case_id: int
    template_id: int
    template: str
    number: int
    recipient: Recipient
    recipient_name: str = field(repr=False)
    content: bytes = field(repr=False)
    missing: tuple[str, ...]
    against: tuple[Precaution, ...]


def prepare(
    store: Store, catalogue: Catalogue, case_id: int, template_id: int, recipient: Recipient
) -> Letter:
    """Fill a template in; nothing is kept. A fixed number of statements.

    Raises NotAllowed for a foreign case, UserError when template or recipient are gone.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        template, content = content_in(unit, template_id)
        values, name = values_of(unit, catalogue, case_id, recipient)
    filled = filling.fill(content, values)
    return Letter(
        case_id=case_id,
        template_id=template_id,
        template=template.name,
        number=template.number,
        recipient=recipient,
        recipient_name=name,
        content=filled.content,
        missing=filled.missing,
        against=precautions(store, catalogue, _order(case_id, recipient)),
    )


def keep(
    store: Store, records: Records, letter: Letter, path: Path, reason: str = ""
) -> DocumentRow:
    """Freeze a letter in its file and write it, unencrypted, to `path`.

    `reason` is why it is written in spite of what speaks against it; it stands in the log.
    Raises UserError (field "reason") where one is needed, NotAllowed, EnvironmentProblem.
    """
    reason = require_reason(letter.against, reason)
    row = _frozen(store, records, letter)
    with store.unit() as unit:
        note_use(unit, (letter.recipient.partner_id,), store.clock.today())
        unit.log("DRUCK", "case", letter.case_id, _detail(letter, row, reason))
        unit.commit()
    try:
        replace_file(path, letter.content)
    except EnvironmentProblem as error:
        kept = translate("Letters", "Der Brief liegt aber schon unter „Dokumente“.")
        raise EnvironmentProblem(f"{error.text} {kept}") from error
    return row


def _frozen(store: Store, records: Records, letter: Letter) -> DocumentRow:
    """The document; the same letter written again is the one that is there."""
    digest = hashlib.sha256(letter.content).hexdigest()
    with store.unit() as unit:
        require_case(unit, letter.case_id)
        same = select(Document).where(
            Document.case_id == letter.case_id, Document.sha256 == digest, Document.sent
        )
        there = unit.session.scalars(same.limit(1)).first()
    if there is not None:
        return row_of(there)
    values: dict[str, object] = {
        "title": letter.template,
        "kind": OUTGOING,
        "dated_on": store.clock.today(),
        "received_on": None,
        "sent": True,
        "recipient": letter.recipient_name,
        "partner_id": letter.recipient.partner_id,
        "made_from": letter.template,
        "made_version": letter.number,
    }
    return add_document(store, records, letter.case_id, letter.content, FILE_NAME, values)


def _detail(letter: Letter, row: DocumentRow, reason: str) -> str:
    """What was written for whom, by numbers and nothing they say."""
    parts = [f"letter, letter_template {letter.template_id}, document {row.id}"]
    if letter.recipient.partner_id:
        parts.append(f"partner {letter.recipient.partner_id}")
    if letter.recipient.to_client:
        parts.append("client")
    if reason:
        parts.append(f"reason: {reason[:200]}")
    return ", ".join(parts)


def _order(case_id: int, recipient: Recipient) -> Order:
    """The print whose precautions a letter shares: to a body, to the client, to nobody yet."""
    if recipient.partner_id is not None:
        return Order("case-summary", case_id, partner_id=recipient.partner_id)
    return Order("invitation" if recipient.to_client else "plan", case_id)
