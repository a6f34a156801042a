"""The receiving side: the city checks bundles, keeps them, adds offices up and answers.

The core, without any window:

- `archive/`: the encrypted archive in `FOLDER/archiv.kimdesk` (`create_archive`, `open_archive`).
- `inbox.py`: `look(archive, folder)` says of every file what it is and whether it fits;
  `accept(archive, entries)` takes what fits and gives the receipts.
- `keys.py`: the city's own key, and those of the offices: read in, compared, revoked.
- `shares.py`, `merging.py`, `trends.py`: one quarter of all offices as `MergedQuarter` (every
  number with its bounds, missing offices named), one table over time as `Trend`.
- `reports.py`: both straight from the archive, with a constant number of statements.
- `workbook.py`, `csv_export.py`: the same as XLSX and CSV, the rounding note in each.

Whatever is shown of a merged number comes from `Merged.text`: never a bare sum.
"""

# Rooms below: bundles, statistics, vault, base; windows also desktop.
