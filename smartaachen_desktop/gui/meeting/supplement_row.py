"""The Nachtrag in the invitation bar: what came after the invitation, its period of notice, its documents."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.invitation import Notice
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.supplement import supplement, supplement_notice
from smartaachen_desktop.services.supplement import NoteSupplement


class SupplementRow(QWidget):
    """Hidden until something was added after the invitation. `wished` tells the document that shall be made."""

    wished = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._shown: tuple[UUID, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._icon = IconLabel(acts.theme, "warning", "warn", 18)
        self.sentence = PlainLabel(acts.theme, "", size="table", tabular=True, wrap=True)
        top.addWidget(self._icon)
        top.addWidget(self.sentence, 1)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.internal = KeyButton(acts.theme, self.tr("Nachtrag als PDF"), icon="file-pdf", small=True)
        self.internal.setToolTip(plain_tooltip(self.tr("Für die Mitglieder, mit den internen Betreffen")))
        self.public = KeyButton(acts.theme, self.tr("öffentlich"), icon="file-pdf", kind="link", small=True)
        self.public.setAccessibleName(self.tr("Nachtrag als PDF, öffentliche Ausgabe"))
        self.public.setToolTip(plain_tooltip(self.tr("Öffentliche Ausgabe für Aushang und Netz")))
        for button, audience in ((self.internal, Audience.INTERNAL), (self.public, Audience.PUBLIC)):
            button.clicked.connect(lambda _checked=False, whom=audience: self._wish(whom))
            row.addWidget(button)
        row.addStretch(1)
        self.day = DateEdit(acts.theme, self.tr("Tag des Nachtrags"))
        self.day.setToolTip(plain_tooltip(self.tr("Tag, an dem der Nachtrag hinausging")))
        self.day.setFixedWidth(112)
        self.day.edit.returnPressed.connect(self._note)
        self.note = KeyButton(
            acts.theme, self.tr("Nachtrag als versandt vermerken"), icon="check", kind="primary", small=True
        )
        self.note.clicked.connect(self._note)
        noting = QHBoxLayout()  # a row of its own: side by side they would widen the narrow window
        noting.setSpacing(6)
        noting.addWidget(self.day)
        noting.addWidget(self.note)
        noting.addStretch(1)
        column.addLayout(top)
        column.addLayout(row)
        column.addLayout(noting)
        self.hide()

    def show_meeting(self, view: MeetingView) -> None:
        items = supplement(view)
        self._view = view if items else None
        self.setVisible(bool(items))
        if not items:
            self._shown = ()
            return
        notice = supplement_notice(view, self._acts.now())
        self.sentence.setText(self._words([item.number for item in items], notice))
        self._icon.setVisible(not notice.kept)
        self.sentence.set_role("ink" if notice.kept else "warn")
        ids = tuple(item.id for item in items)
        if not notice.invited and (self.day.value() is None or ids != self._shown):
            self.day.set_value(notice.sent)
        self._shown = ids
        self.day.setVisible(not notice.invited)
        self.note.setVisible(not notice.invited)

    def _words(self, numbers: list[str], notice: Notice) -> str:
        parts = {"items": ", ".join(numbers), "days": self._days(notice.full_days), "day": formats.day(notice.sent)}
        if notice.invited:
            told = self.tr("Nachtrag vom {day} (bis zur Sitzung {days}): {items}.").format(**parts)
        else:
            told = self.tr("Nachtrag, noch nicht versandt (heute bis zur Sitzung {days}): {items}.").format(**parts)
        if notice.required and not notice.kept:
            law = self._view.cites(Law.AGENDA) if self._view is not None else ""
            return f"{told} " + self.tr(
                "Ladungsfrist {days} nicht eingehalten: Das Gremium entscheidet über die Aufnahme{source}."
            ).format(days=self._days(notice.required), source=in_brackets(law))
        return told

    def _days(self, count: int) -> str:
        if count == 1:
            return self.tr("1 voller Tag")
        return self.tr("{n} volle Tage").format(n=max(count, 0))

    def _wish(self, audience: Audience) -> None:
        if self._view is not None:
            self.wished.emit(DocumentWish(DocumentKind.SUPPLEMENT, self._view.id, audience))

    def _note(self) -> None:
        if self._view is not None and self.note.isVisible() and self.day.commit():
            self._acts.do(NoteSupplement(self._view.id, self.day.value()), failed=self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.day.refuse(error.sentence())
