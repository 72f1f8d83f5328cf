"""Who demands a roll call or a secret vote, and whether they are enough (§ 50 Abs. 1 GO NRW)."""

from collections.abc import Iterable
from dataclasses import dataclass

from smartaachen_desktop.model.voting import VoteMethod

DEMANDABLE = (VoteMethod.SECRET, VoteMethod.ROLL_CALL)
"""The stronger one first: secret beats roll call."""


@dataclass(frozen=True, slots=True)
class Demand:
    """`by` names a group or members, `count` is how many members stand behind it."""

    method: VoteMethod
    by: str = ""
    count: int = 0


def demand_needed(method: VoteMethod, members: int, roll_call_demand: int) -> int:
    """One fifth of the members for a secret vote; for a roll call the number of the body's rules, 0 where none is set.

    `members` is the statutory number of the body.
    """
    if method is VoteMethod.SECRET:
        return max(-(-members // 5), 1)
    return roll_call_demand if method is VoteMethod.ROLL_CALL else 0


def demanded_method(demands: Iterable[Demand], members: int, roll_call_demand: int) -> VoteMethod | None:
    """How the vote is to be taken: the strongest demand that enough members make; None where there is none."""
    strong = {
        each.method for each in demands if each.count >= max(demand_needed(each.method, members, roll_call_demand), 1)
    }
    return next((method for method in DEMANDABLE if method in strong), None)
