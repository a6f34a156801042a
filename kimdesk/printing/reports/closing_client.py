"""The closing report for the client: plain words, no judgements, in two languages."""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.calendar.deadlines.radar import subject
from kimdesk.clients.model import Partner
from kimdesk.printing.bilingual import BODY, Setting
from kimdesk.printing.blocks import gap, signatures
from kimdesk.printing.client_facts import full_name
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.phrases import Pair
from kimdesk.printing.reading.ending import Ending
from kimdesk.printing.reading.words import joined
from kimdesk.printing.sections import bullets

_NAME = replace(BODY, bold=True, size=11)
_WRITTEN = replace(BODY, size=10, leading=1.35, after=0)


def closing_client(desk: Desk, setting: Setting, ending: Ending) -> Sheet:
    """The sheet, German beside the client's language."""
    file = ending.work.file
    title = setting.phrases.both("closing_report.title")
    story = [
        *setting.head(desk.office, title),
        *_facts(desk, setting, ending),
        *_goals(setting, ending),
        *_written(setting, "strengths", [row.what for row in ending.network.resources]),
        *_written(setting, "linked", list(_helping(ending))),
        *_written(setting, "open", [each.what for each in ending.work.open_measures]),
        *_written(setting, "deadlines", list(_due(desk, ending))),
        *_own_view(setting, ending),
        *_after(setting, ending),
        *setting.german_counts(),
        _signatures(setting),
    ]
    number = file.case.number
    foot = setting.foot(number, setting.phrases.de("closing_report.title"))
    return sheet(title.german, "abschlussbericht.pdf", foot, story, running=number)


def _facts(desk: Desk, setting: Setting, ending: Ending) -> Iterator[Flowable]:
    both = setting.phrases.both
    yield setting.fact(both("common.name"), full_name(ending.work.file), _NAME)
    if ending.begun_on is not None:
        days = {
            "begins": format_day(ending.begun_on),
            "ends": format_day(ending.ended_on or ending.work.today),
        }
        yield setting.paragraph(both("closing_report.period", **days))
    if ending.reason:
        # The office's own reason may hurt or be wrong for the client; its group says enough.
        group = desk.catalogue["CL42"].group(ending.reason)
        yield setting.stated(both("closing_report.reason"), both(f"closing_report.{group}"))
    yield setting.paragraph(both("closing_report.intro"))


def _goals(setting: Setting, ending: Ending) -> Iterator[Flowable]:
    both = setting.phrases.both
    yield setting.heading(both("closing_report.goals"))
    if not ending.goals:
        yield setting.paragraph(both("closing_report.no_goals"))
        return
    heads = [both("closing_report.goal"), both("closing_report.result")]
    rows = [
        (
            "\n".join(text for text in (node.goal.what, node.goal.wording) if text),
            both(f"codes.CL31.{node.goal.state}") if node.goal.state else "",
        )
        for node in ending.goals
    ]
    yield setting.table(heads, rows, (0.7, 0.3))


def _written(setting: Setting, key: str, texts: list[str]) -> list[Flowable]:
    """What stands in the file, below a heading in both languages; nothing for nothing."""
    if not texts:
        return []
    heading = setting.heading(setting.phrases.both(f"closing_report.{key}"))
    return [heading, *bullets(texts, _WRITTEN)]


def _helping(ending: Ending) -> Iterator[str]:
    shown = set()
    if ending.partner is not None:
        shown.add(ending.partner.name)
        yield _reach(ending.partner)
    for row in ending.helping:
        if row.partner and row.partner not in shown:
            shown.add(row.partner)
            yield joined(row.partner, row.referral.purpose)


def _reach(partner: Partner) -> str:
    place = ", ".join(
        p for p in (partner.street, f"{partner.postcode} {partner.city}".strip()) if p
    )
    return joined(partner.name, place, partner.phone, partner.hours)


def _due(desk: Desk, ending: Ending) -> Iterator[str]:
    for row in ending.deadlines:
        yield joined(format_day(row.due_on), subject(desk.catalogue, row))


def _own_view(setting: Setting, ending: Ending) -> Iterator[Flowable]:
    both = setting.phrases.both
    yield setting.heading(both("closing_report.own_view"))
    yield setting.paragraph(both("closing_report.evaluation"))
    said = ending.closure.feedback if ending.closure is not None else ""
    if said:
        yield setting.written(said, BODY)
    else:
        yield from setting.lines(3)


def _after(setting: Setting, ending: Ending) -> Iterator[Flowable]:
    both = setting.phrases.both
    yield setting.heading(both("closing_report.next_steps"))
    texts: list[Pair] = []
    if ending.work.file.case.aftercare_until is not None:
        day = format_day(ending.work.file.case.aftercare_until)
        texts.append(both("closing_report.aftercare", day=day))
    texts.append(both("closing_report.contact_again"))
    yield from setting.bullets(texts)
    yield setting.heading(both("closing_report.data_title"))
    yield setting.paragraph(both("closing_report.data"))
    yield setting.paragraph(both("closing_report.thanks"))


def _signatures(setting: Setting) -> Flowable:
    return signatures(
        gap(3),
        setting.signature("signature_client"),
        gap(2),
        setting.signature("signature_counsellor"),
    )
