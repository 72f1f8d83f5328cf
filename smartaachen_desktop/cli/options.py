"""Options that several subcommands share."""

import argparse
from pathlib import Path
from uuid import UUID

from smartaachen_desktop.app import Workspace, open_workspace
from smartaachen_desktop.cli.passphrase import first_line
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput


def add_database(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """The options that name a database and unlock it."""
    parser.add_argument("--database", metavar="DB", required=required, help="Datei oder postgresql-Adresse")
    add_passphrase(parser)


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-file", metavar="F", type=Path, help="Datei mit dem Kennwort (erste Zeile), statt es zu tippen"
    )


def add_audience(parser: argparse.ArgumentParser, *, default: str | None = "public") -> None:
    parser.add_argument(
        "--audience",
        choices=[each.value for each in Audience],
        default=default,
        help="öffentliche oder interne Ausgabe",
    )


def add_out(parser: argparse.ArgumentParser, *, required: bool = True, what: str = "wohin") -> None:
    parser.add_argument("--out", metavar="DATEI", type=Path, required=required, help=what)


def passphrase(options: argparse.Namespace) -> str | None:
    """The first line of the passphrase file, None without one."""
    path: Path | None = options.passphrase_file
    return None if path is None else first_line(path)


def open_database(options: argparse.Namespace) -> Workspace:
    return open_workspace(options.database, passphrase(options))


def parse_id(text: str) -> UUID:
    """A record id typed by hand. Raises InvalidInput."""
    try:
        return UUID(text)
    except ValueError:
        raise InvalidInput("invalid_id", f"„{text}“ ist keine Kennung (UUID).", field="id") from None
