"""What a new store is made from, and how entries about people and offices must look."""

import re
from dataclasses import dataclass, field

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.vault.header import CITY, CODE_PATTERN, PROVIDERS
from kimdesk.vault.passphrase import require_good


@dataclass(frozen=True, slots=True)
class Founding:
    """Whose store is made, and the first person, who is team lead and administrator.

    `provider` is "AWO" or "DRK", or CITY for an archive; `code` two to eight capitals or digits,
    e.g. "AWO1".
    """

    office: str
    provider: str
    code: str
    login: str
    display_name: str
    passphrase: str = field(repr=False)


def checked(founding: Founding) -> Founding:
    """The entries, trimmed. Raises UserError at the first that is not right."""
    office, name = clean(founding.office), clean(founding.display_name)
    if not office or len(office) > 200:
        raise UserError(
            translate("Vault", "Bitte geben Sie den Namen der Beratungsstelle ein."), "office"
        )
    if founding.provider not in {*PROVIDERS, CITY}:
        raise UserError(translate("Vault", "Bitte wählen Sie AWO oder DRK."), "provider")
    if not re.fullmatch(CODE_PATTERN, founding.code):
        raise UserError(
            translate(
                "Vault",
                "Das Kürzel besteht aus zwei bis acht Großbuchstaben oder Ziffern, zum"
                " Beispiel AWO1.",
            ),
            "code",
        )
    login = checked_login(founding.login)
    require_good(founding.passphrase, (login, name, office, founding.code))
    return Founding(
        office, founding.provider, founding.code, login, checked_name(name), founding.passphrase
    )


def checked_login(login: str) -> str:
    """A login as it is stored. Raises UserError."""
    cleaned = clean(login)
    if not re.fullmatch(r"\S{1,64}", cleaned):
        raise UserError(
            translate(
                "Vault",
                "Der Anmeldename hat ein bis 64 Zeichen und keine Leerzeichen.",
            ),
            "login",
        )
    return cleaned


def checked_name(name: str) -> str:
    """A person's name as it is stored. Raises UserError."""
    cleaned = clean(name)
    if not 1 <= len(cleaned) <= 100:
        raise UserError(
            translate("Vault", "Bitte geben Sie den Namen ein (höchstens 100 Zeichen)."),
            "display_name",
        )
    return cleaned
