"""Wordings and results not established yet: kept per item, and on disk, so that a crash takes none of them."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from smartaachen_desktop.gui.drafts import Draft
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.protocol import draft_key

PAUSE_MS = 250
LATEST_MS = 1000
_PREFIX = "beschluss-"
_RESULT = "ergebnis-"


class ResolutionDrafts(QObject):
    """Kept 250 ms after the last key, and at the latest one second after the first that is not kept."""

    def __init__(self, acts: Acts, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._folder = acts.context.drafts
        self._texts: dict[UUID, str] = {}
        self._categories: dict[UUID, ResultCategory] = {}
        self._unkept: set[UUID] = set()
        found = self._folder.found() if self._folder is not None else {}
        self._left_over = {each.record: each.text for key, each in found.items() if key.startswith(_PREFIX)}
        self._results_left = {each.record: each.text for key, each in found.items() if key.startswith(_RESULT)}
        self._pause, self._latest = self._timer(PAUSE_MS), self._timer(LATEST_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    def text(self, item: ItemView) -> str | None:
        """What was typed for the item, in this run or in one that ended without establishing it."""
        left = self._left_over.pop(draft_key(item.id), None)
        if left is not None and not item.resolutions:
            self._texts.setdefault(item.id, left)
        return self._texts.get(item.id)

    def wordings(self) -> dict[UUID, str]:
        """All of this run, by `draft_key`."""
        return {draft_key(item): text for item, text in self._texts.items()}

    def typed(self, item: UUID, text: str) -> None:
        self._texts[item] = text
        self._unkept.add(item)
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def take(self, item: UUID) -> str | None:
        """The text, which is kept elsewhere from now on."""
        self._unkept.discard(item)
        if self._folder is not None and item in self._texts:
            self._folder.drop(_key(item))
        return self._texts.pop(item, None)

    def category(self, item: UUID) -> ResultCategory | None:
        """The council's word chosen by hand, in this run or in one that ended without establishing it."""
        left = self._results_left.pop(draft_key(item), None)
        if left in [each.value for each in ResultCategory]:
            self._categories.setdefault(item, ResultCategory(left))
        return self._categories.get(item)

    def choose(self, item: UUID, category: ResultCategory) -> None:
        self._categories[item] = category
        if self._folder is not None:
            self._folder.keep(
                _result_key(item), Draft(draft_key(item), ResultCategory(category).value, self._acts.now())
            )

    def established(self, item: UUID) -> None:
        """Neither wording nor result is a draft any more."""
        self.take(item)
        if self._categories.pop(item, None) is not None and self._folder is not None:
            self._folder.drop(_result_key(item))

    def flush(self) -> None:
        self._pause.stop()
        self._latest.stop()
        for item in self._unkept:
            if self._folder is not None:
                self._folder.keep(_key(item), Draft(draft_key(item), self._texts[item], self._acts.now()))
        self._unkept.clear()


def _key(item: UUID) -> str:
    return f"{_PREFIX}{item.hex}"


def _result_key(item: UUID) -> str:
    return f"{_RESULT}{item.hex}"
