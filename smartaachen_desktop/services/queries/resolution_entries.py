"""Resolutions as a list: of a meeting or of a body's year, already cut to their audience."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part, local
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import MeetingState, ResultCategory
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.resolutions import NORMAL_PRIORITY, Resolution
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.plain import LATER
from smartaachen_desktop.services.queries.change_words import change_words
from smartaachen_desktop.services.queries.circular import IN_CIRCULATION, CircularRow, circular_rows
from smartaachen_desktop.services.queries.document_signers import Office, offices_of_body, offices_of_meeting
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.meeting_items import ItemView, ResolutionView, VoteView, result_words
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.public import PublicTargets, public_circular, public_meeting
from smartaachen_desktop.services.queries.public_load import public_ground

FINAL = (MeetingState.APPROVED, MeetingState.SIGNED)
"""From here on the wording of a resolution stands."""


@dataclass(frozen=True, slots=True)
class EntryVote:
    """The counts alone. Of a circular vote `method` is None: nobody met."""

    method: VoteMethod | None
    entitled: int
    yes: int
    no: int
    abstentions: int
    invalid: int
    electronic: bool = field(default=False, metadata=LATER)


@dataclass(frozen=True, slots=True)
class EntryTask:
    text: str
    who: str
    due: date | None
    priority: int = field(default=NORMAL_PRIORITY, metadata=LATER)


@dataclass(frozen=True, slots=True)
class ResolutionEntry:
    """`item` is the item's number, empty where the body decided in circulation. `changes` are sentences.

    `final` once the minutes are approved; before, the wording may still change.
    """

    number: str
    body: str
    day: date
    item: str
    subject: str
    paper: str
    text: str
    category: ResultCategory
    result: str
    effective_from: date | None
    vote: EntryVote | None
    changes: tuple[str, ...]
    assignments: tuple[EntryTask, ...]
    public: bool
    final: bool
    in_circulation: bool = False

    @property
    def sequence(self) -> int:
        """Within the body's year."""
        return int(self.number.rpartition("/")[2])


@dataclass(frozen=True, slots=True)
class ResolutionsData:
    """`year` is None for the resolutions of one meeting on `day`; then `meeting` is that one."""

    organization: str
    short_name: str
    department: str
    secretary: str
    entries: tuple[ResolutionEntry, ...]
    day: date
    year: int | None
    audience: Audience
    printed_at: datetime
    letterhead: LetterheadView = USUAL
    offices: tuple[Office, ...] = ()
    """Who may sign for it."""

    @property
    def title(self) -> str:
        return "Beschlüsse der Sitzung" if self.year is None else f"Beschlusssammlung {self.year}"

    @property
    def _span(self) -> str:
        return f"{self.day:%Y-%m-%d}" if self.year is None else str(self.year)

    @property
    def number(self) -> str:
        """Document number, e.g. AWD/Beschlüsse/2021/ö."""
        edition = "ö" if self.audience is Audience.PUBLIC else "intern"
        return f"{self.short_name}/Beschlüsse/{self._span}/{edition}"

    @property
    def file_name(self) -> str:
        """E.g. Beschluesse-AWD-2021-11-18-oeffentlich.pdf, Beschlusssammlung-AWD-2021-intern.pdf."""
        word = "Beschluesse" if self.year is None else "Beschlusssammlung"
        edition = "oeffentlich" if self.audience is Audience.PUBLIC else "intern"
        return f"{word}-{file_part(self.short_name)}-{self._span}-{edition}.pdf"


def meeting_resolutions(
    session: Session, meeting_id: UUID, audience: Audience, printed_at: datetime
) -> ResolutionsData:
    """What one meeting resolved. Raises RuleBroken where that is nothing the audience may read."""
    meeting = _cut(session, meeting_id, audience, _targets(session, audience))
    entries = tuple(meeting_entries(meeting))
    _not_empty(entries, audience)
    return ResolutionsData(
        meeting.organization, meeting.short_name, meeting.department, meeting.secretary, entries,
        local(meeting.started_at or meeting.scheduled_start).date(), None, audience, printed_at,
        letterhead_of(session, meeting.organization_id), offices_of_meeting(meeting),
    )  # fmt: skip


