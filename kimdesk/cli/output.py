"""What a command says: sentences for people, or one JSON object."""

import json
import sys
from collections.abc import Mapping
from typing import Any, TextIO


class Output:
    """Sentences go to stdout, errors and progress to stderr; with `as_json` only the object."""

    def __init__(
        self, *, as_json: bool = False, out: TextIO | None = None, err: TextIO | None = None
    ) -> None:
        self.as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr

    def say(self, text: str = "") -> None:
        """A line for people."""
        if not self.as_json:
            print(text, file=self._out)

    def result(self, content: Mapping[str, Any]) -> None:
        """The one object of `--json`."""
        if self.as_json:
            print(json.dumps(content, ensure_ascii=False), file=self._out)

    def fail(self, kind: str, text: str) -> None:
        """One line on stderr; with `--json` also the error as the object."""
        print(text.replace("\n", " "), file=self._err)
        self.result({"error": {"kind": kind, "text": text}})

    def progress(self, done: int, total: int) -> None:
        """A counter on a terminal, nothing elsewhere."""
        if not self.as_json and self._err.isatty():
            print(f"\r{done} / {total} ", end="\n" if done >= total else "", file=self._err)
