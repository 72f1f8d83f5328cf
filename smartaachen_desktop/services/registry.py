"""All commands with their handlers: the one list that dispatcher, command line and history go through."""

from types import MappingProxyType

from smartaachen_desktop.services import (
    aftermath,
    agenda,
    agenda_course,
    agenda_order,
    assignments,
    attendance,
    budget,
    corrections,
    elections,
    follow_up,
    meetings,
    minutes,
    motions,
    paper_files,
    papers,
    people,
    plan,
    proposals,
    quorum_acts,
    resolutions,
    series,
    speeches,
    strategy,
    templates,
    text_blocks,
    urgency,
    vote_terms,
    votes,
)
from smartaachen_desktop.services.command import Command, Handler

_FEATURES = (
    strategy,
    people,
    papers,
    paper_files,
    budget,
    corrections,
    plan,
    proposals,
    templates,
    text_blocks,
    meetings,
    series,
    agenda,
    agenda_order,
    agenda_course,
    attendance,
    quorum_acts,
    speeches,
    motions,
    votes,
    vote_terms,
    elections,
    urgency,
    resolutions,
    assignments,
    follow_up,
    minutes,
    aftermath,
)
HANDLERS: MappingProxyType[type[Command], Handler] = MappingProxyType(
    {command: handler for feature in _FEATURES for command, handler in feature.HANDLERS.items()}
)
COMMANDS: MappingProxyType[str, type[Command]] = MappingProxyType({command.__name__: command for command in HANDLERS})
