"""Every key of the window for the sheet behind F1: from the tables of acts, and from the lists with keys of their own.

A key of the meeting gets its line from `meeting/acts_table.py`, one of the wall from `projector/keys.py`. Keys that
hold inside a list or a table only stand here: one line each, as Qt writes them, several parted by ", ".
"""

from smartaachen_desktop.gui.main_window import MainWindow
from smartaachen_desktop.gui.meeting.acts_table import act_groups
from smartaachen_desktop.gui.plan.acts import plan_acts
from smartaachen_desktop.gui.projector.keys import wall_acts
from smartaachen_desktop.gui.shared.language import tr

KeyGroup = tuple[str, list[tuple[str, str]]]


def key_groups(window: MainWindow) -> list[KeyGroup]:
    """Keys of the shell, the meeting, its lists, the wall, then of the other views."""
    shell = [
        (action.text().replace("&&", "&"), ", ".join(each.toString() for each in action.shortcuts()))
        for action in window.shell_actions
    ]
    shell += [
        (tr("Helles oder dunkles Erscheinungsbild"), "Ctrl+Shift+L"),
        (tr("Formular absenden, verwerfen"), "Return, Esc"),
        (tr("Mehrzeiliges Formular absenden"), "Ctrl+Return"),
    ]
    meeting = [(group.title, [(act.name, act.keys) for act in group.acts]) for group in act_groups()]
    wall = (tr("Wand"), [(act.name, act.keys) for act in wall_acts()])
    walls = [wall, _wall_queue(), _wall_window()]
    return [(tr("Überall"), shell), *meeting, *_meeting_lists(), *walls, *_plan_and_budget(), *_others()]


