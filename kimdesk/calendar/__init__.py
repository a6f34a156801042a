"""Appointments and series, deadlines, reminders, exchange with other calendars, the day's work.

Rooms below: casework, clients, vault, reference, base.
"""
