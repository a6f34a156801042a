"""What is refused at once in a plan: wrong parents, empty texts, changes of signed versions.

R14 (a signed action goal has framework goal, indicator, day and measure) is asked only when
the plan is signed, see `casework/plan/gaps.py`.
"""

from typing import TYPE_CHECKING

from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate

if TYPE_CHECKING:
    from kimdesk.casework.model.plan import Goal, Measure, PlanTemplateItem, PlanVersion
    from kimdesk.reference import Catalogue
    from kimdesk.vault.work import UnitOfWork

GUIDING, FRAMEWORK, ACTION = "Z_RICHT", "Z_RAHMEN", "Z_HANDL"


def level_above(level: str, catalogue: "Catalogue") -> str:
    """The level a goal of `level` stands below, "" for guiding goals (column "parent", CL30)."""
    entry = catalogue["CL30"].get(level)
    return entry.extra.get("parent", "") if entry else ""


def check_goal(
    unit: "UnitOfWork", goal: "Goal", names: frozenset[str], catalogue: "Catalogue"
) -> None:
    """Raise UserError for an empty goal and for one below the wrong level."""
    if "what" in names and not goal.what:
        raise UserError(translate("Plan", "Bitte das Ziel in einem Satz beschreiben."), "what")
    if not goal.level:
        raise UserError(translate("Plan", "Bitte die Zielebene wählen."), "level")
    if names & {"parent_id", "level"}:
        check_place(unit, goal, catalogue)


def check_place(unit: "UnitOfWork", goal: "Goal", catalogue: "Catalogue") -> None:
    """Raise UserError when the goal above, or one below, has the wrong level.

    Levels only go down from one to the next, so that no goal can stand below itself.
    """
    table = type(goal)
    above = level_above(goal.level, catalogue)
    if goal.parent_id is not None:
        level = unit.session.scalar(select(table.level).where(table.id == goal.parent_id))
        if goal.parent_id == goal.id or not above or level != above:
            raise UserError(wrong_place(goal.level), "parent_id")
    if goal.id is None:
        return
    below = unit.session.scalars(select(table.level).where(table.parent_id == goal.id).distinct())
    if any(level_above(level, catalogue) != goal.level for level in below):
        raise UserError(
            translate(
                "Plan",
                "Unter diesem Ziel stehen noch Ziele. "
                "Verschieben Sie diese, bevor Sie die Ebene ändern.",
            ),
            "level",
        )
    if goal.level != ACTION and _has_measures(unit, goal):
        raise UserError(
            translate(
                "Plan",
                "Unter diesem Ziel stehen Maßnahmen, es bleibt darum ein Handlungsziel.",
            ),
            "level",
        )


def _has_measures(unit: "UnitOfWork", goal: "Goal") -> bool:
    measure = type(goal).metadata.tables["measure"]
    found = unit.session.execute(
        select(measure.c.id).where(measure.c.goal_id == goal.id).limit(1)
    ).first()
    return found is not None


def wrong_place(level: str) -> str:
    """The sentence for a goal that would stand below the wrong level."""
    if level == ACTION:
        return translate("Plan", "Ein Handlungsziel steht unter einem Rahmenziel.")
    if level == FRAMEWORK:
        return translate("Plan", "Ein Rahmenziel steht unter einem Richtungsziel.")
    return translate("Plan", "Ein Richtungsziel steht für sich, über allen anderen Zielen.")


def check_measure(
    unit: "UnitOfWork", measure: "Measure", names: frozenset[str], _: "Catalogue"
) -> None:
    """Raise UserError for an empty measure, one below the wrong goal, or one done tomorrow."""
    if "what" in names and not measure.what:
        raise UserError(translate("Plan", "Bitte die Maßnahme in einem Satz beschreiben."), "what")
    if "responsible" in names and not measure.responsible:
        raise UserError(translate("Plan", "Bitte wählen, wer die Maßnahme macht."), "responsible")
    if "goal_id" in names and measure.goal_id is not None:
        goal = type(measure).metadata.tables["goal"]
        level = unit.session.scalar(select(goal.c.level).where(goal.c.id == measure.goal_id))
        if level != ACTION:
            raise UserError(measure_place(), "goal_id")
    if (
        "done_on" in names
        and measure.done_on is not None
        and measure.done_on > unit.store.clock.today()
    ):
        raise UserError(translate("Plan", "Erledigt sein kann nur, was schon war."), "done_on")


def measure_place() -> str:
    """The sentence for a measure that would stand below another kind of goal."""
    return translate("Plan", "Maßnahmen stehen unter einem Handlungsziel.")


def check_version(unit: "UnitOfWork", version: "PlanVersion") -> None:
    """Raise NotAllowed for any change of a version that is in the store.

    A new one is checked once more by what signing asks for (R14, the team lead's approval), so
    that no other way leads to a signed version. Raises UserError with everything missing.
    """
    if version.id is not None:
        raise NotAllowed(
            translate("Plan", "Diese Fassung ist unterschrieben und bleibt, wie sie ist.")
        )
    # Reading and signing stand upon these tables.
    from kimdesk.casework.plan import frozen
    from kimdesk.casework.plan.approval import require_review
    from kimdesk.casework.plan.reading import plan_in
    from kimdesk.casework.plan.signing import require_complete

    plan = plan_in(unit, version.case_id)
    require_complete(plan)
    require_review(plan)
    number = plan.versions[0].number + 1 if plan.versions else 1
    if (version.number, version.content) != (number, frozen.write(frozen.freeze(plan))):
        raise NotAllowed(
            translate("Plan", "Eine Fassung entsteht nur, indem der Plan unterschrieben wird.")
        )


def refuse_removal_of_version() -> None:
    """Raise NotAllowed, always."""
    raise NotAllowed(
        translate("Plan", "Unterschriebene Fassungen bleiben in der Akte und sind nicht löschbar.")
    )


def check_template(unit: "UnitOfWork", title: str) -> None:
    """Raise UserError for a template without title, NotAllowed for roles without cases."""
    require_template_writer(unit)
    if not title:
        raise UserError(translate("Plan", "Bitte der Vorlage einen Namen geben."), "title")


def check_item(
    unit: "UnitOfWork",
    item: "PlanTemplateItem",
    names: frozenset[str],
    catalogue: "Catalogue",
) -> None:
    """Raise UserError for an empty item and for one below the wrong level."""
    require_template_writer(unit)
    if "what" in names and not item.what:
        raise UserError(translate("Plan", "Bitte einen Text eintragen."), "what")
    if item.parent_id is None or not names & {"parent_id", "level"}:
        return
    table = type(item)
    level = unit.session.scalar(select(table.level).where(table.id == item.parent_id))
    above = level_above(item.level, catalogue) if item.level else ACTION
    if item.parent_id == item.id or not above or level != above:
        wrong = wrong_place(item.level) if item.level else measure_place()
        raise UserError(wrong, "parent_id")


def require_template_writer(unit: "UnitOfWork") -> None:
    """Raise NotAllowed for roles that do not work with cases."""
    if not unit.store.identity.sees_cases:
        raise NotAllowed(translate("Templates", "Vorlagen ändern Fallführung oder Leitung."))
