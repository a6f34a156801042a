"""Invented offices over several quarters: families that share attributes, come and go, change.

Everything is seeded; the same seed gives the same office. Nothing here knows how numbers are
protected.
"""

from dataclasses import dataclass, field, replace
from random import Random

from kimdesk.statistics.disclosure.data import (
    Amount,
    Dimension,
    Person,
    QuarterData,
    TableSpec,
)

REGIONS = ("SYR", "AFG", "IRQ", "IRN", "TUR", "UKR", "EU", "AFR", "SONST")
COARSE_REGIONS = {
    **dict.fromkeys(("SYR", "AFG", "IRQ", "IRN"), "NAHOST"),
    **dict.fromkeys(("TUR", "UKR", "EU"), "EUROPA"),
    **dict.fromkeys(("AFR", "SONST"), "UEBRIGE"),
}
AGES = ("U18", "18", "25", "35", "45", "55", "65")
COARSE_AGES = {
    **dict.fromkeys(("U18", "18"), "U25"),
    **dict.fromkeys(("25", "35"), "25-44"),
    **dict.fromkeys(("45", "55", "65"), "45+"),
}
STATUS = ("GEST", "DULD", "FLUECHT", "SUBS", "ABSCH", "P24", "NIEDER", "FAM", "EU")
COARSE_STATUS = {
    **dict.fromkeys(("GEST", "DULD", "ABSCH"), "UNSICHER"),
    **dict.fromkeys(("FLUECHT", "SUBS", "P24"), "SCHUTZ"),
    **dict.fromkeys(("NIEDER", "FAM", "EU"), "SICHER"),
}
TOPICS = ("ARBEIT", "WOHNEN", "GELD", "GESUND", "SPRACHE", "SCHULE")
COARSE_TOPICS = {
    **dict.fromkeys(("ARBEIT", "SPRACHE", "SCHULE"), "BILDUNG"),
    **dict.fromkeys(("WOHNEN", "GELD", "GESUND"), "LEBEN"),
}

DIMENSIONS = {
    "sex": Dimension("sex", ("M", "W", "DX"), {"M": "M", "W": "WDX", "DX": "WDX"}, stable=True),
    "region": Dimension("region", REGIONS, COARSE_REGIONS, stable=True),
    "age": Dimension("age", AGES, COARSE_AGES),
    "status": Dimension("status", STATUS, COARSE_STATUS),
    "topics": Dimension("topics", TOPICS, COARSE_TOPICS, several=True),
}
_ONE_WAY = ("sex", "region", "age", "status", "topics")
ONE_WAY = (
    *(TableSpec(f"{name}-BE", "BE", (name,)) for name in _ONE_WAY),
    *(TableSpec(f"{name}-ZU", "ZU", (name,)) for name in _ONE_WAY),
    *(TableSpec(f"{name}-AB", "AB", (name,)) for name in ("sex", "region", "status")),
    TableSpec("sex-age-BQ", "BQ", ("sex", "age")),
)
# Six linked tables, all crossings of four attributes, and flows by one.
LINKED = (
    *(
        TableSpec(f"{one}-{other}-BE", "BE", (one, other), sensitive="status" in (one, other))
        for one, other in (
            ("sex", "age"),
            ("sex", "status"),
            ("sex", "region"),
            ("age", "status"),
            ("age", "region"),
            ("status", "region"),
        )
    ),
    *(TableSpec(f"{name}-BE", "BE", (name,)) for name in ("sex", "age", "status", "region")),
    *(TableSpec(f"{name}-ZU", "ZU", (name,)) for name in ("sex", "region")),
    *(TableSpec(f"{name}-AB", "AB", (name,)) for name in ("sex", "region")),
)
# The same of three attributes only, for tests that are to be quick.
CROSSED = tuple(spec for spec in LINKED if "age" not in spec.dimensions)
CONTACTS = (
    TableSpec("contacts", "KO", (), rule="contacts"),
    TableSpec("contact-topics", "KO", ("topics",), rule="contacts"),
)


