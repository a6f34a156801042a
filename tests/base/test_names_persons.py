"""Two persons are taken for one by reasons that add up, never by a common name alone."""

from itertools import permutations

import pytest

from kimdesk.base.names import (
    POSSIBLE,
    PROBABLE,
    PersonFacts,
    ReasonKind,
    WordScores,
    WrittenName,
    compare_persons,
    has_lost_letters,
    likelihood,
    lost_letter_match,
)
from kimdesk.base.names.births import BirthMatch, compare_births


def person(
    name: str,
    birth: str = "",
    phones: tuple[str, ...] = (),
    addresses: tuple[str, ...] = (),
    numbers: tuple[str, ...] = (),
) -> PersonFacts:
    """A person from `Family, Given`, several spellings divided by `|`."""
    spellings = (each.partition(",") for each in name.split("|"))
    names = tuple(WrittenName(family.strip(), given.strip()) for family, _, given in spellings)
    return PersonFacts(names, birth, phones, addresses, numbers)


PHONE = ("0521/000001",)
HOME = ("Musterweg 3a, 33602 Bielefeld",)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (person("Müller, Anna", "1990-03-14"), person("Mueller, Anna", "1990-03-14")),
        (person("Müller, Anna", "1990-03-14"), person("MULLER, ANNA", "1990-03-14")),
        (person("Muster, Mohammed", "1990-03-14"), person("Muster, محمد", "1990-03-14")),
        (person("Testoğlu, Ali", "1996-04-05"), person("Testo?lu, Ali", "1996-04-05")),
        (person("N'Exemple, Şirin", "1958-11-09"), person("N'Exemple, ?irin", "1958-11-09")),
        (person("Al-Mithali, Ioana", "1982-02-23"), person("Almithali, Ioana", "1982-02-23")),
        (person("Abd al-Rahman, Omar", "1990-05-02"), person("Abdulrahman, Omar", "1990-05-02")),
        (
            person("Probna, Hanna|Пробна, Ганна", "1958-01-12"),
            person("Пробна, Ганна", "1958-01-12"),
        ),
    ],
)
def test_the_same_person_is_probable(first: PersonFacts, second: PersonFacts) -> None:
    assert likelihood(compare_persons(first, second)) >= PROBABLE


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (person("Muster, Ali", "1990-03-14"), person("Ali, Muster", "1990-03-14")),
        (person("Muster, Ali", "1990-03-04"), person("Muster, Ali", "1990-04-03")),
        (person("Muster, Ali", "1990-03-14"), person("Muster, Ali", "1991-03-14")),
        (person("Muster, Ali", "1990-01-01"), person("Muster, Ali", "1990-01-01")),
        (person("Muster, Ali", "1990"), person("Muster, Ali", "~1991")),
        (person("Muster, Yusuf", "1990-03-14"), person("Muster, Jousef", "1990-03-14")),
        (person("Mustre, Ali", "1990-03-14"), person("Muster, Ali", "1990-03-14")),
        (person("Muster, Ali", phones=PHONE), person("Muster, Ali", phones=("+49 521 000001",))),
        (
            person("Beispiel, Olena", "1990-03-14", phones=PHONE),
            person("Muster, Олена", "1990-03-14", phones=PHONE),
        ),
        (person(", Ahmadi", "1990-01-01"), person("Ahmadi, ", "1990-01-01")),
        (
            person("Muster, Ali", "1990-03-14", addresses=HOME),
            person("Beispiel, Ali", "1990-03-14", addresses=("Musterweg 3 A, 33602",)),
        ),
        (person("Muster, A", numbers=("AZR 12345",)), person("Muster, B", numbers=("azr-12345",))),
    ],
)
def test_perhaps_the_same_person_is_a_candidate(first: PersonFacts, second: PersonFacts) -> None:
    assert likelihood(compare_persons(first, second)) >= POSSIBLE


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # a common name alone
        (person("Muster, Ali"), person("Muster, Ali")),
        (person("Muster, Ali", "1990-03-14"), person("Muster, Ali", "1971-08-30")),
        # father and son of one name in one flat
        (
            person("Muster, Ali", "1960-03-14", phones=PHONE),
            person("Muster, Ali", "1990-08-30", phones=PHONE),
        ),
        # twins
        (
            person("Muster, Hassan", "1990-03-14", phones=PHONE, addresses=HOME),
            person("Muster, Hussein", "1990-03-14", phones=PHONE, addresses=HOME),
        ),
        (
            person("Muster, Anna", "1990-03-14", phones=PHONE, addresses=HOME),
            person("Muster, Berta", "1990-03-14", phones=PHONE, addresses=HOME),
        ),
        # man and wife
        (
            person("Muster, Anna", "1990-03-14", phones=PHONE, addresses=HOME),
            person("Muster, Ali", "1988-07-02", phones=PHONE, addresses=HOME),
        ),
        # nothing but the day
        (person("Muster, Anna", "1990-03-14"), person("Beispiel, Berta", "1990-03-14")),
        (person("Muster, Anna", "1990-01-01"), person("Beispiel, Anna", "1990-01-01")),
        # nothing at all
        (person(""), person("")),
        (PersonFacts(()), PersonFacts(())),
        # one shelter
        (
            person("Muster, Anna", addresses=("Musterweg 3",)),
            person("Muster, Berta", addresses=("Musterweg 3",)),
        ),
    ],
)
def test_two_persons_stay_two(first: PersonFacts, second: PersonFacts) -> None:
    assert likelihood(compare_persons(first, second)) < POSSIBLE


