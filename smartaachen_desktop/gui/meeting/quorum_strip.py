"""What is wrong with the quorum and what the chair can do about it; takes no room while all is well."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.quorum import Quorum
from smartaachen_desktop.services.queries.meetings import MeetingView


class QuorumStrip(Pane):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="bad_soft", parent=parent)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(theme, "warning", "bad"))
        self.words = PlainLabel(theme, "", size="table", wrap=True)
        line.addWidget(self.words, 1)
        column.addLayout(line)
        self.establish = KeyButton(theme, self.tr("Beschlussunfähigkeit feststellen"), small=True)
        self.take_back = KeyButton(theme, self.tr("Feststellung zurücknehmen"), small=True)
        column.addWidget(self.establish)
        column.addWidget(self.take_back)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(theme))
        self.hide()

    def show_quorum(self, view: MeetingView, lamp: Quorum, writable: bool) -> None:
        live = writable and view.state in (MeetingState.RUNNING, MeetingState.INTERRUPTED)
        established = view.quorum_lost_at is not None
        short = live and not (lamp.reached and lamp.citizens_ok) and any(who.stays for who in view.participants)
        self.setVisible(live and (short or established))
        self.establish.setVisible(short and not established)
        self.take_back.setVisible(established)
        if established:
            words = self.tr("Beschlussunfähigkeit festgestellt um {time} (§ 49 GO NRW).").format(
                time=formats.time_of_day(view.quorum_lost_at)
            )
        elif not lamp.reached:
            words = self.tr("{n} von mindestens {needed} Stimmberechtigten anwesend (§ 49 GO NRW).").format(
                n=lamp.present, needed=lamp.needed
            )
        else:
            words = self.tr(
                "{council} Ratsmitglieder gegen {citizens} sachkundige Bürger*innen: die Ratsmitglieder müssen in der "
                "Mehrheit sein (§ 58 GO NRW). Vorschlag: Stimmrecht der Bürger*innen ruhen lassen, mindestens {n}, "
                "zuletzt Gekommene zuerst."
            ).format(council=lamp.council, citizens=lamp.citizens, n=lamp.citizens - lamp.council + 1)
        self.words.setText(words)
