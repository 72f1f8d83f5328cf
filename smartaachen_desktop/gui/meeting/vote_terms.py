"""The rare terms of a vote: the majority it needs, and who demanded that it be secret or by roll call."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.movers import mover_offers
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.majority import MajorityChoice
from smartaachen_desktop.gui.shared.name_line import NameLine
from smartaachen_desktop.gui.shared.offers import Offer
from smartaachen_desktop.model.citations import in_brackets, unbroken
from smartaachen_desktop.model.demands import DEMANDABLE, Demand, demand_needed
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.majorities import REQUIREMENT_NAMES, Requirement
from smartaachen_desktop.model.voting import METHOD_NAMES, VoteMethod
from smartaachen_desktop.services.queries.meeting_items import VoteView
from smartaachen_desktop.services.queries.meetings import MeetingView


def enough_words(count: int, needed: int) -> str:
    """ "3 von mindestens 4"."""
    if not needed:
        return tr("{n}, keine Mindestzahl hinterlegt").format(n=count)
    return tr("{n} von mindestens {needed}").format(n=count, needed=needed)


def terms_words(requirement: Requirement, demands: Iterable[tuple[VoteMethod, int, int]]) -> str:
    """What differs from the usual vote; demands as (method, how many, needed). Empty where nothing does."""
    parts = [REQUIREMENT_NAMES[requirement]] if requirement is not Requirement.SIMPLE else []
    parts += [
        tr("{method} beantragt: {count}").format(method=METHOD_NAMES[method], count=enough_words(count, needed))
        for method, count, needed in demands
    ]
    return " · ".join(parts)


def needed_for(method: VoteMethod, view: MeetingView) -> int:
    return demand_needed(method, view.members, view.roll_call_demand)


class DemandRow(QWidget):
    """Who and how many, with what is needed beside it."""

    def __init__(self, acts: Acts, method: VoteMethod, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = method
        self._needed = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = METHOD_NAMES[method]
        self.offers: tuple[Offer, ...] = ()
        self.by = NameLine(
            acts.theme, tr("Wer beantragt, {method} abzustimmen").format(method=name), lambda: self.offers
        )
        self.by.setPlaceholderText(tr("Fraktion oder Mitglieder"))
        self.count = QLineEdit()
        self.count.setAccessibleName(tr("Wie viele Mitglieder beantragen, {method} abzustimmen").format(method=name))
        self.count.setPlaceholderText(tr("Zahl"))
        self.count.setValidator(QIntValidator(0, 999, self.count))
        self.count.setFixedWidth(56)
        self.enough = PlainLabel(acts.theme, "", "ink2", "small", tabular=True)
        self.count.textChanged.connect(self._judge)
        self.by.textChanged.connect(self._judge)
        row.addWidget(self.by, 1)
        row.addWidget(self.count)
        row.addWidget(self.enough)
        self.setFocusProxy(self.by)
        self.setFixedHeight(max(self.by.sizeHint().height(), acts.theme.current.size.control_small))

    def show_demand(self, demand: Demand, needed: int) -> None:
        self._needed = needed
        self.by.setText(demand.by)
        self.count.setText(str(demand.count) if demand.count else "")
        self._judge()

    def demand(self) -> Demand:
        return Demand(self.method, self.by.text().strip(), int(self.count.text() or 0))

    def _judge(self) -> None:
        """The needed number is always said; fewer are a warning, because the chair decides."""
        demand = self.demand()
        made = bool(demand.by or demand.count)
        self.enough.setText(enough_words(demand.count, self._needed))
        self.enough.set_role("warn" if made and demand.count < max(self._needed, 1) else "ink2")


class VoteTerms(InlineForm):
    """`applied` brings the requirement, the demands, and whether the voices are given by keypads."""

    applied = Signal(object, object, bool)

    def build(self) -> None:
        self.heading.setText(self.tr("Nötige Mehrheit und Verfahren auf Antrag"))
        self.requirement = MajorityChoice(self.tr("Nötige Mehrheit"))
        self.demands = [DemandRow(self._acts, method) for method in DEMANDABLE]
        self.row(self.tr("Nötige Mehrheit"), self.requirement)
        for row, words in zip(
            self.demands, (self.tr("Geheim auf Antrag von"), self.tr("Namentlich auf Antrag von")), strict=True
        ):
            self.row(words, row)
        self.electronic = QCheckBox(self.tr("elektronisch, mit Abstimmungsgeräten"))
        self.electronic.setAccessibleName(self.tr("Elektronisch abgestimmt"))
        self.row(self.tr("Stimmabgabe"), self.electronic)
        self.rule = PlainLabel(self._acts.theme, "", "ink2", "small", wrap=True)
        self.fields.addRow(self.rule)
        self.button.set_words(self.tr("Übernehmen"))
        self.sent.connect(self._send)

    def ask(
        self,
        view: MeetingView,
        vote: VoteView | None,
        requirement: Requirement,
        demands: Iterable[Demand],
        *,
        electronic: bool,
    ) -> None:
        """The terms of a vote not established yet; those of `vote` come from itself."""
        given = {each.method: each for each in demands}
        if vote is not None:
            requirement, electronic = vote.requirement, vote.electronic
            given = {each.method: Demand(each.method, each.by, each.count) for each in vote.demands}
        law = unbroken(view.cites(Law.VOTE_FORMS))
        self.rule.setText(
            self.tr(
                "Geheim: ein Fünftel der Mitglieder. Namentlich: die Zahl der Geschäftsordnung. "
                "Geheim geht vor{source}."
            ).format(source=in_brackets(law))
        )
        self.requirement.set_value(requirement)
        self.electronic.setChecked(electronic)
        offers = mover_offers(view)
        for row in self.demands:
            row.offers = offers
            row.show_demand(given.get(row.method, Demand(row.method)), needed_for(row.method, view))
        widest = max(row.enough.sizeHint().width() for row in self.demands)
        for row in self.demands:
            row.enough.setMinimumWidth(widest)  # so that the inputs end on one line
        self.open_form(self.requirement)

    def _send(self) -> None:
        for row in self.demands:
            row.by.settle()
        found = tuple(each for each in (row.demand() for row in self.demands) if each.by or each.count)
        self.applied.emit(self.requirement.value(), found, self.electronic.isChecked())
