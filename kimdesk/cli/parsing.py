"""A parser whose help and whose complaints are in the language in force, each complaint one line.

The library's own messages are English and may repeat what was typed, which can be a name or
a passphrase in the wrong place; the sentences here name options only.
"""

import argparse
import re
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from kimdesk.base.errors import KimdeskError
from kimdesk.base.text import translate

Sentence = Callable[[re.Match[str]], str]


class WrongUse(KimdeskError):
    """The command line itself is not right."""

    kind = "usage"
    exit_code = 2


class Parser(argparse.ArgumentParser):
    """As the library's, with our words; raises WrongUse instead of ending the program."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - whatever the library takes
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Help, **options)
        self._positionals.title = translate("Command", "Angaben")
        self._optionals.title = translate("Command", "Optionen")
        about = translate("Command", "diese Hilfe zeigen")
        self.add_argument("-h", "--help", action="help", help=about)

    def error(self, message: str) -> NoReturn:
        """Raises WrongUse with a sentence for what the library has found."""
        hint = translate("Command", "Hilfe: {command} --help").format(command=self.prog)
        raise WrongUse(f"{explained(message)} {hint}")


class _Help(argparse.HelpFormatter):
    """The library's help with our heading."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Begin with our word for how the command is called."""
        said = translate("Command", "Aufruf: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)


def explained(message: str) -> str:
    """The sentence for one of the library's messages."""
    for pattern, sentence in _SENTENCES:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return sentence(found)
    return translate("Command", "So kann das Programm den Befehl nicht verstehen.")


def _missing(found: re.Match[str]) -> str:
    return translate("Command", "Es fehlt noch: {names}.").format(names=found["names"])


def _choices(found: re.Match[str]) -> str:
    text = translate("Command", "Für {name} geht nur: {choices}.")
    return text.format(name=found["name"], choices=found["choices"].replace("'", ""))


def _nothing_after(found: re.Match[str]) -> str:
    return translate("Command", "Nach {name} fehlt etwas.").format(name=found["name"])


def _too_much(found: re.Match[str]) -> str:
    return translate("Command", "{name} steht ohne Wert.").format(name=found["name"])


def _unfit(found: re.Match[str]) -> str:
    return translate("Command", "Was nach {name} steht, passt nicht.").format(name=found["name"])


def _own(found: re.Match[str]) -> str:
    return f"{found['name']}: {found['text']}"


def _unknown(found: re.Match[str]) -> str:
    names = re.findall(r"(?:^|(?<=\s))(--[A-Za-z][\w-]*|-[A-Za-z])", found["names"])
    if not names:
        return translate(
            "Command",
            "Das ist zu viel. Texte mit Leerzeichen gehören in Anführungszeichen.",
        )
    text = translate(
        "Command", "Unbekannt: {names}. Ein Text, der mit „-“ beginnt, gehört hinter „--“."
    )
    return text.format(names=" ".join(names))


_SENTENCES: tuple[tuple[str, Sentence], ...] = (
    (r"the following arguments are required: (?P<names>.+)", _missing),
    (r"argument (?P<name>[^:]+): invalid choice: .+ \(choose from (?P<choices>.+)\)", _choices),
    (r"argument (?P<name>[^:]+): expected .+", _nothing_after),
    (r"argument (?P<name>[^:]+): ignored explicit argument .+", _too_much),
    (r"argument (?P<name>[^:]+): invalid .+", _unfit),
    (r"argument (?P<name>[^:]+): (?P<text>.+)", _own),
    (r"unrecognized arguments: (?P<names>.+)", _unknown),
)
