"""Documents in the window: dropped onto a file, listed, previewed inside the program, saved out."""

# Rooms below: clients, vault, reference, base; beside: desktop.files, desktop.widgets.
