"""Adopted amendments in the wording of a motion: several of them stand side by side, none is lost to a later one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Amending:
    """What an amendment makes of the wording that it was moved against."""

    base: str
    text: str


@dataclass(frozen=True, slots=True)
class _Edit:
    """Words [start, end) of the base become `words`."""

    start: int
    end: int
    words: tuple[str, ...]


def amended(wording: str, amendment: Amending) -> str | None:
    """`wording` with what the amendment changes; None where another one changed the same words already.

    What both add at one place stands in the order in which they come.
    """
    if not amendment.base.strip() or wording.strip() == amendment.base.strip():
        return amendment.text
    base = _tokens(amendment.base)
    edits = _edits(base, _tokens(wording))
    for edit in _edits(base, _tokens(amendment.text)):
        if edit in edits:
            continue
        if any(_meet(edit, other) for other in edits):
            return None
        edits.append(edit)
    words: list[str] = []
    place = 0
    for edit in sorted(edits, key=lambda each: (each.start, each.end)):  # stable: at one place the earlier comes first
        words += base[place : edit.start]
        words += edit.words
        place = edit.end
    return "".join((*words, *base[place:]))


def stages(adopted: Sequence[Amending]) -> tuple[str | None, ...]:
    """The wording before any amendment and after each; None from the first that cannot be joined to those before."""
    if not adopted:
        return ()
    found: list[str | None] = [adopted[0].base]
    for each in adopted:
        before = found[-1]
        found.append(amended(before, each) if before is not None else None)
    return tuple(found)


def taken(adopted: Sequence[Amending], wording: str) -> int | None:
    """How many of the amendments, in the order of their votes, `wording` has; None where it was written by hand."""
    found = [place for place, stage in enumerate(stages(adopted)) if stage is not None and _same(stage, wording)]
    return found[-1] if found else None


def without(adopted: Sequence[Amending], gone: int, wording: str) -> str | None:
    """`wording` without the amendment at place `gone`; None where it does not have it or was written by hand."""
    count = taken(adopted, wording)
    if count is None or gone >= count:
        return None
    rest = [each for place, each in enumerate(adopted[:count]) if place != gone]
    text: str | None = adopted[0].base
    for each in rest:
        text = amended(text, each) if text is not None else None
    return text


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()


def _tokens(text: str) -> list[str]:
    return re.findall(r"\s+|\S+", text)


def _edits(base: list[str], text: list[str]) -> list[_Edit]:
    codes = SequenceMatcher(None, base, text, autojunk=False).get_opcodes()
    return [_Edit(a, b, tuple(text[c:d])) for tag, a, b, c, d in codes if tag != "equal"]


def _meet(one: _Edit, other: _Edit) -> bool:
    """Whether both change the same words; what one adds at the edge of the other does not."""
    return max(one.start, other.start) < min(one.end, other.end)
