"""Exchange with other calendars as iCalendar files (RFC 5545): reading, comparing, writing.

Rooms below: casework, clients, vault, reference, base.
"""
