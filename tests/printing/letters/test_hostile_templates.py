"""Hostile templates are refused with a sentence, whatever they try."""

import io
import zipfile

import pytest

from kimdesk.base.errors import UserError
from kimdesk.printing.letters import filling
from tests.printing.letters.docx import Change, changed, parts_in, template, zipped

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def refusal(content: bytes) -> str:
    with pytest.raises(UserError) as caught:
        filling.check(content)
    assert caught.value.text.endswith(".")
    return caught.value.text


def with_part(name: str, kind: str, content: bytes = b"x") -> Change:
    def change(parts: dict[str, bytes]) -> None:
        parts[name] = content
        types = parts["[Content_Types].xml"].decode()
        override = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
        parts["[Content_Types].xml"] = types.replace("</Types>", override).encode()

    return change


def with_relation(kind: str, target: str, mode: str = "External") -> Change:
    def change(parts: dict[str, bytes]) -> None:
        name = "word/_rels/document.xml.rels"
        relation = (
            f'<Relationship Id="rId99" Type="{RELATIONS}{kind}" Target="{target}"'
            f' TargetMode="{mode}"/></Relationships>'
        )
        text = parts[name].decode().replace("</Relationships>", relation)
        parts[name] = text.encode()

    return change


def with_body(old: str, new: str) -> Change:
    def change(parts: dict[str, bytes]) -> None:
        text = parts["word/document.xml"].decode()
        assert old in text
        parts["word/document.xml"] = text.replace(old, new, 1).encode()

    return change


PLAIN = template("Hallo {{ klient.name }}")


def test_a_plain_template_is_taken() -> None:
    assert filling.check(PLAIN).used == ("klient.name",)


@pytest.mark.parametrize("content", [b"", b"Hallo", b"%PDF-1.7", b"PK\x03\x04kaputt"])
def test_what_is_no_word_document_is_refused(content: bytes) -> None:
    assert "kein lesbares Word-Dokument" in refusal(content)


def test_old_and_protected_documents_are_refused() -> None:
    assert ".doc" in refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)


def test_a_truncated_file_is_refused() -> None:
    assert "kein lesbares" in refusal(PLAIN[: len(PLAIN) // 2])


def test_archive_bombs_are_refused() -> None:
    def bomb(parts: dict[str, bytes]) -> None:
        parts["word/media/bomb.png"] = b"\0" * (15 * 1024 * 1024)

    def many(parts: dict[str, bytes]) -> None:
        parts.update({f"word/media/{n}.png": b"\x89PNG\r\n\x1a\n" for n in range(500)})

    assert "ungewöhnlich groß" in refusal(changed(PLAIN, bomb))
    assert "ungewöhnlich groß" in refusal(changed(PLAIN, many))


@pytest.mark.parametrize(
    "name",
    ["../raus.xml", "/etc/raus.xml", "word\\raus.xml", "C:/raus.xml", "word/./a.xml", "a//b.xml"],
)
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    content = zipped([*parts_in(PLAIN).items(), (name, b"<a/>")])
    refusal(content)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["word/document.xml", "Word/Document.XML"])
def test_names_that_mean_two_parts_at_once_are_refused(name: str) -> None:
    content = zipped([*parts_in(PLAIN).items(), (name, b"<a/>")])
    assert "ungewöhnlich gepackt" in refusal(content)


def test_links_in_the_archive_are_refused() -> None:
    file = io.BytesIO(PLAIN)
    with zipfile.ZipFile(file, "a") as archive:
        info = zipfile.ZipInfo("word/media/link.png")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    assert "ungewöhnlich gepackt" in refusal(file.getvalue())


def test_encrypted_parts_are_refused() -> None:
    content = bytearray(PLAIN)
    # The flag in each entry of the directory at the end.
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 4)
    assert "verschlüsselt" in refusal(bytes(content))


@pytest.mark.parametrize(
    "change",
    [
        with_part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
        with_part("word/vbaProject.bin", "image/png", b"\x89PNG\r\n\x1a\n"),
        with_part("word/vbaData.xml", "application/vnd.ms-word.vbaData+xml"),
        with_part("word/x.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"),
    ],
)
def test_macros_are_refused(change: Change) -> None:
    assert "Makros" in refusal(changed(PLAIN, change))


