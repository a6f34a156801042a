"""The people of a store as a table shows them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.reference import Catalogue
from kimdesk.vault.users import User

_ICONS = {"active": "success", "pending": "hourglass", "locked": "lock"}
_LEVELS = {"active": "success", "pending": "warning", "locked": "neutral"}


@dataclass(frozen=True, slots=True)
class UserRow:
    """A person as the table shows it."""

    user: User
    roles: str
    state: str


def user_model(parent: QObject) -> RowModel[UserRow]:
    """The table's columns."""
    return RowModel(
        [
            Column(QCoreApplication.translate("Users", "Name"), _name, chars=28),
            Column(QCoreApplication.translate("Users", "Anmeldename"), _login, chars=16),
            Column(QCoreApplication.translate("Users", "Rollen"), _roles, stretch=True, tip=_roles),
            Column(
                QCoreApplication.translate("Users", "Stand"),
                _state,
                chars=26,
                icon=_icon,
                level=_level,
            ),
        ],
        _uid,
        parent,
    )


def shown_user(user: User, catalogue: Catalogue) -> UserRow:
    """A person with roles and state in words."""
    states = {
        "active": QCoreApplication.translate("Users", "aktiv"),
        "pending": QCoreApplication.translate("Users", "wartet auf Bestätigung"),
        "locked": QCoreApplication.translate("Users", "ausgesperrt"),
    }
    state = states[user.state]
    if user.state == "active" and user.one_time:
        state = QCoreApplication.translate("Users", "aktiv, mit Startpasswort")
    labels = catalogue["CL47"]
    return UserRow(user, ", ".join(labels.label(role) for role in sorted(user.roles)), state)


def _uid(shown: UserRow) -> str:
    return shown.user.uid


def _name(shown: UserRow) -> str:
    return shown.user.name


def _login(shown: UserRow) -> str:
    return shown.user.login


def _roles(shown: UserRow) -> str:
    return shown.roles


def _state(shown: UserRow) -> str:
    return shown.state


def _icon(shown: UserRow) -> str:
    return _ICONS[shown.user.state]


def _level(shown: UserRow) -> str:
    return _LEVELS[shown.user.state]
