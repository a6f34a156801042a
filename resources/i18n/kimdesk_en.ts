<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>&amp;Schließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>KIMdesk steht unter der Open-Source-Lizenz der Europäischen Union (EUPL 1.2). Die Fenster zeichnet Qt für Python unter der LGPL 3.</source>
        <translation>KIMdesk is under the European Union Public Licence (EUPL 1.2). The windows are drawn by Qt for Python under the LGPL 3.</translation>
    </message>
    <message>
        <source>Über KIMdesk und diese Ablage</source>
        <translation>About KIMdesk and this store</translation>
    </message>
    <message>
        <source>Über KIMdesk</source>
        <translation>About KIMdesk</translation>
    </message>
    <message>
        <source>Fallmanagement im Kommunalen Integrationsmanagement, ohne Netz.</source>
        <translation>Case management for municipal integration management, without a network.</translation>
    </message>
    <message>
        <source>Lizenz: EUPL-1.2. Schriften: Noto (OFL-1.1). Symbole: Tabler (MIT).</source>
        <translation>Licence: EUPL-1.2. Fonts: Noto (OFL-1.1). Icons: Tabler (MIT).</translation>
    </message>
    <message>
        <source>Beratungsstelle</source>
        <translation>Counselling office</translation>
    </message>
    <message>
        <source>Ordner</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Kennzahl (wie auf dem Bogen)</source>
        <translation>Store number (as on the sheet)</translation>
    </message>
    <message>
        <source>Angemeldet</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Diese Ablage</source>
        <translation>This store</translation>
    </message>
    <message>
        <source>Bestandteile</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>&amp;Lizenztexte …</source>
        <translation>&amp;Licence texts …</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>Über KIMdesk</source>
        <translation>About KIMdesk</translation>
    </message>
    <message>
        <source>Fallführung für das Kommunale Integrationsmanagement, ohne Netz und mit verschlüsselter Ablage.</source>
        <translation>Case management for municipal integration management, without a network and with an encrypted store.</translation>
    </message>
    <message>
        <source>&amp;Lizenzen</source>
        <translation>&amp;Licences</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Diese Akte gibt es nicht mehr.</source>
        <translation>This client file no longer exists.</translation>
    </message>
    <message>
        <source>Diese Akte führt eine andere Person.</source>
        <translation>Someone else is in charge of this client file.</translation>
    </message>
    <message>
        <source>Eine Akte mit dieser Fallnummer gibt es nicht.</source>
        <translation>There is no client file with this case number.</translation>
    </message>
    <message>
        <source>Ihre Rolle sieht keine Akten.</source>
        <translation>Your role does not see client files.</translation>
    </message>
    <message>
        <source>Bitte kurz begründen, warum Sie diese Akte öffnen.</source>
        <translation>Please say briefly why you are opening this client file.</translation>
    </message>
</context>
<context>
    <name>AccessReport</name>
    <message>
        <source>Anfrage zur Vermittlung</source>
        <translation>Referral request</translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>Überleitung</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>widerrufen am {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>Fachkraft</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Zu dieser Person gibt es noch eine Akte, die Sie nicht öffnen dürfen. Eine Auskunft muss vollständig sein: Bitten Sie die Teamleitung, sie zu drucken.</source>
        <translation>There is another file of this person which you may not open. The information given must be complete: please ask the team lead to print it.</translation>
    </message>
    <message>
        <source>Angefangener Text vom {day}</source>
        <translation>Text begun on {day}</translation>
    </message>
    <message>
        <source>Aus zwei Akten wurde am {day} eine. Vorher stand dort:</source>
        <translation>Two files became one on {day}. Before that they said:</translation>
    </message>
    <message>
        <source>Zur Person</source>
        <translation>About the person</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Lebensbereiche</source>
        <translation>Areas of life</translation>
    </message>
    <message>
        <source>Ihr Fall bei uns</source>
        <translation>Your case with us</translation>
    </message>
    <message>
        <source>Einschätzung, Ressourcen, Netzwerk</source>
        <translation>Assessment, resources, network</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Vermittlung und Fallkonferenzen</source>
        <translation>Referral and case conferences</translation>
    </message>
    <message>
        <source>Einwilligungen und Entbindungen</source>
        <translation>Consents and releases</translation>
    </message>
    <message>
        <source>Termine und Fristen</source>
        <translation>Appointments and deadlines</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Unterlagen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Abschluss</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Vermerke zur Statistik</source>
        <translation>Notes on the statistics</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Weitere Schreibweisen des Namens</source>
        <translation>Further spellings of the name</translation>
    </message>
    <message>
        <source>Kontaktwege</source>
        <translation>Ways of contact</translation>
    </message>
    <message>
        <source>Art des Haushalts</source>
        <translation>Kind of household</translation>
    </message>
    <message>
        <source>Personen im Haushalt</source>
        <translation>People in the household</translation>
    </message>
    <message>
        <source>Aufenthalt</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Asylverfahren</source>
        <translation>Asylum procedure</translation>
    </message>
    <message>
        <source>Anschriften</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Deutschkenntnisse</source>
        <translation>Knowledge of German</translation>
    </message>
    <message>
        <source>Sprachkurse</source>
        <translation>Language courses</translation>
    </message>
    <message>
        <source>Bildung</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Arbeit</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Einkommen und Leistungen</source>
        <translation>Income and benefits</translation>
    </message>
    <message>
        <source>Wohnen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Verlauf der Begleitung</source>
        <translation>Course of the support</translation>
    </message>
    <message>
        <source>Fragen bei der Aufnahme</source>
        <translation>Questions at intake</translation>
    </message>
    <message>
        <source>Prüfung durch die Leitung</source>
        <translation>Review by the lead</translation>
    </message>
    <message>
        <source>Vertretungen</source>
        <translation>Substitutions</translation>
    </message>
    <message>
        <source>Einschätzungen</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Werte der Einschätzungen</source>
        <translation>Scores of the assessments</translation>
    </message>
    <message>
        <source>Ressourcen</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Unterschriebene Fassungen des Plans</source>
        <translation>Signed versions of the plan</translation>
    </message>
    <message>
        <source>Vermittlungen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Fallkonferenzen</source>
        <translation>Case conferences</translation>
    </message>
    <message>
        <source>Teilnehmende der Fallkonferenzen</source>
        <translation>Participants of the case conferences</translation>
    </message>
    <message>
        <source>Gemeldete Hürden, dort ohne Ihren Namen</source>
        <translation>Reported barriers, without your name there</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Verlauf der Fristen</source>
        <translation>Course of the deadlines</translation>
    </message>
    <message>
        <source>Gespräche und andere Kontakte</source>
        <translation>Conversations and other contacts</translation>
    </message>
    <message>
        <source>Liste der Unterlagen</source>
        <translation>List of papers</translation>
    </message>
    <message>
        <source>Abschluss der Begleitung</source>
        <translation>Closure of the support</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Vertretung durch</source>
        <translation>Substituted by</translation>
    </message>
    <message>
        <source>seit</source>
        <translation>since</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>until</translation>
    </message>
    <message>
        <source>eingerichtet von</source>
        <translation>set up by</translation>
    </message>
    <message>
        <source>Einschätzung</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Hürde</source>
        <translation>Barrier</translation>
    </message>
    <message>
        <source>Wiederholung</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>fällt aus am</source>
        <translation>cancelled on</translation>
    </message>
    <message>
        <source>wiederholt bis</source>
        <translation>repeats until</translation>
    </message>
    <message>
        <source>statt am</source>
        <translation>instead of</translation>
    </message>
    <message>
        <source>aus einem anderen Kalender</source>
        <translation>from another calendar</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Warum eine Angabe so bleibt</source>
        <translation>Why an entry stays as it is</translation>
    </message>
    <message>
        <source>vermerkt am</source>
        <translation>noted on</translation>
    </message>
    <message>
        <source>vermerkt von</source>
        <translation>noted by</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Dateiart</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>Größe in Byte</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>von uns verschickt oder mitgegeben</source>
        <translation>sent or handed over by us</translation>
    </message>
    <message>
        <source>Empfänger</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>an die Stelle</source>
        <translation>to the body</translation>
    </message>
    <message>
        <source>gemacht aus der Vorlage</source>
        <translation>made from the template</translation>
    </message>
    <message>
        <source>Sprachmittler:in</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Dazu ist nichts gespeichert</source>
        <translation>Nothing is stored about this</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Aufgabe der Person</source>
        <translation>Role of the person</translation>
    </message>
    <message>
        <source>Was geschah</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Fall {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Gesundheit und Schutzbedarf (Art. 9 DSGVO)</source>
        <translation>Health and need for protection (Art. 9 GDPR)</translation>
    </message>
    <message>
        <source>Sie stehen auch in der Akte einer anderen Person</source>
        <translation>You also appear in another person’s file</translation>
    </message>
    <message>
        <source>Außerdem gespeichert</source>
        <translation>Also stored</translation>
    </message>
</context>
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Person hinzufügen</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>&amp;Hinzufügen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Anmeldename</source>
        <translation>&amp;Login name</translation>
    </message>
    <message>
        <source>{name} ist vorbereitet; eine Teamleitung muss den Zugang bestätigen.</source>
        <translation>{name} is prepared; a team lead has to confirm the access.</translation>
    </message>
    <message>
        <source>{name} kann sich jetzt anmelden.</source>
        <translation>{name} can sign in now.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Termine</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>In diesen vier Wochen steht nichts im Kalender.</source>
        <translation>There is nothing in the calendar for these four weeks.</translation>
    </message>
    <message>
        <source>Neuer Termin</source>
        <translation>New appointment</translation>
    </message>
</context>
<context>
    <name>AnswerScale</name>
    <message>
        <source>nicht beantwortet, Vorschlag {answer}</source>
        <translation>not answered, suggestion {answer}</translation>
    </message>
    <message>
        <source>nicht beantwortet</source>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Neuer Termin</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>&amp;Speichern</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Verwerfen</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Löschen</source>
        <translation>D&amp;elete</translation>
    </message>
    <message>
        <source>Nur zum Lesen: Die Akte führt jemand anders.</source>
        <translation>Read only: somebody else keeps this file.</translation>
    </message>
    <message>
        <source>Termin eingetragen</source>
        <translation>Appointment entered</translation>
    </message>
    <message>
        <source>Der Termin gehört zu einer Serie. Was soll geändert werden?</source>
        <translation>The appointment belongs to a series. What shall be changed?</translation>
    </message>
    <message>
        <source>Termin geändert</source>
        <translation>Appointment changed</translation>
    </message>
    <message>
        <source>Hier geht es weiter, wo Sie aufgehört haben.</source>
        <translation>You go on where you stopped.</translation>
    </message>
    <message>
        <source>Neu beginnen</source>
        <translation>Begin anew</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Wer nimmt teil?</source>
        <translation>Who takes part?</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Serie</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Erinnerung und Vorbereitung</source>
        <translation>Reminder and preparation</translation>
    </message>
    <message>
        <source>Mich erinnern</source>
        <translation>Remind me</translation>
    </message>
    <message>
        <source>keine Erinnerung</source>
        <translation>no reminder</translation>
    </message>
    <message>
        <source>wie üblich (15 Minuten vorher, ganztägig um 8 Uhr)</source>
        <translation>as usual (15 minutes before, all-day at 8 am)</translation>
    </message>
    <message>
        <source>zum Beginn</source>
        <translation>at the beginning</translation>
    </message>
    <message>
        <source>{n} Tag vorher</source>
        <translation>{n} day before</translation>
    </message>
    <message>
        <source>{n} Tage vorher</source>
        <translation>{n} days before</translation>
    </message>
    <message>
        <source>{n} Minuten vorher</source>
        <translation>{n} minutes before</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Diesen Termin gibt es nicht mehr.</source>
        <translation>This appointment no longer exists.</translation>
    </message>
    <message>
        <source>Dieser Termin gehört zu einer Akte anderer Personen.</source>
        <translation>This appointment belongs to someone else’s client file.</translation>
    </message>
    <message>
        <source>Ein Termin dauert höchstens drei Jahre.</source>
        <translation>An appointment lasts three years at most.</translation>
    </message>
    <message>
        <source>Bitte die Terminart wählen.</source>
        <translation>Please choose the kind of appointment.</translation>
    </message>
    <message>
        <source>Bitte die Uhrzeit eintragen.</source>
        <translation>Please enter the time.</translation>
    </message>
    <message>
        <source>Bitte eintragen, bis wann der Termin dauert.</source>
        <translation>Please enter until when the appointment lasts.</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn. Bitte prüfen.</source>
        <translation>The end is before the beginning. Please check.</translation>
    </message>
    <message>
        <source>Dieser Eintrag gehört zu einer anderen Akte.</source>
        <translation>This entry belongs to another client file.</translation>
    </message>
    <message>
        <source>Dieser Termin hat noch nicht begonnen.</source>
        <translation>This appointment has not begun yet.</translation>
    </message>
    <message>
        <source>Eine Wiederholung gilt für mehrere Termine. Bitte „diesen und folgende“ oder „alle“ wählen.</source>
        <translation>A repetition applies to several appointments. Please choose “this and following” or “all”.</translation>
    </message>
    <message>
        <source>Die Wiederholung endet, bevor sie beginnt.</source>
        <translation>The repetition ends before it begins.</translation>
    </message>
    <message>
        <source>Diese Wiederholung lässt sich nicht berechnen.</source>
        <translation>This repetition cannot be calculated.</translation>
    </message>
    <message>
        <source>Die Akte zu diesem Termin führt jemand anders.</source>
        <translation>Someone else is in charge of the client file for this appointment.</translation>
    </message>
    <message>
        <source>Die Abwesenheit anderer trägt die Teamleitung ein.</source>
        <translation>Only the team lead can enter the absence of others.</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Bitte den Tag der Einschätzung eintragen.</source>
        <translation>Please enter the day of the assessment.</translation>
    </message>
    <message>
        <source>Dieser Tag liegt in der Zukunft.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>Diese Einschätzung wurde inzwischen gelöscht.</source>
        <translation>This assessment has been deleted in the meantime.</translation>
    </message>
    <message>
        <source>In dieser Einschätzung steht schon etwas. Bitte leeren Sie zuerst die Felder.</source>
        <translation>There is already something in this assessment. Please clear the fields first.</translation>
    </message>
</context>
<context>
    <name>AssessmentTab</name>
    <message>
        <source>Verlauf</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Schaubild: zu Beginn, im Verlauf und jetzt</source>
        <translation>Chart: at the beginning, on the way and now</translation>
    </message>
    <message>
        <source>Noch keine Einschätzung. Klient:in und Fachkraft schätzen zwölf Handlungsfelder ein, jede:r für sich.</source>
        <translation>No assessment yet. Client and counsellor score twelve life domains, each for themselves.</translation>
    </message>
    <message>
        <source>Einschätzung beginnen</source>
        <translation>Begin assessment</translation>
    </message>
    <message>
        <source>Alle Vorschläge übernehmen ({n})</source>
        <translation>Take over all suggestions ({n})</translation>
    </message>
    <message>
        <source>am Ende</source>
        <translation>at the end</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>{n} von {of} eingeschätzt</source>
        <translation>{n} of {of} scored</translation>
    </message>
    <message>
        <source>{n} mit Bedarf</source>
        <translation>{n} with need</translation>
    </message>
    <message>
        <source>{n} besser als zu Beginn</source>
        <translation>{n} better than at the beginning</translation>
    </message>
    <message>
        <source>bei {n} fehlt die Sicht der Klient:in</source>
        <translation>client’s view missing for {n}</translation>
    </message>
    <message>
        <source>; noch offen: {names}</source>
        <translation>; still open: {names}</translation>
    </message>
    <message>
        <source>Dreieck links unten: zu Beginn, rechts unten: letztes Mal</source>
        <translation>Triangle bottom left: at the beginning, bottom right: last time</translation>
    </message>
    <message>
        <source>Einschätzung begonnen.</source>
        <translation>Assessment begun.</translation>
    </message>
    <message>
        <source>Leere Einschätzung gelöscht.</source>
        <translation>Empty assessment deleted.</translation>
    </message>
    <message>
        <source>Vorschläge übernommen.</source>
        <translation>Suggestions taken over.</translation>
    </message>
    <message>
        <source>Entwurf wiederhergestellt.</source>
        <translation>Draft restored.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Eine Sicherung kann nur machen, wer Akten öffnen darf.</source>
        <translation>Only people who may open client files can make a backup.</translation>
    </message>
    <message>
        <source>Unter diesem Namen gibt es schon eine Datei. Sicherungen werden nie überschrieben; bitte wählen Sie einen anderen Namen.</source>
        <translation>A file with this name already exists. Backups are never overwritten; please choose another name.</translation>
    </message>
    <message>
        <source>Diese Datei ist keine unversehrte Sicherung von KIMdesk. Es wurde nichts daraus übernommen; bitte nehmen Sie eine andere Sicherung.</source>
        <translation>This file is not an intact KIMdesk backup. Nothing was taken from it; please use another backup.</translation>
    </message>
    <message>
        <source>An diesem Ort liegt keine Sicherung. Bitte prüfen Sie, ob der Datenträger angeschlossen ist, oder wählen Sie eine andere Datei.</source>
        <translation>There is no backup in this place. Please check that the drive is connected, or choose another file.</translation>
    </message>
    <message>
        <source>Die Ablage wurde zuletzt nicht richtig geschlossen. Bitte lassen Sie sie zuerst von Ihrer Teamleitung öffnen und schließen.</source>
        <translation>The store was not closed properly last time. Please ask your team lead to open and close it first.</translation>
    </message>
    <message>
        <source>Für die Sicherung ist nicht genug Platz. Bitte schaffen Sie Platz oder wählen Sie einen anderen Datenträger; die Ablage ist unverändert.</source>
        <translation>There is not enough room for the backup. Please make room or choose another drive; the store is unchanged.</translation>
    </message>
    <message>
        <source>An diesem Ort kann keine Sicherung abgelegt werden. Bitte prüfen Sie, ob der Datenträger angeschlossen und beschreibbar ist, oder wählen Sie einen anderen.</source>
        <translation>No backup can be put in this place. Please check that the drive is connected and can be written to, or choose another one.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Sicherung</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Fortschritt der Sicherung</source>
        <translation>Progress of the backup</translation>
    </message>
    <message>
        <source>&amp;Jetzt sichern</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Abbre&amp;chen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Anderer &amp;Ordner …</source>
        <translation>Other &amp;folder …</translation>
    </message>
    <message>
        <source>Sicherung &amp;prüfen …</source>
        <translation>Chec&amp;k a backup …</translation>
    </message>
    <message>
        <source>&amp;Wiederherstellen …</source>
        <translation>&amp;Restore …</translation>
    </message>
    <message>
        <source>Sichern</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Beim Sperren und Schließen wird einmal am Tag gesichert und die Sicherung gelesen. Sie ist verschlüsselt wie die Ablage. Bewahren Sie eine auf einem anderen Datenträger auf.</source>
        <translation>On locking and closing, a backup is made once a day and read back. It is encrypted like the store. Keep one on another drive.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Eine Sicherung taugt erst, wenn sie sich öffnen lässt: Die Probe öffnet sie an einem vorläufigen Ort mit Ihrem Passwort oder dem Wiederherstellungsbogen und prüft alles darin.</source>
        <translation>A backup is good only if it can be opened: the test opens it in a temporary place with your password or the recovery sheet and checks everything in it.</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Eine Sicherung wird immer in einen neuen Ordner zurückgeholt; die heutige Ablage bleibt, wie sie ist. Es gelten die Passwörter vom Tag der Sicherung. Danach: sperren, „Andere Ablage“ wählen, den neuen Ordner öffnen.</source>
        <translation>A backup is always restored into a new folder; today’s store stays as it is. The passwords of the day of the backup apply. After that: lock, choose “Other store”, open the new folder.</translation>
    </message>
    <message>
        <source>Ordner: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>Letzte Probe: {day}.</source>
        <translation>Last test: {day}.</translation>
    </message>
    <message>
        <source>Es gab noch keine Probe.</source>
        <translation>There has been no test yet.</translation>
    </message>
    <message>
        <source>Ordner für Sicherungen</source>
        <translation>Folder for backups</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>In diesem Ordner liegt noch keine Sicherung dieser Ablage.</source>
        <translation>There is no backup of this store in this folder yet.</translation>
    </message>
    <message>
        <source>Die letzte Sicherung ist {n} Tage alt ({day}). Bitte jetzt sichern.</source>
        <translation>The last backup is {n} days old ({day}). Please make one now.</translation>
    </message>
    <message>
        <source>Zuletzt gesichert am {day}.</source>
        <translation>Last backed up on {day}.</translation>
    </message>
    <message>
        <source>Heute gesichert.</source>
        <translation>Backed up today.</translation>
    </message>
    <message>
        <source>{said} Die Sicherung am {failed} ist nicht gelungen.</source>
        <translation>{said} The backup on {failed} did not work.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hinweis schließen</source>
        <translation>Close notice</translation>
    </message>
</context>
<context>
    <name>BarrierCard</name>
    <message>
        <source>Strukturelle Hürden</source>
        <translation>Structural barriers</translation>
    </message>
    <message>
        <source>Was hier im Weg steht und auch andere betrifft. Ohne Angaben zur Person.</source>
        <translation>What stands in the way here and affects others too. Without details about the person.</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Trennen</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Bekannte Hürde verbinden</source>
        <translation>Link a known barrier</translation>
    </message>
    <message>
        <source>Neue Hürde</source>
        <translation>New barrier</translation>
    </message>
    <message>
        <source>Hürde verbunden</source>
        <translation>Barrier linked</translation>
    </message>
    <message>
        <source>Hürde von der Akte getrennt</source>
        <translation>Barrier unlinked from the file</translation>
    </message>
    <message>
        <source>Hürde erfassen</source>
        <translation>Record barrier</translation>
    </message>
    <message>
        <source>Hürde erfasst</source>
        <translation>Barrier recorded</translation>
    </message>
</context>
<context>
    <name>BarrierDetail</name>
    <message>
        <source>Mit Titel, Art und Ebene wird gespeichert.</source>
        <translation>It is saved once there are a title, a kind and a level.</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Weiter: {state}</source>
        <translation>Next: {state}</translation>
    </message>
    <message>
        <source>{day}: {state}{by}</source>
        <translation>{day}: {state}{by}</translation>
    </message>
    <message>
        <source>{field}: „{text}“ ({why})</source>
        <translation>{field}: “{text}” ({why})</translation>
    </message>
    <message>
        <source>Vor der Meldung prüfen, ob das auf eine Person hinweist:</source>
        <translation>Before reporting, check whether this points to a person:</translation>
    </message>
    <message>
        <source>Betroffene Akten</source>
        <translation>Client files concerned</translation>
    </message>
    <message>
        <source>Akte {number} öffnen</source>
        <translation>Open client file {number}</translation>
    </message>
    <message>
        <source>Noch keine. In einer Akte unter „Vermittlung“ lässt sie sich verbinden.</source>
        <translation>None yet. In a client file it can be linked under “Referral”.</translation>
    </message>
    <message>
        <source>1 Akte</source>
        <translation>1 client file</translation>
    </message>
    <message>
        <source>{n} Akten</source>
        <translation>{n} client files</translation>
    </message>
    <message>
        <source>, davon {n} bei anderen Fachkräften</source>
        <translation>, {n} of them with other counsellors</translation>
    </message>
</context>
<context>
    <name>BarrierReport</name>
    <message>
        <source>seit {month}</source>
        <translation>since {month}</translation>
    </message>
    <message>
        <source>Hier fehlt ein Text: Er nennt noch Personen, Tage oder andere Angaben, an denen jemand zu erkennen ist, oder das Team hat ihn noch nicht geprüft.</source>
        <translation>A text is missing here: it still names people, days or other details by which someone can be recognised, or the team has not checked it yet.</translation>
    </message>
    <message>
        <source>Strukturelle Hürden: Meldung an die KIM-Koordination</source>
        <translation>Structural barriers: report to the KIM coordination</translation>
    </message>
    <message>
        <source>Stand {day}. Die Hürden sind in der Beratung aufgefallen. Angaben zu einzelnen Personen enthält diese Meldung nicht.</source>
        <translation>As of {day}. The barriers were noticed in counselling. This report contains no details about individual people.</translation>
    </message>
    <message>
        <source>Hürdenmeldung · ohne personenbezogene Angaben</source>
        <translation>Barrier report · without personal details</translation>
    </message>
</context>
<context>
    <name>Barriers</name>
    <message>
        <source>Fallnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>E-Mail-Adresse</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Telefonnummer</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Geschlecht oder Verwandtschaft</source>
        <translation>Gender or family relation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staatsangehörigkeit</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Dieser Schritt ist jetzt nicht möglich.</source>
        <translation>This step is not possible now.</translation>
    </message>
    <message>
        <source>Bitte zuerst die Hürde beschreiben.</source>
        <translation>Please describe the barrier first.</translation>
    </message>
    <message>
        <source>Hier steht „{text}“. Bitte ohne Angaben zu einzelnen Personen schreiben.</source>
        <translation>It says “{text}” here. Please write without details about individual people.</translation>
    </message>
    <message>
        <source>Diese Hürde gibt es nicht mehr.</source>
        <translation>This barrier no longer exists.</translation>
    </message>
    <message>
        <source>Der Stand einer Hürde ändert sich nur mit einem Schritt.</source>
        <translation>The state of a barrier changes only by a step.</translation>
    </message>
    <message>
        <source>Diese Hürde bleibt im Register. Stellen Sie sie zurück, statt sie zu löschen.</source>
        <translation>This barrier stays in the register. Defer it instead of deleting it.</translation>
    </message>
    <message>
        <source>Der Verlauf einer Hürde bleibt, wie er war.</source>
        <translation>The history of a barrier stays as it was.</translation>
    </message>
</context>
<context>
    <name>BarriersPage</name>
    <message>
        <source>Strukturelle Hürden</source>
        <translation>Structural barriers</translation>
    </message>
    <message>
        <source>Was im System im Weg steht. Fälle werden gezählt und nach außen nie genannt.</source>
        <translation>What stands in the way in the system. Cases are counted and never named outside.</translation>
    </message>
    <message>
        <source>&amp;Neue Hürde</source>
        <translation>&amp;New barrier</translation>
    </message>
    <message>
        <source>&amp;Meldung drucken …</source>
        <translation>&amp;Print report …</translation>
    </message>
    <message>
        <source>In den Hürden suchen</source>
        <translation>Search the barriers</translation>
    </message>
    <message>
        <source>auch abgeschlossene</source>
        <translation>closed ones as well</translation>
    </message>
    <message>
        <source>Keine Hürde passt dazu.</source>
        <translation>No barrier matches.</translation>
    </message>
    <message>
        <source>Noch ist keine Hürde erfasst. Was hält mehr als eine Person auf?</source>
        <translation>No barrier has been recorded yet. What holds up more than one person?</translation>
    </message>
    <message>
        <source>Erste Hürde erfassen</source>
        <translation>Record the first barrier</translation>
    </message>
    <message>
        <source>Hürde</source>
        <translation>Barrier</translation>
    </message>
    <message>
        <source>Akten</source>
        <translation>Client files</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>1 Fall</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>{n} Fälle</source>
        <translation>{n} cases</translation>
    </message>
</context>
<context>
    <name>BasisCard</name>
    <message>
        <source>Grundlage der Beratung</source>
        <translation>Basis of the counselling</translation>
    </message>
    <message>
        <source>Gesundheit und besonderer Schutzbedarf (Art. 9)</source>
        <translation>Health and special protection needs (Art. 9)</translation>
    </message>
    <message>
        <source>noch nicht gefragt</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>aus einer anderen Akte dieser Person: {detail}</source>
        <translation>from another file of this person: {detail}</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Neu eintragen</source>
        <translation>Add new</translation>
    </message>
    <message>
        <source>Erneuern</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Infoblatt Datenschutz (Art. 13)</source>
        <translation>Privacy notice (Art. 13)</translation>
    </message>
    <message>
        <source>Sagt, was mit den Angaben geschieht: vor dem Clearing aushändigen.</source>
        <translation>Says what happens to the data: hand it out before clearing.</translation>
    </message>
    <message>
        <source>ausgehändigt</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>noch nicht ausgehändigt</source>
        <translation>not handed out yet</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Infoblatt ausgehändigt</source>
        <translation>Privacy notice handed out</translation>
    </message>
    <message>
        <source>am {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>erklärt auf {language}</source>
        <translation>explained in {language}</translation>
    </message>
    <message>
        <source>mit Sprachmittlung</source>
        <translation>with interpreting</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Fälle hinter der Zahl</source>
        <translation>Cases behind the figure</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Hinter dieser Zahl steht keine Akte, die Sie sehen.</source>
        <translation>There is no file behind this figure that you may see.</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>{shown} Akten. Andere dürfen Sie nicht sehen, oder es zählt mehrfach.</source>
        <translation>{shown} files. You may not see others, or some count more than once.</translation>
    </message>
    <message>
        <source>Eingabe öffnet die Akte.</source>
        <translation>Enter opens the file.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Entwurf wiederhergestellt.</source>
        <translation>Draft restored.</translation>
    </message>
</context>
<context>
    <name>Blackening</name>
    <message>
        <source>[andere Person]</source>
        <translation>[other person]</translation>
    </message>
</context>
<context>
    <name>Blobs</name>
    <message>
        <source>Diese Datei ist größer als 25 MB. Bitte verkleinern Sie sie, zum Beispiel mit einer geringeren Auflösung beim Scannen.</source>
        <translation>This file is larger than 25 MB. Please make it smaller, for example by scanning at a lower resolution.</translation>
    </message>
    <message>
        <source>Dieses Dokument fehlt in der Ablage oder ist beschädigt. Bitte holen Sie es aus einer Sicherung zurück.</source>
        <translation>This document is missing from the store or damaged. Please restore it from a backup.</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Auskunftssperre (§ 51 BMG): Die Anschrift wird nicht gedruckt.</source>
        <translation>Information block (§ 51 BMG): the address is not printed.</translation>
    </message>
</context>
<context>
    <name>BoundsChart</name>
    <message>
        <source>Verlauf aller Stellen zusammen</source>
        <translation>All offices together over time</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Das hat leider nicht geklappt</source>
        <translation>Sorry, that did not work</translation>
    </message>
    <message>
        <source>Das ist ein Fehler des Programms. Ihre gespeicherten Daten sind unverändert. Bitte geben Sie diesen Bericht weiter; er enthält keine Daten aus Akten.</source>
        <translation>This is a fault of the program. Your saved data are unchanged. Please pass on this report; it contains no data from client files.</translation>
    </message>
    <message>
        <source>Fehlerbericht</source>
        <translation>Fault report</translation>
    </message>
    <message>
        <source>&amp;Kopieren</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Weiterarbeiten</source>
        <translation>&amp;Keep working</translation>
    </message>
</context>
<context>
    <name>BuildDialog</name>
    <message>
        <source>Neue Fassung: {quarter}</source>
        <translation>New version: {quarter}</translation>
    </message>
    <message>
        <source>{quarter} abschließen</source>
        <translation>Close {quarter}</translation>
    </message>
    <message>
        <source>Warum noch einmal?</source>
        <translation>Why again?</translation>
    </message>
    <message>
        <source>Volle Stellen (VZÄ)</source>
        <translation>Full posts (FTE)</translation>
    </message>
    <message>
        <source>Fortschritt der Prüfung</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>&amp;Abschließen</source>
        <translation>Close &amp;quarter</translation>
    </message>
    <message>
        <source>&amp;Fassung erstellen</source>
        <translation>Create &amp;version</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Warum noch einmal?</source>
        <translation>&amp;Why again?</translation>
    </message>
    <message>
        <source>&amp;Volle Stellen (VZÄ) in diesem Quartal</source>
        <translation>&amp;Full posts (FTE) in this quarter</translation>
    </message>
    <message>
        <source>Bitte die Angaben oben ausfüllen.</source>
        <translation>Please fill in the details above.</translation>
    </message>
    <message>
        <source>Abgeschlossen. Jetzt gibt die Teamleitung das Quartal frei.</source>
        <translation>Closed. Now the team lead releases the quarter.</translation>
    </message>
    <message>
        <source>Es ist nichts mehr offen.</source>
        <translation>Nothing is left open.</translation>
    </message>
    <message>
        <source>Danach bleiben die Zahlen dieses Quartals, wie sie sind. Was erst später auffällt, kommt mit einer neuen Fassung oder im nächsten Quartal dazu.</source>
        <translation>After that, the figures of this quarter stay as they are. Anything noticed later is added with a new version or in the next quarter.</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Geheimer Schlüssel. Nicht weitergeben, nicht per E-Mail schicken.</source>
        <translation>Secret key. Do not pass it on, do not send it by email.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie sich das Paket noch einmal geben.</source>
        <translation>Please have the bundle given to you once more.</translation>
    </message>
    <message>
        <source>Die Datei ist zu groß für ein Paket.</source>
        <translation>The file is too large for a bundle.</translation>
    </message>
    <message>
        <source>Das ist kein Paket von KIMdesk. Bitte wählen Sie eine Datei mit .kimstat.</source>
        <translation>This is not a KIMdesk bundle. Please choose a file ending in .kimstat.</translation>
    </message>
    <message>
        <source>Das Paket ist beschädigt oder wurde verändert.</source>
        <translation>The bundle is damaged or has been changed.</translation>
    </message>
    <message>
        <source>Das Paket ist für jemand anderen verschlossen. Bitte prüfen Sie, welcher Schlüssel in der Beratungsstelle hinterlegt ist.</source>
        <translation>The bundle is sealed for someone else. Please check which key is kept at the office.</translation>
    </message>
    <message>
        <source>Das Paket war für jemand anderen bestimmt und wurde neu verschlossen. Bitte fragen Sie in der Beratungsstelle nach.</source>
        <translation>The bundle was meant for someone else and has been sealed anew. Please ask at the office.</translation>
    </message>
    <message>
        <source>Die Unterschrift des Pakets stimmt nicht: Der Inhalt wurde verändert.</source>
        <translation>The signature of the bundle is not right: its content has been changed.</translation>
    </message>
    <message>
        <source>Es wurde nichts davon geöffnet; bitte fragen Sie in der Beratungsstelle nach.</source>
        <translation>None of it was opened; please ask at the office.</translation>
    </message>
    <message>
        <source>Im Paket steckt kein lesbares ZIP-Archiv.</source>
        <translation>There is no readable ZIP archive in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket stecken zu viele Dateien.</source>
        <translation>There are too many files in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket stecken gepackte Dateien.</source>
        <translation>There are compressed files in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket stecken verschlüsselte Dateien.</source>
        <translation>There are encrypted files in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket stecken Ordner oder Verweise.</source>
        <translation>There are folders or links in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket steckt etwas zwischen den Dateien.</source>
        <translation>There is something between the files in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket steckt etwas vor oder nach dem Archiv.</source>
        <translation>There is something before or after the archive in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket stimmt die Größe einer Datei nicht.</source>
        <translation>The size of a file in the bundle is not right.</translation>
    </message>
    <message>
        <source>Im Paket stimmt die Prüfsumme einer Datei nicht.</source>
        <translation>The checksum of a file in the bundle is not right.</translation>
    </message>
    <message>
        <source>Das Verzeichnis des Pakets passt nicht zum Inhalt.</source>
        <translation>The index of the bundle does not match its content.</translation>
    </message>
    <message>
        <source>Im Paket steckt eine Datei mit unerlaubtem Namen.</source>
        <translation>There is a file with a forbidden name in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket steckt eine Datei doppelt.</source>
        <translation>There is a file twice in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket fehlt eine Datei.</source>
        <translation>A file is missing in the bundle.</translation>
    </message>
    <message>
        <source>Im Paket steckt eine Datei, die dort nicht hingehört.</source>
        <translation>There is a file in the bundle that does not belong there.</translation>
    </message>
    <message>
        <source>Eine Datei im Paket wurde verändert.</source>
        <translation>A file in the bundle has been changed.</translation>
    </message>
    <message>
        <source>Das Paket ist anders aufgebaut, als es sein darf.</source>
        <translation>The bundle is not built the way it has to be.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie in der Beratungsstelle nach.</source>
        <translation>Please ask at the office.</translation>
    </message>
    <message>
        <source>Das Verzeichnis im Paket ist nicht lesbar.</source>
        <translation>The index in the bundle cannot be read.</translation>
    </message>
    <message>
        <source>Das Verzeichnis ist zu tief verschachtelt.</source>
        <translation>The index is nested too deeply.</translation>
    </message>
    <message>
        <source>Das Verzeichnis nennt etwas doppelt.</source>
        <translation>The index names something twice.</translation>
    </message>
    <message>
        <source>Das Verzeichnis enthält unerlaubte Zahlen.</source>
        <translation>The index contains forbidden numbers.</translation>
    </message>
    <message>
        <source>Das Verzeichnis hat nicht die feste Form.</source>
        <translation>The index does not have the fixed form.</translation>
    </message>
    <message>
        <source>Das Verzeichnis enthält falsche Angaben.</source>
        <translation>The index contains wrong details.</translation>
    </message>
    <message>
        <source>Die Datei stammt aus einem anderen Programm oder hat einen anderen Zweck.</source>
        <translation>The file comes from another program or has another purpose.</translation>
    </message>
    <message>
        <source>Das Paket stammt aus einer neueren Version. Bitte bringen Sie KIMdesk auf den neuesten Stand.</source>
        <translation>The bundle comes from a newer version. Please update KIMdesk.</translation>
    </message>
    <message>
        <source>Eine Tabelle im Paket hat nicht die feste Form.</source>
        <translation>A table in the bundle does not have the fixed form.</translation>
    </message>
    <message>
        <source>Eine Tabelle enthält eine Formel.</source>
        <translation>A table contains a formula.</translation>
    </message>
    <message>
        <source>Eine Tabelle enthält eine unbekannte Gruppe.</source>
        <translation>A table contains an unknown group.</translation>
    </message>
    <message>
        <source>In einer Tabelle fehlen Zeilen oder sind doppelt.</source>
        <translation>Rows of a table are missing or are there twice.</translation>
    </message>
    <message>
        <source>Eine Zahl ist nicht gerundet und könnte Menschen erkennbar machen. Das Paket wird nicht geöffnet; bitte sagen Sie der Beratungsstelle gleich Bescheid.</source>
        <translation>A number is not rounded and could make people recognisable. The bundle will not be opened; please tell the office at once.</translation>
    </message>
    <message>
        <source>Zahlen im Paket widersprechen einander.</source>
        <translation>Numbers in the bundle contradict each other.</translation>
    </message>
    <message>
        <source>Das ist keine Schlüsseldatei von KIMdesk, oder sie ist beschädigt.</source>
        <translation>This is not a KIMdesk key file, or it is damaged.</translation>
    </message>
    <message>
        <source>Das ist keine Datei mit einem geheimen Schlüssel. Bitte wählen Sie die Datei, die mit dem Schlüssel angelegt wurde.</source>
        <translation>This is not a file with a secret key. Please choose the file that was created with the key.</translation>
    </message>
    <message>
        <source>Der Schlüssel dieser Stelle ist nicht bekannt. Bitte lesen Sie ihre Schlüsseldatei ein und vergleichen Sie die Prüfwörter am Telefon.</source>
        <translation>The key of this body is not known. Please read in its key file and compare the check words on the telephone.</translation>
    </message>
    <message>
        <source>Das Paket ist mit dem Schlüssel einer anderen Stelle unterschrieben.</source>
        <translation>The bundle is signed with the key of another body.</translation>
    </message>
    <message>
        <source>Der Schlüssel, mit dem unterschrieben wurde, ist widerrufen. Bitte lassen Sie sich das Paket mit dem neuen Schlüssel geben.</source>
        <translation>The key it was signed with has been revoked. Please have the bundle given to you with the new key.</translation>
    </message>
    <message>
        <source>Der Schlüssel, mit dem unterschrieben wurde, ist durch einen neuen ersetzt. Bitte lassen Sie sich das Paket mit dem neuen Schlüssel geben.</source>
        <translation>The key it was signed with has been replaced by a new one. Please have the bundle given to you with the new key.</translation>
    </message>
    <message>
        <source>Diese Stelle hat schon einen anderen Schlüssel, und der neue ist nicht mit ihm beglaubigt. Bitte rufen Sie dort an, bevor Sie ihn annehmen.</source>
        <translation>This body already has another key, and the new one is not certified by it. Please call them before you accept it.</translation>
    </message>
    <message>
        <source>Dieses Paket ist schon da. Es ist nichts zu tun.</source>
        <translation>This bundle is already here. There is nothing to do.</translation>
    </message>
    <message>
        <source>Vor diesem Paket fehlt ein anderes. Bitte lassen Sie sich das fehlende geben und lesen Sie es zuerst ein.</source>
        <translation>Another bundle is missing before this one. Please have the missing one given to you and read it in first.</translation>
    </message>
    <message>
        <source>Zu dieser Nummer liegt schon ein anderes Paket vor. Bitte klären Sie mit der Beratungsstelle, welches gilt.</source>
        <translation>There is already another bundle with this number. Please settle with the office which one counts.</translation>
    </message>
    <message>
        <source>Das Paket schließt nicht an das letzte an. Bitte klären Sie mit der Beratungsstelle, ob eines verloren ging.</source>
        <translation>The bundle does not follow on from the last one. Please settle with the office whether one was lost.</translation>
    </message>
    <message>
        <source>Die Korrektur ersetzt nicht die geltende Fassung dieses Quartals. Bitte klären Sie mit der Beratungsstelle, welche gilt.</source>
        <translation>The correction does not replace the current version of this quarter. Please settle with the office which one counts.</translation>
    </message>
    <message>
        <source>Die Quittung ist beschädigt oder nicht von der Stadt unterschrieben.</source>
        <translation>The receipt is damaged or not signed by the city.</translation>
    </message>
    <message>
        <source>Die Quittung gehört zu keinem Paket, das hier verschlossen wurde. Bitte fragen Sie bei der Stadt nach.</source>
        <translation>The receipt belongs to no bundle that was sealed here. Please ask the city.</translation>
    </message>
    <message>
        <source>Zu diesem Paket gibt es schon eine andere Quittung. Bitte klären Sie gleich mit der Stadt, welches Paket dort vorliegt.</source>
        <translation>There is already another receipt for this bundle. Please settle with the city at once which bundle they have.</translation>
    </message>
    <message>
        <source>Dieses Quartal ist schon abgegeben. Bitte wählen Sie einen Grund für die Korrektur.</source>
        <translation>This quarter has already been handed in. Please choose a reason for the correction.</translation>
    </message>
    <message>
        <source>Dieses Quartal ist noch nicht abgegeben, es gibt nichts zu korrigieren.</source>
        <translation>This quarter has not been handed in yet; there is nothing to correct.</translation>
    </message>
    <message>
        <source>Das Paket ließ sich nach dem Schreiben nicht fehlerfrei lesen. Bitte nehmen Sie einen anderen Datenträger.</source>
        <translation>The bundle could not be read without errors after writing. Please use another drive.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>abwesend</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>belegt</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>{name} ist dann abwesend.</source>
        <translation>{name} is absent then.</translation>
    </message>
    <message>
        <source>{name} hat dann schon einen Termin ({time}).</source>
        <translation>{name} already has an appointment then ({time}).</translation>
    </message>
    <message>
        <source>Der Raum ist dann belegt ({time}).</source>
        <translation>The room is taken then ({time}).</translation>
    </message>
    <message>
        <source>Der Termin liegt am Wochenende.</source>
        <translation>The appointment is at the weekend.</translation>
    </message>
    <message>
        <source>Der Termin liegt außerhalb der Arbeitszeit ({time}).</source>
        <translation>The appointment is outside working hours ({time}).</translation>
    </message>
    <message>
        <source>Der {day} ist ein Feiertag: {name}.</source>
        <translation>{day} is a public holiday: {name}.</translation>
    </message>
    <message>
        <source>{n} Termine der Serie fallen auf Feiertage: {days}.</source>
        <translation>{n} appointments of the series fall on public holidays: {days}.</translation>
    </message>
    <message>
        <source>ganztägig</source>
        <translation>all day</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Vorheriger Zeitraum (Strg+Links)</source>
        <translation>Previous period (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Nächster Zeitraum (Strg+Rechts)</source>
        <translation>Next period (Ctrl+Right)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>He&amp;ute</source>
        <translation>Toda&amp;y</translation>
    </message>
    <message>
        <source>Kleinen Monat und Auswahl zeigen</source>
        <translation>Show small month and choice</translation>
    </message>
    <message>
        <source>Neu&amp;er Termin</source>
        <translation>N&amp;ew appointment</translation>
    </message>
    <message>
        <source>Arbeitswo&amp;che</source>
        <translation>Wor&amp;k week</translation>
    </message>
    <message>
        <source>&amp;Woche</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Monat</source>
        <translation>M&amp;onth</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>Alt+{n}</source>
        <translation>Alt+{n}</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>Neuer &amp;Termin …</source>
        <translation>New &amp;appointment …</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>Die Datei ist nicht verschlüsselt: Wer an sie herankommt, kann sie lesen. Bitte nur an einem geschützten Ort speichern und löschen, wenn sie nicht mehr gebraucht wird.</source>
        <translation>The file is not encrypted: whoever gets at it can read it. Please save it in a protected place only and delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Die Datei ist nicht verschlüsselt: Wer an sie herankommt, liest, wer bei Ihnen in Beratung ist. Namen gehören nur hinein, wenn es nicht anders geht, und nie in einen Ordner, der ins Internet abgeglichen wird. Dass Sie Namen ausgeben, steht im Zugriffsprotokoll.</source>
        <translation>The file is not encrypted: anyone who gets hold of it can read who comes to you for counselling. Names belong in it only if there is no other way, and never in a folder that is synchronised with the internet. The access log records that you export names.</translation>
    </message>
    <message>
        <source>Ohne Namen stehen in der Datei nur Art des Termins, Zeit, Raum, Initialen und Fallnummer. Eingeschränkte Akten (Art. 18 DSGVO) stehen immer nur als „Termin“ mit Fallnummer darin.</source>
        <translation>Without names, the file holds only the kind of appointment, time, room, initials and case number. Restricted files (Art. 18 GDPR) are always in it only as “appointment” with the case number.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Der Kalender hat sich inzwischen geändert. Bitte die Datei noch einmal wählen.</source>
        <translation>The calendar has changed in the meantime. Please choose the file again.</translation>
    </message>
    <message>
        <source>Dem Termin fehlt seine Kennung (UID).</source>
        <translation>The appointment has no identifier (UID).</translation>
    </message>
    <message>
        <source>Dem Termin fehlt der Beginn.</source>
        <translation>The appointment has no beginning.</translation>
    </message>
    <message>
        <source>Der Kalender reicht von {first} bis {last}.</source>
        <translation>The calendar runs from {first} to {last}.</translation>
    </message>
    <message>
        <source>Das Ende des Termins liegt vor dem Beginn.</source>
        <translation>The appointment ends before it begins.</translation>
    </message>
    <message>
        <source>Zusätzliche Zeiträume (RDATE) fehlen.</source>
        <translation>Additional periods (RDATE) are missing.</translation>
    </message>
    <message>
        <source>Einzelne Tage der Serie fehlen.</source>
        <translation>Some days of the series are missing.</translation>
    </message>
    <message>
        <source>Die Zeitzone ist unbekannt. Bitte die Uhrzeit prüfen.</source>
        <translation>The time zone is unknown. Please check the time.</translation>
    </message>
    <message>
        <source>Der Termin hat mehrere Regeln der Wiederholung.</source>
        <translation>The appointment has several rules for repeating.</translation>
    </message>
    <message>
        <source>Ein langer Text ist gekürzt.</source>
        <translation>A long text has been shortened.</translation>
    </message>
    <message>
        <source>Anhänge und lange Zusätze fehlen.</source>
        <translation>Attachments and long additions are missing.</translation>
    </message>
    <message>
        <source>Eine Angabe ist nicht lesbar und fehlt.</source>
        <translation>One entry cannot be read and is missing.</translation>
    </message>
    <message>
        <source>Der Termin ist nicht zu lesen.</source>
        <translation>The appointment cannot be read.</translation>
    </message>
    <message>
        <source>Diese Datei ist größer als 20 MB. Bitte im anderen Programm einen kürzeren Zeitraum speichern.</source>
        <translation>This file is larger than 20 MB. Please save a shorter period in the other program.</translation>
    </message>
    <message>
        <source>Das ist ein ZIP-Archiv. Bitte zuerst entpacken und die Datei mit der Endung .ics wählen.</source>
        <translation>This is a ZIP archive. Please unpack it first and choose the file ending in .ics.</translation>
    </message>
    <message>
        <source>Das ist keine Kalenderdatei. Bitte eine Datei mit der Endung .ics wählen, wie Outlook, Google und Thunderbird sie speichern.</source>
        <translation>This is not a calendar file. Please choose a file ending in .ics, as saved by Outlook, Google and Thunderbird.</translation>
    </message>
    <message>
        <source>Die Umlaute dieser Datei lassen sich nicht lesen. Bitte im anderen Programm mit der Zeichenkodierung UTF-8 speichern.</source>
        <translation>The special characters in this file cannot be read. Please save it in the other program with the character encoding UTF-8.</translation>
    </message>
    <message>
        <source>Diese Datei ist beschädigt. Bitte im anderen Programm neu speichern.</source>
        <translation>This file is damaged. Please save it again in the other program.</translation>
    </message>
    <message>
        <source>Diese Datei hört mittendrin auf. Bitte noch einmal herunterladen oder speichern.</source>
        <translation>This file stops halfway. Please download or save it again.</translation>
    </message>
    <message>
        <source>In dieser Datei stehen mehr als {n} Termine. Bitte im anderen Programm einen kürzeren Zeitraum speichern.</source>
        <translation>There are more than {n} appointments in this file. Please save a shorter period in the other program.</translation>
    </message>
    <message>
        <source>Der Aufbau dieser Datei stimmt nicht. Bitte im anderen Programm neu speichern.</source>
        <translation>The structure of this file is wrong. Please save it again in the other program.</translation>
    </message>
    <message>
        <source>In dieser Kalenderdatei steht kein Termin.</source>
        <translation>There is no appointment in this calendar file.</translation>
    </message>
    <message>
        <source>Abgesagt wird ein Termin, den es hier nicht gibt.</source>
        <translation>An appointment is cancelled that does not exist here.</translation>
    </message>
    <message>
        <source>Der Termin gehört zu einer Akte anderer Personen.</source>
        <translation>The appointment belongs to someone else’s client file.</translation>
    </message>
    <message>
        <source>Hier steht schon eine neuere Fassung.</source>
        <translation>There is already a newer version here.</translation>
    </message>
    <message>
        <source>Diese Datei ist eine Antwort auf eine Einladung und enthält keinen Termin zum Eintragen.</source>
        <translation>This file is a reply to an invitation and contains no appointment to enter.</translation>
    </message>
    <message>
        <source>Aufgaben und Notizen der Datei werden nicht eingelesen ({n}).</source>
        <translation>Tasks and notes of the file are not read in ({n}).</translation>
    </message>
    <message>
        <source>Der Termin wiederholt sich mehrmals am Tag oder nach einer Regel, die dieser Kalender nicht kennt.</source>
        <translation>The appointment repeats several times a day or by a rule that this calendar does not know.</translation>
    </message>
    <message>
        <source>Der Termin wiederholt sich mehrmals am Tag.</source>
        <translation>The appointment repeats several times a day.</translation>
    </message>
    <message>
        <source>Die Regel der Wiederholung ergibt keinen einzigen Tag.</source>
        <translation>The rule for repeating does not give a single day.</translation>
    </message>
    <message>
        <source>Der Termin wiederholt sich öfter als {n}-mal.</source>
        <translation>The appointment repeats more than {n} times.</translation>
    </message>
    <message>
        <source>Die Regel der Wiederholung ist nicht zu verstehen.</source>
        <translation>The rule for repeating cannot be understood.</translation>
    </message>
    <message>
        <source>Eine zweite Zeit am selben Tag fehlt.</source>
        <translation>A second time on the same day is missing.</translation>
    </message>
    <message>
        <source>In dieser Kalenderdatei stehen keine ganzen Tage.</source>
        <translation>There are no whole days in this calendar file.</translation>
    </message>
    <message>
        <source>Ferien</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>In der Ablage darf keine unverschlüsselte Datei liegen. Bitte einen anderen Ordner wählen.</source>
        <translation>No unencrypted file may lie in the store. Please choose another folder.</translation>
    </message>
    <message>
        <source>Dieser Termin kann nicht gespeichert werden.</source>
        <translation>This appointment cannot be saved.</translation>
    </message>
    <message>
        <source>Diese Datei lässt sich nicht öffnen. Bitte prüfen Sie, ob sie noch da ist.</source>
        <translation>This file cannot be opened. Please check whether it is still there.</translation>
    </message>
    <message>
        <source>Dort lässt sich nichts speichern. Bitte wählen Sie einen anderen Ort.</source>
        <translation>Nothing can be saved there. Please choose another place.</translation>
    </message>
    <message>
        <source>Dieser Termin scheint schon im Kalender zu stehen.</source>
        <translation>This appointment seems to be in the calendar already.</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
</context>
<context>
    <name>CalendarLegend</name>
    <message>
        <source>Gespräch</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Plan, Fallkonferenz</source>
        <translation>Plan, case conference</translation>
    </message>
    <message>
        <source>Hausbesuch, Begleitung</source>
        <translation>Home visit, accompaniment</translation>
    </message>
    <message>
        <source>Telefon, Video</source>
        <translation>Telephone, video</translation>
    </message>
    <message>
        <source>Sprechstunde, Team</source>
        <translation>Open hours, team</translation>
    </message>
    <message>
        <source>bei anderer Stelle</source>
        <translation>at another body</translation>
    </message>
    <message>
        <source>Abwesenheit</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>bestätigt</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>fand statt</source>
        <translation>took place</translation>
    </message>
    <message>
        <source>versäumt</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>verschoben</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>Serie</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sprachmittlung (? noch offen)</source>
        <translation>Interpreting (? still open)</translation>
    </message>
    <message>
        <source>Farben und Zeichen</source>
        <translation>Colours and signs</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Das ist kein Tag. Zum Beispiel: morgen, 15.3., nächsten Do, KW 12</source>
        <translation>That is not a day. For example: tomorrow, 15.3., next Thu, week 12</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Voriger Monat</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>&amp;Heute</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Leeren</source>
        <translation>&amp;Clear</translation>
    </message>
</context>
<context>
    <name>CalendarSide</name>
    <message>
        <source>&amp;Springen zu</source>
        <translation>&amp;Jump to</translation>
    </message>
    <message>
        <source>Welche Kolleg:innen?</source>
        <translation>Which colleagues?</translation>
    </message>
    <message>
        <source>Wessen Termine?</source>
        <translation>Whose appointments?</translation>
    </message>
    <message>
        <source>alle im Team</source>
        <translation>everyone in the team</translation>
    </message>
    <message>
        <source>&amp;Ich</source>
        <translation>&amp;Me</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>Te&amp;am</translation>
    </message>
    <message>
        <source>&amp;Räume</source>
        <translation>&amp;Rooms</translation>
    </message>
    <message>
        <source>Nur Termine, an denen Sie teilnehmen</source>
        <translation>Only appointments in which you take part</translation>
    </message>
    <message>
        <source>Termine aller; in der Tagesansicht eine Spalte je Person</source>
        <translation>Everyone’s appointments; in the day view one column for each person</translation>
    </message>
    <message>
        <source>Belegte Räume; in der Tagesansicht eine Spalte je Raum</source>
        <translation>Rooms in use; in the day view one column for each room</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>ganztägig</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Serientermin</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sprachmittlung {state}</source>
        <translation>Interpreting {state}</translation>
    </message>
    <message>
        <source>KW {n}</source>
        <translation>Week {n}</translation>
    </message>
</context>
<context>
    <name>CalendarWriter</name>
    <message>
        <source>Termin eingetragen</source>
        <translation>Appointment entered</translation>
    </message>
    <message>
        <source>Der Termin gehört zu einer Serie. Was soll verschoben werden?</source>
        <translation>The appointment belongs to a series. What should be moved?</translation>
    </message>
    <message>
        <source>Termin kopiert</source>
        <translation>Appointment copied</translation>
    </message>
    <message>
        <source>Der Termin gehört zu einer Serie. Was soll gelöscht werden?</source>
        <translation>The appointment belongs to a series. What should be deleted?</translation>
    </message>
    <message>
        <source>Termin: {state}</source>
        <translation>Appointment: {state}</translation>
    </message>
    <message>
        <source>Termin gelöscht</source>
        <translation>Appointment deleted</translation>
    </message>
    <message>
        <source>Termin verschoben</source>
        <translation>Appointment moved</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>gehört {who}</source>
        <translation>belongs to {who}</translation>
    </message>
    <message>
        <source>Eingeschränkte Verarbeitung (Art. 18 DSGVO): nur lesen.</source>
        <translation>Restricted processing (Art. 18 GDPR): reading only.</translation>
    </message>
    <message>
        <source>Auskunftssperre: Anschrift niemandem nennen.</source>
        <translation>Information block: tell nobody the address.</translation>
    </message>
    <message>
        <source>Nicht anrufen.</source>
        <translation>Do not call.</translation>
    </message>
    <message>
        <source>Keine Post.</source>
        <translation>No post.</translation>
    </message>
    <message>
        <source>Nachrichten nur neutral.</source>
        <translation>Neutral messages only.</translation>
    </message>
    <message>
        <source>Nicht alle Kontaktwege sind sicher.</source>
        <translation>Not all ways of contact are safe.</translation>
    </message>
    <message>
        <source>Einwilligung widerrufen am {day}.</source>
        <translation>Consent withdrawn on {day}.</translation>
    </message>
    <message>
        <source>Einwilligung verweigert.</source>
        <translation>Consent refused.</translation>
    </message>
    <message>
        <source>Keine gültige Einwilligung in die Verarbeitung.</source>
        <translation>No valid consent to processing.</translation>
    </message>
</context>
<context>
    <name>CaseChoice</name>
    <message>
        <source>Akten zum Auswählen</source>
        <translation>Client files to choose from</translation>
    </message>
    <message>
        <source>Alle auswählen</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Keine auswählen</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Ausgewählte Akten: {n} von {all}</source>
        <translation>Client files selected: {n} of {all}</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>geboren {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>{n} Jahre</source>
        <translation>{n} years old</translation>
    </message>
    <message>
        <source>Fallnummer {number}</source>
        <translation>case number {number}</translation>
    </message>
    <message>
        <source>{phase} seit {day}</source>
        <translation>{phase} since {day}</translation>
    </message>
    <message>
        <source>aufgenommen am {day}</source>
        <translation>admitted on {day}</translation>
    </message>
    <message>
        <source>Anfrage am {day}</source>
        <translation>enquiry on {day}</translation>
    </message>
    <message>
        <source>Fallführung: {name}</source>
        <translation>Counsellor: {name}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Fallstufe</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Letzter Kontakt</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Vertretung bis {day}</source>
        <translation>Substitution until {day}</translation>
    </message>
    <message>
        <source>Sie vertreten {name} bis {day}.</source>
        <translation>You substitute for {name} until {day}.</translation>
    </message>
</context>
<context>
    <name>CaseListCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Letzter Kontakt</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Akten dahinter</source>
        <translation>Client files behind it</translation>
    </message>
    <message>
        <source>Liste schließen</source>
        <translation>Close list</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Fallübersicht</source>
        <translation>Case overview</translation>
    </message>
    <message>
        <source>Erreichbar</source>
        <translation>How to reach</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Als Nächstes</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Noch keine Einschätzung.</source>
        <translation>No assessment yet.</translation>
    </message>
    <message>
        <source>Bedarf (Einschätzung vom {day}, 1 = Krise)</source>
        <translation>Needs (assessment of {day}, 1 = crisis)</translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Keine laufenden Ziele.</source>
        <translation>No current goals.</translation>
    </message>
    <message>
        <source>Laufende Ziele</source>
        <translation>Current goals</translation>
    </message>
    <message>
        <source>Offene Maßnahmen</source>
        <translation>Open measures</translation>
    </message>
    <message>
        <source>Keine offenen.</source>
        <translation>None open.</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Letzte Kontakte ({n} insgesamt)</source>
        <translation>Last contacts ({n} in all)</translation>
    </message>
    <message>
        <source>Noch kein Kontakt eingetragen.</source>
        <translation>No contact recorded yet.</translation>
    </message>
    <message>
        <source>sicher</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>Unsichere Wege, nicht benutzen: {n}</source>
        <translation>Unsafe ways, do not use: {n}</translation>
    </message>
    <message>
        <source>Sprache: {text}</source>
        <translation>Language: {text}</translation>
    </message>
    <message>
        <source>Im Haushalt: {names}</source>
        <translation>In the household: {names}</translation>
    </message>
    <message>
        <source>Termin {what}</source>
        <translation>Appointment {what}</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Antrag gestellt</source>
        <translation>application filed</translation>
    </message>
    <message>
        <source>Entbindung</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Bitte mindestens einen Namen eintragen.</source>
        <translation>Please enter at least one name.</translation>
    </message>
</context>
<context>
    <name>CasesDialog</name>
    <message>
        <source>Wessen Akten</source>
        <translation>Whose client files</translation>
    </message>
    <message>
        <source>{name} (gesperrt)</source>
        <translation>{name} (locked)</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>Zugriffsprotokoll p&amp;rüfen</source>
        <translation>Check the access l&amp;og</translation>
    </message>
    <message>
        <source>Anha&amp;lten</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>Fortschritt der Prüfung</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Eintrag {n} von {total}</source>
        <translation>Entry {n} of {total}</translation>
    </message>
    <message>
        <source>Alle {n} Einträge sind da, unverändert und echt.</source>
        <translation>All {n} entries are there, unchanged and genuine.</translation>
    </message>
    <message>
        <source>Und {n} weitere.</source>
        <translation>And {n} more.</translation>
    </message>
</context>
<context>
    <name>ChapterDialog</name>
    <message>
        <source>Hilfetext</source>
        <translation>Help text</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Befund</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation>What to do?</translation>
    </message>
    <message>
        <source>Akte</source>
        <translation>Client file</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Pflicht</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Vorschlag: {answer}. {reason}</source>
        <translation>Suggestion: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Die Akte spricht für {answer}. {reason}</source>
        <translation>The file speaks for {answer}. {reason}</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Prüfung</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Fortschritt der Prüfung</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Abbre&amp;chen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Ablage &amp;prüfen</source>
        <translation>Chec&amp;k store</translation>
    </message>
    <message>
        <source>&amp;Suchverzeichnis neu aufbauen</source>
        <translation>&amp;Rebuild search index</translation>
    </message>
    <message>
        <source>&amp;Datei verkleinern</source>
        <translation>Shr&amp;ink file</translation>
    </message>
    <message>
        <source>A&amp;kten prüfen</source>
        <translation>Check c&amp;lient files</translation>
    </message>
    <message>
        <source>Befunde der Ablage</source>
        <translation>Findings in the store</translation>
    </message>
    <message>
        <source>Befunde in Akten</source>
        <translation>Findings in client files</translation>
    </message>
    <message>
        <source>Befunde: {n}. Bitte lesen Sie, was zu tun ist.</source>
        <translation>Findings: {n}. Please read what to do.</translation>
    </message>
    <message>
        <source>Die Ablage ist in Ordnung: Dateien, Suche, Zugriffsprotokoll, Dokumente.</source>
        <translation>The store is in order: files, search, access log, documents.</translation>
    </message>
    <message>
        <source>Befunde: {n}, davon Fehler: {errors}. Enter öffnet die Akte.</source>
        <translation>Findings: {n}, of which errors: {errors}. Enter opens the client file.</translation>
    </message>
    <message>
        <source>Sind alle Dateien lesbar, ist das Zugriffsprotokoll unverändert?</source>
        <translation>Are all files readable, is the access log unchanged?</translation>
    </message>
    <message>
        <source>In den Akten passt alles zusammen.</source>
        <translation>Everything in the client files fits together.</translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Akten</source>
        <translation>Client files</translation>
    </message>
    <message>
        <source>Passen die Angaben in den Akten zusammen?</source>
        <translation>Do the entries in the client files fit together?</translation>
    </message>
    <message>
        <source>Keine Befunde.</source>
        <translation>No findings.</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Aufnahmekriterien</source>
        <translation>Admission criteria</translation>
    </message>
    <message>
        <source>Tasten: J, N und U antworten, Eingabe übernimmt den Vorschlag, Entf leert.</source>
        <translation>Keys: J, N and U answer yes, no, unclear; Enter takes over the suggestion, Delete clears.</translation>
    </message>
    <message>
        <source>{n} von {all} Pflichtkriterien bejaht</source>
        <translation>{n} of {all} required criteria met</translation>
    </message>
    <message>
        <source>Kriterium beantwortet</source>
        <translation>Criterion answered</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Suchen …</source>
        <translation>Search …</translation>
    </message>
    <message>
        <source>In der Liste suchen</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kein Treffer.</source>
        <translation>No match.</translation>
    </message>
    <message>
        <source>Höchstens {most} Angaben sind möglich.</source>
        <translation>No more than {most} entries are possible.</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Das ist die Ablage einer Beratungsstelle, kein Archiv.</source>
        <translation>This is the store of an office, not an archive.</translation>
    </message>
    <message>
        <source>Schon angenommen.</source>
        <translation>Already accepted.</translation>
    </message>
    <message>
        <source>Die Prüfwörter dieser Stelle sind noch nicht verglichen. Bitte rufen Sie dort an.</source>
        <translation>The check words of this office have not been compared yet. Please call them.</translation>
    </message>
    <message>
        <source>Wartet: Davor fehlt von {office} noch Paket {numbers}.</source>
        <translation>Waiting: before it, bundle {numbers} from {office} is still missing.</translation>
    </message>
    <message>
        <source>Geprüft: Rückzug, es bleiben nur die Gesamtzahlen.</source>
        <translation>Checked: withdrawal, only the totals remain.</translation>
    </message>
    <message>
        <source>Geprüft: Korrektur, ersetzt Fassung {number}.</source>
        <translation>Checked: correction, replaces version {number}.</translation>
    </message>
    <message>
        <source>Geprüft: vollständig, unverändert und von dieser Stelle.</source>
        <translation>Checked: complete, unchanged and from this office.</translation>
    </message>
    <message>
        <source>{office}: Stand {detail}, unverändert fortgeschrieben</source>
        <translation>{office}: as of {detail}, carried forward unchanged</translation>
    </message>
    <message>
        <source>{office}: zu wenige Personen, nicht enthalten</source>
        <translation>{office}: too few people, not included</translation>
    </message>
    <message>
        <source>{office}: zurückgezogen, nur Gesamtzahlen</source>
        <translation>{office}: withdrawn, totals only</translation>
    </message>
    <message>
        <source>{office}: feinere Gruppen zusammengefasst</source>
        <translation>{office}: finer groups combined</translation>
    </message>
    <message>
        <source>{office}: anders aufgegliedert, nicht enthalten</source>
        <translation>{office}: broken down differently, not included</translation>
    </message>
    <message>
        <source>{office}: Tabelle nicht im Paket</source>
        <translation>{office}: table not in the bundle</translation>
    </message>
    <message>
        <source>{office}: kein Paket für dieses Quartal</source>
        <translation>{office}: no bundle for this quarter</translation>
    </message>
    <message>
        <source>einer Stelle</source>
        <translation>one office</translation>
    </message>
    <message>
        <source>{n} Stellen</source>
        <translation>{n} offices</translation>
    </message>
    <message>
        <source>Gerundete Zahlen: Jede Stelle rundet auf ein Vielfaches von {base}; bei {offices} kann eine Summe um bis zu {error} abweichen. „≥“ heißt: Mindestens eine Stelle gibt hier keine Zahl an. Genau sind nur die Gesamtzahlen. Wer veröffentlicht, rundet noch einmal.</source>
        <translation>Rounded numbers: every office rounds to a multiple of {base}; with {offices} a sum may be off by up to {error}. “≥” means: at least one office gives no number here. Only the totals are exact. Whoever publishes rounds once more.</translation>
    </message>
    <message>
        <source>Unvollständig: Es fehlen {offices}.</source>
        <translation>Incomplete: {offices} missing.</translation>
    </message>
    <message>
        <source>grobe Gruppen</source>
        <translation>coarse groups</translation>
    </message>
    <message>
        <source>feine Gruppen</source>
        <translation>fine groups</translation>
    </message>
    <message>
        <source>Grundgesamtheit {population}</source>
        <translation>Population {population}</translation>
    </message>
    <message>
        <source>je Stelle gerundet auf {base}</source>
        <translation>rounded to {base} per office</translation>
    </message>
    <message>
        <source>genau</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>seit 1. Januar</source>
        <translation>since 1 January</translation>
    </message>
    <message>
        <source>mehrere Gruppen je Fall möglich</source>
        <translation>several groups per case possible</translation>
    </message>
    <message>
        <source>Summe</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>mindestens</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>höchstens</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>ohne Angabe</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>zum Veröffentlichen</source>
        <translation>for publication</translation>
    </message>
    <message>
        <source>Übersicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>erstellt am</source>
        <translation>created on</translation>
    </message>
    <message>
        <source>Stellen (VZÄ)</source>
        <translation>Full posts (FTE)</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>Over time</translation>
    </message>
</context>
<context>
    <name>CityCreateCard</name>
    <message>
        <source>Wer sind Sie?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Mit diesem Namen und Passwort öffnen Sie das Archiv.</source>
        <translation>You open the archive with this name and password.</translation>
    </message>
    <message>
        <source>Neues Archiv · Schritt {n} von {of}</source>
        <translation>New archive · step {n} of {of}</translation>
    </message>
    <message>
        <source>Archiv an&amp;legen</source>
        <translation>&amp;Make archive</translation>
    </message>
</context>
<context>
    <name>CityMenus</name>
    <message>
        <source>&amp;Sperren</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Person &amp;wechseln</source>
        <translation>Change &amp;person</translation>
    </message>
    <message>
        <source>Bee&amp;nden</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>E&amp;ingang</source>
        <translation>&amp;Inbox</translation>
    </message>
    <message>
        <source>&amp;Zahlen</source>
        <translation>Fi&amp;gures</translation>
    </message>
    <message>
        <source>&amp;Angenommen</source>
        <translation>&amp;Accepted</translation>
    </message>
    <message>
        <source>S&amp;chlüssel</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>Neu &amp;lesen</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>&amp;Hilfe zu dieser Seite</source>
        <translation>&amp;Help for this page</translation>
    </message>
</context>
<context>
    <name>CityReport</name>
    <message>
        <source>Statistik aller Stellen, {quarter}</source>
        <translation>Statistics of all offices, {quarter}</translation>
    </message>
    <message>
        <source>Enthalten: {offices}</source>
        <translation>Included: {offices}</translation>
    </message>
    <message>
        <source>mind.</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>Gerundete Zahlen aller Stellen. Vor dem Veröffentlichen runden.</source>
        <translation>Rounded numbers of all offices. Round them before publishing.</translation>
    </message>
</context>
<context>
    <name>CityStart</name>
    <message>
        <source>KIMdesk für die Stadt</source>
        <translation>KIMdesk for the city</translation>
    </message>
</context>
<context>
    <name>CityStep</name>
    <message>
        <source>Willkommen! Ein Archiv für die Stadt</source>
        <translation>Welcome! An archive for the city</translation>
    </message>
    <message>
        <source>Hier sammeln Sie die Statistikpakete der Beratungsstellen: geprüft, verschlüsselt und ohne Netz. Das Archiv liegt im Ordner des Eingangs.</source>
        <translation>Here you collect the statistics bundles of the offices: checked, encrypted and without a network. The archive is in the folder of the inbox.</translation>
    </message>
    <message>
        <source>Name der &amp;Stadt oder des Amts</source>
        <translation>Name of the cit&amp;y or department</translation>
    </message>
    <message>
        <source>&amp;Kürzel, zwei bis acht Großbuchstaben</source>
        <translation>&amp;Short code, two to eight capital letters</translation>
    </message>
    <message>
        <source>Schlüssel aus dem &amp;Tresor …</source>
        <translation>Key from the &amp;safe …</translation>
    </message>
    <message>
        <source>Nur wenn ein früheres Archiv verloren ging: dessen geheimer Schlüssel.</source>
        <translation>Only if an earlier archive was lost: its secret key.</translation>
    </message>
    <message>
        <source>Geheimen Schlüssel der Stadt wählen</source>
        <translation>Choose the secret key of the city</translation>
    </message>
    <message>
        <source>Geheimer Schlüssel (*{ending})</source>
        <translation>Secret key (*{ending})</translation>
    </message>
    <message>
        <source>Das Archiv bekommt den Schlüssel aus {name}.</source>
        <translation>The archive gets the key from {name}.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen ein.</source>
        <translation>Please enter a name.</translation>
    </message>
</context>
<context>
    <name>CityWindow</name>
    <message>
        <source>KIMdesk für die Stadt</source>
        <translation>KIMdesk for the city</translation>
    </message>
    <message>
        <source>Eingang</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Angenommen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>CityWords</name>
    <message>
        <source>unbekannte Stelle</source>
        <translation>unknown office</translation>
    </message>
    <message>
        <source>Lücke davor</source>
        <translation>gap before it</translation>
    </message>
    <message>
        <source>Schlüssel nicht verglichen</source>
        <translation>key not compared</translation>
    </message>
    <message>
        <source>geprüft, bereit</source>
        <translation>checked, ready</translation>
    </message>
    <message>
        <source>schon angenommen</source>
        <translation>already accepted</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>{offices} bisher nichts</source>
        <translation>{offices} nothing so far</translation>
    </message>
    <message>
        <source>Es fehlen noch: {list}.</source>
        <translation>Still missing: {list}.</translation>
    </message>
    <message>
        <source>Dateien wählen …</source>
        <translation>Choose files …</translation>
    </message>
    <message>
        <source>Alles im Eingang ist angenommen. Neue Pakete ziehen Sie hierher.</source>
        <translation>Everything in the inbox has been accepted. Drag new bundles here.</translation>
    </message>
    <message>
        <source>Der Eingang ist leer. Ziehen Sie Pakete der Stellen hierher.</source>
        <translation>The inbox is empty. Drag bundles of the offices here.</translation>
    </message>
    <message>
        <source>Der Eingang ist leer. Lesen Sie zuerst unter „Schlüssel“ die Dateien der Stellen ein; danach kommen hier ihre Pakete an.</source>
        <translation>The inbox is empty. First read the files of the offices under “Keys”; then their bundles arrive here.</translation>
    </message>
    <message>
        <source>Zu den Schlüsseln</source>
        <translation>To the keys</translation>
    </message>
    <message>
        <source>keine Zahl</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>{number} (unvollständig)</source>
        <translation>{number} (incomplete)</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Gefundene Akten</source>
        <translation>Client files found</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Akte aus der Liste.</source>
        <translation>Please choose a client file from the list.</translation>
    </message>
</context>
<context>
    <name>ClientsField</name>
    <message>
        <source>&amp;Klient:innen</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>Name oder Nummer</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>{name} herausnehmen</source>
        <translation>Take out {name}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Der Abschluss dieses Falls ist schon angelegt.</source>
        <translation>The closure of this case has already been created.</translation>
    </message>
    <message>
        <source>Mit diesem Grund und Tag wurde der Fall abgeschlossen. Beides bleibt so stehen.</source>
        <translation>The case was closed with this reason and day. Both stay as they are.</translation>
    </message>
    <message>
        <source>Der Fall ist abgeschlossen: Aufnahme, Einschätzungen, Netzwerk, Plan und Vermittlungen bleiben, wie sie sind. Zum Ändern nehmen Sie oben bei „Weitere Schritte“ den Abschluss zurück.</source>
        <translation>The case is closed: intake, assessments, network, plan and referrals stay as they are. To change them, take back the closure under “More steps” above.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Abgeschlossen, aber ohne Abschlussgrund.</source>
        <translation>Closed, but without a reason for closure.</translation>
    </message>
    <message>
        <source>Abgeschlossen, aber {n} Handlungsfelder ohne Endwert.</source>
        <translation>Closed, but {n} life domains without a final score.</translation>
    </message>
    <message>
        <source>Abgeschlossen, aber mit Zielen ohne Ergebnis: {n}.</source>
        <translation>Closed, but with goals without a result: {n}.</translation>
    </message>
    <message>
        <source>Abgeschlossen, aber mit offenen Maßnahmen: {n}.</source>
        <translation>Closed, but with open measures: {n}.</translation>
    </message>
</context>
<context>
    <name>ClosingReport</name>
    <message>
        <source>Abschlussbericht</source>
        <translation>Closing report</translation>
    </message>
    <message>
        <source>Entwurf: Der Fall ist noch nicht abgeschlossen.</source>
        <translation>Draft: the case is not closed yet.</translation>
    </message>
    <message>
        <source>Auf einen Blick</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Ziele und Ergebnisse</source>
        <translation>Goals and results</translation>
    </message>
    <message>
        <source>Einschätzung zu Beginn und am Ende</source>
        <translation>Assessment at the beginning and at the end</translation>
    </message>
    <message>
        <source>Keine Vermittlungen.</source>
        <translation>No referrals.</translation>
    </message>
    <message>
        <source>Vermittlungen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Wie es weitergeht</source>
        <translation>How things go on</translation>
    </message>
    <message>
        <source>{begins} bis {ends}</source>
        <translation>{begins} to {ends}</translation>
    </message>
    <message>
        <source>({n} Monate)</source>
        <translation>({n} months)</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Abschlussgrund</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>{n}, davon {m} mit der Klient:in</source>
        <translation>{n}, of which {m} with the client</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Leitung freigegeben am</source>
        <translation>Released by the lead on</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Noch nicht beschrieben.</source>
        <translation>Not described yet.</translation>
    </message>
    <message>
        <source>Verlauf und Ergebnis</source>
        <translation>Course and result</translation>
    </message>
    <message>
        <source>Rückmeldung der Klient:in</source>
        <translation>Client’s feedback</translation>
    </message>
    <message>
        <source>Kein Plan.</source>
        <translation>No plan.</translation>
    </message>
    <message>
        <source>ohne Stand</source>
        <translation>without a state</translation>
    </message>
    <message>
        <source>{n} Ziele: {results}.</source>
        <translation>{n} goals: {results}.</translation>
    </message>
    <message>
        <source>Maßnahmen ohne Ziel</source>
        <translation>Measures without a goal</translation>
    </message>
    <message>
        <source>Keine Einschätzung.</source>
        <translation>No assessment.</translation>
    </message>
    <message>
        <source>Am Ende nicht noch einmal eingeschätzt.</source>
        <translation>Not assessed again at the end.</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Veränderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Überleitung an</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>Nachsorge vereinbart</source>
        <translation>Aftercare agreed</translation>
    </message>
    <message>
        <source>Akte aufbewahren bis</source>
        <translation>Keep the file until</translation>
    </message>
    <message>
        <source>Bei der Überleitung wichtig</source>
        <translation>What matters for the transfer</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Unterschrift Fachkraft</source>
        <translation>Signature of counsellor</translation>
    </message>
    <message>
        <source>Unterschrift Leitung</source>
        <translation>Signature of lead</translation>
    </message>
</context>
<context>
    <name>ClosureCard</name>
    <message>
        <source>Abschluss</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Abschluss vorbereiten</source>
        <translation>Prepare closure</translation>
    </message>
    <message>
        <source>Alle Angaben gelten auch am Ende (heute)</source>
        <translation>All entries still apply at the end (today)</translation>
    </message>
    <message>
        <source>Der Fall ist abgeschlossen.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>Grund, Tag, Rückmeldung und was danach kommt. Geschlossen wird erst mit dem Schritt „abgeschlossen“ oben in der Akte.</source>
        <translation>Reason, day, feedback and what comes afterwards. The case is closed only by the step “closed” at the top of the file.</translation>
    </message>
    <message>
        <source>Alles da. Der Schritt „abgeschlossen“ oben schließt den Fall.</source>
        <translation>All there. The step “closed” at the top closes the case.</translation>
    </message>
    <message>
        <source>Alles da. Abgeschlossen wird aus der Phase „Evaluation“.</source>
        <translation>All there. The case is closed from the phase “evaluation”.</translation>
    </message>
    <message>
        <source>Vor dem Abschluss fehlt noch:</source>
        <translation>Still missing before closure:</translation>
    </message>
    <message>
        <source>Abschluss vorbereitet</source>
        <translation>Closure prepared</translation>
    </message>
    <message>
        <source>Bestätigung</source>
        <translation>Confirmation</translation>
    </message>
</context>
<context>
    <name>ClosureTab</name>
    <message>
        <source>Dranbleiben</source>
        <translation>Staying in touch</translation>
    </message>
    <message>
        <source>Neu einschätzen</source>
        <translation>Score again</translation>
    </message>
    <message>
        <source>Plan ansehen</source>
        <translation>View plan</translation>
    </message>
    <message>
        <source>Kontakte ansehen</source>
        <translation>View contacts</translation>
    </message>
    <message>
        <source>Letzter Kontakt: {day}, vor {n} Wochen</source>
        <translation>Last contact: {day}, {n} weeks ago</translation>
    </message>
    <message>
        <source>Noch kein Kontakt mit der Klient:in</source>
        <translation>No contact with the client yet</translation>
    </message>
    <message>
        <source>Letzter Kontakt: {day}</source>
        <translation>Last contact: {day}</translation>
    </message>
    <message>
        <source>Im Verlauf erneut eingeschätzt</source>
        <translation>Scored again on the way</translation>
    </message>
    <message>
        <source>Noch nicht erneut eingeschätzt</source>
        <translation>Not scored again yet</translation>
    </message>
    <message>
        <source>Noch kein unterschriebener Plan</source>
        <translation>No signed plan yet</translation>
    </message>
    <message>
        <source>Planüberprüfung am {day}</source>
        <translation>Plan review on {day}</translation>
    </message>
    <message>
        <source>Nachsorge bis {day}, Kontakte: {n} von {most}.</source>
        <translation>Aftercare until {day}, contacts: {n} of {most}.</translation>
    </message>
    <message>
        <source>Die Akte wird bis {day} aufbewahrt, dann steht die Löschprüfung an.</source>
        <translation>The file is kept until {day}; then it is checked for erasure.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{heading} wird zu</source>
        <translation>{heading} becomes</translation>
    </message>
    <message>
        <source>sicher</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>wahrscheinlich – bitte ansehen</source>
        <translation>probable – please look</translation>
    </message>
    <message>
        <source>unsicher – bitte prüfen</source>
        <translation>uncertain – please check</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie, was jede Spalte ist. Was nicht passt, kommt mit Überschrift in die Bemerkung, damit nichts verloren geht.</source>
        <translation>Please check what each column is. Whatever does not fit goes into the remarks with its heading, so that nothing is lost.</translation>
    </message>
    <message>
        <source>Unsicher: {n}.</source>
        <translation>Uncertain: {n}.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Das hat leider nicht geklappt. Bitte melden Sie: {kind} in {where}.</source>
        <translation>Sorry, that did not work. Please report: {kind} in {where}.</translation>
    </message>
    <message>
        <source>Abgebrochen.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Diesen Befehl gibt es nicht. Hilfe: {command} --help</source>
        <translation>There is no such command. Help: {command} --help</translation>
    </message>
    <message>
        <source>Fallmanagement im Kommunalen Integrationsmanagement, ohne Netz.</source>
        <translation>Case management for municipal integration management, without a network.</translation>
    </message>
    <message>
        <source>„kimdesk“ allein oder mit einer ABLAGE öffnet das Fenster.</source>
        <translation>“kimdesk” alone or with a STORE opens the window.</translation>
    </message>
    <message>
        <source>die Version zeigen</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>Ordner der Ablage</source>
        <translation>folder of the store</translation>
    </message>
    <message>
        <source>DATEI</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>eine Ablage mit erfundenen Beispieldaten</source>
        <translation>a store with invented sample data</translation>
    </message>
    <message>
        <source>wie viele Fälle (sonst 40)</source>
        <translation>how many cases (otherwise 40)</translation>
    </message>
    <message>
        <source>gleiche Zahl, gleicher Inhalt (sonst 1)</source>
        <translation>same number, same content (otherwise 1)</translation>
    </message>
    <message>
        <source>neuer Ordner für die Ablage</source>
        <translation>new folder for the store</translation>
    </message>
    <message>
        <source>kein Fenster öffnen</source>
        <translation>do not open a window</translation>
    </message>
    <message>
        <source>statt des Fensters Bilder und PDFs in diesen Ordner schreiben</source>
        <translation>instead of the window, write pictures and PDFs into this folder</translation>
    </message>
    <message>
        <source>eine neue, leere Ablage mit ihrer ersten Person</source>
        <translation>a new, empty store with its first person</translation>
    </message>
    <message>
        <source>Name der Beratungsstelle</source>
        <translation>name of the counselling office</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>Kürzel der Stelle, zwei bis acht Großbuchstaben oder Ziffern</source>
        <translation>office code, two to eight capitals or digits</translation>
    </message>
    <message>
        <source>Name der ersten Person (sonst der Anmeldename)</source>
        <translation>name of the first person (otherwise the login name)</translation>
    </message>
    <message>
        <source>gespeicherte Zuordnung der Spalten</source>
        <translation>saved mapping of the columns</translation>
    </message>
    <message>
        <source>die verwendete Zuordnung hierhin schreiben</source>
        <translation>write the mapping that was used to this file</translation>
    </message>
    <message>
        <source>Name des Tabellenblatts</source>
        <translation>name of the sheet</translation>
    </message>
    <message>
        <source>abgelehnte Zeilen zum Verbessern hierhin schreiben</source>
        <translation>write rejected rows to this file, to be corrected</translation>
    </message>
    <message>
        <source>nur prüfen, nichts einlesen</source>
        <translation>only check, import nothing</translation>
    </message>
    <message>
        <source>die Vorlage zum Ausfüllen hierhin schreiben</source>
        <translation>write the template to fill in to this file</translation>
    </message>
    <message>
        <source>Klient:innen und Notizen finden, wie im Fenster</source>
        <translation>find clients and notes, as in the window</translation>
    </message>
    <message>
        <source>Name, Geburtsdatum, Fallnummer, Telefon oder Wörter</source>
        <translation>name, date of birth, case number, telephone or words</translation>
    </message>
    <message>
        <source>höchstens so viele Treffer (sonst 20)</source>
        <translation>no more results than this (otherwise 20)</translation>
    </message>
    <message>
        <source>ein Druckstück als PDF-Datei</source>
        <translation>a print product as a PDF file</translation>
    </message>
    <message>
        <source>DRUCKSTÜCK</source>
        <translation>PRINT-PRODUCT</translation>
    </message>
    <message>
        <source>eines von: {names}</source>
        <translation>one of: {names}</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>neue Datei, in die geschrieben wird</source>
        <translation>new file to write to</translation>
    </message>
    <message>
        <source>zweite Sprache für Klient:innen: {codes}</source>
        <translation>second language for clients: {codes}</translation>
    </message>
    <message>
        <source>Fassung, wo es mehrere gibt</source>
        <translation>version, where there are several</translation>
    </message>
    <message>
        <source>warum gedruckt wird, obwohl etwas dagegen spricht</source>
        <translation>why it is printed although something speaks against it</translation>
    </message>
    <message>
        <source>die Zahlen eines Quartals, geschützt oder roh</source>
        <translation>the figures of a quarter, protected or raw</translation>
    </message>
    <message>
        <source>Quartal, zum Beispiel 2026Q3</source>
        <translation>quarter, for example 2026Q3</translation>
    </message>
    <message>
        <source>genaue Zahlen, nur für Rollen, die Akten sehen</source>
        <translation>exact figures, only for roles that see client files</translation>
    </message>
    <message>
        <source>eine geprüfte Sicherung schreiben</source>
        <translation>write a verified backup</translation>
    </message>
    <message>
        <source>eine Sicherung prüfen und wiederherstellen</source>
        <translation>verify and restore a backup</translation>
    </message>
    <message>
        <source>statt Passwort: Datei mit dem Wiederherstellungscode</source>
        <translation>instead of a password: file with the recovery code</translation>
    </message>
    <message>
        <source>eine Ablage, die schon hier liegt, beiseitelegen und ersetzen</source>
        <translation>put aside a store that is already here and replace it</translation>
    </message>
    <message>
        <source>Benutzer:innen und Rollen</source>
        <translation>users and roles</translation>
    </message>
    <message>
        <source>Name der Person (sonst der Anmeldename)</source>
        <translation>name of the person (otherwise the login name)</translation>
    </message>
    <message>
        <source>Rolle; mehrfach möglich</source>
        <translation>role; may be given several times</translation>
    </message>
    <message>
        <source>Datei mit dem Startpasswort</source>
        <translation>file with the initial password</translation>
    </message>
    <message>
        <source>das Fenster der Stadt auf einem Ordner mit Paketen</source>
        <translation>the city’s window on a folder with bundles</translation>
    </message>
    <message>
        <source>Ordner des Eingangs; darin liegt auch das Archiv</source>
        <translation>folder of the inbox; the archive is in it too</translation>
    </message>
    <message>
        <source>ORDNER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>prüfen, ob das Programm vollständig installiert ist</source>
        <translation>check that the program is completely installed</translation>
    </message>
    <message>
        <source>die Liste, CSV oder XLSX</source>
        <translation>the list, CSV or XLSX</translation>
    </message>
    <message>
        <source>eine Klient:innen-Liste einlesen oder die Vorlage dafür schreiben</source>
        <translation>import a client list or write the template for it</translation>
    </message>
    <message>
        <source>die Ablage prüfen: Dateien, Zugriffsprotokoll, Plausibilität</source>
        <translation>check the store: files, access log, plausibility</translation>
    </message>
    <message>
        <source>neue Datei, oder ein Ordner für laufende Sicherungen</source>
        <translation>new file, or a folder for regular backups</translation>
    </message>
    <message>
        <source>die Sicherung</source>
        <translation>the backup</translation>
    </message>
    <message>
        <source>alle zeigen</source>
        <translation>show everyone</translation>
    </message>
    <message>
        <source>jemanden aufnehmen, mit einem Startpasswort</source>
        <translation>add someone, with an initial password</translation>
    </message>
    <message>
        <source>jemandem ein neues Startpasswort geben</source>
        <translation>give someone a new initial password</translation>
    </message>
    <message>
        <source>das eigene Passwort ändern</source>
        <translation>change your own password</translation>
    </message>
    <message>
        <source>Datei mit dem neuen Passwort</source>
        <translation>file with the new password</translation>
    </message>
    <message>
        <source>BEFEHL</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>ABLAGE</source>
        <translation>STORE</translation>
    </message>
    <message>
        <source>AKTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>jemanden bestätigen (Teamleitung)</source>
        <translation>confirm someone (team lead)</translation>
    </message>
    <message>
        <source>jemanden aussperren</source>
        <translation>lock someone out</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>login name</translation>
    </message>
    <message>
        <source>Wiederhergestellt: {folder}, Stand vom {day}.</source>
        <translation>Restored: {folder}, as of {day}.</translation>
    </message>
    <message>
        <source>Passwort: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Eine Sicherung darf nicht in der Ablage selbst liegen.</source>
        <translation>A backup must not be kept inside the store itself.</translation>
    </message>
    <message>
        <source>Bitte entweder ein Passwort oder den Code angeben.</source>
        <translation>Please give either a password or the code.</translation>
    </message>
    <message>
        <source>Gesichert und geprüft: {file}</source>
        <translation>Backed up and verified: {file}</translation>
    </message>
    <message>
        <source>Fehler: {errors}, Warnungen: {warnings}, Hinweise: {hints}.</source>
        <translation>Errors: {errors}, warnings: {warnings}, notices: {hints}.</translation>
    </message>
    <message>
        <source>Die Ablage wurde zuletzt nicht ordentlich geschlossen.</source>
        <translation>The store was not closed properly last time.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei war beschädigt; es gilt ihre Kopie. Bitte machen Sie gleich eine Sicherung.</source>
        <translation>The key file was damaged; its copy is used. Please make a backup at once.</translation>
    </message>
    <message>
        <source>Fehler</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warnung</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Alles in Ordnung.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Prüfen kann die Ablage nur, wer Akten öffnen darf.</source>
        <translation>Only people who may open client files can check the store.</translation>
    </message>
    <message>
        <source>Vermutet: „{heading}“ wird zu „{label}“.</source>
        <translation>Assumed: “{heading}” becomes “{label}”.</translation>
    </message>
    <message>
        <source>„{text}“</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Probelauf: {read} Zeilen gelesen, {accepted} einlesbar, {unchanged} schon vorhanden, {rejected} abgelehnt. Es wurde nichts eingelesen.</source>
        <translation>Trial run: {read} rows read, {accepted} can be imported, {unchanged} already there, {rejected} rejected. Nothing was imported.</translation>
    </message>
    <message>
        <source>{read} Zeilen gelesen, {accepted} eingelesen, {unchanged} schon vorhanden, {rejected} abgelehnt.</source>
        <translation>{read} rows read, {accepted} imported, {unchanged} already there, {rejected} rejected.</translation>
    </message>
    <message>
        <source>Bitte die Ablage und die Liste angeben.</source>
        <translation>Please give the store and the list.</translation>
    </message>
    <message>
        <source>Die abgelehnten Zeilen brauchen einen eigenen Dateinamen.</source>
        <translation>The rejected rows need a file name of their own.</translation>
    </message>
    <message>
        <source>Offen: „{value}“ in „{column}“ ({n}-mal).</source>
        <translation>Open: “{value}” in “{column}” ({n}×).</translation>
    </message>
    <message>
        <source>Vorlage geschrieben: {file}</source>
        <translation>Template written: {file}</translation>
    </message>
    <message>
        <source>Zeile {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Mehrere Personen können diese Ablage öffnen. Bitte sagen Sie mit --user LOGIN, wer Sie sind.</source>
        <translation>Several people can open this store. Please say who you are with --user LOGIN.</translation>
    </message>
    <message>
        <source>Ihr Passwort hat jemand anderes vergeben. Bitte ändern Sie es: kimdesk user ABLAGE passphrase</source>
        <translation>Someone else chose your password. Please change it: kimdesk user STORE passphrase</translation>
    </message>
    <message>
        <source> („-“ liest von der Standardeingabe)</source>
        <translation> (“-” reads from standard input)</translation>
    </message>
    <message>
        <source>So kann keine Datei und kein Ordner heißen.</source>
        <translation>No file and no folder can have such a name.</translation>
    </message>
    <message>
        <source>Datei mit dem Passwort</source>
        <translation>file with the password</translation>
    </message>
    <message>
        <source>ein JSON-Objekt ausgeben</source>
        <translation>print one JSON object</translation>
    </message>
    <message>
        <source>Anmeldename; nötig, wenn es mehrere gibt</source>
        <translation>login name; needed where there are several</translation>
    </message>
    <message>
        <source>Der Name ist leer.</source>
        <translation>The name is empty.</translation>
    </message>
    <message>
        <source>Erlaubt sind ganze Zahlen von 1 bis 1 000 000.</source>
        <translation>Whole numbers from 1 to 1,000,000 are allowed.</translation>
    </message>
    <message>
        <source>Das ist keine ganze Zahl.</source>
        <translation>That is not a whole number.</translation>
    </message>
    <message>
        <source>Die Ausgabe kann nicht geschrieben werden.</source>
        <translation>The output cannot be written.</translation>
    </message>
    <message>
        <source>So kann das Programm den Befehl nicht verstehen.</source>
        <translation>The program cannot understand the command like this.</translation>
    </message>
    <message>
        <source>Für {name} geht nur: {choices}.</source>
        <translation>For {name} there is only: {choices}.</translation>
    </message>
    <message>
        <source>Unbekannt: {names}. Ein Text, der mit „-“ beginnt, gehört hinter „--“.</source>
        <translation>Unknown: {names}. A text that begins with “-” belongs after “--”.</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Optionen</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>diese Hilfe zeigen</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>Das ist zu viel. Texte mit Leerzeichen gehören in Anführungszeichen.</source>
        <translation>That is too much. Texts with spaces belong in quotation marks.</translation>
    </message>
    <message>
        <source>Aufruf: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>Die Datei „{name}“ kann nicht gelesen werden.</source>
        <translation>The file “{name}” cannot be read.</translation>
    </message>
    <message>
        <source>Es fehlt noch: {names}.</source>
        <translation>Still missing: {names}.</translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon. Bitte nehmen Sie einen anderen Namen.</source>
        <translation>“{name}” already exists. Please use another name.</translation>
    </message>
    <message>
        <source>Nach {name} fehlt etwas.</source>
        <translation>Something is missing after {name}.</translation>
    </message>
    <message>
        <source>{name} steht ohne Wert.</source>
        <translation>{name} takes no value.</translation>
    </message>
    <message>
        <source>Was nach {name} steht, passt nicht.</source>
        <translation>What follows {name} does not fit.</translation>
    </message>
    <message>
        <source>Hilfe: {command} --help</source>
        <translation>Help: {command} --help</translation>
    </message>
    <message>
        <source>Hier kann niemand gefragt werden. Bitte {option} angeben.</source>
        <translation>There is nobody to ask here. Please give {option}.</translation>
    </message>
    <message>
        <source>Neues Passwort: </source>
        <translation>New password: </translation>
    </message>
    <message>
        <source>Die Datei mit dem Passwort kann nicht gelesen werden. Sie muss Text in UTF-8 sein.</source>
        <translation>The file with the password cannot be read. It has to be text in UTF-8.</translation>
    </message>
    <message>
        <source>Die beiden Eingaben sind nicht gleich.</source>
        <translation>The two entries are not the same.</translation>
    </message>
    <message>
        <source>Die Datei mit dem Passwort ist leer.</source>
        <translation>The file with the password is empty.</translation>
    </message>
    <message>
        <source>Noch einmal: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>Es wurde nichts eingegeben.</source>
        <translation>Nothing was entered.</translation>
    </message>
    <message>
        <source>Nichts gefunden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Es gibt noch mehr Treffer; --limit zeigt weitere.</source>
        <translation>There are more results; --limit shows them.</translation>
    </message>
    <message>
        <source>Die Ablage ist angelegt.</source>
        <translation>The store has been created.</translation>
    </message>
    <message>
        <source>Wiederherstellungscode (jetzt notieren, er erscheint nie wieder):</source>
        <translation>Recovery code (write it down now, it never appears again):</translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation>active</translation>
    </message>
    <message>
        <source>wartet auf Bestätigung</source>
        <translation>waiting for confirmation</translation>
    </message>
    <message>
        <source>gesperrt</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>Vorbereitet. Eine Teamleitung muss {login} bestätigen.</source>
        <translation>Prepared. A team lead has to confirm {login}.</translation>
    </message>
    <message>
        <source>{login} kann sich mit dem Startpasswort anmelden.</source>
        <translation>{login} can sign in with the initial password.</translation>
    </message>
    <message>
        <source>{login} ist bestätigt.</source>
        <translation>{login} is confirmed.</translation>
    </message>
    <message>
        <source>{login} ist ausgesperrt.</source>
        <translation>{login} is locked out.</translation>
    </message>
    <message>
        <source>Das neue Passwort gilt.</source>
        <translation>The new password is in force.</translation>
    </message>
    <message>
        <source>Hier gibt es keinen Bildschirm für das Fenster.</source>
        <translation>There is no screen for the window here.</translation>
    </message>
    <message>
        <source>Das Fenster kann hier nicht gezeigt werden. „kimdesk selftest“ sagt, was fehlt.</source>
        <translation>The window cannot be shown here. “kimdesk selftest” says what is missing.</translation>
    </message>
    <message>
        <source>Statistikpakete: prüfen, zusammenführen, quittieren</source>
        <translation>statistics bundles: check, merge, receipt</translation>
    </message>
    <message>
        <source>zeigen, was in einem Paket steht</source>
        <translation>show what is in a bundle</translation>
    </message>
    <message>
        <source>ein Quartal abschließen (Statistik), freigeben und verschließen (Teamleitung)</source>
        <translation>close a quarter (statistics), release and seal it (team lead)</translation>
    </message>
    <message>
        <source>Ordner oder Stick für das verschlossene Paket</source>
        <translation>folder or stick for the sealed bundle</translation>
    </message>
    <message>
        <source>Grund einer Korrektur: {codes}</source>
        <translation>reason for a correction: {codes}</translation>
    </message>
    <message>
        <source>die Quittung der Stadt einlesen (Stelle)</source>
        <translation>read in the city’s receipt (office)</translation>
    </message>
    <message>
        <source>QUITTUNG</source>
        <translation>RECEIPT</translation>
    </message>
    <message>
        <source>die Quittung</source>
        <translation>the receipt</translation>
    </message>
    <message>
        <source>das Paket (.kimstat, oder das ZIP daraus)</source>
        <translation>the bundle (.kimstat, or the ZIP from it)</translation>
    </message>
    <message>
        <source>Datei mit dem geheimen Schlüssel, der das Paket öffnet</source>
        <translation>file with the secret key that opens the bundle</translation>
    </message>
    <message>
        <source>öffentlicher Schlüssel einer Stelle; mehrfach möglich</source>
        <translation>public key of an office; may be given several times</translation>
    </message>
    <message>
        <source>Widerruf eines Schlüssels; mehrfach möglich</source>
        <translation>revocation of a key; may be given several times</translation>
    </message>
    <message>
        <source>ein Paket prüfen: 0 in Ordnung, 1 nicht</source>
        <translation>check a bundle: 0 in order, 1 not</translation>
    </message>
    <message>
        <source>früheres Paket derselben Stelle, für die Kette; mehrfach möglich</source>
        <translation>earlier bundle of the same office, for the chain; may be given several times</translation>
    </message>
    <message>
        <source>Pakete mehrerer Stellen zusammenführen</source>
        <translation>merge the bundles of several offices</translation>
    </message>
    <message>
        <source>neue Datei mit den Tabellen</source>
        <translation>new file with the tables</translation>
    </message>
    <message>
        <source>Quartal (sonst das neueste)</source>
        <translation>quarter (otherwise the latest)</translation>
    </message>
    <message>
        <source>ein Paket prüfen und quittieren (Stadt)</source>
        <translation>check a bundle and give a receipt for it (city)</translation>
    </message>
    <message>
        <source>neue Datei für die Quittung</source>
        <translation>new file for the receipt</translation>
    </message>
    <message>
        <source>Schlüssel anlegen, zeigen, widerrufen</source>
        <translation>create, show and revoke keys</translation>
    </message>
    <message>
        <source>einen Schlüssel der Stadt anlegen</source>
        <translation>create a key of the city</translation>
    </message>
    <message>
        <source>Kürzel der Stadt, zwei bis sechzehn Großbuchstaben oder Ziffern</source>
        <translation>code of the city, two to sixteen capitals or digits</translation>
    </message>
    <message>
        <source>bisheriger geheimer Schlüssel, der den neuen beglaubigt</source>
        <translation>previous secret key, which certifies the new one</translation>
    </message>
    <message>
        <source>Ordner für die beiden Schlüsseldateien</source>
        <translation>folder for the two key files</translation>
    </message>
    <message>
        <source>Inhaber:in und Prüfwörter zeigen</source>
        <translation>show holder and check words</translation>
    </message>
    <message>
        <source>einen Schlüssel widerrufen</source>
        <translation>revoke a key</translation>
    </message>
    <message>
        <source>geheimer Schlüssel: derselbe oder ein neuerer</source>
        <translation>secret key: the same one or a newer one</translation>
    </message>
    <message>
        <source>neue Datei für den Widerruf</source>
        <translation>new file for the revocation</translation>
    </message>
    <message>
        <source>den Schlüssel der Stelle herausgeben</source>
        <translation>hand out the key of the office</translation>
    </message>
    <message>
        <source>Ordner für die öffentliche Schlüsseldatei</source>
        <translation>folder for the public key file</translation>
    </message>
    <message>
        <source>einen neuen Schlüssel anlegen, den der alte beglaubigt</source>
        <translation>create a new key, certified by the old one</translation>
    </message>
    <message>
        <source>den Schlüssel der Stadt hinterlegen</source>
        <translation>deposit the key of the city</translation>
    </message>
    <message>
        <source>die Prüfwörter, am Telefon vorgelesen</source>
        <translation>the check words, read out on the telephone</translation>
    </message>
    <message>
        <source>WÖRTER</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>SCHLÜSSEL.pub</source>
        <translation>KEY.pub</translation>
    </message>
    <message>
        <source>öffentliche Schlüsseldatei</source>
        <translation>public key file</translation>
    </message>
    <message>
        <source>Das Kürzel besteht aus Großbuchstaben oder Ziffern.</source>
        <translation>The code consists of capitals or digits.</translation>
    </message>
    <message>
        <source>Geheimer Schlüssel (nicht weitergeben): {file}</source>
        <translation>Secret key (do not pass on): {file}</translation>
    </message>
    <message>
        <source>Öffentlicher Schlüssel (für die Stellen): {file}</source>
        <translation>Public key (for the offices): {file}</translation>
    </message>
    <message>
        <source>Widerruf geschrieben: {file}</source>
        <translation>Revocation written: {file}</translation>
    </message>
    <message>
        <source>{owner}, Schlüssel Nummer {number}</source>
        <translation>{owner}, key number {number}</translation>
    </message>
    <message>
        <source>Abgeschlossen und geschützt. Jetzt gibt eine Teamleitung das Quartal frei, mit demselben Befehl.</source>
        <translation>Closed and protected. Now a team lead releases the quarter, with the same command.</translation>
    </message>
    <message>
        <source>{quarter}, Paket {sequence}: {state}</source>
        <translation>{quarter}, bundle {sequence}: {state}</translation>
    </message>
    <message>
        <source>Öffentlicher Schlüssel: {file}</source>
        <translation>Public key: {file}</translation>
    </message>
    <message>
        <source>Das ist kein Schlüssel der Stadt.</source>
        <translation>This is not a key of the city.</translation>
    </message>
    <message>
        <source>Die Wörter passen nicht zu diesem Schlüssel. Bitte lassen Sie sie sich noch einmal vorlesen und geben Sie sie mit --words an.</source>
        <translation>The words do not match this key. Please have them read out once more and give them with --words.</translation>
    </message>
    <message>
        <source>Der Schlüssel der Stadt ist hinterlegt.</source>
        <translation>The key of the city is deposited.</translation>
    </message>
    <message>
        <source>Verschlossen und geprüft: {file}</source>
        <translation>Sealed and checked: {file}</translation>
    </message>
    <message>
        <source>{office} ({provider}), {quarter}, Paket {sequence}, Fassung {revision}</source>
        <translation>{office} ({provider}), {quarter}, bundle {sequence}, version {revision}</translation>
    </message>
    <message>
        <source>folgt auf: {hash}</source>
        <translation>follows: {hash}</translation>
    </message>
    <message>
        <source>Unterschrift und Schlüssel der Stelle stimmen.</source>
        <translation>Signature and key of the office are right.</translation>
    </message>
    <message>
        <source>Der Inhalt ist unverändert, aber ob der Schlüssel der Stelle gehört, wurde nicht geprüft. Bitte geben Sie ihn mit --key an.</source>
        <translation>The content is unchanged, but whether the key belongs to the office was not checked. Please give it with --key.</translation>
    </message>
    <message>
        <source>Das Paket ist in Ordnung.</source>
        <translation>The bundle is in order.</translation>
    </message>
    <message>
        <source>Die Datei muss auf .xlsx oder .csv enden.</source>
        <translation>The file must end in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Für dieses Quartal ist kein Paket dabei.</source>
        <translation>There is no bundle for this quarter.</translation>
    </message>
    <message>
        <source>{quarter}: {count} Stellen zusammengeführt in {file}.</source>
        <translation>{quarter}: {count} offices merged in {file}.</translation>
    </message>
    <message>
        <source>Es fehlen: {offices}</source>
        <translation>Missing: {offices}</translation>
    </message>
    <message>
        <source>Quittungen unterschreibt nur der Schlüssel der Stadt.</source>
        <translation>Only the key of the city signs receipts.</translation>
    </message>
    <message>
        <source>Quittung geschrieben: {file}</source>
        <translation>Receipt written: {file}</translation>
    </message>
    <message>
        <source>Diesen Ordner gibt es nicht. Bitte legen Sie ihn zuerst an.</source>
        <translation>There is no such folder. Please create it first.</translation>
    </message>
    <message>
        <source>{title}: {pages} Seiten in {file}. Die Datei ist unverschlüsselt.</source>
        <translation>{title}: {pages} pages in {file}. The file is not encrypted.</translation>
    </message>
    <message>
        <source>Diese Datei gibt es schon. Bitte nennen Sie eine neue.</source>
        <translation>This file already exists. Please name a new one.</translation>
    </message>
    <message>
        <source>Rohzahlen sieht nur, wer auch Akten sehen darf.</source>
        <translation>Only people who may see client files see raw figures.</translation>
    </message>
    <message>
        <source>B07: {posts} % einer Vollzeitstelle, je Stelle {cases:.1f} Fälle</source>
        <translation>B07: {posts} % of a full post, {cases:.1f} cases per full post</translation>
    </message>
    <message>
        <source>ROHZAHLEN: ungeschützt, nur für die Stelle selbst. Bitte nicht weitergeben.</source>
        <translation>RAW FIGURES: unprotected, only for the office itself. Please do not pass on.</translation>
    </message>
    <message>
        <source>Vorschau: Dieses Quartal ist noch nicht freigegeben.</source>
        <translation>Preview: this quarter is not released yet.</translation>
    </message>
    <message>
        <source> und </source>
        <translation> and </translation>
    </message>
    <message>
        <source>, nach {groups}</source>
        <translation>, by {groups}</translation>
    </message>
    <message>
        <source>, seit Jahresbeginn</source>
        <translation>, since the start of the year</translation>
    </message>
    <message>
        <source>{measured}: Mitte {median}, Viertel {lower} bis {upper} ({n})</source>
        <translation>{measured}: median {median}, quartiles {lower} to {upper} ({n})</translation>
    </message>
    <message>
        <source>{hours} Std.</source>
        <translation>{hours} hrs</translation>
    </message>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Fassungen vergleichen</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Ältere Fassung</source>
        <translation>Older version</translation>
    </message>
    <message>
        <source>Neuere Fassung</source>
        <translation>Newer version</translation>
    </message>
    <message>
        <source>Nur Unterschiede</source>
        <translation>Only differences</translation>
    </message>
    <message>
        <source>Was?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>{n} von {all} Zeilen unterscheiden sich.</source>
        <translation>{n} of {all} lines differ.</translation>
    </message>
    <message>
        <source>Plan, wie er jetzt ist</source>
        <translation>Plan as it is now</translation>
    </message>
    <message>
        <source>Fassung {n} vom {day}</source>
        <translation>Version {n} of {day}</translation>
    </message>
    <message>
        <source>Vergleich der Fassungen</source>
        <translation>Comparison of the versions</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ConferenceLetter</name>
    <message>
        <source>Vertraulich · Einladung zur Fallkonferenz</source>
        <translation>Confidential · Invitation to a case conference</translation>
    </message>
    <message>
        <source>Einladung zur Fallkonferenz</source>
        <translation>Invitation to a case conference</translation>
    </message>
    <message>
        <source>Darum geht es</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Außerdem eingeladen</source>
        <translation>Also invited</translation>
    </message>
    <message>
        <source>Vertraulichkeit</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Rückmeldung: {subject}</source>
        <translation>Reply: {subject}</translation>
    </message>
    <message>
        <source>Ich nehme teil.</source>
        <translation>I will take part.</translation>
    </message>
    <message>
        <source>Ich nehme nicht teil. Es kommt für mich:</source>
        <translation>I will not take part. In my place comes:</translation>
    </message>
    <message>
        <source>Ich schlage einen anderen Termin vor:</source>
        <translation>I suggest another date:</translation>
    </message>
    <message>
        <source>Einladung zur Fallbesprechung ohne Namen am {day}</source>
        <translation>Invitation to a case discussion without names on {day}</translation>
    </message>
    <message>
        <source>Einladung zur Fallkonferenz am {day}</source>
        <translation>Invitation to the case conference on {day}</translation>
    </message>
    <message>
        <source>wir begleiten eine Person im Case Management und möchten mit Ihnen überlegen, welche Schritte ihr weiterhelfen. Ihren Namen nennen wir dabei nicht. Wir laden Sie herzlich zu diesem Gespräch ein.</source>
        <translation>We are supporting a person in case management and would like to think with you about which steps will help them. We will not give their name. We warmly invite you to this talk.</translation>
    </message>
    <message>
        <source>wir begleiten {name} im Case Management und möchten die nächsten Schritte mit Ihnen abstimmen. Wir laden Sie herzlich zu diesem Gespräch ein.</source>
        <translation>We are supporting {name} in case management and would like to agree the next steps with you. We warmly invite you to this talk.</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>teilen wir noch mit</source>
        <translation>to be announced</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>ja, Sprache: {language}</source>
        <translation>yes, language: {language}</translation>
    </message>
    <message>
        <source>Klient:in nimmt teil</source>
        <translation>Client takes part</translation>
    </message>
    <message>
        <source>geboren {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>Wir nennen keine Angaben, an denen die Person zu erkennen ist. Bitte fragen Sie nicht danach, und sagen Sie es uns, wenn Sie die Person trotzdem erkennen.</source>
        <translation>We give no details by which the person could be recognised. Please do not ask for them, and tell us if you recognise the person all the same.</translation>
    </message>
    <message>
        <source>Wir sprechen nur über das, was oben steht. Was besprochen wird, ist vertraulich (§ 203 StGB) und darf nur für diesen Zweck genutzt werden.</source>
        <translation>We talk only about what is written above. What is discussed is confidential (§ 203 StGB) and may be used for this purpose only.</translation>
    </message>
    <message>
        <source>Die Klient:in hat dem Gespräch am {day} zugestimmt und uns Ihnen gegenüber von der Schweigepflicht entbunden. Wir sprechen nur über das, was oben steht. Was besprochen wird, ist vertraulich (§ 203 StGB) und darf nur für diesen Zweck genutzt werden.</source>
        <translation>On {day} the client agreed to this talk and released us from confidentiality towards you. We talk only about what is written above. What is discussed is confidential (§ 203 StGB) and may be used for this purpose only.</translation>
    </message>
</context>
<context>
    <name>ConferenceMinutes</name>
    <message>
        <source>Vertraulich · Protokoll vom {day}</source>
        <translation>Confidential · Minutes of {day}</translation>
    </message>
    <message>
        <source>Protokoll der Fallbesprechung ohne Namen</source>
        <translation>Minutes of the case discussion without names</translation>
    </message>
    <message>
        <source>Protokoll der Fallkonferenz</source>
        <translation>Minutes of the case conference</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Einwilligung und Entbindungen</source>
        <translation>Consent and releases</translation>
    </message>
    <message>
        <source>Fragen und Themen</source>
        <translation>Questions and topics</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>geboren {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stelle, Funktion</source>
        <translation>Body, function</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Besprochen ohne Namen und ohne Angaben, an denen die Person zu erkennen ist.</source>
        <translation>Discussed without names and without details by which the person can be recognised.</translation>
    </message>
    <message>
        <source>Einwilligung in die Fallkonferenz vom {day}.</source>
        <translation>Consent to the case conference of {day}.</translation>
    </message>
    <message>
        <source>Eine Einwilligung in die Fallkonferenz fehlt.</source>
        <translation>There is no consent to the case conference.</translation>
    </message>
    <message>
        <source>Ohne Entbindung von der Schweigepflicht: {names}.</source>
        <translation>Without a release from confidentiality: {names}.</translation>
    </message>
    <message>
        <source>Für alle Stellen gibt es eine Entbindung von der Schweigepflicht.</source>
        <translation>There is a release from confidentiality for all bodies.</translation>
    </message>
    <message>
        <source>Die Begründung dazu steht in der Akte.</source>
        <translation>The reason for this is in the file.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Es wurde nichts vereinbart.</source>
        <translation>Nothing was agreed.</translation>
    </message>
    <message>
        <source>Ort, Datum</source>
        <translation>Place, date</translation>
    </message>
    <message>
        <source>Unterschrift Fachkraft</source>
        <translation>Signature of counsellor</translation>
    </message>
    <message>
        <source>Unterschrift Klient:in</source>
        <translation>Signature of client</translation>
    </message>
    <message>
        <source>Unterschrift Sprachmittler:in</source>
        <translation>Signature of interpreter</translation>
    </message>
</context>
<context>
    <name>ConferenceStepForm</name>
    <message>
        <source>Ohne Entbindung: {who}. Der Grund steht im Zugriffsprotokoll.</source>
        <translation>Without a release: {who}. The reason stands in the access log.</translation>
    </message>
</context>
<context>
    <name>ConferencesCard</name>
    <message>
        <source>Fallkonferenzen</source>
        <translation>Case conferences</translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>Maßnahmen daraus: {what}</source>
        <translation>Measures from it: {what}</translation>
    </message>
    <message>
        <source>mit {who}</source>
        <translation>with {who}</translation>
    </message>
    <message>
        <source>Noch keine. Zum Beispiel, wenn mehrere Stellen sich abstimmen müssen.</source>
        <translation>None yet. For example when several bodies have to agree with each other.</translation>
    </message>
    <message>
        <source>Fallkonferenz gelöscht.</source>
        <translation>Case conference deleted.</translation>
    </message>
    <message>
        <source>anonymisiert</source>
        <translation>anonymised</translation>
    </message>
    <message>
        <source>Einwilligung fehlt</source>
        <translation>Consent missing</translation>
    </message>
    <message>
        <source>ohne Entbindung: {n}</source>
        <translation>without a release: {n}</translation>
    </message>
    <message>
        <source>ohne Entbindung, begründet</source>
        <translation>without a release, with a reason</translation>
    </message>
    <message>
        <source>Tag ist vorbei</source>
        <translation>Day has passed</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Add consent</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planen: Fallkonferenz</source>
        <translation>Plan: case conference</translation>
    </message>
    <message>
        <source>Einladung drucken</source>
        <translation>Print invitation</translation>
    </message>
    <message>
        <source>Protokoll drucken</source>
        <translation>Print minutes</translation>
    </message>
    <message>
        <source>Bitte den neuen Tag.</source>
        <translation>Please enter the new day.</translation>
    </message>
    <message>
        <source>Fallkonferenz mit {who}</source>
        <translation>Case conference with {who}</translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>Auch ins Kontaktprotokoll?</source>
        <translation>In the contact log as well?</translation>
    </message>
    <message>
        <source>Kontakt eintragen</source>
        <translation>Record contact</translation>
    </message>
    <message>
        <source>Kontakt eingetragen</source>
        <translation>Contact recorded</translation>
    </message>
    <message>
        <source>Hürde melden</source>
        <translation>Note a barrier</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Haben Sie den Bogen?</source>
        <translation>Do you have the sheet?</translation>
    </message>
    <message>
        <source>Nehmen Sie den Bogen zur Hand und tippen Sie Gruppe {n} ab.</source>
        <translation>Take the sheet and type in group {n}.</translation>
    </message>
    <message>
        <source>&amp;Gruppe {n}</source>
        <translation>&amp;Group {n}</translation>
    </message>
    <message>
        <source>Gruppe {n}</source>
        <translation>Group {n}</translation>
    </message>
    <message>
        <source>Das ist nicht Gruppe {n}. Bitte sehen Sie auf dem Bogen nach.</source>
        <translation>That is not group {n}. Please look at the sheet.</translation>
    </message>
</context>
<context>
    <name>ConflictNote</name>
    <message>
        <source>Meine Angabe: {value}</source>
        <translation>My entry: {value}</translation>
    </message>
    <message>
        <source>Angabe von dort: {value}</source>
        <translation>Entry from there: {value}</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Eintrag löschen</source>
        <translation>Delete entry</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Weniger Angaben</source>
        <translation>Fewer details</translation>
    </message>
    <message>
        <source>Weitere Angaben</source>
        <translation>More details</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Sprachmittler:in</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Wurde verweigert</source>
        <translation>Was refused</translation>
    </message>
</context>
<context>
    <name>ConsentLines</name>
    <message>
        <source>Unterschrift ansehen</source>
        <translation>View signature</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Widerrufen …</source>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Verweigerung eingetragen.</source>
        <translation>Refusal entered.</translation>
    </message>
    <message>
        <source>Eingetragen.</source>
        <translation>Entered.</translation>
    </message>
    <message>
        <source>Widerruf eingetragen.</source>
        <translation>Withdrawal entered.</translation>
    </message>
    <message>
        <source>{what} gelöscht.</source>
        <translation>{what} deleted.</translation>
    </message>
    <message>
        <source>Entwurf wiederhergestellt.</source>
        <translation>Draft restored.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Damit Angaben zur Person in dieser Akte gespeichert werden dürfen.</source>
        <translation>So that information about the person may be stored in this client file.</translation>
    </message>
    <message>
        <source>Ausdrücklich für Gesundheit und besonderen Schutzbedarf (Art. 9 DSGVO). Erst damit öffnet sich die Seite „Gesundheit“.</source>
        <translation>Explicitly for health and special protection needs (Art. 9 GDPR). Only this opens the page “Health”.</translation>
    </message>
    <message>
        <source>Für jede Stelle eine eigene: Ohne Entbindung dürfen wir dort nichts sagen und nichts fragen (§ 203 StGB).</source>
        <translation>A separate one for each body: without a release we may say nothing and ask nothing there (§ 203 StGB).</translation>
    </message>
    <message>
        <source>Damit in einer Fallkonferenz mit Namen gesprochen werden darf.</source>
        <translation>So that the case may be discussed by name in a case conference.</translation>
    </message>
    <message>
        <source>Für E-Mail, Messenger und SMS, die unterwegs mitgelesen werden können.</source>
        <translation>For e-mail, messengers and SMS, which others can read on the way.</translation>
    </message>
    <message>
        <source>Damit die Akte an einen anderen Träger übergeben werden darf.</source>
        <translation>So that the file may be handed over to another provider.</translation>
    </message>
    <message>
        <source>Damit eine namentlich genannte Person sprachmitteln darf.</source>
        <translation>So that a named person may interpret.</translation>
    </message>
    <message>
        <source>Die gesetzliche Vertretung stimmt für ein minderjähriges Kind zu.</source>
        <translation>The legal representatives agree on behalf of a minor child.</translation>
    </message>
    <message>
        <source>Damit wir nach dem Abschluss noch einmal nachfragen dürfen.</source>
        <translation>So that we may ask again after closure.</translation>
    </message>
    <message>
        <source>Damit wir gegenüber einer Stelle für die Klient:in handeln dürfen.</source>
        <translation>So that we may act for the client towards a body.</translation>
    </message>
    <message>
        <source>wozu: {purpose}</source>
        <translation>what for: {purpose}</translation>
    </message>
    <message>
        <source>erklärt auf {language}</source>
        <translation>explained in {language}</translation>
    </message>
    <message>
        <source>Unterschrift liegt vor</source>
        <translation>Signature on file</translation>
    </message>
    <message>
        <source>Formular: Fassung {version}</source>
        <translation>Form: version {version}</translation>
    </message>
    <message>
        <source>erteilt am {day}</source>
        <translation>given on {day}</translation>
    </message>
    <message>
        <source>verweigert am {day}</source>
        <translation>refused on {day}</translation>
    </message>
    <message>
        <source>widerrufen am {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>Nachweis bis {day}</source>
        <translation>proof until {day}</translation>
    </message>
    <message>
        <source>gültig bis {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>galt bis {day}</source>
        <translation>was valid until {day}</translation>
    </message>
    <message>
        <source>Die laufende Vermittlung an {name} stützt sich darauf: Es dürfen keine Angaben mehr dorthin gehen.</source>
        <translation>The current referral to {name} rests on it: no more information may go there.</translation>
    </message>
    <message>
        <source>Die Fallkonferenz am {day} kann nur noch anonymisiert stattfinden.</source>
        <translation>The case conference on {day} can now only take place anonymised.</translation>
    </message>
    <message>
        <source>An der Fallkonferenz am {day} kann {name} nicht mehr teilnehmen, wenn der Fall mit Namen besprochen wird.</source>
        <translation>{name} can no longer take part in the case conference on {day} if the case is discussed by name.</translation>
    </message>
    <message>
        <source>Diese Einwilligung gibt es nicht mehr.</source>
        <translation>This consent no longer exists.</translation>
    </message>
    <message>
        <source>Einwilligung und Widerruf bleiben als Nachweis bis {day} gespeichert (Art. 7 DSGVO).</source>
        <translation>Consent and withdrawal stay stored as proof until {day} (Art. 7 GDPR).</translation>
    </message>
    <message>
        <source>Die Begleitung endet: Ab jetzt wird nichts Neues mehr erhoben. Was bis heute geschah, bleibt rechtmäßig (Art. 7 Abs. 3 DSGVO).</source>
        <translation>The support ends: from now on nothing new is collected. What happened until today remains lawful (Art. 7(3) GDPR).</translation>
    </message>
    <message>
        <source>Die Akte ist abzuschließen, mit dem Grund „Widerruf der Einwilligung“. Die Teamleitung prüft, was zu löschen ist.</source>
        <translation>The file has to be closed with the reason “consent withdrawn”. The team lead checks what has to be erased.</translation>
    </message>
    <message>
        <source>Entbindungen gelten weiter, bis sie selbst widerrufen sind: {names}.</source>
        <translation>Releases stay valid until they are withdrawn themselves: {names}.</translation>
    </message>
    <message>
        <source>Die Einwilligung in Gesundheitsangaben besteht weiter. Bitte fragen, ob auch sie widerrufen wird.</source>
        <translation>The consent for health information still stands. Please ask whether it is withdrawn as well.</translation>
    </message>
    <message>
        <source>Die Seite „Gesundheit“ wird für alle gesperrt.</source>
        <translation>The page “Health” will be locked for everybody.</translation>
    </message>
    <message>
        <source>Die Seite „Gesundheit“ wird für alle gesperrt. Betroffen: {fields}.</source>
        <translation>The page “Health” will be locked for everybody. Affected: {fields}.</translation>
    </message>
    <message>
        <source>Ärztliche Unterlagen lassen sich nicht mehr öffnen (Anzahl: {n}).</source>
        <translation>Medical papers can no longer be opened (number: {n}).</translation>
    </message>
    <message>
        <source>Gesundheitsangaben sind danach zu löschen (Löschklasse LK4). Das geschieht nicht von selbst: Die Seite „Gesundheit“ bietet es an.</source>
        <translation>Health information then has to be erased (erasure class LK4). This does not happen by itself: the page “Health” offers it.</translation>
    </message>
    <message>
        <source>Diese Entbindungen nennen auch Gesundheitsangaben: {names}.</source>
        <translation>These releases name health information as well: {names}.</translation>
    </message>
    <message>
        <source>An {name} darf nichts mehr weitergegeben werden: kein Brief, kein Anruf, keine Vermittlung mit Daten.</source>
        <translation>Nothing may be passed on to {name} any more: no letter, no call, no referral with data.</translation>
    </message>
    <message>
        <source>Von {name} dürfen keine Auskünfte mehr eingeholt werden.</source>
        <translation>No information may be obtained from {name} any more.</translation>
    </message>
    <message>
        <source>Bitte {name} den Widerruf mitteilen.</source>
        <translation>Please tell {name} about the withdrawal.</translation>
    </message>
    <message>
        <source>Fallkonferenzen sind nur noch als anonymisierte Fallbesprechung möglich.</source>
        <translation>Case conferences are now only possible as anonymised case discussions.</translation>
    </message>
    <message>
        <source>E-Mail, Messenger und SMS dürfen nicht mehr genutzt werden, auch nicht kurz.</source>
        <translation>E-mail, messengers and SMS may no longer be used, not even briefly.</translation>
    </message>
    <message>
        <source>Die Akte darf nicht an {name} übergeben werden.</source>
        <translation>The file may not be handed over to {name}.</translation>
    </message>
    <message>
        <source>{name} darf in diesem Fall nicht mehr sprachmitteln.</source>
        <translation>{name} may no longer interpret in this case.</translation>
    </message>
    <message>
        <source>Ohne Einwilligung der gesetzlichen Vertretung darf mit dem Kind nicht weitergearbeitet werden.</source>
        <translation>Without the consent of the legal representatives, work with the child may not go on.</translation>
    </message>
    <message>
        <source>Nach dem Abschluss darf niemand mehr nachfragen.</source>
        <translation>Nobody may ask again after closure.</translation>
    </message>
    <message>
        <source>Gegenüber {name} darf nicht mehr gehandelt werden. Bitte die Vollmacht zurückgeben und der Stelle den Widerruf mitteilen.</source>
        <translation>Nobody may act towards {name} any more. Please give back the power of attorney and tell the body about the withdrawal.</translation>
    </message>
    <message>
        <source>Für diese Stelle gibt es keine gültige Schweigepflichtentbindung. Ohne sie dürfen keine Angaben weitergegeben werden.</source>
        <translation>There is no valid release from confidentiality for this body. Without it no information may be passed on.</translation>
    </message>
    <message>
        <source>Bitte in mindestens {n} Zeichen begründen.</source>
        <translation>Please give a reason of at least {n} characters.</translation>
    </message>
    <message>
        <source>Bitte wählen, worum es geht.</source>
        <translation>Please choose what it is about.</translation>
    </message>
    <message>
        <source>Bitte den Tag eintragen.</source>
        <translation>Please enter the day.</translation>
    </message>
    <message>
        <source>Bitte die Stelle eintragen, für die das gilt.</source>
        <translation>Please enter the body this is for.</translation>
    </message>
    <message>
        <source>Bitte wählen, wer wem etwas sagen darf.</source>
        <translation>Please choose who may tell whom something.</translation>
    </message>
    <message>
        <source>Diese Einwilligung ist schon widerrufen.</source>
        <translation>This consent has already been withdrawn.</translation>
    </message>
    <message>
        <source>Widerrufen lässt sich nur, was erteilt ist und noch gilt.</source>
        <translation>Only what has been given and is still valid can be withdrawn.</translation>
    </message>
    <message>
        <source>Diese Gesundheitsangaben sind gesperrt: Es gibt keine gültige Einwilligung dazu.</source>
        <translation>This health information is locked: there is no valid consent for it.</translation>
    </message>
    <message>
        <source>Gesperrte ärztliche Unterlage</source>
        <translation>Locked medical paper</translation>
    </message>
    <message>
        <source>Die Einwilligung gilt noch. Bitte zuerst widerrufen.</source>
        <translation>The consent is still valid. Please withdraw it first.</translation>
    </message>
    <message>
        <source>In einer anderen Akte dieser Person liegen ärztliche Unterlagen. Bitte wenden Sie sich an die Teamleitung.</source>
        <translation>There are medical papers in another file of this person. Please ask the team lead.</translation>
    </message>
    <message>
        <source>Ein Widerruf bleibt drei Jahre lang nachweisbar und darum hier.</source>
        <translation>A withdrawal can be proved for three years and therefore stays here.</translation>
    </message>
    <message>
        <source>Ein Widerruf bleibt stehen. Bitte eine neue Einwilligung.</source>
        <translation>A withdrawal stands. Please record a new consent.</translation>
    </message>
    <message>
        <source>Dieser Tag liegt in der Zukunft.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>Der Widerruf liegt vor dem Tag der Einwilligung.</source>
        <translation>The withdrawal is before the day of the consent.</translation>
    </message>
    <message>
        <source>„gültig bis“ liegt vor dem Tag der Einwilligung.</source>
        <translation>“valid until” is before the day of the consent.</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message>
        <source>Kontakt eingetragen.</source>
        <translation>Contact recorded.</translation>
    </message>
    <message>
        <source>Ein angefangener Kontakt wartet auf Sie: Strg+N setzt ihn fort.</source>
        <translation>An unfinished contact is waiting for you: Ctrl+N continues it.</translation>
    </message>
    <message>
        <source>Gespräch läuft: {n} Min.</source>
        <translation>Conversation under way: {n} min</translation>
    </message>
    <message>
        <source>Anonymer Kontakt gezählt: {kind}.</source>
        <translation>Anonymous contact counted: {kind}.</translation>
    </message>
    <message>
        <source>Anonyme Kontakte heute: {n}</source>
        <translation>Anonymous contacts today: {n}</translation>
    </message>
    <message>
        <source>Einen Kontakt ohne Namen und Akte zählen (F9), mit Angaben Umschalt+F9</source>
        <translation>Count a contact without a name or file (F9), with details Shift+F9</translation>
    </message>
    <message>
        <source>Anonymen Kontakt &amp;zählen</source>
        <translation>Count an anony&amp;mous contact</translation>
    </message>
    <message>
        <source>Anonymen Kontakt zählen, mit &amp;Angaben …</source>
        <translation>Count an anonymous contact, with &amp;details …</translation>
    </message>
    <message>
        <source>Kurzberatung aus anonymem Kontakt anlegen …</source>
        <translation>Create short counselling from an anonymous contact …</translation>
    </message>
    <message>
        <source>Kontakt zum laufenden Gespräch eintragen</source>
        <translation>Record a contact for the current conversation</translation>
    </message>
    <message>
        <source>Neuer &amp;Kontakt …</source>
        <translation>New &amp;contact …</translation>
    </message>
    <message>
        <source>&amp;Uhr für ein Gespräch</source>
        <translation>&amp;Timer for a conversation</translation>
    </message>
</context>
<context>
    <name>ContactEntryForm</name>
    <message>
        <source>Sprache und Beteiligte</source>
        <translation>Language and people involved</translation>
    </message>
</context>
<context>
    <name>ContactWayCard</name>
    <message>
        <source>Kontaktwege</source>
        <translation>Ways of contact</translation>
    </message>
    <message>
        <source>Kontaktweg hinzufügen</source>
        <translation>Add a way of contact</translation>
    </message>
    <message>
        <source>gehört: {who}</source>
        <translation>belongs to: {who}</translation>
    </message>
    <message>
        <source>nicht sicher</source>
        <translation>not safe</translation>
    </message>
    <message>
        <source>sicher</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>Noch kein Kontaktweg eingetragen.</source>
        <translation>No way of contact recorded yet.</translation>
    </message>
    <message>
        <source>Kontaktweg gelöscht.</source>
        <translation>Way of contact deleted.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Dolmetschen belastet Kinder oft. Vielleicht geht es beim nächsten Mal per Telefon oder Video mit Sprachmittler:in.</source>
        <translation>Interpreting is often a burden on children. Perhaps next time an interpreter by telephone or video.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Uhrzeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>von</source>
        <translation>by</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Sprachmittlung: {how}</source>
        <translation>Interpreting: {how}</translation>
    </message>
    <message>
        <source>mit {names}</source>
        <translation>with {names}</translation>
    </message>
    <message>
        <source>Mo Di Mi Do Fr Sa So</source>
        <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
    </message>
    <message>
        <source>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</source>
        <translation>January February March April May June July August September October November December</translation>
    </message>
    <message>
        <source>{n} Min.</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Nächster Schritt: {text}</source>
        <translation>Next step: {text}</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>In dieser Akte steht noch kein Kontakt.</source>
        <translation>There is no contact in this client file yet.</translation>
    </message>
    <message>
        <source>Ersten Kontakt eintragen</source>
        <translation>Record the first contact</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Als &amp;Tabelle</source>
        <translation>As a ta&amp;ble</translation>
    </message>
    <message>
        <source>Zum &amp;Lesen</source>
        <translation>For &amp;reading</translation>
    </message>
    <message>
        <source>Kontakteintrag gelöscht</source>
        <translation>Contact deleted</translation>
    </message>
    <message>
        <source>Kontakte lesen oder als Tabelle</source>
        <translation>Contacts for reading or as a table</translation>
    </message>
    <message>
        <source>In den Kontakten suchen</source>
        <translation>Search the contacts</translation>
    </message>
    <message>
        <source>Kontakte zum Lesen</source>
        <translation>Contacts for reading</translation>
    </message>
    <message>
        <source>Kontakteintrag löschen</source>
        <translation>Delete contact</translation>
    </message>
    <message>
        <source>Ansicht wechseln (Strg+R)</source>
        <translation>Switch view (Ctrl+R)</translation>
    </message>
    <message>
        <source>Neuer &amp;Kontakt</source>
        <translation>New &amp;contact</translation>
    </message>
    <message>
        <source>Neuer Kontakt (Strg+N)</source>
        <translation>New contact (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Kurse</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Kurs hinzufügen</source>
        <translation>Add a course</translation>
    </message>
    <message>
        <source>{n} Std.</source>
        <translation>{n} hrs</translation>
    </message>
    <message>
        <source>Kurs</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Kurs gelöscht.</source>
        <translation>Course deleted.</translation>
    </message>
</context>
<context>
    <name>CreateCard</name>
    <message>
        <source>Die Ablage wird angelegt.</source>
        <translation>The store is being created.</translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Neue Ablage · Schritt {n} von {of}</source>
        <translation>New store · Step {n} of {of}</translation>
    </message>
    <message>
        <source>&amp;Abbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Ablage an&amp;legen</source>
        <translation>C&amp;reate store</translation>
    </message>
    <message>
        <source>&amp;Ich habe den Bogen</source>
        <translation>&amp;I have the sheet</translation>
    </message>
    <message>
        <source>&amp;Fertig</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Weiter</source>
        <translation>&amp;Next</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Kalender öffnen</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Kalender öffnen (Alt+Pfeil ab)</source>
        <translation>Open calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Das ist nicht als Datum lesbar. Möglich sind zum Beispiel 14.3.1985, 03/1985, 1985, ca. 1985 oder „unbekannt“.</source>
        <translation>This cannot be read as a date. Possible are, for example, 14.3.1985, 03/1985, 1985, ca. 1985 or “unknown”.</translation>
    </message>
    <message>
        <source>Das ist nicht als Tag lesbar. Möglich sind zum Beispiel 14.3.2026, 140326, 14.3. oder „heute“.</source>
        <translation>This cannot be read as a day. Possible are, for example, 14.3.2026, 140326, 14.3. or “today”.</translation>
    </message>
    <message>
        <source>ca. {year}</source>
        <translation>ca. {year}</translation>
    </message>
    <message>
        <source>Das Jahr muss zwischen {first} und {last} liegen, gezählt nach dem gregorianischen Kalender.</source>
        <translation>The year must be between {first} and {last}, counted by the Gregorian calendar.</translation>
    </message>
    <message>
        <source>Diesen Tag gibt es im Kalender nicht. Bitte Tag und Monat prüfen.</source>
        <translation>There is no such day in the calendar. Please check day and month.</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>+{n} weitere</source>
        <translation>+{n} more</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>&amp;Tag öffnen</source>
        <translation>Open &amp;day</translation>
    </message>
</context>
<context>
    <name>DeadlineDetail</name>
    <message>
        <source>Was damit geschah</source>
        <translation>What happened to it</translation>
    </message>
    <message>
        <source>Zur Akte</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>fällig {day}</source>
        <translation>due {day}</translation>
    </message>
</context>
<context>
    <name>DeadlineList</name>
    <message>
        <source>Fällig</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Akte</source>
        <translation>Client file</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>beantragt am</source>
        <translation>Applied for on</translation>
    </message>
    <message>
        <source>Fristenliste, Stand {day}</source>
        <translation>List of deadlines, as of {day}</translation>
    </message>
    <message>
        <source>Keine offenen Fristen.</source>
        <translation>No open deadlines.</translation>
    </message>
    <message>
        <source>Vertraulich · nur für die Beratungsstelle</source>
        <translation>Confidential · only for the counselling office</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>seit gestern vorbei</source>
        <translation>1 day overdue</translation>
    </message>
    <message>
        <source>seit {n} Tagen vorbei</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>in {n} Tagen</source>
        <translation>in {n} days</translation>
    </message>
    <message>
        <source>Bitte den Tag der Frist eintragen.</source>
        <translation>Please enter the day of the deadline.</translation>
    </message>
    <message>
        <source>Der Antrag kann nicht in der Zukunft gestellt sein.</source>
        <translation>The application cannot have been made in the future.</translation>
    </message>
    <message>
        <source>Rückgängig gemacht</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Diese Frist folgt aus der Akte. Bitte dort ändern.</source>
        <translation>This deadline follows from the file. Please change it there.</translation>
    </message>
    <message>
        <source>Diese Frist gibt es nicht mehr.</source>
        <translation>This deadline no longer exists.</translation>
    </message>
    <message>
        <source>Bitte kurz begründen.</source>
        <translation>Please give a short reason.</translation>
    </message>
    <message>
        <source>Angabe in der Akte geändert</source>
        <translation>Entry in the file changed</translation>
    </message>
    <message>
        <source>Die Angabe in der Akte gilt nicht mehr.</source>
        <translation>The entry in the file no longer applies.</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Frist erledigt</source>
        <translation>Deadline done</translation>
    </message>
    <message>
        <source>Beantragt am …</source>
        <translation>Applied for on …</translation>
    </message>
    <message>
        <source>Antrag vermerkt</source>
        <translation>Application noted</translation>
    </message>
    <message>
        <source>Verlängert …</source>
        <translation>Extended …</translation>
    </message>
    <message>
        <source>Frist verlängert</source>
        <translation>Deadline extended</translation>
    </message>
    <message>
        <source>Entfällt …</source>
        <translation>Drop …</translation>
    </message>
    <message>
        <source>Frist entfallen</source>
        <translation>Deadline dropped</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Frist wieder offen</source>
        <translation>Deadline open again</translation>
    </message>
    <message>
        <source>beantragt am {day}</source>
        <translation>applied for on {day}</translation>
    </message>
    <message>
        <source>Angabe gilt nicht mehr, bitte entscheiden</source>
        <translation>Entry no longer applies, please decide</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>In 7 Tagen</source>
        <translation>In 7 days</translation>
    </message>
    <message>
        <source>In 30 Tagen</source>
        <translation>In 30 days</translation>
    </message>
    <message>
        <source>In 90 Tagen</source>
        <translation>In 90 days</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Vorlaufzeiten ändert die Teamleitung.</source>
        <translation>Lead times are changed by team leads.</translation>
    </message>
    <message>
        <source>Bitte bis zu sechs Zahlen von Tagen angeben, etwa 90, 28, 7.</source>
        <translation>Please give up to six numbers of days, such as 90, 28, 7.</translation>
    </message>
    <message>
        <source>Fristen ändern sich nur mit einem Eintrag im Verlauf.</source>
        <translation>Deadlines change only with an entry in their history.</translation>
    </message>
    <message>
        <source>Diese Frist bleibt stehen. Lassen Sie sie mit einer Begründung entfallen.</source>
        <translation>This deadline stays. Drop it with a reason.</translation>
    </message>
    <message>
        <source>Der Verlauf einer Frist bleibt, wie er war.</source>
        <translation>The history of a deadline stays as it was.</translation>
    </message>
</context>
<context>
    <name>DeadlinesTab</name>
    <message>
        <source>Offene Fristen</source>
        <translation>Open deadlines</translation>
    </message>
    <message>
        <source>Neue Frist</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Erledigt und entfallen</source>
        <translation>Done and dropped</translation>
    </message>
    <message>
        <source>Keine offene Frist. Fristen entstehen aus den Angaben der Akte (Ausweis, Bewilligung, Einwilligung) oder werden hier eingetragen.</source>
        <translation>No open deadline. Deadlines come from the entries in the file (identity document, grant, consent) or are entered here.</translation>
    </message>
    <message>
        <source>Offene Fristen, davon {n} überfällig</source>
        <translation>Open deadlines, {n} of them overdue</translation>
    </message>
    <message>
        <source>Zur Angabe</source>
        <translation>To the entry</translation>
    </message>
    <message>
        <source>Was damit geschah</source>
        <translation>What happened to it</translation>
    </message>
    <message>
        <source>fällig {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>Frist eintragen</source>
        <translation>Enter deadline</translation>
    </message>
    <message>
        <source>Frist eingetragen</source>
        <translation>Deadline entered</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Ablage mit erfundenen Daten: {folder}</source>
        <translation>Store with invented data: {folder}</translation>
    </message>
    <message>
        <source>Demo-Beratungsstelle (erfundene Daten)</source>
        <translation>Demo counselling office (invented data)</translation>
    </message>
    <message>
        <source>Rundgang: {folder}</source>
        <translation>Tour: {folder}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Seit dem letzten Paket haben sich die Angaben von weniger als fünf Personen geändert. Eine Berichtigung würde zeigen, was sich bei ihnen geändert hat. Die Änderung zählt mit dem nächsten Quartal.</source>
        <translation>Since the last bundle the information of fewer than five people has changed. A correction would show what changed for them. The change counts with the next quarter.</translation>
    </message>
    <message>
        <source>Aus den alten und den neuen Zahlen zusammen ließe sich auf wenige Personen schließen, oder die Prüfung dauerte zu lange. Das Quartal kann so nicht berichtigt werden. Die Änderung zählt mit dem nächsten Quartal.</source>
        <translation>The old and the new figures together would allow conclusions about a few people, or the check took too long. The quarter cannot be corrected like this. The change counts with the next quarter.</translation>
    </message>
    <message>
        <source>Jede aufgegliederte Zahl ist auf ein Vielfaches von 5 gerundet. Eine 0 kann 0, 1 oder 2 bedeuten; jede andere Zahl steht für mindestens drei Personen.</source>
        <translation>Every figure in a breakdown is rounded to a multiple of 5. A 0 can mean 0, 1 or 2; every other figure stands for at least three people.</translation>
    </message>
    <message>
        <source>Ein Punkt heißt: Die Zahl hätte im Zusammenhang mit anderen Zahlen auf wenige Personen schließen lassen.</source>
        <translation>A point means: together with other figures, the figure would have allowed conclusions about a few people.</translation>
    </message>
    <message>
        <source>Für feine Gruppen sind es zu wenige Personen. Die Tabelle hat deshalb für das ganze Jahr gröbere Gruppen.</source>
        <translation>There are too few people for fine groups. The table therefore has coarser groups for the whole year.</translation>
    </message>
    <message>
        <source>Für diese Gruppen sind es zu wenige Personen. Die Tabelle bleibt für das ganze Jahr weg.</source>
        <translation>There are too few people for these groups. The table is left out for the whole year.</translation>
    </message>
    <message>
        <source>Im Quartal waren es weniger als zehn. So wenige werden nicht aufgegliedert.</source>
        <translation>There were fewer than ten in the quarter. So few are not broken down.</translation>
    </message>
    <message>
        <source>Zugänge und Abgänge werden nur nach einem Merkmal aufgegliedert, nie nach zweien.</source>
        <translation>Admissions and closures are broken down by one characteristic only, never by two.</translation>
    </message>
    <message>
        <source>Seit dem letzten Mal haben sich weniger als fünf Personen geändert. Damit niemand sieht, was sich bei ihnen geändert hat, steht hier unverändert die ältere Tabelle.</source>
        <translation>Since last time fewer than five people have changed. So that nobody sees what changed for them, the older table stands here unchanged.</translation>
    </message>
    <message>
        <source>Seit dem letzten Mal haben sich weniger als fünf Personen geändert, und die ältere Tabelle wurde zurückgezogen. Die Tabelle bleibt diesmal weg.</source>
        <translation>Since last time fewer than five people have changed, and the older table was withdrawn. The table is left out this time.</translation>
    </message>
    <message>
        <source>Ein Punkt heißt hier: Hinter der Zahl stehen zu wenige Personen, oder mehr als die Hälfte gehört zu einer einzigen, oder sie ließe sich aus den anderen errechnen. Die übrigen Zahlen sind auf 10 gerundet.</source>
        <translation>A point here means: there are too few people behind the figure, or more than half of it belongs to a single one, or it could be worked out from the others. The other figures are rounded to 10.</translation>
    </message>
    <message>
        <source>Es sind weniger als zwanzig Personen. So wenige werden nicht aufgegliedert.</source>
        <translation>There are fewer than twenty people. So few are not broken down.</translation>
    </message>
    <message>
        <source>Es ließ sich nicht in der vorgesehenen Zeit beweisen, dass aufgegliederte Zahlen niemanden erkennen lassen. Deshalb gehen nur Gesamtzahlen hinaus.</source>
        <translation>It could not be proved in the time allowed that figures in a breakdown identify nobody. Therefore only totals go out.</translation>
    </message>
    <message>
        <source>Die aufgegliederten Zahlen dieses Quartals sind zurückgezogen. Es gelten nur die Gesamtzahlen.</source>
        <translation>The breakdown figures of this quarter have been withdrawn. Only the totals are valid.</translation>
    </message>
</context>
<context>
    <name>DocumentFacts</name>
    <message>
        <source>Dokument löschen</source>
        <translation>Delete document</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Diese Datei ist leer.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>Diese Datei ist ein Programm, auch wenn sie anders heißt. Bitte öffnen Sie sie nicht und löschen Sie sie.</source>
        <translation>This file is a program, even if its name says otherwise. Please do not open it, and delete it.</translation>
    </message>
    <message>
        <source>Diese Art von Datei nimmt KIMdesk nicht auf. Möglich sind PDF, Fotos (JPEG, PNG, TIFF, HEIC), DOCX, ODT, XLSX, Text und gespeicherte E-Mails.</source>
        <translation>KIMdesk does not take in this kind of file. Possible are PDF, photos (JPEG, PNG, TIFF, HEIC), DOCX, ODT, XLSX, text and saved e-mails.</translation>
    </message>
    <message>
        <source>Dokument ohne Titel</source>
        <translation>Document without a title</translation>
    </message>
    <message>
        <source>Das ist ein altes oder mit Passwort geschütztes Office-Dokument. Bitte speichern Sie es ohne Passwort als PDF, DOCX oder XLSX.</source>
        <translation>This is an old or password-protected Office document. Please save it without a password as PDF, DOCX or XLSX.</translation>
    </message>
    <message>
        <source>Dieses Dokument enthält Makros, also ein Programm. Bitte speichern Sie es ohne Makros oder als PDF.</source>
        <translation>This document contains macros, that is, a program. Please save it without macros or as PDF.</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dieses Dokument gibt es nicht mehr.</source>
        <translation>This document no longer exists.</translation>
    </message>
    <message>
        <source>Genau dieses Dokument liegt in dieser Akte bereits.</source>
        <translation>Exactly this document is already in this client file.</translation>
    </message>
    <message>
        <source>Dieses Dokument ist beschädigt. Bitte holen Sie es aus einer Sicherung zurück.</source>
        <translation>This document is damaged. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Bitte einzelne Dateien, keine Ordner.</source>
        <translation>Please drop single files, not folders.</translation>
    </message>
    <message>
        <source>Diese Datei lässt sich nicht lesen. Ist sie noch woanders geöffnet?</source>
        <translation>This file cannot be read. Is it still open somewhere else?</translation>
    </message>
    <message>
        <source>Was die Beratungsstelle verlassen hat, bleibt unverändert in der Akte.</source>
        <translation>What has left the office stays unchanged in the file.</translation>
    </message>
    <message>
        <source>Brief aus „{name}“, Fassung {number}, unverändert.</source>
        <translation>Letter from “{name}”, version {number}, unchanged.</translation>
    </message>
    <message>
        <source>Herausgegeben und seitdem unverändert.</source>
        <translation>Given out and unchanged since.</translation>
    </message>
    <message>
        <source>An: {name}</source>
        <translation>To: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Noch kein Dokument. Ziehen Sie Dateien hierher oder wählen Sie welche aus.</source>
        <translation>No documents yet. Drag files here or choose some.</translation>
    </message>
    <message>
        <source>Dokument hinzufügen …</source>
        <translation>Add a document …</translation>
    </message>
    <message>
        <source>Dokumente aufnehmen</source>
        <translation>Adding documents</translation>
    </message>
    <message>
        <source>Dokumente hinzufügen</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>Dokumente ({endings});;Alle Dateien (*)</source>
        <translation>Documents ({endings});;All files (*)</translation>
    </message>
    <message>
        <source>{n} Dokumente aufgenommen.</source>
        <translation>{n} documents added.</translation>
    </message>
    <message>
        <source>Dokument aufgenommen.</source>
        <translation>Document added.</translation>
    </message>
    <message>
        <source>Dokument löschen</source>
        <translation>Delete document</translation>
    </message>
    <message>
        <source>Dokument gelöscht.</source>
        <translation>Document deleted.</translation>
    </message>
    <message>
        <source>Der Brief ist gespeichert und bleibt hier unverändert.</source>
        <translation>The letter is saved and stays here unchanged.</translation>
    </message>
    <message>
        <source>Die Kopie ist gespeichert.</source>
        <translation>The copy has been saved.</translation>
    </message>
    <message>
        <source>Zurück zur &amp;Liste</source>
        <translation>Back to the &amp;list</translation>
    </message>
    <message>
        <source>An&amp;sehen</source>
        <translation>V&amp;iew</translation>
    </message>
    <message>
        <source>Brief schreiben …</source>
        <translation>Write letter …</translation>
    </message>
    <message>
        <source>Dokument speichern unter …</source>
        <translation>Save document as …</translation>
    </message>
    <message>
        <source>Hinzu&amp;fügen …</source>
        <translation>A&amp;dd …</translation>
    </message>
    <message>
        <source>Br&amp;ief schreiben …</source>
        <translation>Wr&amp;ite letter …</translation>
    </message>
</context>
<context>
    <name>DuplicateList</name>
    <message>
        <source>Gibt es diese Person schon?</source>
        <translation>Do we know this person already?</translation>
    </message>
    <message>
        <source>wahrscheinlich dieselbe Person</source>
        <translation>probably the same person</translation>
    </message>
    <message>
        <source>Mit Begründung öffnen</source>
        <translation>Open with a reason</translation>
    </message>
    <message>
        <source>Akte öffnen</source>
        <translation>Open file</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>geboren {date}</source>
        <translation>born {date}</translation>
    </message>
    <message>
        <source>im Haushalt der Akte {number}</source>
        <translation>in the household of client file {number}</translation>
    </message>
    <message>
        <source>Akte vorhanden, eingeschränkt (Art. 18 DSGVO)</source>
        <translation>Client file exists, restricted (Art. 18 GDPR)</translation>
    </message>
    <message>
        <source>Person vorhanden, ohne Akte</source>
        <translation>Person exists, without a client file</translation>
    </message>
    <message>
        <source>niemandem zugeordnet</source>
        <translation>assigned to nobody</translation>
    </message>
    <message>
        <source>Im Haushalt einer Akte bei {name}</source>
        <translation>In the household of a client file with {name}</translation>
    </message>
    <message>
        <source>Akte vorhanden bei {name}</source>
        <translation>Client file exists with {name}</translation>
    </message>
    <message>
        <source>gleicher Name: {theirs}</source>
        <translation>same name: {theirs}</translation>
    </message>
    <message>
        <source>gleicher Name in anderer Schreibweise: {theirs}</source>
        <translation>same name in another spelling: {theirs}</translation>
    </message>
    <message>
        <source>Name klingt gleich: {theirs}</source>
        <translation>name sounds the same: {theirs}</translation>
    </message>
    <message>
        <source>sehr ähnlicher Name: {theirs}</source>
        <translation>very similar name: {theirs}</translation>
    </message>
    <message>
        <source>gleicher Name bis auf unlesbare Zeichen: {theirs}</source>
        <translation>same name apart from illegible characters: {theirs}</translation>
    </message>
    <message>
        <source>Vor- und Nachname vertauscht</source>
        <translation>first name and family name swapped</translation>
    </message>
    <message>
        <source>gleicher Nachname: {theirs}</source>
        <translation>same family name: {theirs}</translation>
    </message>
    <message>
        <source>gleicher Vorname: {theirs}</source>
        <translation>same first name: {theirs}</translation>
    </message>
    <message>
        <source>anderer Vorname: {theirs}</source>
        <translation>different first name: {theirs}</translation>
    </message>
    <message>
        <source>gleiches Geburtsdatum</source>
        <translation>same date of birth</translation>
    </message>
    <message>
        <source>gleiches, wohl geschätztes Geburtsdatum</source>
        <translation>same date of birth, probably estimated</translation>
    </message>
    <message>
        <source>Tag und Monat der Geburt vertauscht: {theirs}</source>
        <translation>day and month of birth swapped: {theirs}</translation>
    </message>
    <message>
        <source>Geburtsdatum mit einer anderen Ziffer: {theirs}</source>
        <translation>date of birth with one digit different: {theirs}</translation>
    </message>
    <message>
        <source>Geburtsdatum passt: {theirs}</source>
        <translation>date of birth fits: {theirs}</translation>
    </message>
    <message>
        <source>anderes Geburtsdatum: {theirs}</source>
        <translation>different date of birth: {theirs}</translation>
    </message>
    <message>
        <source>gleiche Telefonnummer</source>
        <translation>same telephone number</translation>
    </message>
    <message>
        <source>gleiche Anschrift</source>
        <translation>same address</translation>
    </message>
    <message>
        <source>gleiche Nummer: {theirs}</source>
        <translation>same number: {theirs}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Eintrag löschen</source>
        <translation>Delete entry</translation>
    </message>
    <message>
        <source>Eintrag schließen</source>
        <translation>Close entry</translation>
    </message>
    <message>
        <source>Eintrag schließen (Esc)</source>
        <translation>Close entry (Esc)</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Kalenderdatei einlesen</source>
        <translation>Read a calendar file</translation>
    </message>
    <message>
        <source>Ferien laden</source>
        <translation>Load school holidays</translation>
    </message>
    <message>
        <source>Alle Dateien (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Gespeichert: {n} Termine.</source>
        <translation>Saved: {n} appointments.</translation>
    </message>
    <message>
        <source>Geladen: {n} Ferienzeiten.</source>
        <translation>Loaded: {n} holiday periods.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>AZR-Nummer</source>
        <translation>AZR number</translation>
    </message>
    <message>
        <source>Abschluss am</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Abschlussgrund</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Aktenzeichen Ausländerbehörde</source>
        <translation>Foreigners authority reference</translation>
    </message>
    <message>
        <source>Aktenzeichen BAMF</source>
        <translation>BAMF reference</translation>
    </message>
    <message>
        <source>Akzeptiert: in den Worten der Klient:in</source>
        <translation>Agreed: in the client’s own words</translation>
    </message>
    <message>
        <source>Alphabetisierung</source>
        <translation>Literacy</translation>
    </message>
    <message>
        <source>Anerkennung</source>
        <translation>Recognition of qualifications</translation>
    </message>
    <message>
        <source>Anfrage am</source>
        <translation>Enquiry on</translation>
    </message>
    <message>
        <source>Angebot</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Angefragt am</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Anhörung am</source>
        <translation>Interview on</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Anmerkung zur Fassung</source>
        <translation>Note on this version</translation>
    </message>
    <message>
        <source>Anruf erlaubt</source>
        <translation>Calls allowed</translation>
    </message>
    <message>
        <source>Antrag am</source>
        <translation>Application on</translation>
    </message>
    <message>
        <source>Antrag nachweislich gestellt am</source>
        <translation>Application made on (with proof)</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Antwort der Koordination</source>
        <translation>Answer of the coordination</translation>
    </message>
    <message>
        <source>Antwort der Leitung</source>
        <translation>Answer of the lead</translation>
    </message>
    <message>
        <source>Arbeitserlaubnis</source>
        <translation>Work permit</translation>
    </message>
    <message>
        <source>Arbeitszeit bis</source>
        <translation>Working hours until</translation>
    </message>
    <message>
        <source>Arbeitszeit von</source>
        <translation>Working hours from</translation>
    </message>
    <message>
        <source>Art der Hürde</source>
        <translation>Kind of barrier</translation>
    </message>
    <message>
        <source>Art der Maßnahme</source>
        <translation>Kind of measure</translation>
    </message>
    <message>
        <source>Art der Schreibweise</source>
        <translation>Kind of spelling</translation>
    </message>
    <message>
        <source>Art der Stelle</source>
        <translation>Kind of body</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Aufnahme am</source>
        <translation>Admitted on</translation>
    </message>
    <message>
        <source>Auskunftssperre (§ 51 BMG)</source>
        <translation>Address blocked (s. 51 BMG)</translation>
    </message>
    <message>
        <source>Ausstattung</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>BG-Nummer</source>
        <translation>Benefit unit number (BG)</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Beginn am</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Begleitet</source>
        <translation>Accompanied</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Behördennummern erfassen</source>
        <translation>Record authority reference numbers</translation>
    </message>
    <message>
        <source>Bei welcher Art von Stelle</source>
        <translation>At what kind of body</translation>
    </message>
    <message>
        <source>Beispiel, anonymisiert</source>
        <translation>Example, anonymised</translation>
    </message>
    <message>
        <source>Bekanntgabe am</source>
        <translation>Notification on</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Beratungssprache</source>
        <translation>Language of counselling</translation>
    </message>
    <message>
        <source>Beratungsstelle</source>
        <translation>Counselling office</translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Bereich der Netzwerkkarte</source>
        <translation>Sector of the network map</translation>
    </message>
    <message>
        <source>Berufsabschluss</source>
        <translation>Vocational qualification</translation>
    </message>
    <message>
        <source>Berufserfahrung in Jahren</source>
        <translation>Years of work experience</translation>
    </message>
    <message>
        <source>Bescheid vom</source>
        <translation>Decision of</translation>
    </message>
    <message>
        <source>Beschreibung ohne personenbezogene Angaben</source>
        <translation>Description without personal details</translation>
    </message>
    <message>
        <source>Besondere Schutzbedürftigkeit</source>
        <translation>Special need for protection</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>People involved</translation>
    </message>
    <message>
        <source>Bewertung des Ziels</source>
        <translation>Rating of the goal</translation>
    </message>
    <message>
        <source>Bewilligt bis</source>
        <translation>Granted until</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Beziehung</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Bis wann?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Briefkopf</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Clearing entschieden am</source>
        <translation>Clearing decided on</translation>
    </message>
    <message>
        <source>Clearing entschieden von</source>
        <translation>Clearing decided by</translation>
    </message>
    <message>
        <source>Clearing seit</source>
        <translation>Clearing since</translation>
    </message>
    <message>
        <source>Clearing-Ergebnis</source>
        <translation>Result of clearing</translation>
    </message>
    <message>
        <source>Datenschutzbeauftragte:r</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Datum des Dokuments</source>
        <translation>Date of document</translation>
    </message>
    <message>
        <source>Dauer in Minuten</source>
        <translation>Duration in minutes</translation>
    </message>
    <message>
        <source>Deutsch gesamt</source>
        <translation>German overall</translation>
    </message>
    <message>
        <source>Dialekt</source>
        <translation>Dialect</translation>
    </message>
    <message>
        <source>Dialekte</source>
        <translation>Dialects</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dokument gültig bis</source>
        <translation>Document valid until</translation>
    </message>
    <message>
        <source>Dokumentart</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ebene</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Einreise nach Deutschland</source>
        <translation>Arrived in Germany</translation>
    </message>
    <message>
        <source>Einschätzung am</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ende am</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Endwerte der Stammdaten bestätigt am</source>
        <translation>Final values of the basic data confirmed on</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Erinnerung der Klient:in</source>
        <translation>Reminder to the client</translation>
    </message>
    <message>
        <source>Erklärt auf</source>
        <translation>Explained in</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Erlernter Beruf</source>
        <translation>Trained occupation</translation>
    </message>
    <message>
        <source>Erwerbsstatus</source>
        <translation>Employment status</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Fallstufe</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Familienstand</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Fassung des Formulars</source>
        <translation>Version of the form</translation>
    </message>
    <message>
        <source>Folgen einer Weigerung erklärt</source>
        <translation>Consequences of refusing explained</translation>
    </message>
    <message>
        <source>Fragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Frist bisher</source>
        <translation>Previous deadline</translation>
    </message>
    <message>
        <source>Frist neu</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Fristart</source>
        <translation>Kind of deadline</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Fällig nach Tagen</source>
        <translation>Due after days</translation>
    </message>
    <message>
        <source>Führerschein</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Geburtsort</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Gehört zu</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Geschlecht</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Gesundheit: Bedarf</source>
        <translation>Health: needs</translation>
    </message>
    <message>
        <source>Grund für Verzug oder Scheitern</source>
        <translation>Reason for delay or failure</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Handlungsfelder mit Bedarf für die Aufnahme</source>
        <translation>Life domains with need for admission</translation>
    </message>
    <message>
        <source>Haushaltstyp</source>
        <translation>Household type</translation>
    </message>
    <message>
        <source>Herkunft der Angabe</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Herkunftsland</source>
        <translation>Country of origin</translation>
    </message>
    <message>
        <source>Hinweis zur Kontaktaufnahme</source>
        <translation>Advice on getting in touch</translation>
    </message>
    <message>
        <source>Hören</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Hürde in einem Satz</source>
        <translation>The barrier in one sentence</translation>
    </message>
    <message>
        <source>In Bielefeld seit</source>
        <translation>In Bielefeld since</translation>
    </message>
    <message>
        <source>Infoblatt Datenschutz ausgehändigt am</source>
        <translation>Privacy notice handed out on</translation>
    </message>
    <message>
        <source>Infoblatt erklärt auf</source>
        <translation>Privacy notice explained in</translation>
    </message>
    <message>
        <source>Infoblatt mit Sprachmittlung erklärt</source>
        <translation>Privacy notice explained with interpreting</translation>
    </message>
    <message>
        <source>Jahre seit der Einreise (FA11)</source>
        <translation>Years since arrival (FA11)</translation>
    </message>
    <message>
        <source>Kinder außerhalb des Haushalts</source>
        <translation>Children outside the household</translation>
    </message>
    <message>
        <source>Klage am</source>
        <translation>Court action on</translation>
    </message>
    <message>
        <source>Klient:in meldet sich selbst, keine Daten weitergegeben</source>
        <translation>Client gets in touch themselves, no data passed on</translation>
    </message>
    <message>
        <source>Klient:in nimmt teil</source>
        <translation>Client takes part</translation>
    </message>
    <message>
        <source>Kontaktart</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <source>Kontakte der Nachsorge</source>
        <translation>Aftercare contacts</translation>
    </message>
    <message>
        <source>Kontakte einer Kurzberatung</source>
        <translation>Contacts in short counselling</translation>
    </message>
    <message>
        <source>Kontakte in der Nachsorge</source>
        <translation>Contacts in aftercare</translation>
    </message>
    <message>
        <source>Kontakteintrag</source>
        <translation>Contact entry</translation>
    </message>
    <message>
        <source>Kontaktweg</source>
        <translation>Way of contact</translation>
    </message>
    <message>
        <source>Krankenversicherung</source>
        <translation>Health insurance</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Kundennummer</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Kursart</source>
        <translation>Kind of course</translation>
    </message>
    <message>
        <source>Kursstatus</source>
        <translation>Course status</translation>
    </message>
    <message>
        <source>Kursträger</source>
        <translation>Course provider</translation>
    </message>
    <message>
        <source>Kürzel der Stelle</source>
        <translation>Office code</translation>
    </message>
    <message>
        <source>Land des Berufsabschlusses</source>
        <translation>Country of vocational qualification</translation>
    </message>
    <message>
        <source>Land des Schulabschlusses</source>
        <translation>Country of school certificate</translation>
    </message>
    <message>
        <source>Leistung beim Wechsel unterbrochen</source>
        <translation>Benefits interrupted by the change</translation>
    </message>
    <message>
        <source>Leistungsbezug</source>
        <translation>Benefits received</translation>
    </message>
    <message>
        <source>Leitung darf eigene Fälle selbst freigeben</source>
        <translation>Lead may approve their own cases</translation>
    </message>
    <message>
        <source>Leitung prüft Plan und Abschluss</source>
        <translation>Lead reviews plan and closure</translation>
    </message>
    <message>
        <source>Lesen</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Messbar: woran erkennen wir es?</source>
        <translation>Measurable: how will we know?</translation>
    </message>
    <message>
        <source>Monate Nachsorge</source>
        <translation>Months of aftercare</translation>
    </message>
    <message>
        <source>Monate geplante Falldauer</source>
        <translation>Months a case is planned to last</translation>
    </message>
    <message>
        <source>Monate, die ein Fall ruhen darf</source>
        <translation>Months a case may rest</translation>
    </message>
    <message>
        <source>Muttersprachen</source>
        <translation>Native languages</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Nachrichten nur neutral</source>
        <translation>Neutral messages only</translation>
    </message>
    <message>
        <source>Nachsorge bis</source>
        <translation>Aftercare until</translation>
    </message>
    <message>
        <source>Nachsorge vereinbart</source>
        <translation>Aftercare agreed</translation>
    </message>
    <message>
        <source>Nachweis</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name der Stelle</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>Name der Vorlage</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Name der verantwortlichen Person</source>
        <translation>Name of the person responsible</translation>
    </message>
    <message>
        <source>Name oder Stelle</source>
        <translation>Name or body</translation>
    </message>
    <message>
        <source>Nebenbestimmung Erwerb</source>
        <translation>Employment condition</translation>
    </message>
    <message>
        <source>Netzwerkpartner</source>
        <translation>Network partner</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notiz zum Termin</source>
        <translation>Note on the appointment</translation>
    </message>
    <message>
        <source>Nummer in der alten Liste</source>
        <translation>Number in the old list</translation>
    </message>
    <message>
        <source>Nummer oder Adresse</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <source>Nächste Überprüfung am</source>
        <translation>Next review on</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Nähe</source>
        <translation>Closeness</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ort oder Video</source>
        <translation>Place or video</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Pass gültig bis</source>
        <translation>Passport valid until</translation>
    </message>
    <message>
        <source>Passart</source>
        <translation>Kind of passport</translation>
    </message>
    <message>
        <source>Person bei der Stelle</source>
        <translation>Person at the body</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Pflichtkriterien der Aufnahme</source>
        <translation>Required criteria for admission</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase vor dem Ruhen</source>
        <translation>Phase before resting</translation>
    </message>
    <message>
        <source>Platz im Bereich</source>
        <translation>Place in the sector</translation>
    </message>
    <message>
        <source>Pool, Dienst</source>
        <translation>Pool, service</translation>
    </message>
    <message>
        <source>Post erlaubt</source>
        <translation>Post allowed</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Qualität der Beziehung</source>
        <translation>Quality of the relationship</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Realistisch: gut zu schaffen</source>
        <translation>Realistic: can well be done</translation>
    </message>
    <message>
        <source>Rechtskreis</source>
        <translation>Benefit regime</translation>
    </message>
    <message>
        <source>Ressource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Ruhensgrund</source>
        <translation>Reason for dormancy</translation>
    </message>
    <message>
        <source>Rückmeldung der Klient:in</source>
        <translation>Client’s feedback</translation>
    </message>
    <message>
        <source>Scan der Unterschrift</source>
        <translation>Scan of the signature</translation>
    </message>
    <message>
        <source>Schreiben</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Schritt am</source>
        <translation>Step on</translation>
    </message>
    <message>
        <source>Schulabschluss</source>
        <translation>School certificate</translation>
    </message>
    <message>
        <source>Schulden</source>
        <translation>Debts</translation>
    </message>
    <message>
        <source>Schuljahre</source>
        <translation>Years at school</translation>
    </message>
    <message>
        <source>Schweigepflichtentbindung</source>
        <translation>Release from confidentiality</translation>
    </message>
    <message>
        <source>Schwerbehindertenausweis</source>
        <translation>Severe disability card</translation>
    </message>
    <message>
        <source>Sprache der Sprachmittlung</source>
        <translation>Language for interpreting</translation>
    </message>
    <message>
        <source>Stand der Buchung</source>
        <translation>State of the booking</translation>
    </message>
    <message>
        <source>Stand der Erinnerung</source>
        <translation>State of the reminder</translation>
    </message>
    <message>
        <source>Stand der Frist</source>
        <translation>State of the deadline</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Terminart</source>
        <translation>Kind of appointment</translation>
    </message>
    <message>
        <source>Videolink</source>
        <translation>Video link</translation>
    </message>
    <message>
        <source>Vorbereitung</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Vorlauf in Tagen</source>
        <translation>Days in advance</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Wunsch: Geschlecht der Sprachmittlung</source>
        <translation>Wish: gender of the interpreter</translation>
    </message>
    <message>
        <source>am</source>
        <translation>On</translation>
    </message>
    <message>
        <source>auch besondere Angaben (Art. 9)</source>
        <translation>Special categories as well (Art. 9)</translation>
    </message>
    <message>
        <source>aufgenommen am</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>erster Tag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>ganztägig</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>zuletzt genutzt am</source>
        <translation>Last used on</translation>
    </message>
    <message>
        <source>zuletzt gesehen am</source>
        <translation>Last seen on</translation>
    </message>
    <message>
        <source>zur Maßnahme</source>
        <translation>For the measure</translation>
    </message>
    <message>
        <source>Übergeordnetes Ziel</source>
        <translation>Goal above</translation>
    </message>
    <message>
        <source>Überleitung an</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>Arbeitgeber:in</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Anonymisiert, ohne Namen</source>
        <translation>Anonymised, without names</translation>
    </message>
    <message>
        <source>Empfangende Stelle</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Nachfragen nach (Tagen)</source>
        <translation>Ask again after (days)</translation>
    </message>
    <message>
        <source>Sicht der Fachkraft</source>
        <translation>Counsellor’s view</translation>
    </message>
    <message>
        <source>Sicht der Klient:in</source>
        <translation>Client’s view</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Sperren nach (Minuten)</source>
        <translation>Lock after (minutes)</translation>
    </message>
    <message>
        <source>Spezifisch: genau ein Ziel</source>
        <translation>Specific: exactly one goal</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Sprachmittler:in</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Sprachmittlung bei der Erklärung</source>
        <translation>Interpreting for the explanation</translation>
    </message>
    <message>
        <source>Sprachmittlung in Minuten</source>
        <translation>Interpreting in minutes</translation>
    </message>
    <message>
        <source>Sprechen</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Staatsangehörigkeiten</source>
        <translation>Nationalities</translation>
    </message>
    <message>
        <source>Stadtbezirk</source>
        <translation>City district</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stand der Maßnahme</source>
        <translation>State of the measure</translation>
    </message>
    <message>
        <source>Stand der Prüfung</source>
        <translation>State of the review</translation>
    </message>
    <message>
        <source>Stand der Vermittlung</source>
        <translation>State of the referral</translation>
    </message>
    <message>
        <source>Stand des Asylverfahrens</source>
        <translation>Stage of asylum procedure</translation>
    </message>
    <message>
        <source>Standort</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Stelle aus dem Verzeichnis</source>
        <translation>Body from the directory</translation>
    </message>
    <message>
        <source>Steuer-ID</source>
        <translation>Tax ID</translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Stunden je Woche</source>
        <translation>Hours per week</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Terminiert: bis wann?</source>
        <translation>Timed: by when?</translation>
    </message>
    <message>
        <source>Text der Vorlage</source>
        <translation>Text of the template</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Uhrzeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Unterschrift Fachkraft am</source>
        <translation>Signed by the counsellor on</translation>
    </message>
    <message>
        <source>Unterschrift Klient:in am</source>
        <translation>Signed by the client on</translation>
    </message>
    <message>
        <source>Unterschrift auf Papier liegt vor</source>
        <translation>Signature on paper is on file</translation>
    </message>
    <message>
        <source>Verantwortliche Stelle</source>
        <translation>Data controller</translation>
    </message>
    <message>
        <source>Verlauf und Ergebnis</source>
        <translation>Course and result</translation>
    </message>
    <message>
        <source>Verlängerung nachweislich beantragt am</source>
        <translation>Extension demonstrably applied for on</translation>
    </message>
    <message>
        <source>Vermittlung an</source>
        <translation>Referral to</translation>
    </message>
    <message>
        <source>Verschwiegenheit erklärt am</source>
        <translation>Confidentiality declared on</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Wann passt diese Vorlage?</source>
        <translation>When does this template fit?</translation>
    </message>
    <message>
        <source>Warnwert Fälle je Vollzeitstelle</source>
        <translation>Warning level, cases per full post</translation>
    </message>
    <message>
        <source>Warum keine erneute Einschätzung</source>
        <translation>Why there is no new assessment</translation>
    </message>
    <message>
        <source>Warum ohne Einwilligung</source>
        <translation>Why without consent</translation>
    </message>
    <message>
        <source>Warum ohne Entbindung</source>
        <translation>Why without a release</translation>
    </message>
    <message>
        <source>Was bei der Überleitung wichtig ist</source>
        <translation>What matters for the transfer</translation>
    </message>
    <message>
        <source>Was beim Widerruf gesagt wurde</source>
        <translation>What was said on withdrawing</translation>
    </message>
    <message>
        <source>Was wird geprüft?</source>
        <translation>What is reviewed?</translation>
    </message>
    <message>
        <source>Weitere Sprachen</source>
        <translation>Other languages</translation>
    </message>
    <message>
        <source>Welche Angaben</source>
        <translation>What information</translation>
    </message>
    <message>
        <source>Wer macht es?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Wie wir uns behelfen</source>
        <translation>How we manage meanwhile</translation>
    </message>
    <message>
        <source>Wiederaufnahme von</source>
        <translation>Reopened from</translation>
    </message>
    <message>
        <source>Wiedervorlage am</source>
        <translation>Follow-up on</translation>
    </message>
    <message>
        <source>Wochen Vertretung am Stück</source>
        <translation>Weeks of substitution in a row</translation>
    </message>
    <message>
        <source>Wochen bis zum Monitoring</source>
        <translation>Weeks until monitoring</translation>
    </message>
    <message>
        <source>Wochen bis zum Plan</source>
        <translation>Weeks until the plan</translation>
    </message>
    <message>
        <source>Wochen bis zur Clearing-Entscheidung</source>
        <translation>Weeks until the clearing decision</translation>
    </message>
    <message>
        <source>Wochen einer Kurzberatung</source>
        <translation>Weeks of short counselling</translation>
    </message>
    <message>
        <source>Wochen ohne Kontakt bis Hinweis</source>
        <translation>Weeks without contact until reminder</translation>
    </message>
    <message>
        <source>Wohnprobleme</source>
        <translation>Housing problems</translation>
    </message>
    <message>
        <source>Wohnsituation</source>
        <translation>Housing situation</translation>
    </message>
    <message>
        <source>Wohnsitzauflage</source>
        <translation>Residence restriction</translation>
    </message>
    <message>
        <source>Woran erkennen wir es?</source>
        <translation>How will we know?</translation>
    </message>
    <message>
        <source>Woran es lag</source>
        <translation>Why it failed</translation>
    </message>
    <message>
        <source>Worauf soll die Leitung achten?</source>
        <translation>What should the lead look at?</translation>
    </message>
    <message>
        <source>Wozu</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Wozu?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Ziel der Maßnahme</source>
        <translation>Goal of the measure</translation>
    </message>
    <message>
        <source>Zielebene</source>
        <translation>Level of the goal</translation>
    </message>
    <message>
        <source>Zielstatus</source>
        <translation>State of the goal</translation>
    </message>
    <message>
        <source>Zielstatus seit</source>
        <translation>State of the goal since</translation>
    </message>
    <message>
        <source>Zielwert Fälle je Vollzeitstelle</source>
        <translation>Target level, cases per full post</translation>
    </message>
    <message>
        <source>Zimmer</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Zugang durch</source>
        <translation>Access through</translation>
    </message>
    <message>
        <source>Zugesagt am</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Zugestellt am</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>Zugewiesen am</source>
        <translation>Allocated on</translation>
    </message>
    <message>
        <source>Zuwanderungsweg</source>
        <translation>Immigration path</translation>
    </message>
    <message>
        <source>aus der Fallkonferenz</source>
        <translation>From the case conference</translation>
    </message>
    <message>
        <source>befristet bis</source>
        <translation>Limited until</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>c/o, Einrichtung</source>
        <translation>c/o, facility</translation>
    </message>
    <message>
        <source>dauernd getrennt lebend</source>
        <translation>Permanently separated</translation>
    </message>
    <message>
        <source>eingegangen am</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>eingeschränkt (Art. 18 DSGVO)</source>
        <translation>Restricted (Art. 18 GDPR)</translation>
    </message>
    <message>
        <source>eingeschätzt von</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>eingetragen von</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>entschieden am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>entschieden von</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>erfasst von</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>erklärt auf</source>
        <translation>Explained in</translation>
    </message>
    <message>
        <source>erstellt von</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>erteilt am</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>gefragt am</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>gefragt von</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>gehört</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>gemeldet am</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>geprüft am</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>gesehen am</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>gilt bis</source>
        <translation>Applies until</translation>
    </message>
    <message>
        <source>gilt seit</source>
        <translation>Applies since</translation>
    </message>
    <message>
        <source>gültig bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>in Deutschland</source>
        <translation>In Germany</translation>
    </message>
    <message>
        <source>in dieser Phase seit</source>
        <translation>In this phase since</translation>
    </message>
    <message>
        <source>mit Sprachmittlung</source>
        <translation>With interpreting</translation>
    </message>
    <message>
        <source>nach Fallstufe</source>
        <translation>To level</translation>
    </message>
    <message>
        <source>nach Phase</source>
        <translation>To phase</translation>
    </message>
    <message>
        <source>nicht einsetzen bei</source>
        <translation>Do not use with</translation>
    </message>
    <message>
        <source>nicht mehr verfügbar</source>
        <translation>No longer available</translation>
    </message>
    <message>
        <source>nimmt den Schritt davor zurück</source>
        <translation>Takes back the step before</translation>
    </message>
    <message>
        <source>nur religiös verheiratet</source>
        <translation>Married in a religious ceremony only</translation>
    </message>
    <message>
        <source>sicher</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>von Fallstufe</source>
        <translation>From level</translation>
    </message>
    <message>
        <source>von Phase</source>
        <translation>From phase</translation>
    </message>
    <message>
        <source>widerrufen am</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>wird mitberaten</source>
        <translation>Also counselled</translation>
    </message>
    <message>
        <source>zuerst gesehen am</source>
        <translation>First seen on</translation>
    </message>
    <message>
        <source>zuletzt bestätigt am</source>
        <translation>Last confirmed on</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Bestand</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Zugang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Leistungen</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Vermittlung</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Strukturen</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Qualität</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Kennzahlen</source>
        <translation>Key figures</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Anteil</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Insgesamt</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;XLSX …</source>
        <translation>&amp;XLSX …</translation>
    </message>
    <message>
        <source>&amp;CSV …</source>
        <translation>&amp;CSV …</translation>
    </message>
    <message>
        <source>Tabelle (*.xlsx)</source>
        <translation>Table (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Verlauf: {values}.</source>
        <translation>Over time: {values}.</translation>
    </message>
    <message>
        <source>Statistik_{quarter}.{ending}</source>
        <translation>Statistics_{quarter}.{ending}</translation>
    </message>
    <message>
        <source>Zahlen speichern</source>
        <translation>Save figures</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Statistik {quarter}</source>
        <translation>Statistics {quarter}</translation>
    </message>
    <message>
        <source>Statistik_{quarter}.pdf</source>
        <translation>Statistics_{quarter}.pdf</translation>
    </message>
    <message>
        <source>Noch sind keine Zahlen da. Nehmen Sie zuerst im Eingang Pakete an.</source>
        <translation>There are no figures yet. First accept bundles in the inbox.</translation>
    </message>
    <message>
        <source>Rohzahlen: nur hier im Haus</source>
        <translation>Raw figures: for in-house use only</translation>
    </message>
    <message>
        <source>Wer gezählt wird</source>
        <translation>Who is counted</translation>
    </message>
    <message>
        <source>Dieses Quartal ist abgegeben. Hier stehen die Zahlen von heute, im Paket die von damals.</source>
        <translation>This quarter has been handed in. Here you see today’s figures, in the bundle those of that time.</translation>
    </message>
    <message>
        <source>seit 1. Januar bis {quarter}</source>
        <translation>since 1 January up to {quarter}</translation>
    </message>
    <message>
        <source>insgesamt {n}</source>
        <translation>{n} in total</translation>
    </message>
    <message>
        <source>{n} Stunden</source>
        <translation>{n} hours</translation>
    </message>
    <message>
        <source>je volle Stelle {n}</source>
        <translation>{n} per full post</translation>
    </message>
    <message>
        <source>{what}: Mitte {median}, die Hälfte zwischen {lower} und {upper}</source>
        <translation>{what}: median {median}, half of them between {lower} and {upper}</translation>
    </message>
</context>
<context>
    <name>FileCaseForm</name>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Tage und Ergebnisse</source>
        <translation>Dates and results</translation>
    </message>
    <message>
        <source>Anliegen und Bemerkung</source>
        <translation>Concern and remarks</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>geboren {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>{born} ({n} Jahre)</source>
        <translation>{born} (aged {n})</translation>
    </message>
    <message>
        <source>{born} ({n} Jahr)</source>
        <translation>{born} (aged {n})</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Bereich der Akte</source>
        <translation>Part of the file</translation>
    </message>
    <message>
        <source>Fallführung: {name}</source>
        <translation>Counsellor: {name}</translation>
    </message>
    <message>
        <source>Zu beachten: {n}</source>
        <translation>To mind: {n}</translation>
    </message>
    <message>
        <source>Eckdaten</source>
        <translation>Key facts</translation>
    </message>
    <message>
        <source>Kein Termin geplant</source>
        <translation>No appointment planned</translation>
    </message>
    <message>
        <source>Nächster Termin: {when}, {what}</source>
        <translation>Next appointment: {when}, {what}</translation>
    </message>
    <message>
        <source>{n} Hinweise</source>
        <translation>{n} notices</translation>
    </message>
    <message>
        <source>{n} Hinweis</source>
        <translation>{n} notice</translation>
    </message>
    <message>
        <source>Keine Frist</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>{what}: {day}, {distance}</source>
        <translation>{what}: {day}, {distance}</translation>
    </message>
</context>
<context>
    <name>FileHealthForm</name>
    <message>
        <source>Gesundheit und Schutzbedarf</source>
        <translation>Health and need for protection</translation>
    </message>
</context>
<context>
    <name>FileHouseholdForm</name>
    <message>
        <source>Kinder</source>
        <translation>Children</translation>
    </message>
</context>
<context>
    <name>FileLanguageForm</name>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>FileMigrationForm</name>
    <message>
        <source>Einreise</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passport</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Bereiche der Akte</source>
        <translation>Areas of the client file</translation>
    </message>
    <message>
        <source>Fremde Akte</source>
        <translation>Someone else’s file</translation>
    </message>
</context>
<context>
    <name>FilePersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Geburt und Familienstand</source>
        <translation>Birth and marital status</translation>
    </message>
    <message>
        <source>Staatsangehörigkeit und Herkunft</source>
        <translation>Nationality and origin</translation>
    </message>
    <message>
        <source>Behördennummern</source>
        <translation>Authority reference numbers</translation>
    </message>
</context>
<context>
    <name>FileReachForm</name>
    <message>
        <source>So darf Kontakt aufgenommen werden</source>
        <translation>How contact may be made</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>&amp;Liste wählen …</source>
        <translation>Choose &amp;list …</translation>
    </message>
    <message>
        <source>V&amp;orlage schreiben …</source>
        <translation>&amp;Write template …</translation>
    </message>
    <message>
        <source>Aus &amp;Datei …</source>
        <translation>From &amp;file …</translation>
    </message>
    <message>
        <source>Ver&amp;gessen</source>
        <translation>For&amp;get</translation>
    </message>
    <message>
        <source>Listen (*.xlsx *.csv *.txt *.tsv);;Alle Dateien (*)</source>
        <translation>Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Liste wählen</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Excel-Datei (*.xlsx);;Textdatei (*.csv)</source>
        <translation>Excel file (*.xlsx);;Text file (*.csv)</translation>
    </message>
    <message>
        <source>Vorlage schreiben</source>
        <translation>Write template</translation>
    </message>
    <message>
        <source>Zuordnungen (*.toml)</source>
        <translation>Mappings (*.toml)</translation>
    </message>
    <message>
        <source>Zuordnung wählen</source>
        <translation>Choose a mapping</translation>
    </message>
    <message>
        <source>Die Zuordnung sagt, welche Spalte Ihrer Liste in welches Feld der Akte kommt. Beim ersten Mal schlägt KIMdesk sie vor, und Sie können sie sich am Ende merken. Eine gemerkte wird von selbst genommen, wenn die Überschriften passen; hier können Sie eine bestimmen.</source>
        <translation>The mapping says which column of your list goes into which field of the client file. The first time KIMdesk proposes it, and you can keep it at the end. A kept one is used by itself if the headings match; here you can set a particular one.</translation>
    </message>
    <message>
        <source>Vorlage zum Einlesen.xlsx</source>
        <translation>Import template.xlsx</translation>
    </message>
    <message>
        <source>Klient:innen-Liste</source>
        <translation>Client list</translation>
    </message>
    <message>
        <source>Excel (.xlsx) oder Text (.csv), so wie Ihre Stelle sie führt. Sie können die Datei auch hierher ziehen. Bis zum letzten Schritt wird nichts gespeichert.</source>
        <translation>Excel (.xlsx) or text (.csv), just as your office keeps it. You can also drag the file here. Nothing is saved until the last step.</translation>
    </message>
    <message>
        <source>Zuordnung</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>&amp;Zuordnung</source>
        <translation>&amp;Mapping</translation>
    </message>
    <message>
        <source>Noch keine Liste?</source>
        <translation>No list yet?</translation>
    </message>
    <message>
        <source>Die Vorlage hat jede Spalte, die KIMdesk versteht, mit Erklärung und erlaubten Einträgen.</source>
        <translation>The template has every column KIMdesk understands, with an explanation and the entries allowed.</translation>
    </message>
    <message>
        <source>aus Datei</source>
        <translation>from file</translation>
    </message>
    <message>
        <source>{name} (Datei)</source>
        <translation>{name} (file)</translation>
    </message>
    <message>
        <source>von selbst erkennen</source>
        <translation>recognise automatically</translation>
    </message>
    <message>
        <source>Vorlage geschrieben: {name}</source>
        <translation>Template written: {name}</translation>
    </message>
</context>
<context>
    <name>FileTabs</name>
    <message>
        <source>Falldaten</source>
        <translation>Case data</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Gesundheit</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Wohnen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Sprache &amp; Bildung</source>
        <translation>Language &amp; education</translation>
    </message>
    <message>
        <source>Überblick</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kontaktwege &amp; Adresse</source>
        <translation>Phone &amp; address</translation>
    </message>
    <message>
        <source>Aufenthalt &amp; Asyl</source>
        <translation>Residence &amp; asylum</translation>
    </message>
    <message>
        <source>Arbeit &amp; Einkommen</source>
        <translation>Work &amp; income</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Vermittlung</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Ressourcen &amp; Netzwerk</source>
        <translation>Resources &amp; network</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Abschluss</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Aufnahme</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Akte</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fallarbeit</source>
        <translation>Case work</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>FileWarnings</name>
    <message>
        <source>Auskunftssperre</source>
        <translation>Address blocked</translation>
    </message>
    <message>
        <source>Eingeschränkt: nur lesen</source>
        <translation>Restricted: reading only</translation>
    </message>
    <message>
        <source>Nicht anrufen</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Keine Post</source>
        <translation>No post</translation>
    </message>
    <message>
        <source>Nachrichten nur neutral</source>
        <translation>Neutral messages only</translation>
    </message>
    <message>
        <source>Unsicherer Kontaktweg</source>
        <translation>Unsafe way of contact</translation>
    </message>
    <message>
        <source>Vertretung bis {day}</source>
        <translation>Substitution until {day}</translation>
    </message>
    <message>
        <source>Einwilligung widerrufen</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Einwilligung verweigert</source>
        <translation>Consent refused</translation>
    </message>
    <message>
        <source>Einwilligung fehlt</source>
        <translation>Consent missing</translation>
    </message>
    <message>
        <source>Einwilligung abgelaufen</source>
        <translation>Consent expired</translation>
    </message>
    <message>
        <source>Gesundheitsangaben gesperrt</source>
        <translation>Health information locked</translation>
    </message>
</context>
<context>
    <name>FileWorkForm</name>
    <message>
        <source>Erfahrung</source>
        <translation>Experience</translation>
    </message>
</context>
<context>
    <name>FilelessWindow</name>
    <message>
        <source>Quartale</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Benutzer:innen</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>&amp;Ablage</source>
        <translation>&amp;Store</translation>
    </message>
    <message>
        <source>&amp;Sperren</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Person &amp;wechseln</source>
        <translation>S&amp;witch user</translation>
    </message>
    <message>
        <source>Bee&amp;nden</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Hilfe zu dieser Seite</source>
        <translation>&amp;Help on this page</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>ohne Namen</source>
        <translation>no name</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Abbre&amp;chen</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Einwilligung in die Verarbeitung personenbezogener Daten</source>
        <translation>Consent to the processing of personal data</translation>
    </message>
    <message>
        <source>Nachname, Vorname</source>
        <translation>Family name, first name</translation>
    </message>
    <message>
        <source>Geburtsdatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Fassung 1 · Vordruck ohne Eintragungen</source>
        <translation>Version 1 · Blank form</translation>
    </message>
    <message>
        <source>{office} berät und begleitet mich im Kommunalen Integrationsmanagement (Case Management). Dafür dürfen Angaben zu meiner Person und meinem Haushalt, zu Aufenthalt, Sprache, Bildung, Arbeit, Einkommen und Wohnen, zu Gesprächen, Zielen und Vereinbarungen gespeichert und genutzt werden.</source>
        <translation>{office} advises and supports me in municipal integration management (case management). For this purpose, information about me and my household, about residence, language, education, work, income and housing, about conversations, goals and agreements may be stored and used.</translation>
    </message>
    <message>
        <source>Wozu und welche Daten</source>
        <translation>What for and which data</translation>
    </message>
    <message>
        <source>Ich willige in diese Verarbeitung ein.</source>
        <translation>I consent to this processing.</translation>
    </message>
    <message>
        <source>Ich willige ausdrücklich ein, dass auch Angaben zu meiner Gesundheit und zu besonderer Schutzbedürftigkeit verarbeitet werden (Art. 9 Abs. 2 lit. a DSGVO).</source>
        <translation>I expressly consent to the processing of information about my health and about a special need for protection as well (Art. 9 (2) (a) GDPR).</translation>
    </message>
    <message>
        <source>Ich bin einverstanden, auch über E-Mail oder Messenger erreicht zu werden.</source>
        <translation>I agree to being contacted by e-mail or messenger as well.</translation>
    </message>
    <message>
        <source>An wen Daten gegeben werden</source>
        <translation>To whom data are passed on</translation>
    </message>
    <message>
        <source>An andere Stellen werden Daten nur mit einer eigenen Schweigepflichtentbindung für diese Stelle gegeben, oder wenn ein Gesetz es verlangt.</source>
        <translation>Data are passed on to other bodies only with a separate release from confidentiality for that body, or if a law requires it.</translation>
    </message>
    <message>
        <source>Freiwillig und widerruflich</source>
        <translation>Voluntary and can be withdrawn</translation>
    </message>
    <message>
        <source>Die Einwilligung ist freiwillig. Ohne sie kann das Case Management nicht stattfinden; eine einmalige Beratung und Leistungen anderer Stellen bleiben davon unberührt. Ich kann sie jederzeit ganz oder teilweise für die Zukunft widerrufen, formlos und ohne Gründe. Was bis dahin geschah, bleibt rechtmäßig.</source>
        <translation>Consent is voluntary. Case management is not possible without it; one-off counselling and the services of other bodies are not affected. I can withdraw it at any time, in full or in part, for the future, in any form and without giving reasons. What was done until then remains lawful.</translation>
    </message>
    <message>
        <source>Wie lange</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>Die Einwilligung gilt bis zum Ende der Begleitung. Danach werden die Daten nach den gesetzlichen Fristen gesperrt und gelöscht. Ich kann Auskunft, Berichtigung und Löschung verlangen und mich bei der Aufsichtsbehörde beschweren.</source>
        <translation>Consent lasts until the support ends. After that, the data are restricted and erased within the statutory periods. I can ask for access, rectification and erasure, and I can lodge a complaint with the supervisory authority.</translation>
    </message>
    <message>
        <source>Erklärt wurde mir das</source>
        <translation>This was explained to me</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <translation>in German</translation>
    </message>
    <message>
        <source>mit Sprachmittlung</source>
        <translation>with interpreting</translation>
    </message>
    <message>
        <source>mit Infoblatt</source>
        <translation>with a privacy notice</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sprachmittler:in</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Ort, Datum</source>
        <translation>Place, date</translation>
    </message>
    <message>
        <source>Unterschrift Klient:in oder gesetzliche Vertretung</source>
        <translation>Signature of client or legal representative</translation>
    </message>
    <message>
        <source>Unterschrift Beratungsstelle</source>
        <translation>Signature of counselling office</translation>
    </message>
    <message>
        <source>Widerruf</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>für</source>
        <translation>for</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Erstgespräch und Assessment</source>
        <translation>First interview and assessment</translation>
    </message>
    <message>
        <source>Vertraulich · Vordruck ohne Eintragungen</source>
        <translation>Confidential · Blank form</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gespräch geführt von</source>
        <translation>Interview held by</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Staatsangehörigkeit</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Name in eigener Schrift</source>
        <translation>Name in own script</translation>
    </message>
    <message>
        <source>Straße, Hausnummer, PLZ, Ort</source>
        <translation>Street, number, postcode, place</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Sprache der Beratung</source>
        <translation>Language of counselling</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Weitere Personen (Name, Geburtsjahr, Beziehung)</source>
        <translation>Other people (name, year of birth, relationship)</translation>
    </message>
    <message>
        <source>Aufenthalt</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Einreise</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>gültig bis</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Arbeit</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Wohnen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Anliegen in eigenen Worten</source>
        <translation>Concern in the client’s own words</translation>
    </message>
    <message>
        <source>Aufnahme ins Case Management: trifft zu</source>
        <translation>Admission to case management: applies</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fachkraft</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Vorrang</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Life domains</translation>
    </message>
    <message>
        <source>Vereinbart</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Nächster Termin</source>
        <translation>Next appointment</translation>
    </message>
    <message>
        <source>Unterschrift Klient:in</source>
        <translation>Signature of client</translation>
    </message>
    <message>
        <source>Unterschrift Fachkraft</source>
        <translation>Signature of counsellor</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>{number} „{what}“: es fehlt {missing}.</source>
        <translation>{number} “{what}” lacks {missing}.</translation>
    </message>
    <message>
        <source>ein Rahmenziel darüber</source>
        <translation>a framework goal above it</translation>
    </message>
    <message>
        <source>der Indikator (Messbar)</source>
        <translation>the indicator (measurable)</translation>
    </message>
    <message>
        <source>der Termin</source>
        <translation>the date</translation>
    </message>
    <message>
        <source>eine Maßnahme</source>
        <translation>a measure</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Die Einwilligung in die Datenverarbeitung fehlt.</source>
        <translation>The consent to data processing is missing.</translation>
    </message>
    <message>
        <source>Die Einwilligung ist jünger als die Aufnahme.</source>
        <translation>The consent is later than the admission.</translation>
    </message>
    <message>
        <source>Das Infoblatt Datenschutz (Art. 13) ist nicht ausgehändigt.</source>
        <translation>The privacy notice (Art. 13) has not been handed out.</translation>
    </message>
    <message>
        <source>MBE oder JMD begleitet diesen Bedarf schon: keine Aufnahme.</source>
        <translation>MBE or JMD already supports this need: no admission.</translation>
    </message>
    <message>
        <source>Nicht erfüllt: {what}.</source>
        <translation>Not met: {what}.</translation>
    </message>
    <message>
        <source>Noch unklar: {what}.</source>
        <translation>Still unclear: {what}.</translation>
    </message>
    <message>
        <source>Noch offen: {what}.</source>
        <translation>Still open: {what}.</translation>
    </message>
    <message>
        <source>{n} von 12 Handlungsfeldern nicht eingeschätzt: {which}.</source>
        <translation>{n} of 12 life domains not scored: {which}.</translation>
    </message>
    <message>
        <source>Noch keine Ressource eingetragen.</source>
        <translation>No resource entered yet.</translation>
    </message>
    <message>
        <source>Es fehlt ein Handlungsziel mit mindestens einer Maßnahme.</source>
        <translation>An action goal with at least one measure is missing.</translation>
    </message>
    <message>
        <source>Die Leitung hat den Plan noch nicht freigegeben.</source>
        <translation>The lead has not approved the plan yet.</translation>
    </message>
    <message>
        <source>Der Plan ist noch nicht von beiden Seiten unterschrieben.</source>
        <translation>The plan has not been signed by both sides yet.</translation>
    </message>
    <message>
        <source>Der Abschlussgrund fehlt.</source>
        <translation>The reason for closure is missing.</translation>
    </message>
    <message>
        <source>Der Tag des Abschlusses fehlt.</source>
        <translation>The day of closure is missing.</translation>
    </message>
    <message>
        <source>Einschätzung am Ende fehlt: {which}.</source>
        <translation>Score at the end missing: {which}.</translation>
    </message>
    <message>
        <source>Ziele ohne Ergebnis: {n}.</source>
        <translation>Goals without a result: {n}.</translation>
    </message>
    <message>
        <source>Maßnahmen ohne Ergebnis: {n}.</source>
        <translation>Measures without a result: {n}.</translation>
    </message>
    <message>
        <source>Es gibt keine Einschätzung im Verlauf und keinen Grund dafür.</source>
        <translation>There is no assessment on the way and no reason why not.</translation>
    </message>
    <message>
        <source>Die Leitung hat den Abschluss noch nicht freigegeben.</source>
        <translation>The lead has not approved the closure yet.</translation>
    </message>
    <message>
        <source>Nachsorge ist nicht vereinbart.</source>
        <translation>Aftercare has not been agreed.</translation>
    </message>
    <message>
        <source>{names} und weitere</source>
        <translation>{names} and more</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Infoblatt Datenschutz als ausgehändigt eintragen</source>
        <translation>Enter the privacy notice as handed out</translation>
    </message>
    <message>
        <source>Sprache der Erklärung bei der Einwilligung eintragen</source>
        <translation>Enter the language of the explanation with the consent</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>GoalResults</name>
    <message>
        <source>Ergebnis der Ziele</source>
        <translation>Results of the goals</translation>
    </message>
    <message>
        <source>Noch keine Ziele. Sie entstehen im Bereich „Plan“.</source>
        <translation>No goals yet. They are made in the section “Plan”.</translation>
    </message>
    <message>
        <source>{n} weitere Ziele zeigen</source>
        <translation>Show {n} more goals</translation>
    </message>
    <message>
        <source>1 offene Maßnahme als entfallen vermerken</source>
        <translation>Note 1 open measure as dropped</translation>
    </message>
    <message>
        <source>{n} offene Maßnahmen als entfallen vermerken</source>
        <translation>Note {n} open measures as dropped</translation>
    </message>
    <message>
        <source>Bewerten</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Ergebnis eingetragen</source>
        <translation>Result entered</translation>
    </message>
    <message>
        <source>Ergebnis eintragen</source>
        <translation>Enter result</translation>
    </message>
    <message>
        <source>Offene Maßnahmen als entfallen vermerkt</source>
        <translation>Open measures noted as dropped</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Die Akten der anderen sieht die Teamleitung.</source>
        <translation>Only the team lead sees other people’s files.</translation>
    </message>
    <message>
        <source>Bitte kurz begründen.</source>
        <translation>Please give a short reason.</translation>
    </message>
    <message>
        <source>Bitte mindestens eine Akte auswählen.</source>
        <translation>Please select at least one client file.</translation>
    </message>
    <message>
        <source>An wen gehen die Akten?</source>
        <translation>Who are the files going to?</translation>
    </message>
    <message>
        <source>Akten übergibt die Teamleitung.</source>
        <translation>Only the team lead can hand over files.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Akten übergeben</source>
        <translation>Hand over files</translation>
    </message>
    <message>
        <source>Die ausgewählten Akten wechseln in einem Schritt die Fallführung. Angefangene Texte bleiben bei der Person, die sie schreibt.</source>
        <translation>The selected files change their counsellor in one step. Unfinished texts stay with the person who is writing them.</translation>
    </message>
    <message>
        <source>Geht an</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Warum?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>{n} Akte übergeben</source>
        <translation>Hand over {n} client file</translation>
    </message>
    <message>
        <source>{n} Akten übergeben</source>
        <translation>Hand over {n} client files</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Übergabebericht</source>
        <translation>Hand-over report</translation>
    </message>
    <message>
        <source>Vertretungsblatt</source>
        <translation>Substitution sheet</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Laufende Vermittlungen</source>
        <translation>Ongoing referrals</translation>
    </message>
    <message>
        <source>Mit wem wir sprechen dürfen</source>
        <translation>Whom we may talk to</translation>
    </message>
    <message>
        <source>Letzte Kontakte</source>
        <translation>Latest contacts</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>{name}, von {since} bis {until}</source>
        <translation>{name}, from {since} to {until}</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>Für diesen Fall ist keine Vertretung eingetragen.</source>
        <translation>No substitution is recorded for this case.</translation>
    </message>
    <message>
        <source>Die Vertretung endet nach dem letzten Tag von selbst.</source>
        <translation>The substitution ends by itself after the last day.</translation>
    </message>
    <message>
        <source>sicher</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>NICHT BENUTZEN</source>
        <translation>DO NOT USE</translation>
    </message>
    <message>
        <source>nicht gefragt, ob sicher</source>
        <translation>not asked whether safe</translation>
    </message>
    <message>
        <source>Keine Kontaktwege eingetragen.</source>
        <translation>No ways of contact recorded.</translation>
    </message>
    <message>
        <source>Kontakt aufnehmen</source>
        <translation>Getting in touch</translation>
    </message>
    <message>
        <source>Offene Maßnahmen</source>
        <translation>Open measures</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Antrag gestellt</source>
        <translation>application made</translation>
    </message>
    <message>
        <source>Keine offenen.</source>
        <translation>None open.</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Keine vereinbart.</source>
        <translation>None arranged.</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Laufende Ziele</source>
        <translation>Current goals</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Mit niemandem: Es gibt keine gültige Entbindung.</source>
        <translation>Nobody: there is no valid release.</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Nächster Schritt: {text}</source>
        <translation>Next step: {text}</translation>
    </message>
    <message>
        <source>Noch kein Kontakt eingetragen.</source>
        <translation>No contact recorded yet.</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Bei der Überleitung wichtig</source>
        <translation>Important for the transfer</translation>
    </message>
    <message>
        <source>Was noch wichtig ist</source>
        <translation>What else matters</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Übergeben von (Unterschrift)</source>
        <translation>Handed over by (signature)</translation>
    </message>
    <message>
        <source>Übernommen von (Unterschrift)</source>
        <translation>Taken over by (signature)</translation>
    </message>
    <message>
        <source>Vertretung (Unterschrift)</source>
        <translation>Substitute (signature)</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Suchen, öffnen, Befehl …   Strg+K</source>
        <translation>Search, open, command …   Ctrl+K</translation>
    </message>
    <message>
        <source>Suchen, öffnen oder Befehl ausführen</source>
        <translation>Search, open or run a command</translation>
    </message>
</context>
<context>
    <name>HealthLock</name>
    <message>
        <source>Zur Einwilligung</source>
        <translation>To the consent</translation>
    </message>
    <message>
        <source>Gesundheitsangaben löschen …</source>
        <translation>Erase health information …</translation>
    </message>
    <message>
        <source>Die Einwilligung ist widerrufen. Die Angaben sind gesperrt und bald zu löschen, wenn es keine neue Einwilligung gibt.</source>
        <translation>The consent has been withdrawn. The information is locked and must soon be erased if there is no new consent.</translation>
    </message>
    <message>
        <source>Hier stehen Gesundheitsangaben ohne gültige Einwilligung. Sie sind gesperrt, bis es eine gibt oder sie gelöscht sind.</source>
        <translation>There is health information here without a valid consent. It is locked until there is one or it has been erased.</translation>
    </message>
    <message>
        <source>Gesundheitsangaben brauchen eine ausdrückliche Einwilligung. Ohne sie bleibt diese Seite gesperrt.</source>
        <translation>Health information needs an explicit consent. Without it this page stays locked.</translation>
    </message>
    <message>
        <source>Endgültig gelöscht werden: {what}. Rückgängig geht das nicht.</source>
        <translation>This will be erased for good: {what}. It cannot be undone.</translation>
    </message>
    <message>
        <source>Endgültig löschen</source>
        <translation>Erase for good</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Erklärung zu {name}</source>
        <translation>Explanation of {name}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Kapitel der Hilfe</source>
        <translation>Chapters of the help</translation>
    </message>
    <message>
        <source>Hilfetext</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>Tastenkürzel</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Alle Befehle finden Sie auch mit Strg+K; „&gt;“ davor zeigt nur Befehle.</source>
        <translation>All commands can also be found with Ctrl+K; “&gt;” in front shows commands only.</translation>
    </message>
</context>
<context>
    <name>Histories</name>
    <message>
        <source>Aufenthaltsstatus</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Asylverfahren</source>
        <translation>Asylum procedure</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Haushaltstyp</source>
        <translation>Household type</translation>
    </message>
    <message>
        <source>Deutschkenntnisse</source>
        <translation>Knowledge of German</translation>
    </message>
    <message>
        <source>Schule und Beruf</source>
        <translation>School and occupation</translation>
    </message>
    <message>
        <source>Erwerbsstatus</source>
        <translation>Employment status</translation>
    </message>
    <message>
        <source>Einkommen und Leistungen</source>
        <translation>Income and benefits</translation>
    </message>
    <message>
        <source>Wohnsituation</source>
        <translation>Housing situation</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{level} aufgenommen</source>
        <translation>{level}: admitted</translation>
    </message>
    <message>
        <source>{level}: {state}</source>
        <translation>{level}: {state}</translation>
    </message>
    <message>
        <source>Maßnahme: {state}</source>
        <translation>Measure: {state}</translation>
    </message>
    <message>
        <source>Plan unterschrieben, Fassung {n}</source>
        <translation>Plan signed, version {n}</translation>
    </message>
    <message>
        <source>Überprüfung am {day}</source>
        <translation>Review on {day}</translation>
    </message>
    <message>
        <source>Vermittlung an {partner}</source>
        <translation>Referral to {partner}</translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>Einwilligung: {kind}</source>
        <translation>Consent: {kind}</translation>
    </message>
    <message>
        <source>Verweigert: {kind}</source>
        <translation>Refused: {kind}</translation>
    </message>
    <message>
        <source>Widerruf: {kind}</source>
        <translation>Withdrawn: {kind}</translation>
    </message>
    <message>
        <source>Dokument: {title}</source>
        <translation>Document: {title}</translation>
    </message>
    <message>
        <source>{n} Min.</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Nächster Schritt: {text}</source>
        <translation>Next step: {text}</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phase: {phase}</source>
        <translation>Phase: {phase}</translation>
    </message>
    <message>
        <source>{n} von {all} Handlungsfeldern eingeschätzt, {need} mit Bedarf</source>
        <translation>{n} of {all} life domains scored, {need} with need</translation>
    </message>
    <message>
        <source>Einschätzung {occasion}</source>
        <translation>Assessment {occasion}</translation>
    </message>
    <message>
        <source>Termin: {kind}</source>
        <translation>Appointment: {kind}</translation>
    </message>
    <message>
        <source>Frist {state}</source>
        <translation>Deadline {state}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Neuer Stand ab …</source>
        <translation>New entry from …</translation>
    </message>
    <message>
        <source>Neuer Stand: {what}</source>
        <translation>New entry: {what}</translation>
    </message>
    <message>
        <source>Frühere und spätere Stände</source>
        <translation>Earlier and later entries</translation>
    </message>
    <message>
        <source>Bestätigt: {what}</source>
        <translation>Confirmed: {what}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Verlauf der Akte</source>
        <translation>History of the file</translation>
    </message>
    <message>
        <source>Im Verlauf suchen</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>In dieser Akte ist noch nichts geschehen.</source>
        <translation>Nothing has happened in this file yet.</translation>
    </message>
    <message>
        <source>Ersten Kontakt eintragen</source>
        <translation>Record the first contact</translation>
    </message>
    <message>
        <source>Älteste zuerst</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>{n} Ereignisse</source>
        <translation>{n} events</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Phasen</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Einschätzungen</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Vermittlung</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Termine &amp; Fristen</source>
        <translation>Appointments &amp; deadlines</translation>
    </message>
    <message>
        <source>Nur {what}</source>
        <translation>Only {what}</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Vorheriger Treffer (Umschalt+Eingabe)</source>
        <translation>Previous match (Shift+Enter)</translation>
    </message>
    <message>
        <source>Nächster Treffer (Eingabe)</source>
        <translation>Next match (Enter)</translation>
    </message>
    <message>
        <source>kein Treffer</source>
        <translation>no match</translation>
    </message>
    <message>
        <source>{at} von {all}</source>
        <translation>{at} of {all}</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <source>Ferien laden</source>
        <translation>Load school holidays</translation>
    </message>
    <message>
        <source>&amp;Laden</source>
        <translation>&amp;Load</translation>
    </message>
    <message>
        <source>Die Datei wird gelesen …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>von</source>
        <translation>from</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ferien der Datei</source>
        <translation>Holidays of the file</translation>
    </message>
    <message>
        <source>{n} neu in dieser Datei</source>
        <translation>{n} new in this file</translation>
    </message>
    <message>
        <source>&amp;Schließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Es wurde nichts geändert.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>schon da</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Diese Datei ist mit einem Passwort geschützt oder im alten Format XLS. Bitte ohne Passwort als XLSX oder CSV speichern.</source>
        <translation>This file is protected by a password or in the old XLS format. Please save it as XLSX or CSV without a password.</translation>
    </message>
    <message>
        <source>Diese Datei ist beschädigt oder keine Tabelle im Format XLSX. Bitte in der Tabellenkalkulation öffnen und neu speichern.</source>
        <translation>This file is damaged or not a spreadsheet in XLSX format. Please open it in your spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>Diese Datei wäre ausgepackt viel größer, als eine Liste sein kann. Sie wurde nicht geöffnet.</source>
        <translation>Unpacked, this file would be much larger than a list can be. It was not opened.</translation>
    </message>
    <message>
        <source>Diese Datei ist mit einem Passwort geschützt. Bitte ohne Passwort speichern.</source>
        <translation>This file is protected by a password. Please save it without a password.</translation>
    </message>
    <message>
        <source>Diese Datei enthält Makros und wird nicht geöffnet. Bitte als XLSX ohne Makros oder als CSV speichern.</source>
        <translation>This file contains macros and is not opened. Please save it as XLSX without macros or as CSV.</translation>
    </message>
    <message>
        <source>In Zeile {line} der Datei beginnt ein Anführungszeichen (&quot;), das nicht richtig endet. Vermutlich ist die Datei unvollständig. Es wurde nichts eingelesen; bitte die Liste neu speichern.</source>
        <translation>In line {line} of the file a quotation mark (&quot;) begins that does not end properly. The file is probably incomplete. Nothing was imported; please save the list again.</translation>
    </message>
    <message>
        <source>Diese Datei ist keine Textdatei: Sie enthält Zeichen, die in einer Liste nicht vorkommen. Bitte die Liste als CSV (UTF-8) oder als XLSX speichern.</source>
        <translation>This file is not a text file: it contains characters that do not occur in a list. Please save the list as CSV (UTF-8) or as XLSX.</translation>
    </message>
    <message>
        <source>Die Datei bricht ab oder ist beschädigt: Sie gibt sich als {encoding} aus, lässt sich so aber nicht lesen. Bitte neu speichern.</source>
        <translation>The file breaks off or is damaged: it claims to be {encoding} but cannot be read as such. Please save it again.</translation>
    </message>
    <message>
        <source>Die Buchstaben dieser Datei lassen sich nicht sicher lesen. Bitte die Liste als CSV (UTF-8) oder als XLSX speichern.</source>
        <translation>The letters in this file cannot be read reliably. Please save the list as CSV (UTF-8) or as XLSX.</translation>
    </message>
    <message>
        <source>Die Datei ist leer.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Die Datei ist größer als {n} MB und damit keine Liste.</source>
        <translation>The file is larger than {n} MB, so it cannot be a list.</translation>
    </message>
    <message>
        <source>Die Liste hat mehr als {n} Zeilen. Bitte in mehrere Dateien teilen.</source>
        <translation>The list has more than {n} rows. Please split it into several files.</translation>
    </message>
    <message>
        <source>Die Liste hat mehr als {n} Spalten.</source>
        <translation>The list has more than {n} columns.</translation>
    </message>
    <message>
        <source>Die Datei enthält kein sichtbares Tabellenblatt.</source>
        <translation>The file has no visible sheet.</translation>
    </message>
    <message>
        <source>Ab Zeile {row} sind Zellen über mehrere Zeilen verbunden; ihr Inhalt gilt nur für die oberste Zeile.</source>
        <translation>From row {row} on, cells are merged across several rows; their content counts for the top row only.</translation>
    </message>
    <message>
        <source>Die Liste ist leer.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>Keine der Überschriften ist bekannt. Ist es die Zeile?</source>
        <translation>None of the headings is known. Is this the right row?</translation>
    </message>
    <message>
        <source>steht über den Überschriften</source>
        <translation>stands above the headings</translation>
    </message>
    <message>
        <source>In Zeile {row} stehen keine Überschriften.</source>
        <translation>There are no headings in row {row}.</translation>
    </message>
    <message>
        <source>Erläuterung</source>
        <translation>explanation</translation>
    </message>
    <message>
        <source>Trennzeile</source>
        <translation>separator row</translation>
    </message>
    <message>
        <source>wiederholte Überschriften</source>
        <translation>headings repeated</translation>
    </message>
    <message>
        <source>Summenzeile</source>
        <translation>totals row</translation>
    </message>
    <message>
        <source>Die Datei bricht in dieser Zeile ab.</source>
        <translation>The file breaks off in this row.</translation>
    </message>
    <message>
        <source>Die Zeile hat {n} Felder, die Überschriften haben {m}. Vermutlich steht ein Trennzeichen oder ein Zeilenumbruch zu viel darin.</source>
        <translation>The row has {n} fields, the headings have {m}. There is probably a separator or a line break too many in it.</translation>
    </message>
    <message>
        <source>Das Tabellenblatt „{sheet}“ gibt es in dieser Datei nicht.</source>
        <translation>There is no sheet “{sheet}” in this file.</translation>
    </message>
    <message>
        <source>nicht übernehmen</source>
        <translation>do not import</translation>
    </message>
    <message>
        <source>in die Bemerkung, mit Überschrift</source>
        <translation>into the remarks, with heading</translation>
    </message>
    <message>
        <source>arbeitet mit dieser Ablage</source>
        <translation>works with this store</translation>
    </message>
    <message>
        <source>niemandem zugeordnet</source>
        <translation>assigned to nobody</translation>
    </message>
    <message>
        <source>später zuordnen</source>
        <translation>assign later</translation>
    </message>
    <message>
        <source>Einwilligung ohne Datum; bitte in der Akte nachtragen.</source>
        <translation>Consent without a date; please add it in the client file.</translation>
    </message>
    <message>
        <source>abgeschlossen, als Tag gilt der letzte des Monats</source>
        <translation>closed, the last day of the month counts as the date</translation>
    </message>
    <message>
        <source>abgeschlossen, der Tag bleibt offen</source>
        <translation>closed, the date stays open</translation>
    </message>
    <message>
        <source>Höchstens {n} Angaben sind möglich.</source>
        <translation>No more than {n} entries are possible.</translation>
    </message>
    <message>
        <source>bleibt leer</source>
        <translation>stays empty</translation>
    </message>
    <message>
        <source>Der Wert ist in der Liste „{column}“ nicht bekannt.</source>
        <translation>The value is not in the list “{column}”.</translation>
    </message>
    <message>
        <source>Der Wert ist nicht eindeutig ({column}); möglich: {said}.</source>
        <translation>The value is ambiguous ({column}); possible: {said}.</translation>
    </message>
    <message>
        <source>Keine Telefonnummer; steht jetzt als Kontakthinweis.</source>
        <translation>Not a telephone number; kept as advice on getting in touch.</translation>
    </message>
    <message>
        <source>Der Telefonnummer fehlt vorn vielleicht eine Null.</source>
        <translation>The telephone number may lack a leading zero.</translation>
    </message>
    <message>
        <source>Das ist keine E-Mail-Adresse.</source>
        <translation>This is not an e-mail address.</translation>
    </message>
    <message>
        <source>Tag nicht bekannt</source>
        <translation>day not known</translation>
    </message>
    <message>
        <source>ohne Ablauf</source>
        <translation>no expiry</translation>
    </message>
    <message>
        <source>Hier wird ein Tag mit Jahr gebraucht, zum Beispiel 14.03.2026.</source>
        <translation>A date with the year is needed here, for example 14.03.2026.</translation>
    </message>
    <message>
        <source>Tageszahl der Tabellenkalkulation: {day}</source>
        <translation>Day number of the spreadsheet: {day}</translation>
    </message>
    <message>
        <source>Wo hört der Nachname auf? Bitte „Nachname, Vorname“ mit Komma schreiben oder die Spalte als „Vorname Nachname“ zuordnen.</source>
        <translation>Where does the family name end? Please write “Family name, First name” with a comma or map the column to “First and last name”.</translation>
    </message>
    <message>
        <source>letztes Wort = Nachname</source>
        <translation>last word = family name</translation>
    </message>
    <message>
        <source>Der Text ist zu lang.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <source>In der Zelle steht ein Rechenfehler.</source>
        <translation>The cell contains a calculation error.</translation>
    </message>
    <message>
        <source>Eine Formel wird nicht berechnet, ihr Text wird übernommen.</source>
        <translation>A formula is not calculated, its text is imported.</translation>
    </message>
    <message>
        <source>In der Zuordnung ist „{value}“ für „{column}“ nicht lesbar: {why}</source>
        <translation>In the mapping, “{value}” cannot be read for “{column}”: {why}</translation>
    </message>
    <message>
        <source>Höchstens {n} Zeichen, es sind {m}.</source>
        <translation>No more than {n} characters, this is {m}.</translation>
    </message>
    <message>
        <source>leer lassen</source>
        <translation>leave empty</translation>
    </message>
    <message>
        <source>Diese Nummer ist schon mit anderem Inhalt eingelesen; vorhandene Akten werden nicht überschrieben. Ist sie nur eine laufende Nummer dieser Liste, bitte die Spalte nicht als Nummer zuordnen.</source>
        <translation>This number was already imported with other content; existing client files are not overwritten. If it is only a running number of this list, please do not map the column as a number.</translation>
    </message>
    <message>
        <source>Gleich mit Zeile {row}; wird nur einmal übernommen.</source>
        <translation>Same as row {row}; imported only once.</translation>
    </message>
    <message>
        <source>Dieselbe Nummer steht mit anderem Inhalt in Zeile {row}.</source>
        <translation>The same number appears with other content in row {row}.</translation>
    </message>
    <message>
        <source>gilt für alle Zeilen, die selbst nichts sagen</source>
        <translation>applies to all rows that do not say otherwise</translation>
    </message>
    <message>
        <source>Die Zuordnung nennt eine Spalte, die die Liste nicht hat.</source>
        <translation>The mapping names a column that the list does not have.</translation>
    </message>
    <message>
        <source>Akten ohne Fallstufe: {n}. Sie stehen dann in der Arbeitsliste.</source>
        <translation>Client files without a case level: {n}. They will be in the worklist.</translation>
    </message>
    <message>
        <source>Durchgestrichene oder farbige Zeilen: {n}. Bitte prüfen, was das heißt.</source>
        <translation>Rows crossed out or coloured: {n}. Please check what that means.</translation>
    </message>
    <message>
        <source>Außerdem: {reason}</source>
        <translation>Also: {reason}</translation>
    </message>
    <message>
        <source>Außerdem „{column}“: {reason}</source>
        <translation>Also “{column}”: {reason}</translation>
    </message>
    <message>
        <source>Vielleicht schon vorhanden: {where}.</source>
        <translation>May already exist: {where}.</translation>
    </message>
    <message>
        <source>Zeile {row} dieser Liste</source>
        <translation>Row {row} of this list</translation>
    </message>
    <message>
        <source>Person ohne eigene Akte</source>
        <translation>Person without a client file</translation>
    </message>
    <message>
        <source>Akte {number}</source>
        <translation>Client file {number}</translation>
    </message>
    <message>
        <source>Akte bei {name}</source>
        <translation>Client file with {name}</translation>
    </message>
    <message>
        <source>Die Zuordnung ist keine Textdatei in UTF-8.</source>
        <translation>The mapping is not a text file in UTF-8.</translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Bitte einen anderen Ordner wählen.</source>
        <translation>The disk is full. Please choose another folder.</translation>
    </message>
    <message>
        <source>Die Datei kann hier nicht geschrieben werden. Ist sie noch in einem anderen Programm geöffnet? Sonst bitte einen anderen Ordner wählen.</source>
        <translation>The file cannot be written here. Is it still open in another program? If not, please choose another folder.</translation>
    </message>
    <message>
        <source>Die Datei kann nicht gelesen werden. Gibt es sie noch, und dürfen Sie sie öffnen?</source>
        <translation>The file cannot be read. Does it still exist, and are you allowed to open it?</translation>
    </message>
    <message>
        <source>Im Namen „{name}“ sind Umlaute verdorben. Bitte in der Akte richtigstellen.</source>
        <translation>In the name “{name}” accented letters are garbled. Please correct it in the client file.</translation>
    </message>
    <message>
        <source>Im Namen „{name}“ fehlt ein Buchstabe. Er wird so übernommen.</source>
        <translation>A letter is missing in the name “{name}”. It is imported as it is.</translation>
    </message>
    <message>
        <source>Im Namen „{name}“ fehlt ein Buchstabe, vielleicht „{guess}“. Er wird so übernommen, wenn Sie nichts anderes angeben.</source>
        <translation>A letter is missing in the name “{name}”, perhaps “{guess}”. It is imported as it is unless you say otherwise.</translation>
    </message>
    <message>
        <source>Die Zuordnung ist keine gültige TOML-Datei ({where}).</source>
        <translation>The mapping is not a valid TOML file ({where}).</translation>
    </message>
    <message>
        <source>Die Zuordnung stammt aus einer neueren Version von KIMdesk.</source>
        <translation>The mapping comes from a newer version of KIMdesk.</translation>
    </message>
    <message>
        <source>„{name}“ ist keine Spalte, die KIMdesk kennt. Bitte prüfen.</source>
        <translation>“{name}” is not a column that KIMdesk knows. Please check.</translation>
    </message>
    <message>
        <source>In der Zuordnung ist der Eintrag „{entry}“ nicht in Ordnung.</source>
        <translation>In the mapping, the entry “{entry}” is not right.</translation>
    </message>
    <message>
        <source>Bitte der Zuordnung einen Namen geben.</source>
        <translation>Please give the mapping a name.</translation>
    </message>
    <message>
        <source>Nicht übernommen</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Bitte einen Dateinamen mit .csv oder .xlsx wählen.</source>
        <translation>Please choose a file name ending in .csv or .xlsx.</translation>
    </message>
    <message>
        <source>Widerspricht der Spalte „{other}“ ({label}).</source>
        <translation>Contradicts the column “{other}” ({label}).</translation>
    </message>
    <message>
        <source>Ihre Rolle darf keine Akten anlegen.</source>
        <translation>Your role may not create client files.</translation>
    </message>
    <message>
        <source>Inzwischen wurde dieselbe Liste eingelesen. Bitte die Vorschau neu berechnen.</source>
        <translation>The same list has been imported in the meantime. Please run the preview again.</translation>
    </message>
    <message>
        <source>Anonyme Kontakte haben keine Akte. Bitte als Strichliste erfassen.</source>
        <translation>Anonymous contacts have no client file. Please add them to the tally.</translation>
    </message>
    <message>
        <source>Die Phase „{phase}“ gibt es in der Fallstufe „{level}“ nicht.</source>
        <translation>There is no phase “{phase}” in the level “{level}”.</translation>
    </message>
    <message>
        <source>Abschlussgrund ohne Tag des Abschlusses.</source>
        <translation>Reason for closing without a closing date.</translation>
    </message>
    <message>
        <source>Der Name fehlt.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Das Geburtsdatum liegt in der Zukunft.</source>
        <translation>The date of birth is in the future.</translation>
    </message>
    <message>
        <source>Die Person wäre über 110 Jahre alt.</source>
        <translation>The person would be over 110 years old.</translation>
    </message>
    <message>
        <source>Die Einreise liegt vor der Geburt.</source>
        <translation>The arrival is before the birth.</translation>
    </message>
    <message>
        <source>Der Tag liegt in der Zukunft.</source>
        <translation>The date is in the future.</translation>
    </message>
    <message>
        <source>Die Reihenfolge stimmt nicht: Anfrage, Clearing, Aufnahme, Abschluss.</source>
        <translation>The order is not right: enquiry, clearing, admission, closure.</translation>
    </message>
    <message>
        <source>Endet, bevor es beginnt.</source>
        <translation>Ends before it begins.</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Bezeichnung oder Code; mehrere mit Semikolon getrennt.</source>
        <translation>Label or code; several separated by semicolons.</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Text.</translation>
    </message>
    <message>
        <source>Text, auch mehrere Zeilen.</source>
        <translation>Text, may have several lines.</translation>
    </message>
    <message>
        <source>Hausnummer, wenn sie eine eigene Spalte hat.</source>
        <translation>House number, if it has a column of its own.</translation>
    </message>
    <message>
        <source>Bezeichnung oder Code.</source>
        <translation>Label or code.</translation>
    </message>
    <message>
        <source>ja oder nein; leer = nicht gefragt.</source>
        <translation>yes or no; empty = not asked.</translation>
    </message>
    <message>
        <source>ja oder nein.</source>
        <translation>yes or no.</translation>
    </message>
    <message>
        <source>Tag mit Jahr, zum Beispiel 14.03.2026.</source>
        <translation>Date with the year, for example 14.03.2026.</translation>
    </message>
    <message>
        <source>So genau wie bekannt: 14.03.1990, 03/1990, 1990 oder ca. 1990.</source>
        <translation>As precise as known: 14.03.1990, 03/1990, 1990 or ca. 1990.</translation>
    </message>
    <message>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Name in Zuordnungsdateien</source>
        <translation>Name in mapping files</translation>
    </message>
    <message>
        <source>Auswahlliste</source>
        <translation>Choice list</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Nachname, Vorname</source>
        <translation>Family name, First name</translation>
    </message>
    <message>
        <source>Vorname Nachname</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Geburtsname</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Weitere Schreibweisen</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Name in Originalschrift</source>
        <translation>Name in original script</translation>
    </message>
    <message>
        <source>Auch bekannt als</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Hausnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>PLZ Ort</source>
        <translation>Postcode and city</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus gültig ab</source>
        <translation>Residence status valid from</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus gültig bis</source>
        <translation>Residence status valid until</translation>
    </message>
    <message>
        <source>Aufenthaltsdokument</source>
        <translation>Residence document</translation>
    </message>
    <message>
        <source>Deutsch Hören</source>
        <translation>German listening</translation>
    </message>
    <message>
        <source>Deutsch Lesen</source>
        <translation>German reading</translation>
    </message>
    <message>
        <source>Deutsch Sprechen</source>
        <translation>German speaking</translation>
    </message>
    <message>
        <source>Deutsch Schreiben</source>
        <translation>German writing</translation>
    </message>
    <message>
        <source>Nachweis Deutsch</source>
        <translation>Evidence of German</translation>
    </message>
    <message>
        <source>Leistung</source>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Einwilligung am</source>
        <translation>Consent on</translation>
    </message>
    <message>
        <source>Nachname, Vorname; mehrere mit Semikolon getrennt.</source>
        <translation>Family name, first name; several separated by semicolons.</translation>
    </message>
    <message>
        <source>Nummer in der alten Liste. Daran wird beim nächsten Einlesen erkannt, wer schon da ist.</source>
        <translation>Number in the old list. The next import uses it to recognise who is already there.</translation>
    </message>
    <message>
        <source>Nachname oder Vorname muss ausgefüllt sein.</source>
        <translation>Family name or first name must be filled in.</translation>
    </message>
    <message>
        <source>Nachname, Komma, Vorname in einer Zelle.</source>
        <translation>Family name, comma, first name in one cell.</translation>
    </message>
    <message>
        <source>Das letzte Wort ist der Nachname.</source>
        <translation>The last word is the family name.</translation>
    </message>
    <message>
        <source>Eine oder mehrere Nummern; in Klammern, wem sie gehört: 0521 1234 (Nachbar).</source>
        <translation>One or more numbers; in brackets, whose it is: 0521 1234 (neighbour).</translation>
    </message>
    <message>
        <source>Eine oder mehrere Adressen.</source>
        <translation>One or more addresses.</translation>
    </message>
    <message>
        <source>Name oder Nummer.</source>
        <translation>Name or number.</translation>
    </message>
    <message>
        <source>Straße, c/o, PLZ und Ort in einer Zelle.</source>
        <translation>Street, c/o, postcode and place in one cell.</translation>
    </message>
    <message>
        <source>PLZ und Ort in einer Zelle.</source>
        <translation>Postcode and place in one cell.</translation>
    </message>
    <message>
        <source>Land, Adjektiv, ISO-Kürzel oder Schlüssel; bis zu drei, mit Semikolon.</source>
        <translation>Country, adjective, ISO code or key; up to three, with semicolons.</translation>
    </message>
    <message>
        <source>Wie im Alltag geschrieben, zum Beispiel § 25 Abs. 2, oder als Code.</source>
        <translation>As written in everyday work, for example § 25 Abs. 2, or as a code.</translation>
    </message>
    <message>
        <source>Leistung oder Rechtskreis, zum Beispiel SGB II.</source>
        <translation>Benefit or benefit regime, for example SGB II.</translation>
    </message>
    <message>
        <source>Anmeldename oder Name; leer = wer einliest; - = niemand.</source>
        <translation>Login name or name; empty = whoever imports; - = nobody.</translation>
    </message>
    <message>
        <source>Fallstufe oder Phase, wie die Liste sie nennt.</source>
        <translation>Level or phase as the list calls it.</translation>
    </message>
    <message>
        <source>Tag der Einwilligung; ja = erteilt, Tag nicht bekannt.</source>
        <translation>Date of consent; yes = given, date not known.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Fragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Probelauf</source>
        <translation>Trial run</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ihre Rolle darf keine Akten anlegen.</source>
        <translation>Your role may not create client files.</translation>
    </message>
    <message>
        <source>{name} abgelehnt.xlsx</source>
        <translation>{name} rejected.xlsx</translation>
    </message>
    <message>
        <source>Excel-Datei (*.xlsx);;Textdatei (*.csv)</source>
        <translation>Excel file (*.xlsx);;Text file (*.csv)</translation>
    </message>
    <message>
        <source>Abgelehnte Zeilen speichern</source>
        <translation>Save rejected rows</translation>
    </message>
    <message>
        <source>Gespeichert: {name}. Die Datei ist nicht verschlüsselt.</source>
        <translation>Saved: {name}. The file is not encrypted.</translation>
    </message>
    <message>
        <source>Abgebrochen. Es wurde nichts eingelesen.</source>
        <translation>Cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <source>Liste einlesen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>&amp;Weiter zu den Spalten</source>
        <translation>&amp;Next: columns</translation>
    </message>
    <message>
        <source>Spalten bes&amp;tätigen</source>
        <translation>C&amp;onfirm columns</translation>
    </message>
    <message>
        <source>Akten &amp;einlesen: {n}</source>
        <translation>&amp;Import client files: {n}</translation>
    </message>
    <message>
        <source>&amp;Weiter zum Probelauf</source>
        <translation>&amp;Next: trial run</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Annehm&amp;en</source>
        <translation>Acce&amp;pt</translation>
    </message>
    <message>
        <source>Ablehnung &amp;quittieren</source>
        <translation>Write receipt for re&amp;jection</translation>
    </message>
    <message>
        <source>Unbekannte Datei</source>
        <translation>Unknown file</translation>
    </message>
    <message>
        <source>Paket {number}, Fassung {version}</source>
        <translation>Bundle {number}, version {version}</translation>
    </message>
    <message>
        <source>Datei: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>Lesen Sie unter „Schlüssel“ die Datei dieser Stelle ein.</source>
        <translation>Read in the file of this office under “Keys”.</translation>
    </message>
    <message>
        <source>Vergleichen können Sie unter „Schlüssel“.</source>
        <translation>You can compare under “Keys”.</translation>
    </message>
    <message>
        <source>Mit einer quittierten Ablehnung erfährt die Stelle den Grund und kann ein neues Paket schicken.</source>
        <translation>With a receipt for the rejection the office learns the reason and can send a new bundle.</translation>
    </message>
</context>
<context>
    <name>InboxTable</name>
    <message>
        <source>Eingang</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Eingang</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>&amp;Dateien wählen …</source>
        <translation>Choose &amp;files …</translation>
    </message>
    <message>
        <source>Auch s&amp;chon angenommene zeigen</source>
        <translation>S&amp;how accepted ones too</translation>
    </message>
    <message>
        <source>Pakete wählen</source>
        <translation>Choose bundles</translation>
    </message>
    <message>
        <source>Pakete (*{ending})</source>
        <translation>Bundles (*{ending})</translation>
    </message>
    <message>
        <source>{n} anneh&amp;men</source>
        <translation>&amp;Accept {n}</translation>
    </message>
    <message>
        <source>{n} angenommen. Quittungen für die Stellen liegen in „{folder}“.</source>
        <translation>{n} accepted. Receipts for the bodies are in “{folder}”.</translation>
    </message>
    <message>
        <source>Antwort an die Stelle geschrieben: {name} in „{folder}“.</source>
        <translation>Reply to the body written: {name} in “{folder}”.</translation>
    </message>
</context>
<context>
    <name>InsertDialog</name>
    <message>
        <source>Aus Vorlage einfügen</source>
        <translation>Insert from template</translation>
    </message>
    <message>
        <source>Zehn Beispiele laden</source>
        <translation>Load ten examples</translation>
    </message>
    <message>
        <source>Noch gibt es keine Vorlagen.</source>
        <translation>There are no templates yet.</translation>
    </message>
    <message>
        <source>{n} Einträge einfügen</source>
        <translation>Insert {n} entries</translation>
    </message>
    <message>
        <source>{n} Eintrag einfügen</source>
        <translation>Insert {n} entry</translation>
    </message>
    <message>
        <source>Bitte einen Tag eintragen.</source>
        <translation>Please enter a day.</translation>
    </message>
    <message>
        <source>Vorlage „{title}“ eingefügt.</source>
        <translation>Template “{title}” inserted.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Fristen zählen ab</source>
        <translation>Due dates count from</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Dieses Kriterium gibt es nicht.</source>
        <translation>There is no such criterion.</translation>
    </message>
    <message>
        <source>Die Adresse liegt außerhalb von Bielefeld.</source>
        <translation>The address is outside Bielefeld.</translation>
    </message>
    <message>
        <source>Adresse im Stadtbezirk {district}.</source>
        <translation>Address in the district {district}.</translation>
    </message>
    <message>
        <source>Adresse in Bielefeld.</source>
        <translation>Address in Bielefeld.</translation>
    </message>
    <message>
        <source>In {n} Handlungsfeldern ist der Wert höchstens 2.</source>
        <translation>In {n} life domains the score is 2 at most.</translation>
    </message>
    <message>
        <source>Erst in {n} von {needed} Handlungsfeldern höchstens 2; noch nicht alle eingeschätzt.</source>
        <translation>So far 2 at most in only {n} of {needed} life domains; not all scored yet.</translation>
    </message>
    <message>
        <source>Nur in {n} von {needed} Handlungsfeldern ist der Wert höchstens 2.</source>
        <translation>The score is 2 at most in only {n} of {needed} life domains.</translation>
    </message>
    <message>
        <source>Einwilligung vom {day} liegt vor.</source>
        <translation>Consent was given on {day}.</translation>
    </message>
    <message>
        <source>Die Einwilligung wurde nicht gegeben.</source>
        <translation>Consent was not given.</translation>
    </message>
    <message>
        <source>Wechsel des Rechtskreises am {day}.</source>
        <translation>Change of benefit regime on {day}.</translation>
    </message>
    <message>
        <source>Der Leistungsbezug endet am {day}.</source>
        <translation>The benefits end on {day}.</translation>
    </message>
    <message>
        <source>Kein Wechsel in den letzten sechs Monaten.</source>
        <translation>No change in the last six months.</translation>
    </message>
    <message>
        <source>Einreise: {day}.</source>
        <translation>Arrival: {day}.</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Abbre&amp;chen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>{done} von {all} Dateien aufgenommen</source>
        <translation>{done} of {all} files added</translation>
    </message>
    <message>
        <source>„{name}“: {why}</source>
        <translation>“{name}”: {why}</translation>
    </message>
    <message>
        <source>… und {n} weitere.</source>
        <translation>… and {n} more.</translation>
    </message>
    <message>
        <source>Abgebrochen. Noch nicht aufgenommen: {n}.</source>
        <translation>Cancelled. Not yet added: {n}.</translation>
    </message>
    <message>
        <source>Aufgenommen: {n}.</source>
        <translation>Added: {n}.</translation>
    </message>
</context>
<context>
    <name>IntakeTab</name>
    <message>
        <source>Anfrage am</source>
        <translation>Enquiry on</translation>
    </message>
    <message>
        <source>Zugang durch</source>
        <translation>Access through</translation>
    </message>
    <message>
        <source>Clearing seit</source>
        <translation>Clearing since</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>entschieden am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>entschieden von</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Aufnahme am</source>
        <translation>Admitted on</translation>
    </message>
    <message>
        <source>Einwilligung fehlt</source>
        <translation>Consent missing</translation>
    </message>
    <message>
        <source>Einwilligung: {day}</source>
        <translation>Consent: {day}</translation>
    </message>
    <message>
        <source>Infoblatt fehlt</source>
        <translation>Privacy notice missing</translation>
    </message>
    <message>
        <source>Infoblatt: {day}</source>
        <translation>Privacy notice: {day}</translation>
    </message>
    <message>
        <source>Übergeben …</source>
        <translation>Hand over …</translation>
    </message>
    <message>
        <source>MBE oder JMD begleitet diesen Bedarf schon. Der Fall kann nicht aufgenommen, aber dorthin übergeben werden.</source>
        <translation>MBE or JMD already supports this need. The case cannot be admitted, but it can be handed over there.</translation>
    </message>
    <message>
        <source>Stand der Aufnahme</source>
        <translation>State of admission</translation>
    </message>
    <message>
        <source>Einwilligung öffnen</source>
        <translation>Open consent</translation>
    </message>
    <message>
        <source>Infoblatt öffnen</source>
        <translation>Open privacy notice</translation>
    </message>
    <message>
        <source>Clearing beginnen …</source>
        <translation>Begin clearing …</translation>
    </message>
    <message>
        <source>Aufnehmen …</source>
        <translation>Admit …</translation>
    </message>
    <message>
        <source>Auf die Warteliste …</source>
        <translation>Put on the waiting list …</translation>
    </message>
    <message>
        <source>Nicht aufnehmen …</source>
        <translation>Do not admit …</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Zu {count} Einträgen fehlt der Datensatz, zu dem sie gehören.</source>
        <translation>Entries without the record they belong to: {count}.</translation>
    </message>
    <message>
        <source>Bitte sprechen Sie mit Ihrer Teamleitung und Ihrer oder Ihrem Datenschutzbeauftragten und bewahren Sie die letzten Sicherungen auf.</source>
        <translation>Please talk to your team lead and your data protection officer, and keep the latest backups.</translation>
    </message>
    <message>
        <source>{count} Dokumente fehlen oder sind beschädigt.</source>
        <translation>Documents missing or damaged: {count}.</translation>
    </message>
    <message>
        <source>Das Suchverzeichnis ist beschädigt. Die Akten sind in Ordnung.</source>
        <translation>The search index is damaged. The client files are in order.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie „Suchverzeichnis neu aufbauen“.</source>
        <translation>Please choose “Rebuild search index”.</translation>
    </message>
    <message>
        <source>Die Datei ist in Ordnung. Ein unbenutzter Teil wurde beim letzten Absturz nicht fertig geschrieben.</source>
        <translation>The file is in order. An unused part was not fully written at the last crash.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie „Datei verkleinern“.</source>
        <translation>Please choose “Shrink file”.</translation>
    </message>
    <message>
        <source>Bitte machen Sie eine Kopie des ganzen Ordners und stellen Sie dann die letzte Sicherung wieder her.</source>
        <translation>Please make a copy of the whole folder and then restore the latest backup.</translation>
    </message>
</context>
<context>
    <name>InterpretersPage</name>
    <message>
        <source>Sprachmittler:innen</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Neuer &amp;Eintrag</source>
        <translation>&amp;New entry</translation>
    </message>
    <message>
        <source>Name, Sprache oder Dialekt</source>
        <translation>Name, language or dialect</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Pool, Dienst</source>
        <translation>Pool, service</translation>
    </message>
    <message>
        <source>Mit dem Namen wird gespeichert.</source>
        <translation>It is saved once there is a name.</translation>
    </message>
    <message>
        <source>Niemand passt dazu.</source>
        <translation>Nobody matches.</translation>
    </message>
    <message>
        <source>Noch steht niemand im Verzeichnis.</source>
        <translation>Nobody is in the directory yet.</translation>
    </message>
    <message>
        <source>Ersten Eintrag anlegen</source>
        <translation>Create the first entry</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Zu einem Tag springen</source>
        <translation>Jump to a day</translation>
    </message>
    <message>
        <source>nächsten Do, 15.3., KW 12</source>
        <translation>next Thu, 15.3., week 12</translation>
    </message>
    <message>
        <source>Tag, Woche oder Abstand eintippen, dann Eingabe</source>
        <translation>Type a day, week or distance, then Enter</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>In die Akte legen</source>
        <translation>Put in the file</translation>
    </message>
    <message>
        <source>„{title}“ kommt so, wie Sie es sehen, zu den Dokumenten der Akte und bleibt unverändert.</source>
        <translation>“{title}” is added to the documents of the file just as you see it and stays unchanged.</translation>
    </message>
    <message>
        <source>Herausgegeben an</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>Am</source>
        <translation>On</translation>
    </message>
    <message>
        <source>&amp;Herausgegeben an</source>
        <translation>&amp;Given to</translation>
    </message>
    <message>
        <source>&amp;Am</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>In die A&amp;kte legen</source>
        <translation>Put in the &amp;file</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Bitte eintragen, wer es bekommen hat.</source>
        <translation>Please enter who received it.</translation>
    </message>
    <message>
        <source>Bitte den Tag eintragen.</source>
        <translation>Please enter the day.</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Beim Kontakt vom {day} wartet noch Text, den Sie getippt haben.</source>
        <translation>Text you typed is still waiting in the contact of {day}.</translation>
    </message>
    <message>
        <source>Weiterschreiben</source>
        <translation>Continue writing</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message>
        <source>Angenommen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Alle Pakete, auch ersetzte Fassungen. Es zählt die neueste.</source>
        <translation>All bundles, replaced versions too. The latest one counts.</translation>
    </message>
    <message>
        <source>&amp;Quittung speichern …</source>
        <translation>Save &amp;receipt …</translation>
    </message>
    <message>
        <source>Als &amp;ZIP speichern …</source>
        <translation>Save as &amp;ZIP …</translation>
    </message>
    <message>
        <source>Angenommene Pakete</source>
        <translation>Accepted bundles</translation>
    </message>
    <message>
        <source>Noch wurde nichts angenommen.</source>
        <translation>Nothing has been accepted yet.</translation>
    </message>
    <message>
        <source>Wohin mit der Quittung?</source>
        <translation>Where should the receipt go?</translation>
    </message>
    <message>
        <source>Paket als ZIP speichern</source>
        <translation>Save bundle as ZIP</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Angenommen am</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>durch eine neuere Fassung ersetzt</source>
        <translation>replaced by a newer version</translation>
    </message>
    <message>
        <source>zurückgezogen, nur Gesamtzahlen</source>
        <translation>taken back, totals only</translation>
    </message>
    <message>
        <source>gilt</source>
        <translation>in force</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Schlüsselblatt</source>
        <translation>Key sheet</translation>
    </message>
    <message>
        <source>Öffentlicher Schlüssel. Er darf weitergegeben werden.</source>
        <translation>Public key. It may be passed on.</translation>
    </message>
    <message>
        <source>{owner} ({code}), Schlüssel Nummer {number}</source>
        <translation>{owner} ({code}), key number {number}</translation>
    </message>
    <message>
        <source>Die zwölf Prüfwörter</source>
        <translation>The twelve check words</translation>
    </message>
    <message>
        <source>So vergleichen Sie</source>
        <translation>How to compare</translation>
    </message>
    <message>
        <source>Die andere Seite liest die Schlüsseldatei ein und ruft Sie an. Lesen Sie die Wörter der Reihe nach vor. Stimmen alle zwölf, ist es der richtige Schlüssel.</source>
        <translation>The other side reads in the key file and calls you. Read the words out in order. If all twelve are right, it is the right key.</translation>
    </message>
    <message>
        <source>Wer vor Ort ist, kann statt der Datei auch den Code einlesen; er enthält den ganzen Schlüssel.</source>
        <translation>Anyone on site can scan the code instead of reading in the file; it holds the whole key.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Schlüssel der Stellen</source>
        <translation>Keys of the offices</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Prüfwörter</source>
        <translation>Check words</translation>
    </message>
    <message>
        <source>gesperrt</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>noch nicht verglichen</source>
        <translation>not compared yet</translation>
    </message>
    <message>
        <source>gilt</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>abgelöst</source>
        <translation>replaced</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Schlüssel für Pakete</source>
        <translation>Keys for bundles</translation>
    </message>
    <message>
        <source>Unser Schlüssel</source>
        <translation>Our key</translation>
    </message>
    <message>
        <source>Schlüssel der Stadt</source>
        <translation>Key of the city</translation>
    </message>
    <message>
        <source>Schlüssel &amp;anlegen</source>
        <translation>Create &amp;key</translation>
    </message>
    <message>
        <source>&amp;Datei speichern …</source>
        <translation>Save &amp;file …</translation>
    </message>
    <message>
        <source>&amp;Blatt drucken …</source>
        <translation>&amp;Print sheet …</translation>
    </message>
    <message>
        <source>Datei &amp;einlesen …</source>
        <translation>&amp;Import file …</translation>
    </message>
    <message>
        <source>Prüfwörter &amp;vergleichen …</source>
        <translation>Co&amp;mpare check words …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Schlüssel wechseln</source>
        <translation>Change key</translation>
    </message>
    <message>
        <source>Ab jetzt unterschreibt ein neuer Schlüssel. Der alte beglaubigt ihn; geben Sie der Stadt trotzdem die neue Datei. Was noch auf Freigabe wartet, muss neu abgeschlossen werden.</source>
        <translation>From now on a new key signs. The old one certifies it; give the city the new file all the same. Whatever is still waiting for release must be closed again.</translation>
    </message>
    <message>
        <source>Wechseln</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Schlüssel für die Stadt speichern</source>
        <translation>Save key for the city</translation>
    </message>
    <message>
        <source>Schlüssel (*{ending})</source>
        <translation>Key (*{ending})</translation>
    </message>
    <message>
        <source>Schlüssel der Stadt wählen</source>
        <translation>Choose the key of the city</translation>
    </message>
    <message>
        <source>Prüfwörter vergleichen</source>
        <translation>Compare check words</translation>
    </message>
    <message>
        <source>Rufen Sie bei der Stadt an. Welche zwölf Wörter liest sie vor?</source>
        <translation>Call the city. Which twelve words do they read out?</translation>
    </message>
    <message>
        <source>Damit unterschreibt Ihre Beratungsstelle, was sie der Stadt schickt. Die Teamleitung legt ihn einmal an.</source>
        <translation>Your office signs with it what it sends to the city. The team lead creates it once.</translation>
    </message>
    <message>
        <source>Schlüssel &amp;wechseln …</source>
        <translation>Chan&amp;ge key …</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Nur mit ihm lassen sich Pakete verschließen. Die Stadt gibt eine Datei.</source>
        <translation>Bundles can only be sealed with it. The city provides a file.</translation>
    </message>
    <message>
        <source>verglichen</source>
        <translation>compared</translation>
    </message>
    <message>
        <source>noch nicht verglichen</source>
        <translation>not compared yet</translation>
    </message>
    <message>
        <source>Rufen Sie bei der Stadt an und lassen Sie sich die Wörter vorlesen.</source>
        <translation>Call the city and have the words read out to you.</translation>
    </message>
    <message>
        <source>Nummer {number}. Prüfwörter: {words}</source>
        <translation>Number {number}. Check words: {words}</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Die Wörter stimmen. Der Schlüssel gilt.</source>
        <translation>The words match. The key is valid.</translation>
    </message>
    <message>
        <source>Diese Wörter passen nicht. Haben Sie sich verhört? Sonst ist es ein anderer Schlüssel: Lassen Sie sich eine neue Datei geben.</source>
        <translation>These words do not match. Did you mishear? Otherwise it is a different key: ask for a new file.</translation>
    </message>
    <message>
        <source>Schlüsselblatt</source>
        <translation>Key sheet</translation>
    </message>
    <message>
        <source>Schluesselblatt.pdf</source>
        <translation>Key sheet.pdf</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Schlüssel</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Noch ist keine Stelle bekannt. Jede gibt Ihnen einmal ihre Schlüsseldatei.</source>
        <translation>No office is known yet. Each gives you its key file once.</translation>
    </message>
    <message>
        <source>Schlüsseldatei einlesen …</source>
        <translation>Read in key file …</translation>
    </message>
    <message>
        <source>Datei &amp;einlesen …</source>
        <translation>&amp;Read in file …</translation>
    </message>
    <message>
        <source>Prüfwörter &amp;vergleichen …</source>
        <translation>&amp;Compare check words …</translation>
    </message>
    <message>
        <source>Schlüssel s&amp;perren …</source>
        <translation>Bloc&amp;k key …</translation>
    </message>
    <message>
        <source>&amp;Widerruf einlesen …</source>
        <translation>Read in rev&amp;ocation …</translation>
    </message>
    <message>
        <source>Schlüssel einer Stelle wählen</source>
        <translation>Choose the key of an office</translation>
    </message>
    <message>
        <source>Pakete mit Schlüssel {number} von {office} werden danach nicht mehr angenommen. Was schon angenommen ist, bleibt. Das lässt sich nicht zurücknehmen.</source>
        <translation>Bundles with key {number} of {office} will no longer be accepted after this. What has been accepted already stays. This cannot be undone.</translation>
    </message>
    <message>
        <source>Schlüssel sperren</source>
        <translation>Block key</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Widerruf einer Stelle wählen</source>
        <translation>Choose the revocation of an office</translation>
    </message>
    <message>
        <source>{office} ist eingelesen. Vergleichen Sie jetzt die Prüfwörter.</source>
        <translation>{office} has been read in. Now compare the check words.</translation>
    </message>
    <message>
        <source>Der neue Schlüssel von {office} gilt.</source>
        <translation>The new key of {office} is valid.</translation>
    </message>
    <message>
        <source>Die Wörter stimmen. Der Schlüssel gilt.</source>
        <translation>The words are right. The key is valid.</translation>
    </message>
    <message>
        <source>Diese Wörter passen nicht. Haben Sie sich verhört? Sonst ist es ein anderer Schlüssel: Lassen Sie sich eine neue Datei geben.</source>
        <translation>These words do not match. Did you mishear? If not, it is another key: have a new file given to you.</translation>
    </message>
    <message>
        <source>Gesperrt. Mit diesem Schlüssel wird nichts mehr angenommen.</source>
        <translation>Blocked. Nothing more will be accepted with this key.</translation>
    </message>
    <message>
        <source>Schlüssel (*{ending})</source>
        <translation>Keys (*{ending})</translation>
    </message>
    <message>
        <source>Rufen Sie bei {office} an. Welche zwölf Wörter liest man Ihnen vor?</source>
        <translation>Call {office}. Which twelve words do they read to you?</translation>
    </message>
    <message>
        <source>Diese Stelle hatte bisher einen anderen Schlüssel. Rufen Sie dort an: Welche zwölf Wörter liest man Ihnen vom neuen vor?</source>
        <translation>This office has had another key until now. Call them: which twelve words of the new one do they read to you?</translation>
    </message>
    <message>
        <source>Prüfwörter vergleichen</source>
        <translation>Compare check words</translation>
    </message>
    <message>
        <source>Schlüssel der Stellen</source>
        <translation>Keys of the offices</translation>
    </message>
</context>
<context>
    <name>LateReceipts</name>
    <message>
        <source>Seit vier Wochen keine Quittung: {quarters}. Bitte fragen Sie nach.</source>
        <translation>No receipt for four weeks: {quarters}. Please ask.</translation>
    </message>
</context>
<context>
    <name>LeadSection</name>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Wie viele Tage vorher erinnert wird, zum Beispiel 90, 28, 7. Leer gelassen gilt der übliche Vorlauf.</source>
        <translation>How many days before you are reminded, for example 90, 28, 7. Left empty, the usual lead time holds.</translation>
    </message>
    <message>
        <source>von Ihrer Stelle gewählt</source>
        <translation>chosen by your office</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Brief schreiben</source>
        <translation>Write letter</translation>
    </message>
    <message>
        <source>Noch keine Briefvorlage. Teamleitung oder Administration nehmen Vorlagen auf oder übernehmen die Beispiele.</source>
        <translation>No letter template yet. The team lead or administration add templates or take over the samples.</translation>
    </message>
    <message>
        <source>Zu den Briefvorlagen</source>
        <translation>Go to the letter templates</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>&amp;Vorlage</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>Der gespeicherte Brief ist ein Word-Dokument und nicht verschlüsselt. Eine Fassung bleibt unverändert bei den Dokumenten der Akte.</source>
        <translation>The saved letter is a Word document and not encrypted. A version stays unchanged with the documents of the file.</translation>
    </message>
    <message>
        <source>&amp;Speichern unter …</source>
        <translation>&amp;Save as …</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Bitte wählen Sie, an welche Stelle der Brief geht.</source>
        <translation>Please choose which body the letter goes to.</translation>
    </message>
    <message>
        <source>Es fehlt noch: {names}. Im Brief steht dort eine gelbe Lücke.</source>
        <translation>Still missing: {names}. The letter has a yellow gap there.</translation>
    </message>
    <message>
        <source>Alle Angaben der Vorlage sind da.</source>
        <translation>All details for the template are there.</translation>
    </message>
    <message>
        <source>Bitte begründen, warum trotzdem.</source>
        <translation>Please give a reason why it should be done anyway.</translation>
    </message>
    <message>
        <source>Word-Dokument (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Brief speichern</source>
        <translation>Save letter</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Diese Vorlage enthält Definitionen, mit denen sich ein Rechner überlasten oder ausspähen lässt. Bitte bauen Sie sie in Word neu auf.</source>
        <translation>This template contains definitions that can be used to overload or spy on a computer. Please build it again in Word.</translation>
    </message>
    <message>
        <source>Diese Vorlage ist beschädigt. Bitte öffnen Sie sie in Word und speichern Sie sie noch einmal als „Word-Dokument (.docx)“.</source>
        <translation>This template is damaged. Please open it in Word and save it again as “Word document (.docx)”.</translation>
    </message>
    <message>
        <source>Diese Vorlage enthält zu viel Text. Bitte kürzen Sie sie.</source>
        <translation>This template contains too much text. Please shorten it.</translation>
    </message>
    <message>
        <source>Diese Vorlage enthält eine Word-Feldfunktion, die etwas nachlädt oder ausführt. Erlaubt sind zum Beispiel Seitenzahlen und Datum. Bitte entfernen Sie die andere Feldfunktion.</source>
        <translation>This template contains a Word field that loads or runs something. Page numbers and dates, for example, are allowed. Please remove the other field.</translation>
    </message>
    <message>
        <source>Diese Vorlage enthält Makros, also ein Programm. Bitte speichern Sie sie in Word als „Word-Dokument (.docx)“ ohne Makros.</source>
        <translation>This template contains macros, that is, a program. Please save it in Word as “Word document (.docx)” without macros.</translation>
    </message>
    <message>
        <source>In diese Vorlage ist etwas eingebettet (eine andere Datei, ein Objekt oder ein Steuerelement). Bitte entfernen Sie es.</source>
        <translation>Something is embedded in this template (another file, an object or a control). Please remove it.</translation>
    </message>
    <message>
        <source>Diese Vorlage lädt beim Öffnen etwas von woanders nach (eine andere Vorlage, ein verknüpftes Bild oder Dokument). Bitte fügen Sie Bilder fest ein und lösen Sie Verknüpfungen.</source>
        <translation>This template loads something from elsewhere when opened (another template, a linked picture or document). Please embed pictures and break links.</translation>
    </message>
    <message>
        <source>Diese Vorlage enthält Kommentare oder nachverfolgte Änderungen; sie stünden mit Namen in jedem Brief. Bitte nehmen Sie die Änderungen an und löschen Sie die Kommentare.</source>
        <translation>This template contains comments or tracked changes; they would appear with names in every letter. Please accept the changes and delete the comments.</translation>
    </message>
    <message>
        <source>In dieser Vorlage stehen Platzhalter an einer unsichtbaren Stelle. Platzhalter gehören in den Text, in Tabellen, Kopf- oder Fußzeilen.</source>
        <translation>This template has placeholders in an invisible place. Placeholders belong in the text, in tables, headers or footers.</translation>
    </message>
    <message>
        <source>Diese Vorlage enthält Bestandteile, die in einen Brief nicht gehören. Möglich sind Text, Tabellen und Bilder (PNG, JPEG). Diagramme und SmartArt bitte als Bild einfügen.</source>
        <translation>This template contains parts that do not belong in a letter. Text, tables and pictures (PNG, JPEG) are possible. Please insert charts and SmartArt as pictures.</translation>
    </message>
    <message>
        <source>Aus dieser Vorlage würde ein viel zu langer Brief. Bitte kürzen.</source>
        <translation>This template would make a letter that is far too long. Please shorten it.</translation>
    </message>
    <message>
        <source>Diese Vorlage lässt sich nicht ausfüllen. Meist beginnt ein „for“ oder „if“ in einem Absatz oder einer Tabelle und endet woanders. Bitte „{%p for … %}“ und „{%p endfor %}“ je in einen eigenen Absatz schreiben, in Tabellen „{%tr … %}“ je in eine eigene Zeile.</source>
        <translation>This template cannot be filled in. Usually a “for” or “if” starts in one paragraph or table and ends elsewhere. Please write “{%p for … %}” and “{%p endfor %}” each in a paragraph of its own, and in tables “{%tr … %}” each in a row of its own.</translation>
    </message>
    <message>
        <source>In dieser Vorlage steht eine Anweisung, die KIMdesk nicht ausführt: {what}. Erlaubt sind die Platzhalter der Liste, „for“ und „if“.</source>
        <translation>This template contains an instruction that KIMdesk does not run: {what}. The placeholders of the list, “for” and “if” are allowed.</translation>
    </message>
    <message>
        <source>unlesbar</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>zu tief verschachtelt</source>
        <translation>nested too deeply</translation>
    </message>
    <message>
        <source>Diese Datei ist ein altes Word-Dokument (.doc) oder mit einem Passwort geschützt. Bitte speichern Sie sie in Word ohne Passwort als „Word-Dokument (.docx)“.</source>
        <translation>This file is an old Word document (.doc) or protected with a password. Please save it in Word without a password as “Word document (.docx)”.</translation>
    </message>
    <message>
        <source>Diese Datei ist verschlüsselt. Bitte speichern Sie sie ohne Passwort.</source>
        <translation>This file is encrypted. Please save it without a password.</translation>
    </message>
    <message>
        <source>Diese Datei ist kein lesbares Word-Dokument. Bitte speichern Sie die Vorlage in Word oder LibreOffice als „Word-Dokument (.docx)“.</source>
        <translation>This file is not a readable Word document. Please save the template in Word or LibreOffice as “Word document (.docx)”.</translation>
    </message>
    <message>
        <source>Diese Vorlage ist ausgepackt ungewöhnlich groß. Bitte verkleinern Sie die Bilder darin oder bauen Sie die Vorlage neu auf.</source>
        <translation>This template is unusually large when unpacked. Please make the pictures in it smaller or build the template again.</translation>
    </message>
    <message>
        <source>Diese Datei ist ungewöhnlich gepackt und kann Schaden anrichten. Bitte öffnen Sie sie nicht, sondern bauen Sie die Vorlage neu auf.</source>
        <translation>This file is packed in an unusual way and may do harm. Please do not open it; build the template again instead.</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Fachkraft</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Beratungsstelle</source>
        <translation>Counselling office</translation>
    </message>
    <message>
        <source>Empfangende Stelle</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nächster Termin</source>
        <translation>Next appointment</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Maßnahmen eines Ziels</source>
        <translation>Measures of a goal</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Offene Maßnahmen</source>
        <translation>Open measures</translation>
    </message>
    <message>
        <source>Offene Fristen</source>
        <translation>Open deadlines</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>In der Vorlage ist ein Platzhalter nicht vollständig, bei: „{text}“. Bitte schreiben Sie ihn ganz in einen Absatz, zum Beispiel {example}.</source>
        <translation>A placeholder in the template is incomplete, at: “{text}”. Please write all of it in one paragraph, for example {example}.</translation>
    </message>
    <message>
        <source>Diese Vorlage benutzt eine Sonderform von Platzhaltern, die KIMdesk nicht ausführt. Möglich sind {{ … }}, {% … %}, {%p … %} und {%tr … %}.</source>
        <translation>This template uses a special form of placeholder that KIMdesk does not run. {{ … }}, {% … %}, {%p … %} and {%tr … %} are possible.</translation>
    </message>
    <message>
        <source>Bitte geben Sie der Vorlage einen Namen.</source>
        <translation>Please give the template a name.</translation>
    </message>
    <message>
        <source>Genau diese Vorlage gibt es schon.</source>
        <translation>This very template already exists.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Word-Datei (.docx).</source>
        <translation>Please choose a Word file (.docx).</translation>
    </message>
    <message>
        <source>Diese Vorlage ist beschädigt. Bitte nehmen Sie sie aus einer Datei neu auf.</source>
        <translation>This template is damaged. Please add it again from a file.</translation>
    </message>
    <message>
        <source>Briefvorlagen pflegen Teamleitung oder Administration.</source>
        <translation>Letter templates are looked after by team lead or administration.</translation>
    </message>
    <message>
        <source>{name} (gemeint: {meant}?)</source>
        <translation>{name} (did you mean {meant}?)</translation>
    </message>
    <message>
        <source>Diese Platzhalter kennt KIMdesk nicht: {names}.</source>
        <translation>KIMdesk does not know these placeholders: {names}.</translation>
    </message>
    <message>
        <source>Diese Vorlage gibt es nicht mehr.</source>
        <translation>This template no longer exists.</translation>
    </message>
    <message>
        <source>Ihre Rolle schreibt keine Briefe.</source>
        <translation>Your role does not write letters.</translation>
    </message>
    <message>
        <source>Diese Stelle gibt es im Verzeichnis nicht mehr.</source>
        <translation>This body is no longer in the directory.</translation>
    </message>
    <message>
        <source>Der Brief liegt aber schon unter „Dokumente“.</source>
        <translation>But the letter is already under “Documents”.</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Briefvorlagen</source>
        <translation>Letter templates</translation>
    </message>
    <message>
        <source>Noch keine Briefvorlage. Beginnen Sie mit den mitgelieferten Beispielen.</source>
        <translation>No letter template yet. Start with the examples supplied.</translation>
    </message>
    <message>
        <source>Beispiele übernehmen</source>
        <translation>Take over examples</translation>
    </message>
    <message>
        <source>Vorlage hinzu&amp;fügen …</source>
        <translation>A&amp;dd template …</translation>
    </message>
    <message>
        <source>Be&amp;ispiele übernehmen</source>
        <translation>Take over &amp;examples</translation>
    </message>
    <message>
        <source>&amp;Ersetzen …</source>
        <translation>&amp;Replace …</translation>
    </message>
    <message>
        <source>Aus&amp;probieren …</source>
        <translation>&amp;Try out …</translation>
    </message>
    <message>
        <source>Speichern &amp;unter …</source>
        <translation>Save &amp;as …</translation>
    </message>
    <message>
        <source>Ändern dürfen Teamleitung und Administration.</source>
        <translation>Team lead and administration may change this.</translation>
    </message>
    <message>
        <source>Vorlage hinzufügen</source>
        <translation>Add template</translation>
    </message>
    <message>
        <source>Neue Fassung</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Vorlage speichern</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>Beispielbrief speichern</source>
        <translation>Save sample letter</translation>
    </message>
    <message>
        <source>Word-Dokument (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Nicht mehr anbie&amp;ten</source>
        <translation>St&amp;op offering</translation>
    </message>
    <message>
        <source>Wieder anbie&amp;ten</source>
        <translation>&amp;Offer again</translation>
    </message>
    <message>
        <source>„{name}“ ist aufgenommen.</source>
        <translation>“{name}” has been added.</translation>
    </message>
    <message>
        <source>„{name}“ ist ersetzt, jetzt Fassung {number}.</source>
        <translation>“{name}” has been replaced, now version {number}.</translation>
    </message>
    <message>
        <source>{n} Beispiele übernommen.</source>
        <translation>{n} examples taken over.</translation>
    </message>
    <message>
        <source>Alle Beispiele sind schon da.</source>
        <translation>All examples are already there.</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>wird angeboten</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>nicht mehr angeboten</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>{number} vom {day}</source>
        <translation>{number} of {day}</translation>
    </message>
    <message>
        <source>Aus einer Vorlage entsteht in der Akte mit „Brief schreiben …“ ein Brief. Eine Datei, die so heißt wie eine Vorlage, ersetzt sie; ältere Fassungen bleiben für die Briefe, die daraus entstanden sind.</source>
        <translation>In the file, “Write letter …” turns a template into a letter. A file with the same name as a template replaces it; older versions are kept for the letters made from them.</translation>
    </message>
    <message>
        <source>Platzhalter</source>
        <translation>Placeholders</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Dieser anonyme Kontakt wurde inzwischen übernommen.</source>
        <translation>This anonymous contact has been taken over in the meantime.</translation>
    </message>
    <message>
        <source>Wiederaufnehmen lässt sich nur ein abgeschlossener Fall.</source>
        <translation>Only a closed case can be re-admitted.</translation>
    </message>
    <message>
        <source>Für diese Person läuft schon ein anderer Fall.</source>
        <translation>Another case is already running for this person.</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Dieser Schritt ist hier nicht möglich.</source>
        <translation>This step is not possible here.</translation>
    </message>
    <message>
        <source>Bitte einen Tag ab heute wählen.</source>
        <translation>Please choose a day from today on.</translation>
    </message>
    <message>
        <source>Diese Fallkonferenz gibt es nicht mehr.</source>
        <translation>This case conference no longer exists.</translation>
    </message>
    <message>
        <source>Bitte eintragen, wann angefragt wurde.</source>
        <translation>Please enter when the body was asked.</translation>
    </message>
    <message>
        <source>Dieser Tag liegt in der Zukunft.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>Bitte wählen, woran es lag.</source>
        <translation>Please choose why it failed.</translation>
    </message>
    <message>
        <source>Bitte eine Stelle aus dem Verzeichnis wählen.</source>
        <translation>Please choose a body from the directory.</translation>
    </message>
    <message>
        <source>Diese Stelle steht nicht mehr im Verzeichnis.</source>
        <translation>This body is no longer in the directory.</translation>
    </message>
    <message>
        <source>Diese Stelle ist nicht mehr verfügbar. Bitte eine andere.</source>
        <translation>This body is no longer available. Please choose another one.</translation>
    </message>
    <message>
        <source>Die Reihenfolge der Tage stimmt nicht: angefragt, zugesagt, Beginn, Ende.</source>
        <translation>The days are in the wrong order: asked, accepted, beginning, end.</translation>
    </message>
    <message>
        <source>Für diese Stelle gibt es keine gültige Schweigepflichtentbindung. Ohne sie dürfen keine Angaben weitergegeben werden.</source>
        <translation>There is no valid release from confidentiality for this body. Without it no information may be passed on.</translation>
    </message>
    <message>
        <source>Bitte in mindestens {n} Zeichen begründen.</source>
        <translation>Please give a reason of at least {n} characters.</translation>
    </message>
    <message>
        <source>Bitte das Datum eintragen.</source>
        <translation>Please enter the date.</translation>
    </message>
    <message>
        <source>Diesen Stand gibt es bei einer Fallkonferenz nicht.</source>
        <translation>A case conference cannot have this state.</translation>
    </message>
    <message>
        <source>Eine Fallkonferenz in der Zukunft hat noch nicht stattgefunden.</source>
        <translation>A case conference in the future has not taken place yet.</translation>
    </message>
    <message>
        <source>Mit Namen darf der Fall nur mit der Einwilligung „namentliche Fallkonferenz“ besprochen werden. Ohne sie war es eine anonymisierte Fallbesprechung.</source>
        <translation>The case may be discussed by name only with the consent “case conference by name”. Without it, it was an anonymised case discussion.</translation>
    </message>
    <message>
        <source>Nicht für alle Teilnehmenden gibt es eine gültige Schweigepflichtentbindung.</source>
        <translation>There is not a valid release from confidentiality for all participants.</translation>
    </message>
    <message>
        <source>Bitte den Namen eintragen.</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>Nimmt schon teil.</source>
        <translation>Already takes part.</translation>
    </message>
    <message>
        <source>Diese Maßnahme gibt es nicht mehr.</source>
        <translation>This measure no longer exists.</translation>
    </message>
    <message>
        <source>Diese Vermittlung gibt es nicht mehr.</source>
        <translation>This referral no longer exists.</translation>
    </message>
    <message>
        <source>An diese Stelle läuft mit demselben Anliegen schon eine Vermittlung.</source>
        <translation>There is already a referral to this body with the same concern.</translation>
    </message>
    <message>
        <source>Zusage</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Warteliste</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Hat begonnen</source>
        <translation>Has begun</translation>
    </message>
    <message>
        <source>Nicht angetreten</source>
        <translation>Not taken up</translation>
    </message>
    <message>
        <source>Abgeschlossen</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Abgebrochen</source>
        <translation>Dropped out</translation>
    </message>
    <message>
        <source>Bestätigt</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Hat stattgefunden</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Klient:in sagt ab</source>
        <translation>Client cancels</translation>
    </message>
    <message>
        <source>Wir sagen ab</source>
        <translation>We cancel</translation>
    </message>
    <message>
        <source>angefragt {day}</source>
        <translation>asked {day}</translation>
    </message>
    <message>
        <source>zugesagt {day}</source>
        <translation>accepted {day}</translation>
    </message>
    <message>
        <source>Beginn {day}</source>
        <translation>beginning {day}</translation>
    </message>
    <message>
        <source>Ende {day}</source>
        <translation>end {day}</translation>
    </message>
    <message>
        <source>Stelle nicht mehr im Verzeichnis</source>
        <translation>Body no longer in the directory</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alle: {what}</source>
        <translation>All: {what}</translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation>and {n} more</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Wessen Akten</source>
        <translation>Whose client files</translation>
    </message>
    <message>
        <source>Eigene und vertretene</source>
        <translation>Own and substituted</translation>
    </message>
    <message>
        <source>Nur eigene</source>
        <translation>Own only</translation>
    </message>
    <message>
        <source>Nur vertretene</source>
        <translation>Substituted only</translation>
    </message>
    <message>
        <source>Alle der Stelle</source>
        <translation>All in the office</translation>
    </message>
    <message>
        <source>Fallstufe</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Alle Fallstufen</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Alle Phasen</source>
        <translation>All phases</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Alle Fallführungen</source>
        <translation>All counsellors</translation>
    </message>
    <message>
        <source>auch beendete</source>
        <translation>also ended</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Akten</source>
        <translation>Client files</translation>
    </message>
    <message>
        <source>Suchen: Name, Geburtsdatum, Nummer, Telefon, Text</source>
        <translation>Search: name, date of birth, number, telephone, text</translation>
    </message>
    <message>
        <source>Liste einlesen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>{n} Akten</source>
        <translation>{n} client files</translation>
    </message>
    <message>
        <source>{n} Akte</source>
        <translation>{n} client file</translation>
    </message>
    <message>
        <source>Mit diesen Filtern ist keine Akte zu sehen.</source>
        <translation>No client file matches these filters.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Hier stehen bald die Akten Ihrer Klient:innen.</source>
        <translation>Your clients’ files will soon be here.</translation>
    </message>
    <message>
        <source>Neue Akte anlegen</source>
        <translation>Create a client file</translation>
    </message>
    <message>
        <source>Neue Akte</source>
        <translation>New client file</translation>
    </message>
    <message>
        <source>Neue Akte anlegen (Strg+Umschalt+N)</source>
        <translation>Create a client file (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Ausgewählte Akten drucken (Strg+P); mehrere wählt man mit Strg oder Umschalt</source>
        <translation>Print selected files (Ctrl+P); select several with Ctrl or Shift</translation>
    </message>
</context>
<context>
    <name>ListUpdate</name>
    <message>
        <source>Liste {id} {title}: Version {new} ersetzt {old}.</source>
        <translation>List {id} {title}: version {new} replaces {old}.</translation>
    </message>
    <message>
        <source>Neu ({count}): {names}.</source>
        <translation>New ({count}): {names}.</translation>
    </message>
    <message>
        <source>Geändert ({count}): {names}.</source>
        <translation>Changed ({count}): {names}.</translation>
    </message>
    <message>
        <source>Künftig nicht mehr wählbar ({count}): {names}.</source>
        <translation>No longer available for choosing ({count}): {names}.</translation>
    </message>
    <message>
        <source>Die Codes bleiben, wie sie sind.</source>
        <translation>The codes stay as they are.</translation>
    </message>
    <message>
        <source>und {count} weitere</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Zeile {line}: Der Code hat nicht die Form dieser Liste.</source>
        <translation>Row {line}: the code does not have the form of this list.</translation>
    </message>
    <message>
        <source>Zeile {line}: „{code}“ endet, bevor es beginnt.</source>
        <translation>Row {line}: “{code}” ends before it begins.</translation>
    </message>
    <message>
        <source>Zeile {line}: Die Sortierzahl geht von 0 bis 99999.</source>
        <translation>Row {line}: the sorting number goes from 0 to 99999.</translation>
    </message>
    <message>
        <source>Zeile {line}: Die Spalte „{column}“ passt nicht.</source>
        <translation>Row {line}: the column “{column}” does not fit.</translation>
    </message>
    <message>
        <source>Zeile {line}: „{code}“ kommt doppelt vor.</source>
        <translation>Row {line}: “{code}” occurs twice.</translation>
    </message>
    <message>
        <source>Der Code {code} fehlt. Codes werden mit valid_to beendet, nicht weggelassen.</source>
        <translation>The code {code} is missing. Codes are ended with valid_to, not left out.</translation>
    </message>
    <message>
        <source>Zeile {line}: „{code}“ braucht beide Texte.</source>
        <translation>Row {line}: “{code}” needs both texts.</translation>
    </message>
    <message>
        <source>Zeile {line}: Ein Text ist zu lang.</source>
        <translation>Row {line}: a text is too long.</translation>
    </message>
    <message>
        <source>Zeile {line}: Ein Text beginnt wie eine Formel.</source>
        <translation>Row {line}: a text begins like a formula.</translation>
    </message>
    <message>
        <source>Zeile {line}: Die Statistikgruppe von „{code}“ ist unbekannt.</source>
        <translation>Row {line}: the statistics group of “{code}” is unknown.</translation>
    </message>
    <message>
        <source>Zeile {line}: Die Statistikgruppe von „{code}“ darf sich nicht ändern.</source>
        <translation>Row {line}: the statistics group of “{code}” must not change.</translation>
    </message>
    <message>
        <source>Die Datei ist zu groß für eine Auswahlliste (höchstens 1 MB).</source>
        <translation>The file is too large for a choice list (no more than 1 MB).</translation>
    </message>
    <message>
        <source>Die Datei ist nicht als UTF-8 gespeichert. Bitte als „CSV UTF-8 (durch Trennzeichen getrennt)“ speichern.</source>
        <translation>The file is not saved as UTF-8. Please save it as “CSV UTF-8 (Comma delimited)”.</translation>
    </message>
    <message>
        <source>Nach Zeile {line}: Ein Anführungszeichen ist nicht geschlossen oder zu viel.</source>
        <translation>After row {line}: a quotation mark is not closed, or there is one too many.</translation>
    </message>
    <message>
        <source>In der Datei fehlt die Zeile mit den Spaltennamen (code;…).</source>
        <translation>The row with the column names is missing in the file (code;…).</translation>
    </message>
    <message>
        <source>Zeile {line}: Vor der Tabelle stehen nur list, version und source, je einmal.</source>
        <translation>Row {line}: above the table there are only list, version and source, once each.</translation>
    </message>
    <message>
        <source>Die Datei nennt keine bekannte Liste (Zeile „list;CL52“).</source>
        <translation>The file does not name a known list (row “list;CL52”).</translation>
    </message>
    <message>
        <source>Die Liste {id} {title} gehört fest zum Programm und ist nicht änderbar.</source>
        <translation>The list {id} {title} is part of the program and cannot be changed.</translation>
    </message>
    <message>
        <source>Die Version ist keine: gebraucht wird zum Beispiel 2026-1.</source>
        <translation>The version is not one: 2026-1, for example, is needed.</translation>
    </message>
    <message>
        <source>Die Datei ist nicht neuer als die Liste hier ({version}).</source>
        <translation>The file is not newer than the list here ({version}).</translation>
    </message>
    <message>
        <source>Die Spalte „{name}“ ist unbekannt oder doppelt.</source>
        <translation>The column “{name}” is unknown or occurs twice.</translation>
    </message>
    <message>
        <source>Es fehlt die Spalte „{name}“.</source>
        <translation>The column “{name}” is missing.</translation>
    </message>
    <message>
        <source>Zeile {line}: Der Text enthält unsichtbare Zeichen.</source>
        <translation>Row {line}: the text contains invisible characters.</translation>
    </message>
    <message>
        <source>Zeile {line}: Es sind mehr Zellen als Spalten.</source>
        <translation>Row {line}: there are more cells than columns.</translation>
    </message>
    <message>
        <source>Zeile {line}: Ein Datum (JJJJ-MM-TT) oder die Sortierzahl ist nicht lesbar.</source>
        <translation>Row {line}: a date (YYYY-MM-DD) or the sorting number cannot be read.</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>In dieser Liste suchen</source>
        <translation>Search this list</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Auswahllisten</source>
        <translation>Choice lists</translation>
    </message>
    <message>
        <source>Neuere &amp;Liste laden …</source>
        <translation>&amp;Load a newer list …</translation>
    </message>
    <message>
        <source>Auswahllisten (*.csv)</source>
        <translation>Choice lists (*.csv)</translation>
    </message>
    <message>
        <source>Neuere Liste</source>
        <translation>Newer list</translation>
    </message>
    <message>
        <source>Neuere Liste laden</source>
        <translation>Load a newer list</translation>
    </message>
    <message>
        <source>Laden</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Geladen. Überall zu wählen ist sie ab dem nächsten Entsperren.</source>
        <translation>Loaded. It can be chosen everywhere after the next unlocking.</translation>
    </message>
    <message>
        <source>{id}  {title}</source>
        <translation>{id}  {title}</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>gilt</source>
        <translation>Valid</translation>
    </message>
</context>
<context>
    <name>LogCheck</name>
    <message>
        <source>Ab Eintrag {seq} fehlen Einträge im Zugriffsprotokoll.</source>
        <translation>From entry {seq} on, entries are missing in the access log.</translation>
    </message>
    <message>
        <source>Eintrag {seq} wurde nachträglich verändert.</source>
        <translation>Entry {seq} was changed afterwards.</translation>
    </message>
    <message>
        <source>Eintrag {seq} stammt nicht von der Person, die darin steht.</source>
        <translation>Entry {seq} was not made by the person it names.</translation>
    </message>
    <message>
        <source>Am Anfang fehlen Einträge bis {seq}, ohne dass die Löschung vermerkt ist.</source>
        <translation>At the beginning, entries up to {seq} are missing without a note that they were deleted.</translation>
    </message>
    <message>
        <source>Nach Eintrag {seq} wurden Einträge abgeschnitten.</source>
        <translation>After entry {seq}, entries were cut off.</translation>
    </message>
    <message>
        <source>Bis Eintrag {seq} ist das Zugriffsprotokoll ein anderes als beim letzten Schließen.</source>
        <translation>Up to entry {seq} the access log is not the one it was when last closed.</translation>
    </message>
    <message>
        <source>Bei Eintrag {seq} ging die Uhr des Rechners gegenüber dem vorigen nach.</source>
        <translation>At entry {seq} the computer’s clock was behind the entry before.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>&amp;Zugriffsprotokoll lesen</source>
        <translation>Read access &amp;log</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Zeitpunkt</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tätigkeit</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>woran</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Zugriffsprotokoll</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Nur zum Schutz der Daten: Eine Leistungs- oder Verhaltenskontrolle der Beschäftigten mit dem Zugriffsprotokoll ist nicht erlaubt ({law}).</source>
        <translation>Only for the protection of data: using the access log to check the performance or conduct of staff is not allowed ({law}).</translation>
    </message>
    <message>
        <source>Warum lesen Sie das Zugriffsprotokoll?</source>
        <translation>Why are you reading the access log?</translation>
    </message>
    <message>
        <source>Zum Beispiel „Auskunft nach Art. 15“. Der Grund steht selbst darin.</source>
        <translation>For example “Access request under Art. 15”. The reason is itself recorded in the log.</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Tätigkeit</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>&amp;Fallnummer</source>
        <translation>Case &amp;number</translation>
    </message>
    <message>
        <source>&amp;von</source>
        <translation>&amp;from</translation>
    </message>
    <message>
        <source>bi&amp;s</source>
        <translation>&amp;until</translation>
    </message>
    <message>
        <source>Kein Eintrag passt zu dieser Auswahl.</source>
        <translation>No entry matches this selection.</translation>
    </message>
</context>
<context>
    <name>LogPrune</name>
    <message>
        <source>Alte Einträge des Zugriffsprotokolls löscht nur die Teamleitung.</source>
        <translation>Only the team lead can delete old entries of the access log.</translation>
    </message>
</context>
<context>
    <name>LogReading</name>
    <message>
        <source>Das Zugriffsprotokoll lesen Teamleitung und Datenschutzbeauftragte:r.</source>
        <translation>Only the team lead and the data protection officer can read the access log.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Das Zugriffsprotokoll lesen Teamleitung und Datenschutzbeauftragte:r.</source>
        <translation>Only the team lead and the data protection officer can read the access log.</translation>
    </message>
    <message>
        <source>Bitte kurz begründen, warum Sie das Zugriffsprotokoll lesen.</source>
        <translation>Please say briefly why you are reading the access log.</translation>
    </message>
    <message>
        <source>Eine Akte mit dieser Fallnummer gibt es nicht.</source>
        <translation>There is no client file with this case number.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Grund: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Vertretung: {name}</source>
        <translation>Substitution: {name}</translation>
    </message>
    <message>
        <source>Vertretung beendet: {name}</source>
        <translation>Substitution ended: {name}</translation>
    </message>
    <message>
        <source>übergeben an {name}</source>
        <translation>handed over to {name}</translation>
    </message>
    <message>
        <source>Übergabe zurückgenommen</source>
        <translation>Hand-over taken back</translation>
    </message>
    <message>
        <source>{since} bis {until}</source>
        <translation>{since} to {until}</translation>
    </message>
    <message>
        <source>durch {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>Zugang vorbereitet</source>
        <translation>Access prepared</translation>
    </message>
    <message>
        <source>Zugang bestätigt</source>
        <translation>Access confirmed</translation>
    </message>
    <message>
        <source>ausgesperrt</source>
        <translation>locked out</translation>
    </message>
    <message>
        <source>neues Startpasswort</source>
        <translation>new initial password</translation>
    </message>
    <message>
        <source>Rollen geändert</source>
        <translation>Roles changed</translation>
    </message>
    <message>
        <source>Passwort geändert</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>neuer Bogen</source>
        <translation>new sheet</translation>
    </message>
    <message>
        <source>Passwort mit dem Bogen gesetzt</source>
        <translation>Password set with the sheet</translation>
    </message>
    <message>
        <source>Kalenderdatei mit Namen</source>
        <translation>Calendar file with names</translation>
    </message>
    <message>
        <source>Kalenderdatei ohne Namen</source>
        <translation>Calendar file without names</translation>
    </message>
    <message>
        <source>Kalenderdatei zum Abonnieren eingerichtet, mit Namen</source>
        <translation>Calendar file to subscribe to set up, with names</translation>
    </message>
    <message>
        <source>Kalenderdatei zum Abonnieren eingerichtet, ohne Namen</source>
        <translation>Calendar file to subscribe to set up, without names</translation>
    </message>
    <message>
        <source>Kalenderdatei zum Abonnieren beendet</source>
        <translation>Calendar file to subscribe to ended</translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Probe einer Sicherung</source>
        <translation>Test of a backup</translation>
    </message>
    <message>
        <source>Akte</source>
        <translation>Client file</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Strichliste</source>
        <translation>Tally</translation>
    </message>
    <message>
        <source>Kontaktweg</source>
        <translation>Way of contact</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Haushaltsmitglied</source>
        <translation>Household member</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Aufenthalt</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Asylverfahren</source>
        <translation>Asylum procedure</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Sprachkurs</source>
        <translation>Language course</translation>
    </message>
    <message>
        <source>Bildung</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Arbeit</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Einkommen</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Wohnen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Netzwerkpartner</source>
        <translation>Network partner</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Vermittlung</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sprachmittler:in</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Auswahlliste</source>
        <translation>Choice list</translation>
    </message>
    <message>
        <source>Zugriffsprotokoll</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Prüfung durch die Leitung</source>
        <translation>Review by the lead</translation>
    </message>
    <message>
        <source>Stellenanteil</source>
        <translation>Share of a post</translation>
    </message>
    <message>
        <source>Zuordnung</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Benutzer:in</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Substitution</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Die Datei lässt sich nicht lesen.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Das Bild ist zu groß: höchstens 500 KB.</source>
        <translation>The picture is too large: 500 KB at most.</translation>
    </message>
    <message>
        <source>Das Bild hat zu viele Bildpunkte. Bitte verkleinern Sie es.</source>
        <translation>The picture has too many pixels. Please make it smaller.</translation>
    </message>
    <message>
        <source>Das Bild lässt sich nicht lesen.</source>
        <translation>The picture cannot be read.</translation>
    </message>
    <message>
        <source>Das Logo muss ein Bild im Format PNG oder JPG sein.</source>
        <translation>The logo must be a picture in PNG or JPG format.</translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo der Beratungsstelle</source>
        <translation>Logo of the office</translation>
    </message>
    <message>
        <source>Logo &amp;wählen …</source>
        <translation>Choose lo&amp;go …</translation>
    </message>
    <message>
        <source>Logo &amp;entfernen</source>
        <translation>&amp;Remove logo</translation>
    </message>
    <message>
        <source>PNG oder JPG, höchstens 500 KB. Es steht oben auf Briefen und Blättern.</source>
        <translation>PNG or JPG, 500 KB at most. It appears at the top of letters and sheets.</translation>
    </message>
    <message>
        <source>Logo wählen</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Noch kein Logo.</source>
        <translation>No logo yet.</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>Die Sprache wechselt beim nächsten Start des Programms.</source>
        <translation>The language changes when the program is next started.</translation>
    </message>
    <message>
        <source>Farb&amp;en</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Farben &amp;wie im System</source>
        <translation>Colours as in the s&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Helle Farben</source>
        <translation>&amp;Light colours</translation>
    </message>
    <message>
        <source>&amp;Dunkle Farben</source>
        <translation>&amp;Dark colours</translation>
    </message>
    <message>
        <source>Hoher &amp;Kontrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>hell dunkel Hellmodus Dunkelmodus Nachtmodus Farbschema Aussehen Design</source>
        <translation>light dark light mode dark mode night mode colour scheme look theme appearance</translation>
    </message>
    <message>
        <source>Textgröße {n} %</source>
        <translation>Text size {n} %</translation>
    </message>
    <message>
        <source>Schrift Schriftgröße Schriftgrad Zoom Aussehen</source>
        <translation>font font size text size zoom look appearance</translation>
    </message>
    <message>
        <source>Te&amp;xtgröße</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>Text &amp;größer</source>
        <translation>L&amp;arger text</translation>
    </message>
    <message>
        <source>Text &amp;kleiner</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>&amp;Sprache</source>
        <translation>La&amp;nguage</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Aussehen</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Gilt für Sie auf diesem Rechner.</source>
        <translation>Applies to you on this computer.</translation>
    </message>
    <message>
        <source>wie der Rechner</source>
        <translation>as the computer</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>&amp;Farben</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Schriftgröße</source>
        <translation>Text si&amp;ze</translation>
    </message>
    <message>
        <source>S&amp;prache (Language)</source>
        <translation>&amp;Language (Sprache)</translation>
    </message>
    <message>
        <source>Die Sprache wechselt beim nächsten Start.</source>
        <translation>The language changes at the next start.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Bitte wählen Sie mindestens eine Akte aus.</source>
        <translation>Please choose at least one file.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen leeren Ordner.</source>
        <translation>Please choose an empty folder.</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Für mehrere Akten drucken</source>
        <translation>Print for several files</translation>
    </message>
    <message>
        <source>{n} Akten sind ausgewählt.</source>
        <translation>{n} files are selected.</translation>
    </message>
    <message>
        <source>Was?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Neben Deutsch in der &amp;Sprache der Klient:in</source>
        <translation>Next to German, in the client’s &amp;language</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Ein PDF für alle …</source>
        <translation>&amp;One PDF for all …</translation>
    </message>
    <message>
        <source>Je Akte eine &amp;Datei …</source>
        <translation>One &amp;document per file …</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Gedruckt werden {n} Akten.</source>
        <translation>{n} files will be printed.</translation>
    </message>
    <message>
        <source>Nicht dabei, weil etwas dagegen spricht:</source>
        <translation>Not included, because something speaks against it:</translation>
    </message>
    <message>
        <source>Öffnen Sie diese Akten einzeln, um sie mit Grund zu drucken.</source>
        <translation>Open these files one by one to print them with a reason.</translation>
    </message>
    <message>
        <source>An&amp;halten</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>{n} Dateien gespeichert, nicht verschlüsselt: {folder}</source>
        <translation>{n} documents saved, not encrypted: {folder}</translation>
    </message>
    <message>
        <source>Angehalten. Von den Dateien ist nichts geblieben.</source>
        <translation>Stopped. None of the documents has been kept.</translation>
    </message>
    <message>
        <source>Ordner für die Dateien wählen</source>
        <translation>Choose a folder for the documents</translation>
    </message>
    <message>
        <source>Gespeicherte Dateien sind nicht verschlüsselt. Namen stehen nicht darin.</source>
        <translation>Saved documents are not encrypted. Their file names contain no personal names.</translation>
    </message>
    <message>
        <source>&amp;Was?</source>
        <translation>&amp;What?</translation>
    </message>
    <message>
        <source>&amp;Fassung</source>
        <translation>&amp;Version</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>noch nicht eingeschätzt</source>
        <translation>not scored yet</translation>
    </message>
</context>
<context>
    <name>MasterDetail</name>
    <message>
        <source>Zur Liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Einzelheiten</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>als Code</source>
        <translation>as a code</translation>
    </message>
    <message>
        <source>als Bezeichnung</source>
        <translation>as a label</translation>
    </message>
    <message>
        <source>als bekannte Schreibweise</source>
        <translation>as a known spelling</translation>
    </message>
    <message>
        <source>als ISO-Kürzel</source>
        <translation>as an ISO code</translation>
    </message>
    <message>
        <source>über den Paragrafen</source>
        <translation>by the section of the law</translation>
    </message>
    <message>
        <source>ohne den Zusatz</source>
        <translation>without the addition</translation>
    </message>
    <message>
        <source>als Teil der Bezeichnung</source>
        <translation>as part of the label</translation>
    </message>
    <message>
        <source>mit einem verlorenen Buchstaben</source>
        <translation>with one letter lost</translation>
    </message>
    <message>
        <source>als ähnliche Schreibweise</source>
        <translation>as a similar spelling</translation>
    </message>
    <message>
        <source>als Staat, den es nicht mehr gibt</source>
        <translation>as a country that no longer exists</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>In Verzug</source>
        <translation>Delayed</translation>
    </message>
    <message>
        <source>Entfallen</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Vermitteln …</source>
        <translation>Refer …</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>[Klient:in]</source>
        <translation>[Client]</translation>
    </message>
    <message>
        <source>Diese Fallkonferenz gibt es in dieser Akte nicht mehr.</source>
        <translation>This case conference is no longer in this file.</translation>
    </message>
    <message>
        <source>Es ist keine Fallkonferenz eingetragen.</source>
        <translation>No case conference has been entered.</translation>
    </message>
    <message>
        <source>Niemand ist eingetragen, der eine Einladung bekommt. Tragen Sie bei der Fallkonferenz ein, wer teilnimmt.</source>
        <translation>Nobody has been entered who gets an invitation. Enter at the case conference who takes part.</translation>
    </message>
    <message>
        <source>Diese Stelle nimmt an der Fallkonferenz nicht teil.</source>
        <translation>This body does not take part in the case conference.</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Haushaltsmitglieder</source>
        <translation>Household members</translation>
    </message>
    <message>
        <source>Mitglied hinzufügen</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>wird mitberaten</source>
        <translation>also counselled</translation>
    </message>
    <message>
        <source>nicht in Deutschland</source>
        <translation>not in Germany</translation>
    </message>
    <message>
        <source>Eigene Akte öffnen</source>
        <translation>Open own file</translation>
    </message>
    <message>
        <source>Eigene Akte anlegen</source>
        <translation>Create own file</translation>
    </message>
    <message>
        <source>Noch kein Haushaltsmitglied eingetragen.</source>
        <translation>No household member recorded yet.</translation>
    </message>
    <message>
        <source>Haushaltsmitglied gelöscht.</source>
        <translation>Household member deleted.</translation>
    </message>
    <message>
        <source>Mitglied eintragen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Diese Person verknüpfen</source>
        <translation>Link this person</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Zum Zusammenführen braucht es zwei verschiedene Personen.</source>
        <translation>Merging needs two different people.</translation>
    </message>
    <message>
        <source>Eine der Akten ist eingeschränkt (Art. 18 DSGVO) und darf nicht verändert werden.</source>
        <translation>One of the client files is restricted (Art. 18 GDPR) and must not be changed.</translation>
    </message>
    <message>
        <source>{field}: seit dem Zusammenführen geändert ({n}), bleibt wie es jetzt ist.</source>
        <translation>{field}: changed since the merge ({n}), stays as it is now.</translation>
    </message>
    <message>
        <source>Seit dem Zusammenführen gelöscht: {n}. Das bleibt gelöscht.</source>
        <translation>Deleted since merging: {n}. That stays deleted.</translation>
    </message>
    <message>
        <source>Die Fallnummer ist inzwischen vergeben; die Akte heißt jetzt {number}.</source>
        <translation>The case number has been taken in the meantime; the client file is now called {number}.</translation>
    </message>
    <message>
        <source>Seit dem Zusammenführen dazugekommen: {n}. Das bleibt in der Akte, in der es steht.</source>
        <translation>Added since merging: {n}. That stays in the client file it is in.</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Beide Texte zusammen sind zu lang. Bitte wählen, welcher bleiben soll.</source>
        <translation>Both texts together are too long. Please choose which one to keep.</translation>
    </message>
    <message>
        <source>Diese Zusammenführung ist schon zurückgenommen.</source>
        <translation>This merge has already been undone.</translation>
    </message>
    <message>
        <source>Bitte zuerst die spätere Zusammenführung zurücknehmen.</source>
        <translation>Please undo the later merge first.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Akten zusammenführen</source>
        <translation>Merge client files</translation>
    </message>
    <message>
        <source>Die andere Akte suchen</source>
        <translation>Search for the other client file</translation>
    </message>
    <message>
        <source>Welche Akte gehört derselben Person?</source>
        <translation>Which client file belongs to the same person?</translation>
    </message>
    <message>
        <source>Frühere Zusammenführungen</source>
        <translation>Earlier merges</translation>
    </message>
    <message>
        <source>Keine ähnliche Person gefunden. Suchen Sie oben.</source>
        <translation>No similar person found. Search above.</translation>
    </message>
    <message>
        <source>Nichts gefunden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Vergleichen</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Vergleichen mit {name}</source>
        <translation>Compare with {name}</translation>
    </message>
    <message>
        <source>Was soll gelten?</source>
        <translation>What should apply?</translation>
    </message>
    <message>
        <source>beides behalten, Überschneidungen ordnen</source>
        <translation>keep both, sort out overlaps</translation>
    </message>
    <message>
        <source>nur aus dieser Akte</source>
        <translation>only from this client file</translation>
    </message>
    <message>
        <source>nur aus der anderen</source>
        <translation>only from the other</translation>
    </message>
    <message>
        <source>Die Angaben widersprechen sich nicht.</source>
        <translation>The entries do not contradict each other.</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Akte {gone} geht in Akte {kept} auf: Kontakte, Dokumente, Einwilligungen.</source>
        <translation>Client file {gone} becomes part of client file {kept}: contacts, documents, consents.</translation>
    </message>
    <message>
        <source>Weitere Akten, Schreibweisen, Kontaktwege und Haushalt kommen zu {name}. Nichts geht verloren, und es lässt sich zurücknehmen.</source>
        <translation>Further client files, spellings, ways of contact and household go to {name}. Nothing is lost, and it can be undone.</translation>
    </message>
    <message>
        <source>Akten zusammengeführt.</source>
        <translation>Client files merged.</translation>
    </message>
    <message>
        <source>Zusammengeführt am {day}</source>
        <translation>Merged on {day}</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Zusammenführen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name} mit einer anderen Akte zusammenführen</source>
        <translation>Merge {name} with another client file</translation>
    </message>
</context>
<context>
    <name>MergedTableView</name>
    <message>
        <source>Zahlen aller Stellen</source>
        <translation>Figures of all bodies</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Voriger Monat</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Ein Eintrag dauert höchstens 24 Stunden.</source>
        <translation>An entry lasts no more than 24 hours.</translation>
    </message>
    <message>
        <source>Bitte die Dauer in Minuten eingeben, zum Beispiel 45 oder 1:30.</source>
        <translation>Please enter the duration in minutes, for example 45 or 1:30.</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Dort eintragen</source>
        <translation>Enter it there</translation>
    </message>
    <message>
        <source>Übergeben {where}</source>
        <translation>Hand over: {where}</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>Nächste fehlende Angabe</source>
        <translation>Next missing item</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Dafür fehlt noch eine Angabe.</source>
        <translation>One item is still missing for this.</translation>
    </message>
    <message>
        <source>Dafür fehlen noch {n} Angaben.</source>
        <translation>{n} items are still missing for this.</translation>
    </message>
    <message>
        <source>{n} weitere zeigen</source>
        <translation>Show {n} more</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Kleiner Monat</source>
        <translation>Small month</translation>
    </message>
    <message>
        <source>mit Terminen</source>
        <translation>with appointments</translation>
    </message>
    <message>
        <source>ohne Termine</source>
        <translation>without appointments</translation>
    </message>
    <message>
        <source>Kleiner Monat: {day}, {has}</source>
        <translation>Small month: {day}, {has}</translation>
    </message>
</context>
<context>
    <name>MonthPainter</name>
    <message>
        <source>+{n} weitere</source>
        <translation>+{n} more</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Pfeile gehen durch die Tage, Eingabe in den Tag. Dort gehen auf und ab durch die Termine, Eingabe öffnet, Esc geht zurück. Tippen legt einen Termin an.</source>
        <translation>Arrow keys move through the days, Enter goes into the day. There, up and down move through the appointments, Enter opens, Esc goes back. Typing adds an appointment.</translation>
    </message>
    <message>
        <source>{n} von {all}</source>
        <translation>{n} of {all}</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Weitere Schreibweisen</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Schreibweise hinzufügen</source>
        <translation>Add a spelling</translation>
    </message>
    <message>
        <source>Zum Beispiel der Name in seiner eigenen Schrift oder ein Geburtsname.</source>
        <translation>For example the name in its own script, or a birth name.</translation>
    </message>
    <message>
        <source>Schreibweise gelöscht.</source>
        <translation>Spelling deleted.</translation>
    </message>
</context>
<context>
    <name>NamesChoice</name>
    <message>
        <source>mit &amp;Namen, Titeln, Orten und Notizen</source>
        <translation>with &amp;names, titles, places and notes</translation>
    </message>
    <message>
        <source>&amp;Ja, Namen unverschlüsselt in diese Datei schreiben</source>
        <translation>&amp;Yes, write names unencrypted to this file</translation>
    </message>
    <message>
        <source>Bitte bestätigen Sie das, oder speichern Sie ohne Namen.</source>
        <translation>Please confirm this, or save without names.</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Kurzberatung anlegen</source>
        <translation>Create short counselling</translation>
    </message>
    <message>
        <source>Der gezählte Kontakt ({kind}) wird zum ersten Eintrag der Akte und nicht mehr als anonymer Kontakt gezählt.</source>
        <translation>The counted contact ({kind}) becomes the first entry of the file and is no longer counted as an anonymous contact.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Bereiche</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Geöffnete Akten</source>
        <translation>Open client files</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Netzwerkkarte</source>
        <translation>Network map</translation>
    </message>
    <message>
        <source>Netzwerk als Liste</source>
        <translation>Network as a list</translation>
    </message>
    <message>
        <source>Hinzufügen …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Ändern …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Ziehen oder Pfeiltasten verschieben · Bild auf/ab: nächste Person · Eingabe ändert · Doppelklick oder N fügt hinzu · Entf löscht</source>
        <translation>Dragging or arrow keys move · Page Up/Down: next person · Enter changes · Double click or N adds · Delete removes</translation>
    </message>
    <message>
        <source>Wer gehört zum Netzwerk? Doppelklick auf die Karte oder N fügt jemanden hinzu.</source>
        <translation>Who belongs to the network? A double click on the map or N adds somebody.</translation>
    </message>
</context>
<context>
    <name>NetworkMap</name>
    <message>
        <source>Netzwerkkarte</source>
        <translation>Network map</translation>
    </message>
    <message>
        <source>Pfeiltasten verschieben, Bild auf und Bild ab gehen zur nächsten Person, Eingabe ändert, N fügt hinzu, Entf löscht. Daneben steht dasselbe als Liste.</source>
        <translation>Arrow keys move, Page Up and Page Down go to the next person, Enter changes, N adds, Delete removes. The same stands beside it as a list.</translation>
    </message>
    <message>
        <source>Nähe {n}</source>
        <translation>Closeness {n}</translation>
    </message>
    <message>
        <source>{sector}, Nähe {n}</source>
        <translation>{sector}, closeness {n}</translation>
    </message>
</context>
<context>
    <name>NetworkTab</name>
    <message>
        <source>Ressource eingetragen</source>
        <translation>Resource added</translation>
    </message>
    <message>
        <source>Ressource gelöscht.</source>
        <translation>Resource deleted.</translation>
    </message>
    <message>
        <source>Ressource geändert</source>
        <translation>Resource changed</translation>
    </message>
    <message>
        <source>Aus dem Netzwerk gelöscht.</source>
        <translation>Deleted from the network.</translation>
    </message>
    <message>
        <source>Auf der Netzwerkkarte verschoben</source>
        <translation>Moved on the network map</translation>
    </message>
    <message>
        <source>Ins Netzwerk eingetragen</source>
        <translation>Added to the network</translation>
    </message>
    <message>
        <source>Im Netzwerk geändert</source>
        <translation>Changed in the network</translation>
    </message>
</context>
<context>
    <name>NewFileDialog</name>
    <message>
        <source>Neue Akte</source>
        <translation>New client file</translation>
    </message>
    <message>
        <source>Akte für diese Person anlegen</source>
        <translation>Create a client file for this person</translation>
    </message>
    <message>
        <source>Hier geht es weiter, wo Sie aufgehört haben.</source>
        <translation>This is where you left off.</translation>
    </message>
    <message>
        <source>Neu beginnen</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>Trotzdem neue Akte anlegen</source>
        <translation>Create a new client file anyway</translation>
    </message>
    <message>
        <source>Diese Person gibt es wahrscheinlich schon. Bitte prüfen Sie die Vorschläge.</source>
        <translation>This person probably exists already. Please check the suggestions.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Akte anlegen</source>
        <translation>Create client file</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Gut sind vier Wörter, die nichts miteinander zu tun haben.</source>
        <translation>Good: four words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>Neues Pass&amp;wort</source>
        <translation>New pass&amp;word</translation>
    </message>
    <message>
        <source>Stärke des Passworts</source>
        <translation>Strength of the password</translation>
    </message>
    <message>
        <source>Neues Passwort wie&amp;derholen</source>
        <translation>Re&amp;peat new password</translation>
    </message>
    <message>
        <source>Die beiden Passwörter sind nicht gleich.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>Die Feststelltaste ist eingeschaltet.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>NodeDialog</name>
    <message>
        <source>Ins Netzwerk eintragen</source>
        <translation>Add to the network</translation>
    </message>
    <message>
        <source>Im Netzwerk ändern</source>
        <translation>Change in the network</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Ü&amp;bernehmen</source>
        <translation>A&amp;pply</translation>
    </message>
    <message>
        <source>Bitte ausfüllen.</source>
        <translation>Please fill in.</translation>
    </message>
    <message>
        <source>1 – sehr nah</source>
        <translation>1 – very close</translation>
    </message>
    <message>
        <source>2 – nah</source>
        <translation>2 – close</translation>
    </message>
    <message>
        <source>3 – entfernt</source>
        <translation>3 – distant</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Bitte eine ganze Zahl eingeben.</source>
        <translation>Please enter a whole number.</translation>
    </message>
    <message>
        <source>Bitte eine Zahl von {least} bis {most} eingeben.</source>
        <translation>Please enter a number from {least} to {most}.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Einstellungen ändern Teamleitung oder Administration.</source>
        <translation>Only team lead or administration can change settings.</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>OfficeKeys</name>
    <message>
        <source>Der Schlüssel der Stadt fehlt noch. Lesen Sie die Datei, die Sie von der Stadt bekommen haben, unter „Statistik“ › „Schlüssel“ ein.</source>
        <translation>The key of the city is still missing. Import the file you received from the city under “Statistics” › “Keys”.</translation>
    </message>
    <message>
        <source>Die Prüfwörter des Schlüssels der Stadt sind noch nicht verglichen. Rufen Sie bei der Stadt an und vergleichen Sie sie unter „Statistik“ › „Schlüssel“.</source>
        <translation>The check words of the city’s key have not been compared yet. Call the city and compare them under “Statistics” › “Keys”.</translation>
    </message>
    <message>
        <source>Ihre Beratungsstelle hat noch keinen Schlüssel für Pakete. Eine Teamleitung legt ihn unter „Statistik“ › „Schlüssel“ an.</source>
        <translation>Your office has no key for bundles yet. A team lead creates it under “Statistics” › “Keys”.</translation>
    </message>
    <message>
        <source>Nur die Teamleitung kann mit dem Schlüssel arbeiten.</source>
        <translation>Only the team lead can work with the key.</translation>
    </message>
    <message>
        <source>Der Schlüssel der Beratungsstelle ist noch nicht für Sie freigegeben. Das geschieht, sobald eine Teamleitung, die ihn schon hat, die Ablage das nächste Mal öffnet.</source>
        <translation>The key of the office has not been released for you yet. That happens as soon as a team lead who already has it next opens the store.</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Beratungsstelle</source>
        <translation>Counselling office</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Briefkopf</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Kurzberatung</source>
        <translation>Short counselling</translation>
    </message>
    <message>
        <source>Aufnahme</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Fristen im Fall</source>
        <translation>Time limits in the case</translation>
    </message>
    <message>
        <source>Team und Leitung</source>
        <translation>Team and lead</translation>
    </message>
    <message>
        <source>Erfassung</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Ändern dürfen Teamleitung und Administration.</source>
        <translation>Team lead and administration may change this.</translation>
    </message>
    <message>
        <source>üblich: {n}</source>
        <translation>usual: {n}</translation>
    </message>
    <message>
        <source>Arbeitszeit und Sperre</source>
        <translation>Working hours and locking</translation>
    </message>
    <message>
        <source>Eine neue Sperrzeit gilt ab dem nächsten Entsperren.</source>
        <translation>A new locking time applies after the next unlocking.</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Welche Beratungsstelle?</source>
        <translation>Which counselling office?</translation>
    </message>
    <message>
        <source>Das Kürzel steht in jeder Fallnummer, zum Beispiel AWO1-2026-0001.</source>
        <translation>The code is part of every case number, for example AWO1-2026-0001.</translation>
    </message>
    <message>
        <source>AWO – Arbeiterwohlfahrt</source>
        <translation>AWO – Workers’ Welfare Association</translation>
    </message>
    <message>
        <source>DRK – Deutsches Rotes Kreuz</source>
        <translation>DRK – German Red Cross</translation>
    </message>
    <message>
        <source>Name der &amp;Beratungsstelle</source>
        <translation>Name of the counselling &amp;office</translation>
    </message>
    <message>
        <source>&amp;Träger</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>&amp;Kürzel der Stelle</source>
        <translation>Office co&amp;de</translation>
    </message>
</context>
<context>
    <name>OpenMeasuresCard</name>
    <message>
        <source>Maßnahme erledigt.</source>
        <translation>Measure done.</translation>
    </message>
    <message>
        <source>Offene Maßnahmen ({n})</source>
        <translation>Open measures ({n})</translation>
    </message>
    <message>
        <source>Offene Maßnahmen ({n}, davon {late} überfällig)</source>
        <translation>Open measures ({n}, {late} of them overdue)</translation>
    </message>
    <message>
        <source>Alle {n} zeigen</source>
        <translation>Show all {n}</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Erledigt: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Im Plan zeigen</source>
        <translation>Show in the plan</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Ihre Rolle öffnet keine Akten, nur die übrigen Bereiche.</source>
        <translation>Your role does not open client files, only the other areas.</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sprache neben Deutsch</source>
        <translation>Language besides German</translation>
    </message>
    <message>
        <source>An wen geht es?</source>
        <translation>Who is it going to?</translation>
    </message>
    <message>
        <source>W&amp;orum geht es?</source>
        <translation>What is it a&amp;bout?</translation>
    </message>
    <message>
        <source>&amp;Fassung</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Sprache neben Deutsch</source>
        <translation>&amp;Language besides German</translation>
    </message>
    <message>
        <source>&amp;An wen geht es?</source>
        <translation>&amp;Who is it going to?</translation>
    </message>
    <message>
        <source>nur Deutsch</source>
        <translation>German only</translation>
    </message>
    <message>
        <source>{name} · mit Entbindung</source>
        <translation>{name} · with a release</translation>
    </message>
    <message>
        <source>an keine Stelle (Klient:in, eigene Akte)</source>
        <translation>to no body (client, own file)</translation>
    </message>
    <message>
        <source>an alle, die teilnehmen</source>
        <translation>to everyone taking part</translation>
    </message>
</context>
<context>
    <name>OtherConsentsCard</name>
    <message>
        <source>Weitere Einwilligungen</source>
        <translation>Further consents</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Weitere Einwilligung hinzufügen</source>
        <translation>Add another consent</translation>
    </message>
    <message>
        <source>Zum Beispiel für Messenger, eine Fallkonferenz oder eine Vollmacht.</source>
        <translation>For example for messengers, a case conference or a power of attorney.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Stattgefunden</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>Versäumt</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Abgesagt von Klient:in</source>
        <translation>Cancelled by the client</translation>
    </message>
    <message>
        <source>Abgesagt von uns</source>
        <translation>Cancelled by us</translation>
    </message>
    <message>
        <source>Verschoben</source>
        <translation>Postponed</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Noch kein Kontakt eingetragen.</source>
        <translation>No contact recorded yet.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Letzte Kontakte</source>
        <translation>Latest contacts</translation>
    </message>
    <message>
        <source>Letzte Kontakte ({n})</source>
        <translation>Latest contacts ({n})</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kontaktwege &amp; Adresse</source>
        <translation>Phone &amp; address</translation>
    </message>
    <message>
        <source>Aufenthalt &amp; Asyl</source>
        <translation>Residence &amp; asylum</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Arbeit &amp; Einkommen</source>
        <translation>Work &amp; income</translation>
    </message>
    <message>
        <source>Wohnen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{what} öffnen</source>
        <translation>Open {what}</translation>
    </message>
    <message>
        <source>Noch nichts eingetragen</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>{what} eintragen</source>
        <translation>Record {what}</translation>
    </message>
</context>
<context>
    <name>OwnKeyCard</name>
    <message>
        <source>Unser Schlüssel</source>
        <translation>Our key</translation>
    </message>
    <message>
        <source>Geben Sie jeder Stelle die Datei. Ruft sie an, lesen Sie die zwölf Prüfwörter vor.</source>
        <translation>Give the file to every body. When they call, read out the twelve check words.</translation>
    </message>
    <message>
        <source>Datei &amp;speichern …</source>
        <translation>Save &amp;file …</translation>
    </message>
    <message>
        <source>&amp;Blatt drucken …</source>
        <translation>&amp;Print sheet …</translation>
    </message>
    <message>
        <source>Für den &amp;Tresor sichern …</source>
        <translation>&amp;Back up for the safe …</translation>
    </message>
    <message>
        <source>Schlüssel we&amp;chseln …</source>
        <translation>Chan&amp;ge key …</translation>
    </message>
    <message>
        <source>Nummer {number}. Prüfwörter: {words}</source>
        <translation>Number {number}. Check words: {words}</translation>
    </message>
    <message>
        <source>Schlüssel für die Stellen speichern</source>
        <translation>Save key for the bodies</translation>
    </message>
    <message>
        <source>Schlüssel (*{ending})</source>
        <translation>Key (*{ending})</translation>
    </message>
    <message>
        <source>Wer diese Datei hat, kann alle Pakete öffnen und Quittungen unterschreiben. Speichern Sie sie nur auf einen Stick, der in den Tresor kommt.</source>
        <translation>Whoever has this file can open all bundles and sign receipts. Save it only to a USB stick that goes into the safe.</translation>
    </message>
    <message>
        <source>Für den Tresor sichern</source>
        <translation>Back up for the safe</translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Ein neuer Schlüssel entsteht, der alte beglaubigt ihn. Geben Sie danach allen Stellen die neue Datei. Pakete für den alten lassen sich weiter öffnen.</source>
        <translation>A new key is made; the old one certifies it. Afterwards give all bodies the new file. Bundles for the old key can still be opened.</translation>
    </message>
    <message>
        <source>Schlüssel wechseln</source>
        <translation>Change key</translation>
    </message>
    <message>
        <source>Wechseln</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Geheimen Schlüssel speichern</source>
        <translation>Save secret key</translation>
    </message>
    <message>
        <source>Geheimer Schlüssel (*{ending})</source>
        <translation>Secret key (*{ending})</translation>
    </message>
    <message>
        <source>Schlüssel {number} ist da. Geben Sie allen Stellen die neue Datei.</source>
        <translation>Key {number} is ready. Give all bodies the new file.</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Schlüsselblatt</source>
        <translation>Key sheet</translation>
    </message>
    <message>
        <source>Schluesselblatt.pdf</source>
        <translation>Key sheet.pdf</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseCard</name>
    <message>
        <source>Bitte wählen Sie Ihr eigenes Passwort</source>
        <translation>Please choose your own password</translation>
    </message>
    <message>
        <source>Ihr Startpasswort kennt noch jemand anderes. Es gilt nur für diese Anmeldung; danach öffnet nur noch Ihr eigenes.</source>
        <translation>Someone else still knows your initial password. It is valid this one time only; after that, only your own opens the store.</translation>
    </message>
    <message>
        <source>Passwort &amp;setzen</source>
        <translation>&amp;Set password</translation>
    </message>
    <message>
        <source>&amp;Abbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Mein Passwort ändern</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>&amp;Ändern</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>&amp;Bisheriges Passwort</source>
        <translation>C&amp;urrent password</translation>
    </message>
    <message>
        <source>Das neue Passwort gilt.</source>
        <translation>The new password is in force.</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Ansicht &amp;Tag</source>
        <translation>&amp;Day view</translation>
    </message>
    <message>
        <source>Ansicht &amp;Arbeitswoche</source>
        <translation>Wo&amp;rk week view</translation>
    </message>
    <message>
        <source>Ansicht &amp;Woche</source>
        <translation>&amp;Week view</translation>
    </message>
    <message>
        <source>Ansicht &amp;Monat</source>
        <translation>&amp;Month view</translation>
    </message>
    <message>
        <source>Ansicht &amp;Liste</source>
        <translation>&amp;List view</translation>
    </message>
    <message>
        <source>Kalender: &amp;heute</source>
        <translation>Calendar: &amp;today</translation>
    </message>
    <message>
        <source>Vorheriger &amp;Zeitraum</source>
        <translation>&amp;Previous period</translation>
    </message>
    <message>
        <source>&amp;Nächster Zeitraum</source>
        <translation>N&amp;ext period</translation>
    </message>
    <message>
        <source>&amp;Springen zu …</source>
        <translation>&amp;Jump to …</translation>
    </message>
    <message>
        <source>Stunden &amp;höher</source>
        <translation>T&amp;aller hours</translation>
    </message>
    <message>
        <source>Stunden nie&amp;driger</source>
        <translation>&amp;Shorter hours</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Seite {n}</source>
        <translation>Page {n}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Suchen und ausführen</source>
        <translation>Search and run</translation>
    </message>
    <message>
        <source>Name, Nummer, Telefon, Text – oder &gt; für Befehle</source>
        <translation>Name, number, telephone, text – or &gt; for commands</translation>
    </message>
    <message>
        <source>Treffer und Befehle</source>
        <translation>Results and commands</translation>
    </message>
    <message>
        <source>Nichts gefunden. Kürzer suchen hilft oft.</source>
        <translation>Nothing found. A shorter search often helps.</translation>
    </message>
    <message>
        <source>Es gibt mehr Treffer; tippen Sie weiter.</source>
        <translation>There are more results; keep typing.</translation>
    </message>
    <message>
        <source>↑ ↓ wählen · Eingabe öffnet · Esc schließt</source>
        <translation>↑ ↓ choose · Enter opens · Esc closes</translation>
    </message>
    <message>
        <source>Befehl</source>
        <translation>Command</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Seite {number} von {of}</source>
        <translation>Page {number} of {of}</translation>
    </message>
    <message>
        <source>höchstens</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>mindestens</source>
        <translation>at least</translation>
    </message>
</context>
<context>
    <name>ParticipantsPart</name>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Teilnehmende hinzufügen</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>Noch niemand eingeladen.</source>
        <translation>Nobody invited yet.</translation>
    </message>
    <message>
        <source>nur das Nötigste</source>
        <translation>only what is necessary</translation>
    </message>
    <message>
        <source>Entbindung eintragen</source>
        <translation>Enter release</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Entbindung gültig</source>
        <translation>Release valid</translation>
    </message>
    <message>
        <source>anonymisiert: keine nötig</source>
        <translation>anonymised: none needed</translation>
    </message>
    <message>
        <source>keine Entbindung</source>
        <translation>no release</translation>
    </message>
    <message>
        <source>Nimmt nicht mehr teil.</source>
        <translation>No longer takes part.</translation>
    </message>
</context>
<context>
    <name>PartnerFate</name>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Wieder verfügbar</source>
        <translation>Available again</translation>
    </message>
    <message>
        <source>Nicht mehr verfügbar</source>
        <translation>No longer available</translation>
    </message>
    <message>
        <source>Wird nicht mehr vorgeschlagen; in Akten bleibt sie lesbar.</source>
        <translation>Is no longer suggested; in client files it stays readable.</translation>
    </message>
    <message>
        <source>Zuletzt genutzt am {day}.</source>
        <translation>Last used on {day}.</translation>
    </message>
    <message>
        <source>Kommt in Akten vor.</source>
        <translation>Occurs in client files.</translation>
    </message>
    <message>
        <source>Noch in keiner Akte genutzt.</source>
        <translation>Not used in any client file yet.</translation>
    </message>
    <message>
        <source>Nicht mehr verfügbar.</source>
        <translation>No longer available.</translation>
    </message>
    <message>
        <source>Wieder verfügbar.</source>
        <translation>Available again.</translation>
    </message>
    <message>
        <source>Stelle gelöscht.</source>
        <translation>Body deleted.</translation>
    </message>
</context>
<context>
    <name>PartnerField</name>
    <message>
        <source>Gefundene Stellen</source>
        <translation>Bodies found</translation>
    </message>
    <message>
        <source>Name, Art oder Ort</source>
        <translation>Name, kind or place</translation>
    </message>
    <message>
        <source>aus dem Verzeichnis oder frei</source>
        <translation>from the directory or freely</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Stelle aus der Liste.</source>
        <translation>Please choose a body from the list.</translation>
    </message>
</context>
<context>
    <name>PartnerLetter</name>
    <message>
        <source>Unser Zeichen</source>
        <translation>Our reference</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Guten Tag,</source>
        <translation>Dear Sir or Madam,</translation>
    </message>
    <message>
        <source>Guten Tag {name},</source>
        <translation>Dear {name},</translation>
    </message>
    <message>
        <source>Mit freundlichen Grüßen</source>
        <translation>Kind regards</translation>
    </message>
    <message>
        <source>Bitte zurück an: {office}</source>
        <translation>Please return to: {office}</translation>
    </message>
    <message>
        <source>Name, Telefon</source>
        <translation>Name, telephone</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>PartnerPanel</name>
    <message>
        <source>Mit Name und Art wird gespeichert.</source>
        <translation>It is saved once there are a name and a kind.</translation>
    </message>
    <message>
        <source>Schon im Verzeichnis? {names}</source>
        <translation>Already in the directory? {names}</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Bitte den Namen der Stelle eintragen.</source>
        <translation>Please enter the name of the body.</translation>
    </message>
    <message>
        <source>Bitte die Art der Stelle wählen.</source>
        <translation>Please choose the kind of body.</translation>
    </message>
    <message>
        <source>Bitte den Namen eintragen.</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>Diese Stelle steht nicht mehr im Verzeichnis.</source>
        <translation>This body is no longer in the directory.</translation>
    </message>
    <message>
        <source>Diese Stelle kommt in Akten vor. Bitte als „nicht mehr verfügbar“ kennzeichnen, statt sie zu löschen.</source>
        <translation>This body occurs in client files. Please mark it as “no longer available” instead of deleting it.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Stelle</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Sprechzeiten</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Zuletzt</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>{name}, nicht mehr verfügbar</source>
        <translation>{name}, no longer available</translation>
    </message>
    <message>
        <source>Netzwerkpartner</source>
        <translation>Network partners</translation>
    </message>
    <message>
        <source>Neue &amp;Stelle</source>
        <translation>New &amp;body</translation>
    </message>
    <message>
        <source>Name, Angebot, Sprache, Ort oder Person</source>
        <translation>Name, service, language, place or person</translation>
    </message>
    <message>
        <source>Art der Stelle</source>
        <translation>Kind of body</translation>
    </message>
    <message>
        <source>Keine Stelle passt dazu.</source>
        <translation>No body matches.</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Noch steht keine Stelle im Verzeichnis.</source>
        <translation>There is no body in the directory yet.</translation>
    </message>
    <message>
        <source>Erste Stelle eintragen</source>
        <translation>Add the first body</translation>
    </message>
    <message>
        <source>alle Arten</source>
        <translation>all kinds</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Bitte geben Sie ein Passwort ein.</source>
        <translation>Please enter a password.</translation>
    </message>
    <message>
        <source>Das Passwort darf höchstens 1000 Zeichen haben.</source>
        <translation>The password may have no more than 1000 characters.</translation>
    </message>
    <message>
        <source>Das Passwort ist zu kurz. Nehmen Sie mindestens zwölf Zeichen oder vier Wörter, die nichts miteinander zu tun haben.</source>
        <translation>The password is too short. Take at least twelve characters, or four words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>Dieses Passwort wird schnell erraten: Es enthält häufige Wörter, Namen, Wiederholungen oder Tastenreihen. Vier zufällige Wörter sind sicherer und leichter zu merken.</source>
        <translation>This password is quickly guessed: it contains common words, names, repetitions or rows of keys. Four random words are safer and easier to remember.</translation>
    </message>
    <message>
        <source>Dieses Passwort ist gut.</source>
        <translation>This password is good.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passwort ändern</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>&amp;Bisheriges Passwort</source>
        <translation>C&amp;urrent password</translation>
    </message>
    <message>
        <source>Passwort &amp;setzen</source>
        <translation>&amp;Set password</translation>
    </message>
    <message>
        <source>&amp;Abbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passwort anzeigen</source>
        <translation>Show password</translation>
    </message>
</context>
<context>
    <name>PastConsentsCard</name>
    <message>
        <source>Frühere Einwilligungen</source>
        <translation>Former consents</translation>
    </message>
    <message>
        <source>Ausblenden</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Anzeigen ({n})</source>
        <translation>Show ({n})</translation>
    </message>
</context>
<context>
    <name>PdfBar</name>
    <message>
        <source>Vorige Seite (Bild auf)</source>
        <translation>Previous page (Page up)</translation>
    </message>
    <message>
        <source>Nächste Seite (Bild ab)</source>
        <translation>Next page (Page down)</translation>
    </message>
    <message>
        <source>Kleiner (Strg+−)</source>
        <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
        <source>Größe der Seiten</source>
        <translation>Size of the pages</translation>
    </message>
    <message>
        <source>Ganze Breite</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Ganze Seite</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Größer (Strg++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Im Text suchen</source>
        <translation>Search in the text</translation>
    </message>
    <message>
        <source>Vorige Stelle (Umschalt+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Nächste Stelle (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>Text kopieren (Strg+C)</source>
        <translation>Copy text (Ctrl+C)</translation>
    </message>
    <message>
        <source>Seite {n} von {of}</source>
        <translation>Page {n} of {of}</translation>
    </message>
    <message>
        <source>{at} von {of}</source>
        <translation>{at} of {of}</translation>
    </message>
    <message>
        <source>nicht gefunden</source>
        <translation>not found</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Ansprechpersonen</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>Person hinzufügen</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Noch niemand eingetragen.</source>
        <translation>Nobody entered yet.</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Person gelöscht.</source>
        <translation>Person deleted.</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Wer sind Sie?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Sie werden Teamleitung und Administration in einem. Weitere Personen nehmen Sie später auf.</source>
        <translation>You become team lead and administration in one. You can add other people later.</translation>
    </message>
    <message>
        <source>Ihr Na&amp;me</source>
        <translation>Your na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Anmeldename</source>
        <translation>&amp;Login name</translation>
    </message>
    <message>
        <source>Bitte geben Sie Ihren Namen ein.</source>
        <translation>Please enter your name.</translation>
    </message>
</context>
<context>
    <name>PhaseArea</name>
    <message>
        <source>Schritt zurückgenommen</source>
        <translation>Step taken back</translation>
    </message>
    <message>
        <source>Die Person kommt wieder: Es entsteht ein neuer Fall im Clearing, der auf diesen verweist. Dieser Fall bleibt abgeschlossen.</source>
        <translation>The person is coming back: a new case begins in clearing and refers to this one. This case stays closed.</translation>
    </message>
    <message>
        <source>Die Person fragt wieder an: Es entsteht ein neuer Fall. Dieser bleibt, wie er ist.</source>
        <translation>The person asks again: a new case is made. This one stays as it is.</translation>
    </message>
    <message>
        <source>Neuen Fall anlegen</source>
        <translation>Create new case</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Weitere Schritte</source>
        <translation>More steps</translation>
    </message>
    <message>
        <source>{here} bis {day}</source>
        <translation>{here} until {day}</translation>
    </message>
    <message>
        <source>{here} seit {day}</source>
        <translation>{here} since {day}</translation>
    </message>
    <message>
        <source>{phase}: ruht</source>
        <translation>{phase}: dormant</translation>
    </message>
    <message>
        <source>Wiederaufnahme …</source>
        <translation>Re-admission …</translation>
    </message>
    <message>
        <source>Neue Anfrage …</source>
        <translation>New enquiry …</translation>
    </message>
    <message>
        <source>Letzten Schritt zurücknehmen</source>
        <translation>Take back the last step</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Dieser Ordner liegt im Netzwerk. Dort können Daten verloren gehen, wenn zwei Rechner zugleich schreiben. Bitte wählen Sie einen Ordner auf diesem Rechner, zum Beispiel unter „Dokumente“; Sicherungen dürfen im Netzwerk liegen.</source>
        <translation>This folder is on the network. Data can be lost there if two computers write at the same time. Please choose a folder on this computer, for example under “Documents”; backups may be kept on the network.</translation>
    </message>
    <message>
        <source>Dieser Ordner wird mit einem Online-Speicher abgeglichen. Der Abgleich kann die Ablage beschädigen. Bitte wählen Sie einen Ordner auf diesem Rechner, der nicht abgeglichen wird.</source>
        <translation>This folder is synchronised with online storage. Synchronising can damage the store. Please choose a folder on this computer that is not synchronised.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Wo soll die Ablage liegen?</source>
        <translation>Where should the store be kept?</translation>
    </message>
    <message>
        <source>Ein eigener Ordner auf diesem Rechner, nicht im Netzwerk und nicht in einem Online-Speicher. Alle Daten darin sind verschlüsselt.</source>
        <translation>A folder of its own on this computer, not on the network and not in online storage. All data in it are encrypted.</translation>
    </message>
    <message>
        <source>O&amp;rdner wählen …</source>
        <translation>Choose f&amp;older …</translation>
    </message>
    <message>
        <source>&amp;Ordner der Ablage</source>
        <translation>&amp;Folder of the store</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen ganzen Pfad an.</source>
        <translation>Please enter a complete path.</translation>
    </message>
    <message>
        <source>In welchem Ordner soll die Ablage liegen?</source>
        <translation>In which folder should the store be kept?</translation>
    </message>
    <message>
        <source>Dort liegt schon etwas. Bitte wählen Sie einen leeren oder neuen Ordner.</source>
        <translation>There is already something there. Please choose an empty or new folder.</translation>
    </message>
</context>
<context>
    <name>PlaceholderList</name>
    <message>
        <source>In den Platzhaltern suchen</source>
        <translation>Search the placeholders</translation>
    </message>
    <message>
        <source>Platzhalter</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>Platzhalter &amp;kopieren</source>
        <translation>&amp;Copy placeholder</translation>
    </message>
    <message>
        <source>Diese Wörter schreiben Sie in Word in die Vorlage; im Brief steht dort die Angabe aus der Akte. Beginn und Ende einer Liste brauchen je einen eigenen Absatz, in Tabellen {%tr … %} je eine eigene Zeile.</source>
        <translation>Write these words into the template in Word; the letter then shows the detail from the file in their place. The beginning and the end of a list each need a paragraph of their own, in tables {%tr … %} a row of its own each.</translation>
    </message>
    <message>
        <source>Bedeutung</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Beispiel</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Bereich dieser Akte</source>
        <translation>Area of this file</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Bitte das Ziel in einem Satz beschreiben.</source>
        <translation>Please describe the goal in one sentence.</translation>
    </message>
    <message>
        <source>Bitte die Zielebene wählen.</source>
        <translation>Please choose the level of the goal.</translation>
    </message>
    <message>
        <source>Unter diesem Ziel stehen noch Ziele. Verschieben Sie diese, bevor Sie die Ebene ändern.</source>
        <translation>There are still goals below this goal. Move them before you change the level.</translation>
    </message>
    <message>
        <source>Unter diesem Ziel stehen Maßnahmen, es bleibt darum ein Handlungsziel.</source>
        <translation>There are measures below this goal, so it stays an action goal.</translation>
    </message>
    <message>
        <source>Ein Handlungsziel steht unter einem Rahmenziel.</source>
        <translation>An action goal stands below a framework goal.</translation>
    </message>
    <message>
        <source>Ein Rahmenziel steht unter einem Richtungsziel.</source>
        <translation>A framework goal stands below a guiding goal.</translation>
    </message>
    <message>
        <source>Ein Richtungsziel steht für sich, über allen anderen Zielen.</source>
        <translation>A guiding goal stands by itself, above all other goals.</translation>
    </message>
    <message>
        <source>Bitte die Maßnahme in einem Satz beschreiben.</source>
        <translation>Please describe the measure in one sentence.</translation>
    </message>
    <message>
        <source>Bitte wählen, wer die Maßnahme macht.</source>
        <translation>Please choose who does the measure.</translation>
    </message>
    <message>
        <source>Erledigt sein kann nur, was schon war.</source>
        <translation>Only something in the past can be done.</translation>
    </message>
    <message>
        <source>Maßnahmen stehen unter einem Handlungsziel.</source>
        <translation>Measures stand below an action goal.</translation>
    </message>
    <message>
        <source>Diese Fassung ist unterschrieben und bleibt, wie sie ist.</source>
        <translation>This version is signed and stays as it is.</translation>
    </message>
    <message>
        <source>Eine Fassung entsteht nur, indem der Plan unterschrieben wird.</source>
        <translation>A version only comes about when the plan is signed.</translation>
    </message>
    <message>
        <source>Unterschriebene Fassungen bleiben in der Akte und sind nicht löschbar.</source>
        <translation>Signed versions stay in the file and cannot be deleted.</translation>
    </message>
    <message>
        <source>Bitte der Vorlage einen Namen geben.</source>
        <translation>Please give the template a name.</translation>
    </message>
    <message>
        <source>Bitte einen Text eintragen.</source>
        <translation>Please enter a text.</translation>
    </message>
    <message>
        <source>Einem Handlungsziel fehlt das Rahmenziel darüber.</source>
        <translation>An action goal has no framework goal above it.</translation>
    </message>
    <message>
        <source>Einem Handlungsziel fehlt der Indikator (Messbar).</source>
        <translation>An action goal has no indicator (measurable).</translation>
    </message>
    <message>
        <source>Einem Handlungsziel fehlt der Termin.</source>
        <translation>An action goal has no date.</translation>
    </message>
    <message>
        <source>Zu einem Handlungsziel gibt es noch keine Maßnahme.</source>
        <translation>There is no measure yet for an action goal.</translation>
    </message>
    <message>
        <source>Eine Maßnahme ist seit dem {day} überfällig.</source>
        <translation>A measure has been overdue since {day}.</translation>
    </message>
    <message>
        <source>Die Überprüfung des Plans war für den {day} vereinbart.</source>
        <translation>The review of the plan was agreed for {day}.</translation>
    </message>
    <message>
        <source>Zum Unterschreiben braucht der Plan mindestens ein Handlungsziel.</source>
        <translation>To be signed, the plan needs at least one action goal.</translation>
    </message>
    <message>
        <source>Seit der Freigabe hat sich der Plan geändert. Bitten Sie die Leitung, ihn noch einmal anzusehen.</source>
        <translation>The plan has changed since it was released. Please ask the lead to look at it again.</translation>
    </message>
    <message>
        <source>Die Leitung hat diesen Plan noch nicht freigegeben. Bitten Sie zuerst um die Prüfung.</source>
        <translation>The lead has not approved this plan yet. Ask for the review first.</translation>
    </message>
    <message>
        <source>Genau diese Fassung ist schon unterschrieben.</source>
        <translation>Exactly this version has been signed already.</translation>
    </message>
    <message>
        <source>Der Tag der Unterschrift liegt in der Zukunft.</source>
        <translation>The day of the signature is in the future.</translation>
    </message>
    <message>
        <source>Die Überprüfung muss nach der Unterschrift liegen.</source>
        <translation>The review must be after the signature.</translation>
    </message>
    <message>
        <source>Wohin soll es auf lange Sicht gehen?</source>
        <translation>Where is it to lead in the long run?</translation>
    </message>
    <message>
        <source>Was soll dafür erreicht sein?</source>
        <translation>What should be achieved for this?</translation>
    </message>
    <message>
        <source>Was genau ist bis wann geschafft?</source>
        <translation>What exactly is done by when?</translation>
    </message>
    <message>
        <source>Was wird getan?</source>
        <translation>What is being done?</translation>
    </message>
    <message>
        <source>Ziel oder Maßnahme</source>
        <translation>Goal or measure</translation>
    </message>
    <message>
        <source>Wer?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Bis wann?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>{done} von {all} erledigt</source>
        <translation>{done} of {all} done</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>neuer Stand</source>
        <translation>new state</translation>
    </message>
    <message>
        <source>gleich</source>
        <translation>same</translation>
    </message>
    <message>
        <source>Steht unter einem anderen Ziel.</source>
        <translation>Stands below another goal.</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Text des Ziels oder der Maßnahme</source>
        <translation>Text of the goal or measure</translation>
    </message>
</context>
<context>
    <name>PlanSides</name>
    <message>
        <source>Wählen Sie ein Ziel oder eine Maßnahme aus.</source>
        <translation>Choose a goal or a measure.</translation>
    </message>
    <message>
        <source>Zurück zum Plan</source>
        <translation>Back to the plan</translation>
    </message>
    <message>
        <source>Einzelheiten</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Einzelheiten (Alt+Eingabe)</source>
        <translation>Details (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>PlanStart</name>
    <message>
        <source>Noch kein Plan</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>Beginnen Sie mit einem Richtungsziel: Wohin möchte die Klient:in auf lange Sicht? Darunter stehen Rahmenziele, darunter Handlungsziele mit ihren Maßnahmen.</source>
        <translation>Begin with a guiding goal: where does the client want to get to in the long run? Below it are framework goals, below those action goals with their measures.</translation>
    </message>
    <message>
        <source>Erstes Richtungsziel</source>
        <translation>First guiding goal</translation>
    </message>
    <message>
        <source>Aus Vorlage einfügen …</source>
        <translation>Insert from template …</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Vergleichen …</source>
        <translation>Compare …</translation>
    </message>
    <message>
        <source>Fassungen vergleichen …</source>
        <translation>Compare versions …</translation>
    </message>
    <message>
        <source>Unterschreiben …</source>
        <translation>Sign …</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Plan drucken …</source>
        <translation>Print plan …</translation>
    </message>
    <message>
        <source>Weiteres</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Was zeigen?</source>
        <translation>What to show?</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>all</translation>
    </message>
    <message>
        <source>offene</source>
        <translation>open</translation>
    </message>
    <message>
        <source>überfällige</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Wer ist verantwortlich?</source>
        <translation>Who is responsible?</translation>
    </message>
    <message>
        <source>alle Verantwortlichen</source>
        <translation>everyone responsible</translation>
    </message>
    <message>
        <source>Entwurf, noch nicht unterschrieben</source>
        <translation>Draft, not yet signed</translation>
    </message>
    <message>
        <source>Fassung {n}, unterschrieben {day}</source>
        <translation>Version {n}, signed {day}</translation>
    </message>
    <message>
        <source>Überprüfung {day}</source>
        <translation>Review {day}</translation>
    </message>
    <message>
        <source>seitdem {n} Änderungen</source>
        <translation>{n} changes since</translation>
    </message>
    <message>
        <source>seitdem {n} Änderung</source>
        <translation>{n} change since</translation>
    </message>
    <message>
        <source>Aus Vorlage einfügen …</source>
        <translation>Insert from template …</translation>
    </message>
    <message>
        <source>Diesen Plan als Vorlage ablegen …</source>
        <translation>Save this plan as a template …</translation>
    </message>
    <message>
        <source>Vorlagen bearbeiten …</source>
        <translation>Edit templates …</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Maßnahmen stehen unter einem Handlungsziel. Wählen Sie zuerst eines aus.</source>
        <translation>Measures stand below an action goal. Choose one first.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan: Ziele und Maßnahmen</source>
        <translation>Plan: goals and measures</translation>
    </message>
</context>
<context>
    <name>PlanWriting</name>
    <message>
        <source>Ziel hinzugefügt</source>
        <translation>Goal added</translation>
    </message>
    <message>
        <source>Maßnahme geplant</source>
        <translation>Measure planned</translation>
    </message>
    <message>
        <source>Text geändert</source>
        <translation>Text changed</translation>
    </message>
    <message>
        <source>Maßnahme: {state}.</source>
        <translation>Measure: {state}.</translation>
    </message>
    <message>
        <source>Reihenfolge geändert</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>Maßnahme gelöscht.</source>
        <translation>Measure deleted.</translation>
    </message>
    <message>
        <source>Ziel gelöscht.</source>
        <translation>Goal deleted.</translation>
    </message>
    <message>
        <source>Ziel mit allem darunter gelöscht ({n}).</source>
        <translation>Goal deleted with everything below it ({n}).</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>{quarter} durchsehen</source>
        <translation>Look through {quarter}</translation>
    </message>
    <message>
        <source>auch mit &amp;Grund belassene zeigen</source>
        <translation>also show those left with a &amp;reason</translation>
    </message>
    <message>
        <source>Offene Punkte</source>
        <translation>Open points</translation>
    </message>
    <message>
        <source>Nichts ist offen. Schön!</source>
        <translation>Nothing is open. Lovely!</translation>
    </message>
    <message>
        <source>Wie viele Akten durchgesehen sind</source>
        <translation>How many files have been looked through</translation>
    </message>
    <message>
        <source>In der Akte &amp;beheben</source>
        <translation>&amp;Fix in the file</translation>
    </message>
    <message>
        <source>Mit Grund be&amp;lassen …</source>
        <translation>&amp;Leave with a reason …</translation>
    </message>
    <message>
        <source>Quartal ist b&amp;ereinigt</source>
        <translation>&amp;Quarter is clean</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Die Akten werden durchgesehen …</source>
        <translation>Looking through the files …</translation>
    </message>
    <message>
        <source>Offen: {open}. Mit Grund belassen: {accepted}.</source>
        <translation>Open: {open}. Left with a reason: {accepted}.</translation>
    </message>
    <message>
        <source>Wieder &amp;offen</source>
        <translation>&amp;Open again</translation>
    </message>
    <message>
        <source>Mit Grund belassen</source>
        <translation>Leave with a reason</translation>
    </message>
    <message>
        <source>Warum bleibt es so?</source>
        <translation>Why does it stay like this?</translation>
    </message>
    <message>
        <source>Bereinigt. Jetzt kann das Quartal abgeschlossen werden.</source>
        <translation>Clean. The quarter can now be closed.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Im Einzelnen</source>
        <translation>In detail</translation>
    </message>
</context>
<context>
    <name>PostsField</name>
    <message>
        <source>Bitte eine Zahl wie 1,5 eintragen.</source>
        <translation>Please enter a number such as 1.5.</translation>
    </message>
</context>
<context>
    <name>PrecautionList</name>
    <message>
        <source>Warum trotzdem?</source>
        <translation>Why all the same?</translation>
    </message>
    <message>
        <source>&amp;Warum trotzdem?</source>
        <translation>&amp;Why all the same?</translation>
    </message>
    <message>
        <source>Die Begründung steht im Zugriffsprotokoll, das Leitung und Datenschutz lesen.</source>
        <translation>The reason is kept in the access log, which the lead and data protection read.</translation>
    </message>
</context>
<context>
    <name>Precautions</name>
    <message>
        <source>Die Akte ist eingeschränkt (Art. 18 DSGVO) und wird nur aufbewahrt. Drucken Sie nur, was für die Prüfung gebraucht wird.</source>
        <translation>The file is restricted (Art. 18 GDPR) and is only kept. Print only what is needed for the check.</translation>
    </message>
    <message>
        <source>Die Einwilligung in die Verarbeitung ist verweigert oder widerrufen. Es darf nichts mehr herausgehen, was nicht ein Gesetz verlangt.</source>
        <translation>Consent to the processing has been refused or withdrawn. Nothing may go out any more unless a law requires it.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie, an welche Stelle es geht.</source>
        <translation>Please choose which body it goes to.</translation>
    </message>
    <message>
        <source>Für {partner} gibt es keine gültige Schweigepflichtentbindung. Lassen Sie zuerst eine unterschreiben, oder geben Sie das Blatt der Klient:in selbst mit.</source>
        <translation>There is no valid release from confidentiality for {partner}. Have one signed first, or give the sheet to the client in person.</translation>
    </message>
    <message>
        <source>Für die Fallkonferenz fehlt die Einwilligung. Holen Sie sie ein, oder besprechen Sie den Fall anonymisiert.</source>
        <translation>There is no consent for the case conference. Obtain it, or discuss the case anonymously.</translation>
    </message>
    <message>
        <source>Ohne Entbindung nehmen teil: {names}. Geben Sie das Protokoll dort nicht hin, oder lassen Sie zuerst eine Entbindung unterschreiben.</source>
        <translation>Taking part without a release: {names}. Do not give them the minutes, or have a release signed first.</translation>
    </message>
    <message>
        <source>Ohne Entbindung eingeladen: {names}. Der Brief dorthin sagt nicht, um wen es geht, wenn die Fallkonferenz nicht begründet ohne Entbindung stattfindet.</source>
        <translation>Invited without a release: {names}. The letter to them does not say who it is about, unless the case conference takes place without a release for a stated reason.</translation>
    </message>
    <message>
        <source>Angaben zur Gesundheit sind gesperrt, weil die Einwilligung dazu fehlt. Prüfen Sie, dass auch in Notizen und Zielen nichts davon steht.</source>
        <translation>Health details are blocked because consent for them is missing. Check that notes and goals say nothing about them either.</translation>
    </message>
    <message>
        <source>Die Entbindung für {partner} umfasst keine besonderen Angaben wie Gesundheit. Nehmen Sie sie heraus, oder lassen Sie die Entbindung erweitern.</source>
        <translation>The release for {partner} does not cover special details such as health. Take them out, or have the release extended.</translation>
    </message>
    <message>
        <source>Auskunftssperre (§ 51 BMG): Die Anschrift bleibt auf dem Papier weg. Prüfen Sie, ob Texte, Orte oder Termine trotzdem verraten, wo die Person wohnt.</source>
        <translation>Information block (§ 51 BMG): the address is left off the paper. Check whether texts, places or appointments still give away where the person lives.</translation>
    </message>
    <message>
        <source>Es geht an die Ausländerbehörde: Was dort ankommt, kann den Aufenthalt berühren und bleibt dort. Geben Sie nur, was die Klient:in ausdrücklich weitergeben will.</source>
        <translation>It goes to the foreigners authority: what arrives there can affect the right of residence and stays there. Give only what the client expressly wants to pass on.</translation>
    </message>
    <message>
        <source>Keine Post erlaubt: Geben Sie das Blatt persönlich mit, schicken Sie nichts.</source>
        <translation>No post allowed: hand over the sheet in person, send nothing.</translation>
    </message>
    <message>
        <source>Nachrichten nur neutral: Wählen Sie die Fassung mit neutralem Absender, ohne Namen der Beratungsstelle auf dem Umschlag.</source>
        <translation>Neutral messages only: choose the version with a neutral sender, without the office’s name on the envelope.</translation>
    </message>
    <message>
        <source>Nachrichten nur neutral: Geben Sie das Blatt persönlich mit. Es nennt die Beratungsstelle.</source>
        <translation>Neutral messages only: hand over the sheet in person. It names the office.</translation>
    </message>
    <message>
        <source>Ein Kontaktweg gilt als unsicher. Schicken Sie nichts dorthin, und fragen Sie, ob das Blatt zu Hause liegen darf.</source>
        <translation>One way of contact is considered unsafe. Send nothing there, and ask whether the sheet may lie around at home.</translation>
    </message>
    <message>
        <source>Nachrichten nur neutral: Der Brief, den die Klient:in mitnimmt, nennt die Beratungsstelle nicht.</source>
        <translation>Neutral messages only: the letter the client takes along does not name the office.</translation>
    </message>
    <message>
        <source>Namen aus Haushalt, Netzwerk und Team sind geschwärzt. Lesen Sie die Notizen in der Vorschau: Steht dort noch etwas über andere Menschen, decken Sie es ab.</source>
        <translation>Names from household, network and team are blacked out. Read the notes in the preview: if they still say something about other people, cover it up.</translation>
    </message>
    <message>
        <source>Das Infoblatt Datenschutz (Art. 13 DSGVO) ist noch nicht ausgehändigt. Drucken Sie es am besten gleich mit.</source>
        <translation>The privacy notice (Art. 13 GDPR) has not been handed out yet. It is best to print it now as well.</translation>
    </message>
    <message>
        <source>In dieser Sprache gibt es die Texte noch nicht.</source>
        <translation>The texts are not available in this language yet.</translation>
    </message>
    <message>
        <source>Die Übersetzung ({language}) hat noch niemand geprüft, dessen Muttersprache das ist. Es gilt der deutsche Text; lassen Sie ihn dolmetschen.</source>
        <translation>The translation ({language}) has not been checked by a native speaker yet. The German text applies; have it interpreted.</translation>
    </message>
    <message>
        <source>Bitte in mindestens {n} Zeichen begründen, warum trotzdem.</source>
        <translation>Please give a reason of at least {n} characters why it should be done anyway.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Wählen Sie ein Dokument, um es anzusehen.</source>
        <translation>Choose a document to view it.</translation>
    </message>
    <message>
        <source>Wird geladen …</source>
        <translation>Loading …</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vorschau als Text</source>
        <translation>Preview as text</translation>
    </message>
    <message>
        <source>Diese Art von Dokument zeigt KIMdesk nicht an. Mit „Speichern unter …“ öffnen Sie es in einem anderen Programm.</source>
        <translation>KIMdesk does not display this kind of document. Use “Save as …” to open it in another program.</translation>
    </message>
    <message>
        <source>Dieses PDF ist mit einem Passwort geschützt und lässt sich hier nicht anzeigen.</source>
        <translation>This PDF is protected by a password and cannot be displayed here.</translation>
    </message>
    <message>
        <source>Dieses Bild ist zu groß, um es hier anzuzeigen.</source>
        <translation>This picture is too large to be displayed here.</translation>
    </message>
    <message>
        <source>Dieses Dokument lässt sich nicht anzeigen, vermutlich ist die Datei beschädigt.</source>
        <translation>This document cannot be displayed; the file is probably damaged.</translation>
    </message>
    <message>
        <source>Der Drucker nimmt nichts an. Bitte sehen Sie nach, ob er eingeschaltet und verbunden ist, und versuchen Sie es noch einmal.</source>
        <translation>The printer is not accepting anything. Please check that it is switched on and connected, and try again.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Vorige Seite (Bild auf)</source>
        <translation>Previous page (Page up)</translation>
    </message>
    <message>
        <source>Nächste Seite (Bild ab)</source>
        <translation>Next page (Page down)</translation>
    </message>
    <message>
        <source>Kleiner (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Größer (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Ganze Breite (0)</source>
        <translation>Full width (0)</translation>
    </message>
    <message>
        <source>Breite</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Speichern &amp;unter …</source>
        <translation>Save &amp;as …</translation>
    </message>
    <message>
        <source>Seite {at} von {all}</source>
        <translation>Page {at} of {all}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Als &amp;PDF speichern …</source>
        <translation>Save as &amp;PDF …</translation>
    </message>
    <message>
        <source>Eine gespeicherte Datei ist nicht verschlüsselt.</source>
        <translation>A saved file is not encrypted.</translation>
    </message>
    <message>
        <source>&amp;Schließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Nicht in den Ordner der Ablage: Wer die Ablage hat, hätte sonst auch den Bogen. Am sichersten ist Papier.</source>
        <translation>Not into the folder of the store: whoever has the store would then have the sheet as well. Paper is safest.</translation>
    </message>
    <message>
        <source>Gespeichert, nicht verschlüsselt: {path}</source>
        <translation>Saved, not encrypted: {path}</translation>
    </message>
    <message>
        <source>Seite {n} von {of} geht zum Drucker …</source>
        <translation>Page {n} of {of} is going to the printer …</translation>
    </message>
    <message>
        <source>An den Drucker gegeben.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Als PDF speichern</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF-Dateien (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>wie er jetzt ist</source>
        <translation>as it is now</translation>
    </message>
    <message>
        <source>Fassung {n}, unterschrieben am {day}</source>
        <translation>Version {n}, signed on {day}</translation>
    </message>
    <message>
        <source>neu, zum Ausfüllen und Unterschreiben</source>
        <translation>new, to fill in and sign</translation>
    </message>
    <message>
        <source>{text}, abgelaufen</source>
        <translation>{text}, expired</translation>
    </message>
    <message>
        <source>ohne Stelle</source>
        <translation>without a body</translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;Vorschau</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>In die A&amp;kte legen …</source>
        <translation>&amp;Keep in the file …</translation>
    </message>
    <message>
        <source>Wurde es herausgegeben? Dann legen Sie es so in die Akte.</source>
        <translation>Has it been handed out? Then keep it in the file as it is.</translation>
    </message>
    <message>
        <source>In die Akte legen …</source>
        <translation>Keep in the file …</translation>
    </message>
    <message>
        <source>Liegt jetzt in der Akte bei „Dokumente“.</source>
        <translation>Now in the file under “Documents”.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Welcher Stand?</source>
        <translation>Which version?</translation>
    </message>
    <message>
        <source>Welche Einwilligung?</source>
        <translation>Which consent?</translation>
    </message>
    <message>
        <source>Für welche Stelle?</source>
        <translation>For which body?</translation>
    </message>
    <message>
        <source>Zu welchem Termin?</source>
        <translation>For which appointment?</translation>
    </message>
    <message>
        <source>Zu welcher Vermittlung?</source>
        <translation>For which referral?</translation>
    </message>
    <message>
        <source>Welche Fallkonferenz?</source>
        <translation>Which case conference?</translation>
    </message>
    <message>
        <source>Welche Einschätzung?</source>
        <translation>Which assessment?</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>In dieser Akte steht noch kein kommender Termin. Tragen Sie ihn ein.</source>
        <translation>There is no upcoming appointment in this file yet. Please enter it.</translation>
    </message>
    <message>
        <source>Noch keine Vermittlung. Tragen Sie sie bei „Vermittlung“ ein.</source>
        <translation>No referral yet. Enter it under “Referral”.</translation>
    </message>
    <message>
        <source>Noch keine Fallkonferenz. Planen Sie sie bei „Vermittlung“.</source>
        <translation>No case conference yet. Plan it under “Referral”.</translation>
    </message>
    <message>
        <source>Noch keine Einschätzung. Beginnen Sie eine bei „Assessment“.</source>
        <translation>No assessment yet. Start one under “Assessment”.</translation>
    </message>
    <message>
        <source>Sagt Klient:innen, was mit ihren Angaben geschieht (Art. 13 DSGVO).</source>
        <translation>Tells clients what happens to their data (Art. 13 GDPR).</translation>
    </message>
    <message>
        <source>Zum Unterschreiben, bevor etwas gespeichert wird.</source>
        <translation>To be signed before anything is saved.</translation>
    </message>
    <message>
        <source>Zum Unterschreiben, bevor Sie mit Stellen sprechen.</source>
        <translation>To be signed before you talk to other bodies.</translation>
    </message>
    <message>
        <source>Ziele und Maßnahmen, mit Zeilen zum Unterschreiben.</source>
        <translation>Goals and measures, with lines to sign on.</translation>
    </message>
    <message>
        <source>Tag, Uhrzeit und Ort groß, zum Mitgeben.</source>
        <translation>Day, time and place in large print, to take along.</translation>
    </message>
    <message>
        <source>Brief an die Stelle, zu der Sie vermitteln.</source>
        <translation>Letter to the body you are referring to.</translation>
    </message>
    <message>
        <source>Das Wichtigste der Akte auf einen Blick.</source>
        <translation>The essentials of the file at a glance.</translation>
    </message>
    <message>
        <source>Einladung oder Protokoll für die Beteiligten.</source>
        <translation>Invitation or minutes for those involved.</translation>
    </message>
    <message>
        <source>Was die Vertretung wissen muss.</source>
        <translation>What the substitute needs to know.</translation>
    </message>
    <message>
        <source>Was erreicht wurde und wie es weitergeht.</source>
        <translation>What was achieved and how things go on.</translation>
    </message>
    <message>
        <source>Alles, was über die Person gespeichert ist.</source>
        <translation>Everything that is stored about the person.</translation>
    </message>
    <message>
        <source>Alle Handlungsfelder mit Werten und Bild.</source>
        <translation>All life domains with scores and picture.</translation>
    </message>
    <message>
        <source>Netzwerkkarte mit Liste und Ressourcen.</source>
        <translation>Network map with list and resources.</translation>
    </message>
    <message>
        <source>Offene Fristen, die nächsten zuerst.</source>
        <translation>Open deadlines, the next ones first.</translation>
    </message>
    <message>
        <source>Hürden für die Koordination, ohne Namen.</source>
        <translation>Barriers for the coordination, without names.</translation>
    </message>
    <message>
        <source>Zahlen des Quartals zum Lesen.</source>
        <translation>The quarter’s figures, to read.</translation>
    </message>
    <message>
        <source>Fälle und Auslastung des Teams.</source>
        <translation>Cases and workload of the team.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Bitte sagen Sie, um welche Akte es geht.</source>
        <translation>Please say which file it is about.</translation>
    </message>
    <message>
        <source>Dieses Druckstück gehört zu keiner einzelnen Akte.</source>
        <translation>This print product does not belong to a single file.</translation>
    </message>
    <message>
        <source>In dieser Sprache gibt es dieses Druckstück nicht.</source>
        <translation>This print product is not available in this language.</translation>
    </message>
    <message>
        <source>Diese Fassung gibt es von diesem Druckstück nicht.</source>
        <translation>This print product has no such version.</translation>
    </message>
    <message>
        <source>Dieses Druckstück gibt es nicht.</source>
        <translation>There is no such print product.</translation>
    </message>
    <message>
        <source>Infoblatt Datenschutz</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Schweigepflichtentbindung</source>
        <translation>Release from confidentiality</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Einladung, Terminzettel</source>
        <translation>Invitation, appointment slip</translation>
    </message>
    <message>
        <source>Begleitschreiben</source>
        <translation>Covering letter</translation>
    </message>
    <message>
        <source>Fallübersicht</source>
        <translation>Case overview</translation>
    </message>
    <message>
        <source>Fallkonferenz</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>Übergabeblatt</source>
        <translation>Hand-over sheet</translation>
    </message>
    <message>
        <source>Abschlussbericht</source>
        <translation>Closing report</translation>
    </message>
    <message>
        <source>Auskunft nach Art. 15 DSGVO</source>
        <translation>Information under Art. 15 GDPR</translation>
    </message>
    <message>
        <source>Fristenliste</source>
        <translation>List of deadlines</translation>
    </message>
    <message>
        <source>Hürdenmeldung</source>
        <translation>Barrier report</translation>
    </message>
    <message>
        <source>Quartalsbericht, Lesefassung</source>
        <translation>Quarterly report, reading version</translation>
    </message>
    <message>
        <source>Einschätzung der Handlungsfelder</source>
        <translation>Assessment of the life domains</translation>
    </message>
    <message>
        <source>Netzwerk und Ressourcen</source>
        <translation>Network and resources</translation>
    </message>
    <message>
        <source>Teamübersicht</source>
        <translation>Team overview</translation>
    </message>
    <message>
        <source>nur der Plan</source>
        <translation>plan only</translation>
    </message>
    <message>
        <source>mit Briefkopf</source>
        <translation>with letterhead</translation>
    </message>
    <message>
        <source>neutraler Absender</source>
        <translation>neutral sender</translation>
    </message>
    <message>
        <source>eine Seite</source>
        <translation>one page</translation>
    </message>
    <message>
        <source>vollständig</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>Einladung</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>für Klient:innen</source>
        <translation>for clients</translation>
    </message>
    <message>
        <source>für die Akte</source>
        <translation>for the file</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>mit Kürzeln</source>
        <translation>with initials</translation>
    </message>
    <message>
        <source>mit Namen</source>
        <translation>with names</translation>
    </message>
    <message>
        <source>Für Entbindungen gibt es ein eigenes Druckstück.</source>
        <translation>There is a separate print product for releases.</translation>
    </message>
    <message>
        <source>Dieser Termin gehört nicht zu dieser Akte.</source>
        <translation>This appointment does not belong to this file.</translation>
    </message>
    <message>
        <source>Es ist kein Termin eingetragen.</source>
        <translation>No appointment is entered.</translation>
    </message>
    <message>
        <source>Verantwortliche Stelle</source>
        <translation>Data controller</translation>
    </message>
    <message>
        <source>Datenschutzbeauftragte:r</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Telefon oder E-Mail</source>
        <translation>Telephone or e-mail</translation>
    </message>
    <message>
        <source>Ihre Rolle sieht keine Statistik.</source>
        <translation>Your role does not see statistics.</translation>
    </message>
    <message>
        <source>Noch ist kein Quartal abgeschlossen.</source>
        <translation>No quarter is closed yet.</translation>
    </message>
    <message>
        <source>Diese Entbindung gibt es nicht mehr.</source>
        <translation>This release no longer exists.</translation>
    </message>
    <message>
        <source>Diese Stelle gibt es nicht mehr.</source>
        <translation>This body no longer exists.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>Was möchten Sie drucken?</source>
        <translation>What would you like to print?</translation>
    </message>
</context>
<context>
    <name>PublicHolidays</name>
    <message>
        <source>Neujahr</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>Erster Mai</source>
        <translation>Labour Day (1 May)</translation>
    </message>
    <message>
        <source>Tag der Deutschen Einheit</source>
        <translation>German Unity Day</translation>
    </message>
    <message>
        <source>Allerheiligen</source>
        <translation>All Saints’ Day</translation>
    </message>
    <message>
        <source>Erster Weihnachtstag</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>Zweiter Weihnachtstag</source>
        <translation>Second Day of Christmas</translation>
    </message>
    <message>
        <source>Reformationstag</source>
        <translation>Reformation Day</translation>
    </message>
    <message>
        <source>Karfreitag</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Ostermontag</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Christi Himmelfahrt</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>Pfingstmontag</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>Fronleichnam</source>
        <translation>Corpus Christi</translation>
    </message>
</context>
<context>
    <name>QuarterClosing</name>
    <message>
        <source>Ein späteres Quartal ist schon abgegeben. Frühere können nicht mehr dazukommen.</source>
        <translation>A later quarter has already been handed in. Earlier ones can no longer be added.</translation>
    </message>
    <message>
        <source>Ein Quartal schließt ab, wer für die Statistik zuständig ist (Rolle „Statistik“).</source>
        <translation>A quarter is closed by whoever is responsible for the statistics (role “Statistics”).</translation>
    </message>
    <message>
        <source>{quarter} läuft noch. Abschließen geht ab dem Tag nach dem Stichtag.</source>
        <translation>{quarter} is still running. It can be closed from the day after the reference date.</translation>
    </message>
    <message>
        <source>{quarter} wartet noch auf die Freigabe der Teamleitung. Erst danach geht es weiter.</source>
        <translation>{quarter} is still waiting to be released by the team lead. Only then can you go on.</translation>
    </message>
    <message>
        <source>Inzwischen hat jemand anderes ein Quartal abgeschlossen. Bitte beginnen Sie neu.</source>
        <translation>Someone else has closed a quarter in the meantime. Please start again.</translation>
    </message>
    <message>
        <source>Bitte eine Zahl von 0 bis 100 eintragen.</source>
        <translation>Please enter a number from 0 to 100.</translation>
    </message>
    <message>
        <source>Abschließen und Freigeben machen zwei verschiedene Personen. Bitte geben Sie es einer anderen Teamleitung zur Freigabe.</source>
        <translation>Closing and releasing are done by two different people. Please pass it to another team lead for release.</translation>
    </message>
    <message>
        <source>Der Schlüssel wurde seit dem Abschließen gewechselt. Bitte nehmen Sie den Abschluss zurück und schließen Sie das Quartal neu ab.</source>
        <translation>The key has been changed since closing. Please take back the closing and close the quarter again.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie, warum.</source>
        <translation>Please say why.</translation>
    </message>
    <message>
        <source>Bitte kürzer: höchstens 200 Zeichen.</source>
        <translation>Please make it shorter: 200 characters at most.</translation>
    </message>
    <message>
        <source>Durchsehen können nur Personen, die Akten sehen.</source>
        <translation>Only people who see files can look through this.</translation>
    </message>
    <message>
        <source>Passt nicht zusammen</source>
        <translation>Does not fit together</translation>
    </message>
    <message>
        <source>Clearing nicht entschieden</source>
        <translation>Clearing not decided</translation>
    </message>
    <message>
        <source>Kontakt ohne Dauer</source>
        <translation>Contact without duration</translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation>Information missing</translation>
    </message>
    <message>
        <source>Das Clearing ist am Ende des Quartals nicht entschieden.</source>
        <translation>Clearing is not decided at the end of the quarter.</translation>
    </message>
    <message>
        <source>Kontakt vom {day} ohne Dauer.</source>
        <translation>Contact of {day} without duration.</translation>
    </message>
    <message>
        <source>Am {day} nicht bekannt: {fields}.</source>
        <translation>Not known on {day}: {fields}.</translation>
    </message>
</context>
<context>
    <name>QuarterPanel</name>
    <message>
        <source>1  Durchsehen und bereinigen</source>
        <translation>1  Look through and clean</translation>
    </message>
    <message>
        <source>2  Abschließen</source>
        <translation>2  Close</translation>
    </message>
    <message>
        <source>3  Ansehen und freigeben</source>
        <translation>3  View and release</translation>
    </message>
    <message>
        <source>4  Der Stadt übergeben</source>
        <translation>4  Hand over to the city</translation>
    </message>
    <message>
        <source>5  Quittung der Stadt</source>
        <translation>5  Receipt from the city</translation>
    </message>
    <message>
        <source>Ein späteres Quartal ist schon abgegeben.</source>
        <translation>A later quarter has already been handed in.</translation>
    </message>
    <message>
        <source>Das macht das Team, das die Akten führt.</source>
        <translation>This is done by the team that keeps the files.</translation>
    </message>
    <message>
        <source>Geht ab dem Tag nach dem Stichtag.</source>
        <translation>Possible from the day after the reference date.</translation>
    </message>
    <message>
        <source>Die Zahlen werden eingefroren, gerundet und geprüft, damit niemand zu erkennen ist. Es geht noch nichts hinaus.</source>
        <translation>The figures are frozen, rounded and checked so that nobody can be recognised. Nothing goes out yet.</translation>
    </message>
    <message>
        <source>Das macht die Person, die für die Statistik zuständig ist.</source>
        <translation>This is done by the person in charge of the statistics.</translation>
    </message>
    <message>
        <source>Eine zweite Person, die Teamleitung, sieht die Zahlen an.</source>
        <translation>A second person, the team lead, looks at the figures.</translation>
    </message>
    <message>
        <source>Das macht die Teamleitung, eine zweite Person.</source>
        <translation>This is done by the team lead, a second person.</translation>
    </message>
    <message>
        <source>Als verschlüsseltes Paket auf einen Stick.</source>
        <translation>As an encrypted bundle on a stick.</translation>
    </message>
    <message>
        <source>Das Paket kann nur die Stadt öffnen.</source>
        <translation>Only the city can open the bundle.</translation>
    </message>
    <message>
        <source>Damit bestätigt die Stadt, dass alles da ist.</source>
        <translation>With this the city confirms that everything has arrived.</translation>
    </message>
    <message>
        <source>Noch keine Quittung eingelesen.</source>
        <translation>No receipt read in yet.</translation>
    </message>
    <message>
        <source>&amp;Durchsehen …</source>
        <translation>Look throu&amp;gh …</translation>
    </message>
    <message>
        <source>Quartal abschl&amp;ießen …</source>
        <translation>&amp;Close quarter …</translation>
    </message>
    <message>
        <source>Neue Fass&amp;ung …</source>
        <translation>New ve&amp;rsion …</translation>
    </message>
    <message>
        <source>Ansehen und &amp;freigeben …</source>
        <translation>View and relea&amp;se …</translation>
    </message>
    <message>
        <source>Ansehen …</source>
        <translation>View …</translation>
    </message>
    <message>
        <source>Abschluss &amp;zurücknehmen</source>
        <translation>Take back cl&amp;osing</translation>
    </message>
    <message>
        <source>&amp;Paket speichern …</source>
        <translation>Save bun&amp;dle …</translation>
    </message>
    <message>
        <source>&amp;Quittung einlesen …</source>
        <translation>Read in recei&amp;pt …</translation>
    </message>
</context>
<context>
    <name>QuarterSheet</name>
    <message>
        <source>Quartalsbericht {quarter}</source>
        <translation>Quarterly report {quarter}</translation>
    </message>
    <message>
        <source>Gesamtzahlen (genau)</source>
        <translation>Totals (exact)</translation>
    </message>
    <message>
        <source>Aufgegliedert (gerundet)</source>
        <translation>Broken down (rounded)</translation>
    </message>
    <message>
        <source>Lesefassung des Pakets, Fassung {n}</source>
        <translation>Reading version of the bundle, version {n}</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stand: {quarter}.</source>
        <translation>As of {quarter}.</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Warum</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Was im Haus bleibt</source>
        <translation>What stays in-house</translation>
    </message>
</context>
<context>
    <name>QuarterTable</name>
    <message>
        <source>Quartale</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>QuarterWords</name>
    <message>
        <source>läuft</source>
        <translation>running</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>durchgesehen</source>
        <translation>looked through</translation>
    </message>
    <message>
        <source>bereinigt</source>
        <translation>clean</translation>
    </message>
    <message>
        <source>wartet auf Freigabe</source>
        <translation>waiting for release</translation>
    </message>
    <message>
        <source>freigegeben</source>
        <translation>released</translation>
    </message>
    <message>
        <source>übergeben</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>ohne Quittung</source>
        <translation>without receipt</translation>
    </message>
    <message>
        <source>angenommen</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>nicht abgegeben</source>
        <translation>not given away</translation>
    </message>
    <message>
        <source>Ein Fehler ist berichtigt worden</source>
        <translation>A mistake was corrected</translation>
    </message>
    <message>
        <source>Angaben sind nachgetragen worden</source>
        <translation>Details were added later</translation>
    </message>
    <message>
        <source>Alles zurückziehen, nur Gesamtzahlen bleiben</source>
        <translation>Take everything back, only totals stay</translation>
    </message>
    <message>
        <source>Noch nicht durchgesehen.</source>
        <translation>Not looked through yet.</translation>
    </message>
    <message>
        <source>Bereinigt, sagt {who} ({day}).</source>
        <translation>Clean, says {who} ({day}).</translation>
    </message>
    <message>
        <source>Durchgesehen von {who} am {day}.</source>
        <translation>Looked through by {who} on {day}.</translation>
    </message>
    <message>
        <source>{kind}: {open} offen, {accepted} mit Grund</source>
        <translation>{kind}: {open} open, {accepted} with a reason</translation>
    </message>
    <message>
        <source>Abgeschlossen am {day} von {who}.</source>
        <translation>Closed on {day} by {who}.</translation>
    </message>
    <message>
        <source>Freigegeben am {day} von {who}.</source>
        <translation>Released on {day} by {who}.</translation>
    </message>
    <message>
        <source>Zuletzt gespeichert am {day}.</source>
        <translation>Last saved on {day}.</translation>
    </message>
    <message>
        <source>Die Stadt hat das Paket angenommen.</source>
        <translation>The city has accepted the bundle.</translation>
    </message>
    <message>
        <source>Die Stadt hat das Paket abgelehnt. Bitte fragen Sie dort nach und schließen Sie das Quartal neu ab.</source>
        <translation>The city has refused the bundle. Please ask there and close the quarter anew.</translation>
    </message>
    <message>
        <source>Seit vier Wochen keine Quittung. Ist das Paket angekommen? Bitte fragen Sie nach.</source>
        <translation>No receipt for four weeks. Has the bundle arrived? Please ask.</translation>
    </message>
</context>
<context>
    <name>Quarters</name>
    <message>
        <source>Ein Quartal schreibt man als Jahr und Nummer, zum Beispiel 2026Q3.</source>
        <translation>A quarter is written as year and number, for example 2026Q3.</translation>
    </message>
    <message>
        <source>{number}. Quartal {year}</source>
        <translation>Q{number} {year}</translation>
    </message>
</context>
<context>
    <name>QuartersView</name>
    <message>
        <source>Quartale</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Fünf Schritte: durchsehen, abschließen, freigeben, übergeben, Quittung.</source>
        <translation>Five steps: look through, close, release, hand over, receipt.</translation>
    </message>
    <message>
        <source>Schl&amp;üssel …</source>
        <translation>&amp;Keys …</translation>
    </message>
    <message>
        <source>Noch gibt es keine Fälle.</source>
        <translation>There are no cases yet.</translation>
    </message>
    <message>
        <source>Abschluss zurücknehmen</source>
        <translation>Undo closing</translation>
    </message>
    <message>
        <source>Der Abschluss von {quarter} wird zurückgenommen. Danach kann das Quartal neu abgeschlossen werden.</source>
        <translation>The closing of {quarter} will be undone. After that, the quarter can be closed anew.</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Stick oder Ordner für das Paket wählen</source>
        <translation>Choose a stick or folder for the bundle</translation>
    </message>
    <message>
        <source>Quittung der Stadt wählen</source>
        <translation>Choose the receipt of the city</translation>
    </message>
    <message>
        <source>Quittungen (*{ending})</source>
        <translation>Receipts (*{ending})</translation>
    </message>
    <message>
        <source>Gespeichert und geprüft: {name}</source>
        <translation>Saved and checked: {name}</translation>
    </message>
    <message>
        <source>Die Stadt hat das Paket angenommen.</source>
        <translation>The city has accepted the bundle.</translation>
    </message>
    <message>
        <source>Die Stadt hat das Paket abgelehnt.</source>
        <translation>The city has rejected the bundle.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>weglassen</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>Den Wert weglassen, die Zeile übernehmen</source>
        <translation>Leave out the value, import the row</translation>
    </message>
    <message>
        <source>Offen lassen, diese Zeilen ablehnen</source>
        <translation>Leave open, reject these rows</translation>
    </message>
    <message>
        <source>Nächste &amp;offene Frage</source>
        <translation>Next &amp;open question</translation>
    </message>
    <message>
        <source>{label}: was gilt für alle Zeilen ohne Angabe?</source>
        <translation>{label}: what applies to all rows without an entry?</translation>
    </message>
    <message>
        <source>Was heißt „{value}“ in „{column}“?</source>
        <translation>What does “{value}” in “{column}” mean?</translation>
    </message>
    <message>
        <source>{n}-mal, in Zeile {rows}{more} · wird zu {label}</source>
        <translation>{n}×, in row {rows}{more} · becomes {label}</translation>
    </message>
    <message>
        <source>oder etwas anderes aus der &amp;Liste</source>
        <translation>or something else from the &amp;list</translation>
    </message>
    <message>
        <source>oder anders &amp;geschrieben, für alle diese Zeilen</source>
        <translation>or written &amp;differently, for all these rows</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>bedeutet</source>
        <translation>means</translation>
    </message>
    <message>
        <source>Offene Werte</source>
        <translation>Open values</translation>
    </message>
    <message>
        <source>(alle ohne Angabe)</source>
        <translation>(all without an entry)</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>{done} von {total} beantwortet. Jede Antwort gilt für alle Zeilen mit diesem Wert; was offen bleibt, wird mit Grund abgelehnt.</source>
        <translation>{done} of {total} answered. Each answer applies to all rows with this value; whatever stays open is rejected with the reason.</translation>
    </message>
</context>
<context>
    <name>QuickContactDialog</name>
    <message>
        <source>Neuer Kontakt</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>&amp;Speichern</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Mehr Angaben</source>
        <translation>&amp;More details</translation>
    </message>
    <message>
        <source>Ver&amp;werfen</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Hier geht es weiter, wo Sie aufgehört haben.</source>
        <translation>This is where you left off.</translation>
    </message>
    <message>
        <source>Neu beginnen</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>&amp;Weniger Angaben</source>
        <translation>&amp;Fewer details</translation>
    </message>
    <message>
        <source>läuft seit {n} Min.</source>
        <translation>running for {n} min</translation>
    </message>
    <message>
        <source>Speichern (Eingabe, im Text Strg+Eingabe)</source>
        <translation>Save (Enter, in the text Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Schließen (Esc); was begonnen ist, bleibt als Entwurf</source>
        <translation>Close (Esc); what was begun stays as a draft</translation>
    </message>
</context>
<context>
    <name>QuickForm</name>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Klient:in.</source>
        <translation>Please choose a client.</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Liste &amp;drucken …</source>
        <translation>&amp;Print list …</translation>
    </message>
    <message>
        <source>Als &amp;Tabelle …</source>
        <translation>As ta&amp;ble …</translation>
    </message>
    <message>
        <source>Name, Nummer oder Frist</source>
        <translation>Name, number or deadline</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Art der Frist</source>
        <translation>Kind of deadline</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Alle Fristen</source>
        <translation>All deadlines</translation>
    </message>
    <message>
        <source>Alle Arten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Alle Fallführungen</source>
        <translation>All counsellors</translation>
    </message>
    <message>
        <source>Überfällig: {late} · heute: {today} · in 7 Tagen: {week} · gesamt: {all}</source>
        <translation>Overdue: {late} · today: {today} · in 7 days: {week} · total: {all}</translation>
    </message>
    <message>
        <source>Keine Frist passt dazu.</source>
        <translation>No deadline matches.</translation>
    </message>
    <message>
        <source>Keine offenen Fristen. Sie entstehen aus den Angaben der Akten.</source>
        <translation>No open deadlines. They come from the entries in the client files.</translation>
    </message>
    <message>
        <source>Fristen als Tabelle speichern</source>
        <translation>Save deadlines as a table</translation>
    </message>
    <message>
        <source>Dort lässt sich nichts speichern. Bitte wählen Sie einen anderen Ort.</source>
        <translation>Nothing can be saved there. Please choose another place.</translation>
    </message>
    <message>
        <source>Fällig</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Kalenderdatei einlesen</source>
        <translation>Read a calendar file</translation>
    </message>
    <message>
        <source>&amp;Einlesen</source>
        <translation>&amp;Read in</translation>
    </message>
    <message>
        <source>Die Datei wird gelesen …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Termine der Datei</source>
        <translation>Appointments of the file</translation>
    </message>
    <message>
        <source>Eingelesen: {added} neu, {changed} geändert.</source>
        <translation>Read in: {added} new, {changed} changed.</translation>
    </message>
    <message>
        <source>Es wurde nichts geändert.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>{n} neu</source>
        <translation>{n} new</translation>
    </message>
    <message>
        <source>{n} geändert</source>
        <translation>{n} changed</translation>
    </message>
    <message>
        <source>{n} unverändert</source>
        <translation>{n} unchanged</translation>
    </message>
    <message>
        <source>{n} nicht möglich</source>
        <translation>{n} not possible</translation>
    </message>
    <message>
        <source>&amp;Einlesen ({n})</source>
        <translation>&amp;Read in ({n})</translation>
    </message>
    <message>
        <source>&amp;Schließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Alle</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>&amp;Keine</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>Nur &amp;neue</source>
        <translation>Only ne&amp;w</translation>
    </message>
    <message>
        <source>{n} wohl doppelt</source>
        <translation>{n} probably duplicates</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>wohl doppelt</source>
        <translation>probably a duplicate</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>nicht möglich</source>
        <translation>not possible</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>without a title</translation>
    </message>
    <message>
        <source>{day} (Serie)</source>
        <translation>{day} (series)</translation>
    </message>
</context>
<context>
    <name>ReadTableView</name>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Ihre Begründung steht im Zugriffsprotokoll; die Teamleitung kann sie lesen.</source>
        <translation>Your reason is kept in the access log; the team lead can read it.</translation>
    </message>
    <message>
        <source>Warum öffnen Sie diese Akte?</source>
        <translation>Why are you opening this client file?</translation>
    </message>
    <message>
        <source>Mit Begründung öffnen</source>
        <translation>Open with a reason</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>An wen?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>an eine Stelle</source>
        <translation>to a body</translation>
    </message>
    <message>
        <source>an die Klient:in</source>
        <translation>to the client</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Stelle aus dem Verzeichnis</source>
        <translation>Body from the directory</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>niemand Bestimmtes</source>
        <translation>nobody in particular</translation>
    </message>
    <message>
        <source>A&amp;n wen?</source>
        <translation>To &amp;whom?</translation>
    </message>
    <message>
        <source>S&amp;telle aus dem Verzeichnis</source>
        <translation>&amp;Body from the directory</translation>
    </message>
    <message>
        <source>Ansprech&amp;person</source>
        <translation>Contact &amp;person</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Noch nichts eingetragen.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>Eintrag gelöscht.</source>
        <translation>Entry deleted.</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Entwurf wiederhergestellt.</source>
        <translation>Draft restored.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Bitte ausfüllen.</source>
        <translation>Please fill in.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Diese Angabe wurde inzwischen an anderer Stelle geändert.</source>
        <translation>This entry has been changed elsewhere in the meantime.</translation>
    </message>
    <message>
        <source>Ihre Rolle liest hier nur.</source>
        <translation>Your role only reads here.</translation>
    </message>
    <message>
        <source>Das ist inzwischen schon eingetragen. Bitte neu ansehen.</source>
        <translation>This has been entered in the meantime. Please look again.</translation>
    </message>
    <message>
        <source>Das lässt sich nicht mehr zurückholen: Inzwischen wurde an dieser Stelle etwas anderes eingetragen oder gelöscht.</source>
        <translation>This cannot be brought back any more: something else was entered or deleted here meanwhile.</translation>
    </message>
    <message>
        <source>Dieser Eintrag wurde inzwischen gelöscht.</source>
        <translation>This entry has been deleted in the meantime.</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>Neues Passwort mit dem Wiederherstellungsbogen</source>
        <translation>New password with the recovery sheet</translation>
    </message>
    <message>
        <source>Geben Sie die 14 Gruppen vom Bogen ein. Groß- und Kleinschreibung, Leerzeichen und Striche sind egal; ein Lesegerät für QR-Codes geht auch.</source>
        <translation>Enter the 14 groups from the sheet. Upper and lower case, spaces and dashes do not matter; a reader for QR codes works as well.</translation>
    </message>
    <message>
        <source>&amp;Anmeldename</source>
        <translation>&amp;Login name</translation>
    </message>
    <message>
        <source>&amp;Gruppen vom Bogen</source>
        <translation>&amp;Groups on the sheet</translation>
    </message>
    <message>
        <source>Passwort &amp;setzen</source>
        <translation>&amp;Set password</translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Bitte geben Sie Ihren Anmeldenamen ein.</source>
        <translation>Please enter your login name.</translation>
    </message>
    <message>
        <source>Die Prüfzeichen stimmen.</source>
        <translation>The check characters are right.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unter diesem Anmeldenamen kann niemand die Ablage öffnen.</source>
        <translation>Nobody can open the store under this login name.</translation>
    </message>
    <message>
        <source>In Gruppe {group} stimmt etwas nicht. Bitte vergleichen Sie sie mit dem Bogen.</source>
        <translation>Something is wrong in group {group}. Please compare it with the sheet.</translation>
    </message>
    <message>
        <source>Das Zeichen „{char}“ in Gruppe {group} kommt in keinem Code vor. Bitte vergleichen Sie die Gruppe mit dem Bogen.</source>
        <translation>The character “{char}” in group {group} does not occur in any code. Please compare the group with the sheet.</translation>
    </message>
    <message>
        <source>Der Code hat 14 Gruppen zu vier Zeichen, also 56 Zeichen; eingegeben sind {found}.</source>
        <translation>The code has 14 groups of four characters, 56 characters in all; {found} have been entered.</translation>
    </message>
    <message>
        <source>Der Code stimmt an mehreren Stellen nicht. Bitte vergleichen Sie ihn Gruppe für Gruppe mit dem Bogen.</source>
        <translation>The code is wrong in several places. Please compare it with the sheet group by group.</translation>
    </message>
    <message>
        <source>Dieser Code gehört nicht zu dieser Ablage, oder er wurde durch einen neueren ersetzt.</source>
        <translation>This code does not belong to this store, or it has been replaced by a newer one.</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Stelle fehlt im Verzeichnis</source>
        <translation>Body missing from the directory</translation>
    </message>
</context>
<context>
    <name>ReferralLetter</name>
    <message>
        <source>Begleitschreiben</source>
        <translation>Covering letter</translation>
    </message>
    <message>
        <source>Vertraulich · Begleitschreiben</source>
        <translation>Confidential · Covering letter</translation>
    </message>
    <message>
        <source>Bitte um Unterstützung</source>
        <translation>Request for support</translation>
    </message>
    <message>
        <source>Worum wir Sie bitten</source>
        <translation>What we ask of you</translation>
    </message>
    <message>
        <source>Zum ersten Termin kommen wir auf Wunsch mit.</source>
        <translation>We will come along to the first appointment on request.</translation>
    </message>
    <message>
        <source>Vertraulichkeit</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Wir übernehmen. Erster Termin am:</source>
        <translation>We will take this on. First appointment on:</translation>
    </message>
    <message>
        <source>Warteliste, voraussichtlich bis:</source>
        <translation>Waiting list, probably until:</translation>
    </message>
    <message>
        <source>Wir können das nicht übernehmen, weil:</source>
        <translation>We cannot take this on because:</translation>
    </message>
    <message>
        <source>Bitte rufen Sie uns an.</source>
        <translation>Please call us.</translation>
    </message>
    <message>
        <source>wir begleiten die unten genannte Person und bitten Sie um Unterstützung. Sie ist damit einverstanden, dass wir uns an Sie wenden.</source>
        <translation>we are supporting the person named below and ask for your help. The person agrees to our contacting you.</translation>
    </message>
    <message>
        <source>wir begleiten die unten genannte Person und bitten Sie um Unterstützung.</source>
        <translation>we are supporting the person named below and ask for your help.</translation>
    </message>
    <message>
        <source>die Person, die Ihnen diesen Brief gibt, bittet Sie um Unterstützung. Was Sie von ihr wissen müssen, sagt sie Ihnen selbst.</source>
        <translation>the person who gives you this letter asks for your help. They will tell you themselves what you need to know about them.</translation>
    </message>
    <message>
        <source>die Person, die Ihnen diesen Brief gibt, begleiten wir. Sie bittet Sie um Unterstützung. Was Sie von ihr wissen müssen, sagt sie Ihnen selbst.</source>
        <translation>we are supporting the person who gives you this letter. They ask for your help. They will tell you themselves what you need to know about them.</translation>
    </message>
    <message>
        <source>geboren {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Erreichbar</source>
        <translation>Can be reached</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Sprache, Sprachmittlung</source>
        <translation>Language, interpreting</translation>
    </message>
    <message>
        <source>Wir geben mit diesem Brief keine Angaben über die Person weiter. Ihre Antwort können Sie ihr mitgeben; mit uns sprechen dürfen Sie nur, wenn sie zustimmt.</source>
        <translation>With this letter we pass on no information about the person. You can give them your reply to take along; you may talk to us only if they agree.</translation>
    </message>
    <message>
        <source>Bitte nutzen Sie die Angaben nur für diesen Zweck (§ 203 StGB).</source>
        <translation>Please use the information for this purpose only (§ 203 StGB).</translation>
    </message>
    <message>
        <source>Das gilt bis {day}.</source>
        <translation>This is valid until {day}.</translation>
    </message>
    <message>
        <source>Auch Sie dürfen uns Auskunft geben.</source>
        <translation>You may give us information too.</translation>
    </message>
    <message>
        <source>Für Ihre Antwort an uns brauchen Sie das Einverständnis der Person.</source>
        <translation>To reply to us you need the person’s agreement.</translation>
    </message>
    <message>
        <source>Die Person hat uns am {day} Ihnen gegenüber von der Schweigepflicht entbunden, und zwar für: {information}.</source>
        <translation>On {day} the person released us from confidentiality towards you, namely for: {information}.</translation>
    </message>
    <message>
        <source>Die Person hat uns am {day} Ihnen gegenüber von der Schweigepflicht entbunden.</source>
        <translation>On {day} the person released us from confidentiality towards you.</translation>
    </message>
    <message>
        <source>Die Person hat uns Ihnen gegenüber von der Schweigepflicht entbunden.</source>
        <translation>The person has released us from confidentiality towards you.</translation>
    </message>
</context>
<context>
    <name>ReferralsCard</name>
    <message>
        <source>Vermittlungen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Vermitteln</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>aus der Maßnahme „{what}“</source>
        <translation>from the measure “{what}”</translation>
    </message>
    <message>
        <source>begleitet</source>
        <translation>accompanied</translation>
    </message>
    <message>
        <source>Noch niemand vermittelt. Wählen Sie eine Stelle und wozu; die Entbindung wird dabei geprüft.</source>
        <translation>Nobody has been referred yet. Choose a body and what for; the release is checked as you do so.</translation>
    </message>
    <message>
        <source>Vermittlung gelöscht.</source>
        <translation>Referral deleted.</translation>
    </message>
    <message>
        <source>Entbindung gilt nicht mehr</source>
        <translation>Release no longer valid</translation>
    </message>
    <message>
        <source>meldet sich selbst</source>
        <translation>gets in touch themselves</translation>
    </message>
    <message>
        <source>ohne Entbindung, begründet</source>
        <translation>without a release, with a reason</translation>
    </message>
    <message>
        <source>nur das Nötigste</source>
        <translation>only what is necessary</translation>
    </message>
    <message>
        <source>Entbindung eintragen</source>
        <translation>Enter release</translation>
    </message>
    <message>
        <source>Begleitschreiben drucken</source>
        <translation>Print covering letter</translation>
    </message>
    <message>
        <source>Stelle ansehen</source>
        <translation>View body</translation>
    </message>
</context>
<context>
    <name>Referred</name>
    <message>
        <source>[Klient:in]</source>
        <translation>[client]</translation>
    </message>
    <message>
        <source>Bei dieser Vermittlung fehlt die Stelle.</source>
        <translation>The body is missing in this referral.</translation>
    </message>
    <message>
        <source>Diese Vermittlung gibt es in dieser Akte nicht mehr.</source>
        <translation>This referral no longer exists in this file.</translation>
    </message>
    <message>
        <source>Es ist keine Vermittlung eingetragen.</source>
        <translation>No referral is entered.</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Was das Haus verlässt: {quarter}</source>
        <translation>What leaves the house: {quarter}</translation>
    </message>
    <message>
        <source>Tabellen</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Freigeben</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>{tables} Tabellen gehen hinaus, {left} bleiben hier. {points} Zahlen sind ein Punkt.</source>
        <translation>{tables} tables go out, {left} stay here. {points} figures are a point.</translation>
    </message>
    <message>
        <source>Gesamtzahlen (genau)</source>
        <translation>Totals (exact)</translation>
    </message>
    <message>
        <source>Was hier bleibt</source>
        <translation>What stays here</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Warum</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Stand: {quarter}.</source>
        <translation>As of: {quarter}.</translation>
    </message>
    <message>
        <source>Insgesamt</source>
        <translation>In total</translation>
    </message>
    <message>
        <source>Freigegeben. Jetzt kann das Paket zur Stadt.</source>
        <translation>Released. Now the bundle can go to the city.</translation>
    </message>
</context>
<context>
    <name>ReleaseLamp</name>
    <message>
        <source>Entbindung eintragen</source>
        <translation>Enter release</translation>
    </message>
    <message>
        <source>Klient:in meldet sich selbst</source>
        <translation>Client gets in touch themselves</translation>
    </message>
    <message>
        <source>Trotzdem – mit Begründung</source>
        <translation>All the same – with a reason</translation>
    </message>
    <message>
        <source>Doch anders</source>
        <translation>Choose another way</translation>
    </message>
    <message>
        <source>Bitte in mindestens {n} Zeichen begründen.</source>
        <translation>Please give a reason of at least {n} characters.</translation>
    </message>
    <message>
        <source>Es gehen keine Angaben an die Stelle.</source>
        <translation>No information goes to the body.</translation>
    </message>
    <message>
        <source>ohne Entbindung</source>
        <translation>without a release</translation>
    </message>
    <message>
        <source>Der Grund steht im Zugriffsprotokoll. Bitte ohne Namen schreiben.</source>
        <translation>The reason stands in the access log. Please write it without names.</translation>
    </message>
    <message>
        <source>keine gültige Entbindung</source>
        <translation>no valid release</translation>
    </message>
    <message>
        <source>Ohne Schweigepflichtentbindung für diese Stelle dürfen keine Angaben weitergegeben werden. Wie geht es weiter?</source>
        <translation>Without a release from confidentiality for this body no information may be passed on. How do you want to go on?</translation>
    </message>
    <message>
        <source>Entbindung liegt vor</source>
        <translation>Release on file</translation>
    </message>
    <message>
        <source>Entbindung gültig bis {day}</source>
        <translation>Release valid until {day}</translation>
    </message>
    <message>
        <source>Die Ausländerbehörde darf Angaben weiterverwenden. Bitte nur weitergeben, was in der Entbindung steht.</source>
        <translation>The foreigners authority may use information further. Please pass on only what the release says.</translation>
    </message>
</context>
<context>
    <name>ReleasesCard</name>
    <message>
        <source>Schweigepflichtentbindungen</source>
        <translation>Releases from confidentiality</translation>
    </message>
    <message>
        <source>Entbindung eintragen</source>
        <translation>Enter release</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Später</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Gesehen</source>
        <translation>Seen</translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message>
        <source>Erinnerungen</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Alle &amp;gesehen</source>
        <translation>All &amp;seen</translation>
    </message>
    <message>
        <source>{n} Erinnerungen aus der Zwischenzeit</source>
        <translation>{n} reminders from the meantime</translation>
    </message>
    <message>
        <source>&amp;Ansehen</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Einklappen</source>
        <translation>&amp;Collapse</translation>
    </message>
    <message>
        <source>Das war in der Zwischenzeit</source>
        <translation>This was in the meantime</translation>
    </message>
    <message>
        <source>Erinnerung</source>
        <translation>Reminder</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Termin am {day}</source>
        <translation>Appointment on {day}</translation>
    </message>
    <message>
        <source>Termin um {time}</source>
        <translation>Appointment at {time}</translation>
    </message>
    <message>
        <source>Frist überfällig seit {day} · {what}</source>
        <translation>Deadline overdue since {day} · {what}</translation>
    </message>
    <message>
        <source>Frist am {day} · {what}</source>
        <translation>Deadline on {day} · {what}</translation>
    </message>
    <message>
        <source>Morgen früh</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>In einer Stunde</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>In {n} Minuten</source>
        <translation>In {n} minutes</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>Neues Startpasswort</source>
        <translation>New initial password</translation>
    </message>
    <message>
        <source>&amp;Setzen</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>Das Startpasswort für {name} gilt.</source>
        <translation>The initial password for {name} is in force.</translation>
    </message>
    <message>
        <source>{name} wartet jetzt auf die Bestätigung durch eine Teamleitung.</source>
        <translation>{name} is now waiting for confirmation by a team lead.</translation>
    </message>
</context>
<context>
    <name>ResourceBox</name>
    <message>
        <source>{sector}: neue Ressource</source>
        <translation>{sector}: new resource</translation>
    </message>
    <message>
        <source>Hinzufügen …</source>
        <translation>Add …</translation>
    </message>
</context>
<context>
    <name>ResourceCard</name>
    <message>
        <source>Ressourcen</source>
        <translation>Resources</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Eine Sicherung zurückholen kann nur, wer darin Akten öffnen darf.</source>
        <translation>Only people who may open client files can restore a backup that holds them.</translation>
    </message>
    <message>
        <source>Diesen Ordner gibt es nicht. Bitte wählen Sie einen anderen.</source>
        <translation>This folder does not exist. Please choose another one.</translation>
    </message>
    <message>
        <source>In diesem Ordner liegt schon etwas. Bitte wählen Sie einen neuen Ordner.</source>
        <translation>There is already something in this folder. Please choose a new folder.</translation>
    </message>
    <message>
        <source>Diese Sicherung gehört zu einer anderen Ablage. Bitte wählen Sie einen neuen Ordner.</source>
        <translation>This backup belongs to another store. Please choose a new folder.</translation>
    </message>
    <message>
        <source>Für die Ablage ist hier nicht genug Platz. Bitte schaffen Sie Platz oder wählen Sie einen anderen Ordner; es wurde nichts verändert.</source>
        <translation>There is not enough room for the store here. Please make room or choose another folder; nothing has been changed.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Sicherung wiederherstellen</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Sicherung prüfen</source>
        <translation>Check a backup</translation>
    </message>
    <message>
        <source>&amp;Wiederherstellen</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Sicherung (.kimbak)</source>
        <translation>&amp;Backup (.kimbak)</translation>
    </message>
    <message>
        <source>&amp;Datei wählen …</source>
        <translation>Choose &amp;file …</translation>
    </message>
    <message>
        <source>&amp;Neuer Ordner der Ablage</source>
        <translation>&amp;New folder of the store</translation>
    </message>
    <message>
        <source>&amp;Ordner wählen …</source>
        <translation>Choose f&amp;older …</translation>
    </message>
    <message>
        <source>P&amp;rüfen</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Anmeldename</source>
        <translation>&amp;Login name</translation>
    </message>
    <message>
        <source>&amp;Passwort vom Tag der Sicherung</source>
        <translation>&amp;Password on the day of the backup</translation>
    </message>
    <message>
        <source>oder die &amp;Gruppen vom Wiederherstellungsbogen</source>
        <translation>or the &amp;groups on the recovery sheet</translation>
    </message>
    <message>
        <source>Bitte eine Sicherung wählen.</source>
        <translation>Please choose a backup.</translation>
    </message>
    <message>
        <source>Bitte einen neuen Ordner angeben.</source>
        <translation>Please enter a new folder.</translation>
    </message>
    <message>
        <source>Die Sicherung vom {day} ({office}) lässt sich öffnen; alle Einträge bis {n} sind da.</source>
        <translation>The backup of {day} ({office}) can be opened; all entries up to {n} are there.</translation>
    </message>
    <message>
        <source>Die Ablage vom {day} steht jetzt hier: {folder}</source>
        <translation>The store of {day} is now here: {folder}</translation>
    </message>
    <message>
        <source>&amp;Fertig</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Sicherungen (*.kimbak)</source>
        <translation>Backups (*.kimbak)</translation>
    </message>
    <message>
        <source>Sicherung wählen</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Wo soll die Ablage liegen?</source>
        <translation>Where should the store be kept?</translation>
    </message>
    <message>
        <source>Ablage wiederhergestellt {day}.kimdesk</source>
        <translation>Store restored {day}.kimdesk</translation>
    </message>
</context>
<context>
    <name>Restricted</name>
    <message>
        <source>Diese Akte ist eingeschränkt (Art. 18 DSGVO) und wird nur aufbewahrt. Bitte wenden Sie sich an die Teamleitung.</source>
        <translation>This file is restricted (Art. 18 GDPR) and is only being kept. Please ask the team lead.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>&amp;Weitere Liste</source>
        <translation>&amp;Another list</translation>
    </message>
    <message>
        <source>Abgelehnte Zeilen &amp;speichern …</source>
        <translation>Save re&amp;jected rows …</translation>
    </message>
    <message>
        <source>Zuordnung &amp;merken</source>
        <translation>&amp;Remember mapping</translation>
    </message>
    <message>
        <source>Als &amp;Datei …</source>
        <translation>As a f&amp;ile …</translation>
    </message>
    <message>
        <source>Zu den A&amp;kten</source>
        <translation>To the client &amp;files</translation>
    </message>
    <message>
        <source>Eingelesene Akten: {n}.</source>
        <translation>Client files imported: {n}.</translation>
    </message>
    <message>
        <source>Schon da: {n}.</source>
        <translation>Already there: {n}.</translation>
    </message>
    <message>
        <source>Abgelehnte Zeilen: {n}.</source>
        <translation>Rows rejected: {n}.</translation>
    </message>
    <message>
        <source>Zuordnungen (*.toml)</source>
        <translation>Mappings (*.toml)</translation>
    </message>
    <message>
        <source>Zuordnung speichern</source>
        <translation>Save mapping</translation>
    </message>
    <message>
        <source>Abgelehnte Zeilen</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Die Datei enthält die abgelehnten Zeilen mit Spalte und Grund. Verbessern Sie sie dort und lesen Sie die Datei wieder ein. Sie ist nicht verschlüsselt: bitte danach löschen.</source>
        <translation>The file contains the rejected rows with column and reason. Correct them there and import the file again. It is not encrypted: please delete it afterwards.</translation>
    </message>
    <message>
        <source>Zuordnung für das nächste Mal</source>
        <translation>Mapping for next time</translation>
    </message>
    <message>
        <source>Name der Zu&amp;ordnung</source>
        <translation>&amp;Name of the mapping</translation>
    </message>
    <message>
        <source>Gemerkt. Sie wird beim nächsten Mal erkannt.</source>
        <translation>Remembered. It will be recognised next time.</translation>
    </message>
    <message>
        <source>Gespeichert: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>ResultsPart</name>
    <message>
        <source>Ergebnisse als Maßnahmen</source>
        <translation>Results as measures</translation>
    </message>
    <message>
        <source>Als Maßnahme eintragen</source>
        <translation>Enter as a measure</translation>
    </message>
    <message>
        <source>Ergebnis als Maßnahme</source>
        <translation>Result as a measure</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Eine Prüfung beginnt mit einer Frage.</source>
        <translation>A review begins with a question.</translation>
    </message>
    <message>
        <source>Diese Prüfung ist schon entschieden.</source>
        <translation>This review has already been decided.</translation>
    </message>
    <message>
        <source>Wer gefragt hat, bleibt stehen.</source>
        <translation>Who asked stays as it is.</translation>
    </message>
    <message>
        <source>Niemand entscheidet im Namen anderer.</source>
        <translation>Nobody decides in the name of others.</translation>
    </message>
    <message>
        <source>Prüfungen bleiben in der Akte stehen.</source>
        <translation>Reviews stay in the file.</translation>
    </message>
    <message>
        <source>Darüber entscheidet die Teamleitung.</source>
        <translation>The team lead decides about this.</translation>
    </message>
    <message>
        <source>Über eigene Fälle und eigene Fragen entscheidet eine andere Person der Leitung.</source>
        <translation>About their own cases and their own questions somebody else of the leads decides.</translation>
    </message>
    <message>
        <source>Zurückziehen kann, wer gefragt hat oder den Fall führt.</source>
        <translation>Only the person who asked or who is in charge of the case can take it back.</translation>
    </message>
    <message>
        <source>Diese Prüfung ist schon erbeten.</source>
        <translation>This review has already been asked for.</translation>
    </message>
    <message>
        <source>Bitte sagen, was noch zu ändern ist.</source>
        <translation>Please say what still has to be changed.</translation>
    </message>
    <message>
        <source>Der Plan wartet auf die Prüfung durch die Leitung.</source>
        <translation>The plan is waiting for review by the lead.</translation>
    </message>
    <message>
        <source>Der Abschluss wartet auf die Prüfung durch die Leitung.</source>
        <translation>The closure is waiting for review by the lead.</translation>
    </message>
    <message>
        <source>Die Leitung hat den Plan mit Anmerkungen zurückgegeben.</source>
        <translation>The lead has sent the plan back with remarks.</translation>
    </message>
    <message>
        <source>Die Leitung hat den Abschluss mit Anmerkungen zurückgegeben.</source>
        <translation>The lead has sent the closure back with remarks.</translation>
    </message>
    <message>
        <source>Zurückgezogen beim Zusammenführen zweier Akten; die neuere Frage gilt.</source>
        <translation>Withdrawn when two files were merged; the newer question applies.</translation>
    </message>
</context>
<context>
    <name>ReviewAnswer</name>
    <message>
        <source>Freigeben</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Zurückgeben</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Antwort der Leitung, {number}</source>
        <translation>Answer of the lead, {number}</translation>
    </message>
    <message>
        <source>Entwurf wiederhergestellt.</source>
        <translation>Draft restored.</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Prüfung wartet …</source>
        <translation>Review waiting …</translation>
    </message>
    <message>
        <source>Prüfung: freigegeben …</source>
        <translation>Review: approved …</translation>
    </message>
    <message>
        <source>Prüfung: zurückgegeben …</source>
        <translation>Review: sent back …</translation>
    </message>
    <message>
        <source>Prüfung erbitten …</source>
        <translation>Ask for a review …</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Prüfung des Abschlusses</source>
        <translation>Review of the closure</translation>
    </message>
    <message>
        <source>Prüfung des Plans</source>
        <translation>Review of the plan</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>In der Akte ansehen</source>
        <translation>View in the file</translation>
    </message>
    <message>
        <source>Erbeten am {day} von {name}.</source>
        <translation>Asked for on {day} by {name}.</translation>
    </message>
    <message>
        <source>{number} in der Akte ansehen</source>
        <translation>View {number} in the file</translation>
    </message>
    <message>
        <source>Über eigene Fälle und eigene Fragen entscheidet jemand anderes aus der Leitung.</source>
        <translation>About your own cases and your own questions somebody else of the leads decides.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Prüfung des Abschlusses</source>
        <translation>Review of the closure</translation>
    </message>
    <message>
        <source>Prüfung des Plans</source>
        <translation>Review of the plan</translation>
    </message>
    <message>
        <source>Prüfung erbitten</source>
        <translation>Ask for a review</translation>
    </message>
    <message>
        <source>Jetzt erbitten</source>
        <translation>Ask now</translation>
    </message>
    <message>
        <source>Doch nicht</source>
        <translation>Rather not</translation>
    </message>
    <message>
        <source>Frage zurückziehen</source>
        <translation>Take the question back</translation>
    </message>
    <message>
        <source>Noch einmal erbitten</source>
        <translation>Ask once more</translation>
    </message>
    <message>
        <source>seit der Freigabe geändert</source>
        <translation>changed since the release</translation>
    </message>
    <message>
        <source>Ihre Beratungsstelle verlangt diese Prüfung durch die Leitung.</source>
        <translation>Your counselling office requires this review by the lead.</translation>
    </message>
    <message>
        <source>Bei Bedarf sieht die Leitung vorher darüber.</source>
        <translation>If needed, the lead looks it over first.</translation>
    </message>
    <message>
        <source>Erbeten am {day} von {name}.</source>
        <translation>Asked for on {day} by {name}.</translation>
    </message>
    <message>
        <source>Geantwortet am {day} von {name}.</source>
        <translation>Answered on {day} by {name}.</translation>
    </message>
    <message>
        <source>Frage: {text}</source>
        <translation>Question: {text}</translation>
    </message>
    <message>
        <source>Antwort: {text}</source>
        <translation>Answer: {text}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>eigene Akten und Vertretungen</source>
        <translation>own client files and substitutions</translation>
    </message>
    <message>
        <source>alle Akten der Stelle; bestätigt Zugänge</source>
        <translation>all client files of the office; confirms access</translation>
    </message>
    <message>
        <source>Zugriffsprotokoll, Auskünfte, Löschfristen</source>
        <translation>access log, access requests, erasure periods</translation>
    </message>
    <message>
        <source>nur Zahlen, keine Namen</source>
        <translation>figures only, no names</translation>
    </message>
    <message>
        <source>bereitet Zugänge vor; keine Akten</source>
        <translation>prepares access; no client files</translation>
    </message>
</context>
<context>
    <name>RolesBox</name>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Rollen ändern</source>
        <translation>Change roles</translation>
    </message>
    <message>
        <source>&amp;Ändern</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>Wer eine Rolle verliert, kann Schlüssel behalten haben, die dazu gehörten. Ganz ausgeschlossen ist das erst mit neuen Schlüsseln der Ablage.</source>
        <translation>Someone who loses a role may have kept keys that went with it. Only new keys for the store rule that out completely.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Nur als belegt zu sehen</source>
        <translation>Shown only as busy</translation>
    </message>
    <message>
        <source>Ö&amp;ffnen</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Akte {name}</source>
        <translation>File {name}</translation>
    </message>
    <message>
        <source>Als .i&amp;cs speichern …</source>
        <translation>Save as .i&amp;cs …</translation>
    </message>
    <message>
        <source>&amp;Löschen</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Einladung drucken …</source>
        <translation>Print invitation …</translation>
    </message>
    <message>
        <source>Einladung drucken für {name} …</source>
        <translation>Print invitation for {name} …</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Überschrift</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Die Zeile in der Liste</source>
        <translation>The row in the list</translation>
    </message>
    <message>
        <source>Dieser Hinweis gilt für die ganze Liste.</source>
        <translation>This notice applies to the whole list.</translation>
    </message>
    <message>
        <source>Zeile {n} in der Liste</source>
        <translation>Row {n} in the list</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Eine Person kann nicht ihr eigenes Haushaltsmitglied sein.</source>
        <translation>A person cannot be a member of their own household.</translation>
    </message>
    <message>
        <source>Dieser Eintrag gehört zu einer anderen Akte.</source>
        <translation>This entry belongs to another client file.</translation>
    </message>
    <message>
        <source>Akten werden storniert und nicht gelöscht.</source>
        <translation>Files are cancelled and not deleted.</translation>
    </message>
    <message>
        <source>Zu dieser Person gibt es eine Akte. Sie bleibt darum erhalten.</source>
        <translation>There is a client file for this person, so they are kept.</translation>
    </message>
    <message>
        <source>Bitte mindestens eine Angabe eintragen.</source>
        <translation>Please enter at least one detail.</translation>
    </message>
    <message>
        <source>„gilt bis“ liegt vor „gilt seit“.</source>
        <translation>“Applies until” is before “Applies since”.</translation>
    </message>
    <message>
        <source>Der Zeitraum überschneidet sich mit einem anderen Eintrag. Bitte „gilt seit“ oder „gilt bis“ anpassen.</source>
        <translation>The period overlaps with another entry. Please adjust “Applies since” or “Applies until”.</translation>
    </message>
    <message>
        <source>Bitte die Dauer in Schritten von 5 Minuten.</source>
        <translation>Please give the duration in steps of 5 minutes.</translation>
    </message>
    <message>
        <source>Ein Kontakt kann nicht in der Zukunft liegen.</source>
        <translation>A contact cannot be in the future.</translation>
    </message>
    <message>
        <source>Gesundheitsangaben brauchen eine ausdrückliche Einwilligung. Bitte zuerst unter „Einwilligungen“ eintragen.</source>
        <translation>Health information needs an explicit consent. Please enter it under “Consents” first.</translation>
    </message>
    <message>
        <source>Die Reihenfolge der Tage stimmt nicht: Anfrage, Clearing, Aufnahme, Abschluss.</source>
        <translation>The dates are not in order: enquiry, clearing, admission, closure.</translation>
    </message>
    <message>
        <source>Dieser Tag liegt in der Zukunft.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>Das Alter liegt nicht zwischen 0 und 110 Jahren.</source>
        <translation>The age is not between 0 and 110 years.</translation>
    </message>
    <message>
        <source>Die Einreise liegt vor der Geburt.</source>
        <translation>The arrival is before the birth.</translation>
    </message>
    <message>
        <source>Die Einwilligung in die Datenverarbeitung ist widerrufen: Die Akte ist abzuschließen.</source>
        <translation>The consent to data processing has been withdrawn: the file has to be closed.</translation>
    </message>
    <message>
        <source>Die Einwilligung in die Datenverarbeitung ist abgelaufen.</source>
        <translation>The consent to data processing has expired.</translation>
    </message>
    <message>
        <source>Die Einwilligung in die Datenverarbeitung ist verweigert.</source>
        <translation>The consent to data processing was refused.</translation>
    </message>
    <message>
        <source>Es fehlt die Einwilligung in die Datenverarbeitung.</source>
        <translation>The consent to data processing is missing.</translation>
    </message>
    <message>
        <source>Die Einwilligung ist jünger als die Aufnahme.</source>
        <translation>The consent is later than the admission.</translation>
    </message>
    <message>
        <source>Das Infoblatt zum Datenschutz (Art. 13) ist noch nicht ausgehändigt.</source>
        <translation>The privacy notice (Art. 13) has not been handed out yet.</translation>
    </message>
    <message>
        <source>Gesundheitsangaben ohne Einwilligung: Sie sind gesperrt.</source>
        <translation>Health information without consent: it is locked.</translation>
    </message>
    <message>
        <source>Die Einwilligung in Gesundheitsangaben ist widerrufen: Die Angaben sind gesperrt und zu löschen.</source>
        <translation>The consent for health information has been withdrawn: the information is locked and has to be erased.</translation>
    </message>
    <message>
        <source>Die Entbindung sagt nicht, welche Angaben wozu weitergegeben werden.</source>
        <translation>The release does not say which information is passed on and what for.</translation>
    </message>
    <message>
        <source>{what}: läuft am {day} ab.</source>
        <translation>{what}: expires on {day}.</translation>
    </message>
    <message>
        <source>Aufenthaltsstatus und deutsche Staatsangehörigkeit passen nicht zusammen.</source>
        <translation>Residence status and German nationality do not go together.</translation>
    </message>
    <message>
        <source>Freizügigkeit als Unionsbürger:in ohne Staatsangehörigkeit eines EU-Staats.</source>
        <translation>Freedom of movement as an EU citizen without the nationality of an EU state.</translation>
    </message>
    <message>
        <source>Vorübergehender Schutz (§ 24) ist meist mit der Ukraine verbunden. Bitte prüfen.</source>
        <translation>Temporary protection (s. 24) mostly goes with Ukraine. Please check.</translation>
    </message>
    <message>
        <source>Dieser Aufenthaltstitel gilt unbefristet, hat aber ein Ablaufdatum.</source>
        <translation>This residence title is unlimited but has an expiry date.</translation>
    </message>
    <message>
        <source>Das Aufenthaltsdokument ist abgelaufen, ein neueres ist nicht eingetragen.</source>
        <translation>The residence document has expired and no newer one is recorded.</translation>
    </message>
    <message>
        <source>Leistungen nach AsylbLG und SGB II im selben Zeitraum.</source>
        <translation>Benefits under AsylbLG and SGB II in the same period.</translation>
    </message>
    <message>
        <source>Rechtskreis und Leistungsbezug passen nicht zusammen.</source>
        <translation>Benefit regime and benefits received do not go together.</translation>
    </message>
    <message>
        <source>Behandlungsscheine gibt es nur bei Leistungen nach AsylbLG.</source>
        <translation>Treatment vouchers exist only with benefits under AsylbLG.</translation>
    </message>
    <message>
        <source>Beschäftigt, obwohl Erwerbstätigkeit nicht gestattet ist.</source>
        <translation>Employed although employment is not permitted.</translation>
    </message>
    <message>
        <source>Seit mehr als {weeks} Wochen kein Kontakt.</source>
        <translation>No contact for more than {weeks} weeks.</translation>
    </message>
    <message>
        <source>Gleich klingender Name und gleiches Geburtsdatum wie in der Akte {number}. Ist es dieselbe Person, bitte zusammenführen.</source>
        <translation>Similar-sounding name and same date of birth as in client file {number}. If it is the same person, please merge them.</translation>
    </message>
    <message>
        <source>Gleich klingender Name und gleiches Geburtsdatum wie in einer Akte bei {name}. Bitte miteinander klären.</source>
        <translation>Similar-sounding name and same date of birth as in a client file with {name}. Please clear this up together.</translation>
    </message>
    <message>
        <source>{name}: {n} laufende Fälle, der Warnwert liegt bei {most}.</source>
        <translation>{name}: {n} running cases, the warning value is {most}.</translation>
    </message>
    <message>
        <source>Die Vermittlung läuft ohne gültige Schweigepflichtentbindung weiter.</source>
        <translation>The referral goes on without a valid release from confidentiality.</translation>
    </message>
    <message>
        <source>Die Vermittlung ist seit mehr als 4 Wochen unverändert.</source>
        <translation>The referral has not changed for more than 4 weeks.</translation>
    </message>
    <message>
        <source>Der Tag der Fallkonferenz ist vorbei. Hat sie stattgefunden?</source>
        <translation>The day of the case conference has passed. Did it take place?</translation>
    </message>
    <message>
        <source>Eine Einwilligung oder Schweigepflichtentbindung für die Fallkonferenz gilt nicht mehr.</source>
        <translation>A consent or release from confidentiality for the case conference is no longer valid.</translation>
    </message>
    <message>
        <source>Die Aufnahme kann nicht vor der Einwilligung liegen.</source>
        <translation>Admission cannot be before the consent.</translation>
    </message>
    <message>
        <source>Ein Fall ruht höchstens {months} Monate.</source>
        <translation>A case rests for {months} months at most.</translation>
    </message>
    <message>
        <source>Diese Angabe gehört zum Stand des Falls und bleibt ausgefüllt.</source>
        <translation>This entry belongs to the state of the case and stays filled in.</translation>
    </message>
    <message>
        <source>Stufe und Phase ändern sich nur durch einen Schritt im Fall.</source>
        <translation>Level and phase change only by a step in the case.</translation>
    </message>
    <message>
        <source>Das trägt der passende Schritt ein: bitte oben in der Phasenleiste wählen.</source>
        <translation>The right step enters this: please choose it in the phase bar at the top.</translation>
    </message>
    <message>
        <source>Die Fallführung ändert, wer die Akte führt, oder die Teamleitung.</source>
        <translation>Only the person in charge of the file or the team lead can change the counsellor.</translation>
    </message>
    <message>
        <source>Die letzten drei Termine wurden versäumt.</source>
        <translation>The last three appointments were missed.</translation>
    </message>
    <message>
        <source>Für einen Termin in den nächsten Tagen fehlt die Sprachmittlung.</source>
        <translation>Interpreting is missing for an appointment in the next few days.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Die Liste wird gelesen …</source>
        <translation>Reading the list …</translation>
    </message>
    <message>
        <source>Probelauf …</source>
        <translation>Trial run …</translation>
    </message>
    <message>
        <source>Akten werden eingelesen …</source>
        <translation>Importing client files …</translation>
    </message>
    <message>
        <source>Die Datei wird geschrieben …</source>
        <translation>Writing the file …</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Plan als Vorlage ablegen</source>
        <translation>Save plan as a template</translation>
    </message>
    <message>
        <source>Als Vorlage ablegen</source>
        <translation>Save as a template</translation>
    </message>
    <message>
        <source>Eigene Worte der Klient:in, Namen und Ergebnisse bleiben weg. Die Texte der Ziele und Maßnahmen kommen mit: Bitte sehen Sie sie danach auf Namen durch.</source>
        <translation>The client’s own words, names and results are left out. The texts of the goals and measures come along: please look through them for names afterwards.</translation>
    </message>
    <message>
        <source>Termin speichern</source>
        <translation>Save appointment</translation>
    </message>
    <message>
        <source>Kalender speichern</source>
        <translation>Save calendar</translation>
    </message>
    <message>
        <source>&amp;Speichern …</source>
        <translation>&amp;Save …</translation>
    </message>
    <message>
        <source>nur Termine, an denen ich &amp;teilnehme</source>
        <translation>only appointments I &amp;take part in</translation>
    </message>
    <message>
        <source>&amp;von</source>
        <translation>&amp;from</translation>
    </message>
    <message>
        <source>&amp;bis</source>
        <translation>t&amp;o</translation>
    </message>
    <message>
        <source>Bitte einen Zeitraum eintragen, der nicht vor dem Beginn endet.</source>
        <translation>Please enter a period that does not end before it begins.</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Kopie speichern</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Die gespeicherte Kopie ist nicht verschlüsselt: Wer an diesen Rechner oder Datenträger kommt, kann sie lesen. Bitte löschen Sie die Kopie, sobald Sie sie nicht mehr brauchen.</source>
        <translation>The saved copy is not encrypted: anyone with access to this computer or drive can read it. Please delete the copy as soon as you no longer need it.</translation>
    </message>
    <message>
        <source>&amp;Speichern unter …</source>
        <translation>&amp;Save as …</translation>
    </message>
    <message>
        <source>&amp;Abbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan als Datei auswählen</source>
        <translation>Choose scan as a file</translation>
    </message>
    <message>
        <source>Scan als Datei auswählen; sie kommt zu den Dokumenten</source>
        <translation>Choose scan as a file; it goes to the documents</translation>
    </message>
    <message>
        <source>Scan auswählen</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>Dokumente ({endings});;Alle Dateien (*)</source>
        <translation>Documents ({endings});;All files (*)</translation>
    </message>
</context>
<context>
    <name>ScanIntake</name>
    <message>
        <source>Scan aufnehmen</source>
        <translation>Add scan</translation>
    </message>
    <message>
        <source>Liegt jetzt bei den Dokumenten.</source>
        <translation>Is now with the documents.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Die Ablage muss für diese Version von KIMdesk umgestellt werden. Bitte lassen Sie sie einmal von Ihrer Teamleitung öffnen.</source>
        <translation>The store must be converted for this version of KIMdesk. Please ask your team lead to open it once.</translation>
    </message>
    <message>
        <source>Die Ablage konnte nicht auf diese Version von KIMdesk umgestellt werden. Sie ist unverändert und öffnet sich mit der bisherigen Version.</source>
        <translation>The store could not be converted for this version of KIMdesk. It is unchanged and opens with the previous version.</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>Serientermin</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Nur &amp;diesen Termin</source>
        <translation>Only &amp;this appointment</translation>
    </message>
    <message>
        <source>Diesen und alle &amp;folgenden</source>
        <translation>This and all &amp;following</translation>
    </message>
    <message>
        <source>&amp;Alle Termine der Serie</source>
        <translation>&amp;All appointments of the series</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ScorePicture</name>
    <message>
        <source>Sicht der Klient:in</source>
        <translation>Client’s view</translation>
    </message>
    <message>
        <source>Sicht der Fachkraft</source>
        <translation>Counsellor’s view</translation>
    </message>
    <message>
        <source>zu Beginn</source>
        <translation>at the beginning</translation>
    </message>
    <message>
        <source>im Verlauf</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>{domain}: Klient:in {client}, Fachkraft {counsellor}</source>
        <translation>{domain}: client {client}, counsellor {counsellor}</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>Woran liegt es? Bitte keine Diagnosen und keine Fluchtgründe.</source>
        <translation>What is the reason? Please no diagnoses and no reasons of flight.</translation>
    </message>
    <message>
        <source>Begründung ändern</source>
        <translation>Change reason</translation>
    </message>
    <message>
        <source>Begründung schreiben</source>
        <translation>Write reason</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fachkraft</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>sofort</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>bald</source>
        <translation>soon</translation>
    </message>
    <message>
        <source>später</source>
        <translation>later</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>im Haushalt von {name}</source>
        <translation>in the household of {name}</translation>
    </message>
    <message>
        <source>weitere Schreibweise: {name}</source>
        <translation>other spelling: {name}</translation>
    </message>
    <message>
        <source>Name in anderer Umschrift: {name}</source>
        <translation>name in another transcription: {name}</translation>
    </message>
    <message>
        <source>Name klingt ähnlich: {name}</source>
        <translation>name sounds similar: {name}</translation>
    </message>
    <message>
        <source>Name ähnlich geschrieben: {name}</source>
        <translation>name spelled similarly: {name}</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>Geburtsdatum {date}</source>
        <translation>date of birth {date}</translation>
    </message>
    <message>
        <source>frühere Fallnummer {number}</source>
        <translation>former case number {number}</translation>
    </message>
    <message>
        <source>Fallnummer {number}</source>
        <translation>case number {number}</translation>
    </message>
    <message>
        <source>Nummer in der alten Liste: {number}</source>
        <translation>number in the old list: {number}</translation>
    </message>
    <message>
        <source>Telefon {number}</source>
        <translation>telephone {number}</translation>
    </message>
    <message>
        <source>Notiz vom {day}</source>
        <translation>Note of {day}</translation>
    </message>
    <message>
        <source>Nächster Schritt vom {day}</source>
        <translation>Next step of {day}</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Bemerkung zum Dokument „{title}“</source>
        <translation>Remark on the document “{title}”</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Bemerkung zur Akte</source>
        <translation>Remark on the client file</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Gefunden, weil</source>
        <translation>Found because</translation>
    </message>
    <message>
        <source>Fundstelle</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Gefundenes</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>{n} Treffer oder mehr</source>
        <translation>Results: {n} or more</translation>
    </message>
    <message>
        <source>{n} Treffer</source>
        <translation>Results: {n}</translation>
    </message>
    <message>
        <source>Nichts gefunden. Suchen Sie mit einem Teil des Namens, dem Geburtsjahr, der Nummer oder einem Wort aus einer Notiz.</source>
        <translation>Nothing found. Try part of the name, the year of birth, the number or a word from a note.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Nichts eingetragen.</source>
        <translation>Nothing entered.</translation>
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
        <source>Tabellen für andere</source>
        <translation>Spreadsheets for others</translation>
    </message>
    <message>
        <source>Briefe aus Vorlagen</source>
        <translation>Letters from templates</translation>
    </message>
    <message>
        <source>Statistik prüfen</source>
        <translation>Check statistics</translation>
    </message>
    <message>
        <source>Pakete versiegeln</source>
        <translation>Seal bundles</translation>
    </message>
    <message>
        <source>Übersetzungen</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Auswahllisten</source>
        <translation>Choice lists</translation>
    </message>
    <message>
        <source>Zeitzone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Kalender und Feiertage</source>
        <translation>Calendar and public holidays</translation>
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
    <name>Series</name>
    <message>
        <source>nach eigener Regel</source>
        <translation>by its own rule</translation>
    </message>
    <message>
        <source>Montag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Dienstag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Mittwoch</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Donnerstag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Freitag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sonntag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>jeden Tag</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>jede Woche</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>jeden Monat</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>jedes Jahr</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>alle {n} Tage</source>
        <translation>every {n} days</translation>
    </message>
    <message>
        <source>alle {n} Wochen</source>
        <translation>every {n} weeks</translation>
    </message>
    <message>
        <source>alle {n} Monate</source>
        <translation>every {n} months</translation>
    </message>
    <message>
        <source>alle {n} Jahre</source>
        <translation>every {n} years</translation>
    </message>
    <message>
        <source> von Montag bis Freitag</source>
        <translation> from Monday to Friday</translation>
    </message>
    <message>
        <source> am {days}</source>
        <translation> on {days}</translation>
    </message>
    <message>
        <source> am {day}</source>
        <translation> on {day}</translation>
    </message>
    <message>
        <source> am {day} im {month}</source>
        <translation> on {day} of {month}</translation>
    </message>
    <message>
        <source>ersten {weekday}</source>
        <translation>the first {weekday}</translation>
    </message>
    <message>
        <source>zweiten {weekday}</source>
        <translation>the second {weekday}</translation>
    </message>
    <message>
        <source>dritten {weekday}</source>
        <translation>the third {weekday}</translation>
    </message>
    <message>
        <source>vierten {weekday}</source>
        <translation>the fourth {weekday}</translation>
    </message>
    <message>
        <source>fünften {weekday}</source>
        <translation>the fifth {weekday}</translation>
    </message>
    <message>
        <source>letzten {weekday}</source>
        <translation>the last {weekday}</translation>
    </message>
    <message>
        <source>letzten Tag</source>
        <translation>the last day</translation>
    </message>
    <message>
        <source>{n}.</source>
        <translation>day {n}</translation>
    </message>
    <message>
        <source> bis {day}</source>
        <translation> until {day}</translation>
    </message>
    <message>
        <source>, {n}-mal</source>
        <translation>, {n} times</translation>
    </message>
    <message>
        <source>{some} und {last}</source>
        <translation>{some} and {last}</translation>
    </message>
    <message>
        <source>Januar</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>März</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Dezember</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>am selben Tag des Monats</source>
        <translation>on the same day of the month</translation>
    </message>
    <message>
        <source>am selben Wochentag im Monat</source>
        <translation>on the same weekday of the month</translation>
    </message>
    <message>
        <source>Wiederholung</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>alle … (1 = jede)</source>
        <translation>every … (1 = each)</translation>
    </message>
    <message>
        <source>an den Wochentagen</source>
        <translation>on these weekdays</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>letzter Tag der Serie</source>
        <translation>last day of the series</translation>
    </message>
    <message>
        <source>oder: Anzahl der Termine</source>
        <translation>or: number of appointments</translation>
    </message>
    <message>
        <source>täglich</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>wöchentlich</source>
        <translation>weekly</translation>
    </message>
    <message>
        <source>monatlich</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>jährlich</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>nach eigener Regel</source>
        <translation>by a rule of its own</translation>
    </message>
    <message>
        <source>einmalig</source>
        <translation>once</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Beratungsstelle</source>
        <translation>Counselling office</translation>
    </message>
    <message>
        <source>Benutzer:innen</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Auswahllisten</source>
        <translation>Choice lists</translation>
    </message>
    <message>
        <source>Briefvorlagen</source>
        <translation>Letter templates</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Sicherung</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Prüfung</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Aussehen</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Stellenanteil</source>
        <translation>Share of a post</translation>
    </message>
    <message>
        <source>Prozent einer vollen Stelle</source>
        <translation>Per cent of a full post</translation>
    </message>
    <message>
        <source>Stellenanteil von {name}</source>
        <translation>{name}: share of a post</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Vertraulich. Nicht kopieren, nicht fotografieren, nicht versenden.</source>
        <translation>Confidential. Do not copy, photograph or send.</translation>
    </message>
    <message>
        <source>ausgestellt am {day}</source>
        <translation>issued on {day}</translation>
    </message>
    <message>
        <source>Mit diesem Bogen setzen Sie ein neues Passwort für die verschlüsselte Ablage von KIMdesk, wenn ein Passwort vergessen wurde. Ohne Passwort und ohne Bogen kann niemand die Daten lesen, auch nicht das Team hinter KIMdesk.</source>
        <translation>With this sheet you set a new password for the encrypted store of KIMdesk when a password has been forgotten. Without a password and without the sheet nobody can read the data, not even the team behind KIMdesk.</translation>
    </message>
    <message>
        <source>Wer diesen Bogen hat, kann alle Akten öffnen.</source>
        <translation>Whoever has this sheet can open all client files.</translation>
    </message>
    <message>
        <source>Die 14 Gruppen</source>
        <translation>The 14 groups</translation>
    </message>
    <message>
        <source>Die letzten vier Zeichen sind Prüfzeichen: Das Programm merkt Tippfehler und nennt die Gruppe. Groß- und Kleinschreibung, Leerzeichen und Striche sind egal. Es gibt die Ziffern 0 und 1, aber kein O, I, L und U.</source>
        <translation>The last four characters are check characters: the program notices typing errors and names the group. Upper and lower case, spaces and dashes do not matter. There are the digits 0 and 1, but no O, I, L or U.</translation>
    </message>
    <message>
        <source>1. KIMdesk starten und die Ablage wählen.</source>
        <translation>1. Start KIMdesk and choose the store.</translation>
    </message>
    <message>
        <source>2. „Passwort vergessen?“ drücken.</source>
        <translation>2. Press “Forgotten password?”.</translation>
    </message>
    <message>
        <source>3. Anmeldenamen und die Gruppen eingeben oder den Code einlesen.</source>
        <translation>3. Enter the login name and the groups, or scan the code.</translation>
    </message>
    <message>
        <source>4. Ein neues Passwort setzen und sich damit anmelden.</source>
        <translation>4. Set a new password and sign in with it.</translation>
    </message>
    <message>
        <source>So benutzen Sie den Bogen</source>
        <translation>How to use the sheet</translation>
    </message>
    <message>
        <source>Kennzahl der Ablage</source>
        <translation>Store number</translation>
    </message>
    <message>
        <source>Dieselbe Zahl zeigt das Programm unter „Über diese Ablage“.</source>
        <translation>The program shows the same number under “About this store”.</translation>
    </message>
    <message>
        <source>So bewahren Sie ihn auf</source>
        <translation>How to keep it</translation>
    </message>
    <message>
        <source>In einem verschlossenen Umschlag an einem sicheren Ort, zum Beispiel im Tresor der Leitung, nie beim Rechner und nie als Datei neben der Ablage. Wird ein neuer Bogen ausgestellt, gilt dieser nicht mehr: dann vernichten.</source>
        <translation>In a sealed envelope in a safe place, for example the management’s safe; never with the computer and never as a file next to the store. Once a new sheet is issued, this one is no longer valid: destroy it then.</translation>
    </message>
    <message>
        <source>Aufbewahrt bei / Ort</source>
        <translation>Kept with / at</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Wiederherstellungsbogen</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Wiederherstellungsbogen.pdf</source>
        <translation>Recovery sheet.pdf</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>Ihr Wiederherstellungsbogen</source>
        <translation>Your recovery sheet</translation>
    </message>
    <message>
        <source>Wenn ein Passwort vergessen ist, öffnet nur noch dieser Bogen die Ablage. Er wird jetzt einmal gezeigt und nie wieder. Bitte drucken Sie ihn und legen Sie ihn in einen Tresor, nicht zum Rechner.</source>
        <translation>If a password is forgotten, only this sheet will open the store. It is shown once now and never again. Please print it and put it in a safe, not next to the computer.</translation>
    </message>
    <message>
        <source>Der Code als QR-Code</source>
        <translation>The code as a QR code</translation>
    </message>
    <message>
        <source>Bogen ansehen, &amp;drucken oder speichern …</source>
        <translation>View, &amp;print or save the sheet …</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Einschätzung der Handlungsfelder</source>
        <translation>Assessment of the life domains</translation>
    </message>
    <message>
        <source>Noch keine Einschätzung.</source>
        <translation>No assessment yet.</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Vertraulich · Fall {number} · Stand {day}</source>
        <translation>Confidential · case {number} · as of {day}</translation>
    </message>
    <message>
        <source>Fallnummer {number}</source>
        <translation>case number {number}</translation>
    </message>
    <message>
        <source>Einschätzung vom {day}</source>
        <translation>Assessment of {day}</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Fachkraft</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{now} (Beginn {before})</source>
        <translation>{now} (beginning {before})</translation>
    </message>
    <message>
        <source>{n} von {of} eingeschätzt, {need} mit Bedarf (fett).</source>
        <translation>{n} of {of} scored, {need} with need (bold).</translation>
    </message>
    <message>
        <source>am Ende</source>
        <translation>at the end</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Sicht der Klient:in</source>
        <translation>Client’s view</translation>
    </message>
    <message>
        <source>Sicht der Fachkraft</source>
        <translation>Counsellor’s view</translation>
    </message>
    <message>
        <source>zu Beginn</source>
        <translation>at the beginning</translation>
    </message>
    <message>
        <source>im Verlauf</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>Netzwerk und Ressourcen</source>
        <translation>Network and resources</translation>
    </message>
    <message>
        <source>nicht eingeschätzt</source>
        <translation>not scored</translation>
    </message>
    <message>
        <source>Noch niemand eingetragen.</source>
        <translation>Nobody entered yet.</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name oder Stelle</source>
        <translation>Name or body</translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Nähe</source>
        <translation>Closeness</translation>
    </message>
    <message>
        <source>Beziehung</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Ressourcen</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Noch keine eingetragen.</source>
        <translation>None entered yet.</translation>
    </message>
    <message>
        <source>Ressource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Wer macht es?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Bis wann?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>&amp;Passwort ändern …</source>
        <translation>Change &amp;password …</translation>
    </message>
    <message>
        <source>Person &amp;wechseln</source>
        <translation>S&amp;witch user</translation>
    </message>
    <message>
        <source>&amp;Sperren</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Akte s&amp;chließen</source>
        <translation>Cl&amp;ose file</translation>
    </message>
    <message>
        <source>Bee&amp;nden</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>S&amp;uchen …</source>
        <translation>&amp;Find …</translation>
    </message>
    <message>
        <source>Befehl aus&amp;führen …</source>
        <translation>Run &amp;command …</translation>
    </message>
    <message>
        <source>&amp;Leere Vordrucke</source>
        <translation>&amp;Blank forms</translation>
    </message>
    <message>
        <source>Vordruck „{title}“ …</source>
        <translation>Form “{title}” …</translation>
    </message>
    <message>
        <source>&amp;Hilfe zu dieser Seite</source>
        <translation>&amp;Help on this page</translation>
    </message>
    <message>
        <source>&amp;Tastenkürzel</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Über KIMdesk und diese Ablage</source>
        <translation>&amp;About KIMdesk and this store</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Plan unterschreiben</source>
        <translation>Sign plan</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Plan unterschrieben</source>
        <translation>Plan signed</translation>
    </message>
    <message>
        <source>Zum Unterschreiben braucht der Plan mindestens ein Handlungsziel.</source>
        <translation>To be signed, the plan needs at least one action goal.</translation>
    </message>
    <message>
        <source>Es fehlt: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>Ergänzen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Ergänzen: {what}</source>
        <translation>Fill in: {what}</translation>
    </message>
    <message>
        <source>Als unterschrieben festhalten</source>
        <translation>Record as signed</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fassung {n} unterschreiben</source>
        <translation>Sign version {n}</translation>
    </message>
    <message>
        <source>Ziele und Maßnahmen werden so festgehalten, wie sie jetzt stehen. Diese Fassung ist danach nicht mehr zu ändern; am Plan selbst arbeiten Sie weiter.</source>
        <translation>Goals and measures are recorded as they are now. After that, this version can no longer be changed; you go on working on the plan itself.</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Angezeigte Einschätzung</source>
        <translation>Assessment shown</translation>
    </message>
    <message>
        <source>Neue Einschätzung</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Datum und Anlass</source>
        <translation>Date and occasion</translation>
    </message>
    <message>
        <source>Frühere korrigieren</source>
        <translation>Correct an earlier one</translation>
    </message>
    <message>
        <source>Leere Einschätzung löschen</source>
        <translation>Delete empty assessment</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>In {n} Sekunden sperrt sich KIMdesk. Jede Taste verhindert das.</source>
        <translation>KIMdesk locks in {n} seconds. Any key prevents it.</translation>
    </message>
</context>
<context>
    <name>Smart</name>
    <message>
        <source>Spezifisch</source>
        <translation>Specific</translation>
    </message>
    <message>
        <source>Ist es genau ein Ziel, eindeutig beschrieben? Dann abhaken.</source>
        <translation>Is it exactly one goal, clearly described? Then tick it.</translation>
    </message>
    <message>
        <source>Messbar</source>
        <translation>Measurable</translation>
    </message>
    <message>
        <source>Woran erkennen Sie beide, dass das Ziel erreicht ist?</source>
        <translation>How will you both know that the goal has been achieved?</translation>
    </message>
    <message>
        <source>Akzeptiert</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Wie sagt es die Klient:in mit eigenen Worten?</source>
        <translation>How does the client say it in their own words?</translation>
    </message>
    <message>
        <source>Realistisch</source>
        <translation>Realistic</translation>
    </message>
    <message>
        <source>Reichen Kräfte und Mittel dafür? Dann abhaken.</source>
        <translation>Are strength and means enough for it? Then tick it.</translation>
    </message>
    <message>
        <source>Terminiert</source>
        <translation>Timed</translation>
    </message>
    <message>
        <source>Bis wann soll es erreicht sein?</source>
        <translation>By when should it be achieved?</translation>
    </message>
</context>
<context>
    <name>SmartLamps</name>
    <message>
        <source>{name}: ja</source>
        <translation>{name}: yes</translation>
    </message>
    <message>
        <source>{name}: fehlt noch</source>
        <translation>{name}: still missing</translation>
    </message>
    <message>
        <source>Als Nächstes: {what}</source>
        <translation>Next: {what}</translation>
    </message>
    <message>
        <source>Das Ziel ist SMART beschrieben.</source>
        <translation>The goal is SMART.</translation>
    </message>
</context>
<context>
    <name>StaleCard</name>
    <message>
        <source>Gilt das noch?</source>
        <translation>Does this still apply?</translation>
    </message>
    <message>
        <source>Ja, gilt noch</source>
        <translation>Yes, it still applies</translation>
    </message>
    <message>
        <source>Ja, gilt noch: {what}</source>
        <translation>Yes, it still applies: {what}</translation>
    </message>
    <message>
        <source>Bestätigung</source>
        <translation>Confirmation</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Bitte jetzt notieren</source>
        <translation>Please note this now</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Startpasswort</source>
        <translation>Initial password</translation>
    </message>
    <message>
        <source>Geben Sie beides persönlich weiter. Das Startpasswort wird nicht noch einmal gezeigt und gilt nur für die erste Anmeldung; danach wählt {name} ein eigenes.</source>
        <translation>Pass both on in person. The initial password is not shown again and is valid for signing in once; after that {name} chooses their own.</translation>
    </message>
    <message>
        <source>Ich habe es &amp;notiert</source>
        <translation>I have &amp;noted it</translation>
    </message>
</context>
<context>
    <name>StartPassphrase</name>
    <message>
        <source>Startpasswort, gilt für die erste Anmeldung</source>
        <translation>Initial password, valid for signing in once</translation>
    </message>
    <message>
        <source>&amp;Vorschlag einsetzen</source>
        <translation>&amp;Use suggestion</translation>
    </message>
    <message>
        <source>Bitte persönlich weitergeben: {text}</source>
        <translation>Please pass it on in person: {text}</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Ablage öffnen</source>
        <translation>Open a store</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Ihre Rolle sieht keine Akten.</source>
        <translation>Your role does not see client files.</translation>
    </message>
    <message>
        <source>Der Bestand am Stichtag ist nicht Anfangsbestand plus Zugänge minus Abgänge.</source>
        <translation>The stock on the reference date is not the opening stock plus admissions minus closures.</translation>
    </message>
    <message>
        <source>Die betreuten Fälle sind nicht Anfangsbestand plus Zugänge.</source>
        <translation>The cases supported are not the opening stock plus admissions.</translation>
    </message>
    <message>
        <source>Der Bestand am Stichtag stimmt nicht mit der direkten Zählung überein.</source>
        <translation>The stock on the reference date does not match the direct count.</translation>
    </message>
    <message>
        <source>Der Anfangsbestand ist nicht der Bestand am Ende des Vorquartals.</source>
        <translation>The opening stock is not the stock at the end of the previous quarter.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Demo-Ablage: alles erfunden</source>
        <translation>Demo store: everything is invented</translation>
    </message>
    <message>
        <source>Gespeichert {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Noch keine Sicherung</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Sicherung von heute</source>
        <translation>Backup from today</translation>
    </message>
    <message>
        <source>Sicherung von gestern</source>
        <translation>Backup from yesterday</translation>
    </message>
    <message>
        <source>Sicherung vor {n} Tagen</source>
        <translation>Backup {n} days ago</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>{step}, erledigt</source>
        <translation>{step}, done</translation>
    </message>
    <message>
        <source>{step}, jetzt</source>
        <translation>{step}, now</translation>
    </message>
    <message>
        <source>{step}, noch nicht</source>
        <translation>{step}, not yet</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Auch die Maßnahme „{measure}“ als gescheitert eintragen</source>
        <translation>Also enter the measure “{measure}” as failed</translation>
    </message>
    <message>
        <source>Auch die Maßnahme „{measure}“ als erledigt eintragen</source>
        <translation>Also enter the measure “{measure}” as done</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Clearing-Ergebnis</source>
        <translation>Result of clearing</translation>
    </message>
    <message>
        <source>Warum ruht der Fall?</source>
        <translation>Why does the case rest?</translation>
    </message>
    <message>
        <source>Wiedervorlage am (spätestens {day})</source>
        <translation>Follow-up on ({day} at the latest)</translation>
    </message>
    <message>
        <source>Aufnahme am</source>
        <translation>Admitted on</translation>
    </message>
    <message>
        <source>ruht ab</source>
        <translation>Rests from</translation>
    </message>
    <message>
        <source>entschieden am</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Nachsorge ab</source>
        <translation>Aftercare from</translation>
    </message>
    <message>
        <source>am</source>
        <translation>On</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{count} Jede Zeile führt zu ihrem Feld.</source>
        <translation>{count} Each line leads to its field.</translation>
    </message>
    <message>
        <source>Alles liegt vor. Der Fall wird zum {day} abgeschlossen.</source>
        <translation>Everything is there. The case will be closed as of {day}.</translation>
    </message>
    <message>
        <source>Alles liegt vor: Der Fall kann aufgenommen werden.</source>
        <translation>Everything is there: the case can be admitted.</translation>
    </message>
</context>
<context>
    <name>StepScale</name>
    <message>
        <source>Vorschlag {n}: Eingabe übernimmt</source>
        <translation>Suggestion {n}: Enter takes it over</translation>
    </message>
    <message>
        <source>Vorschlag {n}</source>
        <translation>Suggestion {n}</translation>
    </message>
    <message>
        <source>nicht eingeschätzt</source>
        <translation>not scored</translation>
    </message>
    <message>
        <source>zu Beginn {n}</source>
        <translation>at the beginning {n}</translation>
    </message>
    <message>
        <source>zuletzt {n}</source>
        <translation>last time {n}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Schritte eines Falls bleiben, wie sie waren.</source>
        <translation>Steps of a case stay as they were.</translation>
    </message>
    <message>
        <source>Der Schritt kann nicht in der Zukunft liegen.</source>
        <translation>The step cannot be in the future.</translation>
    </message>
    <message>
        <source>Der Schritt kann nicht vor dem {day} liegen.</source>
        <translation>The step cannot be before {day}.</translation>
    </message>
    <message>
        <source>Bitte sagen, wie das Clearing ausging.</source>
        <translation>Please say how clearing ended.</translation>
    </message>
    <message>
        <source>Bitte sagen, warum der Fall ruht.</source>
        <translation>Please say why the case rests.</translation>
    </message>
    <message>
        <source>Bitte einen künftigen Tag für die Wiedervorlage.</source>
        <translation>Please enter a future day for the follow-up.</translation>
    </message>
    <message>
        <source>Bitte kurz begründen, warum die Akte storniert wird.</source>
        <translation>Please give a short reason for cancelling the file.</translation>
    </message>
    <message>
        <source>Bitte ein Ergebnis wählen.</source>
        <translation>Please choose a result.</translation>
    </message>
    <message>
        <source>Es gibt keinen Schritt zurückzunehmen.</source>
        <translation>There is no step to take back.</translation>
    </message>
    <message>
        <source>Zu dieser Akte gibt es inzwischen eine Wiederaufnahme.</source>
        <translation>This file has been re-admitted in the meantime.</translation>
    </message>
    <message>
        <source>Für diese Person läuft inzwischen ein neuer Fall.</source>
        <translation>A new case of this person is running meanwhile.</translation>
    </message>
    <message>
        <source>Seit der Aufnahme wurde ein Plan unterschrieben.</source>
        <translation>A plan has been signed since admission.</translation>
    </message>
    <message>
        <source>Der Schritt nach „{to}“ ist hier nicht vorgesehen.</source>
        <translation>The step to “{to}” is not intended here.</translation>
    </message>
    <message>
        <source>Von „{here}“ führt kein Schritt nach „{to}“.</source>
        <translation>No step leads from “{here}” to “{to}”.</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Kalenderdatei zum Abonnieren</source>
        <translation>Calendar file to subscribe to</translation>
    </message>
    <message>
        <source>&amp;Einrichten</source>
        <translation>Set &amp;up</translation>
    </message>
    <message>
        <source>KIMdesk schreibt Ihre Termine (30 Tage zurück, ein Jahr voraus) in eine Datei und erneuert sie nach jeder Änderung. Outlook und Thunderbird können sie als Kalender abonnieren. Eingetragen wird weiterhin nur hier.</source>
        <translation>KIMdesk writes your appointments (30 days back, a year ahead) to a file and renews it after every change. Outlook and Thunderbird can subscribe to it as a calendar. Entries are still made here only.</translation>
    </message>
    <message>
        <source>&amp;Datei</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Ort wählen …</source>
        <translation>Choose &amp;place …</translation>
    </message>
    <message>
        <source>&amp;Nicht mehr schreiben</source>
        <translation>Stop w&amp;riting</translation>
    </message>
    <message>
        <source>Bitte eine Datei in einem vorhandenen Ordner wählen.</source>
        <translation>Please choose a file in a folder that exists.</translation>
    </message>
</context>
<context>
    <name>SubscriptionKeeper</name>
    <message>
        <source>Die Kalenderdatei zum Abonnieren wurde nicht erneuert. {why}</source>
        <translation>The calendar file to subscribe to was not renewed. {why}</translation>
    </message>
</context>
<context>
    <name>Substitution</name>
    <message>
        <source>Eine Vertretung beginnt heute oder später.</source>
        <translation>A substitution begins today or later.</translation>
    </message>
    <message>
        <source>Bis wann soll sie dauern?</source>
        <translation>Until when should it last?</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>Höchstens bis {day} ({n} Wochen am Stück).</source>
        <translation>Until {day} at most ({n} weeks in a row).</translation>
    </message>
    <message>
        <source>Bitte kurz begründen.</source>
        <translation>Please give a short reason.</translation>
    </message>
    <message>
        <source>Bitte mindestens eine Akte auswählen.</source>
        <translation>Please select at least one client file.</translation>
    </message>
    <message>
        <source>Wer soll vertreten?</source>
        <translation>Who is to substitute?</translation>
    </message>
    <message>
        <source>Diese Person führt einen der Fälle schon selbst.</source>
        <translation>This person is already in charge of one of the cases.</translation>
    </message>
    <message>
        <source>Vertretungen für Fälle von anderen regelt die Teamleitung.</source>
        <translation>Only the team lead can arrange substitutions for other people’s cases.</translation>
    </message>
</context>
<context>
    <name>SubstitutionDialog</name>
    <message>
        <source>Vertretung einrichten</source>
        <translation>Arrange substitution</translation>
    </message>
    <message>
        <source>Bis zu dem Tag arbeitet die Vertretung in diesen Akten mit. Danach endet das von selbst. Die Fallführung bleibt, wie sie ist.</source>
        <translation>Until that day the substitute works in these files as well. After that it ends by itself. The counsellor in charge stays the same.</translation>
    </message>
    <message>
        <source>Wer vertritt?</source>
        <translation>Who substitutes?</translation>
    </message>
    <message>
        <source>Warum?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis einschließlich</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>Für {n} Akte einrichten</source>
        <translation>Arrange for {n} client file</translation>
    </message>
    <message>
        <source>Für {n} Akten einrichten</source>
        <translation>Arrange for {n} client files</translation>
    </message>
</context>
<context>
    <name>SubstitutionsCard</name>
    <message>
        <source>Vertretungen</source>
        <translation>Substitutions</translation>
    </message>
    <message>
        <source>Gerade vertritt niemand jemanden.</source>
        <translation>Nobody is substituting for anybody at the moment.</translation>
    </message>
    <message>
        <source>bis {until}</source>
        <translation>until {until}</translation>
    </message>
    <message>
        <source>von {since} bis {until}</source>
        <translation>from {since} until {until}</translation>
    </message>
    <message>
        <source>{substitute} vertritt {counsellor}, {days}</source>
        <translation>{substitute} substitutes for {counsellor}, {days}</translation>
    </message>
    <message>
        <source>{n} Fälle ansehen</source>
        <translation>View {n} cases</translation>
    </message>
    <message>
        <source>{n} Fall ansehen</source>
        <translation>View {n} case</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>TableNav</name>
    <message>
        <source>Tabellen</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>TableStep</name>
    <message>
        <source>&amp;Tabellenblatt</source>
        <translation>Wor&amp;ksheet</translation>
    </message>
    <message>
        <source>&amp;Überschriften stehen in Zeile</source>
        <translation>Headings are in &amp;row</translation>
    </message>
    <message>
        <source>{n} Zeile</source>
        <translation>{n} row</translation>
    </message>
    <message>
        <source>{n} Zeilen</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>{n} Spalte</source>
        <translation>{n} column</translation>
    </message>
    <message>
        <source>{n} Spalten</source>
        <translation>{n} columns</translation>
    </message>
    <message>
        <source>Hier die ersten {n}.</source>
        <translation>Here are the first {n}.</translation>
    </message>
    <message>
        <source>Zeilen ohne Daten: {n} (Trennzeilen, Summen, Überschriften).</source>
        <translation>Rows without data: {n} (separators, totals, headings).</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Anfang der Liste</source>
        <translation>Start of the list</translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message>
        <source>Anonymen Kontakt zählen</source>
        <translation>Count an anonymous contact</translation>
    </message>
    <message>
        <source>&amp;Zählen</source>
        <translation>&amp;Count</translation>
    </message>
    <message>
        <source>Anonyme Kontakte heute: {n}</source>
        <translation>Anonymous contacts today: {n}</translation>
    </message>
</context>
<context>
    <name>TallyList</name>
    <message>
        <source>Heute gezählt</source>
        <translation>Counted today</translation>
    </message>
    <message>
        <source>Kurzberatung anlegen …</source>
        <translation>Create short counselling …</translation>
    </message>
    <message>
        <source>{n} Min.</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Stellenanteile ändert die Teamleitung.</source>
        <translation>Only the team lead can change shares of a post.</translation>
    </message>
    <message>
        <source>Bitte einen Anteil von 0 bis 100 Prozent.</source>
        <translation>Please enter a share from 0 to 100 per cent.</translation>
    </message>
    <message>
        <source>Diese Person gibt es hier nicht mehr.</source>
        <translation>This person is no longer here.</translation>
    </message>
    <message>
        <source>Die Zahlen der anderen sieht die Teamleitung.</source>
        <translation>Only the team lead sees the figures of others.</translation>
    </message>
    <message>
        <source>Auslastung</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>{name} (gesperrt)</source>
        <translation>{name} (locked)</translation>
    </message>
    <message>
        <source>{name}: {n} Prozent einer Stelle</source>
        <translation>{name}: {n} per cent of a post</translation>
    </message>
    <message>
        <source>{n} von {most}</source>
        <translation>{n} of {most}</translation>
    </message>
    <message>
        <source>{name}: {n} laufende Fälle, Ziel {target}, Warnwert {warning}</source>
        <translation>{name}: {n} running cases, target {target}, warning value {warning}</translation>
    </message>
    <message>
        <source>wird noch gezählt</source>
        <translation>still counting</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Laufende Fälle</source>
        <translation>Running cases</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Clearing</translation>
    </message>
    <message>
        <source>Ohne Plan</source>
        <translation>No plan</translation>
    </message>
    <message>
        <source>Überprüfung</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Kein Kontakt</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Ruhend</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Fehler</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>laufende Fälle</source>
        <translation>running cases</translation>
    </message>
    <message>
        <source>Clearing noch nicht entschieden</source>
        <translation>clearing not yet decided</translation>
    </message>
    <message>
        <source>Plan nicht fristgerecht unterschrieben</source>
        <translation>plan not signed in time</translation>
    </message>
    <message>
        <source>Überprüfung des Plans überfällig</source>
        <translation>plan review overdue</translation>
    </message>
    <message>
        <source>Maßnahmen überfällig</source>
        <translation>measures overdue</translation>
    </message>
    <message>
        <source>zu lange kein Kontakt</source>
        <translation>no contact for too long</translation>
    </message>
    <message>
        <source>ruhend, Wiedervorlage fällig</source>
        <translation>dormant, follow-up due</translation>
    </message>
    <message>
        <source>Fehler in der Akte</source>
        <translation>errors in the file</translation>
    </message>
    <message>
        <source>Die Übersicht aller Fälle sieht die Teamleitung.</source>
        <translation>The overview of all cases is for the team lead.</translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message>
        <source>&amp;Vertretung einrichten …</source>
        <translation>A&amp;rrange substitution …</translation>
    </message>
    <message>
        <source>Akten ü&amp;bergeben …</source>
        <translation>&amp;Hand over files …</translation>
    </message>
</context>
<context>
    <name>TeamOverview</name>
    <message>
        <source>Fallübersicht Team</source>
        <translation>Case overview, team</translation>
    </message>
    <message>
        <source>Ohne Fallführung: {n}</source>
        <translation>Without a counsellor: {n}</translation>
    </message>
    <message>
        <source>Vertraulich · nur für die Teamleitung · Stand {day}</source>
        <translation>Confidential · for the team lead only · as at {day}</translation>
    </message>
    <message>
        <source>Stand {day}: {n} laufende Vollfälle, {all} Fälle insgesamt.</source>
        <translation>As at {day}: {n} running full cases, {all} cases in all.</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Fälle (Ziel)</source>
        <translation>Cases (target)</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Clearing</translation>
    </message>
    <message>
        <source>ohne Plan</source>
        <translation>no plan</translation>
    </message>
    <message>
        <source>Überprüfung</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>kein Kontakt</source>
        <translation>no contact</translation>
    </message>
    <message>
        <source>ruhend</source>
        <translation>dormant</translation>
    </message>
    <message>
        <source>{name}: {n} Fälle, davon {full} Vollfälle bei Ziel {target}</source>
        <translation>{name}: {n} cases, {full} of them full cases, target {target}</translation>
    </message>
    <message>
        <source>über dem Warnwert {warning}</source>
        <translation>above the warning value {warning}</translation>
    </message>
    <message>
        <source>Keine Fälle.</source>
        <translation>No cases.</translation>
    </message>
    <message>
        <source>Fallnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Letzter Kontakt</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Nächste Frist</source>
        <translation>Next deadline</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Akten übergeben …</source>
        <translation>Hand over files …</translation>
    </message>
    <message>
        <source>Vertretung einrichten …</source>
        <translation>Arrange substitution …</translation>
    </message>
    <message>
        <source>{substitute} vertritt {counsellor}</source>
        <translation>{substitute} substitutes for {counsellor}</translation>
    </message>
    <message>
        <source>{n} Akte an {name} übergeben.</source>
        <translation>{n} client file handed over to {name}.</translation>
    </message>
    <message>
        <source>{n} Akten an {name} übergeben.</source>
        <translation>{n} client files handed over to {name}.</translation>
    </message>
    <message>
        <source>Vertretung eingerichtet.</source>
        <translation>Substitution arranged.</translation>
    </message>
    <message>
        <source>Auslastung</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>Eine Zahl öffnet die Akten dahinter.</source>
        <translation>A number opens the files behind it.</translation>
    </message>
    <message>
        <source>Eine Zahl öffnet die Akten dahinter, „Stelle“ den Stellenanteil. Der Strich im Balken ist das Ziel.</source>
        <translation>A number opens the files behind it, “Post” the share of a post. The stroke in the bar is the target.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Darunter hinzufügen</source>
        <translation>Add below</translation>
    </message>
    <message>
        <source>Richtungsziel</source>
        <translation>Guiding goal</translation>
    </message>
    <message>
        <source>Hoch</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Runter</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Mit dem Text wird gespeichert.</source>
        <translation>It is saved once there is a text.</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
</context>
<context>
    <name>TemplateTree</name>
    <message>
        <source>Ziele und Maßnahmen der Vorlage</source>
        <translation>Goals and measures of the template</translation>
    </message>
    <message>
        <source>Ziel oder Maßnahme</source>
        <translation>Goal or measure</translation>
    </message>
    <message>
        <source>Wer?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Nach</source>
        <translation>After</translation>
    </message>
    <message>
        <source>{n} Tagen</source>
        <translation>{n} days</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Vorlagen ändern Fallführung oder Leitung.</source>
        <translation>Only case management or the lead can change templates.</translation>
    </message>
    <message>
        <source>Beispiele lädt die Teamleitung.</source>
        <translation>Only the team lead can load examples.</translation>
    </message>
    <message>
        <source>Diese Vorlage gibt es nicht mehr.</source>
        <translation>This template no longer exists.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Planvorlagen</source>
        <translation>Plan templates</translation>
    </message>
    <message>
        <source>Neue Vorlage</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Beispiele laden</source>
        <translation>Load examples</translation>
    </message>
    <message>
        <source>Vorlage löschen</source>
        <translation>Delete template</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Mit dem Namen wird gespeichert.</source>
        <translation>It is saved once there is a name.</translation>
    </message>
    <message>
        <source>Alle Beispiele sind schon da.</source>
        <translation>All examples are already there.</translation>
    </message>
    <message>
        <source>Vorlage gelöscht.</source>
        <translation>Template deleted.</translation>
    </message>
    <message>
        <source>Eintrag der Vorlage gelöscht.</source>
        <translation>Entry of the template deleted.</translation>
    </message>
    <message>
        <source>{n} Vorlagen</source>
        <translation>{n} templates</translation>
    </message>
    <message>
        <source>Vorlagen sparen Schreibarbeit bei Situationen, die oft vorkommen.</source>
        <translation>Templates save writing in situations that come up often.</translation>
    </message>
    <message>
        <source>Zehn Beispiele laden</source>
        <translation>Load ten examples</translation>
    </message>
    <message>
        <source>Erste Vorlage anlegen</source>
        <translation>Create the first template</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Bitte eine Uhrzeit eingeben, zum Beispiel 9:30.</source>
        <translation>Please enter a time, for example 9:30.</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Pfeile gehen durch die Termine, Bild auf und ab durch freie Zeiten, Tippen legt einen Termin an, Eingabe öffnet.</source>
        <translation>Arrow keys go through the appointments, Page Up and Down through free times, typing creates an appointment, Enter opens.</translation>
    </message>
    <message>
        <source>frei</source>
        <translation>free</translation>
    </message>
</context>
<context>
    <name>TimedMinutesField</name>
    <message>
        <source>Uhr anhalten</source>
        <translation>Stop timer</translation>
    </message>
    <message>
        <source>Uhr starten</source>
        <translation>Start timer</translation>
    </message>
    <message>
        <source>{text} (F7)</source>
        <translation>{text} (F7)</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Titel des neuen Termins</source>
        <translation>Title of the new appointment</translation>
    </message>
    <message>
        <source>Titel oder Name, dann Eingabe</source>
        <translation>Title or name, then Enter</translation>
    </message>
    <message>
        <source>Gefundene Akten</source>
        <translation>Client files found</translation>
    </message>
    <message>
        <source>Für {client}</source>
        <translation>For {client}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Termine</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Heute steht kein Termin an.</source>
        <translation>No appointments today.</translation>
    </message>
    <message>
        <source>Sprachmittlung {state}</source>
        <translation>Interpreting {state}</translation>
    </message>
    <message>
        <source>Akte öffnen</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Im Kalender zeigen</source>
        <translation>Show in the calendar</translation>
    </message>
    <message>
        <source>Wie war es?</source>
        <translation>How was it?</translation>
    </message>
    <message>
        <source>ganztägig</source>
        <translation>all day</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Keine Frist in den nächsten sieben Tagen.</source>
        <translation>No deadline in the next seven days.</translation>
    </message>
    <message>
        <source>{n} Fristen sind seit mehr als {days} Tagen überfällig</source>
        <translation>{n} deadlines have been overdue for more than {days} days</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Frist erledigt</source>
        <translation>Deadline done</translation>
    </message>
    <message>
        <source>Fällige Maßnahmen</source>
        <translation>Measures due</translation>
    </message>
    <message>
        <source>Keine Maßnahme ist fällig.</source>
        <translation>No measure is due.</translation>
    </message>
    <message>
        <source>Maßnahme erledigt</source>
        <translation>Measure done</translation>
    </message>
    <message>
        <source>Wartet auf Sie</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Nichts wartet auf Sie.</source>
        <translation>Nothing is waiting for you.</translation>
    </message>
    <message>
        <source>&amp;Geburtstage zeigen</source>
        <translation>Show b&amp;irthdays</translation>
    </message>
    <message>
        <source>Prüfung: {what}</source>
        <translation>Review: {what}</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Sie vertreten {name} bis {day}</source>
        <translation>You substitute for {name} until {day}</translation>
    </message>
    <message>
        <source>{name} vertritt Sie bis {day}</source>
        <translation>{name} substitutes for you until {day}</translation>
    </message>
    <message>
        <source>{name} vertritt {of} bis {day}</source>
        <translation>{name} substitutes for {of} until {day}</translation>
    </message>
    <message>
        <source>{n} Akten</source>
        <translation>{n} client files</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Zu den Akten</source>
        <translation>To the client files</translation>
    </message>
    <message>
        <source>Vertretung beendet</source>
        <translation>Substitution ended</translation>
    </message>
    <message>
        <source>Wiedervorlage des ruhenden Falls seit {day}</source>
        <translation>Follow-up of the dormant case since {day}</translation>
    </message>
    <message>
        <source>Anfrage seit {day}</source>
        <translation>Enquiry since {day}</translation>
    </message>
    <message>
        <source>Geburtstag, {n} Jahre</source>
        <translation>Birthday, {n} years</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>&amp;Kalender</source>
        <translation>&amp;Calendar</translation>
    </message>
    <message>
        <source>Arbeits&amp;liste</source>
        <translation>Work &amp;list</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Verlauf über die letzten Quartale</source>
        <translation>Trend over the last quarters</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>steht da</source>
        <translation>written</translation>
    </message>
    <message>
        <source>verstanden als</source>
        <translation>understood as</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>ist</source>
        <translation>is</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Abgelehnte Zeilen</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>So verstanden</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Ausgelassen</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Abgelehnte Zeilen &amp;speichern …</source>
        <translation>Save re&amp;jected rows …</translation>
    </message>
    <message>
        <source>Einzulesen: {n}</source>
        <translation>To import: {n}</translation>
    </message>
    <message>
        <source>Schon da: {n}</source>
        <translation>Already there: {n}</translation>
    </message>
    <message>
        <source>Abgelehnt: {n}</source>
        <translation>Rejected: {n}</translation>
    </message>
    <message>
        <source>Noch offene Werte: {n}. Deshalb abgelehnte Zeilen: {rows}.</source>
        <translation>Values still open: {n}. Rows rejected because of them: {rows}.</translation>
    </message>
    <message>
        <source>Zu den &amp;Fragen</source>
        <translation>Go to &amp;questions</translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Keine Zeile wird abgelehnt.</source>
        <translation>No row is rejected.</translation>
    </message>
    <message>
        <source>Nichts fällt auf.</source>
        <translation>Nothing stands out.</translation>
    </message>
    <message>
        <source>Alles stand schon so da, wie KIMdesk es schreibt.</source>
        <translation>Everything was already written the way KIMdesk writes it.</translation>
    </message>
    <message>
        <source>Jede Zeile der Liste ist eine Zeile mit Daten.</source>
        <translation>Every row of the list is a row of data.</translation>
    </message>
</context>
<context>
    <name>TryingOut</name>
    <message>
        <source>Erfundene Akten werden angelegt …</source>
        <translation>Creating invented client files …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Erfundene Daten zum Ausprobieren. Anmeldename und Passwort:</source>
        <translation>Invented data to try things out. Login name and password:</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Hinweis schließen</source>
        <translation>Close notice</translation>
    </message>
    <message>
        <source>{text} Strg+Z macht es rückgängig.</source>
        <translation>{text} Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>&amp;Anmeldename</source>
        <translation>&amp;Login name</translation>
    </message>
    <message>
        <source>&amp;Passwort</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Ö&amp;ffnen</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Die Ablage wird geöffnet.</source>
        <translation>Opening the store.</translation>
    </message>
    <message>
        <source>Passwort &amp;vergessen?</source>
        <translation>&amp;Forgotten password?</translation>
    </message>
    <message>
        <source>Andere Ab&amp;lage …</source>
        <translation>Other &amp;store …</translation>
    </message>
    <message>
        <source>Andere Pe&amp;rson anmelden</source>
        <translation>Sign in as someone &amp;else</translation>
    </message>
    <message>
        <source>Ablage öffnen</source>
        <translation>Open a store</translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Bitte geben Sie Ihr Passwort ein.</source>
        <translation>Please enter your password.</translation>
    </message>
    <message>
        <source>Die Feststelltaste ist eingeschaltet.</source>
        <translation>Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Gesperrt</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Das neue Passwort gilt. Bitte melden Sie sich damit an.</source>
        <translation>The new password is in force. Please sign in with it.</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Anmeldename</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>aktiv</source>
        <translation>active</translation>
    </message>
    <message>
        <source>wartet auf Bestätigung</source>
        <translation>waiting for confirmation</translation>
    </message>
    <message>
        <source>ausgesperrt</source>
        <translation>locked out</translation>
    </message>
    <message>
        <source>aktiv, mit Startpasswort</source>
        <translation>active, with initial password</translation>
    </message>
</context>
<context>
    <name>UsersPanel</name>
    <message>
        <source>Benutzer:innen</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Aussperren</source>
        <translation>Lock out</translation>
    </message>
    <message>
        <source>{name} aussperren?</source>
        <translation>Lock out {name}?</translation>
    </message>
    <message>
        <source>Die Person kann die Ablage sofort nicht mehr öffnen. Wieder hereinlassen geht mit einem neuen Startpasswort. Wer eine Kopie der Ablage hat, kommt mit dem alten Passwort noch an deren Inhalt.</source>
        <translation>The person can no longer open the store from now on. A new initial password lets them back in. Anyone who has a copy of the store can still get at its content with the old password.</translation>
    </message>
    <message>
        <source>Neuer Wiederherstellungsbogen</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Einen neuen Wiederherstellungsbogen ausgeben?</source>
        <translation>Issue a new recovery sheet?</translation>
    </message>
    <message>
        <source>Der bisherige Bogen öffnet danach nichts mehr. Bitte vernichten Sie ihn.</source>
        <translation>The old sheet will then no longer open anything. Please destroy it.</translation>
    </message>
    <message>
        <source>Neuer Bogen</source>
        <translation>New sheet</translation>
    </message>
    <message>
        <source>Hin&amp;zufügen …</source>
        <translation>&amp;Add …</translation>
    </message>
    <message>
        <source>Bes&amp;tätigen</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>&amp;Rollen …</source>
        <translation>&amp;Roles …</translation>
    </message>
    <message>
        <source>Neues &amp;Startpasswort …</source>
        <translation>New &amp;initial password …</translation>
    </message>
    <message>
        <source>A&amp;ussperren …</source>
        <translation>Lock o&amp;ut …</translation>
    </message>
    <message>
        <source>Mein &amp;Passwort ändern …</source>
        <translation>Change my &amp;password …</translation>
    </message>
    <message>
        <source>Neuer &amp;Wiederherstellungsbogen …</source>
        <translation>Ne&amp;w recovery sheet …</translation>
    </message>
    <message>
        <source>Administration bereitet Zugänge vor, die Teamleitung bestätigt sie. Ein Startpasswort gilt nur für die erste Anmeldung.</source>
        <translation>Administration prepares access, the team lead confirms it. An initial password is valid for signing in once.</translation>
    </message>
</context>
<context>
    <name>UsersSection</name>
    <message>
        <source>Benutzer:innen</source>
        <translation>Users</translation>
    </message>
</context>
<context>
    <name>UsersView</name>
    <message>
        <source>Benutzer:innen</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Ihre Rolle öffnet keine Akten. Hier verwalten Sie die Zugänge.</source>
        <translation>Your role does not open client files. Here you manage access.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Höchstens {n} Zeichen, es sind {m}.</source>
        <translation>No more than {n} characters, this is {m}.</translation>
    </message>
    <message>
        <source>Diese Auswahl gibt es in der Liste nicht.</source>
        <translation>This choice is not in the list.</translation>
    </message>
    <message>
        <source>Höchstens {n} Angaben sind möglich.</source>
        <translation>No more than {n} entries are possible.</translation>
    </message>
    <message>
        <source>Das Datum liegt außerhalb von 1900 bis 2100.</source>
        <translation>The date is outside 1900 to 2100.</translation>
    </message>
    <message>
        <source>Dieses Datum gibt es nicht.</source>
        <translation>There is no such date.</translation>
    </message>
    <message>
        <source>Bitte eine Uhrzeit wie 14:30 angeben.</source>
        <translation>Please enter a time such as 14:30.</translation>
    </message>
    <message>
        <source>Bitte eine Zahl von {a} bis {b} angeben.</source>
        <translation>Please enter a number from {a} to {b}.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Das dürfen nur Personen, die Akten öffnen dürfen.</source>
        <translation>Only people who may open client files can do this.</translation>
    </message>
    <message>
        <source>Bitte geben Sie den Namen der Beratungsstelle ein.</source>
        <translation>Please enter the name of the counselling office.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie AWO oder DRK.</source>
        <translation>Please choose AWO or DRK.</translation>
    </message>
    <message>
        <source>Das Kürzel besteht aus zwei bis acht Großbuchstaben oder Ziffern, zum Beispiel AWO1.</source>
        <translation>The code has two to eight capital letters or digits, for example AWO1.</translation>
    </message>
    <message>
        <source>Der Anmeldename hat ein bis 64 Zeichen und keine Leerzeichen.</source>
        <translation>The login name has one to 64 characters and no spaces.</translation>
    </message>
    <message>
        <source>Bitte geben Sie den Namen ein (höchstens 100 Zeichen).</source>
        <translation>Please enter the name (no more than 100 characters).</translation>
    </message>
    <message>
        <source>Dieser Ordner ist nicht leer. Bitte wählen Sie einen neuen oder leeren Ordner.</source>
        <translation>This folder is not empty. Please choose a new or empty folder.</translation>
    </message>
    <message>
        <source>In diesem Ordner dürfen Sie nichts anlegen. Bitte wählen Sie einen eigenen Ordner, zum Beispiel unter „Dokumente“.</source>
        <translation>You may not create anything in this folder. Please choose a folder of your own, for example under “Documents”.</translation>
    </message>
    <message>
        <source>Zum Öffnen fehlt Arbeitsspeicher. Bitte schließen Sie andere Programme und versuchen Sie es noch einmal.</source>
        <translation>There is not enough memory to open the store. Please close other programs and try again.</translation>
    </message>
    <message>
        <source>In der Ablage fehlt eine Datei mit Daten. Bitte prüfen Sie, ob der Ordner vollständig kopiert wurde, oder stellen Sie die letzte Sicherung wieder her.</source>
        <translation>A file with data is missing from the store. Please check whether the folder was copied completely, or restore the latest backup.</translation>
    </message>
    <message>
        <source>Eine Datei der Ablage ist leer. Sie wurde nicht angetastet; bitte stellen Sie die letzte Sicherung wieder her.</source>
        <translation>A file of the store is empty. It was not touched; please restore the latest backup.</translation>
    </message>
    <message>
        <source>Eine Datei der Ablage ist beschädigt oder abgeschnitten. Sie wurde nicht angetastet; bitte stellen Sie die letzte Sicherung wieder her.</source>
        <translation>A file of the store is damaged or cut off. It was not touched; please restore the latest backup.</translation>
    </message>
    <message>
        <source>Eine Datei in diesem Ordner gehört nicht zu dieser Ablage. Sie wurde nicht angetastet; bitte prüfen Sie, ob Dateien vertauscht wurden.</source>
        <translation>A file in this folder does not belong to this store. It was not touched; please check whether files were mixed up.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei dieser Ablage ist beschädigt oder abgeschnitten. Die Daten selbst sind nicht verändert; bitte stellen Sie die letzte Sicherung wieder her.</source>
        <translation>The key file of this store is damaged or cut off. The data themselves are unchanged; please restore the latest backup.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei dieser Ablage ist leer. Sie wurde nicht angetastet; bitte stellen Sie die letzte Sicherung wieder her.</source>
        <translation>The key file of this store is empty. It was not touched; please restore the latest backup.</translation>
    </message>
    <message>
        <source>Die Datei „vault.key“ in diesem Ordner stammt nicht von KIMdesk. Bitte prüfen Sie, ob Sie den richtigen Ordner gewählt haben.</source>
        <translation>The file “vault.key” in this folder does not come from KIMdesk. Please check whether you chose the right folder.</translation>
    </message>
    <message>
        <source>Der Datenträger ist voll, oder der Platz, der Ihnen darauf zusteht, ist verbraucht. Bitte schaffen Sie Platz und versuchen Sie es noch einmal; die Ablage ist unverändert.</source>
        <translation>The disk is full, or the space you are allowed on it is used up. Please make room and try again; the store is unchanged.</translation>
    </message>
    <message>
        <source>Der Datenträger antwortet nicht wie erwartet. Bitte prüfen Sie, ob er noch angeschlossen ist, und versuchen Sie es noch einmal.</source>
        <translation>The disk does not answer as expected. Please check that it is still connected and try again.</translation>
    </message>
    <message>
        <source>Auf den Datenträger lässt sich nichts mehr schreiben: Meist ist er voll, oder der Platz, der Ihnen darauf zusteht, ist verbraucht. Bitte schaffen Sie Platz und versuchen Sie es noch einmal; die Ablage ist unverändert.</source>
        <translation>Nothing more can be written to the disk: usually it is full, or the space you are allowed on it is used up. Please make room and try again; the store is unchanged.</translation>
    </message>
    <message>
        <source>In diesem Ordner darf nichts geschrieben werden. Jede Einsicht in eine Akte wird vermerkt, darum öffnet sich die Ablage nur an einem beschreibbaren Ort: Bitte kopieren Sie den ganzen Ordner an einen eigenen Platz auf diesem Rechner.</source>
        <translation>Nothing can be written in this folder. Every look into a client file is recorded, so the store opens only in a place that can be written to: please copy the whole folder to a place of your own on this computer.</translation>
    </message>
    <message>
        <source>Diese Ablage gehört einem anderen Benutzerkonto dieses Rechners. Bitte melden Sie sich am Rechner mit dem Konto an, das sie angelegt hat.</source>
        <translation>This store belongs to another user account of this computer. Please sign in to the computer with the account that created it.</translation>
    </message>
    <message>
        <source>In diesem Ordner liegt keine Ablage von KIMdesk. Bitte wählen Sie den Ordner, in dem die Datei „vault.key“ liegt.</source>
        <translation>There is no KIMdesk store in this folder. Please choose the folder that contains the file “vault.key”.</translation>
    </message>
    <message>
        <source>Diese Ablage wurde mit einer neueren Version von KIMdesk bearbeitet. Sie wurde nicht angetastet; bitte öffnen Sie sie mit der neueren Version.</source>
        <translation>This store was edited with a newer version of KIMdesk. It was not touched; please open it with the newer version.</translation>
    </message>
    <message>
        <source>Die Ablage ist gerade in einem anderen Fenster geöffnet. Bitte schließen Sie es zuerst.</source>
        <translation>The store is open in another window. Please close that first.</translation>
    </message>
    <message>
        <source>Die Ablage ist gerade geöffnet: {name}, Rechner {machine}, seit {since} Uhr. Bitte schließen oder sperren Sie sie dort zuerst.</source>
        <translation>The store is open at the moment: {name}, computer {machine}, since {since}. Please close or lock it there first.</translation>
    </message>
    <message>
        <source>Ihre Rolle erlaubt keinen Zugang zu diesen Daten.</source>
        <translation>Your role does not give access to these data.</translation>
    </message>
    <message>
        <source>Diese Ablage ist älter als die, die zuletzt auf diesem Rechner geöffnet war. Vielleicht wurde eine frühere Kopie zurückgelegt: Neuere Einträge würden dann fehlen. Bitte fragen Sie nach, bevor Sie weiterarbeiten.</source>
        <translation>This store is older than the one last opened on this computer. Perhaps an earlier copy was put back: newer entries would then be missing. Please ask before you go on working.</translation>
    </message>
    <message>
        <source>Bitte geben Sie Ihren Anmeldenamen ein.</source>
        <translation>Please enter your login name.</translation>
    </message>
    <message>
        <source>Anmeldename und Passwort passen nicht zusammen. Bitte prüfen Sie beides, auch die Feststelltaste.</source>
        <translation>Login name and password do not match. Please check both, and Caps Lock too.</translation>
    </message>
    <message>
        <source>Ihr Zugang ist vorbereitet, aber noch nicht bestätigt. Bitte wenden Sie sich an Ihre Teamleitung.</source>
        <translation>Your access is prepared but not confirmed yet. Please ask your team lead.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei dieser Ablage wurde von außen verändert und wird deshalb nicht verwendet. Bitte stellen Sie die letzte Sicherung wieder her und melden Sie den Vorfall Ihrer Teamleitung.</source>
        <translation>The key file of this store was changed from outside and is therefore not used. Please restore the latest backup and report this to your team lead.</translation>
    </message>
    <message>
        <source>Diesen Anmeldenamen gibt es schon. Bitte wählen Sie einen anderen.</source>
        <translation>This login name already exists. Please choose another one.</translation>
    </message>
    <message>
        <source>Ihr eigenes Passwort ändern Sie selbst, ohne Startpasswort.</source>
        <translation>You change your own password yourself, without an initial password.</translation>
    </message>
    <message>
        <source>Für diese Person ist nichts zu bestätigen.</source>
        <translation>There is nothing to confirm for this person.</translation>
    </message>
    <message>
        <source>Sich selbst können Sie nicht sperren.</source>
        <translation>You cannot lock yourself out.</translation>
    </message>
    <message>
        <source>Das bisherige Passwort stimmt nicht.</source>
        <translation>The current password is not right.</translation>
    </message>
    <message>
        <source>Diesen Anmeldenamen gibt es nicht.</source>
        <translation>There is no such login name.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens eine Rolle.</source>
        <translation>Please choose at least one role.</translation>
    </message>
    <message>
        <source>Das ist die letzte Teamleitung. Bitte geben Sie zuerst einer anderen Person diese Rolle.</source>
        <translation>This is the last team lead. Please give this role to someone else first.</translation>
    </message>
    <message>
        <source>Das darf nur die Teamleitung.</source>
        <translation>Only the team lead may do this.</translation>
    </message>
    <message>
        <source>Das dürfen nur Teamleitung und Administration.</source>
        <translation>Only team lead and administration may do this.</translation>
    </message>
</context>
<context>
    <name>WaitingReviewsCard</name>
    <message>
        <source>Keine Prüfung wartet.</source>
        <translation>No review is waiting.</translation>
    </message>
    <message>
        <source>Prüfungen ({n})</source>
        <translation>Reviews ({n})</translation>
    </message>
    <message>
        <source>Prüfungen</source>
        <translation>Reviews</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Willkommen bei KIMdesk</source>
        <translation>Welcome to KIMdesk</translation>
    </message>
    <message>
        <source>Akten, Kontakte und Dokumente des Kommunalen Integrationsmanagements: verschlüsselt auf diesem Gerät, ohne Netz.</source>
        <translation>Client files, contacts and documents of municipal integration management: encrypted on this device, without a network.</translation>
    </message>
    <message>
        <source>&amp;Neue Ablage anlegen</source>
        <translation>Create a &amp;new store</translation>
    </message>
    <message>
        <source>&amp;Vorhandene Ablage öffnen</source>
        <translation>Open an &amp;existing store</translation>
    </message>
    <message>
        <source>Mit &amp;erfundenen Daten ausprobieren</source>
        <translation>&amp;Try it out with invented data</translation>
    </message>
    <message>
        <source>&amp;Sicherung wiederherstellen …</source>
        <translation>&amp;Restore a backup …</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Aufnahme</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Schritte des Falls</source>
        <translation>Steps of the case</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Ressourcen und Netzwerk</source>
        <translation>Resources and network</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Vermittlungen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Fallkonferenzen</source>
        <translation>Case conferences</translation>
    </message>
    <message>
        <source>Entschieden von</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>geprüft</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Schritt zurückgenommen</source>
        <translation>Step taken back</translation>
    </message>
    <message>
        <source>Stelle unbekannt</source>
        <translation>Body unknown</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>People involved</translation>
    </message>
    <message>
        <source>Vereinbart</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Noch keine Einwilligung.</source>
        <translation>No consent yet.</translation>
    </message>
    <message>
        <source>fällig</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>gestellt {day}</source>
        <translation>filed {day}</translation>
    </message>
    <message>
        <source>wann</source>
        <translation>when</translation>
    </message>
    <message>
        <source>was</source>
        <translation>what</translation>
    </message>
    <message>
        <source>wo, mit wem</source>
        <translation>where, with whom</translation>
    </message>
    <message>
        <source>Nächster Schritt: {text}</source>
        <translation>Next step: {text}</translation>
    </message>
    <message>
        <source>{n} Min.</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>vom</source>
        <translation>dated</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Herkunft, Bemerkung</source>
        <translation>Source, remarks</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Kontakte ({n})</source>
        <translation>Contacts ({n})</translation>
    </message>
    <message>
        <source>Noch kein Kontakt.</source>
        <translation>No contact yet.</translation>
    </message>
    <message>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Stammdaten</source>
        <translation>Basic data</translation>
    </message>
    <message>
        <source>Erreichbarkeit</source>
        <translation>Ways to reach</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Sprachkurse</source>
        <translation>Language courses</translation>
    </message>
    <message>
        <source>Gesundheit und Schutzbedarf</source>
        <translation>Health and need for protection</translation>
    </message>
    <message>
        <source>Aufenthalt</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Asylverfahren</source>
        <translation>Asylum procedure</translation>
    </message>
    <message>
        <source>Anschriften</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Deutschkenntnisse</source>
        <translation>Knowledge of German</translation>
    </message>
    <message>
        <source>Bildung</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Arbeit</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Einkommen und Leistungen</source>
        <translation>Income and benefits</translation>
    </message>
    <message>
        <source>Wohnen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weitere Schreibweise</source>
        <translation>Other spelling</translation>
    </message>
    <message>
        <source>sicher</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>nicht sicher: nicht benutzen</source>
        <translation>not safe: do not use</translation>
    </message>
    <message>
        <source>nicht gefragt</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Beziehung</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>geboren</source>
        <translation>born</translation>
    </message>
    <message>
        <source>weitere Angaben</source>
        <translation>further details</translation>
    </message>
    <message>
        <source>eigener Fall {number}</source>
        <translation>own case {number}</translation>
    </message>
    <message>
        <source>gilt</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Herkunft, bestätigt</source>
        <translation>Source, confirmed</translation>
    </message>
    <message>
        <source>bestätigt {day}</source>
        <translation>confirmed {day}</translation>
    </message>
    <message>
        <source>Nicht gedruckt: Es gibt keine gültige Einwilligung dazu.</source>
        <translation>Not printed: there is no valid consent for this.</translation>
    </message>
    <message>
        <source>Maßnahmen ohne Ziel</source>
        <translation>Measures without a goal</translation>
    </message>
    <message>
        <source>Unterschriebene Fassungen</source>
        <translation>Signed versions</translation>
    </message>
    <message>
        <source>Noch kein Plan.</source>
        <translation>No plan yet.</translation>
    </message>
    <message>
        <source>Woran wir es erkennen: {text}</source>
        <translation>How we will know: {text}</translation>
    </message>
    <message>
        <source>Bewertung: {text}</source>
        <translation>Rating: {text}</translation>
    </message>
    <message>
        <source>Ergebnis von „{what}“: {text}</source>
        <translation>Result of “{what}”: {text}</translation>
    </message>
    <message>
        <source>Fassung {n}: Klient:in {client}, Fachkraft {other}</source>
        <translation>Version {n}: client {client}, counsellor {other}</translation>
    </message>
    <message>
        <source>Überprüfung {day}</source>
        <translation>Review {day}</translation>
    </message>
    <message>
        <source>Gesamte Akte</source>
        <translation>Whole file</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Abschluss</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Akte aufbewahren bis</source>
        <translation>Keep file until</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Die Ablage sperrt sich in {n} Sekunden. Jede Taste hält sie offen.</source>
        <translation>The store will lock in {n} seconds. Any key keeps it open.</translation>
    </message>
    <message>
        <source>&amp;Weiterarbeiten</source>
        <translation>&amp;Keep working</translation>
    </message>
    <message>
        <source>L&amp;iste einlesen …</source>
        <translation>&amp;Import list …</translation>
    </message>
    <message>
        <source>Sprachmittlung</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Zugriffsprotokoll</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Sicherung …</source>
        <translation>&amp;Backup …</translation>
    </message>
    <message>
        <source>Ablage &amp;prüfen …</source>
        <translation>Chec&amp;k store …</translation>
    </message>
    <message>
        <source>Auswahl&amp;listen …</source>
        <translation>Choice l&amp;ists …</translation>
    </message>
    <message>
        <source>Be&amp;nutzer:innen …</source>
        <translation>&amp;Users …</translation>
    </message>
    <message>
        <source>B&amp;eratungsstelle …</source>
        <translation>C&amp;ounselling office …</translation>
    </message>
    <message>
        <source>Akten</source>
        <translation>Client files</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>&amp;Ablage</source>
        <translation>&amp;Store</translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>A&amp;nsicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Neue Akt&amp;e …</source>
        <translation>&amp;New client file …</translation>
    </message>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Wiederholen</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Akten &amp;zusammenführen …</source>
        <translation>&amp;Merge client files …</translation>
    </message>
    <message>
        <source>Nächster Bereich der Akte</source>
        <translation>Next area of the client file</translation>
    </message>
    <message>
        <source>Voriger Bereich der Akte</source>
        <translation>Previous area of the client file</translation>
    </message>
    <message>
        <source>Hinweise der Akte</source>
        <translation>Notices of the client file</translation>
    </message>
    <message>
        <source>Öffnen Sie zuerst eine der beiden Akten.</source>
        <translation>Open one of the two client files first.</translation>
    </message>
    <message>
        <source>Hürden</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Neue strukturelle &amp;Hürde</source>
        <translation>New structural barri&amp;er</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Arbeitsliste</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>Netzwerkpartner</source>
        <translation>Network partners</translation>
    </message>
    <message>
        <source>Neue S&amp;telle im Verzeichnis …</source>
        <translation>New bod&amp;y in the directory …</translation>
    </message>
    <message>
        <source>Neue Einschätzung</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Einschätzung drucken …</source>
        <translation>Print assessment …</translation>
    </message>
    <message>
        <source>Ins Netzwerk eintragen …</source>
        <translation>Add to the network …</translation>
    </message>
    <message>
        <source>Netzwerkkarte drucken …</source>
        <translation>Print network map …</translation>
    </message>
    <message>
        <source>Öffnen Sie zuerst eine Akte.</source>
        <translation>Open a client file first.</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>An eine Stelle vermitteln</source>
        <translation>Refer to a body</translation>
    </message>
    <message>
        <source>Fallkonferenz planen</source>
        <translation>Plan a case conference</translation>
    </message>
    <message>
        <source>Nächster Schritt im Fall …</source>
        <translation>Next step in the case …</translation>
    </message>
    <message>
        <source>Andere Schritte im Fall …</source>
        <translation>Other steps in the case …</translation>
    </message>
    <message>
        <source>Letzten Schritt im Fall zurücknehmen</source>
        <translation>Take back the last step in the case</translation>
    </message>
    <message>
        <source>Planvorla&amp;gen …</source>
        <translation>Plan te&amp;mplates …</translation>
    </message>
    <message>
        <source>Plan: neues Richtungsziel</source>
        <translation>Plan: new guiding goal</translation>
    </message>
    <message>
        <source>Plan: neue Maßnahme</source>
        <translation>Plan: new measure</translation>
    </message>
    <message>
        <source>Plan: aus Vorlage …</source>
        <translation>Plan: from template …</translation>
    </message>
    <message>
        <source>Plan unterschreiben …</source>
        <translation>Sign plan …</translation>
    </message>
    <message>
        <source>Planfassungen vergleichen …</source>
        <translation>Compare plan versions …</translation>
    </message>
    <message>
        <source>Plan drucken …</source>
        <translation>Print plan …</translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Schweigepflichtentbindung eintragen</source>
        <translation>Enter a release from confidentiality</translation>
    </message>
    <message>
        <source>Einwilligung in die Datenverarbeitung eintragen</source>
        <translation>Enter consent to data processing</translation>
    </message>
    <message>
        <source>Infoblatt Datenschutz als ausgehändigt eintragen</source>
        <translation>Enter the privacy notice as handed out</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kalende&amp;rdatei einlesen …</source>
        <translation>Import calen&amp;dar file …</translation>
    </message>
    <message>
        <source>Kalender speic&amp;hern …</source>
        <translation>Save calenda&amp;r …</translation>
    </message>
    <message>
        <source>Kalenderdatei zum &amp;Abonnieren …</source>
        <translation>Calendar file to &amp;subscribe to …</translation>
    </message>
    <message>
        <source>&amp;Ferien laden …</source>
        <translation>Load school &amp;holidays …</translation>
    </message>
    <message>
        <source>E&amp;rinnerungen</source>
        <translation>&amp;Reminders</translation>
    </message>
    <message>
        <source>Andere sehen &amp;mit (keine Namen)</source>
        <translation>Others are &amp;watching (no names)</translation>
    </message>
    <message>
        <source>&amp;Brief schreiben …</source>
        <translation>Write le&amp;tter …</translation>
    </message>
    <message>
        <source>Anschreiben Word DOCX Vorlage Bescheinigung</source>
        <translation>Covering letter Word DOCX template certificate</translation>
    </message>
    <message>
        <source>Brie&amp;fvorlagen …</source>
        <translation>&amp;Letter templates …</translation>
    </message>
    <message>
        <source>Der Brief ist gespeichert und liegt unverändert bei den Dokumenten der Akte.</source>
        <translation>The letter is saved and kept unchanged with the documents of the file.</translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Papier PDF Brief Vordruck</source>
        <translation>Paper PDF letter form</translation>
    </message>
    <message>
        <source>Ausk&amp;unft nach Art. 15 DSGVO …</source>
        <translation>Information &amp;under Art. 15 GDPR …</translation>
    </message>
    <message>
        <source>Betroffenenrechte Kopie Daten Datenschutz drucken</source>
        <translation>Data subject rights access copy data protection print</translation>
    </message>
    <message>
        <source>Infoblatt Datenschutz drucken …</source>
        <translation>Print privacy notice …</translation>
    </message>
    <message>
        <source>Einwilligung drucken …</source>
        <translation>Print consent …</translation>
    </message>
    <message>
        <source>Schweigepflichtentbindung drucken …</source>
        <translation>Print release from confidentiality …</translation>
    </message>
    <message>
        <source>Einladung, Terminzettel drucken …</source>
        <translation>Print invitation, appointment slip …</translation>
    </message>
    <message>
        <source>Begleitschreiben drucken …</source>
        <translation>Print covering letter …</translation>
    </message>
    <message>
        <source>Fallübersicht drucken …</source>
        <translation>Print case overview …</translation>
    </message>
    <message>
        <source>Fallkonferenz drucken …</source>
        <translation>Print case conference …</translation>
    </message>
    <message>
        <source>Übergabeblatt drucken …</source>
        <translation>Print hand-over sheet …</translation>
    </message>
    <message>
        <source>Abschlussbericht drucken …</source>
        <translation>Print closing report …</translation>
    </message>
    <message>
        <source>Eine Auskunft ist für eine Person. Bitte wählen Sie nur eine Akte aus.</source>
        <translation>This information is for one person. Please select only one file.</translation>
    </message>
    <message>
        <source>Öffnen Sie zuerst eine Akte, oder wählen Sie in der Liste einige aus.</source>
        <translation>Open a file first, or select some in the list.</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Quartale</source>
        <translation>Quarters</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Widerruf eintragen</source>
        <translation>Enter withdrawal</translation>
    </message>
    <message>
        <source>Was der Widerruf bewirkt</source>
        <translation>What the withdrawal does</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Aufgenommen, aber das Kriterium „{what}“ ist nicht bejaht.</source>
        <translation>Admitted, but the criterion “{what}” is not met.</translation>
    </message>
    <message>
        <source>Aufgenommen, obwohl MBE oder JMD denselben Bedarf begleitet.</source>
        <translation>Admitted although MBE or JMD supports the same need.</translation>
    </message>
    <message>
        <source>MBE oder JMD begleitet den Bedarf; das Ergebnis sagt anderes.</source>
        <translation>MBE or JMD supports the need; the result says something else.</translation>
    </message>
    <message>
        <source>MBE oder JMD begleitet den Bedarf: bitte dorthin übergeben.</source>
        <translation>MBE or JMD supports the need: please hand over there.</translation>
    </message>
    <message>
        <source>Kurzberatung mit mehr als {n} Kontakten: Clearing beginnen?</source>
        <translation>Short counselling with more than {n} contacts: begin clearing?</translation>
    </message>
    <message>
        <source>Kurzberatung läuft länger als {n} Wochen: Clearing beginnen?</source>
        <translation>Short counselling has been running for more than {n} weeks: begin clearing?</translation>
    </message>
    <message>
        <source>Seit mehr als {n} Wochen ist über die Aufnahme nicht entschieden.</source>
        <translation>Admission has been undecided for more than {n} weeks.</translation>
    </message>
    <message>
        <source>Seit der Aufnahme sind {n} Wochen um, ein Plan ist nicht unterschrieben.</source>
        <translation>It is {n} weeks since admission and no plan has been signed.</translation>
    </message>
    <message>
        <source>Der Fall ruht; der Tag der Wiedervorlage ist erreicht.</source>
        <translation>The case rests; the day of the follow-up has come.</translation>
    </message>
    <message>
        <source>Der Fall läuft seit {n} Monaten: Verlängerung prüfen.</source>
        <translation>The case has been running for {n} months: check for an extension.</translation>
    </message>
    <message>
        <source>Mehr als {n} Kontakte in der Nachsorge: neu aufnehmen?</source>
        <translation>More than {n} contacts in aftercare: admit again?</translation>
    </message>
    <message>
        <source>Kontakt nach dem Ende der Nachsorge: neu aufnehmen?</source>
        <translation>Contact after the end of aftercare: admit again?</translation>
    </message>
</context>
<context>
    <name>WorkFilters</name>
    <message>
        <source>Dringlichkeit</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Nur Fehler</source>
        <translation>Errors only</translation>
    </message>
    <message>
        <source>Nur Warnungen</source>
        <translation>Warnings only</translation>
    </message>
    <message>
        <source>Nur Hinweise</source>
        <translation>Notices only</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Alle Themen</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Alle Fallführungen</source>
        <translation>All counsellors</translation>
    </message>
    <message>
        <source>Ordnen</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>Nach Dringlichkeit</source>
        <translation>By urgency</translation>
    </message>
    <message>
        <source>Nach Akte</source>
        <translation>By file</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Stammdaten</source>
        <translation>Basic data</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Aufnahme</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Einwilligung und Vermittlung</source>
        <translation>Consent and referral</translation>
    </message>
    <message>
        <source>Fallverlauf</source>
        <translation>Course of the case</translation>
    </message>
    <message>
        <source>Abschluss</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Doppelte Akten</source>
        <translation>Duplicate files</translation>
    </message>
    <message>
        <source>Team und Prüfung</source>
        <translation>Team and review</translation>
    </message>
    <message>
        <source>Fehler ({n})</source>
        <translation>Errors ({n})</translation>
    </message>
    <message>
        <source>Warnungen ({n})</source>
        <translation>Warnings ({n})</translation>
    </message>
    <message>
        <source>Hinweise ({n})</source>
        <translation>Notices ({n})</translation>
    </message>
    <message>
        <source>Team ({n})</source>
        <translation>Team ({n})</translation>
    </message>
    <message>
        <source>Arbeitsliste</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation>What to do?</translation>
    </message>
    <message>
        <source>Klient:in</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Fallführung</source>
        <translation>Counsellor</translation>
    </message>
    <message>
        <source>Seit</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Regel {rule}</source>
        <translation>Rule {rule}</translation>
    </message>
    <message>
        <source>Fehler</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warnung</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Arbeitsliste</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>Suchen: Name, Nummer, Wort, Regel</source>
        <translation>Search: name, number, word, rule</translation>
    </message>
    <message>
        <source>Wie viele Akten durchgesehen sind</source>
        <translation>How many files have been looked through</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Neu durchsehen</source>
        <translation>Look through again</translation>
    </message>
    <message>
        <source>Fehler: {errors} · Warnungen: {warnings} · Hinweise: {hints}</source>
        <translation>Errors: {errors} · Warnings: {warnings} · Notices: {hints}</translation>
    </message>
    <message>
        <source>{counts} – noch nicht alle Akten durchgesehen</source>
        <translation>{counts} – not all files looked through yet</translation>
    </message>
    <message>
        <source>Mit diesen Filtern ist nichts zu sehen.</source>
        <translation>Nothing can be seen with these filters.</translation>
    </message>
    <message>
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message>
        <source>Alles in Ordnung. Hier wartet nichts auf Sie.</source>
        <translation>All is well. Nothing is waiting for you here.</translation>
    </message>
    <message>
        <source>Noch sind nicht alle Akten durchgesehen.</source>
        <translation>Not all files have been looked through yet.</translation>
    </message>
    <message>
        <source>Weiter durchsehen</source>
        <translation>Go on looking through</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>_Now</name>
    <message>
        <source>Ja, gilt noch</source>
        <translation>Yes, it still applies</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Noch nichts eingetragen.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>Gilt das noch?</source>
        <translation>Does this still apply?</translation>
    </message>
</context>
</TS>
