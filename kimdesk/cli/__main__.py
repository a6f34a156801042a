"""Reads the command line and runs the command; `main` is what `kimdesk` starts."""

import os
import sys
from collections.abc import Callable, Sequence

from kimdesk.base.errors import KimdeskError
from kimdesk.base.hardening import harden
from kimdesk.base.text import set_language, translate
from kimdesk.cli import arguments, terminal
from kimdesk.cli.output import NOT_DONE, Output
from kimdesk.cli.parsing import WrongUse

INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; the exit code says how it ended.

    0 done · 1 not in order · 2 wrong use · 3 cannot be opened · 4 could not be done.
    """
    harden()
    terminal.prepare()
    _choose_language()
    words = list(sys.argv[1:] if words is None else words)
    output = Output(as_json="--json" in words)
    return guarded(lambda: _run(words, output), output)


def _run(words: list[str], output: Output) -> int:
    """The command, or the window: a first word that is no command is a store."""
    if not words or (words[0] not in arguments.COMMANDS and not words[0].startswith("-")):
        return _window(words)
    chosen = arguments.parser().parse_args(words)
    output.as_json = chosen.json
    # Imported only now: each command loads what it needs and nothing else.
    from importlib import import_module

    module = import_module(f"kimdesk.cli.{chosen.module}")
    return int(getattr(module, chosen.function)(chosen, output))


def guarded(call: Callable[[], int], output: Output) -> int:
    """Turn whatever goes wrong into one readable line and an exit code."""
    try:
        code = call()
    except KimdeskError as error:
        output.fail(error.kind, error.text)
        code = error.exit_code
    except SystemExit as ended:  # after the help or the version
        code = int(ended.code or 0)
    except KeyboardInterrupt:
        output.fail("cancelled", translate("Command", "Abgebrochen."))
        code = INTERRUPTED
    except Exception as error:  # noqa: BLE001 - its text may quote data, so only type and place
        output.fail("bug", _bug(error))
        code = NOT_DONE
    return output.finish(code)


def _window(words: list[str]) -> int:
    from pathlib import Path

    from kimdesk.cli.window import open_window

    if len(words) > 1:
        raise WrongUse(
            translate("Command", "Diesen Befehl gibt es nicht. Hilfe: {command} --help").format(
                command="kimdesk"
            )
        )
    return open_window(Path(words[0]) if words and words[0] else None)


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