def _meeting_lists() -> list[KeyGroup]:
    """Single letters are acts only where the list has the focus."""
    return [
        (
            tr("Liste der Sitzungen"),
            [
                (tr("Sitzung anlegen"), "Ctrl+N"),
                (tr("Sitzung öffnen"), "Return"),
                (tr("Ins Archiv legen, aus dem Archiv nehmen"), "Ctrl+Shift+A"),
                (tr("Sitzung kopieren"), "Alt+Shift+K"),
                (tr("Sitzung löschen"), "Del"),
            ],
        ),
        (
            tr("Tagesordnung, wenn die Liste gewählt ist"),
            [
                (tr("Zur Beratung des Punktes"), "Return"),
                (tr("Bearbeiten, löschen"), "F2, Del"),
                (tr("Nach oben, nach unten"), "Alt+Up, Alt+Down"),
                (tr("Unter den Punkt darüber, wieder heraus"), "Alt+Right, Alt+Left"),
                (tr("Parken, wieder aufnehmen"), "P"),
            ],
        ),
        (
            tr("Text der Beratung"),
            [
                (tr("Listenpunkt eine Ebene tiefer, höher"), "Tab, Shift+Tab"),
                (tr("Vorgeschlagenen Namen übernehmen"), "Tab"),
                (tr("Text zurück, wieder vor"), "Ctrl+Z, Ctrl+Y"),
            ],
        ),
        (
            tr("Redeliste, wenn die Liste gewählt ist"),
            [
                (tr("Früher, später das Wort"), "Alt+Up, Alt+Down"),
                (tr("Zur Geschäftsordnung, wieder zur Sache"), "G"),
                (tr("Wortmeldung streichen"), "Del"),
            ],
        ),
        (
            tr("Zwischenfragen, wenn die Liste gewählt ist"),
            [
                (tr("Zwischenfrage streichen"), "Del"),
            ],
        ),
        (
            tr("Anträge, wenn die Liste gewählt ist"),
            [
                (tr("Abstimmung öffnen"), "Return"),
                (tr("Früher, später abstimmen"), "Alt+Up, Alt+Down"),
                (tr("Zurückziehen, wieder stellen"), "Z"),
                (tr("Ändern"), "F2"),
                (tr("Antrag oder Abstimmung löschen"), "Del"),
            ],
        ),
        (
            tr("Stimmenzahlen"),
            [
                (tr("Einstimmig"), "E"),
                (tr("Eine Stimme mehr, weniger"), "Up, Down"),
                (tr("Ergebnis feststellen"), "Ctrl+Return"),
                (tr("Berichtigung verwerfen"), "Esc"),
            ],
        ),
        (
            tr("Namentliche Abstimmung"),
            [
                (tr("Ja"), "J, Y"),
                (tr("Nein"), "N"),
                (tr("Enthaltung"), "E"),
                (tr("Ungültig"), "U"),
                (tr("Stimme wieder löschen"), "Backspace"),
                (tr("Anderer Name"), "Left, Right, Up, Down"),
                (tr("Ergebnis feststellen"), "Ctrl+Return"),
                (tr("Berichtigung verwerfen"), "Esc"),
            ],
        ),
        (
            tr("Aufträge, wenn die Liste gewählt ist"),
            [
                (tr("Abhaken"), "Space"),
                (tr("Ändern, löschen"), "F2, Del"),
                (tr("Wieder zur Notiz, in den Projektplan"), "N, M"),
            ],
        ),
        (
            tr("Wirkung des Antrags, wenn die Liste gewählt ist"),
            [
                (tr("Zur Maßnahme oder Haushaltsposition"), "Return"),
                (tr("Vorbereitete Änderung löschen"), "Del"),
                (tr("Seither geänderte Änderung neu übernehmen"), "N"),
            ],
        ),
        (
            tr("Offenes aus früheren Sitzungen, wenn die Liste gewählt ist"),
            [
                (tr("Sachstand festhalten"), "N"),
                (tr("Erledigt"), "Space"),
            ],
        ),
        (
            tr("Einwendungen, wenn die Liste gewählt ist"),
            [(tr("Ändern, löschen"), "F2, Del")],
        ),
        (
            tr("Anwesenheit, wenn die Liste gewählt ist"),
            [
                (tr("Kommt"), "K"),
                (tr("Geht"), "G"),
                (tr("Kommt oder geht um …"), "Shift+K, Shift+G"),
                (tr("Befangen"), "B"),
                (tr("Entschuldigt"), "E"),
                (tr("Zurück am Tisch"), "Z"),
                (tr("Setzt sich zu den Zuhörenden"), "P"),
                (tr("Vertretung"), "V"),
                (tr("Stimmrecht ruht, lebt wieder auf"), "R"),
                (tr("Zeiten berichtigen"), "T"),
                (tr("Gast oder Vertretung von der Liste streichen"), "Del"),
                (tr("Name suchen"), "/"),
            ],
        ),
        (
            tr("Anmerkungen zum Entwurf, wenn die Liste gewählt ist"),
            [
                (tr("Übernommen"), tr("Ü, U")),
                (tr("Nicht übernommen"), "N"),
                (tr("Wieder offen"), "O"),
                (tr("Antwort"), "F2"),
                (tr("Löschen"), "Del"),
            ],
        ),
        (
            tr("Versand, wenn die Liste gewählt ist"),
            [(tr("Ändern, löschen"), "F2, Del")],
        ),
        (
            tr("Niederschrift ansehen"),
            [
                (tr("Seite vor, zurück"), "PgDown, PgUp"),
                (tr("Größer, kleiner"), "+, -"),
            ],
        ),
    ]


def _wall_queue() -> KeyGroup:
    return (
        tr("Vorgemerkte Folien, wenn die Liste gewählt ist"),
        [
            (tr("Früher, später zeigen"), "Alt+Up, Alt+Down"),
            (tr("Aus der Reihe nehmen"), "Del"),
            (tr("Sofort zeigen"), "Return"),
        ],
    )


def _wall_window() -> KeyGroup:
    return (
        tr("Wand, wenn ihr Fenster den Fokus hat"),
        [
            (tr("Seite vor"), "PgDown, Down"),
            (tr("Seite zurück"), "PgUp, Up"),
            (tr("Schließen"), "Esc, F11"),
        ],
    )


def _plan_and_budget() -> list[KeyGroup]:
    return [
        (
            tr("Projektplan"),
            [
                *((act.name, act.keys) for act in plan_acts()),
                (tr("Einzelheiten; auf der Zeitachse: Sitzung öffnen"), "Return"),
                (tr("Zelle bearbeiten"), "F2"),
                (tr("Einzelheiten schließen, Ziehen abbrechen"), "Esc"),
            ],
        ),
        (
            tr("Vergleich mit einem Basisplan"),
            [
                (tr("Maßnahme zum Nachjustieren anhaken"), "Space"),
                (tr("Zur Maßnahme im Plan"), "Return"),
                (tr("Zurück zum Plan"), "Esc"),
            ],
        ),
        (
            tr("Haushalt"),
            [
                (tr("Betrag oder Name bearbeiten"), "F2, Return"),
                (tr("Übernehmen und weiter, zurück"), "Tab, Shift+Tab"),
                (tr("Verwerfen"), "Esc"),
                (tr("Haushaltsposition anlegen"), "Ins"),
                (tr("Betrag auf null; auf dem Namen: Position löschen"), "Del"),
            ],
        ),
    ]


