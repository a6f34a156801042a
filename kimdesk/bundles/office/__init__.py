"""The sending side: the office's keys, building a quarter, releasing it, handing it over.

A data steward builds, a team lead releases: two people, because only team leads can open the
office's signing key and nobody may release what they built. What was released is never changed.
"""

# Rooms below: statistics, vault, reference, base; beside it `bundles.statistics`.
