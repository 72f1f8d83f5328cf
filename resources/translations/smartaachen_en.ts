<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_list.py" line="50"/>
        <source>Öffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_list.py" line="51"/>
        <source>Nichtöffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_list.py" line="57"/>
        <source>{done} von {all} erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_list.py" line="70"/>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="44"/>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_list.py" line="74"/>
        <source>läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_list.py" line="76"/>
        <source>geparkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_list.py" line="78"/>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_list.py" line="165"/>
        <source>Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="44"/>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="79"/>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="64"/>
        <source>ohne Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="70"/>
        <source>niemand zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="86"/>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="33"/>
        <source>öffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="33"/>
        <source>nichtöffentlicher Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="34"/>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="37"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="84"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="105"/>
        <source>seit {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="44"/>
        <source>von {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="48"/>
        <source>Sitzung läuft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="48"/>
        <source>unterbrochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="63"/>
        <source>beschlussfähig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="64"/>
        <source>genau ausreichend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="65"/>
        <source>zu wenige anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="66"/>
        <source>festgestellt {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="68"/>
        <source>Beschlussfähigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="72"/>
        <source>Ratsmitglieder gegen sachkundige Bürger*innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/header_state.py" line="73"/>
        <source>Rat : Bürger*innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="49"/>
        <source>{n} Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="49"/>
        <source>{n} Nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="51"/>
        <source>{n} Enth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="53"/>
        <source>{n} ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="64"/>
        <source>Beschlussvorschlag der Verwaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="64"/>
        <source>Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="70"/>
        <source>angenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="70"/>
        <source>abgelehnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="74"/>
        <source>{n} Stimmberechtigte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="76"/>
        <source>wird abgestimmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="131"/>
        <source>Anträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="60"/>
        <source>{n} von {all} zählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="61"/>
        <source>{n} von {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="76"/>
        <source>leitet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="78"/>
        <source>Schriftführung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="84"/>
        <source>kam {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="88"/>
        <source>befangen {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="94"/>
        <source>ging {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="97"/>
        <source>entschuldigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="99"/>
        <source>fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="117"/>
        <source>anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="117"/>
        <source>gegangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="117"/>
        <source>befangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_rows.py" line="118"/>
        <source>abwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/roll_call.py" line="39"/>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/roll_call.py" line="39"/>
        <source>Nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/roll_call.py" line="39"/>
        <source>Enthaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/roll_call.py" line="39"/>
        <source>ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/roll_call.py" line="41"/>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="71"/>
        <source>Bezeichnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="72"/>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="73"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="75"/>
        <source>hoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="75"/>
        <source>mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="75"/>
        <source>niedrig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="77"/>
        <source>Priorität</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="78"/>
        <source>Horizont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="79"/>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="79"/>
        <source>z. B. 17.10.2022, Juli 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="80"/>
        <source>Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="80"/>
        <source>z. B. Sept. 2022, offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="83"/>
        <source>keine Serie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="84"/>
        <source>alle </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="85"/>
        <source> Tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="86"/>
        <source>Wiederholung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="92"/>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="96"/>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="97"/>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="98"/>
        <source>Beteiligte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="99"/>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="100"/>
        <source>Notizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="101"/>
        <source>Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="32"/>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="46"/>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="33"/>
        <source>Was ist zu tun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="34"/>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="46"/>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="35"/>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="47"/>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="36"/>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="47"/>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="37"/>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="31"/>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="39"/>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="40"/>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="34"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="72"/>
        <source>Neuer Auftrag zu {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="73"/>
        <source>Neuer Auftrag, von Hand angelegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="76"/>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/add_form.py" line="82"/>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="26"/>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="39"/>
        <source>Vorlage-Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="29"/>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="40"/>
        <source>Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="30"/>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="41"/>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="33"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/add_form.py" line="50"/>
        <source>Neue Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="37"/>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="69"/>
        <source>Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="62"/>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="185"/>
        <source>Alle Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="64"/>
        <source>Tagesordnungspunkt aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="66"/>
        <source>Mehr zur Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="100"/>
        <source>Die Niederschrift steht schon fest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="113"/>
        <source>{n} TOP geparkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="115"/>
        <source>Ende {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="119"/>
        <source>Ende gegen {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="141"/>
        <source>{number} gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="164"/>
        <source>Aufrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="165"/>
        <source>Bearbeiten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="167"/>
        <source>Nach oben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="169"/>
        <source>Nach unten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="172"/>
        <source>Zurückstellen (parken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="174"/>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="182"/>
        <source>Sitzungsdaten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/agenda_pane.py" line="184"/>
        <source>Als eingeladen vermerken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentCard</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="170"/>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="176"/>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="241"/>
        <source>Aufträge aufklappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="179"/>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="243"/>
        <source>Aufträge zuklappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="266"/>
        <source>Auftrag gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentDetail</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="191"/>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="195"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="202"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="255"/>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="196"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="203"/>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="197"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="204"/>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="198"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="207"/>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="199"/>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="200"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="207"/>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="201"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="218"/>
        <source>Sachstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="220"/>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="244"/>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="247"/>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="257"/>
        <source>aus {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="257"/>
        <source>von Hand angelegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="271"/>
        <source>Die Niederschrift ist unterschrieben; Frist, Stand und Sachstand bleiben änderbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="280"/>
        <source>Die Niederschrift ist freigegeben; der Auftrag steht darin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="282"/>
        <source>Der Auftrag stammt aus keiner Sitzung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="103"/>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="106"/>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="104"/>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="107"/>
        <source>Zuständig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="105"/>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="108"/>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="117"/>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="126"/>
        <source>Neuer Auftrag zu {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="127"/>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="131"/>
        <source>Auftrag ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/assignment_card.py" line="137"/>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/banner.py" line="61"/>
        <source>Meldung schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/acts.py" line="70"/>
        <source>Maßnahme „{title}“ gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/acts.py" line="81"/>
        <source>Digitale Services und Gesellschaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/acts.py" line="82"/>
        <source>Klimaschutz, Energie und Mobilität</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/acts.py" line="83"/>
        <source>Wirtschaft und Technologie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardCanvas</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/canvas.py" line="69"/>
        <source>Maßnahmen nach Handlungsfeld und Horizont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/canvas.py" line="129"/>
        <source>1 Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/canvas.py" line="129"/>
        <source>{count} Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/canvas.py" line="161"/>
        <source>Noch keine Maßnahme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/canvas.py" line="163"/>
        <source>Keine Treffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/canvas.py" line="165"/>
        <source>Karte hierher ziehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/canvas.py" line="177"/>
        <source>Hier ablegen: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/canvas.py" line="180"/>
        <source>{title} wird bewegt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardToolbar</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="31"/>
        <source>Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="32"/>
        <source>Feld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="32"/>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="33"/>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="53"/>
        <source>Spalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="35"/>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="36"/>
        <source>Karten filtern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="39"/>
        <source>Filter aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/toolbar.py" line="44"/>
        <source>Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWorkspace</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="78"/>
        <source>Noch keine Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="79"/>
        <source>Die Vorlage nennt drei: Digitale Services und Gesellschaft; Klimaschutz, Energie und Mobilität; Wirtschaft und Technologie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="81"/>
        <source>Diese drei anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="140"/>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="174"/>
        <source>1 Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="140"/>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="174"/>
        <source>{count} Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="142"/>
        <source>Leitsätze: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="143"/>
        <source>Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="156"/>
        <source>{shown} von {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="167"/>
        <source>Bitte zuerst eine Karte wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/workspace.py" line="177"/>
        <source>{words} · {mean} % im Mittel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyStrip</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="181"/>
        <source>Neues Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="182"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="183"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="184"/>
        <source>Kurzname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="185"/>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="187"/>
        <source>Regeln</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetBars</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="63"/>
        <source>Ist {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="65"/>
        <source>gebunden {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="67"/>
        <source>überzogen um {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="67"/>
        <source>verfügbar {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetHeader</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/header.py" line="25"/>
        <source>Spalten des Haushalts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/header.py" line="58"/>
        <source>Ansatz {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/model.py" line="174"/>
        <source>Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/model.py" line="176"/>
        <source>gesamt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/model.py" line="178"/>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/model.py" line="212"/>
        <source>Summe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/model.py" line="224"/>
        <source>überzogen: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetTable</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/table.py" line="59"/>
        <source>Haushalt nach Positionen und Jahren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/table.py" line="144"/>
        <source>Name der Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/table.py" line="214"/>
        <source>= {sum} · Enter übernimmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/table.py" line="218"/>
        <source>Die Haushaltsposition braucht einen Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/table.py" line="219"/>
        <source>Enter übernimmt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/table.py" line="272"/>
        <source>Umbenennen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/table.py" line="273"/>
        <source>Zu „{group}“ verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/table.py" line="277"/>
        <source>Haushaltsposition löschen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetWorkspace</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="46"/>
        <source>Geplant, gebunden, ausgegeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="46"/>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="47"/>
        <source>Nach Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="47"/>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="62"/>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="96"/>
        <source>Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="60"/>
        <source>Noch keine Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="61"/>
        <source>Ansätze, gebundene und ausgegebene Mittel erscheinen hier, nach Jahren und Positionen geordnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="97"/>
        <source>Haushaltsjahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="98"/>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="99"/>
        <source>Cent zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="101"/>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="101"/>
        <source>Den Haushalt auf der Wand zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="160"/>
        <source>Haushaltsjahr {year} anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="161"/>
        <source>Bitte zuerst eine Haushaltsposition aufnehmen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="180"/>
        <source>{first} bis {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="184"/>
        <source>Ansätze nach {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="187"/>
        <source>Beträge in Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="188"/>
        <source>Haushalt SMART.Aachen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="200"/>
        <source>{name} {year} ist um {sum} überzogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="203"/>
        <source>Eine Umschichtung braucht einen Beschluss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="206"/>
        <source>Außerdem überzogen: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="207"/>
        <source>Zur Zelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="247"/>
        <source>Die gewählte Haushaltsposition löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="249"/>
        <source>Bitte zuerst eine Haushaltsposition wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/workspace.py" line="324"/>
        <source>Haushaltsposition „{name}“ gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDrag</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/drag.py" line="74"/>
        <source>von {before} nach {after} · Esc bricht ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/drag.py" line="77"/>
        <source>Bewegt: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate_choice.py" line="87"/>
        <source>{subject}, bis {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate_choice.py" line="105"/>
        <source>Zertifikate (*.p12 *.pfx);;Alle Dateien (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate_choice.py" line="106"/>
        <source>Zertifikat wählen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/canvas.py" line="55"/>
        <source>Zeitachse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/canvas.py" line="56"/>
        <source>Dieselben Angaben stehen Zeile für Zeile in der Tabelle daneben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/canvas.py" line="261"/>
        <source>Auf einen anderen Balken ziehen: Nachfolger festlegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="142"/>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="213"/>
        <source>Tabelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="143"/>
        <source>{title}: als Tabelle zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="188"/>
        <source>Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="188"/>
        <source>gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="188"/>
        <source>Ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="188"/>
        <source>verfügbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="213"/>
        <source>Diagramm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Climate</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="15"/>
        <source>Klimarelevanz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="16"/>
        <source>Relevanz für den Klimaschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="17"/>
        <source>Effekt auf die CO₂-Emissionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="18"/>
        <source>Relevanz für die Klimafolgenanpassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="20"/>
        <source>Kompensation der CO₂-Emissionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="29"/>
        <source>Klimaschutz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="30"/>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="33"/>
        <source>Die Maßnahme hat folgende Relevanz:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="31"/>
        <source>Der Effekt auf die CO₂-Emissionen ist:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="32"/>
        <source>Klimafolgenanpassung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="34"/>
        <source>Kompensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/climate.py" line="35"/>
        <source>Zusätzliche CO₂-Emissionen werden ausgeglichen:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="103"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="104"/>
        <source>Uhrzeit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="42"/>
        <source>Zurück zum Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="62"/>
        <source>Sitzung geschlossen um {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="63"/>
        <source>Nächster Schritt: die Niederschrift als Entwurf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="64"/>
        <source>Niederschrift als Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="66"/>
        <source>Entwurf der Niederschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="67"/>
        <source>Texte können noch geändert werden, bis die Sitzungsleitung freigibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="68"/>
        <source>Freigeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="70"/>
        <source>Freigegeben zur Unterschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="71"/>
        <source>Zuerst unterschreibt die Sitzungsleitung (§ 52 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="73"/>
        <source>Unterschrieben: {who}. Es fehlt die Schriftführung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="76"/>
        <source>Ausgeben und unterschreiben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="80"/>
        <source>Unterschrieben und versiegelt {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="81"/>
        <source>Einwendungen gehören in die nächste Niederschrift (§ 52 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/closing_bar.py" line="82"/>
        <source>Niederschrift ausgeben …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/palette.py" line="124"/>
        <source>Suchen oder Befehl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/palette.py" line="138"/>
        <source>Befehl, Tagesordnungspunkt, Vorlage, Maßnahme oder Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/palette.py" line="142"/>
        <source>Treffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/palette.py" line="191"/>
        <source>Nichts gefunden. Andere Schreibweise oder weniger Buchstaben versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consultations</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="34"/>
        <source>Beratungsfolge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="36"/>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="49"/>
        <source>Datum der Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="50"/>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="52"/>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="99"/>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="53"/>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="99"/>
        <source>Zuständigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="56"/>
        <source>Eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="57"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="74"/>
        <source>Legen Sie zuerst ein Gremium an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="99"/>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="105"/>
        <source>Noch keine Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="110"/>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/consultations.py" line="113"/>
        <source>Station {body} löschen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="90"/>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="91"/>
        <source>Nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="92"/>
        <source>Enthaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="93"/>
        <source>Ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="102"/>
        <source>Einstimmig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="104"/>
        <source>Alle übrigen Stimmen für Ja; Enthaltungen bleiben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/cover.py" line="27"/>
        <source>Fenster verdeckt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/cover.py" line="30"/>
        <source>Die Bildschirme haben sich geändert; dieses Fenster könnte auf der Wand zu sehen sein. Es ist nichts verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/cover.py" line="34"/>
        <source>Wieder zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepartmentStrip</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="172"/>
        <source>Neue Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="173"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="174"/>
        <source>Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="175"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="213"/>
        <source>1 Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="213"/>
        <source>{n} Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/desktop.py" line="102"/>
        <source>Da ist etwas schiefgegangen ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/desktop.py" line="103"/>
        <source>Alles Gespeicherte ist sicher. Wiederholen Sie den Schritt; hilft das nicht, starten Sie neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/desktop.py" line="120"/>
        <source>Helles oder dunkles Erscheinungsbild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/desktop.py" line="121"/>
        <source>Wand öffnen oder schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="63"/>
        <source>Zur Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="43"/>
        <source>Einzelheiten der Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="52"/>
        <source>Einzelheiten schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="53"/>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="55"/>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="95"/>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="56"/>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="96"/>
        <source>Horizont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="58"/>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="97"/>
        <source>Priorität</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="59"/>
        <source>Fortschritt in Prozent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="60"/>
        <source>Ansprechpartner*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="61"/>
        <source>Haushaltsposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="63"/>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="107"/>
        <source>Zeitraum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="64"/>
        <source>Juli 2022 bis August 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="66"/>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="108"/>
        <source>Partner*innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="67"/>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="109"/>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="68"/>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="110"/>
        <source>Notizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="70"/>
        <source>Im Projektplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="71"/>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="98"/>
        <source>Fortschritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="99"/>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="100"/>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="154"/>
        <source>ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/detail.py" line="155"/>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="45"/>
        <source>Maßnahme bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="47"/>
        <source>Schließen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="171"/>
        <source>fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="172"/>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="173"/>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/details.py" line="190"/>
        <source>Keine Maßnahme gewählt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="44"/>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="45"/>
        <source>{title} durchsuchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="51"/>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="104"/>
        <source>Wählen Sie zuerst eine Zeile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="26"/>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="31"/>
        <source>Beratung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="32"/>
        <source>Verlauf der Beratung mitschreiben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="38"/>
        <source>Fett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="39"/>
        <source>Kursiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="40"/>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="41"/>
        <source>Nummerierte Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="50"/>
        <source>Baustein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="101"/>
        <source>Die Sitzungsleitung stellt fest, dass die Einladung form- und fristgerecht ergangen ist. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="102"/>
        <source>Die Sitzungsleitung stellt die Beschlussfähigkeit fest. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="103"/>
        <source>Die Verwaltung stellt die Vorlage vor und beantwortet Fragen. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="104"/>
        <source>Aus der Mitte des Ausschusses wird gefragt, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="105"/>
        <source>Die Verwaltung sagt zu, die Antwort nachzureichen. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="106"/>
        <source>Es wird Antrag zur Geschäftsordnung auf Ende der Beratung gestellt. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="107"/>
        <source>Wortmeldungen liegen nicht vor. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/discussion_card.py" line="115"/>
        <source>Nicht gespeichert, Ihr Text bleibt hier stehen. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/draft.py" line="21"/>
        <location filename="../../smartaachen_desktop/gui/board/draft.py" line="22"/>
        <source>Titel der neuen Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/draft.py" line="24"/>
        <source>Enter nimmt auf · Esc bricht ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/draft.py" line="46"/>
        <source>Die Maßnahme braucht eine Bezeichnung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="32"/>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="58"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="33"/>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="61"/>
        <source>Kurzname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="34"/>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="61"/>
        <source>gegründet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="35"/>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="36"/>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="67"/>
        <source>Aufgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="37"/>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="68"/>
        <source>Rhythmus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="38"/>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="71"/>
        <source>Regeln</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="40"/>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="74"/>
        <source>gesetzliche Mitgliederzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="56"/>
        <source>Angaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="69"/>
        <source>Regeln und Beschlussfähigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="133"/>
        <source>Es gilt die Gemeindeordnung NRW: Beschlussfähigkeit §&#xa0;49, Abstimmungen §&#xa0;50, Befangenheit §&#xa0;31, sachkundige Bürger*innen §&#xa0;58.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="138"/>
        <source>Beschlussfähigkeit, Abstimmungen und Unterschriften wie vereinbart; vorbelegt wie im Ratsausschuss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="146"/>
        <source>nicht festgelegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="147"/>
        <source>Ohne Mitgliederzahl genügt ein anwesendes stimmberechtigtes Mitglied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="151"/>
        <source>mindestens {needed} von {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="155"/>
        <source>Beschlussfähig mit mehr als der Hälfte der gesetzlichen Mitgliederzahl (§&#xa0;49 Abs.&#xa0;1 GO&#xa0;NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="160"/>
        <source>Beschlussfähig mit mehr als der Hälfte der Mitglieder, entsprechend §&#xa0;49 Abs.&#xa0;1 GO&#xa0;NRW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/facts.py" line="165"/>
        <source>{n} von {size} Sitzen mit Stimme besetzt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldMark</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/fields.py" line="92"/>
        <source>Handlungsfeld {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finance</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="69"/>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="71"/>
        <source>Finanzielle Auswirkungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="71"/>
        <source>JA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="71"/>
        <source>NEIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="75"/>
        <source>Hat die Vorlage finanzielle Auswirkungen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="78"/>
        <source>Weitere Erläuterungen zu den Finanzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="79"/>
        <source>Weitere Erläuterungen (bei Bedarf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="84"/>
        <source>Der Vorlage ist noch keine Haushaltsposition zugeordnet. Positionen legt die Ansicht Haushalt an.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinanceTable</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="25"/>
        <source>Finanzielle Auswirkungen je Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/finance.py" line="40"/>
        <source>Summe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpDelegate</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/lists.py" line="157"/>
        <source>Frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/lists.py" line="157"/>
        <source>ohne Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/lists.py" line="159"/>
        <source>überfällig seit {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/lists.py" line="175"/>
        <source>niemand zuständig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/lists.py" line="73"/>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/lists.py" line="78"/>
        <source>Frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/lists.py" line="79"/>
        <source>überfällig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpWorkspace</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="54"/>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="91"/>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="179"/>
        <source>Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="68"/>
        <source>Noch keine Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="69"/>
        <source>Beschlüsse entstehen in der Sitzung: Abstimmung, Wortlaut und Ergebnis stehen danach hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="72"/>
        <source>Noch keine Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="73"/>
        <source>Aufträge entstehen in der Sitzung beim Beschluss oder hier von Hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="73"/>
        <source>Auftrag anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="76"/>
        <source>Nichts passt zum Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="77"/>
        <source>Suche, Gremium und Stand zusammen lassen nichts übrig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="77"/>
        <source>Filter aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="91"/>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="179"/>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="92"/>
        <source>Anzeige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="93"/>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="95"/>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="96"/>
        <source>In Beschlüssen und Aufträgen suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="100"/>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="100"/>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="170"/>
        <source>Alle Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="105"/>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="107"/>
        <source>Alle Stände</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="108"/>
        <source>offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="109"/>
        <source>überfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="110"/>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="214"/>
        <source>überfällig seit {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="223"/>
        <source>1 Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="223"/>
        <source>{n} Beschlüsse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="224"/>
        <source>{open} von {all} Aufträgen offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="227"/>
        <source>{n} überfällig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="228"/>
        <source>Beschlüsse und Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/workspace.py" line="285"/>
        <source>Auftrag gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="31"/>
        <source>Auf die Liste nehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="32"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="33"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="43"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="38"/>
        <source>wählen oder Namen eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="39"/>
        <source>Person: wählen oder neuen Namen eintragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="40"/>
        <source>Nimmt teil als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="42"/>
        <source>Funktion in der Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="44"/>
        <source>Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="45"/>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="73"/>
        <source>Bitte einen Namen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_forms.py" line="77"/>
        <source>Diese Person steht schon auf der Liste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/header.py" line="107"/>
        <source>Verbrauchte Zeit des Tagesordnungspunkts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/header.py" line="121"/>
        <source>Nächste Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/header.py" line="189"/>
        <source>Uhrzeit {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_lines.py" line="61"/>
        <source>Doch abstimmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <location filename="../../smartaachen_desktop/gui/history/model.py" line="81"/>
        <source>%n Einträge</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/model.py" line="81"/>
        <source>1 Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWorkspace</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="40"/>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="230"/>
        <source>Verlauf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="58"/>
        <source>Noch nichts geändert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="59"/>
        <source>Jede Änderung erscheint hier mit Zeit, Person und dem Stand davor und danach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="64"/>
        <source>Kein Eintrag passt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="65"/>
        <source>Zu Suche und Bereich gibt es im Verlauf keinen Eintrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="66"/>
        <source>Filter aufheben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="82"/>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="83"/>
        <source>Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="85"/>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="86"/>
        <source>Im Verlauf suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="91"/>
        <source>Bereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="93"/>
        <source>Alle Bereiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="94"/>
        <source>Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="95"/>
        <source>Projektplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="96"/>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="97"/>
        <source>Beschlüsse und Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="98"/>
        <source>Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="99"/>
        <source>Gremien und Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="100"/>
        <source>Strategie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="119"/>
        <source>Jeder Eintrag ist mit dem vorigen durch eine Prüfsumme verkettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="124"/>
        <source>Prüfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="206"/>
        <source>Es gibt keinen Schritt, der sich rückgängig machen lässt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="207"/>
        <source>Es gibt keinen zurückgenommenen Schritt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="227"/>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="270"/>
        <source>1 Eintrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="227"/>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="270"/>
        <source>{n} Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="229"/>
        <source>{shown} von {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="230"/>
        <source>{entries} · neueste zuerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="259"/>
        <source>Die Kette wird geprüft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="271"/>
        <source>Kette unversehrt, {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="274"/>
        <source>Kette gebrochen bei Eintrag {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/history/workspace.py" line="279"/>
        <source>Bitte die letzte Sicherung bereithalten und die Datei nicht weiter bearbeiten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/form.py" line="51"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="26"/>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="41"/>
        <source>Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="28"/>
        <source>öffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="28"/>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="29"/>
        <source>Teil der Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="33"/>
        <source>Interner Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="36"/>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="37"/>
        <source>Geplante Dauer in Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="38"/>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="45"/>
        <source>Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="39"/>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="46"/>
        <source>Zuständigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="40"/>
        <source>Beschlussvorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="42"/>
        <source>Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="43"/>
        <source>Intern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="44"/>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="47"/>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="48"/>
        <source>Leitung dieses Punktes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="49"/>
        <source>Leitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="58"/>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="60"/>
        <source>wie die Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="69"/>
        <source>Neuer Tagesordnungspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="70"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="76"/>
        <source>{number} bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_form.py" line="77"/>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="46"/>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="54"/>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="160"/>
        <source>Sitzung schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="56"/>
        <source>Mehr zu Sitzung und Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="74"/>
        <source>Vorlage {number} öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="81"/>
        <source>Unterbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="82"/>
        <source>Fortsetzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="83"/>
        <source>Sitzung eröffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="92"/>
        <source>TOP beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="92"/>
        <source>Wieder aufrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="92"/>
        <source>TOP aufrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="99"/>
        <source>Die Sitzung ist unterbrochen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="109"/>
        <source>öffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="112"/>
        <source>Leitung: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="114"/>
        <source>Vorlage vom {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="150"/>
        <source>Sitzung geschlossen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_head.py" line="159"/>
        <source>TOP zurückstellen (parken)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_pane.py" line="58"/>
        <source>Noch keine Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_pane.py" line="59"/>
        <source>Nehmen Sie die Punkte links auf; eine Vorlage bringt ihren Beschlussvorschlag mit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/item_pane.py" line="60"/>
        <source>Punkt aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/keys.py" line="54"/>
        <location filename="../../smartaachen_desktop/gui/dialogs/keys.py" line="60"/>
        <source>Tasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/keys.py" line="59"/>
        <source>{count} Tasten. Alles geht auch mit der Maus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/keys.py" line="64"/>
        <source>Alle Tasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/keys.py" line="94"/>
        <source>Als Text kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/keys.py" line="97"/>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/keys.py" line="116"/>
        <source>In der Zwischenablage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/head.py" line="107"/>
        <source>zugeklappt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/head.py" line="107"/>
        <source>aufgeklappt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="185"/>
        <source>Vorschau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="199"/>
        <source>Seite zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="200"/>
        <source>Seite vor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="201"/>
        <source>Verkleinern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="202"/>
        <source>Vergrößern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="234"/>
        <source>Seite {page} von {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="115"/>
        <source>Ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="115"/>
        <source>gebunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="115"/>
        <source>Ansatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/budget/chart.py" line="117"/>
        <source>Ist: gefüllt, gebunden: schraffiert, Ansatz: Umriss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="29"/>
        <source>Vorgänger und Nachfolger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="36"/>
        <source>Ende → Anfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="37"/>
        <source>Anfang → Anfang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="38"/>
        <source>Ende → Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="39"/>
        <source>Anfang → Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="42"/>
        <source>Art der Abhängigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="47"/>
        <source>Vorgänger hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="78"/>
        <source>Vorgänger hinzufügen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="83"/>
        <source>nach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="83"/>
        <source>vor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/linklist.py" line="89"/>
        <source>Abhängigkeit „{text}“ lösen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/list_pane.py" line="110"/>
        <location filename="../../smartaachen_desktop/gui/papers/list_pane.py" line="128"/>
        <source>Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/list_pane.py" line="111"/>
        <source>Vorlage aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/list_pane.py" line="120"/>
        <source>Nummer oder Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/list_pane.py" line="121"/>
        <source>Vorlagen suchen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/main_window.py" line="99"/>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/main_window.py" line="100"/>
        <source>Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/main_window.py" line="101"/>
        <source>Suchen oder Befehl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/main_window.py" line="102"/>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/main_window.py" line="103"/>
        <source>Tasten und Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/card.py" line="90"/>
        <location filename="../../smartaachen_desktop/gui/board/card.py" line="234"/>
        <source>ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/card.py" line="92"/>
        <source>{title}, {horizon}, {status}, Priorität {priority}, {progress} %, {when}, {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/board/card.py" line="103"/>
        <source>Enter öffnet die Einzelheiten, Strg und Pfeil verschiebt die Karte, Entf löscht sie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingChooser</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="46"/>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="59"/>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="48"/>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="80"/>
        <source>Sitzung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="61"/>
        <source>Termin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="61"/>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="61"/>
        <source>Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="61"/>
        <source>TOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="61"/>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="78"/>
        <source>Noch keine Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/chooser.py" line="79"/>
        <source>Eine Sitzung gehört zu einem Gremium; seine Mitglieder werden ihre Teilnehmenden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="31"/>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="42"/>
        <source>Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="33"/>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="42"/>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="34"/>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="42"/>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="36"/>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="43"/>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="38"/>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="43"/>
        <source>Raum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="39"/>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="43"/>
        <source>Sitzungsleitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="40"/>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="44"/>
        <source>Schriftführung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="56"/>
        <source>Neue Sitzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="57"/>
        <source>Sitzung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="63"/>
        <source>Aachen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="70"/>
        <source>Sitzungsdaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="71"/>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="93"/>
        <source>noch offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="111"/>
        <source>Bitte ein Gremium wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/meeting_form.py" line="113"/>
        <source>Bitte Datum und Beginn eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingWorkbench</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/workbench.py" line="170"/>
        <source>Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/workbench.py" line="222"/>
        <source>Unterschrieben und versiegelt: Nichts wird mehr geändert (§ 52 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/workbench.py" line="224"/>
        <source>Die Niederschrift ist freigegeben; nehmen Sie die Freigabe zurück, um sie zu ändern.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberStrip</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="136"/>
        <source>Neues Mitglied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="137"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="138"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="141"/>
        <source>wählen oder neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="142"/>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="145"/>
        <source>Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="144"/>
        <source>Person, vorhanden oder neu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="146"/>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="147"/>
        <source>für</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="42"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="43"/>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="44"/>
        <source>für</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="45"/>
        <source>beendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="47"/>
        <source>Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="51"/>
        <source>Noch keine Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="52"/>
        <source>Mitglieder mit Gruppe und Funktion stehen hier; aus ihnen entsteht die Anwesenheit der Sitzung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="53"/>
        <source>Mitglied aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="81"/>
        <source>Mitglied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="83"/>
        <source>Gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="85"/>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="160"/>
        <source>Beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="89"/>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="92"/>
        <source>Für versehentlich eingetragene Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="139"/>
        <source>{n} mit Stimme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="140"/>
        <source>{n} ohne Stimme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="151"/>
        <source>Ausgeschieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="156"/>
        <source>Wählen Sie zuerst ein Mitglied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/members.py" line="160"/>
        <source>Fortsetzen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/buttons.py" line="173"/>
        <source>öffnet ein Menü</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MotionForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="148"/>
        <source>Art des Antrags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="150"/>
        <source>Änderungsantrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="151"/>
        <source>Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="152"/>
        <source>Antrag zur Geschäftsordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="156"/>
        <source>Gegenstand des Antrags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="158"/>
        <source>Antragsteller*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="159"/>
        <source>Wortlaut des Antrags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="160"/>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="161"/>
        <source>Gegenstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="162"/>
        <source>Von</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="163"/>
        <source>Wortlaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="168"/>
        <source>Neuer Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="169"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="181"/>
        <source>Antrag ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/motion_list.py" line="182"/>
        <source>Übernehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCertificateDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate.py" line="69"/>
        <source>Name oder Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate.py" line="70"/>
        <source>Kennwort, mindestens 8 Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate.py" line="71"/>
        <source>Kennwort wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate.py" line="72"/>
        <source>Mit diesem Kennwort unterschreiben Sie künftig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate.py" line="101"/>
        <source>Bitte geben Sie einen Namen oder eine Funktion an.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStrategyDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/new_strategy.py" line="71"/>
        <source>Ordner für die Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/new_strategy.py" line="81"/>
        <source>Die Datei wird verschlüsselt und bleibt auf diesem Rechner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/new_strategy.py" line="83"/>
        <source>Die Datei bleibt unverschlüsselt auf diesem Rechner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/new_strategy.py" line="97"/>
        <source>Bitte geben Sie der Strategie einen Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/new_strategy.py" line="100"/>
        <source>Bitte geben Sie eine Datei an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/new_strategy.py" line="102"/>
        <source>Diese Datei gibt es schon. Bitte einen anderen Namen wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/new_strategy.py" line="104"/>
        <source>Diesen Ordner gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStrategyForm</name>
    <message>
        <location filename="../../ui/new_strategy.ui" line="12"/>
        <location filename="../../ui/new_strategy.ui" line="54"/>
        <source>Neue Strategie anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="33"/>
        <location filename="../../ui/new_strategy.ui" line="105"/>
        <source>surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="60"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="67"/>
        <source>Die Datei wird verschlüsselt und bleibt auf diesem Rechner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="76"/>
        <source>sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="98"/>
        <location filename="../../ui/new_strategy.ui" line="490"/>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="126"/>
        <source>&amp;Name der Strategie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="135"/>
        <location filename="../../ui/new_strategy.ui" line="193"/>
        <location filename="../../ui/new_strategy.ui" line="315"/>
        <location filename="../../ui/new_strategy.ui" line="331"/>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="142"/>
        <source>Name der Strategie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="184"/>
        <source>&amp;Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="217"/>
        <source>Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="224"/>
        <source>Ordner wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="306"/>
        <source>&amp;Kennwort, mindestens 8 Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="322"/>
        <source>Kennwort &amp;wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="357"/>
        <source>Kennwort, mindestens 8 Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="367"/>
        <source>Kennwort wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="396"/>
        <source>Drei oder vier Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="405"/>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="412"/>
        <source>Anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="421"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="452"/>
        <source>ohne Verschlüsselung anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="459"/>
        <source>Dann kann jede Person mit Zugriff auf die Datei alles lesen, auch den nichtöffentlichen Teil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="468"/>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="497"/>
        <source>sunken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="531"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="541"/>
        <source>Anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/new_strategy.ui" line="550"/>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="23"/>
        <source>Vorhandene öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="26"/>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="49"/>
        <source>Datei oder Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="27"/>
        <source>Datei oder postgresql://Name@Rechner/Datenbank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="28"/>
        <source>Datei wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="31"/>
        <source>Kennwort des Datenbankservers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="33"/>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="41"/>
        <source>Eine Datei dieses Programms oder eine gemeinsame PostgreSQL-Datenbank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="57"/>
        <source>Kennwort des Datenbankservers, wenn nötig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="59"/>
        <source>Es wird nicht gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="61"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="91"/>
        <source>Strategien (*.db);;Alle Dateien (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="92"/>
        <source>Datei öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="100"/>
        <source>Bitte wählen Sie eine Datei oder geben Sie eine Adresse an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="104"/>
        <source>So sieht eine Adresse aus: postgresql://Name@Rechner/Datenbank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/open_dialog.py" line="108"/>
        <source>Diese Datei gibt es nicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="88"/>
        <source>Die Niederschrift wird gesetzt …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDelegate</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/list_pane.py" line="69"/>
        <source>ohne Datum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/list_pane.py" line="48"/>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersWorkspace</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/workspace.py" line="53"/>
        <source>Noch keine Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/workspace.py" line="54"/>
        <source>Vorlagen und Ratsanträge mit Beratungsfolge, Beschlussvorschlag und Auswirkungen stehen hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/workspace.py" line="55"/>
        <source>Vorlage aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/workspace.py" line="90"/>
        <source>1 Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/workspace.py" line="90"/>
        <source>{n} Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/workspace.py" line="93"/>
        <source>{n} nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/workspace.py" line="94"/>
        <source>Vorlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/workspace.py" line="130"/>
        <source>Vorlage {number} gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="53"/>
        <source>Bitte geben Sie das Kennwort ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="59"/>
        <source>Wird geprüft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="59"/>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <location filename="../../ui/passphrase.ui" line="12"/>
        <location filename="../../ui/passphrase.ui" line="54"/>
        <source>Kennwort eingeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="33"/>
        <location filename="../../ui/passphrase.ui" line="105"/>
        <source>surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="60"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="76"/>
        <source>sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="98"/>
        <location filename="../../ui/passphrase.ui" line="234"/>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="126"/>
        <source>&amp;Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="135"/>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="159"/>
        <source>Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="169"/>
        <source>Anzeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="203"/>
        <source>Statt des Kennworts öffnet auch der Wiederherstellungsschlüssel die Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="212"/>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="241"/>
        <source>sunken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="275"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="285"/>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/passphrase.ui" line="294"/>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="180"/>
        <source>{n} Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="180"/>
        <source>1 Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="181"/>
        <source>{n} Ansprechpartner*innen für Maßnahmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="45"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="57"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="72"/>
        <source>Anwesenheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="74"/>
        <source>Name, Amt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="75"/>
        <source>Anwesenheit filtern nach Name oder Amt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="90"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="244"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="273"/>
        <source>Kommt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="91"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="251"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="275"/>
        <source>Geht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="92"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="277"/>
        <source>Befangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="101"/>
        <source>Alle anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="103"/>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="278"/>
        <source>Entschuldigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="105"/>
        <source>Gast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="131"/>
        <source>Umschalt+K: kommt um …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="131"/>
        <source>Umschalt+G: geht um …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="136"/>
        <source>Befangenheit gehört zu einem Tagesordnungspunkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="215"/>
        <source>&amp;Verlässt den Raum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="216"/>
        <source>Im &amp;Zuhörerbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="233"/>
        <source>Beschlussunfähigkeit feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="234"/>
        <source>Feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="243"/>
        <source>{name} kommt um</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="250"/>
        <source>{name} geht um</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="274"/>
        <source>Kommt um …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="276"/>
        <source>Geht um …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="283"/>
        <source>Alle übrigen anwesend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/people_pane.py" line="284"/>
        <source>Gast aufnehmen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleWorkspace</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="69"/>
        <source>Noch kein Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="70"/>
        <source>Ausschuss, Steuergremium und Jour fixe mit Mitgliedern und Regeln stehen hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="71"/>
        <source>Gremium aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="135"/>
        <source>1 Gremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="137"/>
        <source>{n} Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="138"/>
        <source>1 Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="138"/>
        <source>{n} Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="140"/>
        <source>Gremien und Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="154"/>
        <source>Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="154"/>
        <source>Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="156"/>
        <source>Verzeichnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="157"/>
        <source>Alle Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="158"/>
        <source>Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="249"/>
        <source>Mitgliedschaft von {name} gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="289"/>
        <source>Die Person gehört noch zu einem Gremium, einer Sitzung, einer Maßnahme oder einem Auftrag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/workspace.py" line="293"/>
        <source>Person gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="160"/>
        <source>Neue Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="161"/>
        <source>Aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="162"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="163"/>
        <source>Amt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="164"/>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="165"/>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="166"/>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/chart.py" line="34"/>
        <source>Termin offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/chart.py" line="40"/>
        <source>Zeit verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/chart.py" line="41"/>
        <source>Zeilen verschieben</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="83"/>
        <source>Fortschritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="84"/>
        <source>nur Zeitraum bekannt, Ende offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="85"/>
        <source>Serie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="86"/>
        <source>Meilenstein erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="87"/>
        <source>geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="88"/>
        <source>nur Monat bekannt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="89"/>
        <source>Abhängigkeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="93"/>
        <source>Legende: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="47"/>
        <source>Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="47"/>
        <source>Vorgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="47"/>
        <source>Beginn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="47"/>
        <source>Ende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="47"/>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="48"/>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="111"/>
        <source>Neue Zeile: Namen tippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="115"/>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="117"/>
        <source>Termin offen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="118"/>
        <source>fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/model.py" line="123"/>
        <source>jährlich</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/table.py" line="30"/>
        <source>Projektplan als Tabelle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanToolbar</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="32"/>
        <source>Maßnahme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="34"/>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="72"/>
        <source>Meilenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="34"/>
        <source>Meilenstein hinzufügen (Umschalt+Einfg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="37"/>
        <source>Vorgänge filtern (Strg+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="38"/>
        <source>Vorgänge filtern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="45"/>
        <source>Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="45"/>
        <source>Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="46"/>
        <source>Quartal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="46"/>
        <source>Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="48"/>
        <source>Zeitachse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="50"/>
        <source>Ganzer Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="51"/>
        <source>Heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="52"/>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="73"/>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/toolbar.py" line="52"/>
        <source>Plan auf der Wand zeigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWorkspace</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/workspace.py" line="61"/>
        <source>Noch keine Strategie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/workspace.py" line="62"/>
        <source>Der Projektplan gehört zu einer Strategie. Legen Sie sie an, dann tippen Sie die erste Maßnahme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/workspace.py" line="63"/>
        <source>Strategie anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/workspace.py" line="115"/>
        <source>Projektplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/workspace.py" line="182"/>
        <source>Strategieprozess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/workspace.py" line="202"/>
        <source>1 Hinweis: ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/workspace.py" line="202"/>
        <source>{n} Hinweise: ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="124"/>
        <source>Seite zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="125"/>
        <source>Seite vor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="126"/>
        <source>Vergrößern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="165"/>
        <source>Seite {page} von {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="167"/>
        <source>Vorschau, {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/preview.py" line="167"/>
        <source>Vorschau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityBars</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/progress.py" line="73"/>
        <source>Priorität: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/problem.py" line="16"/>
        <source>Verstanden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/proposal_card.py" line="26"/>
        <location filename="../../smartaachen_desktop/gui/meeting/proposal_card.py" line="30"/>
        <location filename="../../smartaachen_desktop/gui/meeting/proposal_card.py" line="31"/>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/proposal_card.py" line="33"/>
        <source>Ergänzen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/proposal_card.py" line="35"/>
        <source>Zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/proposal_card.py" line="43"/>
        <source>Kein Beschlussvorschlag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/proposal_card.py" line="50"/>
        <source>Den Vorschlag auf die Wand bringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/proposal_card.py" line="52"/>
        <source>Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuorumStrip</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/quorum_strip.py" line="29"/>
        <source>Beschlussunfähigkeit feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/quorum_strip.py" line="30"/>
        <source>Feststellung zurücknehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/quorum_strip.py" line="45"/>
        <source>Beschlussunfähigkeit festgestellt um {time} (§ 49 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/quorum_strip.py" line="49"/>
        <source>{n} von mindestens {needed} Stimmberechtigten anwesend (§ 49 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/quorum_strip.py" line="54"/>
        <source>{council} Ratsmitglieder gegen {citizens} sachkundige Bürger*innen: die Ratsmitglieder müssen in der Mehrheit sein (§ 58 GO NRW). Vorschlag: Stimmrecht der Bürger*innen ruhen lassen, mindestens {n}, zuletzt Gekommene zuerst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/rail.py" line="120"/>
        <source>Ansichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/rail.py" line="132"/>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start_parts.py" line="109"/>
        <source>Noch keine Datei geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start_parts.py" line="114"/>
        <source>nicht mehr da</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="139"/>
        <source>Wiederherstellungsschlüssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="144"/>
        <source>Ihr Wiederherstellungsschlüssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="146"/>
        <source>Kopieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="149"/>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="151"/>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="201"/>
        <source>Erst bestätigen, dass der Schlüssel auf Papier steht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="153"/>
        <source>Ich habe ihn ausgedruckt oder aufgeschrieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="165"/>
        <source>Ohne Kennwort und ohne diesen Schlüssel kommt niemand mehr an die Datei. Der Schlüssel wird nur jetzt gezeigt und nirgends gespeichert. Bewahren Sie ihn getrennt vom Rechner auf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/passphrase.py" line="196"/>
        <source>In der Zwischenablage. Bitte danach auf Papier bringen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate.py" line="140"/>
        <source>Grund der Verweigerung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate.py" line="157"/>
        <source>Bitte geben Sie den Grund an; er steht in der Niederschrift.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolutionCard</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="56"/>
        <source>Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="69"/>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="122"/>
        <source>Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="70"/>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="74"/>
        <source>Festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="75"/>
        <source>Den Beschluss mit Nummer in die Niederschrift aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="83"/>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="85"/>
        <source>Wortlaut des Beschlusses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="122"/>
        <source>festgehalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/resolution_card.py" line="181"/>
        <source>Der Antrag ist abgelehnt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolutionDetail</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="94"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="101"/>
        <source>Wortlaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="95"/>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="102"/>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="96"/>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="104"/>
        <source>Aufträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="110"/>
        <source>Auftrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="130"/>
        <source>Die Niederschrift ist unterschrieben; der Beschluss steht fest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="133"/>
        <source>Die Niederschrift ist freigegeben. Zum Ändern nehmen Sie die Freigabe in der Sitzung zurück.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="138"/>
        <source>{why} Von Hand geht es unter „Aufträge“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="147"/>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/followup/details.py" line="163"/>
        <source>Auftrag öffnen: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_lines.py" line="33"/>
        <source>Berichtigen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_lines.py" line="41"/>
        <source>{method} um {time} · {n} von {all} Stimmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/roll_call.py" line="89"/>
        <source>Namentliche Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/roll_call.py" line="154"/>
        <source>{n} Namen sind noch nicht aufgerufen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/savestate.py" line="31"/>
        <source>Sicherung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/savestate.py" line="35"/>
        <source>gespeichert {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/savestate.py" line="38"/>
        <source>wird gespeichert …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/savestate.py" line="41"/>
        <source>noch nicht auf der Platte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/header_parts.py" line="64"/>
        <source>Suchen oder Befehl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/header_parts.py" line="66"/>
        <location filename="../../smartaachen_desktop/gui/header_parts.py" line="84"/>
        <source>Strg+K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentedControl</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/segments.py" line="58"/>
        <source>Auswahl mit den Pfeiltasten: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../../ui/settings.ui" line="12"/>
        <location filename="../../ui/settings.ui" line="54"/>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="33"/>
        <location filename="../../ui/settings.ui" line="105"/>
        <source>surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="60"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="67"/>
        <source>Gelten auf diesem Rechner, nicht für die Datei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="76"/>
        <source>sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="98"/>
        <location filename="../../ui/settings.ui" line="320"/>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="126"/>
        <source>Darstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="132"/>
        <location filename="../../ui/settings.ui" line="217"/>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="156"/>
        <source>hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="163"/>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="170"/>
        <source>wie das System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="208"/>
        <source>&amp;Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="247"/>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="254"/>
        <source>Wirkt beim nächsten Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="260"/>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="298"/>
        <source>Beim nächsten Start die letzte Datei öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="327"/>
        <source>sunken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="361"/>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings.ui" line="370"/>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="52"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="80"/>
        <source>Beschlussvorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="55"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="81"/>
        <source>Erläuterungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="70"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="117"/>
        <source>Vorlage-Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="71"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="117"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="71"/>
        <source>öffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="71"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="87"/>
        <source>nichtöffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="72"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="117"/>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="73"/>
        <source>TT.MM.JJJJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="74"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="115"/>
        <source>Betreff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="75"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="122"/>
        <source>Federführende Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="76"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="128"/>
        <source>Beteiligte Dienststelle/n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="77"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="123"/>
        <source>Verfasser*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="78"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="124"/>
        <source>Ratsantrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="79"/>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="129"/>
        <source>Ziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="88"/>
        <source>Löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="109"/>
        <source>Vorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/papers/sheet.py" line="183"/>
        <source>keine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/side.py" line="101"/>
        <source>Gremium aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/side.py" line="107"/>
        <source>Gremien &amp; Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/side.py" line="112"/>
        <source>Gremien und Verzeichnisse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="68"/>
        <source>Niederschrift ausgeben und unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="93"/>
        <source>Zum Unterschreiben drucken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="94"/>
        <source>Verweigerung vermerken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="95"/>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="201"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="97"/>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="202"/>
        <source>Unterschreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="196"/>
        <source>Erst speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="201"/>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="202"/>
        <source>Speichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="225"/>
        <source>Bitte wählen Sie ein Zertifikat oder legen Sie eines an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="229"/>
        <source>Bitte geben Sie das Kennwort des Zertifikats ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="232"/>
        <source>Wird unterschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="251"/>
        <source>{role} hat unterschrieben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="261"/>
        <source>Die Unterschrift ist in der Datenbank gespeichert; nur die PDF-Datei fehlt noch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="262"/>
        <source>Mit einem anderen Ort erneut speichern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="267"/>
        <source>Wird gespeichert …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="275"/>
        <source>Gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="298"/>
        <source>Wird geschrieben …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="304"/>
        <source>Zum Drucken geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="322"/>
        <source>Das hat nicht geklappt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign.py" line="322"/>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="38"/>
        <source>Unterschriften, in dieser Reihenfolge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="50"/>
        <source>öffentlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="51"/>
        <source>intern, mit nichtöffentlichem Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="66"/>
        <source>Ausgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="91"/>
        <source>Enthält nichts aus dem nichtöffentlichen Teil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="93"/>
        <source>Enthält den nichtöffentlichen Teil. Nicht veröffentlichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="107"/>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="122"/>
        <source>Zertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="108"/>
        <source>noch keines gewählt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="111"/>
        <source>Aus Datei …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="112"/>
        <source>Neu anlegen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="113"/>
        <source>Zertifikat aus Datei wählen (.p12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="114"/>
        <source>Neues Zertifikat anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="117"/>
        <source>Kennwort des Zertifikats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="126"/>
        <source>Kennwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="177"/>
        <source>Unterschrieben und versiegelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="179"/>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="180"/>
        <source>Ordner zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="194"/>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="204"/>
        <source>Speichern unter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_form.py" line="195"/>
        <source>Ordner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOutput</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_output.py" line="92"/>
        <source>Ordner für die Niederschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/sign_output.py" line="100"/>
        <source>im Ordner {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureSteps</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="55"/>
        <source>Unterschriften, in dieser Reihenfolge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="64"/>
        <source>nicht eingetragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="67"/>
        <source>{when}, Grund: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="68"/>
        <source>verweigert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="70"/>
        <source>unterschrieben am {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="72"/>
        <source>ungültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="73"/>
        <source>gültig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="73"/>
        <source>unterschrieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="76"/>
        <source>als Nächstes; danach ist die Sitzung gesiegelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="78"/>
        <source>als Nächstes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="79"/>
        <source>jetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="80"/>
        <source>nach Freigabe der Niederschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="82"/>
        <source>danach; damit ist die Sitzung gesiegelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/signature_steps.py" line="83"/>
        <source>danach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/certificate.py" line="35"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="83"/>
        <source>Beispiel ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="84"/>
        <source>Der Ausschuss vom 18.11.2021 mit Vorlage FB 02/0103/WP18, Plan und Haushalt. Sie können alles ausprobieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="88"/>
        <source>Neue Strategie anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="89"/>
        <source>Name, Ort und Kennwort genügen für den Anfang. Die Datei wird verschlüsselt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="92"/>
        <source>Vorhandene öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="93"/>
        <source>Eine Datei dieses Programms oder eine gemeinsame Datenbank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="103"/>
        <source>Womit möchten Sie beginnen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="105"/>
        <source>Alles bleibt auf diesem Rechner. Ein Netz wird nicht gebraucht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="113"/>
        <source>Zuletzt verwendet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="126"/>
        <source>Beim nächsten Start die letzte Datei öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="130"/>
        <source>Handbuch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="132"/>
        <source>Beenden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSide</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/dialogs/start.py" line="188"/>
        <source>Sitzungen führen, Beschlüsse festhalten, Projektplan und Haushalt im Blick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="70"/>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="70"/>
        <source>Strg+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="75"/>
        <source>Tasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="77"/>
        <source>Befehle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="77"/>
        <source>Strg+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="100"/>
        <source>Datei: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="106"/>
        <source>Gewählt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="106"/>
        <source>Letzter Schritt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/status.py" line="106"/>
        <source>Bereit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/stepper.py" line="39"/>
        <source>Zahl tippen oder mit Pfeil auf und ab ändern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/forms.py" line="34"/>
        <source>Abbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/timehead.py" line="28"/>
        <source>Kopf der Zeitachse mit den Sitzungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/timehead.py" line="37"/>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/banner.py" line="102"/>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="40"/>
        <source>Ergebnis feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="60"/>
        <source>{n} von {all} Stimmen erfasst · Enthaltungen zählen nicht mit (§ 50 GO NRW)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/count_panel.py" line="68"/>
        <source>Bitte zuerst die Stimmen eintragen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/shared/votebar.py" line="57"/>
        <source>{yes} Ja, {no} Nein, {abstention} Enthaltungen, {invalid} ungültig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="46"/>
        <source>Antrag und Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="57"/>
        <source>Antrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="60"/>
        <source>Art der Abstimmung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="135"/>
        <source>Kein Tagesordnungspunkt gewählt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="137"/>
        <source>Die Sitzung ist unterbrochen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="139"/>
        <source>Abgestimmt wird nur in laufender Sitzung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="141"/>
        <source>Abstimmen geht nach dem Aufruf des Punktes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="143"/>
        <source>Die Beschlussunfähigkeit ist festgestellt; Kenntnisnahme bleibt möglich (§ 49 GO NRW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="175"/>
        <source>Kenntnisnahme: eine Abstimmung ist nicht nötig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="187"/>
        <source>Berichtigung feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="187"/>
        <source>Ergebnis feststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/meeting/vote_card.py" line="210"/>
        <source>Antrag gelöscht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/agenda_slide.py" line="36"/>
        <source>Tagesordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/agenda_slide.py" line="40"/>
        <source>{first} bis {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/agenda_slide.py" line="94"/>
        <source>{done} von {total} erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/item_slides.py" line="130"/>
        <source>Beschluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/item_slides.py" line="133"/>
        <source>Beschluss {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/meeting_slides.py" line="51"/>
        <source>Nichtöffentlicher
Teil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/meeting_slides.py" line="54"/>
        <source>Die Sitzung wird ohne Öffentlichkeit fortgesetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/meeting_slides.py" line="62"/>
        <source>Unterbrechung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/meeting_slides.py" line="64"/>
        <source>seit {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/plan_slides.py" line="71"/>
        <source>Projektplan {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/plan_slides.py" line="79"/>
        <source>Noch keine Termine im Plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/plan_slides.py" line="169"/>
        <source>Haushalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/plan_slides.py" line="176"/>
        <source>Noch keine Haushaltspositionen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/plan_slides.py" line="185"/>
        <source>Ansatz je Jahr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/plan_slides.py" line="203"/>
        <source>Summe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallButton</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/header_parts.py" line="108"/>
        <location filename="../../smartaachen_desktop/gui/header_parts.py" line="125"/>
        <location filename="../../smartaachen_desktop/gui/header_parts.py" line="152"/>
        <source>Auf der Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/header_parts.py" line="108"/>
        <location filename="../../smartaachen_desktop/gui/header_parts.py" line="152"/>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallController</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/controller.py" line="153"/>
        <source>aus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/controller.py" line="163"/>
        <source>verborgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/controller.py" line="165"/>
        <source>geschlossen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/controller.py" line="167"/>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/controller.py" line="169"/>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/controller.py" line="171"/>
        <source>gehalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/controller.py" line="173"/>
        <source>gewählt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/controller.py" line="280"/>
        <source>Die Bildschirme haben sich geändert. Die Wand ist dunkel, bis Sie sie wieder zeigen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="107"/>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="111"/>
        <source>Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="124"/>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="191"/>
        <source>Jetzt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="125"/>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="192"/>
        <source>Danach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="140"/>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="220"/>
        <source>Halten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="142"/>
        <source>Wand dunkel schalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="144"/>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="145"/>
        <source>Folie wählen, Wand öffnen oder schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="153"/>
        <source>Seite zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="154"/>
        <source>Seite vor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="156"/>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="248"/>
        <source>Wand öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="157"/>
        <source>Wieder zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="201"/>
        <source>Der Punkt ist nichtöffentlich: die Wand bleibt neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="209"/>
        <source>Seite {n} von {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="220"/>
        <source>Lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="236"/>
        <source>Der Sitzung folgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/projector/strip.py" line="248"/>
        <source>Wand schließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="124"/>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="191"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="125"/>
        <source>Amt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="128"/>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="201"/>
        <source>Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="134"/>
        <source>Ansprechpartner*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="135"/>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="136"/>
        <source>Gremien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="138"/>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="145"/>
        <source>Alle Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="141"/>
        <source>Noch keine Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="142"/>
        <source>Personen mit Amt und Dienststelle stehen hier; Gremien und Maßnahmen wählen aus ihnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="143"/>
        <source>Person aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="145"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="190"/>
        <source>Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="192"/>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="194"/>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="201"/>
        <source>Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="197"/>
        <source>Noch keine Dienststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="198"/>
        <source>Fachbereiche und Dezernate stehen hier; Personen, Vorlagen und Aufträge verweisen auf sie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/people/directory.py" line="199"/>
        <source>Dienststelle aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>owner</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="16"/>
        <source>1 Handlungsfeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="16"/>
        <source>{n} Handlungsfelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="17"/>
        <source>1 Vorgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="17"/>
        <source>{n} Vorgänge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="19"/>
        <source>Projektplan {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="35"/>
        <source>1 Arbeitstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="35"/>
        <source>{n} Arbeitstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="37"/>
        <source>alle {n} Tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/summary.py" line="39"/>
        <source>ohne Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._model</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/delegate.py" line="146"/>
        <source>Einfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/delegate.py" line="194"/>
        <source>Termin offen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._view</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/actions.py" line="92"/>
        <source>„{title}“ gelöscht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/actions.py" line="68"/>
        <source>Neuer Meilenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/actions.py" line="68"/>
        <source>Neue Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/actions.py" line="70"/>
        <source>Strategieprozess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/actions.py" line="72"/>
        <source>Neuer Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/actions.py" line="73"/>
        <source>{what} in „{where}“: Namen tippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="23"/>
        <source>Bearbeiten …	↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="26"/>
        <source>Wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="29"/>
        <source>Als erledigt kennzeichnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="32"/>
        <source>Früher	Alt+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="32"/>
        <source>Später	Alt+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="38"/>
        <source>Maßnahme hinzufügen	Einfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="39"/>
        <source>Meilenstein hinzufügen	Umschalt+Einfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="42"/>
        <source>Schritt darunter hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="44"/>
        <source>Löschen	Entf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="52"/>
        <source>Abhängigkeit lösen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="56"/>
        <source>Vorgänger {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../smartaachen_desktop/gui/plan/menu.py" line="56"/>
        <source>Nachfolger {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
