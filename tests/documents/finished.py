"""The example after its meeting, with every record a document can be about."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from smartaachen_desktop.cli.demo_meeting import DemoMeeting, MeetingClock
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.cancelling import CancelMeeting
from smartaachen_desktop.services.circular import CloseCircularVote
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.exports import DocumentKind, DocumentType, DocumentWish, Made, RecordKind
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.queries.papers import paper_views
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage.database import Database
from tests.conftest import TestClock
from tests.ready import example_database
from tests.services import circular
from tests.services.conftest import Room


@dataclass(frozen=True)
class Finished:
    """The open database; `records` has one of each kind."""

    path: Path
    database: Database
    dispatcher: Dispatcher
    example: Example
    records: dict[RecordKind, UUID | None]
    cancelled: UUID
    """A meeting of the Jour fixe that does not take place."""

    def options(self, kind: DocumentType[Any]) -> tuple[str, ...]:
        """What names its record on the command line."""
        meeting = self.cancelled if kind.kind is DocumentKind.CANCELLATION else self.example.meeting
        return {
            RecordKind.MEETING: ("--meeting", str(meeting)),
            RecordKind.ITEM: ("--meeting", str(meeting), "--item", "ö5"),
            RecordKind.BODY: ("--body", "awd"),
            RecordKind.BASELINE: ("--baseline", "Auftakt"),
            RecordKind.CIRCULAR: ("--circular", str(self.records[RecordKind.CIRCULAR])),
            RecordKind.PAPER: ("--paper", "FB 02/0103/WP18"),
            RecordKind.NOTHING: (),
        }[kind.record]

    def made(self, kind: DocumentType[Any], audience: Audience, **more: object) -> Made:
        record = self.cancelled if kind.kind is DocumentKind.CANCELLATION else self.records[kind.record]
        wish = DocumentWish(kind.kind, record, audience, **more)  # type: ignore[arg-type]
        return self.dispatcher.read(lambda session: kind.job(session, self.dispatcher.clock(), wish))()


def finished_meeting(path: Path) -> Finished:
    """The demo's meeting from opening to released minutes; a late item, a baseline and a circular vote beside it."""
    database, example = example_database(path)
    clock = MeetingClock()
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=clock)
    dispatcher.execute(AddAgendaItem(example.meeting, "Stand der Ausstellung"))
    meeting = DemoMeeting(dispatcher, example, clock)
    meeting.until_the_vote()
    meeting.to_the_end()
    baseline = dict(dispatcher.execute(TakeBaseline(example.strategy, "Auftakt", example.meeting)).ids)["baseline"]
    room = Room(dispatcher, example, TestClock())
    vote = circular.start(room, public=True)
    circular.answer(room, vote, "jjjjjjjjjjjj")
    dispatcher.execute(CloseCircularVote(vote, early=True))
    records = {
        RecordKind.MEETING: example.meeting,
        RecordKind.ITEM: example.items[4],
        RecordKind.BODY: example.organizations["awd"],
        RecordKind.BASELINE: baseline,
        RecordKind.CIRCULAR: vote,
        RecordKind.PAPER: dispatcher.read(paper_views)[0].id,
        RecordKind.NOTHING: None,
    }
    planned = PlanMeeting(example.organizations["jourfixe"], datetime(2022, 2, 1, 9, tzinfo=UTC))
    cancelled = dict(dispatcher.execute(planned).ids)["meeting"]
    dispatcher.execute(CancelMeeting(cancelled, "Raum belegt", "Der Raum ist belegt."))
    return Finished(path, database, dispatcher, example, records, cancelled)
