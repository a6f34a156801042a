"""Empty consent forms with the elements that § 67b Abs. 2 SGB X asks for.

Named are who processes what for which purpose, that consent is voluntary, what follows from
refusing, and that it can be withdrawn at any time (also Art. 7 and 9 DSGVO).
"""

from reportlab.platypus import Flowable

from kimdesk.base.text import translate
from kimdesk.printing.blocks import Blanks, Ticks, gap, together
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.paper import document
from kimdesk.printing.text import BODY, HEADING, Text


def consent_form(office: Office) -> bytes:
    """The form for the processing of data in case management, to be filled in by hand."""
    title = translate("Forms", "Einwilligung in die Verarbeitung personenbezogener Daten")
    story: list[Flowable] = [
        *head(office, title),
        Blanks(
            translate("Forms", "Nachname, Vorname"),
            translate("Forms", "Geburtsdatum"),
            shares=(0.7, 0.3),
        ),
        *_what(office),
        *_rights(),
        *_signatures(),
    ]
    return document(title, translate("Forms", "Fassung 1 · Vordruck ohne Eintragungen"), story)


def _what(office: Office) -> list[Flowable]:
    purpose = translate(
        "Forms",
        "{office} berät und begleitet mich im Kommunalen Integrationsmanagement (Case Management)."
        " Dafür dürfen Angaben zu meiner Person und meinem Haushalt, zu Aufenthalt, Sprache,"
        " Bildung, Arbeit, Einkommen und Wohnen, zu Gesprächen, Zielen und Vereinbarungen"
        " gespeichert und genutzt werden.",
    ).format(office=office.name or "…………………………………………")
    return [
        Text(translate("Forms", "Wozu und welche Daten"), HEADING),
        Text(purpose),
        Ticks(
            translate("Forms", "Ich willige in diese Verarbeitung ein."),
            translate(
                "Forms",
                "Ich willige ausdrücklich ein, dass auch Angaben zu meiner Gesundheit und zu"
                " besonderer Schutzbedürftigkeit verarbeitet werden (Art. 9 Abs. 2 lit. a DSGVO).",
            ),
            translate(
                "Forms",
                "Ich bin einverstanden, auch über E-Mail oder Messenger erreicht zu werden.",
            ),
        ),
        Text(translate("Forms", "An wen Daten gegeben werden"), HEADING),
        Text(
            translate(
                "Forms",
                "An andere Stellen werden Daten nur mit einer eigenen Schweigepflichtentbindung"
                " für diese Stelle gegeben, oder wenn ein Gesetz es verlangt.",
            )
        ),
    ]


def _rights() -> list[Flowable]:
    return [
        Text(translate("Forms", "Freiwillig und widerruflich"), HEADING),
        Text(
            translate(
                "Forms",
                "Die Einwilligung ist freiwillig. Ohne sie kann das Case Management nicht"
                " stattfinden; eine einmalige Beratung und Leistungen anderer Stellen bleiben"
                " davon unberührt. Ich kann sie jederzeit ganz oder teilweise für die Zukunft"
                " widerrufen, formlos und ohne Gründe. Was bis dahin geschah, bleibt rechtmäßig.",
            )
        ),
        Text(translate("Forms", "Wie lange"), HEADING),
        Text(
            translate(
                "Forms",
                "Die Einwilligung gilt bis zum Ende der Begleitung. Danach werden die Daten nach"
                " den gesetzlichen Fristen gesperrt und gelöscht. Ich kann Auskunft,"
                " Berichtigung und Löschung verlangen und mich bei der Aufsichtsbehörde"
                " beschweren.",
            )
        ),
        Text(translate("Forms", "Erklärt wurde mir das"), HEADING),
        Ticks(
            translate("Forms", "auf Deutsch"),
            translate("Forms", "mit Sprachmittlung"),
            translate("Forms", "mit Infoblatt"),
            columns=3,
            style=BODY,
        ),
        Blanks(
            translate("Forms", "Sprache"),
            translate("Forms", "Sprachmittler:in"),
            shares=(0.35, 0.65),
        ),
    ]


def _signatures() -> list[Flowable]:
    return [
        together(
            gap(4),
            Blanks(
                translate("Forms", "Ort, Datum"),
                translate("Forms", "Unterschrift Klient:in oder gesetzliche Vertretung"),
                shares=(0.35, 0.65),
            ),
            Blanks(
                translate("Forms", "Ort, Datum"),
                translate("Forms", "Unterschrift Beratungsstelle"),
                shares=(0.35, 0.65),
            ),
            Text(translate("Forms", "Widerruf"), HEADING),
            Blanks(
                translate("Forms", "Widerrufen am"),
                translate("Forms", "für"),
                translate("Forms", "Unterschrift"),
                shares=(0.25, 0.35, 0.4),
            ),
        )
    ]
