"""The versions of the minutes below the closing bar: what was released when, by whom and why."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, RowDelegate, RowState
from smartaachen_desktop.model.documents import SignerRole
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.meetings import DraftMinutes
from smartaachen_desktop.services.minutes_release import ReleaseDraft
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.minutes_versions import Version, minutes_versions

ROW_HEIGHT = 28
MOST_ROWS = 5
SHOWN_DIGITS = 12
ICONS = {
    MeetingState.DRAFT: "file-text", MeetingState.APPROVED: "check-circle", MeetingState.SIGNED: "lock-simple",
}  # fmt: skip


def state_words(version: Version) -> str:
    if version.withdrawn:
        return tr("zurückgenommen")
    if version.reopened:
        return tr("Freigabe zurückgenommen, wieder Entwurf")
    return {
        MeetingState.DRAFT: tr("Entwurf zur Stellungnahme"),
        MeetingState.APPROVED: tr("freigegeben zur Unterschrift"),
        MeetingState.SIGNED: tr("unterschrieben und versiegelt"),
    }[version.state]


def version_name(version: Version) -> str:
    """ "Fassung 2 · Entwurf zur Stellungnahme"."""
    return tr("Fassung {n} · {state}").format(n=version.number, state=state_words(version))


def role_words(version: Version) -> str:
    """Who decides of the state, and under which name it was done here."""
    role = tr("Sitzungsleitung") if version.by is SignerRole.CHAIR else tr("Schriftführung")
    return role if version.actor in (role, "") else tr("{role} ({actor})").format(role=role, actor=version.actor)


def _data(row: Version, role: int) -> Any:
    words = " · ".join(part for part in (version_name(row), row.reason) if part)
    note = f"{role_words(row)} · {formats.day_and_time(row.at)}"
    match role:
        case ROLE.DisplayRole:
            return words
        case ROLE.ToolTipRole:
            return "\n".join((words, note, tr("SHA-256 des Textes: {digits}").format(digits=row.sha256)))
        case ROLE.AccessibleTextRole:
            digits = tr("Prüfsumme {digits}").format(digits=row.sha256[:SHOWN_DIGITS])
            return f"{words}, {note}, {digits}"
        case _ if role == ROW_ICON:
            return "arrow-counter-clockwise" if row.withdrawn or row.reopened else ICONS[row.state]
        case _ if role == ROW_NOTE:
            return f"{note} · {row.sha256[:SHOWN_DIGITS]}"
        case _ if role == ROW_STATE:
            return RowState.DONE if row.withdrawn else RowState.NONE
    return None


class ReasonForm(InlineForm):
    """Why a version goes out, or an approval is taken back; the reason may stay empty."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._command: ReleaseDraft | DraftMinutes | None = None

    def build(self) -> None:
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Grund"))
        self.row(self.tr("Grund"), self.reason)
        self.sent.connect(self._send)

    def ask(self, command: ReleaseDraft | DraftMinutes) -> None:
        self._command = command
        back = isinstance(command, DraftMinutes)
        if back:
            self.heading.setText(self.tr("Freigabe zurücknehmen: Die Niederschrift wird wieder zum Entwurf"))
            self.reason.setPlaceholderText(self.tr("z. B. Zahl in einem Beschluss falsch"))
            self.button.set_words(self.tr("Zurück zum Entwurf"))
        else:
            self.heading.setText(self.tr("Neue Fassung des Entwurfs herausgeben"))
            self.reason.setPlaceholderText(self.tr("z. B. Anmerkungen eingearbeitet"))
            self.button.set_words(self.tr("Herausgeben"))
        self.reason.clear()
        self.open_form(self.reason)

    def _send(self) -> None:
        if self._command is not None:
            self.send(type(self._command)(self._command.meeting, self.reason.text()), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


class VersionList(QWidget):
    """Enter compares the chosen version with today's text, two chosen ones with each other."""

    compare_asked = Signal(object)
    """The versions to compare, the older first; one is compared with today."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._read: object = None
        model: KeyedModel[Version] = KeyedModel(lambda row: row.seq, _data)
        self.list: KeyedList[Version] = KeyedList(
            acts.theme, model, RowDelegate, self.tr("Fassungen der Niederschrift")
        )
        self.list.setSelectionMode(KeyedList.SelectionMode.ExtendedSelection)
        self.list.activated_row.connect(lambda _row: self._compare())
        self.list.selectionModel().selectionChanged.connect(self._enable)
        self.none = PlainLabel(
            acts.theme,
            self.tr("Noch keine Fassung: Die erste entsteht, wenn die Niederschrift zum Entwurf wird."),
            "ink2",
            wrap=True,
        )
        self.none.setContentsMargins(16, 8, 16, 8)
        self.form = ReasonForm(acts)
        self.compare = KeyButton(acts.theme, self.tr("Vergleichen …"), "Return", small=True)
        self.compare.clicked.connect(self._compare)
        self.release = KeyButton(
            acts.theme, self.tr("Neue Fassung herausgeben …"), icon="plus", kind="link", small=True
        )
        self.release.clicked.connect(self.ask_release)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 6)
        foot.setSpacing(8)
        foot.addWidget(self.compare)
        foot.addStretch(1)
        foot.addWidget(self.release)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.none)
        column.addLayout(foot)
        column.addWidget(self.form)

    def show_meeting(self, view: MeetingView) -> None:
        if self._view is not None and view.id != self._view.id:
            self.form.close_form()
        self._view = view
        draft = view.state is MeetingState.DRAFT
        self.release.set_blocked("" if draft else self.tr("Neue Fassungen gibt es, solange sie ein Entwurf ist."))
        self.read()

    def read(self) -> None:
        """Only when it is looked at, and only when a release came or went since."""
        view = self._view
        if view is None or not self.isVisible():
            return
        wanted = (view.id, view.state, view.minutes_version)
        if wanted == self._read:
            return
        self._read, meeting = wanted, view.id

        def show(found: tuple[Version, ...]) -> None:
            if self._view is not None and self._view.id == meeting:
                self._show(found)

        self._acts.context.bridge.query(lambda session: minutes_versions(session, meeting), show, owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def _show(self, found: tuple[Version, ...]) -> None:
        self.list.show_rows(found)
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(ROW_HEIGHT * min(len(found), MOST_ROWS))
        self.none.setVisible(not found)
        self._enable()

    def _enable(self, *_selection: object) -> None:
        count = len(self.list.selected_rows())
        self.compare.set_blocked("" if count in (1, 2) else self.tr("Bitte wählen Sie eine oder zwei Fassungen."))

    def _compare(self) -> None:
        chosen = sorted(self.list.selected_rows(), key=lambda row: row.seq)
        if len(chosen) in (1, 2):
            self.compare_asked.emit(tuple(chosen))

    def ask_release(self) -> None:
        if self._view is not None:
            self.form.ask(ReleaseDraft(self._view.id))

    def ask_reopening(self) -> None:
        if self._view is not None:
            self.form.ask(DraftMinutes(self._view.id))

    def versions(self) -> tuple[Version, ...]:
        return self.list.keyed.rows
