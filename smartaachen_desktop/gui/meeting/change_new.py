"""Parts of the change form: a new measure, step or milestone, and dependencies that come or go."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.change_inputs import (
    NO_DATE,
    ChangePart,
    Line,
    MissingInput,
    NumberEdit,
    SearchCombo,
    WhenEdit,
    entry,
    listed,
)
from smartaachen_desktop.gui.meeting.change_measure import offer_people
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan import DatePrecision, DependencyType, Horizon, MeasureKind
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.proposal_ends import ProposeDependency, ProposeDependencyEnd
from smartaachen_desktop.services.proposals import ProposeNewMeasure
from smartaachen_desktop.services.queries.proposed_plan import link_words
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, KIND_NAMES, LINK_NAMES

NEW, STEP, MILESTONE, LINK, UNLINK = "new", "step", "milestone", "link", "unlink"
MOST_LAG = 999


class NewPart(ChangePart):
    """Something that comes into the plan; a step stands where its measure stands."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.kinds = (
            (NEW, tr("Neue Maßnahme")),
            (STEP, tr("Neuer Schritt einer Maßnahme")),
            (MILESTONE, tr("Neuer Meilenstein")),
        )
        self.title = entry(tr("Bezeichnung"))
        self.parent = SearchCombo(tr("Teil von"))
        self.kind = Combo(tr("Art"), [pair for pair in KIND_NAMES.items() if pair[0] is not MeasureKind.MILESTONE])
        self.kind.setCurrentIndex(0)
        self.when = WhenEdit(acts, tr("Zeitraum"), tr("17.10.2022 bis 13.01.2023, Juli 2022, ab 2023"))
        self.field = Combo(tr("Handlungsfeld"))
        self.horizon = Combo(tr("Horizont"), HORIZON_NAMES.items())
        self.horizon.setCurrentIndex(0)
        self.contact = Combo(tr("Ansprechpartner*in"))
        self.department = Combo(tr("Dienststelle"))
        self.deliverable = entry(tr("Ergebnis"))
        self._sort = Line(acts, ("", self.kind), (tr("Horizont"), self.horizon))
        self.rows = [
            (tr("Bezeichnung"), self.title), (tr("Teil von"), self.parent), (tr("Zeitraum"), self.when),
            (tr("Handlungsfeld"), self.field), (tr("Art"), self._sort), (tr("Ansprechpartner*in"), self.contact),
            (tr("Dienststelle"), self.department), (tr("Ergebnis"), self.deliverable),
        ]  # fmt: skip

    def shown(self, kind: str) -> tuple[QWidget, ...]:
        match kind:
            case "step":
                own: tuple[QWidget, ...] = (self.title, self.parent, self.when, self._sort)
            case "milestone":
                own = (self.title, self.parent, self.when, self.field)
            case _:
                own = (self.title, self.when, self.field, self._sort)
        return (*own, self.contact, self.department, self.deliverable)

    def offer(self, choices: Choices) -> None:
        super().offer(choices)
        self.parent.fill([(each.id, f"{each.number} {each.title}") for each in choices.measures
                          if each.kind is not MeasureKind.MILESTONE])  # fmt: skip
        self.field.fill(listed(((each.id, each.name) for each in choices.fields), tr("Strategieprozess")))
        offer_people(choices, self.contact, self.department)

    def commit(self) -> bool:
        return self.when.commit()

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        start, end, precision = self.when.value() or NO_DATE
        if kind == MILESTONE and precision is DatePrecision.DAY:
            end = None
        parent = self.parent.chosen() if kind == MILESTONE else None
        if kind == STEP:
            parent = self.parent.needed(tr("Bitte wählen Sie die Maßnahme, zu der der Schritt gehört."))
        elif kind == MILESTONE and parent is None and self.parent.currentText().strip():
            raise MissingInput(tr("„Teil von“ nennt keine Maßnahme des Plans."))
        return ProposeNewMeasure(
            item, self.title.text(), motion, MeasureKind.MILESTONE if kind == MILESTONE else self.kind.value(),
            self.field.value(), parent, start, end, precision,
            Horizon.SHORT if kind == MILESTONE else self.horizon.value(), self.contact.value(),
            self.department.value(), self.deliverable.text(),
        )  # fmt: skip

    def clear(self) -> None:
        self.title.clear()
        self.deliverable.clear()
        self.parent.setCurrentIndex(-1)
        self.when.set_value(None)


class LinkPart(ChangePart):
    """A dependency comes; a circle is refused with its measures named."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.kinds = ((LINK, tr("Neue Abhängigkeit")),)
        self.predecessor = SearchCombo(tr("Vorgänger"))
        self.successor = SearchCombo(tr("Nachfolger"))
        self.type = Combo(tr("Art der Abhängigkeit"), LINK_NAMES.items())
        self.type.set_value(DependencyType.FS)
        self.lag = NumberEdit(tr("Abstand in Tagen"), -MOST_LAG, MOST_LAG, tr(" Tage"))
        self.rows = [
            (tr("Vorgänger"), self.predecessor),
            (tr("Nachfolger"), self.successor),
            (tr("Art"), Line(acts, ("", self.type), (tr("Abstand"), self.lag))),
        ]

    def offer(self, choices: Choices) -> None:
        super().offer(choices)
        for combo in (self.predecessor, self.successor):
            combo.fill([(each.id, f"{each.number} {each.title}") for each in choices.measures])

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        return ProposeDependency(
            item,
            self.predecessor.needed(tr("Bitte wählen Sie den Vorgänger aus dem Plan.")),
            self.successor.needed(tr("Bitte wählen Sie den Nachfolger aus dem Plan.")),
            DependencyType(self.type.value()),
            self.lag.value(),
            motion,
        )

    def clear(self) -> None:
        for combo in (self.predecessor, self.successor):
            combo.setCurrentIndex(-1)
        self.lag.setValue(0)


class UnlinkPart(ChangePart):
    """A dependency goes."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds = ((UNLINK, tr("Abhängigkeit löschen")),)
        self.link = SearchCombo(tr("Abhängigkeit"))
        self.rows = [(tr("Abhängigkeit"), self.link)]

    def offer(self, choices: Choices) -> None:
        super().offer(choices)
        titles = {each.id: each.title for each in choices.measures}
        self.link.fill(
            [
                (each.id, tr("{successor} nach {predecessor}").format(
                    successor=titles[each.successor_id],
                    predecessor=link_words(titles[each.predecessor_id], each.type, each.lag_days),
                ))
                for each in choices.links
            ]
        )  # fmt: skip

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        link = self.link.needed(tr("Bitte wählen Sie eine Abhängigkeit aus dem Plan."))
        return ProposeDependencyEnd(item, link, motion)

    def clear(self) -> None:
        self.link.setCurrentIndex(-1)
