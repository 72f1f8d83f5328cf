"""The letterhead of a body, or of the strategy for documents without a body: what every document of it carries."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.letterhead import (
    LONGEST_FOOTER,
    MOST_SENDERS,
    Letterhead,
    LetterheadMark,
    check_accent,
    check_logo,
)
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ChangeLetterhead(Command):
    """`senders` are lines; an empty text or colour is the usual one. A logo is a PNG and becomes the mark at once.

    Without a body the strategy's own letterhead is meant.
    """

    label = "Briefkopf geändert"
    organization: UUID | None
    senders: str | Keep = KEEP
    footer: str | Keep = KEEP
    salutation: str | Keep = KEEP
    closing: str | Keep = KEEP
    accent: str | Keep = KEEP
    mark: LetterheadMark | Keep = KEEP
    logo: bytes | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class ResetLetterhead(Command):
    """Back to the usual letterhead; the logo goes too. Without a body the strategy's own."""

    label = "Briefkopf zurückgesetzt"
    organization: UUID | None


def change_letterhead(command: ChangeLetterhead, work: UnitOfWork) -> Ids:
    key = _strategy(work) if command.organization is None else uuid4()
    if command.organization is not None:
        work.get(Organization, command.organization)
    head = _of(work, command.organization)
    if head is None:
        head = Letterhead(
            id=key, organization_id=command.organization, senders="", footer="", salutation="", closing="", accent="",
            mark=LetterheadMark.BUILT_IN, logo=None,
        )  # fmt: skip
        work.add(head)
    assign(
        head,
        senders=_lines(command.senders),
        footer=_line(command.footer),
        salutation=_line(command.salutation),
        closing=_line(command.closing),
        accent=check_accent(command.accent) if isinstance(command.accent, str) else KEEP,
        logo=command.logo,
    )
    if isinstance(command.logo, bytes):
        check_logo(command.logo)
    if command.mark is not KEEP:
        head.mark = command.mark
    elif command.logo is not KEEP:
        head.mark = LetterheadMark.LOGO if command.logo is not None else LetterheadMark.BUILT_IN
    _check(head)
    return {"letterhead": head.id}


def reset_letterhead(command: ResetLetterhead, work: UnitOfWork) -> Ids:
    head = _of(work, command.organization)
    if head is not None:
        work.delete(head)
    return None


def _of(work: UnitOfWork, organization: UUID | None) -> Letterhead | None:
    return work.session.scalars(select(Letterhead).where(Letterhead.organization_id == organization)).first()


def _strategy(work: UnitOfWork) -> UUID:
    """What the strategy's letterhead is known by, so that two writers cannot make two."""
    strategy = work.session.scalars(select(Strategy)).first()
    if strategy is None:
        raise RuleBroken("no_strategy", "Es ist noch keine Strategie angelegt.", field="organization")
    return strategy.id


def _lines(text: str | Keep) -> str | Keep:
    return "\n".join(line.strip() for line in text.splitlines() if line.strip()) if isinstance(text, str) else KEEP


def _line(text: str | Keep) -> str | Keep:
    return " ".join(text.split()) if isinstance(text, str) else KEEP


def _check(head: Letterhead) -> None:
    if len(head.senders.splitlines()) > MOST_SENDERS:
        raise InvalidInput(
            "too_many_lines",
            f"Die Absenderangabe hat höchstens {MOST_SENDERS} Zeilen.",
            field="senders",
            remedy="Fassen Sie Zeilen zusammen.",
        )
    if len(head.footer) > LONGEST_FOOTER:
        raise InvalidInput(
            "too_long",
            f"Die Fußzeile hat höchstens {LONGEST_FOOTER} Zeichen.",
            field="footer",
            remedy="Kürzen Sie die Fußzeile.",
        )
    if head.mark is LetterheadMark.LOGO and head.logo is None:
        raise RuleBroken(
            "no_logo", "Es ist kein Logo hinterlegt.", field="mark", remedy="Wählen Sie zuerst ein PNG-Bild."
        )


HANDLERS: dict[type[Command], Handler] = {
    ChangeLetterhead: change_letterhead,
    ResetLetterhead: reset_letterhead,
}
