"""L and V: what was done, and where people were referred to."""

from kimdesk.statistics.catalogue.indicator import Indicator
from kimdesk.statistics.catalogue.words import Words

WORK = (
    Indicator(
        "L01",
        Words("Kontakte", "contacts"),
        Words(
            "Kontakte des Quartals in Clearing, Case Management und Nachsorge, und ihre Dauer.",
            "Contacts of the quarter in clearing, case management and after-care, with the time.",
        ),
        "K",
        ("KO",),
        minutes=True,
        leaving="contacts",
    ),
    Indicator(
        "L02",
        Words("Kontakte nach Art", "contacts by kind"),
        Words(
            "Kontakte nach zusammengefasster Kontaktart, und ihre Dauer.",
            "Contacts by group of kinds, with the time.",
        ),
        "K",
        ("KO",),
        (("contact_kind",),),
        minutes=True,
        leaving="contacts",
    ),
    Indicator(
        "L03",
        Words("Sprachmittlung", "interpreting"),
        Words("Kontakte nach Art der Sprachmittlung.", "Contacts by kind of interpreting."),
        "K",
        ("KO",),
        (("interpreting",),),
        leaving="contacts",
    ),
    Indicator(
        "L04",
        Words("Beratungssprache", "language of counselling"),
        Words(
            "Kontakte seit Jahresbeginn nach festen Gruppen von Sprachen; in der Stelle auch"
            " einzelne Sprachen mit mindestens zehn Kontakten und fünf Klient:innen.",
            "Contacts since the beginning of the year by fixed groups of languages; inside the"
            " office also single languages with at least ten contacts and five clients.",
        ),
        "J",
        ("KO",),
        (("language",), ("language_single",)),
        year=True,
        leaving="contacts",
    ),
    Indicator(
        "L05",
        Words("Terminausfall", "missed appointments"),
        Words(
            "Termine des Quartals, die stattfanden oder versäumt wurden; der Anteil der"
            " versäumten ist der Terminausfall.",
            "Appointments of the quarter that took place or were missed; the share of the missed.",
        ),
        "K",
        ("TE",),
        (("outcome",),),
        leaving="contacts",
        share="T_VERSAEUMT",
    ),
    Indicator(
        "L06",
        Words("Fallkonferenzen", "case conferences"),
        Words(
            "Fallkonferenzen des Quartals, davon mit Klient:in, und die mittlere Zahl der"
            " beteiligten Stellen.",
            "Case conferences of the quarter, of them with the client, and the median number of"
            " bodies taking part.",
        ),
        "K",
        ("FK",),
        (("client_present",),),
        spread="bodies",
        leaving="contacts",
    ),
    Indicator(
        "L07",
        Words("Kurzberatungen", "short counsellings"),
        Words(
            "Beratungen ohne Fall im Case Management nach Handlungsfeld, und ihre Dauer.",
            "Counselling without a case in case management by life domain, with the time.",
        ),
        "K",
        ("KB",),
        (("topic",),),
        minutes=True,
        leaving="contacts",
    ),
    Indicator(
        "L08",
        Words("Kontaktdichte", "contacts per case"),
        Words(
            "Kontakte je betreutem Fall im Quartal: Mitte und Viertel.",
            "Contacts per case served in the quarter: median and quartiles.",
        ),
        "E",
        ("BQ",),
        spread="contacts",
    ),
    Indicator(
        "V01",
        Words("Vermittlungen", "referrals"),
        Words(
            "Vermittlungen, die im Quartal begonnen wurden, nach Art der Stelle.",
            "Referrals started in the quarter by kind of body.",
        ),
        "K",
        ("VM",),
        (("partner",),),
        leaving="contacts",
    ),
    Indicator(
        "V02",
        Words("Vermittlungserfolg", "success of referrals"),
        Words(
            "Im Quartal entschiedene Vermittlungen nach Art der Stelle und Ergebnis; der Erfolg"
            " ist der Anteil der begonnenen oder abgeschlossenen.",
            "Referrals decided in the quarter by kind of body and result; success is the share"
            " of those begun or completed.",
        ),
        "E",
        ("VE",),
        (("referral_result",), ("partner", "referral_result")),
        leaving="contacts",
        share="ERFOLG",
    ),
    Indicator(
        "V03",
        Words("Dauer bis zum Beginn", "time until the start"),
        Words(
            "Mittlere Zahl der Tage von der Vermittlung bis zum Beginn.",
            "Median number of days from referral to start.",
        ),
        "E",
        ("VE",),
        spread="days_to_start",
    ),
)
