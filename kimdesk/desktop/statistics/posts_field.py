"""The field for full posts (VZÄ), in hundredths: "1,5" is 150."""

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.widgets.number_fields import ParsedField


class PostsField(ParsedField):
    """Two digits behind the comma at most."""

    def read(self, text: str) -> object:
        whole, _, part = text.replace(".", ",").partition(",")
        if not whole.isdecimal() or not (part + "0").isdecimal() or len(part) > 2:
            raise ValueError(
                QCoreApplication.translate("PostsField", "Bitte eine Zahl wie 1,5 eintragen.")
            )
        return int(whole) * 100 + int((part + "00")[:2])

    def write(self, value: object) -> str:
        number = int(str(value))
        return f"{number // 100},{number % 100:02d}".rstrip("0").rstrip(",")
