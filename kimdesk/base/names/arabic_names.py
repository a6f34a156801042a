"""Frequent given and family name words in Arabic letters with their usual Latin spellings.

Folded both ways (see `folding.fold`); Arabic, Persian, Dari, Pashto and Kurdish mixed.
A word missing here is still found by its consonants.
"""

_LINES = """
محمد mohammed muhammad mohamed mohammad mohamad
احمد ahmad ahmed
محمود mahmoud mahmud mahmood
حامد hamed hamid
حميد hamid hamed
علي ali
حسن hassan hasan
حسين hussein husain hossein hussain husein
مصطفي mustafa mostafa moustafa
ابراهيم ibrahim ebrahim ibrahem
اسماعيل ismail esmail ismael
يوسف yusuf yousef youssef yosef
يحيي yahya jahja
عمر omar umar omer
عثمان othman osman usman
خالد khaled khalid chaled
وليد walid waleed
طارق tareq tariq tarek
كريم karim kareem
جمال jamal gamal
كمال kamal kemal
سعيد said saeed saied
سعد saad
سامي sami
سمير samir sameer
عادل adel adil
عمار ammar
عباس abbas
رضا reza rida rezza
مهدي mahdi mehdi
موسي musa mousa moussa
عيسي issa isa eissa
سليمان sulaiman suleiman soleiman suleyman
داود dawud daoud dawood
نور nur nour noor
انور anwar anvar
الله allah ullah
عبد abd abdul abdel
عبدالله abdullah abdallah abdollah abdulla
عبدالرحمن abdulrahman abdurrahman abdelrahman abdalrahman
عبدالرحيم abdulrahim abdurrahim
عبدالكريم abdulkarim abdelkarim
عبدالقادر abdulkader abdelkader abdulqadir
عبدالعزيز abdulaziz abdelaziz
عبدالحميد abdulhamid abdelhamid
رحمن rahman
رحيم rahim
رحمان rahman
عزيز aziz
قادر qader kader qadir
ماجد majed majid
مجيد majid majeed
نادر nader nadir
ناصر nasser naser nasir
بشار bashar
بشير bashir
بلال bilal belal
حمزه hamza hamzeh
حيدر haidar haydar heydar
جعفر jafar jaafar
زكريا zakaria zakariya zekeriya
اياد iyad eyad
ايمن ayman aiman
اسامه osama usama
انس anas
ادم adam
امين amin ameen
امير amir ameer
ايوب ayoub ayub
باسم basem bassem
باسل basel basil
رامي rami
رشيد rashid rasheed
راشد rashed rashid
زياد ziad ziyad
غسان ghassan
فادي fadi
فيصل faisal faysal feisal
فراس firas feras
قاسم qasem kasem qasim ghasem
لوي loay louay
ماهر maher
مازن mazen
مالك malek malik
مروان marwan
منصور mansour mansur
مراد murad morad
معاذ muath moaz
نبيل nabil
نوري nuri nouri
هاني hani
هادي hadi
هشام hisham
وسيم wasim waseem
ياسر yasser yaser yasir
ياسين yasin yassin
صالح saleh salih
صلاح salah
صادق sadeq sadegh sadiq
شريف sharif sherif
شاكر shaker
طه taha
فاطمه fatima fatma fatimah fatemeh fatuma
عايشه aisha aischa ayesha
زينب zeinab zainab zeynab zaynab zeynep
مريم mariam maryam miriam meryem
زهرا zahra sahra
زهره zahra zohra zohreh
خديجه khadija khadijah
خدجه khadija
سارا sara sarah
ساره sara sarah
ليلي leila layla laila
ليلا leila leyla
سلمي salma
هدي huda hoda
مني mona muna
ناديه nadia nadja
ناديا nadia nadja
امينه amina aminah
اميره amira ameera
امل amal
امال amal
ايمان iman eman
اسيا asia asya
اسما asma
حليمه halima
حنان hanan
رانيا rania
رنا rana
ريم reem rim
رقيه ruqayya roqayeh
سعاد suad souad
سميره samira
سنا sana
سميه sumaya somaya
شيرين shirin sherin schirin
شيما shaima sheima
صفيه safia safiya
عبير abeer abir
غاده ghada
فرح farah
فرزانه farzaneh
فرشته fereshteh
فريده farida
كوثر kawthar kauthar
لينا lina
مروه marwa
معصومه masoumeh masuma
ندي nada neda
نرگس narges nargis
نسرين nasrin nesrin
نگار negar
هبه heba hiba
هاجر hajar
وفا wafa
ياسمين yasmin yasmine jasmin
يسرا yusra
يسري yusra yousra
رستم rostam rustam rustem
گلان gulan
ژيان jiyan zhiyan zhyan
ازاد azad
اراس aras
هيوا hiwa hewa
شوان shwan schwan
كاوه kaveh kawa
دلشاد dilshad delshad
روژين rojin rozhin
روناك ronak runak
سوران soran
هوزان hozan
نازنين nazanin
بهرام bahram
بهزاد behzad
جواد javad jawad
حبيب habib
رحمت rahmat
نصرت nasrat nusrat
غلام gholam ghulam
گل gul gol
خان khan
شاه shah
احمدي ahmadi
محمدي mohammadi
حسيني hosseini husseini hussaini
رضايي rezaei rezai
كريمي karimi
رحيمي rahimi
نوروز nowruz nauroz
پروانه parvaneh parwana
پروين parvin parwin
سهراب sohrab
فرهاد farhad ferhad
فرشاد farshad
داريوش dariush daryush
كوروش kourosh
جمشيد jamshid
جان jan
ضيا zia
"""

USUAL: dict[str, tuple[str, ...]] = {
    written: tuple(spellings)
    for written, *spellings in (line.split() for line in _LINES.strip().splitlines())
}
"""Folded word in Arabic letters → Latin spellings, the most frequent in Germany first."""


ORIGINALS: dict[str, frozenset[str]] = {}
"""Latin spelling → the names in Arabic letters that it can be."""
for _written, _spellings in USUAL.items():
    for _spelling in _spellings:
        ORIGINALS[_spelling] = ORIGINALS.get(_spelling, frozenset()) | {_written}
