"""Accepted proposals become the one command that takes them over."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.paper_proposals import Proposal, ProposalKind, accepted, refuse_empty
from smartaachen_desktop.services.paper_reading import TakeCouncilPaper
from smartaachen_desktop.services.paper_taken import (
    TakenAmount,
    TakenItem,
    TakenLine,
    TakenMotion,
    TakenStation,
    TakenStep,
)


def taking(
    found: Sequence[Proposal], strategy: UUID | None, paper: UUID | None, content: bytes = b""
) -> TakeCouncilPaper:
    """Only what is accepted. Raises InvalidInput where an accepted proposal lacks something."""
    refuse_empty(found)
    values: dict[str, Any] = {}
    for each in accepted(found, ProposalKind.PAPER):
        name, value = each.entries[0].name, each.entries[0].value
        if name == "lead_department" and isinstance(value, str):
            values["new_department"] = value
        else:
            values[name] = value
    item = next(iter(accepted(found, ProposalKind.ITEM)), None)
    motion = next(iter(accepted(found, ProposalKind.MOTION)), None)
    file = next(iter(accepted(found, ProposalKind.FILE)), None)
    return TakeCouncilPaper(
        paper,
        **values,
        stations=tuple(_station(each) for each in accepted(found, ProposalKind.STATION)),
        item=_item(item) if item is not None else None,
        motion=_motion(motion, item) if motion is not None else None,
        strategy=strategy,
        lines=tuple(_line(each) for each in accepted(found, ProposalKind.LINE)),
        steps=tuple(_steps(accepted(found, ProposalKind.STEP))),
        file_name=str(file.value("file_name")) if file is not None else "",
        content=content if file is not None else b"",
    )


def _station(each: Proposal) -> TakenStation:
    body = each.value("body")
    known = body if isinstance(body, UUID) else None
    return TakenStation(each.value("role"), each.value("dated"), known, "" if known else str(body), each.record)


def _meeting(each: Proposal) -> UUID:
    meeting = each.value("meeting")
    if not isinstance(meeting, UUID):
        raise InvalidInput(
            "no_meeting", f"„{each.title}“: Es ist keine Sitzung gewählt.", field="meeting",
            remedy="Wählen Sie die Sitzung, oder nehmen Sie den Haken heraus.",
        )  # fmt: skip
    return meeting


def _item(each: Proposal) -> TakenItem:
    return TakenItem(
        _meeting(each), each.value("title"), each.value("public"), each.value("role"), each.value("internal_title"),
        each.value("proposal"),
    )  # fmt: skip


def _motion(each: Proposal, item: Proposal | None) -> TakenMotion:
    """In the meeting of the item where that is taken over, too."""
    return TakenMotion(_meeting(item or each), each.value("title"), each.value("text"))


def _line(each: Proposal) -> TakenLine:
    amounts = tuple(
        TakenAmount(int(entry.name.removeprefix("amount.")), entry.value)
        for entry in each.entries
        if entry.name.startswith("amount.") and entry.value is not None
    )
    return TakenLine(each.value("name"), each.value("group"), amounts, each.record)


def _steps(found: Sequence[Proposal]) -> list[TakenStep]:
    """A step whose upper one stays out stands for itself."""
    keys = {each.key for each in found}
    steps = []
    for each in found:
        start, end, precision = each.value("when")
        days, months = each.value("rhythm")
        steps.append(
            TakenStep(
                each.key, each.value("title"), each.value("kind"), start, end, precision, days, months,
                each.value("contact"), each.value("partners"), each.value("deliverable"), each.value("notes"),
                (each.parent or "") if each.parent in keys else "", each.value("measure"),
            )
        )  # fmt: skip
    return steps
