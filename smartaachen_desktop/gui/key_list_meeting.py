"""The keys that hold inside a list or a form of the meeting, for the sheet behind F1."""

from smartaachen_desktop.gui.shared.language import tr

KeyGroup = tuple[str, list[tuple[str, str]]]
"""A heading, and what its keys do, as Qt writes them, several parted by ", "."""


def meeting_list_keys() -> list[KeyGroup]:
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
                (tr("Doch nicht abstimmen; Berichtigung verwerfen"), "Esc"),
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
                (tr("Doch nicht abstimmen; Berichtigung verwerfen"), "Esc"),
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