def _others() -> list[KeyGroup]:
    return [
        (
            tr("Handlungsfelder"),
            [
                (tr("Karte wählen"), "Left, Right, Up, Down"),
                (tr("Karte verschieben"), "Ctrl+Left, Ctrl+Right, Ctrl+Up, Ctrl+Down"),
                (tr("Einzelheiten"), "F2, Return"),
                (tr("Maßnahme anlegen"), "Ins"),
                (tr("Löschen"), "Del"),
                (tr("Karten filtern"), "Ctrl+F"),
                (tr("Rückmeldungen zum Handlungsfeld"), "R"),
                (tr("Leitsatz nach oben, nach unten; löschen"), "Ctrl+Up, Ctrl+Down, Del"),
                (tr("Rückmeldung ändern, löschen"), "F2, Del"),
                (tr("Einzelheiten, Leitbild oder Rückmeldungen schließen"), "Esc"),
            ],
        ),
        (
            tr("Beschlüsse und Aufträge"),
            [
                (tr("Auftrag anlegen"), "Ins"),
                (tr("Auftrag abhaken"), "Space"),
                (tr("Einzelheiten"), "F2, Return"),
                (tr("Auftrag löschen"), "Del"),
                (tr("Auftrag wieder zur Notiz machen"), "N"),
                (tr("Auftrag in den Projektplan übernehmen"), "M"),
                (tr("Umlaufbeschluss beginnen"), "Shift+Ins"),
            ],
        ),
        (
            tr("Antworten im Umlauf, wenn die Liste gewählt ist"),
            [
                (tr("Ja"), "J, Y"),
                (tr("Nein"), "N"),
                (tr("Enthaltung"), "E"),
                (tr("Widerspruch gegen das Verfahren"), "W"),
                (tr("Nicht gefragt, gefragt"), "G"),
                (tr("Antwort wieder löschen"), "Backspace, Del"),
            ],
        ),
        (
            tr("Vorlagen"),
            [(tr("Datei umbenennen"), "F2")],
        ),
        (
            tr("Datei lesen"),
            [
                (tr("Nächster, vorheriger Treffer"), "F3, Shift+F3"),
                (tr("In der Datei suchen"), "Ctrl+F"),
                (tr("Zu einer Seite"), "Ctrl+G"),
                (tr("Seite vor, zurück"), "PgDown, PgUp"),
                (tr("Größer, kleiner, Breite des Fensters"), "Ctrl++, Ctrl+-, Ctrl+0"),
                (tr("Drucken"), "Ctrl+P"),
                (tr("Speichern unter …"), "Ctrl+S"),
                (tr("Extern öffnen"), "Ctrl+O"),
                (tr("Zur Vorlage"), "Ctrl+J"),
                (tr("Schließen"), "Esc"),
            ],
        ),
        (
            tr("Gremien und Personen"),
            [
                (tr("Mitglied, Punkt, Serie, Person oder Dienststelle anlegen"), "Ins"),
                (tr("Zelle bearbeiten"), "F2, Return"),
                (tr("Ankreuzfeld umschalten"), "Space"),
                (tr("Löschen"), "Del"),
                (tr("Punkt der Mustertagesordnung, Textbaustein verschieben"), "Alt+Up, Alt+Down"),
                (tr("Punkt der Mustertagesordnung einrücken, ausrücken"), "Alt+Right, Alt+Left"),
            ],
        ),
        (
            tr("Verlauf"),
            [
                (tr("Eintrag auf- und zuklappen"), "Return, Space, Right, Left"),
                (tr("Diesen Schritt zurücknehmen"), "Del"),
                (tr("Papierkorb zeigen, zurück zum Verlauf"), "Ctrl+Shift+Del"),
                (tr("Im Papierkorb: zurückholen"), "Return"),
            ],
        ),
    ]
