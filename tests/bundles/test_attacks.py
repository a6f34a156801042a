"""Every attack on a bundle is refused by its own name, in German, however well it is signed."""

import io
import json
import struct
import zipfile
from collections.abc import Callable

import pytest

from kimdesk.bundles.canonical import canonical
from kimdesk.bundles.refusals import Refused, codes, sentence
from kimdesk.bundles.statistics.manifest import NAME, README, SIGNATURE
from kimdesk.bundles.statistics.reading import open_bundle, read, require_trusted
from kimdesk.bundles.statistics.seal import sealed
from kimdesk.bundles.statistics.stored_zip import pack
from tests.support.bundles import Forger, closed, content, key, ring

TABLE = "tabellen/P01_BE.csv"
Attack = Callable[[], bytes]
ATTACKS: dict[str, tuple[str, Attack]] = {}


def attack(code: str) -> Callable[[Attack], Attack]:
    """Register a ZIP that must be refused with this code."""

    def keep(made: Attack) -> Attack:
        ATTACKS[made.__name__] = (code, made)
        return made

    return keep


def with_files(**more: bytes) -> bytes:
    """A bundle with other files in it, by path ("/" written as "__")."""
    return pack({**Forger().parts(), **{n.replace("__", "/"): c for n, c in more.items()}})


def named(name: str) -> bytes:
    """A bundle with one more file of this name."""
    return pack({**Forger().parts(), name: b"x"})


def by_zipfile(change: Callable[[zipfile.ZipFile], None], *, deflate: bool = False) -> bytes:
    """The good files packed by an ordinary program."""
    raw = io.BytesIO()
    kind = zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED
    with zipfile.ZipFile(raw, "w", kind) as archive:
        for name, file in sorted(Forger().parts().items()):
            archive.writestr(zipfile.ZipInfo(name), file, kind)
        change(archive)
    return raw.getvalue()


def patched(at: int, form: str, value: int, *, central: bool) -> bytes:
    """The good ZIP with one field of the first entry changed, here or in the directory."""
    raw = bytearray(content())
    start = raw.find(b"PK\x01\x02") if central else 0
    struct.pack_into(form, raw, start + at, value)
    return bytes(raw)


# The archive ------------------------------------------------------------------------------------


@attack("zip")
def no_archive() -> bytes:
    return b"Musterdatei " * 50


@attack("zip")
def empty() -> bytes:
    return b""


@attack("zip-around")
def cut_off() -> bytes:
    return content()[:-30] + b"PK\x05\x06" + bytes(8)


@attack("zip-around")
def something_in_front() -> bytes:
    return b"#!/bin/sh\n" + content()


@attack("zip-around")
def something_behind() -> bytes:
    return content() + b"Anhang"


@attack("zip-around")
def comment() -> bytes:
    raw = bytearray(content()) + b"Gruss"
    struct.pack_into("<H", raw, len(raw) - 7, 5)
    return bytes(raw)


@attack("zip-entries")
def too_many_entries() -> bytes:
    return pack({**Forger().parts(), **{f"tabellen/Z{n}.csv": b"" for n in range(60)}})


@attack("too-large")
def oversized_entry() -> bytes:
    return with_files(**{"tabellen__Z.csv": bytes(2 * 1024 * 1024 + 1)})


@attack("too-large")
def oversized_archive() -> bytes:
    return content() + bytes(5 * 1024 * 1024)


@attack("zip-packed")
def bomb() -> bytes:
    def add(archive: zipfile.ZipFile) -> None:
        archive.writestr(zipfile.ZipInfo("a.csv"), bytes(1_000_000), zipfile.ZIP_DEFLATED)

    raw = by_zipfile(add, deflate=True)
    assert len(raw) < 100_000
    return raw


@attack("zip-flags")
def encrypted_entry() -> bytes:
    return patched(8, "<H", 1, central=True)


@attack("zip-kind")
def symbolic_link() -> bytes:
    return patched(38, "<L", 0o120777 << 16, central=True)


@attack("zip-kind")
def folder() -> bytes:
    return patched(38, "<L", 0o040755 << 16, central=True)


@attack("zip-gap")
def overlapping_entries() -> bytes:
    raw = bytearray(content())
    second = raw.find(b"PK\x01\x02", raw.find(b"PK\x01\x02") + 4)
    struct.pack_into("<L", raw, second + 42, 0)
    return bytes(raw)


