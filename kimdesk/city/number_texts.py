"""A merged number as the texts of the columns with numbers (`words.columns`)."""

from kimdesk.city.merged import Merged


def number_texts(number: Merged, rounding: int) -> tuple[str, ...]:
    """Sum, at least, at most, offices without a number, rounded once more to be published."""
    public = number.public if rounding > 1 else number.sum
    return (
        number.text,
        str(number.low),
        "" if number.high is None else str(number.high),
        str(number.unknown) if number.unknown else "",
        "" if public is None else str(public),
    )
