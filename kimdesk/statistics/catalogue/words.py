"""A text in both languages, as the reference lists have their labels."""

from dataclasses import dataclass

from kimdesk.base import text


@dataclass(frozen=True, slots=True)
class Words:
    """German and English of one thing."""

    de: str
    en: str

    def label(self, language: str | None = None) -> str:
        """The text in "de" or "en", by default in the language in force."""
        return self.en if (language or text.language()) == "en" else self.de
