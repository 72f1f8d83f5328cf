"""An item becomes public only by an act that means it: never by a slipping drag, never by half a form."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.queries.meeting_items import ItemView
from tests.gui.meeting_desk import MeetingDesk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def closed_item(desk: MeetingDesk) -> UUID:
    command = AddAgendaItem(desk.stored().id, "Grundstück", public=False, internal_title="Markt 1")
    return UUID(str(desk.run(command).ids["item"]))


def by_id(desk: MeetingDesk, item: UUID) -> ItemView:
    return next(each for each in desk.stored().items if each.id == item)


def test_a_refused_edit_leaves_the_item_non_public(desk: MeetingDesk) -> None:
    item = closed_item(desk)
    form, before = desk.bench.agenda.form, desk.stored().journal_head
    desk.bench.agenda.edit(item)
    form.part.set_current("public")
    form.title.clear()
    form.submit()
    desk.until(lambda: bool(form.error.text()))
    assert desk.stored().journal_head == before
    assert not by_id(desk, item).public


def test_title_and_part_are_one_step(desk: MeetingDesk) -> None:
    item = closed_item(desk)
    form = desk.bench.agenda.form
    last = max(each.position for each in desk.stored().items if each.public and each.depth == 0)
    desk.bench.agenda.edit(item)
    form.part.set_current("public")
    form.title.setText("Verkauf eines Grundstücks")
    form.submit()
    desk.until(lambda: by_id(desk, item).title == "Verkauf eines Grundstücks")
    moved = by_id(desk, item)
    assert (moved.public, moved.internal_title, moved.position) == (True, "", last + 1)
    desk.bridge.undo()
    desk.settle()
    back = by_id(desk, item)
    assert (back.title, back.internal_title) == ("Grundstück", "Markt 1")


@pytest.mark.parametrize("side", [0.1, 0.9])
def test_a_drag_that_slips_into_the_public_part_publishes_nothing(desk: MeetingDesk, side: float) -> None:
    item = closed_item(desk)
    agenda, before = desk.bench.agenda.list, desk.stored().journal_head
    agenda.choose(item)
    box = agenda.visualRect(agenda.keyed.index(agenda.keyed.row_of(desk.item("Ö 7").id)))
    agenda.drop_at(QPoint(box.left() + int(box.width() * side), box.bottom() - 1))
    desk.settle()
    assert desk.stored().journal_head == before
    assert desk.said.banners[-1][1] == "Der Punkt bleibt nichtöffentlich."
