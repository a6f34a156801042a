"""Mappings kept in the store for the next list with the same headings."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.importing.mapping import Mapping, dump_mapping, load_mapping
from kimdesk.clients.model import MappingPreset
from kimdesk.vault.work import Store


def presets(store: Store) -> tuple[Mapping, ...]:
    """The mappings kept, by name."""
    with store.unit() as unit:
        texts = unit.session.scalars(select(MappingPreset.content).order_by(MappingPreset.name))
        return tuple(load_mapping(text) for text in texts)


def keep_preset(store: Store, name: str, mapping: Mapping) -> None:
    """Keep `mapping` as `name`; one of that name is replaced. Raises UserError without a name."""
    named = clean(name)
    if not named:
        raise UserError(translate("Import", "Bitte der Zuordnung einen Namen geben."), "name")
    row = {
        "name": named,
        "headings": "\n".join(mapping.columns),
        "content": dump_mapping(mapping.named(named)),
    }
    with store.unit() as unit:
        statement = insert(MappingPreset).values(row)
        kept = {"headings": row["headings"], "content": row["content"]}
        unit.session.execute(statement.on_conflict_do_update(index_elements=["name"], set_=kept))
        unit.log("AENDERN", "mapping_preset")
        unit.changed("mapping_preset", 0)
        unit.commit()


def forget_preset(store: Store, name: str) -> None:
    """Forget the mapping `name`, if there is one."""
    with store.unit() as unit:
        unit.session.execute(delete(MappingPreset).where(MappingPreset.name == name))
        unit.log("LOESCHEN", "mapping_preset")
        unit.changed("mapping_preset", 0)
        unit.commit()
