"""The three sets of colours: light, dark, high contrast. No other file names a colour.

Text on its ground has at least 4.5:1, control borders and the focus ring at least 3:1
against what they stand on; `text_pairs` and `shape_pairs` list what is measured.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Tone:
    """One meaning (info, success, …): ground, text and icon on it, border around it."""

    ground: str
    text: str
    border: str


@dataclass(frozen=True)
class Colours:
    """One complete set. Fields are named by use, values are `#RRGGBB`."""

    name: str
    window: str  # behind cards and fields
    surface: str  # cards, fields, tables
    sunken: str  # side navigation, status bar, table header
    hover: str
    text: str
    muted: str  # secondary text, still 4.5:1
    disabled: str
    line: str  # separators that carry no meaning
    control: str  # borders of what can be operated
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    soft: str  # selection
    on_soft: str
    link: str
    focus: str
    mark: str  # behind a search hit
    neutral: Tone
    info: Tone
    success: Tone
    warning: Tone
    error: Tone

    def tone(self, level: str) -> Tone:
        """The tone called `level`: neutral, info, success, warning or error."""
        found = getattr(self, level)
        if not isinstance(found, Tone):
            raise KeyError(level)
        return found


LEVELS = ("neutral", "info", "success", "warning", "error")

LIGHT = Colours(
    name="light",
    window="#F4F6F7",
    surface="#FFFFFF",
    sunken="#E9EDEF",
    hover="#E1E8EA",
    text="#1A2327",
    muted="#526067",
    disabled="#6B777D",
    line="#D3DADD",
    control="#7A888F",
    accent="#0B6B7C",
    accent_hover="#095866",
    accent_pressed="#074651",
    on_accent="#FFFFFF",
    soft="#CFE8EC",
    on_soft="#0E2B31",
    link="#0A6070",
    focus="#0B6B7C",
    mark="#FFE08A",
    neutral=Tone("#E7ECEE", "#3A464C", "#B9C4C9"),
    info=Tone("#E2EDF9", "#164673", "#9DBFE2"),
    success=Tone("#E0F2E5", "#195430", "#98CDA9"),
    warning=Tone("#FCF0D2", "#634200", "#DDB962"),
    error=Tone("#FBE5E3", "#8A1D16", "#E3A19C"),
)

DARK = Colours(
    name="dark",
    window="#161B1E",
    surface="#1E2529",
    sunken="#11161A",
    hover="#2A3338",
    text="#E6EBED",
    muted="#A5B1B7",
    disabled="#8C989E",
    line="#343E43",
    control="#7C8A91",
    accent="#56BDCD",
    accent_hover="#72CBD9",
    accent_pressed="#93D8E3",
    on_accent="#05242A",
    soft="#1F464E",
    on_soft="#EAF5F7",
    link="#74CEDC",
    focus="#63C7D7",
    mark="#6B5410",
    neutral=Tone("#2C353A", "#CDD6DA", "#4A565C"),
    info=Tone("#17334E", "#AFD3F6", "#35608A"),
    success=Tone("#173B25", "#A9DFBA", "#32704A"),
    warning=Tone("#43330C", "#F3D48B", "#7D6320"),
    error=Tone("#4B1E1B", "#F8B9B3", "#8C423C"),
)

CONTRAST = Colours(
    name="contrast",
    window="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#333333",
    text="#FFFFFF",
    muted="#FFFFFF",
    disabled="#BFBFBF",
    line="#FFFFFF",
    control="#FFFFFF",
    accent="#FFD800",
    accent_hover="#FFE45C",
    accent_pressed="#FFEF9E",
    on_accent="#000000",
    soft="#5C4E00",
    on_soft="#FFFFFF",
    link="#FFE45C",
    focus="#FFD800",
    mark="#5C4E00",
    neutral=Tone("#000000", "#FFFFFF", "#FFFFFF"),
    info=Tone("#000000", "#9FDBFF", "#9FDBFF"),
    success=Tone("#000000", "#8CFFAE", "#8CFFAE"),
    warning=Tone("#000000", "#FFD800", "#FFD800"),
    error=Tone("#000000", "#FFB3AC", "#FFB3AC"),
)

ALL = (LIGHT, DARK, CONTRAST)


def text_pairs(c: Colours) -> list[tuple[str, str]]:
    """(text, ground) of everything that is read: at least 4.5:1."""
    grounds = (c.window, c.surface, c.sunken, c.hover)
    pairs = [(text, ground) for text in (c.text, c.muted, c.link) for ground in grounds]
    pairs += [(c.on_accent, fill) for fill in (c.accent, c.accent_hover, c.accent_pressed)]
    pairs += [(c.on_soft, c.soft), (c.text, c.mark)]
    pairs += [(c.error.text, ground) for ground in grounds]
    pairs += [(c.warning.text, ground) for ground in grounds]
    return pairs + [(c.tone(level).text, c.tone(level).ground) for level in LEVELS]


def shape_pairs(c: Colours) -> list[tuple[str, str]]:
    """(shape, ground) of borders and rings that must be seen: at least 3:1."""
    grounds = (c.window, c.surface)
    return [(shape, ground) for shape in (c.control, c.focus, c.accent) for ground in grounds] + [
        (c.disabled, ground) for ground in grounds
    ]


def contrast_ratio(one: QColor | str, other: QColor | str) -> float:
    """The contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    first, second = _luminance(QColor(one)), _luminance(QColor(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def qt_palette(c: Colours) -> QPalette:
    """The toolkit's palette made of `c`, for everything the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.window,
        role.Text: c.text,
        role.Button: c.surface,
        role.ButtonText: c.text,
        role.BrightText: c.on_accent,
        role.PlaceholderText: c.muted,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Accent: c.accent,
        role.Link: c.link,
        role.LinkVisited: c.link,
        role.ToolTipBase: c.text,
        role.ToolTipText: c.window,
        role.Light: c.surface,
        role.Midlight: c.hover,
        role.Mid: c.line,
        role.Dark: c.control,
        role.Shadow: c.control,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.disabled))
    return palette
