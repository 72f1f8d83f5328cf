"""What goes along when bars are moved: the steps below them, what follows by the rules, and the bars of all that."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from uuid import UUID

from smartaachen_desktop.gui.plan.edits import Grip
from smartaachen_desktop.gui.plan.rows import Bar, Rows, bar_of, whole_bar
from smartaachen_desktop.gui.plan.whatif import WhatIf
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView

Dates = tuple[date, date | None]


class Moving:
    """One state of the plan; what is looked up stays known for the whole pull."""

    def __init__(self, plan: PlanView, calendar: WorkCalendar) -> None:
        self.plan = plan
        self._calendar = calendar
        self.rows = {row.id: row for row in plan.measures}
        self._steps: dict[UUID, list[UUID]] = {}
        for row in plan.measures:
            if row.parent_id is not None:
                self._steps.setdefault(row.parent_id, []).append(row.id)

    @cached_property
    def _whatif(self) -> WhatIf:
        return WhatIf(self.plan, self._calendar)

    def together(self, chosen: Iterable[UUID]) -> list[MeasureRow]:
        """The chosen measures and everything below them, each once, as far as they have dates of their own: those of
        an automatic measure with steps follow from the steps."""
        found: dict[UUID, MeasureRow] = {}
        waiting = list(chosen)[::-1]
        while waiting:
            key = waiting.pop()
            if key not in found:
                found[key] = self.rows[key]
                waiting += reversed(self._steps.get(key, ()))
        return [row for row in found.values() if row.start is not None and not (row.has_steps and row.automatic)]

    def bars(self, rows: Rows, moved: Mapping[UUID, Dates]) -> dict[int, Bar]:
        """The rows that would look different if these were let go now, measures above them too."""
        new = {key: replace(self.rows[key], start=start, end=end) for key, (start, end) in moved.items()}
        for key, dates in self._whatif.follow(moved).items():
            # of an automatic measure that is moved the rules have the last word
            new[key] = replace(self.rows[key], start=dates.start, end=dates.end, precision=dates.precision)
        bars = {key: bar_of(row, rows.last) for key, row in new.items()}
        for above in self._above(new):
            below = [
                bar
                for key in self._steps.get(above.id, ())
                if (bar := bars[key] if key in bars else rows.bars.get(key)) is not None
            ]
            whole = whole_bar(new.get(above.id, above), below, rows.last)
            if above.id in bars or whole != rows.bars.get(above.id):
                bars[above.id] = whole
        return {rows.index[key]: bar for key, bar in bars.items() if bar is not None and key in rows.index}

    def needed(self, moved: Mapping[UUID, Dates]) -> Mapping[UUID, Dates]:
        """Without the automatic measures that get there by their links alone: a date of their own would bind them."""
        bound = {key for key in moved if self.rows[key].automatic and key in self._linked}
        rest = {key: dates for key, dates in moved.items() if key not in bound}
        if not bound or not rest:
            return moved
        follow = self._whatif.follow(rest)
        bound = {key for key in bound if key not in follow or (follow[key].start, follow[key].end) != moved[key]}
        fewer = {key: dates for key, dates in moved.items() if key in rest or key in bound}
        return fewer if self._outcome(fewer) == self._outcome(moved) else moved

    def _outcome(self, moved: Mapping[UUID, Dates]) -> dict[UUID, Dates]:
        follow = self._whatif.follow(moved)
        return {**moved, **{key: (dates.start, dates.end) for key, dates in follow.items() if dates.start}}

    @cached_property
    def _linked(self) -> set[UUID]:
        return {link.successor_id for link in self.plan.links}

    def _above(self, keys: Collection[UUID]) -> list[MeasureRow]:
        """The measures with steps among them and above them, the innermost first."""
        found: dict[UUID, MeasureRow] = {}
        for key in keys:
            here: UUID | None = key
            while here is not None and here not in found:
                row = self.rows[here]
                if row.has_steps:
                    found[here] = row
                here = row.parent_id
        return sorted(found.values(), key=lambda row: -row.depth)


def why_nothing_moves(chosen: Sequence[MeasureRow], grip: Grip) -> str:
    """Why a wish to move these rows, or one of their edges, changes nothing."""
    if not chosen:
        return tr("Wählen Sie Maßnahmen aus; eine ganze Gruppe lässt sich nicht verschieben")
    if all(row.start is None and not row.has_steps for row in chosen) and len(chosen) > 1:
        return tr("Keine der ausgewählten Maßnahmen hat einen Termin")
    if len(chosen) > 1:
        return tr("An den ausgewählten Maßnahmen lässt sich so nichts verschieben")
    row = chosen[0]
    if row.has_steps and (row.start is None or row.automatic):
        if grip is Grip.MOVE:
            return tr("Unter „{title}“ hat noch kein Schritt einen Termin").format(title=row.title)
        return tr("Beginn und Ende von „{title}“ folgen aus den Schritten darunter").format(title=row.title)
    if row.start is None:
        return tr("„{title}“ hat noch keinen Termin").format(title=row.title)
    if row.end is None and grip is Grip.END:
        return tr("Das Ende von „{title}“ ist offen").format(title=row.title)
    return tr("„{title}“ kann nicht kürzer werden").format(title=row.title)
