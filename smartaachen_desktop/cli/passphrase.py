"""Reading a passphrase from a file, so that it stands in no command line."""

from pathlib import Path

from smartaachen_desktop.model.errors import InvalidInput


def first_line(path: Path) -> str:
    """The file's first line. Raises InvalidInput where it is not readable."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput("passphrase_file", f"Die Kennwortdatei {path} ist nicht lesbar.") from error
    return lines[0] if lines else ""
