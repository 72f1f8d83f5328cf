"""Why an item is here: by urgency, from another meeting; and where it went on, as links."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.queries.forwarding import OtherPlace
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView


class ItemTrail(QWidget):
    """Nothing where the item was on the agenda from the start and belongs to one meeting alone."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._shown: tuple[OtherPlace, ...] = ()
        self.links: list[KeyButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.urgency = PlainLabel(acts.theme, "", "ink2", "small", tabular=True, elide=True)
        column.addWidget(self.urgency)
        self._row = QHBoxLayout()
        column.addLayout(self._row)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.hide()

    def show_item(self, view: MeetingView, item: ItemView | None) -> None:
        words = self._urgency(view, item) if item is not None else ""
        self.urgency.setText(words)
        self.urgency.setToolTip(plain_tooltip(words))
        self.urgency.setVisible(bool(words))
        came = (item.came_from,) if item is not None and item.came_from is not None else ()
        went = item.went_to if item is not None else ()
        if (*came, *went) != self._shown:
            self._shown = (*came, *went)
            for link in self.links:
                self._row.removeWidget(link)
                link.deleteLater()
            self.links = [
                *(self._link(self.tr("aus {place}").format(place=each.words), "arrow-left", each) for each in came),
                *(
                    self._link(self.tr("weiter in {place}").format(place=each.words), "arrow-right", each)
                    for each in went
                ),
            ]
        self.setVisible(bool(self.links) or bool(words))

    def _urgency(self, view: MeetingView, item: ItemView) -> str:
        """The reason and the vote by which a supplementary item came here."""
        vote = view.urgency_vote(item)
        if vote is None:
            return ""
        return self.tr("Dringlichkeit{source}: {reason}; {how} aufgenommen").format(
            source=in_brackets(view.cites(Law.AGENDA)), reason=item.urgency_reason.rstrip("."), how=vote.tally.how()
        )

    def _link(self, words: str, icon: str, place: OtherPlace) -> KeyButton:
        link = KeyButton(self._acts.theme, words, kind="link", icon=icon, small=True)
        link.clicked.connect(partial(self._open, place))
        self._row.insertWidget(self._row.count() - 1, link)
        return link

    def _open(self, place: OtherPlace, _checked: bool = False) -> None:
        self._acts.context.open_target("item", place.item_id)
