"""What follows from a row as a whole: names, level and phase, order of days.

Level and phase are never guessed. One follows from the other only where the process leaves
no choice: a phase belongs to one level, a full case with a day of closure is closed, a
clearing that led elsewhere was not admitted.
"""

from collections.abc import Mapping
from datetime import date

from kimdesk.base.dates import age_on, earliest_day, latest_day
from kimdesk.base.text import translate
from kimdesk.clients.importing.rows import ReadRow
from kimdesk.clients.importing.understood import Surroundings, Values

MAX_AGE = 110
_NAME_COLUMNS = ("family_name", "full_name", "full_name_given_first", "given_name")
_ORDER = ("inquired_on", "clearing_from", "admitted_on", "closed_on")


def settle(row: ReadRow, around: Surroundings, defaults: Mapping[str, Values]) -> None:
    """Complete and check `row`; problems and warnings are added to it."""
    _complete(row)
    _level_and_phase(row, around)
    row.values.setdefault("level", defaults.get("level", {}).get("level", ""))
    _level_and_phase(row, around)
    _fill(row, around, defaults)
    _check_level(row, around)
    _check_name(row)
    _check_birth(row, around)
    _check_days(row, around)


def _complete(row: ReadRow) -> None:
    house = row.values.pop("house_number", None)
    if house:
        row.values["street"] = f"{row.values.get('street', '')} {house}".strip()


def _fill(row: ReadRow, around: Surroundings, defaults: Mapping[str, Values]) -> None:
    """What holds for all rows, where the row itself says nothing; a phase in its level only."""
    for name, values in defaults.items():
        phase = around.catalogue["CL_PHASE"].get(str(values.get("phase", "")))
        if name == "phase" and phase and phase.extra.get("level") != row.values.get("level"):
            continue
        for filled, value in values.items():
            row.values[filled] = row.values.get(filled) or value


def _level_and_phase(row: ReadRow, around: Surroundings) -> None:
    values = row.values
    result = around.catalogue["CL_CR"].get(str(values.get("clearing_result", "")))
    if result and not values.get("phase") and values.get("level", "") in {"", "ST2_CLEARING"}:
        follows = result.extra.get("next_phase", "")
        if follows in {"ABGELEHNT", "WARTELISTE"}:
            values["phase"] = follows
    phase = around.catalogue["CL_PHASE"].get(str(values.get("phase", "")))
    if phase and not values.get("level"):
        values["level"] = phase.extra.get("level", "")
    if values.get("level") == "ST3_CM" and values.get("closed_on"):
        values.setdefault("phase", "ABGESCHLOSSEN")
    if values.get("level") == "ST4_NACHSORGE":
        values.setdefault("phase", "NACHSORGE")


def _check_level(row: ReadRow, around: Surroundings) -> None:
    level, phase = str(row.values.get("level", "")), str(row.values.get("phase", ""))
    if level == "ST0_ANONYM":
        row.reject(
            "level",
            translate(
                "Import",
                "Anonyme Kontakte haben keine Akte. Bitte als Strichliste erfassen.",
            ),
        )
    entry = around.catalogue["CL_PHASE"].get(phase)
    belongs = entry.extra.get("level", "") if entry else ""
    if belongs and belongs != level:
        row.reject(
            "phase",
            translate(
                "Import", "Die Phase „{phase}“ gibt es in der Fallstufe „{level}“ nicht."
            ).format(
                phase=around.catalogue.label("CL_PHASE", phase),
                level=around.catalogue.label("CL_ST", level),
            ),
        )
    if row.values.get("closure_reason") and not row.values.get("closed_on"):
        row.warn("closure_reason", translate("Import", "Abschlussgrund ohne Tag des Abschlusses."))


def _check_name(row: ReadRow) -> None:
    if not row.values.get("family_name") and not row.values.get("given_name"):
        target = next((name for name in _NAME_COLUMNS if name in row.columns), "family_name")
        row.reject(target, translate("Import", "Der Name fehlt."))


def _check_birth(row: ReadRow, around: Surroundings) -> None:
    born = str(row.values.get("birth_date", ""))
    if not born:
        return
    first = earliest_day(born)
    if first and first > around.today:
        row.reject("birth_date", translate("Import", "Das Geburtsdatum liegt in der Zukunft."))
    elif (age_on(born, around.today) or 0) > MAX_AGE:
        row.reject("birth_date", translate("Import", "Die Person wäre über 110 Jahre alt."))
    entered = latest_day(str(row.values.get("entry_date", "")))
    if first and entered and entered < first:
        row.reject("entry_date", translate("Import", "Die Einreise liegt vor der Geburt."))


def _check_days(row: ReadRow, around: Surroundings) -> None:
    """Inquiry ≤ clearing ≤ admission ≤ closure, none of them in the future (R01)."""
    before: date | None = None
    for name in _ORDER:
        day = row.values.get(name)
        if not isinstance(day, date):
            continue
        if day > around.today:
            row.reject(name, translate("Import", "Der Tag liegt in der Zukunft."))
        elif before and day < before:
            row.reject(
                name,
                translate(
                    "Import",
                    "Die Reihenfolge stimmt nicht: Anfrage, Clearing, Aufnahme, Abschluss.",
                ),
            )
        before = day
    entered = earliest_day(str(row.values.get("entry_date", "")))
    if entered and entered > around.today:
        row.reject("entry_date", translate("Import", "Der Tag liegt in der Zukunft."))
    begins, ends = row.values.get("residence_valid_from"), row.values.get("residence_expires_on")
    if isinstance(begins, date) and isinstance(ends, date) and ends < begins:
        row.reject("residence_expires_on", translate("Import", "Endet, bevor es beginnt."))
