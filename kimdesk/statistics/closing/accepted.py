"""Points of a quarter that stay as they are, each with its reason."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.access import require_case
from kimdesk.statistics.closing.points import Point
from kimdesk.statistics.model import AcceptedPoint
from kimdesk.vault.work import Store

MOST_OF_REASON = 200


def accepted_points(store: Store, quarter: str) -> dict[str, str]:
    """The reasons by the digest of the point."""
    query = select(AcceptedPoint.point, AcceptedPoint.reason)
    with store.unit() as unit:
        rows = unit.session.execute(query.where(AcceptedPoint.quarter == quarter))
        return {row.point: row.reason for row in rows}


def accept(store: Store, quarter: str, points: Sequence[Point], reason: str) -> None:
    """Let these points be as they are. Raises UserError without a reason, NotAllowed."""
    said = clean(reason).strip()
    if not said:
        raise UserError(translate("QuarterClosing", "Bitte schreiben Sie, warum."), "reason")
    if len(said) > MOST_OF_REASON:
        raise UserError(
            translate("QuarterClosing", "Bitte kürzer: höchstens 200 Zeichen."), "reason"
        )
    with store.unit() as unit:
        for case_id in sorted({point.finding.case_id for point in points}):
            require_case(unit, case_id)
        for point in points:
            unit.session.merge(
                AcceptedPoint(
                    quarter=quarter,
                    point=point.digest,
                    case_id=point.finding.case_id,
                    reason=said,
                    accepted_on=store.clock.today(),
                    staff_id=store.identity.staff_id,
                )
            )
            unit.log("AENDERN", AcceptedPoint.__tablename__, point.finding.case_id, quarter)
        unit.commit()


def ask_again(store: Store, quarter: str, points: Sequence[Point]) -> None:
    """Take the acceptance of these points back."""
    with store.unit() as unit:
        for point in points:
            require_case(unit, point.finding.case_id)
            unit.session.execute(
                delete(AcceptedPoint).where(
                    AcceptedPoint.quarter == quarter, AcceptedPoint.point == point.digest
                )
            )
            unit.log("AENDERN", AcceptedPoint.__tablename__, point.finding.case_id, quarter)
        unit.commit()
