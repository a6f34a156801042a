"""The pages of the office itself: settings, users, interpreters, code lists, backup, check, log."""

# Rooms below: desktop/shell, desktop/widgets, clients, reference, vault.
