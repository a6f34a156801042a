"""Columns of the Art. 15 report that are told in their own way."""

from collections.abc import Callable, Mapping
from typing import Protocol

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.occurrences import days_in
from kimdesk.calendar.rule_text import rule_text
from kimdesk.casework.plan import frozen
from kimdesk.printing.blackening import mark
from kimdesk.printing.products import PRODUCTS
from kimdesk.printing.reading.stored import Row
from kimdesk.printing.reading.words import joined, label
from kimdesk.reference import Catalogue

_REASONS = ("CL52", "CL_CR", "CL42")


class Wording(Protocol):
    """What is needed to put a column into words."""

    codes: Catalogue
    counsellors: Mapping[int, str]

    def open(self, text: str) -> str:
        """A text without the names of other people."""

    def reference(self, table: str, record_id: int) -> str:
        """What another record is called."""


def _reason(words: Wording, row: Row) -> str:
    """Why a step was taken; the code is of one of three lists."""
    code = str(row["reason"])
    lists = (words.codes[name] for name in _REASONS)
    return next((each.label(code) for each in lists if code in each), code)


def _plan(words: Wording, row: Row) -> str:
    """A signed plan, line by line."""
    content = frozen.read(str(row["content"]))
    lines = [
        joined(
            f"{goal.number} {goal.what}",
            goal.wording,
            goal.indicator,
            format_day(goal.due_on),
            label(words.codes, "CL31", goal.state),
            goal.evaluation,
        )
        for goal in content.goals
    ]
    lines += [
        joined(
            measure.what,
            label(words.codes, "CL32R", measure.responsible),
            measure.responsible_name or measure.partner,
            format_day(measure.due_on),
            label(words.codes, "CL32S", measure.state),
            measure.result,
        )
        for measure in content.measures
    ]
    return words.open("\n".join(lines))


def _counsellor(words: Wording, row: Row) -> str:
    """The only colleague who is named: the one the client talks to."""
    return words.counsellors.get(row["counsellor_id"], translate("AccessReport", "Fachkraft"))


def _node(words: Wording, row: Row) -> str:
    """People are nobody else's business; institutions are none."""
    return words.open(str(row["name"])) if row["sector"] == "INSTITUTION" else mark()


def _participant(words: Wording, row: Row) -> str:
    """A body may stand there in place of a person."""
    name = str(row["name"])
    return name if name == words.reference("partner", row["partner_id"] or 0) else mark()


def _belongs_to(words: Wording, row: Row) -> str:
    """Whose telephone it is: a relation stays, a name goes."""
    return words.open(str(row["belongs_to"]))


def _made_from(_: Wording, row: Row) -> str:
    """The paper or the template it was made from."""
    titles = {product.name: product.title for product in PRODUCTS}
    return titles.get(str(row["made_from"]), str(row["made_from"]))


def _repeats(_: Wording, row: Row) -> str:
    """The rule of a series as a sentence."""
    return rule_text(str(row["rule"]), row["begins_on"])


def _left_out(_: Wording, row: Row) -> str:
    """The days on which a series does not take place."""
    return ", ".join(format_day(day) for day in sorted(days_in(str(row["except_on"]))))


def _colleague(words: Wording, row: Row) -> str:
    """Who noted something; the column is no reference."""
    return words.reference("staff", row["staff_id"])


SPECIAL: Mapping[tuple[str, str], Callable[[Wording, Row], str]] = {
    ("phase_step", "reason"): _reason,
    ("plan_version", "content"): _plan,
    ("case", "counsellor_id"): _counsellor,
    ("network_node", "name"): _node,
    ("conference_participant", "name"): _participant,
    ("contact_way", "belongs_to"): _belongs_to,
    ("document", "made_from"): _made_from,
    ("accepted_point", "staff_id"): _colleague,
    ("appointment", "rule"): _repeats,
    ("appointment", "except_on"): _left_out,
}
