"""Text blocks for the minutes: sentences with placeholders, of one body or for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.texts import TextBlock, check_placeholders
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.order import place
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

USUAL: tuple[tuple[str, str], ...] = (
    ("Eröffnung", "{Sitzungsleitung} eröffnet um {Beginn} die Sitzung ({Gremium}) und begrüßt die Anwesenden."),
    ("Einladung", "Die Sitzungsleitung stellt fest, dass die Einladung form- und fristgerecht ergangen ist."),
    ("Beschlussfähigkeit", "Die Sitzungsleitung stellt die Beschlussfähigkeit fest."),
    ("Anwesende", "Um {Uhrzeit} sind {Anwesende} Stimmberechtigte anwesend."),
    ("Tagesordnung", "Änderungen der Tagesordnung werden nicht gewünscht."),
    ("Schriftführung", "Zur Schriftführung wird bestellt: {Schriftführung}."),
    ("Vorstellung der Vorlage", "Die Verwaltung stellt die Vorlage vor und beantwortet Fragen."),
    ("Vorstellung mit Nummer", "Die Verwaltung stellt die Vorlage {Vorlage} vor und beantwortet Fragen."),
    ("Frage", "Aus der Mitte des Ausschusses wird gefragt,"),
    ("Frage mit Namen", "{Name} fragt,"),
    ("Anregung", "{Name} regt an,"),
    ("Zusage", "Die Verwaltung sagt zu, die Antwort nachzureichen."),
    ("Ende der Beratung", "Es wird Antrag zur Geschäftsordnung auf Ende der Beratung gestellt."),
    ("Keine Wortmeldungen", "Wortmeldungen liegen nicht vor."),
    ("Abstimmung", "Abstimmung zu {TOP}: {Abstimmung}. Ergebnis: {Ergebnis}."),
    ("Kenntnisnahme", "Das Gremium nimmt die Ausführungen zu {TOP} „{Betreff}“ zur Kenntnis."),
)
"""Title and text: what is said in every meeting. Offered as long as a body has no blocks of its own."""


@dataclass(frozen=True, slots=True)
class AddTextBlock(Command):
    """Without `organization` for every body."""

    label = "Textbaustein aufgenommen"
    title: str
    text: str
    organization: UUID | None = None


@dataclass(frozen=True, slots=True)
class ChangeTextBlock(Command):
    """Given to another body, or to all, the block comes last there."""

    label = "Textbaustein geändert"
    text_block: UUID
    title: str | Keep = KEEP
    text: str | Keep = KEEP
    organization: UUID | None | Keep = KEEP


@dataclass(frozen=True, slots=True)
class MoveTextBlock(Command):
    """To a place among the blocks of the same body, or among those of all."""

    label = "Textbaustein verschoben"
    text_block: UUID
    position: int


@dataclass(frozen=True, slots=True)
class RemoveTextBlock(Command):
    label = "Textbaustein gelöscht"
    text_block: UUID


@dataclass(frozen=True, slots=True)
class TakeUsualTextBlocks(Command):
    """Take over the usual blocks where there are none, without `organization` for every body."""

    label = "Übliche Textbausteine übernommen"
    organization: UUID | None = None


def blocks_of(work: UnitOfWork, organization: UUID | None) -> Sequence[TextBlock]:
    found = select(TextBlock).where(TextBlock.organization_id == organization)  # None becomes IS NULL
    return work.all(found.order_by(TextBlock.position))


def add_text_block(command: AddTextBlock, work: UnitOfWork) -> Ids:
    _check_body(command.organization, work)
    block = TextBlock(
        organization_id=command.organization,
        position=0,
        title=named(command.title, "title", "Textbaustein"),
        text=_checked(command.text),
    )
    rows = blocks_of(work, command.organization)
    place(rows, block, len(rows))
    return {"text_block": work.add(block).id}


def change_text_block(command: ChangeTextBlock, work: UnitOfWork) -> Ids:
    block = work.get(TextBlock, command.text_block)
    assign(
        block,
        title=KEEP if isinstance(command.title, Keep) else named(command.title, "title", "Textbaustein"),
        text=KEEP if isinstance(command.text, Keep) else _checked(command.text),
    )
    if not isinstance(command.organization, Keep) and command.organization != block.organization_id:
        _check_body(command.organization, work)
        rest = [row for row in blocks_of(work, block.organization_id) if row is not block]
        there = blocks_of(work, command.organization)
        block.organization_id = command.organization
        _renumber(rest)
        place(there, block, len(there))
    return None


def move_text_block(command: MoveTextBlock, work: UnitOfWork) -> Ids:
    block = work.get(TextBlock, command.text_block)
    place(blocks_of(work, block.organization_id), block, command.position)
    return None


def remove_text_block(command: RemoveTextBlock, work: UnitOfWork) -> Ids:
    block = work.get(TextBlock, command.text_block)
    rest = [row for row in blocks_of(work, block.organization_id) if row is not block]
    work.delete(block)
    _renumber(rest)
    return None


def take_usual_text_blocks(command: TakeUsualTextBlocks, work: UnitOfWork) -> Ids:
    _check_body(command.organization, work)
    if blocks_of(work, command.organization):
        raise RuleBroken("blocks_there", "Es gibt schon Textbausteine.")
    for title, text in USUAL:
        add_text_block(AddTextBlock(title, text, command.organization), work)
    return None


def _check_body(organization: UUID | None, work: UnitOfWork) -> None:
    if organization is not None:
        work.get(Organization, organization)


def _checked(text: str) -> str:
    if not text.strip():
        raise InvalidInput("empty_text", "Der Textbaustein hat keinen Text.", field="text")
    check_placeholders(text)
    return text.strip()


def _renumber(rows: Sequence[TextBlock]) -> None:
    for position, row in enumerate(rows):
        if row.position != position:
            row.position = position


HANDLERS: dict[type[Command], Handler] = {
    AddTextBlock: add_text_block,
    ChangeTextBlock: change_text_block,
    MoveTextBlock: move_text_block,
    RemoveTextBlock: remove_text_block,
    TakeUsualTextBlocks: take_usual_text_blocks,
}
