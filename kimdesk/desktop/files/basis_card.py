"""What everything rests on: the notice of Art. 13 and the two main consents."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.base.dates import format_day
from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Case, Consent
from kimdesk.desktop.files.consent_lines import ConsentLines
from kimdesk.desktop.files.consent_texts import LEVELS, detail, heading, purpose
from kimdesk.desktop.files.edits import Edits, Wish
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.record_line import RecordLine

MAIN = (standing.DATA, standing.HEALTH)
NOTICE = "notice_given_on"
_FIELDS = (NOTICE, "notice_language", "notice_interpreted")


class BasisCard(ConsentLines):
    """Three lines that are always there, each with the state it is in."""

    def __init__(self, edits: Edits) -> None:
        super().__init__("", edits)
        self.title.setText(self.tr("Grundlage der Beratung"))

    def kinds(self) -> Iterable[str]:
        return MAIN

    def lines(self, file: ClientFile) -> Iterable[tuple[str, RecordLine]]:
        yield NOTICE, self._notice(file)
        for kind in MAIN:
            yield kind, self._main(file, kind)

    def focus_field(self, name: str) -> bool:
        return super().focus_field(standing.DATA if name == "consents" else name)

    def _main(self, file: ClientFile, kind: str) -> RecordLine:
        # Health data belong to the person: the newest word in any of their cases counts.
        known = file.person_consents if kind == standing.HEALTH else file.consents
        last = standing.last_word(known, kind)
        title = heading(self.session, kind)
        if kind == standing.HEALTH:
            title = self.tr("Gesundheit und besonderer Schutzbedarf (Art. 9)")
        if last is None:
            line = RecordLine(title, purpose(kind), self)
            # Nobody has to keep health data; without the other consent nothing goes on.
            level = "warning" if kind == standing.DATA else "neutral"
            line.add_chip(self.tr("noch nicht gefragt"), level)
        elif last.case_id != file.case.id:
            line = self._elsewhere(last, title)
        else:
            line = self.line_of(last, title)
        text = self._offer(last)
        if text and self.is_open:
            held = last is not None and standing.holds(last, self.session.store.clock.today())
            self.add_act(line, text, partial(self.record, kind, kind), main=not held)
        return line

    def _elsewhere(self, last: Consent, title: str) -> RecordLine:
        """What was said in another case of the person; it can be changed there."""
        today = self.session.store.clock.today()
        text = self.tr("aus einer anderen Akte dieser Person: {detail}")
        line = RecordLine(title, text.format(detail=detail(self.session, last, today)), self)
        state = standing.state_on(last, (last,), today)
        line.add_chip(self.session.label("CL41", state), LEVELS.get(state, "neutral"))
        return line

    def _offer(self, last: Consent | None) -> str:
        """What can be written down next, "" while a consent holds without an end."""
        if last is None:
            return self.tr("Eintragen")
        if not standing.holds(last, self.session.store.clock.today()):
            return self.tr("Neu eintragen")
        return self.tr("Erneuern") if last.expires_on is not None else ""

    # The notice -------------------------------------------------------------------------------

    def _notice(self, file: ClientFile) -> RecordLine:
        title = self.tr("Infoblatt Datenschutz (Art. 13)")
        case, given = file.case, file.case.notice_given_on is not None
        text = self.tr("Sagt, was mit den Angaben geschieht: vor dem Clearing aushändigen.")
        line = RecordLine(title, _handed_over(self, case) if given else text, self)
        line.add_chip(
            self.tr("ausgehändigt") if given else self.tr("noch nicht ausgehändigt"),
            "success" if given else "warning",
        )
        if self.is_open:
            word = self.tr("Ändern") if given else self.tr("Eintragen")
            self.add_act(line, word, self.record_notice, main=not given)
        return line

    def record_notice(self, _checked: bool = False) -> None:
        """Ask when and in which language it was handed over."""
        file = self.file
        if file is None:
            return
        form = RecordForm(Case, _FIELDS, self.session)
        case = file.case
        form.set_values(
            {
                NOTICE: case.notice_given_on or self.session.store.clock.today(),
                "notice_language": case.notice_language or file.person.counselling_language,
                "notice_interpreted": case.notice_interpreted,
            }
        )
        entry = EntryForm([form], self.tr("Eintragen"), self)
        entry.submitted.connect(self._give_notice)
        self.open_form(entry, NOTICE)

    def _give_notice(self, values: Mapping[str, object]) -> None:
        if self.file is None:
            return
        case = self.file.case
        before = {name: getattr(case, name) for name in values}
        wish = Wish(Case, case.id, case.version, values, before)
        text = self.tr("Infoblatt ausgehändigt")
        self.edits.change(self, text, wish, done=self.close_form, failed=self._failed)


def _handed_over(card: BasisCard, case: Case) -> str:
    parts = [
        QCoreApplication.translate("BasisCard", "am {day}").format(
            day=format_day(case.notice_given_on)
        )
    ]
    if case.notice_language:
        language = card.session.label("CL08", case.notice_language)
        parts.append(
            QCoreApplication.translate("BasisCard", "erklärt auf {language}").format(
                language=language
            )
        )
    if case.notice_interpreted == "J":
        parts.append(QCoreApplication.translate("BasisCard", "mit Sprachmittlung"))
    return ", ".join(parts)
