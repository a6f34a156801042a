"""Invented referrals, releases and case conferences of a case."""

from datetime import timedelta

from kimdesk.casework.model import CaseConference, ConferenceParticipant, Referral
from kimdesk.clients.model import Consent
from kimdesk.demo.journey import Journey
from kimdesk.demo.partners import PARTNERS
from kimdesk.demo.people import Demo

# States (CL48) that a referral of a running case may have, and those of an ended one.
_ENDED = ("VE_ABGESCHL", "VE_ABGESCHL", "VE_ABGELEHNT", "VE_NICHT_ANGETR", "VE_ABGEBR")
_AHEAD = ("T_GEPLANT", "T_BESTAET")
_PAST = ("T_VERSAEUMT", "T_ABG_KL", "T_ABG_CM", "T_VERSCH")
_PURPOSE = {
    "N_SCHULDNER": "Schuldenregulierung vorbereiten",
    "N_KURS": "Kursplatz mit Kinderbetreuung",
    "N_PSZ": "Erstgespräch und Stabilisierung",
    "N_REGIO": "Aufenthaltsrechtliche Beratung",
    "N_WOHNUNGSL": "Räumung abwenden",
    "N_ANERK": "Abschluss bewerten lassen",
}


def add_release(demo: Demo, journey: Journey, partner_id: int, kind: str) -> int:
    """A release for one recipient, valid in both directions; its id."""
    given = journey.between(0.1, demo.today)
    return demo.rows.add(
        Consent,
        case_id=journey.case_id,
        kind="EW_SPE",
        state="ES_ERTEILT",
        partner_id=partner_id,
        recipient=PARTNERS[kind][0],
        direction=demo.random.choice(("BEIDE", "AN")) if kind in _PURPOSE else "BEIDE",
        information="Kontaktdaten, Anliegen, Stand der Anträge",
        purpose=_PURPOSE.get(kind, "Gemeinsame Klärung des Anliegens"),
        special_categories="N",
        refusal_explained="J",
        given_on=given,
        expires_on=demo.today + timedelta(days=demo.random.randint(60, 400)),
        language=demo.deal.mostly("CL08", ("de", "ar", "uk"), rarely=0.0),
        on_paper=True,
    )


def add_referrals(demo: Demo, journey: Journey, partners: dict[str, int], domain: str) -> None:
    """Two referrals, each with its release."""
    for kind in demo.random.sample(list(_PURPOSE), 2):
        consent_id = add_release(demo, journey, partners[kind], kind)
        closed = journey.has("ABGESCHLOSSEN")
        state = demo.random.choice(_ENDED) if closed else demo.deal.any("CL48")
        asked = journey.between(0.35, demo.today)
        accepted = state in {"VE_ANGENOMMEN", "VE_BEGONNEN", "VE_ABGESCHL", "VE_ABGEBR"}
        begun = state in {"VE_BEGONNEN", "VE_ABGESCHL", "VE_ABGEBR"}
        ended = state in {"VE_ABGESCHL", "VE_ABGEBR", "VE_NICHT_ANGETR", "VE_ABGELEHNT"}
        demo.rows.add(
            Referral,
            case_id=journey.case_id,
            partner_id=partners[kind],
            life_domain=domain,
            purpose=_PURPOSE[kind],
            asked_on=asked,
            accepted_on=journey.between(0.4, demo.today) if accepted else None,
            begins_on=journey.between(0.5, demo.today) if begun else None,
            ended_on=journey.between(0.7, demo.today) if ended else None,
            state=state,
            failure_reason=demo.deal.any("CL33") if ended and state != "VE_ABGESCHL" else "",
            accompanied=demo.random.choice("JN"),
            consent_id=consent_id,
        )


def add_conference(demo: Demo, journey: Journey, partners: dict[str, int]) -> None:
    """A conference that was held with two partners, and one that is planned or was cancelled."""
    demo.rows.add(
        Consent,
        case_id=journey.case_id,
        kind="EW_FALLKONF",
        state="ES_ERTEILT",
        given_on=journey.between(0.1, demo.today),
        language="de",
        on_paper=True,
    )
    held = demo.rows.add(
        CaseConference,
        case_id=journey.case_id,
        held_on=journey.between(0.6, demo.today),
        held_at="10:00",
        minutes=60,
        place="Besprechungsraum 2",
        state="T_STATT",
        client_present="J",
        questions="Wer übernimmt die Federführung beim Übergang in das SGB II?",
        results="Das Jobcenter benennt eine Ansprechperson; Rückmeldung in zwei Wochen.",
    )
    for kind in ("N_JC", "N_SOZIALAMT"):
        consent_id = add_release(demo, journey, partners[kind], kind)
        demo.rows.add(
            ConferenceParticipant,
            case_id=journey.case_id,
            conference_id=held,
            partner_id=partners[kind],
            name=PARTNERS[kind][0],
            role="Leistungssachbearbeitung",
            consent_id=consent_id,
        )
    planned = not journey.has("ABGESCHLOSSEN")
    # By turns, so that every state comes up among few cases.
    state = (_AHEAD if planned else _PAST)[journey.case_id % (2 if planned else 4)]
    demo.rows.add(
        CaseConference,
        case_id=journey.case_id,
        held_on=demo.day(-40, -5) if planned else journey.between(0.7, demo.today),
        held_at="14:00",
        place="Video",
        state=state,
        questions="Übergang in die Regelberatung",
    )
