"""Looking through a quarter before it is closed: what is open, mended or accepted with a reason.

Whoever holds the key of the cases sees the points with their files; the statistics only learn
how many there are of each kind.
"""

# Rooms below: casework, clients (only here and in `facts`), statistics, vault, reference, base.
