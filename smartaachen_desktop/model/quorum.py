"""Who counts as present at a moment, and whether that is enough (§§ 31, 49, 58 GO NRW)."""

import enum
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup

Span = tuple[datetime, datetime | None]


def _within(spans: tuple[Span, ...], moment: datetime) -> bool:
    for start, end in spans:  # noqa: SIM110 - asked for every seat of a council with every step, a generator takes twice
        if start <= moment and (end is None or moment < end):
            return True
    return False


@dataclass(frozen=True, slots=True)
class Seat:
    """One participant as the rules see it: group, stays [from, to), bias (item, from, to), resting vote [from, to)."""

    participant: uuid.UUID
    group: MemberGroup
    stays: tuple[Span, ...] = ()
    biases: tuple[tuple[uuid.UUID, datetime, datetime | None], ...] = ()
    rests: tuple[Span, ...] = ()

    def present_at(self, moment: datetime) -> bool:
        return _within(self.stays, moment)

    def biased_at(self, item: uuid.UUID | None, moment: datetime) -> bool:
        """Bias holds for the item, whatever the clock says, until it is taken back at `to`."""
        return bool(self.biases) and any(
            of == item and (end is None or moment < end) for of, _start, end in self.biases
        )

    def rests_at(self, moment: datetime) -> bool:
        """The vote rests (§ 58 Abs. 3 GO NRW)."""
        return _within(self.rests, moment)

    def counts_at(self, item: uuid.UUID | None, moment: datetime) -> bool:
        """Voting, present, neither biased nor resting."""
        return (
            self.group in VOTING_GROUPS
            and self.present_at(moment)
            and not self.biased_at(item, moment)
            and not self.rests_at(moment)
        )


class LampState(enum.StrEnum):
    ENOUGH = "enough"
    EXACTLY = "exactly"
    TOO_FEW = "too_few"
    ESTABLISHED = "established"


@dataclass(frozen=True, slots=True)
class Quorum:
    """Present and needed voting members; for a council committee also council members against expert citizens."""

    present: int
    needed: int
    state: LampState
    council: int
    citizens: int
    citizens_rule: bool

    @property
    def reached(self) -> bool:
        return self.state in (LampState.ENOUGH, LampState.EXACTLY)

    @property
    def citizens_ok(self) -> bool:
        """Present council members outnumber present voting expert citizens (§ 58 Abs. 3 GO NRW)."""
        return not self.citizens_rule or self.council > self.citizens


def needed(statutory_size: int) -> int:
    """More than half of the statutory number (§ 49 Abs. 1 GO NRW); nobody where none is set."""
    return statutory_size // 2 + 1 if statutory_size else 0


def entitled(seats: Iterable[Seat], item: uuid.UUID | None, moment: datetime) -> tuple[uuid.UUID, ...]:
    """The participants who may vote on `item` at `moment`: voting, present, neither biased nor resting."""
    return tuple(seat.participant for seat in seats if seat.counts_at(item, moment))


def quorum(
    seats: Iterable[Seat],
    statutory_size: int,
    item: uuid.UUID | None,
    moment: datetime,
    *,
    citizens_rule: bool = False,
    second_call: bool = False,
    established_missing: bool = False,
) -> Quorum:
    """The lamp's numbers: advisory, biased, resting and absent members do not count.

    A second call on the same subject needs no number (§ 49 Abs. 2 GO NRW).
    """
    counting = [seat for seat in seats if seat.counts_at(item, moment)]
    minimum = 0 if second_call else needed(statutory_size)
    if established_missing:
        state = LampState.ESTABLISHED
    elif len(counting) > minimum:
        state = LampState.ENOUGH
    else:
        state = LampState.EXACTLY if len(counting) == minimum else LampState.TOO_FEW
    return Quorum(
        present=len(counting),
        needed=minimum,
        state=state,
        council=sum(seat.group is MemberGroup.COUNCIL for seat in counting),
        citizens=sum(seat.group is MemberGroup.CITIZEN for seat in counting),
        citizens_rule=citizens_rule,
    )


def to_rest(seats: Iterable[Seat], item: uuid.UUID | None, moment: datetime) -> tuple[uuid.UUID, ...]:
    """The expert citizens whose votes should rest: as few as needed, the last to come first (§ 58 Abs. 3 GO NRW).

    Practice of other committees (not in the law): they agree that those named do not vote until another council
    member comes.
    """
    counting = [seat for seat in seats if seat.counts_at(item, moment)]
    council = sum(seat.group is MemberGroup.COUNCIL for seat in counting)
    citizens = [seat for seat in counting if seat.group is MemberGroup.CITIZEN]
    surplus = len(citizens) - max(council - 1, 0)
    last_first = sorted(citizens, key=lambda seat: _since(seat, moment), reverse=True)
    return tuple(seat.participant for seat in last_first[: max(surplus, 0)])


def to_resume(seats: Iterable[Seat], item: uuid.UUID | None, moment: datetime) -> tuple[uuid.UUID, ...]:
    """The expert citizens who can have their vote back, in the order in which they came."""
    rows = list(seats)
    waiting = [
        seat for seat in rows if seat.group is MemberGroup.CITIZEN and seat.present_at(moment) and seat.rests_at(moment)
    ]
    if not waiting:
        return ()
    counting = [seat for seat in rows if seat.counts_at(item, moment)]
    council = sum(seat.group is MemberGroup.COUNCIL for seat in counting)
    citizens = sum(seat.group is MemberGroup.CITIZEN for seat in counting)
    free = max(council - 1 - citizens, 0)
    return tuple(seat.participant for seat in sorted(waiting, key=lambda seat: _since(seat, moment))[:free])


def _since(seat: Seat, moment: datetime) -> datetime:
    """When the stay under way at `moment` began."""
    return max(
        (start for start, end in seat.stays if start <= moment and (end is None or moment < end)), default=moment
    )
