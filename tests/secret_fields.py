"""Writes a marker into the non-public fields that no command of the walk reaches, straight through the mapped classes:
so that a field is covered from the day it exists, whoever fills it."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, LargeBinary, String, inspect, select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.aftermath import Channel, Comment, CommentState, Delivery, Objection, ObjectionKind
from smartaachen_desktop.model.attendance import QuorumFinding
from smartaachen_desktop.model.backlog import Topic
from smartaachen_desktop.model.baseline_comparison import Kept, to_entry
from smartaachen_desktop.model.baselines import Baseline
from smartaachen_desktop.model.budget import BudgetAmount, BudgetLine, CostGroup
from smartaachen_desktop.model.circular import CircularState, CircularVote
from smartaachen_desktop.model.documents import (
    Audience,
    DocumentSignature,
    MinutesScan,
    SignatureLevel,
    SignedDocument,
    StoredDocument,
)
from smartaachen_desktop.model.elections import Candidate, Election
from smartaachen_desktop.model.feedback import Feedback, FeedbackSource
from smartaachen_desktop.model.meetings import (
    AgendaItem,
    ItemState,
    Meeting,
    ResultCategory,
    Speech,
    Standing,
    StandingItem,
)
from smartaachen_desktop.model.papers import ConsultationRole, PaperFile
from smartaachen_desktop.model.people import Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.plan_filters import PlanFilter
from smartaachen_desktop.model.proposals import ChangeKind, ProposedChange
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.resolutions import Assignment, AssignmentStatus, ProgressNote, Resolution
from smartaachen_desktop.model.texts import TextBlock
from smartaachen_desktop.model.voting import Motion, MotionKind, Vote, VoteMethod
from smartaachen_desktop.services.command import Command, Ids
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.papers import AddPaper, add_paper
from smartaachen_desktop.services.plan import AddMeasure, add_measure
from smartaachen_desktop.services.strategy import AddFieldOfAction, CreateStrategy, add_field_of_action, create_strategy
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

MARKER = "Geheimvermerk"
SECRET_CENTS = 987_654_00
OPEN_PAPER, OPEN_LINE, OPEN_MEASURE = "PA 1", "Wegebau", "Radweg bauen"
OPEN_FEEDBACK = "Die Wege sind gut beschildert."
"""What is planted as public beside the secrets: it has to stay."""


PUBLIC_BY_NATURE = {
    "strategy.title": "the strategy is published",
    "strategy.vision": "the strategy is published",
    "guiding_principle.name": "the strategy is published",
    "guiding_principle.statement": "the strategy is published",
    "field_of_action.letter": "the strategy is published",
    "field_of_action.name": "the strategy is published",
    "department.code": "the city's organisation chart",
    "department.name": "the city's organisation chart",
    "organization.name": "bodies are named in public",
    "organization.short_name": "bodies are named in public",
    "organization.purpose": "set by public resolution",
    "organization.rhythm": "set by public resolution",
    "organization.rules_source": "where a public rule stands",
    "organization.public_prefix": "stands before the number of each public item",
    "organization.closed_prefix": "stands before the number of each non-public item, which is public",
    "meeting.public_prefix": "stands before the number of each public item",
    "meeting.closed_prefix": "stands before the number of each non-public item, which is public",
    "letterhead.senders": "stands on every public letter of the body",
    "letterhead.footer": "stands on every public letter of the body",
    "letterhead.salutation": "stands on every public letter of the body",
    "letterhead.closing": "stands on every public letter of the body",
    "letterhead.accent": "a colour",
    "letterhead.logo": "stands on every public letter of the body",
    "membership.role": "who sits in a body is public",
    "membership.on_behalf_of": "who sits in a body is public",
    "participant.role": "who was present is public (§ 52 GO NRW)",
    "participant.on_behalf_of": "who was present is public (§ 52 GO NRW)",
    "meeting_series.name": "when and where a body meets is public (§ 48 GO NRW)",
    "meeting_series.place": "when and where a body meets is public (§ 48 GO NRW)",
    "meeting_series.room": "when and where a body meets is public (§ 48 GO NRW)",
    "meeting.place": "when and where a body meets is public (§ 48 GO NRW)",
    "meeting.room": "when and where a body meets is public (§ 48 GO NRW)",
    "meeting.cancel_notice": "written for the public: why a meeting does not take place",
    "paper_file.media_type": "one of a few technical words",
    "paper_file.sha256": "a checksum",
    "stored_document.sha256": "a checksum",
    "minutes_scan.sha256": "a checksum",
    "signed_document.sha256": "a checksum",
    "signed_document.base_sha256": "a checksum",
    "document_signature.field": "one of a few technical words",
    "signature.certificate": "names the signer, as the signature itself does",
    "vote.entitled_ids": "identifiers",
    "vote.source_sha256": "a checksum",
    "election.source_sha256": "a checksum",
    "election.entitled_ids": "identifiers",
    "day_off.name": "when the city hall is closed is public",
}
"""Text that is no secret on any item, and why. Every other text column is planted."""


def text_columns() -> dict[str, Any]:
    """Every mapped column that can hold free text, as "table.column": strings but for words of a fixed list, JSON,
    and the bytes of files."""
    found = {}
    for table, record in RECORDS.items():
        for attribute in inspect(record).column_attrs:
            if isinstance(attribute.columns[0].type, String | JSON | LargeBinary):
                found[f"{table}.{attribute.key}"] = getattr(record, attribute.key)
    return found


def planted_columns(session: Session) -> set[str]:
    """The text columns in which the marker stands."""

    def marked(value: object) -> bool:
        return MARKER in (value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value))

    return {
        name
        for name, column in text_columns().items()
        if any(marked(value) for value in session.scalars(select(column)))
    }


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
    meeting.cancelled_at, meeting.cancel_reason = work.now, secret("Grund der Absage")
    public.chair_note, public.added_at = secret("Hinweis zum öffentlichen Punkt"), work.now
    _plan_and_budget(work, item, public)
    _aftermath(work, item, meeting)
    _elsewhere(work, item, meeting)
    _below(work, item, meeting)
    _person(work, item, public)
    return None


def _item(work: UnitOfWork, item: AgendaItem, meeting: Meeting) -> None:
    here: dict[str, Any] = {"meeting_id": meeting.id, "item_id": item.id}
    now = work.now
    item.urgency_reason = secret("Dringlichkeit")
    item.chair_note, item.added_at = secret("Hinweis für die Leitung"), now
    (vote,) = work.all(select(Vote).where(Vote.item_id == item.id))
    vote.wording = secret("Abstimmungssatz")
    vote.source_file = secret("Abstimmungsdatei")
    vote.secret_by, vote.roll_call_by = secret("Geheim verlangt"), secret("Namentlich verlangt")
    work.add(
        Motion(**here, position=9, kind=MotionKind.AMENDMENT, title=secret("Änderungsantrag"), text=secret("neu"),
               mover=secret("Fraktion"), base_text=secret("Ausgangstext"), admits={"proposal": secret("dringlich")})
    )  # fmt: skip
    work.add(
        Motion(**here, position=10, kind=MotionKind.REFERRAL, title=secret("Verweisung"), text="", mover="",
               target=secret("Stelle der Verweisung"), speech_for=secret("dafür"), speech_against=secret("dagegen"))
    )  # fmt: skip
    work.add(Speech(**here, participant_id=None, name=secret("Redner"), position=0, started_at=now, ended_at=None))
    election = work.add(
        Election(
            **here, previous_id=None, office=secret("Amt"), seats=1, round=1, method=VoteMethod.SECRET,
            objection_asked=True, objection=False, at=now, no=0, abstentions=0, invalid=0, entitled=3,
            entitled_ids=[], by_lot=False, wording=secret("Wahlsatz"), source_file=secret("Wahldatei"),
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
    stage = _sub_item(meeting, item, public=True, title=secret("Regiepunkt"), internal=secret("Regie intern"))
    stage.stage, stage.parent_id, stage.chair_note, stage.state = True, None, secret("Regiehinweis"), ItemState.DONE
    stage.started_at = stage.ended_at = now
    work.add(stage)
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
    command = replace(
        command,
        notes=secret("Notiz"),
        partners=secret("Partner"),
        deliverable=secret("Ergebnis der Maßnahme"),
        funding=secret("Förderung"),
    )
    ids = dict(add_measure(command, work) or {})
    measure = work.get(Measure, ids["measure"])
    measure.resolution_id = resolution.id
    _feedback(work, strategy, measure.id)
    kept = Kept(
        measure.id, "1", None, "S", measure.kind, secret("Titel im Basisplan"), measure.status, measure.start,
        measure.end, measure.precision, measure.progress, {}, public=False,
    )  # fmt: skip
    entries = [to_entry(kept)]
    work.add(
        Baseline(strategy_id=strategy, meeting_id=None, name=secret("Basisplan"), taken_at=work.now, entries=entries)
    )
    work.add(
        PlanFilter(strategy_id=strategy, position=0, name=secret("Filter"), definition={"text": secret("Filtertext")})
    )
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


def _feedback(work: UnitOfWork, strategy: UUID, measure: UUID) -> None:
    """One that stays inside, and a public one about a measure that the public does not know."""
    field = dict(add_field_of_action(AddFieldOfAction(strategy, "Probefeld", "P"), work) or {})["field"]
    for public, text, about in ((False, secret("Rückmeldung"), None), (True, OPEN_FEEDBACK, measure)):
        work.add(
            Feedback(field_id=field, measure_id=about, given_on=local(work.now).date(), source=FeedbackSource.OTHER,
                     text=text, public=public, recorded_at=work.now)
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
    work.add(
        QuorumFinding(meeting_id=meeting.id, at=now, missing=False, raised_by=secret("Rügende"), present=3, needed=2)
    )
    work.add(
        StoredDocument(meeting_id=meeting.id, audience=Audience.INTERNAL, file_name=f"{secret('Ausgabe')}.pdf",
                       created_at=now, sha256="0" * 64, content=secret("Niederschrift").encode())
    )  # fmt: skip
    signed = SignedDocument(
        title=secret("Auszug"), file_name=f"{secret('Auszug als Datei')}.pdf", created_at=now, places=1, base_size=1,
        base_sha256="0" * 64, sha256="0" * 64, content=secret("Auszug im Wortlaut").encode(),
    )  # fmt: skip
    work.add(signed)
    work.add(
        DocumentSignature(document_id=signed.id, field="document_chair", title=secret("Amt"), name=secret("Name"),
                          place=secret("Ort"), at=now, level=SignatureLevel.ADVANCED, certificate=secret("Zertifikat"))
    )  # fmt: skip
    work.add(
        MinutesScan(meeting_id=meeting.id, file_name=f"{secret('Scan')}.pdf", added_at=now, size=1, sha256="0" * 64,
                    content=secret("Gescanntes").encode())
    )  # fmt: skip


def _elsewhere(work: UnitOfWork, item: AgendaItem, meeting: Meeting) -> None:
    body = meeting.organization_id
    work.add(
        Topic(organization_id=body, position=0, public=False, title=secret("Thema"),
              internal_title=secret("internes Thema"), paper_id=None, role=ConsultationRole.NOTICE, planned_minutes=5,
              proposal=secret("Vorschlag zum Thema"), proposer=secret("Vorschlagende"), contact_id=None,
              note=secret("Grund des Wartens"), wished_on=None, put_at=work.now, source_id=None)
    )  # fmt: skip
    work.add(TextBlock(organization_id=body, position=0, title=secret("Baustein"), text=secret("Bausteintext")))
    work.add(
        StandingItem(organization_id=body, parent_id=None, position=0, public=False, title=secret("Regelpunkt"),
                     role=ConsultationRole.NOTICE, planned_minutes=5, standing=Standing.NONE,
                     proposal=secret("Wortlaut des Regelpunkts"))
    )  # fmt: skip
    circular = work.add(
        CircularVote(organization_id=body, subject=secret("Betreff im Umlauf"), question=secret("Wortlaut im Umlauf"),
                     asked_on=local(work.now).date(), answer_by=local(work.now).date(), public=False,
                     state=CircularState.ACCEPTED, closed_on=local(work.now).date())
    )  # fmt: skip
    resolution = work.add(
        Resolution(meeting_id=None, item_id=None, circular_id=circular.id, organization_id=body, vote_id=None,
                   year=2021, sequence=90, category=ResultCategory.ADOPTED_UNCHANGED,
                   text=secret("Beschluss im Umlauf"), effective_from=None)
    )  # fmt: skip
    work.add(
        Assignment(meeting_id=None, item_id=None, resolution_id=resolution.id, position=0,
                   text=secret("Auftrag aus dem Umlauf"), responsible_id=None, department_id=None, due=None,
                   status=AssignmentStatus.OPEN, progress_note="", done_at=None, done_by_id=None)
    )  # fmt: skip
    assert item.paper_id is not None
    work.add(
        PaperFile(paper_id=item.paper_id, position=0, file_name=f"{secret('Anlage')}.pdf", media_type="application/pdf",
                  size=1, sha256="0" * 64, content=secret("Inhalt").encode())
    )  # fmt: skip


def _below(work: UnitOfWork, item: AgendaItem, meeting: Meeting) -> None:
    """What hangs on an item that says it is public, but lies below the non-public one."""
    (under,) = work.all(select(AgendaItem).where(AgendaItem.parent_id == item.id, AgendaItem.public))
    (above,) = work.all(select(Resolution).where(Resolution.item_id == item.id))
    resolution = work.add(
        Resolution(meeting_id=meeting.id, item_id=under.id, organization_id=above.organization_id, vote_id=None,
                   year=above.year, sequence=above.sequence + 70, category=ResultCategory.NOTED,
                   text=secret("Beschluss des Unterpunkts"), effective_from=None)
    )  # fmt: skip
    work.add(
        Assignment(meeting_id=meeting.id, item_id=under.id, resolution_id=resolution.id, position=0,
                   text=secret("Auftrag des Unterpunkts"), responsible_id=None, department_id=None, due=None,
                   status=AssignmentStatus.OPEN, progress_note="", done_at=None, done_by_id=None)
    )  # fmt: skip
    work.add(
        Objection(meeting_id=meeting.id, item_id=None, against_id=meeting.id, against_item_id=under.id,
                  kind=ObjectionKind.OBJECTION, raised_by="", text=secret("Einwendung zum Unterpunkt"), outcome="",
                  at=work.now)
    )  # fmt: skip


def _person(work: UnitOfWork, item: AgendaItem, public: AgendaItem) -> None:
    """Somebody who is known from the non-public item alone, and in a public motion as contact of a public measure."""
    who = work.add(
        Person(
            name=secret("Beauftragte"),
            office=secret("Stelle"),
            department_id=None,
            is_contact=True,
            email=secret("Anschrift"),
        )
    )
    (assignment,) = work.all(select(Assignment).where(Assignment.item_id == item.id))
    assignment.responsible_id = who.id
    strategy = work.all(select(BudgetLine))[0].strategy_id
    measure = work.get(Measure, dict(add_measure(AddMeasure(strategy, OPEN_MEASURE), work) or {})["measure"])
    measure.contact_id = who.id
    motion = work.all(select(Motion).where(Motion.item_id == public.id))[0]
    values = {"partners": secret("Partner im Antrag"), "contact": str(who.id), "notes": secret("Notiz im Antrag")}
    work.add(
        ProposedChange(meeting_id=public.meeting_id, item_id=public.id, motion_id=motion.id, position=2,
                       kind=ChangeKind.MEASURE, measure_id=measure.id, line_id=None, year=None, before={},
                       after={"progress": 40, **values}, resolution_id=None, applied_at=None)
    )  # fmt: skip
    _lines_of_public_papers(work, item, public, strategy)


def _lines_of_public_papers(work: UnitOfWork, item: AgendaItem, public: AgendaItem, strategy: UUID) -> None:
    """A public paper's budget, one line of it set by the non-public resolution."""
    (resolution,) = work.all(select(Resolution).where(Resolution.item_id == item.id))
    paper = dict(add_paper(AddPaper(reference=OPEN_PAPER, title="Radweg"), work) or {})["paper"]
    public.paper_id = paper
    for name, cents, by in ((secret("Zeile der Vorlage"), SECRET_CENTS, resolution.id), (OPEN_LINE, 100_00, None)):
        line = work.add(
            BudgetLine(strategy_id=strategy, paper_id=paper, position=1, name=name, group=CostGroup.MATERIAL)
        )
        work.add(BudgetAmount(line_id=line.id, year=2022, planned=cents, committed=0, spent=0, resolution_id=by))
