"""Reminders while the program runs: a quiet panel, snooze, what was missed, locked screens.

Rooms below: desktop.widgets, desktop.theme, calendar.
"""
