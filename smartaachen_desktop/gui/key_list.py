"""Every key of the window for the sheet behind F1: from the tables of acts, and from the lists with keys of their own.

A key of the meeting gets its line from `meeting/acts_table.py`, one of the wall from `projector/keys.py`. Keys that
hold inside a list or a table only stand here: one line each, as Qt writes them, several parted by ", ".
"""

from smartaachen_desktop.gui.key_list_meeting import KeyGroup, meeting_list_keys
from smartaachen_desktop.gui.main_window import MainWindow
from smartaachen_desktop.gui.meeting.acts_table import act_groups
from smartaachen_desktop.gui.plan.acts import plan_acts
from smartaachen_desktop.gui.projector.keys import wall_acts
from smartaachen_desktop.gui.shared.language import tr

__all__ = ["KeyGroup", "key_groups"]


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
    return [(tr("Überall"), shell), *meeting, *meeting_list_keys(), *walls, *_plan_and_budget(), *_others()]


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
