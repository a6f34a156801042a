"""The office's own key in the store: made and renewed by a team lead, sealed to all of them."""

from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.bundles.canonical import canonical
from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.keys import PublicKey, SecretKey
from kimdesk.bundles.model import KnownKeys, OfficeKey, OfficeKeyShare
from kimdesk.statistics.opening import StatisticsStore, StatisticsUnit
from kimdesk.vault.crypto import Forged
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import LEAD


def own_key(unit: StatisticsUnit) -> PublicKey | None:
    """The public key that this office signs with, None before there is one."""
    newest = unit.session.scalar(select(OfficeKey).order_by(OfficeKey.number.desc()).limit(1))
    return PublicKey.read(newest.public) if newest is not None else None


def make_key(opened: OpenVault, statistics: StatisticsStore) -> PublicKey:
    """A first key, or one that follows the present one and is vouched for by it.

    Raises NotAllowed for everybody but team leads, and where they do not hold the present one.
    """
    _require_lead(opened)
    with statistics.unit() as unit:
        before = _secret(opened, unit) if own_key(unit) is not None else None
        made = SecretKey.new("stelle", opened.office.code, before)
        number = made.public.number
        unit.session.add(OfficeKey(number=number, public=made.public.file()))
        unit.session.flush()
        _share(opened, unit, made)
        unit.log("ANLEGEN", OfficeKey.__tablename__, str(number))
        unit.commit()
    return made.public


def share_key(opened: OpenVault, statistics: StatisticsStore) -> int:
    """Seal the key to team leads who came later; how many. Nothing where one does not hold it."""
    if LEAD not in opened.identity.roles:
        return 0
    with statistics.unit() as unit:
        if own_key(unit) is None:
            return 0
        try:
            held = _secret(opened, unit)
        except NotAllowed:
            return 0
        added = _share(opened, unit, held)
        if added:
            unit.log("RECHTE", OfficeKeyShare.__tablename__, str(held.public.number))
            unit.commit()
    return added


def secret_key(opened: OpenVault, unit: StatisticsUnit) -> SecretKey:
    """The key to sign and to open with. Raises NotAllowed, UserError before there is one."""
    _require_lead(opened)
    return _secret(opened, unit)


def keyring(unit: StatisticsUnit) -> Keyring:
    """The keys of the receiving side that this office knows."""
    row = unit.session.get(KnownKeys, 1)
    return Keyring.read(row.ring) if row is not None else Keyring()


def keep_keyring(unit: StatisticsUnit, ring: Keyring) -> None:
    """Keep a changed ring, with a line in the log."""
    unit.session.merge(KnownKeys(id=1, ring=ring.file()))
    unit.session.flush()
    unit.log("AENDERN", KnownKeys.__tablename__)


def no_key() -> UserError:
    """There is no key to sign with yet."""
    return UserError(
        translate(
            "OfficeKeys",
            "Ihre Beratungsstelle hat noch keinen Schlüssel für Pakete. Eine Teamleitung legt"
            " ihn unter „Statistik“ › „Schlüssel“ an.",
        )
    )


def _secret(opened: OpenVault, unit: StatisticsUnit) -> SecretKey:
    key = own_key(unit)
    if key is None:
        raise no_key()
    share = unit.session.get(OfficeKeyShare, (key.number, opened.identity.uid))
    if share is None:
        raise _not_shared()
    try:
        raw = opened.unseal(share.sealed, _purpose(opened, key.number, opened.identity.uid))
    except Forged:
        raise _not_shared() from None
    return SecretKey.read(raw)


def _share(opened: OpenVault, unit: StatisticsUnit, held: SecretKey) -> int:
    number = held.public.number
    query = select(OfficeKeyShare.uid).where(OfficeKeyShare.number == number)
    have = set(unit.session.scalars(query))
    added = 0
    for uid, public in opened.sealing_keys(LEAD).items():
        if uid not in have:
            sealed = public.seal(held.file(), _purpose(opened, number, uid))
            unit.session.add(OfficeKeyShare(number=number, uid=uid, sealed=sealed))
            added += 1
    return added


def _purpose(opened: OpenVault, number: int, uid: str) -> bytes:
    """What a sealed key is bound to."""
    return canonical(["office-key", opened.vault_id, number, uid])


def _require_lead(opened: OpenVault) -> None:
    if LEAD not in opened.identity.roles:
        raise NotAllowed(
            translate("OfficeKeys", "Nur die Teamleitung kann mit dem Schlüssel arbeiten.")
        )


def _not_shared() -> NotAllowed:
    return NotAllowed(
        translate(
            "OfficeKeys",
            "Der Schlüssel der Beratungsstelle ist noch nicht für Sie freigegeben. Das geschieht,"
            " sobald eine Teamleitung, die ihn schon hat, die Ablage das nächste Mal öffnet.",
        )
    )
