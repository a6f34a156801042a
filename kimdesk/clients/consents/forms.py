"""Which version of our own consent forms is handed out now.

What somebody agreed to has to be provable (Art. 7(1) DSGVO, § 67b(2) SGB X), so a consent says
which version was signed. Whoever changes what a form asks for gives it a new number here; what
was signed before keeps its own.
"""

from collections.abc import Mapping

from kimdesk.clients.consents.standing import RELEASE

_CONSENT = "1"
_VERSIONS: Mapping[str, str] = {RELEASE: "1"}


def form_version(kind: str) -> str:
    """The version of the form for consents of this kind (CL40), as it is printed on it."""
    return _VERSIONS.get(kind, _CONSENT)
