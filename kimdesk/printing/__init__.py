"""What is printed: PDF as bytes, made in memory, with the shipped fonts in every script.

Rooms below: bundles, statistics, privacy, calendar, casework, clients, vault, reference, base.
The only room that knows reportlab and uharfbuzz.
"""
