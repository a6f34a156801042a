"""Whether the team lead has approved a plan as it stands now."""

from datetime import date

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.casework.model.review import APPROVED
from kimdesk.casework.plan.reading import Plan
from kimdesk.casework.reviewed import plan_digest


def require_review(plan: Plan) -> None:
    """Raise NotAllowed when the office wants a review and this plan has not passed it."""
    if not plan.reviews_required or is_approved(plan):
        return
    if is_changed(plan):
        raise NotAllowed(
            translate(
                "Plan",
                "Seit der Freigabe hat sich der Plan geändert. "
                "Bitten Sie die Leitung, ihn noch einmal anzusehen.",
            )
        )
    raise NotAllowed(
        translate(
            "Plan",
            "Die Leitung hat diesen Plan noch nicht freigegeben. Bitten Sie zuerst um die Prüfung.",
        )
    )


def is_approved(plan: Plan) -> bool:
    """Whether the newest review approved just this, and did so after the last signed version."""
    review = plan.review
    return review is not None and _is_newer(plan) and review.digest == plan_digest(plan)


def is_changed(plan: Plan) -> bool:
    """Whether it was approved, then changed, and not signed in between."""
    return plan.review is not None and _is_newer(plan) and not is_approved(plan)


def _is_newer(plan: Plan) -> bool:
    """Whether there is an approval that no signature has used up."""
    review = plan.review
    if review is None or review.state != APPROVED:
        return False
    if not plan.versions:
        return True
    last = plan.versions[0]
    if review.created_at is not None and last.created_at is not None:
        return review.created_at > last.created_at
    return (review.decided_on or date.min) > (last.signed_counsellor_on or date.min)
