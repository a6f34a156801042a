"""Reports from the archive: a quarter of all offices, a table over time, what is missing.

Each takes a constant number of statements, however many bundles there are.
"""

from kimdesk.bundles.statistics.chain import missing_quarters
from kimdesk.city.archive.archive import Archive
from kimdesk.city.archive.kept import accepted, first_quarters, shares_of, shares_with
from kimdesk.city.keys import keyring
from kimdesk.city.merged import MergedQuarter
from kimdesk.city.merging import merge
from kimdesk.city.trends import Trend, trend
from kimdesk.city.workbook import workbook


def quarter_report(archive: Archive, quarter: str) -> MergedQuarter:
    """All offices in one quarter ("2026Q3"), missing ones named."""
    return merge(quarter, shares_of(archive, quarter), _expected(archive).in_quarter(quarter))


def trend_report(archive: Archive, *tables: str) -> tuple[Trend, ...]:
    """These tables over all quarters; those that nobody has are left out."""
    shares = shares_with(archive, tables)
    expected = _expected(archive)
    quarters = sorted({share.quarter for share in shares})
    merged = [merge(each, shares, expected.in_quarter(each)) for each in quarters]
    return tuple(found for name in tables if (found := trend(name, merged)) is not None)


def missing(archive: Archive, until: str) -> dict[str, tuple[str, ...]]:
    """For each office the quarters up to `until` that it has not sent, since its first one."""
    with archive.reading() as connection:
        return missing_quarters(accepted(connection), until)


def workbook_of(archive: Archive, quarter: str, *trends: str) -> bytes:
    """A quarter as XLSX, with these tables over time."""
    return workbook(quarter_report(archive, quarter), trend_report(archive, *trends))


def _expected(archive: Archive) -> "_Expected":
    return _Expected(
        first_quarters(archive),
        {each.key.owner for each in keyring(archive).known if each.compared and not each.revoked},
    )


class _Expected:
    """Which offices should have sent a quarter: those that had begun by then.

    An office whose key is known and that never sent anything is missing in every quarter.
    """

    def __init__(self, first: dict[str, str], known: set[str]) -> None:
        self._first = first
        self._silent = known - first.keys()

    def in_quarter(self, quarter: str) -> tuple[str, ...]:
        """All offices that belong into this quarter."""
        begun = {office for office, since in self._first.items() if since <= quarter}
        return tuple(sorted(begun | self._silent))
