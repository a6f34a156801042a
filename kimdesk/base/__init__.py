"""What every room stands on: errors, text, clock, dates, names, resources.

Knows the standard library and the text libraries, no other room.
"""
