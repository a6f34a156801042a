"""The calendar in the window: day, week, month and list, the panel of one appointment.

Rooms below: everything the window may use. The first files (layout, timescale, drag) know
nothing of the toolkit.
"""
