"""The open connections to those of the databases whose keys somebody holds."""

from pathlib import Path

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.vault.database import APPLICATION_IDS, Connection, open_database
from kimdesk.vault.header import Header
from kimdesk.vault.slots import Keys


class Databases:
    """No connection, or those that the keys allow."""

    def __init__(self) -> None:
        self._connections: dict[str, Connection] | None = None

    def open(self, folder: Path, header: Header, keys: Keys) -> None:
        """Open what `keys` allow, all or none. Raises what `open_database` raises."""
        opened: dict[str, Connection] = {}
        try:
            for name in header.databases:
                if name in keys.by_name:
                    opened[name] = open_database(
                        folder / header.database_name(name),
                        keys.derived(name, "sqlcipher"),
                        APPLICATION_IDS[name],
                    )
        except BaseException:
            for connection in opened.values():
                connection.close()
            raise
        self._connections = opened

    def close(self) -> None:
        """Close all; an unfinished transaction is rolled back."""
        for connection in (self._connections or {}).values():
            connection.close()
        self._connections = None

    def connection(self, name: str) -> Connection:
        """The connection to "cases" or "statistics". Raises NotAllowed without its key."""
        if self._connections is None:
            raise RuntimeError("the store is locked")
        if name not in self._connections:
            raise NotAllowed(
                translate("Vault", "Ihre Rolle erlaubt keinen Zugang zu diesen Daten.")
            )
        return self._connections[name]
