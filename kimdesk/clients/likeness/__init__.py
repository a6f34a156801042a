"""The parts of `clients/duplicates.py`: who could be meant, what is known of them, in words."""

# Rooms below: kimdesk.clients.model, access and searching, vault, base.
