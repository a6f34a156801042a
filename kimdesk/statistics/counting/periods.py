"""The time a number is about: one quarter, or the year up to its end."""

from dataclasses import dataclass

from kimdesk.statistics.quarters import Quarter


@dataclass(frozen=True, slots=True)
class Period:
    """From the first quarter to the last, as the facts name them ("2026Q3"), both inclusive."""

    first: str
    last: str

    @classmethod
    def of(cls, quarter: str, *, year_to_date: bool = False) -> "Period":
        """A quarter, or everything since 1 January of its year. Raises UserError."""
        last = Quarter.parse(quarter)
        first = last.of_year[0] if year_to_date else last
        return cls(str(first), str(last))

    @property
    def before(self) -> str:
        """The quarter before it begins."""
        return str(Quarter.parse(self.first).previous)
