"""The long report about a case: everything of the file, in the order of its tabs."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.model import Closure
from kimdesk.clients.model import Case
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Sheet
from kimdesk.printing.reading.case_work import CaseWork, WholeCase
from kimdesk.printing.reading.words import Pair, pairs
from kimdesk.printing.reports.case_course import case_course
from kimdesk.printing.reports.case_head import case_head, case_sheet
from kimdesk.printing.reports.case_log import case_log, consents
from kimdesk.printing.reports.master_data import master_data
from kimdesk.printing.sections import facts, prose, section

_CLOSURE = ("reason", "closing_on", "values_confirmed_on", "aftercare", "aftercare_contacts")
_LONG = ("summary", "feedback", "handover", "no_rescore_reason")


def whole_file(desk: Desk, whole: WholeCase) -> Sheet:
    """The sheet, as many pages as it takes."""
    file = whole.work.file
    title = translate("WholeFile", "Gesamte Akte")
    story = [*case_head(desk, file, title), *_story(desk, whole)]
    return case_sheet(desk, file.case.number, "akte.pdf", title, story)


def _story(desk: Desk, whole: WholeCase) -> Iterator[Flowable]:
    file = whole.work.file
    yield from master_data(desk, file)
    yield from section(translate("WholeFile", "Einwilligungen"), consents(desk, file))
    yield from case_course(desk, whole)
    yield from case_log(desk, whole)
    yield from section(translate("WholeFile", "Abschluss"), closure_parts(desk, whole.work))


def closure_parts(desk: Desk, work: CaseWork) -> list[Flowable]:
    """How the case ended or is to end, what follows, how long the file is kept."""
    closure, case = work.facts.closure, work.file.case
    found: list[Pair] = []
    if closure is not None:
        found += pairs(desk.catalogue, Closure, closure, _CLOSURE)
    elif case.closed_on is not None:
        found += pairs(desk.catalogue, Case, case, ("closure_reason", "closed_on"))
    found += pairs(desk.catalogue, Case, case, ("aftercare_until",))
    if work.retention is not None:
        until = translate("WholeFile", "Akte aufbewahren bis")
        found.append((until, format_day(work.retention.until)))
    story = facts(found)
    for caption, text in pairs(desk.catalogue, Closure, closure, _LONG) if closure else ():
        story += prose(caption, text)
    return story
