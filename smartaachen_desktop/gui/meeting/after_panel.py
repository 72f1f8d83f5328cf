"""What the secretary works through after the meeting: check list, remarks, versions, distribution list, scans."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import IconButton, MenuButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.fold import FoldLayout
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.late import LateParts
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.documents import Audience, SignatureLevel
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.minutes_versions import Version
from smartaachen_desktop.services.queries.readiness import Gap, Part, checkable, gaps

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.version_window import VersionWindow

ON_FILE = (SignatureLevel.SELF_ISSUED, SignatureLevel.ADVANCED, SignatureLevel.QUALIFIED)
CHECK, COMMENTS, VERSIONS, DELIVERIES, SCANS = "check", "comments", "versions", "deliveries", "scans"


class AfterPanel(LateParts, Pane):
    """Folded away until it is asked for; `found` tells how many gaps there are, folded or not."""

    jump = Signal(object, str)
    """Item or None, and the part of the workbench that mends a gap."""
    found = Signal(int)
    wished = Signal(object)
    """The document that shall be made."""
    verify_wanted = Signal(object)
    """The meeting whose signed minutes shall be checked."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._item: ItemView | None = None
        self.compared: VersionWindow | None = None
        self.hide()

    def build(self) -> None:
        from smartaachen_desktop.gui.meeting.comment_list import CommentList
        from smartaachen_desktop.gui.meeting.delivery_list import DeliveryList
        from smartaachen_desktop.gui.meeting.readiness_list import ReadinessList
        from smartaachen_desktop.gui.meeting.scan_list import ScanList
        from smartaachen_desktop.gui.meeting.version_list import VersionList

        theme, acts = self.theme, self._acts
        self.choice = SegmentedControl(
            theme,
            (
                (CHECK, self.tr("Prüfliste")),
                (COMMENTS, self.tr("Anmerkungen")),
                (VERSIONS, self.tr("Fassungen")),
                (DELIVERIES, self.tr("Verteiler")),
                (SCANS, self.tr("Scan")),
            ),
            self.tr("Nach der Sitzung"),
            small=True,
        )
        self.choice.chosen.connect(self.open_part)
        self.resolutions = MenuButton(theme, self.tr("Beschlüsse"), icon="file-pdf", small=True)
        self.resolutions.setToolTip(plain_tooltip(self.tr("Die Beschlüsse der Sitzung gesammelt als PDF")))
        drop = self.resolutions.drop
        drop.addAction(self.tr("Interne Ausgabe …"), lambda: self._wish(Audience.INTERNAL))
        self.public_resolutions = drop.addAction(self.tr("Öffentliche Ausgabe …"), lambda: self._wish(Audience.PUBLIC))
        close = IconButton(theme, "x", self.tr("Zuklappen"), kind="link")
        close.clicked.connect(self.hide)
        head, acting = QWidget(), QWidget()
        row = QHBoxLayout(acting)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.resolutions)
        row.addWidget(close)
        both = FoldLayout(self.choice, acting)
        both.setContentsMargins(16, 6, 8, 6)
        head.setLayout(both)
        self.check = ReadinessList(theme)
        self.check.jump.connect(self._jump)
        self.check.verify_wanted.connect(self._verify)
        self.comments = CommentList(acts)
        self.comments.jump.connect(lambda item: self.jump.emit(item, Part.DISCUSSION.value))
        self.versions = VersionList(acts)
        self.versions.compare_asked.connect(self._compare)
        self.deliveries = DeliveryList(acts)
        self.scans = ScanList(acts)
        self._parts: dict[str, QWidget] = {
            CHECK: self.check, COMMENTS: self.comments, VERSIONS: self.versions, DELIVERIES: self.deliveries,
            SCANS: self.scans,
        }  # fmt: skip
        self.body.addWidget(head)
        self.body.addWidget(Rule(theme))
        for part in self._parts.values():
            self.body.addWidget(part)
        self.body.addWidget(Rule(theme))
        self.deliveries.wished.connect(self.wished)
        self._show_part(CHECK)

    def show_meeting(self, view: MeetingView, item: ItemView | None) -> None:
        fresh = view is not self._view
        self._view, self._item = view, item
        self.when_built("item", lambda: self.comments.show_meeting(view, item))
        if fresh:
            found = gaps(view) if checkable(view) else ()
            self.when_built("meeting", lambda: self._show(view, found))
            self.found.emit(len(found))

    def _show(self, view: MeetingView, found: tuple[Gap, ...]) -> None:
        signed = any(each.level in ON_FILE for each in view.signatures)
        self.check.show_gaps(found, sealed=view.sealed, begun=view.started_at is not None, signed=signed)
        self.versions.show_meeting(view)
        self.deliveries.show_meeting(view)
        self.scans.show_meeting(view)
        self.resolutions.setEnabled(any(each.resolutions for each in view.items))
        self.public_resolutions.setEnabled(any(each.resolutions and each.public for each in view.items))

    def _wish(self, audience: Audience) -> None:
        if self._view is not None:
            self.wished.emit(DocumentWish(DocumentKind.RESOLUTIONS, self._view.id, audience))

    def open_part(self, part: str) -> None:
        """Unfold at one of the parts, hands on its list."""
        self._show_part(part)
        self.show()

    def toggle(self, part: str = CHECK) -> None:
        """By key: the same part again folds it away."""
        if self.isVisible() and self.choice.current() == part:
            self.hide()
            return
        self.open_part(part)
        lists: dict[str, QWidget] = {
            CHECK: self.check.list, COMMENTS: self.comments.list, VERSIONS: self.versions.list,
            DELIVERIES: self.deliveries.list, SCANS: self.scans.list,
        }  # fmt: skip
        target = lists[part] if lists[part].isVisibleTo(self) else self.choice
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_reopening(self) -> None:
        """Take the approval back, with the reason for it."""
        self.open_part(VERSIONS)
        self.versions.ask_reopening()

    def _compare(self, chosen: tuple[Version, ...]) -> None:
        if self._view is not None:
            from smartaachen_desktop.gui.meeting.version_window import VersionWindow

            self.compared = self.compared or VersionWindow(self._acts, self)
            self.compared.open_for(self._view, self.versions.versions(), chosen)

    def _show_part(self, part: str) -> None:
        self.choice.set_current(part)
        for name, widget in self._parts.items():
            widget.setVisible(name == part)

    def _verify(self) -> None:
        if self._view is not None:
            self.verify_wanted.emit(self._view.id)

    def _jump(self, gap: Gap) -> None:
        if gap.part is Part.COMMENTS:
            self.open_part(COMMENTS)
        self.jump.emit(gap.item_id, gap.part.value)
