"""What has to be thought of before something is printed for somebody.

Asked are release (§ 203 StGB, rule R17), consent to health data (Art. 9 DSGVO, R18), safe ways
of contact, Auskunftssperre (§ 51 BMG), the immigration office as recipient (§ 87 AufenthG),
the information of Art. 13 DSGVO, translations nobody has read yet, and restricted files
(Art. 18 DSGVO). What blocks can be overridden with a reason, which is logged.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.consents import standing
from kimdesk.clients.consents.reading import SHORTEST_REASON, health_is_open
from kimdesk.clients.health import filled_fields
from kimdesk.printing.orders import Order
from kimdesk.printing.phrases import languages, phrases
from kimdesk.printing.precaution_facts import PrintFacts, facts_of
from kimdesk.printing.products import Product, product_of
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

IMMIGRATION_OFFICE = "N_ABH"
# What may say something about health.
TELLS_HEALTH = frozenset(
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
# What goes to clients on sheets that say much about them.
_NAMES_BODIES = frozenset({"conference", "access-report"})
# What is about informing and agreeing itself.
_INFORMS = frozenset({"privacy-notice", "consent", "release", "access-report"})


@dataclass(frozen=True, slots=True)
class Precaution:
    """One thing to think of: what is so, and what to do. `blocking` ones need a reason."""

    code: str
    sentence: str
    blocking: bool = False


def precautions(store: Store, catalogue: Catalogue, order: Order) -> tuple[Precaution, ...]:
    """What speaks against this order or has to be minded, the gravest first.

    A fixed number of statements. Raises UserError for an unknown product, NotAllowed for a
    foreign case.
    """
    return precautions_of_all(store, catalogue, (order,))[order]


def precautions_of_all(
    store: Store,
    catalogue: Catalogue,
    orders: Sequence[Order],
) -> dict[Order, tuple[Precaution, ...]]:
    """The same for many orders, still in a fixed number of statements."""
    facts = facts_of(store, orders)
    return {
        order: _found(product_of(order.product), order, facts[order], catalogue) for order in orders
    }


def blocking(found: Iterable[Precaution]) -> tuple[Precaution, ...]:
    """Those that need a reason."""
    return tuple(each for each in found if each.blocking)


def require_reason(found: Iterable[Precaution], reason: str) -> str:
    """The reason as it is logged. Raises UserError (field `reason`) where one is missing."""
    stops = blocking(found)
    reason = clean(reason)
    if stops and len(reason) < SHORTEST_REASON:
        asked = translate(
            "Precautions", "Bitte in mindestens {n} Zeichen begründen, warum trotzdem."
        ).format(n=SHORTEST_REASON)
        raise UserError(f"{stops[0].sentence} {asked}", "reason")
    return reason if stops else ""


def _found(
    product: Product, order: Order, facts: PrintFacts, catalogue: Catalogue
) -> tuple[Precaution, ...]:
    found = [each for rule in _RULES for each in rule(product, order, facts)]
    found += _translation(order, catalogue)
    return tuple(sorted(found, key=lambda each: not each.blocking))


def _restricted(_: Product, __: Order, facts: PrintFacts) -> Iterator[Precaution]:
    if facts.person is not None and facts.person.restricted:
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
    if against and product.name not in _INFORMS:
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
    if person is None or product.name not in TELLS_HEALTH or not filled_fields(person):
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
    if IMMIGRATION_OFFICE in kinds:
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


def _notice(product: Product, order: Order, facts: PrintFacts) -> Iterator[Precaution]:
    wanted = product.goes_to_client(order.variant) or facts.partner is not None
    known = facts.person is None or facts.notice_given_on is not None
    if wanted and not known and product.name not in _INFORMS:
        yield Precaution(
            "notice",
            translate(
                "Precautions",
                "Das Infoblatt Datenschutz (Art. 13 DSGVO) ist noch nicht ausgehändigt. Drucken "
                "Sie es am besten gleich mit.",
            ),
        )


def _translation(order: Order, catalogue: Catalogue) -> Iterator[Precaution]:
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


Rule = Callable[[Product, Order, PrintFacts], Iterator[Precaution]]
_RULES: tuple[Rule, ...] = (
    _restricted,
    _withdrawn,
    _release,
    _conference,
    _invited,
    _health,
    _blocked_address,
    _immigration_office,
    _contact_ways,
    _carried,
    _notice,
)
