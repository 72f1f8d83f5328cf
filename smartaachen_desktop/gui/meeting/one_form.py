"""Forms that share a pane: one stands open at a time."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.form import InlineForm


def one_at_a_time(forms: Sequence[InlineForm], home: QWidget) -> None:
    """What is half typed in a form stays with it when another opens; from that one Esc leads to `home`."""
    for form in forms:
        form.opened.connect(partial(_put_others_away, form, forms, home))


def _put_others_away(opening: InlineForm, forms: Sequence[InlineForm], home: QWidget) -> None:
    for form in forms:
        if form is not opening and form.isVisible():
            focus = form.window().focusWidget()
            if focus is not None and form.isAncestorOf(focus):
                home.setFocus(Qt.FocusReason.OtherFocusReason)
            form.put_away()
