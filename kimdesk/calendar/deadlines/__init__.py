"""Deadlines: computed from the file, kept in step with it, never lost; the radar of all of them."""
