"""Names are found however they are typed: by look-up in an index and by the score."""

from bisect import bisect_left

import pytest

from kimdesk.base.names import FOUND, How, KeyKind, name_keys, query_keys, similarity

MUST_FIND = """
muller → Müller
mueller → Müller
MÜLLER → Müller
müller → Mueller
muller → Mueller
Mu\u0308ller → Müller
muell → Müller
mulelr → Müller
miller → Müller
grossmann → Großmann
großmann → Grossmann
GROSSMANN → Großmann
grosman → Großmann
schroeder → Schröder
schröder → Schroeder
juergen → Jürgen
weiss → Weiß
meyer → Maier
maier → Meyer
schmitt → Schmidt
philipp → Filip
celik → Çelik
chelik → Çelik
tschelik → Çelik
sirin → Şirin
shirin → Şirin
schirin → Şirin
Şirin → Shirin
şirin → ŞİRİN
sirin → شيرين
testoglu → Testoğlu
TESTOĞLU → Testoglu
orneköz → Örneköz
oernekoez → Örneköz
yildiz → Yıldız
YILDIZ → yıldız
ozgur → Özgür
lukasz → Łukasz
lukash → Łukasz
Łukasz → Lukasz
zoe → Zoë
grace → Grâce
garcia → García
nguyen → Nguyễn
Nguyễn → Nguyen
duc → Đức
djordje → Đorđe
dorde → Đorđe
Đorđe → Djordje
kovacevic → Kovačević
kovachevich → Kovačević
zarko → Žarko
aliyev → Əliyev
soren → Søren
aasa → Åsa
mohammed → محمد
muhammad → محمد
mohamad → محمد
mohamed → مُحَمَّد
moh → محمد
mohammed → Muhammad
muhamed → Mohammad
محمد → Mohammed
محمد → محمّد
ahmad → أحمد
ahmed → احمد
ibrahim → إبراهيم
ali → علي
علي → علی
hussein → حسين
husain → حسين
hossein → Hussein
yusuf → يوسف
yousef → يوسف
youssef → Yusuf
jusuf → Yousef
zeynab → زينب
zainab → زینب
zeinab → Zeynab
fatima → فاطمة
fateme → فاطمه
fatuma → Fatma
maryam → مریم
mariam → مريم
zahra → زهرا
zahra → زهراء
karim → کریم
كريم → کریم
layla → ليلى
leila → لیلا
jiyan → ژیان
zhyan → ژیان
azad → ئازاد
rustem → رۆستەم
gulan → گوڵان
shwan → شوان
reza → رضا
abdulrahman → عبد الرحمن
abdul rahman → عبدالرحمن
abdelrahman → عبدالرحمن
abd al-rahman → Abdulrahman
abdulrahman → Abd al-Rahman
abdurrahman → Abd al Rahman
rahman → Abd al-Rahman
abdullah → عبدالله
abdallah → Abdullah
mithali → Al-Mithali
almithali → Al-Mithali
al mithali → المثالي
al-mithali → Almithali
مثالي → المثالي
alireza → علی‌رضا
abu bakr → Abubakr
maria → Мария
marija → Мария
maria → Марія
Мария → Maria
oleksandr → Олександр
alexander → Олександр
aleksandr → Александр
serhii → Сергій
sergej → Сергей
sergiy → Сергій
andrij → Андрій
hanna → Ганна
ganna → Ганна
natalia → Наталія
natalja → Наталья
eva → Єва
yevhen → Євген
olena → Олена
probna → Пробна
probenko → Пробенко
jovan → Јован
milica → Милица
georgi → გიორგი
giorgos → Γιώργος
abraham → ኣብርሃም
abrham → ኣብርሃም
tesfay → ተስፋይ
selam → ሰላም
tsegay → ጸጋይ
haile → ሃይለ
yohannes → ዮሃንስ
wang → 王伟
oneil → O'Neil
o'neil → O’Neil
o neil → O'Neil
neil → O'Neil
nexemple → N'Exemple
exemple → N'Exemple
annalena → Anna-Lena
anna lena → Annalena
anna-lena → Anna Lena
lena → Anna-Lena
heide → von der Heide
von der heide → Heide
muster ali → Ali Muster
ali muster → Muster, Ali
mustermann → Mustermann-Diallo
diallo → Mustermann-Diallo
mustermann diallo → Mustermann-Diallo
beispiel → Großbeispiel Beispiel
testolu → Testo?lu
testoglu → Testo?lu
irin → ?irin
sirin → ?irin
dorde → ?or?e
testo?lu → Testoğlu
muster al → Ali Muster
müller → M?ller
"""

PAIRS = [tuple(line.split(" → ")) for line in MUST_FIND.strip().splitlines()]


class Index:
    """The look-ups as a store makes them, on a sorted list instead of a table."""

    def __init__(self, *names: str) -> None:
        self.rows = sorted(
            (key.kind, key.key, name) for name in names for key in name_keys(name).keys
        )

    def find(self, text: str) -> set[str]:
        """The names that every typed word leads to."""
        found: set[str] | None = None
        for word in query_keys(text):
            hits = {
                name
                for lookup in word.lookups
                for name in self._rows(lookup.kind, lookup.key, prefix=lookup.prefix)
            }
            found = hits if found is None else found & hits
        return found or set()

    def _rows(self, kind: KeyKind, key: str, *, prefix: bool) -> list[str]:
        found = []
        for row in self.rows[bisect_left(self.rows, (kind, key, "")) :]:
            fits = row[1].startswith(key) if prefix else row[1] == key
            if row[0] != kind or not fits:
                break
            found.append(row[2])
        return found


def test_the_table_is_long_enough() -> None:
    assert len(set(PAIRS)) >= 80


@pytest.mark.parametrize(("typed", "name"), PAIRS)
def test_typed_name_scores_as_found(typed: str, name: str) -> None:
    assert similarity(typed, name).value >= FOUND


@pytest.mark.parametrize(("typed", "name"), PAIRS)
def test_typed_name_is_found_in_the_index(typed: str, name: str) -> None:
    assert name in Index(name, "Beispielhaft, Zacharias").find(typed)


@pytest.mark.parametrize(
    ("typed", "name", "how"),
    [
        ("muller", "Müller", How.EXACT),
        ("mueller", "Müller", How.GERMAN),
        ("mül", "Müller", How.PREFIX),
        ("mohammed", "محمد", How.TRANSLITERATION),
        ("shirin", "Şirin", How.TRANSLITERATION),
        ("yousef", "Jusuf", How.SOUND),
        ("mulelr", "Müller", How.SIMILAR),
        ("Ghasem Muster", "Peter Beispiel", How.NONE),
    ],
)
def test_score_says_why_a_name_was_found(typed: str, name: str, how: How) -> None:
    assert similarity(typed, name).how is how