def test_a_document_with_macros_under_another_name_is_refused() -> None:
    def change(parts: dict[str, bytes]) -> None:
        types = parts["[Content_Types].xml"]
        parts["[Content_Types].xml"] = types.replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        )

    assert "Makros" in refusal(changed(PLAIN, change))


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("attachedTemplate", "http://example.org/a.dotm"),
        ("attachedTemplate", "file:///C:/a.dotm"),
        ("image", "http://example.org/zaehler.png"),
        ("image", "\\\\rechner\\bild.png"),
        ("oleObject", "http://example.org/a.rtf"),
        ("frame", "http://example.org/"),
        ("subDocument", "teil.docx"),
        ("hyperlink", "file:///C:/Windows/calc.exe"),
        ("hyperlink", "\\\\rechner\\freigabe"),
        ("hyperlink", "javascript:alert(1)"),
    ],
)
def test_what_reaches_out_is_refused(kind: str, target: str) -> None:
    assert "nach" in refusal(changed(PLAIN, with_relation(kind, target)))


@pytest.mark.parametrize("target", ["https://example.org/a?b=c", "mailto:a@example.org"])
def test_plain_links_are_taken(target: str) -> None:
    filling.check(changed(PLAIN, with_relation("hyperlink", target)))


def test_a_template_attached_in_the_settings_is_refused() -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["word/_rels/settings.xml.rels"] = (
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            b'<Relationship Id="rId1" Type="' + RELATIONS.encode() + b'attachedTemplate" '
            b'Target="http://example.org/a.dotm" TargetMode="External"/></Relationships>'
        )

    assert "nach" in refusal(changed(PLAIN, change))


@pytest.mark.parametrize(
    "change",
    [
        with_part(
            "word/embeddings/oleObject1.bin",
            "application/vnd.openxmlformats-officedocument.oleObject",
        ),
        with_part("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml"),
        with_part("word/afchunk.dat", "application/xhtml+xml", b"<html/>"),
        with_relation("aFChunk", "teil.html", "Internal"),
        with_relation("package", "teil.xlsx", "Internal"),
        with_relation("control", "teil.xml", "Internal"),
        with_body("<w:body>", '<w:body><w:altChunk r:id="rId1"/>'),
        with_body("<w:r>", "<w:r><w:object/>"),
    ],
)
def test_embedded_things_are_refused(change: Change) -> None:
    assert "eingebettet" in refusal(changed(PLAIN, change))


@pytest.mark.parametrize(
    "kind",
    ["text/html", "image/svg+xml", "image/x-wmf", "application/x-msdownload", "application/pdf"],
)
def test_kinds_of_parts_nobody_expects_are_refused(kind: str) -> None:
    assert "Bestandteile" in refusal(changed(PLAIN, with_part("word/media/teil.bin", kind)))


def test_a_picture_that_is_none_is_refused() -> None:
    change = with_part("word/media/bild.png", "image/png", b"<svg/>")
    assert "Bestandteile" in refusal(changed(PLAIN, change))


@pytest.mark.parametrize(
    "part",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        '<?xml version="1.0" encoding="UTF-16"?><a/>'.encode("utf-16"),
        b'<?xml version="1.0" encoding="UTF-7"?><a/>',
    ],
)
def test_document_types_and_entities_are_refused(part: bytes) -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["word/styles.xml"] = part

    assert "Definitionen" in refusal(changed(PLAIN, change))


def test_torn_xml_is_refused() -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["word/styles.xml"] = b"<a><b></a>"

    assert "beschädigt" in refusal(changed(PLAIN, change))


@pytest.mark.parametrize(
    "field",
    [
        'INCLUDEPICTURE "http://example.org/a.png"',
        "INCLUDETEXT C:\\\\a.docx",
        'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
        "DDE a b",
        "LINK Excel.Sheet.8 a.xlsx",
        "MACROBUTTON a b",
        "DATABASE a",
        "IMPORT a",
        'HYPERLINK "file:///C:/a.exe"',
    ],
)
def test_fields_that_fetch_or_run_are_refused(field: str) -> None:
    halves = field[:4], field[4:].replace('"', "&quot;")
    plain = field.replace('"', "&quot;")
    simple = f'<w:fldSimple w:instr="{plain}"/>'
    split = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{halves[0]}</w:instrText></w:r>"
        f"<w:r><w:instrText>{halves[1]}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    for xml in (simple, split):
        assert "Feldfunktion" in refusal(changed(PLAIN, with_body("<w:r>", xml + "<w:r>")))


