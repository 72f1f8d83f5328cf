"""Who might vote on an item at a moment, by name, and who was there but might not, with the reason. Internal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.people import VOTING_GROUPS
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.words import BIAS_NAMES

CORRECTED = "Anwesenheit nach der Abstimmung berichtigt"


@dataclass(frozen=True, slots=True)
class VoterList:
    """`left_out` are (name, reason) of members with a vote who were there and might not use it."""

    entitled: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()


def voters(view: MeetingView, item: ItemView, at: datetime, frozen: Iterable[UUID] | None = None) -> VoterList:
    """`frozen` are the participants kept with the vote: they stay, whatever was noted of times later."""
    ids = {who.id for who in view.entitled(item.id, at)} if frozen is None else set(frozen)
    seats = {seat.participant: seat for seat in view.seats()}
    reasons = {bias.participant_id: bias.reason for bias in item.exclusions}
    left_out: list[tuple[str, str]] = []
    for who in view.participants:
        seat = seats[who.id]
        if who.id in ids or who.group not in VOTING_GROUPS or not who.stays:
            continue
        if seat.biased_at(item.id, at):
            reason = reasons.get(who.id, BiasReason.UNSTATED)
            why = "" if reason is BiasReason.UNSTATED else f": {BIAS_NAMES[reason]}"
            left_out.append((who.name, f"befangen{in_brackets(view.cites(Law.BIAS))}{why}"))
        elif seat.present_at(at):
            resting = f"Stimmrecht ruht{in_brackets(view.cites(Law.CITIZENS_MAJORITY))}"
            left_out.append((who.name, resting if seat.rests_at(at) else CORRECTED))
    return VoterList(tuple(who.name for who in view.participants if who.id in ids), tuple(left_out))
