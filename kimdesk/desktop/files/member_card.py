"""The members of a household: persons of their own, with or without a case of their own."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from kimdesk.base.dates import format_partial
from kimdesk.base.errors import KimdeskError
from kimdesk.clients.cases import add_member, case_for_member
from kimdesk.clients.files import ClientFile, MemberRow, name_of
from kimdesk.clients.model import Case, HouseholdMember, Person
from kimdesk.clients.records import Records
from kimdesk.desktop.files.duplicate_list import DuplicateList
from kimdesk.desktop.files.edits import Act, Edits, adding
from kimdesk.desktop.files.record_card import RecordCard
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.vault.work import Store

PERSON = ("family_name", "given_name", "birth_date", "sex", "nationalities")
LINK = ("relation", "in_germany", "co_counselled", "note")


class MemberCard(RecordCard):
    """The card of the household members of a client."""

    def __init__(self, edits: Edits) -> None:
        super().__init__(HouseholdMember, edits, "", "")
        self.set_heading(self.tr("Haushaltsmitglieder"))
        self.add_button.setText(self.tr("Mitglied hinzufügen"))
        self._rows: dict[int, MemberRow] = {}

    def show_file(self, file: ClientFile) -> None:
        self._rows = {row.link.id: row for row in file.members}
        super().show_file(file)

    def records_of(self, file: ClientFile) -> Iterable[Any]:
        return (row.link for row in file.members)

    def line_of(self, record: HouseholdMember) -> tuple[str, str]:
        row = self._rows[record.id]
        person = row.person
        parts = (
            self.session.label("CL06", record.relation),
            format_partial(person.birth_date),
            self.session.label("CL02", person.sex),
            row.case_number,
            record.note,
        )
        name = name_of(person.family_name, person.given_name)
        return name, " · ".join(part for part in parts if part)

    def dress(self, line: RecordLine, record: HouseholdMember) -> None:
        row = self._rows[record.id]
        if record.co_counselled:
            line.add_chip(self.tr("wird mitberaten"), "info")
        if record.in_germany == "N":
            line.add_chip(self.tr("nicht in Deutschland"), "neutral")
        if row.case_id is not None:
            line.add_button("folder", self.tr("Eigene Akte öffnen"), partial(self._open, row))
        else:
            line.add_button(
                "client-new", self.tr("Eigene Akte anlegen"), partial(self._create, row)
            )

    def empty_text(self) -> str:
        return self.tr("Noch kein Haushaltsmitglied eingetragen.")

    def removed_text(self) -> str:
        return self.tr("Haushaltsmitglied gelöscht.")

    def enter_text(self) -> str:
        return self.tr("Mitglied eintragen")

    # Adding and editing -----------------------------------------------------------------------

    def entry_forms(self) -> list[RecordForm]:
        return self.editor_forms()

    def editor_forms(self) -> list[RecordForm]:
        return [
            RecordForm(Person, PERSON, self.session),
            RecordForm(HouseholdMember, LINK, self.session),
        ]

    def bound_records(self, record: HouseholdMember) -> list[Any]:
        return [self._rows[record.id].person, record]

    def new_values(self) -> Mapping[str, object]:
        person = self.file.person if self.file is not None else None
        return {"family_name": person.family_name, "in_germany": "J"} if person else {}

    def open_entry(self) -> None:
        super().open_entry()
        entry = self.entry
        if entry is not None and entry.findChild(DuplicateList) is None:
            similar = DuplicateList(self.session, self.tr("Diese Person verknüpfen"), entry)
            similar.chosen.connect(self._link)
            entry.column.insertWidget(entry.column.count() - 2, similar)
            similar.watch(entry.forms[0].fields)

    def entering(self, values: Mapping[str, object]) -> Act:
        client = self.file.person.id if self.file is not None else 0
        person = {name: values[name] for name in PERSON}
        link = {name: values[name] for name in LINK}
        session = self.session
        return adding_member(session.store, session.records, client, person, link)

    def _link(self, candidate: Any) -> None:  # noqa: ANN401 - a candidate of the duplicate check
        """Take a person who is known already instead of a new one."""
        if self.entry is None or self.file is None:
            return
        link = self.entry.forms[1].values()
        values = {**link, "person_id": self.file.person.id, "member_id": candidate.person_id}
        act = adding(self.session.records, HouseholdMember, values)
        self.edits.run(self, self.heading.text(), act, done=self.close_entry, failed=self._refuse)

    # Cases of members -------------------------------------------------------------------------

    def _open(self, row: MemberRow, _checked: bool = False) -> None:
        self.session.ask("file", row.case_id)

    def _create(self, row: MemberRow, _checked: bool = False) -> None:
        session = self.session
        session.jobs.run(
            self,
            case_for_member,
            session.store,
            session.records,
            row.person.id,
            done=self._created,
            failed=self._show_error,
        )

    def _created(self, case: Case) -> None:
        self.edits.saved.emit()
        self.session.ask("file", case.id)

    def _show_error(self, error: KimdeskError) -> None:
        self.edits.refused.emit(error.text)


def adding_member(
    store: Store,
    records: Records,
    client_id: int,
    person: Mapping[str, object],
    link: Mapping[str, object],
) -> Act:
    """Add a member as a new person; taking it back takes link and person away."""

    def act() -> Act:
        added = add_member(store, records, client_id, person, link)
        return taking_away(added.member_id)

    def taking_away(person_id: int) -> Act:
        def act_back() -> Act:
            # The link goes with the person; without it nobody could reach the person any more.
            records.remove(Person, person_id)
            return act

        return act_back

    return act
