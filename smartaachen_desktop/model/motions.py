"""Rules of motions: what an amendment changes, word by word, and in which order motions are voted on."""

import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Protocol, TypeVar

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.voting import MotionKind


class DiffKind(enum.StrEnum):
    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class DiffPart:
    kind: DiffKind
    text: str


def word_diff(base: str, text: str) -> tuple[DiffPart, ...]:
    """What stays, goes and is new; kept and gone parts joined give `base`, kept and new ones `text`."""
    old, new = re.findall(r"\s+|\S+", base), re.findall(r"\s+|\S+", text)
    parts: list[DiffPart] = []
    for _tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if _tag == "equal":
            parts.append(DiffPart(DiffKind.KEPT, "".join(old[a:b])))
            continue
        if b > a:
            parts.append(DiffPart(DiffKind.GONE, "".join(old[a:b])))
        if d > c:
            parts.append(DiffPart(DiffKind.NEW, "".join(new[c:d])))
    return tuple(parts)


class MotionLike(Protocol):
    """What the order of voting looks at."""

    @property
    def kind(self) -> MotionKind: ...

    @property
    def text(self) -> str: ...

    @property
    def base_text(self) -> str: ...


_ORDER = (
    MotionKind.ADJOURNMENT,
    MotionKind.CLOSED_DOORS,
    MotionKind.CLOSURE,
    MotionKind.LIST_CLOSURE,
    MotionKind.POSTPONEMENT,
    MotionKind.REFERRAL,
    MotionKind.URGENCY,
    MotionKind.PROCEDURAL,
    MotionKind.AMENDMENT,
    MotionKind.MAIN,
)
"""What ends most comes first: the meeting, its being public, the debate, the list of speakers, the item."""
_RANKS = {kind: rank for rank, kind in enumerate(_ORDER)}
PROCEDURE = frozenset(_ORDER) - {MotionKind.MAIN, MotionKind.AMENDMENT, MotionKind.URGENCY}
"""Motions of procedure, on which one speaks for and one against."""
M = TypeVar("M", bound=MotionLike)


def reach(base: str, text: str) -> float:
    """How far an amendment goes from the wording it changes: 0 not at all, 1 everything is new."""
    old, new = base.split(), text.split()
    if not old and not new:
        return 0.0
    same = sum(block.size for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    return 1 - 2 * same / (len(old) + len(new))


def check_changes(base: str, text: str) -> None:
    """An amendment says something else than what it amends; one without a wording of its own is put by its subject."""
    if text.split() and text.split() == base.split():
        raise InvalidInput(
            "changes_nothing",
            "Der Änderungsantrag hat denselben Wortlaut wie der Vorschlag und ändert nichts.",
            remedy="Schreiben Sie in den Wortlaut, was anders lauten soll, oder wählen Sie eine andere Art.",
            field="text",
        )


def proposed_order(motions: Sequence[M]) -> list[M]:
    """The order in which motions are usually voted on; the chair decides.

    Motions of procedure come first, in the order of `_ORDER`; then the amendments, the furthest-reaching first; last
    the main motion. Equal ones keep their order. (Practice of rules of procedure, no rule of the GO NRW.)
    """
    return sorted(motions, key=lambda each: (_RANKS[each.kind], -_reach(each)))


def _reach(motion: MotionLike) -> float:
    return reach(motion.base_text, motion.text) if motion.kind is MotionKind.AMENDMENT else 0.0
