"""PNG files of every view and of the wall, painted off screen by the real widgets on real data."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer

from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.launch import make_application
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import SIZE, Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher

_SETTLE_MS = 400
_NAMES = {
    "meeting": "sitzung",
    "plan": "projektplan",
    "budget": "haushalt",
    "board": "handlungsfelder",
    "followup": "beschluesse-und-auftraege",
    "papers": "vorlagen",
    "people": "gremien-und-personen",
    "history": "verlauf",
}


def paint_views(
    dispatcher: Dispatcher,
    signing: SigningServices,
    config_folder: Path,
    folder: Path,
    *,
    keys: tuple[str, ...] = tuple(_NAMES),
    themes: tuple[str, ...] = ("light", "dark"),
) -> list[Path]:
    """One picture a view and theme; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    files: list[Path] = []
    theme = ThemeBox(app, load_theme(themes[0]))
    shell = Shell(theme)
    desktop = Desktop(dispatcher, shell, Settings(config_folder), signing)
    try:
        shell.resize(*SIZE)
        desktop.show()
        for name in themes:
            theme.switch(load_theme(name))
            for key in keys:
                desktop.window.show_view(key)
                _settle()
                files.append(
                    _save(
                        folder / f"{_NAMES[key]}-{'hell' if name == 'light' else 'dunkel'}.png",
                        desktop.window.grab().save,
                    )
                )
    finally:
        desktop.close()
    return files


def paint_wall(dispatcher: Dispatcher, meeting_id: UUID, folder: Path) -> list[Path]:
    """The slides the public would see now."""
    from smartaachen_desktop.gui.projector.pictures import slide_pictures

    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    ThemeBox(app, load_theme("light"))
    return [
        _save(folder / f"wand-{name}.png", image.save)
        for name, image in dispatcher.read(lambda session: slide_pictures(session, meeting_id, dispatcher.clock()))
    ]


def _save(path: Path, save: Callable[[str], bool]) -> Path:
    if not save(str(path)):
        raise OSError(f"cannot write {path}")
    return path


def _settle() -> None:
    """Let queries answer and widgets lay out."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
