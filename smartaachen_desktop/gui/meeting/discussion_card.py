"""The discussion (Beratung): typed text that is saved while it is typed and never lost."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.autosave import AutoSave
from smartaachen_desktop.gui.meeting.block_picker import BlockPicker, insert_sentence
from smartaachen_desktop.gui.meeting.draft_offer import DraftOffer
from smartaachen_desktop.gui.meeting.found_place import FoundPlace
from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.meeting.speakers import SpeakerStrip
from smartaachen_desktop.gui.meeting.spelling_switch import SpellingSwitch
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.text_blocks import TextBlockRow, filled_blocks, vote_words

LEAST_LINES = 5


class DiscussionCard(Card):
    """Never below five lines; takes the free height of the middle."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DiscussionCard", "Beratung")
        super().__init__(acts.theme, title, padding=0, folding=True, parent=parent)
        self._acts = acts
        self.item: UUID | None = None
        self._view: MeetingView | None = None
        self._blocks: tuple[TextBlockRow, ...] = ()
        self.picker = BlockPicker(acts.theme, self)
        self._target: QPlainTextEdit | None = None
        self.picker.taken.connect(self._put)
        self.picker.edit_wished.connect(self._edit_blocks)
        self.saver = AutoSave(acts, RecordDiscussion, self)
        self.saver.refused.connect(self._refused)
        self.saver.stored.connect(self._stored)
        self.offer = DraftOffer(acts.theme, self.saver)
        self.offer.inserted.connect(self._inserted)
        self.edit = MarkdownEdit(acts.theme, self.tr("Beratung"))
        self.edit.setPlaceholderText(self.tr("Verlauf der Beratung mitschreiben …"))
        self.edit.setMinimumHeight(LEAST_LINES * self.edit.fontMetrics().lineSpacing() + 20)
        # its own wish for height would push the cards below it out of a low window
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.edit.typed.connect(self._typed)
        self.edit.left.connect(self.saver.flush)
        self.writing_tools: list[KeyButton] = []
        for icon, name, key, act in (
            ("text-bolder", self.tr("Fett"), "bold", lambda: self.edit.surround("**")),
            ("text-italic", self.tr("Kursiv"), "italic", lambda: self.edit.surround("*")),
            ("list-bullets", self.tr("Aufzählung"), "bullets", lambda: self.edit.make_list(numbered=False)),
            ("list-numbers", self.tr("Nummerierte Liste"), "numbers", lambda: self.edit.make_list(numbered=True)),
        ):
            button = IconButton(acts.theme, icon, name, kind="link")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.show_key(key_of(key))
            button.clicked.connect(act)
            self.head.addWidget(button)
            self.writing_tools.append(button)
        self.phrase_button = KeyButton(
            acts.theme, self.tr("Baustein"), "F3", kind="link", icon="quotes", small=True
        )  # fmt: skip
        self.phrase_button.clicked.connect(self.show_blocks)
        self.writing_tools.append(self.phrase_button)
        self.spelling = SpellingSwitch(acts, self.edit)
        self.speakers = SpeakerStrip(acts)
        for widget in (self.spelling, self.speakers.add_button, self.phrase_button):
            self.tools.addWidget(widget)
        self.title.setToolTip("F5, Alt+2")
        self.body.setSpacing(0)
        self.found = FoundPlace(self.edit)
        self.error = ErrorLine(acts.theme)
        self.error.setContentsMargins(12, 0, 12, 0)
        self.body.addWidget(self.offer)
        self.body.addWidget(self.speakers)
        self.body.addWidget(self.edit, 1)
        self.body.addWidget(self.error)

    def show_item(self, view: MeetingView, item: ItemView | None, writable: bool, why: str = "") -> None:
        """Another item brings its text or its draft; the same one never disturbs what is being typed."""
        self._view = view
        new = item.id if item is not None else None
        if new != self.item:
            self.saver.flush()
            self.item = new
            self.error.show_error("")
            draft = self.saver.draft(new) if new is not None else None
            self.edit.load(draft if draft is not None else item.discussion if item is not None else "")
        elif item is not None and self.saver.draft(item.id) is None:
            self.edit.show_text(item.discussion)
        keep = new is not None and self.saver.draft(new) is not None
        self.edit.setReadOnly(not writable and not keep)
        self.edit.setToolTip(plain_tooltip(why))
        self.setEnabled(item is not None)
        for tool in self.writing_tools:
            tool.setEnabled(writable)
        self.found.shows(new)
        self.offer.offer(new, item.discussion if item is not None else "", writable=writable)

    def flush(self) -> None:
        self.saver.flush()

    def offer_blocks(self, rows: tuple[TextBlockRow, ...]) -> None:
        self._blocks = rows

    def insert(self, words: str) -> None:
        """Put a sentence where the caret is."""
        if not self.edit.isReadOnly():
            insert_sentence(self.edit, words)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_blocks(self) -> None:
        """The button: into the discussion, wherever the caret was."""
        self._open_blocks(None)

    def show_blocks_here(self) -> None:
        """F3: into the longer text that has the caret (wording, motion, proposal, note), else into the discussion."""
        focus = QApplication.focusWidget()
        other = isinstance(focus, QPlainTextEdit) and focus is not self.edit and not focus.isReadOnly()
        self._open_blocks(focus if other and isinstance(focus, QPlainTextEdit) else None)

    def _open_blocks(self, target: QPlainTextEdit | None) -> None:
        """The text blocks of the body, filled for this item and this moment."""
        shown = self._shown()
        if shown is None:
            return
        self._target = target
        window = self.window()
        room = QRect(window.mapToGlobal(window.rect().topLeft()), window.size())
        at: QWidget = target or self.phrase_button
        corner = at.mapToGlobal(at.rect().bottomRight())
        self.picker.open_at(corner, filled_blocks(self._blocks, *shown, self._acts.now()), room)

    def _put(self, words: str) -> None:
        target, self._target = self._target, None
        if target is None or not isValid(target) or target.isReadOnly():
            self.insert(words)
            return
        insert_sentence(target, words)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_vote(self) -> None:
        """Strg+Umschalt+E: what the last vote came to, and how many were entitled."""
        shown = self._shown()
        if shown is None:
            return
        words = vote_words(shown[1])
        self.error.show_error("" if words else self.tr("Zu diesem Punkt ist noch keine Abstimmung festgestellt."))
        if words:
            self.insert(words)

    def _shown(self) -> tuple[MeetingView, ItemView] | None:
        """Meeting and item while their text may be written."""
        if self.edit.isReadOnly() or self.item is None or self._view is None:
            return None
        item = self._view.item(self.item)
        return (self._view, item) if item is not None else None

    def _edit_blocks(self) -> None:
        if self._view is not None:
            self._acts.context.open_target("text_blocks", self._view.organization_id)

    def _typed(self) -> None:
        if self.item is not None:
            self.saver.typing(self.item, self.edit.text)

    def _inserted(self, text: str) -> None:
        self.edit.show_text(text)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, sentence: str) -> None:
        self.error.show_error(self.tr("Nicht gespeichert, Ihr Text bleibt hier stehen. {why}").format(why=sentence))

    def _stored(self) -> None:
        self.error.show_error("")
