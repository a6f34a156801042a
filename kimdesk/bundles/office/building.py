"""Closing a quarter: count, protect, freeze. The data steward does it; nothing leaves by it."""

from collections.abc import Sequence
from dataclasses import dataclass

from kimdesk import __version__
from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.bundles.keys import PublicKey
from kimdesk.bundles.model import ReleaseRow
from kimdesk.bundles.office import guard
from kimdesk.bundles.office.about_tables import about_tables
from kimdesk.bundles.office.city_key import require_city_key
from kimdesk.bundles.office.frozen import written
from kimdesk.bundles.office.kept import ReleaseView, history, sent, views, waiting
from kimdesk.bundles.office.keys import no_key, own_key
from kimdesk.bundles.statistics.about import WITHDRAWN, Link, Sender
from kimdesk.bundles.statistics.chain import next_link
from kimdesk.bundles.statistics.manifest_reading import read_manifest
from kimdesk.bundles.statistics.package import Package, package
from kimdesk.bundles.statistics.stored_zip import pack
from kimdesk.reference import Catalogue
from kimdesk.statistics.catalogue import CATALOGUE_VERSION, DIMENSIONS
from kimdesk.statistics.counting import count_all
from kimdesk.statistics.counting.exporting import export_data, export_specs
from kimdesk.statistics.disclosure.data import QuarterData, Sealed
from kimdesk.statistics.disclosure.protecting import Protected, Protection
from kimdesk.statistics.disclosure.steps import Progress
from kimdesk.statistics.model import QuarterPosts
from kimdesk.statistics.opening import StatisticsStore, StatisticsUnit
from kimdesk.statistics.quarters import Quarter
from kimdesk.vault.header import Office
from kimdesk.vault.roles import STEWARD

PURPOSE = "disclosure"


@dataclass(frozen=True, slots=True)
class _Basis:
    """All that is read before the long work begins."""

    link: Link
    key: PublicKey
    city: PublicKey
    data: QuarterData
    counts: bytes
    posts: int
    history: tuple[Sealed, ...]


def build(
    statistics: StatisticsStore,
    catalogue: Catalogue,
    office: Office,
    quarter: str,
    reason: str = "",
    progress: Progress | None = None,
) -> int:
    """Freeze a quarter and protect its numbers; the sequence number it waits under.

    `reason` is one of `about.REASONS` for a quarter that was released before. The numbers are
    proven to disclose nobody, or left out. Raises NotAllowed, UserError (the quarter runs, no
    keys, something else waits for its release, too little changed) and what `progress` raises;
    nothing is kept then.
    """
    if STEWARD not in statistics.identity.roles:
        raise _not_steward()
    with statistics.unit() as unit:
        basis = _basis(unit, quarter, reason)
    protected = _protected(statistics, basis, reason, progress)
    made = package(
        protected.release,
        about_tables(catalogue, quarter),
        _sender(statistics, office, basis),
        basis.link,
    )
    read_manifest(made.manifest.bytes)  # nothing waits that could not be released
    with statistics.unit() as unit:
        if _link(unit, quarter, reason) != basis.link:
            raise _overtaken()
        unit.session.add(_row(statistics, basis, protected, made))
        unit.log("ANLEGEN", ReleaseRow.__tablename__, quarter)
        unit.commit()
    return basis.link.sequence


def discard(statistics: StatisticsStore, sequence: int) -> None:
    """Take back what waits for its release, to build it anew. Raises NotAllowed, KeyError."""
    with statistics.unit() as unit:
        row = unit.session.get(ReleaseRow, sequence)
        if row is None or row.content:
            raise KeyError(sequence)
        unit.session.delete(row)
        unit.log("LOESCHEN", ReleaseRow.__tablename__, row.quarter)
        unit.commit()


def _basis(unit: StatisticsUnit, quarter: str, reason: str) -> _Basis:
    link = _link(unit, quarter, reason)
    key = own_key(unit)
    if key is None:
        raise no_key()
    posts = unit.session.get(QuarterPosts, quarter)
    return _Basis(
        link=link,
        key=key,
        city=require_city_key(unit),
        data=export_data(unit, quarter),
        counts=written(count_all(unit, quarter)),
        posts=posts.percent if posts is not None else 0,
        history=history(unit),
    )


def _link(unit: StatisticsUnit, quarter: str, reason: str) -> Link:
    """Where it will stand in the chain. Raises UserError."""
    closed = Quarter.parse(quarter)
    if unit.store.clock.today() <= closed.last_day:
        raise _still_runs(closed)
    known = views(unit)
    if (other := waiting(known)) is not None:
        raise _waits(other)
    _require_order(known, quarter, reason)
    return next_link(sent(known), quarter, reason)


def _require_order(known: Sequence[ReleaseView], quarter: str, reason: str) -> None:
    """A quarter that was passed over is not told later: the audit follows time."""
    newest = max((each.quarter for each in known), default="")
    if not reason and quarter < newest and all(each.quarter != quarter for each in known):
        raise UserError(
            translate(
                "QuarterClosing",
                "Ein späteres Quartal ist schon abgegeben. Frühere können nicht mehr dazukommen.",
            ),
            "quarter",
        )


def _protected(
    statistics: StatisticsStore, basis: _Basis, reason: str, progress: Progress | None
) -> Protected:
    specs = export_specs(basis.data.quarter)
    protection = Protection(specs, DIMENSIONS, statistics.key_for(PURPOSE))
    if reason == WITHDRAWN:
        return protection.withdraw(basis.data, basis.history)
    if reason:
        return protection.correct(basis.data, basis.history, progress)
    return protection.protect(basis.data, basis.history, progress)


def _sender(statistics: StatisticsStore, office: Office, basis: _Basis) -> Sender:
    return Sender(
        office=office.code,
        provider=office.provider,
        key=basis.key.id,
        recipient=basis.city.id,
        built_on=statistics.clock.today().isoformat(),
        program=f"KIMdesk {__version__}",
        catalogue=CATALOGUE_VERSION,
        posts=basis.posts,
    )


def _row(
    statistics: StatisticsStore, basis: _Basis, protected: Protected, made: Package
) -> ReleaseRow:
    return ReleaseRow(
        sequence=basis.link.sequence,
        quarter=basis.data.quarter,
        revision=basis.link.revision,
        reason=basis.link.reason,
        hash=made.manifest.hash,
        counts=basis.counts,
        guard=guard.written(protected.sealed),
        plain=pack(made.files()),
        built_on=statistics.clock.today(),
        built_by=statistics.identity.uid,
        builder=statistics.identity.name,
    )


def _not_steward() -> NotAllowed:
    return NotAllowed(
        translate(
            "QuarterClosing",
            "Ein Quartal schließt ab, wer für die Statistik zuständig ist (Rolle „Statistik“).",
        )
    )


def _still_runs(quarter: Quarter) -> UserError:
    text = translate(
        "QuarterClosing", "{quarter} läuft noch. Abschließen geht ab dem Tag nach dem Stichtag."
    )
    return UserError(text.format(quarter=quarter.label), "quarter")


def _waits(other: ReleaseView) -> UserError:
    text = translate(
        "QuarterClosing",
        "{quarter} wartet noch auf die Freigabe der Teamleitung. Erst danach geht es weiter.",
    )
    return UserError(text.format(quarter=Quarter.parse(other.quarter).label), "quarter")


def _overtaken() -> UserError:
    return UserError(
        translate(
            "QuarterClosing",
            "Inzwischen hat jemand anderes ein Quartal abgeschlossen. Bitte beginnen Sie neu.",
        )
    )
