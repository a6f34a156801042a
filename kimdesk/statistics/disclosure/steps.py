"""How far a long audit is, for whoever waits; the person may stop it at any step."""

from collections.abc import Callable
from dataclasses import dataclass

# Called with how much is done and how much there is; what it raises stops the work.
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Steps:
    """Counts what is done. Work that has to be repeated counts once."""

    progress: Progress | None = None
    total: int = 0
    done: int = 0

    def expect(self, more: int) -> None:
        """There is more to do."""
        self.total += more
        self.tick()

    def finish(self) -> None:
        """One more is done."""
        self.done = min(self.done + 1, self.total)
        self.tick()

    def tick(self) -> None:
        """Tell how far it is. Raises what the progress raises."""
        if self.progress is not None:
            self.progress(self.done, self.total)
