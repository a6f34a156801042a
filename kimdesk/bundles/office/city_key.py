"""The key of the city that bundles are sealed for: known, compared, not revoked."""

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.bundles.keyring import Keyring, Known
from kimdesk.bundles.keys import PublicKey
from kimdesk.bundles.office.keys import keyring
from kimdesk.statistics.opening import StatisticsUnit


def city_of(ring: Keyring) -> Known | None:
    """The newest key of the receiving side that is not revoked."""
    found = [each for each in ring.known if each.key.role == "stadt" and not each.revoked]
    return max(found, key=lambda each: each.key.number, default=None)


def require_city_key(unit: StatisticsUnit) -> PublicKey:
    """The key to seal for. Raises UserError before there is one that somebody compared."""
    found = city_of(keyring(unit))
    if found is None:
        raise UserError(
            translate(
                "OfficeKeys",
                "Der Schlüssel der Stadt fehlt noch. Lesen Sie die Datei, die Sie von der Stadt"
                " bekommen haben, unter „Statistik“ › „Schlüssel“ ein.",
            )
        )
    if not found.compared:
        raise UserError(
            translate(
                "OfficeKeys",
                "Die Prüfwörter des Schlüssels der Stadt sind noch nicht verglichen. Rufen Sie"
                " bei der Stadt an und vergleichen Sie sie unter „Statistik“ › „Schlüssel“.",
            )
        )
    return found.key
