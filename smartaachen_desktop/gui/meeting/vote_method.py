"""How a motion is voted on, and beside it the election: the segments above the vote card."""

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.vote_state import ELECTION
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.voting import METHOD_NAMES, VoteMethod


def _names() -> dict[str, str]:
    return {**{method.value: name for method, name in METHOD_NAMES.items()}, ELECTION: tr("Wahl")}


class VoteMethodChoice(SegmentedControl):
    """Names its keys, or why there is nothing to choose."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, list(_names().items()), tr("Art der Abstimmung"), small=True, parent=parent)
        self._keys = ", ".join(
            f"{name} {german_key(key_of(f'method_{segment}'))}" for segment, name in _names().items()
        )

    def show_segment(self, segment: str) -> None:
        if self.current() != segment:
            self.set_current(segment)

    def judge(self, *, settled: bool, hindered: str) -> None:
        """`settled`: the motion in front was voted on or withdrawn, so only an election is left."""
        self.close_segments([each.value for each in VoteMethod] if settled else [])
        self.setToolTip(plain_tooltip(hindered or self._keys))
