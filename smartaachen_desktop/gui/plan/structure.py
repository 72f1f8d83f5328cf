"""What is done with all chosen rows in the outline: indent, reorder, chain, cut and paste, fold."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from smartaachen_desktop.gui.plan import clipboard
from smartaachen_desktop.gui.plan.outline import Outline, Place
from smartaachen_desktop.gui.plan.rows import Entry
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dependencies import ChainMeasures
from smartaachen_desktop.services.plan_paste import AddMeasures

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace


class Structure(QObject):
    """Moves chosen measures in the outline; what cannot be done says why."""

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view

    def indent(self) -> None:
        self._run(lambda outline, keys: outline.indented(keys),
                  self.tr("Darüber steht keine Maßnahme, unter die eingerückt werden kann."))  # fmt: skip

    def outdent(self) -> None:
        self._run(lambda outline, keys: outline.outdented(keys), self.tr("Weiter ausrücken geht nicht."))

    def shift(self, direction: int) -> None:
        self._run(lambda outline, keys: outline.shifted(keys, direction),
                  self.tr("Weiter geht es in dieser Gruppe nicht."))  # fmt: skip

    def chain(self) -> None:
        keys = tuple(measure.id for measure in self._view.chosen_measures())
        if len(keys) < 2:
            self._view.context.messages.show_toast(self.tr("Zum Verketten mindestens zwei Maßnahmen auswählen"))
            return
        self._view.change.run(ChainMeasures(keys))

    def drop(self, keys: list[UUID], row: int, *, onto: bool) -> None:
        """Measures were dragged onto a row of the table or in front of it."""
        place = self.place_at(row, onto=onto)
        command = Outline(self._view.plan.measures).placed(keys, place) if place is not None else None
        if command is not None:
            self._view.change.run(command)

    def place_at(self, row: int, *, onto: bool) -> Place | None:
        entries = self._view.model.entries
        outline = Outline(self._view.plan.measures)
        entry: Entry | None = entries[row] if 0 <= row < len(entries) else None
        if entry is not None and entry.measure is not None:
            return (entry.measure.id, None, None) if onto else outline.in_front(entry.measure.id)
        above = entries[row - 1] if entry is not None and not onto and 0 < row <= len(entries) else entry
        if above is None or above.adds:
            return None
        if above.measure is None:
            return None, above.field_id, None
        top = above.measure
        while top.parent_id is not None:
            top = outline.rows[top.parent_id]
        return outline.behind(top.id)

    def _run(self, make: Callable[[Outline, list[UUID]], Command | None], nothing: str) -> None:
        keys = [measure.id for measure in self._view.chosen_measures()]
        if not keys:
            return
        command = make(Outline(self._view.plan.measures), keys)
        if command is None:
            self._view.context.messages.show_toast(nothing)
        else:
            self._view.change.run(command)


class Carry(QObject):
    """Cut, copy and paste: whole measures inside the program, text with tabs to and from others."""

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view

    def cut(self) -> None:
        self._take(cut=True)

    def copy(self) -> None:
        self._take(cut=False)

    def _take(self, *, cut: bool) -> None:
        rows = self._view.chosen_measures()
        if not rows:
            return
        data = QMimeData()
        data.setText(clipboard.as_text(rows))
        data.setData(clipboard.MIME, clipboard.as_keys((row.id for row in rows), cut=cut))
        QGuiApplication.clipboard().setMimeData(data)
        self._view.model.show_cut({row.id for row in rows} if cut else set())
        count = len(rows)
        words = self.tr("1 Maßnahme ausgeschnitten") if cut else self.tr("1 Maßnahme kopiert")
        if count > 1:
            words = self.tr("{n} Maßnahmen ausgeschnitten") if cut else self.tr("{n} Maßnahmen kopiert")
        self._view.context.messages.show_toast(words.format(n=count))

    def paste(self) -> None:
        """Behind the current row, at its level."""
        view, data = self._view, QGuiApplication.clipboard().mimeData()
        outline = Outline(view.plan.measures)
        cut, keys = clipboard.from_keys(bytes(data.data(clipboard.MIME).data()))
        known = [key for key in keys if key in outline.rows]
        place = self._place(outline)
        if known:
            command: Command | None = outline.placed(known, place) if cut else outline.copied(known, place)
            if cut:
                QGuiApplication.clipboard().clear()
                view.model.show_cut(set())
            if command is not None:
                view.change.run(command, wants="measure")
            return
        if view.plan.strategy_id is None:
            return
        parent, field, before = place
        try:
            made = tuple(clipboard.from_text(data.text()))
        except UserError as error:
            remedy = self.tr("Erwartet werden Zeilen mit Name, Beginn und Ende, durch Tabulatoren getrennt.")
            view.context.messages.show_banner("bad", error.message, remedy)
            return
        command = AddMeasures(view.plan.strategy_id, made, parent, None if parent else field, before)
        view.change.run(command, wants="measure")

    def _place(self, outline: Outline) -> Place:
        entry = self._view.selected()
        if entry is not None and entry.measure is not None:
            return outline.behind(entry.measure.id)
        return None, entry.field_id if entry is not None else None, None
