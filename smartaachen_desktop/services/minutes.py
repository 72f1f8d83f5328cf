"""Signing the minutes: chair first, further chairs, then Schriftführung; the last signature seals the meeting."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.formats import day as day_words
from smartaachen_desktop.formats import local, utc
from smartaachen_desktop.model.documents import (
    Audience,
    Signature,
    SignatureLevel,
    SignerRole,
    StoredDocument,
)
from smartaachen_desktop.model.errors import Conflict, InvalidInput, MeetingSealed, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.signers import Signer, find_signer, next_signer, signature_of
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SignMinutes(Command):
    """Keep the protocol as just signed by `role`: `document` is the PDF, `level` what its certificate is worth."""

    label = "Niederschrift unterschrieben"
    meeting: UUID
    role: SignerRole
    document: bytes
    file_name: str
    audience: Audience = Audience.PUBLIC
    level: SignatureLevel = SignatureLevel.SELF_ISSUED
    certificate: str = ""
    at: datetime | None = None
    person: UUID | None = None
    """Who led single items instead of the chair; None for the meeting's chair or Schriftführung."""


@dataclass(frozen=True, slots=True)
class NoteHandSignature(Command):
    """Note that `role` signed the printed minutes by hand on `day`: the form that § 52 GO NRW asks for."""

    label = "Unterschrift von Hand vermerkt"
    meeting: UUID
    role: SignerRole
    day: date
    person: UUID | None = None
    audience: Audience = Audience.INTERNAL
    """The edition on paper; the internal one knows all who led items."""


@dataclass(frozen=True, slots=True)
class RefuseSignature(Command):
    """Note that a signature is refused and why (§ 52 GO NRW); it takes the signature's place."""

    label = "Verweigerung der Unterschrift vermerkt"
    meeting: UUID
    role: SignerRole
    note: str
    person: UUID | None = None
    audience: Audience = Audience.INTERNAL


def sign_minutes(command: SignMinutes, work: UnitOfWork) -> Ids:
    meeting, person = _signer(work, command, command.level)
    document = work.session.scalars(select(StoredDocument).where(StoredDocument.meeting_id == meeting.id)).first()
    if document is not None and document.audience is not command.audience:
        raise RuleBroken(
            "other_edition",
            "Die erste Unterschrift steht unter der anderen Ausgabe; beide gehören unter dieselbe Niederschrift.",
            remedy="Bitte unterschreiben Sie die Ausgabe, die schon eine Unterschrift trägt.",
            field="audience",
        )
    at = command.at or work.now
    if document is None:
        document = StoredDocument(
            meeting_id=meeting.id, audience=command.audience, file_name="", created_at=at, sha256="", content=b""
        )
        work.add(document)
    elif not command.document.startswith(document.content):
        raise Conflict(
            "other_document",
            "Unter dieser Niederschrift steht inzwischen eine andere Unterschrift.",
            remedy="Bitte den Dialog schließen, noch einmal öffnen und dann unterschreiben.",
        )
    document.content = command.document
    document.file_name = command.file_name
    document.sha256 = hashlib.sha256(command.document).hexdigest()
    signature = Signature(
        meeting_id=meeting.id,
        role=command.role,
        person_id=person,
        at=at,
        level=command.level,
        certificate=command.certificate,
        note="",
    )
    work.add(signature)
    _seal_after_last(work, meeting, command.role)
    return {"document": document.id, "signature": signature.id}


def note_hand_signature(command: NoteHandSignature, work: UnitOfWork) -> Ids:
    meeting, person = _signer(work, command, SignatureLevel.HANDWRITTEN)
    _check_day(work, meeting, command.day)
    signature = Signature(
        meeting_id=meeting.id,
        role=command.role,
        person_id=person,
        at=utc(datetime.combine(command.day, time(12))),  # paper bears a day, no time; noon is that day everywhere
        level=SignatureLevel.HANDWRITTEN,
        certificate="",
        note="",
    )
    work.add(signature)
    _seal_after_last(work, meeting, command.role)
    return {"signature": signature.id}


def refuse_signature(command: RefuseSignature, work: UnitOfWork) -> Ids:
    meeting, person = _signer(work, command, SignatureLevel.REFUSED)
    signature = Signature(
        meeting_id=meeting.id,
        role=command.role,
        person_id=person,
        at=work.now,
        level=SignatureLevel.REFUSED,
        certificate="",
        note=named(command.note, "note", "Grund der Verweigerung"),
    )
    work.add(signature)
    _seal_after_last(work, meeting, command.role)
    return {"signature": signature.id}