def year_resolutions(
    session: Session, organization: UUID, audience: Audience, printed_at: datetime, year: int | None = None
) -> ResolutionsData:
    """What a body resolved in a year, in meetings and in circulation; without `year` in the latest with any."""
    body = session.get_one(Organization, organization)
    if year is None:
        latest = select(Resolution.year).where(Resolution.organization_id == organization)
        year = session.scalars(latest.order_by(Resolution.year.desc())).first() or local(printed_at).year
    mine = (Resolution.organization_id == organization, Resolution.year == year)
    targets = _targets(session, audience)
    meetings = session.scalars(select(Resolution.meeting_id).where(*mine).distinct())
    entries = [
        entry
        for meeting in meetings
        if meeting is not None
        for entry in meeting_entries(_cut(session, meeting, audience, targets))
    ]
    circulated = {row.circular_id: row for row in session.scalars(select(Resolution).where(*mine)) if row.circular_id}
    for row in circular_rows(session):
        shown = row if audience is Audience.INTERNAL else public_circular(row)
        if shown is not None and (resolution := circulated.get(row.id)) is not None:
            entries.append(_circulated(shown, resolution))
    _not_empty(tuple(entries), audience)
    return ResolutionsData(
        body.name, body.short_name, "", "", tuple(sorted(entries, key=lambda entry: entry.sequence)),
        local(printed_at).date(), year, audience, printed_at, letterhead_of(session, organization),
        offices_of_body(session, organization),
    )  # fmt: skip


def meeting_entries(meeting: MeetingView) -> Iterator[ResolutionEntry]:
    """In the order of the agenda; of a meeting cut to the public what the public may read."""
    for item in meeting.items:
        for each in item.resolutions:
            yield _entry(meeting, item, each)


def vote_behind(item: ItemView, resolution: ResolutionView) -> VoteView | None:
    """The vote that the resolution came from."""
    votes = (motion.vote for motion in item.motions)
    return next((vote for vote in votes if vote is not None and vote.id == resolution.vote_id), None)


def _entry(meeting: MeetingView, item: ItemView, each: ResolutionView) -> ResolutionEntry:
    vote = vote_behind(item, each)
    changes = [change for motion in item.motions for change in motion.changes if change.resolution_id == each.id]
    return ResolutionEntry(
        number=each.number,
        body=meeting.short_name,
        day=local(meeting.started_at or meeting.scheduled_start).date(),
        item=item.number,
        subject=item.heading,
        paper=item.paper_reference,
        text=each.text,
        category=each.category,
        result=each.result,
        effective_from=each.effective_from,
        vote=None
        if vote is None
        else EntryVote(vote.method, vote.entitled, vote.yes, vote.no, vote.abstentions, vote.invalid, vote.electronic),
        changes=tuple(words.sentence for change in changes for words in change_words(change)),
        assignments=tuple(EntryTask(task.text, task.who, task.due, task.priority) for task in item.assignments),
        public=item.public,
        final=meeting.state in FINAL,
    )


def _circulated(row: CircularRow, resolution: Resolution) -> ResolutionEntry:
    tally, category = row.tally, resolution.category
    return ResolutionEntry(
        number=row.number,
        body=row.organization,
        day=row.closed_on or row.asked_on,
        item="",
        subject=row.subject,
        paper="",
        text=resolution.text,
        category=category,
        result=f"{result_words(category, '')}, {IN_CIRCULATION}",
        effective_from=resolution.effective_from,
        vote=EntryVote(None, tally.entitled, tally.yes, tally.no, tally.abstentions, 0),
        changes=(),
        assignments=(),
        public=row.public,
        final=True,
        in_circulation=True,
    )


def _targets(session: Session, audience: Audience) -> PublicTargets | None:
    return public_ground(session).targets if audience is Audience.PUBLIC else None


def _cut(session: Session, meeting_id: UUID, audience: Audience, targets: PublicTargets | None) -> MeetingView:
    meeting = meeting_view(session, meeting_id)
    return public_meeting(meeting, targets) if audience is Audience.PUBLIC else meeting


def _not_empty(entries: tuple[ResolutionEntry, ...], audience: Audience) -> None:
    if not entries:
        public = audience is Audience.PUBLIC
        raise RuleBroken(
            "no_resolutions",
            "Es gibt keinen öffentlichen Beschluss." if public else "Es ist noch kein Beschluss gefasst.",
            remedy="Halten Sie zuerst in der Sitzung einen Beschluss fest."
            if not public
            else "Was nichtöffentlich beschlossen wurde, steht nur in der internen Ausgabe.",
        )
