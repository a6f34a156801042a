"""A bundle: from numbers to bytes and back, the same bytes for ever, readable by any program."""

import base64
import csv
import io
import json
import subprocess
import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics import seal
from kimdesk.bundles.statistics.about import Link
from kimdesk.bundles.statistics.manifest import file_name
from kimdesk.bundles.statistics.package import package
from kimdesk.bundles.statistics.reading import open_bundle, read, require_trusted
from kimdesk.bundles.statistics.seal import deliver, sealed, signed
from kimdesk.statistics.disclosure.data import Published, Release
from tests.support.bundles import (
    CATALOGUE,
    DATA,
    bundle,
    closed,
    content,
    key,
    release,
    ring,
    sender,
)

GOLDEN = DATA / "kimstat_MUSTER1_2026Q3_f1_r0.zip"
GOLDEN_SEALED = DATA / "kimstat_MUSTER1_2026Q3_f1_r0.kimstat"


def test_what_was_packed_comes_back() -> None:
    made = bundle()
    opened = open_bundle(closed(signed(made, key("stelle"))), key("stadt").identity)
    assert opened.package == made
    assert opened.package.totals == {"BA": 55, "ZU": 11, "AB": 4, "BE": 62, "BQ": 66}
    assert opened.package.table("P01_BE").numbers == release().tables[0].numbers
    assert opened.manifest.left_out == ("P04_ZU",)
    assert opened.hash == made.manifest.hash
    assert require_trusted(opened, ring(), key("stadt").public).key == key("stelle").public


def test_the_office_reads_its_own_bundle() -> None:
    opened = open_bundle(closed(content()), key("stelle").identity)
    assert require_trusted(opened, ring(), key("stelle").public).compared


def test_the_same_content_gives_the_same_bytes_for_ever() -> None:
    assert content() == GOLDEN.read_bytes()
    assert sha256(GOLDEN.read_bytes()).hexdigest() == (
        "317136d64881fc9e55dbeb419f43b47a7f53d2ffa4427b63fee0339f1ce76a9d"
    )


def test_a_bundle_sealed_long_ago_is_still_read() -> None:
    opened = open_bundle(GOLDEN_SEALED.read_bytes(), key("stadt").identity)
    assert opened.content == GOLDEN.read_bytes()


def test_the_order_in_which_numbers_were_counted_does_not_show() -> None:
    before = release()
    turned = tuple(
        replace(table, numbers=dict(reversed(list(table.numbers.items()))))
        for table in reversed(before.tables)
    )
    again = replace(before, tables=turned, totals=dict(reversed(list(before.totals.items()))))
    assert content(again) == content()


def test_a_table_carried_forward_says_whose_numbers_it_shows() -> None:
    tables = [replace(release().tables[0], quarter="2026Q2"), *release().tables[1:]]
    made = bundle(replace(release(), tables=tuple(tables)))
    assert made.table("P01_BE").entry.quarter == "2026Q2"
    assert "Stand 2026Q2 Fassung 0, unverändert fortgeschrieben" in made.readme.decode()


def test_a_table_carried_into_a_correction_need_not_fit_the_new_totals() -> None:
    before = bundle()
    totals = {"BA": 155, "ZU": 11, "AB": 4, "BE": 162, "BQ": 166}
    carried = replace(release(), revision=1, totals=totals)
    link = Link(2, 1, before.manifest.hash, before.manifest.hash, "NACHTRAG")
    assert read(content(carried, link)).package.table("P01_BE").entry.key == ("2026Q3", 0)
    counted_anew = replace(release(revision=1), totals=totals)
    with pytest.raises(Refused) as found:
        content(counted_anew, link)
    assert found.value.code == "sums"


def test_untouched_tables_of_a_correction_are_the_same_bytes() -> None:
    before = bundle()
    tables = (
        replace(release().tables[0], numbers={("M",): 40, ("W",): 25, ("X",): None}),
        *release().tables[1:],
    )
    link = Link(2, 1, before.manifest.hash, before.manifest.hash, "FEHLER")
    after = bundle(replace(release(revision=1), tables=tables), link)
    path = "tabellen/P04_BE.csv"
    assert after.files()[path] == before.files()[path]
    assert after.files()["tabellen/P01_BE.csv"] != before.files()["tabellen/P01_BE.csv"]


def test_totals_alone_make_a_bundle() -> None:
    bare = replace(release(), tables=(Published("P01_BE", "none", "2026Q3", {}),))
    opened = read(content(bare))
    assert len(opened.package.tables) == 1


def test_the_name_of_the_file_says_office_quarter_and_place_in_the_chain() -> None:
    assert file_name(bundle().manifest) == "kimstat_MUSTER1_2026Q3_f1_r0.kimstat"


