"""Text inside attached files is found with Ctrl+K, and the hit opens the file at its page."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.palette import PaletteEntry
from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.paper_files import AddPaperFile
from smartaachen_desktop.services.papers import AddPaper
from tests.exchange.paper_pdf import pdf_of

PDF = pdf_of("\n".join(["Füllwort. " * 60] * 20 + ["Der Ausschuß wünscht eine Quarzuhr."]))


@pytest.fixture
def desktop(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, dispatcher: Dispatcher, example: Example
) -> Iterator[Desktop]:
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    made = Desktop(dispatcher, shell, Settings(tmp_path / "settings"), signing_services())
    made.show()
    yield made
    made.close()


def attach(desktop: Desktop, qtbot: QtBot) -> AddPaperFile:
    """Beside a paper that is not the first of the list."""
    done: list[object] = []
    bridge = desktop.session.bridge
    made: list[AddPaperFile] = []

    def then(outcome: object) -> None:
        made.append(AddPaperFile(outcome.ids["paper"], "Gutachten.pdf", PDF))  # type: ignore[attr-defined]
        bridge.execute(made[0], done=done.append)

    bridge.execute(AddPaper(reference="FB 00/0001/WP18", title="Uhren im Saal", dated=None, public=False), done=then)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    return made[0]


def search(desktop: Desktop, qtbot: QtBot, query: str) -> list[PaletteEntry]:
    answers: list[list[PaletteEntry]] = []
    desktop.session._search(query, lambda entries: answers.append(list(entries)))
    qtbot.waitUntil(lambda: bool(answers), timeout=5000)
    return answers[0]


def until_found(desktop: Desktop, qtbot: QtBot, query: str) -> PaletteEntry:
    found: list[PaletteEntry] = []

    def there() -> bool:
        found[:] = search(desktop, qtbot, query)
        return bool(found)

    qtbot.waitUntil(there, timeout=8000)
    return found[0]


def test_the_hit_opens_the_file_at_the_page_and_leads_to_its_paper(desktop: Desktop, qtbot: QtBot) -> None:
    command = attach(desktop, qtbot)
    entry = until_found(desktop, qtbot, "ausschuss quarz")
    assert (entry.name, entry.group) == ("Gutachten.pdf", "Anlage · FB 00/0001/WP18")
    assert entry.detail.startswith("S. 3 · ")
    assert [entry.detail[start:end] for start, end in entry.marks] == ["Ausschuß", "Quarzuhr"]
    entry.run()
    qtbot.waitUntil(lambda: desktop.files.window is not None and desktop.files.window.file is not None, timeout=5000)
    window = desktop.files.window
    assert window is not None
    assert window.isVisible()
    assert window.pages.page() == 2
    qtbot.waitUntil(lambda: window.tools.places.text() == "Treffer 1 von 2", timeout=8000)
    window.paper_button.click()
    qtbot.waitUntil(lambda: desktop.window.current_key() == "papers", timeout=5000)
    view = desktop.window.view("papers")
    assert isinstance(view, PapersWorkspace)
    qtbot.waitUntil(lambda: view.sheet.shown is not None and view.sheet.shown.id == command.paper, timeout=5000)
    (line,) = view.sheet.files.lines
    qtbot.waitUntil(lambda: desktop.window.focusWidget() is line.open_button, timeout=5000)
    qtbot.waitUntil(lambda: line.visibleRegion().contains(line.rect()), timeout=5000)
    line.open_button.click()
    qtbot.waitUntil(lambda: window.tools.edit.text() == "", timeout=5000)
    assert [each.name for each in search(desktop, qtbot, "gutachten")] == ["Gutachten.pdf"]
    external: list[Path] = []
    view.files.viewer.show = external.append
    view.sheet.files.external_wished.emit(line.row.id)
    qtbot.waitUntil(lambda: bool(external), timeout=5000)


def test_a_file_that_is_gone_opens_no_window(desktop: Desktop, qtbot: QtBot) -> None:
    attach(desktop, qtbot)
    desktop.files.read(uuid4(), 1, "uhr")
    done: list[object] = []
    desktop.session.bridge.query(lambda _session: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert desktop.files.window is None
    banner = desktop.window.banner("file")
    assert banner is not None
    assert "Diese Datei gibt es nicht mehr." in banner.accessibleName()
