"""Names in Arabic inside of German lines leave what stands beside them in its place."""

from kimdesk.desktop.files.direction import isolated, left_to_right


def test_a_name_with_any_arabic_in_it_is_isolated() -> None:
    assert isolated("Beispiel, Amira") == "Beispiel, Amira"
    assert isolated("أميرة") == "\u2068أميرة\u2069"
    # Without it, the number behind would be read as part of the name.
    assert left_to_right("Beispiel, أميرة", "12.03.1990") == (
        "\u200e\u2068Beispiel, أميرة\u2069 · 12.03.1990"
    )
