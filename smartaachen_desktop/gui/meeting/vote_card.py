"""Motion and vote: the list of motions, how the vote is taken, and its counts."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.card_reading import CardReading
from smartaachen_desktop.gui.meeting.count_panel import CountPanel
from smartaachen_desktop.gui.meeting.election_panel import ElectionPanel
from smartaachen_desktop.gui.meeting.motion_panel import MotionPanel
from smartaachen_desktop.gui.meeting.roll_call import RollCall
from smartaachen_desktop.gui.meeting.vote_choice import VoteChoice
from smartaachen_desktop.gui.meeting.vote_correction import VoteCorrection
from smartaachen_desktop.gui.meeting.vote_establishing import VoteEstablishing
from smartaachen_desktop.gui.meeting.vote_extras import VoteExtras
from smartaachen_desktop.gui.meeting.vote_lines import HintLine, ResultLine
from smartaachen_desktop.gui.meeting.vote_method import VoteMethodChoice
from smartaachen_desktop.gui.meeting.vote_state import ELECTION, Draft, obstacle, voted_together
from smartaachen_desktop.gui.meeting.vote_telling import Election, VoteTelling, Voting
from smartaachen_desktop.gui.meeting.wording_form import WordingForm
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView


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
        self._choice = VoteChoice()
        self._writable = False
        self._entitled: int | None = None
        """How many may vote on the motion in front; None where no vote is possible."""
        self.telling = VoteTelling(self, self._voting_now, self._election_now)
        self.title.setToolTip("F8, Alt+3")
        self.body.setSpacing(0)
        self.add_button = KeyButton(acts.theme, self.tr("Antrag"), kind="link", icon="plus", small=True)
        self.method = VoteMethodChoice(acts.theme)
        self.method.chosen.connect(self._method_chosen)
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
        self.counts, self.roll, self.result = CountPanel(acts.theme), RollCall(acts.theme), ResultLine(acts)
        self._join_counting()
        self.result.word.clicked.connect(self._word)
        self.hint = HintLine(acts)
        self.hint.button.clicked.connect(self.take_vote)
        self.extras = VoteExtras(acts, self._choice.draft)
        self.foot, self.terms = self.extras.foot, self.extras.terms
        self.extras.changed.connect(self._terms_given)
        self.extras.height_changed.connect(self.height_changed)
        self.files = CardReading(self, acts, self._choice, self.foot, self.block, self.elections, self._body)
        self.files.taken.connect(self._read)
        for part in (
            self.panel, self.counts, self.roll, self.elections, self.result, self.wording, self.hint, self.extras,
        ):  # fmt: skip
            self.body.addWidget(part)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._confirm)

    def _join_counting(self) -> None:
        choice, counts, roll = self._choice, self.counts, self.roll
        establishing = VoteEstablishing(self, self._acts, choice, counts, roll, self._body)
        self._correction = correction = VoteCorrection(self._acts, choice, counts, roll, self.result)
        establishing.voted.connect(self.voted)
        establishing.corrected.connect(correction.end)
        correction.changed.connect(self._show)
        counts.changed.connect(self._counted)
        counts.confirmed.connect(establishing.by_counts)
        counts.given_up.connect(self._give_up)
        roll.changed.connect(self._called)
        roll.confirmed.connect(establishing.by_voices)
        roll.given_up.connect(self._give_up)
        roll.height_changed.connect(self.height_changed)
        self.result.correct.clicked.connect(correction.begin)

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
        if self._choice.show(view, item):
            self.panel.close_forms()
            self.wording.put_away()
            self.extras.put_away()
        self._writable = writable
        self.form.offer_bodies(view)
        self.add_button.setEnabled(writable and item is not None)
        self._show()

    def take_vote(self) -> None:
        """Open the counts and put the focus there; where no vote is possible now, none begins by itself later."""
        view = self._choice.view
        if view is not None and not obstacle(view.of_body(self._body()), self._choice.item):
            self._choice.begin()
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
        """To the counts of the next motion that waits; its vote begins with the first of them, and until then the wall
        shows the last result. False when all have been voted on, or the last vote sent the item away."""
        waiting = not self._choice.sent_away and self._choice.next_waiting()
        if waiting:
            self._show()
            self._to_counts()
        return waiting

    def _body(self) -> UUID | None:
        """Of a joint meeting the second body, where what is voted on is its own."""
        elected_by = self.elections.form.draft().body if self._choice.elects() else None
        return self._choice.body(elected_by)

    def _show_law(self, law: str) -> None:
        self.counts.verdict.law = law
        self.roll.when_built("law", lambda: self.roll.show_law(law))

    def _show(self) -> None:
        choice, item = self._choice, self._choice.item
        electing = choice.elects()
        if choice.view is not None and item is not None and electing:
            self.elections.show_bodies(choice.view, item)
        view = choice.view.of_body(self._body()) if choice.view is not None else None  # as the body that votes sees it
        vote, withdrawn, needless = choice.vote(), choice.withdrawn(), choice.needless()
        away = choice.away()
        hindered = obstacle(view, item)
        entitled = view.entitled(item.id, self._acts.now()) if view is not None and item is not None else ()
        correcting = vote is not None and choice.correcting == vote.id and not hindered and not electing
        voting = item is not None and vote is None and not (hindered or needless or electing or withdrawn or away)
        self._entitled = len(entitled) if voting else None
        self._show_motions()
        method = choice.draft().method if item is not None else VoteMethod.OPEN
        self.method.show_segment(ELECTION if electing else (vote.method if vote is not None else method).value)
        self.method.setEnabled(item is not None and not hindered)
        self.method.judge(settled=(vote is not None or withdrawn) and not electing, hindered=hindered)
        self.method.setVisible(not needless)
        roll = (voting and method is VoteMethod.ROLL_CALL) or (
            correcting and vote is not None and vote.method is VoteMethod.ROLL_CALL
        )
        self.counts.setVisible((voting or correcting) and not roll)
        self.roll.setVisible(roll)
        self.elections.setVisible(electing)
        self.result.setVisible(vote is not None and not correcting and not electing)
        hint = hindered if vote is None or electing else ""
        if needless:
            hint = self.tr("Kenntnisnahme: eine Abstimmung ist nicht nötig.")
        elif withdrawn:
            hint = self.tr("Zurückgezogen; Z stellt den Antrag wieder zur Abstimmung.")
        elif away and not hindered:
            if away is MotionKind.REFERRAL:
                hint = self.tr("Der Punkt ist verwiesen; über diesen Antrag ist nicht mehr abzustimmen.")
            else:
                hint = self.tr("Der Punkt ist vertagt; über diesen Antrag ist nicht mehr abzustimmen.")
        self.hint.show_hint(hint, button=(needless or away is not None) and not hindered)
        self.hint.setVisible(bool(hint))
        if view is not None:
            self._show_law(view.cites(Law.VOTES))
        self.roll.correct(choice.voices if roll and correcting else None)
        if correcting and vote is not None:
            self._correction.show_vote(vote)
        elif voting and view is not None:
            self._show_voting(view, entitled, roll=roll)
        if electing and view is not None and item is not None:
            self.elections.show_item(view, item, len(entitled), possible=not hindered)
        elif vote is not None and choice.view is not None:
            together = voted_together(choice.view, vote)
            self.result.show_vote(vote, correctable=not hindered, writable=self._writable, together=together)
        rare = voting or correcting or (vote is not None and not electing)
        self.extras.setVisible(rare)
        self.foot.read.setVisible(voting and self.files.motion.possible)
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

    def _show_motions(self) -> None:
        choice = self._choice
        rows = [] if choice.elects() else choice.rows(self._entitled or 0, voting=self._entitled is not None)
        if choice.needless():  # what was voted on along the way still shows
            rows = [row for row in rows if isinstance(row.key, UUID)]
        self.panel.show_item(choice.item, rows, choice.chosen, self._writable)

    def _show_voting(self, view: MeetingView, entitled: tuple[ParticipantView, ...], *, roll: bool) -> None:
        draft = self._choice.draft()
        draft.judge(view, len(entitled))
        if roll:
            self.roll.measure(draft.tally)
            self.roll.show_people(entitled, draft.choices)
        else:
            self.counts.show_tally(draft.tally, len(entitled))

    def _terms_given(self) -> None:
        self._show()
        self._to_counts()

    def _voting_now(self) -> Voting | None:
        shown = self.counts.isVisibleTo(self) or self.roll.isVisibleTo(self)
        return self._choice.voting(self._body()) if shown else None

    def _election_now(self) -> Election | None:
        return self.elections.typed() if self.elections.isVisibleTo(self) else None

    def _method_chosen(self, method: str) -> None:
        if self._choice.item is None:
            return
        self._choice.set_electing(method == ELECTION)
        if method != ELECTION:
            self._choice.draft().method = VoteMethod(method)
        self._show()

    def method_obstacle(self, segment: str) -> str:
        """Why the motion cannot be voted on in this way; whether votes are possible at all is asked before."""
        if (
            segment != ELECTION
            and not self._choice.elects()
            and (self._choice.vote() is not None or self._choice.withdrawn())
        ):
            return self.tr("Über diesen Antrag ist schon abgestimmt, oder er ist zurückgezogen.")
        return ""

    def choose_method(self, segment: str) -> None:
        """By key, also where a vote is not needed; the hands go on to the counts."""
        self._method_chosen(segment)
        self.take_vote()

    def to_elections(self) -> None:
        """Show the ballots of the item, closed meeting or not, and put the focus where they still wait."""
        if self._choice.item is not None and self._choice.item.elections:
            self._choice.set_electing(True)
            self._show()
            self.elections.to_open()

    def _motion_chosen(self, key: UUID | str) -> None:
        self._choice.pick(key)
        self._show()

    def ask_block(self) -> None:
        """Strg+Umschalt+B: one vote on several items."""
        view, item = self._choice.view, self._choice.item
        bodies = view.bodies if view is not None else ()
        if not all(obstacle(body, item) for body in bodies or (None,)):
            self.panel.ask_block(view, item)

    def _counted(self) -> None:
        self._choice.draft().tally = self.counts.tally()
        self._typed()

    def _called(self) -> None:
        self._choice.draft().choices = dict(self.roll.choices)
        self._typed()

    def _typed(self) -> None:
        if not self._choice.begun:
            self._choice.begin()
            self._show_motions()
        self.extras.tell_reading()
        self.telling.tell_voting()

    def _read(self, draft: Draft) -> None:
        """The values of a file stand in the card as if they had been typed."""
        self._choice.begin()
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

    def _give_up(self) -> None:
        """Esc: out of a correction, or the vote is not being taken after all; what was typed for it stays."""
        if self._choice.vote() is not None:
            self._correction.leave()
        else:
            self._choice.put_off()
            self._show()
            self.motions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        vote = self._choice.vote()
        if vote is not None:
            self.wording.edit(vote)
            self.height_changed.emit()
