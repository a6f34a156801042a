"""Client files: persons, names, household, dated histories, cases, contact log, documents.

Also search, duplicates, merge, import, consents, the office and its interpreters.
Rooms below: vault, reference, base.
"""
