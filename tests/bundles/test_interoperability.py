"""The city needs no KIMdesk: age, a ZIP program and a text editor are enough."""

import shutil
import subprocess
import zipfile
from pathlib import Path

from kimdesk.bundles.keys import identity_in
from kimdesk.bundles.statistics.reading import open_bundle
from kimdesk.bundles.statistics.seal import sealed
from tests.support.age import open_age
from tests.support.bundles import DATA, closed, content, key

SEALED = DATA / "kimstat_MUSTER1_2026Q3_f1_r0.kimstat"


def by_age(identity: Path, sealed: Path, out: Path) -> None:
    """As LIESMICH.txt says it: by `age` where there is one, else by its specification."""
    program = shutil.which("age") or shutil.which("rage")
    if program:
        subprocess.run([program, "-d", "-i", identity, "-o", out, sealed], check=True)
        return
    lines = identity.read_text(encoding="utf-8").splitlines()
    (secret,) = [line for line in lines if line and not line.startswith("#")]
    out.write_bytes(open_age(sealed.read_bytes(), secret))


def test_a_bundle_is_opened_with_the_key_file_alone(tmp_path: Path) -> None:
    out = tmp_path / "paket.zip"
    by_age(DATA / "stadt.kimsecret", SEALED, out)
    assert out.read_bytes() == content()
    with zipfile.ZipFile(out) as archive:
        archive.extractall(tmp_path / "paket")
    text = (tmp_path / "paket" / "LIESMICH.txt").read_text(encoding="utf-8")
    assert "MUSTER1" in text
    table = (tmp_path / "paket" / "tabellen" / "GESAMT.csv").read_text(encoding="ascii")
    assert table.splitlines()[0] == "population;wert;zeichen"


def test_the_office_opens_its_own_bundle_the_same_way(tmp_path: Path) -> None:
    out = tmp_path / "paket.zip"
    by_age(DATA / "stelle.kimsecret", SEALED, out)
    assert zipfile.is_zipfile(out)


def test_a_key_of_age_itself_opens_bundles_as_well(tmp_path: Path) -> None:
    """A city may have made its key with `age-keygen` before it ever saw KIMdesk."""
    raw = f"# created: 2026-10-12\n# public key: age1…\n{key('stadt').identity}\n".encode()
    assert open_bundle(closed(content()), identity_in(raw)).content == content()


def test_the_sealed_file_is_the_plain_format_of_age() -> None:
    head = SEALED.read_bytes().split(b"\n")
    assert head[0] == b"age-encryption.org/v1"
    assert sum(line.startswith(b"-> X25519 ") for line in head) == 2


def test_what_is_sealed_now_is_the_format_of_the_specification() -> None:
    for name in ("stadt", "stelle"):
        assert open_age(closed(content()), key(name).identity) == content()
    long = bytes(range(256)) * 1000
    assert open_age(sealed(long, (key("stadt").public,)), key("stadt").identity) == long
