"""Invented persons with names, contact ways and dated histories."""

import itertools
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from kimdesk.clients.model import (
    AddressPeriod,
    AsylumPeriod,
    ContactWay,
    EducationPeriod,
    HouseholdMember,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguageCourse,
    LanguagePeriod,
    Person,
    PersonName,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.demo import notes
from kimdesk.demo.dealer import Dealer
from kimdesk.demo.names import invented_name
from kimdesk.demo.profiles import Profile
from kimdesk.demo.rows import Rows

YEAR = 365
# How many clients have agreed to health data being kept; the rest have none in their file.
HEALTH_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Demo:
    """What the makers of invented data work with."""

    random: Random
    deal: Dealer
    rows: Rows
    today: date
    # A large store for measuring has fewer records around each person.
    brief: bool

    def day(self, earliest: int, latest: int) -> date:
        """A day between `earliest` and `latest` days ago (negative: ahead)."""
        low, high = sorted((earliest, latest))
        return self.today - timedelta(days=self.random.randint(low, high))

    def chance(self, share: float) -> bool:
        """True in this share of all calls."""
        return self.random.random() < share


def add_person(demo: Demo, profile: Profile, age: tuple[int, int], **values: object) -> int:
    """One invented person of a profile, `age` in years from–to; their id."""
    random, deal = demo.random, demo.deal
    sex = deal.mostly("CL02", ("W", "M"), rarely=0.05)
    family, given = invented_name(random, profile.names, sex)
    born = demo.day(age[0] * YEAR, age[1] * YEAR)
    birth = random.choice([born.isoformat()] * 8 + [str(born.year), f"~{born.year}"])
    usual: dict[str, object] = {
        "family_name": family,
        "given_name": given,
        "birth_date": birth,
        "sex": sex,
        "nationalities": (random.choice(profile.nationalities),),
        "native_languages": (random.choice(profile.languages),),
        "counselling_language": random.choice((profile.languages[0], "de")),
        "interpreting": deal.mostly("CL09", profile.interpreting),
        "immigration_path": profile.path,
    }
    return demo.rows.add(Person, **{**usual, **values})


def add_client(demo: Demo, profile: Profile) -> int:
    """A client with everything the pages of a file show."""
    random, deal = demo.random, demo.deal
    nationality = random.choice(profile.nationalities)
    here_since = demo.day(200, 9 * YEAR)
    german = profile.path == "ZW_GEBOREN"
    person_id = add_person(
        demo,
        profile,
        (19, 64),
        nationalities=(nationality,) if demo.chance(0.9) else (nationality, deal.any("CL07")),
        country_of_origin=nationality if demo.chance(0.7) else deal.any("CL07"),
        native_languages=profile.languages[:1] if demo.chance(0.6) else deal.several("CL08", 2),
        other_languages=deal.several("CL08", 3),
        marital_status=deal.mostly("CL04", ("LD", "VH", "GS")),
        birth_place="Musterstadt",
        entry_date="" if german else here_since.isoformat()[: random.choice((4, 7, 10))],
        bielefeld_since=str(here_since.year + random.randint(0, 1)),
        immigration_path=deal.mostly("CL13", (profile.path,), rarely=0.1),
        passport_kind=deal.any("CL51"),
        passport_expires_on=demo.day(-5 * YEAR, 100),
        information_block=demo.chance(0.06),
        post_allowed=random.choice("JJJN"),
        call_allowed=random.choice("JJJN"),
        neutral_messages=random.choice("NNJ"),
        literacy=deal.mostly("CL15", ("ALPHA_LAT", "ALPHA_ANDERE")),
        driving_licence=random.choice("JN"),
        work_experience_years=random.randint(0, 20),
    )
    for _ in range(random.randint(1, 2)):
        _contact_way(demo, person_id)
    if demo.chance(HEALTH_SHARE):
        demo.rows.rows(Person)[-1] |= {
            "health_needs": deal.several("CL27", 2),
            "vulnerabilities": deal.several("CL28", 2),
            "disability_card": random.choice("JN"),
        }
    if not demo.brief:
        _further_names(demo, person_id, profile)
        _courses(demo, person_id)
        _household(demo, person_id, profile)
    _histories(demo, person_id, profile, max(here_since, demo.today - timedelta(days=6 * YEAR)))
    return person_id


def _further_names(demo: Demo, person_id: int, profile: Profile) -> None:
    if demo.chance(0.5):
        family, given = invented_name(demo.random, profile.names, "")
        kind = demo.deal.any("CL_NAME_KIND")
        demo.rows.add(
            PersonName, person_id=person_id, kind=kind, family_name=family, given_name=given
        )


def _contact_way(demo: Demo, person_id: int) -> None:
    kind = demo.deal.any("CL_CONTACT_WAY")
    digits = demo.random.randint(0, 99_999)
    # 0521 000… and 0151 000… are not given to anybody; example.org belongs to nobody.
    value = {
        "TEL": f"0521 0{digits:05d}",
        "EMAIL": f"beispiel{digits}@example.org",
    }.get(kind, f"0151 000{digits:05d}")
    safe = demo.random.choice(("J", "J", "N", ""))
    demo.rows.add(ContactWay, person_id=person_id, kind=kind, value=value, safe=safe)


def _courses(demo: Demo, person_id: int) -> None:
    for _ in range(demo.random.randint(0, 2)):
        begins = demo.day(60, 900)
        demo.rows.add(
            LanguageCourse,
            person_id=person_id,
            kind=demo.deal.any("CL16"),
            state=demo.deal.any("CL17"),
            organiser="Sprachschule Beispiel",
            begins_on=begins,
            ends_on=begins + timedelta(days=180),
            hours=demo.random.choice((100, 400, 600)),
        )


def _household(demo: Demo, person_id: int, profile: Profile) -> None:
    for _ in range(demo.random.choice((0, 0, 1, 2, 3))):
        relation = demo.deal.any("CL06")
        age = (1, 17) if "KIND" in relation else (19, 70)
        member = add_person(demo, profile, age)
        demo.rows.add(
            HouseholdMember,
            person_id=person_id,
            member_id=member,
            relation=relation,
            in_germany=demo.random.choice("JJJN"),
            co_counselled=demo.chance(0.6),
        )


def _histories(demo: Demo, person_id: int, profile: Profile, since: date) -> None:
    """One period of each history that holds, and earlier ones of some."""
    random, deal = demo.random, demo.deal
    regime, benefits = random.choice(profile.regimes)
    status = random.choice(profile.residence)
    unlimited = status.startswith(("NE_", "DE_", "EU_"))
    now: dict[type[object], dict[str, object]] = {
        ResidencePeriod: {
            "status": status,
            "expires_on": None if unlimited else demo.day(-600, 40),
            "work_permission": deal.mostly("CL12E", ("EW_ERL", "EW_BESCH")),
            "residence_condition": deal.mostly("CL12W", ("WS_KEINE", "WS_12A")),
        },
        AsylumPeriod: {"stage": deal.any("CL11")} if profile.path == "ZW_ASYL" else {},
        AddressPeriod: {
            "street": f"{random.choice(notes.STREETS)} {random.randint(1, 99)}",
            "postcode": random.choice(("33602", "33604", "33607", "33611", "33613")),
            "city": "Bielefeld",
            "district": deal.any("CL34"),
        },
        HouseholdPeriod: {"kind": deal.any("CL05")},
        LanguagePeriod: {
            "overall": deal.any("CL14"),
            "listening": deal.any("CL14"),
            "speaking": deal.any("CL14"),
            "proof": deal.any("CL14B"),
        },
        EducationPeriod: {
            "school": deal.any("CL18"),
            "school_years": random.randint(4, 13),
            "school_country": deal.any("CL07"),
            "vocational": deal.any("CL19"),
            "vocational_country": deal.any("CL07"),
            "recognition": deal.any("CL20"),
        },
        WorkPeriod: {
            "status": deal.any("CL21"),
            "occupation": random.choice(notes.OCCUPATIONS),
            "employer": random.choice(notes.EMPLOYERS),
        },
        IncomePeriod: {
            "benefits": benefits,
            "benefit_regime": regime,
            "granted_until": demo.day(-200, 20) if regime != "RK_KEIN" else None,
            "health_insurance": "KV_GKV" if regime != "RK_ASYLBLG" else "KV_264",
            "debts": random.choice("JN"),
        },
        HousingPeriod: {
            "situation": deal.any("CL25"),
            "problems": deal.several("CL26", 2),
            "rooms": random.randint(1, 5),
            "persons": random.randint(1, 6),
        },
    }
    for mapped, values in now.items():
        if values:
            _periods(demo, mapped, person_id, values, since)


_EARLIER: dict[type[object], tuple[tuple[str, str], ...]] = {
    ResidencePeriod: (("status", "CL10"),),
    IncomePeriod: (("benefit_regime", "CL23"), ("health_insurance", "CL24")),
    HousingPeriod: (("situation", "CL25"),),
    EducationPeriod: (("school_country", "CL07"), ("vocational_country", "CL07")),
    LanguagePeriod: (("overall", "CL14"), ("proof", "CL14B")),
    WorkPeriod: (("status", "CL21"),),
}


def _periods(
    demo: Demo, mapped: type[object], person_id: int, values: dict[str, object], since: date
) -> None:
    days = (demo.today - since).days
    earlier = 0 if demo.brief else demo.random.randint(2, 4) if mapped in _EARLIER else 0
    starts = sorted({since + timedelta(days=demo.random.randint(0, days)) for _ in range(earlier)})
    starts = [since, *[day for day in starts if day > since]]
    for start, following in itertools.pairwise(starts):
        old: dict[str, object] = {n: demo.deal.any(c) for n, c in _EARLIER[mapped]}
        if mapped is IncomePeriod:
            old["benefits"] = demo.deal.several("CL22", 2)
        ended = following - timedelta(days=1)
        demo.rows.add(mapped, person_id=person_id, valid_from=start, valid_to=ended, **old)
    confirmed = demo.day(0, 60) if demo.chance(0.6) else None
    demo.rows.add(
        mapped,
        person_id=person_id,
        valid_from=starts[-1],
        confirmed_on=confirmed,
        source=demo.deal.mostly("CL_SOURCE", ("KLIENT",)),
        **values,
    )
