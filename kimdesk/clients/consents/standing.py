"""What a consent is worth on a day, and which of several decides.

The newest decision about the same matter decides: of the same kind (CL40) and, for consents
that name somebody, about the same recipient. Nothing here reads the store, so rules, gates
and windows all judge alike.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from kimdesk.base.names import german, words
from kimdesk.clients.model import Consent

GIVEN, REFUSED, WITHDRAWN = "ES_ERTEILT", "ES_VERWEIGERT", "ES_WIDERRUFEN"
DRAFT, EXPIRED, REPLACED = "ES_ENTWURF", "ES_ABGELAUFEN", "ES_ERSETZT"
DATA, HEALTH, RELEASE, CONFERENCE = "EW_DATEN", "EW_ART9", "EW_SPE", "EW_FALLKONF"
BOTH_WAYS = "BEIDE"


def is_same_recipient(one: Consent, other: Consent) -> bool:
    """Whether two consents name the same body, and do not name different people there."""
    if one.partner_id is not None and other.partner_id is not None:
        same = one.partner_id == other.partner_id
    else:
        same = plain(one.recipient) == plain(other.recipient)
    people = {plain(one.recipient_person), plain(other.recipient_person)} - {""}
    return same and len(people) < 2


def is_same_matter(one: Consent, other: Consent) -> bool:
    """Whether the newer of the two decides for both."""
    return one.kind == other.kind and is_same_recipient(one, other)


def decided_on(consent: Consent) -> date:
    """The day of the last word on it; the beginning of time where no day is known."""
    if consent.state == WITHDRAWN and consent.withdrawn_on is not None:
        return consent.withdrawn_on
    return consent.given_on or date.min


def order(consent: Consent) -> tuple[date, int]:
    """What to sort decisions by, the newest last; on one day the one entered last counts."""
    return decided_on(consent), consent.id


def deciding(consents: Iterable[Consent]) -> tuple[Consent, ...]:
    """The consents that count, the newest first: one for each matter, no drafts.

    A replaced one counts only where nothing else is left of its matter.
    """
    found: list[Consent] = []
    weighed = sorted(consents, key=order, reverse=True)
    for consent in sorted(weighed, key=lambda each: each.state == REPLACED):
        if consent.state != DRAFT and not any(is_same_matter(consent, each) for each in found):
            found.append(consent)
    return tuple(found)


def holds(consent: Consent, day: date) -> bool:
    """Whether a consent by itself is given and in force on `day`; both its days included."""
    begun = consent.given_on is None or consent.given_on <= day
    ended = consent.expires_on is not None and consent.expires_on < day
    return consent.state == GIVEN and begun and not ended


def valid(consents: Iterable[Consent], kind: str, day: date) -> Consent | None:
    """The consent of this kind that decided and held on `day`, else None.

    What was said later does not change an earlier day: a consent that was withdrawn or
    replaced afterwards held until then.
    """
    mine = [consent for consent in consents if consent.kind == kind]
    said = [consent for consent in mine if (consent.given_on or date.min) <= day]
    counted: list[Consent] = []
    for consent in sorted(said, key=lambda each: (_said_by(each, day), each.id), reverse=True):
        if consent.state == DRAFT or any(is_same_matter(consent, each) for each in counted):
            continue
        if _held(consent, mine, day):
            return consent
        if consent.state != REPLACED:
            counted.append(consent)
    return None


def _said_by(consent: Consent, day: date) -> date:
    """The day of the last word until `day`."""
    last = decided_on(consent)
    return last if last <= day else consent.given_on or date.min


def _held(consent: Consent, consents: Iterable[Consent], day: date) -> bool:
    if consent.expires_on is not None and consent.expires_on < day:
        return False
    if consent.state == WITHDRAWN:
        return consent.withdrawn_on is not None and consent.withdrawn_on > day
    if consent.state == REPLACED:
        newer = (each for each in consents if is_same_matter(each, consent))
        return any((each.given_on or date.min) > day for each in newer)
    return consent.state == GIVEN


def last_word(consents: Iterable[Consent], kind: str) -> Consent | None:
    """The newest decision of this kind, whatever it says."""
    return next(iter(deciding(consent for consent in consents if consent.kind == kind)), None)


def valid_releases(
    consents: Iterable[Consent], partner_id: int | None, name: str, direction: str, day: date
) -> list[Consent]:
    """Releases for a body that hold on `day` in a direction (CL_DIRECTION; "" is any)."""
    mine = [consent for consent in consents if consent.kind == RELEASE]
    return [
        consent
        for consent in deciding(mine)
        if holds(consent, day)
        and is_for(consent, partner_id, name)
        and (not direction or consent.direction in {direction, BOTH_WAYS})
    ]


def is_for(consent: Consent, partner_id: int | None, name: str) -> bool:
    """Whether a consent names this body: by the directory, or by the same name."""
    if consent.partner_id is not None and partner_id is not None:
        return consent.partner_id == partner_id
    return bool(plain(name)) and plain(consent.recipient) == plain(name)


def state_on(consent: Consent, consents: Sequence[Consent], day: date) -> str:
    """The state (CL41) as it is to be read on `day` among all consents of the case."""
    if consent.state == GIVEN and consent not in deciding(consents):
        return REPLACED
    if consent.state == GIVEN and not holds(consent, day):
        return EXPIRED
    return consent.state


def plain(text: str) -> str:
    """A name as recipients are compared: no case, accents or punctuation, umlauts either way."""
    return " ".join(german(word) for word in words(text))
