"""Writing a finished document to disk: whole or not at all."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from smartaachen_desktop.model.errors import UserError

_SENTENCES = {
    errno.ENOSPC: ("disk_full", "Auf dem Datenträger ist kein Platz mehr."),
    errno.EDQUOT: ("disk_full", "Der zugeteilte Speicherplatz ist erschöpft."),
    errno.EROFS: ("not_writable", "Der Datenträger ist schreibgeschützt."),
    errno.EACCES: ("not_writable", "Für diesen Ordner fehlt das Schreibrecht."),
    errno.EPERM: ("not_writable", "Für diesen Ordner fehlt das Schreibrecht."),
    errno.ENOENT: ("no_folder", "Der Ordner ist nicht vorhanden."),
    errno.ENOTDIR: ("no_folder", "Der Ordner ist nicht vorhanden."),
    errno.EISDIR: ("is_folder", "Unter diesem Namen liegt ein Ordner."),
    errno.ENAMETOOLONG: ("name_too_long", "Der Dateiname ist zu lang."),
}


def write_file(path: Path, content: bytes) -> None:
    """Write beside the target, flush to disk, then replace: an old file stays whole if anything fails."""
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode(path))
        os.replace(temporary, path)
        temporary = None
        _sync_folder(path.parent)
    except OSError as error:
        code, reason = _SENTENCES.get(error.errno or 0, ("not_written", "Das Betriebssystem verweigert das Schreiben."))
        raise UserError(
            code,
            f"„{path.name}“ konnte nicht gespeichert werden. {reason}",
            field="path",
            remedy="Bitte einen anderen Ort wählen oder Platz schaffen; eine vorhandene Datei blieb unverändert.",
        ) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _mode(path: Path) -> int:
    """The mode of the file replaced, else what a new file gets in this folder's umask."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o644


def _sync_folder(folder: Path) -> None:
    # The new name is only safe once the folder is; Windows has no such call.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
