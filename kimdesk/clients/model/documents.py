"""Documents of a case: scans, letters, photos. Content is apart, lists never load it."""

from datetime import UTC, date
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, ForeignKey, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.clients.model.case import case_key
from kimdesk.vault.fields import code, day, text
from kimdesk.vault.orm import Base, Record

if TYPE_CHECKING:
    from kimdesk.reference import Catalogue
    from kimdesk.vault.work import UnitOfWork


class Document(Record, Base):
    """What is known of a document without opening it."""

    __tablename__ = "document"

    case_id: Mapped[int] = case_key()
    title: Mapped[str] = text("Titel", required=True)
    kind: Mapped[str] = code("Dokumentart", "CL50")
    dated_on: Mapped[date | None] = day("Datum des Dokuments")
    received_on: Mapped[date | None] = day("eingegangen am")
    source: Mapped[str] = code("Herkunft der Angabe", "CL_SOURCE")
    note: Mapped[str] = text("Bemerkung", maximum=1000)
    media_type: Mapped[str] = mapped_column(Text, default="")
    size: Mapped[int] = mapped_column(Integer, default=0)
    sha256: Mapped[str] = mapped_column(Text, default="")
    # What the office made itself and gave away stays as it was: `made_from` names the template
    # of a letter or the kind of a print, `made_version` the version of the template, 0 for none.
    sent: Mapped[bool] = mapped_column(Boolean, default=False)
    recipient: Mapped[str] = mapped_column(Text, default="")
    partner_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("partner.id", ondelete="SET NULL"), default=None, index=True
    )
    made_from: Mapped[str] = mapped_column(Text, default="")
    made_version: Mapped[int] = mapped_column(Integer, default=0)

    def check_rules(
        self,
        unit: "UnitOfWork",  # noqa: ARG002 - the protocol
        names: frozenset[str],
        catalogue: "Catalogue",  # noqa: ARG002 - the protocol
    ) -> None:
        """What was given away keeps its kind and its day; a title or a note may be added."""
        if self.id is None:
            return
        if self.sent and names & {"kind", "dated_on", "received_on"}:
            raise NotAllowed(sent_sentence())

    def check_removal_rules(self, unit: "UnitOfWork") -> None:
        """What was given away stays; on the day itself a slip can be taken back."""
        today = unit.store.clock.now().astimezone(UTC).date()
        if self.sent and (self.created_at is None or self.created_at.date() != today):
            raise NotAllowed(sent_sentence())


def sent_sentence() -> str:
    """Why what was given away cannot be changed."""
    return translate(
        "Documents",
        "Was die Beratungsstelle verlassen hat, bleibt unverändert in der Akte.",
    )


class DocumentContent(Base):
    """The bytes: up to 1 MiB here, larger ones sealed in `blobs/<name>.bin` under `key`."""

    __tablename__ = "document_content"

    document_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("document.id", ondelete="CASCADE"), primary_key=True
    )
    data: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    blob: Mapped[str] = mapped_column(Text, default="")
    key: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