def test_page_numbers_are_taken() -> None:
    xml = '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/>'
    filling.check(changed(PLAIN, with_body("<w:r>", xml + "<w:r>")))


@pytest.mark.parametrize(
    "change",
    [
        with_body("<w:r>", '<w:ins w:author="Karla Klarname"/><w:r>'),
        with_part(
            "word/comments.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
            b"<a/>",
        ),
    ],
)
def test_comments_and_tracked_changes_are_refused(change: Change) -> None:
    text = refusal(changed(PLAIN, change))
    assert "Kommentare" in text
    assert "Klarname" not in text


@pytest.mark.parametrize(
    "text",
    [
        "{{ range(10**9) }}",
        "{% for a in range(10**9) %}x{% endfor %}",
        "{{ 'x' * 10**9 }}",
        "{{ 10**10**10 }}",
        "{{ klient.__class__ }}",
        "{{ klient['__class__'] }}",
        "{{ klient._privat }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ cycler.__init__.__globals__.os.popen('id') }}",
        "{{ '{0.__class__}'.format(klient) }}",
        "{{ '%s' % klient }}",
        "{{ klient|attr('__class__') }}",
        "{{ klient.name|format }}",
        "{{ klient.name|safe }}",
        "{{ klient.name|center(999999999) }}",
        "{{ ziele|batch(1)|list }}",
        "{{ ziele }}",
        "{% autoescape false %}{{ klient.name }}{% endautoescape %}",
        "{% set a = 1 %}",
        "{% macro a() %}{% endmacro %}",
        "{% include '/etc/passwd' %}",
        "{% import 'a' as b %}",
        "{% extends 'a' %}",
        "{% block a %}{% endblock %}",
        "{% for a in ziele %}{% for b in ziele %}x{% endfor %}{% endfor %}",
        "{% for a in ziele recursive %}{{ loop(a.massnahmen) }}{% endfor %}",
        "{% for a, b in ziele %}{% endfor %}",
        "{% for a in [1,2,3] %}{% endfor %}",
        "{{ lipsum(n=1000000) }}",
        "{{ namespace() }}",
        "{% if klient.name is defined %}a{% endif %}",
        "{{ klient.name",
        "{% if klient.name %}",
        "klient.name }}",
        "{{r klient.name }}",
        "{% cellbg klient.name %}",
        "{{ " + "(" * 200 + ")" * 50 + " }}",
        "{% if a %}" * 40 + "{% endif %}" * 40,
    ],
)
def test_what_a_letter_does_not_need_is_not_run(text: str) -> None:
    refusal(template(text))
    refusal(template("Hallo", header=text))


def test_placeholders_in_places_nobody_sees_are_refused() -> None:
    hidden = with_body("<w:p>", '<w:p w:rsidR="{{ klient.name }}">')
    assert "unsichtbaren" in refusal(changed(PLAIN, hidden))
    comment = with_body("<w:body>", "<w:body><!-- {{ klient.name }} -->")
    assert "unsichtbaren" in refusal(changed(PLAIN, comment))


def test_tags_that_never_close_cost_no_time() -> None:
    refusal(template("{%" * 9_000))
    refusal(template(*["{% if klient.name" for _ in range(500)]))


def test_a_value_is_no_template() -> None:
    values = {"klient": {"name": "{{ klient.nachname }} {% if %} <w:b/> & \ufdd0x\ufdd2"}}
    text = filling.fill(template("{{ klient.name }}", header="{{ klient.name }}"), values)
    from tests.printing.letters.docx import text_of

    assert text_of(text.content).startswith("{{ klient.nachname }} {% if %} <w:b/> & x")


def test_a_huge_letter_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "MOST_CHARACTERS", 20_000)
    many = {"ziele": [{"ziel": "x" * 1000}] * 500}
    with pytest.raises(UserError, match="zu langer Brief"):
        filling.fill(template("{% for z in ziele %}{{ z.ziel }}{% endfor %}"), many)
