"""`smartaachen-desktop`: parses the command line and calls the subcommand, or opens the window."""

import contextlib
import logging
import os
import sys
from collections.abc import Sequence

from smartaachen_desktop.cli import window
from smartaachen_desktop.cli.parser import Parser
from smartaachen_desktop.model.errors import UserError

_WINDOW_OPTIONS = frozenset({"--database", "--passphrase-file", "--example"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call; returns the exit status. A UserError becomes its German sentence on standard error."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # it logs what a check expects to fail with tracebacks; the verdict says it in a sentence
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    try:
        if _opens_window(words):
            parser = Parser(prog="smartaachen-desktop")
            window.add_arguments(parser)
            return window.run(parser.parse_args(words))
        status = _run_command(words)
        # here, where a reader who went away is no error, and not when the interpreter ends
        sys.stdout.flush()
        return status
    except UserError as error:
        print(error.sentence(), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # the reader went away (| head): nothing is wrong, and Python must not complain on exit
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _opens_window(words: list[str]) -> bool:
    """Whether there are only options of the window: then the subcommands, which bring the database along, can wait."""
    rest = iter(words)
    for word in rest:
        name = word.partition("=")[0]
        if name not in _WINDOW_OPTIONS:
            return False
        if name != "--example" and "=" not in word:
            next(rest, None)
    return True


def _run_command(words: list[str]) -> int:
    from smartaachen_desktop.cli.commands import build_parser

    options = build_parser().parse_args(words)
    run = getattr(options, "run", window.run)
    return int(run(options))
