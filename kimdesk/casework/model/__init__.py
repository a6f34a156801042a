"""The tables of case work, by subject. Importing this package maps them all."""

from kimdesk.casework.model.assessment import Assessment, DomainScore, NetworkNode, Resource
from kimdesk.casework.model.barriers import Barrier, BarrierCase, BarrierStep
from kimdesk.casework.model.joined import hold_steps, keep_one_review, number_versions
from kimdesk.casework.model.linking import CaseConference, ConferenceParticipant, Referral
from kimdesk.casework.model.plan import (
    Goal,
    Measure,
    PlanTemplate,
    PlanTemplateItem,
    PlanVersion,
)
from kimdesk.casework.model.review import Review
from kimdesk.casework.model.steps import Closure, IntakeCheck, PhaseStep
from kimdesk.clients.merging.joined import when_joined

when_joined(number_versions, keep_one_review, hold_steps)

__all__ = [
    "Assessment",
    "Barrier",
    "BarrierCase",
    "BarrierStep",
    "CaseConference",
    "Closure",
    "ConferenceParticipant",
    "DomainScore",
    "Goal",
    "IntakeCheck",
    "Measure",
    "NetworkNode",
    "PhaseStep",
    "PlanTemplate",
    "PlanTemplateItem",
    "PlanVersion",
    "Referral",
    "Resource",
    "Review",
]
