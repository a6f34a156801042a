"""One purpose that needs consent: given, refused or withdrawn, and what follows from that."""

from collections.abc import Mapping

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent
from kimdesk.desktop import theme
from kimdesk.desktop.files.consent_texts import consequence, purpose
from kimdesk.desktop.files.edits import Edits, Wish, adding
from kimdesk.desktop.files.facts import Facts, facts_of
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner, StatusChip

GIVEN, REFUSED, WITHDRAWN = "ES_ERTEILT", "ES_VERWEIGERT", "ES_WIDERRUFEN"
FIELDS = ("given_on", "expires_on", "language", "interpreted", "on_paper", "note")
_LEVELS = {GIVEN: "success", REFUSED: "error", WITHDRAWN: "error"}


class ConsentCard(SectionCard):
    """The card of one kind of consent in one case."""

    def __init__(self, kind: str, edits: Edits) -> None:
        name = edits.session.label("CL40", kind)
        super().__init__(name[:1].upper() + name[1:])
        self.heading.setWordWrap(True)
        self.kind = kind
        self.edits = edits
        self._file: ClientFile | None = None
        self._consent: Consent | None = None
        self._form: EntryForm | None = None
        self.state = StatusChip("", "neutral", self)
        self.add_action(self.state)
        about = label(purpose(kind), "muted", self)
        about.setWordWrap(True)
        self.facts = Facts(3, self)
        self.banner = Banner(self)
        self.banner.acted.connect(self._withdraw)
        for widget in (about, self.facts, self.banner):
            self.add(widget)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self._add_buttons()

    def show_file(self, file: ClientFile) -> None:
        """Show the consent of this kind that was recorded last."""
        self._file = file
        mine = [consent for consent in file.consents if consent.kind == self.kind]
        self._consent = max(mine, key=lambda consent: consent.id, default=None)
        state = self._consent.state if self._consent else ""
        self.state.say(
            self.edits.session.label("CL41", state) or self.tr("noch nicht gefragt"),
            _LEVELS.get(state, "neutral"),
        )
        self._show_facts()
        locked = file.person.restricted or self._form is not None
        self.give.setVisible(state != GIVEN and not locked)
        self.refuse.setVisible(state == "" and not locked)
        self.withdraw.setVisible(state == GIVEN and not locked)

    def leave(self) -> None:
        """Nothing is typed here that could be kept."""

    def focus_field(self, name: str) -> bool:
        """Stand on the first button when this kind of consent is meant."""
        if name not in {self.kind, "consents", "given_on"}:
            return False
        (self.withdraw if self.give.isHidden() else self.give).setFocus()
        return True

    def _show_facts(self) -> None:
        consent = self._consent
        names = (*FIELDS, "withdrawn_on")
        self.facts.show_facts(
            facts_of(self.edits.session, Consent, consent, names) if consent else ()
        )

    def _add_buttons(self) -> None:
        self.give = QPushButton(self.tr("Einwilligung eintragen"), self)
        self.refuse = QPushButton(self.tr("Wurde verweigert"), self)
        self.withdraw = QPushButton(self.tr("Widerrufen …"), self)
        theme.set_icon(self.give, "check")
        row = FlowRow(self)
        for button, run in (
            (self.give, self.open_form),
            (self.refuse, self._refuse),
            (self.withdraw, self._ask),
        ):
            button.setAccessibleName(f"{button.text()}: {self.heading.text()}")
            button.clicked.connect(run)
            row.add(button)
        self.add(row)

    # Giving and refusing ----------------------------------------------------------------------

    def open_form(self) -> None:
        """Ask how and when the consent was given."""
        session = self.edits.session
        form = RecordForm(Consent, FIELDS, session)
        form.set_values({"given_on": session.store.clock.today()})
        self._form = EntryForm([form], self.tr("Eintragen"), self)
        self._form.submitted.connect(self._give)
        self._form.cancelled.connect(self.close_form)
        self._place.addWidget(self._form)
        self._show_again()
        self._form.focus_first()

    def close_form(self) -> None:
        """Put the form away."""
        form, self._form = self._form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()
        self._show_again()

    def _give(self, values: Mapping[str, object]) -> None:
        self._add({**values, "state": GIVEN}, self.tr("Einwilligung eingetragen"))

    def _refuse(self) -> None:
        today = self.edits.session.store.clock.today()
        note = self.tr("verweigert am {day}").format(day=f"{today:%d.%m.%Y}")
        self._add({"state": REFUSED, "note": note}, self.tr("Verweigerung eingetragen"))

    def _add(self, values: Mapping[str, object], text: str) -> None:
        if self._file is None:
            return
        whole = {**values, "case_id": self._file.case.id, "kind": self.kind}
        act = adding(self.edits.session.records, Consent, whole)
        self.edits.run(self, text, act, done=self.close_form, failed=self._failed)

    # Withdrawing ------------------------------------------------------------------------------

    def _ask(self) -> None:
        self.banner.say(
            "warning", consequence(self.kind), offer=self.tr("Widerruf eintragen"), closable=True
        )
        self.banner.button.setFocus()

    def _withdraw(self) -> None:
        consent = self._consent
        self.banner.hide()
        if consent is None:
            return
        today = self.edits.session.store.clock.today()
        wish = Wish(
            Consent,
            consent.id,
            consent.version,
            {"state": WITHDRAWN, "withdrawn_on": today},
            {"state": consent.state, "withdrawn_on": consent.withdrawn_on},
        )
        self.edits.change(self, self.tr("Widerruf"), wish, failed=self._failed)

    def _failed(self, error: KimdeskError) -> None:
        if self._form is not None:
            self._form.show_error(error)
        else:
            self.banner.say("error", error.text)

    def _show_again(self) -> None:
        if self._file is not None:
            self.show_file(self._file)
