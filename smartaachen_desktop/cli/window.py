"""Without a subcommand the window opens. Imports stay few here: the window's first picture waits for them."""

import argparse
import linecache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from smartaachen_desktop.cli.passphrase import first_line

if TYPE_CHECKING:
    from smartaachen_desktop.gui.launch import Doors

APP_NAME = "SMART.Aachen"
_FIRST_VIEW = "smartaachen_desktop.gui.meeting.workbench"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", metavar="DB", help="Datei oder postgresql-Adresse; ohne Angabe die eigene Datei")
    parser.add_argument("--passphrase-file", metavar="F", type=Path, help="Datei mit dem Kennwort (erste Zeile)")
    parser.add_argument("--example", action="store_true", help="das Fenster auf dem Beispiel öffnen")


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.gui.launch import Places, launch

    places = Places(
        data=Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)),
        config=Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)),
    )
    secret = first_line(options.passphrase_file) if options.passphrase_file else None
    return launch(_doors, places, options.database, secret, example=options.example)


def _doors() -> "Doors":
    # app brings database and services along, the others Qt's classes of the first view; called in a thread of its own,
    # so that the GUI thread need not wait for them
    for name in ("sqlalchemy.orm", "smartaachen_desktop.app", "smartaachen_desktop.gui.desktop", _FIRST_VIEW):
        import_module(name)
        # PySide6 reads the source of every module imported after it and leaves the lines here: some 18 MB by now
        linecache.clearcache()
    doors: Doors = import_module("smartaachen_desktop.app").doors()
    return doors
