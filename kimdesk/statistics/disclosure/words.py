"""What the steward reads about a release: one plain sentence for each note."""

from kimdesk.base.text import translate
from kimdesk.statistics.disclosure.data import Note


def sentence(note: Note) -> str:
    """What was done to a table or a number, and why. The table's name stands elsewhere."""
    return {
        "rounded": rounding,
        "coarse": _coarse,
        "left_out": _left_out,
        "few_in_flow": _few_in_flow,
        "crossed_flow": _crossed_flow,
        "carried_forward": _carried_forward,
        "not_carried_forward": _not_carried_forward,
        "blanked": blanking,
        "contacts_blanked": _contacts_blanked,
        "too_few": _too_few,
        "totals_only": _totals_only,
        "withdrawn": _withdrawn,
    }[note.code]()


def rounding() -> str:
    """How rounded numbers are to be read."""
    return translate(
        "Disclosure",
        "Jede aufgegliederte Zahl ist auf ein Vielfaches von 5 gerundet. Eine 0 kann 0, 1 oder 2 "
        "bedeuten; jede andere Zahl steht für mindestens drei Personen.",
    )


def blanking() -> str:
    """What a "." means."""
    return translate(
        "Disclosure",
        "Ein Punkt heißt: Die Zahl hätte im Zusammenhang mit anderen Zahlen auf wenige Personen "
        "schließen lassen.",
    )


def _coarse() -> str:
    return translate(
        "Disclosure",
        "Für feine Gruppen sind es zu wenige Personen. Die Tabelle hat deshalb für das ganze Jahr "
        "gröbere Gruppen.",
    )


def _left_out() -> str:
    return translate(
        "Disclosure",
        "Für diese Gruppen sind es zu wenige Personen. Die Tabelle bleibt für das ganze Jahr weg.",
    )


def _few_in_flow() -> str:
    return translate(
        "Disclosure",
        "Im Quartal waren es weniger als zehn. So wenige werden nicht aufgegliedert.",
    )


def _crossed_flow() -> str:
    return translate(
        "Disclosure",
        "Zugänge und Abgänge werden nur nach einem Merkmal aufgegliedert, nie nach zweien.",
    )


def _carried_forward() -> str:
    return translate(
        "Disclosure",
        "Seit dem letzten Mal haben sich weniger als fünf Personen geändert. Damit niemand sieht, "
        "was sich bei ihnen geändert hat, steht hier unverändert die ältere Tabelle.",
    )


def _not_carried_forward() -> str:
    return translate(
        "Disclosure",
        "Seit dem letzten Mal haben sich weniger als fünf Personen geändert, und die ältere "
        "Tabelle wurde zurückgezogen. Die Tabelle bleibt diesmal weg.",
    )


def _contacts_blanked() -> str:
    return translate(
        "Disclosure",
        "Ein Punkt heißt hier: Hinter der Zahl stehen zu wenige Personen, oder mehr als die "
        "Hälfte gehört zu einer einzigen, oder sie ließe sich aus den anderen errechnen. "
        "Die übrigen Zahlen sind auf 10 gerundet.",
    )


def _too_few() -> str:
    return translate(
        "Disclosure",
        "Es sind weniger als zwanzig Personen. So wenige werden nicht aufgegliedert.",
    )


def _totals_only() -> str:
    return translate(
        "Disclosure",
        "Es ließ sich nicht in der vorgesehenen Zeit beweisen, dass aufgegliederte Zahlen "
        "niemanden erkennen lassen. Deshalb gehen nur Gesamtzahlen hinaus.",
    )


def _withdrawn() -> str:
    return translate(
        "Disclosure",
        "Die aufgegliederten Zahlen dieses Quartals sind zurückgezogen. Es gelten nur die "
        "Gesamtzahlen.",
    )
