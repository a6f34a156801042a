"""The words for days, numbers and distances that people type, in German and English."""

WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            "mo montag mon monday",
            "di dienstag tue tues tuesday",
            "mi mittwoch wed wednesday",
            "do donnerstag thu thur thurs thursday",
            "fr freitag fri friday",
            "sa samstag sonnabend sat saturday",
            "so sonntag sun sunday",
        )
    )
    for name in names.split()
}
NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "ein eine einem einer one a an",
            "zwei two",
            "drei three",
            "vier four",
            "fünf fuenf five",
            "sechs six",
            "sieben seven",
            "acht eight",
            "neun nine",
            "zehn ten",
            "elf eleven",
            "zwölf zwoelf twelve",
        ),
        start=1,
    )
    for name in names.split()
}
UNITS = {
    "t": "d", "d": "d", "tag": "d", "tage": "d", "tagen": "d", "day": "d", "days": "d",
    "w": "w", "woche": "w", "wochen": "w", "week": "w", "weeks": "w",
    "m": "m", "monat": "m", "monate": "m", "monaten": "m", "month": "m", "months": "m",
    "j": "y", "y": "y", "jahr": "y", "jahre": "y", "jahren": "y", "year": "y", "years": "y",
}  # fmt: skip
THIS = {"diese", "diesen", "dieser", "dieses", "diesem", "this"}
NEXT = {"nächste", "nächsten", "nächster", "nächstes", "nächstem", "naechste", "naechsten",
         "naechster", "naechstes", "kommende", "kommenden", "kommender", "kommendes", "next",
         "coming"}  # fmt: skip
AFTER_NEXT = {"übernächste", "übernächsten", "übernächster", "übernächstes", "uebernaechste",
               "uebernaechsten"}  # fmt: skip
LAST = {"letzte", "letzten", "letzter", "letztes", "vorige", "vorigen", "voriges", "vergangene",
         "vergangenen", "last", "previous"}  # fmt: skip
STEPS = {
    **dict.fromkeys(THIS, 0),
    **dict.fromkeys(NEXT, 1),
    **dict.fromkeys(AFTER_NEXT, 2),
    **dict.fromkeys(LAST, -1),
}
