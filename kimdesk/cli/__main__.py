"""Reads the command line and runs the command; `main` is what `kimdesk` starts."""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence

from kimdesk.base.errors import KimdeskError
from kimdesk.base.hardening import harden
from kimdesk.base.text import set_language, translate
from kimdesk.cli import arguments
from kimdesk.cli.output import Output

WRONG_USE = 2
NOT_DONE = 4
INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; the exit code says how it ended.

    0 done · 1 not in order · 2 wrong use · 3 cannot be opened · 4 could not be done.
    """
    harden()
    words = list(sys.argv[1:] if words is None else words)
    _choose_language()
    if not words or (words[0] not in arguments.COMMANDS and not words[0].startswith("-")):
        return _window(words)
    parser = arguments.parser()
    try:
        chosen = parser.parse_args(words)
    except SystemExit as ended:
        return int(ended.code or 0)
    output = Output(as_json=getattr(chosen, "json", False))
    return guarded(lambda: run(chosen, output), output)


def run(chosen: argparse.Namespace, output: Output) -> int:
    """The command's own module does it; it is imported only now."""
    from importlib import import_module

    module = import_module(f"kimdesk.cli.{chosen.module}")
    return int(getattr(module, chosen.function)(chosen, output))


def guarded(call: Callable[[], int], output: Output) -> int:
    """Turn whatever goes wrong into one readable line and an exit code."""
    try:
        return call()
    except KimdeskError as error:
        output.fail(error.kind, error.text)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more at the end.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except Exception as error:  # noqa: BLE001 - its text may quote data, so only type and place
        output.fail("bug", _bug(error))
        return NOT_DONE


def _window(words: Sequence[str]) -> int:
    from pathlib import Path

    from kimdesk.app import run as run_window

    return run_window(Path(words[0]).expanduser() if words else None)


def _choose_language() -> None:
    wanted = os.environ.get("KIMDESK_LANGUAGE", "de")
    set_language("en" if wanted.lower().startswith("en") else "de")


def _bug(error: Exception) -> str:
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{place.tb_frame.f_globals.get('__name__')}:{place.tb_lineno}" if place else "?"
    text = translate(
        "Command", "Das hat leider nicht geklappt. Bitte melden Sie: {kind} in {where}."
    )
    return text.format(kind=type(error).__name__, where=where)


if __name__ == "__main__":
    sys.exit(main())
