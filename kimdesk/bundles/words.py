"""The 256 words that keys are compared with on the telephone, one for each byte.

The order never changes: it is part of every fingerprint ever read out. No two words begin with
the same four letters or differ in one letter only.
"""

WORDS = (
    "Abend Acker Adler Ahorn Alpen Ameise Amsel Ansicht Apfel April Arbeit Asche August Auto "
    "Backofen Balkon Becher Blitz Blume Boden Bohne Brief Bruder Brücke Brunnen Bühne Busch "
    "Butter Dampf Decke Deich Delfin Dezember Dichter Dieb Dorf Dose Drache Draht Dreieck Düne "
    "Durst Ebene Echo Efeu Eiche Eimer Eis Elch Elefant Ente Erbse Erde Esel Essig Eule Falke "
    "Farbe Feder Feige Fenster Ferien Fichte Finger Fisch Flagge Flöte Fluss Frosch Fuchs Gans "
    "Garten Gebäck Gemüse Gesang Gipfel Giraffe Glas Glocke Gold Griff Gruppe Gürtel Gurke Hafen "
    "Hagel Hammer Heimat Herbst Herz Himmel Hirsch Hobel Holz Honig Hügel Hütte Huhn Igel Imker "
    "Insel Iris Jacke Jahr Januar Jubel Juli Junge Käfer Kaffee Keller Kirsche Kissen Knopf König "
    "Koffer Komet Kreis Krone Küche Küste Kunst Lachs Lampe Laub Lehrer Leiter Lerche Licht Lied "
    "Linde Löffel Löwe Luft Lupe Magnet Mandel Markt Mehl Melone Messer Milch Mond Moos Morgen "
    "Motor Mühle Münze Musik Nacht Nadel Nebel Nelke Nest Netz Norden Note Nuss Obst Ofen Ohr "
    "Oktober Olive Onkel Orgel Osten Otter Paket Palme Panda Papier Park Pfad Pfeffer Pferd Pilz "
    "Planet Platz Post Punkt Puppe Quark Quelle Rabe Rad Rahmen Rakete Rasen Regen Reh Ring Robbe "
    "Rock Roggen Rübe Säule Sattel Schiff Schnee Schuh Seide Silber Sommer Sonne Spaten Spiegel "
    "Stein Stuhl Süden Tafel Tanne Tasse Taube Teppich Tiger Tinte Tochter Tomate Topf Treppe "
    "Tuch Tulpe Turm Ufer Ulme Urlaub Veilchen Vogel Vorhang Vulkan Waage Wagen Wal Wasser Weg "
    "Wiese Wind Winter Woche Wolf Wolke Würfel Wurzel Zange Zaun Zebra Zelt Zettel Ziege Ziel "
    "Zimt Zirkus Zucker Zug Zwerg Zwiebel"
).split()
