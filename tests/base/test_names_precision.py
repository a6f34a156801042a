"""What must not be found, and what must stand behind something better."""

from itertools import permutations, product

import pytest

from kimdesk.base.names import FOUND, How, NameQuery, likeness, similarity

GIVEN = """
Ali Anna Mohammed Fatuma Şirin Jürgen Zoë Tesfay Olena Selam Nuri Amira Ahmet Layla Grâce Ioana
Đorđe Ганна Олександр زينب مریم Kamil Peter Beate Yusuf Abdulrahman Maria Marko Nguyễn ኣብርሃም
Hassan Hussein Omar Khaled Samir Samira Karim Rania Rana Nadia Dina Lina Sara Sami Sonja Tanja
Katja Petra Ivan Jan Jana Johannes Johanna Mehmet Mustafa Murat Emine Ayşe Elif Emre Can Cem
Deniz Hatice Bogdan Andrei Mihai Cristina Dragan Zoran Goran Milan Mila Milena Svetlana Natalia
Dmytro Serhij Wolodymyr Ihor Iryna Tetjana Kateryna Julija Viktor Mykola Abebe Almaz Hana Senait
Berhane Haile Robel Samuel Daniel David Salma Nour Nora Reza Ahmad Hamid Farid Farah Fariba
Parisa Arash Arman Amin Amina Aminata Fatou Mamadou Ousmane Ibrahima Kofi Kwame Chidi Blessing
Joy Minh Linh Huong Wei
""".split()
FAMILY = """
Müller Mertens Schmidt Schneider Schröder Fischer Weber Wagner Becker Schulz Koch Bauer Richter
Klein Wolf Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Werner Krause Lehmann König
Walter Huber Kaiser Fuchs Peters Weiß Jung Hahn Keller Vogel Günther Berger Winkler Roth Lorenz
Baumann Franke Albrecht Schuster Ludwig Böhm Winter Martin Schumacher Krämer Stein Jäger Sommer
Groß Seidel Heinrich Brandt Schreiber Graf Schulte Dietrich Ziegler Kühn Pohl Engel Horn Busch
Bergmann Voigt Sauer Pfeiffer Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir
Arslan Doğan Kılıç Çetin Kara Kurt Özkan Şimşek Polat Ahmadi Mohammadi Hosseini Rahimi Rezaei
Popescu Ionescu Kovalenko Kowalczyk Nowak Petrović Jovanović Nikolić Marković Traoré Diallo Diop
Tewolde Gebremedhin
""".split()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("maria", "Marko"),
        ("ali", "Omar"),
        ("lea", "علي"),
        ("leo", "Ali"),
        ("jana", "Hana"),
        ("hassan", "Hussein"),
        ("hassan", "حسين"),
        ("samira", "Samir"),
        ("müller", "Mertens"),
        ("schmidt", "Schneider Anna"),
        ("zoe", "Zoran"),
        ("mohammed", "Mahmoud"),
        ("ali muster", "Ali Beispiel"),
        ("muster", ""),
        ("مریم Hartmann", "Müller, مریم"),
        ("", "Muster"),
        ("?", "Muster"),
        ("'", "O'Neil"),
    ],
)
def test_another_name_is_not_found(typed: str, name: str) -> None:
    assert similarity(typed, name).value < FOUND


@pytest.mark.parametrize(
    ("typed", "ranked"),
    [
        ("ali", ["Ali", "Ali Muster", "Alina", "Alexandra"]),
        ("maria", ["Maria Muster", "Mariam Muster"]),
        ("müller", ["Müller", "Mueller", "Möller"]),
        ("mohammed", ["Mohammed", "محمد", "Muhammad", "Mahmoud"]),
        ("muster al", ["Ali Muster", "Berta Muster"]),
        ("anna muster", ["Muster, Anna", "Muster, Anna Maria", "Musterfrau, Annabell"]),
        ("joe", ["Joe Muster", "Joel Muster", "Johanna Muster"]),
    ],
)
def test_better_fits_stand_first(typed: str, ranked: list[str]) -> None:
    query = NameQuery(typed)
    values = [query.score(name).value for name in ranked]
    assert values == sorted(values, reverse=True)
    assert len(set(values)) == len(values)


@pytest.mark.parametrize(("names", "rate"), [(GIVEN, 0.003), (FAMILY, 0.0015)])
def test_different_names_are_seldom_taken_for_each_other(names: list[str], rate: float) -> None:
    pairs = list(permutations(names, 2))
    wrong = [pair for pair in pairs if similarity(*pair).value >= FOUND]
    assert len(wrong) / len(pairs) < rate


def test_a_full_name_finds_nearly_nobody_else_among_thousands() -> None:
    people = [f"{family}, {given}" for family, given in product(FAMILY, GIVEN[::5])]
    assert len(people) > 2500
    typed = [f"{given} {family}" for family, given in zip(FAMILY, GIVEN, strict=False)][::6]
    wrong = 0
    for text in typed:
        query = NameQuery(text)
        given, family = text.split()
        wrong += sum(
            query.score(name).value >= FOUND for name in people if name != f"{family}, {given}"
        )
    assert wrong / (len(typed) * len(people)) < 0.0005


def test_whole_names_are_not_the_same_because_one_begins_the_other() -> None:
    assert likeness("Ali", "Alina").value < FOUND
    assert likeness("Anna Muster", "Anna Maria Muster").how is How.EXACT
    assert likeness("Müller Anna", "Anna Mueller").value >= 90
