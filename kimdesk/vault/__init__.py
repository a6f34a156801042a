"""The encrypted store: keys and users, opening and closing, units of work, log, backup.

Rooms below: base.
"""
