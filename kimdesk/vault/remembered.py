"""What this machine remembers of each store, to notice when an older copy is put back.

A complete older copy of a store is in itself in order, so only a memory outside of it can
tell. It holds no names: store id, counters, hashes.
"""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.base.places import state_folder
from kimdesk.base.text import translate
from kimdesk.vault.files import FOLDER_MODE, replace_file
from kimdesk.vault.header import Head, Header

_FILE = "stores.json"
_MOST_BYTES = 1024 * 1024


__all__ = ["Memory", "older_copy_warning", "recall", "remember", "state_folder"]


@dataclass(frozen=True, slots=True)
class Memory:
    """How far a store was when this machine last had it open."""

    generation: int
    seq: int
    heads: Mapping[str, Head] = field(default_factory=dict)


def recall(vault_id: str) -> Memory | None:
    """What is remembered of this store; a damaged memory counts as none."""
    try:
        found = _all()[vault_id]
        return Memory(
            int(found["generation"]),
            int(found["seq"]),
            {
                name: Head(int(head["seq"]), bytes.fromhex(head["hash"]))
                for name, head in found["heads"].items()
            },
        )
    except (TypeError, KeyError, ValueError, AttributeError, OverflowError):
        return None


def remember(header: Header) -> None:
    """Keep how far the store is now. A machine that cannot keep it does without."""
    known = _all()
    was = known.get(header.vault_id)
    known[header.vault_id] = {
        "generation": header.generation,
        "seq": header.seq,
        "heads": {
            name: {"seq": head.seq, "hash": head.hash.hex()} for name, head in header.heads.items()
        },
    }
    if known[header.vault_id] == was:
        return
    folder = state_folder()
    with contextlib.suppress(OSError, EnvironmentProblem):
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        replace_file(folder / _FILE, json.dumps(known, indent=1).encode("ascii"))


def older_copy_warning(header: Header, memory: Memory | None) -> str | None:
    """The sentence to show when the store is behind what this machine remembers."""
    if memory is None:
        return None
    behind = (header.generation, header.seq) < (memory.generation, memory.seq)
    for name, head in memory.heads.items():
        now = header.heads.get(name)
        behind = behind or now is None or now.seq < head.seq
        behind = behind or (now is not None and now.seq == head.seq and now.hash != head.hash)
    if not behind:
        return None
    return translate(
        "Vault",
        "Diese Ablage ist älter als die, die zuletzt auf diesem Rechner geöffnet war."
        " Vielleicht wurde eine frühere Kopie zurückgelegt: Neuere Einträge würden dann"
        " fehlen. Bitte fragen Sie nach, bevor Sie weiterarbeiten.",
    )


def _all() -> dict[str, Any]:
    """The whole memory by store id; empty if there is none or it cannot be read."""
    try:
        with (state_folder() / _FILE).open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
