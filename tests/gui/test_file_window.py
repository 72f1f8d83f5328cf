"""Files are read in the program: at the page, the words marked, by keyboard; what is broken says so."""

import io
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import read_text
from smartaachen_desktop.gui.dialogs.file_window import FileWindow
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.found_places import _joined
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.queries.file_reading import FileToRead
from tests.exchange.paper_pdf import pdf_of

FILLING = ["Füllwort. " * 9] * 55
TEXT = "\n".join(
    [*FILLING, "Der Ausschuß im Rathaus berät.", *FILLING, "Am Haus die Ausschüsse, im Haus der AUSSCHUSS.", *FILLING]
)
Key, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pdf_of(TEXT)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[FileWindow]:
    jobs = JobRunner()

    def save(path: Path, content: bytes) -> None:
        path.write_bytes(content)

    made = FileWindow(ThemeBox(qapp, load_theme("light")), jobs, save, read_text, lambda: tmp_path)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.clear()
    jobs.close()


def file(content: bytes, name: str = "Gutachten.pdf", media_type: str = "application/pdf") -> FileToRead:
    return FileToRead(UUID(int=1), name, media_type, "FB 02/0103/WP18 Uhren", content)


def searched(window: FileWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.pages.found.running, timeout=8000)


def press(window: FileWindow, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def test_it_opens_at_the_page_and_goes_from_place_to_place(window: FileWindow, qtbot: QtBot, pdf: bytes) -> None:
    window.read(file(pdf), 3, "ausschuss haus")
    assert (window.windowTitle(), window.head.subtitle.text()) == ("Gutachten.pdf", "FB 02/0103/WP18 Uhren")
    searched(window, qtbot)
    places = window.pages.found.all()
    assert {page for page, _number in places} == {window.pages.found.all()[0][0], window.pages.shown[0]}  # type: ignore[index]
    assert len(places) == 5, "Rathaus does not count"
    assert window.tools.places.text() == "Treffer 2 von 5", "the first one from the page on that was asked for"
    press(window, Key.Key_F3)
    assert window.tools.places.text() == "Treffer 3 von 5"
    for _twice in range(2):
        press(window, Key.Key_F3, SHIFT)
    assert window.tools.places.text() == "Treffer 1 von 5"
    assert window.pages.page() == places[0][0]
    press(window, Key.Key_F3, SHIFT)
    assert window.tools.places.text() == "Treffer 5 von 5", "round the ends"


def test_the_words_are_marked_on_the_page(window: FileWindow, qtbot: QtBot, pdf: bytes) -> None:
    def yellow() -> int:
        image: QImage = window.pages.viewport().grab().toImage()
        return sum(
            image.pixelColor(x, y).blue() < 60 and image.pixelColor(x, y).red() > 200
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
        )

    window.read(file(pdf), 3)
    qtbot.waitUntil(window.pages.is_current, timeout=8000)
    assert yellow() == 0
    window.read(file(pdf), 3, "ausschuss")
    searched(window, qtbot)
    qtbot.waitUntil(window.pages.is_current, timeout=8000)
    assert yellow() > 50


def test_words_typed_are_looked_for_from_the_page_shown(window: FileWindow, qtbot: QtBot, pdf: bytes) -> None:
    window.read(file(pdf))
    press(window, Key.Key_F, CONTROL)
    assert window.focusWidget() is window.tools.edit
    QTest.keyClicks(window.tools.edit, "ausschu")
    press(window, Key.Key_Return)
    searched(window, qtbot)
    assert window.tools.places.text() == "Treffer 1 von 3"
    window.tools.edit.setText("quarzuhr")
    press(window, Key.Key_Return)
    searched(window, qtbot)
    assert window.tools.places.text() == "Kein Treffer"
    assert not window.tools.next.isEnabled()


def test_a_word_parted_at_the_end_of_a_line_is_read_as_one_and_keeps_its_places() -> None:
    text, places = _joined("im Aus\x02\r\nschuss")
    assert text == "im Ausschuss"
    assert [places[3], places[6]] == [3, 9]


def test_pages_and_zoom_by_keyboard(window: FileWindow, qtbot: QtBot, pdf: bytes) -> None:
    window.read(file(pdf))
    count = window.pages.count()
    assert count > 3
    assert window.tools.of.text() == f"von {count}"
    press(window, Key.Key_PageDown)
    assert window.tools.page.text() == "2"
    press(window, Key.Key_G, CONTROL)
    assert window.focusWidget() is window.tools.page
    QTest.keyClicks(window.tools.page, "3")
    press(window, Key.Key_Return)
    assert window.pages.page() == 2
    QTest.keyClicks(window.tools.page, "99")
    press(window, Key.Key_Return)
    assert window.tools.page.text() == str(count)
    assert window.isVisible()
    press(window, Key.Key_Plus, CONTROL)
    assert window.tools.zoom.text() == "125 %"
    press(window, Key.Key_0, CONTROL)
    assert window.tools.zoom.text() == "100 %"
    press(window, Key.Key_Escape)
    assert not window.isVisible()
    assert window.pages.count() == 0, "nothing of the file is kept"


def test_a_text_is_read_with_its_words_marked(window: FileWindow) -> None:
    window.read(file(f"𝄞 {TEXT}".encode(), "Notiz.txt", "text/plain"), 0, "ausschuss")
    marked = [mark.cursor.selectedText() for mark in window.text.extraSelections()]  # type: ignore[attr-defined]
    assert marked == ["Ausschuß", "Ausschüsse", "AUSSCHUSS"]
    assert window.tools.places.text() == "Treffer 1 von 3"
    press(window, Key.Key_F3)
    assert "Am Haus" in window.text.textCursor().block().text()
    assert not window.tools.paging.isVisible()
    QTest.keyClicks(window.text, "x")
    assert window.text.toPlainText().endswith("Füllwort. "), "it cannot be changed"


def locked() -> bytes:
    stored = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        made.save(stored, encryption=pikepdf.Encryption(owner="a", user="b"))
    return stored.getvalue()


def without_pages() -> bytes:
    stored = io.BytesIO()
    with pikepdf.new() as made:
        made.save(stored)
    return stored.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "what"),
    [
        (b"%PDF-1.7\nInhalt", "kaputt.pdf", "Die Datei ist beschädigt oder keine PDF-Datei."),
        (b"", "leer.pdf", "Die Datei ist beschädigt oder keine PDF-Datei."),
        (locked(), "geschuetzt.pdf", "Die Datei ist mit einem Kennwort geschützt."),
        (without_pages(), "ohne.pdf", "Die Datei hat keine Seiten."),
        (b"\x00\x01", "binaer.txt", "Die Datei ist kein lesbarer Text."),
        (b"Wort " * 210_000, "lang.txt", "Der Text ist zu lang, um ihn hier zu zeigen."),
    ],
)
def test_what_cannot_be_shown_is_said_with_a_way_out(
    window: FileWindow, qtbot: QtBot, pdf: bytes, content: bytes, name: str, what: str
) -> None:
    window.read(file(pdf), 1, "haus")
    window.read(file(content, name, "text/plain" if name.endswith("txt") else "application/pdf"), 7, "haus")
    banner = window.notes.banner
    assert banner is not None
    assert what in banner.accessibleName()
    assert len(banner.accessibleName()) > len(what) + 20
    assert not window.tools.isVisible()
    assert not window.print_button.isEnabled()
    opened: list[Path] = []
    window.viewer.show = opened.append
    press(window, Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: bool(opened), timeout=5000)  # a button's key presses it for a moment
    assert [path.read_bytes() for path in opened] == [content]
    window.read(file(pdf), 1, "haus")
    assert window.notes.banner is None
    searched(window, qtbot)
    assert window.tools.places.text() == "Treffer 1 von 2"


def test_it_is_saved_printed_and_opened_elsewhere(window: FileWindow, qtbot: QtBot, tmp_path: Path, pdf: bytes) -> None:
    window.read(file(pdf))
    window.ask_target = lambda name: tmp_path / name
    press(window, Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: window.notes.banner is not None, timeout=5000)
    assert (tmp_path / "Gutachten.pdf").read_bytes() == pdf

    def printer(_parent: object, _title: str, _pages: int) -> QPrinter:
        made = QPrinter()
        made.setOutputFileName(str(tmp_path / "druck.pdf"))
        return made

    window.ask_printer = printer
    for content, name, kind in ((pdf, "a.pdf", "application/pdf"), (TEXT.encode(), "a.txt", "text/plain")):
        window.read(file(content, name, kind))
        press(window, Key.Key_P, CONTROL)
        qtbot.waitUntil(lambda: window.notes.banner is not None, timeout=8000)
        assert window.notes.banner is not None
        assert "Seiten gedruckt." in window.notes.banner.accessibleName()
        with pikepdf.open(tmp_path / "druck.pdf") as printed:
            assert len(printed.pages) > 2
