"""The office's signing key: only team leads hold it, and it goes on to those who come later."""

import pytest

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.model import OfficeKeyShare
from kimdesk.bundles.office.city_key import require_city_key
from kimdesk.bundles.office.keys import (
    keep_keyring,
    keyring,
    make_key,
    own_key,
    secret_key,
    share_key,
)
from tests.bundles.office.conftest import (
    CITY,
    COUNSELLOR,
    LEAD,
    SECOND,
    STEWARD,
    OfficeStore,
)


def test_a_lead_makes_the_key_and_can_sign_with_it_later(office: OfficeStore) -> None:
    made = office.exchange_keys()
    with office.as_(LEAD) as (opened, statistics), statistics.unit() as unit:
        assert own_key(unit) == made
        assert secret_key(opened, unit).public == made


@pytest.mark.parametrize("login", [STEWARD, COUNSELLOR])
def test_nobody_else_can_make_or_use_it(office: OfficeStore, login: str) -> None:
    office.exchange_keys()
    with office.as_(login) as (opened, statistics):
        with pytest.raises(NotAllowed):
            make_key(opened, statistics)
        with statistics.unit() as unit, pytest.raises(NotAllowed):
            secret_key(opened, unit)
        assert share_key(opened, statistics) == 0


def test_the_steward_cannot_read_it_from_the_database(office: OfficeStore) -> None:
    office.exchange_keys()
    with office.as_(LEAD) as (opened, statistics), statistics.unit() as unit:
        secret = secret_key(opened, unit)
    with office.as_(STEWARD) as (_, statistics), statistics.unit() as unit:
        shares = unit.session.query(OfficeKeyShare).all()
        assert len(shares) == 1
        assert secret.identity.encode() not in shares[0].sealed


def test_a_lead_who_comes_later_gets_it_from_one_who_has_it(office: OfficeStore) -> None:
    made = office.exchange_keys()
    office.add(SECOND, "R_TL")
    with office.as_(SECOND) as (opened, statistics):
        assert share_key(opened, statistics) == 0
        with statistics.unit() as unit, pytest.raises(NotAllowed):
            secret_key(opened, unit)
    with office.as_(LEAD) as (opened, statistics):
        assert share_key(opened, statistics) == 1
        assert share_key(opened, statistics) == 0
    with office.as_(SECOND) as (opened, statistics), statistics.unit() as unit:
        assert secret_key(opened, unit).public == made


def test_a_new_key_is_vouched_for_by_the_one_before(office: OfficeStore) -> None:
    first = office.exchange_keys()
    with office.as_(LEAD) as (opened, statistics):
        second = make_key(opened, statistics)
    assert second.number == 2
    assert second.follows(first)
    assert office.own_key() == second


def test_bundles_need_a_key_of_the_city_whose_words_were_compared(office: OfficeStore) -> None:
    with office.as_(LEAD) as (_, statistics), statistics.unit() as unit:
        with pytest.raises(UserError, match="fehlt"):
            require_city_key(unit)
        keep_keyring(unit, keyring(unit).add(CITY.public))
        with pytest.raises(UserError, match="verglichen"):
            require_city_key(unit)
        keep_keyring(unit, keyring(unit).compare(CITY.public.id))
        assert require_city_key(unit) == CITY.public


def test_the_key_of_the_city_is_kept(office: OfficeStore) -> None:
    office.exchange_keys()
    other = SecretKey.new("stadt", "BIELEFELD", CITY)
    with office.as_(LEAD) as (_, statistics), statistics.unit() as unit:
        keep_keyring(unit, keyring(unit).add(other.public))
        unit.commit()
    with office.as_(STEWARD) as (_, statistics), statistics.unit() as unit:
        assert require_city_key(unit) == other.public
