"""`kimdesk print`: any print product as a PDF where the caller says.

What has to be minded is said beforehand, as in the window; what speaks against it needs a
reason.
"""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.cli.opening import opened_store
from kimdesk.cli.output import Output
from kimdesk.clients.access import case_of_number
from kimdesk.vault.files import FILE_MODE, problem

if TYPE_CHECKING:
    from kimdesk.printing.products import Product
    from kimdesk.statistics.opening import StatisticsStore
    from kimdesk.vault.opened import OpenVault


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Make one sheet and write it into a new file."""
    # Only now: the engine is heavy, and a file that is there must not cost a passphrase.
    from kimdesk.printing.making import checked, make
    from kimdesk.printing.orders import Order
    from kimdesk.printing.precautions import precautions, require_reason
    from kimdesk.printing.products import product_of

    if chosen.out.exists():
        raise _taken()
    with opened_store(chosen) as opened:
        case_id = case_of_number(opened.store, chosen.case) if chosen.case else None
        language = "" if chosen.language == "de" else chosen.language
        order = Order(chosen.product, case_id, language, variant=chosen.variant)
        order = checked(product_of(order.product), order)
        found = precautions(opened.store, opened.catalogue, order)
        reason = require_reason(found, chosen.reason)
        for each in found:
            output.note(each.sentence)
        sheet = make(
            opened.store,
            opened.catalogue,
            order,
            reason=reason,
            statistics=_statistics(opened.vault, product_of(order.product)),
        )
    _write_new(chosen.out, sheet.content)
    text = translate("Command", "{title}: {pages} Seiten in {file}. Die Datei ist unverschlüsselt.")
    output.say(text.format(title=sheet.title, pages=sheet.pages, file=chosen.out))
    output.result({"file": str(chosen.out), "pages": sheet.pages})
    return 0


def _statistics(vault: "OpenVault", product: "Product") -> "StatisticsStore | None":
    """What the reading version of a quarter needs; None for all others, and without the key."""
    from kimdesk.statistics.opening import open_statistics

    needed = product.of_statistics and vault.identity.holds_statistics
    return open_statistics(vault, vault.clock) if needed else None


def _write_new(path: Path, content: bytes) -> None:
    """A file of the owner's alone that was not there before. Raises UserError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags, FILE_MODE), "wb") as file:
            file.write(content)
    except FileExistsError:
        raise _taken() from None
    except OSError as error:
        raise problem(error) from error


def _taken() -> UserError:
    text = translate("Command", "Diese Datei gibt es schon. Bitte nennen Sie eine neue.")
    return UserError(text, "out")
