"""The forms of a conference: how it was held, when it is moved to, who takes part."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.conference_rules import HELD, MOVED
from kimdesk.casework.linking import ConferenceRow, Linking
from kimdesk.casework.model import CaseConference, ConferenceParticipant
from kimdesk.casework.releases import lets_speak
from kimdesk.clients.partners import PartnerFile, partner_file
from kimdesk.desktop.casework.row_choice import RowChoice
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.vault.fields import fields_of

_HELD = ("held_on", "held_at", "minutes", "client_present", "anonymised", "results")


class ConferenceStepForm(RecordForm):
    """What belongs to a state: the record of what was held, or the new day."""

    def __init__(self, session: Session, row: ConferenceRow, state: str) -> None:
        names: tuple[str, ...] = ("held_on", "held_at") if state == MOVED else ()
        if state == HELD:
            # Nobody is asked for a reason while everybody has a release.
            names = (*_HELD, "override_reason") if row.missing else _HELD
        super().__init__(CaseConference, names, session)
        self.state = state
        today = session.store.clock.today()
        known = {name: getattr(row.conference, name) for name in names}
        day = known.get("held_on")
        if state == MOVED:
            known["held_on"] = None
        elif isinstance(day, date) and day > today:
            known["held_on"] = today
        self.set_values(known)
        if row.missing and state == HELD:
            who = ", ".join(each.participant.name for each in row.missing)
            self.fields["override_reason"].set_message(
                "warning",
                self.tr("Ohne Entbindung: {who}. Der Grund steht im Zugriffsprotokoll.").format(
                    who=who
                ),
            )


class ParticipantForm(RecordForm):
    """Somebody who takes part: from the directory, or by name with a release chosen."""

    def __init__(self, session: Session, work: Linking, day: date) -> None:
        super().__init__(ConferenceParticipant, ("partner_id", "name", "role"), session)
        self._session = session
        self._people: dict[str, str] = {}
        self.release = RowChoice(self)
        self.release.show_rows(
            (each.id, each.recipient)
            for each in work.consents
            if lets_speak(each, work.consents, day)
        )
        self.fields["consent_id"] = self.release
        label = fields_of(ConferenceParticipant)["consent_id"].label
        self._release_row = self.add(label, self.release)
        self.fields["partner_id"].edited.connect(self._read_people)
        name = self.fields["name"]
        name.edited.connect(self._take_role)
        self._fit()

    def values(self) -> dict[str, object]:
        values = super().values()
        if values["partner_id"] is not None:
            # A body of the directory brings its release along.
            values["consent_id"] = None
        return values

    def _fit(self) -> None:
        self._release_row.setVisible(self.fields["partner_id"].value() is None)

    def _read_people(self) -> None:
        self._fit()
        partner_id = self.fields["partner_id"].value()
        if partner_id is not None:
            self._session.jobs.run(
                self,
                partner_file,
                self._session.store,
                partner_id,
                done=self._offer_people,
                failed=self._not_read,
            )

    def _offer_people(self, file: PartnerFile) -> None:
        self._people = {person.name: person.role for person in file.people}
        name = self.fields["name"]
        if isinstance(name, TextField):
            completer = QCompleter(list(self._people), name)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            name.line.setCompleter(completer)
        if not name.value():
            first = next(iter(self._people), "") if len(self._people) == 1 else ""
            name.set_value(first or ("" if self._people else file.partner.name))
            self._take_role()

    def _take_role(self) -> None:
        known = self._people.get(str(self.fields["name"].value()), "")
        if known and not self.fields["role"].value():
            self.fields["role"].set_value(known)

    def _not_read(self, error: KimdeskError) -> None:
        self.fields["partner_id"].set_message("error", error.text)
