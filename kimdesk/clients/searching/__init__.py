"""The parts of `clients/search.py`: what is looked up, who may fit, how it is told.

`person_keys` says what a person is found by (kept by `clients/indexing.py`), `wanted` what
a typed query looks up, `candidates` finds persons in the index, `typing_errors` words that
are nearly the typed ones, `facts` reads what is known of the candidates, `judging` decides
who fits and why, `texts` searches notes and titles.
"""

# Rooms below: kimdesk.clients.model and access, vault, base.
