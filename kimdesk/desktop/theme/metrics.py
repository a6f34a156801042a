"""Distances and sizes, one scale for the whole program."""

# Distances in device-independent pixels, multiples of four.
XS = 4
S = 8
M = 12
L = 16
XL = 24

# What can be clicked is this high; small helpers beside a field have the least that
# WCAG 2.2 allows.
TARGET = 28
TARGET_SMALL = 24
RADIUS = 6

# Four sizes of text, as factors of the body size.
CAPTION = 0.9
BODY = 1.0
HEADING = 1.15
TITLE = 1.5

# The toolkit's default of 9 pt is small for Noto Sans; everything grows from the system's size.
SYSTEM_FACTOR = 1.1

# Milliseconds an offer to undo stays, unless the person is in it (WCAG 2.2.1).
UNDO_OFFER = 12_000
# Milliseconds after the last key until a long text is kept.
TYPING_PAUSE = 800
