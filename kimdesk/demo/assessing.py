"""Invented assessments: scores of the life domains that rise on the way, resources, networks."""

from datetime import date

from kimdesk.casework.model import Assessment, DomainScore, NetworkNode, Resource
from kimdesk.demo import networks
from kimdesk.demo.goals import AIMS
from kimdesk.demo.journey import Journey
from kimdesk.demo.people import Demo

Scores = dict[str, int]
NEEDS = 4


def add_assessments(demo: Demo, journey: Journey) -> Scores:
    """The sittings up to the phase; the scores of the first, which the plan follows."""
    if not journey.has("ASSESSMENT"):
        return {}
    scores = _first_scores(demo)
    whole = journey.has("PLANUNG")
    day = journey.between(0.05, demo.today)
    kept = scores if whole else dict(list(scores.items())[: demo.random.randint(5, 9)])
    _sitting(demo, journey, day, "BEGINN", kept)
    if not whole:
        return scores
    _resources(demo, journey)
    _network(demo, journey)
    later = scores
    if journey.has("MONITORING"):
        later = _risen(demo, later)
        _sitting(demo, journey, journey.between(0.5, demo.today), "VERLAUF", later)
    if journey.has("EVALUATION"):
        later = _risen(demo, later)
        if journey.has("ABGESCHLOSSEN") or demo.chance(0.5):
            _sitting(demo, journey, journey.between(0.95, demo.today), "ENDE", later)
    return scores


def _first_scores(demo: Demo) -> Scores:
    needs = demo.random.sample(list(AIMS), NEEDS)
    return {
        domain: demo.random.randint(1, 2) if domain in needs else demo.random.randint(3, 4)
        for domain in AIMS
    }


def _risen(demo: Demo, scores: Scores) -> Scores:
    return {
        domain: min(5, score + demo.random.choice((0, 1, 1, 2) if score < 3 else (0, 0, 1)))
        for domain, score in scores.items()
    }


def _sitting(demo: Demo, journey: Journey, day: date, occasion: str, scores: Scores) -> None:
    assessment_id = demo.rows.add(
        Assessment,
        case_id=journey.case_id,
        held_on=day,
        occasion=occasion,
        author_id=journey.staff_id,
    )
    for domain, score in scores.items():
        seen = max(1, min(5, score + demo.random.choice((-1, 0, 0, 1))))
        demo.rows.add(
            DomainScore,
            case_id=journey.case_id,
            assessment_id=assessment_id,
            life_domain=domain,
            by_client=demo.deal.mostly("CL_SCORE", (str(seen),), rarely=0.0),
            by_counsellor=str(score),
            priority=demo.random.randint(1, 3) if score <= 2 else None,
            reason=demo.random.choice(networks.REASONS) if score <= 2 else "",
        )


def _resources(demo: Demo, journey: Journey) -> None:
    for sector in demo.random.sample(list(networks.RESOURCES), 3):
        what = demo.random.choice(networks.RESOURCES[sector])
        demo.rows.add(Resource, case_id=journey.case_id, sector=sector, what=what)
    sector = demo.deal.any("CL_RES")
    what = networks.RESOURCES[sector][0]
    demo.rows.add(Resource, case_id=journey.case_id, sector=sector, what=what)


def _network(demo: Demo, journey: Journey) -> None:
    for sector, nodes in networks.NODES.items():
        for name, closeness, quality in demo.random.sample(nodes, demo.random.randint(1, 2)):
            demo.rows.add(
                NetworkNode,
                case_id=journey.case_id,
                name=name,
                sector=sector,
                closeness=closeness,
                quality=quality,
            )
