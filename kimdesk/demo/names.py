"""Invented names in several scripts: each family name says that it is an example."""

from random import Random

# What "example", "sample", "pattern" or "test" means or sounds like in the language, so that
# nobody takes a demo person for a real one. By group: family names, women's, men's names.
NAMES: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "ar": (
        ("المثالي", "النموذجي", "التجريبي", "Al-Mithali", "An-Namudhaji"),
        ("مريم", "فاطمة", "زينب", "ليلى", "Amira", "Rima", "Hanan"),
        ("محمد", "أحمد", "يوسف", "خالد", "Omar", "Karim", "Hussein"),
    ),
    "fa": (
        ("نمونه‌زاده", "Beispielzadeh", "Musterpour", "آزمایشی"),
        ("زهرا", "شیرین", "Nasrin", "Parisa", "مینا"),
        ("رضا", "علی", "Farhad", "Behrouz", "مهدی"),
    ),
    "ku": (
        ("Nimûneyî", "Mînakdar", "نموونەیی"),
        ("Berfîn", "Jiyan", "ژیان", "Rojda"),
        ("Azad", "Şêrko", "ئازاد", "Baran"),
    ),
    "uk": (
        ("Зразок", "Прикладенко", "Probenko", "Зразкова"),
        ("Олена", "Ганна", "Iryna", "Наталія"),
        ("Олександр", "Тарас", "Bohdan", "Андрій"),
    ),
    "ti": (
        ("ኣብነታዊ", "Tewolde-Muster", "Abnetawi"),
        ("ሰላም", "Selam", "Luwam", "Almaz"),
        ("ኣብርሃም", "Tesfay", "Yonas", "Filmon"),
    ),
    "tr": (
        ("Örneköz", "Testoğlu", "Şablonlu", "Denemeci"),
        ("Şirin", "Ayşe", "Elif", "Gülşen"),
        ("Mehmet", "Çağlar", "İsmail", "Ahmet"),
    ),
    "ro": (
        ("Beispielescu", "Exemplaru", "Probescu"),
        ("Ioana", "Ştefania", "Mădălina"),
        ("Ionuţ", "Răzvan", "Ştefan"),
    ),
    "sr": (
        ("Musterović", "Primerić", "Пробна"),
        ("Jelena", "Đurđa", "Милица"),
        ("Đorđe", "Željko", "Никола"),
    ),
    "vi": (
        ("Nguyễn-Mẫu", "Trần-Ví-Dụ"),
        ("Thị Hồng", "Ngọc Ánh"),
        ("Văn Đức", "Hữu Phước"),
    ),
    "fr": (
        ("N'Exemple", "Mustermann-Diallo", "Échantillon"),
        ("Grâce", "Zoë", "Fatoumata"),
        ("Ibrahima", "Désiré", "Mamadou"),
    ),
    "de": (
        ("Großbeispiel", "Müsterli", "Probemüller", "Beispiel-Ohnename"),
        ("Jördis", "Käthe", "Ursula"),
        ("Jürgen", "Götz", "Björn"),
    ),
}


def invented_name(random: Random, group: str, sex: str) -> tuple[str, str]:
    """A family and a given name of a language group; `sex` is a code of CL02."""
    family, women, men = NAMES[group]
    given = {"W": women, "M": men}.get(sex, women + men)
    return random.choice(family), random.choice(given)
