"""What a letter may tell a body about a client: what the release covers, and no more (R17).

A release names in plain words which information it covers. Ways of contact are told only
where these words speak of them, special categories (Art. 9 DSGVO) only where it says so. The
immigration office gets what a request cannot do without.
"""

import re
from dataclasses import dataclass

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.linking import AUTHORITY, ReferralRow, linking_of
from kimdesk.casework.linking_rules import ENDED
from kimdesk.casework.model import Referral
from kimdesk.casework.releases import lets_speak, release_for
from kimdesk.clients.consents.standing import BOTH_WAYS
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import AddressPeriod, Consent, ContactWay, Partner
from kimdesk.clients.partners import partner_file
from kimdesk.printing.blackening import blackened, words_of_names
from kimdesk.printing.blocked import printed_address
from kimdesk.printing.desk import Desk

_REACH = re.compile(r"kontakt|telefon|erreich|mobil|handy|nummer", re.IGNORECASE)
_ADDRESS = re.compile(r"kontaktdaten|anschrift|adresse|wohnort", re.IGNORECASE)
# Life domains that say something about health or about danger (Art. 9 DSGVO).
_SPECIAL = frozenset({"HF08_GESUNDHEIT", "HF12_SCHUTZ"})


@dataclass(frozen=True, slots=True)
class Referred:
    """A referral with all that its letter may say."""

    file: ClientFile
    row: ReferralRow
    partner: Partner
    release: Consent | None

    @property
    def referral(self) -> Referral:
        """The record itself."""
        return self.row.referral

    @property
    def is_named(self) -> bool:
        """Whether they may know whom it is about."""
        if self.referral.without_data:
            return False
        return self.release is not None or bool(self.referral.override_reason)

    @property
    def number(self) -> str:
        """The case number, our sign; "" where nothing about the client is handed over."""
        return self.file.case.number if self.is_named else ""

    @property
    def may_answer(self) -> bool:
        """Whether the release lets them tell us something, too."""
        return self.release is not None and self.release.direction == BOTH_WAYS

    @property
    def is_neutral(self) -> bool:
        """Whether the client carries the letter and must not be seen to be counselled."""
        return self.referral.without_data and self.file.person.neutral_messages == "J"

    @property
    def life_domain(self) -> str:
        """The code of the life domain, "" where it would tell more than may be told."""
        domain = self.referral.life_domain
        special = self.release is not None and self.release.special_categories == "J"
        return "" if domain in _SPECIAL and not special else domain

    def said(self, text: str) -> str:
        """A text as it may be read; without the name where it is not to be known."""
        if self.is_named:
            return text
        person = self.file.person
        names = [person.family_name, person.given_name]
        names += [f"{name.given_name} {name.family_name}" for name in self.file.names]
        return blackened(text, words_of_names(names), translate("Referred", "[Klient:in]"))

    def ways(self, desk: Desk) -> tuple[str, ...]:
        """Safe telephone numbers and the address, as far as the release covers them."""
        covered = self.release.information if self.release is not None and self.is_named else ""
        if not covered or self.row.partner_kind == AUTHORITY:
            return ()
        person, found = self.file.person, []
        if _REACH.search(covered) and person.call_allowed != "N":
            found += [way.value for way in self.file.contact_ways if _is_telephone(way)]
        if _ADDRESS.search(covered) and person.post_allowed != "N":
            periods = self.file.histories.get(AddressPeriod, ())
            found.append(", ".join(printed_address(person, periods, desk.today)))
        return tuple(each for each in found if each)


def read_referred(desk: Desk, case_id: int, record_id: int | None) -> Referred:
    """The referral asked for, by default the newest that is open.

    Raises NotAllowed, UserError where there is none or it names no body.
    """
    linking = linking_of(desk.store, case_id)
    row = _wanted(linking.referrals, record_id)
    if row.referral.partner_id is None:
        text = translate("Referred", "Bei dieser Vermittlung fehlt die Stelle.")
        raise UserError(text, "recipient")
    partner = partner_file(desk.store, row.referral.partner_id).partner
    release = _release(row, partner, linking.consents, desk)
    return Referred(desk.file(case_id), row, partner, release)


def _wanted(rows: tuple[ReferralRow, ...], record_id: int | None) -> ReferralRow:
    if record_id:
        found = next((row for row in rows if row.id == record_id), None)
        if found is None:
            text = translate("Referred", "Diese Vermittlung gibt es in dieser Akte nicht mehr.")
            raise UserError(text, "record")
        return found
    # The newest come first.
    opened = [row for row in rows if row.referral.state not in ENDED]
    first = next(iter([*opened, *rows]), None)
    if first is None:
        raise UserError(translate("Referred", "Es ist keine Vermittlung eingetragen."), "record")
    return first


def _release(
    row: ReferralRow, partner: Partner, consents: tuple[Consent, ...], desk: Desk
) -> Consent | None:
    """The one chosen with the referral while it is in force, else a fitting one."""
    chosen = next((each for each in consents if each.id == row.referral.consent_id), None)
    if chosen is not None and lets_speak(chosen, consents, desk.today):
        return chosen
    return release_for(consents, partner.id, partner.name, desk.today)


def _is_telephone(way: ContactWay) -> bool:
    """Only ways the client has called safe."""
    return way.safe == "J" and way.kind in {"TEL", "MOBIL"}
