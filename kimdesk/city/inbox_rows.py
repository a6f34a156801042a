"""One file of the inbox: what it is, whether its sender is known, whether it fits the chain."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Literal

from kimdesk.base.text import clean, translate
from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.refusals import Refused, refused, sentence
from kimdesk.bundles.statistics.chain import Accepted, require_follows
from kimdesk.bundles.statistics.reading import (
    MOST_BYTES,
    Opened,
    open_bundle,
    require_meant_for,
    require_trusted,
)
from kimdesk.vault.files import problem

_MOST_SEALED = MOST_BYTES + 64 * 1024

# ready: fits next · here: taken before · waiting: one before it is missing, or its key was not
# compared yet · refused: says why.
InboxState = Literal["ready", "here", "waiting", "refused"]


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One file: its state, a code and a sentence for it, and what it is if that is known.

    `office` is "" where it could not be opened; `key_number` is that of the office's key that
    signed it, `sealed` the SHA-256 of the file.
    """

    file: Path
    state: InboxState
    code: str
    text: str
    sealed: str = ""
    office: str = ""
    quarter: str = ""
    sequence: int = 0
    revision: int = 0
    opened: Opened | None = None
    key_number: int = 0

    @property
    def name(self) -> str:
        """The name of the file, safe to show."""
        return clean(self.file.name)

    @property
    def order(self) -> tuple[str, int, str]:
        """By office and number; what could not be opened comes last."""
        return self.office or "\uffff", self.sequence, self.file.name


def looked_at(
    file: Path, keys: Sequence[SecretKey], ring: Keyring, known: Mapping[str, Accepted]
) -> InboxRow:
    """A file, opened with one of the city's keys, unless it is one of the `known` ones."""
    try:
        raw = _content(file)
        sealed = sha256(raw).hexdigest()
        if sealed in known:
            return _here(file, sealed, known[sealed])
        return _checked(_row(file, sealed, _with_one_of(raw, keys)), ring)
    except Refused as refusal:
        return InboxRow(file, "refused", refusal.code, refusal.text)


def _here(file: Path, sealed: str, taken: Accepted) -> InboxRow:
    return InboxRow(
        file,
        "here",
        "replay",
        translate("City", "Schon angenommen."),
        sealed,
        taken.office,
        taken.quarter,
        taken.sequence,
        taken.revision,
    )


def _row(file: Path, sealed: str, opened: Opened) -> InboxRow:
    manifest = opened.manifest
    link = manifest.link
    return InboxRow(
        file,
        "ready",
        "",
        "",
        sealed,
        manifest.sender.office,
        manifest.quarter,
        link.sequence,
        link.revision,
        opened,
    )


def _checked(row: InboxRow, ring: Keyring) -> InboxRow:
    """Whether the sender is known, and was compared."""
    if row.opened is None:
        return row
    try:
        known = require_trusted(row.opened, ring)
    except Refused as refusal:
        # Of strangers nothing is kept, however much they send.
        return replace(row, state="refused", code=refusal.code, text=refusal.text, opened=None)
    row = replace(row, key_number=known.key.number)
    if known.compared:
        return row
    text = translate(
        "City", "Die Prüfwörter dieser Stelle sind noch nicht verglichen. Bitte rufen Sie dort an."
    )
    return replace(row, state="waiting", code="key-not-compared", text=text)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            raw = stream.read(_MOST_SEALED + 1)
    except OSError as error:
        raise Refused("unreadable", problem(error).text) from None
    if len(raw) > _MOST_SEALED:
        raise refused("too-large")
    return raw


def _with_one_of(raw: bytes, keys: Sequence[SecretKey]) -> Opened:
    """Opened with the newest key that fits. Raises Refused."""
    for key in keys:
        try:
            opened = open_bundle(raw, key.identity)
        except Refused as refusal:
            if refusal.code != "recipient":
                raise
            continue
        require_meant_for(opened.manifest, key.public)
        return opened
    raise refused("recipient")


def in_chain(rows: Iterable[InboxRow], taken: list[Accepted]) -> Iterable[InboxRow]:
    """The rows with their places, each as if those before it had been taken."""
    for row in rows:
        if row.opened is None or row.state in {"refused", "here"}:
            yield row
            continue
        manifest = row.opened.manifest
        try:
            require_follows(manifest, taken, row.key_number)
        except Refused as refusal:
            yield _misplaced(row, refusal.code, taken)
            continue
        if row.state == "ready":
            taken.append(Accepted.of(manifest, row.key_number))
            yield replace(row, text=_fits(row.opened))
        else:
            yield row


def _misplaced(row: InboxRow, code: str, taken: Sequence[Accepted]) -> InboxRow:
    if code == "replay":
        return replace(row, state="here", code=code, text=translate("City", "Schon angenommen."))
    if code != "gap":
        return replace(row, state="refused", code=code, text=sentence(code))
    here = max((each.sequence for each in taken if each.office == row.office), default=0)
    numbers = [str(number) for number in range(here + 1, row.sequence)][:9]
    text = translate("City", "Wartet: Davor fehlt von {office} noch Paket {numbers}.")
    text = text.format(office=row.office, numbers=", ".join(numbers))
    return replace(row, state="waiting", code=code, text=text)


def _fits(opened: Opened) -> str:
    link = opened.manifest.link
    if opened.manifest.withdrawn:
        return translate("City", "Geprüft: Rückzug, es bleiben nur die Gesamtzahlen.")
    if link.revision:
        text = translate("City", "Geprüft: Korrektur, ersetzt Fassung {number}.")
        return text.format(number=link.revision - 1)
    return translate("City", "Geprüft: vollständig, unverändert und von dieser Stelle.")
