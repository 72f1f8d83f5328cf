"""What a new meeting's agenda starts with: the body's template, and what its last meeting left open."""

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.services.queries.preparation import BodyPreparation, preparation


class PlanOptions(QWidget):
    """Both are offered where there is something to take, and taken unless the tick is removed."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._body: UUID | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.template = QCheckBox()
        self.carry_over = QCheckBox()
        self.names = PlainLabel(acts.theme, "", "ink2", "small", elide=True)
        self.edit = KeyButton(acts.theme, self.tr("Mustertagesordnung und Serien …"), kind="link", small=True)
        self.edit.setToolTip(plain_tooltip(self.tr("Bearbeiten unter „Gremien & Personen“")))
        self.edit.clicked.connect(self._open_body)
        for widget in (self.template, self.carry_over, self.names, self.edit):
            column.addWidget(widget)
        self._show(BodyPreparation())

    def show_body(self, body: UUID | None) -> None:
        """Ask anew for what this body's next meeting can start with."""
        self._body = body
        if body is None:
            self._show(BodyPreparation())
        else:
            self._acts.context.bridge.query(
                lambda session: (body, preparation(session, body)), self._answered, owner=self
            )

    def _answered(self, answer: tuple[UUID, BodyPreparation]) -> None:
        body, found = answer
        if body == self._body:
            self._show(found)

    def _show(self, found: BodyPreparation) -> None:
        items, left = len(found.template), found.left_open
        self.template.setText(
            self.tr("Mustertagesordnung des Gremiums: {n} Punkte").format(n=items)
            if items
            else self.tr("Keine Mustertagesordnung hinterlegt")
        )
        self.carry_over.setText(
            self.tr("Offenes aus der Sitzung vom {day}: {n}").format(day=found.from_meeting, n=len(left))
            if left
            else self.tr("Aus der letzten Sitzung ist nichts offen")
        )
        for box, there in ((self.template, bool(items)), (self.carry_over, bool(left))):
            box.setEnabled(there)
            box.setChecked(there)
        names = " · ".join(f"{each.number} {each.title}" for each in left)
        self.names.setText(names)
        self.names.setVisible(bool(names))

    def _open_body(self) -> None:
        if self._body is not None:
            self._acts.context.open_target("organization", self._body)
