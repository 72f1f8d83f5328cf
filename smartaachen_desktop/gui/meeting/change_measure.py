"""Parts of the change form: dates and fields of a measure, its end, its place on the board."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.change_inputs import (
    NO_DATE,
    ChangePart,
    Line,
    NumberEdit,
    SearchCombo,
    WhenEdit,
    entry,
    listed,
)
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind, MeasureStatus
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.proposal_ends import ProposeMeasureEnd
from smartaachen_desktop.services.proposals import ProposeCardMove, ProposeMeasureChange
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, KIND_NAMES, STATUS_NAMES

MOVE, DETAILS, STOP, DELETE, CARD = "move", "details", "stop", "delete", "card"


class MeasurePart(ChangePart):
    """`measure` is shared by all parts that change one, so that another kind keeps the choice."""

    def __init__(self, measure: SearchCombo) -> None:
        super().__init__()
        self.measure = measure

    def chosen(self) -> MeasureRow | None:
        return self.measure_row(self.measure.chosen())

    def shown(self, kind: str) -> tuple[QWidget, ...]:
        return (self.measure, *super().shown(kind))

    def needed(self) -> UUID:
        return self.measure.needed(tr("Bitte wählen Sie eine Maßnahme aus dem Plan."))


class DatesPart(MeasurePart):
    """A measure or milestone moves."""

    def __init__(self, acts: Acts, measure: SearchCombo) -> None:
        super().__init__(measure)
        self.kinds = ((MOVE, tr("Maßnahme oder Meilenstein verschieben")),)
        self.when = WhenEdit(acts, tr("Zeitraum"), tr("17.10.2022 bis 13.01.2023, Juli 2022, ab 2023"))
        self.rows = [(tr("Zeitraum"), self.when)]

    def refresh(self, kind: str) -> None:
        if (found := self.chosen()) is not None:
            self.when.set_value((found.start, found.end, found.precision) if found.start else None)

    def commit(self) -> bool:
        return self.when.commit()

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        measure, found = self.needed(), self.chosen()
        start, end, precision = self.when.value() or NO_DATE
        if found is not None and found.kind is MeasureKind.MILESTONE and precision is DatePrecision.DAY:
            end = None if found.end is None else start
        return ProposeMeasureChange(item, measure, motion, start=start, end=end, precision=precision)


class DetailsPart(MeasurePart):
    """Everything else of a measure; what is left as it is does not change."""

    def __init__(self, acts: Acts, measure: SearchCombo) -> None:
        super().__init__(measure)
        self.kinds = ((DETAILS, tr("Angaben einer Maßnahme ändern")),)
        self.title = entry(tr("Bezeichnung"))
        self.kind = Combo(tr("Art"), KIND_NAMES.items())
        self.status = Combo(tr("Stand"), STATUS_NAMES.items())
        self.progress = NumberEdit(tr("Fortschritt in Prozent"), 0, 100, " %")
        self.priority = Combo(tr("Priorität"), ((3, tr("hoch")), (2, tr("mittel")), (1, tr("niedrig"))))
        self.contact = Combo(tr("Ansprechpartner*in"))
        self.department = Combo(tr("Dienststelle"))
        self.deliverable = entry(tr("Ergebnis"))
        self.rows = [
            (tr("Bezeichnung"), self.title),
            (tr("Art"), Line(acts, ("", self.kind), (tr("Priorität"), self.priority))),
            (tr("Stand"), Line(acts, ("", self.status), (tr("Fortschritt"), self.progress))),
            (tr("Ansprechpartner*in"), self.contact),
            (tr("Dienststelle"), self.department),
            (tr("Ergebnis"), self.deliverable),
        ]

    def offer(self, choices: Choices) -> None:
        super().offer(choices)
        offer_people(choices, self.contact, self.department)

    def refresh(self, kind: str) -> None:
        found = self.chosen()
        if found is None:
            return
        self.title.setText(found.title)
        self.kind.set_value(found.kind)
        self.status.set_value(found.status)
        self.progress.setValue(found.progress)
        self.priority.set_value(found.priority)
        self.contact.set_value(found.contact_id)
        self.department.set_value(found.department_id)
        self.deliverable.setText(found.deliverable)

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        return ProposeMeasureChange(
            item, self.needed(), motion, title=self.title.text().strip(), kind=MeasureKind(self.kind.value()),
            status=MeasureStatus(self.status.value()), priority=self.priority.value(), progress=self.progress.value(),
            contact=self.contact.value(), department=self.department.value(),
            deliverable=self.deliverable.text(),
        )  # fmt: skip


class EndPart(MeasurePart):
    """A measure is stopped or deleted; its steps are named before."""

    def __init__(self, acts: Acts, measure: SearchCombo) -> None:
        super().__init__(measure)
        self.kinds = ((STOP, tr("Maßnahme einstellen")), (DELETE, tr("Maßnahme löschen")))
        self.steps = PlainLabel(acts.theme, "", "ink", "small", wrap=True)
        self.rows = [(tr("Betrifft auch"), self.steps)]

    def shown(self, kind: str) -> tuple[QWidget, ...]:
        return (self.measure, self.steps) if self.chosen() is not None else (self.measure,)

    def refresh(self, kind: str) -> None:
        titles = self._steps()
        self.steps.setText(", ".join(titles) if titles else tr("keine Schritte"))

    def _steps(self) -> list[str]:
        found, titles = {self.measure.chosen()}, []
        for row in self.choices.measures if self.choices is not None else ():
            if row.parent_id in found and row.parent_id is not None:
                found.add(row.id)
                titles.append(row.title)
        return titles

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        return ProposeMeasureEnd(item, self.needed(), kind == DELETE, motion)


class BoardPart(MeasurePart):
    """A card goes to another field of action or horizon."""

    def __init__(self, measure: SearchCombo) -> None:
        super().__init__(measure)
        self.kinds = ((CARD, tr("Karte in anderes Feld oder anderen Horizont")),)
        self.field = Combo(tr("Handlungsfeld"))
        self.horizon = Combo(tr("Horizont"), HORIZON_NAMES.items())
        self.rows = [(tr("Handlungsfeld"), self.field), (tr("Horizont"), self.horizon)]

    def offer(self, choices: Choices) -> None:
        super().offer(choices)
        self.field.fill(listed(((each.id, each.name) for each in choices.fields), tr("Strategieprozess")))

    def refresh(self, kind: str) -> None:
        if (found := self.chosen()) is not None:
            self.field.set_value(found.field_id)
            self.horizon.set_value(found.horizon)

    def command(self, kind: str, item: UUID, motion: UUID | None) -> Command:
        return ProposeCardMove(item, self.needed(), self.field.value(), motion, self.horizon.value())


def offer_people(choices: Choices, contact: Combo, department: Combo) -> None:
    contact.fill(listed(((each.id, each.name) for each in choices.people.people), tr("niemand")))
    department.fill(listed(((each.id, f"{each.code} {each.name}") for each in choices.people.departments), tr("keine")))
