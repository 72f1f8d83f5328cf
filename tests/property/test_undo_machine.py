"""Any sequence of commands, undone fully, restores the content exactly; redone fully, it brings it back."""

import contextlib
import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.attendance import Exclusion, Participant
from smartaachen_desktop.model.budget import AmountKind, BudgetLine
from smartaachen_desktop.model.errors import RuleBroken, UserError
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, ResultCategory
from smartaachen_desktop.model.papers import Consultation, ConsultationRole, Paper
from smartaachen_desktop.model.people import MemberGroup, Membership, Organization, Person
from smartaachen_desktop.model.plan import Dependency, Horizon, Measure
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.resolutions import Assignment, AssignmentStatus, Resolution
from smartaachen_desktop.model.strategy import FieldOfAction, Strategy
from smartaachen_desktop.model.voting import Choice, Motion, Vote
from smartaachen_desktop.services import (
    agenda,
    agenda_course,
    agenda_order,
    assignments,
    attendance,
    budget,
    dependencies,
    meetings,
    motions,
    papers,
    people,
    plan,
    quorum_acts,
    resolutions,
    votes,
)
from smartaachen_desktop.services import strategy as strategies
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.database import create_database, open_database
from smartaachen_desktop.storage.images import encode

TEXTS = st.text(max_size=12)
NUMBERS = st.integers(-2, 20)
DAYS = st.dates(date(2021, 1, 1), date(2024, 12, 31))
START = utc(datetime(2021, 11, 18, 16, 30))


