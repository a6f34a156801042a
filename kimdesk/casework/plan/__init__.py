"""The plan of a case: reading, order, SMART check, measures, signed versions, templates."""

# Rooms below: base, reference, vault, clients; of case work only the tables.
