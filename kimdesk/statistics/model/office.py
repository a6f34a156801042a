"""What the office itself says about a quarter."""

from sqlalchemy.orm import Mapped

from kimdesk.statistics.model.columns import BY_KEY, count, key
from kimdesk.vault.orm import StatisticsBase


class QuarterPosts(StatisticsBase):
    """Full posts (VZÄ) in per cent, 150 for one and a half, as the team lead entered them."""

    __tablename__ = "quarter_posts"
    __table_args__ = (BY_KEY,)

    quarter: Mapped[str] = key()
    percent: Mapped[int] = count()
