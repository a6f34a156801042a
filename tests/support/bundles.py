"""Invented bundles: two offices and a city with fixed keys, and how to forge what they sign."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from kimdesk.bundles.canonical import canonical
from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.statistics.about import DimensionAbout, Link, Sender, TableAbout
from kimdesk.bundles.statistics.manifest import NAME, README, SIGNATURE
from kimdesk.bundles.statistics.package import Package, package
from kimdesk.bundles.statistics.reading import signed_message
from kimdesk.bundles.statistics.seal import sealed, signed
from kimdesk.bundles.statistics.stored_zip import pack
from kimdesk.statistics.disclosure.data import Cell, Level, Published, Release

DATA = Path(__file__).parents[1] / "data" / "bundles"

SEX = DimensionAbout("SEX", "Geschlecht", {"M": "männlich", "W": "weiblich", "X": "andere"})
REGION = DimensionAbout(
    "REGION",
    "Herkunft",
    {"SYR": "Syrien", "AFG": "Afghanistan", "UKR": "Ukraine", "ASIEN": "Asien", "EUROPA": "Europa"},
)
TOPIC = DimensionAbout("TOPIC", "Handlungsfeld", {"ARBEIT": "Arbeit", "WOHNEN": "Wohnen"})
CATALOGUE = (
    TableAbout("P01_BE", "Geschlecht", "BE", (SEX,)),
    TableAbout("P04_BE", "Staatsangehörigkeit", "BE", (REGION,)),
    TableAbout("P04_ZU", "Staatsangehörigkeit der Zugänge", "ZU", (REGION,)),
    TableAbout("P03_BQ", "Geschlecht und Herkunft", "BQ", (SEX, REGION)),
    TableAbout("H03_KO", "Themen der Kontakte", "KO", (TOPIC,), rounding=10, several=True),
)


@cache
def key(name: str) -> SecretKey:
    """The fixed key "stelle", "zweite" (another office), "stadt" or "fremde" (another city)."""
    return SecretKey.read((DATA / f"{name}.kimsecret").read_bytes())


def ring() -> Keyring:
    """Both offices and the city, compared."""
    found = Keyring()
    for name in ("stelle", "zweite", "stadt"):
        found = found.add(key(name).public, compared=True)
    return found


def sender(name: str = "stelle", city: str = "stadt") -> Sender:
    """An invented office."""
    public = key(name).public
    return Sender(
        office=public.owner,
        provider="AWO" if name == "stelle" else "DRK",
        key=public.id,
        recipient=key(city).public.id,
        built_on="2026-10-12",
        program="KIMdesk 0.1.0",
        catalogue="2026-1",
        posts=150,
    )


def _counted(
    table: str, level: Level, key: tuple[str, int], numbers: dict[Cell, int | None]
) -> Published:
    return Published(table, level, key[0], numbers, key[1])


def release(quarter: str = "2026Q3", revision: int = 0, more: int = 0) -> Release:
    """Numbers of an invented office; `more` people of it."""
    men, women, when = 35 + more, 25, (quarter, revision)
    return Release(
        quarter=quarter,
        revision=revision,
        totals={"BA": 55 + more, "ZU": 11, "AB": 4, "BE": 62 + more, "BQ": 66 + more},
        tables=(
            _counted("P01_BE", "fine", when, {("M",): men, ("W",): women, ("X",): None}),
            _counted("P04_BE", "coarse", when, {("ASIEN",): 50 + more, ("EUROPA",): 10}),
            _counted("P04_ZU", "none", when, {}),
            _counted(
                "P03_BQ",
                "coarse",
                when,
                {
                    ("M", "ASIEN"): 30 + more,
                    ("M", "EUROPA"): 5,
                    ("W", "ASIEN"): 20,
                    ("W", "EUROPA"): 10,
                    ("X", "ASIEN"): 0,
                    ("X", "EUROPA"): None,
                },
            ),
            _counted("H03_KO", "fine", when, {("ARBEIT",): 120, ("WOHNEN",): 80}),
        ),
    )


def bundle(
    release_: Release | None = None, link: Link | None = None, name: str = "stelle"
) -> Package:
    """An unsigned bundle."""
    return package(release_ or release(), CATALOGUE, sender(name), link or Link())


def content(
    release_: Release | None = None, link: Link | None = None, name: str = "stelle"
) -> bytes:
    """A finished ZIP."""
    return signed(bundle(release_, link, name), key(name))


def closed(zipped: bytes, city: str = "stadt", office: str = "stelle") -> bytes:
    """The ZIP sealed for the city and the office."""
    return sealed(zipped, (key(city).public, key(office).public))


@dataclass
class Forger:
    """Changes a good bundle and signs it again, as an attacker with the office's key would.

    `manifest` is changed as a value or, in `raw`, as bytes; hashes of changed files are put
    right unless `honest` is False.
    """

    package: Package = field(default_factory=bundle)
    signer: str = "stelle"
    honest: bool = True
    files: dict[str, bytes] = field(default_factory=dict)
    raw: Callable[[bytes], bytes] | None = None

    def __post_init__(self) -> None:
        self.files = dict(self.package.files())

    def manifest(self, change: Callable[[dict], None]) -> "Forger":  # type: ignore[type-arg]
        """Change the manifest's value."""
        import json

        value = json.loads(self.files[NAME])
        change(value)
        self.files[NAME] = canonical(value)
        return self

    def file(self, name: str, content: bytes) -> "Forger":
        """Put another content in, and its hash into the manifest."""
        self.files[name] = content
        size, digest = len(content), sha256(content).hexdigest()

        def right(value: dict) -> None:  # type: ignore[type-arg]
            if name == README:
                value["kimdesk"]["liesmich"] = {"bytes": size, "sha256": digest}
            for resource in value["resources"]:
                if resource["path"] == name:
                    resource.update(bytes=size, hash=f"sha256:{digest}")

        return self.manifest(right) if self.honest else self

    def table(self, name: str, old: bytes, new: bytes) -> "Forger":
        """Replace something in a table."""
        path = f"tabellen/{name}.csv"
        assert old in self.files[path]
        return self.file(path, self.files[path].replace(old, new, 1))

    def parts(self) -> Mapping[str, bytes]:
        """All files, signed."""
        manifest = self.raw(self.files[NAME]) if self.raw else self.files[NAME]
        secret = key(self.signer)
        signature = {
            "schluessel": base64.b64encode(secret.public.signing).decode(),
            "unterschrift": base64.b64encode(secret.sign(signed_message(manifest))).decode(),
        }
        return {**self.files, NAME: manifest, SIGNATURE: canonical(signature)}

    def zip(self) -> bytes:
        """The forged ZIP."""
        return pack(self.parts())


def chain(
    name: str = "stelle", quarters: tuple[str, ...] = ("2026Q1", "2026Q2", "2026Q3")
) -> list[bytes]:
    """ZIPs of several quarters in a row."""
    found: list[bytes] = []
    previous = ""
    for number, quarter in enumerate(quarters, 1):
        made = bundle(release(quarter), Link(sequence=number, previous=previous), name)
        found.append(signed(made, key(name)))
        previous = made.manifest.hash
    return found


def corrected(before: Package, reason: str = "FEHLER", more: int = 5) -> Package:
    """The next version of a bundle's quarter, right after it."""
    link = before.manifest.link
    quarter = before.manifest.quarter
    return package(
        replace(release(quarter, link.revision + 1, more)),
        CATALOGUE,
        before.manifest.sender,
        Link(
            link.sequence + 1,
            link.revision + 1,
            before.manifest.hash,
            before.manifest.hash,
            reason,
        ),
    )
