"""Windows of the office's letters: writing one from a file, keeping their templates."""

# Rooms below: printing and everything below it; the rest of desktop.
