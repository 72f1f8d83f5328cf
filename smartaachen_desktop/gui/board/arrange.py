"""Which card stands where on the board, and what a move to another place means. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from smartaachen_desktop.model.plan import Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.strategy import FieldRow
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, STATUS_NAMES

LANES = (Horizon.SHORT, Horizon.MEDIUM, Horizon.LONG)
ColumnKey = UUID | MeasureStatus


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the board; `letter` is empty where it stands for a status."""

    key: ColumnKey
    title: str
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands: column, lane, and index among the cards shown there."""

    column: ColumnKey
    lane: Horizon
    index: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The board as it is to be shown. `measures` is everything in the fields, also steps and milestones."""

    measures: tuple[MeasureRow, ...] = ()
    columns: tuple[Column, ...] = ()
    words: str = ""

    @property
    def cards(self) -> tuple[MeasureRow, ...]:
        """What stands on the board; steps inside a measure and milestones are no cards of their own."""
        return tuple(row for row in self.measures if row.depth == 0 and row.kind is not MeasureKind.MILESTONE)

    @property
    def shown(self) -> tuple[MeasureRow, ...]:
        """The cards that the filter lets through."""
        return tuple(card for card in self.cards if matches(card, self.words))

    def column_of(self, card: MeasureRow) -> ColumnKey | None:
        by_status = bool(self.columns) and isinstance(self.columns[0].key, MeasureStatus)
        return card.status if by_status else card.field_id

    def cell(self, column: ColumnKey, lane: Horizon) -> tuple[MeasureRow, ...]:
        """The shown cards of a column and lane in their order."""
        return tuple(card for card in self.shown if self.column_of(card) == column and card.horizon is lane)

    def in_column(self, column: ColumnKey) -> tuple[MeasureRow, ...]:
        return tuple(card for card in self.cards if self.column_of(card) == column)

    def in_lane(self, lane: Horizon) -> tuple[MeasureRow, ...]:
        return tuple(card for card in self.shown if card.horizon is lane)

    def card(self, measure: UUID) -> MeasureRow | None:
        return next((card for card in self.cards if card.id == measure), None)

    def place_of(self, measure: UUID) -> Place | None:
        card = self.card(measure)
        column = self.column_of(card) if card else None
        if card is None or column is None:
            return None
        ids = [each.id for each in self.cell(column, card.horizon)]
        return Place(column, card.horizon, ids.index(measure)) if measure in ids else None

    def words_for(self, place: Place) -> str:
        """ "mittelfristig, Platz 1", with the status first where columns are statuses."""
        lane = HORIZON_NAMES[place.lane]
        if isinstance(place.column, MeasureStatus):
            return f"{STATUS_NAMES[place.column]}, {lane}"
        return f"{lane}, Platz {place.index + 1}"

    def position_for(self, measure: UUID, place: Place) -> int:
        """The position in the whole field that puts the card at its place between the cards shown."""
        others = [row for row in self._ordered(place.column) if row.id != measure]
        ids = [row.id for row in others]
        neighbours = [card.id for card in self.cell(place.column, place.lane) if card.id != measure]
        if place.index < len(neighbours):
            return ids.index(neighbours[place.index])
        if neighbours:
            return ids.index(neighbours[-1]) + 1
        earlier = [
            card.id for lane in LANES[: LANES.index(place.lane)] for card in self.cell(place.column, lane)
            if card.id != measure
        ]  # fmt: skip
        return ids.index(earlier[-1]) + 1 if earlier else 0

    def moved(self, measure: UUID, place: Place) -> "Arrangement":
        """The board with the card at its new place, as the database will have it."""
        card = self.card(measure)
        if card is None:
            return self
        if isinstance(place.column, MeasureStatus):
            new = replace(card, status=place.column, horizon=place.lane)
            return replace(self, measures=tuple(new if row is card else row for row in self.measures))
        letter = next(column.letter for column in self.columns if column.key == place.column)
        new = replace(card, field_id=place.column, horizon=place.lane, letter=letter)
        order = [row for row in self._ordered(place.column) if row.id != measure]
        order.insert(min(self.position_for(measure, place), len(order)), new)
        rank = {row.id: number for number, row in enumerate(order)}
        rows = [new if row is card else row for row in self.measures]
        rows = [replace(row, position=rank.get(row.id, row.position)) for row in rows]
        return replace(self, measures=tuple(sorted(rows, key=_order)))

    def step(self, measure: UUID, columns: int, rows: int) -> Place | None:
        """One step for a card by keys: sideways to the same lane, up and down also into the next lane."""
        here = self.place_of(measure)
        if here is None:
            return None
        keys = [column.key for column in self.columns]
        if columns:
            at = keys.index(here.column) + columns
            if not 0 <= at < len(keys):
                return None
            return Place(keys[at], here.lane, min(here.index, len(self.cell(keys[at], here.lane))))
        index, last = here.index + rows, len(self.cell(here.column, here.lane)) - 1
        by_status = isinstance(here.column, MeasureStatus)
        if 0 <= index <= last and not by_status:
            return Place(here.column, here.lane, index)
        at = LANES.index(here.lane) + rows
        if not 0 <= at < len(LANES):
            return None
        return Place(here.column, LANES[at], 0 if rows > 0 else len(self.cell(here.column, LANES[at])))

    def neighbour(self, measure: UUID | None, columns: int, rows: int, folded: frozenset[Horizon]) -> UUID | None:
        """The card an arrow key leads to."""
        here = self.place_of(measure) if measure is not None else None
        if here is None:
            shown = [card.id for lane in LANES if lane not in folded for card in self.in_lane(lane)]
            return shown[0] if shown else None
        stacks = {
            column.key: [
                card.id for lane in LANES if lane not in folded for card in self.cell(column.key, lane)
            ] for column in self.columns
        }  # fmt: skip
        if rows:
            stack = stacks[here.column]
            at = stack.index(measure) + rows if measure in stack else -1
            return stack[at] if 0 <= at < len(stack) else None
        keys = [column.key for column in self.columns]
        at = keys.index(here.column) + columns
        while 0 <= at < len(keys):
            same = self.cell(keys[at], here.lane)
            if same:
                return same[min(here.index, len(same) - 1)].id
            if stacks[keys[at]]:
                return stacks[keys[at]][0]
            at += columns
        return None

    def _ordered(self, column: ColumnKey) -> Sequence[MeasureRow]:
        return sorted((row for row in self.measures if row.field_id == column), key=_order)


def _order(row: MeasureRow) -> tuple[int, str]:
    return row.position, row.id.hex


def matches(card: MeasureRow, words: str) -> bool:
    """Whether every word of the filter occurs in what the card says."""
    text = " ".join(
        (card.title, card.contact, card.department, card.partners, card.deliverable, card.budget_line, card.notes,
         STATUS_NAMES[card.status])
    ).casefold()  # fmt: skip
    return all(word in text for word in words.casefold().split())


def field_columns(fields: Sequence[FieldRow]) -> tuple[Column, ...]:
    return tuple(Column(field.id, field.name, field.letter) for field in fields)


def status_columns() -> tuple[Column, ...]:
    return tuple(Column(status, STATUS_NAMES[status]) for status in MeasureStatus)
