"""Shared widgets: what they emit, what they say to screen readers, and that every state looks different."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.banner import Banner, Message, UndoToast
from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton, german_key
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.fields import FieldMark
from smartaachen_desktop.gui.shared.focus import FocusRing, Ring
from smartaachen_desktop.gui.shared.inputs import DateEdit, MoneyEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.lamp import Lamp, LampState, QuorumLamp
from smartaachen_desktop.gui.shared.rows import ROW_STATE, RowDelegate, RowState, plain_list
from smartaachen_desktop.gui.shared.savestate import Saved, SaveState
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.shared.stepper import Stepper
from smartaachen_desktop.gui.shared.votebar import VoteBar, Votes
from smartaachen_desktop.gui.theme import ThemeBox, load_theme

HOSTILE = "<b>A & B</b> <img src='x'>"


@pytest.fixture(params=["light", "dark"])
def box(request: pytest.FixtureRequest, qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme(request.param))


def picture(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


def activate(qtbot: QtBot, widget: QWidget) -> None:
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def test_user_text_stays_plain(box: ThemeBox, qtbot: QtBot) -> None:
    label = PlainLabel(box, HOSTILE)
    button = KeyButton(box, HOSTILE, tip=HOSTILE)
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert button.words() == HOSTILE
    assert "&&" in button.text()
    assert "<img" not in button.toolTip()
    assert button.accessibleName() == HOSTILE


def test_an_eliding_label_says_the_whole_text_only_when_cut(box: ThemeBox, qtbot: QtBot) -> None:
    label = PlainLabel(box, "Beschlussfähigkeitsfeststellung", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    activate(qtbot, label)
    assert "Beschlussfähigkeitsfeststellung" in label.toolTip()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_key_names_are_german() -> None:
    assert german_key("Ctrl+Return") == "Strg+↵"
    assert german_key("Ctrl+Shift+Del") == "Strg+Umschalt+Entf"


def test_a_bound_key_presses_the_button(box: ThemeBox, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    button = KeyButton(box, "TOP beenden", "F6", bind=True)
    column.addWidget(button)
    qtbot.addWidget(window)
    activate(qtbot, window)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(window, Qt.Key.Key_F6)


def test_button_kinds_and_states_look_different(box: ThemeBox, qtbot: QtBot) -> None:
    made = []
    for kind in ("primary", "secondary", "link"):
        for enabled in (True, False):
            button = KeyButton(box, "Zeigen", "F3", kind=kind)
            qtbot.addWidget(button)
            button.setEnabled(enabled)
            made.append(picture(button))
    assert all(one != other for number, one in enumerate(made) for other in made[:number])


def test_the_menu_button_opens_its_menu_by_key(box: ThemeBox, qtbot: QtBot) -> None:
    button = MenuButton(box, "ungeändert beschlossen")
    qtbot.addWidget(button)
    button.drop.addAction(QAction("abgelehnt", button))
    activate(qtbot, button)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.drop.isVisible()
    button.drop.close()


def test_segments_by_key_and_mouse(box: ThemeBox, qtbot: QtBot) -> None:
    control = SegmentedControl(box, [("open", "offen"), ("roll", "namentlich"), ("secret", "geheim")], "Art")
    qtbot.addWidget(control)
    control.resize(control.sizeHint())
    heard: list[str] = []
    control.chosen.connect(heard.append)
    qtbot.keyClick(control, Qt.Key.Key_Right)
    qtbot.keyClick(control, Qt.Key.Key_End)
    qtbot.keyClick(control, Qt.Key.Key_Right)
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert heard == ["roll", "secret", "open"]
    assert control.accessibleName() == "Art: offen"
    control.set_current("secret")
    assert heard == ["roll", "secret", "open"]


def test_the_stepper_takes_keys_typing_and_clicks(box: ThemeBox, qtbot: QtBot) -> None:
    stepper = Stepper(box, "Nein", 2, maximum=12)
    qtbot.addWidget(stepper)
    stepper.resize(140, 42)
    activate(qtbot, stepper)
    heard: list[int] = []
    stepper.changed.connect(heard.append)
    stepper.edit.setFocus(Qt.FocusReason.TabFocusReason)
    assert stepper.edit.selectedText() == "2"
    qtbot.keyClick(stepper.edit, Qt.Key.Key_Up)
    qtbot.keyClicks(stepper.edit, "11")
    qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(130, 20))
    qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(130, 20))
    qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(8, 20))
    assert heard == [3, 1, 11, 12, 11]
    stepper.set_value(4)
    assert heard[-1] == 11
    assert stepper.edit.text() == "4"
    assert stepper.edit.accessibleName() == "Nein"


def test_each_lamp_state_has_its_own_shape(box: ThemeBox, qtbot: QtBot) -> None:
    shapes = []
    for state in LampState:
        lamp = QuorumLamp(box, Lamp(state, "9 / 9", "gleich"))
        qtbot.addWidget(lamp)
        image = picture(lamp)
        ground = image.pixelColor(0, 0)
        shapes.append([image.pixelColor(x, y) != ground for x in range(32) for y in range(image.height())])
    assert all(one != other for number, one in enumerate(shapes) for other in shapes[:number])


def test_the_lamp_tells_its_state_in_words(box: ThemeBox, qtbot: QtBot) -> None:
    lamp = QuorumLamp(box, Lamp(LampState.ENOUGH, "12 / 9", "beschlussfähig"))
    qtbot.addWidget(lamp)
    lamp.show_lamp(Lamp(LampState.TOO_FEW, "8 / 9", "zu wenige anwesend"))
    assert lamp.accessibleName() == "Beschlussfähigkeit: 8 / 9, zu wenige anwesend"


def test_the_vote_bar_is_never_red_or_green(box: ThemeBox, qtbot: QtBot) -> None:
    bar = VoteBar(box, Votes(9, 2, 1, 1, 13))
    qtbot.addWidget(bar)
    image = picture(bar)
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert box.colour("petrol").name() in colours
    assert not colours & {box.colour(role).name() for role in ("bad", "ok", "k_fill", "w_fill")}
    assert bar.accessibleName() == "9 Ja, 2 Nein, 1 Enthaltungen, 1 ungültig"


def test_money_is_read_marked_and_committed(box: ThemeBox, qtbot: QtBot) -> None:
    money = MoneyEdit(box, "Ansatz")
    qtbot.addWidget(money)
    money.show()
    heard: list[int] = []
    money.committed.connect(heard.append)
    qtbot.keyClicks(money.edit, "12,3,4")
    assert not money.commit()
    assert "12,3,4" in money.error.text()
    assert money.edit.property("valid") is False
    money.edit.clear()
    qtbot.keyClicks(money.edit, "12500")
    assert money.error.text() == ""
    qtbot.keyClick(money.edit, Qt.Key.Key_Return)
    assert heard == [1_250_000]
    assert money.edit.text().replace("\N{NO-BREAK SPACE}", " ") == "12.500,00 €"
    money.commit()
    assert heard == [1_250_000]


def test_a_date_that_does_not_exist_is_refused(box: ThemeBox, qtbot: QtBot) -> None:
    field = DateEdit(box, "Frist")
    qtbot.addWidget(field)
    field.edit.setText("31.02.2022")
    assert not field.commit()
    field.edit.setText("31.01.22")
    assert field.commit()
    assert field.value() == date(2022, 1, 31)


def test_saving_in_words(box: ThemeBox, qtbot: QtBot) -> None:
    state = SaveState(box)
    qtbot.addWidget(state)
    state.show_saved("17:05:12")
    assert state.text() == "gespeichert 17:05:12"
    state.show_failed()
    assert state.state is Saved.FAILED
    assert state.accessibleDescription() == "noch nicht auf der Platte"


def test_a_banner_has_one_button_and_a_cross(box: ThemeBox, qtbot: QtBot) -> None:
    banner = Banner(box, Message("bad", "13 Stimmen.", "Bitte prüfen.", "Prüfen"), closable=True)
    qtbot.addWidget(banner)
    ask, cross = banner.findChildren(QPushButton)
    with qtbot.waitSignal(banner.pressed, timeout=500):
        ask.click()
    with qtbot.waitSignal(banner.closed, timeout=500):
        cross.click()
    assert banner.accessibleName() == "13 Stimmen. Bitte prüfen."


def test_the_toast_goes_by_itself_and_offers_the_way_back(box: ThemeBox, qtbot: QtBot) -> None:
    toast = UndoToast(box, "Auftrag gelöscht.", milliseconds=20)
    qtbot.addWidget(toast)
    with qtbot.waitSignal(toast.gone, timeout=2000):
        pass
    with qtbot.waitSignal(toast.undo, timeout=500):
        toast.button.click()


def test_the_empty_view_offers_one_step(box: ThemeBox, qtbot: QtBot) -> None:
    view = EmptyView(box, "check-square-offset", "Noch keine Aufträge", "Sie entstehen beim Beschluss.", "Anlegen")
    qtbot.addWidget(view)
    (button,) = view.findChildren(QPushButton)
    with qtbot.waitSignal(view.pressed, timeout=500):
        button.click()


def test_field_marks_differ_by_shape(box: ThemeBox, qtbot: QtBot) -> None:
    shapes = []
    for letter in "DKW":
        mark = FieldMark(box, letter)
        qtbot.addWidget(mark)
        image = picture(mark)
        ground = image.pixelColor(0, 0)
        shapes.append([image.pixelColor(x, 1) != ground for x in range(20)])
    assert shapes[0] != shapes[1] != shapes[2] != shapes[0]


def test_row_states_look_different(box: ThemeBox, qtbot: QtBot) -> None:
    view, model = QListView(), QStandardItemModel()
    qtbot.addWidget(view)
    for state in (RowState.NONE, RowState.RUNNING, RowState.NON_PUBLIC, RowState.WARN, RowState.HEAD, RowState.DONE):
        item = QStandardItem("Mitteilungen")
        item.setData(int(state), ROW_STATE)
        model.appendRow(item)
    view.setModel(model)
    plain_list(view, RowDelegate(box, view), "Tagesordnung")
    view.resize(300, 200)
    image = view.grab().toImage()
    rows = [image.copy(view.visualRect(model.index(row, 0))) for row in range(model.rowCount())]
    assert all(one != other for number, one in enumerate(rows) for other in rows[:number])
    bar = rows[1].pixelColor(1, 10).name()
    assert bar == box.colour("accent").name()
    view.setCurrentIndex(QModelIndex())
    assert view.accessibleName() == "Tagesordnung"


def test_the_focus_ring_follows_and_survives_its_target(box: ThemeBox, qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp, box)
    window = QWidget()
    column = QVBoxLayout(window)
    edit, button, tick = QLineEdit(), KeyButton(box, "Zeigen"), QCheckBox("öffentlich")
    for each in (edit, button, tick):
        column.addWidget(each)
    qtbot.addWidget(window)
    window.resize(400, 160)
    activate(qtbot, window)
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.ring is not None
    assert ring.ring.width() == tick.sizeHint().width() + 10 < tick.width()  # around its words, not the whole row
    tick.setParent(None)
    tick.deleteLater()
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.ring is not None
    assert ring.ring.geometry() == edit.geometry().adjusted(-3, -3, 3, 3)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.ring is not None
    assert ring.ring.geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    button.move(40, 60)
    assert ring.ring.geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    button.setParent(None)
    button.deleteLater()
    assert edit.hasFocus()
    assert ring.ring is not None
    assert ring.ring.geometry() == edit.geometry().adjusted(-3, -3, 3, 3)
    edit.clearFocus()
    assert window.findChildren(Ring, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1].isHidden()
    qapp.focusChanged.disconnect(ring._focus_changed)


def test_badges_and_cards_carry_names(box: ThemeBox, qtbot: QtBot) -> None:
    badge, card = Badge(box, "wird abgestimmt", "now"), Card(box, "Beratung")
    qtbot.addWidget(badge)
    qtbot.addWidget(card)
    assert badge.accessibleName() == "wird abgestimmt"
    assert card.accessibleName() == "Beratung"
    badge.show_text("angenommen", "neutral")
    assert badge.accessibleName() == "angenommen"
