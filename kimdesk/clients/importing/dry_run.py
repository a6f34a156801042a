"""What becomes of the rows of a list, one after the other, without writing anything."""

from collections import defaultdict
from collections.abc import Iterator

from kimdesk.base.text import translate
from kimdesk.clients.importing.identity import KnownRows, RowIdentities, RowIdentity
from kimdesk.clients.importing.mapping import Mapping
from kimdesk.clients.importing.preview import (
    Notice,
    PreparedRow,
    Preview,
    Question,
    Rejected,
    Translation,
)
from kimdesk.clients.importing.rows import Problem, ReadRow, RowReader
from kimdesk.clients.importing.settle import settle
from kimdesk.clients.importing.table import MARKING, Row, Table
from kimdesk.clients.importing.targets import TARGETS
from kimdesk.clients.importing.understood import Proposal, Surroundings

_LONGEST = 500
"""Characters of a value that are told back; a longer one is no value but a mistake."""


class DryRun:
    """Collects what becomes of the rows, one after the other."""

    def __init__(
        self, around: Surroundings, table: Table, mapping: Mapping, key: bytes, known: KnownRows
    ) -> None:
        self._around, self._table, self._mapping, self._known = around, table, mapping, known
        self._reader = RowReader(around, table, mapping)
        self._identities = RowIdentities(key, table, mapping)
        self._in_file: dict[str, tuple[str, int]] = {}
        self._asked: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._noted: defaultdict[tuple[str, str], int] = defaultdict(int)
        self._without_level: list[int] = []
        self.new: list[PreparedRow] = []
        self.accepted: list[PreparedRow] = []
        self.unchanged: list[int] = []
        self.rejected: list[Rejected] = []
        self.notices: list[Notice] = []

    def take(self, row: Row) -> None:
        """Decide about one row."""
        identity = self._identities.of(row)
        clash = self._clash(row, identity)
        if clash == "":
            self.unchanged.append(row.number)
            return
        read = self._reader.read(row)
        if not row.fault:
            settle(read, self._around, self._reader.defaults)
        if clash:
            read.problems.insert(0, Problem("", identity.number, clash))
        self._note_values(row)
        prepared = PreparedRow(row.number, read.values, identity.identity, identity.content)
        self.new.append(prepared)
        if read.problems:
            self.rejected.append(_rejected(read))
            return
        self._in_file.setdefault(identity.identity, (identity.content, row.number))
        self._in_file.setdefault(identity.content, (identity.content, row.number))
        if not read.values.get("level"):
            self._without_level.append(row.number)
        self.notices += [Notice(row.number, w.column, w.reason) for w in read.warnings]
        self.accepted.append(prepared)

    def _clash(self, row: Row, identity: RowIdentity) -> str | None:
        """None for a new row, "" for one that is known, else why it cannot come in."""
        if identity.content in self._known.contents:
            return ""
        if identity.identity in self._known.by_identity:
            return translate(
                "Import",
                "Diese Nummer ist schon mit anderem Inhalt eingelesen; vorhandene Akten werden "
                "nicht überschrieben. Ist sie nur eine laufende Nummer dieser Liste, bitte die "
                "Spalte nicht als Nummer zuordnen.",
            )
        earlier = self._in_file.get(identity.content) or self._in_file.get(identity.identity)
        if earlier is None:
            return None
        content, number = earlier
        if content == identity.content:
            text = translate("Import", "Gleich mit Zeile {row}; wird nur einmal übernommen.")
            self.notices.append(Notice(row.number, "", text.format(row=number), "duplicate"))
            return ""
        reason = translate("Import", "Dieselbe Nummer steht mit anderem Inhalt in Zeile {row}.")
        return reason.format(row=number)

    def _note_values(self, row: Row) -> None:
        for heading, text in zip(self._table.headings, row.cells, strict=True):
            understood = self._reader.seen.get((heading, text))
            if understood and understood.asks:
                self._asked[heading, text].append(row.number)
            elif understood and understood.note:
                self._noted[heading, text] += 1

    def preview(self) -> Preview:
        """Everything found."""
        self.notices += self._list_notices()
        return Preview(
            table=self._table,
            mapping=self._mapping,
            rows=tuple(self.accepted),
            unchanged=tuple(self.unchanged),
            rejected=tuple(self.rejected),
            questions=tuple(self._questions()),
            translations=tuple(self._translations()),
            notices=tuple(sorted(self.notices, key=lambda notice: notice.row)),
        )

    def _questions(self) -> Iterator[Question]:
        if self._without_level:
            yield self._level_question()
        for (heading, text), numbers in sorted(
            self._asked.items(), key=lambda item: (item[0][0], -len(item[1]), item[0][1])
        ):
            target = self._mapping.target(heading)
            proposals = self._reader.seen[heading, text].proposals
            code_list = TARGETS[target].code_list
            yield Question(heading, target, text, tuple(numbers), proposals, code_list)

    def _level_question(self) -> Question:
        reason = translate("Import", "gilt für alle Zeilen, die selbst nichts sagen")
        proposals = tuple(
            Proposal({"level": code.code}, code.label(), reason)
            for code in self._around.catalogue["CL_ST"]
            if code.code != "ST0_ANONYM"
        )
        return Question("", "level", "", tuple(self._without_level), proposals, "CL_ST")

    def _translations(self) -> Iterator[Translation]:
        for (heading, text), count in sorted(self._noted.items()):
            yield Translation(heading, text, self._reader.seen[heading, text].note, count)

    def _list_notices(self) -> Iterator[Notice]:
        for hint in self._table.hints:
            yield Notice(0, "", hint, "list")
        missing = [h for h in self._mapping.columns if h not in self._table.headings]
        for heading in missing:
            text = translate("Import", "Die Zuordnung nennt eine Spalte, die die Liste nicht hat.")
            yield Notice(0, heading, text, "list")
        if self._without_level:
            text = translate(
                "Import",
                "Akten ohne Fallstufe: {n}. Sie stehen dann in der Arbeitsliste.",
            )
            yield Notice(0, "", text.format(n=len(self._without_level)), "list")
        if MARKING in self._table.headings:
            at = self._table.headings.index(MARKING)
            count = sum(1 for row in self._table.rows if row.cells[at])
            text = translate(
                "Import",
                "Durchgestrichene oder farbige Zeilen: {n}. Bitte prüfen, was das heißt.",
            )
            yield Notice(0, MARKING, text.format(n=count), "list")


def _rejected(read: ReadRow) -> Rejected:
    """One entry per row: the first problem, the others in its reason."""
    first, *others = read.problems
    more = [_more(problem) for problem in others]
    value = first.value[:_LONGEST]
    return Rejected(read.number, first.column, value, " ".join([first.reason, *more]))


def _more(problem: Problem) -> str:
    text = translate("Import", "Außerdem: {reason}")
    if problem.column:
        text = translate("Import", "Außerdem „{column}“: {reason}")
    return text.format(column=problem.column, reason=problem.reason)