def content(dispatcher: Dispatcher) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is kept, apart from row versions and the journal itself."""

    def query(session: Any) -> dict[str, list[tuple[Any, ...]]]:
        tables = {}
        for name, record in RECORDS.items():
            columns = [column for column in record.__table__.c if column.name != "version"]
            rows = session.execute(select(*columns)).all()
            tables[name] = sorted(
                tuple(str(encode(name, column.name, value)) for column, value in zip(columns, row, strict=True))
                for row in rows
            )
        return tables

    return dispatcher.read(query)


class UndoMachine(RuleBasedStateMachine):
    """Runs commands of every feature, refused ones too, with undo, redo and restarts in between."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = str(Path(self.folder.name) / "strategie.db")
        self.now = START
        self.database = create_database(self.path)
        self.dispatcher = self._dispatcher()

    def _dispatcher(self) -> Dispatcher:
        return Dispatcher(self.database, HANDLERS, actor="Schriftführung", clock=lambda: self.now)

    @initialize()
    def begin(self) -> None:
        self.run(strategies.CreateStrategy(title="SMART.Aachen"))
        self.run(strategies.AddFieldOfAction(strategy=self.one(Strategy, 0), name="Digitales", letter="D"))
        self.run(people.AddOrganization(name="Ausschuss", short_name="AWD", statutory_size=3))
        for number in range(3):
            self.run(people.AddPerson(name=f"Fraktion {number}"))
            self.run(
                people.AddMembership(
                    organization=self.one(Organization, 0), person=self.one(Person, number), group=MemberGroup.COUNCIL
                )
            )

    def run(self, command: Command) -> None:
        self.now += timedelta(minutes=1)
        with contextlib.suppress(UserError):
            self.dispatcher.execute(command)

    def one(self, record: Any, index: int) -> UUID:
        """Some id of that kind, or one that names nothing."""
        ids = self.dispatcher.read(lambda session: sorted(session.scalars(select(record.id)).all()))
        return ids[index % len(ids)] if ids and index >= 0 else uuid4()

    @rule(name=TEXTS, index=NUMBERS)
    def person(self, name: str, index: int) -> None:
        self.run(people.AddPerson(name=name))
        self.run(people.ChangePerson(person=self.one(Person, index), office=name))

    @rule(index=NUMBERS, other=NUMBERS)
    def membership(self, index: int, other: int) -> None:
        add = people.AddMembership(
            organization=self.one(Organization, index), person=self.one(Person, other), group=MemberGroup.CITIZEN
        )
        self.run(add)
        self.run(people.RemoveMembership(membership=self.one(Membership, other)))
        self.run(people.RemovePerson(person=self.one(Person, other)))

    @rule(title=TEXTS, parent=NUMBERS, start=DAYS, end=DAYS)
    def measure(self, title: str, parent: int, start: date, end: date) -> None:
        self.run(
            plan.AddMeasure(
                strategy=self.one(Strategy, 0),
                field=self.one(FieldOfAction, 0),
                parent=self.one(Measure, parent) if parent > 10 else None,
                title=title or "Maßnahme",
                start=start,
                end=end,
            )
        )

    @rule(index=NUMBERS, position=NUMBERS, horizon=st.sampled_from(Horizon), in_field=st.booleans())
    def move(self, index: int, position: int, horizon: Horizon, in_field: bool) -> None:
        field = self.one(FieldOfAction, 0) if in_field else None
        self.run(plan.MoveMeasure(measure=self.one(Measure, index), field=field, position=position, horizon=horizon))

    @rule(index=NUMBERS, other=NUMBERS, start=DAYS)
    def link(self, index: int, other: int, start: date) -> None:
        self.run(dependencies.AddDependency(predecessor=self.one(Measure, index), successor=self.one(Measure, other)))
        self.run(plan.ChangeMeasure(measure=self.one(Measure, other), start=start, progress=other))
        if other > 15:
            self.run(dependencies.RemoveDependency(dependency=self.one(Dependency, index)))

    @rule(index=NUMBERS)
    def drop_measure(self, index: int) -> None:
        self.run(plan.RemoveMeasure(measure=self.one(Measure, index)))

    @rule(index=NUMBERS, year=st.integers(1999, 2025), cents=st.integers(-5, 10**7), kind=st.sampled_from(AmountKind))
    def money(self, index: int, year: int, cents: int, kind: AmountKind) -> None:
        if index > 12:
            self.run(budget.AddBudgetLine(strategy=self.one(Strategy, 0), name="Position"))
        self.run(budget.SetBudgetAmount(line=self.one(BudgetLine, index), year=year, amount=cents, kind=kind))
        if index == 0:
            self.run(budget.RemoveBudgetLine(line=self.one(BudgetLine, year)))

    @rule(index=NUMBERS, title=TEXTS)
    def paper(self, index: int, title: str) -> None:
        self.run(papers.AddPaper(reference=f"FB 02/{index}", title=title))
        self.run(
            papers.AddConsultation(
                paper=self.one(Paper, index), organization=self.one(Organization, 0), role=ConsultationRole.DECISION
            )
        )
        if index > 15:
            self.run(papers.RemoveConsultation(consultation=self.one(Consultation, index)))
            self.run(papers.RemovePaper(paper=self.one(Paper, index)))

    @rule(index=NUMBERS)
    def meeting(self, index: int) -> None:
        chair = self.one(Person, index)
        self.run(
            meetings.PlanMeeting(organization=self.one(Organization, 0), start=START, chair=chair, secretary=chair)
        )

    @rule(index=NUMBERS, title=TEXTS, public=st.booleans(), position=NUMBERS)
    def agenda(self, index: int, title: str, public: bool, position: int) -> None:
        meeting = self.one(Meeting, index)
        self.run(agenda.AddAgendaItem(meeting=meeting, title=title or "Punkt", public=public, position=position))
        self.run(agenda_order.MoveAgendaItem(item=self.one(AgendaItem, index), position=position, public=public))
        if position > 15:
            self.run(agenda_order.RemoveAgendaItem(item=self.one(AgendaItem, position)))

    @rule(index=NUMBERS, step=st.sampled_from(range(8)))
    def course(self, index: int, step: int) -> None:
        meeting = self.one(Meeting, index)
        steps: tuple[Callable[..., Command], ...] = (
            meetings.InviteToMeeting, meetings.OpenMeeting, meetings.OpenMeeting, meetings.InterruptMeeting,
            meetings.ResumeMeeting, meetings.CloseMeeting, meetings.DraftMinutes, meetings.ApproveMinutes,
        )  # fmt: skip
        self.run(steps[step](meeting=meeting))

    @rule(index=NUMBERS, text=TEXTS)
    def item(self, index: int, text: str) -> None:
        self.run(agenda_course.StartItem(item=self.one(AgendaItem, index)))
        self.run(agenda.RecordDiscussion(item=self.one(AgendaItem, index), text=text))
        if index > 14:
            self.run(agenda_course.FinishItem(item=self.one(AgendaItem, index), result=ResultCategory.NOTED))
        if index < 0:
            self.run(agenda_course.ParkItem(item=self.one(AgendaItem, 0)))

    @rule(index=NUMBERS, leaves=st.booleans())
    def presence(self, index: int, leaves: bool) -> None:
        who = self.one(Participant, index)
        self.run(attendance.RecordDeparture(participant=who) if leaves else attendance.RecordArrival(participant=who))

    @rule(index=NUMBERS, other=NUMBERS)
    def bias(self, index: int, other: int) -> None:
        self.run(attendance.DeclareBias(item=self.one(AgendaItem, index), participant=self.one(Participant, other)))
        self.run(attendance.EndBias(exclusion=self.one(Exclusion, index)))
        self.run(quorum_acts.EstablishMissingQuorum(meeting=self.one(Meeting, index)))

    @rule(index=NUMBERS, yes=st.integers(-1, 3), no=st.integers(0, 3), named=st.booleans())
    def vote(self, index: int, yes: int, no: int, named: bool) -> None:
        item = self.one(AgendaItem, index)
        self.run(motions.AddMotion(item=item, title="Antrag"))
        if named:
            self.run(votes.RecordRollCall(item=item, choices={self.one(Participant, yes): Choice.YES}))
        else:
            self.run(votes.RecordVote(item=item, yes=yes, no=no, motion=self.one(Motion, index) if no > 1 else None))
        self.run(votes.CorrectVote(vote=self.one(Vote, index), yes=no, no=yes))

    @rule(index=NUMBERS, category=st.sampled_from(ResultCategory), with_vote=st.booleans())
    def resolution(self, index: int, category: ResultCategory, with_vote: bool) -> None:
        self.run(
            resolutions.RecordResolution(
                item=self.one(AgendaItem, index),
                text="Beschluss",
                category=category,
                vote=self.one(Vote, index) if with_vote else None,
            )
        )
        self.run(assignments.AddAssignment(text="Auftrag", resolution=self.one(Resolution, index)))
        self.run(assignments.ChangeAssignment(assignment=self.one(Assignment, index), status=AssignmentStatus.DONE))

    @rule()
    def undo(self) -> None:
        with contextlib.suppress(RuleBroken):
            self.dispatcher.undo()

    @rule()
    def redo(self) -> None:
        with contextlib.suppress(RuleBroken):
            self.dispatcher.redo()

    @precondition(lambda self: self.now > START)
    @rule()
    def restart(self) -> None:
        self.database.close()
        self.database = open_database(self.path)
        self.dispatcher = self._dispatcher()

    @invariant()
    def chain_holds(self) -> None:
        with self.database.connection() as connection:
            assert journal.first_broken(connection) is None

    def teardown(self) -> None:
        try:
            end = content(self.dispatcher)
            steps = self._all(self.dispatcher.undo)
            assert all(rows == [] for rows in content(self.dispatcher).values())
            for _step in range(steps):
                self.dispatcher.redo()
            assert content(self.dispatcher) == end
        finally:
            self.database.close()
            self.folder.cleanup()

    def _all(self, act: Callable[[], object]) -> int:
        count = 0
        with contextlib.suppress(RuleBroken):
            while True:
                act()
                count += 1
        return count


TestUndoMachine = UndoMachine.TestCase
TestUndoMachine.settings = settings(max_examples=5, stateful_step_count=20, deadline=None)
