"""Tool tips of what people typed: shown as it is, never taken for markup."""

from html import escape


def plain_tip(text: str) -> str:
    """`text` for a tool tip. The toolkit would take a name like `<img src=…>` for a picture.

    It would then read the file, on Windows also from another computer.
    """
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if "<" in text else text
