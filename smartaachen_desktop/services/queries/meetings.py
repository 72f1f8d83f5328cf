"""One meeting, whole: what workbench, wall and protocol are made from. Internal; the public edition is in public.py."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from uuid import UUID

from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.citations import cited_for
from smartaachen_desktop.model.documents import SignatureLevel, SignerRole
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.meetings import (
    STATE_NAMES,
    ItemState,
    MeetingState,
)
from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup, RuleProfile
from smartaachen_desktop.model.quorum import Quorum, Seat, entitled, quorum
from smartaachen_desktop.services.plain import LATER
from smartaachen_desktop.services.queries.meeting_items import ItemView, VoteView
from smartaachen_desktop.services.queries.meeting_parts import (
    CommentView,
    DeliveryView,
    FindingView,
    ObjectionView,
    ScanView,
)


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """`stays` are half-open intervals; the last one open while the person is in the room.

    `stay_ids` and `left_to` go with them, one each. `rests` are the spans in which the vote rests.
    """

    id: UUID
    person_id: UUID
    name: str
    group: MemberGroup
    role: str
    on_behalf_of: str
    excused: bool
    stays: tuple[tuple[datetime, datetime | None], ...]
    stay_ids: tuple[UUID, ...] = ()
    left_to: tuple[Whereabouts, ...] = ()
    substitute_for_id: UUID | None = None
    rests: tuple[tuple[datetime, datetime | None], ...] = ()
    rest_ids: tuple[UUID, ...] = ()
    partner_group: MemberGroup | None = None
    """The seat in the second body of a joint meeting; `group` and `rests` are those of the inviting one."""
    partner_rests: tuple[tuple[datetime, datetime | None], ...] = ()

    @property
    def guest_alone(self) -> bool:
        """On the list of neither body as a member: the second body's members are no guests."""
        return self.group is MemberGroup.GUEST and self.partner_group is None

    @property
    def groups(self) -> tuple[MemberGroup, ...]:
        if self.partner_group is None:
            return (self.group,)
        return (self.partner_group,) if self.group is MemberGroup.GUEST else (self.group, self.partner_group)

    @property
    def present(self) -> bool:
        return any(end is None for _start, end in self.stays)

    @property
    def votes(self) -> bool:
        return self.group in VOTING_GROUPS

    @property
    def votes_anywhere(self) -> bool:
        """In one of the bodies."""
        return not VOTING_GROUPS.isdisjoint(self.groups)


@dataclass(frozen=True, slots=True)
class BodyView:
    """The second body of a joint meeting, with the rules that it goes by."""

    id: UUID
    name: str
    short_name: str
    rule_profile: RuleProfile
    statutory_size: int
    citizens_rule: bool
    rules_source: str
    roll_call_demand: int
    quorum_lost_at: datetime | None
    attendance_cents: int = 0
    majority: Requirement = field(default=Requirement.SIMPLE, metadata=LATER)


@dataclass(frozen=True, slots=True)
class InterruptionView:
    started_at: datetime
    ended_at: datetime | None
    reason: str
    resume_at: datetime | None = None
    id: UUID | None = None
    item_id: UUID | None = field(default=None, metadata=LATER)
    """The item that ran when it began."""


@dataclass(frozen=True, slots=True)
class SignatureView:
    role: SignerRole
    name: str
    at: datetime
    level: SignatureLevel
    certificate: str
    note: str
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class CancellationView:
    """When and why the meeting was cancelled; `reason` for the house, `notice` for everybody."""

    at: datetime
    reason: str
    notice: str


