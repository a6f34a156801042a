"""Calendar files in the window: reading, saving, a file to subscribe to, school holidays.

Rooms below: desktop.office (its dialog), desktop.widgets, desktop.theme, calendar.
"""
