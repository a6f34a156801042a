"""The measures of a page, in points, and the colour of its lines.

25 mm at the left, as DIN 5008 has it: there is room to punch and file every sheet.
"""

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

LEFT = 25 * mm
RIGHT = 20 * mm
# The first page has no running head.
FIRST_TOP = 15 * mm
TOP = 20 * mm
WIDTH = A4[0] - LEFT - RIGHT
LINE = "#9aa3ad"
