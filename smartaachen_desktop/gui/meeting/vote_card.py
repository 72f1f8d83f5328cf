"""Motion and vote: the list of motions, how the vote is taken, its counts, and its correction."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.count_panel import CountPanel
from smartaachen_desktop.gui.meeting.election_panel import ElectionPanel
from smartaachen_desktop.gui.meeting.motion_list import MAIN, PARTNER_MAIN, MotionRow, motion_rows
from smartaachen_desktop.gui.meeting.motion_panel import MotionPanel
from smartaachen_desktop.gui.meeting.roll_call import RollCall
from smartaachen_desktop.gui.meeting.vote_extras import VoteExtras
from smartaachen_desktop.gui.meeting.vote_lines import HintLine, ResultLine
from smartaachen_desktop.gui.meeting.vote_reading import Ground, VoteReading, voting_elsewhere
from smartaachen_desktop.gui.meeting.vote_state import ELECTION, Draft, obstacle, voted_together
from smartaachen_desktop.gui.meeting.vote_telling import Election, VoteTelling, Voting
from smartaachen_desktop.gui.meeting.wording_form import WordingForm
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton, german_key
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.vote_file import ElectionFile, VoteFile
from smartaachen_desktop.model.voting import METHOD_NAMES, Choice, Tally, VoteMethod
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import ItemView, VoteView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.queries.vote_history import voices_of
from smartaachen_desktop.services.roll_call_corrections import CorrectRollCall
from smartaachen_desktop.services.votes import CorrectVote, RecordRollCall, RecordVote


class VoteCard(Card):
    """`voted` follows an established vote."""

    voted = Signal(object, bool)
    voting_changed = Signal(object, object, bool, object, object)
    """Item, motion or None for the one still to be made, whether its vote is being taken, how, and the body."""
    election_changed = Signal(object, str, object, object)
    """Item, office, names and method while an election is typed; an empty office when it is over."""
    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("VoteCard", "Abstimmung")
        super().__init__(acts.theme, title, padding=0, folding=True, parent=parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._item: ItemView | None = None
        self._chosen: UUID | str | None = None
        self._drafts: dict[tuple[UUID, UUID | str], Draft] = {}
        self._correcting: UUID | None = None
        self._voices: dict[UUID, Choice] = {}
        """Those of the roll call that is being corrected, as they are established."""
        self._writable = False
        self._wanted: set[UUID] = set()
        self._electing: dict[UUID, bool] = {}
        self._begun: UUID | str | None = None
        self._made: UUID | str | None = None
        """The key under which the motion stood that the last vote made."""
        self.telling = VoteTelling(self, self._voting_now, self._election_now)
        self.title.setToolTip("F8, Alt+3")
        self.body.setSpacing(0)
        self.add_button = KeyButton(acts.theme, self.tr("Antrag"), kind="link", icon="plus", small=True)
        self.method = SegmentedControl(
            acts.theme,
            [*((method.value, name) for method, name in METHOD_NAMES.items()), (ELECTION, self.tr("Wahl"))],
            self.tr("Art der Abstimmung"),
            small=True,
        )
        self.method.chosen.connect(self._method_chosen)
        self._method_tip = self._method_keys()
        self.head.addWidget(self.add_button)
        self.tools.addWidget(self.method)
        self.panel = MotionPanel(acts)
        self.motions, self.form, self.block = self.panel.list, self.panel.form, self.panel.block
        self.add_button.clicked.connect(self.panel.add)
        self.panel.picked.connect(self._motion_chosen)
        self.panel.begun.connect(lambda _key: self.take_vote())
        self.panel.voted.connect(self.voted)
        self.panel.height_changed.connect(self.height_changed)
        self.wording = WordingForm(acts)
        self.wording.closed.connect(self.height_changed)
        self._make_elections()
        self.counts = CountPanel(acts.theme)
        for told, follow in (
            (self.counts.changed, self._counted), (self.counts.confirmed, self._establish),
            (self.counts.given_up, self._leave_correction),
        ):  # fmt: skip
            told.connect(follow)
        self.roll = RollCall(acts.theme)
        self.roll.changed.connect(self._called)
        self.roll.confirmed.connect(self._establish_roll)
        self.roll.given_up.connect(self._leave_correction)
        self.roll.height_changed.connect(self.height_changed)
        self.result = ResultLine(acts)
        self.result.correct.clicked.connect(self._correct)
        self.result.word.clicked.connect(self._word)
        self.hint = HintLine(acts)
        self.hint.button.clicked.connect(self.take_vote)
        self.extras = VoteExtras(acts, self._draft)
        self.foot, self.terms = self.extras.foot, self.extras.terms
        self.extras.changed.connect(self._terms_given)
        self.extras.height_changed.connect(self.height_changed)
        self.reading = VoteReading(acts, self._ground, self)
        self.reading.taken.connect(self._read)
        self.foot.read.clicked.connect(lambda _checked=False: self.reading.begin())
        for part in (
            self.panel, self.counts, self.roll, self.elections, self.result, self.wording, self.hint, self.extras,
        ):  # fmt: skip
            self.body.addWidget(part)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._confirm)

    def _make_elections(self) -> None:
        self.elections = ElectionPanel(self._acts)
        self.elections.wording_asked.connect(self.wording.edit_election)
        self.telling.voting_changed.connect(self.voting_changed)
        self.telling.election_changed.connect(self.election_changed)
        self.elections.when_built("told", self._connect_elections)
        self.elections.height_changed.connect(self.height_changed)

    def _connect_elections(self) -> None:
        self.elections.form.changed.connect(self.telling.election_typed)
        self.elections.form.body_chosen.connect(self._show)

    def show_item(self, view: MeetingView, item: ItemView | None, writable: bool) -> None:
        """Show new values; typed counts stay."""
        if item is None or self._item is None or item.id != self._item.id:
            self._chosen = self._correcting = None
            self._begun = None
            self.panel.close_forms()
            self.wording.put_away()
            self.extras.put_away()
        self._view, self._item, self._writable = view, item, writable
        self.form.offer_bodies(view)
        self.add_button.setEnabled(writable and item is not None)
        if item is not None:
            self._choose_default(item)
        self._show()

    def take_vote(self) -> None:
        """Open the counts and put the focus there."""
        if self._item is not None:
            self._wanted.add(self._item.id)
            self._begun = self._chosen
        self._show()
        self._to_counts()

    def _to_counts(self) -> None:
        places: list[QWidget] = [self.counts, self.roll]
        places += [self.elections.form] if self.elections.isVisible() else []
        target = next((place for place in places if place.isVisible()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.result.isVisible():
            self.result.correct.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.motions.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_on(self) -> bool:
        """Open the counts of the next motion that waits; False when all have been voted on."""
        rows = motion_rows(self._item, None, 0, False, self._bodies()) if self._item is not None else []
        waiting = [row.key for row in rows if row.waiting and row.key != self._chosen]
        if self._chosen not in [row.key for row in rows]:
            # just voted on; the item with the new motions is still on its way
            waiting = [key for key in waiting if key != self._made]
        if waiting:
            self._chosen = waiting[0]
            self.take_vote()
        return bool(waiting)

    def _choose_default(self, item: ItemView) -> None:
        """Keep the choice while that motion exists; else the first one not voted on, else the last."""
        rows = motion_rows(item, None, 0, False, self._bodies())
        keys = [row.key for row in rows]
        if self._chosen in (MAIN, PARTNER_MAIN) and self._chosen not in keys:
            gone, self._chosen = (
                self._chosen,
                next((motion.id for motion in item.motions if motion.vote is None and not motion.withdrawn), None),
            )
            self._begun = self._chosen if self._begun == gone else self._begun
        if self._chosen not in keys:
            waiting = [row.key for row in rows if row.waiting]
            self._chosen = waiting[0] if waiting else keys[-1]

    def _bodies(self) -> tuple[str, ...]:
        """Short names of the two bodies of a joint meeting."""
        joint = self._view is not None and self._view.joint
        return tuple(body.short_name for body in self._view.bodies) if joint and self._view is not None else ()

    def _body(self) -> UUID | None:
        """Of a joint meeting the second body, where the chosen motion or the election is its own."""
        item, view = self._item, self._view
        if item is None or view is None or view.partner is None:
            return None
        if self._elects():
            return self.elections.form.draft().body
        if self._chosen == PARTNER_MAIN:
            return view.partner.id
        return next((motion.body_id for motion in item.motions if motion.id == self._chosen), None)

    def _draft(self) -> Draft:
        assert self._item is not None
        return self._drafts.setdefault((self._item.id, self._chosen or MAIN), Draft())

    def _vote(self) -> VoteView | None:
        motions = self._item.motions if self._item is not None else ()
        return next((motion.vote for motion in motions if motion.id == self._chosen), None)

    def _withdrawn(self) -> bool:
        motions = self._item.motions if self._item is not None else ()
        return any(motion.withdrawn for motion in motions if motion.id == self._chosen)

    def _elects(self) -> bool:
        """Whether the segment "Wahl" is chosen: by hand, or because ballots were taken and no motion was moved."""
        item = self._item
        if item is None:
            return False
        return self._electing.get(item.id, bool(item.elections) and not item.motions)

    def _show_law(self, law: str) -> None:
        self.counts.verdict.law = law
        self.roll.when_built("law", lambda: self.roll.show_law(law))

    def _show(self) -> None:
        item = self._item
        if self._view is not None and item is not None and self._elects():
            self.elections.show_bodies(self._view, item)
        view = self._view.of_body(self._body()) if self._view is not None else None  # as the body that votes sees it
        vote, hindered = self._vote(), obstacle(view, item)
        electing, withdrawn = self._elects(), self._withdrawn()
        entitled = view.entitled(item.id, self._acts.now()) if view is not None and item is not None else ()
        needless = (
            item is not None
            and item.role is ConsultationRole.NOTICE
            and not item.motions
            and item.id not in self._wanted
            and not electing
        )
        correcting = vote is not None and self._correcting == vote.id and not hindered and not electing
        voting = item is not None and vote is None and not (hindered or needless or electing or withdrawn)
        rows: list[MotionRow] = []
        if item is not None and not needless and not electing:
            rows = motion_rows(item, self._chosen, len(entitled), voting, self._bodies())
        self.panel.show_item(item, rows, self._chosen, self._writable)
        method = self._draft().method if item is not None else VoteMethod.OPEN
        self._show_method(ELECTION if electing else (vote.method if vote is not None else method).value)
        self.method.setEnabled(item is not None and not hindered)
        settled = (vote is not None or withdrawn) and not electing
        self.method.close_segments([each.value for each in VoteMethod] if settled else [])
        self.method.setToolTip(plain_tooltip(hindered or self._method_tip))
        self.method.setVisible(not needless)
        roll = (voting and method is VoteMethod.ROLL_CALL) or (
            correcting and vote is not None and vote.method is VoteMethod.ROLL_CALL
        )
        self.counts.leave.setEnabled(correcting and not roll)
        self.counts.setVisible((voting or correcting) and not roll)
        self.roll.setVisible(roll)
        self.elections.setVisible(electing)
        self.result.setVisible(vote is not None and not correcting and not electing)
        hint = hindered if vote is None or electing else ""
        if needless:
            hint = self.tr("Kenntnisnahme: eine Abstimmung ist nicht nötig.")
        elif withdrawn:
            hint = self.tr("Zurückgezogen; Z stellt den Antrag wieder zur Abstimmung.")
        self.hint.show_hint(hint, button=needless and not hindered)
        self.hint.setVisible(bool(hint))
        if view is not None:
            self._show_law(view.cites(Law.VOTES))
        self.roll.correct(self._voices if roll and correcting else None)
        if correcting and vote is not None:
            self._show_correction(vote)
        elif voting and view is not None:
            self._show_voting(view, entitled, roll=roll)
        if electing and view is not None and item is not None:
            self.elections.show_item(view, item, len(entitled), possible=not hindered)
        elif vote is not None and self._view is not None:
            together = voted_together(self._view, vote)
            self.result.show_vote(vote, correctable=not hindered, writable=self._writable, together=together)
        rare = voting or correcting or (vote is not None and not electing)
        self.extras.setVisible(rare)
        self.foot.read.setVisible(voting and self.reading.possible)
        if rare and view is not None and item is not None:
            self.extras.show_vote(view, item, vote, len(entitled), writable=self._writable)
        elif not rare:
            self.extras.put_away()
        self.counts.verdict.button.set_words(
            self.tr("Berichtigung feststellen") if correcting else self.tr("Ergebnis feststellen")
        )
        self.height_changed.emit()
        self.telling.tell_voting()
        self.telling.tell_election()

    def _show_voting(self, view: MeetingView, entitled: tuple[ParticipantView, ...], *, roll: bool) -> None:
        draft = self._draft()
        draft.judge(view, len(entitled))
        if roll:
            self.roll.measure(draft.tally)
            self.roll.show_people(entitled, draft.choices)
        else:
            self.counts.show_tally(draft.tally, len(entitled))

    def _show_correction(self, vote: VoteView) -> None:
        """Counts, or voices by name; entitled is who was it then."""
        if vote.method is not VoteMethod.ROLL_CALL:
            self.counts.show_tally(self._draft().tally, vote.entitled)
            return
        people = self._view.participants if self._view is not None else ()
        self.roll.measure(vote.tally)
        self.roll.show_people(tuple(who for who in people if who.id in vote.entitled_ids), self._draft().choices)

    def _terms_given(self) -> None:
        self._show()
        self._to_counts()

    def _show_method(self, segment: str) -> None:
        if self.method.current() != segment:
            self.method.set_current(segment)

    def _voting_now(self) -> Voting | None:
        """A vote is being taken once its counts were opened by hand or begun."""
        item = self._item
        shown = self.counts.isVisibleTo(self) or self.roll.isVisibleTo(self)
        if item is None or not shown or self._vote() is not None:
            return None
        draft = self._draft()
        begun = self._begun == self._chosen or draft.tally.total > 0 or bool(draft.choices)
        return (item.id, self._motion_id(), draft.method, self._body()) if begun else None

    def _election_now(self) -> Election | None:
        if self._item is None or not self.elections.isVisibleTo(self) or not self.elections.form.isVisibleTo(self):
            return None
        draft = self.elections.form.draft()
        if draft.corrects is not None:
            return None  # what was established does not run again
        names = tuple(name for name, _votes in draft.candidates)
        return (self._item.id, draft.office.strip(), names, draft.method) if draft.office.strip() else None

    def _method_chosen(self, method: str) -> None:
        if self._item is None:
            return
        self._electing[self._item.id] = method == ELECTION
        if method != ELECTION:
            self._draft().method = VoteMethod(method)
        self._show()

    def method_obstacle(self, segment: str) -> str:
        """Why the motion cannot be voted on in this way; whether votes are possible at all is asked before."""
        if not self.method.isVisibleTo(self):
            return self.tr("Kenntnisnahme: eine Abstimmung ist nicht nötig.")
        if segment != ELECTION and not self._elects() and (self._vote() is not None or self._withdrawn()):
            return self.tr("Über diesen Antrag ist schon abgestimmt, oder er ist zurückgezogen.")
        return ""

    def choose_method(self, segment: str) -> None:
        """By key; the hands go on to the counts."""
        self._method_chosen(segment)
        self._to_counts()

    def to_elections(self) -> None:
        """Show the ballots of the item, closed meeting or not, and put the focus where they still wait."""
        if self._item is not None and self._item.elections:
            self._electing[self._item.id] = True
            self._show()
            self.elections.to_open()

    def _method_keys(self) -> str:
        """ "offen Alt+O, namentlich Alt+N …"."""
        names = {**{method.value: name for method, name in METHOD_NAMES.items()}, ELECTION: self.tr("Wahl")}
        return ", ".join(f"{name} {german_key(key_of(f'method_{segment}'))}" for segment, name in names.items())

    def _motion_chosen(self, key: UUID | str) -> None:
        self._chosen, self._correcting = key, None
        self._show()

    def ask_block(self) -> None:
        """Strg+Umschalt+B: one vote on several items."""
        bodies = self._view.bodies if self._view is not None else ()
        if not all(obstacle(body, self._item) for body in bodies or (None,)):
            self.panel.ask_block(self._view, self._item)

    def _counted(self) -> None:
        self._draft().tally = self.counts.tally()
        self.extras.tell_reading()
        self.telling.tell_voting()

    def _called(self) -> None:
        self._draft().choices = dict(self.roll.choices)
        self.extras.tell_reading()
        self.telling.tell_voting()

    def _ground(self) -> Ground | None:
        """What a file of the keypads is matched to; None where no vote is being taken."""
        item, view = self._item, self._view.of_body(self._body()) if self._view is not None else None
        if item is None or view is None or self.foot.read.isHidden():
            return None
        now = self._acts.now()
        others = voting_elsewhere(self._view, view, item.id, now) if self._view is not None else frozenset()
        return Ground(view, item, self._chosen or MAIN, self._draft(), view.entitled(item.id, now), others)

    def _read(self, draft: Draft) -> None:
        """The values of a file stand in the card as if they had been typed."""
        self._begun = self._chosen
        self._show()
        self._to_counts()
        tally = self.roll.tally() if draft.method is VoteMethod.ROLL_CALL else draft.tally
        announce(self, tally.sentence())

    def _confirm(self) -> None:
        focus = self.window().focusWidget()
        if self.panel.confirm():
            return
        form = next((each for each in (self.wording, self.terms) if each.isVisible()), None)
        if form is not None and focus is not None and form.isAncestorOf(focus):
            form.submit()
        elif self.counts.isVisible():
            self.counts.confirm()
        elif self.roll.isVisible():
            self.roll.confirm()
        elif self.elections.isVisible():
            self.elections.confirm()

    def equip_reading(
        self, read: Callable[[Path], VoteFile], read_election: Callable[[Path], ElectionFile], jobs: JobRunner
    ) -> None:
        """What reads results from files; without it that is not offered."""
        self.reading.equip(read, jobs)
        self.block.reading.equip(read, jobs)
        self.elections.reading.equip(read_election, jobs)

    @property
    def read_button(self) -> KeyButton:
        """That of what is being voted on in front: several items, an election, or a motion."""
        if self.block.isVisibleTo(self):
            return self.block.read
        return self.elections.form.read if self._elects() else self.foot.read

    def _motion_id(self) -> UUID | None:
        return self._chosen if isinstance(self._chosen, UUID) else None

    def _establish(self) -> None:
        item, vote = self._item, self._vote()
        if item is None:
            return
        tally = self.counts.tally()
        if vote is not None:
            correction = CorrectVote(vote.id, tally.yes, tally.no, tally.abstentions, tally.invalid)
            self._acts.do(correction, done=self._done(item.id, tally))
            return
        draft = self._draft()
        command = RecordVote(
            item.id, tally.yes, tally.no, tally.abstentions, tally.invalid, self._motion_id(), draft.method,
            requirement=draft.requirement, demands=draft.demands, body=self._body(), electronic=draft.electronic,
            source=draft.source,
        )  # fmt: skip
        self._acts.do(command, done=self._done(item.id, tally))

    def _establish_roll(self) -> None:
        vote = self._vote()
        if self._item is not None and vote is not None:
            correction = CorrectRollCall(vote.id, self.roll.corrections())
            self._acts.do(correction, done=self._done(self._item.id, self.roll.tally()))
        elif self._item is not None:
            draft = self._draft()
            draft.choices = dict(self.roll.choices)  # without those who lost their vote in between
            command = RecordRollCall(
                self._item.id, dict(self.roll.choices), self._motion_id(), requirement=draft.requirement,
                demands=draft.demands, body=self._body(), electronic=draft.electronic, source=draft.source,
            )  # fmt: skip
            self._acts.do(command, done=self._done(self._item.id, self.roll.tally()))

    def _done(self, item: UUID, tally: Tally) -> Callable[[Outcome], None]:
        key = (item, self._chosen or MAIN)

        def done(outcome: Outcome) -> None:
            self._drafts.pop(key, None)
            self._correcting = self._begun = None
            if self._item is not None and self._item.id == item and self._chosen in (MAIN, PARTNER_MAIN):
                self._made, self._chosen = self._chosen, outcome.ids.get("motion", MAIN)
            announce(self, tally.sentence())
            self.voted.emit(item, tally.accepted)

        return done

    def _correct(self) -> None:
        vote = self._vote()
        if vote is None:
            return
        if vote.method is VoteMethod.ROLL_CALL:
            self._acts.context.bridge.query(
                lambda session: (vote, voices_of(session, vote.id)), self._correct_voices, owner=self
            )
            return
        self._draft().tally = vote.tally
        self._begin_correction(vote, self.counts)

    def _correct_voices(self, answer: tuple[VoteView, dict[UUID, Choice]]) -> None:
        vote, self._voices = answer
        if vote == self._vote():
            self._draft().choices = dict(self._voices)
            self._begin_correction(vote, self.roll)
            self.roll.to_first()

    def _begin_correction(self, vote: VoteView, place: QWidget) -> None:
        self._correcting = vote.id
        self._show()
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_correction(self) -> None:
        self._draft().tally, self._draft().choices = Tally(0, 0), {}
        self._correcting = None
        self._show()
        self.result.correct.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        vote = self._vote()
        if vote is not None:
            self.wording.edit(vote)
            self.height_changed.emit()
