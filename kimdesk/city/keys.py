"""The city's own keys, and those of the offices: read in, compared on the telephone, revoked."""

from dataclasses import dataclass

from kimdesk.bundles.fingerprint import same_words, spoken
from kimdesk.bundles.keyring import Keyring, Known, revocation
from kimdesk.bundles.keys import SECRET_SUFFIX, SUFFIX, PublicKey, SecretKey
from kimdesk.bundles.refusals import refused
from kimdesk.city.archive.archive import Archive
from kimdesk.vault.database import Connection


@dataclass(frozen=True, slots=True)
class KeyRow:
    """The key of an office as lists show it. `current`: the one that new bundles come with."""

    id: str
    office: str
    number: int
    words: str
    compared: bool
    revoked: bool
    current: bool


def city_keys(archive: Archive) -> tuple[SecretKey, ...]:
    """All keys of the city, the newest first: older bundles were sealed for older ones."""
    with archive.reading() as connection:
        return _city_keys(connection)


def city_key(archive: Archive) -> SecretKey:
    """The key that receipts are signed with and that offices seal for."""
    return city_keys(archive)[0]


def public_file(archive: Archive) -> tuple[str, bytes]:
    """Name and content of the key file that every office gets."""
    public = city_key(archive).public
    return public.file_name, public.file()


def secret_file(archive: Archive) -> tuple[str, bytes]:
    """Name and content of the city's secret key, to be kept in a safe place.

    With it and the program `age` bundles can be opened without KIMdesk, and a lost archive can
    be made anew (`create_archive(…, key=…)`).
    """
    key = city_key(archive)
    return key.public.file_name.replace(SUFFIX, SECRET_SUFFIX), key.file()


def renew_city_key(archive: Archive) -> PublicKey:
    """A new key, vouched for by the present one; its file goes to all offices."""
    with archive.changing() as connection:
        before = _city_keys(connection)[0]
        made = SecretKey.new("stadt", before.public.owner, before)
        connection.execute("INSERT INTO city_key VALUES (?, ?)", (made.public.number, made.file()))
    return made.public


def revoke_city_key(archive: Archive, number: int) -> bytes:
    """The file that takes an older key of the city back. Raises KeyError."""
    keys = {key.public.number: key for key in city_keys(archive)}
    return revocation(keys[number].public, city_key(archive))


def keyring(archive: Archive) -> Keyring:
    """The keys of the offices."""
    with archive.reading() as connection:
        return _ring(connection)


def key_rows(archive: Archive) -> tuple[KeyRow, ...]:
    """The keys of the offices as a list, by office, the newest first."""
    ring = keyring(archive)
    newest = {each.key.owner: ring.newest("stelle", each.key.owner) for each in ring.known}
    rows = [
        KeyRow(
            id=each.key.id,
            office=each.key.owner,
            number=each.key.number,
            words=spoken(each.key),
            compared=each.compared,
            revoked=each.revoked,
            current=newest[each.key.owner] == each,
        )
        for each in ring.known
    ]
    return tuple(sorted(rows, key=lambda row: (row.office, -row.number)))


def add_office_key(archive: Archive, raw: bytes) -> Known:
    """Read in the key file of an office; its words wait to be compared. Raises Refused.

    A new key of an office that is known must be vouched for by the old one; where that is lost,
    `replace_office_key` takes it once its words were compared.
    """
    return _add(archive, raw, compared=False)


def replace_office_key(archive: Archive, raw: bytes, heard: str) -> Known:
    """Take a key that nobody vouches for, its words as read out by the office.

    Raises Refused ("key-changed") where the words are not those of the key.
    """
    if not same_words(PublicKey.read(raw), heard):
        raise refused("key-changed")
    return _add(archive, raw, compared=True)


def compare_key(archive: Archive, key_id: str, heard: str) -> bool:
    """Note that the words of a key were compared, if they are the same. Raises KeyError."""
    with archive.changing() as connection:
        ring = _ring(connection)
        key = {each.key.id: each.key for each in ring.known}[key_id]
        same = same_words(key, heard)
        if same:
            _keep(connection, ring.compare(key_id))
    return same


def revoke_key(archive: Archive, key_id: str) -> None:
    """Take no more bundles with a key; what was taken before stays. Raises KeyError."""
    with archive.changing() as connection:
        _keep(connection, _ring(connection).revoke(key_id))


def take_revocation(archive: Archive, raw: bytes) -> None:
    """Read in the file with which an office takes its key back. Raises Refused."""
    with archive.changing() as connection:
        _keep(connection, _ring(connection).revoke_by(raw))


def _add(archive: Archive, raw: bytes, *, compared: bool) -> Known:
    key = PublicKey.read(raw)
    if key.role != "stelle":
        raise refused("key-owner")
    with archive.changing() as connection:
        ring = _ring(connection).add(key, compared=compared)
        _keep(connection, ring)
    return next(each for each in ring.known if each.key == key)


def _city_keys(connection: Connection) -> tuple[SecretKey, ...]:
    rows = connection.execute("SELECT secret FROM city_key ORDER BY number DESC").fetchall()
    return tuple(SecretKey.read(bytes(row[0])) for row in rows)


def _ring(connection: Connection) -> Keyring:
    return Keyring.read(bytes(connection.execute("SELECT file FROM ring").fetchone()[0]))


def _keep(connection: Connection, ring: Keyring) -> None:
    connection.execute("UPDATE ring SET file = ?", (ring.file(),))
