"""The agenda backlog (Themenspeicher) of a body: add, change, order and remove topics."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.backlog import Topic
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.meetings import AgendaItem, ItemState, Meeting
from smartaachen_desktop.model.papers import ConsultationRole, Paper
from smartaachen_desktop.model.people import Organization, Person
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.order import place
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddTopic(Command):
    """Behind the others. A paper brings its Beschlussvorschlag along unless `proposal` is given."""

    label = "Thema in den Themenspeicher aufgenommen"
    organization: UUID
    title: str
    public: bool = True
    internal_title: str = ""
    paper: UUID | None = None
    role: ConsultationRole = ConsultationRole.NOTICE
    planned_minutes: int = 5
    proposal: str = ""
    proposer: str = ""
    contact: UUID | None = None
    note: str = ""
    wished_on: date | None = None


@dataclass(frozen=True, slots=True)
class ChangeTopic(Command):
    """A topic turned public loses its internal heading, as an agenda item does."""

    label = "Thema im Themenspeicher geändert"
    topic: UUID
    title: str | Keep = KEEP
    public: bool | Keep = KEEP
    internal_title: str | Keep = KEEP
    paper: UUID | None | Keep = KEEP
    role: ConsultationRole | Keep = KEEP
    planned_minutes: int | Keep = KEEP
    proposal: str | Keep = KEEP
    proposer: str | Keep = KEEP
    contact: UUID | None | Keep = KEEP
    note: str | Keep = KEEP
    wished_on: date | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class MoveTopic(Command):
    label = "Thema im Themenspeicher verschoben"
    topic: UUID
    position: int


@dataclass(frozen=True, slots=True)
class RemoveTopic(Command):
    label = "Thema aus dem Themenspeicher gelöscht"
    topic: UUID


def topics_of(work: UnitOfWork, organization: UUID) -> Sequence[Topic]:
    found = select(Topic).where(Topic.organization_id == organization)
    return work.all(found.order_by(Topic.position, Topic.id))


def add_topic(command: AddTopic, work: UnitOfWork) -> Ids:
    work.get(Organization, command.organization)
    topic = Topic(
        organization_id=command.organization,
        position=0,
        public=command.public,
        title=command.title,
        internal_title=command.internal_title,
        paper_id=command.paper,
        role=command.role,
        planned_minutes=command.planned_minutes,
        proposal=command.proposal,
        proposer=command.proposer,
        contact_id=command.contact,
        note=command.note,
        wished_on=command.wished_on,
        put_at=work.now,
        source_id=None,
    )
    _check(work, topic)
    put(work, topic)
    return {"topic": topic.id}


def put(work: UnitOfWork, topic: Topic) -> None:
    """Behind what waits already."""
    rows = topics_of(work, topic.organization_id)
    place(rows, topic, len(rows))
    work.add(topic)


def change_topic(command: ChangeTopic, work: UnitOfWork) -> Ids:
    topic = work.get(Topic, command.topic)
    assign(
        topic,
        title=command.title,
        public=command.public,
        internal_title=command.internal_title,
        paper_id=command.paper,
        role=command.role,
        planned_minutes=command.planned_minutes,
        proposal=command.proposal,
        proposer=command.proposer,
        contact_id=command.contact,
        note=command.note,
        wished_on=command.wished_on,
    )
    _check(work, topic)
    return None


def move_topic(command: MoveTopic, work: UnitOfWork) -> Ids:
    topic = work.get(Topic, command.topic)
    place(topics_of(work, topic.organization_id), topic, command.position)
    return None


def remove_topic(command: RemoveTopic, work: UnitOfWork) -> Ids:
    take_out(work, [work.get(Topic, command.topic)])
    return None


def take_out(work: UnitOfWork, topics: Sequence[Topic]) -> None:
    """The others close up."""
    for body in {topic.organization_id for topic in topics}:
        rest = [row for row in topics_of(work, body) if row not in topics]
        for position, row in enumerate(rest):
            if row.position != position:
                row.position = position
    for topic in topics:
        work.delete(topic)


def chosen_topics(work: UnitOfWork, chosen: Iterable[UUID], bodies: Collection[UUID]) -> list[Topic]:
    """Those topics in the given order; refuses another body's."""
    topics = [work.get(Topic, each) for each in dict.fromkeys(chosen)]
    if any(topic.organization_id not in bodies for topic in topics):
        raise InvalidInput("other_body", "Das Thema gehört zu einem anderen Gremium.", field="topics")
    return topics


def item_of(work: UnitOfWork, meeting: Meeting, topic: Topic) -> AgendaItem:
    """The topic as an item of the meeting, not yet placed or added; who wants it goes into the note for the chair."""
    source = work.session.get(AgendaItem, topic.source_id) if topic.source_id is not None else None
    contact = work.get(Person, topic.contact_id).name if topic.contact_id is not None else ""
    notes = (
        f"Vorschlag von: {topic.proposer}" if topic.proposer else "",
        f"Ansprechpartner*in: {contact}" if contact else "",
        topic.note,
    )
    return AgendaItem(
        meeting_id=meeting.id, position=0, public=topic.public, title=topic.title, internal_title=topic.internal_title,
        paper_id=topic.paper_id, role=topic.role, planned_minutes=topic.planned_minutes, state=ItemState.OPEN,
        started_at=None, ended_at=None, proposal=topic.proposal, discussion="", result=None, chair_id=None,
        parent_id=None, carried_from_id=source.id if source is not None else None,
        chair_note="\n".join(note for note in notes if note),
    )  # fmt: skip


def forget_item(work: UnitOfWork, item: UUID) -> None:
    """The item goes on in its own meeting: nothing of it waits any more."""
    found = work.all(select(Topic).where(Topic.source_id == item))
    if found:
        take_out(work, found)


def _check(work: UnitOfWork, topic: Topic) -> None:
    named(topic.title, "title", "Thema")
    topic.check_minutes()
    if topic.contact_id is not None:
        work.get(Person, topic.contact_id)
    paper = work.get(Paper, topic.paper_id) if topic.paper_id is not None else None
    if topic.public:
        topic.internal_title = ""
    if paper is not None:
        usable = paper.public or not topic.public  # what a non-public paper proposes never hangs on a public item
        if not usable and topic.proposal == paper.proposal:
            topic.proposal = ""
        elif usable and not topic.proposal:
            topic.proposal = paper.proposal


HANDLERS: dict[type[Command], Handler] = {
    AddTopic: add_topic,
    ChangeTopic: change_topic,
    MoveTopic: move_topic,
    RemoveTopic: remove_topic,
}
