"""What speaks against printing because nobody agreed to it.

Asked are release (§ 203 StGB, rule R17), consent to health data (Art. 9 DSGVO, R18), consent
that was withdrawn, and restricted files (Art. 18 DSGVO).
"""

from collections.abc import Iterator

from kimdesk.base.text import translate
from kimdesk.clients.consents import standing
from kimdesk.clients.consents.reading import health_is_open
from kimdesk.clients.health import filled_fields
from kimdesk.printing.orders import Order
from kimdesk.printing.precaution import Precaution, Rule
from kimdesk.printing.precaution_facts import PrintFacts
from kimdesk.printing.products import Product

# What may say something about health.
_TELLS_HEALTH = frozenset(
    {
        "case-summary",
        "handover",
        "access-report",
        "assessment",
        "plan",
        "closing-report",
        "conference",
        "referral-letter",
    }
)
OWN_DATA = "access-report"
# What is about informing and agreeing itself.
INFORMS = frozenset({"privacy-notice", "consent", "release", "access-report"})


def _restricted(product: Product, _: Order, facts: PrintFacts) -> Iterator[Precaution]:
    """Art. 18 DSGVO; the person may still know what is stored (Art. 15)."""
    if facts.person is not None and facts.person.restricted and product.name != OWN_DATA:
        yield Precaution(
            "restricted",
            translate(
                "Precautions",
                "Die Akte ist eingeschränkt (Art. 18 DSGVO) und wird nur aufbewahrt. Drucken Sie "
                "nur, was für die Prüfung gebraucht wird.",
            ),
            blocking=True,
        )


def _withdrawn(product: Product, _: Order, facts: PrintFacts) -> Iterator[Precaution]:
    last = standing.last_word(facts.consents, standing.DATA)
    against = last is not None and last.state in {standing.WITHDRAWN, standing.REFUSED}
    if against and product.name not in INFORMS:
        yield Precaution(
            "withdrawn",
            translate(
                "Precautions",
                "Die Einwilligung in die Verarbeitung ist verweigert oder widerrufen. Es darf "
                "nichts mehr herausgehen, was nicht ein Gesetz verlangt.",
            ),
            blocking=facts.partner is not None,
        )


def _release(product: Product, order: Order, facts: PrintFacts) -> Iterator[Precaution]:
    """R17: nothing goes to a body without a release, except what the client takes there."""
    if facts.partner is None:
        if product.to_partner and order.case_id is not None and not facts.conference:
            yield Precaution(
                "recipient",
                translate("Precautions", "Bitte wählen Sie, an welche Stelle es geht."),
            )
        return
    if facts.without_data or facts.release is not None or facts.conference_allowed:
        return
    yield Precaution(
        "release",
        translate(
            "Precautions",
            "Für {partner} gibt es keine gültige Schweigepflichtentbindung. Lassen Sie zuerst "
            "eine unterschreiben, oder geben Sie das Blatt der Klient:in selbst mit.",
        ).format(partner=facts.partner.name),
        blocking=True,
    )


def _conference(product: Product, order: Order, facts: PrintFacts) -> Iterator[Precaution]:
    if product.name != "conference" or product.goes_to_client(order.variant):
        return
    if not (facts.conference_allowed or facts.anonymised):
        yield Precaution(
            "conference",
            translate(
                "Precautions",
                "Für die Fallkonferenz fehlt die Einwilligung. Holen Sie sie ein, oder "
                "besprechen Sie den Fall anonymisiert.",
            ),
            blocking=True,
        )


def _invited(product: Product, order: Order, facts: PrintFacts) -> Iterator[Precaution]:
    """Who has no release is invited without being told whom it is about."""
    if product.name != "conference" or product.goes_to_client(order.variant):
        return
    missing = [each.name for each in facts.invited if not each.released]
    if missing and order.variant == "minutes":
        yield Precaution(
            "participants",
            translate(
                "Precautions",
                "Ohne Entbindung nehmen teil: {names}. Geben Sie das Protokoll dort nicht hin, "
                "oder lassen Sie zuerst eine Entbindung unterschreiben.",
            ).format(names=", ".join(missing)),
        )
    elif missing:
        yield Precaution(
            "participants",
            translate(
                "Precautions",
                "Ohne Entbindung eingeladen: {names}. Der Brief dorthin sagt nicht, um wen es "
                "geht, wenn die Fallkonferenz nicht begründet ohne Entbindung stattfindet.",
            ).format(names=", ".join(missing)),
        )


def _health(product: Product, _: Order, facts: PrintFacts) -> Iterator[Precaution]:
    """R18: health data leave the office only when consent and release name them."""
    person = facts.person
    if person is None or product.name not in _TELLS_HEALTH or not filled_fields(person):
        return
    if product.name == OWN_DATA and facts.partner is None:
        # Their own data are theirs to read.
        return
    if not health_is_open(facts.person_consents, facts.today):
        yield Precaution(
            "health-locked",
            translate(
                "Precautions",
                "Angaben zur Gesundheit sind gesperrt, weil die Einwilligung dazu fehlt. Prüfen "
                "Sie, dass auch in Notizen und Zielen nichts davon steht.",
            ),
            blocking=facts.partner is not None,
        )
    elif facts.release is not None and facts.release.special_categories != "J":
        yield Precaution(
            "health",
            translate(
                "Precautions",
                "Die Entbindung für {partner} umfasst keine besonderen Angaben wie Gesundheit. "
                "Nehmen Sie sie heraus, oder lassen Sie die Entbindung erweitern.",
            ).format(partner=facts.partner.name if facts.partner else ""),
            blocking=True,
        )


RULES: tuple[Rule, ...] = (_restricted, _withdrawn, _release, _conference, _invited, _health)
