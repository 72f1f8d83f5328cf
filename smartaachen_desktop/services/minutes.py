"""Signing the minutes: chair first, then Schriftführung; the last signature seals the meeting."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.documents import (
    SIGNER_NAMES,
    Audience,
    Signature,
    SignatureLevel,
    SignerRole,
    StoredDocument,
)
from smartaachen_desktop.model.errors import MeetingSealed, RuleBroken
from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.services.command import Command, Handler, Ids
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


@dataclass(frozen=True, slots=True)
class RefuseSignature(Command):
    """Note that a signature is refused and why (§ 52 GO NRW); it takes the signature's place."""

    label = "Verweigerung der Unterschrift vermerkt"
    meeting: UUID
    role: SignerRole
    note: str


def sign_minutes(command: SignMinutes, work: UnitOfWork) -> Ids:
    meeting, person = _signer(work, command.meeting, command.role)
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


def refuse_signature(command: RefuseSignature, work: UnitOfWork) -> Ids:
    meeting, person = _signer(work, command.meeting, command.role)
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


def check_signable(state: MeetingState, done: Collection[SignerRole], role: SignerRole) -> None:
    """Refuse a signature out of turn; asked before a key is touched, so that nothing is half signed."""
    if state is MeetingState.SIGNED:
        raise MeetingSealed
    if state is not MeetingState.APPROVED:
        raise RuleBroken(
            "not_approved",
            "Die Niederschrift ist noch nicht zur Unterschrift freigegeben.",
            paragraph="§ 52 GO NRW",
        )
    if role in done:
        raise RuleBroken("already_signed", f"Die {SIGNER_NAMES[role]} hat schon unterschrieben.")
    if role is SignerRole.SECRETARY and SignerRole.CHAIR not in done:
        raise RuleBroken("chair_first", "Zuerst unterschreibt die Sitzungsleitung.", paragraph="§ 52 GO NRW")


def _signer(work: UnitOfWork, meeting_id: UUID, role: SignerRole) -> tuple[Meeting, UUID]:
    meeting = work.get(Meeting, meeting_id)
    done = {signature.role for signature in work.all(select(Signature).where(Signature.meeting_id == meeting.id))}
    check_signable(meeting.state, done, role)
    person = meeting.chair_id if role is SignerRole.CHAIR else meeting.secretary_id
    if person is None:
        raise RuleBroken("signers_missing", "Sitzungsleitung und Schriftführung müssen eingetragen sein.")
    return meeting, person


def _seal_after_last(work: UnitOfWork, meeting: Meeting, role: SignerRole) -> None:
    work.barrier()
    if role is SignerRole.SECRETARY:
        meeting.go_to(MeetingState.SIGNED)


HANDLERS: dict[type[Command], Handler] = {SignMinutes: sign_minutes, RefuseSignature: refuse_signature}
