"""What the command palette lists of the meeting, the plan and the wall, from their tables of acts."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from smartaachen_desktop.gui.dialogs.palette import PaletteEntry
from smartaachen_desktop.gui.projector import captions
from smartaachen_desktop.gui.projector.controller import WallController
from smartaachen_desktop.gui.projector.dress import Ratio, Scheme, ratio_name, scheme_name
from smartaachen_desktop.gui.projector.keys import possible, wall_acts
from smartaachen_desktop.gui.projector.second import standing_name
from smartaachen_desktop.gui.projector.steering import Look
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.side_wall import Standing
from smartaachen_desktop.services.slides import Choice


def meeting_entries(bench: Any, to_front: Callable[[], object]) -> list[PaletteEntry]:
    """Every act while a meeting is on the bench; one that is not possible says why. `bench` is the meeting view."""
    from smartaachen_desktop.gui.meeting.acts_table import MeetingAct, act_groups

    def run(act: MeetingAct) -> None:
        to_front()
        act.perform(bench)

    def plan() -> None:
        to_front()
        bench.chooser.plan()

    if bench.view is None:
        return [PaletteEntry(tr("Sitzung anlegen"), plan, german_key("Ctrl+N"), group=tr("Sitzung"))]
    return [
        PaletteEntry(act.name, partial(run, act), german_key(act.keys), group=group.title)
        for group in act_groups()
        for act in group.acts
    ]


def plan_entries(view: Any, to_front: Callable[[], object]) -> list[PaletteEntry]:
    """Every act of the project plan. `view` is the plan view."""
    from smartaachen_desktop.gui.plan.acts import PlanAct, plan_acts
    from smartaachen_desktop.gui.plan.filter_menu import filter_acts

    def run(act: PlanAct) -> None:
        to_front()
        act.run(view)

    def perform(what: Callable[[], object]) -> None:
        to_front()
        what()

    def show(baseline: UUID) -> None:
        to_front()
        view.baselines.show(baseline)

    group = tr("Projektplan")
    acts = [
        PaletteEntry(act.name, partial(run, act), german_key(act.keys.split(", ")[0]), group=group)
        for act in plan_acts()
    ] + [
        PaletteEntry(tr("Basisplan zeigen: {name}").format(name=row.name), partial(show, row.id), group=group)
        for row in view.baselines.read.rows
    ]
    return acts + [PaletteEntry(name, partial(perform, what), group=group) for name, what in filter_acts(view)]


def followup_entries(view: Any, to_front: Callable[[], object]) -> list[PaletteEntry]:
    """The collected resolutions of a year. `view` is the view of resolutions and assignments."""
    group = tr("Beschlüsse & Aufträge")

    def make(audience: Audience) -> None:
        to_front()
        view.wish_book(audience)

    return [
        PaletteEntry(tr("Beschlusssammlung des Jahres als PDF, intern"), partial(make, Audience.INTERNAL), group=group),
        PaletteEntry(
            tr("Beschlusssammlung des Jahres als PDF, öffentlich"), partial(make, Audience.PUBLIC), group=group
        ),
    ]


def trash_entries(show: Callable[[], Any]) -> list[PaletteEntry]:
    """What was deleted; `show` brings the history to the front and gives it."""
    return [PaletteEntry(tr("Papierkorb: Gelöschtes zurückholen"), lambda: show().show_trash(), group=tr("Verlauf"))]


def wall_entries(wall: WallController) -> list[PaletteEntry]:
    """What the wall can do now, then its slides by name."""
    state, group = wall.strip.state(), tr("Wand")
    acts = [
        PaletteEntry(act.name, partial(wall.act, act.id), german_key(act.keys), group=group)
        for act in wall_acts()
        if possible(act.id, state)
    ]
    looks: list[tuple[Look, str]] = [
        *((each, tr("Farben der Wand: {name}").format(name=scheme_name(each))) for each in Scheme),
        *((each, tr("Seitenverhältnis der Wand: {name}").format(name=ratio_name(each))) for each in Ratio),
        *((each, tr("Zweite Wand: {name}").format(name=standing_name(each))) for each in Standing),
    ]
    acts += [PaletteEntry(name, partial(wall.look, chosen), group=group) for chosen, name in looks]
    if state.confidential:
        return acts
    slides = [
        PaletteEntry(
            tr("Auf die Wand: {slide}").format(slide=captions.choice_name(choice)),
            partial(wall.choose, choice),
            group=group,
        )
        for choice in Choice
        if choice not in state.missing and not (choice is Choice.FILE and state.files)
    ]
    files = [
        PaletteEntry(
            tr("Auf die Wand: {slide}").format(slide=captions.file_choice(name)),
            partial(wall.choose, Choice.FILE, file),
            group=group,
        )
        for file, name in state.files
    ]
    return [*acts, *slides, *files]


def plan_file_entries(show: Callable[[], Any]) -> list[PaletteEntry]:
    """Plans in and out; `show` brings the plan view to the front and gives it."""
    group = tr("Projektplan")

    def save(audience: Audience) -> None:
        show().exchange.save_as(audience)

    def read() -> None:
        show().exchange.begin_import()

    return [
        PaletteEntry(tr("Plan einlesen …"), read, group=group),
        PaletteEntry(tr("Plan speichern als …"), partial(save, Audience.INTERNAL), group=group),
        PaletteEntry(tr("Öffentliche Ausgabe speichern als …"), partial(save, Audience.PUBLIC), group=group),
    ]


def paper_file_entries(show: Callable[[], Any]) -> list[PaletteEntry]:
    """Papers out of files; `show` brings the view of papers to the front and gives it."""

    def read() -> None:
        show().reading.begin()

    return [PaletteEntry(tr("Vorlage aus Datei lesen …"), read, group=tr("Vorlagen"))]
