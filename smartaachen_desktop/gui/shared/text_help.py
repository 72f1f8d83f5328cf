"""Help with the writing of longer texts: German spelling and names that complete themselves.

A view hands over the part of itself that is watched. Dictionary, process and marks come to a text when it first has the
caret, so that a view costs nothing of it before somebody writes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.shared.name_completion import NameCompletion
from smartaachen_desktop.gui.shared.offers import Offer
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.queries.people import PeopleView, people_view

if TYPE_CHECKING:
    from smartaachen_desktop.gui.shared.spelling import Spelling
    from smartaachen_desktop.gui.shared.spelling_marks import SpellingMarks

NAMES = ("person", "organization", "department")
"""A change of one of these brings other names."""


def name_offers(people: PeopleView) -> tuple[Offer, ...]:
    """Everybody the database knows, the bodies, and the departments by their codes."""
    return (
        *(Offer(each.name, each.office) for each in people.people),
        *(Offer(each.name, each.short_name) for each in people.organizations),
        *(Offer(each.code, each.name) for each in people.departments),
    )


class TextHelp(QObject):
    """One for a view: all its texts share the process of the dictionary and the list of names.

    Without settings spelling starts off. `offer` takes the place of the names that the database knows.
    """

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._watched: QWidget | None = None
        self._marks: dict[QPlainTextEdit, SpellingMarks] = {}
        self._completions: dict[QPlainTextEdit, NameCompletion] = {}
        self._names: Sequence[Offer] | None = None
        self._own_names = self._asked = False
        self._stale = True
        self.spelling: Spelling | None = None
        self.on = context.settings is not None and context.settings.spelling
        context.bridge.changed.connect(self._changed)

    def watch(self, part: QWidget) -> None:
        """Help with every text inside that can be written in."""
        self._watched = part
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def offer(self, names: Sequence[Offer]) -> None:
        """Whom to offer, the likeliest first."""
        self._names, self._own_names = names, True
        for completion in self._completions.values():
            completion.offer(names)

    def marks(self, edit: QPlainTextEdit) -> SpellingMarks | None:
        return self._marks.get(edit)

    def completion(self, edit: QPlainTextEdit) -> NameCompletion:
        if edit not in self._completions:
            made = self._completions[edit] = NameCompletion(self._context.theme, edit)
            made.offer(self._names or ())
            edit.destroyed.connect(lambda: self._completions.pop(edit, None))
        return self._completions[edit]

    def set_on(self, on: bool) -> None:
        """The settings remember it, for all views."""
        self.on = on
        if self._context.settings is not None:
            self._context.settings.spelling = on
        for marks in self._marks.values():
            marks.set_on(on)
        if not on and self.spelling is not None:
            self.spelling.close()

    def begin(self, edit: QPlainTextEdit) -> None:
        """The caret is in this text."""
        self.completion(edit)
        self._ask_names()
        if self.on:
            self._check(edit)

    def _check(self, edit: QPlainTextEdit) -> None:
        from smartaachen_desktop.gui.shared.spelling import Spelling
        from smartaachen_desktop.gui.shared.spelling_marks import PlainWaves, SpellingMarks, Waved
        from smartaachen_desktop.services.queries.spelling import strategy_words

        if self.spelling is None:
            settings = self._context.settings
            self.spelling = Spelling(settings.folder if settings is not None else None, self)
        if edit not in self._marks:
            look = edit if isinstance(edit, Waved) else PlainWaves(edit, self._context.theme)
            self._marks[edit] = SpellingMarks(edit, self.spelling, look)
            edit.destroyed.connect(lambda: self._marks.pop(edit, None))
        self._marks[edit].set_on(True)
        if self._stale:
            self._stale = False
            self._context.bridge.query(strategy_words, self.spelling.teach)

    def _ask_names(self) -> None:
        if not self._own_names and not self._asked:
            self._asked = True
            self._context.bridge.query(lambda session: name_offers(people_view(session)), self._found, owner=self)

    def _found(self, names: tuple[Offer, ...]) -> None:
        if not self._own_names:
            self._names = names
            for completion in self._completions.values():
                completion.offer(names)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        part = self._watched
        if part is None or not isinstance(now, QPlainTextEdit) or now.isReadOnly() or not part.isAncestorOf(now):
            return
        settings = self._context.settings
        self.on = self.on if settings is None else settings.spelling  # another view may have switched it
        if not self.on and now in self._marks:
            self._marks[now].set_on(False)
        self.begin(now)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*NAMES):
            self._asked = False
        if self.spelling is not None:
            from smartaachen_desktop.services.queries.spelling import KINDS

            self._stale = self._stale or changes.touches(*KINDS)
