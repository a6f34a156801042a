"""The scores of the sitting in front as they stand on the screen, and their way to the store.

What was just entered is shown at once and stays until it is stored, whatever is read meanwhile.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.assessment import Score, Sitting
from kimdesk.desktop.casework.score_row import REASON
from kimdesk.desktop.casework.scoring import scoring
from kimdesk.desktop.files.edits import Edits


class ScoreKeeper(QObject):
    """Signals: `changed` by a person, `refused(domain, name, text)` when it was not stored."""

    changed = Signal()
    refused = Signal(str, str, str)

    def __init__(self, edits: Edits, titles: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._edits = edits
        self._titles = titles
        self._sitting: Sitting | None = None
        self._flying: Counter[tuple[str, str]] = Counter()
        self.scores: dict[str, Score] = {}

    def show(self, sitting: Sitting) -> bool:
        """Take what was read; True where another sitting came to the front."""
        other = self._sitting is None or self._sitting.id != sitting.id
        if other:
            self._flying.clear()
        self._sitting = sitting
        self.scores = {domain: self._merged(sitting, domain) for domain in self._titles}
        return other

    def now(self) -> Sitting | None:
        """The sitting with the scores as they stand."""
        return replace(self._sitting, scores=self.scores) if self._sitting is not None else None

    def busy(self) -> dict[str, frozenset[str]]:
        """What is on its way to the store, by domain."""
        return {
            domain: frozenset(name for d, name in self._flying if d == domain)
            for domain, _ in self._flying
        }

    def score(self, domain: str, name: str, value: object) -> None:
        """A person entered something."""
        before = getattr(self.scores[domain], name)
        if self._sitting is None or value == before:
            return
        self.scores[domain] = replace(self.scores[domain], **{name: value})  # type: ignore[arg-type]
        self._flying[domain, name] += 1
        sitting_id = self._sitting.id
        self._edits.run(
            self,
            f"{self._titles[domain]}: {value or '–'}",
            scoring(self._edits.session, sitting_id, domain, {name: value}, {name: before}),
            done=partial(self._landed, sitting_id, domain, name),
            failed=partial(self._not_stored, sitting_id, domain, name),
        )
        self.changed.emit()

    def typed(self, domain: str, text: str) -> None:
        """A reason is being written; keep it soon."""
        if self._sitting is not None:
            self._edits.typed.typed(_draft_key(self._sitting.id, domain), text)

    def drafts(self) -> dict[str, str]:
        """The reasons that were written and not stored, each given once."""
        if self._sitting is None:
            return {}
        keys = {domain: _draft_key(self._sitting.id, domain) for domain in self._titles}
        found = {domain: self._edits.typed.take(key) for domain, key in keys.items()}
        return {d: text for d, text in found.items() if text and text != self.scores[d].reason}

    def _merged(self, sitting: Sitting, domain: str) -> Score:
        """What is stored, with what is on its way over it."""
        stored, local = sitting.score(domain), self.scores.get(domain)
        flying = {name: getattr(local, name) for d, name in self._flying if d == domain and local}
        return replace(stored, **flying) if flying else stored

    def _landed(self, sitting_id: int, domain: str, name: str) -> None:
        self._land(sitting_id, domain, name)
        if name == REASON:
            self._edits.typed.drop(_draft_key(sitting_id, domain))

    def _not_stored(self, sitting_id: int, domain: str, name: str, error: KimdeskError) -> None:
        if name == REASON:
            self._edits.typed.keep(_draft_key(sitting_id, domain), self.scores[domain].reason)
        self._land(sitting_id, domain, name)
        self.refused.emit(domain, name, error.text)

    def _land(self, sitting_id: int, domain: str, name: str) -> None:
        if self._sitting is not None and self._sitting.id == sitting_id:
            self._flying[domain, name] -= 1
            self._flying += Counter()  # drops what is no longer on its way


def _draft_key(sitting_id: int, domain: str) -> str:
    return f"domain_score:{sitting_id}:{domain}"
