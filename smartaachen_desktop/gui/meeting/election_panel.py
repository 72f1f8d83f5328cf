"""Elections of an item: the ballots established so far, what follows from them, and the form for the next one."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.ballot_line import BallotLine
from smartaachen_desktop.gui.meeting.election_form import NO_OBJECTION, OBJECTION, UNASKED, ElectionDraft, ElectionForm
from smartaachen_desktop.gui.meeting.election_reading import ElectionGround, ElectionReading
from smartaachen_desktop.gui.meeting.vote_reading import voting_elsewhere
from smartaachen_desktop.gui.meeting.vote_telling import Election
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.late import LateParts
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.elections import DrawLot, RemoveElection
from smartaachen_desktop.services.queries.ballots import ballots_of, lots_open, outcome_words, run_off_open
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_parts import ElectionView
from smartaachen_desktop.services.queries.meetings import MeetingView


def asked_of(election: ElectionView) -> str:
    """The answer to the question of objection, as the form keeps it."""
    if election.objection:
        return OBJECTION
    return NO_OBJECTION if election.objection_asked else UNASKED


class ElectionPanel(LateParts, QWidget):
    """Takes the place of the counts while the segment "Wahl" is chosen."""

    height_changed = Signal()
    wording_asked = Signal(object, str)
    """A ballot, and the sentence that follows from its counts."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._item: ItemView | None = None
        self._entitled = 0
        self._possible = self._more = self._inside = False
        self._onward: int | None = None
        """How many ballots there were when the one was established behind which the hands go on."""
        self._drafts: dict[UUID, ElectionDraft] = {}
        self._shown: tuple[object, ...] = ()
        self._corrected: ElectionView | None = None
        self.lines: list[BallotLine] = []

    def build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._ballots = QVBoxLayout()
        self._ballots.setSpacing(0)
        column.addLayout(self._ballots)
        self.form = ElectionForm(self._acts)
        self.form.confirmed.connect(self._establish)
        self.form.given_up.connect(self._leave_correction)
        self.form.candidates.grown.connect(self.height_changed)
        column.addWidget(self.form)
        self.reading = ElectionReading(self._acts, self._ground, self)
        self.reading.taken.connect(self._taken)
        self.form.read.clicked.connect(lambda _checked=False: self.reading.begin())
        self.setFocusProxy(self.form)
        letter = QShortcut(QKeySequence("Alt+E"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        letter.activated.connect(self.form.all_in_favour)

    def show_bodies(self, view: MeetingView, item: ItemView) -> None:
        """Before who is entitled is asked; another item's words are put away first."""
        self._view = view
        self.form.show_bodies(view)
        self._take_up(item, self._entitled)

    def show_item(self, view: MeetingView, item: ItemView, entitled: int, *, possible: bool) -> None:
        """Show an item's ballots; what is typed for another item is kept for it."""
        self._take_up(item, entitled)
        self._item, self._entitled, self._possible = item, entitled, possible
        self.form.candidates.offer(sorted({who.name for who in view.participants}))
        if self._corrected is None:
            self.form.set_entitled(entitled, view.cites(Law.ELECTIONS))
        elif self._corrected.id not in {each.id for each in item.elections}:
            self._end_correction()
        shown = (item.id, item.elections, possible)
        if shown != self._shown:
            self._shown = shown
            self._write()
        decided = bool(item.elections) and not self._more
        self.form.setVisible(possible and not decided)
        self._go_on()
        self._stay()
        self.form.read.setVisible(self.reading.possible)

    def _take_up(self, item: ItemView, entitled: int) -> None:
        if self._item is None or item.id != self._item.id:
            self._keep()
            self._item = item
            self._shown = ()
            self._corrected = None
            self.form.show_draft(self._drafts.get(item.id, ElectionDraft()), entitled)
            self._more = False

    def _ground(self) -> ElectionGround | None:
        """What a file of the keypads is matched to; None where no ballot is being counted."""
        view, item, draft = self._view, self._item, self.form.draft()
        if view is None or item is None or self.form.isHidden() or draft.corrects is not None:
            return None
        body, now = view.of_body(draft.body), self._acts.now()
        others = voting_elsewhere(view, body, item.id, now)
        return ElectionGround(body, item, draft, body.entitled(item.id, now), others)

    def _taken(self, draft: ElectionDraft) -> None:
        """The counts of a file stand in the form as if they had been typed."""
        self.form.show_draft(draft, self._entitled)
        announce(self, self.form.sentence.text())
        self.form.candidates.rows[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> Election | None:
        """What the wall may tell of the ballot that is being taken; what was established does not run again."""
        if self._item is None or not self.form.isVisibleTo(self):
            return None
        draft = self.form.draft()
        if draft.corrects is not None or not draft.office.strip():
            return None
        names = tuple(name for name, _votes in draft.candidates)
        return self._item.id, draft.office.strip(), names, draft.method

    def confirm(self) -> None:
        self.form.confirm()

    def offered(self, act: str) -> list[KeyButton]:
        """The buttons of an act; of what every ballot offers only those of the line with the focus, else the last."""
        lines = [line for line in self.lines if act in line.offered]
        if act in ("election_wording", "election_correction"):
            focus = self.window().focusWidget()
            lines = [line for line in lines if focus is not None and line.isAncestorOf(focus)] or lines[-1:]
        return [button for line in lines for button in line.offered[act]]

    def press(self, act: str) -> None:
        """By key: the button, or a menu where the lot is between several."""
        buttons = self.offered(act)
        if len(buttons) == 1:
            buttons[0].click()
        elif buttons:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for button in buttons:
                menu.addAction(button.text(), partial(self._press_shown, act, button))
            menu.popup(buttons[0].mapToGlobal(buttons[0].rect().bottomLeft()))

    def _press_shown(self, act: str, button: KeyButton) -> None:
        if button in self.offered(act):  # the ballots may have been written anew under the open menu
            button.click()

    def to_open(self) -> None:
        """To what the election still waits for, else to the last ballot."""
        found = [*self.offered("lot"), *self.offered("run_off"), *self.offered("election_wording")]
        (found[0] if found else self.form).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self._item is not None and self._corrected is None:
            self._drafts[self._item.id] = self.form.draft()

    def _write(self) -> None:
        focus = self.window().focusWidget()
        self._inside = focus is not None and any(line.isAncestorOf(focus) for line in self.lines)
        for line in self.lines:
            self._ballots.removeWidget(line)
            line.hide()
            line.deleteLater()
        item = self._item
        elections = item.elections if item is not None else ()
        followed = {each.previous_id for each in elections}
        self.lines = [BallotLine(self._acts, each) for each in elections]
        for line in self.lines:
            self._ballots.addWidget(line)
            if self._possible and line.election.id not in followed:
                self._offer_next(line, last=line is self.lines[-1])
            if self._possible:
                line.offer(self._acts, "election_correction", self.tr("Berichtigen …"), "link").clicked.connect(
                    lambda _checked=False, which=line.election: self._correct(which)
                )
            line.offer(self._acts, "election_wording", self.tr("Wortlaut …"), "link").clicked.connect(
                lambda _checked=False, which=line.election: self.wording_asked.emit(which, outcome_words(which))
            )
        if self.lines:
            self._ballots.addWidget(Rule(self._acts.theme))
        self.height_changed.emit()

    def _offer_next(self, line: BallotLine, *, last: bool) -> None:
        election = line.election
        names = {each.id: each.name for each in election.candidates}
        for candidate in lots_open(election):
            lot = line.offer(self._acts, "lot", self.tr("Los: {name}").format(name=names[candidate]))
            lot.clicked.connect(lambda _checked=False, drawn=candidate: self._acts.do(DrawLot(drawn)))
        if run_off_open(election, self._item.elections if self._item is not None else ()):
            run_off = line.offer(self._acts, "run_off", self.tr("Stichwahl"), "primary")
            run_off.clicked.connect(lambda _checked=False: self._run_off(election))
        if last:
            line.offer(self._acts, "another_election", self.tr("Weitere Wahl"), "link").clicked.connect(self._another)
            line.offer(self._acts, "remove_election", self.tr("Löschen"), "link").clicked.connect(
                lambda _checked=False: self._acts.do(RemoveElection(election.id), done=self._removed)
            )

    def _run_off(self, election: ElectionView) -> None:
        self._corrected = None
        standing = [election.candidates[place] for place in ballots_of(election).for_run_off]
        draft = ElectionDraft(
            election.office, election.seats, tuple((each.name, 0) for each in standing),
            asked=asked_of(election),
            method=election.method, previous=election.id, body=election.body_id,
        )  # fmt: skip
        self._open(draft)
        self.form.candidates.rows[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _correct(self, election: ElectionView) -> None:
        """The counts of an established ballot, as they are; who was entitled then stays."""
        self._keep()
        self._corrected = election
        self._open(
            ElectionDraft(
                election.office, election.seats, tuple((each.name, each.votes) for each in election.candidates),
                election.no, election.abstentions, election.invalid, asked_of(election), election.method,
                election.previous_id, election.body_id, election.id, election.electronic,
            )
        )  # fmt: skip
        self.form.candidates.rows[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_correction(self) -> None:
        self._end_correction()
        self.height_changed.emit()

    def _end_correction(self) -> None:
        """What was typed before for the next ballot stands in the form again."""
        item, self._corrected = self._item, None
        if item is not None:
            draft = self._drafts.get(item.id, ElectionDraft())
            self._more = bool(draft.office or draft.candidates)
            self.form.show_draft(draft, self._entitled)
            self.form.setVisible(self._possible and (self._more or not item.elections))

    def _another(self) -> None:
        self._corrected = None
        self._open(ElectionDraft(body=self.form.bodies.value()))
        self.form.office.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, draft: ElectionDraft) -> None:
        self._more = True
        self.form.show_draft(draft, self._corrected.entitled if self._corrected is not None else self._entitled)
        self.form.show()
        self.height_changed.emit()

    def _establish(self) -> None:
        if self._item is not None:
            item, focus = self._item.id, self.window().focusWidget()
            inside = self._corrected is None and focus is not None and self.isAncestorOf(focus)
            self._onward = len(self._item.elections) if inside else None
            self._acts.do(self.form.command(item), done=lambda _outcome: self._done(item))

    def _done(self, item: UUID) -> None:
        announce(self, self.form.sentence.text())
        if self._corrected is not None:
            self._end_correction()
            return
        self._drafts.pop(item, None)
        self._more = False
        self.form.show_draft(ElectionDraft(), self._entitled)
        if self._item is not None and self._item.id == item:
            self.form.setVisible(not self._item.elections)
            self._go_on()

    def _go_on(self) -> None:
        """Hands that were in the form go to what the ballot waits for, once the new line stands."""
        if self._onward is not None and len(self.lines) > self._onward and self.form.isHidden():
            self._onward, self._inside = None, True
            self._stay()

    def _stay(self) -> None:
        """Hands that were on a ballot stay there, though its line was written anew."""
        if self._inside:
            self._inside = False
            for line in self.lines:
                line.show()  # the layout would do it with the next turn, and none could take the focus
            self.to_open()

    def _removed(self, _outcome: Outcome) -> None:
        self._acts.note(self.tr("Wahlgang gelöscht."))
