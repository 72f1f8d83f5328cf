"""The plan's filter bar: chips, count, grouping, saved filters, and what is remembered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.palette_entries import plan_entries
from smartaachen_desktop.gui.plan.filter_menu import fill_filter_menu, fill_group_menu
from smartaachen_desktop.gui.plan.groups import grouped
from smartaachen_desktop.gui.plan.rows import Entry, build_rows
from smartaachen_desktop.gui.plan.workspace import PlanWorkspace
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.flow import FlowLayout
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_filters import FilterDefinition, Grouping, Only
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.plan_filters import SavePlanFilter
from smartaachen_desktop.services.queries.plan_filters import filter_rows, filtered
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from tests.gui.plan_desk import TODAY, PlanDesk, lend_plan, measure, plan_of

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
DONE, PLANNED, RUNNING = MeasureStatus.DONE, MeasureStatus.PLANNED, MeasureStatus.RUNNING
ONE, OTHER = UUID(int=1), UUID(int=2)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[PlanDesk]:
    yield from lend_plan(qtbot, qapp, tmp_path)


def shown(desk: PlanDesk) -> list[str]:
    return [entry.title for entry in desk.view.model.entries if entry.measure]


def chip(desk: PlanDesk, words: str) -> QPushButton:
    found = [each for each in desk.view.filter_bar.chips.findChildren(QPushButton)
             if each.isVisible() and each.text() == words]  # fmt: skip
    assert len(found) == 1, words
    return found[0]


def groups(entries: tuple[Entry, ...]) -> list[tuple[str, int, int, list[str]]]:
    found: list[tuple[str, int, int, list[str]]] = []
    for entry in entries:
        if entry.is_group:
            found.append((entry.title, entry.count, entry.all_of, []))
        elif entry.measure is not None:
            found[-1][3].append(entry.title)
    return found


# Rows


def test_a_parent_of_a_hit_stays_pale() -> None:
    top = measure(1, has_steps=True)
    step = measure(2, parent_id=top.id, depth=1, status=DONE)
    rows = build_rows(plan_of(top, step, measure(3)), TODAY, "Prozess", FilterDefinition(statuses=frozenset({DONE})))
    entries = [entry for entry in rows.entries if entry.measure]
    assert [(entry.title, entry.pale, entry.depth) for entry in entries] == [
        (top.title, True, 0),
        (step.title, False, 1),
    ]
    assert rows.hits == 1
    assert groups(rows.entries) == [("Prozess", 1, 3, [top.title, step.title])]


def test_groups_by_contact_keep_the_outline_and_count() -> None:
    top = measure(1, has_steps=True, contact_id=ONE, contact="Stawag")
    step = measure(2, parent_id=top.id, depth=1, contact_id=OTHER, contact="FB 02")
    leaf = measure(3, parent_id=step.id, depth=2, contact_id=OTHER, contact="FB 02")
    plan = plan_of(top, step, leaf, measure(4))
    rows = build_rows(plan, TODAY, "Prozess", FilterDefinition(grouping=Grouping.CONTACT))
    assert groups(rows.entries) == [
        ("FB 02", 2, 2, [step.title, leaf.title]), ("Stawag", 1, 1, [top.title]), ("ohne Kontakt", 1, 1, ["Vorgang 4"]),
    ]  # fmt: skip
    depths = {entry.title: entry.depth for entry in rows.entries if entry.measure}
    assert depths == {top.title: 0, step.title: 0, leaf.title: 1, "Vorgang 4": 0}, "indented below what is above them"


def test_groups_by_status_stand_in_the_order_of_the_work() -> None:
    plan = plan_of(measure(1, status=DONE), measure(2, status=PLANNED), measure(3, status=RUNNING))
    titles = [group.title for group in grouped(plan, Grouping.STATUS, "Prozess", None)]
    assert titles == ["geplant", "läuft", "erledigt"]


@pytest.mark.parametrize("grouping", list(Grouping))
def test_each_measure_stands_in_one_group(grouping: Grouping) -> None:
    top = measure(1, has_steps=True, contact_id=ONE, contact="Stawag", status=DONE)
    steps = [measure(2 + number, parent_id=top.id, depth=1, status=[PLANNED, DONE][number % 2]) for number in range(4)]
    plan = plan_of(top, *steps)
    for wanted in (FilterDefinition(), FilterDefinition(statuses=frozenset({DONE}))):
        kept = filtered(plan, wanted, PlanTimes(), TODAY)
        found = grouped(plan, grouping, "Prozess", kept if wanted.restricts else None)
        members = [row.id for group in found for row in group.members]
        assert len(members) == len(set(members))
        assert kept.hits <= set(members) <= kept.shown
        assert sum(group.count for group in found) == len(kept.hits)


# The bar


def test_the_bar_says_what_is_on_and_lifts_it(desk: PlanDesk) -> None:
    view, bar = desk.view, desk.view.filter_bar
    assert not bar.count.isVisible()
    assert not bar.all.isVisible()
    view.filters.toggle("statuses", PLANNED)
    view.filters.toggle("only", Only.OVERDUE)
    assert shown(desk) == ["Erste"], "ended in May, and it is September"
    assert bar.count.text() == "1 von 3"
    assert bar.count.isVisible()
    desk.click(chip(desk, "überfällig"))
    assert len(shown(desk)) == 3
    assert bar.count.text() == "3 von 3", "a filter that keeps all is on nevertheless"
    desk.click(bar.all)
    assert view.filters.plain
    assert not bar.count.isVisible()


def test_the_text_is_part_of_the_filter(qtbot: QtBot, desk: PlanDesk) -> None:
    view, field = desk.view, desk.view.toolbar.filter
    desk.press(view.table, Qt.Key.Key_F, CONTROL)
    assert field.hasFocus()
    qtbot.keyClicks(field, "zweit")
    assert shown(desk) == ["Zweite"]
    desk.click(chip(desk, "Text: zweit"))
    assert field.text() == ""
    assert len(shown(desk)) == 3
    field.setFocus()
    qtbot.keyClicks(field, "dritt")
    view.filters.toggle("kinds", MeasureKind.MEASURE)
    desk.press(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert view.filters.now.restricts
    desk.press(field, Qt.Key.Key_Escape)
    assert view.filters.plain


def test_escape_in_the_text_leaves_open_details_alone(qtbot: QtBot, desk: PlanDesk) -> None:
    view = desk.view
    view.openings.open_details(desk.row("Erste"))
    view.toolbar.filter.setFocus()
    qtbot.keyClicks(view.toolbar.filter, "erst")
    desk.press(view.toolbar.filter, Qt.Key.Key_Escape)
    assert view.toolbar.filter.text() == ""
    assert view.details.isVisible()


def test_ticks_are_set_one_after_the_other_without_closing(qtbot: QtBot, desk: PlanDesk) -> None:
    view, menu = desk.view, desk.view.filter_bar.pick.drop
    desk.press(view.table, Qt.Key.Key_W, CONTROL_SHIFT)
    qtbot.waitUntil(menu.isVisible)
    actions = {action.text(): action for action in menu.actions()}
    menu.setActiveAction(actions["nicht erledigt"])
    desk.press(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(actions["ohne Kontakt"]).center())
    assert menu.isVisible()
    assert view.filters.now.only == {Only.OPEN, Only.WITHOUT_CONTACT}
    menu.close()


def test_the_menu_offers_what_the_plan_names(desk: PlanDesk) -> None:
    contact = desk.view.details.contact.itemData(1)
    desk.run(ChangeMeasure(desk.stored("Zweite").id, contact=contact))
    menu = QMenu(desk.view)
    fill_filter_menu(menu, desk.view.filter_bar)
    below = {each.title(): each for each in menu.findChildren(QMenu)}
    assert [action.text() for action in below["Kontakt"].actions()] == ["FB 02"]
    below["Kontakt"].actions()[0].trigger()
    assert shown(desk) == ["Zweite"]
    assert chip(desk, "Kontakt: FB 02").isVisible()
    assert not below["Haushaltsposition"].isEnabled()


def test_grouping_is_chosen_and_said(desk: PlanDesk) -> None:
    menu = QMenu(desk.view)
    fill_group_menu(menu, desk.view.filter_bar)
    next(action for action in menu.actions() if action.text() == "Stand").trigger()
    assert desk.view.filter_bar.group.text() == "nach Stand"
    assert [entry.title for entry in desk.view.model.entries if entry.is_group] == ["geplant"]
    desk.run(ChangeMeasure(desk.stored("Erste").id, status=DONE))
    assert groups(desk.view.model.entries) == [("geplant", 2, 2, ["Zweite", "Dritte"]), ("erledigt", 1, 1, ["Erste"])]


def test_dragging_between_groups_of_another_kind_is_refused(desk: PlanDesk) -> None:
    view = desk.view
    view.filters.group_by(Grouping.STATUS)
    view.structure.drop([desk.stored("Dritte").id], 0, onto=True)
    desk.settle()
    assert "nach Handlungsfeldern" in desk.said.toasts[-1]
    assert [row.title for row in desk.plan().measures] == ["Erste", "Zweite", "Dritte"]


def test_a_group_folds_also_while_filtered(desk: PlanDesk) -> None:
    view = desk.view
    view.filters.toggle("kinds", MeasureKind.MEASURE)
    key = next(entry.key for entry in view.model.entries if entry.is_group)
    view.folding.toggle(key)
    assert shown(desk) == []
    assert next(entry for entry in view.model.entries if entry.is_group).count == 3
    view.focus_record(desk.stored("Zweite").id)
    assert "Zweite" in shown(desk), "what is looked for is shown"


def test_a_filter_is_saved_renamed_applied_and_deleted(qtbot: QtBot, desk: PlanDesk) -> None:
    view, bar = desk.view, desk.view.filter_bar
    view.filters.toggle("only", Only.OVERDUE)
    desk.press(view.table, Qt.Key.Key_N, CONTROL_SHIFT)
    qtbot.keyClicks(bar.name, "Liegt an")
    desk.press(bar.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.filters.saved))
    assert not bar.name.isVisible()
    assert bar.pick.text() == "Liegt an"
    view.filters.clear()
    assert bar.pick.text() == "Filter"
    menu = QMenu(view)
    fill_filter_menu(menu, bar)
    menu.actions()[0].trigger()
    assert shown(desk) == ["Erste"]
    bar.begin_rename(view.filters.saved[0])
    bar.name.setText("Überfälliges")
    desk.press(bar.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.pick.text() == "Überfälliges")
    view.filters.remove(view.filters.saved[0])
    qtbot.waitUntil(lambda: not view.filters.saved)
    assert desk.read(filter_rows) == ()
    assert shown(desk) == ["Erste"], "what is on stays on"


def test_a_taken_name_is_refused_and_the_field_stays(desk: PlanDesk) -> None:
    strategy = desk.plan().strategy_id
    assert strategy is not None
    for name, only in (("Eins", Only.OPEN), ("Zwei", Only.OVERDUE)):
        desk.run(SavePlanFilter(strategy, name, FilterDefinition(only=frozenset({only})).to_json()))
    bar = desk.view.filter_bar
    bar.begin_rename(desk.view.filters.saved[0])
    bar.name.setText("zwei")
    desk.press(bar.name, Qt.Key.Key_Return)
    desk.settle()
    assert bar.name.isVisible()
    assert "gibt es schon" in desk.said.banners[-1][1]
    desk.press(bar.name, Qt.Key.Key_Escape)
    assert not bar.name.isVisible()


def test_saved_filters_stand_in_the_palette(desk: PlanDesk) -> None:
    strategy = desk.plan().strategy_id
    assert strategy is not None
    desk.run(SavePlanFilter(strategy, "Liegt an", FilterDefinition(only=frozenset({Only.OVERDUE})).to_json()))
    entries = {entry.name: entry for entry in plan_entries(desk.view, lambda: None)}
    assert {"Filter wählen", "Gruppieren", "Alle Vorgänge zeigen", "Filter speichern"} <= entries.keys()
    entries["Filter: Liegt an"].run()
    assert shown(desk) == ["Erste"]
    entries["Nur überfällig"].run()
    assert len(shown(desk)) == 3, "the same question again lifts it"
    entries["Gruppieren nach: Horizont"].run()
    assert desk.view.filters.now.grouping is Grouping.HORIZON


def test_a_new_measure_that_does_not_match_is_not_lost_silently(desk: PlanDesk) -> None:
    view = desk.view
    view.filters.toggle("statuses", DONE)
    view.change.add("Vierte")
    desk.until(lambda: len(desk.plan().measures) == 4 and bool(desk.said.toasts))
    assert "verborgen" in desk.said.toasts[-1]
    view.filters.clear()
    assert "Vierte" in shown(desk)


def test_the_filter_is_there_after_a_restart_without_what_was_typed(
    qtbot: QtBot, desk: PlanDesk, tmp_path: Path
) -> None:
    def opened() -> PlanWorkspace:
        context = replace(desk.view.context, settings=Settings(tmp_path / "settings"))
        view = PlanWorkspace(context)
        qtbot.addWidget(view)
        view.refresh()
        qtbot.waitUntil(lambda: view.plan.strategy_id is not None)
        return view

    first = opened()
    first.filters.toggle("only", Only.OVERDUE)
    first.filters.group_by(Grouping.STATUS)
    first.filters.set_text("erste")
    second = opened()
    assert second.filters.now == FilterDefinition(only=frozenset({Only.OVERDUE}), grouping=Grouping.STATUS)
    assert [entry.title for entry in second.model.entries if entry.measure] == ["Erste"]
    assert "erste" not in (tmp_path / "settings" / "settings.ini").read_text()
    second.filters.clear()
    second.filters.group_by(Grouping.FIELD)
    assert opened().filters.plain


def test_what_a_newer_version_kept_shows_everything(qtbot: QtBot, desk: PlanDesk, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings")
    strategy = desk.plan().strategy_id
    assert strategy is not None
    for kept in ('{"dreams": ["x"]}', "no json", "[1]"):
        settings.keep_list(f"plan_filter/{strategy.hex}", [kept])
        view = PlanWorkspace(replace(desk.view.context, settings=settings))
        qtbot.addWidget(view)
        view.refresh()
        qtbot.waitUntil(lambda view=view: view.plan.strategy_id is not None)  # type: ignore[misc]
        assert view.filters.plain


def test_dates_pulled_while_grouped_show_at_once(desk: PlanDesk) -> None:
    desk.view.filters.group_by(Grouping.HORIZON)
    desk.run(ChangeMeasure(desk.stored("Erste").id, end=date(2022, 6, 30)))
    bar = desk.view.model.entries[desk.row("Erste")].bar
    assert bar is not None
    assert bar.stop == date(2022, 7, 1)


def test_chips_go_on_in_the_next_line(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    flow = FlowLayout(6, frame)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(QSize(100, 20))
        flow.addWidget(box)
    frame.resize(220, flow.heightForWidth(220))
    frame.show()
    places = [item.geometry().topLeft() for number in range(3) if (item := flow.itemAt(number)) is not None]
    assert places == [QPoint(0, 0), QPoint(106, 0), QPoint(0, 26)]
    assert flow.heightForWidth(220) == 46
    assert flow.heightForWidth(400) == 20
