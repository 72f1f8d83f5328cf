"""Every key of the window, read from its actions and shortcuts, for the sheet behind F1."""

from smartaachen_desktop.gui.main_window import MainWindow
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shared.language import tr

KeyGroup = tuple[str, list[tuple[str, str]]]


def key_groups(window: MainWindow) -> list[KeyGroup]:
    """Keys of the shell, then of the meeting, of attendance, of the wall, of plan, budget and board."""
    shell = [
        (action.text().replace("&&", "&"), " / ".join(german_key(each.toString()) for each in action.shortcuts()))
        for action in window.shell_actions
    ]
    return [(tr("Überall"), shell), *_features()]


def _features() -> list[KeyGroup]:
    return [
        (
            tr("Sitzung"),
            [
                (tr("Textbaustein einfügen"), "F3"),
                (tr("Auftrag anlegen"), "F4"),
                (tr("In die Beratung springen"), "F5"),
                (tr("Vorschläge für ein unterstrichenes Wort"), tr("Strg+.")),
                (tr("TOP aufrufen oder beenden"), "F6"),
                (tr("Unterbrechen mit Grund und Ende"), tr("Umschalt+F6")),
                (tr("Leitung dieses Punktes"), tr("Strg+L")),
                (tr("Wortmeldung aufnehmen"), tr("Strg+R")),
                (tr("Nächste*r hat das Wort"), tr("Strg+Umschalt+R")),
                (tr("Zur Abstimmung"), "F8"),
                (tr("Gemeinsam abstimmen"), tr("Strg+Umschalt+B")),
                (tr("Einstimmig"), "E"),
                (tr("Einstimmig gewählt"), "Alt+E"),
                (tr("Übliche Reihenfolge der Anträge übernehmen"), "Alt+R"),
                (tr("Angenommenen Änderungsantrag übernehmen"), "Alt+W"),
                (tr("Ergebnis feststellen"), tr("Strg+Eingabe")),
                (tr("Änderung an Plan oder Haushalt vorbereiten"), tr("Umschalt+F8")),
                (tr("Dringlichkeit: Punkt aufnehmen"), tr("Umschalt+Einfg")),
                (tr("Prüfliste „Bereit zur Unterschrift“"), "F12"),
                (tr("Von der Tagesordnung bis zur Anwesenheit"), tr("Alt+1 bis Alt+5")),
            ],
        ),
        (
            tr("Tagesordnung, wenn die Liste gewählt ist"),
            [
                (tr("Nach oben, nach unten"), tr("Alt+Oben / Alt+Unten")),
                (tr("Unter den Punkt darüber, wieder heraus"), tr("Alt+Rechts / Alt+Links")),
                (tr("Parken, wieder aufnehmen"), "P"),
            ],
        ),
        (
            tr("Anträge, wenn die Liste gewählt ist"),
            [
                (tr("Früher, später abstimmen"), tr("Alt+Oben / Alt+Unten")),
                (tr("Zurückziehen, wieder stellen"), "Z"),
                (tr("Ändern"), "F2"),
                (tr("Antrag oder Abstimmung löschen"), tr("Entf")),
            ],
        ),
        (
            tr("Namentliche Abstimmung"),
            [
                (tr("Ja"), "J / Y"),
                (tr("Nein"), "N"),
                (tr("Enthaltung"), "E"),
                (tr("Ungültig"), "U"),
                (tr("Stimme wieder löschen"), tr("Rücktaste")),
            ],
        ),
        (
            tr("Offenes aus früheren Sitzungen, wenn die Liste gewählt ist"),
            [(tr("Sachstand festhalten"), "N"), (tr("Erledigt"), tr("Leertaste"))],
        ),
        (
            tr("Anwesenheit, wenn die Liste gewählt ist"),
            [
                (tr("Kommt"), "K"),
                (tr("Geht"), "G"),
                (tr("Befangen"), "B"),
                (tr("Entschuldigt"), "E"),
                (tr("Zurück am Tisch"), "Z"),
                (tr("Setzt sich zu den Zuhörenden"), "P"),
                (tr("Vertretung"), "V"),
                (tr("Stimmrecht ruht, lebt wieder auf"), "R"),
                (tr("Zeiten berichtigen"), "T"),
                (tr("Zeitleiste"), tr("Strg+T")),
                (tr("Name suchen"), tr("Strg+F oder /")),
                (tr("Kommt oder geht um …"), tr("Umschalt+K / Umschalt+G")),
            ],
        ),
        (
            tr("Wand"),
            [
                (tr("Halten"), "F7"),
                (tr("Schwarz"), tr("Umschalt+F7")),
                (tr("Weiter"), "F9"),
                (tr("Zurück"), tr("Umschalt+F9")),
                (tr("Text größer, kleiner, normal"), tr("Strg+Umschalt+Plus / Minus / 0")),
                (tr("Große Vorschau"), tr("Umschalt+F11")),
                (tr("Wand öffnen oder schließen"), "F11"),
            ],
        ),
        (
            tr("Projektplan"),
            [
                (tr("Maßnahme anlegen"), tr("Einfg")),
                (tr("Ganzer Plan"), tr("Pos1")),
                (tr("Heute"), "H"),
                (tr("Um eine Woche verschieben"), tr("Alt+Links / Alt+Rechts")),
                (tr("Eine Woche länger oder kürzer"), tr("Umschalt+Alt+Links / Rechts")),
                (tr("Größer, kleiner"), "+ / −"),
            ],
        ),
        (
            tr("Tabellen und Karten"),
            [
                (tr("Bearbeiten"), "F2"),
                (tr("Anlegen"), tr("Einfg")),
                (tr("Löschen"), tr("Entf")),
                (tr("Karte verschieben"), tr("Strg+Pfeiltaste")),
                (tr("Punkt der Mustertagesordnung verschieben"), tr("Alt+Oben / Alt+Unten")),
            ],
        ),
    ]