def test_neither_a_person_nor_a_time_of_day_is_in_it() -> None:
    own = json.loads(bundle().manifest.bytes)["kimdesk"]
    assert own["erstellt"] == "2026-10-12"
    assert not own.keys() & {"benutzer", "person", "name", "zeit"}


def test_a_table_or_group_that_nobody_knows_is_not_packed() -> None:
    strange = replace(release(), tables=(Published("Z99", "fine", "2026Q3", {("M",): 5}),))
    with pytest.raises(KeyError):
        bundle(strange)
    strange = replace(release(), tables=(Published("P01_BE", "fine", "2026Q3", {("Q",): 5}),))
    with pytest.raises(KeyError):
        bundle(strange)


def test_a_table_with_a_missing_cell_is_not_packed() -> None:
    cells: dict[tuple[str, ...], int | None] = {("M", "ASIEN"): 5, ("W", "EUROPA"): 5}
    with pytest.raises(ValueError, match="cells"):
        bundle(replace(release(), tables=(Published("P03_BQ", "coarse", "2026Q3", cells),)))


def test_what_the_reader_would_refuse_is_not_signed() -> None:
    exact = replace(release(), tables=(Published("P01_BE", "fine", "2026Q3", {("M",): 61}),))
    with pytest.raises(Refused) as found:
        content(exact)
    assert found.value.code == "rounding"


def test_a_key_that_the_bundle_does_not_name_signs_nothing() -> None:
    with pytest.raises(ValueError, match="key"):
        signed(bundle(), key("zweite"))


# On a stick -------------------------------------------------------------------------------------


def test_it_is_written_whole_and_read_back(tmp_path: Path) -> None:
    path = deliver(tmp_path, content(), key("stelle"), key("stadt").public)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert open_bundle(path.read_bytes(), key("stadt").identity).content == content()


def test_a_stick_that_reads_back_something_else_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = sealed(content(), (key("stadt").public, key("stelle").public))
    monkeypatch.setattr(seal, "sealed", lambda *_: written[:-1] + b"x")
    with pytest.raises(EnvironmentProblem, match="anderen Datenträger"):
        deliver(tmp_path, content(), key("stelle"), key("stadt").public)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        deliver(tmp_path / "weg", content(), key("stelle"), key("stadt").public)


# Without KIMdesk --------------------------------------------------------------------------------


def test_any_zip_program_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "paket.zip"
    path.write_bytes(content())
    done = subprocess.run(["unzip", "-t", str(path)], capture_output=True, check=False)  # noqa: S607
    assert done.returncode == 0, done.stdout
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        text = archive.read("tabellen/P01_BE.csv").decode()
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert rows[0] == {"SEX": "M", "wert": "35", "zeichen": ""}
    assert rows[2] == {"SEX": "X", "wert": "", "zeichen": "."}


def test_the_readme_says_how_to_open_it_and_what_the_codes_mean() -> None:
    text = bundle().readme.decode()
    for part in ("age -d -i", "ZIP-Programm", "Vielfaches von 5", "ASIEN = Asien", "genau"):
        assert part in text


def test_the_signature_is_checked_by_the_words_of_the_readme_alone() -> None:
    with zipfile.ZipFile(io.BytesIO(content())) as archive:
        manifest = archive.read("datapackage.json")
        said = json.loads(archive.read("signature.json"))
        for resource in json.loads(manifest)["resources"]:
            file = archive.read(resource["path"])
            assert resource["hash"] == f"sha256:{sha256(file).hexdigest()}"
            assert resource["bytes"] == len(file)
    public = Ed25519PublicKey.from_public_bytes(base64.b64decode(said["schluessel"]))
    public.verify(
        base64.b64decode(said["unterschrift"]),
        b"KIMdesk-Statistikpaket v1\0" + manifest,
    )


def test_it_is_a_data_package() -> None:
    value = json.loads(bundle().manifest.bytes)
    assert value["profile"] == "tabular-data-package"
    for resource in value["resources"]:
        assert resource["name"] == resource["name"].lower()
        fields = [field["name"] for field in resource["schema"]["fields"]]
        file = bundle().files()[resource["path"]].decode()
        assert file.split("\r\n")[0].split(";") == fields


def test_a_population_without_people_is_no_obstacle() -> None:
    empty = Release("2026Q3", 0, {"BA": 0, "ZU": 0, "AB": 0, "BE": 0, "BQ": 0}, ())
    made = package(empty, CATALOGUE, sender(), Link())
    assert read(signed(made, key("stelle"))).package.totals["BE"] == 0
