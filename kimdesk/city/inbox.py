"""The inbox: what every file in it is, in words; taking what fits, and the receipts for it.

Looking changes nothing. Files stay where they are; what was taken is said so the next time.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
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
from kimdesk.bundles.statistics.receipts import Receipt, receipt
from kimdesk.city.archive.archive import Archive
from kimdesk.city.archive.kept import accepted, insert
from kimdesk.city.keys import city_keys, keyring
from kimdesk.vault.files import problem, replace_file

SUFFIX = ".kimstat"
RECEIPTS = "quittungen"
MOST_FILES = 2000
_MOST_SEALED = MOST_BYTES + 64 * 1024

# ready: fits next · here: taken before · waiting: one before it is missing, or its key was not
# compared yet · refused: says why.
InboxState = Literal["ready", "here", "waiting", "refused"]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One file: its state, a code and a sentence for it, and what it is if it could be opened.

    `key_number` is that of the office's key that signed it.
    """

    file: Path
    state: InboxState
    code: str
    text: str
    opened: Opened | None = None
    key_number: int = 0

    @property
    def name(self) -> str:
        """The name of the file, safe to show."""
        return clean(self.file.name)

    @property
    def order(self) -> tuple[str, int, str]:
        """By office and number; what could not be opened comes last."""
        if self.opened is None:
            return "\uffff", 0, self.file.name
        manifest = self.opened.manifest
        return manifest.sender.office, manifest.link.sequence, self.file.name


def look(
    archive: Archive, folder: Path | None = None, progress: Progress | None = None
) -> tuple[InboxRow, ...]:
    """Every bundle in the inbox, or in another folder. Raises EnvironmentProblem."""
    place = folder or archive.inbox
    try:
        files = sorted(
            path for path in place.iterdir() if path.suffix.lower() == SUFFIX and path.is_file()
        )
    except OSError as error:
        raise problem(error) from error
    return look_at(archive, files[:MOST_FILES], progress)


def look_at(
    archive: Archive, files: Sequence[Path], progress: Progress | None = None
) -> tuple[InboxRow, ...]:
    """What these files are, such as dropped ones; each checked as if those before were taken."""
    keys, ring = city_keys(archive), keyring(archive)
    rows = []
    for number, file in enumerate(files):
        if progress:
            progress(number, len(files))
        rows.append(_opened(file, keys, ring))
    with archive.reading() as connection:
        taken = accepted(connection)
    return tuple(_in_chain(sorted(rows, key=lambda row: row.order), taken))


def accept(archive: Archive, rows: Iterable[InboxRow]) -> tuple[Receipt, ...]:
    """Take what is ready, in the order of the chains, all or nothing; the receipts for it.

    The receipts are also written to the folder "quittungen" of the inbox. Raises Refused where
    something came in between, EnvironmentProblem.
    """
    ready = sorted((row for row in rows if row.state == "ready"), key=lambda row: row.order)
    key, ring = city_keys(archive)[0], keyring(archive)
    given = []
    with archive.changing() as connection:
        taken = accepted(connection)
        for row in ready:
            opened = row.opened
            if opened is None:
                raise ValueError(row.state)
            number = require_trusted(opened, ring).key.number
            require_follows(opened.manifest, taken, number)
            made = receipt(opened.manifest, key, opened.hash)
            insert(connection, opened, number, archive.clock.today(), made.file())
            taken.append(Accepted.of(opened.manifest, number))
            given.append(made)
    _write(archive, given)
    return tuple(given)


def refuse(archive: Archive, row: InboxRow) -> Receipt:
    """A signed receipt that says why a bundle was not taken, for its office.

    Only for bundles whose sender is known: `row.key_number` > 0. Raises ValueError otherwise.
    """
    if row.opened is None or not row.key_number or row.state in {"ready", "here"}:
        raise ValueError(row.state)
    manifest = row.opened.manifest
    with archive.reading() as connection:
        own = [each for each in accepted(connection) if each.office == manifest.sender.office]
    head = max(own, key=lambda each: each.sequence).hash if own else ""
    made = receipt(manifest, city_keys(archive)[0], head, row.code)
    _write(archive, [made])
    return made


def _write(archive: Archive, receipts: Sequence[Receipt]) -> None:
    folder = archive.inbox / RECEIPTS
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise problem(error) from error
    for made in receipts:
        replace_file(folder / made.file_name, made.file())


def _opened(file: Path, keys: Sequence[SecretKey], ring: Keyring) -> InboxRow:
    try:
        opened = _with_one_of(_content(file), keys)
    except Refused as refusal:
        return InboxRow(file, "refused", refusal.code, refusal.text)
    try:
        known = require_trusted(opened, ring)
    except Refused as refusal:
        return InboxRow(file, "refused", refusal.code, refusal.text, opened)
    row = InboxRow(file, "ready", "", "", opened, known.key.number)
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


def _in_chain(rows: Iterable[InboxRow], taken: list[Accepted]) -> Iterable[InboxRow]:
    for row in rows:
        if row.opened is None or row.state == "refused":
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
    if code != "gap" or row.opened is None:
        return replace(row, state="refused", code=code, text=sentence(code))
    office = row.opened.manifest.sender.office
    here = max((each.sequence for each in taken if each.office == office), default=0)
    numbers = [str(n) for n in range(here + 1, row.opened.manifest.link.sequence)][:9]
    text = translate("City", "Wartet: Davor fehlt von {office} noch Paket {numbers}.")
    text = text.format(office=office, numbers=", ".join(numbers))
    return replace(row, state="waiting", code=code, text=text)


def _fits(opened: Opened) -> str:
    link = opened.manifest.link
    if opened.manifest.withdrawn:
        return translate("City", "Geprüft: Rückzug, es bleiben nur die Gesamtzahlen.")
    if link.revision:
        text = translate("City", "Geprüft: Korrektur, ersetzt Fassung {number}.")
        return text.format(number=link.revision - 1)
    return translate("City", "Geprüft: vollständig, unverändert und von dieser Stelle.")
