"""What resolutions changed in plan, budget and board, in the minutes: the same words as in the window."""

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.formats import euros
from smartaachen_desktop.model.proposals import year_effects
from smartaachen_desktop.services.queries.change_words import change_words, signed
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, ResolutionView
from smartaachen_desktop.services.queries.meeting_parts import AmountSide, ChangeView

_COLUMNS = (Column("Gegenstand", 1.5), Column("bisher", 1.1), Column("neu", 1.1), Column("Unterschied", 0.8))


def write_changes(builder: DocumentBuilder, item: ItemView, resolution: ResolutionView) -> None:
    """The table "Beschlossene Änderungen" below a resolution, and by how much the sums of the years change."""
    changes = [change for motion in item.motions for change in motion.changes if change.resolution_id == resolution.id]
    rows = [
        (each.subject, each.before, each.after, each.difference) for change in changes for each in change_words(change)
    ]
    if not rows:
        return
    builder.sub_head("Beschlossene Änderungen")
    builder.table(_COLUMNS, rows)
    if sums := sum_words(changes):
        builder.space(3)
        builder.small(" ".join(sums))
    builder.space(4)


def set_amounts(item: ItemView) -> list[AmountSide]:
    """The lines and years whose amounts a resolution on the item set."""
    resolved = (change for motion in item.motions for change in motion.changes if change.resolution_id is not None)
    return [side for change in resolved for side in change.sides]


def sum_words(changes: list[ChangeView]) -> list[str]:
    """One sentence a year. Only differences: the sums themselves may have changed again since the resolution."""
    money = [(side.year, side.before_cents, side.after_cents) for each in changes for side in each.sides]
    return [
        f"Haushalt {effect.year}: deckungsneutral."
        if effect.neutral
        else f"Haushalt {effect.year}: Summe der Ansätze {signed(effect.after - effect.before)} Euro."
        for effect in year_effects({}, money)
    ]


def write_lapsed(builder: DocumentBuilder, motion: MotionView) -> None:
    """One small line for what was prepared with a motion that failed or was withdrawn."""
    failed = motion.withdrawn or (motion.vote is not None and not motion.vote.accepted)
    waiting = [change for change in motion.changes if change.resolution_id is None]
    names = list(dict.fromkeys(name for change in waiting for name in _names(change)))
    if failed and names:
        builder.small(f"Mit dem Antrag vorbereitete Änderungen werden nicht wirksam: {'; '.join(names)}.")


def _names(change: ChangeView) -> list[str]:
    if change.sides:
        return [f"{side.name}, Ansatz {side.year} ({euros(side.after_cents)})" for side in change.sides]
    return [change.name]
