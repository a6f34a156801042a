"""The manifest of a bundle as it came in: every value is checked before it is used.

What is read is written again and must give the same bytes, so nothing can hide beside it.
"""

from kimdesk.bundles.canonical import parse
from kimdesk.bundles.refusals import refused
from kimdesk.bundles.statistics.about import (
    CONTACTS,
    GROUP,
    LABEL,
    NAME,
    PERSONS,
    REASONS,
    TABLE,
    DimensionAbout,
    Link,
    Method,
    Sender,
)
from kimdesk.bundles.statistics.manifest import KIND, TOTALS, VERSION, Manifest, TableEntry
from kimdesk.bundles.statistics.tables import MOST_CELLS
from kimdesk.vault.parsing import Fields, Malformed

MOST_BYTES = 1024 * 1024
MOST_TABLES = 61  # with the three other files the most an archive may hold
QUARTER = r"20[0-9]{2}Q[1-4]"
_DAY = r"20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_OFFICE = r"[A-Z0-9]{2,8}"
_HASH = r"[0-9a-f]{64}"
_MOST_GROUPS = 400
_SIZE = (0, 2**31)


def read_manifest(raw: bytes) -> Manifest:
    """The manifest in these bytes. Raises Refused."""
    value = parse(raw, MOST_BYTES)
    _require_ours(value)
    try:
        found = _manifest(Fields(value))
        same = found.bytes == raw
    except (Malformed, KeyError, ValueError):
        raise refused("schema") from None
    if not same:
        raise refused("schema")
    return found


def _require_ours(value: dict[str, object]) -> None:
    """Raises Refused for another program's file and for a later version of ours."""
    own = value.get("kimdesk")
    if not isinstance(own, dict) or own.get("art") != KIND:
        raise refused("program")
    version = own.get("version")
    if type(version) is int and version > VERSION:
        raise refused("newer")


def _manifest(outer: Fields) -> Manifest:
    own = outer.group("kimdesk")
    readme, method = own.group("liesmich"), own.group("verfahren")
    tables = tuple(map(_table, outer.items("resources", MOST_TABLES)))
    ids = [table.id.casefold() for table in tables]
    if len(set(ids)) != len(ids) or not tables or tables[0].id != TOTALS:
        raise Malformed
    return Manifest(
        quarter=own.text("quartal", QUARTER),
        sender=Sender(
            office=own.text("stelle", _OFFICE),
            provider=own.text("traeger", _OFFICE),
            key=own.text("schluessel", _HASH),
            recipient=own.text("empfaenger", _HASH),
            built_on=own.text("erstellt", _DAY),
            program=own.text("programm", r"KIMdesk [0-9A-Za-z.+-]{1,40}"),
            catalogue=own.text("katalog", r"[0-9A-Za-z.-]{1,20}"),
            posts=own.number("stellen_hundertstel", (0, 100_000)),
        ),
        link=_link(own),
        method=Method(method.text("name", r"[A-Za-z0-9 .-]{1,40}"), _figures(method)),
        dimensions=tuple(map(_dimension, own.items("merkmale", 100))),
        tables=tables,
        left_out=tuple(_texts(own, "ausgelassen", TABLE, 500)),
        readme_size=readme.number("bytes", _SIZE),
        readme_sha256=readme.text("sha256", _HASH),
    )


def _link(own: Fields) -> Link:
    return Link(
        sequence=own.number("folge", (1, 9999)),
        revision=own.number("revision", (0, 999)),
        previous=_hash_or_none(own, "vorgaenger"),
        replaces=_hash_or_none(own, "ersetzt"),
        reason=own.one_of("grund", ("", *REASONS)),
    )


def _hash_or_none(own: Fields, name: str) -> str:
    if name in own.names() and own.raw[name] is None:
        return ""
    return own.text(name, _HASH)


def _figures(method: Fields) -> dict[str, int]:
    figures = method.group("werte")
    names = sorted(figures.names())
    if len(names) > 20:
        raise Malformed
    return {name: figures.number(name, (0, 1000)) for name in names}


def _table(fields: Fields) -> TableEntry:
    own, columns = fields.group("kimdesk"), fields.group("schema").items("fields", 8)
    dimensions, groups = [], []
    for column in columns[:-2]:
        dimensions.append(column.text("name", NAME))
        groups.append(tuple(_texts(column.group("constraints"), "enum", GROUP, _MOST_GROUPS)))
    table = own.text("tabelle", TABLE)
    _require_few(groups)
    return TableEntry(
        id=table,
        title=fields.text("title", LABEL),
        population=own.text("grundgesamtheit", r"[A-Z0-9_]{0,20}"),
        level=own.one_of("stufe", {"fine", "coarse"}),
        quarter=own.text("stand", QUARTER),
        revision=own.number("stand_revision", (0, 999)),
        dimensions=tuple(dimensions),
        groups=tuple(groups),
        rounding=_rounding(own, table),
        several=bool(own.number("mehrfach", (0, 1))),
        year=own.one_of("zeitraum", {"quartal", "jahr"}) == "jahr",
        points=own.number("punkte", (0, MOST_CELLS)),
        size=fields.number("bytes", _SIZE),
        sha256=fields.text("hash", f"sha256:{_HASH}").removeprefix("sha256:"),
    )


def _rounding(own: Fields, table: str) -> int:
    """To what a table is rounded: only the totals are exact."""
    found = own.number("rundung", (1, CONTACTS))
    if found not in ({1} if table == TOTALS else {PERSONS, CONTACTS}):
        raise Malformed
    return found


def _require_few(groups: list[tuple[str, ...]]) -> None:
    """Raises Malformed where a table would have no cell, doubled ones or far too many."""
    count = 1
    for codes in groups:
        count *= len(codes)
        if len(set(codes)) != len(codes):
            raise Malformed
    if not 1 <= count <= MOST_CELLS:
        raise Malformed


def _dimension(fields: Fields) -> DimensionAbout:
    labels: dict[str, str] = {}
    for pair in _list(fields, "gruppen", _MOST_GROUPS):
        if not isinstance(pair, list) or len(pair) != 2:
            raise Malformed
        named = Fields({"code": pair[0], "label": pair[1]})
        labels[named.text("code", GROUP)] = named.text("label", LABEL)
    return DimensionAbout(fields.text("id", NAME), fields.text("titel", LABEL), labels)


def _texts(fields: Fields, name: str, pattern: str, most: int) -> list[str]:
    return [Fields({"text": each}).text("text", pattern) for each in _list(fields, name, most)]


def _list(fields: Fields, name: str, most: int) -> list[object]:
    value = fields.raw.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise Malformed
    return value
