"""Who has to sign the minutes, in order: the chair, each further chair for the items they led, the Schriftführung."""

from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.model.documents import SIGNER_NAMES, SignerRole
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, SignatureView


@dataclass(frozen=True, slots=True)
class Signer:
    """One place under the minutes; `numbers` are the items that a further chair led. `field` names its PDF field."""

    role: SignerRole
    person_id: UUID | None
    name: str
    field: str
    numbers: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """ "Sitzungsleitung", "Sitzungsleitung zu Ö 3, Ö 4" or "Schriftführung"."""
        title = SIGNER_NAMES[self.role]
        return f"{title} zu {', '.join(self.numbers)}" if self.numbers else title

    @property
    def key(self) -> str:
        """What a certificate is remembered by: a further chair is a person, the others are offices."""
        return f"{self.role.value}:{self.person_id}" if self.numbers else self.role.value

    @property
    def last(self) -> bool:
        """The one whose signature locks the file and seals the meeting."""
        return self.role is SignerRole.SECRETARY


def led_by_another(item: ItemView, meeting: MeetingView) -> bool:
    """Somebody else than the meeting's chair leads the item."""
    return item.chair_id is not None and item.chair_id != meeting.chair_id and bool(item.chair)


def signers(meeting: MeetingView) -> tuple[Signer, ...]:
    """Of the edition that `meeting` is cut to: the public one does not tell who led a non-public item (§ 48 GO NRW)."""
    led: dict[UUID, list[ItemView]] = {}
    for item in meeting.without_stage().items:
        if item.chair_id is not None and led_by_another(item, meeting) and item.started_at is not None:
            led.setdefault(item.chair_id, []).append(item)
    further = (
        Signer(SignerRole.CHAIR, person, items[0].chair, f"chair{place}", tuple(item.number for item in items))
        for place, (person, items) in enumerate(led.items(), 2)
    )
    return (
        Signer(SignerRole.CHAIR, meeting.chair_id, meeting.chair, "chair"),
        *further,
        Signer(SignerRole.SECRETARY, meeting.secretary_id, meeting.secretary, "secretary"),
    )


def find_signer(meeting: MeetingView, role: SignerRole, person: UUID | None) -> Signer | None:
    """Without a person the office: the meeting's chair or Schriftführung."""
    return next(
        (each for each in signers(meeting) if each.role is role and person in (None, each.person_id)),
        None,
    )


def signature_of(meeting: MeetingView, signer: Signer) -> SignatureView | None:
    return next(
        (each for each in meeting.signatures if (each.role, each.person_id) == (signer.role, signer.person_id)), None
    )


def next_signer(meeting: MeetingView) -> Signer | None:
    """Who signs next; None when nobody may or everybody has."""
    if meeting.state is not MeetingState.APPROVED:
        return None
    return next((each for each in signers(meeting) if signature_of(meeting, each) is None), None)
