"""Filters by year, result and responsibility, order, progress, settling by a resolution, and the report as PDF."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.export_dialog import ExportDialog
from smartaachen_desktop.gui.followup.workspace import FollowUpWorkspace
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.assignments import AddAssignment, AddProgressNote, ChangeAssignment
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.followup import ResolutionRow
from tests.gui.desk import lend
from tests.gui.test_followup import NOW, Bench, hold_meeting, resolution, show_assignments, task, texts
from tests.ready import pour_example


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    for made in lend(qtbot, qapp, tmp_path, FollowUpWorkspace, NOW):
        made.load_example()
        hold_meeting(made)
        made.show()
        yield made


def pick(combo: Combo, value: object) -> None:
    combo.set_value(value)
    combo.picked.emit(value)


def numbers(bench: Bench) -> list[str]:
    return [row.number for row in bench.view.list.entries.rows if isinstance(row, ResolutionRow)]


def test_a_filter_says_that_it_is_on_and_is_lifted_by_one_click(bench: Bench) -> None:
    filters = bench.view.filters
    assert not filters.note.isVisible()
    pick(filters.result, "zur Kenntnis genommen")
    assert numbers(bench) == ["AWD 2021/3"]
    assert filters.note.isVisible()
    filters.clear_button.click()
    assert len(numbers(bench)) == 3
    assert not filters.note.isVisible()
    pick(filters.order, "subject")
    assert numbers(bench)[0] == "AWD 2021/1"
    assert not filters.note.isVisible()


def test_assignments_by_year_and_by_who_does_them(bench: Bench) -> None:
    bench.run(AddAssignment(text="Später", due=date(2023, 5, 2)))
    show_assignments(bench)
    bench.settle()
    filters = bench.view.filters
    pick(filters.year, 2023)
    assert texts(bench) == ["Später"]
    filters.clear_button.click()
    person = task(bench, "Termine abstimmen").assignment.responsible_id
    pick(filters.who, person)
    found = set(texts(bench))
    assert "Termine abstimmen" in found
    assert "Später" not in found
    filters.clear_button.click()
    pick(filters.order, "who")
    assert texts(bench)[0].startswith("Gründung")


def test_progress_of_today_is_typed_and_earlier_ones_stay(bench: Bench) -> None:
    wanted = task(bench, "Termine abstimmen").assignment.id
    bench.run(AddProgressNote(wanted, "Angefragt", at=NOW.replace(day=15)))
    show_assignments(bench)
    bench.view.focus_record(wanted)
    detail = bench.view.assignment
    assert detail.earlier.text() == "15.11.2021: Angefragt"
    bench.type(detail.note.edit, "Zugesagt")
    bench.view.flush()
    bench.until(lambda: task(bench, "Termine abstimmen").assignment.progress_note == "Zugesagt")
    assert [text for _at, text in task(bench, "Termine abstimmen").assignment.notes] == ["Angefragt", "Zugesagt"]


def test_settled_by_a_resolution_until_it_is_opened_again(bench: Bench) -> None:
    wanted = task(bench, "Termine abstimmen").assignment.id
    show_assignments(bench)
    bench.view.focus_record(wanted)
    pick(bench.view.assignment.done_by, resolution(bench, "AWD 2021/2").id)
    bench.until(lambda: task(bench, "Termine abstimmen").assignment.done_by == "AWD 2021/2")
    assert task(bench, "Termine abstimmen").assignment.status is AssignmentStatus.DONE
    bench.run(ChangeAssignment(wanted, status=AssignmentStatus.OPEN))
    assert task(bench, "Termine abstimmen").assignment.done_by_id is None


def test_the_report_is_wished_for_the_filtered_body(bench: Bench) -> None:
    wishes: list[tuple[object, object]] = []
    bench.view.report_wished.connect(lambda *wish: wishes.append(wish))
    assert bench.example is not None
    for action in bench.view.report_button.drop.actions():
        action.trigger()
    body = bench.example.organizations["awd"]
    assert wishes == [(body, Audience.INTERNAL), (body, Audience.PUBLIC)]


def test_the_report_is_written_where_the_user_says(
    qtbot: QtBot, qapp: QApplication, dispatcher: Dispatcher, tmp_path: Path
) -> None:
    example = pour_example(dispatcher.database)
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    desktop = Desktop(dispatcher, shell, Settings(tmp_path / "config"), signing_services())
    desktop.show()
    view = desktop.window.show_view("followup")
    assert isinstance(view, FollowUpWorkspace)
    target = tmp_path / "bericht"
    view.report_wished.emit(example.organizations["awd"], Audience.PUBLIC)
    (dialog,) = desktop.window.findChildren(ExportDialog)
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=20000)
    assert dialog.form.name.text().startswith("Umsetzung-der-Beschluesse-AWD-")
    dialog.form.name.setText(str(target))
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.saved is not None, timeout=20000)
    assert target.with_suffix(".pdf").read_bytes().startswith(b"%PDF-1.7")
    desktop.close()
