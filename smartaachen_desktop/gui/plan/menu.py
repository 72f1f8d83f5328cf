"""The context menu of a row."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from smartaachen_desktop.gui.plan.acts import plan_acts
from smartaachen_desktop.gui.plan.rows import Entry, is_done
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.services.dependencies import RemoveDependency
from smartaachen_desktop.services.plan import ChangeMeasure

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

PASTE = "Ctrl+V"


def fill_menu(menu: QMenu, view: "PlanWorkspace", entry: Entry) -> None:
    """What can be done with this row; only what has an effect is listed."""
    row = entry.measure
    if row is not None:
        number = view.model.row_of(row.id)
        menu.addAction(tr("Bearbeiten …\t↵"), lambda: view.openings.open_details(number))
        if is_done(row):
            again = ChangeMeasure(row.id, status=MeasureStatus.RUNNING, progress=min(row.progress, 99))
            menu.addAction(tr("Wieder öffnen"), lambda: view.change.run(again))
        else:
            finished = ChangeMeasure(row.id, status=MeasureStatus.DONE, progress=100)
            menu.addAction(tr("Als erledigt kennzeichnen"), lambda: view.change.run(finished))
        _links(menu, view, entry)
        menu.addSeparator()
    begin = view.change.begin_new
    menu.addAction(tr("Maßnahme hinzufügen\tEinfg"), lambda: begin(MeasureKind.MEASURE))
    menu.addAction(tr("Meilenstein hinzufügen\tUmschalt+Einfg"), lambda: begin(MeasureKind.MILESTONE))
    if row is not None:
        key = row.id
        menu.addAction(tr("Schritt darunter hinzufügen"), lambda: begin(MeasureKind.ACTIVITY, key))
    menu.addSeparator()
    for act in plan_acts():
        if act.in_menu and (row is not None or act.keys == PASTE):
            menu.addAction(mnemonic_safe(f"{act.name}\t{german_key(act.keys)}"), partial(act.run, view))
    view.exchange.fill_menu(menu)


def _links(menu: QMenu, view: "PlanWorkspace", entry: Entry) -> None:
    names = {row.id: f"{row.number} {row.title}" for row in view.plan.measures}
    mine = [link for link in view.plan.links if entry.key in (link.predecessor_id, link.successor_id)]
    if not mine:
        return
    sub = menu.addMenu(tr("Abhängigkeit lösen"))
    for link in mine:
        before = link.successor_id == entry.key
        other = names.get(link.predecessor_id if before else link.successor_id, "")
        words = tr("Vorgänger {name}") if before else tr("Nachfolger {name}")
        command = RemoveDependency(link.id)
        sub.addAction(mnemonic_safe(words.format(name=other)), partial(view.change.run, command))
