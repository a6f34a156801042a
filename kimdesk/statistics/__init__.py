"""Counting, and giving away numbers that disclose nobody.

Rooms below: calendar, casework, clients (these three only for `facts/`), vault, reference, base.
"""
