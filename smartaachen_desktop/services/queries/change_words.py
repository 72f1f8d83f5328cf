"""A prepared or effective change in words, the same in the window, on the wall and in the minutes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from smartaachen_desktop.formats import amount, euros, span
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.proposals import ChangeKind, YearEffect, year_effects
from smartaachen_desktop.services.queries.meeting_parts import ChangeView


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One line: what changes, how it was, how it will be, and the difference where it can be said."""

    subject: str
    before: str
    after: str
    difference: str = ""


def change_words(change: ChangeView) -> tuple[ChangeWords, ...]:
    """The lines of one change; a measure whose dates and status change has two."""
    if change.kind is ChangeKind.AMOUNT:
        subject = f"{change.name}, Ansatz {change.year}"
        return (ChangeWords(subject, euros(change.before_cents), euros(change.after_cents), signed(change.difference)),)
    if change.kind is ChangeKind.CARD:
        return (ChangeWords(change.name, change.before_column, change.after_column),)
    lines: list[ChangeWords] = []
    if change.kind is ChangeKind.NEW_MEASURE:
        when = span(change.after_start, change.after_end, change.after_precision)
        lines.append(ChangeWords(change.name, "nicht im Plan", f"{change.after_column}, {when}", "neu"))
        return tuple(lines)
    if change.moves:
        lines.append(
            ChangeWords(
                change.name,
                span(change.before_start, change.before_end, change.before_precision),
                span(change.after_start, change.after_end, change.after_precision),
                shift(change),
            )
        )
    lines += [ChangeWords(f"{change.name}, {each.label}", each.before, each.after) for each in change.fields]
    return tuple(lines)


def shift(change: ChangeView) -> str:
    """ "46 Tage später", "3 Tage länger", "1 Monat später" where no day is known; empty where a date is open."""
    if change.before_start is None or change.after_start is None:
        return ""
    if vague(change):
        months = months_between(change.before_start, change.after_start)
        count = "1 Monat" if abs(months) == 1 else f"{abs(months)} Monate"
        return f"{count} {'später' if months > 0 else 'früher'}" if months else ""
    days = (change.after_start - change.before_start).days
    if days == 0 and change.before_end and change.after_end:
        longer = (change.after_end - change.before_end).days
        return f"{_days(longer)} {'länger' if longer > 0 else 'kürzer'}" if longer else ""
    return f"{_days(days)} {'später' if days > 0 else 'früher'}" if days else ""


def vague(change: ChangeView) -> bool:
    """Whether the source of either date knows no day: the difference is then told in months, never as false days."""
    return not change.before_precision is change.after_precision is DatePrecision.DAY


def months_between(before: date, after: date) -> int:
    return (after.year - before.year) * 12 + after.month - before.month


def _days(days: int) -> str:
    return "1 Tag" if abs(days) == 1 else f"{abs(days)} Tage"


def signed(cents: int) -> str:
    """+1.600, −1.600, ±0: with cents only where there are any."""
    if cents == 0:
        return "±0"
    return f"+{amount(cents)}" if cents > 0 else amount(cents)


def effects(changes: Iterable[ChangeView]) -> tuple[YearEffect, ...]:
    """What waiting changes of amounts do to the sums of their years."""
    money = [each for each in changes if each.kind is ChangeKind.AMOUNT and each.resolution_id is None]
    sums = {each.year or 0: each.year_planned for each in money}
    return year_effects(sums, [(each.year or 0, each.before_cents, each.after_cents) for each in money])


def effect_words(effect: YearEffect) -> str:
    """ "Summe 2022: 175.000,00 € → 175.000,00 €, deckungsneutral"."""
    words = f"Summe {effect.year}: {euros(effect.before)} → {euros(effect.after)}"
    return f"{words}, deckungsneutral" if effect.neutral else f"{words} ({signed(effect.after - effect.before)})"


def guard_words(change: ChangeView) -> str:
    """What is left of the line and year, before and after; for amounts only."""
    left = change.left + change.after_cents - change.planned
    return f"verfügbar {euros(change.left)} → {euros(left)}"


def overdraws(change: ChangeView) -> bool:
    """Whether the new amount would no longer cover what is committed and spent."""
    return change.kind is ChangeKind.AMOUNT and change.after_cents < change.committed + change.spent
