"""Letter tables written as text, which keeps right-to-left letters readable."""


def letters(table: str) -> dict[str, str]:
    """`"ß=ss ł=l ъ="` as a dict; what stands behind the = may be empty."""
    return dict(pair.split("=") for pair in table.split())
