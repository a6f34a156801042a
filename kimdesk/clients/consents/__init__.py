"""Consents and releases from confidentiality: what holds, recording, withdrawal and what follows.

Rooms below: vault, reference, base. Beside: clients.model, clients.records, clients.access.
"""
