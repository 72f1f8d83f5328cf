"""The priority in "Beschlüsse & Aufträge": edited in place, filtered, sorted, spoken where it is not normal."""

from PySide6.QtCore import Qt

from smartaachen_desktop.services.assignments import ChangeAssignment
from tests.gui.test_followup import Bench, bench, empty, show_assignments, task, texts

__all__ = ["bench", "empty"]


def test_it_is_edited_sorted_and_filtered(bench: Bench) -> None:
    view = bench.view
    show_assignments(bench)
    assert view.list.choose(task(bench, "Raum anfragen").assignment.id)
    view.assignment.show_row(task(bench, "Raum anfragen"), view.loaded, "", view.today())  # type: ignore[arg-type]
    assert view.assignment.priority.value() == 3
    view.assignment.priority.set_value(1)
    view.assignment.priority.picked.emit(1)
    bench.settle()
    assert task(bench, "Raum anfragen").assignment.priority == 1
    bench.run(ChangeAssignment(task(bench, "Aushang").assignment.id, priority=1))
    bench.settle()
    assert texts(bench)[0] != "Raum anfragen"
    view.filters.order.set_value("priority")
    view.filters.order.picked.emit("priority")
    assert texts(bench)[0] == "Raum anfragen"
    assert texts(bench)[-1] == "Aushang", "done, so it comes last"
    spoken = view.list.entries.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Priorität sofort" in spoken
    view.filters.priority.set_value(1)
    view.filters.priority.picked.emit(1)
    assert texts(bench) == ["Raum anfragen", "Aushang"]
    assert view.filters.note.isVisible()
    view.filters.clear()
    assert len(texts(bench)) > 2
    assert view.filters.priority.value() is None


def test_it_is_chosen_with_a_new_assignment(bench: Bench) -> None:
    show_assignments(bench)
    bench.view.open_form()
    form = bench.view.form
    assert form.priority.value() == 3
    form.text.setText("Technik bestellen")
    form.priority.set_value(5)
    form.submit()
    bench.settle()
    assert task(bench, "Technik bestellen").assignment.priority == 5
    bench.view.open_form()
    assert form.priority.value() == 3
