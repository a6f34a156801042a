"""The errors that may reach a person, each a complete sentence that says what to do.

Everything else that is raised is a bug of the program and gets a redacted report.
"""


class KimdeskError(Exception):
    """An expected failure. `text` is shown as it is; `kind` names it for `--json`.

    `exit_code` is what the command line ends with (0 done, 1 not in order, 2 wrong use,
    3 cannot be opened, 4 could not be done).
    """

    kind = "error"
    exit_code = 4

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class UserError(KimdeskError):
    """Something entered is not right; `field` is the attribute to say it at, if there is one."""

    kind = "input"
    exit_code = 2

    def __init__(self, text: str, field: str | None = None) -> None:
        super().__init__(text)
        self.field = field


class EnvironmentProblem(KimdeskError):
    """Disk full, folder read-only, file damaged: nothing the entries could mend."""

    kind = "environment"


class CannotOpen(KimdeskError):
    """A store that cannot be opened: wrong passphrase, damaged, newer, in use."""

    kind = "cannot-open"
    exit_code = 3


class NotAllowed(KimdeskError):
    """The role or the consent for this is missing."""

    kind = "not-allowed"


class Cancelled(KimdeskError):
    """The person pressed cancel; nothing was changed."""

    kind = "cancelled"
