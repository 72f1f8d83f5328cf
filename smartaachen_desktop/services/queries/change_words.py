"""A prepared or effective change in words, the same in the window, on the wall, in the minutes and in the report."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from smartaachen_desktop.formats import amount, euros, span
from smartaachen_desktop.model.plan import DatePrecision, MeasureStatus
from smartaachen_desktop.model.proposals import ChangeKind, YearEffect, year_effects
from smartaachen_desktop.services.queries.meeting_parts import AmountSide, ChangeView, FieldChange
from smartaachen_desktop.services.queries.words import COLUMN_NAMES, STATUS_NAMES

DELETED = "gelöscht"
_KIND = COLUMN_NAMES["kind"]


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One line: what changes, how it was, how it will be, and the difference where it can be said."""

    subject: str
    before: str
    after: str
    difference: str = ""
    left: str = ""
    """Of an amount: what is left of the line and year, before and after."""

    @property
    def course(self) -> str:
        """ "geplant → läuft"; of something new only what it is."""
        return f"{self.before} → {self.after}" if self.before else self.after

    @property
    def sentence(self) -> str:
        """ "Hackathon, Stand: geplant → läuft"."""
        return f"{self.subject}: {self.course}"


def change_words(change: ChangeView) -> tuple[ChangeWords, ...]:
    """The lines of one change; a measure whose dates and status change has two, a transfer one a side."""
    if sides := change.sides:
        return tuple(_amount(change, side) for side in sides)
    lines: list[ChangeWords] = []
    match change.kind:
        case ChangeKind.CARD:
            return (ChangeWords(change.name, change.before_column, change.after_column),)
        case ChangeKind.NEW_MEASURE:
            when = span(change.after_start, change.after_end, change.after_precision)
            what = [each.after for each in change.fields if each.label == _KIND]
            after = ", ".join(part for part in (*what, change.after_column, when) if part)
            lines.append(ChangeWords(change.name, "nicht im Plan", after, "neu"))
            lines += [ChangeWords(f"{change.name}, {each.label}", each.before, each.after)
                      for each in change.fields if each.after != "leer" and each.label != _KIND]  # fmt: skip
            return tuple(lines)
        case ChangeKind.REMOVE_LINE:
            return (ChangeWords(change.name, "im Haushalt", DELETED),)
        case ChangeKind.REMOVE_MEASURE:
            when = span(change.before_start, change.before_end, change.before_precision)
            lines.append(ChangeWords(change.name, f"im Plan, {when}" if when else "im Plan", DELETED, "entfällt"))
        case _ if change.moves:
            lines.append(
                ChangeWords(
                    change.name,
                    span(change.before_start, change.before_end, change.before_precision),
                    span(change.after_start, change.after_end, change.after_precision),
                    shift(change),
                )
            )
    more = shown_fields(change)
    lines += [ChangeWords(f"{change.name}, {each.label}", each.before, each.after) for each in more]
    return tuple(lines)


def shown_fields(change: ChangeView) -> tuple[FieldChange, ...]:
    """What changes beside dates and money, with the steps that are stopped or deleted too."""
    if not change.steps:
        return change.fields
    label = "1 Schritt" if len(change.steps) == 1 else f"{len(change.steps)} Schritte"
    after = STATUS_NAMES[MeasureStatus.STOPPED] if change.kind is ChangeKind.STOP_MEASURE else DELETED
    return (*change.fields, FieldChange(label, ", ".join(each.title for each in change.steps), after))


def _amount(change: ChangeView, side: AmountSide) -> ChangeWords:
    new, gone = change.kind is ChangeKind.NEW_LINE, change.kind is ChangeKind.REMOVE_LINE
    return ChangeWords(
        f"{side.name}, Ansatz {side.year}",
        "nicht im Haushalt" if new else euros(side.before_cents),
        f"{euros(0)}, Position {DELETED}" if gone else euros(side.after_cents),
        signed(side.difference),
        "" if new or gone else side_words(side),
    )


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
    sides = [side for each in changes if each.resolution_id is None for side in each.sides]
    sums = {side.year: side.year_planned for side in sides}
    return year_effects(sums, [(side.year, side.before_cents, side.after_cents) for side in sides])


def effect_words(effect: YearEffect) -> str:
    """ "Summe 2022: 175.000,00 € → 175.000,00 €, deckungsneutral"."""
    words = f"Summe {effect.year}: {euros(effect.before)} → {euros(effect.after)}"
    return f"{words}, deckungsneutral" if effect.neutral else f"{words} ({signed(effect.after - effect.before)})"


def side_words(side: AmountSide) -> str:
    """What is left of the line and year, before and after."""
    return f"verfügbar {euros(side.left_before)} → {euros(side.left_after)}"


def overdraws(change: ChangeView) -> bool:
    """Whether a new amount would no longer cover what is committed and spent."""
    return any(side.left_after < 0 for side in change.sides)
