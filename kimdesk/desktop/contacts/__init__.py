"""The contact log in the window: table and reading view, quick entry, talk timer, tally."""

# Rooms below: clients, vault, reference, base; beside: desktop.files, desktop.widgets.
