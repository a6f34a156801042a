"""`kimdesk bundle` as the city and anybody outside use it: without a store."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.keys import PublicKey, SecretKey
from kimdesk.bundles.statistics.receipts import read_receipt
from tests.cli.conftest import CommandLine
from tests.support.bundles import DATA, Forger, chain, closed, content, key, release


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """The city's folder: its secret key, the keys of two offices, their bundles."""
    for name in ("stadt", "fremde"):
        (tmp_path / f"{name}.kimsecret").write_bytes((DATA / f"{name}.kimsecret").read_bytes())
    for name in ("stelle", "zweite"):
        (tmp_path / f"{name}.pub").write_bytes(key(name).public.file())
        for number, raw in enumerate(chain(name), 1):
            (tmp_path / f"{name}{number}.kimstat").write_bytes(closed(raw))
    return tmp_path


def opening(files: Path, *names: str) -> list[object]:
    """The options with which the city opens what these offices sent."""
    found: list[object] = ["--identity", files / "stadt.kimsecret"]
    for name in names:
        found += ["--key", files / f"{name}.pub"]
    return found


def test_a_good_bundle_is_verified(run: CommandLine, files: Path) -> None:
    done = run("bundle", "verify", files / "stelle1.kimstat", *opening(files, "stelle"))
    assert done.code == 0
    assert "in Ordnung" in done.out
    assert "MUSTER1 (AWO), 2026Q1, Paket 1, Fassung 0" in done.out
    assert done.err == ""


def test_verify_says_the_same_as_json(run: CommandLine, files: Path) -> None:
    done = run("bundle", "verify", files / "stelle1.kimstat", *opening(files, "stelle"), "--json")
    assert done.code == 0
    said = done.said
    assert said["valid"] is True
    assert said["trusted"] is True
    assert (said["office"], said["quarter"], said["sequence"]) == ("MUSTER1", "2026Q1", 1)
    assert said["totals"]["BE"] == 62
    assert [table["id"] for table in said["tables"]][:2] == ["GESAMT", "P01_BE"]


def test_without_the_office_key_the_content_is_checked_and_said_so(
    run: CommandLine, files: Path
) -> None:
    done = run("bundle", "verify", files / "stelle1.kimstat", *opening(files))
    assert done.code == 0
    assert "--key" in done.complaint


