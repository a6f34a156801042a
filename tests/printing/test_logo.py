"""The office's logo: what is taken, how it is kept, what is refused."""

import struct
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.utils import ImageReader

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.clients.office import change_logo, logo
from kimdesk.clients.records import Records
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import head
from kimdesk.printing.logo import MOST_BYTES, kept_logo, set_logo
from kimdesk.printing.paper import sheet
from kimdesk.reference import load_catalogue
from tests.printing import pdf
from tests.printing.pictures import picture
from tests.support.store import open_memory_store


def size_of(content: bytes) -> tuple[int, int]:
    reader: Any = ImageReader(BytesIO(content))
    found: tuple[int, int] = reader.getSize()
    return found


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_becomes_a_small_png(form: str) -> None:
    kept = kept_logo(picture(2000, 500, form))
    assert kept.startswith(b"\x89PNG")
    assert size_of(kept) == (945, 236)
    assert size_of(kept_logo(picture(40, 20, form))) == (40, 20)


def test_what_a_camera_wrote_into_it_is_gone() -> None:
    content = picture(40, 20, "JPEG", comment=b"Erika Musterfrau")
    assert b"Musterfrau" in content
    assert b"Musterfrau" not in kept_logo(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a" + bytes(100),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n" + bytes(8) + struct.pack(">II", 50_000, 50_000) + bytes(50),
        b"\x89PNG\r\n\x1a\n" + bytes(8) + struct.pack(">II", 10, 10) + bytes(50),
        b"\xff\xd8\xff\xe0" + bytes(200),
        picture(40, 20, "PNG")[:-30],
        picture(40, 20, "PNG") + bytes(MOST_BYTES),
    ],
    ids=["nothing", "gif", "svg", "bomb", "no-png", "no-jpeg", "torn", "too-large"],
)
def test_what_is_no_logo_is_refused_at_its_field(content: bytes) -> None:
    with pytest.raises(UserError) as refused:
        kept_logo(content)
    assert refused.value.field == "logo"


def test_it_is_kept_logged_and_stands_on_sheets(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path)
    records = Records(store, load_catalogue())
    set_logo(store, records, picture(400, 100, "PNG"))
    assert size_of(logo(store)) == (400, 100)
    office = Desk(store, records.catalogue).office
    assert b"/Subtype /Image" in sheet("Muster", "", "", head(office, "Muster")).content
    change_logo(store, records, None)
    assert logo(store) == b""
    plain = sheet("Muster", "", "", head(Desk(store, records.catalogue).office, "Muster"))
    assert b"/Subtype /Image" not in plain.content
    assert pdf.pages_of(plain.content) == 1


def test_only_lead_and_administration_change_it(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path, roles={"R_CM"})
    with pytest.raises(NotAllowed):
        change_logo(store, Records(store, load_catalogue()), picture(4, 4, "PNG"))
