"""The city's program: inbox, what was accepted, merged numbers, keys.

`program.py` leads from unlocking to the window and back, `window.py` holds the views, and what
they ask for runs in the store thread (`services.py`).
"""

# Rooms below: desktop (widgets, theme, shell, jobs), printing, and the city's core.
