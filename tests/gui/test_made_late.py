"""What an evening does not need is not made: forms, after-panel, ballots; what is opened stands where it belongs."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.shared.late import LateParts
from tests.gui.meeting_desk import MeetingDesk

HEAVY = (
    "matplotlib", "reportlab", "pyhanko", "pikepdf", "qtawesome", "pydantic", "numpy", "openpyxl", "cryptography",
    "psycopg", "alembic", "holidays", "icalendar", "PIL", "pypdfium2", "hunspell", "fontTools", "lxml", "babel", "pytz",
    "PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtNetwork", "PySide6.QtPrintSupport",
    "smartaachen_desktop.gui.plan", "smartaachen_desktop.gui.budget", "smartaachen_desktop.gui.board",
    "smartaachen_desktop.gui.papers", "smartaachen_desktop.gui.people", "smartaachen_desktop.gui.history",
)  # fmt: skip


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def built(desk: MeetingDesk) -> set[str]:
    late = [each for each in desk.bench.findChildren(QWidget) if isinstance(each, LateParts)]
    assert len(late) > 20
    return {type(each).__name__ for each in late if each.built}


def stops(window: QWidget) -> list[QWidget]:
    """What Tab goes through, hidden or not."""
    found, each = [window], window.nextInFocusChain()
    while each is not None and each is not window:
        found.append(each)
        each = each.nextInFocusChain()
    return [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_looking_through_the_agenda_makes_no_form(desk: MeetingDesk) -> None:
    assert desk.bench.view is not None
    for item in desk.bench.view.items:
        desk.bench.choose_item(item.id)
    assert built(desk) == set()
    desk.begin()
    assert desk.bench.view is not None
    for item in desk.bench.view.items:
        desk.bench.choose_item(item.id)
    assert built(desk) == set()
    assert len(desk.bench.findChildren(QWidget)) < 700


def test_a_form_offers_the_newest_names_when_it_is_made(desk: MeetingDesk) -> None:
    desk.begin()
    desk.choose("Ö 5")
    assert desk.bench.view is not None
    desk.bench.middle.assignments.add()
    form = desk.bench.middle.assignments.form
    assert built(desk) == {"AssignmentForm"}
    names = {who.name for who in desk.bench.view.participants}
    assert names <= set(form.who.words())


def test_tab_goes_through_a_late_form_where_it_stands(desk: MeetingDesk) -> None:
    desk.begin()
    desk.choose("Ö 5")
    form = desk.bench.middle.assignments.form
    before = stops(desk.bench)
    desk.bench.middle.assignments.add()
    after = stops(desk.bench)
    inside = [each for each in after if form.isAncestorOf(each)]
    place = after.index(inside[0])
    assert after[place : place + len(inside)] == inside
    assert after[:place] + after[place + len(inside) :] == before
    assert desk.bench.middle.assignments.isAncestorOf(after[place - 1])
    assert not desk.bench.middle.assignments.isAncestorOf(after[place + len(inside)])
    assert [each for each in inside if each in (form.text, form.who, form.due.edit, form.button)] == [
        form.text, form.who, form.due.edit, form.button,
    ]  # fmt: skip


def test_the_way_to_the_first_view_loads_nothing_that_it_does_not_show() -> None:
    code = (
        "import sys, smartaachen_desktop.gui.launch; from smartaachen_desktop.cli.window import _doors;"
        "_doors().signing(); print([name for name in sys.argv[1:] if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, *HEAVY], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
