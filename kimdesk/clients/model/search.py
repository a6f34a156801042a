"""What the search looks up: keys of names, and folded text for the full-text index."""

from sqlalchemy import DDL, ForeignKey, Index, Integer, Text, event
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.vault.orm import Base


class NameKey(Base):
    """One way to find a person: what is looked up (`kind`, see `clients/indexing.py`) and the key.

    Both orders are needed, and the table is nothing but these: from key to persons, and
    from a person to the keys, to see whether a second typed word fits as well.
    """

    __tablename__ = "name_key"
    __table_args__ = (
        Index("ix_name_key_person", "person_id", "kind", "key"),
        {"sqlite_with_rowid": False},
    )

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    person_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )


class SearchText(Base):
    """Folded text of one record; `search_index` (FTS5) indexes it as external content."""

    __tablename__ = "search_text"
    __table_args__ = (Index("ix_search_text_record", "kind", "record_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    kind: Mapped[str] = mapped_column(Text)
    record_id: Mapped[int] = mapped_column(Integer)
    case_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("case.id", ondelete="CASCADE"), index=True
    )
    folded: Mapped[str] = mapped_column(Text)


# Triggers keep index and table together also when a case is deleted by cascade. A deleted
# word stays in an FTS5 index unless `secure-delete` is set as well.
FULL_TEXT = (
    (
        "CREATE VIRTUAL TABLE search_index USING fts5("
        "folded, content='search_text', content_rowid='id', "
        "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M*'\")"
    ),
    "INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)",
    (
        "CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN "
        "INSERT INTO search_index(rowid, folded) VALUES (new.id, new.folded); END"
    ),
    (
        "CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN "
        "INSERT INTO search_index(search_index, rowid, folded) "
        "VALUES ('delete', old.id, old.folded); END"
    ),
    (
        "CREATE TRIGGER search_text_changed AFTER UPDATE OF folded ON search_text BEGIN "
        "INSERT INTO search_index(search_index, rowid, folded) "
        "VALUES ('delete', old.id, old.folded); "
        "INSERT INTO search_index(rowid, folded) VALUES (new.id, new.folded); END"
    ),
)
for _statement in FULL_TEXT:
    event.listen(SearchText.__table__, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]
