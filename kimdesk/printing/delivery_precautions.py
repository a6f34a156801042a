"""What has to be minded about where a sheet goes and who may see it there.

Asked are Auskunftssperre (§ 51 BMG), the immigration office as recipient (§ 87 AufenthG), safe
ways of contact, the information of Art. 13 DSGVO, and translations nobody has read yet.
"""

from collections.abc import Iterator

from kimdesk.base.text import translate
from kimdesk.printing.consent_precautions import INFORMS, OWN_DATA
from kimdesk.printing.orders import Order
from kimdesk.printing.phrases import languages, phrases
from kimdesk.printing.precaution import Precaution, Rule
from kimdesk.printing.precaution_facts import PrintFacts
from kimdesk.printing.products import Product
from kimdesk.reference import Catalogue

_IMMIGRATION_OFFICE = "N_ABH"
# What goes to clients on sheets that say much about them.
_NAMES_BODIES = frozenset({"conference", "access-report"})


def _blocked_address(_: Product, __: Order, facts: PrintFacts) -> Iterator[Precaution]:
    if facts.person is not None and facts.person.information_block:
        yield Precaution(
            "information-block",
            translate(
                "Precautions",
                "Auskunftssperre (§ 51 BMG): Die Anschrift bleibt auf dem Papier weg. Prüfen Sie, "
                "ob Texte, Orte oder Termine trotzdem verraten, wo die Person wohnt.",
            ),
            blocking=facts.partner is not None,
        )


def _immigration_office(product: Product, order: Order, facts: PrintFacts) -> Iterator[Precaution]:
    kinds = {facts.partner.kind} if facts.partner is not None else set()
    if not product.goes_to_client(order.variant):
        kinds |= {each.kind for each in facts.invited}
    if _IMMIGRATION_OFFICE in kinds:
        yield Precaution(
            "immigration-office",
            translate(
                "Precautions",
                "Es geht an die Ausländerbehörde: Was dort ankommt, kann den Aufenthalt berühren "
                "und bleibt dort. Geben Sie nur, was die Klient:in ausdrücklich weitergeben will.",
            ),
        )


def _contact_ways(product: Product, order: Order, facts: PrintFacts) -> Iterator[Precaution]:
    person = facts.person
    if person is None or not product.goes_to_client(order.variant) or facts.partner is not None:
        return
    letter = product.name == "invitation" and order.variant != "neutral"
    if person.post_allowed == "N":
        yield Precaution(
            "post",
            translate(
                "Precautions",
                "Keine Post erlaubt: Geben Sie das Blatt persönlich mit, schicken Sie nichts.",
            ),
            blocking=letter,
        )
    if person.neutral_messages == "J" and letter:
        yield Precaution(
            "neutral",
            translate(
                "Precautions",
                "Nachrichten nur neutral: Wählen Sie die Fassung mit neutralem Absender, ohne "
                "Namen der Beratungsstelle auf dem Umschlag.",
            ),
            blocking=True,
        )
    elif person.neutral_messages == "J" and product.name in _NAMES_BODIES:
        yield Precaution(
            "neutral",
            translate(
                "Precautions",
                "Nachrichten nur neutral: Geben Sie das Blatt persönlich mit. Es nennt die "
                "Beratungsstelle.",
            ),
        )
    if facts.unsafe_ways:
        yield Precaution(
            "unsafe-way",
            translate(
                "Precautions",
                "Ein Kontaktweg gilt als unsicher. Schicken Sie nichts dorthin, und fragen Sie, "
                "ob das Blatt zu Hause liegen darf.",
            ),
        )


def _carried(product: Product, order: Order, facts: PrintFacts) -> Iterator[Precaution]:
    """A letter that the client carries there tells whoever sees it nothing."""
    person = facts.person
    if product.name != "referral-letter" or not facts.without_data or person is None:
        return
    if person.neutral_messages == "J" and order.variant != "neutral":
        yield Precaution(
            "neutral",
            translate(
                "Precautions",
                "Nachrichten nur neutral: Der Brief, den die Klient:in mitnimmt, nennt die "
                "Beratungsstelle nicht.",
            ),
        )


def _other_people(product: Product, _: Order, __: PrintFacts) -> Iterator[Precaution]:
    """Art. 15 (4) DSGVO: a program finds names, no hints."""
    if product.name == OWN_DATA:
        yield Precaution(
            "other-people",
            translate(
                "Precautions",
                "Namen aus Haushalt, Netzwerk und Team sind geschwärzt. Lesen Sie die Notizen in "
                "der Vorschau: Steht dort noch etwas über andere Menschen, decken Sie es ab.",
            ),
        )


def _notice(product: Product, order: Order, facts: PrintFacts) -> Iterator[Precaution]:
    wanted = product.goes_to_client(order.variant) or facts.partner is not None
    known = facts.person is None or facts.notice_given_on is not None
    if wanted and not known and product.name not in INFORMS:
        yield Precaution(
            "notice",
            translate(
                "Precautions",
                "Das Infoblatt Datenschutz (Art. 13 DSGVO) ist noch nicht ausgehändigt. Drucken "
                "Sie es am besten gleich mit.",
            ),
        )


def translation(order: Order, catalogue: Catalogue) -> Iterator[Precaution]:
    """That the texts of the client's language are missing, or checked by nobody yet."""
    if not order.language:
        return
    if order.language not in languages():
        yield Precaution(
            "no-translation",
            translate("Precautions", "In dieser Sprache gibt es die Texte noch nicht."),
            blocking=True,
        )
    elif not phrases(order.language).checked:
        yield Precaution(
            "translation",
            translate(
                "Precautions",
                "Die Übersetzung ({language}) hat noch niemand geprüft, dessen Muttersprache das "
                "ist. Es gilt der deutsche Text; lassen Sie ihn dolmetschen.",
            ).format(language=catalogue["CL08"].label(order.language)),
        )


RULES: tuple[Rule, ...] = (
    _blocked_address,
    _immigration_office,
    _contact_ways,
    _carried,
    _other_people,
    _notice,
)
