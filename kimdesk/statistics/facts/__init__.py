"""The projection of files into facts: the only part of the room that reads files.

    reading ─► CaseFile (plain values of one case) ─► states, services, ways ─► rows of facts

Rooms below: calendar, casework, clients, vault, reference, base.
"""

from kimdesk.statistics.facts.keeping import catch_up, complete, rebuild, refresh

__all__ = ["catch_up", "complete", "rebuild", "refresh"]