@attack("zip-gap")
def gap_before_the_directory() -> bytes:
    raw = bytearray(content())
    start = raw.find(b"PK\x01\x02")
    raw[start:start] = b"heimlich"
    struct.pack_into("<L", raw, len(raw) - 6, start + 8)
    return bytes(raw)


@attack("zip-size")
def size_that_lies() -> bytes:
    return patched(24, "<L", 7, central=True)


@attack("zip-size")
def size_beyond_the_end() -> bytes:
    raw = bytearray(content())
    start = raw.find(b"PK\x01\x02")
    for at in (start + 20, start + 24):
        struct.pack_into("<L", raw, at, 1_000_000)
    return bytes(raw)


@attack("zip-unlike")
def other_name_inside_than_in_the_directory() -> bytes:
    raw = bytearray(content())
    raw[30:38] = b"liesmich"
    return bytes(raw)


@attack("zip-sum")
def wrong_check_sum() -> bytes:
    raw = bytearray(content())
    raw[60] ^= 1
    return bytes(raw)


@attack("zip-unlike")
def fewer_entries_than_files() -> bytes:
    raw = bytearray(content())
    count = struct.unpack_from("<H", raw, len(raw) - 12)[0] - 1
    struct.pack_into("<HH", raw, len(raw) - 14, count, count)
    return bytes(raw)


@attack("rebuild")
def other_clock_time() -> bytes:
    raw = bytearray(content())
    for at in (10, raw.find(b"PK\x01\x02") + 12):
        struct.pack_into("<H", raw, at, 99)
    return bytes(raw)


@attack("rebuild")
def made_by_another_system() -> bytes:
    return patched(4, "<H", 20, central=True)


@attack("rebuild")
def other_order() -> bytes:
    return b"".join(_in_other_order())


def _in_other_order() -> list[bytes]:
    """The archive with its last file first: valid, but not ours."""
    parts = sorted(Forger().parts().items())
    rows = [parts[-1], *parts[:-1]]
    local, central, offset = [], [], 0
    for name, file in rows:
        one = pack({name: file})
        at = one.find(b"PK\x01\x02")
        entry = bytearray(one[at:-22])
        struct.pack_into("<L", entry, 42, offset)
        local.append(one[:at])
        central.append(bytes(entry))
        offset += at
    end = bytearray(pack(dict(rows))[-22:])
    return [*local, *central, bytes(end)]


# Names ------------------------------------------------------------------------------------------


@attack("name")
def path_upwards() -> bytes:
    return named("../boese.csv")


@attack("name")
def path_upwards_in_the_folder() -> bytes:
    return named("tabellen/../../boese.csv")


@attack("name")
def absolute_path() -> bytes:
    return named("/etc/boese.csv")


@attack("name")
def backslash() -> bytes:
    return named("tabellen\\boese.csv")


@attack("name")
def drive_letter() -> bytes:
    return named("C:/boese.csv")


@attack("name")
def device_of_windows() -> bytes:
    return named("tabellen/CON.csv")


@attack("name")
def program() -> bytes:
    return named("start.exe")


@attack("name")
def two_dots_in_a_table() -> bytes:
    return named("tabellen/..csv")


@attack("name")
def umlaut_in_two_forms() -> bytes:
    raw = bytearray(named("tabellen/Ue_.csv"))
    return bytes(raw).replace(b"tabellen/Ue_.csv", "tabellen/Ü_.csv".encode())


@attack("name-double")
def same_name_twice() -> bytes:
    return named("tabellen/P01_BX.csv").replace(b"P01_BX", b"P01_BE")


@attack("name-double")
def same_name_in_capitals() -> bytes:
    return named("tabellen/p01_be.csv")


@attack("missing")
def no_signature() -> bytes:
    parts = dict(Forger().parts())
    del parts[SIGNATURE]
    return pack(parts)


@attack("missing")
def no_readme() -> bytes:
    parts = dict(Forger().parts())
    del parts[README]
    return pack(parts)


@attack("missing")
def table_taken_away() -> bytes:
    parts = dict(Forger().parts())
    del parts[TABLE]
    return pack(parts)


