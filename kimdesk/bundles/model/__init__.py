"""The tables of what was sealed, and of the keys to seal and to read with.

All of them lie in the statistics database, which the data steward and the team lead both hold.
"""

from kimdesk.bundles.model.keys import KnownKeys, OfficeKey, OfficeKeyShare
from kimdesk.bundles.model.releases import ReleaseRow

__all__ = ["KnownKeys", "OfficeKey", "OfficeKeyShare", "ReleaseRow"]
