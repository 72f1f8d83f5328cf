"""The result of a ballot by keypads from a file into the form of the election: its preview, and what was taken over."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.dialogs.frame import pick_file
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.election_form import ElectionDraft, ElectionRead
from smartaachen_desktop.gui.meeting.election_rows import MOST
from smartaachen_desktop.gui.meeting.vote_preview import VotePreviewDialog
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken, UserError
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.vote_file import ElectionFile
from smartaachen_desktop.services.election_matching import ElectionPreview, match_election
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.vote_matching import offices


@dataclass(frozen=True)
class ElectionGround:
    """The ballot that is being counted, as the body that elects sees the meeting."""

    view: MeetingView
    item: ItemView
    draft: ElectionDraft
    entitled: tuple[ParticipantView, ...]
    others: frozenset[UUID] = frozenset()

    def same_ballot(self, other: "ElectionGround") -> bool:
        return self._key() == other._key()

    def _key(self) -> tuple[object, ...]:
        draft = self.draft
        names = tuple(name for name, _votes in draft.candidates)
        return self.item.id, draft.previous, draft.body, draft.method, draft.seats, names


class ElectionReading(QObject):
    """Without `equip` nothing is offered. `ask_open` stands in for the system's dialog in tests."""

    taken = Signal(object)
    """The draft with the counts of the file."""

    def __init__(self, acts: Acts, ground: Callable[[], ElectionGround | None], card: QWidget) -> None:
        super().__init__(card)
        self._acts, self._card, self._now = acts, card, ground
        self._read: Callable[[Path], ElectionFile] | None = None
        self._jobs: JobRunner | None = None
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(home) if Path(home).is_dir() else Path.home()
        self._ground: ElectionGround | None = None
        self._offices: dict[UUID, str] = {}
        self._file: ElectionFile | None = None
        self.dialog: VotePreviewDialog | None = None
        self.ask_open: Callable[[], Path | None] = self._open_dialog

    def equip(self, read: Callable[[Path], ElectionFile], jobs: JobRunner) -> None:
        self._read, self._jobs = read, jobs

    @property
    def possible(self) -> bool:
        return self._read is not None

    def begin(self) -> None:
        """Read the file and show for whom its voices are; the form stays as it is until the user says so."""
        read, jobs, ground = self._read, self._jobs, self._now()
        shown = self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible()
        if read is None or jobs is None or ground is None or shown:
            return
        path = self.ask_open()
        if path is None:
            return
        self._folder, self._ground, self._file = path.parent, ground, None
        method, law = ground.draft.method, ground.view.cites(Law.ELECTIONS)
        dialog = self.dialog = VotePreviewDialog(self._acts.theme, path.name, ground.item.number, method, self._card)
        dialog.wanted.connect(self._accept)
        dialog.open()

        def job() -> ElectionFile:
            found = read(path)
            found.check_method(method, law)
            return found

        jobs.run(job, self._take_file, dialog.refuse, owner=dialog)

    def _take_file(self, file: ElectionFile) -> None:
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

    def _match(self, ground: ElectionGround, file: ElectionFile) -> ElectionPreview:
        draft = ground.draft
        names = [name for name, _votes in draft.candidates]
        may = [who.id for who in ground.entitled]
        return match_election(file, names, draft.seats, ground.view.participants, may, self._offices, ground.others)

    def _show(self) -> None:
        ground, file, dialog = self._ground, self._file, self.dialog
        if ground is None or file is None or dialog is None:
            return
        preview = self._match(ground, file)
        dialog.show_election(preview, file.source, self._trouble(ground, preview))

    def _trouble(self, ground: ElectionGround, preview: ElectionPreview) -> UserError | None:
        """By the same check that the command makes."""
        if not preview.taken:
            return None
        if len(preview.candidates) > MOST:
            return InvalidInput(
                "too_many_candidates",
                self.tr("Die Datei nennt {n} Vorschläge; in der Karte ist Platz für {most}.").format(
                    n=len(preview.candidates), most=MOST
                ),
                field="file",
            )
        ballots = preview.ballots(ground.draft.seats, run_off=ground.draft.previous is not None)
        try:
            ballots.check(len(ground.entitled), ground.view.cites(Law.VOTES))
        except UserError as error:
            return error
        return None

    def _accept(self, electronic: bool) -> None:
        """Into the form, if the ballot is still the one the preview was made for."""
        before, now, dialog, file = self._ground, self._now(), self.dialog, self._file
        if before is None or file is None or dialog is None:
            return
        if now is None or not now.same_ballot(before):
            dialog.refuse(
                RuleBroken(
                    "vote_over", self.tr("Dieser Wahlgang wird nicht mehr aufgenommen."),
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
        found = self._match(now, file)
        read = ElectionRead(file.source, (found.candidates, found.no, found.abstentions, found.invalid))
        dialog.accept()
        self.taken.emit(now.draft.with_read(read, electronic=electronic))

    def _open_dialog(self) -> Path | None:
        kinds = self.tr("Ergebnisse ({endings})").format(endings="*.csv *.txt *.tsv")
        return pick_file(self._card, self.tr("Ergebnis einlesen"), self._folder, kinds)