@attack("unlisted")
def table_added() -> bytes:
    return with_files(**{"tabellen__Z99.csv": b"wert;zeichen\r\n5;\r\n"})


@attack("hash")
def table_changed() -> bytes:
    return Forger(honest=False).table("P01_BE", b"M;35;", b"M;40;").zip()


@attack("hash")
def readme_changed() -> bytes:
    return Forger(honest=False).file(README, b"Bitte rufen Sie 0190 an.").zip()


# Signature --------------------------------------------------------------------------------------


@attack("signature")
def manifest_changed_after_signing() -> bytes:
    parts = dict(Forger().parts())
    parts[NAME] = parts[NAME].replace(b'"folge":1', b'"folge":2')
    return pack(parts)


@attack("signature")
def signature_of_another_bundle() -> bytes:
    parts = dict(Forger().parts())
    other = Forger().manifest(lambda value: value["kimdesk"].update(quartal="2026Q2"))
    parts[SIGNATURE] = other.parts()[SIGNATURE]
    return pack(parts)


@attack("signature")
def signature_without_key() -> bytes:
    parts = dict(Forger().parts())
    parts[SIGNATURE] = canonical({"unterschrift": ""})
    return pack(parts)


# JSON -------------------------------------------------------------------------------------------


def raw_manifest(change: Callable[[bytes], bytes]) -> bytes:
    return Forger(raw=change).zip()


@attack("json")
def no_json() -> bytes:
    return raw_manifest(lambda raw: raw[:-1])


@attack("json")
def no_text() -> bytes:
    return raw_manifest(lambda raw: raw[:-1] + b"\xff}")


@attack("json-double")
def doubled_name_in_json() -> bytes:
    return raw_manifest(lambda raw: raw.replace(b'"folge":1', b'"folge":1,"folge":1'))


@attack("json-number")
def not_a_number() -> bytes:
    return raw_manifest(lambda raw: raw.replace(b'"folge":1', b'"folge":NaN'))


@attack("json-number")
def fraction() -> bytes:
    return raw_manifest(lambda raw: raw.replace(b'"folge":1', b'"folge":1.0'))


@attack("json-number")
def endless_number() -> bytes:
    return raw_manifest(lambda raw: raw.replace(b'"folge":1', b'"folge":' + b"9" * 5000))


@attack("json-depth")
def nested_too_deeply() -> bytes:
    return raw_manifest(lambda raw: raw[:0] + b"[" * 100_000 + b"]" * 100_000)


@attack("json-form")
def blanks_in_json() -> bytes:
    return raw_manifest(lambda raw: json.dumps(json.loads(raw)).encode())


@attack("json-form")
def escaped_letter_in_json() -> bytes:
    return raw_manifest(lambda raw: raw.replace(b'"kimstat"', b'"\\u006bimstat"'))


@attack("json-form")
def lone_surrogate() -> bytes:
    return raw_manifest(
        lambda raw: raw.replace(b'"FEHLER"', b"").replace(b'"grund":""', b'"grund":"\\ud800"')
    )


@attack("schema")
def unknown_field() -> bytes:
    return Forger().manifest(lambda value: value.update(notiz="Frau Muster")).zip()


@attack("schema")
def free_text_in_a_fixed_field() -> bytes:
    return Forger().manifest(lambda value: value["kimdesk"].update(grund="Frau Muster")).zip()


@attack("schema")
def label_that_is_a_formula() -> bytes:
    def change(value: dict[str, dict[str, list[dict[str, list[list[str]]]]]]) -> None:
        value["kimdesk"]["merkmale"][1]["gruppen"][0][1] = "=HYPERLINK(1)"

    return Forger().manifest(change).zip()


@attack("schema")
def other_reference_date() -> bytes:
    return Forger().manifest(lambda value: value["kimdesk"].update(stichtag="2026-09-29")).zip()


@attack("program")
def another_program() -> bytes:
    return Forger().manifest(lambda value: value.pop("kimdesk")).zip()


@attack("program")
def another_purpose() -> bytes:
    return Forger().manifest(lambda value: value["kimdesk"].update(art="kimuebergabe")).zip()


@attack("newer")
def later_version() -> bytes:
    return Forger().manifest(lambda value: value["kimdesk"].update(version=2)).zip()


# Tables -----------------------------------------------------------------------------------------


