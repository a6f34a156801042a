"""Text not yet committed: kept encrypted in the store through lock and crash, never logged.

A key names record and field, e.g. `contact:new:17:note` or `person:4:contact_note`.
"""

from collections.abc import Mapping
from datetime import UTC

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from kimdesk.clients.model import Draft
from kimdesk.vault.work import Store


def keep_drafts(store: Store, contents: Mapping[str, str]) -> None:
    """Store or replace several drafts at once; "" removes one."""
    # Half a letter pair, as a paste can bring it, must not cost all the other drafts.
    whole = {key: text.encode("utf-8", "ignore").decode() for key, text in contents.items()}
    kept = {key: text for key, text in whole.items() if text}
    dropped = [key for key, text in whole.items() if not text]
    at = store.clock.now().astimezone(UTC).replace(tzinfo=None)
    staff_id = store.identity.staff_id
    with store.unit() as unit:
        if dropped:
            unit.session.execute(
                delete(Draft).where(Draft.staff_id == staff_id, Draft.key.in_(dropped))
            )
        for key, text in kept.items():
            row = {"staff_id": staff_id, "key": key, "content": text, "changed_at": at}
            statement = insert(Draft).values(row)
            unit.session.execute(
                statement.on_conflict_do_update(
                    index_elements=["staff_id", "key"],
                    set_={"content": text, "changed_at": at},
                )
            )
        unit.commit()


def drafts_with(store: Store, prefix: str) -> dict[str, str]:
    """The drafts of the person at work whose key begins with `prefix`."""
    query = select(Draft.key, Draft.content).where(
        Draft.staff_id == store.identity.staff_id, Draft.key.startswith(prefix, autoescape=True)
    )
    with store.unit() as unit:
        return {key: content for key, content in unit.session.execute(query)}  # noqa: C416 - rows


def drop_drafts(store: Store, prefix: str) -> None:
    """Forget all drafts whose key begins with `prefix`."""
    with store.unit() as unit:
        unit.session.execute(
            delete(Draft).where(
                Draft.staff_id == store.identity.staff_id,
                Draft.key.startswith(prefix, autoescape=True),
            )
        )
        unit.commit()
