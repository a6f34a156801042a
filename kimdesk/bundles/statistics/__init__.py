"""The quarterly bundle of an office for the city: made, sealed, read, chained and receipted.

`package.py` turns a release into files, `seal.py` signs them, packs them into a stored ZIP and
encrypts that with age; `reading.py` is the way back and trusts nothing. `chain.py` knows which
bundle follows which, `receipts.py` the city's answers.
"""

# Rooms below: statistics, vault, base.