def test_a_rare_name_alone_is_a_candidate() -> None:
    first, second = person("Gebremuster, Tsegay"), person("Gebremuster, Tsegay")
    assert likelihood(compare_persons(first, second, rare=True)) >= POSSIBLE


def test_reasons_say_what_both_have_written() -> None:
    reasons = compare_persons(
        person("Müller, Anna", "1990-03-14", phones=PHONE),
        person("Mueller, Anna", "1990-03-14", phones=PHONE),
    )
    assert {reason.kind: (reason.ours, reason.theirs) for reason in reasons} == {
        ReasonKind.BIRTH_SAME: ("1990-03-14", "1990-03-14"),
        ReasonKind.NAME_SPELLING: ("Müller, Anna", "Mueller, Anna"),
        ReasonKind.PHONE: ("0521/000001", "0521/000001"),
    }


def test_the_likelihood_is_the_same_both_ways() -> None:
    people = [
        person("Müller, Anna|Muster, Anna", "1990-03-14", phones=PHONE),
        person("Mueller, Anna Maria", "1990"),
        person("Anna, Möller", "~1991", addresses=HOME),
        person("محمد, علي", "1990-01-01"),
        person("Mohammed, Ali", "1990-01-01", addresses=HOME),
        person("?irin, M?ller"),
    ]
    scores = WordScores()
    for first, second in permutations(people, 2):
        there = likelihood(compare_persons(first, second, scores))
        assert there == likelihood(compare_persons(second, first, scores))


def test_few_candidates_among_many_people_of_one_family_name() -> None:
    given = "Ali Anna Omar Berta Karim Dina Reza Zoë Nuri Selam Tesfay Olena Peter Hana".split()
    people = [
        person(f"Muster, {name}", f"19{70 + number}-0{1 + number % 9}-14", addresses=HOME)
        for number, name in enumerate(given)
    ]
    new = person("Muster, Ali", "1970-01-14", addresses=HOME)
    hits = [each for each in people if likelihood(compare_persons(new, each)) >= POSSIBLE]
    assert hits == [people[0]]


@pytest.mark.parametrize(
    ("first", "second", "match"),
    [
        ("1990-03-14", "1990-03-14", BirthMatch.EQUAL),
        ("1990-01-01", "1990-01-01", BirthMatch.ESTIMATED),
        ("1990-03-04", "1990-04-03", BirthMatch.SWAPPED),
        ("1990-03-14", "1990-03-15", BirthMatch.ONE_DIGIT),
        ("1990-03-14", "1909-03-14", BirthMatch.ONE_DIGIT),
        ("1990-03-14", "1990-03", BirthMatch.COMPATIBLE),
        ("1990-03-14", "1990", BirthMatch.COMPATIBLE),
        ("1990", "1990", BirthMatch.COMPATIBLE),
        ("~1990", "1992-05-01", BirthMatch.COMPATIBLE),
        ("~1990", "1995", BirthMatch.DIFFERENT),
        ("1990", "1991-03-14", BirthMatch.DIFFERENT),
        ("1990-03-14", "1971-08-30", BirthMatch.DIFFERENT),
        ("1990-03-14", "", BirthMatch.UNKNOWN),
        ("", "", BirthMatch.UNKNOWN),
    ],
)
def test_birth_dates_compared(first: str, second: str, match: BirthMatch) -> None:
    assert compare_births(first, second) is match
    assert compare_births(second, first) is match


@pytest.mark.parametrize(
    ("broken", "whole", "same"),
    [
        ("Testo?lu", "Testoğlu", True),
        ("?irin", "Şirin", True),
        ("?or?e", "Đorđe", True),
        ("?ablonlu, Layla", "Şablonlu, Layla", True),
        ("?????", "Мария", False),
        ("Test\ufffdlu", "Testğlu", True),
        ("?irin", "Irin", False),
        ("?irin", "Sirin", False),
        ("M?ller", "Müller", False),
        ("Testo?lu", "Testo?lu", False),
        ("Testoğlu", "Testoğlu", False),
        ("Testo?lu", "Beispiel", False),
    ],
)
def test_lost_letters(broken: str, whole: str, same: bool) -> None:
    assert lost_letter_match(broken, whole) is same
    assert lost_letter_match(whole, broken) is same


def test_where_letters_are_lost() -> None:
    assert has_lost_letters("Testo?lu")
    assert has_lost_letters("Muster ?irin")
    assert not has_lost_letters("?")
    assert not has_lost_letters("Muster")
