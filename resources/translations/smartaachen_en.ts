<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message>
        <source>Öffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichtöffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} von {all} erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geparkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niemand zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nichtöffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>von {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unterbrochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beschlussfähig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genau ausreichend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zu wenige anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>festgestellt {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussfähigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratsmitglieder gegen sachkundige Bürger*innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rat : Bürger*innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Enth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussvorschlag der Verwaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Stimmberechtigte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wird abgestimmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} von {all} zählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} von {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leitet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schriftführung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kam {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>befangen {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ging {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entschuldigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gegangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>befangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umschalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bild ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bild ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansprechpartner*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen mit Amt und Dienststelle stehen hier; Gremien und Maßnahmen wählen aus ihnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fachbereiche und Dezernate stehen hier; Personen, Vorlagen und Aufträge verweisen auf sie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienststelle aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussvorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offene Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namentliche Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geheime Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstimmung läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Stimme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Stimmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sitzung ist geschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sitzung ist seit {time} geschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterbrechung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand: Nichtöffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand: {content}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Überall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbaustein einfügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In die Beratung springen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP aufrufen oder beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstimmig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+Eingabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagesordnung, Beratung, Abstimmung, Beschluss, Anwesenheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 bis Alt+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anwesenheit, wenn die Liste gewählt ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entschuldigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand öffnen oder schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maßnahme anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganzer Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pos1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Um eine Woche verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Links / Alt+Rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Um eine Woche verlängern oder kürzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umschalt+Alt+Links / Rechts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größer, kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabellen und Karten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karte verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+Pfeiltaste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiten …	↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als erledigt kennzeichnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Früher	Alt+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Später	Alt+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maßnahme hinzufügen	Einfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meilenstein hinzufügen	Umschalt+Einfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt darunter hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen	Entf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abhängigkeit lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgänger {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachfolger {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategieprozess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Handlungsfeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Vorgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Vorgänge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projektplan {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Arbeitstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Arbeitstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle {n} Tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlüsse
&amp; Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien
&amp; Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Auftrag zu {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Auftrag, von Hand angelegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage-Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagesordnungspunkt aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehr zur Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Niederschrift steht schon fest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} TOP geparkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende gegen {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurückstellen (parken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungsdaten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als eingeladen vermerken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentCard</name>
    <message>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge aufklappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge zuklappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentDetail</name>
    <message>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sachstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aus {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>von Hand angelegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Niederschrift ist unterschrieben; Frist, Stand und Sachstand bleiben änderbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Niederschrift ist freigegeben; der Auftrag steht darin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Auftrag stammt aus keiner Sitzung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Auftrag zu {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Meldung schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Maßnahme „{title}“ gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitale Services und Gesellschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klimaschutz, Energie und Mobilität</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirtschaft und Technologie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardCanvas</name>
    <message>
        <source>Maßnahmen nach Handlungsfeld und Horizont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Maßnahme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Treffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karte hierher ziehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier ablegen: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} wird bewegt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardToolbar</name>
    <message>
        <source>Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karten filtern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWorkspace</name>
    <message>
        <source>Noch keine Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Vorlage nennt drei: Digitale Services und Gesellschaft; Klimaschutz, Energie und Mobilität; Wirtschaft und Technologie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese drei anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitsätze: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} von {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte zuerst eine Karte wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {mean} % im Mittel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyStrip</name>
    <message>
        <source>Neues Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regeln</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetBars</name>
    <message>
        <source>Ist {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebunden {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überzogen um {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetHeader</name>
    <message>
        <source>Spalten des Haushalts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatz {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überzogen: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetTable</name>
    <message>
        <source>Haushalt nach Positionen und Jahren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name der Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {sum} · Enter übernimmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Haushaltsposition braucht einen Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter übernimmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umbenennen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu „{group}“ verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsposition löschen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetWorkspace</name>
    <message>
        <source>Geplant, gebunden, ausgegeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nach Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansätze, gebundene und ausgegebene Mittel erscheinen hier, nach Jahren und Positionen geordnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cent zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Haushalt auf der Wand zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsjahr {year} anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte zuerst eine Haushaltsposition aufnehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansätze nach {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beträge in Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushalt SMART.Aachen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {year} ist um {sum} überzogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Umschichtung braucht einen Beschluss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Außerdem überzogen: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zur Zelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die gewählte Haushaltsposition löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte zuerst eine Haushaltsposition wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsposition „{name}“ gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDrag</name>
    <message>
        <source>von {before} nach {after} · Esc bricht ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewegt: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>{subject}, bis {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zertifikate (*.p12 *.pfx);;Alle Dateien (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zertifikat wählen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Zeitachse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieselben Angaben stehen Zeile für Zeile in der Tabelle daneben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf einen anderen Balken ziehen: Nachfolger festlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Tabelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: als Tabelle zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagramm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Climate</name>
    <message>
        <source>Klimarelevanz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevanz für den Klimaschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effekt auf die CO₂-Emissionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevanz für die Klimafolgenanpassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kompensation der CO₂-Emissionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klimaschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Maßnahme hat folgende Relevanz:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Effekt auf die CO₂-Emissionen ist:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klimafolgenanpassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kompensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zusätzliche CO₂-Emissionen werden ausgeglichen:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockForm</name>
    <message>
        <source>Uhrzeit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Zurück zum Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung geschlossen um {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Schritt: die Niederschrift als Entwurf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niederschrift als Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf der Niederschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte können noch geändert werden, bis die Sitzungsleitung freigibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freigegeben zur Unterschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuerst unterschreibt die Sitzungsleitung (§ 52 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrieben: {who}. Es fehlt die Schriftführung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgeben und unterschreiben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrieben und versiegelt {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einwendungen gehören in die nächste Niederschrift (§ 52 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niederschrift ausgeben …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Suchen oder Befehl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befehl, Tagesordnungspunkt, Vorlage, Maßnahme oder Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichts gefunden. Andere Schreibweise oder weniger Buchstaben versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consultations</name>
    <message>
        <source>Beratungsfolge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum der Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legen Sie zuerst ein Gremium an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station {body} löschen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstimmig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle übrigen Stimmen für Ja; Enthaltungen bleiben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Fenster verdeckt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Bildschirme haben sich geändert; dieses Fenster könnte auf der Wand zu sehen sein. Es ist nichts verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepartmentStrip</name>
    <message>
        <source>Neue Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>1 Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Da ist etwas schiefgegangen ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles Gespeicherte ist sicher. Wiederholen Sie den Schritt; hilft das nicht, starten Sie neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helles oder dunkles Erscheinungsbild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand öffnen oder schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Zur Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Einzelheiten der Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einzelheiten schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortschritt in Prozent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansprechpartner*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juli 2022 bis August 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner*innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Projektplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Maßnahme bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niedrig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z. B. 17.10.2022, Juli 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z. B. Sept. 2022, offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine Serie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Maßnahme gewählt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} durchsuchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wählen Sie zuerst eine Zeile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verlauf der Beratung mitschreiben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummerierte Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baustein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sitzungsleitung stellt fest, dass die Einladung form- und fristgerecht ergangen ist. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sitzungsleitung stellt die Beschlussfähigkeit fest. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Verwaltung stellt die Vorlage vor und beantwortet Fragen. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aus der Mitte des Ausschusses wird gefragt, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Verwaltung sagt zu, die Antwort nachzureichen. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wird Antrag zur Geschäftsordnung auf Ende der Beratung gestellt. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wortmeldungen liegen nicht vor. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht gespeichert, Ihr Text bleibt hier stehen. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Titel der neuen Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter nimmt auf · Esc bricht ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Maßnahme braucht eine Bezeichnung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gegründet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythmus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regeln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesetzliche Mitgliederzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regeln und Beschlussfähigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gilt die Gemeindeordnung NRW: Beschlussfähigkeit §&#xa0;49, Abstimmungen §&#xa0;50, Befangenheit §&#xa0;31, sachkundige Bürger*innen §&#xa0;58.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussfähigkeit, Abstimmungen und Unterschriften wie vereinbart; vorbelegt wie im Ratsausschuss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht festgelegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Mitgliederzahl genügt ein anwesendes stimmberechtigtes Mitglied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindestens {needed} von {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussfähig mit mehr als der Hälfte der gesetzlichen Mitgliederzahl (§&#xa0;49 Abs.&#xa0;1 GO&#xa0;NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussfähig mit mehr als der Hälfte der Mitglieder, entsprechend §&#xa0;49 Abs.&#xa0;1 GO&#xa0;NRW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} von {size} Sitzen mit Stimme besetzt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldMark</name>
    <message>
        <source>Handlungsfeld {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finance</name>
    <message>
        <source>Finanzielle Auswirkungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hat die Vorlage finanzielle Auswirkungen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Erläuterungen zu den Finanzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Erläuterungen (bei Bedarf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Vorlage ist noch keine Haushaltsposition zugeordnet. Positionen legt die Ansicht Haushalt an.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinanceTable</name>
    <message>
        <source>Finanzielle Auswirkungen je Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpDelegate</name>
    <message>
        <source>Frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niemand zuständig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpWorkspace</name>
    <message>
        <source>Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlüsse entstehen in der Sitzung: Abstimmung, Wortlaut und Ergebnis stehen danach hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge entstehen in der Sitzung beim Beschluss oder hier von Hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichts passt zum Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suche, Gremium und Stand zusammen lassen nichts übrig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzeige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Beschlüssen und Aufträgen suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Stände</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} von {all} Aufträgen offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} überfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlüsse und Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Auf die Liste nehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wählen oder Namen eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person: wählen oder neuen Namen eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimmt teil als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion in der Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte einen Namen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Person steht schon auf der Liste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Verbrauchte Zeit des Tagesordnungspunkts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uhrzeit {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Doch abstimmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWorkspace</name>
    <message>
        <source>Verlauf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch nichts geändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jede Änderung erscheint hier mit Zeit, Person und dem Stand davor und danach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Eintrag passt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu Suche und Bereich gibt es im Verlauf keinen Eintrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Verlauf suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Bereiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlüsse und Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien und Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeder Eintrag ist mit dem vorigen durch eine Prüfsumme verkettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt keinen Schritt, der sich rückgängig machen lässt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es gibt keinen zurückgenommenen Schritt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} von {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} · neueste zuerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Kette wird geprüft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kette unversehrt, {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kette gebrochen bei Eintrag {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte die letzte Sicherung bereithalten und die Datei nicht weiter bearbeiten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teil der Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interner Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geplante Dauer in Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussvorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitung dieses Punktes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie die Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Tagesordnungspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mehr zu Sitzung und Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage {number} öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung eröffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder aufrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP aufrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sitzung ist unterbrochen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitung: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage vom {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung geschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP zurückstellen (parken)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Noch keine Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nehmen Sie die Punkte links auf; eine Vorlage bringt ihren Beschlussvorschlag mit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Tasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} Tasten. Alles geht auch mit der Maus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Tasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Text kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Zwischenablage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>zugeklappt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aufgeklappt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Vorschau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verkleinern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite {page} von {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ist: gefüllt, gebunden: schraffiert, Ansatz: Umriss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelNote</name>
    <message>
        <source>Nur eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25). Sie können auch drucken und von Hand unterschreiben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selbst ausgestellt, nicht qualifiziert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laut eigener Angabe qualifiziert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ob der Aussteller auf der Vertrauensliste der EU steht, prüft dieses Programm nicht. Eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht qualifiziert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was die Unterschrift gilt, steht im Zertifikat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Vorgänger und Nachfolger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende → Anfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anfang → Anfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende → Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anfang → Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art der Abhängigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgänger hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgänger hinzufügen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abhängigkeit „{text}“ lösen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer oder Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlagen suchen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen oder Befehl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten und Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {horizon}, {status}, Priorität {priority}, {progress} %, {when}, {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter öffnet die Einzelheiten, Strg und Pfeil verschiebt die Karte, Entf löscht sie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingChooser</name>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Sitzung gehört zu einem Gremium; seine Mitglieder werden ihre Teilnehmenden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungsleitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schriftführung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aachen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitzungsdaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte ein Gremium wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte Datum und Beginn eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingWorkbench</name>
    <message>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrieben und versiegelt: Nichts wird mehr geändert (§ 52 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Niederschrift ist freigegeben; nehmen Sie die Freigabe zurück, um sie zu ändern.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberStrip</name>
    <message>
        <source>Neues Mitglied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wählen oder neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, vorhanden oder neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>für</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>für</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglieder mit Gruppe und Funktion stehen hier; aus ihnen entsteht die Anwesenheit der Sitzung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglied aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für versehentlich eingetragene Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mit Stimme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ohne Stimme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgeschieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wählen Sie zuerst ein Mitglied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>öffnet ein Menü</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MotionForm</name>
    <message>
        <source>Art des Antrags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Änderungsantrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrag zur Geschäftsordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegenstand des Antrags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antragsteller*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wortlaut des Antrags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrag ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCertificate</name>
    <message>
        <source>Neues Zertifikat anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selbst ausgestellt, nicht qualifiziert; gespeichert in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCertificateDialog</name>
    <message>
        <source>Name oder Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort, mindestens 8 Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit diesem Kennwort unterschreiben Sie künftig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen oder eine Funktion an.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStrategyDialog</name>
    <message>
        <source>Ordner für die Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wird verschlüsselt und bleibt auf diesem Rechner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei bleibt unverschlüsselt auf diesem Rechner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie der Strategie einen Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Datei an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei gibt es schon. Bitte einen anderen Namen wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Ordner gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStrategyForm</name>
    <message>
        <source>Neue Strategie anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei wird verschlüsselt und bleibt auf diesem Rechner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name der Strategie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name der Strategie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kennwort, mindestens 8 Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort &amp;wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort, mindestens 8 Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drei oder vier Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Verschlüsselung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dann kann jede Person mit Zugriff auf die Datei alles lesen, auch den nichtöffentlichen Teil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Vorhandene öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei oder Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei oder postgresql://Name@Rechner/Datenbank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort des Datenbankservers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Datei dieses Programms oder eine gemeinsame PostgreSQL-Datenbank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort des Datenbankservers, wenn nötig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es wird nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien (*.db);;Alle Dateien (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Datei oder geben Sie eine Adresse an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So sieht eine Adresse aus: postgresql://Name@Rechner/Datenbank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Datei gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Die Niederschrift wird gesetzt …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDelegate</name>
    <message>
        <source>ohne Datum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersWorkspace</name>
    <message>
        <source>Noch keine Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlagen und Ratsanträge mit Beratungsfolge, Beschlussvorschlag und Auswirkungen stehen hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage {number} gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Das Kennwort braucht mindestens 8 Zeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die beiden Eingaben sind nicht gleich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu kurz: {count} Zeichen fehlen noch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leicht zu erraten: bitte länger oder weniger naheliegend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schwach: mit einem Wort mehr wird es gut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Bitte geben Sie das Kennwort ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird geprüft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Kennwort eingeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statt des Kennworts öffnet auch der Wiederherstellungsschlüssel die Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{n} Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Ansprechpartner*innen für Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Anwesenheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Amt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anwesenheit filtern nach Name oder Amt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entschuldigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umschalt+K: kommt um …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umschalt+G: geht um …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befangenheit gehört zu einem Tagesordnungspunkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verlässt den Raum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im &amp;Zuhörerbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussunfähigkeit feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kommt um</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} geht um</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommt um …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geht um …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle übrigen anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gast aufnehmen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleWorkspace</name>
    <message>
        <source>Noch kein Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausschuss, Steuergremium und Jour fixe mit Mitgliedern und Regeln stehen hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremium aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien und Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitgliedschaft von {name} gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Person gehört noch zu einem Gremium, einer Sitzung, einer Maßnahme oder einem Auftrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Neue Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Neuer Meilenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategieprozess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuer Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in „{where}“: Namen tippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{title}“ gelöscht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>Termin offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeit verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeilen verschieben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Einfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>Fortschritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nur Zeitraum bekannt, Ende offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meilenstein erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nur Monat bekannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abhängigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legende: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Zeile: Namen tippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jährlich</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Projektplan als Tabelle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanToolbar</name>
    <message>
        <source>Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meilenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meilenstein hinzufügen (Umschalt+Einfg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgänge filtern (Strg+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorgänge filtern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitachse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganzer Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan auf der Wand zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWorkspace</name>
    <message>
        <source>Noch keine Strategie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Projektplan gehört zu einer Strategie. Legen Sie sie an, dann tippen Sie die erste Maßnahme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategie anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategieprozess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Hinweis: ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Hinweise: ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Seite zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite {page} von {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschau, {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityBars</name>
    <message>
        <source>Priorität: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Verstanden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergänzen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Beschlussvorschlag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Vorschlag auf die Wand bringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuorumStrip</name>
    <message>
        <source>Beschlussunfähigkeit feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feststellung zurücknehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschlussunfähigkeit festgestellt um {time} (§ 49 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} von mindestens {needed} Stimmberechtigten anwesend (§ 49 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} Ratsmitglieder gegen {citizens} sachkundige Bürger*innen: die Ratsmitglieder müssen in der Mehrheit sein (§ 58 GO NRW). Vorschlag: Stimmrecht der Bürger*innen ruhen lassen, mindestens {n}, zuletzt Gekommene zuerst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ansichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Noch keine Datei geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht mehr da</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Wiederherstellungsschlüssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ihr Wiederherstellungsschlüssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erst bestätigen, dass der Schlüssel auf Papier steht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ich habe ihn ausgedruckt oder aufgeschrieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohne Kennwort und ohne diesen Schlüssel kommt niemand mehr an die Datei. Der Schlüssel wird nur jetzt gezeigt und nirgends gespeichert. Bewahren Sie ihn getrennt vom Rechner auf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der Zwischenablage. Bitte danach auf Papier bringen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refuse</name>
    <message>
        <source>Verweigerung vermerken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} unterschreibt nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermerken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <source>Grund der Verweigerung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie den Grund an; er steht in der Niederschrift.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolutionCard</name>
    <message>
        <source>Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Beschluss mit Nummer in die Niederschrift aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wortlaut des Beschlusses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>festgehalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Antrag ist abgelehnt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolutionDetail</name>
    <message>
        <source>Wortlaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Niederschrift ist unterschrieben; der Beschluss steht fest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Niederschrift ist freigegeben. Zum Ändern nehmen Sie die Freigabe in der Sitzung zurück.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Von Hand geht es unter „Aufträge“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auftrag öffnen: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Berichtigen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} um {time} · {n} von {all} Stimmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Namentliche Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Namen sind noch nicht aufgerufen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Sicherung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gespeichert {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wird gespeichert …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch nicht auf der Platte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Suchen oder Befehl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentedControl</name>
    <message>
        <source>Auswahl mit den Pfeiltasten: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelten auf diesem Rechner, nicht für die Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie das System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirkt beim nächsten Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beim nächsten Start die letzte Datei öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Beschlussvorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erläuterungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage-Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federführende Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beteiligte Dienststelle/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verfasser*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratsantrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Die Datei wird geöffnet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, Haushalt und Sitzungen sind gleich da.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Gremium aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien &amp; Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gremien und Verzeichnisse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Niederschrift ausgeben und unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Unterschreiben drucken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verweigerung vermerken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erst speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte wählen Sie ein Zertifikat oder legen Sie eines an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte geben Sie das Kennwort des Zertifikats ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird unterschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} hat unterschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Unterschrift ist in der Datenbank gespeichert; nur die PDF-Datei fehlt noch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit einem anderen Ort erneut speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird geschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Drucken geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öffentlicher Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öffentliche Punkte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nichtöffentlicher Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nichtöffentliche Punkte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Niederschrift wird gelesen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sitzung ist unterschrieben und versiegelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Niederschrift ist noch nicht zur Unterschrift freigegeben (§ 52 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrieben wird die öffentliche Ausgabe: sie trägt schon eine Unterschrift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrieben wird die interne Ausgabe: sie trägt schon eine Unterschrift.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Unterschriften, in dieser Reihenfolge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intern, mit nichtöffentlichem Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthält nichts aus dem nichtöffentlichen Teil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthält den nichtöffentlichen Teil. Nicht veröffentlichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch keines gewählt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aus Datei …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu anlegen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zertifikat aus Datei wählen (.p12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neues Zertifikat anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort des Zertifikats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterschrieben und versiegelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOutput</name>
    <message>
        <source>Ordner für die Niederschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>im Ordner {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureSteps</name>
    <message>
        <source>Unterschriften, in dieser Reihenfolge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht eingetragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, Grund: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verweigert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unterschrieben am {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unterschrieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als Nächstes; danach ist die Sitzung gesiegelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als Nächstes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nach Freigabe der Niederschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danach; damit ist die Sitzung gesiegelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Beispiel ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Ausschuss vom 18.11.2021 mit Vorlage FB 02/0103/WP18, Plan und Haushalt. Sie können alles ausprobieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neue Strategie anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Ort und Kennwort genügen für den Anfang. Die Datei wird verschlüsselt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorhandene öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Datei dieses Programms oder eine gemeinsame Datenbank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Womit möchten Sie beginnen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles bleibt auf diesem Rechner. Ein Netz wird nicht gebraucht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuletzt verwendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beim nächsten Start die letzte Datei öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbuch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSide</name>
    <message>
        <source>Sitzungen führen, Beschlüsse festhalten, Projektplan und Haushalt im Blick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befehle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewählt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letzter Schritt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Zahl tippen oder mit Pfeil auf und ab ändern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message>
        <source>Kopf der Zeitachse mit den Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Strg+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Ergebnis feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} von {all} Stimmen erfasst · Enthaltungen zählen nicht mit (§ 50 GO NRW)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitte zuerst die Stimmen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <source>{yes} Ja, {no} Nein, {abstention} Enthaltungen, {invalid} ungültig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <source>Antrag und Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art der Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Tagesordnungspunkt gewählt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sitzung ist unterbrochen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abgestimmt wird nur in laufender Sitzung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstimmen geht nach dem Aufruf des Punktes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Beschlussunfähigkeit ist festgestellt; Kenntnisnahme bleibt möglich (§ 49 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenntnisnahme: eine Abstimmung ist nicht nötig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichtigung feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antrag gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} von {total} erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschluss {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichtöffentlicher
Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Sitzung wird ohne Öffentlichkeit fortgesetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterbrechung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projektplan {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Termine im Plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch keine Haushaltspositionen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatz je Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallButton</name>
    <message>
        <source>aus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auf der Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallController</name>
    <message>
        <source>aus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verborgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gehalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gewählt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Bildschirme haben sich geändert. Die Wand ist dunkel, bis Sie sie wieder zeigen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand dunkel schalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folie wählen, Wand öffnen oder schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wieder zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Punkt ist nichtöffentlich: die Wand bleibt neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite {n} von {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Sitzung folgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
