"""The menu "Basisplan": keeping one, comparing, and which one the plan shows."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.queries.baselines import BaselineRow

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

FIRST = 10
"""So many stand in the menu itself, the older ones below "Ältere"."""
TAKE, SHOW, COLUMNS, COMPARE = "Ctrl+Shift+U", "Ctrl+Shift+Y", "Ctrl+Shift+J", "Ctrl+Shift+H"


def fill_baselines(menu: QMenu, view: "PlanWorkspace") -> None:
    """Anew each time it opens."""
    rows, shown = view.baselines.read.rows, view.baselines.read.shown
    menu.clear()
    take = menu.addAction(tr("Basisplan festhalten …") + "\t" + german_key(TAKE), view.comparing.take)
    take.setEnabled(bool(view.plan.measures))
    compare = menu.addAction(tr("Vergleich und Halbjahresbericht") + "\t" + german_key(COMPARE), view.comparing.open)
    compare.setEnabled(bool(rows))
    menu.addSeparator()
    if not rows:
        menu.addAction(tr("Noch kein Basisplan")).setEnabled(False)
        return
    group = QActionGroup(menu)
    none = menu.addAction(tr("Keinen Basisplan zeigen"), partial(view.baselines.show, None))
    _choice(none, group, on=shown is None)
    older = menu.addMenu(tr("Ältere")) if len(rows) > FIRST else menu
    for number, row in enumerate(rows):
        place = menu if number < FIRST else older
        _choice(place.addAction(_words(row), partial(view.baselines.show, row.id)), group, on=row.id == shown)
    if older is not menu:
        menu.removeAction(older.menuAction())
        menu.addMenu(older)
    menu.addSeparator()
    columns = menu.addAction(tr("Spalten des Basisplans") + "\t" + german_key(COLUMNS), view.baselines.toggle_columns)
    columns.setCheckable(True)
    columns.setChecked(view.baselines.columns and shown is not None)
    remove = menu.addMenu(tr("Basisplan löschen"))
    for row in rows:
        remove.addAction(_words(row), partial(view.baselines.remove, row))


def _choice(action: QAction, group: QActionGroup, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)
    group.addAction(action)


def _words(row: BaselineRow) -> str:
    return mnemonic_safe(
        tr("{name}, festgehalten am {day}").format(name=row.name, day=formats.day(formats.local(row.taken_at).date()))
    )
