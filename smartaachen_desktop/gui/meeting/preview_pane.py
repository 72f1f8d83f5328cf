"""The minutes beside the text, as they will come out; made when it is first switched on."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.discussion_card import DiscussionCard
from smartaachen_desktop.gui.meeting.preview_feed import Pages, PreviewFeed
from smartaachen_desktop.gui.meeting.resolution_card import ResolutionCard
from smartaachen_desktop.gui.shared.buttons import IconButton, german_key
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.paper_view import FIT, ZOOMS, PaperView, held
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.shared.sentences import few
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.queries.meetings import MeetingView

KINDS = (
    "meeting", "agenda_item", "interruption", "participant", "presence", "exclusion", "motion", "vote", "ballot",
    "resolution", "assignment", "signature", "resting_vote", "quorum_finding", "election", "candidate", "delivery",
    "proposed_change", "objection", "person", "organization", "paper", "budget_amount", "budget_line", "measure",
)  # fmt: skip
TYPED = "RecordDiscussion"
SETTING = "preview"


class PreviewPane(Pane):
    """Edition, staying at the item, zoom and page number above the pages; a quiet line for what is wrong with them."""

    closed = Signal()

    def __init__(
        self, acts: Acts, command: Sequence[str], card: DiscussionCard, wording: ResolutionCard,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(acts.theme, ground="window", parent=parent)
        self._acts, self._card, self._wording = acts, card, wording
        self._meeting: UUID | None = None
        self._item: UUID | None = None
        self._order: tuple[UUID, ...] = ()
        self._pages: Pages | None = None
        self._wide = 372
        self._come = False
        """Whether the next build brings the item to the upper edge."""
        self.feed = PreviewFeed(acts.context, command, self._unstored, self._in_editor, self)
        self.feed.made.connect(self._show)
        self.feed.failed.connect(self._complain)
        self.feed.busy.connect(self._wait)
        self.paper = PaperView(acts.theme, self.tr("Vorschau der Niederschrift"))
        self.paper.waiting = self.tr("Die Niederschrift wird gesetzt …")
        self.paper.page_changed.connect(lambda _page, _count: self._number())
        self.paper.zoom_changed.connect(lambda _zoom: self._remember())
        self.edition = SegmentedControl(
            acts.theme,
            ((Audience.PUBLIC, self.tr("öffentlich")), (Audience.INTERNAL, self.tr("intern"))),
            self.tr("Ausgabe"), small=True,
        )  # fmt: skip
        self.edition.setToolTip(plain_tooltip(german_key(key_of("preview_edition"))))
        self.edition.chosen.connect(lambda _key: self._edition_chosen())
        self.stay = IconButton(acts.theme, "push-pin", self.tr("Beim Tagesordnungspunkt bleiben"), kind="link")
        self.stay.setCheckable(True)
        self.stay.show_key(key_of("preview_stay"))
        self.stay.toggled.connect(self._stay_toggled)
        self.smaller = IconButton(acts.theme, "magnifying-glass-minus", self.tr("Verkleinern"), kind="link")
        self.larger = IconButton(acts.theme, "magnifying-glass-plus", self.tr("Vergrößern"), kind="link")
        self.smaller.rapid = self.larger.rapid = True
        self.smaller.clicked.connect(lambda: self.paper.set_zoom(self.paper.zoom - 1))
        self.larger.clicked.connect(lambda: self.paper.set_zoom(self.paper.zoom + 1))
        self.cross = IconButton(acts.theme, "x", self.tr("Vorschau schließen"), kind="link")
        self.cross.show_key(key_of("preview"))
        self.cross.clicked.connect(self.closed)
        self.number = PlainLabel(acts.theme, "", "ink2", "small", tabular=True)
        self.trouble = PlainLabel(acts.theme, "", "warn", "small", wrap=True)
        self.trouble.setContentsMargins(12, 4, 12, 4)
        self.trouble.hide()
        self.setAccessibleName(QCoreApplication.translate("PreviewPane", "Vorschau der Niederschrift"))
        self._arrange()
        self._recall()
        card.edit.typed.connect(lambda: self._typed(card.item))
        wording.edit.typed.connect(lambda: self._typed(wording.key()))
        acts.context.bridge.changed.connect(self._changed)

    def _arrange(self) -> None:
        head = Pane(self.theme)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(4)
        row.addWidget(self.edition)
        row.addWidget(self.stay)
        row.addStretch(1)
        for widget in (self.number, self.smaller, self.larger, self.cross):
            row.addWidget(widget)
        holder = QWidget()
        holder.setFixedHeight(44)
        holder.setLayout(row)
        head.body.addWidget(holder)
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (head, Rule(self.theme), self.trouble, self.paper):
            column.addWidget(part, 1 if part is self.paper else 0)
        self.body.addLayout(column)

    def set_wide(self, width: int) -> None:
        """As wide as there is room for; less never keeps the window from being made smaller."""
        self._wide = width
        self.setMinimumWidth(1)
        self.setMaximumWidth(width)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._wide, 400)

    # What the window says

    def show_meeting(self, view: MeetingView, item: UUID | None) -> None:
        """Follow the bench; another meeting or item never shows the earlier one's pages."""
        if view.id != self._meeting:
            self._meeting, self._pages = view.id, None
            self.paper.clear()
            self._come = True
        self._order = tuple(each.id for each in view.items)
        if item != self._item:
            self._item = item
            if self.stay.isChecked():
                self._go()
        self.feed.recall(self._wording.drafts.wordings())
        self.feed.show(view.id, self.audience())

    def put_away(self) -> None:
        """Nothing is laid out any more, and no page stays in memory."""
        self.feed.hide()
        self.paper.clear()
        self._meeting = self._pages = None

    def show_public_only(self) -> None:
        """The window may have been on the public's screen: the internal edition is chosen anew by hand."""
        if self.audience() is Audience.INTERNAL:
            self.edition.set_current(Audience.PUBLIC)
            self._edition_chosen()

    def audience(self) -> Audience:
        return Audience(self.edition.current())

    def switch_edition(self) -> None:
        other = Audience.PUBLIC if self.audience() is Audience.INTERNAL else Audience.INTERNAL
        self.edition.set_current(other)
        self._edition_chosen()

    # What is typed and changed

    def _typed(self, key: UUID | None) -> None:
        if self.isVisible() and key is not None:
            self.feed.typed(key)

    def _in_editor(self, key: UUID) -> str | None:
        if self._card.item == key:
            return self._card.edit.text()
        return self._wording.edit.text() if self._wording.key() == key else self._unstored(key)

    def _unstored(self, key: UUID) -> str | None:
        draft = self._card.saver.draft(key)
        return draft if draft is not None else self._wording.unstored(key)

    def _changed(self, changes: Changes) -> None:
        own = changes.command == TYPED and changes.origin is self._acts.parent()
        if not own and changes.touches(*KINDS):
            self.feed.changed()

    # What comes

    def _show(self, pages: Pages) -> None:
        before, self._pages = self._pages, pages
        fresh = before is None or not self.paper.count()
        hold = None
        if before is not None and not fresh:
            hold = held(before.places, pages.places, self._anchor(before))
        self.trouble.setText(few(pages.warnings))
        self.trouble.setVisible(bool(pages.warnings))
        self.paper.show_pdf(pages.pdf, hold)
        if self.stay.isChecked() and (self._come or self._card.edit.textCursor().atEnd()):
            self._go()
        self._come = False
        self._number()

    def _anchor(self, pages: Pages) -> UUID | None:
        """The last item that begins above the view's middle: it keeps its place when something grows before it."""
        page = self.paper.page()
        begun = [item for item in self._order if item in pages.places and pages.places[item].page <= page]
        return begun[-1] if begun else None

    def _go(self) -> None:
        """To the item; where it is longer than the view, to its end, where the text grows."""
        if self._pages is None or self._item not in self._pages.places:
            return
        assert self._item is not None
        places = self._pages.places
        after = self._order[self._order.index(self._item) + 1 :] if self._item in self._order else ()
        end = next((places[each] for each in after if each in places), None)
        self.paper.show_span(places[self._item], end)

    def _complain(self, sentence: str) -> None:
        """Never a dialog: the last pages stay, and the line says that they are not the newest."""
        self.trouble.setText(sentence)
        self.trouble.show()

    def _wait(self, busy: bool) -> None:
        self.number.set_role("disabled" if busy else "ink2")

    def _number(self) -> None:
        page, count = self.paper.page(), self.paper.count()
        words = self.tr("{page} / {count}").format(page=page + 1, count=count) if count else ""
        self.number.setText(words)
        spoken = self.tr("Seite {page} von {count}").format(page=page + 1, count=count) if count else ""
        self.number.setAccessibleName(spoken)
        self.paper.setAccessibleDescription(spoken)

    # What is remembered

    def _edition_chosen(self) -> None:
        self._pages = None
        self.paper.clear()
        self.trouble.hide()
        self._come = True
        self._number()
        self._remember()
        if self._meeting is not None:
            self.feed.show(self._meeting, self.audience())

    def _stay_toggled(self, on: bool) -> None:
        self._remember()
        if on:
            self._go()

    def _recall(self) -> None:
        """Edition, staying and zoom of the last time; the public edition where nothing is known."""
        settings = self._acts.context.settings
        kept = settings.kept_list(SETTING) if settings is not None else []
        self.edition.set_current(Audience.INTERNAL if Audience.INTERNAL in kept else Audience.PUBLIC)
        self.stay.setChecked("free" not in kept)
        zoom = next((int(each) for each in kept if each.isdigit()), FIT)
        self.paper.zoom = min(zoom, len(ZOOMS) - 1)

    def _remember(self) -> None:
        settings = self._acts.context.settings
        if settings is not None:
            stay = "stay" if self.stay.isChecked() else "free"
            settings.keep_list(SETTING, [self.audience().value, stay, str(self.paper.zoom)])
