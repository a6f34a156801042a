"""Files that leave the office for somebody else: written, sealed, read back and checked.

`statistics/` holds the quarterly bundle for the city and its receipt; beside it stand what all
kinds of sealed files share: keys and whom to trust (`keys.py`, `keyring.py`), how people
compare keys (`fingerprint.py`), and the one byte form of JSON that signatures are made over.
Everything works on bytes and plain values and writes nothing until it has been checked.
"""

# Rooms below: statistics, vault, base.
