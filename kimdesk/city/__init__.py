"""The receiving side: the city checks bundles, keeps them, adds offices up and answers.

The core, without any window; everything takes the opened `Archive` first and may be called from
another thread. Refusals are `bundles.refusals.Refused` (code, sentence).

- `archive/archive.py`: `create_archive(folder, Founding(…, CITY, code, …), clock) -> RecoveryCode`
  makes `FOLDER/archiv.kimdesk`; `open_archive(folder, login, passphrase, clock) -> Archive`, whose
  `opened` is a vault like an office's (lock, resume, users, passphrases, recovery sheet).
- `archive/kept.py`: `kept(archive)` lists all bundles with their versions, `quarters(archive)`,
  `content(archive, hash)` the ZIP as it came, `receipt_file(archive, hash)`.
- `inbox.py`: `look(archive)` and `look_at(archive, files)` say of every file what it is
  (`inbox_rows.InboxRow`: state ready, here, waiting or refused, and a sentence); `accept(archive,
  rows)` takes what is ready and writes the receipts to `FOLDER/quittungen`; `refuse(archive, row)`
  answers a bundle that was not taken; `write_receipt(archive, row)` writes one once more.
- `keys.py`: `public_file`, `secret_file`, `renew_city_key`; `key_rows`, `add_office_key`,
  `compare_key`, `replace_office_key`, `revoke_key`, `take_revocation` for those of the offices.
- `reports.py`: `quarter_report(archive, "2026Q3") -> MergedQuarter` (every number with its bounds,
  missing offices and remarks named), `trend_report(archive, *tables)`, `missing(archive, until)`,
  `workbook_of(archive, quarter, *trends)`; each with a constant number of statements.
- `shares.py`, `merging.py`, `trends.py`: the same from plain bundles, as the command line does it.
- `workbook.py`, `csv_export.py`, `words.py`: XLSX, CSV, and the notes that belong to the numbers.

Whatever is shown of a merged number comes from `Merged.text`: never a bare sum.
"""

# Rooms below: bundles, statistics, vault, base; windows also desktop.
