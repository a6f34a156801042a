"""How many full posts (VZÄ) a quarter had: the only number that somebody types in."""

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.statistics.model import QuarterPosts
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.statistics.quarters import Quarter

MOST = 10_000


def posts(statistics: StatisticsStore, quarter: str) -> int | None:
    """In hundredths of a full post: as entered, else as for the last quarter that has any."""
    with statistics.unit() as unit:
        known = {row.quarter: row.percent for row in unit.session.query(QuarterPosts)}
    earlier = [name for name in known if name <= quarter]
    return known[max(earlier)] if earlier else None


def set_posts(statistics: StatisticsStore, quarter: str, hundredths: int) -> None:
    """Keep how many posts a quarter had. Raises UserError for what cannot be."""
    Quarter.parse(quarter)
    if not 0 <= hundredths <= MOST:
        raise UserError(
            translate("QuarterClosing", "Bitte eine Zahl von 0 bis 100 eintragen."), "posts"
        )
    with statistics.unit() as unit:
        unit.session.merge(QuarterPosts(quarter=quarter, percent=hundredths))
        unit.log("AENDERN", QuarterPosts.__tablename__, quarter)
        unit.commit()
