"""Everything the page of the team shows, read at one moment in a fixed number of statements."""

from dataclasses import dataclass

from kimdesk.casework.caseload import BoardRow, board
from kimdesk.casework.review import ReviewRow, waiting_reviews
from kimdesk.casework.substitution import SubstitutionRow, running
from kimdesk.clients import office
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class Team:
    """Caseloads, reviews that wait, substitutions; counsellors see what concerns them."""

    board: tuple[BoardRow, ...]
    reviews: tuple[ReviewRow, ...]
    substitutions: tuple[SubstitutionRow, ...]
    self_approval: str


def read_team(store: Store) -> Team:
    """The team as it stands now."""
    return Team(
        board=board(store),
        reviews=waiting_reviews(store),
        substitutions=running(store),
        self_approval=office.settings(store).self_approval,
    )
