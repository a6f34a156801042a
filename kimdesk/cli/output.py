"""What a command says: sentences for people, or one JSON object."""

import io
import json
import sys
from collections.abc import Mapping
from typing import Any, TextIO

from kimdesk.base.text import translate
from kimdesk.cli.terminal import escaped, shown, silence

NOT_DONE = 4


class Output:
    """Sentences go to stdout, errors and progress to stderr; with `as_json` only the object.

    Where stdout cannot be written to, the command still comes to its end; `finish` tells.
    """

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json
        # Python has no stream at all where it was closed from outside.
        self._out: TextIO = sys.stdout or io.StringIO()
        self._err: TextIO = sys.stderr or io.StringIO()
        self._counting = False
        self._lost = False

    def say(self, text: str = "") -> None:
        """A line for people."""
        if not self.as_json:
            self._print(shown(text))

    def result(self, content: Mapping[str, Any]) -> None:
        """The one object of `--json`."""
        if self.as_json:
            plain = (self._out.encoding or "").lower() not in {"utf-8", "utf8"}
            self._print(escaped(json.dumps(content, ensure_ascii=plain)))

    def note(self, text: str) -> None:
        """A line for people beside the result."""
        self._end_counter()
        try:
            print(shown(text), file=self._err)
        except OSError:
            silence(self._err)

    def fail(self, kind: str, text: str) -> None:
        """One line on stderr; with `--json` also the error as the object."""
        self.note(text)
        self.result({"error": {"kind": kind, "text": text}})

    def progress(self, done: int, total: int) -> None:
        """A counter on a terminal, nothing elsewhere."""
        if not self.as_json and self._err.isatty():
            self._counting = done < total
            print(f"\r{done} / {total} ", end="" if self._counting else "\n", file=self._err)

    def finish(self, code: int) -> int:
        """Write out what is left; the exit code, which is 4 when the output was lost.

        Whoever stopped reading has what was wanted, so that is no failure.
        """
        self._attempt("")
        if not self._lost:
            return code
        self.note(translate("Command", "Die Ausgabe kann nicht geschrieben werden."))
        return NOT_DONE

    def _print(self, text: str) -> None:
        self._attempt(f"{text}\n")

    def _attempt(self, text: str) -> None:
        self._end_counter()
        try:
            self._out.write(text)
            self._out.flush()
        except OSError as error:
            self._lost = self._lost or not isinstance(error, BrokenPipeError)
            silence(self._out)

    def _end_counter(self) -> None:
        if self._counting:
            self._counting = False
            print(file=self._err)