@attack("csv-formula")
def formula_in_a_table() -> bytes:
    return Forger().table("P01_BE", b"M;35;", b"=1+1;35;").zip()


@attack("csv-formula")
def formula_as_a_number() -> bytes:
    return Forger().table("P01_BE", b"M;35;", b"M;-35;").zip()


@attack("csv-key")
def group_that_is_not_listed() -> bytes:
    return Forger().table("P01_BE", b"M;35;", b"Q;35;").zip()


@attack("csv-cells")
def row_taken_away() -> bytes:
    return Forger().table("P01_BE", b"W;25;\r\n", b"").zip()


@attack("csv-cells")
def row_twice() -> bytes:
    return Forger().table("P01_BE", b"W;25;\r\n", b"W;25;\r\nW;25;\r\n").zip()


@attack("csv-cells")
def rows_in_another_order() -> bytes:
    return Forger().table("P01_BE", b"M;35;\r\nW;25;\r\n", b"W;25;\r\nM;35;\r\n").zip()


@attack("csv")
def text_as_a_number() -> bytes:
    return Forger().table("P01_BE", b"M;35;", b"M;viele;").zip()


@attack("csv")
def number_and_point() -> bytes:
    return Forger().table("P01_BE", b"M;35;", b"M;35;.").zip()


@attack("csv")
def leading_zero() -> bytes:
    return Forger().table("P01_BE", b"M;35;", b"M;035;").zip()


@attack("csv")
def one_column_more() -> bytes:
    return Forger().table("P01_BE", b"M;35;", b"M;35;;Frau Muster").zip()


@attack("csv")
def other_line_ends() -> bytes:
    file = Forger().files[TABLE]
    return Forger().file(TABLE, file.replace(b"\r\n", b"\n")).zip()


@attack("csv")
def letters_beyond_ascii() -> bytes:
    return Forger().table("P01_BE", b"M;35;", "M;٣٥;".encode()).zip()


@attack("rounding")
def unrounded_number_validly_signed() -> bytes:
    return Forger().table("P01_BE", b"M;35;", b"M;36;").zip()


@attack("rounding")
def contacts_rounded_to_five_only() -> bytes:
    return Forger().table("H03_KO", b"ARBEIT;120;", b"ARBEIT;125;").zip()


@attack("schema")
def exact_table_beside_the_totals() -> bytes:
    def exact(value: dict[str, list[dict[str, dict[str, int]]]]) -> None:
        value["resources"][1]["kimdesk"]["rundung"] = 1

    return Forger().manifest(exact).table("P01_BE", b"M;35;", b"M;36;").zip()


@attack("schema")
def small_groups_among_the_totals() -> bytes:
    def more(
        value: dict[str, list[dict[str, dict[str, list[dict[str, dict[str, list[str]]]]]]]],
    ) -> None:
        value["resources"][0]["schema"]["fields"][0]["constraints"]["enum"].append("M_SYR")

    forged = Forger().manifest(more)
    table = forged.files["tabellen/GESAMT.csv"]
    return forged.file("tabellen/GESAMT.csv", table + b"M_SYR;2;\r\n").zip()


@attack("sums")
def stock_that_does_not_follow() -> bytes:
    return Forger().table("GESAMT", b"BE;62;", b"BE;61;").zip()


@attack("sums")
def groups_that_exceed_their_total() -> bytes:
    return Forger().table("P04_BE", b"ASIEN;50;", b"ASIEN;500;").zip()


@attack("sums")
def groups_that_fall_short_of_their_total() -> bytes:
    return Forger().table("P04_BE", b"ASIEN;50;", b"ASIEN;5;").zip()


@attack("schema")
def wrong_number_of_points() -> bytes:
    return Forger().table("P01_BE", b"X;;.", b"X;0;").zip()


@attack("schema")
def correction_that_replaces_nothing() -> bytes:
    return Forger().manifest(lambda value: value["kimdesk"].update(revision=1)).zip()


@attack("schema")
def withdrawal_with_tables() -> bytes:
    def change(value: dict[str, dict[str, object]]) -> None:
        value["kimdesk"].update(
            folge=2, revision=1, vorgaenger="a" * 64, ersetzt="a" * 64, grund="RUECKZUG"
        )

    return Forger().manifest(change).zip()