def test_a_changed_byte_is_refused(run: CommandLine, files: Path) -> None:
    raw = bytearray((files / "stelle1.kimstat").read_bytes())
    raw[len(raw) // 2] ^= 1
    (files / "kaputt.kimstat").write_bytes(raw)
    done = run("bundle", "verify", files / "kaputt.kimstat", *opening(files, "stelle"), "--json")
    assert done.code == 1
    assert done.said["code"] == "damaged"
    assert done.said["error"]["kind"] == "refused"
    assert done.said["valid"] is False


def test_an_unrounded_number_is_refused_however_well_it_is_signed(
    run: CommandLine, files: Path
) -> None:
    raw = Forger().table("P01_BE", b"M;35;", b"M;36;").zip()
    (files / "genau.kimstat").write_bytes(closed(raw))
    done = run("bundle", "verify", files / "genau.kimstat", *opening(files, "stelle"))
    assert done.code == 1
    assert "nicht gerundet" in done.complaint


def test_somebody_elses_key_opens_nothing(run: CommandLine, files: Path) -> None:
    done = run(
        "bundle", "verify", files / "stelle1.kimstat", "--identity", files / "fremde.kimsecret"
    )
    assert done.code == 1
    assert "für jemand anderen" in done.complaint


def test_another_offices_key_is_refused(run: CommandLine, files: Path) -> None:
    done = run("bundle", "verify", files / "stelle1.kimstat", *opening(files, "zweite"), "--json")
    assert (done.code, done.said["code"]) == (1, "key-unknown")


def test_a_file_that_is_not_there_cannot_be_read(run: CommandLine, files: Path) -> None:
    done = run("bundle", "verify", files / "weg.kimstat", *opening(files))
    assert done.code == 3
    assert "kann nicht gelesen werden" in done.complaint


def test_a_missing_identity_is_said(run: CommandLine, files: Path) -> None:
    done = run("bundle", "verify", files / "stelle1.kimstat")
    assert done.code == 2
    assert "--identity" in done.complaint


def test_a_key_file_that_is_none_says_nothing_of_the_bundle(run: CommandLine, files: Path) -> None:
    done = run("bundle", "verify", files / "stelle1.kimstat", "--identity", files / "stelle.pub")
    assert done.code == 3
    assert "geheimen Schlüssel" in done.complaint
    words = ("bundle", "verify", files / "stelle1.kimstat", *opening(files))
    done = run(*words, "--key", files / "stelle2.kimstat")
    assert done.code == 3
    assert "keine Schlüsseldatei" in done.complaint


def test_the_chain_is_checked_against_the_bundles_before(run: CommandLine, files: Path) -> None:
    words = ("bundle", "verify", files / "stelle3.kimstat", *opening(files, "stelle"))
    before = ("--previous", files / "stelle1.kimstat", "--previous", files / "stelle2.kimstat")
    assert run(*words, *before).code == 0
    done = run(*words, *before[:2], "--json")
    assert (done.code, done.said["code"]) == (1, "gap")


def test_a_bundle_is_shown(run: CommandLine, files: Path) -> None:
    done = run("bundle", "inspect", files / "stelle1.kimstat", *opening(files, "stelle"))
    assert done.code == 0
    assert "BE: 62" in done.out
    assert "P04_BE: Staatsangehörigkeit" in done.out


def test_the_zip_that_age_gave_is_read_as_well(run: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "paket.zip").write_bytes(content())
    done = run("bundle", "inspect", tmp_path / "paket.zip")
    assert done.code == 0
    done = run("bundle", "inspect", tmp_path / "paket.zip", "--identity", DATA / "stadt.kimsecret")
    assert done.code == 0


def test_offices_are_merged_into_a_workbook(run: CommandLine, files: Path) -> None:
    out = files / "alle.xlsx"
    bundles = sorted(files.glob("*.kimstat"))
    done = run(
        "bundle", "merge", *bundles, *opening(files, "stelle", "zweite"), "--out", out, "--json"
    )
    assert done.code == 0
    assert done.said["offices"] == ["MUSTER1", "MUSTER2"]
    assert done.said["quarter"] == "2026Q3"
    book = openpyxl.load_workbook(out)
    rows = list(book["P01_BE"].iter_rows(values_only=True))
    assert any(row[:3] == ("männlich", 70, 66) for row in rows)
    for sheet in book:
        said = " ".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
        assert "Vielfaches von" in said


def test_a_missing_office_is_named(run: CommandLine, files: Path) -> None:
    (files / "zweite3.kimstat").unlink()
    out = files / "alle.csv"
    bundles = sorted(files.glob("*.kimstat"))
    done = run("bundle", "merge", *bundles, *opening(files, "stelle", "zweite"), "--out", out)
    assert done.code == 0
    assert "Es fehlen: MUSTER2" in done.out
    assert "MUSTER2" in out.read_text(encoding="utf-8-sig").splitlines()[0]


def test_two_bundles_of_one_number_are_not_merged(run: CommandLine, files: Path) -> None:
    other = content(release("2026Q1", more=5))
    (files / "anders.kimstat").write_bytes(closed(other))
    done = run(
        "bundle", "merge", files / "stelle1.kimstat", files / "anders.kimstat",
        *opening(files, "stelle"), "--out", files / "alle.xlsx",
    )  # fmt: skip
    assert done.code == 1
    assert "anderes Paket" in done.complaint


def test_a_quarter_is_chosen(run: CommandLine, files: Path) -> None:
    words = ("bundle", "merge", files / "stelle1.kimstat", *opening(files, "stelle"))
    done = run(*words, "--quarter", "2026Q1", "--out", files / "a.csv", "--json")
    assert done.said["quarter"] == "2026Q1"
    done = run(*words, "--quarter", "2025Q1", "--out", files / "b.csv")
    assert done.code == 2


def test_nothing_is_written_over(run: CommandLine, files: Path) -> None:
    out = files / "alle.xlsx"
    out.write_bytes(b"meins")
    done = run("bundle", "merge", files / "stelle1.kimstat", *opening(files), "--out", out)
    assert done.code == 2
    assert out.read_bytes() == b"meins"


def test_a_refused_bundle_stops_the_merge(run: CommandLine, files: Path) -> None:
    (files / "boese.kimstat").write_bytes(closed(Forger(signer="zweite").zip()))
    out = files / "alle.xlsx"
    done = run(
        "bundle",
        "merge",
        files / "stelle1.kimstat",
        files / "boese.kimstat",
        *opening(files, "stelle", "zweite"),
        "--out",
        out,
    )
    assert done.code == 1
    assert not out.exists()


def test_the_city_signs_a_receipt(run: CommandLine, files: Path) -> None:
    out = files / "q.kimquittung"
    done = run(
        "bundle", "receipt", files / "stelle1.kimstat", *opening(files, "stelle"), "--out", out
    )
    assert done.code == 0
    known = Keyring().add(key("stadt").public)
    found = read_receipt(out.read_bytes(), known)
    assert (found.office, found.quarter, found.state) == ("MUSTER1", "2026Q1", "angenommen")


def test_an_office_signs_no_receipt(run: CommandLine, files: Path) -> None:
    secret = files / "stelle.kimsecret"
    secret.write_bytes((DATA / "stelle.kimsecret").read_bytes())
    out = files / "q.kimquittung"
    done = run("bundle", "receipt", files / "stelle1.kimstat", "--identity", secret, "--out", out)
    assert done.code == 2
    assert not out.exists()


def test_the_city_makes_its_keys_and_renews_them(run: CommandLine, tmp_path: Path) -> None:
    done = run("bundle", "key", "new", "--owner", "MUSTERSTADT", "--out", tmp_path, "--json")
    assert done.code == 0
    first = PublicKey.read(Path(done.said["public"]).read_bytes())
    secret = Path(done.said["secret"])
    assert secret.stat().st_mode & 0o077 == 0
    assert SecretKey.read(secret.read_bytes()).public == first
    again = run(
        "bundle", "key", "new", "--owner", "MUSTERSTADT", "--after", secret, "--out", tmp_path,
        "--json",
    )  # fmt: skip
    second = PublicKey.read(Path(again.said["public"]).read_bytes())
    assert second.follows(first)
    shown = run("bundle", "key", "show", again.said["public"])
    assert again.said["words"] in shown.out


def test_a_revoked_key_is_refused(run: CommandLine, files: Path) -> None:
    secret = files / "stelle.kimsecret"
    secret.write_bytes((DATA / "stelle.kimsecret").read_bytes())
    out = files / "widerruf"
    done = run("bundle", "key", "revoke", files / "stelle.pub", "--identity", secret, "--out", out)
    assert done.code == 0
    done = run(
        "bundle", "verify", files / "stelle1.kimstat", *opening(files, "stelle"),
        "--revocation", out, "--json",
    )  # fmt: skip
    assert (done.code, done.said["code"]) == (1, "key-revoked")


def test_what_is_written_opens_with_any_program(run: CommandLine, files: Path) -> None:
    out = files / "alle.xlsx"
    run("bundle", "merge", files / "stelle1.kimstat", *opening(files, "stelle"), "--out", out)
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as book:
        assert book.testzip() is None
        text = b"".join(book.read(name) for name in book.namelist() if "sheet" in name)
    assert b"<f>" not in text
    assert b"HYPERLINK" not in text
    assert release().quarter == "2026Q3"
