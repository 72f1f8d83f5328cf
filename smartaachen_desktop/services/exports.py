"""Which documents there are and which one is wanted: the window asks for it, the layers above the services make it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, Self, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.model.documents import Audience, DocumentRole
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState
from smartaachen_desktop.services.export_parts import WHOLE, Parts
from smartaachen_desktop.services.plan_paper import PlanWish
from smartaachen_desktop.services.queries.document_signers import DocumentSigner, Office, in_order
from smartaachen_desktop.services.said import Said, german

Data = TypeVar("Data")


class DocumentKind(StrEnum):
    PROTOCOL = "protocol"
    REPORT = "report"
    INVITATION = "invitation"
    AGENDA = "agenda"
    CALENDAR = "calendar"
    CANCELLATION = "cancellation"
    SUPPLEMENT = "supplement"
    RUN_SHEET = "run_sheet"
    KEYS = "keys"
    DELIVERIES = "deliveries"
    EXTRACT = "extract"
    RESOLUTIONS = "resolutions"
    RESOLUTION_BOOK = "resolution_book"
    ATTENDANCE_SHEET = "attendance_sheet"
    ATTENDANCE = "attendance"
    SPEAKING = "speaking"
    REVIEW = "review"
    PLAN = "plan"
    CIRCULAR = "circular"
    PAPER = "paper"
    MEASURES = "measures"
    BUDGET = "budget"
    BUDGET_TABLE = "budget_table"
    MEETING_DATA = "meeting_data"
    STATUS = "status"
    ANNUAL = "annual"


class RecordKind(StrEnum):
    """What a document is about; its id is the wish's record."""

    MEETING = "meeting"
    ITEM = "item"
    BODY = "body"
    BASELINE = "baseline"
    CIRCULAR = "circular"
    PAPER = "paper"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class DocumentWish:
    """A document of the record its kind needs, for whom; `groups`: keys only the window knows.

    With a `period` the record is a body, and its meetings of these days are meant; `year` says of which year a
    collection is. `later` is the second baseline of a
    review; without it the plan as it stands is meant.
    """

    kind: DocumentKind
    record: UUID | None = None
    audience: Audience = Audience.INTERNAL
    period: tuple[date, date] | None = None
    plan: PlanWish | None = None
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    later: UUID | None = None
    parts: Parts = WHOLE
    year: int | None = None
    signers: tuple[DocumentRole, ...] = ()
    """Whose places to sign it bears; of the minutes they are known."""

    @property
    def needed(self) -> UUID:
        """The record of a kind that cannot do without. Raises LookupError."""
        if self.record is None:
            raise LookupError(self.kind)
        return self.record


class Made(tuple[str, bytes]):
    """File name and content. `warnings`: German sentences about what the file cannot show as it was typed."""

    warnings: tuple[str, ...]

    def __new__(cls, name: str, content: bytes, warnings: Sequence[str] = ()) -> Self:
        made = super().__new__(cls, (name, content))
        made.warnings = tuple(warnings)
        return made


def unshown(signs: Iterable[str]) -> tuple[Said, ...]:
    """About signs that no font has, by their names."""
    return tuple(
        german("Das Zeichen {name} hat keine Schrift; im Dokument steht sein Name in eckigen Klammern.", name=each)
        for each in signs
    )


ReadDocument = Callable[[Session, datetime, DocumentWish], Callable[[], Made]]
"""Reads in the database thread and gives the job that makes the file."""


@dataclass(frozen=True, slots=True)
class Signing(Generic[Data]):
    """Who may sign documents of a kind: `offices` names them, `usual` are proposed, of an `official` kind ticked.

    With `final` the minutes must be released: a draft is not certified.
    """

    offices: Callable[[Session, DocumentWish, Data], tuple[Office, ...]]
    usual: tuple[DocumentRole, ...]
    official: bool = False
    final: bool = False


DRAFT_UNSIGNED = german("Der Entwurf wird nicht unterschrieben: Die Niederschrift ist noch nicht freigegeben.")


@dataclass(frozen=True, slots=True)
class DocumentType(Generic[Data]):
    """One row of the table of all documents. `read` takes one snapshot, `build` needs nothing else but the places of
    a kind that can be signed.

    `name` is German. `from_window` marks what only the window can fill.
    """

    kind: DocumentKind
    name: str
    record: RecordKind
    editions: tuple[Audience, ...]
    read: Callable[[Session, datetime, DocumentWish], Data]
    build: Callable[..., Made]
    endings: tuple[str, ...] = (".pdf",)
    from_window: bool = False
    signing: Signing[Data] | None = None

    def edition(self, wanted: Audience) -> Audience:
        """Never more than wished: for the house there may be the public edition alone, but not the other way round."""
        if wanted in self.editions:
            return wanted
        if wanted is Audience.INTERNAL:
            return Audience.PUBLIC
        raise RuleBroken(
            "no_public_edition",
            f"„{self.name}“ gibt es nur als interne Ausgabe.",
            field="audience",
            remedy="Wählen Sie die interne Ausgabe.",
        )

    def ending(self, wish: DocumentWish) -> str:
        """Of the file that comes of this wish."""
        return f".{wish.plan.format.value}" if wish.plan is not None else self.endings[0]

    def job(self, session: Session, now: datetime, wish: DocumentWish) -> Callable[[], Made]:
        """Read at once; the job that is returned makes the document."""
        data = self.read(session, now, replace(wish, audience=self.edition(wish.audience)))
        if not wish.signers:
            return lambda: self.build(data)
        places = self._places(session, wish, data)
        return lambda: self.build(data, places)

    def meeting(self, session: Session, wish: DocumentWish) -> Meeting | None:
        """The one meeting it tells of."""
        if self.record is RecordKind.ITEM:
            return session.get(Meeting, session.get_one(AgendaItem, wish.needed).meeting_id)
        return session.get(Meeting, wish.needed) if self.record is RecordKind.MEETING and not wish.period else None

    def unsigned_why(self, session: Session, wish: DocumentWish) -> str:
        """Why it cannot be signed yet; empty when it can."""
        meeting = self.meeting(session, wish)
        early = meeting is not None and meeting.state not in (MeetingState.APPROVED, MeetingState.SIGNED)
        return DRAFT_UNSIGNED if early and self.signing is not None and self.signing.final else ""

    def _places(self, session: Session, wish: DocumentWish, data: Data) -> tuple[DocumentSigner, ...]:
        if self.signing is None or self.ending(wish) != ".pdf":
            raise RuleBroken(
                "not_signable",
                f"„{self.name}“ bekommt keine Unterschriftsfelder.",
                field="signers",
                remedy="Die Niederschrift trägt ihre Felder immer; andere Arten zeigt „document --list“.",
            )
        if why := self.unsigned_why(session, wish):
            raise RuleBroken(
                "draft_unsigned",
                why,
                field="signers",
                remedy="Geben Sie zuerst die Niederschrift frei, oder geben Sie das Dokument ohne Felder aus.",
            )
        return in_order(self.signing.offices(session, wish, data), wish.signers)
