"""What the program proposes about an item's motions: the order of voting, and the wording after an amendment."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.motions import proposed_order
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.motions import AdoptAmendment, OrderMotions
from smartaachen_desktop.services.queries.amending import not_taken
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView


def waiting_motions(item: ItemView) -> list[MotionView]:
    """Those still to be voted on, in the order that stands now; withdrawn ones keep their place among them."""
    return [motion for motion in item.motions if motion.vote is None]


def better_order(item: ItemView) -> tuple[UUID, ...]:
    """The usual order of voting where it differs from the one that stands; else nothing."""
    waiting = waiting_motions(item)
    usual = proposed_order(waiting)
    return tuple(motion.id for motion in usual) if usual != waiting else ()


def to_adopt(item: ItemView) -> MotionView | None:
    """The adopted amendment that comes next and that the wording to be voted on does not have yet."""
    bodies = dict.fromkeys(motion.body_id for motion in item.motions)
    return next((found for body in bodies if (found := not_taken(item, body)) is not None), None)


class Offer(Pane):
    """A sentence and the button that does it; one that warns stands out."""

    def __init__(
        self, acts: Acts, words: str, button: str, key: str, *, warns: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(acts.theme, ground="warn_soft" if warns else "surface", parent=parent)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        if warns:
            row.addWidget(IconLabel(acts.theme, "warning", "warn"), 0, Qt.AlignmentFlag.AlignVCenter)
        tone, size = ("ink", "table") if warns else ("ink2", "small")
        self.words = PlainLabel(acts.theme, words, tone, size, wrap=True)
        row.addWidget(self.words, 1)
        self.button = KeyButton(acts.theme, button, key, kind="link", small=True, bind=True)
        row.addWidget(self.button)
        self.body.addWidget(inside)


class MotionOffers(QWidget):
    """Takes no room while there is nothing to propose."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._item: ItemView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.order = Offer(
            acts, self.tr("Üblich ist: Geschäftsordnung zuerst, dann der weitestgehende Antrag."),
            self.tr("Reihenfolge übernehmen"), "Alt+R",
        )  # fmt: skip
        self.adopt = Offer(
            acts, self.tr("Der angenommene Änderungsantrag steht noch nicht im Vorschlag, über den abgestimmt wird."),
            self.tr("Wortlaut übernehmen"), "Alt+W", warns=True,
        )  # fmt: skip
        self.order.button.clicked.connect(self.put_in_order)
        self.adopt.button.clicked.connect(self.adopt_wording)
        column.addWidget(self.order)
        column.addWidget(self.adopt)

    def show_item(self, item: ItemView | None, writable: bool) -> None:
        self._item = item if writable else None
        self.order.setVisible(bool(self._item is not None and better_order(self._item)))
        waits = self._item is not None and to_adopt(self._item) is not None
        if waits and not self.adopt.isVisibleTo(self):
            announce(self, self.adopt.words.text())
        self.adopt.setVisible(waits)
        self.setVisible(self.order.isVisibleTo(self) or self.adopt.isVisibleTo(self))

    def put_in_order(self) -> None:
        order = better_order(self._item) if self._item is not None else ()
        if self._item is not None and order:
            self._acts.do(OrderMotions(self._item.id, order), done=self._ordered)

    def move_motion(self, motion: UUID, by: int) -> None:
        """Put a motion before or behind its neighbour, as the chair says."""
        if self._item is None:
            return
        order = [each.id for each in waiting_motions(self._item)]
        place = order.index(motion) + by if motion in order else -1
        if 0 <= place < len(order):
            order.remove(motion)
            order.insert(place, motion)
            self._acts.do(OrderMotions(self._item.id, tuple(order)))

    def adopt_wording(self) -> None:
        motion = to_adopt(self._item) if self._item is not None else None
        if motion is not None:
            self._acts.do(AdoptAmendment(motion.id), done=self._adopted)

    def _ordered(self, _outcome: Outcome) -> None:
        self._acts.note(self.tr("Die Anträge stehen in der üblichen Reihenfolge."))

    def _adopted(self, _outcome: Outcome) -> None:
        self._acts.note(self.tr("Abgestimmt wird nun über den geänderten Vorschlag."))