@dataclass(frozen=True)
class MeetingView:
    """`host` and `host_short` are the inviting body's names, `organization` and `short_name` those of the meeting: in a
    joint one both bodies'. Numbers of members, rules and quorum are the inviting body's; `of_body` gives the other's.
    """

    id: UUID
    organization_id: UUID
    organization: str
    short_name: str
    rule_profile: RuleProfile
    statutory_size: int
    department: str
    state: MeetingState
    scheduled_start: datetime
    place: str
    room: str
    started_at: datetime | None
    ended_at: datetime | None
    chair_id: UUID | None
    chair: str
    secretary_id: UUID | None
    secretary: str
    quorum_lost_at: datetime | None
    interruptions: tuple[InterruptionView, ...]
    items: tuple[ItemView, ...]
    participants: tuple[ParticipantView, ...]
    signatures: tuple[SignatureView, ...]
    journal_head: str
    citizens_rule: bool = False
    notice_days: int = 0
    rules_source: str = ""
    roll_call_demand: int = 0
    second_call: bool = False
    series_id: UUID | None = None
    invited_at: datetime | None = None
    findings: tuple[FindingView, ...] = ()
    comments: tuple[CommentView, ...] = ()
    objections: tuple[ObjectionView, ...] = ()
    """Raised in this meeting against earlier minutes, and raised later against these."""
    deliveries: tuple[DeliveryView, ...] = ()
    archived_at: datetime | None = None
    scans: tuple[ScanView, ...] = ()
    attendance_cents: int = 0
    partner: BodyView | None = None
    host: str = ""
    host_short: str = ""
    body_key: UUID | None = None
    """Of the second body's own view: what its motions, elections and findings name."""
    majority: Requirement = field(default=Requirement.SIMPLE, metadata=LATER)
    """What the body's votes need where nothing else is said."""
    cancellation: CancellationView | None = field(default=None, metadata=LATER)
    minutes_version: int = field(default=0, metadata=LATER)
    """Rises with each release of the minutes; 0 before the first."""

    @property
    def joint(self) -> bool:
        return self.partner is not None

    @cached_property
    def bodies(self) -> tuple["MeetingView", ...]:
        """The meeting as each body sees it, with its own name, seats, rules and findings."""
        if self.partner is None:
            return (self,)
        return (self._of_host(), self._of_partner(self.partner))

    def of_body(self, body_id: UUID | None) -> "MeetingView":
        """The meeting as one body sees it: None is the inviting one."""
        return self.bodies[1 if self.partner is not None and body_id == self.partner.id else 0]

    def _of_host(self) -> "MeetingView":
        return replace(
            self,
            organization=self.host,
            short_name=self.host_short,
            partner=None,
            participants=tuple(replace(who, partner_group=None, partner_rests=()) for who in self.participants),
            findings=tuple(each for each in self.findings if each.body_id is None),
        )

    def _of_partner(self, body: BodyView) -> "MeetingView":
        return replace(
            self,
            organization=body.name,
            short_name=body.short_name,
            host=body.name,
            host_short=body.short_name,
            partner=None,
            rule_profile=body.rule_profile,
            statutory_size=body.statutory_size,
            citizens_rule=body.citizens_rule,
            rules_source=body.rules_source,
            roll_call_demand=body.roll_call_demand,
            majority=body.majority,
            quorum_lost_at=body.quorum_lost_at,
            attendance_cents=body.attendance_cents,
            participants=tuple(
                replace(
                    who, group=who.partner_group or MemberGroup.GUEST, partner_group=None, rests=who.partner_rests,
                    partner_rests=(),
                )
                for who in self.participants
            ),
            findings=tuple(each for each in self.findings if each.body_id is not None),
            body_key=body.id,
        )  # fmt: skip

    @property
    def state_name(self) -> str:
        return STATE_NAMES[self.state]

    @property
    def sealed(self) -> bool:
        return self.state is MeetingState.SIGNED

    @property
    def current(self) -> ItemView | None:
        """The running item."""
        return self._current

    @cached_property
    def _current(self) -> ItemView | None:
        return next((item for item in self.items if item.state is ItemState.RUNNING), None)

    @property
    def members(self) -> int:
        """The statutory number; where none is set, those on the list who have a vote."""
        on_list = sum(who.votes and who.substitute_for_id is None for who in self.participants)
        return self.statutory_size or on_list

    def without_stage(self) -> "MeetingView":
        """The agenda alone: what everything but the workbench and the run sheet may know of."""
        hidden = [item for item in self.items if item.is_stage()]
        if not hidden:
            return self

        def before(item: ItemView) -> int:
            home = item.public, item.parent_id
            return sum((each.public, each.parent_id) == home and each.position < item.position for each in hidden)

        # a gap between the positions would tell that something stands there
        items = (replace(item, position=item.position - before(item)) for item in self.items if not item.is_stage())
        gone = {item.id for item in hidden}
        breaks = (replace(each, item_id=None) if each.item_id in gone else each for each in self.interruptions)
        return replace(self, items=tuple(items), interruptions=tuple(breaks))

    def cites(self, paragraph: str) -> str:
        """Where a rule stands for the meeting, see `cited_for`."""
        return cited_for(self.bodies, paragraph)

    def cites_of(self, vote: VoteView, paragraph: str) -> str:
        """The same for the body that took the vote."""
        motions = (motion for item in self.items for motion in item.motions)
        body = next((each.body_id for each in motions if each.vote is not None and each.vote.id == vote.id), None)
        return self.of_body(body).cites(paragraph)

    def item(self, item_id: UUID) -> ItemView | None:
        return next((item for item in self.items if item.id == item_id), None)

    def urgency_vote(self, item: ItemView) -> VoteView | None:
        """The vote that admitted a supplementary item; it stands under another one."""
        votes = (motion.vote for each in self.items for motion in each.motions)
        wanted = item.urgency_vote_id
        return next((vote for vote in votes if vote is not None and vote.id == wanted), None)

    def seats(self) -> list[Seat]:
        """The participants as the quorum rules see them."""
        return self._seats

    @cached_property
    def _seats(self) -> list[Seat]:
        biases: dict[UUID, list[tuple[UUID, datetime, datetime | None]]] = {}
        for item in self.items:
            for bias in item.exclusions:
                biases.setdefault(bias.participant_id, []).append((item.id, bias.started_at, bias.ended_at))
        return [
            Seat(who.id, who.group, who.stays, tuple(biases.get(who.id, ())), who.rests) for who in self.participants
        ]

    def quorum(self, moment: datetime, item_id: UUID | None = None) -> Quorum:
        """The lamp at `moment`, for the given or the running item."""
        current = self.current
        return quorum(
            self.seats(),
            self.statutory_size,
            item_id or (current.id if current else None),
            moment,
            citizens_rule=self.citizens_rule,
            second_call=self.second_call,
            established_missing=self.quorum_lost_at is not None,
        )

    def entitled(self, item_id: UUID, moment: datetime) -> tuple[ParticipantView, ...]:
        """Who may vote on the item at `moment`."""
        ids = set(entitled(self.seats(), item_id, moment))
        return tuple(who for who in self.participants if who.id in ids)


@dataclass(frozen=True, slots=True)
class MeetingRow:
    id: UUID
    organization_id: UUID
    organization: str
    short_name: str
    scheduled_start: datetime
    state: MeetingState
    items: int
    archived: bool = False
    partner_id: UUID | None = None
    place: str = ""
    room: str = ""

    @property
    def bodies(self) -> frozenset[UUID]:
        return frozenset(each for each in (self.organization_id, self.partner_id) if each is not None)
