"""The case itself, its states at the moments that count, and who is counselled with it."""

from collections.abc import Iterator
from datetime import date

from kimdesk.base.dates import age_on, earliest_day
from kimdesk.statistics.facts import as_of
from kimdesk.statistics.facts.file import RESTING, CaseFile
from kimdesk.statistics.facts.groups import (
    NOT_KNOWN,
    UNKNOWN,
    Groups,
    complexity,
    lasting,
    months_between,
    stay,
)
from kimdesk.statistics.facts.rows import Row, Rows, Sums
from kimdesk.statistics.model import FactCase, FactMember, FactState
from kimdesk.statistics.model.cases import ADMISSION, CLOSURE
from kimdesk.statistics.quarters import Quarter, quarter_of, quarters

FULL_AGE = 18
_HOUSEHOLDS_WITH_CHILDREN = frozenset({"HPAAR_K", "HALLEIN_K"})


def add_case(file: CaseFile, fact_id: str, groups: Groups, through: Quarter, rows: Rows) -> None:
    """The rows of a case that counts; nothing for any other."""
    if not file.counts() or file.admitted_on is None:
        return
    rows[FactCase].append({"fact_id": fact_id, **_case(file, file.admitted_on, groups)})
    for moment, day in _moments(file, file.admitted_on, through):
        state = _state(file, groups, day, every_score=moment == ADMISSION)
        rows[FactState].append({"fact_id": fact_id, "moment": moment, **state})
    _add_members(file, fact_id, through, rows)


def stock_ends(file: CaseFile, through: Quarter) -> Iterator[Quarter]:
    """The quarters at whose end the case is in stock."""
    if file.admitted_on is None:
        return
    last = Quarter.of(file.closed_on).previous if file.closed_on else through
    yield from quarters(Quarter.of(file.admitted_on), min(last, through))


def _moments(file: CaseFile, admitted: date, through: Quarter) -> Iterator[tuple[str, date]]:
    yield ADMISSION, admitted
    for quarter in stock_ends(file, through):
        yield str(quarter), quarter.last_day
    if file.closed_on is not None:
        yield CLOSURE, file.closed_on


def _case(file: CaseFile, admitted: date, groups: Groups) -> Row:
    waited = (admitted - file.inquired_on).days if file.inquired_on else None
    row: Row = {
        "admitted_q": quarter_of(admitted),
        "closed_q": quarter_of(file.closed_on),
        "readmission": "J" if file.readmission else "N",
        "access_group": groups.of("CL35", file.access_way),
        "access_way": file.access_way or UNKNOWN,
        "waiting_days": waited if waited is None or waited >= 0 else None,
        "closure_group": "",
        "duration": "",
        "duration_months": None,
        "improved": (),
        "unchanged": (),
        "worsened": (),
    }
    if file.closed_on is not None:
        row |= _ended(file, admitted, file.closed_on, groups)
    return row


def _ended(file: CaseFile, admitted: date, closed: date, groups: Groups) -> Row:
    months = months_between(admitted, closed)
    changed = as_of.changes(file.scores)
    return {
        "closure_group": groups.closure(file.closure_reason),
        "duration": lasting(months),
        "duration_months": months,
        "improved": tuple(sorted(domain for domain, by in changed.items() if by > 0)),
        "unchanged": tuple(sorted(domain for domain, by in changed.items() if by == 0)),
        "worsened": tuple(sorted(domain for domain, by in changed.items() if by < 0)),
    }


def _state(file: CaseFile, groups: Groups, day: date, *, every_score: bool) -> Row:
    """What held on one day, in groups, with the names of what is not known."""
    raw = {
        "sex": ("CL02", file.sex),
        "residence": ("CL10", as_of.code_on(file.residence, day)),
        "immigration_path": ("CL13", file.immigration_path),
        "household": ("CL05", as_of.code_on(file.household, day)),
        "benefit_regime": ("CL23", as_of.code_on(file.benefit_regime, day)),
        "work": ("CL21", as_of.code_on(file.work, day)),
        "german": ("CL14", as_of.code_on(file.german, day)),
        "school": ("CL18", as_of.code_on(file.school, day)),
        "vocational": ("CL19", as_of.code_on(file.vocational, day)),
        "housing": ("CL25", as_of.code_on(file.housing, day)),
        "district": ("CL34", as_of.code_on(file.district, day)),
    }
    row: Row = {name: groups.of(list_id, code) for name, (list_id, code) in raw.items()}
    row["age"] = groups.age(file.birth_date, day)
    row["nationality"], row["country"] = groups.nationality(file.nationalities)
    row["stay"] = stay(file.entry_date, day)
    row["children"] = _children(file, raw["household"][1], day)
    unknown = [name for name, (_, code) in raw.items() if code in NOT_KNOWN]
    unknown += [name for name in ("age", "stay", "children") if row[name] == UNKNOWN]
    if row["country"] in NOT_KNOWN:
        unknown.append("nationality")
    found = as_of.needs(file.scores, None if every_score else day)
    row["needs"] = (UNKNOWN,) if found is None else found
    row["complexity"] = UNKNOWN if found is None else complexity(len(found))
    row["dormant"] = _flag(file.phase_on(day) == RESTING)
    row["plan_current"] = _flag(as_of.plan_is_current(file, day))
    row["consent"] = _flag(as_of.consented(file.consents, day))
    row["unknown"] = tuple(sorted(unknown))
    return row


def _flag(value: object) -> str:
    return "J" if value else "N"


def _children(file: CaseFile, household: str, day: date) -> str:
    """Whether there are children in the household; what its type says counts as well."""
    ages = [age_on(each.birth_date, day) for each in file.members if each.is_child]
    if household in _HOUSEHOLDS_WITH_CHILDREN or any(age is not None and age < 18 for age in ages):
        return "J"
    return UNKNOWN if household in NOT_KNOWN and not file.members else "N"


def _add_members(file: CaseFile, fact_id: str, through: Quarter, rows: Rows) -> None:
    sums = Sums()
    for quarter in stock_ends(file, through):
        day = quarter.last_day
        for member in file.members:
            if not member.co_counselled or _counted_elsewhere(file, member.person_id, day):
                continue
            if (born := earliest_day(member.birth_date)) is not None and born > day:
                continue
            if any(_comes_before(file, case_id, day) for case_id in member.also_in):
                continue
            sums.add({"quarter": str(quarter), "age": _full_age(member.birth_date, day)}, members=1)
    rows[FactMember].extend(sums.rows(("members",), fact_id=fact_id))


def _counted_elsewhere(file: CaseFile, person_id: int, day: date) -> bool:
    """Whether a member of the household has a case that counts itself."""
    return any(
        other.person_id == person_id and other.has_plan and other.runs_on(day)
        for other in file.relatives
    )


def _comes_before(file: CaseFile, case_id: int, day: date) -> bool:
    """Whether another case, whose household has the same person, counts them already."""
    own = (file.admitted_on or date.max, file.case_id)
    return any(
        other.case_id == case_id
        and other.runs_on(day)
        and (other.has_plan or not other.linked)
        and (other.admitted_on, other.case_id) < own
        for other in file.relatives
    )


def _full_age(birth_date: str, day: date) -> str:
    years = age_on(birth_date, day)
    if years is None:
        return UNKNOWN
    return "U18" if years < FULL_AGE else "18P"
