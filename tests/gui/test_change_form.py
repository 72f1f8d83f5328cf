"""The form that prepares changes by hand: each kind with its own inputs, and what changed meanwhile taken anew."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.meeting.change_form import ChangeForm
from smartaachen_desktop.gui.meeting.change_measure import CARD, DELETE, DETAILS, MOVE, STOP
from smartaachen_desktop.gui.meeting.change_money import AMOUNT, END_LINE, NEW_LINE, TRANSFER
from smartaachen_desktop.gui.meeting.change_new import LINK, MILESTONE, NEW, STEP, UNLINK
from smartaachen_desktop.gui.meeting.change_rows import ChangeRow
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.plan import plan_view
from tests.gui.meeting_desk import Key, MeetingDesk

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.begin()
    yield made
    made.close()


def changes(desk: MeetingDesk) -> list[ChangeView]:
    return [change for motion in desk.item("Ö 5").motions for change in motion.changes]


def open_form(desk: MeetingDesk, kind: str) -> ChangeForm:
    desk.bench.activateWindow()
    desk.press(desk.bench.agenda.list, Key.Key_F8, SHIFT)
    form = desk.bench.middle.changes.form
    desk.until(form.isVisible)
    form.kind.set_value(kind)
    form.show_kind()
    return form


def send(desk: MeetingDesk, form: ChangeForm) -> ChangeView:
    before = {each.id for each in changes(desk)}
    form.submit()
    desk.until(lambda: len(changes(desk)) > len(before))
    desk.settle()
    desk.until(lambda: not form.isVisible())
    return next(each for each in changes(desk) if each.id not in before)


def choose(form: ChangeForm, number: int) -> None:
    form.measure.setCurrentIndex(number)
    form.refresh()


def fill_details(form: ChangeForm) -> None:
    choose(form, 7)
    form.details.title.setText("Anders benannt")
    form.details.progress.setValue(35)
    form.details.priority.set_value(3)
    form.details.contact.setCurrentIndex(1)
    form.details.department.setCurrentIndex(1)
    form.details.deliverable.setText("Bericht")


def fill_new(form: ChangeForm) -> None:
    form.new.title.setText("Abschlussbericht")
    form.new.when.edit.setText("März 2023")
    form.new.parent.setCurrentIndex(2)


def fill_link(form: ChangeForm) -> None:
    form.link.predecessor.setCurrentIndex(9)
    form.link.successor.setCurrentIndex(8)
    form.link.lag.setValue(5)


def fill_money(form: ChangeForm) -> None:
    form.line.setCurrentIndex(1)
    form.refresh()
    form.money.amount.edit.setText("5.000")
    form.money.to_line.setCurrentIndex(2)


def fill_line(form: ChangeForm) -> None:
    form.new_line.name.setText("Sensorik im Stadtgebiet")
    for (_year, amount), text in zip(form.new_line.amounts.rows, ("2.500", "", "1.000"), strict=True):
        amount.edit.setText(text)


def fill_card(form: ChangeForm) -> None:
    choose(form, 7)
    form.board.field.setCurrentIndex((form.board.field.currentIndex() + 1) % form.board.field.count())


def fill_dates(form: ChangeForm) -> None:
    choose(form, 7)
    form.dates.when.edit.setText("17.10.2022 bis 13.01.2023")


FILLS: dict[str, tuple[Callable[[ChangeForm], object], ChangeKind]] = {
    MOVE: (fill_dates, ChangeKind.MEASURE),
    DETAILS: (fill_details, ChangeKind.MEASURE),
    NEW: (fill_new, ChangeKind.NEW_MEASURE),
    STEP: (fill_new, ChangeKind.NEW_MEASURE),
    MILESTONE: (fill_new, ChangeKind.NEW_MEASURE),
    STOP: (lambda form: choose(form, 7), ChangeKind.STOP_MEASURE),
    DELETE: (lambda form: choose(form, 7), ChangeKind.REMOVE_MEASURE),
    CARD: (fill_card, ChangeKind.CARD),
    LINK: (fill_link, ChangeKind.NEW_LINK),
    UNLINK: (lambda form: form.unlink.link.setCurrentIndex(0), ChangeKind.REMOVE_LINK),
    AMOUNT: (fill_money, ChangeKind.AMOUNT),
    TRANSFER: (fill_money, ChangeKind.TRANSFER),
    NEW_LINE: (fill_line, ChangeKind.NEW_LINE),
    END_LINE: (lambda form: form.line.setCurrentIndex(0), ChangeKind.REMOVE_LINE),
}


def test_every_kind_is_prepared_by_hand(desk: MeetingDesk) -> None:
    form = desk.bench.middle.changes.form
    assert list(form.kind.values()) == list(FILLS)
    for kind, (fill, made) in FILLS.items():
        open_form(desk, kind)
        fill(form)
        change = send(desk, form) if kind != DETAILS else _details(desk, form)
        assert change.kind is made, kind
        _forget(desk)


def _details(desk: MeetingDesk, form: ChangeForm) -> ChangeView:
    change = send(desk, form)
    labels = [each.label for each in change.fields]
    assert labels == ["Titel", "Priorität", "Fortschritt in %", "Kontakt", "Dienststelle", "Ergebnis"]
    return change


def _forget(desk: MeetingDesk) -> None:
    """Every kind on an untouched plan."""
    rows = desk.bench.middle.changes.list
    rows.choose(changes(desk)[0].id)
    desk.press(rows, Key.Key_Delete)
    desk.until(lambda: not changes(desk))
    desk.settle()


def test_only_the_inputs_of_the_kind_are_shown_and_all_have_names(desk: MeetingDesk) -> None:
    form = open_form(desk, STOP)
    shown = [field for part in form.parts for _label, field in part.rows if field.isVisible()]
    assert shown == []
    assert form.measure.isVisible()
    choose(form, 7)
    assert form.end.steps.isVisible()
    for kind in FILLS:
        form.kind.set_value(kind)
        form.show_kind()
        for part in form.parts:
            for label, field in part.rows:
                assert label
                target: QWidget = field.focusProxy() or field
                assert not field.isVisible() or target.accessibleName() or target in _labels(form), (kind, label)


def _labels(form: ChangeForm) -> tuple[QWidget, ...]:
    return (form.end.steps, form.money.left, form.money.to_left, form.new_line.amounts)


def test_a_transfer_says_from_which_line_to_which(desk: MeetingDesk) -> None:
    form = open_form(desk, TRANSFER)
    labels = [(form.fields.labelForField(each), each) for each in (form.line, form.money.to_line)]
    words = [label.text() for label, _field in labels if isinstance(label, QLabel)]
    assert words == ["Von Position", "Nach Position"]
    assert form.line.accessibleName() == "Von Position"
    tops = [each.y() for each in (form.line, form.money.year, form.money.to_line, form.money.to_year,
                                  form.money.amount)]  # fmt: skip
    assert tops == sorted(tops)
    form.kind.set_value(AMOUNT)
    form.show_kind()
    assert form.line_label.text() == "Position"


def test_a_missing_choice_is_said_beside_the_inputs(desk: MeetingDesk) -> None:
    form = open_form(desk, MOVE)
    form.measure.setEditText("gibt es nicht")
    form.submit()
    assert form.error.text() == "Bitte wählen Sie eine Maßnahme aus dem Plan."
    form.kind.set_value(NEW_LINE)
    form.show_kind()
    assert form.error.text() == ""
    form.new_line.name.setText("Sensorik")
    form.submit()
    desk.until(lambda: "wenigstens eines Jahres" in form.error.text())


def test_what_changed_meanwhile_is_shown_and_taken_anew(desk: MeetingDesk) -> None:
    form = open_form(desk, MOVE)
    fill_dates(form)
    change = send(desk, form)
    assert change.measure_id is not None
    card = desk.bench.middle.changes
    assert not card.renew_button.isVisible()
    desk.bridge.execute(ChangeMeasure(change.measure_id, start=date(2022, 3, 3), end=None))
    desk.until(lambda: changes(desk)[0].stale)
    desk.settle()
    desk.until(card.renew_button.isVisible)
    row: ChangeRow = card.list.keyed.rows[0]
    said = card.list.keyed.data(card.list.keyed.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "ab März 2022 → 17.10.2022" in said
    assert "vorbereitet, als dort stand" in said
    assert "seither geändert: bitte neu übernehmen" in said
    assert "seither geändert" in card.sums.text()
    card.list.choose(row.change.id)
    desk.press(card.list, Key.Key_N)
    desk.until(lambda: not changes(desk)[0].stale)
    desk.settle()
    desk.until(lambda: not card.renew_button.isVisible())
    measure = next(each for each in desk.read(plan_view).measures if each.id == change.measure_id)
    assert measure.start == date(2022, 3, 3)  # the plan itself is as it was
