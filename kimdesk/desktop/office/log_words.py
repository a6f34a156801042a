"""What entries of the access log speak of, in words."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kimdesk.base.clock import OFFICE_ZONE
from kimdesk.base.dates import format_day
from kimdesk.clients.log_view import LogLine, field_labels, parts_of_act
from kimdesk.clients.opening import ACT_KIND
from kimdesk.clients.team_acts import TeamAct, read_act
from kimdesk.vault.roles import ROLES

_REASON = "reason: "


def about(line: LogLine) -> str:
    """What an entry is about: the number of a file, or the kind of record with its number."""
    if line.case_number:
        return line.case_number
    kind = _kinds().get(line.entry.kind) or line.entry.kind.replace("_", " ")
    if line.concerns:
        return f"{kind} {line.concerns}"
    return f"{kind} {line.entry.object_id}" if line.entry.object_id else kind


def detail(line: LogLine, role_label: Callable[[str], str]) -> str:
    """The particulars in words: a reason, names of fields, or what was done to a user."""
    text = line.entry.detail
    if text.startswith(_REASON):
        reason = QCoreApplication.translate("LogWords", "Grund: {reason}")
        return reason.format(reason=text.removeprefix(_REASON))
    if line.entry.kind == ACT_KIND:
        return _act(line, role_label)
    if text in (files := _calendar_files()):
        return files[text]
    team_act = read_act(text)
    if team_act is not None:
        return _team_act(team_act, line.concerns)
    labels = field_labels()
    names = text.split(", ")
    if text and all(name in labels for name in names):
        return ", ".join(labels[name] for name in names)
    return text


def _team_act(act: TeamAct, who: str) -> str:
    """What was done with a case: handed over, somebody stands in, that is over."""
    words = {
        "substitution": QCoreApplication.translate("LogWords", "Vertretung: {name}"),
        "substitution ended": QCoreApplication.translate("LogWords", "Vertretung beendet: {name}"),
        "handed over": QCoreApplication.translate("LogWords", "übergeben an {name}"),
        "hand-over taken back": QCoreApplication.translate("LogWords", "Übergabe zurückgenommen"),
    }
    parts = [words[act.what].format(name=who or "–")]
    if act.since and act.until:
        days = QCoreApplication.translate("LogWords", "{since} bis {until}")
        parts.append(days.format(since=format_day(act.since), until=format_day(act.until)))
    if act.reason:
        reason = QCoreApplication.translate("LogWords", "Grund: {reason}")
        parts.append(reason.format(reason=act.reason))
    return " · ".join(parts)


def _act(line: LogLine, role_label: Callable[[str], str]) -> str:
    """What was done to a user; the entry itself was written when somebody next signed in."""
    said, at, _ = parts_of_act(line.entry.detail)
    name, _, rest = said.partition(" ")
    words = [role_label(word) if word in ROLES else word for word in rest.split()]
    parts = [_acts().get(name, name), ", ".join(words)]
    if line.by:
        parts.append(QCoreApplication.translate("LogWords", "durch {name}").format(name=line.by))
    if at:
        moment = datetime.fromisoformat(at).astimezone(OFFICE_ZONE)
        parts.append(f"{moment:%d.%m.%Y %H:%M}")
    return " · ".join(part for part in parts if part)


def _acts() -> dict[str, str]:
    return {
        "user-prepared": QCoreApplication.translate("LogWords", "Zugang vorbereitet"),
        "user-confirmed": QCoreApplication.translate("LogWords", "Zugang bestätigt"),
        "user-locked": QCoreApplication.translate("LogWords", "ausgesperrt"),
        "user-reset": QCoreApplication.translate("LogWords", "neues Startpasswort"),
        "roles-changed": QCoreApplication.translate("LogWords", "Rollen geändert"),
        "passphrase-changed": QCoreApplication.translate("LogWords", "Passwort geändert"),
        "recovery-renewed": QCoreApplication.translate("LogWords", "neuer Bogen"),
        "recovered": QCoreApplication.translate("LogWords", "Passwort mit dem Bogen gesetzt"),
    }


def _calendar_files() -> dict[str, str]:
    """Calendar files that left the store, and whether names are in them."""
    return {
        "ics: names": QCoreApplication.translate("LogWords", "Kalenderdatei mit Namen"),
        "ics: neutral": QCoreApplication.translate("LogWords", "Kalenderdatei ohne Namen"),
        "ics subscription: names": QCoreApplication.translate(
            "LogWords", "Kalenderdatei zum Abonnieren eingerichtet, mit Namen"
        ),
        "ics subscription: neutral": QCoreApplication.translate(
            "LogWords", "Kalenderdatei zum Abonnieren eingerichtet, ohne Namen"
        ),
        "ics subscription: off": QCoreApplication.translate(
            "LogWords", "Kalenderdatei zum Abonnieren beendet"
        ),
    }


def _kinds() -> dict[str, str]:
    return {
        "store": QCoreApplication.translate("LogWords", "Ablage"),
        "drill": QCoreApplication.translate("LogWords", "Probe einer Sicherung"),
        "case": QCoreApplication.translate("LogWords", "Akte"),
        "person": QCoreApplication.translate("LogWords", "Person"),
        "person_name": QCoreApplication.translate("LogWords", "Name"),
        "appointment": QCoreApplication.translate("LogWords", "Termin"),
        "deadline": QCoreApplication.translate("LogWords", "Frist"),
        "contact": QCoreApplication.translate("LogWords", "Kontakt"),
        "tally_contact": QCoreApplication.translate("LogWords", "Strichliste"),
        "contact_way": QCoreApplication.translate("LogWords", "Kontaktweg"),
        "document": QCoreApplication.translate("LogWords", "Dokument"),
        "consent": QCoreApplication.translate("LogWords", "Einwilligung"),
        "household_member": QCoreApplication.translate("LogWords", "Haushaltsmitglied"),
        "household_period": QCoreApplication.translate("LogWords", "Haushalt"),
        "residence_period": QCoreApplication.translate("LogWords", "Aufenthalt"),
        "asylum_period": QCoreApplication.translate("LogWords", "Asylverfahren"),
        "address_period": QCoreApplication.translate("LogWords", "Anschrift"),
        "language_period": QCoreApplication.translate("LogWords", "Deutsch"),
        "language_course": QCoreApplication.translate("LogWords", "Sprachkurs"),
        "education_period": QCoreApplication.translate("LogWords", "Bildung"),
        "work_period": QCoreApplication.translate("LogWords", "Arbeit"),
        "income_period": QCoreApplication.translate("LogWords", "Einkommen"),
        "housing_period": QCoreApplication.translate("LogWords", "Wohnen"),
        "partner": QCoreApplication.translate("LogWords", "Netzwerkpartner"),
        "partner_person": QCoreApplication.translate("LogWords", "Ansprechperson"),
        "referral": QCoreApplication.translate("LogWords", "Vermittlung"),
        "case_conference": QCoreApplication.translate("LogWords", "Fallkonferenz"),
        "conference_participant": QCoreApplication.translate("LogWords", "Teilnehmende"),
        "office_settings": QCoreApplication.translate("LogWords", "Einstellungen"),
        "interpreter": QCoreApplication.translate("LogWords", "Sprachmittler:in"),
        "accepted_list": QCoreApplication.translate("LogWords", "Auswahlliste"),
        "mapping_preset": QCoreApplication.translate("LogWords", "Zuordnung"),
        "import_run": QCoreApplication.translate("LogWords", "Einlesen"),
        "access_log": QCoreApplication.translate("LogWords", "Zugriffsprotokoll"),
        "user": QCoreApplication.translate("LogWords", "Benutzer:in"),
        "substitution": QCoreApplication.translate("LogWords", "Vertretung"),
        "review": QCoreApplication.translate("LogWords", "Prüfung durch die Leitung"),
        "staff": QCoreApplication.translate("LogWords", "Stellenanteil"),
    }
