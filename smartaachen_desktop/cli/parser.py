"""German command line: argparse with its own few words translated."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import NoReturn

_ERRORS = (
    (r"the following arguments are required: (.*)", r"Es fehlt: \1."),
    (r"unrecognized arguments: (.*)", r"Unbekannte Angabe: \1."),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1: \2 gibt es nicht; möglich sind \3."),
    (r"argument (.*): expected one argument", r"\1 braucht einen Wert."),
    (r"argument (.*): expected at least one argument", r"\1 braucht mindestens einen Wert."),
    (r"argument (.*): not allowed with argument (.*)", r"\1 geht nicht zusammen mit \2."),
    (r"argument (.*): invalid (.*) value: (.*)", r"\1: \3 ist kein gültiger Wert."),
)


class Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Aufruf: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Says in German what is wrong and exits with 2."""

    def __init__(self, **options: object) -> None:
        super().__init__(formatter_class=Formatter, add_help=False, allow_abbrev=False, **options)  # type: ignore[arg-type]
        self._positionals.title = "Angaben"
        self._optionals.title = "Optionen"
        self.add_argument("-h", "--help", action="help", help="diese Hilfe zeigen")

    def error(self, message: str) -> NoReturn:
        for pattern, german in _ERRORS:
            if match := re.fullmatch(pattern, message):
                message = match.expand(german)
                break
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")