@attack("schema")
def data_of_a_later_quarter() -> bytes:
    def change(value: dict[str, list[dict[str, dict[str, str]]]]) -> None:
        value["resources"][1]["kimdesk"]["stand"] = "2026Q4"

    return Forger().manifest(change).zip()


@attack("schema")
def table_with_endless_cells() -> bytes:
    def change(
        value: dict[str, list[dict[str, dict[str, list[dict[str, dict[str, list[str]]]]]]]],
    ) -> None:
        for field in value["resources"][3]["schema"]["fields"][:2]:
            field["constraints"]["enum"] = [f"C{n}" for n in range(400)]

    return Forger().manifest(change).zip()


@pytest.mark.parametrize("name", ATTACKS)
def test_is_refused_by_name(name: str) -> None:
    code, made = ATTACKS[name]
    raw = made()
    with pytest.raises(Refused) as found:
        read(raw)
    assert found.value.code == code
    assert found.value.exit_code == 1


@pytest.mark.parametrize("name", ATTACKS)
def test_is_refused_sealed_as_well(name: str) -> None:
    code, made = ATTACKS[name]
    raw = made()
    with pytest.raises(Refused) as found:
        open_bundle(closed(raw), key("stadt").identity)
    assert found.value.code == code


# The seal and the sender ------------------------------------------------------------------------


def refusal(raw: bytes, reader: str = "stadt") -> str:
    """The code of the refusal when the city opens this."""
    try:
        opened = open_bundle(raw, key(reader).identity)
        require_trusted(opened, ring(), key(reader).public)
    except Refused as found:
        return found.code
    return ""


def test_a_bundle_for_somebody_else_is_refused() -> None:
    assert refusal(closed(content()), "fremde") == "recipient"


def test_a_bundle_sealed_again_for_somebody_else_is_refused() -> None:
    forwarded = sealed(content(), (key("fremde").public,))
    assert refusal(forwarded, "fremde") == "forwarded"


def test_a_file_of_another_kind_is_refused() -> None:
    assert refusal(b"%PDF-1.7 " * 100) == "not-a-bundle"
    assert refusal(b"") == "not-a-bundle"


def test_a_plain_zip_is_refused_where_a_sealed_one_belongs() -> None:
    assert refusal(content()) == "not-a-bundle"


def test_an_oversized_file_is_refused_before_it_is_opened() -> None:
    assert refusal(b"age-encryption.org/v1\n" + bytes(6_000_000)) == "too-large"


def test_a_header_with_countless_recipients_is_refused_before_any_is_tried() -> None:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    assert refusal(b"age-encryption.org/v1\n" + stanza * 100 + b"--- x\n") == "damaged"
    assert refusal(b"age-encryption.org/v1\n" + b"-> X " * 10_000) == "damaged"


def test_an_unknown_sender_is_refused() -> None:
    forged = Forger(signer="fremde").zip()
    assert refusal(closed(forged)) == "key-unknown"


def test_a_bundle_signed_by_another_office_is_refused() -> None:
    assert refusal(closed(Forger(signer="zweite").zip())) == "key-owner"


def test_a_bundle_signed_by_the_city_is_refused() -> None:
    assert refusal(closed(Forger(signer="stadt").zip())) == "key-owner"


def test_a_key_that_the_manifest_does_not_name_is_refused() -> None:
    def other(value: dict[str, dict[str, str]]) -> None:
        value["kimdesk"]["schluessel"] = key("zweite").public.id

    assert refusal(closed(Forger().manifest(other).zip())) == "key-owner"


def test_a_revoked_key_is_refused() -> None:
    opened = open_bundle(closed(content()), key("stadt").identity)
    revoked = ring().revoke(key("stelle").public.id)
    with pytest.raises(Refused) as found:
        require_trusted(opened, revoked, key("stadt").public)
    assert found.value.code == "key-revoked"


def test_every_code_has_a_german_sentence() -> None:
    for code in codes():
        text = sentence(code)
        assert text.endswith(".")
        assert len(text) > 30
        assert not any(word in text for word in ("ZIP64", "CRC", "JSON", "SHA", "None"))


def test_every_attack_of_the_list_is_here() -> None:
    assert len(ATTACKS) >= 60
    assert {code for code, _ in ATTACKS.values()} <= set(codes())
