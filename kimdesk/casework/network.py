"""Resources and the network of a client: reading both, and moving somebody on the map."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from kimdesk.casework.model import NetworkNode, Resource
from kimdesk.clients.access import require_case
from kimdesk.vault.work import Store

# The parts of the map clockwise from the top (CL_NET), and the rings from the middle.
SECTORS = ("FAMILIE", "FREUNDE", "INSTITUTION", "ARBEIT_SCHULE", "HERKUNFTSLAND")
CLOSEST, FURTHEST = 1, 3
FULL = 1000
_STEP = 125
_EDGE = 60


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """Something to build on."""

    id: int
    version: int
    sector: str
    what: str


@dataclass(frozen=True, slots=True)
class NodeRow:
    """Somebody on the map; `number` is the same in drawing, list and print, from 1.

    `closeness` 1 to 3 or None; `place` in thousandths of the sector, None where the map decides.
    """

    id: int
    version: int
    name: str
    sector: str
    closeness: int | None
    quality: str
    place: int | None
    note: str
    number: int = 0

    @property
    def ring(self) -> int:
        """The ring it is drawn in; the outermost where nobody said how close."""
        return self.closeness or FURTHEST


@dataclass(frozen=True, slots=True)
class NetworkWork:
    """What the tab shows."""

    case_id: int
    resources: tuple[ResourceRow, ...]
    nodes: tuple[NodeRow, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """Where on the map: a sector, a ring, a place in the sector in thousandths."""

    sector: str
    closeness: int
    place: int


def read_network(store: Store, case_id: int) -> NetworkWork:
    """Resources and network of a case, in a fixed number of statements. Raises NotAllowed."""
    with store.unit() as unit:
        require_case(unit, case_id)
        resources = unit.session.execute(
            select(Resource.id, Resource.version, Resource.sector, Resource.what)
            .where(Resource.case_id == case_id)
            .order_by(Resource.id)
        )
        nodes = unit.session.execute(
            select(
                NetworkNode.id,
                NetworkNode.version,
                NetworkNode.name,
                NetworkNode.sector,
                NetworkNode.closeness,
                NetworkNode.quality,
                NetworkNode.place,
                NetworkNode.note,
            )
            .where(NetworkNode.case_id == case_id)
            .order_by(NetworkNode.id)
        )
        return NetworkWork(
            case_id,
            tuple(ResourceRow(*row) for row in resources),
            numbered([NodeRow(*row) for row in nodes]),
        )


def numbered(nodes: Sequence[NodeRow]) -> tuple[NodeRow, ...]:
    """The nodes by sector and ring, with their numbers."""
    order = {code: at for at, code in enumerate(SECTORS)}
    ordered = sorted(nodes, key=lambda n: (order.get(n.sector, len(order)), n.ring, n.id))
    return tuple(
        NodeRow(
            node.id,
            node.version,
            node.name,
            node.sector,
            node.closeness,
            node.quality,
            node.place,
            node.note,
            number,
        )
        for number, node in enumerate(ordered, 1)
    )


def closer(at: Position, by: int) -> Position:
    """`by` rings further out, or in where it is negative; the rings end."""
    return Position(at.sector, min(max(at.closeness + by, CLOSEST), FURTHEST), at.place)


def around(at: Position, by: int) -> Position:
    """`by` steps clockwise, or back; over the edge of a sector into the next one."""
    place, sector = at.place + by * _STEP, SECTORS.index(at.sector)
    if place > FULL:
        place, sector = _EDGE, sector + 1
    elif place < 0:
        place, sector = FULL - _EDGE, sector - 1
    return Position(SECTORS[sector % len(SECTORS)], at.closeness, place)
