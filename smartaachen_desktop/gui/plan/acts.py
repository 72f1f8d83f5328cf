"""Every act of the plan with its key: one table for the keys, the menu, the command palette and the sheet of keys."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from smartaachen_desktop.gui.plan.baseline_menu import COLUMNS, COMPARE, SHOW, TAKE
from smartaachen_desktop.gui.plan.edits import WEEK, Grip
from smartaachen_desktop.gui.plan.timescale import ZOOM_STEP
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan import MeasureKind

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace

ROWS, AROUND, VIEW = "rows", "around", "view"
"""Where a key holds: in the table; in table, chart and toolbar; in the whole view."""


@dataclass(frozen=True, slots=True)
class PlanAct:
    """`in_menu` acts stand in the context menu of a row."""

    name: str
    keys: str
    run: Callable[["PlanWorkspace"], object]
    place: str = ROWS
    in_menu: bool = False


def plan_acts() -> list[PlanAct]:
    """In the order of the sheet of keys."""
    return [*_making(), *_outline(), *_dates(), *_looking(), *_baselines()]


def _making() -> list[PlanAct]:
    return [
        PlanAct(tr("Maßnahme anlegen"), "Ins", lambda view: view.change.begin_new(MeasureKind.MEASURE), AROUND),
        PlanAct(
            tr("Meilenstein anlegen"), "Shift+Ins", lambda view: view.change.begin_new(MeasureKind.MILESTONE), AROUND
        ),
        PlanAct(tr("Alle auswählen"), "Ctrl+A", lambda view: view.table.selectAll()),
        PlanAct(tr("Ausschneiden"), "Ctrl+X", lambda view: view.carry.cut(), in_menu=True),
        PlanAct(tr("Kopieren"), "Ctrl+C", lambda view: view.carry.copy(), in_menu=True),
        PlanAct(tr("Einfügen"), "Ctrl+V", lambda view: view.carry.paste(), in_menu=True),
        PlanAct(tr("Löschen"), "Del", lambda view: view.change.remove_selected(), in_menu=True),
    ]


def _outline() -> list[PlanAct]:
    return [
        PlanAct(tr("Einrücken"), "Ctrl+Right", lambda view: view.structure.indent(), in_menu=True),
        PlanAct(tr("Ausrücken"), "Ctrl+Left", lambda view: view.structure.outdent(), in_menu=True),
        PlanAct(tr("Nach oben"), "Alt+Shift+Up", lambda view: view.structure.shift(-1), in_menu=True),
        PlanAct(tr("Nach unten"), "Alt+Shift+Down", lambda view: view.structure.shift(1), in_menu=True),
        PlanAct(tr("Verketten"), "Ctrl+Shift+V", lambda view: view.structure.chain(), in_menu=True),
        PlanAct(tr("Schritte auf- oder zuklappen"), "Space", lambda view: view.folding.toggle_current()),
        PlanAct(tr("Alles aufklappen"), "Alt+0", lambda view: view.folding.show_level(None), AROUND),
        *(
            PlanAct(
                tr("Bis Ebene {n} aufklappen").format(n=level), f"Alt+{level}",
                lambda view, level=level: view.folding.show_level(level), AROUND,  # type: ignore[misc]
            )
            for level in (1, 2, 3, 4)
        ),
    ]  # fmt: skip


def _dates() -> list[PlanAct]:
    def move(grip: Grip, days: int) -> Callable[["PlanWorkspace"], object]:
        return lambda view: view.change.move_selected(grip, days)

    return [
        PlanAct(tr("Um eine Woche früher"), "Alt+Left", move(Grip.MOVE, -WEEK), in_menu=True),
        PlanAct(tr("Um eine Woche später"), "Alt+Right", move(Grip.MOVE, WEEK), in_menu=True),
        PlanAct(tr("Um einen Tag früher"), "Ctrl+Shift+Left", move(Grip.MOVE, -1)),
        PlanAct(tr("Um einen Tag später"), "Ctrl+Shift+Right", move(Grip.MOVE, 1)),
        PlanAct(tr("Eine Woche kürzer"), "Alt+Shift+Left", move(Grip.END, -WEEK)),
        PlanAct(tr("Eine Woche länger"), "Alt+Shift+Right", move(Grip.END, WEEK)),
        PlanAct(tr("Ende einen Tag später"), "Alt+End", move(Grip.END, 1)),
        PlanAct(tr("Ende einen Tag früher"), "Alt+Shift+End", move(Grip.END, -1)),
        PlanAct(tr("Beginn einen Tag früher"), "Alt+Home", move(Grip.START, -1)),
        PlanAct(tr("Beginn einen Tag später"), "Alt+Shift+Home", move(Grip.START, 1)),
        PlanAct(tr("Freie Tage"), "Ctrl+Shift+F", lambda view: view.openings.show_days_off(), VIEW),
    ]


def _looking() -> list[PlanAct]:
    return [
        PlanAct(tr("Kritischer Pfad ein, aus"), "Ctrl+Shift+P", lambda view: view.looks.toggle("critical"), VIEW),
        PlanAct(tr("Statuslinie ein, aus"), "Ctrl+Shift+I", lambda view: view.looks.toggle("progress_line"), VIEW),
        PlanAct(tr("Namen an den Balken ein, aus"), "Ctrl+Shift+B", lambda view: view.looks.toggle("titles"), VIEW),
        PlanAct(tr("Widersprüche zeigen"), "F8", lambda view: view.openings.toggle_conflicts(), VIEW),
        PlanAct(tr("Ganzer Plan"), "Home", lambda view: view.chart.show_whole(), AROUND),
        PlanAct(tr("Heute"), "H", lambda view: view.show_today(), AROUND),
        PlanAct(tr("Zeitachse zurück"), "Alt+PgUp", lambda view: view.chart.pan(-1), AROUND),
        PlanAct(tr("Zeitachse weiter"), "Alt+PgDown", lambda view: view.chart.pan(1), AROUND),
        PlanAct(tr("Vorige Sitzung auf der Achse"), "Shift+S", lambda view: view.chart.head.step_meeting(-1), AROUND),
        PlanAct(tr("Nächste Sitzung auf der Achse"), "S", lambda view: view.chart.head.step_meeting(1), AROUND),
        PlanAct(tr("Größer"), "+, Ctrl++, Ctrl+=", lambda view: view.chart.zoom_by(ZOOM_STEP, -1), AROUND),
        PlanAct(tr("Kleiner"), "-, Ctrl+-", lambda view: view.chart.zoom_by(1 / ZOOM_STEP, -1), AROUND),
        PlanAct(tr("Vorgänge filtern"), "Ctrl+F", lambda view: view.toolbar.filter.setFocus(), VIEW),
        PlanAct(tr("Filter wählen"), "Ctrl+Shift+W", lambda view: view.filter_bar.open_menu(), VIEW),
        PlanAct(tr("Gruppieren"), "Ctrl+Shift+G", lambda view: view.filter_bar.open_grouping(), VIEW),
        PlanAct(tr("Alle Vorgänge zeigen"), "Ctrl+Shift+A", lambda view: view.filters.clear(), VIEW),
        PlanAct(tr("Filter speichern"), "Ctrl+Shift+N", lambda view: view.filter_bar.begin_save(), VIEW),
        PlanAct(tr("Spalten wählen"), "Ctrl+Shift+S", lambda view: view.columns.open_menu(), VIEW),
        PlanAct(tr("Drucken und exportieren"), "Ctrl+P", lambda view: view.openings.print_plan(), VIEW),
    ]


def _baselines() -> list[PlanAct]:
    return [
        PlanAct(tr("Basisplan festhalten"), TAKE, lambda view: view.comparing.take(), VIEW),
        PlanAct(tr("Basisplan ein, aus"), SHOW, lambda view: view.baselines.toggle(), VIEW),
        PlanAct(tr("Spalten des Basisplans ein, aus"), COLUMNS, lambda view: view.baselines.toggle_columns(), VIEW),
        PlanAct(tr("Vergleich mit einem Basisplan, Halbjahresbericht"), COMPARE, lambda view: view.comparing.open(),
                VIEW),
    ]  # fmt: skip


LookAct = tuple[str, str, Callable[[], object], Callable[[], bool] | None]
SWITCHED = {"Ctrl+Shift+P": "critical", "Ctrl+Shift+I": "progress_line", "Ctrl+Shift+B": "titles"}


def look_acts(view: "PlanWorkspace") -> list[LookAct]:
    """For the menu of the view: switches with their state, folding, conflicts, days off."""
    found: list[LookAct] = []
    for act in plan_acts():
        switch = SWITCHED.get(act.keys)
        if switch is not None:
            name = {"critical": tr("Kritischer Pfad"), "progress_line": tr("Statuslinie")}.get(
                switch, tr("Namen an den Balken")
            )
            found.append((name, act.keys, partial(act.run, view), partial(view.looks.is_on, switch)))
        elif act.keys == "F8":
            found.append((act.name, act.keys, partial(act.run, view), view.conflicts.isVisible))
        elif (act.keys.startswith("Alt+") and act.keys[4:].isdigit()) or act.keys in ("Ctrl+Shift+F", "Ctrl+Shift+S"):
            found.append((act.name, act.keys, partial(act.run, view), None))
    return found
