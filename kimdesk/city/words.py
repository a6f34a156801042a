"""The sentences that stand beside merged numbers wherever they are shown or written."""

from kimdesk.base.text import translate
from kimdesk.bundles.statistics.about import PERSONS
from kimdesk.city.merged import MergedQuarter, MergedTable


def rounding_note(offices: int, rounding: int = PERSONS) -> str:
    """What rounding does to a sum of so many offices, for every sheet and every page."""
    base = max(rounding, PERSONS)  # beside exact numbers it speaks of the others
    one, more = translate("City", "einer Stelle"), translate("City", "{n} Stellen")
    return translate(
        "City",
        "Gerundete Zahlen: Jede Stelle rundet auf ein Vielfaches von {base}; bei {offices}"
        " kann eine Summe um bis zu {error} abweichen. „≥“ heißt: Mindestens eine Stelle gibt hier"
        " keine Zahl an. Genau sind nur die Gesamtzahlen. Wer veröffentlicht, rundet noch einmal.",
    ).format(
        base=base,
        offices=one if offices == 1 else more.format(n=offices),
        error=base // 2 * offices,
    )


def missing_note(merged: MergedQuarter) -> str:
    """Which offices are not in it; "" where none is missing."""
    if merged.complete:
        return ""
    text = translate("City", "Unvollständig: Es fehlen {offices}.")
    return text.format(offices=", ".join(merged.missing))


def base_note(table: MergedTable) -> str:
    """Whom a table counts, at which level, rounded to what."""
    level = (
        translate("City", "grobe Gruppen")
        if table.level == "coarse"
        else translate("City", "feine Gruppen")
    )
    parts = [level]
    if table.population:
        text = translate("City", "Grundgesamtheit {population}")
        parts.insert(0, text.format(population=_population(table.population)))
    if table.rounding > 1:
        parts.append(translate("City", "je Stelle gerundet auf {base}").format(base=table.rounding))
    else:
        parts.append(translate("City", "genau"))
    if table.year:
        parts.append(translate("City", "seit 1. Januar"))
    if table.several:
        parts.append(translate("City", "mehrere Gruppen je Fall möglich"))
    return ", ".join(parts)


def columns() -> tuple[str, ...]:
    """The heads of the columns with numbers, before those of the offices."""
    return (
        translate("City", "Summe"),
        translate("City", "mindestens"),
        translate("City", "höchstens"),
        translate("City", "ohne Angabe"),
        translate("City", "zum Veröffentlichen"),
    )


def _population(code: str) -> str:
    """The name of a population; one that only a later release knows keeps its code."""
    # Brings the whole catalogue with it, which only people need.
    from kimdesk.statistics.catalogue import POPULATIONS

    known = POPULATIONS.get(code)
    return known.name.label() if known else code
