"""Signing a plan: checks, freezing and numbering in one transaction."""

from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import func, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.model import PlanVersion
from kimdesk.casework.plan import frozen
from kimdesk.casework.plan.approval import require_review
from kimdesk.casework.plan.frozen import FrozenPlan
from kimdesk.casework.plan.gaps import gaps, has_action_goal
from kimdesk.casework.plan.reading import Plan, plan_in
from kimdesk.clients.access import require_case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store, UnitOfWork


def sign(
    store: Store, records: Records, case_id: int, signature: Mapping[str, object]
) -> PlanVersion:
    """Freeze the plan of a case as its next version.

    `signature` has the fields of `PlanVersion`: both days (today if left out), `review_on`
    (the office's weeks later if left out), `language`, `interpreting`, `interpreter_id`, `note`.
    Raises UserError with everything that is missing (R14), NotAllowed without the team lead's
    approval where the office wants one.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        plan = plan_in(unit, case_id)
        require_complete(plan)
        require_review(plan)
        values = proposed(plan) | {k: v for k, v in signature.items() if v is not None}
        _require_days(values, plan.today)
        values["content"] = frozen.write(frozen.freeze(plan))
        _refuse_second(unit, case_id, values)
        version = records.add_in(
            unit,
            PlanVersion,
            {
                **values,
                "case_id": case_id,
                "number": _next_number(unit, case_id),
                "author_id": store.identity.staff_id,
            },
        )
        unit.commit()
    return version


def proposed(plan: Plan) -> dict[str, object]:
    """The days a signature begins with."""
    return {
        "signed_client_on": plan.today,
        "signed_counsellor_on": plan.today,
        "review_on": plan.today + timedelta(weeks=plan.monitoring_weeks),
    }


def require_complete(plan: Plan) -> None:
    """Raise UserError that names every gap (R14)."""
    if not has_action_goal(plan):
        raise UserError(
            translate("Plan", "Zum Unterschreiben braucht der Plan mindestens ein Handlungsziel.")
        )
    found = gaps(plan)
    if found:
        raise UserError("\n".join(gap.sentence() for gap in found))


def content_of(store: Store, version_id: int) -> FrozenPlan:
    """What a signed version says. Raises NotAllowed, UserError when it is gone."""
    with store.unit() as unit:
        row = unit.session.execute(
            select(PlanVersion.case_id, PlanVersion.content).where(PlanVersion.id == version_id)
        ).first()
        if row is None:
            raise UserError(translate("Records", "Dieser Eintrag wurde inzwischen gelöscht."))
        require_case(unit, row.case_id)
    return frozen.read(row.content)


def _next_number(unit: UnitOfWork, case_id: int) -> int:
    highest = select(func.max(PlanVersion.number)).where(PlanVersion.case_id == case_id)
    return (unit.session.scalar(highest) or 0) + 1


def _refuse_second(unit: UnitOfWork, case_id: int, values: Mapping[str, object]) -> None:
    """Raise UserError where the last version says exactly the same: it was signed twice."""
    query = select(PlanVersion).where(PlanVersion.case_id == case_id)
    last = unit.session.scalars(query.order_by(PlanVersion.number.desc()).limit(1)).first()
    if last is not None and all(getattr(last, name) == value for name, value in values.items()):
        raise UserError(translate("Plan", "Genau diese Fassung ist schon unterschrieben."))


def _require_days(values: Mapping[str, object], today: date) -> None:
    for name in ("signed_client_on", "signed_counsellor_on"):
        day = values[name]
        if isinstance(day, date) and day > today:
            raise UserError(
                translate("Plan", "Der Tag der Unterschrift liegt in der Zukunft."), name
            )
    review, signed = values["review_on"], values["signed_counsellor_on"]
    if isinstance(review, date) and isinstance(signed, date) and review <= signed:
        raise UserError(
            translate("Plan", "Die Überprüfung muss nach der Unterschrift liegen."), "review_on"
        )
