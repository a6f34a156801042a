"""Forms compiled from `ui/` by `python3 dev.py forms`; edit those, not these."""