@dataclass
class Office:
    """Who is a client of an office at the moment, and what happens to it in a quarter."""

    seed: int
    size: int
    random: Random = field(init=False)
    stock: list[Person] = field(default_factory=list)
    made: int = 0

    def __post_init__(self) -> None:
        self.random = Random(self.seed * 1_000_003 + self.size)
        while len(self.stock) < self.size:
            self.stock += self.family(self.size - len(self.stock))

    def family(self, most: int = 6) -> list[Person]:
        """One to six persons of one region and mostly one status."""
        region = self.random.choices(REGIONS, (24, 14, 10, 6, 9, 16, 8, 9, 4))[0]
        status = self.random.choices(STATUS, (12, 8, 22, 12, 6, 16, 10, 8, 6))[0]
        size = min(most, self.random.choices((1, 2, 3, 4, 5, 6), (45, 20, 13, 12, 6, 4))[0])
        return [self.person(region, status) for _ in range(size)]

    def person(self, region: str, status: str) -> Person:
        if self.random.random() < 0.1:
            status = self.random.choice(STATUS)
        self.made += 1
        return Person(
            f"p{self.seed}-{self.made}",
            {
                "sex": self.random.choices(("M", "W", "DX"), (52, 47, 1))[0],
                "region": region,
                "age": self.random.choices(AGES, (4, 18, 28, 24, 14, 8, 4))[0],
                "status": status,
                "topics": tuple(t for t in TOPICS if self.random.random() < 0.3),
            },
        )

    def next_quarter(self, quarter: str) -> QuarterData:
        """One quarter further: about one in eight comes, one in eight goes, some change."""
        begin = [self._older(person) for person in self.stock]
        leaving = {p.id for p in begin if self.random.random() < 0.12}
        coming: list[Person] = []
        wanted = round(self.random.gauss(0.12, 0.03) * self.size)
        while len(coming) < wanted:
            coming += self.family(wanted - len(coming))
        everybody = [*begin, *coming]
        self.stock = [person for person in everybody if person.id not in leaving]
        return QuarterData(
            quarter,
            {
                "BA": tuple(begin),
                "ZU": tuple(coming),
                "AB": tuple(person for person in everybody if person.id in leaving),
                "BE": tuple(self.stock),
                "BQ": tuple(everybody),
            },
            {"KO": self._contacts(everybody)},
        )

    def correct(self, data: QuarterData, persons: int) -> QuarterData:
        """The same quarter with so many persons entered late."""
        late = [
            self.person(*self.random.choice(list(zip(REGIONS, STATUS, strict=True))))
            for _ in range(persons)
        ]
        self.stock += late
        found = {
            name: (*people, *late) if name in ("ZU", "BE", "BQ") else people
            for name, people in data.persons.items()
        }
        return replace(data, persons=found)

    def _older(self, person: Person) -> Person:
        values = dict(person.values)
        if self.random.random() < 0.06:
            values["status"] = self.random.choice(STATUS)
        age = AGES.index(str(values["age"]))
        if self.random.random() < 0.03 and age + 1 < len(AGES):
            values["age"] = AGES[age + 1]
        if self.random.random() < 0.01:
            # A correction of what cannot change.
            values["region"] = self.random.choice(REGIONS)
        return Person(person.id, values)

    def _contacts(self, persons: list[Person]) -> tuple[Amount, ...]:
        return tuple(
            Amount(person.id, {"topics": (topic,)}, self.random.choice((1, 1, 2, 2, 3, 5, 9)))
            for person in persons
            for topic in person.values["topics"]
        )


def quarters(count: int, first: int = 2024) -> list[str]:
    """So many quarters in a row."""
    return [f"{first + at // 4}Q{at % 4 + 1}" for at in range(count)]
