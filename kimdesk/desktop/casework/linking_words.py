"""What states, days and people of referrals and conferences read like."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kimdesk.base.dates import format_day
from kimdesk.casework.linking import ConferenceRow, ReferralRow
from kimdesk.casework.model import CaseConference, Referral

LEVEL_OF_REFERRAL = {
    "VE_OFFEN": "info",
    "VE_WARTELISTE": "warning",
    "VE_ANGENOMMEN": "info",
    "VE_BEGONNEN": "success",
    "VE_ABGESCHL": "success",
    "VE_ABGELEHNT": "error",
    "VE_NICHT_ANGETR": "error",
    "VE_ABGEBR": "error",
}
LEVEL_OF_CONFERENCE = {"T_GEPLANT": "info", "T_BESTAET": "info", "T_STATT": "success"}


def step_text(state: str) -> str:
    """The button that leads a referral to this state of CL48."""
    return {
        "VE_ANGENOMMEN": QCoreApplication.translate("Linking", "Zusage"),
        "VE_WARTELISTE": QCoreApplication.translate("Linking", "Warteliste"),
        "VE_ABGELEHNT": QCoreApplication.translate("Linking", "Abgelehnt"),
        "VE_BEGONNEN": QCoreApplication.translate("Linking", "Hat begonnen"),
        "VE_NICHT_ANGETR": QCoreApplication.translate("Linking", "Nicht angetreten"),
        "VE_ABGESCHL": QCoreApplication.translate("Linking", "Abgeschlossen"),
        "VE_ABGEBR": QCoreApplication.translate("Linking", "Abgebrochen"),
    }.get(state, state)


def conference_step_text(state: str) -> str:
    """The button that leads a conference to this state of CL38."""
    return {
        "T_BESTAET": QCoreApplication.translate("Linking", "Bestätigt"),
        "T_STATT": QCoreApplication.translate("Linking", "Hat stattgefunden"),
        "T_VERSCH": QCoreApplication.translate("Linking", "Verschieben"),
        "T_ABG_KL": QCoreApplication.translate("Linking", "Klient:in sagt ab"),
        "T_ABG_CM": QCoreApplication.translate("Linking", "Wir sagen ab"),
    }.get(state, state)


def days_of(referral: Referral) -> str:
    """The days that are known, in words."""
    words = (
        (QCoreApplication.translate("Linking", "angefragt {day}"), referral.asked_on),
        (QCoreApplication.translate("Linking", "zugesagt {day}"), referral.accepted_on),
        (QCoreApplication.translate("Linking", "Beginn {day}"), referral.begins_on),
        (QCoreApplication.translate("Linking", "Ende {day}"), referral.ended_on),
    )
    return " · ".join(text.format(day=format_day(day)) for text, day in words if day)


def referral_title(row: ReferralRow) -> str:
    """The body, also where it is gone from the directory."""
    return row.partner or QCoreApplication.translate("Linking", "Stelle nicht mehr im Verzeichnis")


def conference_title(conference: CaseConference) -> str:
    """Day of the week, day, time and place."""
    day = conference.held_on
    named = ""
    if day is not None:
        short = QLocale().dayName(QDate(day.year, day.month, day.day).dayOfWeek(),
                                  QLocale.FormatType.ShortFormat)  # fmt: skip
        named = f"{short.rstrip('.')} {format_day(day)}"
    when = ", ".join(part for part in (named, conference.held_at) if part)
    return " · ".join(part for part in (when, conference.place) if part)


def who_takes_part(row: ConferenceRow) -> str:
    """The bodies and people, and the client."""
    people = [
        f"{each.participant.name} ({each.partner})"
        if each.partner and each.partner != each.participant.name
        else each.participant.name
        for each in row.participants
    ]
    if row.conference.client_present == "J":
        people.insert(0, QCoreApplication.translate("Linking", "Klient:in"))
    return ", ".join(people)
