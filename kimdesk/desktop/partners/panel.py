"""One body of the directory beside the table: its fields, its people, retire and delete."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients.model import Partner
from kimdesk.clients.partners import (
    PartnerFile,
    partner_file,
    similar_partners,
    write_partner,
)
from kimdesk.clients.records import Change, Records, Values
from kimdesk.desktop.office.record_form import RecordForm
from kimdesk.desktop.partners.fate import PartnerFate
from kimdesk.desktop.partners.people import PeopleCard
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.work import Store

_FIELDS = (
    *("name", "kind", "phone", "email", "street", "postcode", "city"),
    *("languages", "hours", "offers", "note"),
)
_WIDE = ("name", "hours", "offers", "note")


class PartnerPanel(ScrollColumn):
    """The form writes each field on leaving; a new body is kept with its name and kind.

    Signals: `saved` after each change, `refused(text)`, `done(text, undo)` to take back,
    `wanted(id)` to see another body, `gone` when the one shown was deleted.
    """

    saved = Signal()
    refused = Signal(str)
    done = Signal(str, object)
    wanted = Signal(int)
    gone = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._file: PartnerFile | None = None
        self._similar = 0
        self.new = False
        write = partial(_write, session.records)
        self.form = RecordForm(session, Partner, write, self)
        self.form.written.connect(self._written)
        self.form.refused.connect(self.refused)
        self.form.stale.connect(self.read)
        self.hint = Banner(self)
        self.hint.acted.connect(self._show_similar)
        self.fate = PartnerFate(session, self)
        self.fate.refused.connect(self.refused)
        self.fate.done.connect(self.done)
        self.fate.changed.connect(self.read)
        self.fate.gone.connect(self._gone)
        self.people = PeopleCard(session, self)
        self.people.written.connect(self._people_written)
        self.people.refused.connect(self.refused)
        self.people.done.connect(self.done)
        self._lay_out()

    @property
    def partner_id(self) -> int:
        """The body that is shown, 0 for a new one or none."""
        return self.form.id

    def begin(self) -> None:
        """Show an empty entry; it is kept as soon as it has a name and a kind."""
        self.form.commit()
        self.new = True
        self._file = None
        self.form.show_record(Partner(name=""))
        self.form.fields["name"].set_message("info", self.tr("Mit Name und Art wird gespeichert."))
        self.people.show_people(0, ())
        self.hint.hide()
        self.fate.show_file(self._file)
        self.show()
        self.form.fields["name"].setFocus()

    def open(self, partner_id: int) -> None:
        """Show one body."""
        if partner_id != self.partner_id or self.new:
            self.form.commit()
            self.new = False
            self.hint.hide()
            self.people.close_form()
        self._read(partner_id)

    def read(self) -> None:
        """Read the body that is shown again."""
        if self.partner_id:
            self._read(self.partner_id)

    def commit(self) -> None:
        """Finish editing, as leaving the fields does."""
        self.form.commit()

    def minimumSizeHint(self) -> QSize:
        # Never narrower than its fields, so that the form does not scroll sideways.
        inside = self.widget()
        wanted = inside.minimumSizeHint().width() if inside is not None else 0
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(wanted + bar, super().minimumSizeHint().height())

    # Reading ----------------------------------------------------------------------------------

    def _read(self, partner_id: int) -> None:
        self.session.jobs.run(
            self,
            partner_file,
            self.session.store,
            partner_id,
            done=self._show,
            failed=self._not_read,
            replaces=("partner", id(self)),
        )

    def _show(self, file: PartnerFile) -> None:
        if self.new and self.partner_id != file.partner.id:
            return
        self.new = False
        self._file = file
        self.form.show_record(file.partner)
        self.people.show_people(file.partner.id, file.people)
        self.fate.show_file(self._file)
        self.show()

    def _not_read(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.refused.emit(error.text)

    # Writing ----------------------------------------------------------------------------------

    def _written(self, name: str) -> None:
        self.saved.emit()
        if self.new or name == "name":
            self._look_for_doubles()
        if self.new:
            self.new = False
            self.read()

    def _people_written(self) -> None:
        self.saved.emit()
        self.read()

    def _name_entered(self) -> None:
        if self.new:
            self._look_for_doubles()

    def _look_for_doubles(self) -> None:
        self.session.jobs.run(
            self,
            similar_partners,
            self.session.store,
            str(self.form.fields["name"].value()),
            self.partner_id,
            done=self._hint,
            replaces=("similar partners", id(self)),
            failed=self._not_read,
        )

    def _hint(self, found: tuple[tuple[int, str], ...]) -> None:
        self.hint.setVisible(bool(found))
        if found:
            self._similar = found[0][0]
            names = ", ".join(f"„{name}“" for _, name in found[:3])
            text = self.tr("Schon im Verzeichnis? {names}").format(names=names)
            self.hint.say("warning", text, offer=self.tr("Ansehen"))

    def _show_similar(self) -> None:
        self.hint.hide()
        self.wanted.emit(self._similar)

    def _gone(self) -> None:
        self._file = None
        self.form.show_record(Partner(name=""))
        self.gone.emit()

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = FormGrid(2, self)
        self.form.add_to(grid, _FIELDS, wide=_WIDE)
        self.form.fields["name"].edited.connect(self._name_entered)
        self.add(self.hint)
        self.add(grid)
        self.add(self.people)
        self.add(self.fate)
        self.body.addStretch(1)
        self.hide()


def _write(
    records: Records, store: Store, partner_id: int, version: int, changes: Values
) -> Change:
    return write_partner(records, store, partner_id, version, changes)
