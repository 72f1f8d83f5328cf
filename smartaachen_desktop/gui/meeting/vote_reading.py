"""The result of a vote by keypads from a file into the card: which file, its preview, and what was taken over."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.dialogs.frame import pick_file
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.vote_preview import VotePreviewDialog
from smartaachen_desktop.gui.meeting.vote_state import Draft, ReadResult
from smartaachen_desktop.model.errors import RuleBroken, UserError
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.vote_file import VoteFile
from smartaachen_desktop.model.voting import Choice, Tally, VoteMethod
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.vote_matching import VotePreview, match_votes, offices


@dataclass(frozen=True)
class Ground:
    """The vote that is being taken: the meeting as its body sees it, the motion's key, and who may vote now."""

    view: MeetingView
    item: ItemView
    motion: UUID | str
    draft: Draft
    entitled: tuple[ParticipantView, ...]
    others: frozenset[UUID] = frozenset()
    """Who votes in the other body of a joint meeting."""

    def same_vote(self, other: "Ground") -> bool:
        return (self.item.id, self.motion, self.draft.method) == (other.item.id, other.motion, other.draft.method)


class VoteReading(QObject):
    """Without `equip` nothing is offered. `ask_open` stands in for the system's dialog in tests."""

    taken = Signal(object)
    """The draft that the values stand in now."""

    def __init__(self, acts: Acts, ground: Callable[[], Ground | None], card: QWidget) -> None:
        super().__init__(card)
        self._acts, self._card = acts, card
        self._now = ground
        self._read: Callable[[Path], VoteFile] | None = None
        self._jobs: JobRunner | None = None
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(home) if Path(home).is_dir() else Path.home()
        self._ground: Ground | None = None
        self._offices: dict[UUID, str] = {}
        self._file: VoteFile | None = None
        self.dialog: VotePreviewDialog | None = None
        self.ask_open: Callable[[], Path | None] = self._open_dialog

    def equip(self, read: Callable[[Path], VoteFile], jobs: JobRunner) -> None:
        self._read, self._jobs = read, jobs

    @property
    def possible(self) -> bool:
        return self._read is not None

    def begin(self, path: Path | None = None) -> None:
        """Read the file and show whose voices it holds; the card stays as it is until the user says so."""
        read, jobs, ground = self._read, self._jobs, self._now()
        if read is None or jobs is None or ground is None or self._is_open():
            return
        path = path or self.ask_open()
        if path is None:
            return
        self._folder, self._ground, self._file = path.parent, ground, None
        method, law = ground.draft.method, ground.view.cites(Law.VOTE_FORMS)
        dialog = self.dialog = VotePreviewDialog(self._acts.theme, path.name, ground.item.number, method, self._card)
        dialog.wanted.connect(self._accept)
        dialog.open()

        def job() -> VoteFile:
            found = read(path)
            found.check_method(method, law)
            return found

        jobs.run(job, self._take_file, dialog.refuse, owner=dialog)

    def _is_open(self) -> bool:
        return self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible()

    def _take_file(self, file: VoteFile) -> None:
        self._file = file
        ground = self._ground
        assert ground is not None
        meeting = ground.view.id
        self._acts.context.bridge.query(
            lambda session: offices(session, meeting), self._take_offices, owner=self.dialog
        )

    def _take_offices(self, found: dict[UUID, str]) -> None:
        self._offices = found
        self._show()

    def _show(self) -> VotePreview | None:
        ground, file, dialog = self._ground, self._file, self.dialog
        if ground is None or file is None or dialog is None:
            return None
        may = [who.id for who in ground.entitled]
        preview = match_votes(file, ground.view.participants, may, self._offices, ground.others)
        typed = ground.draft.choices if file.by_name else {}
        dialog.show_preview(preview, file.source, typed, self._trouble(ground, preview, file))
        return preview

    def _trouble(self, ground: Ground, preview: VotePreview, file: VoteFile) -> UserError | None:
        """By the same check that the command makes."""
        if file.by_name:
            return None
        try:
            _counted(ground.draft.tally, preview).check(len(ground.entitled), ground.view.cites(Law.VOTES))
        except UserError as error:
            return error
        return None

    def _accept(self, electronic: bool) -> None:
        """Into the draft, if the vote is still the one the preview was made for."""
        before, now, dialog = self._ground, self._now(), self.dialog
        if before is None or self._file is None or dialog is None:
            return
        if now is None or not now.same_vote(before):
            dialog.refuse(
                RuleBroken(
                    "vote_over", self.tr("Diese Abstimmung wird nicht mehr aufgenommen."),
                    remedy=self.tr("Schließen Sie das Fenster und prüfen Sie die Karte „Abstimmung“."),
                )
            )  # fmt: skip
            return
        self._ground = now
        if {who.id for who in now.entitled} != {who.id for who in before.entitled}:
            self._show()
            dialog.notes.say(
                "warn", self.tr("Die Stimmberechtigten haben sich geändert."),
                self.tr("Bitte prüfen Sie die Zuordnung noch einmal."),
            )  # fmt: skip
            return
        may = [who.id for who in now.entitled]
        preview = match_votes(self._file, now.view.participants, may, self._offices, now.others)
        draft, source = now.draft, self._file.source
        if draft.method is VoteMethod.ROLL_CALL:
            draft.choices = {**draft.choices, **preview.choices}
            draft.read = ReadResult(source, choices=preview.choices)
        else:
            tally = draft.tally = _counted(draft.tally, preview)
            draft.read = ReadResult(source, counts=(tally.yes, tally.no, tally.abstentions, tally.invalid))
        draft.electronic = electronic
        dialog.accept()
        self.taken.emit(draft)

    def _open_dialog(self) -> Path | None:
        kinds = self.tr("Ergebnisse ({endings})").format(endings="*.csv *.txt *.tsv")
        return pick_file(self._card, self.tr("Ergebnis einlesen"), self._folder, kinds)


def voting_elsewhere(view: MeetingView, body: MeetingView, item: UUID, at: datetime) -> frozenset[UUID]:
    """Who may vote in the bodies of the meeting but the one that votes now."""
    here = {who.id for who in body.entitled(item, at)}
    return (
        frozenset(who.id for each in view.bodies if each.body_key != body.body_key for who in each.entitled(item, at))
        - here
    )


def _counted(ground: Tally, preview: VotePreview) -> Tally:
    """The counts of the file, judged by the majority of `ground`."""
    found = preview.counts
    return replace(
        ground, yes=found.get(Choice.YES, 0), no=found.get(Choice.NO, 0),
        abstentions=found.get(Choice.ABSTENTION, 0), invalid=found.get(Choice.INVALID, 0),
    )  # fmt: skip
