"""KIM-Rundung 1: which numbers leave the office, and the proof that they tell about nobody.

Nothing here knows a database, a file or a window. Numbers are rounded to multiples of five,
tables with too few persons for their cells become coarser or are left out, tables in which
fewer than five persons changed are carried forward, and before anything is sealed an attacker's
linear programme runs over all numbers ever given away (`gate.py`). For every small cell a
made-up list of persons shows that the same numbers may come from an office without anybody in
it (`certificate.py`). Whatever goes wrong, only totals leave.

Read `protecting.py` first (what others call), then `proposing.py` (numbers before the audit:
`admission.py`, `batches.py`, `contacts.py`, `rounding.py`) and `auditing.py` (what an attacker
knows: `knowledge.py`, `crossings.py`, `links.py`; what must stay hidden: `targets.py`).

A table of an older catalogue whose groups are no longer those of today cannot be audited with
them: then only totals leave. Whoever changes the groups of a dimension has to give it a new name.
"""

# Rooms below: base alone.