def check_signable(meeting: MeetingView, signer: Signer, level: SignatureLevel) -> None:
    """Refuse a signature out of turn or of the other way; asked before a key is touched: nothing is half signed."""
    law = meeting.cites(Law.MINUTES) or None
    if meeting.state is MeetingState.SIGNED:
        raise MeetingSealed(law)
    if meeting.state is not MeetingState.APPROVED:
        raise RuleBroken(
            "not_approved",
            "Die Niederschrift ist noch nicht zur Unterschrift freigegeben.",
            paragraph=law,
        )
    if signature_of(meeting, signer) is not None:
        raise RuleBroken("already_signed", f"Die {signer.title} hat schon unterschrieben.")
    first = next_signer(meeting)
    if first is not None and first != signer:
        raise RuleBroken("chair_first", f"Zuerst unterschreibt die {first.title}.", paragraph=law)
    _check_one_way({each.level for each in meeting.signatures}, level, law)


def _check_one_way(done: set[SignatureLevel], level: SignatureLevel, law: str | None) -> None:
    """Paper and file are two originals; both signatures belong under one. A refusal goes with either."""
    given = done - {SignatureLevel.REFUSED}
    if level is SignatureLevel.REFUSED or not given:
        return
    by_hand = SignatureLevel.HANDWRITTEN in given
    if by_hand and level is not SignatureLevel.HANDWRITTEN:
        raise RuleBroken(
            "mixed_ways",
            "Die erste Unterschrift steht auf Papier; alle Unterschriften gehören unter dasselbe Dokument.",
            remedy="Bitte unterschreiben Sie dasselbe Papier und vermerken Sie das mit „Von Hand unterschrieben …“.",
            paragraph=law,
        )
    if not by_hand and level is SignatureLevel.HANDWRITTEN:
        raise RuleBroken(
            "mixed_ways",
            "Die erste Unterschrift ist elektronisch; auf Papier ist sie nichts wert.",
            remedy="Bitte unterschreiben Sie mit einem Zertifikat; der Dialog legt auch eines an.",
            paragraph=law,
        )


def _check_day(work: UnitOfWork, meeting: Meeting, signed: date) -> None:
    earlier = work.all(select(Signature).where(Signature.meeting_id == meeting.id))
    held = local(meeting.ended_at or meeting.started_at or meeting.scheduled_start).date()
    if signed > local(work.now).date():
        raise InvalidInput("day_in_future", "Der Tag der Unterschrift liegt in der Zukunft.", field="day")
    if signed < held:
        raise InvalidInput(
            "day_before_meeting",
            f"Die Sitzung war erst am {day_words(held)}; vorher unterschreibt niemand.",
            field="day",
        )
    for each in earlier:
        first = local(each.at).date()
        if signed < first:
            raise InvalidInput(
                "day_before_chair",
                f"Eine frühere Unterschrift trägt den {day_words(first)}; die Reihenfolge muss stimmen.",
                field="day",
            )


def _signer(
    work: UnitOfWork, command: SignMinutes | NoteHandSignature | RefuseSignature, level: SignatureLevel
) -> tuple[Meeting, UUID]:
    meeting = work.get(Meeting, command.meeting)
    if meeting.state is MeetingState.SIGNED:
        raise MeetingSealed(meeting_law(work, meeting, Law.MINUTES))
    view = meeting_view(work.session, meeting.id)
    if command.audience is Audience.PUBLIC:
        view = public_meeting(view)
    signer = find_signer(view, command.role, command.person)
    if signer is None:
        raise InvalidInput("no_signer", "Diese Person hat in der Sitzung keinen Punkt geleitet.", field="person")
    check_signable(view, signer, level)
    if signer.person_id is None:
        raise RuleBroken("signers_missing", "Sitzungsleitung und Schriftführung müssen eingetragen sein.")
    return meeting, signer.person_id


def _seal_after_last(work: UnitOfWork, meeting: Meeting, role: SignerRole) -> None:
    work.barrier()
    if role is SignerRole.SECRETARY:
        meeting.go_to(MeetingState.SIGNED)


HANDLERS: dict[type[Command], Handler] = {
    SignMinutes: sign_minutes,
    NoteHandSignature: note_hand_signature,
    RefuseSignature: refuse_signature,
}
