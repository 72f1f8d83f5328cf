"""What became of a measure, in words: the same in the window and on paper."""

from smartaachen_desktop.formats import euros, span
from smartaachen_desktop.model.baseline_comparison import Difference, Fate, Kept, Shift, ShiftUnit
from smartaachen_desktop.services.queries.words import KIND_NAMES, STATUS_NAMES


def dates_words(kept: Kept | None) -> str:
    """ "Juli 2022 bis August 2022", "Termin offen", "–" where the measure was not there."""
    if kept is None:
        return "–"
    return span(kept.start, kept.end, kept.precision)


def shift_words(shift: Shift) -> str:
    """ "12 Arbeitstage später", "1 Monat früher"."""
    count = abs(shift.amount)
    if shift.unit is ShiftUnit.MONTHS:
        unit = "Monat" if count == 1 else "Monate"
    else:
        unit = "Arbeitstag" if count == 1 else "Arbeitstage"
    return f"{count} {unit} {'später' if shift.amount > 0 else 'früher'}"


def moved_words(each: Difference) -> list[str]:
    """By how much the dates moved; "Termin geändert" where that cannot be counted."""
    if each.begin is not None and each.begin == each.end:
        return [shift_words(each.begin)]
    parts = [f"Beginn {shift_words(each.begin)}"] if each.begin is not None else []
    parts += [f"Ende {shift_words(each.end)}"] if each.end is not None else []
    return parts or (["Termin geändert"] if each.fate is Fate.MOVED else [])


def change_words(each: Difference) -> str:
    """Everything that changed, in one line; empty for what stayed."""
    before, after = each.before, each.after
    parts: list[str] = []
    if each.fate is Fate.NEW:
        parts.append("neu aufgenommen")
    elif each.fate is Fate.DROPPED:
        parts.append("entfallen")
    if before is not None and after is not None:
        parts += moved_words(each)
        if before.title != after.title:
            parts.append(f"bisher „{before.title}“")
        if before.kind is not after.kind:
            parts.append(f"{KIND_NAMES[before.kind]} → {KIND_NAMES[after.kind]}")
        if before.status is not after.status:
            parts.append(f"{STATUS_NAMES[before.status]} → {STATUS_NAMES[after.status]}")
        if before.progress != after.progress:
            parts.append(f"Stand {before.progress} % → {after.progress} %")
    parts += [f"{year}: {'+' if cents > 0 else ''}{euros(cents)}" for year, cents in each.costs.items()]
    return "; ".join(parts)
