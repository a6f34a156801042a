"""Bringing in existing client lists: read a file, understand its columns, try, then write.

The way of a list: `read_table` → `suggest_mapping` → `prepare` (dry run: questions, rejected
rows, warnings, counts) → `run` (one transaction) → `write_rejected`. Nothing is guessed:
what is not certain is asked once, or the row is rejected by name.
"""

# Rooms below: kimdesk.clients (model, indexing, cases), vault, reference, base.
