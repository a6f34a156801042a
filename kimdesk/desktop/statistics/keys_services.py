"""What the dialog of keys asks for in the store thread."""

from dataclasses import dataclass
from pathlib import Path

from kimdesk.bundles.fingerprint import same_words, spoken
from kimdesk.bundles.keyring import Known
from kimdesk.bundles.keys import PublicKey
from kimdesk.bundles.office.city_key import city_of
from kimdesk.bundles.office.keys import keep_keyring, keyring, make_key, own_key
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.vault.files import replace_file

MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Keys:
    """The office's own public key and the city's; None before there is one."""

    own: PublicKey | None
    city: Known | None


def read_keys(desk: StatisticsDesk) -> Keys:
    """The keys as they are now."""
    with desk.statistics.unit() as unit:
        return Keys(own_key(unit), city_of(keyring(unit)))


def make(desk: StatisticsDesk) -> PublicKey:
    """A first or a following key of this office."""
    return make_key(desk.opened, desk.statistics)


def take_city_key(desk: StatisticsDesk, path: Path) -> PublicKey:
    """Read the file of the city's key; it has to be compared before it counts."""
    with path.open("rb") as file:
        found = PublicKey.read(file.read(MOST_BYTES + 1))
    with desk.statistics.unit() as unit:
        keep_keyring(unit, keyring(unit).add(found))
        unit.commit()
    return found


def compare(desk: StatisticsDesk, key: PublicKey, heard: str) -> bool:
    """Note that the words were compared, if they are right."""
    if not same_words(key, heard):
        return False
    with desk.statistics.unit() as unit:
        keep_keyring(unit, keyring(unit).compare(key.id))
        unit.commit()
    return True


def save(key: PublicKey, path: Path) -> Path:
    """Save the public key for the other side."""
    replace_file(path, key.file())
    return path


def sheet(key: PublicKey, office: str) -> bytes:
    """The sheet with words and QR code."""
    from kimdesk.printing.key_sheet import key_sheet

    return key_sheet(key, office)


__all__ = ["Keys", "compare", "make", "read_keys", "save", "sheet", "spoken", "take_city_key"]
