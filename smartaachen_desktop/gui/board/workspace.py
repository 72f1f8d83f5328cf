"""The board view: toolbar, column heads, cards, detail panel."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smartaachen_desktop.gui.board.acts import BoardActs
from smartaachen_desktop.gui.board.arrange import LANES, Arrangement, ColumnKey, Place, field_columns, status_columns
from smartaachen_desktop.gui.board.canvas import BoardCanvas
from smartaachen_desktop.gui.board.data import BoardData, board_data
from smartaachen_desktop.gui.board.detail import DetailPanel
from smartaachen_desktop.gui.board.feedback_panel import FeedbackPanel
from smartaachen_desktop.gui.board.head import ColumnHeads, HeadText
from smartaachen_desktop.gui.board.side import SidePlace
from smartaachen_desktop.gui.board.strategy_panel import StrategyPanel
from smartaachen_desktop.gui.board.toolbar import BoardToolbar
from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.scroll import scrolled
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import StorageRefused, UserError
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.services.changes import Changes, Outcome
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow

TOUCHED = ("measure", "field_of_action", "strategy", "guiding_principle", "person", "department", "budget_line",
           "feedback")  # fmt: skip


class BoardWorkspace(View):
    """Measures as cards: a column per field of action or status, lanes by horizon."""

    show_on_wall = Signal()
    document_wished = Signal(object)
    """A DocumentWish."""
    update_wished = Signal()
    """The annual update, whose year is asked for."""
    selection = Signal(str, str)
    """What is chosen or moved, for the status bar."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.theme = context.theme
        self.data: BoardData | None = None
        self._stale = False
        self._focus_next: UUID | None = None
        self.acts = BoardActs(context, self)
        self.canvas = BoardCanvas(self.theme)
        self.heads = ColumnHeads(self.theme)
        self.detail = DetailPanel(self.theme)
        self.strategy = StrategyPanel(context)
        self.feedback = FeedbackPanel(context)
        self.side = SidePlace(self.theme, (self.detail, self.strategy, self.feedback))
        self.toolbar = BoardToolbar(self.theme)
        self._arrange()
        self._connect()

    # Arrangement

    def _arrange(self) -> None:
        self.board_area = scrolled(self.canvas)
        board = QWidget()
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.board_area, 1)
        self.empty = EmptyView(
            self.theme,
            "columns",
            self.tr("Noch keine Handlungsfelder"),
            self.tr("Die Vorlage nennt drei: Digitale Services und Gesellschaft; Klimaschutz, Energie und Mobilität; "
                    "Wirtschaft und Technologie. Andere Felder nehmen Sie unter „Leitbild“ auf."),
            self.tr("Diese drei anlegen"),
        )  # fmt: skip
        self.pages = QStackedWidget()
        self.pages.addWidget(board)
        self.pages.addWidget(self.empty)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.toolbar)
        left.addWidget(self.pages, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        canvas, detail = self.canvas, self.detail
        canvas.selected.connect(self._selected)
        canvas.opened.connect(self.open_detail)
        canvas.moved.connect(self._move)
        canvas.removal_wished.connect(self._remove)
        canvas.addition_wished.connect(self.add_measure)
        canvas.title_entered.connect(self._add)
        canvas.grown.connect(self._show_heads)
        canvas.drag_told.connect(self._drag_told)
        self.acts.settled.connect(self.refresh)
        detail.changed.connect(self._change)
        detail.closed.connect(self.close_detail)
        detail.removal_wished.connect(self._remove)
        detail.resolution_wished.connect(lambda each: self.context.open_target("resolution", each))
        detail.plan_wished.connect(lambda measure: self.context.open_target("measure", measure))
        self.heads.pressed.connect(self._head_pressed)
        self.heads.feedback_pressed.connect(self._feedback_pressed)
        self.strategy.closed.connect(self.close_strategy)
        self.strategy.feedback_wished.connect(self.open_feedback)
        self.feedback.closed.connect(self.close_feedback)
        canvas.feedback_wished.connect(self._open_feedback_of_card)
        self.toolbar.feedback.clicked.connect(
            lambda wished: self._open_feedback_of_card() if wished else self.close_feedback()
        )
        self.toolbar.strategy.clicked.connect(lambda wished: self.open_strategy() if wished else self.close_strategy())
        self.toolbar.add.clicked.connect(self.add_measure)
        self.toolbar.wall.clicked.connect(self.show_on_wall)
        self.toolbar.documents.offer(self.tr("Maßnahmen je Handlungsfeld"), self._wish_measures)
        self.toolbar.documents.drop.addSeparator()
        self.toolbar.documents.drop.addAction(self.tr("Fortschreibung der Strategie …"), self.update_wished.emit)
        self.toolbar.edit.clicked.connect(lambda: self.open_detail(self.canvas.chosen))
        self.toolbar.columns_by.chosen.connect(lambda _key: self._rearrange())
        self.toolbar.filter.textChanged.connect(lambda _text: self._rearrange())
        self.toolbar.filter.returnPressed.connect(self._go_to_first)
        self.empty.pressed.connect(self._add_fields)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.toolbar.filter.setFocus)

    def _wish_measures(self, audience: Audience) -> None:
        self.document_wished.emit(DocumentWish(DocumentKind.MEASURES, audience=audience))

    # Reading

    def refresh(self) -> None:
        self.context.bridge.query(board_data, self._show, owner=self)

    def on_changes(self, changes: Changes) -> None:
        if changes.touches(*TOUCHED):
            self.refresh()

    def _show(self, data: BoardData) -> None:
        if self.acts.pending or self.canvas.drag.card is not None:
            # a move is on its way or a card in the hand: this state would throw the card back for a moment
            self._stale = True
            self.data = data if self.data is None else self.data
            return
        self._stale = False
        self.data = data
        self.pages.setCurrentIndex(0 if data.fields else 1)
        self.strategy.show_strategy(data.strategy)
        self.feedback.show_feedback(data.fields, data.feedback, data.measures)
        self.toolbar.add.set_blocked("" if data.fields else self.tr("Bitte zuerst ein Handlungsfeld anlegen."))
        self.toolbar.filter.setEnabled(bool(data.fields))
        self.detail.set_choices(data.contacts, data.lines)
        self._rearrange()
        if self._focus_next is not None:
            measure, self._focus_next = self._focus_next, None
            self.focus_record(measure)
        count = len(self.canvas.arrangement.cards)
        parts = [self.tr("1 Maßnahme") if count == 1 else self.tr("{count} Maßnahmen").format(count=count)]
        if data.principles:
            parts.append(self.tr("Leitsätze: {names}").format(names=", ".join(data.principles)))
        self.headline.emit(self.tr("Handlungsfelder"), " · ".join(parts))

    def _rearrange(self, measures: tuple[MeasureRow, ...] | None = None) -> None:
        if self.data is None:
            return
        rows = self.data.measures if measures is None else measures
        by_status = self.toolbar.columns_by.current() == "status"
        columns = status_columns() if by_status else field_columns(self.data.fields)
        self._show_arrangement(Arrangement(rows, columns, self.toolbar.filter.text()))

    def _show_arrangement(self, arrangement: Arrangement) -> None:
        self.canvas.show_arrangement(arrangement)
        words, shown, total = arrangement.words.strip(), len(arrangement.shown), len(arrangement.cards)
        self.toolbar.found.setText(self.tr("{shown} von {total}").format(shown=shown, total=total) if words else "")
        self._show_heads()
        row = arrangement.card(self.canvas.chosen) if self.canvas.chosen is not None else None
        if row is None:
            self._show_detail(False)
        elif self.detail.isVisibleTo(self):
            self.detail.show_measure(row)
        self._offer_edit(row)

    def _offer_edit(self, row: MeasureRow | None) -> None:
        self.toolbar.edit.setEnabled(row is not None)
        self.toolbar.edit.setToolTip("" if row else self.tr("Bitte zuerst eine Karte wählen."))

    def _show_heads(self) -> None:
        arrangement, heads = self.canvas.arrangement, []
        for column in arrangement.columns:
            cards = arrangement.in_column(column.key)
            count = len(cards)
            words = self.tr("1 Maßnahme") if count == 1 else self.tr("{count} Maßnahmen").format(count=count)
            if cards:
                mean = round(sum(card.progress for card in cards) / count)
                words = self.tr("{words} · {mean} % im Mittel").format(words=words, mean=mean)
            said = sum(row.field_id == column.key for row in self.data.feedback) if self.data is not None else 0
            heads.append(HeadText(column.title, words, column.letter, said))
        self.heads.show_heads(heads, self.heads.width() - self.canvas.width())

    def focus_record(self, record_id: UUID) -> None:
        """Choose a measure's card; a step leads to the card it belongs to."""
        if self.data is None:
            self._focus_next = record_id
            return
        parents = {row.id: row.parent_id for row in self.data.measures}
        while (above := parents.get(record_id)) is not None:
            record_id = above
        if self.canvas.arrangement.card(record_id) is None:
            return
        if record_id not in self.canvas.cards:
            self.toolbar.filter.clear()
        self.canvas.go_to(record_id)
        self._bring_into_view(record_id)

    def _go_to_first(self) -> None:
        first = self.canvas.arrangement.neighbour(None, 0, 0, self.canvas.folded)
        if first is not None:
            self.canvas.go_to(first)

    def _bring_into_view(self, measure: UUID) -> None:
        if measure in self.canvas.cards:
            self.board_area.ensureWidgetVisible(self.canvas.cards[measure], 0, 40)

    # Choice and details

    def _selected(self, measure: UUID | None) -> None:
        row = self.canvas.arrangement.card(measure) if measure is not None else None
        self._offer_edit(row)
        self.selection.emit(row.title if row else "", self._where(row) if row else "")
        if row is None:
            if self.detail.isVisibleTo(self):
                self.close_detail()
            return
        self._bring_into_view(row.id)
        if self.detail.isVisibleTo(self):
            self.detail.show_measure(row)

    def _where(self, row: MeasureRow) -> str:
        place = self.canvas.arrangement.place_of(row.id)
        return f"{row.letter} · {self.canvas.arrangement.words_for(place)}" if place else row.letter

    def _drag_told(self, strong: str, rest: str) -> None:
        if strong:
            self.selection.emit(strong, rest)
            return
        self._selected(self.canvas.chosen)
        if self._stale and not self.acts.pending:
            self.refresh()

    def open_detail(self, measure: UUID | None) -> None:
        """Show the panel with the keys in its first field."""
        row = self.canvas.arrangement.card(measure) if measure is not None else None
        if row is None:
            return
        measure = row.id
        self.canvas.choose(measure)
        self.detail.show_measure(row)
        self._show_detail(True)
        self.detail.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_into_view(measure)

    def close_detail(self) -> None:
        self.detail.flush()
        self._show_detail(False)
        if self.canvas.chosen in self.canvas.cards:
            self.canvas.go_to(self.canvas.chosen)

    def _show_detail(self, on: bool) -> None:
        if on:
            self.strategy.flush()
            self.toolbar.strategy.setChecked(False)
            self.toolbar.feedback.setChecked(False)
            self.side.show_panel(self.detail)
        else:
            self.detail.row = None
            self.side.put_away(self.detail)
        self.toolbar.edit.setVisible(self.side.isHidden())

    def open_strategy(self, field: UUID | None = None) -> None:
        """Show the panel of the strategy with the keys in its title, or in the name of a field of action."""
        self.detail.flush()
        self._show_detail(False)
        self.side.show_panel(self.strategy)
        self.toolbar.edit.hide()
        self.toolbar.strategy.setChecked(True)
        self.toolbar.feedback.setChecked(False)
        self.strategy.focus_part(field)

    def close_strategy(self) -> None:
        self.strategy.flush()
        self.toolbar.strategy.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toolbar.strategy.setChecked(False)
        self.side.put_away(self.strategy)
        self.toolbar.edit.show()

    def open_feedback(self, field: UUID | None = None) -> None:
        """Show what people say to a field of action, without one to the field shown before."""
        self.detail.flush()
        self._show_detail(False)
        self.strategy.flush()
        self.side.show_panel(self.feedback)
        self.toolbar.edit.hide()
        self.toolbar.strategy.setChecked(False)
        self.toolbar.feedback.setChecked(True)
        self.feedback.open_field(field)

    def close_feedback(self) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toolbar.feedback.setChecked(False)
        self.side.put_away(self.feedback)
        self.toolbar.edit.show()

    def _open_feedback_of_card(self) -> None:
        row = self.canvas.arrangement.card(self.canvas.chosen) if self.canvas.chosen is not None else None
        self.open_feedback(row.field_id if row is not None else None)

    def _feedback_pressed(self, number: int) -> None:
        key = self.canvas.arrangement.columns[number].key
        if isinstance(key, UUID):
            self.open_feedback(key)

    def _head_pressed(self, number: int) -> None:
        key = self.canvas.arrangement.columns[number].key
        if isinstance(key, UUID):
            self.open_strategy(key)

    def flush(self) -> None:
        if self.detail.row is not None:
            self.detail.flush()
        self.strategy.flush()

    # Changing

    def _move(self, measure: UUID, place: Place) -> None:
        before = self.canvas.arrangement
        after = before.moved(measure, place)
        self._show_arrangement(after)
        self._bring_into_view(measure)
        card = after.card(measure)
        if card is not None:
            self.selection.emit(card.title, self._where(card))
            announce(self.canvas, f"{card.title}: {self._where(card)}")
        self.acts.move(before, measure, place)

    def _change(self, measure: UUID, values: dict[str, Any]) -> None:
        def failed(error: UserError) -> None:
            shown = self.detail.refuse(measure, error, values)
            if isinstance(error, StorageRefused):
                self.context.bridge.refused.emit(error)  # the window must not say "gespeichert"
            elif not shown:
                self.acts.tell(error)

        self.context.bridge.execute(
            ChangeMeasure(measure, **values), origin=self, failed=failed,
            done=lambda _outcome: self.detail.stored(measure, values),
        )  # fmt: skip

    def add_measure(self) -> None:
        """Ask for the title of a new measure where the chosen card stands, else in the first cell."""
        arrangement = self.canvas.arrangement
        if not arrangement.columns:
            return
        self.toolbar.filter.clear()
        place = arrangement.place_of(self.canvas.chosen) if self.canvas.chosen is not None else None
        column, lane = (place.column, place.lane) if place else (arrangement.columns[0].key, LANES[0])
        self.canvas.start_draft(column, lane)
        if self.canvas.draft is not None:
            self.board_area.ensureWidgetVisible(self.canvas.draft, 0, 20)

    def _add(self, column: ColumnKey, lane: Horizon, title: str) -> None:
        if self.data is None or self.data.strategy_id is None:
            return

        def added(outcome: Outcome) -> None:
            self._focus_next = outcome.ids["measure"]
            self.refresh()

        chosen = self.canvas.arrangement.card(self.canvas.chosen) if self.canvas.chosen is not None else None
        field = chosen.field_id if chosen else self.data.fields[0].id
        self.acts.add(self.data.strategy_id, column, lane, title, field, added)

    def _remove(self, measure: UUID) -> None:
        arrangement = self.canvas.arrangement
        row = arrangement.card(measure)
        if row is None:
            return
        following = arrangement.neighbour(measure, 0, 1, self.canvas.folded)
        following = following or arrangement.neighbour(measure, 0, -1, self.canvas.folded)
        self._show_detail(False)

        def removed(_outcome: Outcome) -> None:
            if following is not None:
                self.canvas.go_to(following)

        self.acts.remove(row, removed)

    def _add_fields(self) -> None:
        self.acts.add_fields(self.data.strategy_id if self.data is not None else None)
