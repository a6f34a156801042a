"""What a bundle says of the catalogue's tables: their German titles and the names of groups."""

from kimdesk.bundles.statistics.about import CONTACTS, PERSONS, DimensionAbout, TableAbout
from kimdesk.reference import Catalogue
from kimdesk.statistics.catalogue import BREAKDOWNS, DIMENSIONS, INDICATORS, POPULATIONS
from kimdesk.statistics.catalogue.exports import exported
from kimdesk.statistics.catalogue.indicator import TableDefinition
from kimdesk.statistics.catalogue.labels import group_label

# Bundles are read in Germany, whatever language the office's window has.
_LANGUAGE = "de"


def about_tables(catalogue: Catalogue, quarter: str) -> tuple[TableAbout, ...]:
    """All tables that may leave with a quarter ("2026Q3"), in the order of the catalogue."""
    leaving = exported(quarter, "persons", "contacts", "barriers")
    return tuple(_about(catalogue, table) for table in leaving)


def _about(catalogue: Catalogue, table: TableDefinition) -> TableAbout:
    indicator = INDICATORS[table.indicator]
    population = POPULATIONS[table.population]
    return TableAbout(
        id=table.id,
        title=_title(indicator.name.label(_LANGUAGE), population.name.label(_LANGUAGE)),
        population=table.population,
        dimensions=tuple(_dimension(catalogue, name) for name in table.dimensions),
        rounding=CONTACTS if indicator.leaving == "contacts" else PERSONS,
        several=any(BREAKDOWNS[name].several for name in table.dimensions),
        year=table.year,
    )


def _title(indicator: str, population: str) -> str:
    """The indicator and whom it counts, said once where both are called the same."""
    same = indicator.casefold() == population.casefold()
    return indicator if same else f"{indicator} ({population})"


def _dimension(catalogue: Catalogue, name: str) -> DimensionAbout:
    dimension = DIMENSIONS[name]
    labels = {
        code: group_label(catalogue, name, code, "coarse", _LANGUAGE)
        for code in dimension.codes("coarse")
    }
    labels |= {
        code: group_label(catalogue, name, code, "fine", _LANGUAGE) for code in dimension.fine
    }
    return DimensionAbout(name, BREAKDOWNS[name].name.label(_LANGUAGE), labels)
