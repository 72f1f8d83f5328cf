"""The resolution (Beschluss): the council's word for the result and the final wording."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.autosave import AutoSave
from smartaachen_desktop.gui.meeting.body_choice import BodyChoice
from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.meeting.draft_offer import DraftOffer
from smartaachen_desktop.gui.meeting.resolution_drafts import ResolutionDrafts
from smartaachen_desktop.gui.meeting.resolution_edit import EffectiveRow, ResolutionEdit
from smartaachen_desktop.gui.meeting.resolution_numbers import NumberActs, fill_numbers
from smartaachen_desktop.gui.meeting.resolution_proposal import main_vote, proposed_category, voted_text
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton, german_key
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.result_signs import result_sign
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import RESULT_NAMES, ItemState, ResultCategory
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.services.agenda import SetItemResult
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.meeting_items import ItemView, ResolutionView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.protocol import draft_key
from smartaachen_desktop.services.resolutions import ChangeResolution, RecordResolution, RemoveResolution

TOO_SOON_MS = 600


class ResolutionCard(Card):
    """A draft until it is established, then changed in place while the minutes are open."""

    recorded = Signal(object)
    wished = Signal(object)
    """The document that shall be made."""
    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ResolutionCard", "Beschluss")
        super().__init__(acts.theme, title, padding=0, folding=True, parent=parent)
        self._acts = acts
        self._item: ItemView | None = None
        self.drafts = ResolutionDrafts(acts, self)
        self._days: dict[UUID, date | None] = {}
        self._writable = self._compact = False
        self._unread = QTimer(self)
        self._unread.setSingleShot(True)
        self.saver = AutoSave(acts, ChangeResolution, self)
        self.error = ErrorLine(acts.theme)
        self.saver.refused.connect(self._refused_text)
        self.saver.stored.connect(lambda: self.error.show_error(""))
        self.offer = DraftOffer(acts.theme, self.saver)
        self.offer.inserted.connect(self._inserted)
        self.offer.changed.connect(self.height_changed)
        self.number = MenuButton(acts.theme, "", small=True)
        self.number.setToolTip(
            plain_tooltip(self.tr("Beschlüsse zu diesem Punkt; ein weiterer, zurücknehmen, Auszug als PDF"))
        )
        self.number.drop.aboutToShow.connect(self._fill_numbers)
        self._chosen: UUID | None = None
        self._further = False
        self._joint = False
        self.state = Badge(acts.theme, self.tr("Entwurf"))
        self._make_head()
        self.edit = ResolutionEdit(acts.theme)
        self.edit.typed.connect(self._typed)
        self.edit.left.connect(self._left)
        self.edit.textChanged.connect(self._fit)
        self.edit.entered.connect(self._fit)
        self.title.setToolTip("Alt+4")
        self._category_key, self._effective_key = (german_key(key_of(act)) for act in ("category", "effective"))
        self.body.setSpacing(0)
        self.body.addWidget(self.offer)
        self.body.addWidget(self.edit)
        self.body.addWidget(self.error)
        self.effective_row = EffectiveRow(acts.theme)
        self.effective = self.effective_row.day
        self.effective.committed.connect(self._day_chosen)
        self.body.addWidget(self.effective_row)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.record)

    def _make_head(self) -> None:
        """Number and state, body, result, and the button that establishes."""
        self.category = Combo(self.tr("Ergebnis"), RESULT_NAMES.items())
        self.category.setMinimumContentsLength(20)
        self.category.setMinimumWidth(120)
        self.category.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.category.activated.connect(self._category_chosen)
        self.button = KeyButton(self._acts.theme, self.tr("Festhalten"), "Ctrl+Return", small=True)
        self.button.setToolTip(plain_tooltip(self.tr("Den Beschluss mit Nummer in die Niederschrift aufnehmen")))
        self.button.clicked.connect(self.record)
        self.head.setStretchFactor(self.title, 0)
        self.head.addWidget(self.number)
        self.head.addWidget(self.state)
        self.head.addStretch(1)
        self.bodies = BodyChoice(self.tr("Gremium, das beschließt"))
        self.bodies.setMinimumContentsLength(3)
        self.bodies.setSizeAdjustPolicy(BodyChoice.SizeAdjustPolicy.AdjustToContents)
        self.bodies.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.bodies.setMaximumWidth(120)
        self.tools.addWidget(self.bodies)
        self.tools.addWidget(self.category)
        self.tools.addWidget(self.button)

    def show_bodies(self, view: MeetingView) -> None:
        """Of a joint meeting the one whose resolution comes next; the vote behind it decides, where there is one."""
        self._joint = view.joint
        self.bodies.show_bodies(view)

    def _show_body(self) -> None:
        item = self._item
        drafting = item is not None and self._resolution() is None
        self.bodies.setVisible(self._joint and drafting)
        self.state.setHidden(self._joint and drafting)  # its place is needed; a draft is what can be established
        vote = main_vote(item) if item is not None else None
        if item is not None and vote is not None:
            motion = next(each for each in item.motions if each.id == vote.motion_id)
            self.bodies.set_value(motion.body_id)
        self.bodies.setEnabled(self._writable and vote is None)

    def show_item(self, item: ItemView | None, writable: bool, why: str = "") -> None:
        same = item is not None and self._item is not None and item.id == self._item.id
        if not same:
            self.flush()
            self.error.show_error("")
            self._chosen, self._further = None, False
        self._item, self._writable = item, writable
        self._show_body()
        resolution = self._resolution()
        if item is not None and resolution is not None and self.drafts.text(item) is not None:
            # typed on while the resolution was being established
            self.saver.typed(resolution.id, self.drafts.take(item.id) or "")
        if same:
            if self.edit.text() != self._text_to_show():
                self.error.show_error("")
                self.edit.show_proposed(self._text_to_show())
        else:
            self.edit.load(self._text_to_show())
        self.number.setVisible(item is not None and bool(item.resolutions))
        self.number.set_words(resolution.number if resolution is not None else self.tr("weiterer Beschluss"))
        self.state.show_text(
            self.tr("Entwurf") if resolution is None else resolution.manner or self.tr("festgehalten"),
            icon="" if resolution is None else result_sign(resolution.category),
        )
        if item is not None:
            stored = resolution.category if resolution is not None else None
            self.category.set_value(stored or self.drafts.category(item.id) or proposed_category(item))
            day = resolution.effective_from if resolution is not None else self._days.get(item.id)
            if self.effective.value() != day and not self.effective.edit.hasFocus():
                self.effective.set_value(day)
        self.effective.setEnabled(writable)
        ready = item is not None and item.state in (ItemState.RUNNING, ItemState.DONE)
        self.setEnabled(item is not None)
        self.edit.setReadOnly(not writable)
        self.category.setEnabled(writable)
        self.button.setVisible(resolution is None and ready)
        self.button.setEnabled(writable)
        for control in (self.edit, self.category, self.button):
            control.setToolTip(plain_tooltip(why))
        self.category.setToolTip(plain_tooltip(why or self._category_key))
        self.effective.setToolTip(plain_tooltip(why or self._effective_key))
        record, wording = (resolution.id, resolution.text) if resolution is not None else (None, "")
        self.offer.offer(record, wording, writable=writable)
        self._fit()

    def choose_category(self) -> None:
        """By key: open the list of results."""
        self.category.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.category.showPopup()

    def to_effective(self) -> None:
        """By key, also where the low screen has folded the row."""
        self.effective_row.show()
        self.effective.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.effective.edit.selectAll()

    def _fill_numbers(self) -> None:
        """Made when it opens: a menu that is open must not lose its lines."""
        if self._item is not None:
            acts = NumberActs(self._choose, self._take_back, self._wish_extract)
            fill_numbers(self.number.drop, self._item, self._resolution(), acts, writable=self._writable)

    def _choose(self, resolution: UUID | None) -> None:
        self.flush()
        self._chosen, self._further = resolution, resolution is None
        self.error.show_error("")
        if self._item is not None:
            self.show_item(self._item, self._writable)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish_extract(self, audience: Audience) -> None:
        if self._item is not None:
            self.flush()
            self.wished.emit(DocumentWish(DocumentKind.EXTRACT, self._item.id, audience))

    def _take_back(self) -> None:
        """The vote stays and can be corrected; what the resolution changed in plan and budget goes with it."""
        resolution = self._resolution()
        if resolution is not None and self._writable:
            self.flush()
            words = self.tr("Beschluss {number} zurückgenommen.").format(number=resolution.number)
            self._acts.do(RemoveResolution(resolution.id), done=lambda _: self._acts.note(words), failed=self._refused)

    def flush(self) -> None:
        self.saver.flush()
        self.drafts.flush()

    def set_compact(self, compact: bool) -> None:
        """One line on low screens, whole while the caret stands in it."""
        if compact != self._compact:
            self._compact = compact
            self._fit()

    def begin(self) -> None:
        """Take the focus after a vote; the same key struck twice must not establish the draft unread."""
        self._unread.start(TOO_SOON_MS)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def ready(self) -> bool:
        return not self._unread.isActive()

    def record(self) -> None:
        """Establish the draft."""
        item = self._item
        if not self.ready() or item is None or self._resolution() is not None or not self._writable:
            return
        vote = main_vote(item)
        noted = self.category.value() is ResultCategory.NOTED and vote is None and not item.resolutions
        if noted and not self.edit.text().strip():
            words = self.tr("Ergebnis ohne Beschluss: zur Kenntnis genommen.")
            result = SetItemResult(item.id, ResultCategory.NOTED)
            self._acts.do(result, done=lambda _: self._acts.note(words), failed=self._refused)
            return
        command = RecordResolution(
            item.id, self.edit.text(), self.category.value(), vote.id if vote is not None else None,
            self._days.get(item.id), self.bodies.value(),
        )  # fmt: skip
        text = self.edit.text()

        def done(outcome: Outcome) -> None:
            if self.drafts.text(item) in (None, text):
                self.drafts.established(item.id)
                self._days.pop(item.id, None)
            self.error.show_error("")
            self._chosen, self._further = None, False
            self.recorded.emit(outcome.ids["resolution"])

        self._acts.do(command, done=done, failed=self._refused)

    def _resolution(self) -> ResolutionView | None:
        """The resolution that is shown; None for a draft: the first one, a further one, or one for another vote."""
        item = self._item
        if item is None or not item.resolutions or self._further:
            return None
        chosen = next((each for each in item.resolutions if each.id == self._chosen), None)
        if chosen is None and main_vote(item) is not None:
            return None
        return chosen or item.resolutions[-1]

    def key(self) -> UUID | None:
        """Of the wording in the editor: its resolution, or the item's draft."""
        resolution = self._resolution()
        if resolution is not None:
            return resolution.id
        return draft_key(self._item.id) if self._item is not None else None

    def unstored(self, key: UUID) -> str | None:
        """The wording known by this key, where it is not in the database yet."""
        draft = self.saver.draft(key)
        return draft if draft is not None else self.drafts.wordings().get(key)

    def _text_to_show(self) -> str:
        item, resolution = self._item, self._resolution()
        if item is None:
            return ""
        if resolution is not None:
            draft = self.saver.draft(resolution.id)
            return draft if draft is not None else resolution.text
        typed = self.drafts.text(item)
        if typed is not None:
            return typed
        vote = main_vote(item)
        if vote is not None:
            return voted_text(item, vote) if vote.accepted else self.tr("Der Antrag ist abgelehnt.")
        noted = item.role is ConsultationRole.NOTICE and item.state is not ItemState.OPEN
        return item.proposal if noted else ""

    def _typed(self) -> None:
        resolution = self._resolution()
        self.error.show_error("")
        if resolution is not None:
            self.saver.typed(resolution.id, self.edit.text())
        elif self._item is not None:
            self.drafts.typed(self._item.id, self.edit.text())

    def _inserted(self, text: str) -> None:
        self.edit.show_text(text)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> None:
        self.saver.flush()
        self._fit()

    def _category_chosen(self, _index: int) -> None:
        resolution, category = self._resolution(), self.category.value()
        if resolution is not None:
            self._acts.do(
                ChangeResolution(resolution.id, category=category),
                done=lambda _: self.error.show_error(""),
                failed=self._refused_category,
            )
        elif self._item is not None:
            self.drafts.choose(self._item.id, category)

    def _day_chosen(self, day: date | None) -> None:
        resolution = self._resolution()
        if resolution is not None:
            self._acts.do(ChangeResolution(resolution.id, effective_from=day), failed=self._refused)
        elif self._item is not None:
            self._days[self._item.id] = day

    def _refused_category(self, error: UserError) -> None:
        resolution = self._resolution()
        if resolution is not None:
            self.category.set_value(resolution.category)
        self._refused(error)

    def _refused(self, error: UserError) -> None:
        self._refused_text(error.sentence())

    def _refused_text(self, sentence: str) -> None:
        self.error.show_error(sentence)
        self.height_changed.emit()

    def height_when(self, *, compact: bool) -> int:
        said = sum(part.sizeHint().height() for part in (self.offer, self.error) if part.isVisibleTo(self))
        foot = 0 if compact else self.effective_row.sizeHint().height()
        return 39 + self.edit.height_of(1 if compact else self.edit.line_count()) + said + foot

    def _fit(self) -> None:
        """The wording on low screens in one line; the day from which it may be carried out only while it is typed."""
        self.effective_row.setVisible(not self._compact or self.effective.edit.hasFocus())
        if self.edit.fit(compact=self._compact):
            self.height_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
