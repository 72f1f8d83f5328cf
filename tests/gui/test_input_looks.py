"""Inputs look alike: words begin at one edge, nothing is cut without need, lists have a frame, one field searches."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.shared.name_line import dress_completer
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.shared.saved import TextField
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.theme import ThemeBox, load_theme

RULES = "Ratsausschuss (GO NRW)"


@pytest.fixture(params=["light", "dark"])
def box(request: pytest.FixtureRequest, qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme(request.param))


def show(qtbot: QtBot, *fields: QWidget) -> QWidget:
    form = QWidget()
    column = QVBoxLayout(form)
    for field in fields:
        column.addWidget(field)
    qtbot.addWidget(form)
    form.resize(260, 200)
    with qtbot.waitExposed(form):
        form.show()
    return form


def caret(edit: QLineEdit, form: QWidget) -> int:
    edit.home(False)
    return edit.mapTo(form, edit.cursorRect().center()).x()


def test_numbers_and_names_begin_at_the_same_edge(box: ThemeBox, qtbot: QtBot) -> None:
    name, number, choice = QLineEdit("Beratung"), NumberBox(), QComboBox()
    choice.setEditable(True)
    choice.addItem("Beratung")
    form = show(qtbot, name, number, choice)
    inner = choice.lineEdit()
    assert inner is not None
    edges = [caret(edit, form) for edit in (name, number.lineEdit(), inner)]
    assert max(edges) - min(edges) <= 1
    assert edges[0] - name.x() >= 8


def test_a_number_asks_for_the_room_of_its_indent(box: ThemeBox, qtbot: QtBot) -> None:
    number = NumberBox()
    number.setRange(0, 9999)
    number.setSuffix(" min")
    number.setValue(9999)
    _form = show(qtbot, number)
    number.setFixedWidth(number.sizeHint().width())
    edit = number.lineEdit()
    words = QFontMetrics(edit.font()).horizontalAdvance(number.text())
    assert edit.width() - edit.textMargins().left() >= words


def test_a_choice_shows_its_words_up_to_the_arrow(box: ThemeBox, qtbot: QtBot) -> None:
    choice = QComboBox()
    choice.addItem(RULES)
    _form = show(qtbot, choice)
    choice.setFixedWidth(220)
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice).width()
    assert QFontMetrics(choice.font()).horizontalAdvance(RULES) <= room


def test_a_list_that_completes_has_a_frame(box: ThemeBox, qtbot: QtBot) -> None:
    edit = QLineEdit()
    completer = dress_completer(QCompleter(["Fraktion A, Vorsitz", "Fraktion B, Platz 2"], edit))
    edit.setCompleter(completer)
    _form = show(qtbot, edit)
    edit.setFocus()
    qtbot.keyClicks(edit, "platz")
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    assert completer.completionCount() == 1
    assert popup.verticalScrollBar().maximum() == 0
    picture = popup.grab().toImage()
    middle = popup.height() // 2
    edges = {picture.pixelColor(QPoint(x, middle)).name() for x in (0, popup.width() - 1)}
    assert edges == {box.colour("control").name()}
    popup.hide()


def test_the_words_of_a_search_are_whole_in_the_least_room(box: ThemeBox, qtbot: QtBot) -> None:
    field = SearchField(box, "Suchen")
    words = "Im Papierkorb suchen"
    field.setPlaceholderText(words)
    _form = show(qtbot, field)
    field.setFixedWidth(field.minimumSizeHint().width())
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    cross = field.findChild(QToolButton)
    assert cross is not None
    room = inside - field.textMargins().left() - cross.width() - 8  # Qt keeps the cross's room also while it is away
    assert QFontMetrics(field.font()).horizontalAdvance(words) <= room


def test_the_cross_empties_the_search(box: ThemeBox, qtbot: QtBot) -> None:
    field = SearchField(box, "Suchen", "Vorlagen suchen", bar=True)
    _form = show(qtbot, field)
    assert (field.placeholderText(), field.accessibleName()) == ("Suchen", "Vorlagen suchen")
    assert field.height() == box.current.size.control
    qtbot.keyClicks(field, "Strategie")
    cross = field.findChild(QToolButton)
    assert cross is not None
    qtbot.waitUntil(cross.isVisible)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""


def test_a_text_that_grows_shows_its_last_line_also_when_it_gets_narrower(box: ThemeBox, qtbot: QtBot) -> None:
    field = TextField(box, "Aufgabe", least=3)
    form = show(qtbot, field)
    form.resize(700, 300)
    field.show_text(uuid4(), "Entwickelt das Leitbild, priorisiert Handlungsfelder und nimmt Berichte entgegen. " * 3)
    qtbot.waitUntil(lambda: field.edit.width() > 600)
    form.hide()
    form.resize(300, 300)
    form.show()
    qtbot.waitUntil(lambda: field.edit.width() < 300)
    lines = int(field.edit.document().size().height())
    assert lines > 6
    qtbot.waitUntil(lambda: field.edit.viewport().height() >= lines * field.edit.fontMetrics().lineSpacing())
