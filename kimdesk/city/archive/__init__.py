"""The city's encrypted archive: every bundle it took, the keys, the receipts it gave.

It is a folder like an office's store, opened with the same passphrases and recovery sheets, only
that there are no cases in it. Bundles are kept as they came, all versions; tables lie beside
them so that reports need not unpack anything.
"""

# Rooms below: bundles, vault, base.
