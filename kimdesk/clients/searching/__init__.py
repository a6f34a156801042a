"""Finding somebody or something by what was typed: `search`, and the keys it looks up.

The index itself is kept by `clients/indexing.py`.
"""

# Rooms below: kimdesk.clients.model and access, vault, base.
