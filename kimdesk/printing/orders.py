"""What somebody wants on paper, and what comes of it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Order:
    """One printed thing that somebody asks for.

    `language` is the client's second language as BCP-47 code, "" for German only. `record_id`
    is the record it is about (a version of the plan, a consent, an appointment …), None for
    how things stand now. `record_ids` are the records of a list, () for all. `variant` is one
    of the product's, "" for its first. `day` says which occurrence of a series is meant, None
    for the next one.
    """

    product: str
    case_id: int | None = None
    language: str = ""
    record_id: int | None = None
    variant: str = ""
    partner_id: int | None = None
    record_ids: tuple[int, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A PDF in memory. `title` and `file_name` name the kind of document and nobody."""

    content: bytes
    pages: int
    title: str
    file_name: str
