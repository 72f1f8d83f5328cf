"""Several sentences where there is room for few."""

from collections.abc import Sequence

from smartaachen_desktop.gui.shared.language import told, tr

FEW = 3


def few(sentences: Sequence[str]) -> str:
    """The first ones whole, of the rest how many there are."""
    shown, rest = [told(each) for each in sentences[:FEW]], len(sentences) - FEW
    if rest == 1:
        shown.append(tr("Dasselbe gilt für 1 weiteres."))
    elif rest > 1:
        shown.append(tr("Dasselbe gilt für {n} weitere.").format(n=rest))
    return " ".join(shown)
