<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>Access</name>
    <message>
        <source>Diese Akte gibt es nicht mehr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Akte führt eine andere Person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Rolle sieht keine Akten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte kurz begründen, warum Sie diese Akte öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Eine Sicherung kann nur machen, wer Akten öffnen darf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unter diesem Namen gibt es schon eine Datei. Sicherungen werden nie überschrieben; bitte wählen Sie einen anderen Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei ist keine unversehrte Sicherung von KIMdesk. Es wurde nichts daraus übernommen; bitte nehmen Sie eine andere Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An diesem Ort liegt keine Sicherung. Bitte prüfen Sie, ob der Datenträger angeschlossen ist, oder wählen Sie eine andere Datei.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hinweis schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blobs</name>
    <message>
        <source>Diese Datei ist größer als 25 MB. Bitte verkleinern Sie sie, zum Beispiel mit einer geringeren Auflösung beim Scannen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieses Dokument fehlt in der Ablage oder ist beschädigt. Bitte holen Sie es aus einer Sicherung zurück.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leeren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Bitte mindestens einen Namen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Suchen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Liste suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Höchstens {most} Angaben sind möglich.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Kalender öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender öffnen (Alt+Pfeil ab)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Das ist nicht als Datum lesbar. Möglich sind zum Beispiel 14.3.1985, 03/1985, 1985, ca. 1985 oder „unbekannt“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das ist nicht als Tag lesbar. Möglich sind zum Beispiel 14.3.2026, 140326, 14.3. oder „heute“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ca. {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Jahr muss zwischen {first} und {last} liegen, gezählt nach dem gregorianischen Kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Tag gibt es im Kalender nicht. Bitte Tag und Monat prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>ohne Namen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Erklärung zu {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Diese Datei ist mit einem Passwort geschützt oder im alten Format XLS. Bitte ohne Passwort als XLSX oder CSV speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei ist beschädigt oder keine Tabelle im Format XLSX. Bitte in der Tabellenkalkulation öffnen und neu speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei wäre ausgepackt viel größer, als eine Liste sein kann. Sie wurde nicht geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei ist mit einem Passwort geschützt. Bitte ohne Passwort speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei enthält Makros und wird nicht geöffnet. Bitte als XLSX ohne Makros oder als CSV speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Zeile {line} der Datei beginnt ein Anführungszeichen (&quot;), das nicht richtig endet. Vermutlich ist die Datei unvollständig. Es wurde nichts eingelesen; bitte die Liste neu speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei ist keine Textdatei: Sie enthält Zeichen, die in einer Liste nicht vorkommen. Bitte die Liste als CSV (UTF-8) oder als XLSX speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei bricht ab oder ist beschädigt: Sie gibt sich als {encoding} aus, lässt sich so aber nicht lesen. Bitte neu speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Buchstaben dieser Datei lassen sich nicht sicher lesen. Bitte die Liste als CSV (UTF-8) oder als XLSX speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist größer als {n} MB und damit keine Liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste hat mehr als {n} Zeilen. Bitte in mehrere Dateien teilen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste hat mehr als {n} Spalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei enthält kein sichtbares Tabellenblatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ab Zeile {row} sind Zellen über mehrere Zeilen verbunden; ihr Inhalt gilt nur für die oberste Zeile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste ist leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steht über den Überschriften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Zeile {row} stehen keine Überschriften.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trennzeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wiederholte Überschriften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summenzeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Zeile hat {n} Felder, die Überschriften haben {m}. Vermutlich steht ein Trennzeichen oder ein Zeilenumbruch zu viel darin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Tabellenblatt „{sheet}“ gibt es in dieser Datei nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in die Bemerkung, mit Überschrift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListUpdate</name>
    <message>
        <source>Liste {id} {title}: Version {new} ersetzt {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu ({count}): {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geändert ({count}): {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Künftig nicht mehr wählbar ({count}): {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Codes bleiben, wie sie sind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>und {count} weitere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Der Code hat nicht die Form dieser Liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: „{code}“ endet, bevor es beginnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Die Sortierzahl geht von 0 bis 99999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Die Spalte „{column}“ passt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: „{code}“ kommt doppelt vor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Code {code} fehlt. Codes werden mit valid_to beendet, nicht weggelassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: „{code}“ braucht beide Texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Ein Text ist zu lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Ein Text beginnt wie eine Formel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Die Statistikgruppe von „{code}“ ist unbekannt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Die Statistikgruppe von „{code}“ darf sich nicht ändern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist zu groß für eine Codeliste (höchstens 1 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist nicht als UTF-8 gespeichert. Bitte als „CSV UTF-8 (durch Trennzeichen getrennt)“ speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei bricht mitten in einem Anführungszeichen ab oder ist keine CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Datei fehlt die Zeile mit den Spaltennamen (code;…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Vor der Tabelle stehen nur list, version und source, je einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei nennt keine bekannte Liste (Zeile „list;CL52“).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste {id} {title} gehört fest zum Programm und ist nicht änderbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Version ist keine: gebraucht wird zum Beispiel 2026-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei ist nicht neuer als die Liste hier ({version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Spalte „{name}“ ist unbekannt oder doppelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt die Spalte „{name}“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Der Text enthält unsichtbare Zeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Es sind mehr Zellen als Spalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Ein Datum (JJJJ-MM-TT) oder die Sortierzahl ist nicht lesbar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Ein Eintrag dauert höchstens 24 Stunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte die Dauer in Minuten eingeben, zum Beispiel 45 oder 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Bitte eine ganze Zahl eingeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte eine Zahl von {least} bis {most} eingeben.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Einstellungen ändern Teamleitung oder Administration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Ihre Rolle öffnet keine Akten, nur die übrigen Bereiche.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Bitte geben Sie ein Passwort ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort darf höchstens 1000 Zeichen haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Passwort ist zu kurz. Nehmen Sie mindestens zwölf Zeichen oder vier Wörter, die nichts miteinander zu tun haben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieses Passwort wird schnell erraten: Es enthält häufige Wörter, Namen, Wiederholungen oder Tastenreihen. Vier zufällige Wörter sind sicherer und leichter zu merken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieses Passwort ist gut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passwort anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Dieser Ordner liegt im Netzwerk. Dort können Daten verloren gehen, wenn zwei Rechner zugleich schreiben. Bitte wählen Sie einen Ordner auf diesem Rechner, zum Beispiel unter „Dokumente“; Sicherungen dürfen im Netzwerk liegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Ordner wird mit einem Online-Speicher abgeglichen. Der Abgleich kann die Ablage beschädigen. Bitte wählen Sie einen Ordner auf diesem Rechner, der nicht abgeglichen wird.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Diese Angabe wurde inzwischen an anderer Stelle geändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Eintrag wurde inzwischen gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unter diesem Anmeldenamen kann niemand die Ablage öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Gruppe {group} stimmt etwas nicht. Bitte vergleichen Sie sie mit dem Bogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Zeichen „{char}“ in Gruppe {group} kommt in keinem Code vor. Bitte vergleichen Sie die Gruppe mit dem Bogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Code hat 14 Gruppen zu vier Zeichen, also 56 Zeichen; eingegeben sind {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Code stimmt an mehreren Stellen nicht. Bitte vergleichen Sie ihn Gruppe für Gruppe mit dem Bogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Code gehört nicht zu dieser Ablage, oder er wurde durch einen neueren ersetzt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Eine Person kann nicht ihr eigenes Haushaltsmitglied sein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„gilt bis“ liegt vor „gilt seit“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Zeitraum überschneidet sich mit einem anderen Eintrag. Bitte „gilt seit“ oder „gilt bis“ anpassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte die Dauer in Schritten von 5 Minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Kontakt kann nicht in der Zukunft liegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesundheitsangaben brauchen eine ausdrückliche Einwilligung. Bitte zuerst unter „Einwilligungen“ eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Reihenfolge der Tage stimmt nicht: Anfrage, Clearing, Aufnahme, Abschluss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Tag liegt in der Zukunft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Alter liegt nicht zwischen 0 und 110 Jahren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einreise liegt vor der Geburt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt die Einwilligung in die Datenverarbeitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Einwilligung ist jünger als die Aufnahme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufenthaltsstatus und deutsche Staatsangehörigkeit passen nicht zusammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freizügigkeit als Unionsbürger:in ohne Staatsangehörigkeit eines EU-Staats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorübergehender Schutz (§ 24) ist meist mit der Ukraine verbunden. Bitte prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Aufenthaltstitel gilt unbefristet, hat aber ein Ablaufdatum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Aufenthaltsdokument ist abgelaufen, ein neueres ist nicht eingetragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leistungen nach AsylbLG und SGB II im selben Zeitraum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechtskreis und Leistungsbezug passen nicht zusammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behandlungsscheine gibt es nur bei Leistungen nach AsylbLG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschäftigt, obwohl Erwerbstätigkeit nicht gestattet ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seit mehr als {weeks} Wochen kein Kontakt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Selftest</name>
    <message>
        <source>Fenster</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Verschlüsselte Ablage mit Volltextsuche</source>
        <translation>Encrypted store with full-text search</translation>
    </message>
    <message>
        <source>Schlüssel und Passwörter</source>
        <translation>Keys and passwords</translation>
    </message>
    <message>
        <source>Ablage anlegen und öffnen</source>
        <translation>Create and open a store</translation>
    </message>
    <message>
        <source>Schriften</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>PDF schreiben und anzeigen</source>
        <translation>Write and show a PDF</translation>
    </message>
    <message>
        <source>Tabellen schreiben und lesen</source>
        <translation>Write and read spreadsheets</translation>
    </message>
    <message>
        <source>Übersetzungen</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Codelisten</source>
        <translation>Code lists</translation>
    </message>
    <message>
        <source>Zeitzone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Kein Netzwerk eingebaut</source>
        <translation>No network built in</translation>
    </message>
    <message>
        <source>in Ordnung   {name}</source>
        <translation>in order     {name}</translation>
    </message>
    <message>
        <source>FEHLER       {name}: {problem}</source>
        <translation>WRONG        {name}: {problem}</translation>
    </message>
    <message>
        <source>Alles in Ordnung. KIMdesk läuft auf diesem Rechner.</source>
        <translation>All is well. KIMdesk works on this computer.</translation>
    </message>
    <message>
        <source>Etwas fehlt. Bitte KIMdesk neu installieren; hilft das nicht, diese Zeilen melden.</source>
        <translation>Something is missing. Please install KIMdesk again; if that does not help, report these lines.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Bitte eine Uhrzeit eingeben, zum Beispiel 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinweis schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Strg+Z macht es rückgängig.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Höchstens {n} Zeichen, es sind {m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Auswahl gibt es in der Liste nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Höchstens {n} Angaben sind möglich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Datum liegt außerhalb von 1900 bis 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieses Datum gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte eine Uhrzeit wie 14:30 angeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte eine Zahl von {a} bis {b} angeben.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Das dürfen nur Personen, die Akten öffnen dürfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie den Namen der Beratungsstelle ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie AWO oder DRK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Kürzel besteht aus zwei bis acht Großbuchstaben oder Ziffern, zum Beispiel AWO1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Anmeldename hat ein bis 64 Zeichen und keine Leerzeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie den Namen ein (höchstens 100 Zeichen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Ordner ist nicht leer. Bitte wählen Sie einen neuen oder leeren Ordner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Ordner dürfen Sie nichts anlegen. Bitte wählen Sie einen eigenen Ordner, zum Beispiel unter „Dokumente“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Öffnen fehlt Arbeitsspeicher. Bitte schließen Sie andere Programme und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Ablage fehlt eine Datei mit Daten. Bitte prüfen Sie, ob der Ordner vollständig kopiert wurde, oder stellen Sie die letzte Sicherung wieder her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Datei der Ablage ist leer. Sie wurde nicht angetastet; bitte stellen Sie die letzte Sicherung wieder her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Datei der Ablage ist beschädigt oder abgeschnitten. Sie wurde nicht angetastet; bitte stellen Sie die letzte Sicherung wieder her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Datei in diesem Ordner gehört nicht zu dieser Ablage. Sie wurde nicht angetastet; bitte prüfen Sie, ob Dateien vertauscht wurden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal; die Ablage ist unverändert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger antwortet nicht wie erwartet. Bitte prüfen Sie, ob er noch angeschlossen ist, und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Ordner darf nichts geschrieben werden. Jede Einsicht in eine Akte wird vermerkt, darum öffnet sich die Ablage nur an einem beschreibbaren Ort: Bitte kopieren Sie den ganzen Ordner an einen eigenen Platz auf diesem Rechner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei dieser Ablage ist beschädigt. Die Daten selbst sind nicht verändert; bitte stellen Sie die letzte Sicherung wieder her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Ablage gehört einem anderen Benutzerkonto dieses Rechners. Bitte melden Sie sich am Rechner mit dem Konto an, das sie angelegt hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In diesem Ordner liegt keine Ablage von KIMdesk. Bitte wählen Sie den Ordner, in dem die Datei „vault.key“ liegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Ablage wurde mit einer neueren Version von KIMdesk bearbeitet. Sie wurde nicht angetastet; bitte öffnen Sie sie mit der neueren Version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Ablage ist gerade in einem anderen Fenster geöffnet. Bitte schließen Sie es zuerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Ablage ist gerade geöffnet: {name}, Rechner {machine}, seit {since} Uhr. Bitte schließen oder sperren Sie sie dort zuerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihre Rolle erlaubt keinen Zugang zu diesen Daten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Ablage ist älter als die, die zuletzt auf diesem Rechner geöffnet war. Vielleicht wurde eine frühere Kopie zurückgelegt: Neuere Einträge würden dann fehlen. Bitte fragen Sie nach, bevor Sie weiterarbeiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie Ihren Anmeldenamen ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anmeldename und Passwort passen nicht zusammen. Bitte prüfen Sie beides, auch die Feststelltaste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihr Zugang ist vorbereitet, aber noch nicht bestätigt. Bitte wenden Sie sich an Ihre Teamleitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Schlüsseldatei dieser Ablage wurde von außen verändert und wird deshalb nicht verwendet. Bitte stellen Sie die letzte Sicherung wieder her und melden Sie den Vorfall Ihrer Teamleitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Anmeldenamen gibt es schon. Bitte wählen Sie einen anderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für diese Person ist nichts zu bestätigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sich selbst können Sie nicht sperren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das bisherige Passwort stimmt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Anmeldenamen gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens eine Rolle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das ist die letzte Teamleitung. Bitte geben Sie zuerst einer anderen Person diese Rolle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das darf nur die Teamleitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das dürfen nur Teamleitung und Administration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
