"""Every key of the window, read from its actions and shortcuts, for the sheet behind F1."""

from PySide6.QtCore import QCoreApplication

from smartaachen_desktop.gui.main_window import MainWindow
from smartaachen_desktop.gui.shared.buttons import german_key

KeyGroup = tuple[str, list[tuple[str, str]]]


def key_groups(window: MainWindow) -> list[KeyGroup]:
    """Keys of the shell, then of the meeting, of attendance, of the wall, of plan, budget and board."""
    shell = [
        (action.text().replace("&&", "&"), " / ".join(german_key(each.toString()) for each in action.shortcuts()))
        for action in window.shell_actions
    ]
    return [(_tr("Überall"), shell), *_features()]


def _features() -> list[KeyGroup]:
    return [
        (
            _tr("Sitzung"),
            [
                (_tr("Textbaustein einfügen"), "F3"),
                (_tr("Auftrag anlegen"), "F4"),
                (_tr("In die Beratung springen"), "F5"),
                (_tr("TOP aufrufen oder beenden"), "F6"),
                (_tr("Zur Abstimmung"), "F8"),
                (_tr("Einstimmig"), "E"),
                (_tr("Ergebnis feststellen"), _tr("Strg+Eingabe")),
                (_tr("Tagesordnung, Beratung, Abstimmung, Beschluss, Anwesenheit"), _tr("Alt+1 bis Alt+5")),
            ],
        ),
        (
            _tr("Anwesenheit, wenn die Liste gewählt ist"),
            [
                (_tr("Kommt"), "K"),
                (_tr("Geht"), "G"),
                (_tr("Befangen"), "B"),
                (_tr("Entschuldigt"), "E"),
            ],
        ),
        (
            _tr("Wand"),
            [
                (_tr("Halten"), "F7"),
                (_tr("Weiter"), "F9"),
                (_tr("Wand öffnen oder schließen"), "F11"),
            ],
        ),
        (
            _tr("Projektplan"),
            [
                (_tr("Maßnahme anlegen"), _tr("Einfg")),
                (_tr("Ganzer Plan"), _tr("Pos1")),
                (_tr("Heute"), "H"),
                (_tr("Um eine Woche verschieben"), _tr("Alt+Links / Alt+Rechts")),
                (_tr("Um eine Woche verlängern oder kürzen"), _tr("Umschalt+Alt+Links / Rechts")),
                (_tr("Größer, kleiner"), "+ / −"),
            ],
        ),
        (
            _tr("Tabellen und Karten"),
            [
                (_tr("Bearbeiten"), "F2"),
                (_tr("Anlegen"), _tr("Einfg")),
                (_tr("Löschen"), _tr("Entf")),
                (_tr("Karte verschieben"), _tr("Strg+Pfeiltaste")),
            ],
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
