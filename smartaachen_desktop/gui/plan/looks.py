"""What the time axis shows besides the bars: switches, remembered on this machine."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

SWITCHES = {"critical": True, "progress_line": False, "titles": False}
KEY = "plan_looks"


class Looks(QObject):
    """`critical`, `progress_line` and `titles` of the scene."""

    changed = Signal()

    def __init__(self, view: "PlanWorkspace") -> None:
        super().__init__(view)
        self._view = view
        settings = view.context.settings
        kept = set(settings.kept_list(KEY)) if settings is not None else set()
        for name, usual in SWITCHES.items():
            self._set(name, on=usual != (name in kept))

    def is_on(self, name: str) -> bool:
        return bool(getattr(self._view.chart.scene, name))

    def toggle(self, name: str) -> None:
        self._set(name, on=not self.is_on(name))
        settings = self._view.context.settings
        if settings is not None:
            settings.keep_list(KEY, [each for each, usual in SWITCHES.items() if self.is_on(each) != usual])
        self._view.chart.canvas.update()
        self.changed.emit()

    def _set(self, name: str, *, on: bool) -> None:
        setattr(self._view.chart.scene, name, on)
