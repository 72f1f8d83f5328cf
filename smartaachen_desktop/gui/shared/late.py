"""Parts of the window that are made when something first asks for one of them: most of an evening needs few of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    Base = QWidget
else:
    Base = object


def keep_tab_order(late: QWidget) -> None:
    """Move what was made inside a widget from the end of its window's tab order to the place where it stands."""
    order = [late]
    while (each := order[-1].nextInFocusChain()) is not None and each is not late:
        order.append(each)
    stops = [each for each in order[1:] if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    inside = [each for each in stops if late.isAncestorOf(each)]
    before = next((each for each in reversed(stops) if each not in inside), None)
    if before is not None:
        for each in inside:
            QWidget.setTabOrder(before, each)
            before = each


class LateParts(Base):
    """For a widget whose children are made by `build`. Built or not, it can be hidden and asked whether it is seen.

    What the widget knows besides belongs into `__init__`, or `build` would forget what came before it.
    """

    built = False

    def build(self) -> None:
        """Make the parts and what goes with them."""
        raise NotImplementedError

    def when_built(self, what: str, show: Callable[[], None]) -> None:
        """Do something with the parts: now, or when they are made; of one kind the last counts."""
        if self.built:
            show()
        else:
            self.__dict__.setdefault("_until_built", {})[what] = show

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Comes only for what is not there: the first part that is asked for brings them all."""
            if self.built or name.startswith("__"):  # such names are asked for by Qt, too
                raise AttributeError(f"{type(self).__name__} has no {name}")
            self._build_once()
            return getattr(self, name)

    def _finish(self) -> None:
        """What closes every widget of a kind, behind the parts of its own."""

    def _build_once(self) -> None:
        self.built = True
        self.build()
        self._finish()
        for show in self.__dict__.pop("_until_built", {}).values():
            show()
        keep_tab_order(self)
        if self.isVisible():  # a layout would show them with the next turn of the loop, and none could take the focus
            for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                    part.show()
