"""Writes a marker into the non-public fields that no command of the walk reaches, straight through the mapped classes:
so that a field is covered from the day it exists, whoever fills it."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.aftermath import Channel, Comment, CommentState, Delivery, Objection, ObjectionKind
from smartaachen_desktop.model.budget import BudgetAmount, BudgetLine, CostGroup
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.elections import Candidate, Election
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting, Speech, Standing, StandingItem
from smartaachen_desktop.model.papers import ConsultationRole, PaperFile
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.model.resolutions import Assignment, ProgressNote, Resolution
from smartaachen_desktop.model.texts import TextBlock
from smartaachen_desktop.model.voting import Motion, MotionKind, Vote, VoteMethod
from smartaachen_desktop.services.command import Command, Ids
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.plan import AddMeasure, add_measure
from smartaachen_desktop.services.strategy import CreateStrategy, create_strategy
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

MARKER = "Geheimvermerk"
SECRET_CENTS = 987_654_00


def secret(field: str) -> str:
    """The marker with the field it was written into, so that a failure names the leak."""
    return f"{MARKER} {field}"


@dataclass(frozen=True, slots=True)
class Plant(Command):
    """`closed` is the non-public item with a resolution, `public` one with a vote."""

    label = "Probe"
    public: UUID
    closed: UUID


def plant_all(dispatcher: Dispatcher, public: UUID, closed: UUID) -> None:
    own = Dispatcher(dispatcher.database, {Plant: plant}, actor="Probe", clock=dispatcher.clock)
    own.execute(Plant(public, closed))


def plant(command: Plant, work: UnitOfWork) -> Ids:
    item, public = work.get(AgendaItem, command.closed), work.get(AgendaItem, command.public)
    meeting = work.get(Meeting, item.meeting_id)
    _item(work, item, meeting)
    _plan_and_budget(work, item, public)
    _aftermath(work, item, meeting)
    _elsewhere(work, item, meeting)
    return None


def _item(work: UnitOfWork, item: AgendaItem, meeting: Meeting) -> None:
    here: dict[str, Any] = {"meeting_id": meeting.id, "item_id": item.id}
    now = work.now
    item.urgency_reason = secret("Dringlichkeit")
    (vote,) = work.all(select(Vote).where(Vote.item_id == item.id))
    vote.wording = secret("Abstimmungssatz")
    work.add(
        Motion(**here, position=9, kind=MotionKind.AMENDMENT, title=secret("Änderungsantrag"), text=secret("neu"),
               mover=secret("Fraktion"), base_text=secret("Ausgangstext"))
    )  # fmt: skip
    work.add(Speech(**here, participant_id=None, name=secret("Redner"), position=0, started_at=now, ended_at=None))
    election = work.add(
        Election(
            **here, previous_id=None, office=secret("Amt"), seats=1, round=1, method=VoteMethod.SECRET,
            objection_asked=True, objection=False, at=now, no=0, abstentions=0, invalid=0, entitled=3,
            entitled_ids=[], by_lot=False, wording=secret("Wahlsatz"),
        )
    )  # fmt: skip
    work.add(
        Candidate(meeting_id=meeting.id, election_id=election.id, person_id=None, name=secret("Kandidat"), position=0,
                  votes=3, elected=True)
    )  # fmt: skip
    work.add(
        _sub_item(
            meeting,
            item,
            public=False,
            title=secret("öffentlicher Betreff des Unterpunkts"),
            internal=secret("interner Unterpunkt"),
        )
    )
    work.add(_sub_item(meeting, item, public=True, title="", internal=secret("Unterpunkt als öffentlich vermerkt")))


def _sub_item(meeting: Meeting, parent: AgendaItem, *, public: bool, title: str, internal: str) -> AgendaItem:
    return AgendaItem(
        meeting_id=meeting.id, position=int(public), public=public, title=title, internal_title=internal, paper_id=None,
        role=ConsultationRole.DECISION, planned_minutes=5, state=ItemState.OPEN, started_at=None, ended_at=None,
        proposal=secret("Vorschlag des Unterpunkts"), discussion=secret("Beratung des Unterpunkts"), result=None,
        chair_id=None, parent_id=parent.id, standing=Standing.NONE, urgency_reason="", urgency_vote_id=None,
        carried_from_id=None, spent_seconds=0, resumed_at=None,
    )  # fmt: skip


def _plan_and_budget(work: UnitOfWork, item: AgendaItem, public: AgendaItem) -> None:
    """A measure and a budget line set by the non-public resolution, and a public motion that would change them."""
    (resolution,) = work.all(select(Resolution).where(Resolution.item_id == item.id))
    strategy = dict(create_strategy(CreateStrategy(title="Probe"), work) or {})["strategy"]
    command = AddMeasure(strategy, secret("Maßnahme"))
    ids = dict(add_measure(replace(command, notes=secret("Notiz"), partners=secret("Partner")), work) or {})
    measure = work.get(Measure, ids["measure"])
    measure.resolution_id = resolution.id
    line = work.add(
        BudgetLine(
            strategy_id=strategy, paper_id=None, position=0, name=secret("Haushaltsposition"), group=CostGroup.MATERIAL
        )
    )
    work.add(
        BudgetAmount(
            line_id=line.id, year=2022, planned=SECRET_CENTS, committed=0, spent=0, resolution_id=resolution.id
        )
    )
    for where in (item, public):
        motion = work.all(select(Motion).where(Motion.item_id == where.id))[0]
        shared: dict[str, Any] = {
            "meeting_id": where.meeting_id, "item_id": where.id, "motion_id": motion.id, "resolution_id": None,
            "applied_at": None,
        }  # fmt: skip
        work.add(
            ProposedChange(**shared, position=0, kind=ChangeKind.MEASURE, measure_id=measure.id, line_id=None,
                           year=None, before={"deliverable": secret("Ergebnis bisher")},
                           after={"deliverable": secret("Ergebnis neu")})
        )  # fmt: skip
        work.add(
            ProposedChange(**shared, position=1, kind=ChangeKind.AMOUNT, measure_id=None, line_id=line.id, year=2022,
                           before={"planned": SECRET_CENTS}, after={"planned": SECRET_CENTS + 100})
        )  # fmt: skip
    # a new measure of the non-public motion
    motion = work.all(select(Motion).where(Motion.item_id == item.id))[0]
    work.add(
        ProposedChange(meeting_id=item.meeting_id, item_id=item.id, motion_id=motion.id, position=2,
                       kind=ChangeKind.NEW_MEASURE, measure_id=None, line_id=None, year=None, before={},
                       after={"title": secret("neue Maßnahme")}, resolution_id=None, applied_at=None)
    )  # fmt: skip


def _aftermath(work: UnitOfWork, item: AgendaItem, meeting: Meeting) -> None:
    now = work.now
    work.add(
        Comment(meeting_id=meeting.id, item_id=item.id, author=secret("Anmerkender"), text=secret("Anmerkung"), at=now,
                state=CommentState.OPEN, answer=secret("Antwort"))
    )  # fmt: skip
    work.add(
        Comment(meeting_id=meeting.id, item_id=None, author=secret("Anmerkende"), text=secret("Bemerkung zum Entwurf"),
                at=now, state=CommentState.OPEN, answer="")
    )  # fmt: skip
    work.add(
        Objection(meeting_id=meeting.id, item_id=item.id, against_id=meeting.id, against_item_id=item.id,
                  kind=ObjectionKind.OBJECTION, raised_by=secret("Einwender"), text=secret("Einwendung"),
                  outcome=secret("Ausgang"), at=now)
    )  # fmt: skip
    work.add(
        Delivery(meeting_id=meeting.id, person_id=None, recipient=secret("Empfänger"), channel=Channel.EMAIL,
                 audience=Audience.INTERNAL, sent_on=None, position=0)
    )  # fmt: skip
    (assignment,) = work.all(select(Assignment).where(Assignment.item_id == item.id))
    assignment.progress_note = secret("Sachstand")
    work.add(ProgressNote(assignment_id=assignment.id, at=now, text=secret("Sachstandsnotiz")))


def _elsewhere(work: UnitOfWork, item: AgendaItem, meeting: Meeting) -> None:
    body = meeting.organization_id
    work.add(TextBlock(organization_id=body, position=0, title=secret("Baustein"), text=secret("Bausteintext")))
    work.add(
        StandingItem(organization_id=body, parent_id=None, position=0, public=False, title=secret("Regelpunkt"),
                     role=ConsultationRole.NOTICE, planned_minutes=5, standing=Standing.NONE)
    )  # fmt: skip
    assert item.paper_id is not None
    work.add(
        PaperFile(paper_id=item.paper_id, position=0, file_name=f"{secret('Anlage')}.pdf", media_type="application/pdf",
                  size=1, sha256="0" * 64, content=secret("Inhalt").encode())
    )  # fmt: skip
