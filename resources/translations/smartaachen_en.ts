<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message>
        <source>Öffentlicher Teil</source>
        <translation>Public part</translation>
    </message>
    <message>
        <source>Nichtöffentlicher Teil</source>
        <translation>Non-public part</translation>
    </message>
    <message>
        <source>{done} von {all} erledigt</source>
        <translation>{done} of {all} done</translation>
    </message>
    <message>
        <source>Geparkt</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Regie</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>nur intern</source>
        <translation>internal only</translation>
    </message>
    <message>
        <source>Regiepunkt, nur intern</source>
        <translation>stage item, internal only</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>läuft</source>
        <translation>running</translation>
    </message>
    <message>
        <source>geparkt</source>
        <translation>parked</translation>
    </message>
    <message>
        <source>überzogen</source>
        <translation>over time</translation>
    </message>
    <message>
        <source>Nachtrag</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>durch Dringlichkeit aufgenommen</source>
        <translation>added as urgent</translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>und 1 weiteres</source>
        <translation>and 1 more</translation>
    </message>
    <message>
        <source>und {n} weitere</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>ohne Frist</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>niemand zuständig</source>
        <translation>nobody responsible</translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>öffentlicher Teil</source>
        <translation>public part</translation>
    </message>
    <message>
        <source>nichtöffentlicher Teil</source>
        <translation>non-public part</translation>
    </message>
    <message>
        <source>seit {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Sitzung läuft</source>
        <translation>Meeting running</translation>
    </message>
    <message>
        <source>unterbrochen</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>noch {n} min</source>
        <translation>{n} min left</translation>
    </message>
    <message>
        <source>{n} min über Plan</source>
        <translation>{n} min over plan</translation>
    </message>
    <message>
        <source>+{n} min</source>
        <translation>+{n} min</translation>
    </message>
    <message>
        <source>beschlussfähig</source>
        <translation>quorate</translation>
    </message>
    <message>
        <source>genau ausreichend</source>
        <translation>just enough</translation>
    </message>
    <message>
        <source>zu wenige anwesend</source>
        <translation>too few present</translation>
    </message>
    <message>
        <source>beschlussunfähig</source>
        <translation>no quorum</translation>
    </message>
    <message>
        <source>eigene Regeln des Gremiums</source>
        <translation>the body&apos;s own rules</translation>
    </message>
    <message>
        <source>Beschlussfähigkeit</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Ratsmitglieder gegen sachkundige Bürger*innen</source>
        <translation>Council members against expert citizens</translation>
    </message>
    <message>
        <source>Rat : Bürger*innen</source>
        <translation>Council : citizens</translation>
    </message>
    <message>
        <source>{n} Ja</source>
        <translation>{n} yes</translation>
    </message>
    <message>
        <source>{n} Nein</source>
        <translation>{n} no</translation>
    </message>
    <message>
        <source>{n} Enth.</source>
        <translation>{n} abst.</translation>
    </message>
    <message>
        <source>{n} ungültig</source>
        <translation>{n} invalid</translation>
    </message>
    <message>
        <source>Beschlussvorschlag der Verwaltung</source>
        <translation>Administration’s proposal</translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>angenommen</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>{n} Stimmberechtigte</source>
        <translation>{n} entitled to vote</translation>
    </message>
    <message>
        <source>wird abgestimmt</source>
        <translation>voting now</translation>
    </message>
    <message>
        <source>Anträge</source>
        <translation>Motions</translation>
    </message>
    <message>
        <source>{n} von {all} zählen</source>
        <translation>{n} of {all} count</translation>
    </message>
    <message>
        <source>{n} von {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <source>leitet</source>
        <translation>chairs</translation>
    </message>
    <message>
        <source>Schriftführung</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>auch {body}</source>
        <translation>also {body}</translation>
    </message>
    <message>
        <source>kam {time}</source>
        <translation>came {time}</translation>
    </message>
    <message>
        <source>befangen {number}</source>
        <translation>biased {number}</translation>
    </message>
    <message>
        <source>Stimme ruht</source>
        <translation>vote suspended</translation>
    </message>
    <message>
        <source>für {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>ging {time}</source>
        <translation>left {time}</translation>
    </message>
    <message>
        <source>zuhörend {time}</source>
        <translation>with public {time}</translation>
    </message>
    <message>
        <source>entschuldigt</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>anwesend</source>
        <translation>present</translation>
    </message>
    <message>
        <source>gegangen</source>
        <translation>left</translation>
    </message>
    <message>
        <source>befangen</source>
        <translation>biased</translation>
    </message>
    <message>
        <source>im Zuhörerbereich</source>
        <translation>in the public area</translation>
    </message>
    <message>
        <source>anwesend, Stimmrecht ruht</source>
        <translation>present, voting right suspended</translation>
    </message>
    <message>
        <source>abwesend</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Enth.</source>
        <translation>Abst.</translation>
    </message>
    <message>
        <source>Ung.</source>
        <translation>Inv.</translation>
    </message>
    <message>
        <source>{voice}, berichtigt</source>
        <translation>{voice}, corrected</translation>
    </message>
    <message>
        <source>Strg</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Umschalt</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Bild ↑</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Bild ↓</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Leer</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amt</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Maßnahme aus dem Plan.</source>
        <translation>Please choose a measure from the plan.</translation>
    </message>
    <message>
        <source>Maßnahme oder Meilenstein verschieben</source>
        <translation>Reschedule measure or milestone</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>17.10.2022 bis 13.01.2023, Juli 2022, ab 2023</source>
        <translation>e.g. 17.10.2022 bis 13.01.2023, Juli 2022, ab 2023</translation>
    </message>
    <message>
        <source>Angaben einer Maßnahme ändern</source>
        <translation>Change details of a measure</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Fortschritt in Prozent</source>
        <translation>Progress in per cent</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>niedrig</source>
        <translation>low</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Maßnahme einstellen</source>
        <translation>Stop measure</translation>
    </message>
    <message>
        <source>Maßnahme löschen</source>
        <translation>Delete measure</translation>
    </message>
    <message>
        <source>Betrifft auch</source>
        <translation>Also concerns</translation>
    </message>
    <message>
        <source>keine Schritte</source>
        <translation>no steps</translation>
    </message>
    <message>
        <source>Karte in anderes Feld oder anderen Horizont</source>
        <translation>Card to another field or horizon</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Horizont</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Ansprechpartner*in</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper copy</translation>
    </message>
    <message>
        <source>Ratsinformation</source>
        <translation>Council information</translation>
    </message>
    <message>
        <source>interne Ausgabe</source>
        <translation>internal edition</translation>
    </message>
    <message>
        <source>öffentliche Ausgabe</source>
        <translation>public edition</translation>
    </message>
    <message>
        <source>versandt {day}</source>
        <translation>sent {day}</translation>
    </message>
    <message>
        <source>noch nicht versandt</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Alle Personen</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>Noch keine Personen</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>Personen mit Amt und Dienststelle stehen hier; Gremien und Maßnahmen wählen aus ihnen.</source>
        <translation>People with office and department are listed here; bodies and measures choose from them.</translation>
    </message>
    <message>
        <source>Person aufnehmen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Dienststellen</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Noch keine Dienststellen</source>
        <translation>No departments yet</translation>
    </message>
    <message>
        <source>Fachbereiche und Dezernate stehen hier; Personen, Vorlagen und Aufträge verweisen auf sie.</source>
        <translation>Departments and divisions are listed here; people, papers and assignments refer to them.</translation>
    </message>
    <message>
        <source>Dienststelle aufnehmen</source>
        <translation>Add department</translation>
    </message>
    <message>
        <source>Beschlussvorschlag</source>
        <translation>Proposed resolution</translation>
    </message>
    <message>
        <source>Befangenheit</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Abstimmungen und Wahlen</source>
        <translation>Votes and elections</translation>
    </message>
    <message>
        <source>Kopf der Niederschrift</source>
        <translation>Head of the minutes</translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Vorlage {number}</source>
        <translation>Paper {number}</translation>
    </message>
    <message>
        <source>offene Abstimmung</source>
        <translation>open vote</translation>
    </message>
    <message>
        <source>namentliche Abstimmung</source>
        <translation>roll call</translation>
    </message>
    <message>
        <source>geheime Abstimmung</source>
        <translation>secret vote</translation>
    </message>
    <message>
        <source>Wahl läuft</source>
        <translation>Election in progress</translation>
    </message>
    <message>
        <source>Abstimmung läuft</source>
        <translation>Vote in progress</translation>
    </message>
    <message>
        <source>{method} läuft</source>
        <translation>{method} in progress</translation>
    </message>
    <message>
        <source>1 Stimmberechtigte*r</source>
        <translation>1 entitled to vote</translation>
    </message>
    <message>
        <source>mehr als die Hälfte</source>
        <translation>more than half</translation>
    </message>
    <message>
        <source>zwei Drittel</source>
        <translation>two thirds</translation>
    </message>
    <message>
        <source>drei Viertel</source>
        <translation>three quarters</translation>
    </message>
    <message>
        <source>vier Fünftel</source>
        <translation>four fifths</translation>
    </message>
    <message>
        <source>der Ja- und Nein-Stimmen</source>
        <translation>of the yes and no votes</translation>
    </message>
    <message>
        <source>aller abgegebenen Stimmen</source>
        <translation>of all votes cast</translation>
    </message>
    <message>
        <source>der Anwesenden</source>
        <translation>of those present</translation>
    </message>
    <message>
        <source>der Mitglieder</source>
        <translation>of the members</translation>
    </message>
    <message>
        <source>nötig: {majority}, mindestens {n} von {all}</source>
        <translation>needed: {majority}, at least {n} of {all}</translation>
    </message>
    <message>
        <source>{needed}; erreicht: {share}</source>
        <translation>{needed}; reached: {share}</translation>
    </message>
    <message>
        <source>weiter um {time}</source>
        <translation>continues at {time}</translation>
    </message>
    <message>
        <source>Gewählt: {names}</source>
        <translation>Elected: {names}</translation>
    </message>
    <message>
        <source>Niemand gewählt</source>
        <translation>Nobody elected</translation>
    </message>
    <message>
        <source>offene Wahl</source>
        <translation>open election</translation>
    </message>
    <message>
        <source>namentliche Wahl</source>
        <translation>roll-call election</translation>
    </message>
    <message>
        <source>geheime Wahl</source>
        <translation>secret ballot</translation>
    </message>
    <message>
        <source>von {n}&#xa0;Stimmberechtigten anwesend</source>
        <translation>of {n}&#xa0;entitled members present</translation>
    </message>
    <message>
        <source>Stimmberechtigte*r anwesend</source>
        <translation>voting member present</translation>
    </message>
    <message>
        <source>Stimmberechtigte anwesend</source>
        <translation>voting members present</translation>
    </message>
    <message>
        <source>nicht beschlussfähig</source>
        <translation>no quorum</translation>
    </message>
    <message>
        <source>{n} von {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>{counts} anwesend</source>
        <translation>{counts} present</translation>
    </message>
    <message>
        <source>beide beschlussfähig</source>
        <translation>both have a quorum</translation>
    </message>
    <message>
        <source>Zeit ist um</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>seit {n}&#xa0;min</source>
        <translation>for {n}&#xa0;min</translation>
    </message>
    <message>
        <source>noch {n}&#xa0;min</source>
        <translation>{n}&#xa0;min left</translation>
    </message>
    <message>
        <source>{n}&#xa0;min über Plan</source>
        <translation>{n}&#xa0;min over plan</translation>
    </message>
    <message>
        <source>Zeit des Punktes</source>
        <translation>Time of the item</translation>
    </message>
    <message>
        <source>seit Beginn</source>
        <translation>since the beginning</translation>
    </message>
    <message>
        <source>über Plan</source>
        <translation>over plan</translation>
    </message>
    <message>
        <source>noch</source>
        <translation>left</translation>
    </message>
    <message>
        <source>ohne geplante Zeit</source>
        <translation>no time planned</translation>
    </message>
    <message>
        <source>{spent} von {planned}&#xa0;min</source>
        <translation>{spent} of {planned}&#xa0;min</translation>
    </message>
    <message>
        <source>{present}, {n}&#xa0;nötig</source>
        <translation>{present}, {n}&#xa0;needed</translation>
    </message>
    <message>
        <source>für die Beschlussfähigkeit nötig</source>
        <translation>needed for a quorum</translation>
    </message>
    <message>
        <source>Gemeinsame Abstimmung über {n} Punkte</source>
        <translation>One vote on {n} items</translation>
    </message>
    <message>
        <source>Stimmengleichheit</source>
        <translation>Tie</translation>
    </message>
    <message>
        <source>{n}. Wahlgang</source>
        <translation>round {n}</translation>
    </message>
    <message>
        <source>Losentscheid</source>
        <translation>decided by lot</translation>
    </message>
    <message>
        <source>{wording} (geänderte Fassung)</source>
        <translation>{wording} (as amended)</translation>
    </message>
    <message>
        <source>1 Monat</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>{n} Monate</source>
        <translation>{n} months</translation>
    </message>
    <message>
        <source>1 Tag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>{n} Tage</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>{days} später</source>
        <translation>{days} later</translation>
    </message>
    <message>
        <source>{days} früher</source>
        <translation>{days} earlier</translation>
    </message>
    <message>
        <source>Angenommen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Die Sitzung am {day} entfällt.</source>
        <translation>The meeting on {day} will not take place.</translation>
    </message>
    <message>
        <source>Datei der Vorlage</source>
        <translation>File of the paper</translation>
    </message>
    <message>
        <source>Redeliste</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>wie die Wand</source>
        <translation>as the wall</translation>
    </message>
    <message>
        <source>Tagesordnung mit Fortschritt</source>
        <translation>Agenda with progress</translation>
    </message>
    <message>
        <source>Redeliste mit Redezeit</source>
        <translation>Speaker list with speaking time</translation>
    </message>
    <message>
        <source>Anwesenheit</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Uhr, in der Pause die Unterbrechung</source>
        <translation>Clock, during a break the interruption</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Zwischenfrage: {name}</source>
        <translation>Interposed question: {name}</translation>
    </message>
    <message>
        <source>1 Stimme</source>
        <translation>1 vote</translation>
    </message>
    <message>
        <source>{n} Stimmen</source>
        <translation>{n} votes</translation>
    </message>
    <message>
        <source>Ungültig</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Die Sitzung ist geschlossen.</source>
        <translation>The meeting is closed.</translation>
    </message>
    <message>
        <source>Die Sitzung ist seit {time} geschlossen.</source>
        <translation>The meeting has been closed since {time}.</translation>
    </message>
    <message>
        <source>Beginn {time}</source>
        <translation>Start {time}</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>TOP</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Pause bis 17:30 Uhr, Getränke im Foyer</source>
        <translation>Break until 5:30 pm, drinks in the foyer</translation>
    </message>
    <message>
        <source>Redezeit</source>
        <translation>Speaking time</translation>
    </message>
    <message>
        <source>Fraktion {letter}</source>
        <translation>Group {letter}</translation>
    </message>
    <message>
        <source>Änderungsantrag</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Vorsitz</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Neues Thema</source>
        <translation>New topic</translation>
    </message>
    <message>
        <source>Vorschlag von</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Gewünscht zum</source>
        <translation>Wished for</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Themenspeicher</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Keine Themen gespeichert</source>
        <translation>No topics stored</translation>
    </message>
    <message>
        <source>Hier warten Themen, die noch zu keiner Sitzung gehören. „Neue Sitzung“ bietet sie an; von einer Tagesordnung kommen sie mit Alt+Umschalt+M hierher.</source>
        <translation>Topics that belong to no meeting yet wait here. “New meeting” offers them; from an agenda they come here with Alt+Shift+M.</translation>
    </message>
    <message>
        <source>Thema aufnehmen</source>
        <translation>Add a topic</translation>
    </message>
    <message>
        <source>Interner Betreff</source>
        <translation>Internal subject</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Grund, Bemerkung (intern)</source>
        <translation>Reason, remark (internal)</translation>
    </message>
    <message>
        <source>ohne Vorlage</source>
        <translation>without a paper</translation>
    </message>
    <message>
        <source>Der gewünschte Sitzungstag ist kein Datum.</source>
        <translation>The wished day of the meeting is not a date.</translation>
    </message>
    <message>
        <source>Im Themenspeicher seit {day}</source>
        <translation>In the backlog since {day}</translation>
    </message>
    <message>
        <source>Im Themenspeicher seit {day}, aus {item}</source>
        <translation>In the backlog since {day}, from {item}</translation>
    </message>
    <message>
        <source>Was der Antrag ändert</source>
        <translation>What the motion changes</translation>
    </message>
    <message>
        <source>Abstimmung</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kontaktsystem</source>
        <translation>Contact system</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Datei: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>bis {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Gemeinsame Abstimmung</source>
        <translation>Joint vote</translation>
    </message>
    <message>
        <source>Änderungen</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Wahl</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>Nichtöffentlich</source>
        <translation>Non-public</translation>
    </message>
    <message>
        <source>verborgen</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
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
        <source>wie der Bildschirm</source>
        <translation>as the screen</translation>
    </message>
    <message>
        <source>gehalten</source>
        <translation>held</translation>
    </message>
    <message>
        <source>gewählt</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Unterbrechung</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Uhr</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Wand dunkel</source>
        <translation>Wall dark</translation>
    </message>
    <message>
        <source>Wand: Nichtöffentlicher Teil</source>
        <translation>Wall: non-public part</translation>
    </message>
    <message>
        <source>Redeliste geschlossen</source>
        <translation>Speaker list closed</translation>
    </message>
    <message>
        <source>Wand: {content}</source>
        <translation>Wall: {content}</translation>
    </message>
    <message>
        <source>Überall</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Das geht an dieser Stelle der Sitzung nicht.</source>
        <translation>This is not possible at this point of the meeting.</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Beratung</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Beschluss und Aufträge</source>
        <translation>Resolution and assignments</translation>
    </message>
    <message>
        <source>Anwesenheit und Beschlussfähigkeit</source>
        <translation>Attendance and quorum</translation>
    </message>
    <message>
        <source>Sitzung eröffnen, unterbrechen, fortsetzen</source>
        <translation>Open, interrupt, resume the meeting</translation>
    </message>
    <message>
        <source>Sitzung schließen</source>
        <translation>Close meeting</translation>
    </message>
    <message>
        <source>Niederschrift: Entwurf, Freigabe, Unterschrift</source>
        <translation>Minutes: draft, approval, signature</translation>
    </message>
    <message>
        <source>Niederschrift zurück zum Entwurf</source>
        <translation>Minutes back to draft</translation>
    </message>
    <message>
        <source>Fassungen der Niederschrift</source>
        <translation>Versions of the minutes</translation>
    </message>
    <message>
        <source>Basisplan dieser Sitzung festhalten</source>
        <translation>Take the baseline of this meeting</translation>
    </message>
    <message>
        <source>Sitzungsdaten ändern</source>
        <translation>Change meeting details</translation>
    </message>
    <message>
        <source>Sitzung absagen, Absage zurücknehmen</source>
        <translation>Cancel the meeting, take the cancellation back</translation>
    </message>
    <message>
        <source>Tagesordnung als PDF, öffentliche Ausgabe</source>
        <translation>Agenda as PDF, public edition</translation>
    </message>
    <message>
        <source>Regiebuch als PDF</source>
        <translation>Run sheet as PDF</translation>
    </message>
    <message>
        <source>Niederschrift ausgeben, drucken, per E-Mail</source>
        <translation>Output, print, e-mail the minutes</translation>
    </message>
    <message>
        <source>Alle Unterlagen der Sitzung in einen Ordner</source>
        <translation>All documents of the meeting into a folder</translation>
    </message>
    <message>
        <source>Sitzung in eine Datei zum Mitnehmen</source>
        <translation>Meeting into a file to carry</translation>
    </message>
    <message>
        <source>Vorschau der Niederschrift neben dem Text</source>
        <translation>Preview of the minutes beside the text</translation>
    </message>
    <message>
        <source>Vorschau: öffentliche oder interne Ausgabe</source>
        <translation>Preview: public or internal edition</translation>
    </message>
    <message>
        <source>Vorschau: beim Tagesordnungspunkt bleiben</source>
        <translation>Preview: stay at the agenda item</translation>
    </message>
    <message>
        <source>Sitzung mit ihrer Tagesordnung kopieren</source>
        <translation>Copy the meeting with its agenda</translation>
    </message>
    <message>
        <source>Alle Sitzungen</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Zur Tagesordnung</source>
        <translation>To the agenda</translation>
    </message>
    <message>
        <source>Tagesordnung ein- oder ausklappen</source>
        <translation>Fold or unfold the agenda</translation>
    </message>
    <message>
        <source>TOP wieder aufrufen</source>
        <translation>Call the item again</translation>
    </message>
    <message>
        <source>Tagesordnungspunkt aufnehmen</source>
        <translation>Add agenda item</translation>
    </message>
    <message>
        <source>Unterpunkt aufnehmen</source>
        <translation>Add sub-item</translation>
    </message>
    <message>
        <source>Regiepunkt aufnehmen (nur intern)</source>
        <translation>Add stage item (internal only)</translation>
    </message>
    <message>
        <source>Regiepunkt zum TOP machen, TOP zum Regiepunkt</source>
        <translation>Turn stage item into agenda item, and back</translation>
    </message>
    <message>
        <source>Offene Punkte der letzten Sitzung übernehmen</source>
        <translation>Take over open items of the last meeting</translation>
    </message>
    <message>
        <source>Aus dem Themenspeicher auf die Tagesordnung</source>
        <translation>From the backlog onto the agenda</translation>
    </message>
    <message>
        <source>TOP in den Themenspeicher legen</source>
        <translation>Put the item into the backlog</translation>
    </message>
    <message>
        <source>Punkt und Beschlussvorschlag bearbeiten</source>
        <translation>Edit item and proposed resolution</translation>
    </message>
    <message>
        <source>TOP parken, wieder aufnehmen</source>
        <translation>Park item, take it up again</translation>
    </message>
    <message>
        <source>In den anderen Teil (öffentlich, nichtöffentlich)</source>
        <translation>Move to the other part (public, non-public)</translation>
    </message>
    <message>
        <source>Punkt in eine andere Sitzung weiterleiten</source>
        <translation>Forward the item to another meeting</translation>
    </message>
    <message>
        <source>Hinweis für die Leitung</source>
        <translation>Note for the chair</translation>
    </message>
    <message>
        <source>Ergebnis ohne Beschluss</source>
        <translation>Result without resolution</translation>
    </message>
    <message>
        <source>Vorlage des Punktes öffnen</source>
        <translation>Open the item&apos;s paper</translation>
    </message>
    <message>
        <source>Vorschlag auf der Wand zeigen</source>
        <translation>Show proposal on the wall</translation>
    </message>
    <message>
        <source>Bericht über offene Aufträge einfügen</source>
        <translation>Insert report on open assignments</translation>
    </message>
    <message>
        <source>Einwendung aufnehmen</source>
        <translation>Add objection</translation>
    </message>
    <message>
        <source>Zur Beratung</source>
        <translation>To the deliberation</translation>
    </message>
    <message>
        <source>Textbaustein einfügen</source>
        <translation>Insert text block</translation>
    </message>
    <message>
        <source>Fett</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Kursiv</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Aufzählung</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Nummerierte Liste</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Wortmeldung zur Geschäftsordnung aufnehmen</source>
        <translation>Note a point of order</translation>
    </message>
    <message>
        <source>Redebeitrag beenden</source>
        <translation>End speech</translation>
    </message>
    <message>
        <source>Zwischenfrage festhalten</source>
        <translation>Note an interposed question</translation>
    </message>
    <message>
        <source>Zur Abstimmung springen</source>
        <translation>Go to the vote</translation>
    </message>
    <message>
        <source>Antrag aufnehmen</source>
        <translation>Add motion</translation>
    </message>
    <message>
        <source>Offen abstimmen</source>
        <translation>Open vote</translation>
    </message>
    <message>
        <source>Namentlich abstimmen</source>
        <translation>Roll-call vote</translation>
    </message>
    <message>
        <source>Geheim abstimmen</source>
        <translation>Secret vote</translation>
    </message>
    <message>
        <source>Stichwahl</source>
        <translation>Run-off</translation>
    </message>
    <message>
        <source>Los ziehen</source>
        <translation>Draw the lot</translation>
    </message>
    <message>
        <source>Weitere Wahl</source>
        <translation>Another election</translation>
    </message>
    <message>
        <source>Eigener Wortlaut einer Wahl</source>
        <translation>Own wording of an election</translation>
    </message>
    <message>
        <source>Wahlgang berichtigen</source>
        <translation>Correct a ballot</translation>
    </message>
    <message>
        <source>Letzten Wahlgang löschen</source>
        <translation>Delete the last ballot</translation>
    </message>
    <message>
        <source>Stimmberechtigte mit Namen</source>
        <translation>Those entitled to vote, by name</translation>
    </message>
    <message>
        <source>Nötige Mehrheit; geheim oder namentlich auf Antrag</source>
        <translation>Required majority; secret or roll call on demand</translation>
    </message>
    <message>
        <source>Ergebnis einer elektronischen Abstimmung oder Wahl einlesen</source>
        <translation>Read the result of an electronic vote or election</translation>
    </message>
    <message>
        <source>Rede für und gegen einen Antrag zur Geschäftsordnung</source>
        <translation>Speech for and against a motion of procedure</translation>
    </message>
    <message>
        <source>Abstimmung berichtigen</source>
        <translation>Correct vote</translation>
    </message>
    <message>
        <source>Eigener Wortlaut der Abstimmung</source>
        <translation>Own wording of the vote</translation>
    </message>
    <message>
        <source>Wirkung des Antrags auf der Wand zeigen</source>
        <translation>Show the motion&apos;s effect on the wall</translation>
    </message>
    <message>
        <source>Zum Beschluss</source>
        <translation>To the resolution</translation>
    </message>
    <message>
        <source>Beschluss festhalten</source>
        <translation>Record resolution</translation>
    </message>
    <message>
        <source>Ergebnis des Beschlusses wählen</source>
        <translation>Choose the result of the resolution</translation>
    </message>
    <message>
        <source>Vollziehbar ab …</source>
        <translation>Effective from …</translation>
    </message>
    <message>
        <source>Beschlüsse des Punktes: weiterer, zurücknehmen</source>
        <translation>Resolutions of the item: another one, take back</translation>
    </message>
    <message>
        <source>Beschlussauszug als PDF</source>
        <translation>Resolution extract as PDF</translation>
    </message>
    <message>
        <source>Beschlussauszug als PDF, öffentliche Ausgabe</source>
        <translation>Resolution extract as PDF, public edition</translation>
    </message>
    <message>
        <source>Beschlüsse der Sitzung als PDF</source>
        <translation>Resolutions of the meeting as PDF</translation>
    </message>
    <message>
        <source>Beschlüsse der Sitzung als PDF, öffentliche Ausgabe</source>
        <translation>Resolutions of the meeting as PDF, public edition</translation>
    </message>
    <message>
        <source>Auftrag aus der Notiz am Cursor</source>
        <translation>Assignment from the note at the cursor</translation>
    </message>
    <message>
        <source>Zur Anwesenheit</source>
        <translation>To the attendance</translation>
    </message>
    <message>
        <source>Alle anwesend</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Gast aufnehmen</source>
        <translation>Add guest</translation>
    </message>
    <message>
        <source>Anwesenheit ein- oder ausklappen</source>
        <translation>Fold or unfold the attendance</translation>
    </message>
    <message>
        <source>Beschlussunfähigkeit, danach Beschlussfähigkeit feststellen</source>
        <translation>Establish the missing quorum, then the quorum</translation>
    </message>
    <message>
        <source>Vorschlag zum Stimmrecht annehmen</source>
        <translation>Accept the proposal on voting rights</translation>
    </message>
    <message>
        <source>Auftrag anlegen</source>
        <translation>Create assignment</translation>
    </message>
    <message>
        <source>In die Beratung springen</source>
        <translation>Go to the deliberation</translation>
    </message>
    <message>
        <source>Ergebnis der letzten Abstimmung einfügen</source>
        <translation>Insert result of the last vote</translation>
    </message>
    <message>
        <source>Vorschläge für ein unterstrichenes Wort</source>
        <translation>Suggestions for an underlined word</translation>
    </message>
    <message>
        <source>TOP aufrufen oder beenden</source>
        <translation>Call or end the item</translation>
    </message>
    <message>
        <source>Unterbrechen mit Grund und Ende</source>
        <translation>Interrupt with reason and end</translation>
    </message>
    <message>
        <source>Leitung dieses Punktes</source>
        <translation>Chair of this item</translation>
    </message>
    <message>
        <source>Wortmeldung aufnehmen</source>
        <translation>Add to the speaker list</translation>
    </message>
    <message>
        <source>Nächste*r hat das Wort</source>
        <translation>Next speaker has the floor</translation>
    </message>
    <message>
        <source>Zur Abstimmung</source>
        <translation>Go to the vote</translation>
    </message>
    <message>
        <source>Gemeinsam abstimmen</source>
        <translation>Vote on several items at once</translation>
    </message>
    <message>
        <source>Einstimmig</source>
        <translation>Unanimous</translation>
    </message>
    <message>
        <source>Einstimmig gewählt</source>
        <translation>Elected unanimously</translation>
    </message>
    <message>
        <source>Übliche Reihenfolge der Anträge übernehmen</source>
        <translation>Apply the usual order of motions</translation>
    </message>
    <message>
        <source>Ergebnis feststellen</source>
        <translation>Declare result</translation>
    </message>
    <message>
        <source>Änderung an Plan oder Haushalt vorbereiten</source>
        <translation>Prepare a change to plan or budget</translation>
    </message>
    <message>
        <source>Dringlichkeit: Punkt aufnehmen</source>
        <translation>Urgency: add item</translation>
    </message>
    <message>
        <source>Prüfliste „Bereit zur Unterschrift“</source>
        <translation>Checklist “Ready for signing”</translation>
    </message>
    <message>
        <source>Tagesordnung, wenn die Liste gewählt ist</source>
        <translation>Agenda, when the list has the focus</translation>
    </message>
    <message>
        <source>Nach oben, nach unten</source>
        <translation>Move up, move down</translation>
    </message>
    <message>
        <source>Unter den Punkt darüber, wieder heraus</source>
        <translation>Under the item above, out again</translation>
    </message>
    <message>
        <source>Parken, wieder aufnehmen</source>
        <translation>Park, take up again</translation>
    </message>
    <message>
        <source>Anträge, wenn die Liste gewählt ist</source>
        <translation>Motions, when the list has the focus</translation>
    </message>
    <message>
        <source>Früher, später abstimmen</source>
        <translation>Vote earlier, later</translation>
    </message>
    <message>
        <source>Zurückziehen, wieder stellen</source>
        <translation>Withdraw, submit again</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Antrag oder Abstimmung löschen</source>
        <translation>Delete motion or vote</translation>
    </message>
    <message>
        <source>Doch nicht abstimmen; Berichtigung verwerfen</source>
        <translation>Put the vote off after all; discard the correction</translation>
    </message>
    <message>
        <source>Namentliche Abstimmung</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Stimme wieder löschen</source>
        <translation>Clear the vote again</translation>
    </message>
    <message>
        <source>Rücktaste</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Offenes aus früheren Sitzungen, wenn die Liste gewählt ist</source>
        <translation>Outstanding from earlier meetings, when the list has the focus</translation>
    </message>
    <message>
        <source>Sachstand festhalten</source>
        <translation>Record progress note</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Helles oder dunkles Erscheinungsbild</source>
        <translation>Light or dark appearance</translation>
    </message>
    <message>
        <source>Formular absenden, verwerfen</source>
        <translation>Send form, discard it</translation>
    </message>
    <message>
        <source>Mehrzeiliges Formular absenden</source>
        <translation>Send form with several lines</translation>
    </message>
    <message>
        <source>Liste der Sitzungen</source>
        <translation>List of meetings</translation>
    </message>
    <message>
        <source>Sitzung anlegen</source>
        <translation>Create meeting</translation>
    </message>
    <message>
        <source>Sitzung öffnen</source>
        <translation>Open the chosen meeting</translation>
    </message>
    <message>
        <source>Ins Archiv legen, aus dem Archiv nehmen</source>
        <translation>Archive, take out of the archive</translation>
    </message>
    <message>
        <source>Sitzung kopieren</source>
        <translation>Copy meeting</translation>
    </message>
    <message>
        <source>Sitzung löschen</source>
        <translation>Delete meeting</translation>
    </message>
    <message>
        <source>Zur Beratung des Punktes</source>
        <translation>To the item&apos;s deliberation</translation>
    </message>
    <message>
        <source>Bearbeiten, löschen</source>
        <translation>Edit, delete</translation>
    </message>
    <message>
        <source>Text der Beratung</source>
        <translation>Text of the deliberation</translation>
    </message>
    <message>
        <source>Listenpunkt eine Ebene tiefer, höher</source>
        <translation>List entry one level down, up</translation>
    </message>
    <message>
        <source>Vorgeschlagenen Namen übernehmen</source>
        <translation>Take the suggested name</translation>
    </message>
    <message>
        <source>Text zurück, wieder vor</source>
        <translation>Text back, forward again</translation>
    </message>
    <message>
        <source>Redeliste, wenn die Liste gewählt ist</source>
        <translation>Speakers’ list, while the list is chosen</translation>
    </message>
    <message>
        <source>Früher, später das Wort</source>
        <translation>Floor earlier, later</translation>
    </message>
    <message>
        <source>Zur Geschäftsordnung, wieder zur Sache</source>
        <translation>On a point of order, back to the matter</translation>
    </message>
    <message>
        <source>Wortmeldung streichen</source>
        <translation>Remove speaker</translation>
    </message>
    <message>
        <source>Zwischenfragen, wenn die Liste gewählt ist</source>
        <translation>Interposed questions, when the list is selected</translation>
    </message>
    <message>
        <source>Zwischenfrage streichen</source>
        <translation>Strike off the interposed question</translation>
    </message>
    <message>
        <source>Abstimmung öffnen</source>
        <translation>Open the vote</translation>
    </message>
    <message>
        <source>Stimmenzahlen</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Eine Stimme mehr, weniger</source>
        <translation>One vote more, less</translation>
    </message>
    <message>
        <source>Anderer Name</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>Aufträge, wenn die Liste gewählt ist</source>
        <translation>Assignments, while the list is chosen</translation>
    </message>
    <message>
        <source>Abhaken</source>
        <translation>Tick off</translation>
    </message>
    <message>
        <source>Ändern, löschen</source>
        <translation>Change, delete</translation>
    </message>
    <message>
        <source>Wieder zur Notiz, in den Projektplan</source>
        <translation>Back into a note, into the project plan</translation>
    </message>
    <message>
        <source>Wirkung des Antrags, wenn die Liste gewählt ist</source>
        <translation>Effect of the motion, while the list is chosen</translation>
    </message>
    <message>
        <source>Zur Maßnahme oder Haushaltsposition</source>
        <translation>To the measure or budget line</translation>
    </message>
    <message>
        <source>Vorbereitete Änderung löschen</source>
        <translation>Delete prepared change</translation>
    </message>
    <message>
        <source>Seither geänderte Änderung neu übernehmen</source>
        <translation>Take anew a change whose ground was changed</translation>
    </message>
    <message>
        <source>Einwendungen, wenn die Liste gewählt ist</source>
        <translation>Objections, while the list is chosen</translation>
    </message>
    <message>
        <source>Anwesenheit, wenn die Liste gewählt ist</source>
        <translation>Attendance, when the list has the focus</translation>
    </message>
    <message>
        <source>Kommt</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>Geht</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Befangen</source>
        <translation>Biased</translation>
    </message>
    <message>
        <source>Entschuldigt</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Zurück am Tisch</source>
        <translation>Back at the table</translation>
    </message>
    <message>
        <source>Setzt sich zu den Zuhörenden</source>
        <translation>Sits with the public</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Stimmrecht ruht, lebt wieder auf</source>
        <translation>Suspend voting right, restore it</translation>
    </message>
    <message>
        <source>Zeiten berichtigen</source>
        <translation>Correct times</translation>
    </message>
    <message>
        <source>Gast oder Vertretung von der Liste streichen</source>
        <translation>Strike guest or substitute off the list</translation>
    </message>
    <message>
        <source>Anmerkungen zum Entwurf, wenn die Liste gewählt ist</source>
        <translation>Remarks on the draft, while the list is chosen</translation>
    </message>
    <message>
        <source>Übernommen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Ü, U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Nicht übernommen</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Wieder offen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Versand, wenn die Liste gewählt ist</source>
        <translation>Delivery, while the list is chosen</translation>
    </message>
    <message>
        <source>Niederschrift ansehen</source>
        <translation>View the minutes</translation>
    </message>
    <message>
        <source>Seite vor, zurück</source>
        <translation>Page forward, back</translation>
    </message>
    <message>
        <source>Vorgemerkte Folien, wenn die Liste gewählt ist</source>
        <translation>Slides lined up, when the list is selected</translation>
    </message>
    <message>
        <source>Früher, später zeigen</source>
        <translation>Show earlier, later</translation>
    </message>
    <message>
        <source>Aus der Reihe nehmen</source>
        <translation>Take out of the queue</translation>
    </message>
    <message>
        <source>Sofort zeigen</source>
        <translation>Show at once</translation>
    </message>
    <message>
        <source>Wand, wenn ihr Fenster den Fokus hat</source>
        <translation>Wall, while its window has the focus</translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Seite zurück</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Einzelheiten; auf der Zeitachse: Sitzung öffnen</source>
        <translation>Details; on the time axis: open the meeting</translation>
    </message>
    <message>
        <source>Rückmeldungen zum Handlungsfeld</source>
        <translation>Feedback on the field of action</translation>
    </message>
    <message>
        <source>Rückmeldung ändern, löschen</source>
        <translation>Change, delete feedback</translation>
    </message>
    <message>
        <source>Einzelheiten, Leitbild oder Rückmeldungen schließen</source>
        <translation>Close details, vision or feedback</translation>
    </message>
    <message>
        <source>Auftrag wieder zur Notiz machen</source>
        <translation>Turn the assignment back into a note</translation>
    </message>
    <message>
        <source>Auftrag in den Projektplan übernehmen</source>
        <translation>Take the assignment into the project plan</translation>
    </message>
    <message>
        <source>Umlaufbeschluss beginnen</source>
        <translation>Begin a circular vote</translation>
    </message>
    <message>
        <source>Antworten im Umlauf, wenn die Liste gewählt ist</source>
        <translation>Answers of a circular vote, when the list has the focus</translation>
    </message>
    <message>
        <source>Widerspruch gegen das Verfahren</source>
        <translation>Objection to the procedure</translation>
    </message>
    <message>
        <source>Nicht gefragt, gefragt</source>
        <translation>Not asked, asked</translation>
    </message>
    <message>
        <source>Antwort wieder löschen</source>
        <translation>Remove the answer again</translation>
    </message>
    <message>
        <source>Datei lesen</source>
        <translation>Reading a file</translation>
    </message>
    <message>
        <source>Nächster, vorheriger Treffer</source>
        <translation>Next, previous match</translation>
    </message>
    <message>
        <source>In der Datei suchen</source>
        <translation>Find in the file</translation>
    </message>
    <message>
        <source>Zu einer Seite</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>Größer, kleiner, Breite des Fensters</source>
        <translation>Larger, smaller, width of the window</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Extern öffnen</source>
        <translation>Open externally</translation>
    </message>
    <message>
        <source>Zur Vorlage</source>
        <translation>Go to the paper</translation>
    </message>
    <message>
        <source>Diesen Schritt zurücknehmen</source>
        <translation>Take this step back</translation>
    </message>
    <message>
        <source>Papierkorb zeigen, zurück zum Verlauf</source>
        <translation>Show the trash, back to the history</translation>
    </message>
    <message>
        <source>Im Papierkorb: zurückholen</source>
        <translation>In the trash: bring back</translation>
    </message>
    <message>
        <source>Meilenstein anlegen</source>
        <translation>Create milestone</translation>
    </message>
    <message>
        <source>Einzelheiten</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Alle auswählen</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Ausschneiden</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Einfügen</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Einrücken</source>
        <translation>Indent</translation>
    </message>
    <message>
        <source>Ausrücken</source>
        <translation>Outdent</translation>
    </message>
    <message>
        <source>Verketten</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Schritte auf- oder zuklappen</source>
        <translation>Unfold or fold steps</translation>
    </message>
    <message>
        <source>Alles aufklappen</source>
        <translation>Unfold everything</translation>
    </message>
    <message>
        <source>Bis Ebene {n} aufklappen</source>
        <translation>Unfold to level {n}</translation>
    </message>
    <message>
        <source>Um eine Woche früher</source>
        <translation>One week earlier</translation>
    </message>
    <message>
        <source>Um eine Woche später</source>
        <translation>One week later</translation>
    </message>
    <message>
        <source>Um einen Tag früher</source>
        <translation>One day earlier</translation>
    </message>
    <message>
        <source>Um einen Tag später</source>
        <translation>One day later</translation>
    </message>
    <message>
        <source>Eine Woche kürzer</source>
        <translation>One week shorter</translation>
    </message>
    <message>
        <source>Eine Woche länger</source>
        <translation>One week longer</translation>
    </message>
    <message>
        <source>Ende einen Tag später</source>
        <translation>End one day later</translation>
    </message>
    <message>
        <source>Ende einen Tag früher</source>
        <translation>End one day earlier</translation>
    </message>
    <message>
        <source>Beginn einen Tag früher</source>
        <translation>Start one day earlier</translation>
    </message>
    <message>
        <source>Beginn einen Tag später</source>
        <translation>Start one day later</translation>
    </message>
    <message>
        <source>Freie Tage</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Kritischer Pfad ein, aus</source>
        <translation>Critical path on, off</translation>
    </message>
    <message>
        <source>Statuslinie ein, aus</source>
        <translation>Progress line on, off</translation>
    </message>
    <message>
        <source>Namen an den Balken ein, aus</source>
        <translation>Names beside bars on, off</translation>
    </message>
    <message>
        <source>Widersprüche zeigen</source>
        <translation>Show conflicts</translation>
    </message>
    <message>
        <source>Zeitachse zurück</source>
        <translation>Time axis back</translation>
    </message>
    <message>
        <source>Zeitachse weiter</source>
        <translation>Time axis forward</translation>
    </message>
    <message>
        <source>Vorige Sitzung auf der Achse</source>
        <translation>Previous meeting on the axis</translation>
    </message>
    <message>
        <source>Nächste Sitzung auf der Achse</source>
        <translation>Next meeting on the axis</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Vorgänge filtern</source>
        <translation>Filter activities</translation>
    </message>
    <message>
        <source>Filter wählen</source>
        <translation>Choose a filter</translation>
    </message>
    <message>
        <source>Gruppieren</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Alle Vorgänge zeigen</source>
        <translation>Show all tasks</translation>
    </message>
    <message>
        <source>Filter speichern</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Spalten wählen</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Drucken und exportieren</source>
        <translation>Print and export</translation>
    </message>
    <message>
        <source>Basisplan festhalten</source>
        <translation>Take a baseline</translation>
    </message>
    <message>
        <source>Basisplan ein, aus</source>
        <translation>Baseline on, off</translation>
    </message>
    <message>
        <source>Spalten des Basisplans ein, aus</source>
        <translation>Baseline columns on, off</translation>
    </message>
    <message>
        <source>Vergleich mit einem Basisplan, Halbjahresbericht</source>
        <translation>Comparison with a baseline, half-yearly review</translation>
    </message>
    <message>
        <source>Kritischer Pfad</source>
        <translation>Critical path</translation>
    </message>
    <message>
        <source>Statuslinie</source>
        <translation>Progress line</translation>
    </message>
    <message>
        <source>Namen an den Balken</source>
        <translation>Names beside bars</translation>
    </message>
    <message>
        <source>Einzelheiten schließen, Ziehen abbrechen</source>
        <translation>Close details, cancel dragging</translation>
    </message>
    <message>
        <source>Vergleich mit einem Basisplan</source>
        <translation>Comparison with a baseline</translation>
    </message>
    <message>
        <source>Maßnahme zum Nachjustieren anhaken</source>
        <translation>Tick a measure to readjust</translation>
    </message>
    <message>
        <source>Zur Maßnahme im Plan</source>
        <translation>To the measure in the plan</translation>
    </message>
    <message>
        <source>Zurück zum Plan</source>
        <translation>Back to the plan</translation>
    </message>
    <message>
        <source>Betrag oder Name bearbeiten</source>
        <translation>Edit amount or name</translation>
    </message>
    <message>
        <source>Übernehmen und weiter, zurück</source>
        <translation>Apply and go on, back</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Haushaltsposition anlegen</source>
        <translation>Create budget line</translation>
    </message>
    <message>
        <source>Betrag auf null; auf dem Namen: Position löschen</source>
        <translation>Amount to zero; on the name: delete line</translation>
    </message>
    <message>
        <source>Karte wählen</source>
        <translation>Choose card</translation>
    </message>
    <message>
        <source>Karten filtern</source>
        <translation>Filter cards</translation>
    </message>
    <message>
        <source>Leitsatz nach oben, nach unten; löschen</source>
        <translation>Principle up, down; delete</translation>
    </message>
    <message>
        <source>Beschlüsse und Aufträge</source>
        <translation>Resolutions and assignments</translation>
    </message>
    <message>
        <source>Auftrag abhaken</source>
        <translation>Tick off assignment</translation>
    </message>
    <message>
        <source>Auftrag löschen</source>
        <translation>Delete assignment</translation>
    </message>
    <message>
        <source>Datei umbenennen</source>
        <translation>Rename file</translation>
    </message>
    <message>
        <source>Gremien und Personen</source>
        <translation>Bodies and people</translation>
    </message>
    <message>
        <source>Mitglied, Punkt, Serie, Person oder Dienststelle anlegen</source>
        <translation>Create member, item, series, person or department</translation>
    </message>
    <message>
        <source>Zelle bearbeiten</source>
        <translation>Edit cell</translation>
    </message>
    <message>
        <source>Ankreuzfeld umschalten</source>
        <translation>Toggle check box</translation>
    </message>
    <message>
        <source>Punkt der Mustertagesordnung, Textbaustein verschieben</source>
        <translation>Move template item or text block</translation>
    </message>
    <message>
        <source>Punkt der Mustertagesordnung einrücken, ausrücken</source>
        <translation>Indent or outdent an item of the agenda template</translation>
    </message>
    <message>
        <source>Eintrag auf- und zuklappen</source>
        <translation>Unfold and fold entry</translation>
    </message>
    <message>
        <source>Zeitleiste</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Name suchen</source>
        <translation>Find name</translation>
    </message>
    <message>
        <source>Kommt oder geht um …</source>
        <translation>Arrives or leaves at …</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Schwarz</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Halten, lösen</source>
        <translation>Hold, release</translation>
    </message>
    <message>
        <source>Der Sitzung folgen</source>
        <translation>Follow the meeting</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Folie wählen</source>
        <translation>Choose slide</translation>
    </message>
    <message>
        <source>Folien vormerken</source>
        <translation>Line slides up</translation>
    </message>
    <message>
        <source>Vormerken, was die Ansicht zeigt</source>
        <translation>Line up what the view shows</translation>
    </message>
    <message>
        <source>Vorgemerkte Folien leeren, wieder holen</source>
        <translation>Empty the slides lined up, bring them back</translation>
    </message>
    <message>
        <source>Zeit des Punktes: in der Ecke, eigene Folie, aus</source>
        <translation>Time of the item: in the corner, slide of its own, off</translation>
    </message>
    <message>
        <source>Anwesenheit im Fuß der Folien</source>
        <translation>Presence in the foot of the slides</translation>
    </message>
    <message>
        <source>Countdown starten, beenden</source>
        <translation>Start or stop the countdown</translation>
    </message>
    <message>
        <source>Plan: Ebene wechseln</source>
        <translation>Plan: change the level</translation>
    </message>
    <message>
        <source>Plan: Zeitraum wechseln</source>
        <translation>Plan: change the period</translation>
    </message>
    <message>
        <source>Text größer</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Text kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text in normaler Größe</source>
        <translation>Text in normal size</translation>
    </message>
    <message>
        <source>Nach Wechsel der Bildschirme wieder zeigen</source>
        <translation>Show again after a change of screens</translation>
    </message>
    <message>
        <source>Farben der Wand wechseln</source>
        <translation>Change the colours of the wall</translation>
    </message>
    <message>
        <source>Seitenverhältnis der Wand wechseln</source>
        <translation>Change the aspect ratio of the wall</translation>
    </message>
    <message>
        <source>Zweite Wand öffnen oder schließen</source>
        <translation>Open or close the second wall</translation>
    </message>
    <message>
        <source>Zweite Wand: Folie wechseln</source>
        <translation>Second wall: change the slide</translation>
    </message>
    <message>
        <source>Wand auf den anderen Bildschirm, Wände tauschen</source>
        <translation>Wall to the other screen, exchange the walls</translation>
    </message>
    <message>
        <source>Große Vorschau</source>
        <translation>Large preview</translation>
    </message>
    <message>
        <source>Wand öffnen oder schließen</source>
        <translation>Open or close the wall</translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation>Project plan</translation>
    </message>
    <message>
        <source>Maßnahme anlegen</source>
        <translation>Create measure</translation>
    </message>
    <message>
        <source>Einfg</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Ganzer Plan</source>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>Pos1</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Größer, kleiner</source>
        <translation>Larger, smaller</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Angenommenen Änderungsantrag übernehmen</source>
        <translation>Adopt the carried amendment</translation>
    </message>
    <message>
        <source>Karte verschieben</source>
        <translation>Move card</translation>
    </message>
    <message>
        <source>Bearbeiten …	↵</source>
        <translation>Edit …	↵</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Als erledigt kennzeichnen</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Maßnahme hinzufügen	Einfg</source>
        <translation>Add measure	Ins</translation>
    </message>
    <message>
        <source>Meilenstein hinzufügen	Umschalt+Einfg</source>
        <translation>Add milestone	Shift+Ins</translation>
    </message>
    <message>
        <source>Schritt darunter hinzufügen</source>
        <translation>Add step below</translation>
    </message>
    <message>
        <source>Abhängigkeit lösen</source>
        <translation>Remove dependency</translation>
    </message>
    <message>
        <source>Vorgänger {name}</source>
        <translation>Predecessor {name}</translation>
    </message>
    <message>
        <source>Nachfolger {name}</source>
        <translation>Successor {name}</translation>
    </message>
    <message>
        <source>{title}: neuer Termin</source>
        <translation>{title}: new dates</translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Strategieprozess</source>
        <translation>Strategy process</translation>
    </message>
    <message>
        <source>1 Handlungsfeld</source>
        <translation>1 field of action</translation>
    </message>
    <message>
        <source>{n} Handlungsfelder</source>
        <translation>{n} fields of action</translation>
    </message>
    <message>
        <source>1 Vorgang</source>
        <translation>1 activity</translation>
    </message>
    <message>
        <source>{n} Vorgänge</source>
        <translation>{n} activities</translation>
    </message>
    <message>
        <source>Projektplan {title}</source>
        <translation>Project plan {title}</translation>
    </message>
    <message>
        <source>Termine widersprechen einer Abhängigkeit</source>
        <translation>dates contradict a dependency</translation>
    </message>
    <message>
        <source>Frist überschritten</source>
        <translation>date limit passed</translation>
    </message>
    <message>
        <source>1 Hinweis</source>
        <translation>1 hint</translation>
    </message>
    <message>
        <source>{n} Hinweise</source>
        <translation>{n} hints</translation>
    </message>
    <message>
        <source>Puffer 1 Arbeitstag</source>
        <translation>float 1 working day</translation>
    </message>
    <message>
        <source>Puffer {n} Arbeitstage</source>
        <translation>float {n} working days</translation>
    </message>
    <message>
        <source>kein Puffer</source>
        <translation>no float</translation>
    </message>
    <message>
        <source>1 Arbeitstag</source>
        <translation>1 working day</translation>
    </message>
    <message>
        <source>{n} Arbeitstage</source>
        <translation>{n} working days</translation>
    </message>
    <message>
        <source>endet {days} nach dem Stichtag {day}</source>
        <translation>ends {days} after the deadline {day}</translation>
    </message>
    <message>
        <source>endet {days} nach der Vorgabe „Ende nicht nach {day}“</source>
        <translation>ends {days} after its constraint “finish no later than {day}”</translation>
    </message>
    <message>
        <source>{days} zu früh nach „{title}“, der Beginn ist fest</source>
        <translation>{days} too early after “{title}”, its start is fixed</translation>
    </message>
    <message>
        <source>{days} zu früh nach „{title}“</source>
        <translation>{days} too early after “{title}”</translation>
    </message>
    <message>
        <source>jeden Monat</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>alle {n} Monate</source>
        <translation>every {n} months</translation>
    </message>
    <message>
        <source>jede Woche</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>alle {n} Wochen</source>
        <translation>every {n} weeks</translation>
    </message>
    <message>
        <source>alle {n} Tage</source>
        <translation>every {n} days</translation>
    </message>
    <message>
        <source>jeden Tag</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>automatisch geplant</source>
        <translation>scheduled automatically</translation>
    </message>
    <message>
        <source>Meilenstein</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Stichtag {day}</source>
        <translation>deadline {day}</translation>
    </message>
    <message>
        <source>Stand {n} %</source>
        <translation>progress {n} %</translation>
    </message>
    <message>
        <source>auf dem kritischen Pfad</source>
        <translation>on the critical path</translation>
    </message>
    <message>
        <source>dieses Halbjahr</source>
        <translation>this half-year</translation>
    </message>
    <message>
        <source>nicht erledigt</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>ohne Kontakt</source>
        <translation>no contact</translation>
    </message>
    <message>
        <source>kritisch</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>mit Widerspruch</source>
        <translation>with a contradiction</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Haushaltsposition</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Text: {words}</source>
        <translation>Text: {words}</translation>
    </message>
    <message>
        <source>nicht mehr im Plan</source>
        <translation>no longer in the plan</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of
action</translation>
    </message>
    <message>
        <source>Beschlüsse
&amp; Aufträge</source>
        <translation>Resolutions
&amp; assignments</translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Gremien
&amp; Personen</source>
        <translation>Bodies
&amp; people</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Klimarelevanz</source>
        <translation>Climate relevance</translation>
    </message>
    <message>
        <source>Beratungsfolge</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Finanzielle Auswirkungen</source>
        <translation>Financial effects</translation>
    </message>
    <message>
        <source>{name} (sachkundige*r Bürger*in)</source>
        <translation>{name} (expert citizen)</translation>
    </message>
    <message>
        <source>Leitung von {number}</source>
        <translation>Chair of {number}</translation>
    </message>
    <message>
        <source>{name} (Sitzung)</source>
        <translation>{name} (meeting)</translation>
    </message>
    <message>
        <source>niemand</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Neue Haushaltsposition: {name}</source>
        <translation>New budget line: {name}</translation>
    </message>
    <message>
        <source>Haushaltsposition entfällt: {name}</source>
        <translation>Budget line removed: {name}</translation>
    </message>
    <message>
        <source>vorbereitet, als dort stand: {was}</source>
        <translation>prepared when it said: {was}</translation>
    </message>
    <message>
        <source>nicht mehr möglich: das Ziel ist gelöscht</source>
        <translation>no longer possible: the target is deleted</translation>
    </message>
    <message>
        <source>seither geändert: bitte neu übernehmen</source>
        <translation>changed since: please take anew</translation>
    </message>
    <message>
        <source>weniger als gebunden und ausgegeben</source>
        <translation>less than committed and spent</translation>
    </message>
    <message>
        <source>wird nicht wirksam</source>
        <translation>will not take effect</translation>
    </message>
    <message>
        <source>wirksam durch {number}</source>
        <translation>in effect by {number}</translation>
    </message>
    <message>
        <source>übernommen</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>nicht übernommen</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>Seite {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Zeile {n}</source>
        <translation>Line {n}</translation>
    </message>
    <message>
        <source>gestrichen: {words}</source>
        <translation>struck out: {words}</translation>
    </message>
    <message>
        <source>neu: {words}</source>
        <translation>new: {words}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>Offen aus früheren Sitzungen</source>
        <translation>Outstanding from earlier meetings</translation>
    </message>
    <message>
        <source>Einwendung</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Berichtigung</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>muss ergänzt werden</source>
        <translation>must be completed</translation>
    </message>
    <message>
        <source>bitte prüfen</source>
        <translation>please check</translation>
    </message>
    <message>
        <source>muss</source>
        <translation>required</translation>
    </message>
    <message>
        <source>prüfen</source>
        <translation>check</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>unter 1 min</source>
        <translation>under 1 min</translation>
    </message>
    <message>
        <source>Redebeiträge: {n}, zusammen {time}</source>
        <translation>Speeches: {n}, {time} in all</translation>
    </message>
    <message>
        <source>{told}; davon zur Geschäftsordnung: {n}</source>
        <translation>{told}; of these on points of order: {n}</translation>
    </message>
    <message>
        <source>{name} (zur Geschäftsordnung)</source>
        <translation>{name} (point of order)</translation>
    </message>
    <message>
        <source>Wartende Wortmeldungen</source>
        <translation>Speakers waiting</translation>
    </message>
    <message>
        <source>anwesend, danach im Zuhörerbereich</source>
        <translation>present, then in the public area</translation>
    </message>
    <message>
        <source>befangen zu {number}</source>
        <translation>biased on {number}</translation>
    </message>
    <message>
        <source>Stimmrecht ruht</source>
        <translation>voting right suspended</translation>
    </message>
    <message>
        <source>eröffnet, geschlossen</source>
        <translation>opened, closed</translation>
    </message>
    <message>
        <source>Keine Sitzung ist geöffnet.</source>
        <translation>No meeting is open.</translation>
    </message>
    <message>
        <source>Die Sitzung läuft nicht.</source>
        <translation>The meeting is not running.</translation>
    </message>
    <message>
        <source>Abgesagt werden kann nur eine Sitzung, die noch nicht eröffnet ist.</source>
        <translation>Only a meeting that has not been opened yet can be cancelled.</translation>
    </message>
    <message>
        <source>Die Sitzung ist schon eröffnet; ihre Tagesordnung wird nur noch wegen Dringlichkeit erweitert.</source>
        <translation>The meeting has been opened already; its agenda is extended only for urgent matters now.</translation>
    </message>
    <message>
        <source>Die Niederschrift beginnt, wenn die Sitzung geschlossen ist.</source>
        <translation>The minutes begin once the meeting is closed.</translation>
    </message>
    <message>
        <source>Zurückgenommen werden kann nur eine Freigabe ohne Unterschrift.</source>
        <translation>Only an approval without a signature can be taken back.</translation>
    </message>
    <message>
        <source>Angeboten wird der Basisplan nach der letzten Unterschrift, solange die Sitzung noch keinen hat.</source>
        <translation>The baseline is offered after the last signature, as long as the meeting has none.</translation>
    </message>
    <message>
        <source>Kein Tagesordnungspunkt gewählt.</source>
        <translation>No agenda item selected.</translation>
    </message>
    <message>
        <source>Das ist ein Regiepunkt; beraten und beschlossen wird unter ihm nichts.</source>
        <translation>This is a stage item; nothing is discussed or resolved under it.</translation>
    </message>
    <message>
        <source>Ein begonnener Punkt bleibt, was er ist.</source>
        <translation>An item that has begun stays what it is.</translation>
    </message>
    <message>
        <source>Zu diesem Punkt ist noch nichts beschlossen.</source>
        <translation>Nothing has been resolved on this item yet.</translation>
    </message>
    <message>
        <source>Die Sitzung hat noch keinen Beschluss gefasst.</source>
        <translation>The meeting has passed no resolution yet.</translation>
    </message>
    <message>
        <source>Die Sitzung hat keinen öffentlichen Beschluss gefasst.</source>
        <translation>The meeting has passed no public resolution.</translation>
    </message>
    <message>
        <source>Ein begonnener Punkt wechselt nicht mehr zwischen den Teilen der Sitzung.</source>
        <translation>An item that has begun no longer moves between the parts of the meeting.</translation>
    </message>
    <message>
        <source>Von einem nichtöffentlichen Punkt gibt es keinen öffentlichen Auszug{source}.</source>
        <translation>There is no public extract of a non-public item{source}.</translation>
    </message>
    <message>
        <source>Ins Archiv kommt nur eine unterschriebene{source} oder eine abgesagte Sitzung.</source>
        <translation>Only a signed{source} or a cancelled meeting goes into the archive.</translation>
    </message>
    <message>
        <source>Der Punkt ist beendet; „Wieder aufrufen“ nimmt ihn noch einmal auf.</source>
        <translation>The item is finished; “Call again” takes it up once more.</translation>
    </message>
    <message>
        <source>Wieder aufgerufen wird ein beendeter Punkt.</source>
        <translation>Only a finished item is called again.</translation>
    </message>
    <message>
        <source>Der Punkt ist schon beendet.</source>
        <translation>The item is already finished.</translation>
    </message>
    <message>
        <source>Zu diesem Punkt gibt es einen Beschluss; er trägt das Ergebnis.</source>
        <translation>This item has a resolution, which carries the result.</translation>
    </message>
    <message>
        <source>Zu diesem Punkt gibt es keine Vorlage.</source>
        <translation>This item has no paper.</translation>
    </message>
    <message>
        <source>Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand.</source>
        <translation>Non-public: this item does not appear on the wall.</translation>
    </message>
    <message>
        <source>Kein Beschlussvorschlag.</source>
        <translation>No proposed resolution.</translation>
    </message>
    <message>
        <source>Keine Änderung ist vorbereitet, die auf der Wand stehen könnte.</source>
        <translation>No change is prepared that could be shown on the wall.</translation>
    </message>
    <message>
        <source>Der Bericht gehört zum Punkt „Umsetzung der Beschlüsse“.</source>
        <translation>The report belongs to the item “Implementation of resolutions”.</translation>
    </message>
    <message>
        <source>Einwendungen gehören zum Punkt über frühere Niederschriften.</source>
        <translation>Objections belong to the item about earlier minutes.</translation>
    </message>
    <message>
        <source>Eine Vorschau gibt es hier nicht.</source>
        <translation>There is no preview here.</translation>
    </message>
    <message>
        <source>Die Vorschau ist ausgeschaltet; F10 schaltet sie ein.</source>
        <translation>The preview is off; F10 switches it on.</translation>
    </message>
    <message>
        <source>Niemand hat das Wort.</source>
        <translation>Nobody has the floor.</translation>
    </message>
    <message>
        <source>Das gilt für eine Wahl; sie beginnt mit der Art der Abstimmung „Wahl“.</source>
        <translation>This is for an election, which begins with the method “Election”.</translation>
    </message>
    <message>
        <source>Eine Stichwahl steht nicht aus.</source>
        <translation>No run-off is outstanding.</translation>
    </message>
    <message>
        <source>Ein Losentscheid steht nicht an.</source>
        <translation>No lot is to be drawn.</translation>
    </message>
    <message>
        <source>Zu diesem Punkt wurde noch nicht gewählt.</source>
        <translation>No election has been held on this item yet.</translation>
    </message>
    <message>
        <source>Die Anträge stehen in der üblichen Reihenfolge.</source>
        <translation>The motions are in the usual order.</translation>
    </message>
    <message>
        <source>Kein angenommener Änderungsantrag wartet.</source>
        <translation>No carried amendment is waiting.</translation>
    </message>
    <message>
        <source>Zu diesem Antrag ist keine Abstimmung festgestellt, die sich ändern ließe.</source>
        <translation>This motion has no recorded vote that could be changed.</translation>
    </message>
    <message>
        <source>Zu diesem Punkt wird gerade nicht abgestimmt.</source>
        <translation>No vote is being taken on this item at the moment.</translation>
    </message>
    <message>
        <source>Eingelesen wird, während abgestimmt oder gewählt wird; F8 öffnet die Stimmen.</source>
        <translation>Results are read while a vote or an election is being taken; F8 opens the votes.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie zuerst einen Antrag zur Geschäftsordnung in der Liste der Anträge.</source>
        <translation>Please choose a motion of procedure in the list of motions first.</translation>
    </message>
    <message>
        <source>Festgehalten wird nach dem Aufruf des Punktes, und jeder Beschluss nur einmal.</source>
        <translation>A resolution is recorded after the item was called, and only once.</translation>
    </message>
    <message>
        <source>Zu diesem Punkt gibt es noch keinen Beschluss.</source>
        <translation>This item has no resolution yet.</translation>
    </message>
    <message>
        <source>Bei allen ist schon etwas vermerkt.</source>
        <translation>Something is noted for everybody already.</translation>
    </message>
    <message>
        <source>Die Beschlussfähigkeit steht nicht in Frage.</source>
        <translation>The quorum is not in question.</translation>
    </message>
    <message>
        <source>Zum Stimmrecht ist nichts vorgeschlagen.</source>
        <translation>Nothing is proposed on voting rights.</translation>
    </message>
    <message>
        <source>Die Sitzung ist unterbrochen.</source>
        <translation>The meeting is interrupted.</translation>
    </message>
    <message>
        <source>Abgestimmt wird nur in laufender Sitzung.</source>
        <translation>Votes are taken only while the meeting is running.</translation>
    </message>
    <message>
        <source>Abstimmen geht nach dem Aufruf des Punktes.</source>
        <translation>Voting is possible once the item has been called.</translation>
    </message>
    <message>
        <source>Die Beschlussunfähigkeit ist festgestellt; Kenntnisnahme bleibt möglich{source}.</source>
        <translation>Lack of quorum is established; taking note stays possible{source}.</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dateiname</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>{name} extern öffnen</source>
        <translation>Open {name} externally</translation>
    </message>
    <message>
        <source>{name} umbenennen</source>
        <translation>Rename {name}</translation>
    </message>
    <message>
        <source>{name} speichern unter …</source>
        <translation>Save {name} as …</translation>
    </message>
    <message>
        <source>{name} löschen</source>
        <translation>Delete {name}</translation>
    </message>
    <message>
        <source>Dateien</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Neue Sitzungsserie</source>
        <translation>New meeting series</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Neuer Textbaustein</source>
        <translation>New text block</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>z. B. {Name} fragt,</source>
        <translation>e.g. {Name} asks,</translation>
    </message>
    <message>
        <source>Gilt für</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>dieses Gremium</source>
        <translation>this body</translation>
    </message>
    <message>
        <source>alle Gremien</source>
        <translation>all bodies</translation>
    </message>
    <message>
        <source>Textbaustein</source>
        <translation>Text block</translation>
    </message>
    <message>
        <source>Textbausteine</source>
        <translation>Text blocks</translation>
    </message>
    <message>
        <source>Noch keine Textbausteine</source>
        <translation>No text blocks yet</translation>
    </message>
    <message>
        <source>Sätze, die in jeder Sitzung fallen; F3 fügt sie in die Beratung ein, mit Uhrzeit, TOP und Ergebnis.</source>
        <translation>Sentences of every meeting; F3 inserts them into the deliberation, with time, item and result.</translation>
    </message>
    <message>
        <source>Übliche Bausteine übernehmen</source>
        <translation>Take the usual blocks</translation>
    </message>
    <message>
        <source>Baustein</source>
        <translation>Text block</translation>
    </message>
    <message>
        <source>Text des Bausteins</source>
        <translation>Text of the block</translation>
    </message>
    <message>
        <source>Platzhalter</source>
        <translation>Placeholder</translation>
    </message>
    <message>
        <source>Jour fixe</source>
        <translation>Jour fixe</translation>
    </message>
    <message>
        <source>erster Tag</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>alle … Tage</source>
        <translation>every … days</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Serie</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Sitzungsserien</source>
        <translation>Meeting series</translation>
    </message>
    <message>
        <source>Noch keine Sitzungsserie</source>
        <translation>No meeting series yet</translation>
    </message>
    <message>
        <source>Eine Serie plant wiederkehrende Sitzungen auf Arbeitstage, Feiertage in NRW werden beachtet.</source>
        <translation>A series plans recurring meetings on working days, with regard to public holidays in NRW.</translation>
    </message>
    <message>
        <source>Serie aufnehmen</source>
        <translation>Add series</translation>
    </message>
    <message>
        <source>Anzahl der nächsten Sitzungen</source>
        <translation>Number of next meetings</translation>
    </message>
    <message>
        <source>Sitzungen planen</source>
        <translation>Plan meetings</translation>
    </message>
    <message>
        <source>Die nächsten</source>
        <translation>The next</translation>
    </message>
    <message>
        <source>Wochenende</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>(statt {day}: {reason})</source>
        <translation>(instead of {day}: {reason})</translation>
    </message>
    <message>
        <source>{name}: {days}</source>
        <translation>{name}: {days}</translation>
    </message>
    <message>
        <source>Neuer wiederkehrender Punkt</source>
        <translation>New recurring item</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Teil</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Mustertagesordnung</source>
        <translation>Agenda template</translation>
    </message>
    <message>
        <source>Noch keine Mustertagesordnung</source>
        <translation>No agenda template yet</translation>
    </message>
    <message>
        <source>Mit diesen Punkten beginnt jede neue Sitzung des Gremiums: Eröffnung, Schriftführung, Mitteilungen …</source>
        <translation>Every new meeting of the body begins with these items: opening, secretary, announcements …</translation>
    </message>
    <message>
        <source>Übliche Punkte übernehmen</source>
        <translation>Use the usual items</translation>
    </message>
    <message>
        <source>Beschlussvorschlag des Punktes</source>
        <translation>Proposed resolution of the item</translation>
    </message>
    <message>
        <source>Beschlussvorschlag zu „{title}“, den jede neue Sitzung mitbekommt</source>
        <translation>Proposed resolution for “{title}”, given to every new meeting</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Einrücken: unter den Punkt darüber</source>
        <translation>Indent: below the item above</translation>
    </message>
    <message>
        <source>Ausrücken: eine Ebene heraus</source>
        <translation>Outdent: one level out</translation>
    </message>
    <message>
        <source>Textbausteine bearbeiten …</source>
        <translation>Edit text blocks …</translation>
    </message>
    <message>
        <source>Basisplan zeigen: {name}</source>
        <translation>Show baseline: {name}</translation>
    </message>
    <message>
        <source>Beschlüsse &amp; Aufträge</source>
        <translation>Resolutions &amp; assignments</translation>
    </message>
    <message>
        <source>Beschlusssammlung des Jahres als PDF, intern</source>
        <translation>Collected resolutions of the year as PDF, internal</translation>
    </message>
    <message>
        <source>Beschlusssammlung des Jahres als PDF, öffentlich</source>
        <translation>Collected resolutions of the year as PDF, public</translation>
    </message>
    <message>
        <source>Papierkorb: Gelöschtes zurückholen</source>
        <translation>Trash: bring back what was deleted</translation>
    </message>
    <message>
        <source>Farben der Wand: {name}</source>
        <translation>Colours of the wall: {name}</translation>
    </message>
    <message>
        <source>Seitenverhältnis der Wand: {name}</source>
        <translation>Aspect ratio of the wall: {name}</translation>
    </message>
    <message>
        <source>Zweite Wand: {name}</source>
        <translation>Second wall: {name}</translation>
    </message>
    <message>
        <source>Auf die Wand: {slide}</source>
        <translation>On the wall: {slide}</translation>
    </message>
    <message>
        <source>Plan einlesen …</source>
        <translation>Import plan …</translation>
    </message>
    <message>
        <source>Plan speichern als …</source>
        <translation>Save plan as …</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe speichern als …</source>
        <translation>Save public edition as …</translation>
    </message>
    <message>
        <source>Vorlage aus Datei lesen …</source>
        <translation>Read paper from file …</translation>
    </message>
    <message>
        <source>Jahr, {number}. Zeile</source>
        <translation>Year, row {number}</translation>
    </message>
    <message>
        <source>Ansatz, {number}. Zeile</source>
        <translation>Planned amount, row {number}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Ansatz ändern</source>
        <translation>Change planned amount</translation>
    </message>
    <message>
        <source>Umschichtung</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Was seit der letzten Sitzung geschah, was offen ist, was folgt.</source>
        <translation>What happened since the last meeting, what is open, what comes next.</translation>
    </message>
    <message>
        <source>Statusbericht</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>&amp;Gremium</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>&amp;Von</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Bis</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;Ausgabe</source>
        <translation>&amp;Edition</translation>
    </message>
    <message>
        <source>Bitte zuerst ein Gremium anlegen.</source>
        <translation>Please create a body first.</translation>
    </message>
    <message>
        <source>Bitte beide Tage angeben.</source>
        <translation>Please give both days.</translation>
    </message>
    <message>
        <source>Der letzte Tag liegt vor dem ersten.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Leitbild, Handlungsfelder, Änderungen, Haushalt und Beschlüsse.</source>
        <translation>Vision, fields of action, changes, budget and resolutions.</translation>
    </message>
    <message>
        <source>Fortschreibung der Strategie</source>
        <translation>Annual update of the strategy</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Vergleich mit</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>dem Basisplan, mit dem das Jahr begann</source>
        <translation>the baseline the year began with</translation>
    </message>
    <message>
        <source>&amp;Jahr</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>&amp;Vergleich mit</source>
        <translation>&amp;Compared with</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Nach Position</source>
        <translation>To line</translation>
    </message>
    <message>
        <source>im Jahr</source>
        <translation>in year</translation>
    </message>
    <message>
        <source>bisher</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>Von Position</source>
        <translation>From line</translation>
    </message>
    <message>
        <source>Ansatz {planned}, davon verfügbar {left}</source>
        <translation>Planned {planned}, of which available {left}</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Haushaltsposition.</source>
        <translation>Please choose a budget line.</translation>
    </message>
    <message>
        <source>Neue Haushaltsposition</source>
        <translation>New budget line</translation>
    </message>
    <message>
        <source>Kostenart</source>
        <translation>Type of cost</translation>
    </message>
    <message>
        <source>Ansätze</source>
        <translation>Planned amounts</translation>
    </message>
    <message>
        <source>Haushaltsposition löschen</source>
        <translation>Delete budget line</translation>
    </message>
    <message>
        <source>Neue Maßnahme</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Neuer Schritt einer Maßnahme</source>
        <translation>New step of a measure</translation>
    </message>
    <message>
        <source>Neuer Meilenstein</source>
        <translation>New milestone</translation>
    </message>
    <message>
        <source>Teil von</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Maßnahme, zu der der Schritt gehört.</source>
        <translation>Please choose the measure that the step belongs to.</translation>
    </message>
    <message>
        <source>„Teil von“ nennt keine Maßnahme des Plans.</source>
        <translation>“Part of” names no measure of the plan.</translation>
    </message>
    <message>
        <source>Neue Abhängigkeit</source>
        <translation>New dependency</translation>
    </message>
    <message>
        <source>Vorgänger</source>
        <translation>Predecessor</translation>
    </message>
    <message>
        <source>Nachfolger</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Art der Abhängigkeit</source>
        <translation>Type of dependency</translation>
    </message>
    <message>
        <source>Abstand in Tagen</source>
        <translation>Lag in days</translation>
    </message>
    <message>
        <source> Tage</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Abstand</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Bitte wählen Sie den Vorgänger aus dem Plan.</source>
        <translation>Please choose the predecessor from the plan.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie den Nachfolger aus dem Plan.</source>
        <translation>Please choose the successor from the plan.</translation>
    </message>
    <message>
        <source>Abhängigkeit löschen</source>
        <translation>Delete dependency</translation>
    </message>
    <message>
        <source>Abhängigkeit</source>
        <translation>Dependency</translation>
    </message>
    <message>
        <source>{successor} nach {predecessor}</source>
        <translation>{successor} after {predecessor}</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Abhängigkeit aus dem Plan.</source>
        <translation>Please choose a dependency from the plan.</translation>
    </message>
    <message>
        <source>Scan {name}, {note}</source>
        <translation>Scan {name}, {note}</translation>
    </message>
    <message>
        <source>{n}, keine Mindestzahl hinterlegt</source>
        <translation>{n}, no minimum on record</translation>
    </message>
    <message>
        <source>{n} von mindestens {needed}</source>
        <translation>{n} of at least {needed}</translation>
    </message>
    <message>
        <source>{method} beantragt: {count}</source>
        <translation>{method} demanded: {count}</translation>
    </message>
    <message>
        <source>Wer beantragt, {method} abzustimmen</source>
        <translation>Who demands the vote to be taken: {method}</translation>
    </message>
    <message>
        <source>Fraktion oder Mitglieder</source>
        <translation>Group or members</translation>
    </message>
    <message>
        <source>Wie viele Mitglieder beantragen, {method} abzustimmen</source>
        <translation>How many members demand the vote to be taken: {method}</translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>{name} ist mit einem Kennwort geschützt. Die Wand bleibt, wie sie ist.</source>
        <translation>{name} is protected by a password. The wall stays as it is.</translation>
    </message>
    <message>
        <source>Nehmen Sie eine Fassung ohne Kennwort in die Vorlage auf.</source>
        <translation>Add a version without a password to the paper.</translation>
    </message>
    <message>
        <source>{name} lässt sich nicht öffnen, die Datei ist beschädigt. Die Wand bleibt, wie sie ist.</source>
        <translation>{name} cannot be opened, the file is damaged. The wall stays as it is.</translation>
    </message>
    <message>
        <source>Nehmen Sie die Datei neu in die Vorlage auf.</source>
        <translation>Add the file to the paper again.</translation>
    </message>
    <message>
        <source>1 Schritt</source>
        <translation>1 step</translation>
    </message>
    <message>
        <source>{n} Schritte</source>
        <translation>{n} steps</translation>
    </message>
    <message>
        <source>{sign}1 Tag</source>
        <translation>{sign}1 day</translation>
    </message>
    <message>
        <source>{sign}{n} Tage</source>
        <translation>{sign}{n} days</translation>
    </message>
    <message>
        <source>1 weitere</source>
        <translation>1 more</translation>
    </message>
    <message>
        <source>{n} weitere</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>1 folgt</source>
        <translation>1 follows</translation>
    </message>
    <message>
        <source>{n} folgen</source>
        <translation>{n} follow</translation>
    </message>
    <message>
        <source>Unter einem Namen speichern …</source>
        <translation>Save under a name …</translation>
    </message>
    <message>
        <source>Umbenennen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filter: {name}</translation>
    </message>
    <message>
        <source>Nur {question}</source>
        <translation>Only {question}</translation>
    </message>
    <message>
        <source>Gruppieren nach: {grouping}</source>
        <translation>Group by: {grouping}</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <translation>Please try again.</translation>
    </message>
    <message>
        <source>Basisplan festhalten …</source>
        <translation>Take a baseline …</translation>
    </message>
    <message>
        <source>Vergleich und Halbjahresbericht</source>
        <translation>Comparison and half-yearly review</translation>
    </message>
    <message>
        <source>Noch kein Basisplan</source>
        <translation>No baseline yet</translation>
    </message>
    <message>
        <source>Keinen Basisplan zeigen</source>
        <translation>Show no baseline</translation>
    </message>
    <message>
        <source>Ältere</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Spalten des Basisplans</source>
        <translation>Baseline columns</translation>
    </message>
    <message>
        <source>Basisplan löschen</source>
        <translation>Delete baseline</translation>
    </message>
    <message>
        <source>{name}, festgehalten am {day}</source>
        <translation>{name}, taken on {day}</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>im Basisplan</source>
        <translation>in the baseline</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Was sich änderte</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Änderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>gesamt</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Projektplan {year}</source>
        <translation>Project plan {year}</translation>
    </message>
    <message>
        <source>Projektplan 1. Halbjahr {year}</source>
        <translation>Project plan, first half of {year}</translation>
    </message>
    <message>
        <source>Projektplan 2. Halbjahr {year}</source>
        <translation>Project plan, second half of {year}</translation>
    </message>
    <message>
        <source>Auswahl: {count}</source>
        <translation>Selection: {count}</translation>
    </message>
    <message>
        <source>blass: bisher</source>
        <translation>pale: as it is now</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Diese Seiten gibt es nicht.</source>
        <translation>These pages do not exist.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie andere Seiten.</source>
        <translation>Please choose other pages.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie ihn oder wählen Sie einen anderen.</source>
        <translation>Please check it or choose another one.</translation>
    </message>
    <message>
        <source>bestanden</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>nicht entscheidbar</source>
        <translation>undetermined</translation>
    </message>
    <message>
        <source>nicht bestanden</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Unterschrieben von</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Ort und Zeit</source>
        <translation>Place and time</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Danach</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Zertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Rechtlich</source>
        <translation>Legally</translation>
    </message>
    <message>
        <source>Vorschau des Briefkopfs: {senders}</source>
        <translation>Preview of the letterhead: {senders}</translation>
    </message>
    <message>
        <source>Stadt Aachen</source>
        <translation>City of Aachen</translation>
    </message>
    <message>
        <source>Dienststelle der Schriftführung</source>
        <translation>Department of the secretary</translation>
    </message>
    <message>
        <source>Niederschrift</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Absender, eine Angabe je Zeile</source>
        <translation>Senders, one line each</translation>
    </message>
    <message>
        <source>Dieses Gremium</source>
        <translation>This body</translation>
    </message>
    <message>
        <source>Strategie</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Wessen Briefkopf</source>
        <translation>Whose letterhead</translation>
    </message>
    <message>
        <source>Fußzeile</source>
        <translation>Footer</translation>
    </message>
    <message>
        <source>Anrede der Einladung</source>
        <translation>Salutation of the invitation</translation>
    </message>
    <message>
        <source>wie üblich</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>Grußformel der Einladung</source>
        <translation>Closing of the invitation</translation>
    </message>
    <message>
        <source>Zeichen</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Akzentfarbe</source>
        <translation>Accent colour</translation>
    </message>
    <message>
        <source>Farbton</source>
        <translation>Shade</translation>
    </message>
    <message>
        <source>Logo wählen …</source>
        <translation>Choose logo …</translation>
    </message>
    <message>
        <source>Ein PNG-Bild, höchstens 512 KB</source>
        <translation>A PNG picture, at most 512 KB</translation>
    </message>
    <message>
        <source>Logo entfernen</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Briefkopf zurücksetzen</source>
        <translation>Reset letterhead</translation>
    </message>
    <message>
        <source>So beginnt jedes Dokument dieses Gremiums; was leer bleibt, ist wie üblich.</source>
        <translation>Every document of this body begins like this; what is left empty is as usual.</translation>
    </message>
    <message>
        <source>Akzentfarbe (leer: wie üblich)</source>
        <translation>Accent colour (empty: as usual)</translation>
    </message>
    <message>
        <source>Fußzeile auf jeder Seite</source>
        <translation>Footer on every page</translation>
    </message>
    <message>
        <source>{name} ist nicht lesbar: {why}</source>
        <translation>{name} cannot be read: {why}</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Dunkelblau</source>
        <translation>Dark blue</translation>
    </message>
    <message>
        <source>Dunkelgrün</source>
        <translation>Dark green</translation>
    </message>
    <message>
        <source>Weinrot</source>
        <translation>Burgundy</translation>
    </message>
    <message>
        <source>Rostbraun</source>
        <translation>Rust brown</translation>
    </message>
    <message>
        <source>Anthrazit</source>
        <translation>Charcoal</translation>
    </message>
    <message>
        <source>So beginnt jedes Dokument, das zu keinem Gremium gehört, etwa Projektplan oder Haushalt.</source>
        <translation>This is how every document begins that belongs to no body, such as the project plan or the budget.</translation>
    </message>
    <message>
        <source>Kontrast auf Papier {ratio} : 1, nötig sind 4,5 : 1.</source>
        <translation>Contrast on paper {ratio} : 1, needed are 4.5 : 1.</translation>
    </message>
    <message>
        <source>Gelber Streifen, Zeichen und Beschlusskante in Petrol.</source>
        <translation>Yellow stripe, mark and edge of resolutions in petrol.</translation>
    </message>
    <message>
        <source>Logo wählen</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Als Dokument</source>
        <translation>As document</translation>
    </message>
    <message>
        <source>Als PDF oder Tabelle speichern</source>
        <translation>Save as PDF or table</translation>
    </message>
    <message>
        <source>{name}, interne Ausgabe …</source>
        <translation>{name}, internal edition …</translation>
    </message>
    <message>
        <source>{name}, öffentliche Ausgabe …</source>
        <translation>{name}, public edition …</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Maßnahmen je Handlungsfeld</source>
        <translation>Measures by field of action</translation>
    </message>
    <message>
        <source>Haushalt als PDF</source>
        <translation>Budget as PDF</translation>
    </message>
    <message>
        <source>Haushalt als Tabelle</source>
        <translation>Budget as table</translation>
    </message>
    <message>
        <source>Statusbericht …</source>
        <translation>Status report …</translation>
    </message>
    <message>
        <source>Fortschreibung der Strategie …</source>
        <translation>Annual update of the strategy …</translation>
    </message>
    <message>
        <source>Vorlage {number} als PDF</source>
        <translation>Paper {number} as PDF</translation>
    </message>
    <message>
        <source>Weiterer Beschluss</source>
        <translation>Another resolution</translation>
    </message>
    <message>
        <source>{number} zurücknehmen</source>
        <translation>Take back {number}</translation>
    </message>
    <message>
        <source>Beschlussauszug als PDF …</source>
        <translation>Resolution extract as PDF …</translation>
    </message>
    <message>
        <source>Beschlussauszug, öffentliche Ausgabe …</source>
        <translation>Resolution extract, public edition …</translation>
    </message>
    <message>
        <source>Alle Unterlagen der Sitzung</source>
        <translation>All documents of the meeting</translation>
    </message>
    <message>
        <source>{document} ausgeben</source>
        <translation>Output: {document}</translation>
    </message>
    <message>
        <source>Zertifikat selbst ausgestellt, nicht qualifiziert</source>
        <translation>Self-issued certificate, not qualified</translation>
    </message>
    <message>
        <source>Zertifikat eines Ausstellers, nicht qualifiziert</source>
        <translation>Certificate of an issuer, not qualified</translation>
    </message>
    <message>
        <source>Zertifikat laut eigener Angabe qualifiziert</source>
        <translation>Certificate qualified by its own statement</translation>
    </message>
    <message>
        <source>Angaben zum Dokument</source>
        <translation>Information about the document</translation>
    </message>
    <message>
        <source>Prüfangaben zu den Zertifikaten</source>
        <translation>Validation data of the certificates</translation>
    </message>
    <message>
        <source>weitere Einträge</source>
        <translation>further entries</translation>
    </message>
    <message>
        <source>Zeitstempel über das ganze Dokument</source>
        <translation>Time stamp over the whole document</translation>
    </message>
    <message>
        <source>Unterschrift {who}</source>
        <translation>Signature {who}</translation>
    </message>
    <message>
        <source>Zahl der Seiten: vorher {before}, jetzt {now}</source>
        <translation>Number of pages: {before} before, {now} now</translation>
    </message>
    <message>
        <source>Seite {number} ausgetauscht</source>
        <translation>Page {number} replaced</translation>
    </message>
    <message>
        <source>eine Unterschrift entfernt</source>
        <translation>a signature removed</translation>
    </message>
    <message>
        <source>Formularfeld</source>
        <translation>Form field</translation>
    </message>
    <message>
        <source>Aufbau des Dokuments</source>
        <translation>Structure of the document</translation>
    </message>
    <message>
        <source>angehängte Daten</source>
        <translation>attached data</translation>
    </message>
    <message>
        <source>Anmerkung auf einer Seite</source>
        <translation>Annotation on a page</translation>
    </message>
    <message>
        <source>Inhalt von Seite {number}</source>
        <translation>Content of page {number}</translation>
    </message>
    <message>
        <source>Der Inhalt wurde nach dem Unterschreiben verändert: Mindestens ein Zeichen der Datei ist nicht mehr so, wie es unterschrieben wurde.</source>
        <translation>The content was changed after signing: at least one character of the file is no longer as it was signed.</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht. Holen Sie die Niederschrift aus der Datenbank oder aus dem Archiv.</source>
        <translation>Do not use this file. Take the minutes from the database or from the archive.</translation>
    </message>
    <message>
        <source>Die Unterschrift gehört zu einer anderen Datei: Das Dokument wurde danach neu geschrieben, etwa mit einer ausgetauschten Seite, oder die Unterschrift wurde hierher kopiert.</source>
        <translation>The signature belongs to another file: the document was rewritten afterwards, for example with a page replaced, or the signature was copied here.</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht. Vergleichen Sie sie Seite für Seite mit der Niederschrift aus der Datenbank.</source>
        <translation>Do not use this file. Compare it page by page with the minutes from the database.</translation>
    </message>
    <message>
        <source>Diese Unterschrift stammt aus einem anderen Dokument und wurde hierher kopiert.</source>
        <translation>This signature comes from another document and was copied here.</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht und melden Sie den Fund: Das geschieht nicht aus Versehen.</source>
        <translation>Do not use this file and report what you found: this does not happen by accident.</translation>
    </message>
    <message>
        <source>Die Datei ist abgeschnitten: Ihr Ende fehlt, wahrscheinlich wurde sie unvollständig übertragen.</source>
        <translation>The file is cut off: its end is missing, probably it was not transferred completely.</translation>
    </message>
    <message>
        <source>Lassen Sie sich die Datei noch einmal geben oder laden Sie sie neu herunter.</source>
        <translation>Ask for the file once more or download it again.</translation>
    </message>
    <message>
        <source>Hinter der letzten Unterschrift wurden Daten an das Dokument angefügt.</source>
        <translation>Data were appended to the document behind the last signature.</translation>
    </message>
    <message>
        <source>Verwenden Sie die Datei nur in der unterschriebenen Fassung; sie liegt in der Datenbank.</source>
        <translation>Use the file only in the version that was signed; it is kept in the database.</translation>
    </message>
    <message>
        <source>Hinter der letzten Unterschrift kamen Einträge hinzu, die niemand unterschrieben hat; zu sehen ist davon nichts.</source>
        <translation>Entries that nobody signed were added behind the last signature; nothing of them can be seen.</translation>
    </message>
    <message>
        <source>Vergleichen Sie die Datei mit der Niederschrift in der Datenbank; maßgeblich ist, was unterschrieben ist.</source>
        <translation>Compare the file with the minutes in the database; what was signed is what counts.</translation>
    </message>
    <message>
        <source>Das Dokument wurde nach dieser Unterschrift unzulässig geändert.</source>
        <translation>The document was changed after this signature in a way that is not allowed.</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht. Die unterschriebene Fassung steckt noch in ihr und liegt in der Datenbank.</source>
        <translation>Do not use this file. The version that was signed is still inside it and is kept in the database.</translation>
    </message>
    <message>
        <source>Die Unterschrift deckt das Dokument nicht vollständig ab.</source>
        <translation>The signature does not cover the whole document.</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht: Über den Rest sagt die Unterschrift nichts.</source>
        <translation>Do not use this file: the signature says nothing about the rest.</translation>
    </message>
    <message>
        <source>Die Unterschrift selbst ist beschädigt oder nicht regelgerecht aufgebaut.</source>
        <translation>The signature itself is damaged or not built according to the rules.</translation>
    </message>
    <message>
        <source>Lassen Sie sich die Datei noch einmal geben; bleibt es dabei, muss neu unterschrieben werden.</source>
        <translation>Ask for the file once more; if that does not help, it must be signed anew.</translation>
    </message>
    <message>
        <source>Aus dem Dokument wurde eine Unterschrift entfernt: Sie steckt noch in der Datei, ihr Feld ist aber leer.</source>
        <translation>A signature was removed from the document: it is still inside the file, but its field is empty.</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht. Holen Sie die Niederschrift aus der Datenbank.</source>
        <translation>Do not use this file. Take the minutes from the database.</translation>
    </message>
    <message>
        <source>Das Dokument ist beschädigt: Seine Unterschriften lassen sich nicht mehr lesen.</source>
        <translation>The document is damaged: its signatures can no longer be read.</translation>
    </message>
    <message>
        <source>Lassen Sie sich die Datei noch einmal geben.</source>
        <translation>Ask for the file once more.</translation>
    </message>
    <message>
        <source>Das Dokument ist mit einem Kennwort verschlüsselt und lässt sich so nicht prüfen.</source>
        <translation>The document is encrypted with a passphrase and cannot be checked like this.</translation>
    </message>
    <message>
        <source>Bitten Sie um eine Datei ohne Kennwort. Speichern Sie die vorliegende nicht selbst ohne Kennwort: Das bricht ihre Unterschriften.</source>
        <translation>Ask for a file without a passphrase. Do not save this one without its passphrase yourself: that breaks its signatures.</translation>
    </message>
    <message>
        <source>Das Dokument enthält keine elektronische Unterschrift.</source>
        <translation>The document contains no electronic signature.</translation>
    </message>
    <message>
        <source>Es kann ein Entwurf sein, ein Ausdruck zum Unterschreiben von Hand oder eine Datei, der die Unterschriften genommen wurden. Fragen Sie nach der unterschriebenen Fassung.</source>
        <translation>It may be a draft, a printout to be signed by hand, or a file whose signatures were taken away. Ask for the signed version.</translation>
    </message>
    <message>
        <source>Der Aussteller des Zertifikats ist hier nicht als vertrauenswürdig hinterlegt.</source>
        <translation>The issuer of the certificate is not kept here as trusted.</translation>
    </message>
    <message>
        <source>Wenn Sie den Aussteller kennen, nehmen Sie sein Zertifikat unter „Vertrauen“ auf und prüfen Sie noch einmal.</source>
        <translation>If you know the issuer, add its certificate under “Trust” and check once more.</translation>
    </message>
    <message>
        <source>Das Zertifikat ist zum Zeitpunkt der Prüfung nicht gültig, und kein Zeitstempel belegt, dass früher unterschrieben wurde.</source>
        <translation>The certificate is not valid at the time of checking, and no time stamp proves that it was signed earlier.</translation>
    </message>
    <message>
        <source>Entscheiden Sie nach den Umständen; die Niederschrift in der Datenbank ist ein weiterer Beleg.</source>
        <translation>Decide by the circumstances; the minutes in the database are further evidence.</translation>
    </message>
    <message>
        <source>Das Zertifikat wurde widerrufen.</source>
        <translation>The certificate was revoked.</translation>
    </message>
    <message>
        <source>Fragen Sie die Person, die unterschrieben hat, ob die Unterschrift von ihr stammt.</source>
        <translation>Ask the person who signed whether the signature is theirs.</translation>
    </message>
    <message>
        <source>Das Zertifikat ist nicht zum Unterschreiben bestimmt.</source>
        <translation>The certificate is not meant for signing.</translation>
    </message>
    <message>
        <source>Bitten Sie um eine Unterschrift mit einem Zertifikat zum Unterschreiben.</source>
        <translation>Ask for a signature with a certificate meant for signing.</translation>
    </message>
    <message>
        <source>Das Dokument ist zu umfangreich für die Prüfung, was danach hinzukam.</source>
        <translation>The document is too large to check what was added afterwards.</translation>
    </message>
    <message>
        <source>Die unterschriebene Fassung selbst ist unverändert. Vergleichen Sie die Datei mit der aus der Datenbank.</source>
        <translation>The signed version itself is unchanged. Compare the file with the one from the database.</translation>
    </message>
    <message>
        <source>Bis zur unterschriebenen Fassung unverändert; was danach hinzukam, wird noch geprüft.</source>
        <translation>Unchanged up to the signed version; what was added afterwards is still being checked.</translation>
    </message>
    <message>
        <source>Warten Sie das Ende der Prüfung ab.</source>
        <translation>Wait for the check to end.</translation>
    </message>
    <message>
        <source>Das Dokument</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>Die Niederschrift</source>
        <translation>The record of the meeting</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht. Holen Sie das Dokument von der Stelle, die es unterschrieben hat.</source>
        <translation>Do not use this file. Get the document from the office that signed it.</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht. Vergleichen Sie sie Seite für Seite mit dem Dokument der Stelle, die es unterschrieben hat.</source>
        <translation>Do not use this file. Compare it page by page with the document of the office that signed it.</translation>
    </message>
    <message>
        <source>Verwenden Sie die Datei nur in der unterschriebenen Fassung; die Stelle, die unterschrieben hat, hat sie.</source>
        <translation>Use the file only in its signed version; whoever signed it has that version.</translation>
    </message>
    <message>
        <source>Vergleichen Sie die Datei mit der unterschriebenen Fassung; maßgeblich ist, was unterschrieben ist.</source>
        <translation>Compare the file with the signed version; what is signed is authoritative.</translation>
    </message>
    <message>
        <source>Verwenden Sie diese Datei nicht. Die unterschriebene Fassung steckt noch in ihr.</source>
        <translation>Do not use this file. The signed version is still inside it.</translation>
    </message>
    <message>
        <source>Entscheiden Sie nach den Umständen, oder fragen Sie, wer unterschrieben hat.</source>
        <translation>Decide according to the circumstances, or ask who signed.</translation>
    </message>
    <message>
        <source>Die unterschriebene Fassung selbst ist unverändert.</source>
        <translation>The signed version itself is unchanged.</translation>
    </message>
    <message>
        <source>Danach kamen nur zulässige Einträge wie weitere Unterschriften hinzu.</source>
        <translation>Afterwards only allowed entries such as further signatures were added.</translation>
    </message>
    <message>
        <source>Unverändert, und dem Aussteller wird vertraut.</source>
        <translation>Unchanged, and the issuer is trusted.</translation>
    </message>
    <message>
        <source>Geändert: {parts}.</source>
        <translation>Changed: {parts}.</translation>
    </message>
    <message>
        <source>Unverändert, aber: {words}</source>
        <translation>Unchanged, but: {words}</translation>
    </message>
    <message>
        <source>{document} ist unverändert, und die Unterschrift ist gültig.</source>
        <translation>{document} is unchanged, and the signature is valid.</translation>
    </message>
    <message>
        <source>{document} ist unverändert, und alle {count} Unterschriften sind gültig.</source>
        <translation>{document} is unchanged, and all {count} signatures are valid.</translation>
    </message>
    <message>
        <source>{document} ist nicht so, wie sie unterschrieben wurde.</source>
        <translation>{document} is not as it was signed.</translation>
    </message>
    <message>
        <source>{document} ist nicht so, wie es unterschrieben wurde.</source>
        <translation>{document} is not as it was signed.</translation>
    </message>
    <message>
        <source>Die Felder dafür sind leer.</source>
        <translation>The fields for it are empty.</translation>
    </message>
    <message>
        <source>{document} selbst ist unverändert.</source>
        <translation>{document} itself is unchanged.</translation>
    </message>
    <message>
        <source>{document} ist unverändert, aber nicht jeder Unterschrift kann hier vertraut werden.</source>
        <translation>{document} is unchanged, but not every signature can be trusted here.</translation>
    </message>
    <message>
        <source>Ein Unterschriftsfeld ist noch offen.</source>
        <translation>One signature field is still open.</translation>
    </message>
    <message>
        <source>{count} Unterschriftsfelder sind noch offen.</source>
        <translation>{count} signature fields are still open.</translation>
    </message>
    <message>
        <source>Zeitstempel</source>
        <translation>Time stamp</translation>
    </message>
    <message>
        <source>Dort steht sie unter: {place}.</source>
        <translation>There it stands under: {place}.</translation>
    </message>
    <message>
        <source>Nur eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25).</source>
        <translation>Only a qualified signature replaces a signature by hand (eIDAS Art. 25).</translation>
    </message>
    <message>
        <source>Ihre Angaben stimmen mit dieser Datenbank überein.</source>
        <translation>What it says agrees with this database.</translation>
    </message>
    <message>
        <source>Klären Sie die Abweichungen mit der Schriftführung: Maßgeblich ist die unterschriebene Niederschrift. Ob die Datenbank am Programm vorbei geändert wurde, sagt der Befehl „check“.</source>
        <translation>Settle the differences with the minutes secretary: the signed minutes are what counts. Whether the database was changed without this program is told by the command “check”.</translation>
    </message>
    <message>
        <source>Nichts weiter. Legen Sie den Prüfbericht zur Akte, wenn die Prüfung belegt werden soll.</source>
        <translation>Nothing more. File the check report if the check is to be proved.</translation>
    </message>
    <message>
        <source>Hier als unterschrieben verzeichnet: {title}.</source>
        <translation>Recorded here as signed: {title}.</translation>
    </message>
    <message>
        <source>Zu dieser Datei gibt es in dieser Datenbank keine Sitzung; verglichen wurde nichts.</source>
        <translation>This database has no meeting for this file; nothing was compared.</translation>
    </message>
    <message>
        <source>Gehört zur Sitzung {meeting}.</source>
        <translation>Belongs to the meeting {meeting}.</translation>
    </message>
    <message>
        <source>gültig {first} bis {last}</source>
        <translation>valid {first} to {last}</translation>
    </message>
    <message>
        <source>selbst ausgestellt</source>
        <translation>self-issued</translation>
    </message>
    <message>
        <source>hier als vertrauenswürdig hinterlegt</source>
        <translation>kept here as trusted</translation>
    </message>
    <message>
        <source>ausgestellt von {issuer}</source>
        <translation>issued by {issuer}</translation>
    </message>
    <message>
        <source>Zeitstempeldienst {subject}</source>
        <translation>Time-stamp service {subject}</translation>
    </message>
    <message>
        <source>{who}, laut Zertifikat {subject}</source>
        <translation>{who}, according to the certificate {subject}</translation>
    </message>
    <message>
        <source>{moment}, durch einen Zeitstempel belegt</source>
        <translation>{moment}, proved by a time stamp</translation>
    </message>
    <message>
        <source>{moment} laut Zeitstempel, dem hier niemand vertraut</source>
        <translation>{moment} according to a time stamp that nobody trusts here</translation>
    </message>
    <message>
        <source>{moment} laut eigener Angabe, nicht durch einen Zeitstempel belegt</source>
        <translation>{moment} by its own statement, not proved by a time stamp</translation>
    </message>
    <message>
        <source>1 Seite</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} Seiten</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>die ganze Datei ({pages})</source>
        <translation>the whole file ({pages})</translation>
    </message>
    <message>
        <source>{number} von {count} ({pages})</source>
        <translation>{number} of {count} ({pages})</translation>
    </message>
    <message>
        <source>unzulässig geändert: {parts}</source>
        <translation>changed although not allowed: {parts}</translation>
    </message>
    <message>
        <source>angefügte Daten</source>
        <translation>appended data</translation>
    </message>
    <message>
        <source>wird noch geprüft</source>
        <translation>still being checked</translation>
    </message>
    <message>
        <source>nicht geprüft</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>nichts</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>laut eigener Angabe des Zertifikats qualifiziert; ob der Aussteller auf der Vertrauensliste der EU steht, prüft dieses Programm nicht</source>
        <translation>qualified by the certificate&apos;s own statement; whether the issuer is on the trusted list of the EU is not checked by this program</translation>
    </message>
    <message>
        <source>Eine Angabe weicht von dieser Datenbank ab.</source>
        <translation>One item differs from this database.</translation>
    </message>
    <message>
        <source>{count} Angaben weichen von dieser Datenbank ab.</source>
        <translation>{count} items differ from this database.</translation>
    </message>
    <message>
        <source>Aus dieser Datenbank stammt sie nicht: Den Stand des Journals, den sie nennt, gab es hier nie.</source>
        <translation>It does not come from this database: the state of the journal it names never existed here.</translation>
    </message>
    <message>
        <source>Unterschriften, die hier verzeichnet sind, fehlen in der Datei.</source>
        <translation>Signatures recorded here are missing in it.</translation>
    </message>
    <message>
        <source>Die hier unterschrieben abgelegte Niederschrift ist eine andere Datei.</source>
        <translation>The signed minutes kept here are another file.</translation>
    </message>
    <message>
        <source>Die Datei ist Zeichen für Zeichen die Niederschrift, die hier unterschrieben abgelegt ist.</source>
        <translation>The file is, character by character, the signed minutes kept here.</translation>
    </message>
    <message>
        <source>Hier liegt eine spätere Fassung dieser Niederschrift, die mit dieser Datei beginnt.</source>
        <translation>A later version of these minutes, which begins with this file, is kept here.</translation>
    </message>
    <message>
        <source>In dieser Ausgabe ist hier keine unterschriebene Niederschrift abgelegt.</source>
        <translation>No signed minutes are kept here in this edition.</translation>
    </message>
    <message>
        <source>In der Datei fehlt eine Unterschrift, die hier verzeichnet ist.</source>
        <translation>The file lacks a signature that is recorded here.</translation>
    </message>
    <message>
        <source>In der Datei fehlen {count} Unterschriften, die hier verzeichnet sind.</source>
        <translation>The file lacks {count} signatures that are recorded here.</translation>
    </message>
    <message>
        <source>Zeichen für Zeichen so liegt es in dieser Datenbank.</source>
        <translation>It lies in this database exactly like this, character by character.</translation>
    </message>
    <message>
        <source>In dieser Datenbank liegt eine spätere Fassung mit weiteren Unterschriften.</source>
        <translation>This database holds a later version with further signatures.</translation>
    </message>
    <message>
        <source>Die Datei trägt weitere Unterschriften, die in dieser Datenbank nicht verzeichnet sind.</source>
        <translation>The file bears further signatures that are not recorded in this database.</translation>
    </message>
    <message>
        <source>In dieser Datenbank liegt es unterschrieben in einer anderen Fassung.</source>
        <translation>This database holds it signed in a different version.</translation>
    </message>
    <message>
        <source>Der Stand des Journals, den die Datei nennt, ist hier Eintrag {entry} vom {moment}.</source>
        <translation>The state of the journal that the file names is entry {entry} of {moment} here.</translation>
    </message>
    <message>
        <source>Den Stand des Journals, den die Datei nennt, gab es in dieser Datenbank nie.</source>
        <translation>The state of the journal that the file names never existed in this database.</translation>
    </message>
    <message>
        <source>Die Datei nennt keinen Stand des Journals.</source>
        <translation>The file names no state of the journal.</translation>
    </message>
    <message>
        <source>Beschlüsse, Abstimmungen und Beratung stimmen mit dieser Datenbank überein.</source>
        <translation>Resolutions, votes and discussion agree with this database.</translation>
    </message>
    <message>
        <source>Eine Angabe weicht ab:</source>
        <translation>One item differs:</translation>
    </message>
    <message>
        <source>{count} Angaben weichen ab:</source>
        <translation>{count} items differ:</translation>
    </message>
    <message>
        <source>Zwischenfrage {time} Uhr: {name}</source>
        <translation>Interposed question {time}: {name}</translation>
    </message>
    <message>
        <source>Zwischenfragen zum laufenden Redebeitrag</source>
        <translation>Interposed questions during the current speech</translation>
    </message>
    <message>
        <source>Regiepunkt</source>
        <translation>Stage item</translation>
    </message>
    <message>
        <source>elektronisch</source>
        <translation>electronic</translation>
    </message>
    <message>
        <source>eingelesen aus {file}</source>
        <translation>read from {file}</translation>
    </message>
    <message>
        <source>{file} von Hand geändert</source>
        <translation>{file} changed by hand</translation>
    </message>
    <message>
        <source>zählt nicht mit</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>{name} (über das Amt)</source>
        <translation>{name} (by office)</translation>
    </message>
    <message>
        <source>ersetzt „{voice}“</source>
        <translation>replaces “{voice}”</translation>
    </message>
    <message>
        <source>In der Datei: {counts}</source>
        <translation>In the file: {counts}</translation>
    </message>
    <message>
        <source>1 Stimme wird übernommen: {counts}</source>
        <translation>1 vote is taken over: {counts}</translation>
    </message>
    <message>
        <source>{n} Stimmen werden übernommen: {counts}</source>
        <translation>{n} votes are taken over: {counts}</translation>
    </message>
    <message>
        <source>Die Wand ist nach einem Wechsel der Bildschirme noch verborgen.</source>
        <translation>The wall is still hidden after a change of screens.</translation>
    </message>
    <message>
        <source>Zeigen Sie sie zuerst wieder (Strg+Umschalt+F11).</source>
        <translation>Show it again first (Ctrl+Shift+F11).</translation>
    </message>
    <message>
        <source>Für die zweite Wand fehlt ein dritter Bildschirm.</source>
        <translation>The second wall needs a third screen.</translation>
    </message>
    <message>
        <source>Schließen Sie ihn an, ohne ihn zu spiegeln.</source>
        <translation>Connect it without mirroring it.</translation>
    </message>
    <message>
        <source>Es gibt keinen anderen Bildschirm für die Wand.</source>
        <translation>There is no other screen for the wall.</translation>
    </message>
    <message>
        <source>Die Bildschirme haben sich geändert. Die Wand ist dunkel, bis Sie sie wieder zeigen.</source>
        <translation>The screens have changed. The wall is dark until you show it again.</translation>
    </message>
    <message>
        <source>{name} ist zu groß für die Prüfung.</source>
        <translation>{name} is too large for the check.</translation>
    </message>
    <message>
        <source>{name} ist nicht lesbar: {why}.</source>
        <translation>{name} cannot be read: {why}.</translation>
    </message>
    <message>
        <source>Die Datei ist kein PDF-Dokument.</source>
        <translation>The file is not a PDF document.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie die Niederschrift als PDF-Datei.</source>
        <translation>Please choose the record of the meeting as a PDF file.</translation>
    </message>
    <message>
        <source>Das PDF-Dokument ist beschädigt und nicht lesbar.</source>
        <translation>The PDF document is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie sich die Datei noch einmal geben.</source>
        <translation>Please ask for the file once more.</translation>
    </message>
    <message>
        <source>Im Ordner {name} liegt kein Zertifikat ({endings}).</source>
        <translation>The folder {name} holds no certificate ({endings}).</translation>
    </message>
    <message>
        <source>Bitte wählen Sie den Ordner, in dem die Zertifikate der Aussteller liegen.</source>
        <translation>Please choose the folder that holds the certificates of the issuers.</translation>
    </message>
    <message>
        <source>{name} enthält kein Zertifikat.</source>
        <translation>{name} holds no certificate.</translation>
    </message>
    <message>
        <source>Das Zertifikat eines Ausstellers endet auf .pem, .crt oder .cer; sein Schlüssel gehört nicht dazu.</source>
        <translation>The certificate of an issuer ends in .pem, .crt or .cer; its key is no part of it.</translation>
    </message>
    <message>
        <source>Enthaltungen</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>ungültig</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tagesordnungspunkt</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation>there</translation>
    </message>
    <message>
        <source>nicht vorhanden</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>nicht enthalten</source>
        <translation>not contained</translation>
    </message>
    <message>
        <source>Beschluss {number}</source>
        <translation>Resolution {number}</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Vollziehbar ab</source>
        <translation>Can be carried out from</translation>
    </message>
    <message>
        <source>Wahl: {name}</source>
        <translation>Election: {name}</translation>
    </message>
    <message>
        <source>Abstimmung über „{name}“</source>
        <translation>Vote on “{name}”</translation>
    </message>
    <message>
        <source>keine Abstimmung</source>
        <translation>no vote</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>TOP {number}</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{year}-{month}-{day}</translation>
    </message>
    <message>
        <source>{time} Uhr</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>Geschäftsstelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>zurückgenommen</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Freigabe zurückgenommen, wieder Entwurf</source>
        <translation>approval taken back, a draft again</translation>
    </message>
    <message>
        <source>Entwurf zur Stellungnahme</source>
        <translation>draft for comments</translation>
    </message>
    <message>
        <source>freigegeben zur Unterschrift</source>
        <translation>approved for signing</translation>
    </message>
    <message>
        <source>unterschrieben und versiegelt</source>
        <translation>signed and sealed</translation>
    </message>
    <message>
        <source>Fassung {n} · {state}</source>
        <translation>Version {n} · {state}</translation>
    </message>
    <message>
        <source>Sitzungsleitung</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>{role} ({actor})</source>
        <translation>{role} ({actor})</translation>
    </message>
    <message>
        <source>SHA-256 des Textes: {digits}</source>
        <translation>SHA-256 of the text: {digits}</translation>
    </message>
    <message>
        <source>Prüfsumme {digits}</source>
        <translation>checksum {digits}</translation>
    </message>
    <message>
        <source>Sitzungsleitung zu {items}</source>
        <translation>Chair for {items}</translation>
    </message>
    <message>
        <source>Wählen Sie Maßnahmen aus; eine ganze Gruppe lässt sich nicht verschieben</source>
        <translation>Select measures; a whole group cannot be moved</translation>
    </message>
    <message>
        <source>Keine der ausgewählten Maßnahmen hat einen Termin</source>
        <translation>None of the selected measures has a date</translation>
    </message>
    <message>
        <source>An den ausgewählten Maßnahmen lässt sich so nichts verschieben</source>
        <translation>Nothing about the selected measures can be moved this way</translation>
    </message>
    <message>
        <source>Unter „{title}“ hat noch kein Schritt einen Termin</source>
        <translation>No step below “{title}” has a date yet</translation>
    </message>
    <message>
        <source>Beginn und Ende von „{title}“ folgen aus den Schritten darunter</source>
        <translation>Start and end of “{title}” follow from the steps below it</translation>
    </message>
    <message>
        <source>„{title}“ hat noch keinen Termin</source>
        <translation>“{title}” has no date yet</translation>
    </message>
    <message>
        <source>Das Ende von „{title}“ ist offen</source>
        <translation>The end of “{title}” is open</translation>
    </message>
    <message>
        <source>„{title}“ kann nicht kürzer werden</source>
        <translation>“{title}” cannot become any shorter</translation>
    </message>
    <message>
        <source>Dasselbe gilt für 1 weiteres.</source>
        <translation>The same goes for 1 more.</translation>
    </message>
    <message>
        <source>Dasselbe gilt für {n} weitere.</source>
        <translation>The same goes for {n} more.</translation>
    </message>
    <message>
        <source>Das Zeichen {name} hat keine Schrift; im Dokument steht sein Name in eckigen Klammern.</source>
        <translation>No font has the character {name}; the document shows its name in square brackets.</translation>
    </message>
    <message>
        <source>Der Entwurf wird nicht unterschrieben: Die Niederschrift ist noch nicht freigegeben.</source>
        <translation>The draft is not signed: the minutes have not been released yet.</translation>
    </message>
    <message>
        <source>Sitzung in eine Datei</source>
        <translation>Meeting into a file</translation>
    </message>
    <message>
        <source>Dokument unterschreiben</source>
        <translation>Sign document</translation>
    </message>
    <message>
        <source>Sitzung aus Datei übernehmen</source>
        <translation>Take over a meeting from a file</translation>
    </message>
    <message>
        <source>Als Nächstes</source>
        <translation>Up next</translation>
    </message>
    <message>
        <source>Während eines nichtöffentlichen Punktes wird nichts für die Wand vorgemerkt.</source>
        <translation>Nothing is lined up for the wall during a non-public item.</translation>
    </message>
    <message>
        <source>Merken Sie die Folie vor, wenn wieder ein öffentlicher Punkt läuft.</source>
        <translation>Line the slide up when a public item is running again.</translation>
    </message>
    <message>
        <source>Davon lässt sich auf der Wand nichts zeigen.</source>
        <translation>The wall can show nothing of this.</translation>
    </message>
    <message>
        <source>Vormerken lassen sich öffentliche Punkte, ihre Anträge und die PDF-Dateien und Bilder öffentlicher Vorlagen.</source>
        <translation>Public items, their motions, and the PDF files and pictures of public papers can be lined up.</translation>
    </message>
    <message>
        <source>Vorgemerkt: {slide}</source>
        <translation>Lined up: {slide}</translation>
    </message>
    <message>
        <source>Schon vorgemerkt: {slide}</source>
        <translation>Already lined up: {slide}</translation>
    </message>
    <message>
        <source>Nichts mehr vorgemerkt</source>
        <translation>Nothing lined up any more</translation>
    </message>
    <message>
        <source>Wieder vorgemerkt: {n}</source>
        <translation>Lined up again: {n}</translation>
    </message>
    <message>
        <source>In dieser Ansicht ist nichts gewählt, das auf die Wand kann.</source>
        <translation>Nothing is selected in this view that the wall could show.</translation>
    </message>
    <message>
        <source>Wählen Sie einen Punkt, oder öffnen Sie „Folien vormerken“ (Strg+F5).</source>
        <translation>Select an item, or open “Line slides up” (Ctrl+F5).</translation>
    </message>
    <message>
        <source>Zeit des Punktes: in der Ecke</source>
        <translation>Time of the item: in the corner</translation>
    </message>
    <message>
        <source>Zeit des Punktes: eigene Folie</source>
        <translation>Time of the item: slide of its own</translation>
    </message>
    <message>
        <source>Zeit des Punktes: aus</source>
        <translation>Time of the item: off</translation>
    </message>
    <message>
        <source>Anwesenheit im Fuß der Folien: an</source>
        <translation>Presence in the foot of the slides: on</translation>
    </message>
    <message>
        <source>Anwesenheit im Fuß der Folien: aus</source>
        <translation>Presence in the foot of the slides: off</translation>
    </message>
    <message>
        <source>In den Projektplan übernehmen</source>
        <translation>Take into the project plan</translation>
    </message>
    <message>
        <source>Vorbereitete Änderung</source>
        <translation>Prepared change</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Sachstand</source>
        <translation>Progress note</translation>
    </message>
    <message>
        <source>Anmerkung</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Empfänger*in</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Teilnehmer*in</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Sitzungsserie</source>
        <translation>Meeting series</translation>
    </message>
    <message>
        <source>Wiederkehrender Punkt</source>
        <translation>Standing item</translation>
    </message>
    <message>
        <source>Umlaufbeschluss</source>
        <translation>Circular vote</translation>
    </message>
    <message>
        <source>Station der Beratungsfolge</source>
        <translation>Step of the consultation</translation>
    </message>
    <message>
        <source>Mitgliedschaft</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Basisplan</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Leitsatz</source>
        <translation>Guiding principle</translation>
    </message>
    <message>
        <source>Unterschriebenes Dokument</source>
        <translation>Signed document</translation>
    </message>
    <message>
        <source>Bericht als PDF</source>
        <translation>Report as PDF</translation>
    </message>
    <message>
        <source>Wortlaut des Beschlusses</source>
        <translation>Wording of the resolution</translation>
    </message>
    <message>
        <source>Unterschrieben und versiegelt: Nichts wird mehr geändert{source}.</source>
        <translation>Signed and sealed: nothing is changed any more{source}.</translation>
    </message>
    <message>
        <source>Die Niederschrift ist freigegeben; nehmen Sie die Freigabe zurück, um sie zu ändern.</source>
        <translation>The minutes are approved; withdraw the approval to change them.</translation>
    </message>
    <message>
        <source>Die Sitzung ist abgesagt; nehmen Sie die Absage zurück, um sie zu ändern.</source>
        <translation>The meeting is cancelled; take the cancellation back to change it.</translation>
    </message>
    <message>
        <source>Art der Abstimmung</source>
        <translation>Kind of vote</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Was ist zu tun?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Neuer Auftrag zu {number}</source>
        <translation>New assignment for {number}</translation>
    </message>
    <message>
        <source>Neuer Auftrag, von Hand angelegt</source>
        <translation>New assignment, created by hand</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Vorlage-Nr.</source>
        <translation>Paper no.</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Neue Vorlage</source>
        <translation>New paper</translation>
    </message>
</context>
<context>
    <name>AddStrip</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>Prüfliste</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Anmerkungen</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Fassungen</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Verteiler</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Nach der Sitzung</source>
        <translation>After the meeting</translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Die Beschlüsse der Sitzung gesammelt als PDF</source>
        <translation>The resolutions of the meeting collected as PDF</translation>
    </message>
    <message>
        <source>Interne Ausgabe …</source>
        <translation>Internal edition …</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe …</source>
        <translation>Public edition …</translation>
    </message>
    <message>
        <source>Zuklappen</source>
        <translation>Collapse</translation>
    </message>
</context>
<context>
    <name>AgendaMenus</name>
    <message>
        <source>Aufrufen</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Bearbeiten …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Unter den Punkt darüber</source>
        <translation>Under the item above</translation>
    </message>
    <message>
        <source>Eine Ebene heraus</source>
        <translation>One level out</translation>
    </message>
    <message>
        <source>In den nichtöffentlichen Teil</source>
        <translation>Move to the non-public part</translation>
    </message>
    <message>
        <source>In den öffentlichen Teil</source>
        <translation>Move to the public part</translation>
    </message>
    <message>
        <source>Unterpunkt aufnehmen …</source>
        <translation>Add sub-item …</translation>
    </message>
    <message>
        <source>Zum Tagesordnungspunkt machen</source>
        <translation>Make it an agenda item</translation>
    </message>
    <message>
        <source>Zum Regiepunkt machen</source>
        <translation>Make it a stage item</translation>
    </message>
    <message>
        <source>Zurückstellen (parken)</source>
        <translation>Put aside (park)</translation>
    </message>
    <message>
        <source>In den Themenspeicher</source>
        <translation>Into the backlog</translation>
    </message>
    <message>
        <source>Wieder aufnehmen</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Dringlichkeit: Punkt aufnehmen …</source>
        <translation>Urgency: add item …</translation>
    </message>
    <message>
        <source>Regiepunkt aufnehmen …</source>
        <translation>Add stage item …</translation>
    </message>
    <message>
        <source>Offene Punkte übernehmen …</source>
        <translation>Take over open items …</translation>
    </message>
    <message>
        <source>Aus dem Themenspeicher …</source>
        <translation>From the backlog …</translation>
    </message>
    <message>
        <source>Sitzungsdaten …</source>
        <translation>Meeting details …</translation>
    </message>
    <message>
        <source>Sitzung kopieren …</source>
        <translation>Copy meeting …</translation>
    </message>
    <message>
        <source>Ins Archiv legen</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Aus dem Archiv nehmen</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <source>Als eingeladen vermerken</source>
        <translation>Mark as invited</translation>
    </message>
    <message>
        <source>Absage zurücknehmen</source>
        <translation>Take the cancellation back</translation>
    </message>
    <message>
        <source>Sitzung absagen …</source>
        <translation>Cancel the meeting …</translation>
    </message>
    <message>
        <source>Tagesordnung als PDF (öffentlich)</source>
        <translation>Agenda as PDF (public)</translation>
    </message>
    <message>
        <source>Regiebuch als PDF (intern)</source>
        <translation>Run sheet as PDF (internal)</translation>
    </message>
    <message>
        <source>Sitzung in eine Datei …</source>
        <translation>Meeting into a file …</translation>
    </message>
    <message>
        <source>Sitzung aus Datei übernehmen …</source>
        <translation>Take over a meeting from a file …</translation>
    </message>
    <message>
        <source>Alle Sitzungen</source>
        <translation>All meetings</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Alle Sitzungen</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Tagesordnungspunkt aufnehmen</source>
        <translation>Add agenda item</translation>
    </message>
    <message>
        <source>Mehr zur Tagesordnung</source>
        <translation>More on the agenda</translation>
    </message>
    <message>
        <source>Tagesordnung einklappen</source>
        <translation>Fold the agenda</translation>
    </message>
    <message>
        <source>Die Niederschrift steht schon fest.</source>
        <translation>The minutes are already final.</translation>
    </message>
    <message>
        <source>{n} TOP geparkt</source>
        <translation>{n} items parked</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Geplant zusammen: {n} Minuten</source>
        <translation>Planned in all: {n} minutes</translation>
    </message>
    <message>
        <source>Ende {time}</source>
        <translation>End {time}</translation>
    </message>
    <message>
        <source>Ende gegen {time}</source>
        <translation>Ends about {time}</translation>
    </message>
    <message>
        <source>„{title}“ ist jetzt ein Tagesordnungspunkt.</source>
        <translation>“{title}” is now an agenda item.</translation>
    </message>
    <message>
        <source>„{title}“ ist jetzt ein Regiepunkt.</source>
        <translation>“{title}” is now a stage item.</translation>
    </message>
    <message>
        <source>{number} gelöscht.</source>
        <translation>{number} deleted.</translation>
    </message>
    <message>
        <source>{number} in den Themenspeicher gelegt.</source>
        <translation>{number} put into the backlog.</translation>
    </message>
    <message>
        <source>{number} geparkt.</source>
        <translation>{number} parked.</translation>
    </message>
    <message>
        <source>{title}: jetzt öffentlich, ohne den internen Betreff.</source>
        <translation>{title}: now public, without the internal heading.</translation>
    </message>
    <message>
        <source>{title}: jetzt im öffentlichen Teil.</source>
        <translation>{title}: now in the public part.</translation>
    </message>
    <message>
        <source>{title}: jetzt im nichtöffentlichen Teil.</source>
        <translation>{title}: now in the non-public part.</translation>
    </message>
    <message>
        <source>Der Punkt bleibt nichtöffentlich.</source>
        <translation>The item stays non-public.</translation>
    </message>
    <message>
        <source>In den öffentlichen Teil kommt er nur auf dessen Überschrift oder mit {key}.</source>
        <translation>It enters the public part only on its heading or with {key}.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Antwort an {author}</source>
        <translation>Answer to {author}</translation>
    </message>
</context>
<context>
    <name>AssignmentActs</name>
    <message>
        <source>Der Auftrag steht wieder als Notiz in der Beratung.</source>
        <translation>The assignment is a note in the discussion again.</translation>
    </message>
    <message>
        <source>Der Auftrag steht als Maßnahme im Projektplan.</source>
        <translation>The assignment is a measure in the project plan.</translation>
    </message>
    <message>
        <source>Auftrag gelöscht.</source>
        <translation>Assignment deleted.</translation>
    </message>
</context>
<context>
    <name>AssignmentCard</name>
    <message>
        <source>Aufträge</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Aufträge aufklappen</source>
        <translation>Expand assignments</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Auftrag wieder zur Notiz machen</source>
        <translation>Turn the assignment back into a note</translation>
    </message>
    <message>
        <source>Auftrag in den Projektplan übernehmen</source>
        <translation>Take the assignment into the project plan</translation>
    </message>
    <message>
        <source>F4; aus der Notiz am Cursor: Umschalt+F4</source>
        <translation>F4; from the note at the cursor: Shift+F4</translation>
    </message>
    <message>
        <source>Der Text steht schon fest.</source>
        <translation>The text is settled already.</translation>
    </message>
    <message>
        <source>Aus diesem Auftrag ist schon eine Maßnahme geworden.</source>
        <translation>This assignment has already become a measure.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie zuerst einen Auftrag.</source>
        <translation>Please choose an assignment first.</translation>
    </message>
    <message>
        <source>Der Auftrag steht wieder als Notiz in der Beratung.</source>
        <translation>The assignment is a note in the discussion again.</translation>
    </message>
    <message>
        <source>Der Auftrag steht als Maßnahme im Projektplan.</source>
        <translation>The assignment is a measure in the project plan.</translation>
    </message>
    <message>
        <source>Aufträge zuklappen</source>
        <translation>Collapse assignments</translation>
    </message>
    <message>
        <source>Auftrag gelöscht.</source>
        <translation>Assignment deleted.</translation>
    </message>
</context>
<context>
    <name>AssignmentDetail</name>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sachstand</source>
        <translation>Progress note</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Sachstand heute</source>
        <translation>Progress note today</translation>
    </message>
    <message>
        <source>Frühere Sachstände</source>
        <translation>Earlier progress notes</translation>
    </message>
    <message>
        <source>Erledigt durch Beschluss</source>
        <translation>Done by resolution</translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation>Project plan</translation>
    </message>
    <message>
        <source>Auftrag wieder zur Notiz machen</source>
        <translation>Turn the assignment back into a note</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Maßnahme öffnen</source>
        <translation>Open the measure</translation>
    </message>
    <message>
        <source>In den Projektplan …</source>
        <translation>Into the project plan …</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>kein Beschluss</source>
        <translation>no resolution</translation>
    </message>
    <message>
        <source>aus {origin}</source>
        <translation>from {origin}</translation>
    </message>
    <message>
        <source>von Hand angelegt</source>
        <translation>created by hand</translation>
    </message>
    <message>
        <source>Die Niederschrift ist unterschrieben; Frist, Stand, Priorität und Sachstand bleiben änderbar.</source>
        <translation>The minutes are signed; due date, status, priority and progress note can still be changed.</translation>
    </message>
    <message>
        <source>Die Niederschrift ist freigegeben; der Auftrag steht darin.</source>
        <translation>The minutes are approved; the assignment is part of them.</translation>
    </message>
    <message>
        <source>Aus dem Auftrag ist eine Maßnahme geworden; löschen Sie zuerst die Maßnahme.</source>
        <translation>The assignment has become a measure; please delete the measure first.</translation>
    </message>
    <message>
        <source>Der Auftrag stammt aus keiner Sitzung.</source>
        <translation>The assignment comes from no meeting.</translation>
    </message>
    <message>
        <source>Der Auftrag stammt aus keinem Tagesordnungspunkt.</source>
        <translation>The assignment does not come from an agenda item.</translation>
    </message>
    <message>
        <source>Der Auftrag ist schon in Arbeit oder hat einen Sachstand.</source>
        <translation>The assignment is under way already, or has a progress note.</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>Auftrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Neuer Auftrag zu {number}</source>
        <translation>New assignment for {number}</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Auftrag ändern</source>
        <translation>Change assignment</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>AssignmentLink</name>
    <message>
        <source>Zum Auftrag</source>
        <translation>To the assignment</translation>
    </message>
    <message>
        <source>Entstanden aus dem Auftrag „{text}“; öffnet ihn</source>
        <translation>Came of the assignment “{text}”; opens it</translation>
    </message>
</context>
<context>
    <name>AttendanceProof</name>
    <message>
        <source>erster Tag</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>letzter Tag</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>Teilnahmenachweis als CSV</source>
        <translation>Record of attendance as CSV</translation>
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
        <source>Bitte geben Sie den ersten und den letzten Tag an.</source>
        <translation>Please enter the first and the last day.</translation>
    </message>
</context>
<context>
    <name>BallotLine</name>
    <message>
        <source>{office}, Stichwahl</source>
        <translation>{office}, run-off</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>mit Stimmzetteln</source>
        <translation>by ballot paper</translation>
    </message>
    <message>
        <source>{how}, elektronisch</source>
        <translation>{how}, electronic</translation>
    </message>
    <message>
        <source>Nein {n}</source>
        <translation>No {n}</translation>
    </message>
    <message>
        <source>Enth. {n}</source>
        <translation>Abst. {n}</translation>
    </message>
    <message>
        <source>ungültig {n}</source>
        <translation>invalid {n}</translation>
    </message>
    <message>
        <source>eingelesen aus {file}</source>
        <translation>read from {file}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Meldung schließen</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>BaselineStrip</name>
    <message>
        <source>Den Plan nach dieser Sitzung festhalten?</source>
        <translation>Keep the plan as it stands after this meeting?</translation>
    </message>
    <message>
        <source>Basisplan festhalten</source>
        <translation>Take a baseline</translation>
    </message>
    <message>
        <source>Angebot eines Basisplans schließen</source>
        <translation>Close the offer of a baseline</translation>
    </message>
    <message>
        <source>Basisplan „{name}“ festgehalten</source>
        <translation>Baseline “{name}” taken</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>Es gibt noch keinen Basisplan. Halten Sie zuerst einen fest (Strg+Umschalt+U).</source>
        <translation>There is no baseline yet. Take one first (Ctrl+Shift+U).</translation>
    </message>
    <message>
        <source>Basisplan „{name}“ gelöscht</source>
        <translation>Baseline “{name}” deleted</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>nicht im Basisplan {name}</source>
        <translation>not in baseline {name}</translation>
    </message>
    <message>
        <source>im Basisplan {name}: {dates}</source>
        <translation>in baseline {name}: {dates}</translation>
    </message>
</context>
<context>
    <name>BenchSides</name>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Tagesordnung ausklappen</source>
        <translation>Unfold the agenda</translation>
    </message>
    <message>
        <source>Anwesenheit</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Anwesenheit ausklappen</source>
        <translation>Unfold the attendance</translation>
    </message>
    <message>
        <source>{n} anwesend, {needed} nötig</source>
        <translation>{n} present, {needed} required</translation>
    </message>
</context>
<context>
    <name>BiasForm</name>
    <message>
        <source>Verbleib</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>vom Gremium entschieden</source>
        <translation>decided by the body</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>{n} Personen</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>Befangen zu {number}: {name}</source>
        <translation>Biased on {number}: {name}</translation>
    </message>
</context>
<context>
    <name>BlockPicker</name>
    <message>
        <source>Textbaustein einfügen</source>
        <translation>Insert text block</translation>
    </message>
    <message>
        <source>Textbaustein suchen</source>
        <translation>Search text blocks</translation>
    </message>
    <message>
        <source>Textbausteine</source>
        <translation>Text blocks</translation>
    </message>
</context>
<context>
    <name>BlockVoteForm</name>
    <message>
        <source>Gemeinsame Abstimmung über mehrere Punkte</source>
        <translation>Joint vote on several items</translation>
    </message>
    <message>
        <source>Punkte, über die gemeinsam abgestimmt wird</source>
        <translation>Items to be voted on jointly</translation>
    </message>
    <message>
        <source>Art der Abstimmung</source>
        <translation>Kind of vote</translation>
    </message>
    <message>
        <source>Gremium, das abstimmt</source>
        <translation>Body that votes</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Punkte</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nötige Mehrheit</source>
        <translation>Required majority</translation>
    </message>
    <message>
        <source>elektronisch, mit Abstimmungsgeräten</source>
        <translation>electronic, by voting keypads</translation>
    </message>
    <message>
        <source>Elektronisch abgestimmt</source>
        <translation>Voted electronically</translation>
    </message>
    <message>
        <source>Ergebnis einlesen …</source>
        <translation>Read result …</translation>
    </message>
    <message>
        <source>Mehrheit</source>
        <translation>Majority</translation>
    </message>
    <message>
        <source>Stimmabgabe</source>
        <translation>Manner of voting</translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens zwei Punkte.</source>
        <translation>Please choose at least two items.</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Maßnahme „{title}“ gelöscht.</source>
        <translation>Measure “{title}” deleted.</translation>
    </message>
    <message>
        <source>Digitale Services und Gesellschaft</source>
        <translation>Digitale Services und Gesellschaft</translation>
    </message>
    <message>
        <source>Klimaschutz, Energie und Mobilität</source>
        <translation>Klimaschutz, Energie und Mobilität</translation>
    </message>
    <message>
        <source>Wirtschaft und Technologie</source>
        <translation>Wirtschaft und Technologie</translation>
    </message>
</context>
<context>
    <name>BoardCanvas</name>
    <message>
        <source>Maßnahmen nach Handlungsfeld und Horizont</source>
        <translation>Measures by field of action and horizon</translation>
    </message>
    <message>
        <source>1 Maßnahme</source>
        <translation>1 measure</translation>
    </message>
    <message>
        <source>{count} Maßnahmen</source>
        <translation>{count} measures</translation>
    </message>
    <message>
        <source>Noch keine Maßnahme.</source>
        <translation>No measure yet.</translation>
    </message>
    <message>
        <source>Keine Treffer</source>
        <translation>No matches</translation>
    </message>
    <message>
        <source>Karte hierher ziehen.</source>
        <translation>Drag a card here.</translation>
    </message>
    <message>
        <source>Hier ablegen: {place}</source>
        <translation>Drop here: {place}</translation>
    </message>
    <message>
        <source>{title} wird bewegt</source>
        <translation>Moving {title}</translation>
    </message>
</context>
<context>
    <name>BoardToolbar</name>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Filtern</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Karten filtern</source>
        <translation>Filter cards</translation>
    </message>
    <message>
        <source>Leitbild, Leitsätze und Handlungsfelder bearbeiten</source>
        <translation>Edit vision, guiding principles and fields of action</translation>
    </message>
    <message>
        <source>Leitbild</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Rückmeldungen zu den Handlungsfeldern</source>
        <translation>Feedback on the fields of action</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Die Handlungsfelder auf der Wand zeigen</source>
        <translation>Show the fields of action on the wall</translation>
    </message>
    <message>
        <source>Als Dokument</source>
        <translation>As document</translation>
    </message>
</context>
<context>
    <name>BoardWorkspace</name>
    <message>
        <source>Noch keine Handlungsfelder</source>
        <translation>No fields of action yet</translation>
    </message>
    <message>
        <source>Die Vorlage nennt drei: Digitale Services und Gesellschaft; Klimaschutz, Energie und Mobilität; Wirtschaft und Technologie. Andere Felder nehmen Sie unter „Leitbild“ auf.</source>
        <translation>The paper names three: Digitale Services und Gesellschaft; Klimaschutz, Energie und Mobilität; Wirtschaft und Technologie. Other fields are added under “Vision”.</translation>
    </message>
    <message>
        <source>Diese drei anlegen</source>
        <translation>Create these three</translation>
    </message>
    <message>
        <source>Maßnahmen je Handlungsfeld</source>
        <translation>Measures by field of action</translation>
    </message>
    <message>
        <source>Fortschreibung der Strategie …</source>
        <translation>Annual update of the strategy …</translation>
    </message>
    <message>
        <source>Bitte zuerst ein Handlungsfeld anlegen.</source>
        <translation>Please create a field of action first.</translation>
    </message>
    <message>
        <source>1 Maßnahme</source>
        <translation>1 measure</translation>
    </message>
    <message>
        <source>{count} Maßnahmen</source>
        <translation>{count} measures</translation>
    </message>
    <message>
        <source>Leitsätze: {names}</source>
        <translation>Guiding principles: {names}</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>{shown} von {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message>
        <source>Bitte zuerst eine Karte wählen.</source>
        <translation>Please choose a card first.</translation>
    </message>
    <message>
        <source>{words} · {mean} % im Mittel</source>
        <translation>{words} · {mean} % on average</translation>
    </message>
</context>
<context>
    <name>BodySheets</name>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Bausteine</source>
        <translation>Text blocks</translation>
    </message>
    <message>
        <source>Briefkopf</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Serien</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Blatt des Gremiums</source>
        <translation>Sheet of the body</translation>
    </message>
</context>
<context>
    <name>BodyStrip</name>
    <message>
        <source>Neues Gremium</source>
        <translation>New body</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Regeln</source>
        <translation>Rules</translation>
    </message>
</context>
<context>
    <name>BreakForm</name>
    <message>
        <source>Sitzung unterbrechen</source>
        <translation>Interrupt meeting</translation>
    </message>
    <message>
        <source>Unterbrechen</source>
        <translation>Interrupt</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>z. B. Pause, Beratung der Fraktionen</source>
        <translation>e.g. break, political groups confer</translation>
    </message>
    <message>
        <source>Weiter um</source>
        <translation>Continues at</translation>
    </message>
    <message>
        <source>z. B. {time}</source>
        <translation>e.g. {time}</translation>
    </message>
</context>
<context>
    <name>BudgetBars</name>
    <message>
        <source>Ist {sum}</source>
        <translation>spent {sum}</translation>
    </message>
    <message>
        <source>gebunden {sum}</source>
        <translation>committed {sum}</translation>
    </message>
    <message>
        <source>überzogen um {sum}</source>
        <translation>overdrawn by {sum}</translation>
    </message>
    <message>
        <source>verfügbar {sum}</source>
        <translation>available {sum}</translation>
    </message>
</context>
<context>
    <name>BudgetHeader</name>
    <message>
        <source>Spalten des Haushalts</source>
        <translation>Columns of the budget</translation>
    </message>
    <message>
        <source>Ansatz {sum}</source>
        <translation>planned {sum}</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>Haushaltsposition</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>gesamt</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Ansatz</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation>available</translation>
    </message>
    <message>
        <source>Ist</source>
        <translation>spent</translation>
    </message>
    <message>
        <source>Summe</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>überzogen: </source>
        <translation>overdrawn: </translation>
    </message>
    <message>
        <source>zuletzt geändert durch Beschluss {number}</source>
        <translation>last changed by resolution {number}</translation>
    </message>
</context>
<context>
    <name>BudgetTable</name>
    <message>
        <source>Haushalt nach Positionen und Jahren</source>
        <translation>Budget by line and year</translation>
    </message>
    <message>
        <source>Name der Haushaltsposition</source>
        <translation>Name of the budget line</translation>
    </message>
    <message>
        <source>= {sum} · Enter übernimmt</source>
        <translation>= {sum} · Enter accepts</translation>
    </message>
    <message>
        <source>Die Haushaltsposition braucht einen Namen.</source>
        <translation>The budget line needs a name.</translation>
    </message>
    <message>
        <source>Enter übernimmt</source>
        <translation>Enter accepts</translation>
    </message>
    <message>
        <source>Umbenennen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Zu „{group}“ verschieben</source>
        <translation>Move to “{group}”</translation>
    </message>
    <message>
        <source>Zum Beschluss {number}</source>
        <translation>Go to resolution {number}</translation>
    </message>
    <message>
        <source>Haushaltsposition löschen</source>
        <translation>Delete budget line</translation>
    </message>
</context>
<context>
    <name>BudgetWorkspace</name>
    <message>
        <source>Geplant, gebunden, ausgegeben</source>
        <translation>Planned, committed, spent</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Nach Position</source>
        <translation>By line</translation>
    </message>
    <message>
        <source>Haushaltsposition</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Noch keine Haushaltsposition</source>
        <translation>No budget line yet</translation>
    </message>
    <message>
        <source>Ansätze, gebundene und ausgegebene Mittel erscheinen hier, nach Jahren und Positionen geordnet.</source>
        <translation>Planned, committed and spent funds appear here, ordered by year and line.</translation>
    </message>
    <message>
        <source>Haushaltsjahr</source>
        <translation>Budget year</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cent zeigen</source>
        <translation>Show cents</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Den Haushalt auf der Wand zeigen</source>
        <translation>Show the budget on the wall</translation>
    </message>
    <message>
        <source>Haushalt als PDF</source>
        <translation>Budget as PDF</translation>
    </message>
    <message>
        <source>Haushalt als Tabelle</source>
        <translation>Budget as table</translation>
    </message>
    <message>
        <source>Haushaltsjahr {year} anlegen</source>
        <translation>Create budget year {year}</translation>
    </message>
    <message>
        <source>Bitte zuerst eine Haushaltsposition aufnehmen.</source>
        <translation>Please add a budget line first.</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Ansätze nach {papers}</source>
        <translation>Planned according to {papers}</translation>
    </message>
    <message>
        <source>Beträge in Euro</source>
        <translation>Amounts in euros</translation>
    </message>
    <message>
        <source>Haushalt SMART.Aachen</source>
        <translation>Budget SMART.Aachen</translation>
    </message>
    <message>
        <source>{name} {year} ist um {sum} überzogen.</source>
        <translation>{name} {year} is overdrawn by {sum}.</translation>
    </message>
    <message>
        <source>Eine Umschichtung braucht einen Beschluss.</source>
        <translation>A transfer needs a resolution.</translation>
    </message>
    <message>
        <source>Außerdem überzogen: {others}.</source>
        <translation>Also overdrawn: {others}.</translation>
    </message>
    <message>
        <source>Zur Zelle</source>
        <translation>Go to the cell</translation>
    </message>
    <message>
        <source>Die gewählte Haushaltsposition löschen</source>
        <translation>Delete the chosen budget line</translation>
    </message>
    <message>
        <source>Bitte zuerst eine Haushaltsposition wählen.</source>
        <translation>Please choose a budget line first.</translation>
    </message>
    <message>
        <source>Haushaltsposition „{name}“ gelöscht.</source>
        <translation>Budget line “{name}” deleted.</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Alle Dokumente</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Ordner</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Dokumente</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Ordner</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Schreiben</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Ordner für die Unterlagen</source>
        <translation>Folder for the documents</translation>
    </message>
    <message>
        <source>Einen Augenblick …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens ein Dokument.</source>
        <translation>Please choose at least one document.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Ordner.</source>
        <translation>Please choose a folder.</translation>
    </message>
    <message>
        <source>Geschrieben wird nach {folder}, in „{public}“ und „{internal}“ mit je einem Inhaltsverzeichnis. Ältere Fassungen gleichen Namens werden ersetzt.</source>
        <translation>Written to {folder}, into “{public}” and “{internal}”, each with a table of contents. Older versions of the same name are replaced.</translation>
    </message>
    <message>
        <source>Die Unterlagen werden geschrieben …</source>
        <translation>Writing the documents …</translation>
    </message>
    <message>
        <source>1 Dokument geschrieben.</source>
        <translation>1 document written.</translation>
    </message>
    <message>
        <source>{n} Dokumente geschrieben.</source>
        <translation>{n} documents written.</translation>
    </message>
</context>
<context>
    <name>CancelBar</name>
    <message>
        <source>Absage als PDF</source>
        <translation>Cancellation as PDF</translation>
    </message>
    <message>
        <source>Für das Haus, mit dem internen Grund</source>
        <translation>For the house, with the internal reason</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Absage als PDF, öffentliche Ausgabe</source>
        <translation>Cancellation as PDF, public edition</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe für Mitglieder, Aushang und Netz</source>
        <translation>Public edition for members, notice board and web</translation>
    </message>
    <message>
        <source>Kalenderdatei (.ics)</source>
        <translation>Calendar file (.ics)</translation>
    </message>
    <message>
        <source>Kalenderdatei, die den Termin absagt</source>
        <translation>Calendar file that cancels the appointment</translation>
    </message>
    <message>
        <source>Sagt den Termin in den Kalendern ab</source>
        <translation>Cancels the appointment in calendars</translation>
    </message>
    <message>
        <source>Absage zurücknehmen</source>
        <translation>Take the cancellation back</translation>
    </message>
    <message>
        <source>Abgesagt am {day}.</source>
        <translation>Cancelled on {day}.</translation>
    </message>
    <message>
        <source>Grund (intern): {reason}</source>
        <translation>Reason (internal): {reason}</translation>
    </message>
    <message>
        <source>Öffentlich: {notice}</source>
        <translation>Public: {notice}</translation>
    </message>
    <message>
        <source>Öffentlich wird kein Grund genannt.</source>
        <translation>No reason is given in public.</translation>
    </message>
    <message>
        <source>Absage zurückgenommen.</source>
        <translation>Cancellation taken back.</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Sitzung absagen</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>Grund der Absage, intern</source>
        <translation>Reason for the cancellation, internal</translation>
    </message>
    <message>
        <source>bleibt im Haus, z. B. Sitzungsleitung verhindert</source>
        <translation>stays in the house, e.g. the chair is prevented</translation>
    </message>
    <message>
        <source>Grund der Absage für die Öffentlichkeit</source>
        <translation>Reason for the cancellation, for the public</translation>
    </message>
    <message>
        <source>kann leer bleiben; steht auf Wand, Absage und im Kalender</source>
        <translation>may stay empty; shown on the wall, in the letter and in the calendar</translation>
    </message>
    <message>
        <source>Grund (intern)</source>
        <translation>Reason (internal)</translation>
    </message>
    <message>
        <source>Öffentlich</source>
        <translation>Public</translation>
    </message>
</context>
<context>
    <name>CandidateRows</name>
    <message>
        <source>Vorschlag {number}</source>
        <translation>Candidate {number}</translation>
    </message>
    <message>
        <source>Name oder Amt</source>
        <translation>Name or office</translation>
    </message>
    <message>
        <source>Stimmen für Vorschlag {number}</source>
        <translation>Votes for candidate {number}</translation>
    </message>
</context>
<context>
    <name>CardDrag</name>
    <message>
        <source>von {before} nach {after} · Esc bricht ab</source>
        <translation>from {before} to {after} · Esc cancels</translation>
    </message>
    <message>
        <source>Bewegt: {title}</source>
        <translation>Moved: {title}</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>1 Maßnahme ausgeschnitten</source>
        <translation>1 measure cut</translation>
    </message>
    <message>
        <source>1 Maßnahme kopiert</source>
        <translation>1 measure copied</translation>
    </message>
    <message>
        <source>{n} Maßnahmen ausgeschnitten</source>
        <translation>{n} measures cut</translation>
    </message>
    <message>
        <source>{n} Maßnahmen kopiert</source>
        <translation>{n} measures copied</translation>
    </message>
    <message>
        <source>Erwartet werden Zeilen mit Name, Beginn und Ende, durch Tabulatoren getrennt.</source>
        <translation>Expected are lines with name, start and end, separated by tabs.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Zum Mitnehmen auf einen anderen Rechner und zurück</source>
        <translation>To carry to another computer and back</translation>
    </message>
    <message>
        <source>mit dem nichtöffentlichen Teil</source>
        <translation>with the non-public part</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation>Repeat passphrase</translation>
    </message>
    <message>
        <source>&amp;Ordner</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Ordner</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Ordner für die Sitzungsdatei</source>
        <translation>Folder for the meeting file</translation>
    </message>
    <message>
        <source>Der Dateiname nennt Gremium und Tag. Eine Datei, die dort schon liegt, wird nicht ersetzt.</source>
        <translation>The file name says body and day. A file that is already there is not replaced.</translation>
    </message>
    <message>
        <source>Schreiben</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Alles: beide Teile, Hinweise, Anmerkungen, Wortmeldungen und der Verlauf der Sitzung.</source>
        <translation>Everything: both parts, notes, remarks, speakers and the history of the meeting.</translation>
    </message>
    <message>
        <source>Nur der öffentliche Teil. Nichtöffentliche Punkte, interne Angaben, Dateien der Vorlagen und der Verlauf fehlen.</source>
        <translation>The public part only. Non-public items, internal details, files of the papers and the history are left out.</translation>
    </message>
    <message>
        <source>Verschlüsselt, in einer einzigen Datei. Zum Öffnen braucht es nur das Kennwort.</source>
        <translation>Encrypted, in a single file. Only the passphrase is needed to open it.</translation>
    </message>
    <message>
        <source>Ohne Kennwort ist die Datei für alle lesbar, die den Datenträger finden.</source>
        <translation>Without a passphrase the file is readable for anybody who finds the medium.</translation>
    </message>
    <message>
        <source>Ohne Kennwort lesen alle, die den Datenträger finden, auch den nichtöffentlichen Teil.</source>
        <translation>Without a passphrase, whoever finds the medium can read the non-public part, too.</translation>
    </message>
    <message>
        <source>Einen Augenblick …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Das Kennwort braucht mindestens {n} Zeichen.</source>
        <translation>The passphrase needs at least {n} characters.</translation>
    </message>
    <message>
        <source>Die Kennwörter sind nicht gleich.</source>
        <translation>The passphrases are not the same.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Ordner.</source>
        <translation>Please choose a folder.</translation>
    </message>
    <message>
        <source>Die Sitzung wird geschrieben …</source>
        <translation>The meeting is being written …</translation>
    </message>
    <message>
        <source>Zurück kommt sie mit „Sitzung aus Datei übernehmen“ in der Liste der Sitzungen.</source>
        <translation>It comes back with “Take over a meeting from a file” in the list of meetings.</translation>
    </message>
    <message>
        <source>Geschrieben: {name}</source>
        <translation>Written: {name}</translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>{subject}, bis {day}</source>
        <translation>{subject}, until {day}</translation>
    </message>
    <message>
        <source>Zertifikate (*.p12 *.pfx);;Alle Dateien (*)</source>
        <translation>Certificates (*.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
        <source>Zertifikat wählen</source>
        <translation>Choose certificate</translation>
    </message>
</context>
<context>
    <name>ChainBar</name>
    <message>
        <source>Jeder Eintrag ist mit dem vorigen durch eine Prüfsumme verkettet.</source>
        <translation>Every entry is chained to the one before by a checksum.</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Die Kette wird geprüft …</source>
        <translation>Checking the chain …</translation>
    </message>
    <message>
        <source>1 Eintrag</source>
        <translation>1 entry</translation>
    </message>
    <message>
        <source>{n} Einträge</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <source>Kette unversehrt, {entries}</source>
        <translation>Chain intact, {entries}</translation>
    </message>
    <message>
        <source>Kette gebrochen bei Eintrag {n}</source>
        <translation>Chain broken at entry {n}</translation>
    </message>
    <message>
        <source>Bitte die letzte Sicherung bereithalten und die Datei nicht weiter bearbeiten.</source>
        <translation>Please keep the last backup at hand and do not edit the file any further.</translation>
    </message>
</context>
<context>
    <name>ChairNote</name>
    <message>
        <source>Hinweis für die Leitung</source>
        <translation>Note for the chair</translation>
    </message>
    <message>
        <source>Ändern …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Hinweis für die Leitung ändern</source>
        <translation>Change the note for the chair</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Wirkung auf Plan und Haushalt</source>
        <translation>Effect on plan and budget</translation>
    </message>
    <message>
        <source>Wirkung aufklappen</source>
        <translation>Expand effect</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Neu übernehmen</source>
        <translation>Take anew</translation>
    </message>
    <message>
        <source>Was jetzt im Plan steht, wird zum bisherigen Stand; was der Antrag will, bleibt (N in der Liste)</source>
        <translation>What the plan says now becomes the state before; what the motion wants stays (N in the list)</translation>
    </message>
    <message>
        <source>Änderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wirkung</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Eine Änderung an Plan, Haushalt oder Handlungsfeld vorbereiten ({key})</source>
        <translation>Prepare a change to plan, budget or field of action ({key})</translation>
    </message>
    <message>
        <source>Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand.</source>
        <translation>Non-public: this item does not appear on the wall.</translation>
    </message>
    <message>
        <source>Wirkung zuklappen</source>
        <translation>Collapse effect</translation>
    </message>
    <message>
        <source>Vorbereitete Änderung gelöscht.</source>
        <translation>Prepared change deleted.</translation>
    </message>
    <message>
        <source>{n} vorbereitete Änderungen gelöscht.</source>
        <translation>{n} prepared changes removed.</translation>
    </message>
    <message>
        <source>Vorbereitete Änderung neu übernommen.</source>
        <translation>Prepared change taken anew.</translation>
    </message>
    <message>
        <source>{n} vorbereitete Änderungen neu übernommen.</source>
        <translation>{n} prepared changes taken anew.</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Zu welchem Antrag</source>
        <translation>For which motion</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Vorbereiten</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Änderung vorbereiten: wirksam wird sie erst mit dem Beschluss</source>
        <translation>Prepare a change: it takes effect only with the resolution</translation>
    </message>
    <message>
        <source>Beschlussvorschlag</source>
        <translation>Proposed resolution</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Kennwort ändern</source>
        <translation>Change passphrase</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Bisheriges Kennwort oder Wiederherstellungsschlüssel</source>
        <translation>Current passphrase or recovery key</translation>
    </message>
    <message>
        <source>Neues Kennwort</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Neues Kennwort wiederholen</source>
        <translation>Repeat new passphrase</translation>
    </message>
    <message>
        <source>Drei oder vier Wörter, die nicht zusammengehören, sind leicht zu merken.</source>
        <translation>Three or four words that do not belong together are easy to remember.</translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sicherungen, die es schon gibt, öffnet weiter das alte Kennwort. Ist es in fremde Hände geraten, löschen Sie diese Sicherungen. Der Wiederherstellungsschlüssel bleibt, wie er ist.</source>
        <translation>Backups that exist already are still opened by the old passphrase. If it has fallen into the wrong hands, delete these backups. The recovery key stays as it is.</translation>
    </message>
    <message>
        <source>Bitte geben Sie das bisherige Kennwort ein.</source>
        <translation>Please enter the current passphrase.</translation>
    </message>
    <message>
        <source>Das neue Kennwort ist das bisherige.</source>
        <translation>The new passphrase is the same as the current one.</translation>
    </message>
    <message>
        <source>Wird geändert …</source>
        <translation>Being changed …</translation>
    </message>
    <message>
        <source>Kennwort ändern</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Das Kennwort ist geändert. Beim nächsten Öffnen gilt das neue.</source>
        <translation>The passphrase has been changed. The new one counts from the next time the file is opened.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Zeitachse</source>
        <translation>Time axis</translation>
    </message>
    <message>
        <source>Dieselben Angaben stehen Zeile für Zeile in der Tabelle daneben.</source>
        <translation>The same details are listed row by row in the table beside it.</translation>
    </message>
    <message>
        <source>Auf einen anderen Balken ziehen: Nachfolger festlegen</source>
        <translation>Drag to another bar: set a successor</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>{title}: als Tabelle zeigen</source>
        <translation>{title}: show as a table</translation>
    </message>
    <message>
        <source>Ansatz</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>Ist</source>
        <translation>spent</translation>
    </message>
    <message>
        <source>verfügbar</source>
        <translation>available</translation>
    </message>
    <message>
        <source>Diagramm</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>CircularAnswers</name>
    <message>
        <source>Antworten der Stimmberechtigten</source>
        <translation>Answers of those entitled to vote</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>nicht gefragt</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Widerspruch</source>
        <translation>Objection</translation>
    </message>
</context>
<context>
    <name>CircularDetail</name>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Antwort bis</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Ergebnis feststellen</source>
        <translation>Declare result</translation>
    </message>
    <message>
        <source>Zum Beschluss</source>
        <translation>Go to the resolution</translation>
    </message>
    <message>
        <source>Vermerk als PDF</source>
        <translation>Note as PDF</translation>
    </message>
    <message>
        <source>Interne Ausgabe …</source>
        <translation>Internal edition …</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe …</source>
        <translation>Public edition …</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Widerspruch</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Widerspruch gegen das Verfahren; er beendet den Umlauf.</source>
        <translation>Objection to the procedure; it ends the circular vote.</translation>
    </message>
    <message>
        <source>Nicht gefragt</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Tag der Antwort</source>
        <translation>Day of the answer</translation>
    </message>
    <message>
        <source>Tag: heute</source>
        <translation>Day: today</translation>
    </message>
    <message>
        <source>Umlaufbeschluss</source>
        <translation>Circular vote</translation>
    </message>
    <message>
        <source>gefragt am {day}</source>
        <translation>asked on {day}</translation>
    </message>
    <message>
        <source>geschlossen am {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>Der Umlaufbeschluss ist geschlossen.</source>
        <translation>The circular vote is closed.</translation>
    </message>
    <message>
        <source>Es hat schon jemand geantwortet; der Wortlaut steht.</source>
        <translation>Somebody has answered already; the wording stands.</translation>
    </message>
    <message>
        <source>{n} von {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <source>{yes} Ja · {no} Nein · Enthaltungen: {abstentions} · offen: {missing}</source>
        <translation>{yes} yes · {no} no · abstentions: {abstentions} · open: {missing}</translation>
    </message>
    <message>
        <source>Die Frist ist abgelaufen.</source>
        <translation>The time limit is over.</translation>
    </message>
    <message>
        <source>Alle Stimmberechtigten haben geantwortet.</source>
        <translation>All those entitled to vote have answered.</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Vorzeitig schließen</source>
        <translation>Close early</translation>
    </message>
    <message>
        <source>Gefragt</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Wer geantwortet hat, ist gefragt worden.</source>
        <translation>Whoever answered has been asked.</translation>
    </message>
    <message>
        <source>Ohne Frist geht es nicht.</source>
        <translation>A time limit is needed.</translation>
    </message>
</context>
<context>
    <name>CircularForm</name>
    <message>
        <source>Neuer Umlaufbeschluss</source>
        <translation>New circular vote</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Gefragt am</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Antwort bis</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Nur ein öffentlicher Umlaufbeschluss steht in öffentlichen Ausgaben.</source>
        <translation>Only a public circular resolution appears in public editions.</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Der Beschluss, wie er gefasst werden soll</source>
        <translation>The resolution as it is to be adopted</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Wählen Sie das Gremium.</source>
        <translation>Choose the body.</translation>
    </message>
    <message>
        <source>Tragen Sie ein, bis wann geantwortet werden kann.</source>
        <translation>Enter the last day for answers.</translation>
    </message>
</context>
<context>
    <name>Climate</name>
    <message>
        <source>Relevanz für den Klimaschutz</source>
        <translation>Relevance for climate protection</translation>
    </message>
    <message>
        <source>Effekt auf die CO₂-Emissionen</source>
        <translation>Effect on CO₂ emissions</translation>
    </message>
    <message>
        <source>Relevanz für die Klimafolgenanpassung</source>
        <translation>Relevance for climate adaptation</translation>
    </message>
    <message>
        <source>Kompensation der CO₂-Emissionen</source>
        <translation>Compensation of CO₂ emissions</translation>
    </message>
    <message>
        <source>Klimaschutz</source>
        <translation>Climate protection</translation>
    </message>
    <message>
        <source>Die Maßnahme hat folgende Relevanz:</source>
        <translation>The measure has the following relevance:</translation>
    </message>
    <message>
        <source>Der Effekt auf die CO₂-Emissionen ist:</source>
        <translation>The effect on CO₂ emissions is:</translation>
    </message>
    <message>
        <source>Klimafolgenanpassung</source>
        <translation>Climate adaptation</translation>
    </message>
    <message>
        <source>Kompensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Zusätzliche CO₂-Emissionen werden ausgeglichen:</source>
        <translation>Additional CO₂ emissions are compensated:</translation>
    </message>
</context>
<context>
    <name>ClockForm</name>
    <message>
        <source>Uhrzeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Auf Rüge von</source>
        <translation>On objection by</translation>
    </message>
    <message>
        <source>niemand, von Amts wegen</source>
        <translation>nobody, by the chair</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Entwurf ausgeben …</source>
        <translation>Put out draft …</translation>
    </message>
    <message>
        <source>Zurück zum Entwurf</source>
        <translation>Back to the draft</translation>
    </message>
    <message>
        <source>Fassungen</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Prüfliste</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Sitzung geschlossen um {time}</source>
        <translation>Meeting closed at {time}</translation>
    </message>
    <message>
        <source>Nächster Schritt: die Niederschrift als Entwurf.</source>
        <translation>Next step: the draft minutes.</translation>
    </message>
    <message>
        <source>Niederschrift als Entwurf</source>
        <translation>Draft the minutes</translation>
    </message>
    <message>
        <source>Entwurf der Niederschrift</source>
        <translation>Draft minutes</translation>
    </message>
    <message>
        <source>Texte können noch geändert werden, bis die Sitzungsleitung freigibt.</source>
        <translation>Texts can be changed until the chair approves.</translation>
    </message>
    <message>
        <source>Freigeben</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Freigegeben zur Unterschrift</source>
        <translation>Approved for signing</translation>
    </message>
    <message>
        <source>Zuerst unterschreibt die Sitzungsleitung{source}.</source>
        <translation>The chair signs first{source}.</translation>
    </message>
    <message>
        <source>Einwendungen gehören in die nächste Niederschrift{source}.</source>
        <translation>Objections belong in the next minutes{source}.</translation>
    </message>
    <message>
        <source>Es fehlt die Schriftführung.</source>
        <translation>The secretary&apos;s signature is missing.</translation>
    </message>
    <message>
        <source>Es fehlen noch weitere Unterschriften; die Schriftführung schließt ab.</source>
        <translation>Further signatures are missing; the secretary signs last.</translation>
    </message>
    <message>
        <source>Ausgeben und unterschreiben …</source>
        <translation>Issue and sign …</translation>
    </message>
    <message>
        <source>am {day}, von Hand</source>
        <translation>on {day}, by hand</translation>
    </message>
    <message>
        <source>Unterschrieben und versiegelt {when}</source>
        <translation>Signed and sealed {when}</translation>
    </message>
    <message>
        <source>Niederschrift ausgeben …</source>
        <translation>Issue minutes …</translation>
    </message>
    <message>
        <source>Fassung {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Prüfliste: {count} offen</source>
        <translation>Checklist: {count} open</translation>
    </message>
    <message>
        <source>Prüfliste: vollständig</source>
        <translation>Checklist: complete</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Handlungsfeld umbenennen</source>
        <translation>Rename field of action</translation>
    </message>
    <message>
        <source>1 Rückmeldung</source>
        <translation>1 piece of feedback</translation>
    </message>
    <message>
        <source>{count} Rückmeldungen</source>
        <translation>{count} pieces of feedback</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Spalten des Basisplans</source>
        <translation>Baseline columns</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Suchen oder Befehl</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Befehl, Tagesordnungspunkt, Vorlage, Maßnahme oder Name</source>
        <translation>Command, agenda item, paper, measure or name</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Nichts gefunden. Andere Schreibweise oder weniger Buchstaben versuchen.</source>
        <translation>Nothing found. Try another spelling or fewer letters.</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>Von wem</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>z. B. AWD, Fraktion A</source>
        <translation>e.g. AWD, political group A</translation>
    </message>
    <message>
        <source>Anmerkung</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>zur ganzen Niederschrift</source>
        <translation>on the whole minutes</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>ganzen Niederschrift</source>
        <translation>the minutes as a whole</translation>
    </message>
    <message>
        <source>Anmerkung zu {about}</source>
        <translation>Comment on {about}</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Anmerkungen</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Noch keine Anmerkung zum Entwurf.</source>
        <translation>No comment on the draft yet.</translation>
    </message>
    <message>
        <source>Antwort …</source>
        <translation>Answer …</translation>
    </message>
    <message>
        <source>Anmerkung</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Übernommen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Ü</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Nicht übernommen</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Wieder offen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Anmerkungen gehören zum Entwurf der Niederschrift.</source>
        <translation>Comments belong to the draft minutes.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Anmerkung.</source>
        <translation>Please choose a comment.</translation>
    </message>
    <message>
        <source>Anmerkung gelöscht.</source>
        <translation>Comment deleted.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Der Projektplan ist leer; es gibt nichts festzuhalten.</source>
        <translation>The project plan is empty; there is nothing to keep.</translation>
    </message>
    <message>
        <source>Basisplan „{name}“ festgehalten</source>
        <translation>Baseline “{name}” taken</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Zum Plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Basisplan</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>verglichen mit</source>
        <translation>compared with</translation>
    </message>
    <message>
        <source>nur Änderungen</source>
        <translation>changes only</translation>
    </message>
    <message>
        <source>Nachjustieren …</source>
        <translation>Readjust …</translation>
    </message>
    <message>
        <source>Halbjahresbericht</source>
        <translation>Half-yearly review</translation>
    </message>
    <message>
        <source>Interne Ausgabe …</source>
        <translation>Internal edition …</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe …</source>
        <translation>Public edition …</translation>
    </message>
    <message>
        <source>Nichts hat sich geändert</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>Der Plan steht noch so, wie er im Basisplan steht.</source>
        <translation>The plan still stands as it stood in the baseline.</translation>
    </message>
    <message>
        <source>Vergleich mit einem Basisplan</source>
        <translation>Comparison with a baseline</translation>
    </message>
    <message>
        <source>dem Plan, wie er steht</source>
        <translation>the plan as it stands</translation>
    </message>
    <message>
        <source>{n} nachjustieren …</source>
        <translation>Readjust {n} …</translation>
    </message>
    <message>
        <source>Haken Sie zuerst Maßnahmen an (Leertaste).</source>
        <translation>Tick measures first (Space).</translation>
    </message>
    <message>
        <source>Nachjustiert wird der Plan, wie er steht; hier werden zwei Basispläne verglichen.</source>
        <translation>Only the plan as it stands can be readjusted; here two baselines are compared.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Widersprüche</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Widersprüche schließen</source>
        <translation>Close conflicts</translation>
    </message>
    <message>
        <source>Widersprüche im Plan</source>
        <translation>Conflicts in the plan</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>Consultations</name>
    <message>
        <source>Station</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Datum der Beratung</source>
        <translation>Date of the consultation</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Legen Sie zuerst ein Gremium an.</source>
        <translation>Create a body first.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Noch keine Station</source>
        <translation>No consultation yet</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Station {body} löschen</source>
        <translation>Delete consultation {body}</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Datum der neuen Sitzung</source>
        <translation>Date of the new meeting</translation>
    </message>
    <message>
        <source>Beginn der neuen Sitzung</source>
        <translation>Start of the new meeting</translation>
    </message>
    <message>
        <source>Die Tagesordnung kommt mit, ohne Beratung, Ergebnisse und Abstimmungen.</source>
        <translation>The agenda comes along, without discussion, results and votes.</translation>
    </message>
    <message>
        <source>Neues Datum</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sitzung vom {day} kopieren ({body})</source>
        <translation>Copy the meeting of {day} ({body})</translation>
    </message>
    <message>
        <source>Bitte Datum und Beginn eintragen.</source>
        <translation>Please enter date and start.</translation>
    </message>
    <message>
        <source>Sitzung kopiert.</source>
        <translation>Meeting copied.</translation>
    </message>
</context>
<context>
    <name>CostList</name>
    <message>
        <source>Kosten je Jahr</source>
        <translation>Cost per year</translation>
    </message>
    <message>
        <source>Jahr der neuen Kosten</source>
        <translation>Year of the new cost</translation>
    </message>
    <message>
        <source>Haushaltsposition der neuen Kosten</source>
        <translation>Budget line of the new cost</translation>
    </message>
    <message>
        <source>Betrag der neuen Kosten</source>
        <translation>Amount of the new cost</translation>
    </message>
    <message>
        <source>ohne Position</source>
        <translation>no budget line</translation>
    </message>
    <message>
        <source>Summe {sum}</source>
        <translation>Total {sum}</translation>
    </message>
    <message>
        <source>Kosten {year}, {line}</source>
        <translation>Cost {year}, {line}</translation>
    </message>
    <message>
        <source>{name} entfernen</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Für {year} gibt es diese Position schon. Ändern Sie den Betrag darüber.</source>
        <translation>This budget line already has an amount for {year}. Change the amount above.</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Ungültig</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Einstimmig</source>
        <translation>Unanimous</translation>
    </message>
    <message>
        <source>Alle übrigen Stimmen für Ja; Enthaltungen bleiben</source>
        <translation>All other votes for yes; abstentions stay</translation>
    </message>
</context>
<context>
    <name>CountdownDialog</name>
    <message>
        <source>Countdown auf der Wand</source>
        <translation>Countdown on the wall</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Redezeit</source>
        <translation>Speaking time</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Noch</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Starten</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Alle im Saal sehen, wie viel Zeit noch bleibt. Er endet, wenn der Punkt wechselt.</source>
        <translation>Everybody in the room sees how much time is left. It ends when the item changes.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Fenster verdeckt</source>
        <translation>Window covered</translation>
    </message>
    <message>
        <source>Die Bildschirme haben sich geändert; dieses Fenster könnte auf der Wand zu sehen sein. Es ist nichts verloren.</source>
        <translation>The screens have changed; this window might be visible on the wall. Nothing is lost.</translation>
    </message>
    <message>
        <source>Wieder zeigen</source>
        <translation>Show again</translation>
    </message>
</context>
<context>
    <name>DayNote</name>
    <message>
        <source>Feiertag in NRW: {name}</source>
        <translation>Public holiday in NRW: {name}</translation>
    </message>
    <message>
        <source>am selben Tag: {meetings}</source>
        <translation>the same day: {meetings}</translation>
    </message>
</context>
<context>
    <name>DayOffLine</name>
    <message>
        <source>Erster freier Tag</source>
        <translation>First day off</translation>
    </message>
    <message>
        <source>Letzter freier Tag</source>
        <translation>Last day off</translation>
    </message>
    <message>
        <source>Name der freien Tage</source>
        <translation>Name of the days off</translation>
    </message>
    <message>
        <source>z. B. Betriebsausflug</source>
        <translation>e.g. staff outing</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Freie Tage entfernen</source>
        <translation>Remove days off</translation>
    </message>
    <message>
        <source>Freie Tage brauchen einen ersten und einen letzten Tag.</source>
        <translation>Days off need a first and a last day.</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Freie Tage</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Wochenenden und die Feiertage in NRW sind immer frei. Eigene freie Tage kommen hier dazu; automatisch geplante Maßnahmen behalten ihre Arbeitstage.</source>
        <translation>Weekends and the public holidays of NRW are always free. Add your own days off here; automatically scheduled measures keep their working days.</translation>
    </message>
    <message>
        <source>Noch keine eigenen freien Tage.</source>
        <translation>No days off of your own yet.</translation>
    </message>
    <message>
        <source>Neue freie Tage</source>
        <translation>New days off</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nennen Sie den ersten freien Tag, z. B. 27.12.2022.</source>
        <translation>Name the first day off, e.g. 27.12.2022.</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Empfänger*in</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Versandt am</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>In den Verteiler aufnehmen</source>
        <translation>Add to the distribution list</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Verteiler ändern</source>
        <translation>Change distribution list</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message>
        <source>Verteiler</source>
        <translation>Distribution list</translation>
    </message>
    <message>
        <source>Der Verteiler ist noch leer.</source>
        <translation>The distribution list is still empty.</translation>
    </message>
    <message>
        <source>Aus der Einladungsliste</source>
        <translation>From the invitation list</translation>
    </message>
    <message>
        <source>Heute versandt</source>
        <translation>Sent today</translation>
    </message>
    <message>
        <source>Als PDF</source>
        <translation>As PDF</translation>
    </message>
    <message>
        <source>Verteiler als PDF</source>
        <translation>Distribution list as PDF</translation>
    </message>
    <message>
        <source>Empfänger*in</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Niemand im Verteiler wartet noch auf die Niederschrift.</source>
        <translation>Nobody on the distribution list is still waiting for the minutes.</translation>
    </message>
    <message>
        <source>Versand vermerkt.</source>
        <translation>Dispatch noted.</translation>
    </message>
    <message>
        <source>Empfänger*in gelöscht.</source>
        <translation>Recipient deleted.</translation>
    </message>
</context>
<context>
    <name>DepartmentStrip</name>
    <message>
        <source>Neue Dienststelle</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Departments</name>
    <message>
        <source>1 Dienststelle</source>
        <translation>1 department</translation>
    </message>
    <message>
        <source>{n} Dienststellen</source>
        <translation>{n} departments</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Die Datei {name} ist nicht mehr an ihrem Ort.</source>
        <translation>The file {name} is no longer in its place.</translation>
    </message>
    <message>
        <source>Alles bis jetzt steht in der Kopie {copy}. Beenden Sie das Programm und öffnen Sie die Kopie.</source>
        <translation>Everything so far is in the copy {copy}. Quit the program and open the copy.</translation>
    </message>
    <message>
        <source>Da ist etwas schiefgegangen ({}).</source>
        <translation>Something went wrong ({}).</translation>
    </message>
    <message>
        <source>Alles Gespeicherte ist sicher. Wiederholen Sie den Schritt; hilft das nicht, starten Sie neu.</source>
        <translation>Everything saved is safe. Repeat the step; if that does not help, restart the program.</translation>
    </message>
    <message>
        <source>Helles oder dunkles Erscheinungsbild</source>
        <translation>Light or dark appearance</translation>
    </message>
    <message>
        <source>Unterschriebene Dokumente …</source>
        <translation>Signed documents …</translation>
    </message>
    <message>
        <source>Unterschriften prüfen</source>
        <translation>Check signatures</translation>
    </message>
    <message>
        <source>Sitzungsdateien (*.db)</source>
        <translation>Meeting files (*.db)</translation>
    </message>
    <message>
        <source>Sitzung aus Datei übernehmen</source>
        <translation>Take over a meeting from a file</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Zur Sitzung</source>
        <translation>Go to the meeting</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Einzelheiten der Maßnahme</source>
        <translation>Details of the measure</translation>
    </message>
    <message>
        <source>Einzelheiten schließen</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Horizont</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Fortschritt in Prozent</source>
        <translation>Progress in per cent</translation>
    </message>
    <message>
        <source>Ansprechpartner*in</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Haushaltsposition</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Juli 2022 bis August 2022</source>
        <translation>Juli 2022 bis August 2022</translation>
    </message>
    <message>
        <source>Partner*innen</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Geändert durch</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>Im Projektplan</source>
        <translation>In the project plan</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>ohne Kontakt</source>
        <translation>no contact</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Maßnahme bearbeiten</source>
        <translation>Edit measure</translation>
    </message>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>niedrig</source>
        <translation>low</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Horizont</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>z. B. 17.10.2022, Juli 2022</source>
        <translation>e.g. 17.10.2022, Juli 2022</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>z. B. Sept. 2022, offen</source>
        <translation>e.g. Sept. 2022, offen</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Haushaltsposition</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Keine Maßnahme gewählt</source>
        <translation>No measure selected</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>{title} durchsuchen</source>
        <translation>Search {title}</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Wählen Sie zuerst eine Zeile.</source>
        <translation>Choose a row first.</translation>
    </message>
</context>
<context>
    <name>DirectoryActs</name>
    <message>
        <source>Person gelöscht.</source>
        <translation>Person deleted.</translation>
    </message>
    <message>
        <source>Die Person gehört noch zu einem Gremium, einer Sitzung, einer Maßnahme oder einem Auftrag.</source>
        <translation>The person still belongs to a body, a meeting, a measure or an assignment.</translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <source>Beratung</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Verlauf der Beratung mitschreiben …</source>
        <translation>Note the course of the deliberation …</translation>
    </message>
    <message>
        <source>Fett</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Kursiv</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Aufzählung</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Zu diesem Punkt ist noch keine Abstimmung festgestellt.</source>
        <translation>No vote has been recorded on this item yet.</translation>
    </message>
    <message>
        <source>Nummerierte Liste</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Baustein</source>
        <translation>Text block</translation>
    </message>
    <message>
        <source>Nicht gespeichert, Ihr Text bleibt hier stehen. {why}</source>
        <translation>Not saved, your text stays here. {why}</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Ort der Unterschrift</source>
        <translation>Place of signing</translation>
    </message>
    <message>
        <source>&amp;Ort der Unterschrift</source>
        <translation>&amp;Place of signing</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Titel der neuen Maßnahme</source>
        <translation>Title of the new measure</translation>
    </message>
    <message>
        <source>Enter nimmt auf · Esc bricht ab</source>
        <translation>Enter adds · Esc cancels</translation>
    </message>
    <message>
        <source>Die Maßnahme braucht eine Bezeichnung.</source>
        <translation>The measure needs a title.</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Nicht gespeicherter Text vom {when} gefunden</source>
        <translation>Unsaved text of {when} found</translation>
    </message>
    <message>
        <source>Einsetzen</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Sachstand</source>
        <translation>Progress note</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bericht einfügen</source>
        <translation>Insert report</translation>
    </message>
    <message>
        <source>Den Stand von heute hinter das Geschriebene der Beratung setzen</source>
        <translation>Append today’s progress to the notes of the deliberation</translation>
    </message>
    <message>
        <source>Offene Aufträge aus früheren Sitzungen</source>
        <translation>Open assignments from earlier meetings</translation>
    </message>
    <message>
        <source>Aus früheren Sitzungen ist nichts offen.</source>
        <translation>Nothing is outstanding from earlier meetings.</translation>
    </message>
    <message>
        <source>Auftrag erledigt.</source>
        <translation>Assignment done.</translation>
    </message>
</context>
<context>
    <name>EffectiveRow</name>
    <message>
        <source>vollziehbar ab</source>
        <translation>effective from</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
</context>
<context>
    <name>ElectionForm</name>
    <message>
        <source>Amt oder Funktion</source>
        <translation>Office or function</translation>
    </message>
    <message>
        <source>z. B. Schriftführung</source>
        <translation>e.g. secretary</translation>
    </message>
    <message>
        <source>Zu besetzende Plätze</source>
        <translation>Seats to be filled</translation>
    </message>
    <message>
        <source>nicht gefragt</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Widerspricht jemand der offenen Wahl?</source>
        <translation>Does anyone object to an open election?</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>mit Stimmzetteln</source>
        <translation>by ballot paper</translation>
    </message>
    <message>
        <source>Art der Wahl</source>
        <translation>Kind of election</translation>
    </message>
    <message>
        <source>Enthaltungen</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Ungültig</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Gremium, das wählt</source>
        <translation>Body that elects</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Amt</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Widerspruch gegen offene Wahl?</source>
        <translation>Objection to open election?</translation>
    </message>
    <message>
        <source>Zur Wahl stehen</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Stimmabgabe</source>
        <translation>Manner of voting</translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>elektronisch</source>
        <translation>electronic</translation>
    </message>
    <message>
        <source>Elektronisch gewählt</source>
        <translation>Elected electronically</translation>
    </message>
    <message>
        <source>Ergebnis einlesen …</source>
        <translation>Read result …</translation>
    </message>
    <message>
        <source>{n} von {all} Stimmzetteln oder Stimmen</source>
        <translation>{n} of {all} ballot papers or votes</translation>
    </message>
    <message>
        <source>Weitere Stimmen</source>
        <translation>Other votes</translation>
    </message>
    <message>
        <source>Wahl feststellen</source>
        <translation>Declare result</translation>
    </message>
    <message>
        <source>Berichtigung feststellen</source>
        <translation>Declare correction</translation>
    </message>
    <message>
        <source>Bitte zuerst die Stimmen eintragen.</source>
        <translation>Please enter the votes first.</translation>
    </message>
    <message>
        <source>Wofür wird gewählt? Bitte nennen Sie das Amt.</source>
        <translation>What is the election for? Please name the office.</translation>
    </message>
    <message>
        <source>Bitte nennen Sie, wer zur Wahl steht.</source>
        <translation>Please name the candidates.</translation>
    </message>
    <message>
        <source>Bitte erst fragen, ob jemand der offenen Wahl widerspricht.</source>
        <translation>Please ask first whether anyone objects to an open election.</translation>
    </message>
    <message>
        <source>Der offenen Wahl wurde widersprochen: gewählt wird mit Stimmzetteln.</source>
        <translation>The open election was objected to: it is held by ballot paper.</translation>
    </message>
</context>
<context>
    <name>ElectionPanel</name>
    <message>
        <source>Berichtigen …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Wortlaut …</source>
        <translation>Wording …</translation>
    </message>
    <message>
        <source>Los: {name}</source>
        <translation>By lot: {name}</translation>
    </message>
    <message>
        <source>Stichwahl</source>
        <translation>Run-off</translation>
    </message>
    <message>
        <source>Weitere Wahl</source>
        <translation>Another election</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Wahlgang gelöscht.</source>
        <translation>Election round deleted.</translation>
    </message>
</context>
<context>
    <name>ElectionReading</name>
    <message>
        <source>Die Datei nennt {n} Vorschläge; in der Karte ist Platz für {most}.</source>
        <translation>The file names {n} candidates; the card has room for {most}.</translation>
    </message>
    <message>
        <source>Dieser Wahlgang wird nicht mehr aufgenommen.</source>
        <translation>This ballot is no longer being recorded.</translation>
    </message>
    <message>
        <source>Schließen Sie das Fenster und prüfen Sie die Karte „Abstimmung“.</source>
        <translation>Close the window and check the card “Vote”.</translation>
    </message>
    <message>
        <source>Die Stimmberechtigten haben sich geändert.</source>
        <translation>Those entitled to vote have changed.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Zuordnung noch einmal.</source>
        <translation>Please check once more who was matched.</translation>
    </message>
    <message>
        <source>Ergebnisse ({endings})</source>
        <translation>Results ({endings})</translation>
    </message>
    <message>
        <source>Ergebnis einlesen</source>
        <translation>Read result</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Unterschreiben …</source>
        <translation>Sign …</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Im Ordner zeigen</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Stand {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>E-Mail vorbereiten</source>
        <translation>Prepare e-mail</translation>
    </message>
    <message>
        <source>Einen Augenblick …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>1 Seite gedruckt.</source>
        <translation>1 page printed.</translation>
    </message>
    <message>
        <source>{n} Seiten gedruckt.</source>
        <translation>{n} pages printed.</translation>
    </message>
    <message>
        <source>Wird gedruckt …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Die E-Mail liegt bereit; abgeschickt wird sie im E-Mail-Programm.</source>
        <translation>The e-mail is ready; it is sent from the mail program.</translation>
    </message>
    <message>
        <source>Die E-Mail wird vorbereitet …</source>
        <translation>Preparing the e-mail …</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Per E-Mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Weitergabe</source>
        <translation>Hand on</translation>
    </message>
    <message>
        <source>Abschnitte</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Tagesordnungspunkte</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Alle Tagesordnungspunkte</source>
        <translation>All agenda items</translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Dateiname</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Die vorhandene Datei dieses Namens ersetzen</source>
        <translation>Replace the existing file of this name</translation>
    </message>
    <message>
        <source>Empfänger*innen</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Alle mit E-Mail-Adresse</source>
        <translation>All with an e-mail address</translation>
    </message>
    <message>
        <source>Es ist niemand vorgesehen; Adressen lassen sich im E-Mail-Programm eintragen.</source>
        <translation>Nobody is listed; addresses can be entered in the mail program.</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text der E-Mail</source>
        <translation>Text of the e-mail</translation>
    </message>
    <message>
        <source>Zur Bestätigung das Wort „{word}“ eintippen</source>
        <translation>Type the word “{word}” to confirm</translation>
    </message>
    <message>
        <source>Anlagen, die in der Datei mitreisen</source>
        <translation>Enclosures that travel inside the file</translation>
    </message>
    <message>
        <source>&amp;Dateiname</source>
        <translation>File &amp;name</translation>
    </message>
    <message>
        <source>&amp;Empfänger*innen</source>
        <translation>&amp;Recipients</translation>
    </message>
    <message>
        <source>&amp;Betreff</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Die interne Ausgabe verlässt damit das Haus. Zur Bestätigung „{word}“ eintippen:</source>
        <translation>The internal edition leaves the house this way. Type “{word}” to confirm:</translation>
    </message>
    <message>
        <source>Bitte wählen Sie mindestens einen Tagesordnungspunkt.</source>
        <translation>Please choose at least one agenda item.</translation>
    </message>
    <message>
        <source>Es gibt die Datei schon: ersetzen ankreuzen oder anders benennen.</source>
        <translation>The file exists already: tick replace or choose another name.</translation>
    </message>
    <message>
        <source>Bitte tippen Sie „{word}“ ein.</source>
        <translation>Please type “{word}”.</translation>
    </message>
    <message>
        <source>Daten der Sitzung (JSON, CSV)</source>
        <translation>Data of the meeting (JSON, CSV)</translation>
    </message>
    <message>
        <source>keine Adresse</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>Unterschrieben: Die Niederschrift wird so ausgegeben, wie sie unterschrieben ist.</source>
        <translation>Signed: the minutes are output as they were signed.</translation>
    </message>
    <message>
        <source>Enthält Nichtöffentliches. Diese Ausgabe gehört nicht an die Öffentlichkeit.</source>
        <translation>Contains non-public matters. This edition is not for the public.</translation>
    </message>
    <message>
        <source>Ordner für das Dokument</source>
        <translation>Folder for the document</translation>
    </message>
    <message>
        <source>im Ordner {folder}</source>
        <translation>in folder {folder}</translation>
    </message>
</context>
<context>
    <name>ExportPages</name>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Das Dokument wird gesetzt …</source>
        <translation>Laying out the document …</translation>
    </message>
    <message>
        <source>Seite zurück</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Verkleinern</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Seite {page} von {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Rhythmus</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Regeln</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Grundlage der Regeln</source>
        <translation>Basis of the rules</translation>
    </message>
    <message>
        <source>z. B. Geschäftsordnung</source>
        <translation>e.g. rules of procedure</translation>
    </message>
    <message>
        <source>Ladungsfrist in vollen Tagen</source>
        <translation>Notice period in clear days</translation>
    </message>
    <message>
        <source>Sitzungsgeld je Sitzung in Euro</source>
        <translation>Attendance allowance per meeting in euros</translation>
    </message>
    <message>
        <source>Mitglieder für eine namentliche Abstimmung</source>
        <translation>Members for a roll call</translation>
    </message>
    <message>
        <source>Übliche Mehrheit</source>
        <translation>Usual majority</translation>
    </message>
    <message>
        <source>Ziffern der Tagesordnung</source>
        <translation>Numerals of the agenda</translation>
    </message>
    <message>
        <source>Kürzel der öffentlichen Punkte</source>
        <translation>Prefix of the public items</translation>
    </message>
    <message>
        <source>Kürzel der nichtöffentlichen Punkte</source>
        <translation>Prefix of the non-public items</translation>
    </message>
    <message>
        <source>ohne</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Ratsmitglieder in der Mehrheit</source>
        <translation>Council members in the majority</translation>
    </message>
    <message>
        <source>Ratsmitglieder überwiegen</source>
        <translation>Council majority required</translation>
    </message>
    <message>
        <source>keine Vorgabe</source>
        <translation>no requirement</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Regeln und Beschlussfähigkeit</source>
        <translation>Rules and quorum</translation>
    </message>
    <message>
        <source>Sachkundige Bürger*innen</source>
        <translation>Expert citizens</translation>
    </message>
    <message>
        <source>Es gilt die Gemeindeordnung NRW: Beschlussfähigkeit {quorum}, Abstimmungen {votes}, Befangenheit {bias}, sachkundige Bürger*innen {citizens}.</source>
        <translation>The municipal code of NRW applies: quorum {quorum}, votes {votes}, bias {bias}, expert citizens {citizens}.</translation>
    </message>
    <message>
        <source>Beschlussfähig mit mehr als der Hälfte der gesetzlichen Mitgliederzahl{source}.</source>
        <translation>Quorate with more than half of the statutory number of members{source}.</translation>
    </message>
    <message>
        <source>Ladungsfrist in vollen Tagen (0: keine hinterlegt)</source>
        <translation>Notice period in clear days (0: none set)</translation>
    </message>
    <message>
        <source>Gegründet</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Gesetzliche Mitgliederzahl</source>
        <translation>Statutory size</translation>
    </message>
    <message>
        <source>Sitzungsgeld je Sitzung in Euro (0: wird nicht gerechnet)</source>
        <translation>Attendance allowance per meeting in euros (0: not calculated)</translation>
    </message>
    <message>
        <source>Mitglieder, die eine namentliche Abstimmung verlangen können (0: keine Zahl hinterlegt)</source>
        <translation>Members who can demand a roll call (0: no number on record)</translation>
    </message>
    <message>
        <source>Nummern der Tagesordnung</source>
        <translation>Numbers of the agenda</translation>
    </message>
    <message>
        <source>Teilnahmenachweis</source>
        <translation>Record of attendance</translation>
    </message>
    <message>
        <source>Übliche Mehrheit der Abstimmungen</source>
        <translation>Usual majority of votes</translation>
    </message>
    <message>
        <source>Ziffern der ersten Ebene</source>
        <translation>Numerals of the first level</translation>
    </message>
    <message>
        <source>Gilt für geplante und neue Sitzungen; eingeladene und frühere behalten ihre Nummern.</source>
        <translation>Applies to planned and new meetings; convened and earlier ones keep their numbers.</translation>
    </message>
    <message>
        <source>Beispiel: {numbers}</source>
        <translation>Example: {numbers}</translation>
    </message>
    <message>
        <source>Beschlussfähigkeit, Abstimmungen und Unterschriften wie vereinbart; vorbelegt wie im Ratsausschuss.</source>
        <translation>Quorum, votes and signatures as agreed; defaults as in a council committee.</translation>
    </message>
    <message>
        <source>Abweichend von {law}: dort ist es die Mehrheit der Ja- und Nein-Stimmen.</source>
        <translation>Other than {law}: there it is the majority of the yes and no votes.</translation>
    </message>
    <message>
        <source>Gilt für neue Abstimmungen, wenn bei der Abstimmung keine andere gewählt ist.</source>
        <translation>Applies to new votes unless another one is chosen with the vote.</translation>
    </message>
    <message>
        <source>nicht festgelegt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Ohne Mitgliederzahl ist keine Mindestzahl verlangt.</source>
        <translation>Without a statutory size no minimum is required.</translation>
    </message>
    <message>
        <source>mindestens {needed} von {size}</source>
        <translation>at least {needed} of {size}</translation>
    </message>
    <message>
        <source>Sitze mit Stimme: {n} von {size}</source>
        <translation>Voting seats: {n} of {size}</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Tag der Rückmeldung</source>
        <translation>Day of the feedback</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Text der Rückmeldung</source>
        <translation>Text of the feedback</translation>
    </message>
    <message>
        <source>Was gesagt wurde, ohne Namen von Bürger*innen</source>
        <translation>What was said, without names of citizens</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Steht dann auch in der öffentlichen Ausgabe der Berichte</source>
        <translation>Then also stands in the public edition of the reports</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>zum ganzen Handlungsfeld</source>
        <translation>on the whole field of action</translation>
    </message>
    <message>
        <source>Rückmeldung ändern</source>
        <translation>Change feedback</translation>
    </message>
    <message>
        <source>Neue Rückmeldung</source>
        <translation>New feedback</translation>
    </message>
    <message>
        <source>Bitte den Tag eingeben.</source>
        <translation>Please enter the day.</translation>
    </message>
</context>
<context>
    <name>FeedbackItem</name>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>nicht öffentlich</source>
        <translation>not public</translation>
    </message>
    <message>
        <source>Rückmeldung {head} ändern</source>
        <translation>Change feedback {head}</translation>
    </message>
    <message>
        <source>Rückmeldung {head} löschen</source>
        <translation>Delete feedback {head}</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Rückmeldungen</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Rückmeldungen schließen</source>
        <translation>Close feedback</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Rückmeldung aufnehmen</source>
        <translation>Add feedback</translation>
    </message>
    <message>
        <source>Noch keine Rückmeldung zu diesem Handlungsfeld.</source>
        <translation>No feedback on this field of action yet.</translation>
    </message>
    <message>
        <source>Bitte zuerst ein Handlungsfeld anlegen.</source>
        <translation>Please create a field of action first.</translation>
    </message>
    <message>
        <source>Rückmeldung vom {day} gelöscht.</source>
        <translation>Feedback of {day} deleted.</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Name des Handlungsfelds {letter}</source>
        <translation>Name of field of action {letter}</translation>
    </message>
    <message>
        <source>Rückmeldungen zum Handlungsfeld {letter}</source>
        <translation>Feedback on field of action {letter}</translation>
    </message>
</context>
<context>
    <name>FieldMark</name>
    <message>
        <source>Handlungsfeld {letter}</source>
        <translation>Field of action {letter}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Datei {name} gelöscht.</source>
        <translation>File {name} deleted.</translation>
    </message>
    <message>
        <source>Die Datei lässt sich nicht zeigen: {why}.</source>
        <translation>The file cannot be shown: {why}.</translation>
    </message>
    <message>
        <source>Die Datei lässt sich dort nicht schreiben: {why}.</source>
        <translation>The file cannot be written there: {why}.</translation>
    </message>
    <message>
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Dateien zur Vorlage</source>
        <translation>Files of the paper</translation>
    </message>
    <message>
        <source>Datei speichern</source>
        <translation>Save file</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Diese Datei gibt es nicht mehr.</source>
        <translation>This file no longer exists.</translation>
    </message>
    <message>
        <source>Wurde sie gerade gelöscht, holt Strg+Z sie zurück.</source>
        <translation>If it has just been deleted, Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>FileTools</name>
    <message>
        <source>In der Datei suchen</source>
        <translation>Find in the file</translation>
    </message>
    <message>
        <source>Vorheriger Treffer</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Nächster Treffer</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Seite zurück</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Verkleinern</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>von {count}</source>
        <translation>of {count}</translation>
    </message>
    <message>
        <source>Treffer {n} von {count}</source>
        <translation>Match {n} of {count}</translation>
    </message>
    <message>
        <source>Wird gesucht …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>Kein Treffer</source>
        <translation>No match</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Seiten der Datei</source>
        <translation>Pages of the file</translation>
    </message>
    <message>
        <source>Text der Datei</source>
        <translation>Text of the file</translation>
    </message>
    <message>
        <source>Zur Vorlage</source>
        <translation>Go to the paper</translation>
    </message>
    <message>
        <source>Extern öffnen</source>
        <translation>Open externally</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Die Datei ist mit einem Kennwort geschützt.</source>
        <translation>The file is protected by a password.</translation>
    </message>
    <message>
        <source>Öffnen Sie sie extern und geben Sie dort das Kennwort ein.</source>
        <translation>Open it externally and enter the password there.</translation>
    </message>
    <message>
        <source>Die Datei hat keine Seiten.</source>
        <translation>The file has no pages.</translation>
    </message>
    <message>
        <source>Bitten Sie um eine vollständige Fassung und nehmen Sie sie als neue Datei auf.</source>
        <translation>Ask for a complete version and add it as a new file.</translation>
    </message>
    <message>
        <source>Die Datei ist beschädigt oder keine PDF-Datei.</source>
        <translation>The file is damaged or not a PDF file.</translation>
    </message>
    <message>
        <source>Versuchen Sie es mit „Extern öffnen“ oder nehmen Sie die Datei noch einmal auf.</source>
        <translation>Try “Open externally”, or add the file again.</translation>
    </message>
    <message>
        <source>Der Text ist zu lang, um ihn hier zu zeigen.</source>
        <translation>The text is too long to be shown here.</translation>
    </message>
    <message>
        <source>Die Datei ist kein lesbarer Text.</source>
        <translation>The file is not readable text.</translation>
    </message>
    <message>
        <source>Versuchen Sie es mit „Extern öffnen“.</source>
        <translation>Try “Open externally”.</translation>
    </message>
    <message>
        <source>Einen Augenblick …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Es gibt nichts zu drucken.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>Die Datei lässt sich nicht zeigen: {why}.</source>
        <translation>The file cannot be shown: {why}.</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>1 Seite gedruckt.</source>
        <translation>1 page printed.</translation>
    </message>
    <message>
        <source>{n} Seiten gedruckt.</source>
        <translation>{n} pages printed.</translation>
    </message>
    <message>
        <source>Wird gedruckt …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Datei speichern</source>
        <translation>Save file</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Datei hinzufügen</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>PDF, Office-Dateien und Bilder bis 25 MB hierher ziehen.</source>
        <translation>Drag PDFs, Office files and images up to 25 MB here.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>In Beschlüssen und Aufträgen suchen</source>
        <translation>Search resolutions and assignments</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Alle Gremien</source>
        <translation>All bodies</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Alle Stände</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>nicht erledigt</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>entfallen</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>Alle Ergebnisse</source>
        <translation>All results</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Alle Zuständigen</source>
        <translation>All responsible</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Alle Prioritäten</source>
        <translation>All priorities</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Alle Jahre</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Filter an</source>
        <translation>Filter on</translation>
    </message>
    <message>
        <source>Filter aufheben</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Nach Priorität</source>
        <translation>By priority</translation>
    </message>
    <message>
        <source>Neueste zuerst</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Älteste zuerst</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Nach Betreff</source>
        <translation>By subject</translation>
    </message>
    <message>
        <source>Nach Frist</source>
        <translation>By due date</translation>
    </message>
    <message>
        <source>Nach Zuständigen</source>
        <translation>By responsible person</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Name des Filters, dann Enter</source>
        <translation>Name of the filter, then Enter</translation>
    </message>
    <message>
        <source>Name des Filters</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Alle zeigen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Filter des Plans</source>
        <translation>Filter of the plan</translation>
    </message>
    <message>
        <source>{filter} aufheben</source>
        <translation>Lift {filter}</translation>
    </message>
    <message>
        <source>{count} Vorgängen gezeigt</source>
        <translation>{count} tasks shown</translation>
    </message>
    <message>
        <source>nach {grouping}</source>
        <translation>by {grouping}</translation>
    </message>
    <message>
        <source>Gruppieren nach {grouping}</source>
        <translation>Group by {grouping}</translation>
    </message>
    <message>
        <source>Filter an: {count} Vorgängen</source>
        <translation>Filter on: {count} tasks</translation>
    </message>
    <message>
        <source>Filter „{name}“</source>
        <translation>Filter “{name}”</translation>
    </message>
    <message>
        <source>Filter wählen</source>
        <translation>Choose a filter</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter „{name}“ gelöscht</source>
        <translation>Filter “{name}” deleted</translation>
    </message>
</context>
<context>
    <name>Finance</name>
    <message>
        <source>Finanzielle Auswirkungen</source>
        <translation>Financial effects</translation>
    </message>
    <message>
        <source>JA</source>
        <translation>YES</translation>
    </message>
    <message>
        <source>NEIN</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>Hat die Vorlage finanzielle Auswirkungen?</source>
        <translation>Does the paper have financial effects?</translation>
    </message>
    <message>
        <source>Weitere Erläuterungen zu den Finanzen</source>
        <translation>Further explanations on finances</translation>
    </message>
    <message>
        <source>Weitere Erläuterungen (bei Bedarf)</source>
        <translation>Further explanations (if needed)</translation>
    </message>
    <message>
        <source>Der Vorlage ist noch keine Haushaltsposition zugeordnet. Positionen legt die Ansicht Haushalt an.</source>
        <translation>No budget line is assigned to the paper yet. Lines are created in the view Budget.</translation>
    </message>
</context>
<context>
    <name>FinanceTable</name>
    <message>
        <source>Finanzielle Auswirkungen je Jahr</source>
        <translation>Financial effects per year</translation>
    </message>
    <message>
        <source>Summe</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Hinweis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Was damit geschieht</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Hinweise zur Datei</source>
        <translation>Notes on the file</translation>
    </message>
</context>
<context>
    <name>FollowUpDelegate</name>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{n} von {all} Antworten</source>
        <translation>{n} of {all} answers</translation>
    </message>
    <message>
        <source>Frist {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>ohne Frist</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>niemand zuständig</source>
        <translation>nobody responsible</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Antwort bis {day}</source>
        <translation>Answer by {day}</translation>
    </message>
    <message>
        <source>{n} von {all} Antworten</source>
        <translation>{n} of {all} answers</translation>
    </message>
    <message>
        <source>Frist {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Priorität {words}</source>
        <translation>Priority {words}</translation>
    </message>
</context>
<context>
    <name>FollowUpWorkspace</name>
    <message>
        <source>Beschlüsse</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Noch keine Beschlüsse</source>
        <translation>No resolutions yet</translation>
    </message>
    <message>
        <source>Beschlüsse entstehen in der Sitzung: Abstimmung, Wortlaut und Ergebnis stehen danach hier.</source>
        <translation>Resolutions arise in the meeting: vote, wording and result are listed here afterwards.</translation>
    </message>
    <message>
        <source>Zur Sitzung</source>
        <translation>Go to the meeting</translation>
    </message>
    <message>
        <source>Noch keine Aufträge</source>
        <translation>No assignments yet</translation>
    </message>
    <message>
        <source>Aufträge entstehen in der Sitzung beim Beschluss oder hier von Hand.</source>
        <translation>Assignments arise in the meeting with a resolution, or here by hand.</translation>
    </message>
    <message>
        <source>Auftrag anlegen</source>
        <translation>Create assignment</translation>
    </message>
    <message>
        <source>Nichts passt zum Filter</source>
        <translation>Nothing matches the filter</translation>
    </message>
    <message>
        <source>Suche, Gremium und Stand zusammen lassen nichts übrig.</source>
        <translation>Search, body and status together leave nothing.</translation>
    </message>
    <message>
        <source>Filter aufheben</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Noch kein Umlaufbeschluss</source>
        <translation>No circular vote yet</translation>
    </message>
    <message>
        <source>Gremien mit eigenen Regeln können außerhalb einer Sitzung beschließen; alle werden gefragt.</source>
        <translation>Bodies with their own rules can decide outside of a meeting; everybody is asked.</translation>
    </message>
    <message>
        <source>Umlaufbeschluss beginnen</source>
        <translation>Begin a circular vote</translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Im Umlauf</source>
        <translation>In circulation</translation>
    </message>
    <message>
        <source>Anzeige</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Umlaufbeschluss …</source>
        <translation>Circular vote …</translation>
    </message>
    <message>
        <source>Umlaufbeschlüsse</source>
        <translation>Circular votes</translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>1 Beschluss</source>
        <translation>1 resolution</translation>
    </message>
    <message>
        <source>{n} Beschlüsse</source>
        <translation>{n} resolutions</translation>
    </message>
    <message>
        <source>{open} von {all} Aufträgen offen</source>
        <translation>{open} of {all} assignments open</translation>
    </message>
    <message>
        <source>{n} überfällig</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>{n} im Umlauf</source>
        <translation>{n} in circulation</translation>
    </message>
    <message>
        <source>Beschlüsse und Aufträge</source>
        <translation>Resolutions and assignments</translation>
    </message>
</context>
<context>
    <name>ForwardForm</name>
    <message>
        <source>Weiterleiten</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Sitzung, in die der Punkt geht</source>
        <translation>Meeting the item goes to</translation>
    </message>
    <message>
        <source>mit seinen Unterpunkten</source>
        <translation>with its sub-items</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>{number} weiterleiten</source>
        <translation>Forward {number}</translation>
    </message>
    <message>
        <source>Es steht keine andere Sitzung bevor. Legen Sie zuerst eine an (Alt+0, dann Strg+N).</source>
        <translation>No other meeting is coming up. Create one first (Alt+0, then Ctrl+N).</translation>
    </message>
    <message>
        <source>{number} weitergeleitet: {body}, {day}.</source>
        <translation>{number} forwarded: {body}, {day}.</translation>
    </message>
</context>
<context>
    <name>FoundPlace</name>
    <message>
        <source>Gefunden: {word}</source>
        <translation>Found: {word}</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Auf die Liste nehmen</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>wählen oder Namen eintragen</source>
        <translation>choose or enter a name</translation>
    </message>
    <message>
        <source>Person: wählen oder neuen Namen eintragen</source>
        <translation>Person: choose or enter a new name</translation>
    </message>
    <message>
        <source>Nimmt teil als</source>
        <translation>Takes part as</translation>
    </message>
    <message>
        <source>Funktion in der Sitzung</source>
        <translation>Office in the meeting</translation>
    </message>
    <message>
        <source>Gremium, in dem die Person sitzt</source>
        <translation>Body in which the person has a seat</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Vertretung für {name}</source>
        <translation>Substitute for {name}</translation>
    </message>
    <message>
        <source>Bitte einen Namen eintragen.</source>
        <translation>Please enter a name.</translation>
    </message>
    <message>
        <source>Diese Person steht schon auf der Liste.</source>
        <translation>This person is on the list already.</translation>
    </message>
</context>
<context>
    <name>HandScan</name>
    <message>
        <source>Scan aufnehmen</source>
        <translation>Add scan</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>HandScanDialog</name>
    <message>
        <source>Titel des Dokuments</source>
        <translation>Title of the document</translation>
    </message>
    <message>
        <source>Unterschrieben von</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Unterschrieben am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Stufe: von Hand. Das Programm sieht die Unterschrift nicht. Das Original ist das Papier; der Scan liegt nur dabei.</source>
        <translation>Level: by hand. The program does not see the signature. The paper is the original; the scan is only kept with it.</translation>
    </message>
    <message>
        <source>Der Tag liegt in der Zukunft.</source>
        <translation>The day lies in the future.</translation>
    </message>
    <message>
        <source>Bitte geben Sie dem Dokument einen Titel.</source>
        <translation>Please give the document a title.</translation>
    </message>
    <message>
        <source>Bitte geben Sie an, wer unterschrieben hat.</source>
        <translation>Please say who has signed.</translation>
    </message>
</context>
<context>
    <name>HandSignature</name>
    <message>
        <source>Von Hand unterschrieben</source>
        <translation>Signed by hand</translation>
    </message>
    <message>
        <source>{who} hat unterschrieben.</source>
        <translation>{who} has signed.</translation>
    </message>
    <message>
        <source>Vermerken</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>HandSignatureDialog</name>
    <message>
        <source>Unterschrieben am</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Stufe: von Hand{source}. Das Programm sieht die Unterschrift nicht; es hält nur diesen Vermerk fest. Das Original ist das Papier. Der Vermerk lässt sich nicht zurücknehmen.</source>
        <translation>Level: by hand{source}. The program does not see the signature; it only keeps this note. The original is the paper. The note cannot be taken back.</translation>
    </message>
    <message>
        <source>Der Tag liegt in der Zukunft.</source>
        <translation>The day lies in the future.</translation>
    </message>
    <message>
        <source>Die Sitzung war erst am {day}.</source>
        <translation>The meeting was not before {day}.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Unterschriften prüfen</source>
        <translation>Check signatures</translation>
    </message>
    <message>
        <source>Verbrauchte Zeit des Tagesordnungspunkts</source>
        <translation>Time used by the agenda item</translation>
    </message>
    <message>
        <source>Nächste Sitzung</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Uhrzeit {time}</source>
        <translation>Time {time}</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Doch abstimmen</source>
        <translation>Vote anyway</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Eintrag</source>
        <translation>1 entry</translation>
    </message>
</context>
<context>
    <name>HistoryWorkspace</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Noch nichts geändert</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message>
        <source>Jede Änderung erscheint hier mit Zeit, Person und dem Stand davor und danach.</source>
        <translation>Every change appears here with time, person and the state before and after.</translation>
    </message>
    <message>
        <source>Kein Eintrag passt</source>
        <translation>No entry matches</translation>
    </message>
    <message>
        <source>Zu Suche und Bereich gibt es im Verlauf keinen Eintrag.</source>
        <translation>The history has no entry for this search and area.</translation>
    </message>
    <message>
        <source>Filter aufheben</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Anzeige</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Diesen Schritt zurücknehmen</source>
        <translation>Take back this step</translation>
    </message>
    <message>
        <source>Text wiederherstellen</source>
        <translation>Restore text</translation>
    </message>
    <message>
        <source>Die Beratung, wie sie nach diesem Schritt dastand</source>
        <translation>The deliberation as it stood after this step</translation>
    </message>
    <message>
        <source>Im Verlauf suchen</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Alle Bereiche</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation>Project plan</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Beschlüsse und Aufträge</source>
        <translation>Resolutions and assignments</translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Gremien und Personen</source>
        <translation>Bodies and people</translation>
    </message>
    <message>
        <source>Strategie</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Im Papierkorb suchen</source>
        <translation>Search the trash</translation>
    </message>
    <message>
        <source>Wählen Sie zuerst einen Eintrag.</source>
        <translation>Choose an entry first.</translation>
    </message>
    <message>
        <source>Zurückgenommen: {step}</source>
        <translation>Taken back: {step}</translation>
    </message>
    <message>
        <source>Text wiederhergestellt.</source>
        <translation>Text restored.</translation>
    </message>
    <message>
        <source>Es gibt keinen Schritt, der sich rückgängig machen lässt.</source>
        <translation>There is no step that can be undone.</translation>
    </message>
    <message>
        <source>Es gibt keinen zurückgenommenen Schritt.</source>
        <translation>There is no step to redo.</translation>
    </message>
    <message>
        <source>1 Eintrag</source>
        <translation>1 entry</translation>
    </message>
    <message>
        <source>{n} Einträge</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <source>{shown} von {all}</source>
        <translation>{shown} of {all}</translation>
    </message>
    <message>
        <source>{entries} · neueste zuerst</source>
        <translation>{entries} · newest first</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Plan einlesen</source>
        <translation>Import plan</translation>
    </message>
    <message>
        <source>Neue Maßnahmen nach</source>
        <translation>New measures go to</translation>
    </message>
    <message>
        <source>wie in der Datei</source>
        <translation>as in the file</translation>
    </message>
    <message>
        <source>Strategieprozess</source>
        <translation>Strategy process</translation>
    </message>
    <message>
        <source>Bekannte Maßnahmen ändern</source>
        <translation>Update known measures</translation>
    </message>
    <message>
        <source>Löschen, was in der Datei fehlt</source>
        <translation>Delete what the file lacks</translation>
    </message>
    <message>
        <source>Einlesen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Außerdem: {changes}</source>
        <translation>Also: {changes}</translation>
    </message>
    <message>
        <source>Die Datei ändert nichts.</source>
        <translation>The file changes nothing.</translation>
    </message>
    <message>
        <source>Plan eingelesen: {counts}</source>
        <translation>Plan imported: {counts}</translation>
    </message>
</context>
<context>
    <name>ImportTree</name>
    <message>
        <source>Bezeichnung</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Änderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Maßnahmen der Datei</source>
        <translation>Measures in the file</translation>
    </message>
    <message>
        <source>Nicht in der Datei, ändert sich mit</source>
        <translation>Not in the file, changes with it</translation>
    </message>
    <message>
        <source>Abhängigkeiten</source>
        <translation>Dependencies</translation>
    </message>
    <message>
        <source>Freie Tage</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Basispläne</source>
        <translation>Baselines</translation>
    </message>
    <message>
        <source>Maßnahmen: {count}</source>
        <translation>Measures: {count}</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Im Formular steht wieder, was beim letzten Mal angefangen war.</source>
        <translation>The form holds again what was begun last time.</translation>
    </message>
    <message>
        <source>Esc verwirft es.</source>
        <translation>Esc discards it.</translation>
    </message>
</context>
<context>
    <name>InvitationBar</name>
    <message>
        <source>Einladung als PDF</source>
        <translation>Invitation as PDF</translation>
    </message>
    <message>
        <source>Für die Mitglieder, mit den internen Betreffen</source>
        <translation>For members, with the internal subjects</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Einladung als PDF, öffentliche Ausgabe</source>
        <translation>Invitation as PDF, public edition</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe für Aushang und Netz</source>
        <translation>Public edition for notice boards and the web</translation>
    </message>
    <message>
        <source>Kalenderdatei (.ics)</source>
        <translation>Calendar file (.ics)</translation>
    </message>
    <message>
        <source>Termin mit öffentlicher Tagesordnung</source>
        <translation>Appointment with the public agenda</translation>
    </message>
    <message>
        <source>Anwesenheitsliste</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Zum Unterschreiben von Hand am Eingang</source>
        <translation>To be signed by hand at the door</translation>
    </message>
    <message>
        <source>Als eingeladen vermerken</source>
        <translation>Mark as invited</translation>
    </message>
    <message>
        <source>Tag der Einladung</source>
        <translation>Day of the invitation</translation>
    </message>
    <message>
        <source>Tag, an dem die Einladung hinausging</source>
        <translation>Day on which the invitation went out</translation>
    </message>
    <message>
        <source>Eingeladen am {day} (bis zur Sitzung {days}).</source>
        <translation>Invited on {day} ({days} before the meeting).</translation>
    </message>
    <message>
        <source>Noch nicht eingeladen (heute bis zur Sitzung {days}).</source>
        <translation>Not yet invited ({days} from today to the meeting).</translation>
    </message>
    <message>
        <source>Für das Gremium ist keine Ladungsfrist hinterlegt (Gremien &amp; Personen).</source>
        <translation>No notice period is set for the body (Bodies &amp; people).</translation>
    </message>
    <message>
        <source>Ladungsfrist {days}, also spätestens am {day}</source>
        <translation>Notice period {days}, so by {day} at the latest</translation>
    </message>
    <message>
        <source>nicht eingehalten{source}.</source>
        <translation>not observed{source}.</translation>
    </message>
    <message>
        <source>1 voller Tag</source>
        <translation>1 clear day</translation>
    </message>
    <message>
        <source>{n} volle Tage</source>
        <translation>{n} clear days</translation>
    </message>
</context>
<context>
    <name>ItemFiles</name>
    <message>
        <source>Anlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Die Datei lässt sich nicht zeigen: {why}.</source>
        <translation>The file cannot be shown: {why}.</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Teil der Sitzung</source>
        <translation>Part of the meeting</translation>
    </message>
    <message>
        <source>Interner Betreff</source>
        <translation>Internal subject</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Geplante Dauer in Minuten</source>
        <translation>Planned duration in minutes</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Beschlussvorschlag</source>
        <translation>Proposed resolution</translation>
    </message>
    <message>
        <source>Teil</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Leitung dieses Punktes</source>
        <translation>Chair of this item</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>„Umsetzung der Beschlüsse“ und „Genehmigung der Niederschrift“ bringen ihre Liste mit</source>
        <translation>“Implementation of resolutions” and “Approval of the minutes” bring their list along</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>wie die Sitzung</source>
        <translation>as the meeting</translation>
    </message>
    <message>
        <source>Neuer Tagesordnungspunkt</source>
        <translation>New agenda item</translation>
    </message>
    <message>
        <source>Neuer Regiepunkt (nur intern)</source>
        <translation>New stage item (internal only)</translation>
    </message>
    <message>
        <source>Neuer Unterpunkt zu {number}</source>
        <translation>New sub-item under {number}</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>{number} bearbeiten</source>
        <translation>Edit {number}</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Sitzung schließen</source>
        <translation>Close meeting</translation>
    </message>
    <message>
        <source>Mehr zu Sitzung und Punkt</source>
        <translation>More on meeting and item</translation>
    </message>
    <message>
        <source>Vorlage {number} öffnen</source>
        <translation>Open paper {number}</translation>
    </message>
    <message>
        <source>Unterbrechen</source>
        <translation>Interrupt</translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Sitzung eröffnen</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>TOP beenden</source>
        <translation>End item</translation>
    </message>
    <message>
        <source>Wieder aufrufen</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>TOP aufrufen</source>
        <translation>Call item</translation>
    </message>
    <message>
        <source>Regiepunkt beginnen</source>
        <translation>Begin stage item</translation>
    </message>
    <message>
        <source>Regiepunkt beenden</source>
        <translation>End stage item</translation>
    </message>
    <message>
        <source>Die Sitzung ist unterbrochen.</source>
        <translation>The meeting is interrupted.</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>nur intern: hier und im Regiebuch</source>
        <translation>internal only: here and in the run sheet</translation>
    </message>
    <message>
        <source>Leitung: {name}</source>
        <translation>Chair: {name}</translation>
    </message>
    <message>
        <source>Vorlage vom {day}</source>
        <translation>Paper of {day}</translation>
    </message>
    <message>
        <source>Sitzung geschlossen.</source>
        <translation>Meeting closed.</translation>
    </message>
    <message>
        <source>Ergebnis ohne Beschluss</source>
        <translation>Result without resolution</translation>
    </message>
    <message>
        <source>kein Ergebnis</source>
        <translation>no result</translation>
    </message>
    <message>
        <source>TOP zurückstellen (parken)</source>
        <translation>Put item aside (park)</translation>
    </message>
    <message>
        <source>Weiterleiten in eine andere Sitzung …</source>
        <translation>Forward to another meeting …</translation>
    </message>
    <message>
        <source>Hinweis für die Leitung …</source>
        <translation>Note for the chair …</translation>
    </message>
    <message>
        <source>Leitung dieses Punktes …</source>
        <translation>Chair of this item …</translation>
    </message>
    <message>
        <source>Unterbrechen mit Grund und Ende …</source>
        <translation>Interrupt with reason and end …</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Noch keine Tagesordnung</source>
        <translation>No agenda yet</translation>
    </message>
    <message>
        <source>Nehmen Sie die Punkte links auf; eine Vorlage bringt ihren Beschlussvorschlag mit.</source>
        <translation>Add the items at the left; a paper brings its proposed resolution along.</translation>
    </message>
    <message>
        <source>Punkt aufnehmen</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Regiepunkt</source>
        <translation>Stage item</translation>
    </message>
    <message>
        <source>Nur Schriftführung und Sitzungsleitung sehen ihn: hier und im Regiebuch. Er hat keine Nummer und steht weder auf der Wand noch in Einladung, Tagesordnung oder Niederschrift.</source>
        <translation>Only secretary and chair see it: here and in the run sheet. It has no number and appears neither on the wall nor in invitation, agenda or minutes.</translation>
    </message>
</context>
<context>
    <name>ItemTrail</name>
    <message>
        <source>aus {place}</source>
        <translation>from {place}</translation>
    </message>
    <message>
        <source>weiter in {place}</source>
        <translation>continued in {place}</translation>
    </message>
    <message>
        <source>Dringlichkeit{source}: {reason}; {how} aufgenommen</source>
        <translation>Urgency{source}: {reason}; admitted {how}</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Laufende Arbeit abbrechen</source>
        <translation>Cancel the running job</translation>
    </message>
    <message>
        <source>Wird abgebrochen …</source>
        <translation>Cancelling …</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Aus Datei …</source>
        <translation>From file …</translation>
    </message>
    <message>
        <source>Von Karte …</source>
        <translation>From card …</translation>
    </message>
    <message>
        <source>Neu anlegen …</source>
        <translation>Create new …</translation>
    </message>
    <message>
        <source>Zeitstempel …</source>
        <translation>Time stamp …</translation>
    </message>
    <message>
        <source>Zertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>noch keines gewählt</source>
        <translation>none chosen yet</translation>
    </message>
    <message>
        <source>Zertifikat aus Datei wählen (.p12)</source>
        <translation>Choose certificate from file (.p12)</translation>
    </message>
    <message>
        <source>Zertifikat einer Signaturkarte wählen (PKCS#11)</source>
        <translation>Choose the certificate of a signature card (PKCS#11)</translation>
    </message>
    <message>
        <source>Neues Zertifikat anlegen</source>
        <translation>Create a new certificate</translation>
    </message>
    <message>
        <source>Zeitstempeldienst einstellen</source>
        <translation>Set the time-stamp service</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Kennwort des Zertifikats</source>
        <translation>Passphrase of the certificate</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN der Karte</source>
        <translation>PIN of the card</translation>
    </message>
    <message>
        <source>nicht nötig</source>
        <translation>not needed</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>{count} Tasten. Alles geht auch mit der Maus.</source>
        <translation>{count} keys. Everything works with the mouse too.</translation>
    </message>
    <message>
        <source>Alle Tasten</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Was Sie tun wollen, oder eine Taste</source>
        <translation>What you want to do, or a key</translation>
    </message>
    <message>
        <source>Tasten suchen</source>
        <translation>Search keys</translation>
    </message>
    <message>
        <source>Keine Taste heißt so. Strg+K findet auch, was keine Taste hat.</source>
        <translation>No key is called that. Ctrl+K also finds what has no key.</translation>
    </message>
    <message>
        <source>Als Text kopieren</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Als PDF zum Drucken</source>
        <translation>As PDF for printing</translation>
    </message>
    <message>
        <source>In der Zwischenablage.</source>
        <translation>On the clipboard.</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>zugeklappt</source>
        <translation>collapsed</translation>
    </message>
    <message>
        <source>aufgeklappt</source>
        <translation>expanded</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Große Vorschau</source>
        <translation>Large preview</translation>
    </message>
    <message>
        <source>Danach</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Jetzt</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Seite zurück</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Verkleinern</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Seite {page} von {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>LeaderHint</name>
    <message>
        <source>Leitung wählen …</source>
        <translation>Choose who chairs …</translation>
    </message>
    <message>
        <source>„{name}“ ist befangen. Wer leitet {number}?</source>
        <translation>“{name}” is biased. Who chairs {number}?</translation>
    </message>
    <message>
        <source>„{name}“ ist nicht im Raum. Wer leitet {number}?</source>
        <translation>“{name}” is not in the room. Who chairs {number}?</translation>
    </message>
    <message>
        <source>„{name}“ sitzt im Zuhörerbereich. Wer leitet {number}?</source>
        <translation>“{name}” sits with the public. Who chairs {number}?</translation>
    </message>
    <message>
        <source>den Regiepunkt</source>
        <translation>the stage item</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Ist</source>
        <translation>spent</translation>
    </message>
    <message>
        <source>gebunden</source>
        <translation>committed</translation>
    </message>
    <message>
        <source>Ansatz</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Ist: gefüllt, gebunden: schraffiert, Ansatz: Umriss</source>
        <translation>Spent: filled, committed: hatched, planned: outline</translation>
    </message>
</context>
<context>
    <name>LevelNote</name>
    <message>
        <source>Nur eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25). Sie können auch drucken und von Hand unterschreiben.</source>
        <translation>Only a qualified signature replaces one by hand (eIDAS Art. 25). You can also print and sign by hand.</translation>
    </message>
    <message>
        <source>Selbst ausgestellt, nicht qualifiziert.</source>
        <translation>Self-issued, not qualified.</translation>
    </message>
    <message>
        <source>Laut eigener Angabe qualifiziert.</source>
        <translation>Qualified by its own statement.</translation>
    </message>
    <message>
        <source>Ob der Aussteller auf der Vertrauensliste der EU steht, prüft dieses Programm nicht. Eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25).</source>
        <translation>This program does not check whether the issuer is on the EU trusted list. A qualified signature replaces one by hand (eIDAS Art. 25).</translation>
    </message>
    <message>
        <source>Nicht qualifiziert.</source>
        <translation>Not qualified.</translation>
    </message>
    <message>
        <source>Was die Unterschrift gilt, steht im Zertifikat.</source>
        <translation>What the signature is worth is stated in the certificate.</translation>
    </message>
    <message>
        <source>Das wird eine {article}.</source>
        <translation>By eIDAS: {article}.</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>Abhängigkeit „{text}“ lösen</source>
        <translation>Remove the dependency “{text}”</translation>
    </message>
    <message>
        <source>Art der Abhängigkeit „{text}“</source>
        <translation>Type of dependency “{text}”</translation>
    </message>
    <message>
        <source>Abstand „{text}“ in Tagen</source>
        <translation>Lag “{text}” in days</translation>
    </message>
    <message>
        <source>Abstand in Tagen; mit Minus darf es sich überlappen</source>
        <translation>Lag in days; with a minus they may overlap</translation>
    </message>
    <message>
        <source>Abstand „{text}“ in Arbeits- oder Kalendertagen</source>
        <translation>Lag “{text}” in working or calendar days</translation>
    </message>
    <message>
        <source>Arbeitstage</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Kalendertage</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>Arbeitstage oder Kalendertage</source>
        <translation>Working days or calendar days</translation>
    </message>
    <message>
        <source>Abstand</source>
        <translation>Lag</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Vorgänger und Nachfolger</source>
        <translation>Predecessors and successors</translation>
    </message>
    <message>
        <source>Ende–Anfang</source>
        <translation>Finish–start</translation>
    </message>
    <message>
        <source>Anfang–Anfang</source>
        <translation>Start–start</translation>
    </message>
    <message>
        <source>Ende–Ende</source>
        <translation>Finish–finish</translation>
    </message>
    <message>
        <source>Anfang–Ende</source>
        <translation>Start–finish</translation>
    </message>
    <message>
        <source>Art der Abhängigkeit</source>
        <translation>Kind of dependency</translation>
    </message>
    <message>
        <source>Vorgänger hinzufügen</source>
        <translation>Add predecessor</translation>
    </message>
    <message>
        <source>Vorgänger hinzufügen …</source>
        <translation>Add predecessor …</translation>
    </message>
    <message>
        <source>nach {name}</source>
        <translation>after {name}</translation>
    </message>
    <message>
        <source>vor {name}</source>
        <translation>before {name}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Vorlagen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Vorlage aufnehmen</source>
        <translation>Add paper</translation>
    </message>
    <message>
        <source>Vorlage aus Datei lesen</source>
        <translation>Read paper from file</translation>
    </message>
    <message>
        <source>Nummer oder Titel</source>
        <translation>Number or title</translation>
    </message>
    <message>
        <source>Vorlagen suchen</source>
        <translation>Search papers</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Suchen oder Befehl</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tasten und Hilfe</source>
        <translation>Keys and help</translation>
    </message>
</context>
<context>
    <name>MajorityChoice</name>
    <message>
        <source>{name}: gemessen an</source>
        <translation>{name}: measured by</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>ohne Kontakt</source>
        <translation>no contact</translation>
    </message>
    <message>
        <source>{title}, {horizon}, {status}, Priorität {priority}, {progress} %, {when}, {contact}</source>
        <translation>{title}, {horizon}, {status}, priority {priority}, {progress} %, {when}, {contact}</translation>
    </message>
    <message>
        <source>Enter öffnet die Einzelheiten, Strg und Pfeil verschiebt die Karte, Entf löscht sie</source>
        <translation>Enter opens the details, Ctrl and an arrow move the card, Del deletes it</translation>
    </message>
</context>
<context>
    <name>MeetingChooser</name>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Sitzung anlegen</source>
        <translation>Create meeting</translation>
    </message>
    <message>
        <source>Archiv zeigen</source>
        <translation>Show archive</translation>
    </message>
    <message>
        <source>Ins Archiv legen</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Sitzung löschen</source>
        <translation>Delete meeting</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>TOP</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Noch keine Sitzung</source>
        <translation>No meeting yet</translation>
    </message>
    <message>
        <source>Eine Sitzung gehört zu einem Gremium; seine Mitglieder werden ihre Teilnehmenden.</source>
        <translation>A meeting belongs to a body, whose members become its participants.</translation>
    </message>
    <message>
        <source>Alle Sitzungen liegen im Archiv; „Archiv zeigen“ holt sie in die Liste.</source>
        <translation>All meetings are archived; “Show archive” brings them into the list.</translation>
    </message>
    <message>
        <source>Kopieren …</source>
        <translation>Copy …</translation>
    </message>
    <message>
        <source>Sitzung kopieren</source>
        <translation>Copy meeting</translation>
    </message>
    <message>
        <source>Sitzung aus Datei übernehmen</source>
        <translation>Take over a meeting from a file</translation>
    </message>
    <message>
        <source>Archiv zeigen ({n})</source>
        <translation>Show archive ({n})</translation>
    </message>
    <message>
        <source>im Archiv</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>Aus dem Archiv nehmen</source>
        <translation>Take out of the archive</translation>
    </message>
    <message>
        <source>Sitzung aus dem Archiv genommen.</source>
        <translation>Meeting taken out of the archive.</translation>
    </message>
    <message>
        <source>Sitzung im Archiv.</source>
        <translation>Meeting archived.</translation>
    </message>
    <message>
        <source>Sitzung gelöscht. Strg+Z holt sie zurück.</source>
        <translation>Meeting deleted. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Zweites Gremium der gemeinsamen Sitzung</source>
        <translation>Second body of the joint meeting</translation>
    </message>
    <message>
        <source>Gemeinsame Sitzung: das zweite Gremium berät mit und entscheidet für sich, mit eigener Beschlussfähigkeit, eigenen Abstimmungen und eigenen Beschlussnummern.</source>
        <translation>Joint meeting: the second body takes part in the discussion and decides for itself, with its own quorum, its own votes and its own resolution numbers.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Raum</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Sitzungsleitung</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Schriftführung</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Gemeinsam mit</source>
        <translation>Jointly with</translation>
    </message>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Erneute Einladung</source>
        <translation>Second invitation</translation>
    </message>
    <message>
        <source>Zu denselben Gegenständen erneut einberufen: beschlussfähig ohne Rücksicht auf die Zahl; die Einladung weist darauf hin.</source>
        <translation>Reconvened on the same business: quorate whatever the number present; the invitation says so.</translation>
    </message>
    <message>
        <source>Neue Sitzung</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Sitzung anlegen</source>
        <translation>Create meeting</translation>
    </message>
    <message>
        <source>Aachen</source>
        <translation>Aachen</translation>
    </message>
    <message>
        <source>Sitzungsdaten</source>
        <translation>Meeting details</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>keinem weiteren Gremium</source>
        <translation>no other body</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Bitte ein Gremium wählen.</source>
        <translation>Please choose a body.</translation>
    </message>
    <message>
        <source>Bitte Datum und Beginn eintragen.</source>
        <translation>Please enter date and start.</translation>
    </message>
</context>
<context>
    <name>MeetingWorkbench</name>
    <message>
        <source>Sitzungen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Sitzung im Archiv.</source>
        <translation>Meeting archived.</translation>
    </message>
    <message>
        <source>Sitzung aus dem Archiv genommen.</source>
        <translation>Meeting taken out of the archive.</translation>
    </message>
</context>
<context>
    <name>MemberStrip</name>
    <message>
        <source>Neues Mitglied</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>wählen oder neu</source>
        <translation>choose or new</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Person, vorhanden oder neu</source>
        <translation>Person, existing or new</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>für</source>
        <translation>for</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Noch keine Mitglieder</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>Mitglieder mit Gruppe und Funktion stehen hier; aus ihnen entsteht die Anwesenheit der Sitzung.</source>
        <translation>Members with group and office are listed here; the attendance of a meeting is made from them.</translation>
    </message>
    <message>
        <source>Mitglied aufnehmen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Für versehentlich eingetragene Mitglieder</source>
        <translation>For members entered by mistake</translation>
    </message>
    <message>
        <source>{n} mit Stimme</source>
        <translation>{n} voting</translation>
    </message>
    <message>
        <source>{n} ohne Stimme</source>
        <translation>{n} advisory</translation>
    </message>
    <message>
        <source>Ausgeschieden</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Wählen Sie zuerst ein Mitglied.</source>
        <translation>Choose a member first.</translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>öffnet ein Menü</source>
        <translation>opens a menu</translation>
    </message>
</context>
<context>
    <name>MotionForm</name>
    <message>
        <source>Art des Antrags</source>
        <translation>Kind of motion</translation>
    </message>
    <message>
        <source>Änderungsantrag</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Antrag zur Geschäftsordnung</source>
        <translation>Procedural motion</translation>
    </message>
    <message>
        <source>Schluss der Debatte</source>
        <translation>Closure of debate</translation>
    </message>
    <message>
        <source>Schluss der Redeliste</source>
        <translation>Closure of the speaker list</translation>
    </message>
    <message>
        <source>Ausschluss der Öffentlichkeit</source>
        <translation>Exclusion of the public</translation>
    </message>
    <message>
        <source>Vertagung der Sitzung</source>
        <translation>Adjournment of the meeting</translation>
    </message>
    <message>
        <source>Verweisung in einen anderen Ausschuss</source>
        <translation>Referral to another committee</translation>
    </message>
    <message>
        <source>Vertagung</source>
        <translation>Postponement</translation>
    </message>
    <message>
        <source>Gegenstand des Antrags</source>
        <translation>Subject of the motion</translation>
    </message>
    <message>
        <source>Antragsteller*in</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Wortlaut des Antrags</source>
        <translation>Wording of the motion</translation>
    </message>
    <message>
        <source>Gremium, an das verwiesen wird</source>
        <translation>Body the item is referred to</translation>
    </message>
    <message>
        <source>Andere Stelle, an die verwiesen wird</source>
        <translation>Other place the item is referred to</translation>
    </message>
    <message>
        <source>z. B. den Betriebsausschuss</source>
        <translation>e.g. the works committee</translation>
    </message>
    <message>
        <source>Sitzung, auf die vertagt wird</source>
        <translation>Meeting the item is postponed to</translation>
    </message>
    <message>
        <source>Gremium, das über den Antrag abstimmt</source>
        <translation>Body that votes on the motion</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>By</translation>
    </message>
    <message>
        <source>An</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Andere Stelle</source>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Auf</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Neuer Antrag</source>
        <translation>New motion</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Antrag ändern</source>
        <translation>Change motion</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>andere Stelle</source>
        <translation>other place</translation>
    </message>
    <message>
        <source>ohne Termin</source>
        <translation>no date</translation>
    </message>
</context>
<context>
    <name>MotionOffers</name>
    <message>
        <source>Üblich ist: Geschäftsordnung zuerst, dann der weitestgehende Antrag.</source>
        <translation>Usual order: procedural motions first, then the most far-reaching motion.</translation>
    </message>
    <message>
        <source>Reihenfolge übernehmen</source>
        <translation>Apply order</translation>
    </message>
    <message>
        <source>Der angenommene Änderungsantrag steht noch nicht im Vorschlag, über den abgestimmt wird.</source>
        <translation>The amendment that was accepted is not yet in the proposal that is voted on.</translation>
    </message>
    <message>
        <source>Wortlaut übernehmen</source>
        <translation>Apply wording</translation>
    </message>
    <message>
        <source>Die Anträge stehen in der üblichen Reihenfolge.</source>
        <translation>The motions are in the usual order.</translation>
    </message>
    <message>
        <source>Abgestimmt wird nun über den geänderten Vorschlag.</source>
        <translation>The vote is now on the amended proposal.</translation>
    </message>
</context>
<context>
    <name>MotionPanel</name>
    <message>
        <source>Antrag wieder gestellt.</source>
        <translation>Motion submitted again.</translation>
    </message>
    <message>
        <source>Antrag zurückgezogen.</source>
        <translation>Motion withdrawn.</translation>
    </message>
    <message>
        <source>Abstimmung gelöscht.</source>
        <translation>Vote deleted.</translation>
    </message>
    <message>
        <source>Antrag gelöscht.</source>
        <translation>Motion deleted.</translation>
    </message>
</context>
<context>
    <name>NameCompletion</name>
    <message>
        <source>Namen und Ämter</source>
        <translation>Names and offices</translation>
    </message>
</context>
<context>
    <name>NewCertificate</name>
    <message>
        <source>Neues Zertifikat anlegen</source>
        <translation>Create a new certificate</translation>
    </message>
    <message>
        <source>Selbst ausgestellt, nicht qualifiziert: einfache elektronische Signatur.</source>
        <translation>Self-issued, not qualified: a simple electronic signature.</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>NewCertificateDialog</name>
    <message>
        <source>in einer Datei mit Kennwort</source>
        <translation>in a file with a passphrase</translation>
    </message>
    <message>
        <source>im Schlüsselbund dieses Rechners</source>
        <translation>in the keyring of this computer</translation>
    </message>
    <message>
        <source>Name oder Funktion</source>
        <translation>Name or office</translation>
    </message>
    <message>
        <source>Kennwort, mindestens 8 Zeichen</source>
        <translation>Passphrase, at least 8 characters</translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation>Repeat passphrase</translation>
    </message>
    <message>
        <source>Mit diesem Kennwort unterschreiben Sie künftig.</source>
        <translation>You will sign with this passphrase.</translation>
    </message>
    <message>
        <source>Der Schlüssel liegt</source>
        <translation>The key lies</translation>
    </message>
    <message>
        <source>Wer an diesem Rechner angemeldet ist, kann damit ohne Kennwort unterschreiben.</source>
        <translation>Whoever is logged in to this computer can sign with it without a passphrase.</translation>
    </message>
    <message>
        <source>Im Ordner {folder}</source>
        <translation>In the folder {folder}</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen oder eine Funktion an.</source>
        <translation>Please give a name or an office.</translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>Kürzel, ein Buchstabe</source>
        <translation>Code, one letter</translation>
    </message>
    <message>
        <source>Kürzel: bitte ein Buchstabe.</source>
        <translation>Code: one letter, please.</translation>
    </message>
</context>
<context>
    <name>NewStrategyDialog</name>
    <message>
        <source>Ordner für die Datei</source>
        <translation>Folder for the file</translation>
    </message>
    <message>
        <source>Die Datei wird verschlüsselt und bleibt auf diesem Rechner.</source>
        <translation>The file is encrypted and stays on this computer.</translation>
    </message>
    <message>
        <source>Die Datei bleibt unverschlüsselt auf diesem Rechner.</source>
        <translation>The file stays unencrypted on this computer.</translation>
    </message>
    <message>
        <source>Bitte geben Sie der Strategie einen Namen.</source>
        <translation>Please give the strategy a name.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Datei an.</source>
        <translation>Please give a file.</translation>
    </message>
    <message>
        <source>Diese Datei gibt es schon. Bitte einen anderen Namen wählen.</source>
        <translation>This file exists already. Please choose another name.</translation>
    </message>
    <message>
        <source>Diesen Ordner gibt es nicht.</source>
        <translation>This folder does not exist.</translation>
    </message>
</context>
<context>
    <name>NewStrategyForm</name>
    <message>
        <source>Neue Strategie anlegen</source>
        <translation>Create a new strategy</translation>
    </message>
    <message>
        <source>Die Datei wird verschlüsselt und bleibt auf diesem Rechner.</source>
        <translation>The file is encrypted and stays on this computer.</translation>
    </message>
    <message>
        <source>&amp;Name der Strategie</source>
        <translation>&amp;Name of the strategy</translation>
    </message>
    <message>
        <source>Name der Strategie</source>
        <translation>Name of the strategy</translation>
    </message>
    <message>
        <source>&amp;Datei</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>&amp;Kennwort, mindestens 8 Zeichen</source>
        <translation>&amp;Passphrase, at least 8 characters</translation>
    </message>
    <message>
        <source>Kennwort &amp;wiederholen</source>
        <translation>&amp;Repeat passphrase</translation>
    </message>
    <message>
        <source>Kennwort, mindestens 8 Zeichen</source>
        <translation>Passphrase, at least 8 characters</translation>
    </message>
    <message>
        <source>Kennwort wiederholen</source>
        <translation>Repeat passphrase</translation>
    </message>
    <message>
        <source>Drei oder vier Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</source>
        <translation>Three or four words that do not belong together are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>ohne Verschlüsselung anlegen</source>
        <translation>create without encryption</translation>
    </message>
    <message>
        <source>Dann kann jede Person mit Zugriff auf die Datei alles lesen, auch den nichtöffentlichen Teil.</source>
        <translation>Then everyone with access to the file can read everything, the non-public part included.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Sachstand</source>
        <translation>Progress note</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Hinweis für die Leitung</source>
        <translation>Note for the chair</translation>
    </message>
    <message>
        <source>Intern: steht im Regiebuch, nie auf der Wand oder in der Niederschrift</source>
        <translation>Internal: appears in the run sheet, never on the wall or in the minutes</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Hinweis für die Leitung zu {number}</source>
        <translation>Note for the chair on {number}</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Hinweis auf der Wand</source>
        <translation>Notice on the wall</translation>
    </message>
    <message>
        <source>Pause bis 17:30 Uhr, Getränke im Foyer</source>
        <translation>Break until 5:30 pm, drinks in the foyer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Auf die Wand</source>
        <translation>Show on the wall</translation>
    </message>
    <message>
        <source>Alle im Saal sehen ihn, bis der Punkt wechselt. Leer: Der Hinweis geht weg.</source>
        <translation>Everyone in the room sees it until the item changes. Empty: the notice goes away.</translation>
    </message>
</context>
<context>
    <name>ObjectionCard</name>
    <message>
        <source>Einwendungen gegen frühere Niederschriften</source>
        <translation>Objections to earlier minutes</translation>
    </message>
    <message>
        <source>Einwendung</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Es gibt noch keine unterschriebene Niederschrift dieses Gremiums.</source>
        <translation>There are no signed minutes of this body yet.</translation>
    </message>
    <message>
        <source>Einwendung gelöscht.</source>
        <translation>Objection deleted.</translation>
    </message>
</context>
<context>
    <name>ObjectionForm</name>
    <message>
        <source>Niederschrift</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Zu welchem Punkt</source>
        <translation>On which item</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Von wem</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>z. B. Das Gremium folgt der Einwendung.</source>
        <translation>e.g. The body upholds the objection.</translation>
    </message>
    <message>
        <source>TOP</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>ganze Niederschrift</source>
        <translation>the whole minutes</translation>
    </message>
    <message>
        <source>Einwendung oder Berichtigung</source>
        <translation>Objection or correction</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Einwendung ändern</source>
        <translation>Change objection</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Vorhandene öffnen</source>
        <translation>Open an existing one</translation>
    </message>
    <message>
        <source>Datei oder Adresse</source>
        <translation>File or address</translation>
    </message>
    <message>
        <source>Datei oder postgresql://Name@Rechner/Datenbank</source>
        <translation>File or postgresql://name@host/database</translation>
    </message>
    <message>
        <source>Datei wählen …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Kennwort des Datenbankservers</source>
        <translation>Password of the database server</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Eine Datei dieses Programms oder eine gemeinsame PostgreSQL-Datenbank.</source>
        <translation>A file of this program or a shared PostgreSQL database.</translation>
    </message>
    <message>
        <source>Kennwort des Datenbankservers, wenn nötig</source>
        <translation>Password of the database server, if needed</translation>
    </message>
    <message>
        <source>Es wird nicht gespeichert.</source>
        <translation>It is not stored.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Strategien (*.db);;Alle Dateien (*)</source>
        <translation>Strategies (*.db);;All files (*)</translation>
    </message>
    <message>
        <source>Datei öffnen</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine Datei oder geben Sie eine Adresse an.</source>
        <translation>Please choose a file or give an address.</translation>
    </message>
    <message>
        <source>So sieht eine Adresse aus: postgresql://Name@Rechner/Datenbank</source>
        <translation>An address looks like this: postgresql://name@host/database</translation>
    </message>
    <message>
        <source>Diese Datei gibt es nicht.</source>
        <translation>This file does not exist.</translation>
    </message>
</context>
<context>
    <name>OpenItems</name>
    <message>
        <source>Offene Punkte, die übernommen werden</source>
        <translation>Open items to carry over</translation>
    </message>
    <message>
        <source>Regiepunkt:</source>
        <translation>Stage item:</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>Weitere Werkzeuge</source>
        <translation>More tools</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Seite</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Die Niederschrift wird gesetzt …</source>
        <translation>Typesetting the minutes …</translation>
    </message>
</context>
<context>
    <name>PaperDelegate</name>
    <message>
        <source>ohne Datum</source>
        <translation>no date</translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
</context>
<context>
    <name>PaperReading</name>
    <message>
        <source>Vorlagen ({endings})</source>
        <translation>Papers ({endings})</translation>
    </message>
    <message>
        <source>Vorlage aus Datei lesen</source>
        <translation>Read paper from file</translation>
    </message>
</context>
<context>
    <name>PapersWorkspace</name>
    <message>
        <source>Noch keine Vorlage</source>
        <translation>No paper yet</translation>
    </message>
    <message>
        <source>Vorlagen und Ratsanträge mit Beratungsfolge, Beschlussvorschlag und Auswirkungen stehen hier.</source>
        <translation>Papers and council motions with consultations, proposed resolution and effects are listed here.</translation>
    </message>
    <message>
        <source>Vorlage aufnehmen</source>
        <translation>Add paper</translation>
    </message>
    <message>
        <source>Vorlage aus Datei lesen</source>
        <translation>Read paper from file</translation>
    </message>
    <message>
        <source>1 Vorlage</source>
        <translation>1 paper</translation>
    </message>
    <message>
        <source>{n} Vorlagen</source>
        <translation>{n} papers</translation>
    </message>
    <message>
        <source>{n} nichtöffentlich</source>
        <translation>{n} non-public</translation>
    </message>
    <message>
        <source>Vorlagen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Vorlage {number} gelöscht.</source>
        <translation>Paper {number} deleted.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Das Kennwort braucht mindestens 8 Zeichen.</source>
        <translation>The passphrase needs at least 8 characters.</translation>
    </message>
    <message>
        <source>Die beiden Eingaben sind nicht gleich.</source>
        <translation>The two entries are not the same.</translation>
    </message>
    <message>
        <source>Zu kurz: {count} Zeichen fehlen noch.</source>
        <translation>Too short: {count} more characters needed.</translation>
    </message>
    <message>
        <source>Leicht zu erraten: bitte länger oder weniger naheliegend.</source>
        <translation>Easy to guess: please make it longer or less obvious.</translation>
    </message>
    <message>
        <source>Schwach: mit einem Wort mehr wird es gut.</source>
        <translation>Weak: one more word makes it good.</translation>
    </message>
    <message>
        <source>Gut.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Stark.</source>
        <translation>Strong.</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Bitte geben Sie das Kennwort ein.</source>
        <translation>Please enter the passphrase.</translation>
    </message>
    <message>
        <source>Wird geprüft …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Kennwort eingeben</source>
        <translation>Enter passphrase</translation>
    </message>
    <message>
        <source>&amp;Kennwort</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Kennwort</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Anzeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Statt des Kennworts öffnet auch der Wiederherstellungsschlüssel die Datei.</source>
        <translation>The recovery key opens the file too, instead of the passphrase.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>PdfSource</name>
    <message>
        <source>Seite zurück</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Fundstelle, Seite {page}: {text}</source>
        <translation>Passage, page {page}: {text}</translation>
    </message>
    <message>
        <source>Seite {page} von {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{n} Personen</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>1 Person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{n} Ansprechpartner*innen für Maßnahmen</source>
        <translation>{n} contact persons for measures</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>&amp;Verlässt den Raum</source>
        <translation>&amp;Leaves the room</translation>
    </message>
    <message>
        <source>Im &amp;Zuhörerbereich</source>
        <translation>In the &amp;public area</translation>
    </message>
    <message>
        <source>Mit &amp;Grund …</source>
        <translation>With &amp;reason …</translation>
    </message>
    <message>
        <source>{name} von der Liste gestrichen.</source>
        <translation>{name} struck off the list.</translation>
    </message>
    <message>
        <source>{n} Personen von der Liste gestrichen.</source>
        <translation>{n} persons struck off the list.</translation>
    </message>
    <message>
        <source>{name} kommt um</source>
        <translation>{name} arrives at</translation>
    </message>
    <message>
        <source>Kommt</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>{name} geht um</source>
        <translation>{name} leaves at</translation>
    </message>
    <message>
        <source>Geht</source>
        <translation>Leaves</translation>
    </message>
</context>
<context>
    <name>PeopleFoot</name>
    <message>
        <source>Alle anwesend</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Kommt</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>Geht</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Befangen</source>
        <translation>Biased</translation>
    </message>
    <message>
        <source>Zuhörend</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Gast aufnehmen</source>
        <translation>Add guest</translation>
    </message>
    <message>
        <source>Entschuldigt</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Vertretung</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Umschalt+K: kommt um …</source>
        <translation>Shift+K: arrives at …</translation>
    </message>
    <message>
        <source>Umschalt+G: geht um …</source>
        <translation>Shift+G: leaves at …</translation>
    </message>
    <message>
        <source>Setzt sich zu den Zuhörenden</source>
        <translation>Sits with the public</translation>
    </message>
    <message>
        <source>Zurück am Tisch</source>
        <translation>Back at the table</translation>
    </message>
    <message>
        <source>Jemand nimmt den Platz des gewählten Mitglieds ein</source>
        <translation>Someone takes the place of the selected member</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Anwesenheit</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Anwesenheit filtern nach Name oder Amt</source>
        <translation>Filter attendance by name or office</translation>
    </message>
    <message>
        <source>Anwesenheit einklappen</source>
        <translation>Fold the attendance</translation>
    </message>
    <message>
        <source>Kommt</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>Geht</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Befangen</source>
        <translation>Biased</translation>
    </message>
    <message>
        <source>Entschuldigt</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Befangenheit gehört zu einem Tagesordnungspunkt.</source>
        <translation>Bias belongs to an agenda item.</translation>
    </message>
    <message>
        <source>Zeitleiste</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Beschlussunfähigkeit feststellen</source>
        <translation>Establish lack of quorum</translation>
    </message>
    <message>
        <source>Feststellen</source>
        <translation>Establish</translation>
    </message>
    <message>
        <source>Wieder beschlussfähig: Es ist nichts mehr festzustellen.</source>
        <translation>Quorate again: there is nothing left to declare.</translation>
    </message>
    <message>
        <source>Kommt um …</source>
        <translation>Arrives at …</translation>
    </message>
    <message>
        <source>Geht um …</source>
        <translation>Leaves at …</translation>
    </message>
    <message>
        <source>Zurück am Tisch</source>
        <translation>Back at the table</translation>
    </message>
    <message>
        <source>Setzt sich zu den Zuhörenden</source>
        <translation>Sits with the public</translation>
    </message>
    <message>
        <source>Vertretung …</source>
        <translation>Substitute …</translation>
    </message>
    <message>
        <source>Stimmrecht ruht / wieder</source>
        <translation>Suspend / restore voting right</translation>
    </message>
    <message>
        <source>Zeiten berichtigen …</source>
        <translation>Correct times …</translation>
    </message>
    <message>
        <source>Von der Liste streichen</source>
        <translation>Strike off the list</translation>
    </message>
    <message>
        <source>Alle übrigen anwesend</source>
        <translation>All others present</translation>
    </message>
    <message>
        <source>Gast aufnehmen …</source>
        <translation>Add guest …</translation>
    </message>
</context>
<context>
    <name>PeopleWorkspace</name>
    <message>
        <source>Noch kein Gremium</source>
        <translation>No body yet</translation>
    </message>
    <message>
        <source>Ausschuss, Steuergremium und Jour fixe mit Mitgliedern und Regeln stehen hier.</source>
        <translation>Committee, steering body and jour fixe with their members and rules are listed here.</translation>
    </message>
    <message>
        <source>Gremium aufnehmen</source>
        <translation>Add body</translation>
    </message>
    <message>
        <source>1 Gremium</source>
        <translation>1 body</translation>
    </message>
    <message>
        <source>{n} Gremien</source>
        <translation>{n} bodies</translation>
    </message>
    <message>
        <source>1 Person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{n} Personen</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>Gremien und Personen</source>
        <translation>Bodies and people</translation>
    </message>
    <message>
        <source>Gremien</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Verzeichnis</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Alle Personen</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>Dienststellen</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>{n} Sitzungen geplant.</source>
        <translation>{n} meetings planned.</translation>
    </message>
    <message>
        <source>Mitgliedschaft von {name} gelöscht.</source>
        <translation>Membership of {name} deleted.</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Neue Person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amt</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Neuer Meilenstein</source>
        <translation>New milestone</translation>
    </message>
    <message>
        <source>Neue Zeile</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Strategieprozess</source>
        <translation>Strategy process</translation>
    </message>
    <message>
        <source>Neuer Schritt</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>{what} in „{where}“: Namen tippen</source>
        <translation>{what} in “{where}”: type a name</translation>
    </message>
    <message>
        <source>„{title}“ gelöscht</source>
        <translation>“{title}” deleted</translation>
    </message>
    <message>
        <source>{n} Maßnahmen gelöscht</source>
        <translation>{n} measures deleted</translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>Termin offen</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>Zeit verschieben</source>
        <translation>Scroll time</translation>
    </message>
    <message>
        <source>Zeilen verschieben</source>
        <translation>Scroll rows</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Einfg</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation>no date yet</translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message>
        <source>Plan einlesen …</source>
        <translation>Import plan …</translation>
    </message>
    <message>
        <source>Plan speichern als …</source>
        <translation>Save plan as …</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe speichern als …</source>
        <translation>Save public edition as …</translation>
    </message>
    <message>
        <source>Legen Sie zuerst die Strategie an.</source>
        <translation>Create the strategy first.</translation>
    </message>
    <message>
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Und {count} weitere Hinweise.</source>
        <translation>And {count} more notes.</translation>
    </message>
    <message>
        <source>Gespeichert ist der ganze Plan, nicht nur der Filter ({count}).</source>
        <translation>The whole plan was saved, not only what the filter shows ({count}).</translation>
    </message>
    <message>
        <source>Projektpläne ({endings})</source>
        <translation>Project plans ({endings})</translation>
    </message>
    <message>
        <source>Plan einlesen</source>
        <translation>Import plan</translation>
    </message>
    <message>
        <source>Plan speichern</source>
        <translation>Save plan</translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Idee</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>eingestellt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>automatisch geplant</source>
        <translation>scheduled automatically</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Terminvorgabe</source>
        <translation>Date constraint</translation>
    </message>
    <message>
        <source>Widerspruch</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>kritischer Pfad</source>
        <translation>critical path</translation>
    </message>
    <message>
        <source>Statuslinie</source>
        <translation>Progress line</translation>
    </message>
    <message>
        <source>Puffer</source>
        <translation>float</translation>
    </message>
    <message>
        <source>nur Zeitraum bekannt, Ende offen</source>
        <translation>only period known, open end</translation>
    </message>
    <message>
        <source>im Basisplan</source>
        <translation>in the baseline</translation>
    </message>
    <message>
        <source>Serie</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Meilenstein erreicht</source>
        <translation>Milestone reached</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>nur Monat bekannt</source>
        <translation>only month known</translation>
    </message>
    <message>
        <source>Abhängigkeit</source>
        <translation>Dependency</translation>
    </message>
    <message>
        <source>Legende: {words}</source>
        <translation>Legend: {words}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Vorgang</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Basisplan: Beginn</source>
        <translation>Baseline: Start</translation>
    </message>
    <message>
        <source>Basisplan: Ende</source>
        <translation>Baseline: End</translation>
    </message>
    <message>
        <source>Basisplan: Verschiebung</source>
        <translation>Baseline: Shift</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Horizont</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Dienststelle</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Neue Zeile: Namen tippen</source>
        <translation>New row: type a name</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Termin offen</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>jährlich</source>
        <translation>yearly</translation>
    </message>
</context>
<context>
    <name>PlanOptions</name>
    <message>
        <source>Mustertagesordnung und Serien …</source>
        <translation>Agenda template and series …</translation>
    </message>
    <message>
        <source>Bearbeiten unter „Gremien &amp; Personen“</source>
        <translation>Edit under “Bodies &amp; people”</translation>
    </message>
    <message>
        <source>Mustertagesordnung des Gremiums: {n} Punkte</source>
        <translation>Agenda template of the body: {n} items</translation>
    </message>
    <message>
        <source>Keine Mustertagesordnung hinterlegt</source>
        <translation>No agenda template set</translation>
    </message>
    <message>
        <source>{taken} von {all}</source>
        <translation>{taken} of {all}</translation>
    </message>
    <message>
        <source>Offenes aus der Sitzung vom {day}: {n}</source>
        <translation>Outstanding from the meeting of {day}: {n}</translation>
    </message>
    <message>
        <source>Themenspeicher: {taken} von {all} angekreuzt</source>
        <translation>Backlog: {taken} of {all} ticked</translation>
    </message>
    <message>
        <source>Aus der letzten Sitzung ist nichts offen</source>
        <translation>Nothing is outstanding from the last meeting</translation>
    </message>
</context>
<context>
    <name>PlanPrintDialog</name>
    <message>
        <source>Projektplan drucken</source>
        <translation>Print the project plan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF, zum Drucken</source>
        <translation>PDF, for printing</translation>
    </message>
    <message>
        <source>SVG, Zeichnung</source>
        <translation>SVG, drawing</translation>
    </message>
    <message>
        <source>PNG, Bild</source>
        <translation>PNG, picture</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Ausrichtung</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Querformat</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Hochformat</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>eine Seite breit</source>
        <translation>one page wide</translation>
    </message>
    <message>
        <source>auf eine Seite</source>
        <translation>on one page</translation>
    </message>
    <message>
        <source>Seiten breit × hoch</source>
        <translation>pages wide × high</translation>
    </message>
    <message>
        <source>Maßstab Monat</source>
        <translation>scale: month</translation>
    </message>
    <message>
        <source>Maßstab Quartal</source>
        <translation>scale: quarter</translation>
    </message>
    <message>
        <source>Maßstab Jahr</source>
        <translation>scale: year</translation>
    </message>
    <message>
        <source>Seiten breit</source>
        <translation>Pages wide</translation>
    </message>
    <message>
        <source>Seiten hoch</source>
        <translation>Pages high</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>To</translation>
    </message>
    <message>
        <source>alle Ebenen</source>
        <translation>all levels</translation>
    </message>
    <message>
        <source>nur oberste Ebene</source>
        <translation>top level only</translation>
    </message>
    <message>
        <source>bis Ebene {level}</source>
        <translation>down to level {level}</translation>
    </message>
    <message>
        <source>Gliederung</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source> Pixel</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Bildbreite</source>
        <translation>Picture width</translation>
    </message>
    <message>
        <source>Nur gefilterte Vorgänge: {words}</source>
        <translation>Only filtered activities: {words}</translation>
    </message>
    <message>
        <source>Mit dem Basisplan „{name}“</source>
        <translation>With the baseline “{name}”</translation>
    </message>
    <message>
        <source>Mit der Statuslinie</source>
        <translation>With the progress line</translation>
    </message>
    <message>
        <source>ganzer Plan</source>
        <translation>whole plan</translation>
    </message>
    <message>
        <source>Als PDF über mehrere Seiten oder als Bild.</source>
        <translation>As a PDF over several pages, or as a picture.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Aus&amp;gabe</source>
        <translation>&amp;Edition</translation>
    </message>
    <message>
        <source>&amp;Papier</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Aus&amp;richtung</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>&amp;Umfang</source>
        <translation>E&amp;xtent</translation>
    </message>
    <message>
        <source>G&amp;liederung</source>
        <translation>Out&amp;line</translation>
    </message>
    <message>
        <source>Seiten &amp;breit</source>
        <translation>Pages &amp;wide</translation>
    </message>
    <message>
        <source>Seiten &amp;hoch</source>
        <translation>Pages &amp;high</translation>
    </message>
    <message>
        <source>Bildbr&amp;eite</source>
        <translation>P&amp;icture width</translation>
    </message>
    <message>
        <source>&amp;Von</source>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>B&amp;is</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Weiter …</source>
        <translation>Continue …</translation>
    </message>
    <message>
        <source>Der letzte Tag liegt vor dem ersten.</source>
        <translation>The last day is before the first one.</translation>
    </message>
    <message>
        <source>Ein Bild mit allen Vorgängen.</source>
        <translation>One picture with all activities.</translation>
    </message>
    <message>
        <source>Eine Seite {paper}. Danach folgt die Tabelle.</source>
        <translation>One {paper} page. The table follows.</translation>
    </message>
    <message>
        <source>{count} Seiten {paper}: {wide} breit, {high} hoch. Danach folgt die Tabelle.</source>
        <translation>{count} {paper} pages: {wide} wide, {high} high. The table follows.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Strategieprozess</source>
        <translation>Strategy process</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Projektplan als Tabelle</source>
        <translation>Project plan as a table</translation>
    </message>
    <message>
        <source>Spalten verschieben</source>
        <translation>Scroll columns</translation>
    </message>
</context>
<context>
    <name>PlanToolbar</name>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Meilenstein</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Meilenstein hinzufügen (Umschalt+Einfg)</source>
        <translation>Add milestone (Shift+Ins)</translation>
    </message>
    <message>
        <source>Vorgänge filtern (Strg+F)</source>
        <translation>Filter activities (Ctrl+F)</translation>
    </message>
    <message>
        <source>Vorgänge filtern</source>
        <translation>Filter activities</translation>
    </message>
    <message>
        <source>Woche</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Jahr</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Jahrzehnt</source>
        <translation>Decade</translation>
    </message>
    <message>
        <source>Zeitachse</source>
        <translation>Time axis</translation>
    </message>
    <message>
        <source>Ganzer Plan</source>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Basisplan</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Plan auf der Wand zeigen</source>
        <translation>Show the plan on the wall</translation>
    </message>
    <message>
        <source>Drucken und exportieren (Strg+P)</source>
        <translation>Print and export (Ctrl+P)</translation>
    </message>
    <message>
        <source>Drucken und exportieren</source>
        <translation>Print and export</translation>
    </message>
</context>
<context>
    <name>PlanWorkspace</name>
    <message>
        <source>Noch keine Strategie</source>
        <translation>No strategy yet</translation>
    </message>
    <message>
        <source>Der Projektplan gehört zu einer Strategie. Legen Sie sie an, dann tippen Sie die erste Maßnahme.</source>
        <translation>The project plan belongs to a strategy. Create it, then type the first measure.</translation>
    </message>
    <message>
        <source>Strategie anlegen</source>
        <translation>Create strategy</translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation>Project plan</translation>
    </message>
    <message>
        <source>Der neue Vorgang passt nicht zum Filter und ist verborgen</source>
        <translation>The new task does not match the filter and is hidden</translation>
    </message>
    <message>
        <source>{n} Maßnahmen ausgewählt</source>
        <translation>{n} measures selected</translation>
    </message>
    <message>
        <source>Kontakt, Dienststelle und Haushaltsposition wählen auf der Wand nichts aus</source>
        <translation>Contact, department and budget line choose nothing on the wall</translation>
    </message>
</context>
<context>
    <name>PreparationPane</name>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Wählen Sie zuerst eine Zeile.</source>
        <translation>Choose a row first.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Seite zurück</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Seite {page} von {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>Vorschau, {page}</source>
        <translation>Preview, {page}</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>PreviewFeed</name>
    <message>
        <source>Die Seiten ließen sich nicht setzen: {why}</source>
        <translation>The pages could not be laid out: {why}</translation>
    </message>
    <message>
        <source>Die Vorschau ist stehengeblieben. Mit der nächsten Änderung beginnt sie neu.</source>
        <translation>The preview has stopped. It starts again with the next change.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Vorschau der Niederschrift</source>
        <translation>Preview of the minutes</translation>
    </message>
    <message>
        <source>Die Niederschrift wird gesetzt …</source>
        <translation>Typesetting the minutes …</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Beim Tagesordnungspunkt bleiben</source>
        <translation>Stay at the agenda item</translation>
    </message>
    <message>
        <source>Verkleinern</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Vergrößern</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Vorschau schließen</source>
        <translation>Close preview</translation>
    </message>
    <message>
        <source>{page} / {count}</source>
        <translation>{page} / {count}</translation>
    </message>
    <message>
        <source>Seite {page} von {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>PrincipleEdit</name>
    <message>
        <source>Leitsatz</source>
        <translation>Guiding principle</translation>
    </message>
    <message>
        <source>Aussage des Leitsatzes</source>
        <translation>Statement of the guiding principle</translation>
    </message>
    <message>
        <source>Was der Leitsatz meint</source>
        <translation>What the guiding principle means</translation>
    </message>
    <message>
        <source>Leitsatz nach oben</source>
        <translation>Move guiding principle up</translation>
    </message>
    <message>
        <source>Leitsatz nach unten</source>
        <translation>Move guiding principle down</translation>
    </message>
    <message>
        <source>Leitsatz löschen</source>
        <translation>Delete guiding principle</translation>
    </message>
    <message>
        <source>Leitsatz {name}</source>
        <translation>Guiding principle {name}</translation>
    </message>
    <message>
        <source>„{name}“ nach oben</source>
        <translation>Move “{name}” up</translation>
    </message>
    <message>
        <source>„{name}“ nach unten</source>
        <translation>Move “{name}” down</translation>
    </message>
    <message>
        <source>„{name}“ löschen</source>
        <translation>Delete “{name}”</translation>
    </message>
    <message>
        <source>Steht schon oben.</source>
        <translation>Already at the top.</translation>
    </message>
    <message>
        <source>Steht schon unten.</source>
        <translation>Already at the bottom.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Ergänzen …</source>
        <translation>Amend …</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Kein Beschlussvorschlag.</source>
        <translation>No proposed resolution.</translation>
    </message>
    <message>
        <source>Den Vorschlag auf die Wand bringen</source>
        <translation>Put the proposal on the wall</translation>
    </message>
    <message>
        <source>Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand.</source>
        <translation>Non-public: this item does not appear on the wall.</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>Werte des Vorschlags</source>
        <translation>Values of the proposal</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Vorschläge aus der Datei</source>
        <translation>Proposals from the file</translation>
    </message>
    <message>
        <source>Bitte prüfen ({n})</source>
        <translation>Please check ({n})</translation>
    </message>
    <message>
        <source>{name} ({n} von {all})</source>
        <translation>{name} ({n} of {all})</translation>
    </message>
    <message>
        <source>prüfen</source>
        <translation>check</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Folien für die Wand vormerken</source>
        <translation>Line slides up for the wall</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vormerken</source>
        <translation>Line up</translation>
    </message>
    <message>
        <source>„Weiter“ (F9) zeigt eine nach der anderen. Nichtöffentliches steht nicht zur Wahl.</source>
        <translation>“Next” (F9) shows one after the other. What is non-public is not offered.</translation>
    </message>
    <message>
        <source>Nummer, Bezeichnung oder Art</source>
        <translation>Number, heading or kind</translation>
    </message>
    <message>
        <source>Was sich zeigen lässt</source>
        <translation>What can be shown</translation>
    </message>
    <message>
        <source>Dazu gibt es keine Folie.</source>
        <translation>There is no slide for this.</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Noch nichts vorgemerkt: Die Wand folgt der Sitzung.</source>
        <translation>Nothing lined up yet: the wall follows the meeting.</translation>
    </message>
    <message>
        <source>Früher zeigen (Alt+↑)</source>
        <translation>Show earlier (Alt+↑)</translation>
    </message>
    <message>
        <source>Später zeigen (Alt+↓)</source>
        <translation>Show later (Alt+↓)</translation>
    </message>
    <message>
        <source>Aus der Reihe nehmen (Entf)</source>
        <translation>Take out of the queue (Del)</translation>
    </message>
    <message>
        <source>Leeren</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Als Nächstes</source>
        <translation>Up next</translation>
    </message>
    <message>
        <source>Pause bis 17:30 Uhr, Getränke im Foyer</source>
        <translation>Break until 5:30 pm, drinks in the foyer</translation>
    </message>
    <message>
        <source>Hinweis vormerken</source>
        <translation>Line up notice</translation>
    </message>
    <message>
        <source>Hinweis an den Saal</source>
        <translation>Notice to the room</translation>
    </message>
</context>
<context>
    <name>QueuePart</name>
    <message>
        <source>Folien vormerken</source>
        <translation>Line slides up</translation>
    </message>
    <message>
        <source>Vorgemerkte Folien leeren</source>
        <translation>Empty the slides lined up</translation>
    </message>
    <message>
        <source>Als Nächstes: {n}</source>
        <translation>Up next: {n}</translation>
    </message>
</context>
<context>
    <name>QuorumLamp</name>
    <message>
        <source>Beschlussfähigkeit</source>
        <translation>Quorum</translation>
    </message>
</context>
<context>
    <name>QuorumStrip</name>
    <message>
        <source>Beschlussunfähigkeit feststellen</source>
        <translation>Establish lack of quorum</translation>
    </message>
    <message>
        <source>Beschlussfähigkeit feststellen</source>
        <translation>Establish quorum</translation>
    </message>
    <message>
        <source>Stimmrecht ruht: {who}</source>
        <translation>Suspend vote: {who}</translation>
    </message>
    <message>
        <source>Stimme zurück: {who}</source>
        <translation>Restore vote: {who}</translation>
    </message>
    <message>
        <source>eigene Regeln des Gremiums</source>
        <translation>the body’s own rules</translation>
    </message>
    <message>
        <source>Beschlussunfähigkeit festgestellt um {time} ({source}).</source>
        <translation>Lack of quorum established at {time} ({source}).</translation>
    </message>
    <message>
        <source>Stimmberechtigte anwesend: {n}, nötig: {needed} ({source}).</source>
        <translation>Entitled to vote and present: {n}, needed: {needed} ({source}).</translation>
    </message>
    <message>
        <source>Die Ratsmitglieder sind wieder in der Mehrheit: Das Stimmrecht kann aufleben{source}.</source>
        <translation>The council members are in the majority again: the votes can be given back{source}.</translation>
    </message>
    <message>
        <source>{council} Ratsmitglieder gegen {citizens} sachkundige Bürger*innen: Die Ratsmitglieder müssen in der Mehrheit sein{source}. Ruhten Stimmrechte, wären weniger als {needed} stimmberechtigt.</source>
        <translation>{council} council members against {citizens} expert citizens: the council members must be in the majority{source}. Were votes to rest, fewer than {needed} would be entitled.</translation>
    </message>
    <message>
        <source>{council} Ratsmitglieder gegen {citizens} sachkundige Bürger*innen: Die Ratsmitglieder müssen in der Mehrheit sein{source}. Vorschlag: zuletzt Gekommene zuerst.</source>
        <translation>{council} council members against {citizens} expert citizens: the council members must be in the majority{source}. Proposal: those who came last first.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ansichten</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ReadinessList</name>
    <message>
        <source>Lücken der Niederschrift</source>
        <translation>Gaps in the minutes</translation>
    </message>
    <message>
        <source>Unterschriften prüfen …</source>
        <translation>Check signatures …</translation>
    </message>
    <message>
        <source>Keine Lücke gefunden: bereit zur Unterschrift.</source>
        <translation>No gaps found: ready for signing.</translation>
    </message>
    <message>
        <source>Die Niederschrift ist unterschrieben.</source>
        <translation>The minutes are signed.</translation>
    </message>
    <message>
        <source>Die Prüfliste beginnt mit der Eröffnung der Sitzung.</source>
        <translation>The check list begins with the opening of the meeting.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Vorlage aus Datei lesen</source>
        <translation>Read paper from file</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
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
        <source>{file}: Die Vorlage gibt es schon; sie wird geändert.</source>
        <translation>{file}: This paper already exists; it will be changed.</translation>
    </message>
    <message>
        <source>{file}: neue Vorlage</source>
        <translation>{file}: new paper</translation>
    </message>
    <message>
        <source>In der Vorlage ist etwas unklar.</source>
        <translation>Something in the paper is unclear.</translation>
    </message>
    <message>
        <source>Es steht in der Liste unter „Bitte prüfen“.</source>
        <translation>It is listed under “Please check”.</translation>
    </message>
    <message>
        <source>{n} von {all} Vorschlägen ausgewählt</source>
        <translation>{n} of {all} proposals selected</translation>
    </message>
    <message>
        <source>Vorlage übernommen: {n} Vorschläge</source>
        <translation>Paper taken over: {n} proposals</translation>
    </message>
    <message>
        <source>Die Datei ändert nichts.</source>
        <translation>The file changes nothing.</translation>
    </message>
</context>
<context>
    <name>ReadjustDialog</name>
    <message>
        <source>Nachjustierung vorbereiten</source>
        <translation>Prepare a readjustment</translation>
    </message>
    <message>
        <source>Die neuen Termine werden mit dem Antrag zu diesem Punkt vorbereitet. Der Plan ändert sich erst mit dem Beschluss.</source>
        <translation>The new dates are prepared with the motion on this item. The plan changes only with the resolution.</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Tagesordnungspunkt</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>bitte wählen</source>
        <translation>please choose</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vorbereiten</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Keine Sitzung mit offenen Punkten läuft oder steht bevor. Legen Sie zuerst eine an (Strg+1).</source>
        <translation>No meeting with open items is running or to come. Create one first (Ctrl+1).</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>neuer Termin</source>
        <translation>new dates</translation>
    </message>
    <message>
        <source>Wählen Sie den Punkt, zu dem der Antrag gehört.</source>
        <translation>Choose the item the motion belongs to.</translation>
    </message>
    <message>
        <source>1 Änderung vorbereitet</source>
        <translation>1 change prepared</translation>
    </message>
    <message>
        <source>{n} Änderungen vorbereitet</source>
        <translation>{n} changes prepared</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Freigabe zurücknehmen: Die Niederschrift wird wieder zum Entwurf</source>
        <translation>Take the approval back: the minutes become a draft again</translation>
    </message>
    <message>
        <source>z. B. Zahl in einem Beschluss falsch</source>
        <translation>e.g. a wrong figure in a resolution</translation>
    </message>
    <message>
        <source>Zurück zum Entwurf</source>
        <translation>Back to the draft</translation>
    </message>
    <message>
        <source>Neue Fassung des Entwurfs herausgeben</source>
        <translation>Release a new version of the draft</translation>
    </message>
    <message>
        <source>z. B. Anmerkungen eingearbeitet</source>
        <translation>e.g. comments worked in</translation>
    </message>
    <message>
        <source>Herausgeben</source>
        <translation>Release</translation>
    </message>
</context>
<context>
    <name>ReceiptDesk</name>
    <message>
        <source>Diese Fassung der Datei liegt nicht in der Datenbank.</source>
        <translation>This version of the file is not in the database.</translation>
    </message>
    <message>
        <source>Eine Quittung gibt es zu Dateien, die hier unterschrieben liegen.</source>
        <translation>There is a receipt for files that are kept here with signatures.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Quittung</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>SHA-256 {digits} …</source>
        <translation>SHA-256 {digits} …</translation>
    </message>
    <message>
        <source>Quittung zur Unterschrift</source>
        <translation>Receipt of the signature</translation>
    </message>
    <message>
        <source>Quittung als Text</source>
        <translation>Receipt as text</translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Als PDF zum Drucken</source>
        <translation>As PDF for printing</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Die Quittung liegt in der Zwischenablage.</source>
        <translation>The receipt is on the clipboard.</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gespeichert und zum Drucken geöffnet.</source>
        <translation>Saved, and opened for printing.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Noch keine Datei geöffnet.</source>
        <translation>No file opened yet.</translation>
    </message>
    <message>
        <source>nicht mehr da</source>
        <translation>no longer there</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Wiederherstellungsschlüssel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Ihr Wiederherstellungsschlüssel</source>
        <translation>Your recovery key</translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Erst bestätigen, dass der Schlüssel auf Papier steht.</source>
        <translation>Confirm first that the key is on paper.</translation>
    </message>
    <message>
        <source>Ich habe ihn ausgedruckt oder aufgeschrieben</source>
        <translation>I have printed it or written it down</translation>
    </message>
    <message>
        <source>Ohne Kennwort und ohne diesen Schlüssel kommt niemand mehr an die Datei. Der Schlüssel wird nur jetzt gezeigt und nirgends gespeichert. Bewahren Sie ihn getrennt vom Rechner auf.</source>
        <translation>Without the passphrase and without this key nobody can get at the file any more. The key is shown only now and stored nowhere. Keep it apart from the computer.</translation>
    </message>
    <message>
        <source>In der Zwischenablage. Bitte danach auf Papier bringen.</source>
        <translation>On the clipboard. Please put it on paper next.</translation>
    </message>
</context>
<context>
    <name>Refuse</name>
    <message>
        <source>Verweigerung vermerken</source>
        <translation>Note refusal</translation>
    </message>
    <message>
        <source>{who} unterschreibt nicht.</source>
        <translation>{who} does not sign.</translation>
    </message>
    <message>
        <source>Vermerken</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <source>Grund der Verweigerung</source>
        <translation>Reason for the refusal</translation>
    </message>
    <message>
        <source>Bitte geben Sie den Grund an; er steht in der Niederschrift.</source>
        <translation>Please give the reason; it is stated in the minutes.</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Umsetzung der Beschlüsse eines Gremiums, Beschlusssammlung eines Jahres</source>
        <translation>What became of a body&apos;s resolutions; collected resolutions of a year</translation>
    </message>
    <message>
        <source>Umsetzung der Beschlüsse, intern …</source>
        <translation>What became of the resolutions, internal …</translation>
    </message>
    <message>
        <source>Umsetzung der Beschlüsse, öffentlich …</source>
        <translation>What became of the resolutions, public …</translation>
    </message>
    <message>
        <source>Beschlusssammlung des Jahres, intern …</source>
        <translation>Collected resolutions of the year, internal …</translation>
    </message>
    <message>
        <source>Beschlusssammlung des Jahres, öffentlich …</source>
        <translation>Collected resolutions of the year, public …</translation>
    </message>
    <message>
        <source>Statusbericht …</source>
        <translation>Status report …</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Prüfbericht speichern</source>
        <translation>Save check report</translation>
    </message>
</context>
<context>
    <name>ResolutionCard</name>
    <message>
        <source>Beschluss</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Den Beschluss mit Nummer in die Niederschrift aufnehmen</source>
        <translation>Enter the resolution with its number in the minutes</translation>
    </message>
    <message>
        <source>Beschlüsse zu diesem Punkt; ein weiterer, zurücknehmen, Auszug als PDF</source>
        <translation>Resolutions on this item; another one, take back, extract as PDF</translation>
    </message>
    <message>
        <source>Gremium, das beschließt</source>
        <translation>Body that decides</translation>
    </message>
    <message>
        <source>weiterer Beschluss</source>
        <translation>another resolution</translation>
    </message>
    <message>
        <source>festgehalten</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>Beschluss {number} zurückgenommen.</source>
        <translation>Resolution {number} taken back.</translation>
    </message>
    <message>
        <source>Ergebnis ohne Beschluss: zur Kenntnis genommen.</source>
        <translation>Result without a resolution: taken note of.</translation>
    </message>
    <message>
        <source>Der Antrag ist abgelehnt.</source>
        <translation>The motion is rejected.</translation>
    </message>
</context>
<context>
    <name>ResolutionDetail</name>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>vollziehbar ab</source>
        <translation>effective from</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Vollziehbar ab</source>
        <translation>Can be carried out from</translation>
    </message>
    <message>
        <source>Wirkung auf Plan und Haushalt</source>
        <translation>Effect on plan and budget</translation>
    </message>
    <message>
        <source>Aufträge</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Auszug</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Dieser Beschluss allein als PDF, zum Beglaubigen</source>
        <translation>This resolution alone as PDF, to be certified</translation>
    </message>
    <message>
        <source>Interne Ausgabe …</source>
        <translation>Internal edition …</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe …</source>
        <translation>Public edition …</translation>
    </message>
    <message>
        <source>Zum Umlauf</source>
        <translation>Go to the circular vote</translation>
    </message>
    <message>
        <source>Zur Sitzung</source>
        <translation>Go to the meeting</translation>
    </message>
    <message>
        <source>Die Niederschrift ist unterschrieben; der Beschluss steht fest.</source>
        <translation>The minutes are signed; the resolution is final.</translation>
    </message>
    <message>
        <source>Die Niederschrift ist freigegeben. Zum Ändern nehmen Sie die Freigabe in der Sitzung zurück.</source>
        <translation>The minutes are approved. To change them, withdraw the approval in the meeting.</translation>
    </message>
    <message>
        <source>Der Beschluss ist im Umlauf gefasst; er steht, wie gefragt wurde.</source>
        <translation>The resolution was adopted by circular vote; it stands as it was asked.</translation>
    </message>
    <message>
        <source>Der Auftrag kommt nicht mehr in die Niederschrift, aber in den Bericht.</source>
        <translation>The assignment no longer enters the minutes, but the report.</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Auftrag öffnen: {text}</source>
        <translation>Open assignment: {text}</translation>
    </message>
</context>
<context>
    <name>ResolutionEdit</name>
    <message>
        <source>Wortlaut des Beschlusses</source>
        <translation>Wording of the resolution</translation>
    </message>
</context>
<context>
    <name>ResolutionField</name>
    <message>
        <source>Beschluss</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Nichtöffentlich: Die Maßnahme fehlt auf der Wand und in öffentlichen Ausgaben.</source>
        <translation>Non-public: the measure is missing on the wall and in public editions.</translation>
    </message>
    <message>
        <source>keiner</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{name} (nichtöffentlich)</source>
        <translation>{name} (non-public)</translation>
    </message>
</context>
<context>
    <name>ResolutionLink</name>
    <message>
        <source>Zuletzt geändert durch Beschluss {number}</source>
        <translation>Last changed by resolution {number}</translation>
    </message>
    <message>
        <source>{sentence}; öffnet ihn</source>
        <translation>{sentence}; opens it</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Wortlaut …</source>
        <translation>Wording …</translation>
    </message>
    <message>
        <source>Berichtigen …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>{method} um {time} · {n} von {all} Stimmen</source>
        <translation>{method} at {time} · {n} of {all} votes</translation>
    </message>
    <message>
        <source>gemeinsam mit {items}</source>
        <translation>together with {items}</translation>
    </message>
    <message>
        <source>eingelesen aus {file}</source>
        <translation>read from {file}</translation>
    </message>
    <message>
        <source>berichtigt, zuvor {counts}</source>
        <translation>corrected, previously {counts}</translation>
    </message>
    <message>
        <source>Bis {time}: {counts}</source>
        <translation>Until {time}: {counts}</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>danach</source>
        <translation>after that</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Vergleich mit dem Basisplan als Tabelle</source>
        <translation>Comparison with the baseline as a table</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>Namentliche Abstimmung</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Ergebnis feststellen</source>
        <translation>Declare result</translation>
    </message>
    <message>
        <source>Berichtigung feststellen</source>
        <translation>Declare correction</translation>
    </message>
    <message>
        <source>Noch keine Stimme geändert.</source>
        <translation>No voice has been changed yet.</translation>
    </message>
    <message>
        <source>{n} Namen sind noch nicht aufgerufen.</source>
        <translation>{n} names have not been called yet.</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Sicherung</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>gespeichert {time}</source>
        <translation>saved {time}</translation>
    </message>
    <message>
        <source>alles gespeichert</source>
        <translation>all saved</translation>
    </message>
    <message>
        <source>wird gespeichert …</source>
        <translation>saving …</translation>
    </message>
    <message>
        <source>noch nicht auf der Platte</source>
        <translation>not yet on disk</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ScanList</name>
    <message>
        <source>Scans der Niederschrift</source>
        <translation>Scans of the minutes</translation>
    </message>
    <message>
        <source>Noch kein Scan. Das unterschriebene Papier bleibt das Original; der Scan liegt nur dabei.</source>
        <translation>No scan yet. The signed paper remains the original; the scan merely goes with it.</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Scan aufnehmen …</source>
        <translation>Add scan …</translation>
    </message>
    <message>
        <source>Erst muss eine Unterschrift von Hand vermerkt sein.</source>
        <translation>A signature by hand must be noted first.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Scan.</source>
        <translation>Please choose a scan.</translation>
    </message>
    <message>
        <source>Die Datei lässt sich nicht zeigen: {why}.</source>
        <translation>The file cannot be shown: {why}.</translation>
    </message>
    <message>
        <source>Scan gelöscht.</source>
        <translation>Scan deleted.</translation>
    </message>
    <message>
        <source>Scan der Niederschrift</source>
        <translation>Scan of the minutes</translation>
    </message>
</context>
<context>
    <name>SchedulingFields</name>
    <message>
        <source>Planung</source>
        <translation>Scheduling</translation>
    </message>
    <message>
        <source>von Hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>automatisch</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Terminvorgabe</source>
        <translation>Date constraint</translation>
    </message>
    <message>
        <source>Tag der Vorgabe</source>
        <translation>Day of the constraint</translation>
    </message>
    <message>
        <source>Stichtag</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>keine Serie</source>
        <translation>no series</translation>
    </message>
    <message>
        <source>alle </source>
        <translation>every </translation>
    </message>
    <message>
        <source>Wiederholung</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Wiederholung in Tagen oder Monaten</source>
        <translation>Repetition in days or months</translation>
    </message>
    <message>
        <source>Tage</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Monate</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Förderung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Förderprogramm, Bescheid</source>
        <translation>Funding programme, notice</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Suchen oder Befehl</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Strg+K</source>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>Namen tippen oder wählen</source>
        <translation>Type or choose a name</translation>
    </message>
</context>
<context>
    <name>SegmentedControl</name>
    <message>
        <source>Auswahl mit den Pfeiltasten: {choices}</source>
        <translation>Choose with the arrow keys: {choices}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Kennwort der Datei ändern …</source>
        <translation>Change the file&apos;s passphrase …</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Gelten auf diesem Rechner, nicht für die Datei.</source>
        <translation>They hold for this computer, not for the file.</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Appearance</translation>
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
        <source>wie das System</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>&amp;Sprache</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Wirkt beim nächsten Start.</source>
        <translation>Takes effect at the next start.</translation>
    </message>
    <message>
        <source>Beim nächsten Start die letzte Datei öffnen</source>
        <translation>Open the last file at the next start</translation>
    </message>
    <message>
        <source>Vertrauenswürdige Aussteller …</source>
        <translation>Trusted issuers …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Beschlussvorschlag</source>
        <translation>Proposed resolution</translation>
    </message>
    <message>
        <source>Erläuterungen</source>
        <translation>Explanations</translation>
    </message>
    <message>
        <source>Vorlage-Nr.</source>
        <translation>Paper no.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD.MM.YYYY</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Federführende Dienststelle</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Beteiligte Dienststelle/n</source>
        <translation>Departments involved</translation>
    </message>
    <message>
        <source>Verfasser*in</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Ratsantrag</source>
        <translation>Council motion</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Vorlage als PDF</source>
        <translation>Paper as PDF</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Die Datei wird geöffnet …</source>
        <translation>Opening the file …</translation>
    </message>
    <message>
        <source>Plan, Haushalt und Sitzungen sind gleich da.</source>
        <translation>Plan, budget and meetings will be here in a moment.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Gremium aufnehmen</source>
        <translation>Add body</translation>
    </message>
    <message>
        <source>Gremien &amp; Personen</source>
        <translation>Bodies &amp; people</translation>
    </message>
    <message>
        <source>Gremien und Verzeichnisse</source>
        <translation>Bodies and directories</translation>
    </message>
</context>
<context>
    <name>SignAct</name>
    <message>
        <source>Wird unterschrieben …</source>
        <translation>Signing …</translation>
    </message>
    <message>
        <source>Bitte wählen Sie ein Zertifikat oder legen Sie eines an.</source>
        <translation>Please choose a certificate or create one.</translation>
    </message>
    <message>
        <source>Bitte geben Sie das Kennwort des Zertifikats ein.</source>
        <translation>Please enter the passphrase of the certificate.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Die Vorschau wird noch gesetzt …</source>
        <translation>The preview is still being typeset …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Unterschrieben und versiegelt</source>
        <translation>Signed and sealed</translation>
    </message>
    <message>
        <source>Versiegelt; gespeichert wird auch der Vermerk der Verweigerung</source>
        <translation>Sealed; the note of the refusal is saved, too</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Seiten</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>öffentlicher Punkt</source>
        <translation>public item</translation>
    </message>
    <message>
        <source>öffentliche Punkte</source>
        <translation>public items</translation>
    </message>
    <message>
        <source>nichtöffentlicher Punkt</source>
        <translation>non-public item</translation>
    </message>
    <message>
        <source>nichtöffentliche Punkte</source>
        <translation>non-public items</translation>
    </message>
    <message>
        <source>Die Niederschrift wird gelesen …</source>
        <translation>Reading the minutes …</translation>
    </message>
    <message>
        <source>Die Sitzung ist unterschrieben und versiegelt.</source>
        <translation>The meeting is signed and sealed.</translation>
    </message>
    <message>
        <source>Entwurf: Jede Seite trägt diesen Aufdruck. Unterschrieben wird nach der Freigabe{source}.</source>
        <translation>Draft: every page bears this mark. Signing follows the release{source}.</translation>
    </message>
    <message>
        <source>Die Niederschrift ist noch nicht zur Unterschrift freigegeben{source}.</source>
        <translation>The minutes are not yet released for signing{source}.</translation>
    </message>
    <message>
        <source>Unterschrieben wird die öffentliche Ausgabe: sie trägt schon eine Unterschrift.</source>
        <translation>The public edition is signed: it bears a signature already.</translation>
    </message>
    <message>
        <source>Unterschrieben wird die interne Ausgabe: sie trägt schon eine Unterschrift.</source>
        <translation>The internal edition is signed: it bears a signature already.</translation>
    </message>
    <message>
        <source>Die erste Unterschrift steht auf Papier. Auch die anderen gehören unter dasselbe Papier; vermerken Sie es unten.</source>
        <translation>The first signature is on paper. The others belong on the same paper; note it below.</translation>
    </message>
    <message>
        <source>Die erste Unterschrift ist elektronisch; alle gehören in dieselbe Datei.</source>
        <translation>The first signature is electronic; all of them belong in the same file.</translation>
    </message>
    <message>
        <source>Zeitpunkt: Uhr dieses Rechners, ohne Zeitstempel (PAdES B-B).</source>
        <translation>Time: the clock of this computer, without a time stamp (PAdES B-B).</translation>
    </message>
    <message>
        <source>Zeitstempel von {host} (PAdES B-T), zuletzt mit Prüfdaten (B-LTA).</source>
        <translation>Time stamp by {host} (PAdES B-T), finally with validation data (B-LTA).</translation>
    </message>
    <message>
        <source>Zeitstempel von {host} (PAdES B-T).</source>
        <translation>Time stamp by {host} (PAdES B-T).</translation>
    </message>
</context>
<context>
    <name>SignDocumentDialog</name>
    <message>
        <source>Von allen unterschrieben</source>
        <translation>Signed by all</translation>
    </message>
    <message>
        <source>1 Seite</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} Seiten</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>Das Dokument wurde nach der letzten Unterschrift verändert. Bitte nicht unterschreiben.</source>
        <translation>The document was changed after the last signature. Please do not sign it.</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Das Dokument wird gelesen …</source>
        <translation>Reading the document …</translation>
    </message>
    <message>
        <source>Die erste Unterschrift ist elektronisch; alle gehören in dieselbe Datei.</source>
        <translation>The first signature is electronic; all of them belong in the same file.</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Bitte geben Sie an, wo unterschrieben wird.</source>
        <translation>Please say where it is signed.</translation>
    </message>
    <message>
        <source>Diese Fassung der Datei liegt nicht in der Datenbank.</source>
        <translation>This version of the file is not in the database.</translation>
    </message>
    <message>
        <source>Eine Quittung gibt es zu Dateien, die hier unterschrieben liegen.</source>
        <translation>There is a receipt for files that are kept here with signatures.</translation>
    </message>
    <message>
        <source>Wird geschrieben …</source>
        <translation>Being written …</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Unterschriften, in dieser Reihenfolge</source>
        <translation>Signatures, in this order</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern, mit nichtöffentlichem Teil</source>
        <translation>internal, with non-public part</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Enthält nichts aus dem nichtöffentlichen Teil.</source>
        <translation>Contains nothing of the non-public part.</translation>
    </message>
    <message>
        <source>Enthält den nichtöffentlichen Teil. Nicht veröffentlichen.</source>
        <translation>Contains the non-public part. Do not publish.</translation>
    </message>
    <message>
        <source>Unterschrieben und versiegelt</source>
        <translation>Signed and sealed</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ordner zeigen</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Ordner</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>SignFrame</name>
    <message>
        <source>Niederschrift ausgeben und unterschreiben</source>
        <translation>Issue and sign the minutes</translation>
    </message>
    <message>
        <source>Zum Unterschreiben drucken</source>
        <translation>Print for signing</translation>
    </message>
    <message>
        <source>Verweigerung vermerken</source>
        <translation>Note refusal</translation>
    </message>
    <message>
        <source>Von Hand unterschrieben …</source>
        <translation>Signed by hand …</translation>
    </message>
    <message>
        <source>Quittung …</source>
        <translation>Receipt …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Unterschreiben</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>SignOutput</name>
    <message>
        <source>Ordner für das Dokument</source>
        <translation>Folder for the document</translation>
    </message>
    <message>
        <source>im Ordner {folder}</source>
        <translation>in folder {folder}</translation>
    </message>
</context>
<context>
    <name>SignPaper</name>
    <message>
        <source>Wird geschrieben …</source>
        <translation>Being written …</translation>
    </message>
</context>
<context>
    <name>SignSaving</name>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Gespeichert: Niederschrift und Vermerk der Verweigerung.</source>
        <translation>Saved: minutes and note of the refusal.</translation>
    </message>
</context>
<context>
    <name>SignatureSteps</name>
    <message>
        <source>Unterschriften, in dieser Reihenfolge</source>
        <translation>Signatures, in this order</translation>
    </message>
    <message>
        <source>nicht eingetragen</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>{when}, Grund: {why}</source>
        <translation>{when}, reason: {why}</translation>
    </message>
    <message>
        <source>verweigert</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>von Hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>Name laut Zertifikat</source>
        <translation>name as in the certificate</translation>
    </message>
    <message>
        <source>als Nächstes; danach ist das Dokument gesperrt</source>
        <translation>next; after that the document is locked</translation>
    </message>
    <message>
        <source>danach; damit ist das Dokument gesperrt</source>
        <translation>after that; this locks the document</translation>
    </message>
    <message>
        <source>unbekanntem Tag</source>
        <translation>an unknown day</translation>
    </message>
    <message>
        <source>unterschrieben am {when}</source>
        <translation>signed on {when}</translation>
    </message>
    <message>
        <source>ungültig</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>gültig</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>unterschrieben</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>als Nächstes; danach ist die Sitzung gesiegelt</source>
        <translation>next; then the meeting is sealed</translation>
    </message>
    <message>
        <source>am {when}, auf Papier{source}</source>
        <translation>on {when}, on paper{source}</translation>
    </message>
    <message>
        <source>als Nächstes</source>
        <translation>next</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>nach Freigabe der Niederschrift</source>
        <translation>after approval of the minutes</translation>
    </message>
    <message>
        <source>danach; damit ist die Sitzung gesiegelt</source>
        <translation>then; this seals the meeting</translation>
    </message>
    <message>
        <source>danach</source>
        <translation>then</translation>
    </message>
</context>
<context>
    <name>SignedDocumentsDialog</name>
    <message>
        <source>Unterschriebene Dokumente</source>
        <translation>Signed documents</translation>
    </message>
    <message>
        <source>Alle außer den Niederschriften; die liegen bei ihrer Sitzung.</source>
        <translation>All except the minutes; those lie with their meeting.</translation>
    </message>
    <message>
        <source>Noch keine unterschriebenen Dokumente</source>
        <translation>No signed documents yet</translation>
    </message>
    <message>
        <source>Kreuzen Sie beim Ausgeben eines Dokuments „Mit Unterschriftsfeldern“ an und wählen Sie dann „Unterschreiben …“. Auch eine fremde PDF-Datei lässt sich unterschreiben.</source>
        <translation>Tick “With signature fields” when you export a document, then choose “Sign …”. A PDF file from elsewhere can be signed, too.</translation>
    </message>
    <message>
        <source>Unterschreiben …</source>
        <translation>Sign …</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Quittung …</source>
        <translation>Receipt …</translation>
    </message>
    <message>
        <source>Datei unterschreiben …</source>
        <translation>Sign a file …</translation>
    </message>
    <message>
        <source>Scan aufnehmen …</source>
        <translation>Add scan …</translation>
    </message>
    <message>
        <source>Aus der Liste nehmen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{given} von {places} Unterschriften, zuletzt {when}</source>
        <translation>{given} of {places} signatures, last {when}</translation>
    </message>
    <message>
        <source>Scan, von Hand unterschrieben am {day}</source>
        <translation>Scan, signed by hand on {day}</translation>
    </message>
    <message>
        <source>Bitte wählen Sie ein Dokument.</source>
        <translation>Please choose a document.</translation>
    </message>
    <message>
        <source>Alle haben unterschrieben.</source>
        <translation>Everybody has signed.</translation>
    </message>
    <message>
        <source>Ein Scan trägt keine elektronische Unterschrift.</source>
        <translation>A scan carries no electronic signature.</translation>
    </message>
    <message>
        <source>{office}: {when} · {level}</source>
        <translation>{office}: {when} · {level}</translation>
    </message>
    <message>
        <source>{office}: {name}, {place}, {when} · {level}</source>
        <translation>{office}: {name}, {place}, {when} · {level}</translation>
    </message>
    <message>
        <source>Gespeichert.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>{name} ist nicht lesbar: {why}</source>
        <translation>{name} cannot be read: {why}</translation>
    </message>
    <message>
        <source>Dokument wählen</source>
        <translation>Choose a document</translation>
    </message>
    <message>
        <source>PDF-Dokumente (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>SignersChoice</name>
    <message>
        <source>Mit Unterschriftsfeldern</source>
        <translation>With signature fields</translation>
    </message>
    <message>
        <source>Wer unterschreibt</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Sitzungsleitung, Vorsitz</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Schriftführung</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Geschäftsstelle</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Bitte wählen Sie, wer unterschreibt.</source>
        <translation>Please choose who signs.</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Unterschrieben. SHA-256 der Datei: {digits} …</source>
        <translation>Signed. SHA-256 of the file: {digits} …</translation>
    </message>
    <message>
        <source>Quittung …</source>
        <translation>Receipt …</translation>
    </message>
    <message>
        <source>Erst speichern.</source>
        <translation>Save first.</translation>
    </message>
    <message>
        <source>{role} hat unterschrieben.</source>
        <translation>{role} has signed.</translation>
    </message>
    <message>
        <source>Die Unterschrift ist in der Datenbank gespeichert; nur die PDF-Datei fehlt noch.</source>
        <translation>The signature is stored in the database; only the PDF file is still missing.</translation>
    </message>
    <message>
        <source>Mit einem anderen Ort erneut speichern.</source>
        <translation>Save again in another place.</translation>
    </message>
    <message>
        <source>Ohne Zeitstempel unterschreiben</source>
        <translation>Sign without a time stamp</translation>
    </message>
    <message>
        <source>Zum Drucken geöffnet.</source>
        <translation>Opened for printing.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <translation>Please try again.</translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Dazu steht nichts in der Datei.</source>
        <translation>The file says nothing about this.</translation>
    </message>
    <message>
        <source>Fundstelle: Seite {page}</source>
        <translation>Passage: page {page}</translation>
    </message>
    <message>
        <source>Fundstelle: Zeile {line}</source>
        <translation>Passage: line {line}</translation>
    </message>
</context>
<context>
    <name>SpanModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>von</source>
        <translation>from</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>until</translation>
    </message>
    <message>
        <source>dauert an</source>
        <translation>ongoing</translation>
    </message>
    <message>
        <source>Der Beginn braucht eine Uhrzeit.</source>
        <translation>The start needs a time.</translation>
    </message>
</context>
<context>
    <name>SpeakerLine</name>
    <message>
        <source>Anwesende</source>
        <translation>People present</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SpeakerStrip</name>
    <message>
        <source>Wortmeldung aufnehmen</source>
        <translation>Add speaker</translation>
    </message>
    <message>
        <source>Redeliste aufklappen</source>
        <translation>Expand speakers’ list</translation>
    </message>
    <message>
        <source>Redebeitrag beenden</source>
        <translation>End speech</translation>
    </message>
    <message>
        <source>Zwischenfrage festhalten</source>
        <translation>Note an interposed question</translation>
    </message>
    <message>
        <source>Nächste*r</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Wer meldet sich?</source>
        <translation>Who wishes to speak?</translation>
    </message>
    <message>
        <source>Wer meldet sich? Name oder Amt</source>
        <translation>Who wishes to speak? Name or office</translation>
    </message>
    <message>
        <source>Wer meldet sich zur Geschäftsordnung?</source>
        <translation>Who raises a point of order?</translation>
    </message>
    <message>
        <source>Wer meldet sich zur Geschäftsordnung? Name oder Amt</source>
        <translation>Who raises a point of order? Name or office</translation>
    </message>
    <message>
        <source>Wer stellt eine Zwischenfrage?</source>
        <translation>Who is interposing a question?</translation>
    </message>
    <message>
        <source>Wer stellt eine Zwischenfrage? Name oder Amt</source>
        <translation>Who is interposing a question? Name or office</translation>
    </message>
    <message>
        <source>Die Sitzung läuft nicht.</source>
        <translation>The meeting is not running.</translation>
    </message>
    <message>
        <source>Das Wort wird erteilt, wenn dieser Punkt läuft.</source>
        <translation>The floor is given while this item is running.</translation>
    </message>
    <message>
        <source>dann {names}</source>
        <translation>then {names}</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Redeliste zuklappen</source>
        <translation>Collapse speakers’ list</translation>
    </message>
    <message>
        <source>Zwischenfrage gestrichen.</source>
        <translation>Interposed question struck off.</translation>
    </message>
    <message>
        <source>Wortmeldung gestrichen.</source>
        <translation>Speaker removed from the list.</translation>
    </message>
</context>
<context>
    <name>SpeechNotes</name>
    <message>
        <source>Rede dafür</source>
        <translation>Speech for</translation>
    </message>
    <message>
        <source>Wer für den Antrag sprach</source>
        <translation>Who spoke for the motion</translation>
    </message>
    <message>
        <source>Rede dagegen</source>
        <translation>Speech against</translation>
    </message>
    <message>
        <source>Wer gegen den Antrag sprach</source>
        <translation>Who spoke against the motion</translation>
    </message>
    <message>
        <source>Name, wenn gewünscht</source>
        <translation>Name, if wanted</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Vorschläge werden gesucht …</source>
        <translation>Looking for suggestions …</translation>
    </message>
    <message>
        <source>Zum Wörterbuch hinzufügen</source>
        <translation>Add to dictionary</translation>
    </message>
    <message>
        <source>Keine Vorschläge</source>
        <translation>No suggestions</translation>
    </message>
</context>
<context>
    <name>SpellingSwitch</name>
    <message>
        <source>Rechtschreibung prüfen</source>
        <translation>Check spelling</translation>
    </message>
    <message>
        <source>Rechtschreibung prüfen. Vorschläge für ein Wort: Strg+. oder Rechtsklick</source>
        <translation>Check spelling. Suggestions for a word: Ctrl+. or right-click</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>aus</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>StampDialog</name>
    <message>
        <source>Zeitstempeldienst</source>
        <translation>Time-stamp service</translation>
    </message>
    <message>
        <source>Bezeugt, wann unterschrieben wurde. Ohne ihn gilt die Uhr dieses Rechners.</source>
        <translation>Testifies when the minutes were signed. Without it the clock of this computer counts.</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Adresse des Dienstes (RFC 3161), leer für keinen</source>
        <translation>Address of the service (RFC 3161), empty for none</translation>
    </message>
    <message>
        <source>Prüfen</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Zuletzt Daten für eine spätere Prüfung beilegen (PAdES B-LTA)</source>
        <translation>Finally add data for a later check (PAdES B-LTA)</translation>
    </message>
    <message>
        <source>An den Dienst geht nur ein Prüfwert (SHA-256), nie die Niederschrift. Für die spätere Prüfung wird auch der Aussteller des Zertifikats gefragt, ob es gesperrt ist.</source>
        <translation>The service receives only a digest (SHA-256), never the minutes. For the later check the issuer of the certificate is also asked whether it has been revoked.</translation>
    </message>
    <message>
        <source>Erst eine Adresse eingeben.</source>
        <translation>Enter an address first.</translation>
    </message>
    <message>
        <source>Der Dienst wird gefragt …</source>
        <translation>Asking the service …</translation>
    </message>
    <message>
        <source>{authority} antwortet: {when}.</source>
        <translation>{authority} answers: {when}.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Beispiel ansehen</source>
        <translation>View the example</translation>
    </message>
    <message>
        <source>Der Ausschuss vom 18.11.2021 mit Vorlage FB 02/0103/WP18, Plan und Haushalt. Sie können alles ausprobieren.</source>
        <translation>The committee of 18.11.2021 with paper FB 02/0103/WP18, plan and budget. You can try everything.</translation>
    </message>
    <message>
        <source>Neue Strategie anlegen</source>
        <translation>Create a new strategy</translation>
    </message>
    <message>
        <source>Name, Ort und Kennwort genügen für den Anfang. Die Datei wird verschlüsselt.</source>
        <translation>Name, place and passphrase are enough to begin. The file is encrypted.</translation>
    </message>
    <message>
        <source>Vorhandene öffnen</source>
        <translation>Open an existing one</translation>
    </message>
    <message>
        <source>Eine Datei dieses Programms oder eine gemeinsame Datenbank.</source>
        <translation>A file of this program or a shared database.</translation>
    </message>
    <message>
        <source>Womit möchten Sie beginnen?</source>
        <translation>What would you like to begin with?</translation>
    </message>
    <message>
        <source>Alles bleibt auf diesem Rechner. Ein Netz wird nicht gebraucht.</source>
        <translation>Everything stays on this computer. No network is needed.</translation>
    </message>
    <message>
        <source>Zuletzt verwendet</source>
        <translation>Recently used</translation>
    </message>
    <message>
        <source>Beim nächsten Start die letzte Datei öffnen</source>
        <translation>Open the last file at the next start</translation>
    </message>
    <message>
        <source>Handbuch</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>StartHint</name>
    <message>
        <source>Sitzungsdaten …</source>
        <translation>Meeting details …</translation>
    </message>
    <message>
        <source>Hinweis zum Beginn schließen</source>
        <translation>Close the hint about the start</translation>
    </message>
    <message>
        <source>Eröffnet am {began}; vorgesehen war die Sitzung für den {planned}.</source>
        <translation>Opened on {began}; the meeting was scheduled for {planned}.</translation>
    </message>
    <message>
        <source>Eröffnet um {began}, {n} Minuten später als geplant ({planned}).</source>
        <translation>Opened at {began}, {n} minutes later than planned ({planned}).</translation>
    </message>
    <message>
        <source>Eröffnet um {began}, {n} Minuten früher als geplant ({planned}).</source>
        <translation>Opened at {began}, {n} minutes earlier than planned ({planned}).</translation>
    </message>
</context>
<context>
    <name>StartSide</name>
    <message>
        <source>Sitzungen führen, Beschlüsse festhalten, Projektplan und Haushalt im Blick.</source>
        <translation>Run meetings, record resolutions, keep project plan and budget in view.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Strg+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Befehle</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Strg+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Datei: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>Gewählt:</source>
        <translation>Selected:</translation>
    </message>
    <message>
        <source>Letzter Schritt:</source>
        <translation>Last step:</translation>
    </message>
    <message>
        <source>Bereit</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Zahl tippen oder mit Pfeil auf und ab ändern</source>
        <translation>Type a number or change it with arrow up and down</translation>
    </message>
</context>
<context>
    <name>StrategyPanel</name>
    <message>
        <source>Leitbild der Strategie</source>
        <translation>Vision of the strategy</translation>
    </message>
    <message>
        <source>Leitbild schließen</source>
        <translation>Close vision</translation>
    </message>
    <message>
        <source>Titel der Strategie</source>
        <translation>Title of the strategy</translation>
    </message>
    <message>
        <source>Leitbild</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Leitsätze</source>
        <translation>Guiding principles</translation>
    </message>
    <message>
        <source>Leitsatz</source>
        <translation>Guiding principle</translation>
    </message>
    <message>
        <source>Name des Leitsatzes</source>
        <translation>Name of the guiding principle</translation>
    </message>
    <message>
        <source>Leitsatz aufnehmen</source>
        <translation>Add guiding principle</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Handlungsfeld</source>
        <translation>Field of action</translation>
    </message>
    <message>
        <source>Name des Handlungsfelds</source>
        <translation>Name of the field of action</translation>
    </message>
    <message>
        <source>Handlungsfeld aufnehmen</source>
        <translation>Add field of action</translation>
    </message>
    <message>
        <source>Bitte zuerst einen Titel eingeben.</source>
        <translation>Please enter a title first.</translation>
    </message>
    <message>
        <source>noch keine</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Leitsatz „{name}“ gelöscht.</source>
        <translation>Guiding principle “{name}” deleted.</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Darüber steht keine Maßnahme, unter die eingerückt werden kann.</source>
        <translation>There is no measure above to indent it under.</translation>
    </message>
    <message>
        <source>Weiter ausrücken geht nicht.</source>
        <translation>It cannot be outdented any further.</translation>
    </message>
    <message>
        <source>Weiter geht es in dieser Gruppe nicht.</source>
        <translation>It cannot go any further in this group.</translation>
    </message>
    <message>
        <source>Zum Verketten mindestens zwei Maßnahmen auswählen</source>
        <translation>Select at least two measures to chain</translation>
    </message>
    <message>
        <source>Verschieben mit der Maus geht nur, wenn nach Handlungsfeldern gruppiert ist</source>
        <translation>Moving with the mouse needs the grouping by fields of action</translation>
    </message>
</context>
<context>
    <name>SupplementRow</name>
    <message>
        <source>Nachtrag als PDF</source>
        <translation>Supplement as PDF</translation>
    </message>
    <message>
        <source>Für die Mitglieder, mit den internen Betreffen</source>
        <translation>For members, with the internal subjects</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Nachtrag als PDF, öffentliche Ausgabe</source>
        <translation>Supplement as PDF, public edition</translation>
    </message>
    <message>
        <source>Öffentliche Ausgabe für Aushang und Netz</source>
        <translation>Public edition for notice boards and the web</translation>
    </message>
    <message>
        <source>Tag des Nachtrags</source>
        <translation>Day of the supplement</translation>
    </message>
    <message>
        <source>Tag, an dem der Nachtrag hinausging</source>
        <translation>Day on which the supplement went out</translation>
    </message>
    <message>
        <source>Nachtrag als versandt vermerken</source>
        <translation>Mark supplement as sent</translation>
    </message>
    <message>
        <source>Nachtrag vom {day} (bis zur Sitzung {days}): {items}.</source>
        <translation>Supplement of {day} ({days} before the meeting): {items}.</translation>
    </message>
    <message>
        <source>Nachtrag, noch nicht versandt (heute bis zur Sitzung {days}): {items}.</source>
        <translation>Supplement, not sent yet ({days} from today to the meeting): {items}.</translation>
    </message>
    <message>
        <source>Ladungsfrist {days} nicht eingehalten: Das Gremium entscheidet über die Aufnahme{source}.</source>
        <translation>Period of notice of {days} not kept: the body decides whether to admit the items{source}.</translation>
    </message>
    <message>
        <source>1 voller Tag</source>
        <translation>1 clear day</translation>
    </message>
    <message>
        <source>{n} volle Tage</source>
        <translation>{n} clear days</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Basisplan festhalten</source>
        <translation>Take a baseline</translation>
    </message>
    <message>
        <source>Hält fest, wie der Plan jetzt steht: Termine, Stand und Kosten aller Maßnahmen. Ein Basisplan ändert sich nie mehr; mit ihm wird später verglichen.</source>
        <translation>Keeps the plan as it stands now: dates, progress and costs of all measures. A baseline never changes again; the plan is compared with it later.</translation>
    </message>
    <message>
        <source>Sitzung, zu der der Basisplan gehört</source>
        <translation>Meeting the baseline belongs to</translation>
    </message>
    <message>
        <source>Name des Basisplans</source>
        <translation>Name of the baseline</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>zu keiner Sitzung</source>
        <translation>no meeting</translation>
    </message>
    <message>
        <source>Stand {day}</source>
        <translation>As of {day}</translation>
    </message>
</context>
<context>
    <name>TakeMeetingDialog</name>
    <message>
        <source>Kennwort der Datei</source>
        <translation>Passphrase of the file</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Was sich hier ändern würde</source>
        <translation>What would change here</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Änderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>In der Datei steht nichts, was hier nicht schon steht.</source>
        <translation>The file holds nothing that is not here already.</translation>
    </message>
    <message>
        <source>Geschrieben am {when}.</source>
        <translation>Written on {when}.</translation>
    </message>
    <message>
        <source>Geschrieben am {when}, seither {n} Schritte, zuletzt am {last}.</source>
        <translation>Written on {when}, {n} steps since, the last on {last}.</translation>
    </message>
    <message>
        <source>Geschrieben am {when}, seither ein Schritt am {last}.</source>
        <translation>Written on {when}, one step since, on {last}.</translation>
    </message>
    <message>
        <source>Die Datei enthält nur den öffentlichen Teil; der andere bleibt, wie er ist.</source>
        <translation>The file holds the public part only; the other one stays as it is.</translation>
    </message>
    <message>
        <source>Die Sitzung wurde hier seither geändert; unten steht, was.</source>
        <translation>The meeting was changed here since; what, is listed below.</translation>
    </message>
    <message>
        <source>So wird nichts übernommen. Nehmen Sie die Änderung hier zurück oder tragen Sie von Hand nach.</source>
        <translation>Nothing is taken over like this. Undo the change here, or enter things by hand.</translation>
    </message>
    <message>
        <source>In der Datei wurde unterschrieben.</source>
        <translation>It was signed in the file.</translation>
    </message>
    <message>
        <source>Was übernommen ist, lässt sich danach nicht mehr zurücknehmen.</source>
        <translation>What is taken over cannot be undone afterwards.</translation>
    </message>
    <message>
        <source>Es gibt nichts zu übernehmen.</source>
        <translation>There is nothing to take over.</translation>
    </message>
</context>
<context>
    <name>TakeOpenForm</name>
    <message>
        <source>Offene Punkte übernehmen</source>
        <translation>Take over open items</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Aus der letzten Sitzung ist nichts offen, was nicht schon übernommen wäre.</source>
        <translation>Nothing from the last meeting is open that has not been taken over already.</translation>
    </message>
    <message>
        <source>Offen geblieben am {day}; die Leertaste setzt und nimmt den Haken.</source>
        <translation>Left open on {day}; the space bar sets and removes the tick.</translation>
    </message>
    <message>
        <source>Offen geblieben am {day}. Eingeladen ist schon: Die Punkte kommen in den Nachtrag.</source>
        <translation>Left open on {day}. The invitation has gone out: the items go into the supplementary agenda.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bitte mindestens einen Punkt ankreuzen.</source>
        <translation>Please tick at least one item.</translation>
    </message>
    <message>
        <source>Es ist nichts offen, was sich übernehmen ließe.</source>
        <translation>Nothing is open that could be taken over.</translation>
    </message>
    <message>
        <source>1 offenen Punkt übernommen.</source>
        <translation>1 open item taken over.</translation>
    </message>
    <message>
        <source>{n} offene Punkte übernommen.</source>
        <translation>{n} open items taken over.</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>Ordner …</source>
        <translation>Folder …</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>Fundstelle: {text}</source>
        <translation>Passage: {text}</translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{n} weitere</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>Zeitachse mit den Sitzungen: {meetings}</source>
        <translation>Time axis with the meetings: {meetings}</translation>
    </message>
    <message>
        <source>Zeitachse, keine Sitzung im Bild</source>
        <translation>Time axis, no meeting in view</translation>
    </message>
    <message>
        <source>Auf der Achse steht keine Sitzung</source>
        <translation>There is no meeting on the axis</translation>
    </message>
    <message>
        <source>Letzte Sitzung der Achse</source>
        <translation>Last meeting on the axis</translation>
    </message>
    <message>
        <source>Erste Sitzung der Achse</source>
        <translation>First meeting on the axis</translation>
    </message>
    <message>
        <source>{meeting}, {n} von {all}; Enter öffnet sie</source>
        <translation>{meeting}, {n} of {all}; Enter opens it</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Anwesenheit als Zeitleiste; die Tabelle darunter nennt dieselben Zeiten</source>
        <translation>Attendance as a timeline; the table below gives the same times</translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Anwesenheit: Zeitleiste</source>
        <translation>Attendance: timeline</translation>
    </message>
    <message>
        <source>Zeiten der Anwesenheit</source>
        <translation>Attendance times</translation>
    </message>
    <message>
        <source>Teilnahmenachweis (CSV)</source>
        <translation>Record of attendance (CSV)</translation>
    </message>
    <message>
        <source>Redezeiten (CSV)</source>
        <translation>Speaking times (CSV)</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Die Sitzung ist noch nicht eröffnet.</source>
        <translation>The meeting has not been opened yet.</translation>
    </message>
    <message>
        <source>Die Redeliste ist leer.</source>
        <translation>The list of speakers is empty.</translation>
    </message>
    <message>
        <source>F2 ändert eine Uhrzeit; bei Personen heißt leer: dauert an. Abstimmungen bleiben, wie sie sind.</source>
        <translation>F2 changes a time; for people empty means ongoing. Votes stay as they are.</translation>
    </message>
    <message>
        <source>Die Zeiten stehen fest.</source>
        <translation>The times are final.</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>stimmberechtigt</source>
        <translation>entitled to vote</translation>
    </message>
    <message>
        <source>ohne Stimme</source>
        <translation>non-voting</translation>
    </message>
    <message>
        <source>befangen</source>
        <translation>biased</translation>
    </message>
    <message>
        <source>Stimmrecht ruht</source>
        <translation>voting right suspended</translation>
    </message>
    <message>
        <source>im Zuhörerbereich</source>
        <translation>in the public area</translation>
    </message>
    <message>
        <source>Abstimmung</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Unterbrechung</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Legende: {words}</source>
        <translation>Legend: {words}</translation>
    </message>
</context>
<context>
    <name>TimesForm</name>
    <message>
        <source>Zeiten, etwa 16:28–17:05, 17:15–</source>
        <translation>Times, e.g. 16:28–17:05, 17:15–</translation>
    </message>
    <message>
        <source>Zeiten</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Berichtigen</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Zeiten von {name}</source>
        <translation>Times of {name}</translation>
    </message>
    <message>
        <source>Bitte {n} Zeitspannen wie 16:28–17:05, durch Komma getrennt.</source>
        <translation>Please enter {n} periods like 16:28–17:05, separated by commas.</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Zertifikat einer Signaturkarte</source>
        <translation>Certificate of a signature card</translation>
    </message>
    <message>
        <source>Die PIN wird erst beim Unterschreiben gebraucht.</source>
        <translation>The PIN is needed only when signing.</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Kartentreiber (PKCS#11)</source>
        <translation>Card driver (PKCS#11)</translation>
    </message>
    <message>
        <source>Aus Datei …</source>
        <translation>From file …</translation>
    </message>
    <message>
        <source>Anderen Kartentreiber wählen (.so)</source>
        <translation>Choose another card driver (.so)</translation>
    </message>
    <message>
        <source>Zertifikate auf der Karte</source>
        <translation>Certificates on the card</translation>
    </message>
    <message>
        <source>Neu einlesen</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>alle gefundenen</source>
        <translation>all that are found</translation>
    </message>
    <message>
        <source>Die Karte wird gelesen …</source>
        <translation>Reading the card …</translation>
    </message>
    <message>
        <source>Kein Kartentreiber gefunden. Richten Sie den des Kartenanbieters ein oder OpenSC (Paket „opensc“).</source>
        <translation>No card driver found. Install the one of your card&apos;s issuer, or OpenSC (package “opensc”).</translation>
    </message>
    <message>
        <source>Keine Karte gefunden. Bitte einstecken und „Neu einlesen“ (F5) wählen.</source>
        <translation>No card found. Please insert it and choose “Read again” (F5).</translation>
    </message>
    <message>
        <source>Die Karte hält kein Zertifikat, mit dem unterschrieben werden kann.</source>
        <translation>The card holds no certificate that can sign.</translation>
    </message>
    <message>
        <source>{subject}, bis {day}</source>
        <translation>{subject}, until {day}</translation>
    </message>
    <message>
        <source>Es ist kein Zertifikat gewählt.</source>
        <translation>No certificate is chosen.</translation>
    </message>
    <message>
        <source>Kartentreiber (*.so);;Alle Dateien (*)</source>
        <translation>Card drivers (*.so);;All files (*)</translation>
    </message>
    <message>
        <source>Kartentreiber wählen</source>
        <translation>Choose a card driver</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <translation>That did not work.</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Themen aus dem Themenspeicher</source>
        <translation>Topics of the backlog</translation>
    </message>
    <message>
        <source>Vorschlag von: {who}</source>
        <translation>Proposed by: {who}</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>gewünscht zum {day}</source>
        <translation>wished for {day}</translation>
    </message>
</context>
<context>
    <name>TopicsForm</name>
    <message>
        <source>Aus dem Themenspeicher</source>
        <translation>From the backlog</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Themenspeicher bearbeiten …</source>
        <translation>Edit the backlog …</translation>
    </message>
    <message>
        <source>Der Themenspeicher des Gremiums ist leer. Ziehen Sie Punkte hierher, die warten sollen.</source>
        <translation>The body&apos;s backlog is empty. Drag items here that are to wait.</translation>
    </message>
    <message>
        <source>Leertaste kreuzt an, Ziehen legt ein Thema an seinen Platz.</source>
        <translation>Space ticks, dragging puts a topic into its place.</translation>
    </message>
    <message>
        <source>Leertaste kreuzt an. Eingeladen ist schon: Die Themen kommen in den Nachtrag.</source>
        <translation>Space ticks. The invitation has gone out: the topics go into the supplement.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Thema auf die Tagesordnung genommen.</source>
        <translation>Topic put onto the agenda.</translation>
    </message>
    <message>
        <source>Bitte mindestens ein Thema ankreuzen.</source>
        <translation>Please tick at least one topic.</translation>
    </message>
    <message>
        <source>1 Thema auf die Tagesordnung genommen.</source>
        <translation>1 topic put onto the agenda.</translation>
    </message>
    <message>
        <source>{n} Themen auf die Tagesordnung genommen.</source>
        <translation>{n} topics put onto the agenda.</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Papierkorb</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Der Papierkorb ist leer</source>
        <translation>The trash is empty</translation>
    </message>
    <message>
        <source>Was gelöscht wird, steht hier und lässt sich zurückholen, auch nach späteren Änderungen.</source>
        <translation>What is deleted is listed here and can be brought back, even after later changes.</translation>
    </message>
    <message>
        <source>Nichts passt zur Suche</source>
        <translation>Nothing matches the search</translation>
    </message>
    <message>
        <source>Im Papierkorb steht nichts mit diesen Worten.</source>
        <translation>Nothing in the trash has these words.</translation>
    </message>
    <message>
        <source>Zurückholen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Nichtöffentliches ist schraffiert und mit einem Schloss gekennzeichnet.</source>
        <translation>What is non-public is hatched and marked with a lock.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie zuerst eine Zeile.</source>
        <translation>Please choose a line first.</translation>
    </message>
    <message>
        <source>Zurückgeholt: {what}</source>
        <translation>Brought back: {what}</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Vertrauenswürdige Aussteller</source>
        <translation>Trusted issuers</translation>
    </message>
    <message>
        <source>Gelten auf diesem Rechner für jede Prüfung, nicht für die Datei.</source>
        <translation>They apply on this computer to every check, not to the file.</translation>
    </message>
    <message>
        <source>Dateien aufnehmen …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>Ordner aufnehmen …</source>
        <translation>Add folder …</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>gültig bis {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>selbst ausgestellt, {words}</source>
        <translation>self-issued, {words}</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen Aussteller.</source>
        <translation>Please choose an issuer.</translation>
    </message>
    <message>
        <source>Noch keiner. Nehmen Sie das Zertifikat des Ausstellers auf, dem Sie vertrauen, etwa das Ihrer Verwaltung (Endung .pem, .crt oder .cer).</source>
        <translation>None yet. Add the certificate of an issuer you trust, such as your administration&apos;s (ending .pem, .crt or .cer).</translation>
    </message>
    <message>
        <source>Fingerabdruck (SHA-256): {mark}</source>
        <translation>Fingerprint (SHA-256): {mark}</translation>
    </message>
    <message>
        <source>Schon aufgenommen.</source>
        <translation>Already added.</translation>
    </message>
    <message>
        <source>Aufgenommen: {names}</source>
        <translation>Added: {names}</translation>
    </message>
    <message>
        <source>Entfernt: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>Zertifikate ({endings})</source>
        <translation>Certificates ({endings})</translation>
    </message>
    <message>
        <source>Zertifikate aufnehmen</source>
        <translation>Add certificates</translation>
    </message>
    <message>
        <source>Ordner mit Zertifikaten aufnehmen</source>
        <translation>Add a folder of certificates</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>Diesem Aussteller vertrauen?</source>
        <translation>Trust this issuer?</translation>
    </message>
    <message>
        <source>Das Zertifikat kommt aus dem Dokument selbst; jeder kann eines auf diesen Namen ausstellen. Vergleichen Sie den Fingerabdruck mit der Person, die unterschrieben hat, am besten am Telefon.</source>
        <translation>The certificate comes from the document itself; anybody can issue one in this name. Compare the fingerprint with the person who signed, best over the phone.</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fingerabdruck stimmt: vertrauen</source>
        <translation>The fingerprint matches: trust</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Strg+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>UrgencyForm</name>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Teil der Sitzung</source>
        <translation>Part of the meeting</translation>
    </message>
    <message>
        <source>Interner Betreff</source>
        <translation>Internal subject</translation>
    </message>
    <message>
        <source>Grund der Dringlichkeit</source>
        <translation>Reason for the urgency</translation>
    </message>
    <message>
        <source>Feststellen</source>
        <translation>Establish</translation>
    </message>
    <message>
        <source>Dringlichkeit</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Geplante Dauer in Minuten</source>
        <translation>Planned duration in minutes</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enth.</source>
        <translation>Abst.</translation>
    </message>
    <message>
        <source>Ung.</source>
        <translation>Inv.</translation>
    </message>
    <message>
        <source>Teil</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Stimmen</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Dringlichkeit bejaht: Der Punkt steht auf der Tagesordnung.</source>
        <translation>Urgency accepted: the item is on the agenda.</translation>
    </message>
    <message>
        <source>Dringlichkeit abgelehnt: Die Abstimmung steht beim laufenden Punkt.</source>
        <translation>Urgency rejected: the vote is recorded under the current item.</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Ergebnis feststellen</source>
        <translation>Declare result</translation>
    </message>
    <message>
        <source>{n} von {all} Stimmen erfasst · Enthaltungen zählen nicht mit</source>
        <translation>{n} of {all} votes entered · abstentions do not count</translation>
    </message>
    <message>
        <source>{n} von {all} Stimmen erfasst</source>
        <translation>{n} of {all} votes recorded</translation>
    </message>
    <message>
        <source>Bitte zuerst die Stimmen eintragen.</source>
        <translation>Please enter the votes first.</translation>
    </message>
</context>
<context>
    <name>VerifyResult</name>
    <message>
        <source>Ergebnis der Prüfung</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>{name} wird geprüft …</source>
        <translation>Checking {name} …</translation>
    </message>
    <message>
        <source>Noch wird geprüft, was nach den Unterschriften hinzukam. Das kann dauern.</source>
        <translation>What was added after the signatures is still being checked. This may take a while.</translation>
    </message>
    <message>
        <source>Abgebrochen: Was nach den Unterschriften hinzukam, ist nicht geprüft.</source>
        <translation>Stopped: what was added after the signatures has not been checked.</translation>
    </message>
    <message>
        <source>Prüfung abbrechen</source>
        <translation>Stop the check</translation>
    </message>
    <message>
        <source>Weiter prüfen</source>
        <translation>Continue the check</translation>
    </message>
    <message>
        <source>Fingerabdruck</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Diesem Aussteller vertrauen …</source>
        <translation>Trust this issuer …</translation>
    </message>
    <message>
        <source>Vergleich mit dieser Datenbank</source>
        <translation>Comparison with this database</translation>
    </message>
    <message>
        <source>stimmt überein</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>weicht ab</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>in der Datei</source>
        <translation>in the file</translation>
    </message>
    <message>
        <source>in der Datenbank</source>
        <translation>in the database</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>keinem Aussteller</source>
        <translation>no issuer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>{size} Byte</source>
        <translation>{size} bytes</translation>
    </message>
    <message>
        <source>Vertraut wird</source>
        <translation>Trusted</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>Unterschriften prüfen</source>
        <translation>Check signatures</translation>
    </message>
    <message>
        <source>Ist das Dokument unverändert, und von wem ist es unterschrieben?</source>
        <translation>Is the document unchanged, and who signed it?</translation>
    </message>
    <message>
        <source>Geprüfte Dateien</source>
        <translation>Checked files</translation>
    </message>
    <message>
        <source>PDF-Dateien hierher ziehen</source>
        <translation>Drop PDF files here</translation>
    </message>
    <message>
        <source>Auch mehrere auf einmal. Die Dateien bleiben, wie und wo sie sind; es braucht kein Netz.</source>
        <translation>Several at once are fine. The files stay as and where they are; no network is needed.</translation>
    </message>
    <message>
        <source>Dateien wählen …</source>
        <translation>Choose files …</translation>
    </message>
    <message>
        <source>Vertrauen …</source>
        <translation>Trust …</translation>
    </message>
    <message>
        <source>Prüfbericht speichern …</source>
        <translation>Save check report …</translation>
    </message>
    <message>
        <source>Quittung …</source>
        <translation>Receipt …</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Höchstens {count} Dateien auf einmal.</source>
        <translation>{count} files at most at once.</translation>
    </message>
    <message>
        <source>Bitte schließen Sie das Fenster und beginnen Sie neu.</source>
        <translation>Please close the window and start again.</translation>
    </message>
    <message>
        <source>wird geprüft …</source>
        <translation>being checked …</translation>
    </message>
    <message>
        <source>Erst muss eine Datei geprüft sein.</source>
        <translation>A file must have been checked first.</translation>
    </message>
    <message>
        <source>Nur zu Dateien, die hier unterschrieben liegen.</source>
        <translation>Only for files that are kept here with signatures.</translation>
    </message>
    <message>
        <source>Dateien prüfen</source>
        <translation>Check files</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Fassungen der Niederschrift</source>
        <translation>Versions of the minutes</translation>
    </message>
    <message>
        <source>Noch keine Fassung: Die erste entsteht, wenn die Niederschrift zum Entwurf wird.</source>
        <translation>No version yet: the first comes when the minutes become a draft.</translation>
    </message>
    <message>
        <source>Vergleichen …</source>
        <translation>Compare …</translation>
    </message>
    <message>
        <source>Neue Fassung herausgeben …</source>
        <translation>Release a new version …</translation>
    </message>
    <message>
        <source>Neue Fassungen gibt es, solange sie ein Entwurf ist.</source>
        <translation>There are new versions only while the minutes are a draft.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine oder zwei Fassungen.</source>
        <translation>Please choose one or two versions.</translation>
    </message>
</context>
<context>
    <name>VersionWindow</name>
    <message>
        <source>Fassungen vergleichen</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Fassungen der Niederschrift vergleichen</source>
        <translation>Compare versions of the minutes</translation>
    </message>
    <message>
        <source>Frühere Fassung</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>Spätere Fassung</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>Geänderte Punkte</source>
        <translation>Changed items</translation>
    </message>
    <message>
        <source>Frühere Fassung wiederherstellen</source>
        <translation>Restore the earlier version</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>von</source>
        <translation>from</translation>
    </message>
    <message>
        <source>nach</source>
        <translation>to</translation>
    </message>
    <message>
        <source>heutiger Stand</source>
        <translation>as it stands today</translation>
    </message>
    <message>
        <source>Zwischen diesen Fassungen hat sich nichts geändert.</source>
        <translation>Nothing changed between these versions.</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>non-public</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen geänderten Punkt.</source>
        <translation>Please choose a changed item.</translation>
    </message>
    <message>
        <source>Wiederherstellen lassen sich Beratung, Beschluss und Aufträge eines Punktes, solange die Niederschrift ein Entwurf ist.</source>
        <translation>Discussion, resolution and assignments of an item can be restored while the minutes are a draft.</translation>
    </message>
    <message>
        <source>{item} steht wieder wie in {version}; Strg+Z nimmt das zurück.</source>
        <translation>{item} is as in {version} again; Ctrl+Z takes that back.</translation>
    </message>
</context>
<context>
    <name>VoteBar</name>
    <message>
        <source>{yes} Ja, {no} Nein, {abstention} Enthaltungen, {invalid} ungültig</source>
        <translation>{yes} yes, {no} no, {abstention} abstentions, {invalid} invalid</translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <source>Antrag</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Abstimmung</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Kenntnisnahme: eine Abstimmung ist nicht nötig.</source>
        <translation>Taking note: no vote is needed.</translation>
    </message>
    <message>
        <source>Zurückgezogen; Z stellt den Antrag wieder zur Abstimmung.</source>
        <translation>Withdrawn; Z puts the motion to the vote again.</translation>
    </message>
    <message>
        <source>Der Punkt ist verwiesen; über diesen Antrag ist nicht mehr abzustimmen.</source>
        <translation>The item was referred; this motion is no longer put to the vote.</translation>
    </message>
    <message>
        <source>Der Punkt ist vertagt; über diesen Antrag ist nicht mehr abzustimmen.</source>
        <translation>The item was postponed; this motion is no longer put to the vote.</translation>
    </message>
    <message>
        <source>Berichtigung feststellen</source>
        <translation>Declare correction</translation>
    </message>
    <message>
        <source>Ergebnis feststellen</source>
        <translation>Declare result</translation>
    </message>
    <message>
        <source>Über diesen Antrag ist schon abgestimmt, oder er ist zurückgezogen.</source>
        <translation>This motion was voted on already, or it was withdrawn.</translation>
    </message>
</context>
<context>
    <name>VoteFoot</name>
    <message>
        <source>Mehrheit, Verfahren …</source>
        <translation>Majority, procedure …</translation>
    </message>
    <message>
        <source>Ergebnis einlesen …</source>
        <translation>Read result …</translation>
    </message>
    <message>
        <source>Stimmberechtigte und wer nicht mitstimmt</source>
        <translation>Those entitled to vote and those who do not vote</translation>
    </message>
    <message>
        <source>Stimmberechtigt ({n})</source>
        <translation>Entitled to vote ({n})</translation>
    </message>
    <message>
        <source>ohne Stimme: {name}, {why}</source>
        <translation>without a vote: {name}, {why}</translation>
    </message>
    <message>
        <source>Niemand ist stimmberechtigt.</source>
        <translation>Nobody is entitled to vote.</translation>
    </message>
</context>
<context>
    <name>VotePreviewDialog</name>
    <message>
        <source>Ergebnis einlesen</source>
        <translation>Read result</translation>
    </message>
    <message>
        <source>{file} · {number}, {method}</source>
        <translation>{file} · {number}, {method}</translation>
    </message>
    <message>
        <source>Die Datei wird gelesen.</source>
        <translation>The file is being read.</translation>
    </message>
    <message>
        <source>In der Niederschrift steht: elektronisch abgestimmt</source>
        <translation>The minutes say: voted electronically</translation>
    </message>
    <message>
        <source>In die Karte übernehmen</source>
        <translation>Take over into the card</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ohne Stimme aus der Datei ({n}): {names}</source>
        <translation>No vote in the file ({n}): {names}</translation>
    </message>
    <message>
        <source>SHA-256 der Datei: {sum} …</source>
        <translation>SHA-256 of the file: {sum} …</translation>
    </message>
    <message>
        <source>In der Karte hat sich nichts geändert.</source>
        <translation>Nothing in the card has changed.</translation>
    </message>
    <message>
        <source>Keine Zeile nennt jemanden, der in dieser Karte zur Wahl steht.</source>
        <translation>No line names anybody who stands for election in this card.</translation>
    </message>
    <message>
        <source>Keine Zeile lässt sich einer stimmberechtigten Person zuordnen.</source>
        <translation>No row belongs to anybody entitled to vote.</translation>
    </message>
    <message>
        <source>Nichts wurde übernommen.</source>
        <translation>Nothing was taken over.</translation>
    </message>
</context>
<context>
    <name>VoteReading</name>
    <message>
        <source>Diese Abstimmung wird nicht mehr aufgenommen.</source>
        <translation>This vote is no longer being taken.</translation>
    </message>
    <message>
        <source>Schließen Sie das Fenster und prüfen Sie die Karte „Abstimmung“.</source>
        <translation>Close the window and check the card “Vote”.</translation>
    </message>
    <message>
        <source>Die Stimmberechtigten haben sich geändert.</source>
        <translation>Those entitled to vote have changed.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Zuordnung noch einmal.</source>
        <translation>Please check once more who was matched.</translation>
    </message>
    <message>
        <source>Ergebnisse ({endings})</source>
        <translation>Results ({endings})</translation>
    </message>
    <message>
        <source>Ergebnis einlesen</source>
        <translation>Read result</translation>
    </message>
</context>
<context>
    <name>VoteTable</name>
    <message>
        <source>Zeilen der Datei</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>In der Datei</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Stimme</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Zugeordnet</source>
        <translation>Matched to</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
</context>
<context>
    <name>VoteTerms</name>
    <message>
        <source>Nötige Mehrheit und Verfahren auf Antrag</source>
        <translation>Required majority and procedure on demand</translation>
    </message>
    <message>
        <source>Nötige Mehrheit</source>
        <translation>Required majority</translation>
    </message>
    <message>
        <source>Geheim auf Antrag von</source>
        <translation>Secret, demanded by</translation>
    </message>
    <message>
        <source>Namentlich auf Antrag von</source>
        <translation>Roll call, demanded by</translation>
    </message>
    <message>
        <source>elektronisch, mit Abstimmungsgeräten</source>
        <translation>electronic, by voting keypads</translation>
    </message>
    <message>
        <source>Elektronisch abgestimmt</source>
        <translation>Voted electronically</translation>
    </message>
    <message>
        <source>Stimmabgabe</source>
        <translation>Manner of voting</translation>
    </message>
    <message>
        <source>Geheim: ein Fünftel der Mitglieder. Namentlich: die Zahl der Geschäftsordnung. Geheim geht vor{source}.</source>
        <translation>Secret: one fifth of the members. Roll call: the number in the rules of procedure. Secret goes first{source}.</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Tagesordnung</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{done} von {total} erledigt</source>
        <translation>{done} of {total} done</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Beschluss {number}</source>
        <translation>Resolution {number}</translation>
    </message>
    <message>
        <source>Nichtöffentlicher
Teil</source>
        <translation>Non-public
part</translation>
    </message>
    <message>
        <source>Die Sitzung wird ohne Öffentlichkeit fortgesetzt.</source>
        <translation>The meeting continues without the public.</translation>
    </message>
    <message>
        <source>Unterbrechung</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>seit {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Anwesenheit</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Projektplan {title}</source>
        <translation>Project plan {title}</translation>
    </message>
    <message>
        <source>Noch keine Termine im Plan.</source>
        <translation>No dates in the plan yet.</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Noch keine Haushaltspositionen.</source>
        <translation>No budget lines yet.</translation>
    </message>
    <message>
        <source>Ansatz je Jahr</source>
        <translation>Planned per year</translation>
    </message>
    <message>
        <source>Summe</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Handlungsfelder</source>
        <translation>Fields of action</translation>
    </message>
    <message>
        <source>Noch keine Maßnahmen.</source>
        <translation>No measures yet.</translation>
    </message>
    <message>
        <source>keine Maßnahme</source>
        <translation>no measure</translation>
    </message>
    <message>
        <source>Sternförmiges Kontaktsystem</source>
        <translation>Star-shaped contact system</translation>
    </message>
    <message>
        <source>{n} von {total} Maßnahmen mit Kontakt</source>
        <translation>{n} of {total} measures with contact</translation>
    </message>
    <message>
        <source>{n} von {total} mit Kontakt</source>
        <translation>{n} of {total} with contact</translation>
    </message>
    <message>
        <source>{n} Dienststellen beteiligt</source>
        <translation>{n} departments involved</translation>
    </message>
    <message>
        <source>1 Dienststelle beteiligt</source>
        <translation>1 department involved</translation>
    </message>
    <message>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation>existing</translation>
    </message>
    <message>
        <source>gelöscht</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>{name} (neu)</source>
        <translation>{name} (new)</translation>
    </message>
    <message>
        <source>{name} (entfällt)</source>
        <translation>{name} (removed)</translation>
    </message>
    <message>
        <source>Was der Antrag ändert</source>
        <translation>What the motion changes</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Unterschied</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>eingestellt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Ende {moved}</source>
        <translation>end {moved}</translation>
    </message>
    <message>
        <source>bisher</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Haushalt {year}</source>
        <translation>Budget {year}</translation>
    </message>
    <message>
        <source>Summe {year}</source>
        <translation>Sum {year}</translation>
    </message>
    <message>
        <source>Änderungsantrag</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>gestrichen</source>
        <translation>struck out</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enthaltung</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Ungültig</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Wahl: {office}</source>
        <translation>Election: {office}</translation>
    </message>
    <message>
        <source>Gewählt: die {n} Personen mit Häkchen</source>
        <translation>Elected: the {n} persons with a tick</translation>
    </message>
    <message>
        <source>Noch</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>bis {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Die Zeit ist um.</source>
        <translation>Time is up.</translation>
    </message>
    <message>
        <source>Teil {n} / {total}</source>
        <translation>part {n} / {total}</translation>
    </message>
    <message>
        <source>Redeliste geschlossen</source>
        <translation>Speaker list closed</translation>
    </message>
    <message>
        <source>Redeliste</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Niemand wartet.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>1 Wortmeldung wartet</source>
        <translation>1 speaker waiting</translation>
    </message>
    <message>
        <source>{n} Wortmeldungen warten</source>
        <translation>{n} speakers waiting</translation>
    </message>
    <message>
        <source>Niemand hat das Wort.</source>
        <translation>Nobody has the floor.</translation>
    </message>
</context>
<context>
    <name>WallButton</name>
    <message>
        <source>aus</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Auf der Wand</source>
        <translation>On the wall</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Wall</translation>
    </message>
</context>
<context>
    <name>WallMenu</name>
    <message>
        <source>Der Sitzung folgen</source>
        <translation>Follow the meeting</translation>
    </message>
    <message>
        <source>Countdown beenden</source>
        <translation>Stop the countdown</translation>
    </message>
    <message>
        <source>Folien vormerken …</source>
        <translation>Line slides up …</translation>
    </message>
    <message>
        <source>Vorgemerkte Folien leeren</source>
        <translation>Empty the slides lined up</translation>
    </message>
    <message>
        <source>Zeit des Punktes in der Ecke</source>
        <translation>Time of the item in the corner</translation>
    </message>
    <message>
        <source>Anwesenheit im Fuß der Folien</source>
        <translation>Presence in the foot of the slides</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Schwarz</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Text größer</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Text kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text in normaler Größe</source>
        <translation>Text in normal size</translation>
    </message>
    <message>
        <source>Plan: Ebene wechseln</source>
        <translation>Plan: change the level</translation>
    </message>
    <message>
        <source>Plan: Zeitraum wechseln</source>
        <translation>Plan: change the period</translation>
    </message>
    <message>
        <source>Große Vorschau</source>
        <translation>Large preview</translation>
    </message>
    <message>
        <source>Farben der Wand</source>
        <translation>Colours of the wall</translation>
    </message>
    <message>
        <source>Seitenverhältnis</source>
        <translation>Aspect ratio</translation>
    </message>
    <message>
        <source>Zweite Wand</source>
        <translation>Second wall</translation>
    </message>
    <message>
        <source>Zweite Wand schließen</source>
        <translation>Close the second wall</translation>
    </message>
    <message>
        <source>Zweite Wand öffnen</source>
        <translation>Open the second wall</translation>
    </message>
    <message>
        <source>Wände tauschen</source>
        <translation>Exchange the walls</translation>
    </message>
    <message>
        <source>Wand schließen</source>
        <translation>Close wall</translation>
    </message>
    <message>
        <source>Wand öffnen</source>
        <translation>Open wall</translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>Wand</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Jetzt</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Danach</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Zweite Wand</source>
        <translation>Second wall</translation>
    </message>
    <message>
        <source>Große Vorschau ({key})</source>
        <translation>Large preview ({key})</translation>
    </message>
    <message>
        <source>Große Vorschau</source>
        <translation>Large preview</translation>
    </message>
    <message>
        <source>Halten</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Schwarz</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Text kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text größer</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Folie wählen, Wand öffnen oder schließen</source>
        <translation>Choose a slide, open or close the wall</translation>
    </message>
    <message>
        <source>Seite zurück</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Seite vor</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Wand öffnen</source>
        <translation>Open wall</translation>
    </message>
    <message>
        <source>Wieder zeigen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Als Nächstes</source>
        <translation>Up next</translation>
    </message>
    <message>
        <source>Der Punkt ist nichtöffentlich: die Wand bleibt neutral.</source>
        <translation>The item is non-public: the wall stays neutral.</translation>
    </message>
    <message>
        <source>Davor war keine Folie.</source>
        <translation>There was no slide before.</translation>
    </message>
    <message>
        <source>Diese Folie hat keinen Text, der größer werden könnte.</source>
        <translation>This slide has no text that could be enlarged.</translation>
    </message>
    <message>
        <source>Größer geht es nicht.</source>
        <translation>This is the largest size.</translation>
    </message>
    <message>
        <source>Das ist die normale Größe.</source>
        <translation>This is the normal size.</translation>
    </message>
    <message>
        <source>Seite {n} von {total}</source>
        <translation>Page {n} of {total}</translation>
    </message>
    <message>
        <source>Lösen</source>
        <translation>Release</translation>
    </message>
</context>
<context>
    <name>WatchedDialog</name>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Weiter …</source>
        <translation>Continue …</translation>
    </message>
</context>
<context>
    <name>WordingForm</name>
    <message>
        <source>Wortlaut der Abstimmung in der Niederschrift</source>
        <translation>Wording of the vote in the minutes</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Wortlaut der Wahl in der Niederschrift</source>
        <translation>Wording of the election in the minutes</translation>
    </message>
</context>
<context>
    <name>YearAmounts</name>
    <message>
        <source>Weiteres Jahr</source>
        <translation>Another year</translation>
    </message>
</context>
</TS>
