"""Why an act of the meeting is not possible now, in one sentence; empty when it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from smartaachen_desktop.gui.meeting.motion_offers import better_order, to_adopt
from smartaachen_desktop.gui.meeting.vote_state import obstacle
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import ItemState, MeetingState

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench


def pressable(bench: "MeetingWorkbench", button: QAbstractButton) -> bool:
    """Offered by the view right now, whether or not the view itself is in front, or the pane folded."""
    place = next((pane for pane in (bench.agenda, bench.people) if pane.isAncestorOf(button)), bench)
    return button.isVisibleTo(place) and button.isEnabled()


def shown_of(bench: "MeetingWorkbench", first: QAbstractButton, second: QAbstractButton) -> QAbstractButton:
    return first if pressable(bench, first) else second


def free(bench: "MeetingWorkbench") -> str:
    return "" if bench.view is not None else tr("Keine Sitzung ist geöffnet.")


def writable(bench: "MeetingWorkbench") -> str:
    return free(bench) or bench.obstacle()


def running(bench: "MeetingWorkbench") -> str:
    return writable(bench) or _in_state(bench, tr("Die Sitzung läuft nicht."), MeetingState.RUNNING)


def live(bench: "MeetingWorkbench") -> str:
    words = tr("Die Sitzung läuft nicht.")
    return writable(bench) or _in_state(bench, words, MeetingState.RUNNING, MeetingState.INTERRUPTED)


def cancellable(bench: "MeetingWorkbench") -> str:
    words = tr("Abgesagt werden kann nur eine Sitzung, die noch nicht eröffnet ist.")
    return free(bench) or _in_state(bench, words, MeetingState.PLANNED, MeetingState.INVITED, MeetingState.CANCELLED)


def to_come(bench: "MeetingWorkbench") -> str:
    words = tr("Die Sitzung ist schon eröffnet; ihre Tagesordnung wird nur noch wegen Dringlichkeit erweitert.")
    return writable(bench) or _in_state(bench, words, MeetingState.PLANNED, MeetingState.INVITED)


def closed(bench: "MeetingWorkbench") -> str:
    words = tr("Die Niederschrift beginnt, wenn die Sitzung geschlossen ist.")
    return free(bench) or _in_state(
        bench, words, MeetingState.CLOSED, MeetingState.DRAFT, MeetingState.APPROVED, MeetingState.SIGNED
    )


def approved(bench: "MeetingWorkbench") -> str:
    return free(bench) or _pressed(
        bench, bench.middle.closing.back, tr("Zurückgenommen werden kann nur eine Freigabe ohne Unterschrift.")
    )


def without_baseline(bench: "MeetingWorkbench") -> str:
    words = tr("Angeboten wird der Basisplan nach der letzten Unterschrift, solange die Sitzung noch keinen hat.")
    return free(bench) or _pressed(bench, bench.middle.closing.baseline.button, words)


def _in_state(bench: "MeetingWorkbench", words: str, *states: MeetingState) -> str:
    return "" if bench.view is not None and bench.view.state in states else words


def _pressed(bench: "MeetingWorkbench", button: QAbstractButton, words: str) -> str:
    return "" if pressable(bench, button) else words


def item(bench: "MeetingWorkbench") -> str:
    return writable(bench) or ("" if bench.item() is not None else tr("Kein Tagesordnungspunkt gewählt."))


def proper(bench: "MeetingWorkbench") -> str:
    """An item of the agenda: under a stage item nothing is discussed or resolved."""
    shown = bench.item()
    words = tr("Das ist ein Regiepunkt; beraten und beschlossen wird unter ihm nichts.")
    return item(bench) or (words if shown is not None and shown.is_stage() else "")


def note_again(bench: "MeetingWorkbench") -> str:
    return proper(bench) or bench.middle.assignments.why_no_note()


def into_plan(bench: "MeetingWorkbench") -> str:
    return proper(bench) or bench.middle.assignments.why_no_measure()


def turnable(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    begun = shown is not None and (shown.started_at is not None or shown.state is ItemState.DONE)
    return item(bench) or (tr("Ein begonnener Punkt bleibt, was er ist.") if begun else "")


def any_item(bench: "MeetingWorkbench") -> str:
    """An item of any meeting, sealed ones too."""
    return free(bench) or ("" if bench.item() is not None else tr("Kein Tagesordnungspunkt gewählt."))


def extractable(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    nothing = shown is None or (not shown.resolutions and shown.result is None)
    return any_item(bench) or (tr("Zu diesem Punkt ist noch nichts beschlossen.") if nothing else "")


def publicly_extractable(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    closed = shown is not None and not shown.public
    words = tr("Von einem nichtöffentlichen Punkt gibt es keinen öffentlichen Auszug{source}.")
    words = words.format(source=_law(bench, Law.OPENNESS))
    return extractable(bench) or (words if closed else "")


def _law(bench: "MeetingWorkbench", law: Law) -> str:
    """Behind a sentence: where the rule stands for the body whose meeting is shown."""
    return in_brackets(bench.view.cites(law)) if bench.view is not None else ""


def any_resolution(bench: "MeetingWorkbench") -> str:
    found = bench.view is not None and any(each.resolutions for each in bench.view.items)
    return free(bench) or ("" if found else tr("Die Sitzung hat noch keinen Beschluss gefasst."))


def any_public_resolution(bench: "MeetingWorkbench") -> str:
    found = bench.view is not None and any(each.resolutions and each.public for each in bench.view.items)
    return any_resolution(bench) or ("" if found else tr("Die Sitzung hat keinen öffentlichen Beschluss gefasst."))


def other_part(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    begun = shown is not None and shown.state in (ItemState.RUNNING, ItemState.DONE)
    words = tr("Ein begonnener Punkt wechselt nicht mehr zwischen den Teilen der Sitzung.")
    return item(bench) or (words if begun else "")


def sealed(bench: "MeetingWorkbench") -> str:
    words = tr("Ins Archiv kommt nur eine unterschriebene{source} oder eine abgesagte Sitzung.")
    words = words.format(source=_law(bench, Law.MINUTES))
    return free(bench) or _in_state(bench, words, MeetingState.SIGNED, MeetingState.CANCELLED)


def on_item(part: str, act: str) -> "Callable[[MeetingWorkbench], object]":
    """An act of a part of the view that takes the item in the middle."""

    def run(bench: "MeetingWorkbench") -> object:
        return getattr(getattr(bench, part), act)(bench.item())

    return run


def callable_item(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    if why := item(bench) or running(bench):
        return why
    done = shown is not None and shown.state is ItemState.DONE
    # one key too many must not take up again what has just ended
    return tr("Der Punkt ist beendet; „Wieder aufrufen“ nimmt ihn noch einmal auf.") if done else ""


def again(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    done = shown is not None and shown.state is ItemState.DONE
    return item(bench) or running(bench) or ("" if done else tr("Wieder aufgerufen wird ein beendeter Punkt."))


def parkable(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    done = shown is not None and shown.state is ItemState.DONE
    return item(bench) or (tr("Der Punkt ist schon beendet.") if done else "")


def unresolved(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    words = tr("Zu diesem Punkt gibt es einen Beschluss; er trägt das Ergebnis.")
    return proper(bench) or (words if shown is not None and shown.resolutions else "")


def with_paper(bench: "MeetingWorkbench") -> str:
    return free(bench) or _pressed(bench, bench.middle.head.paper, tr("Zu diesem Punkt gibt es keine Vorlage."))


def with_proposal(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    if shown is not None and not shown.public:
        return tr("Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand.")
    return free(bench) or ("" if shown is not None and shown.proposal else tr("Kein Beschlussvorschlag."))


def with_changes(bench: "MeetingWorkbench") -> str:
    return free(bench) or _pressed(
        bench, bench.middle.changes.show_button, tr("Keine Änderung ist vorbereitet, die auf der Wand stehen könnte.")
    )


def with_report(bench: "MeetingWorkbench") -> str:
    words = tr("Der Bericht gehört zum Punkt „Umsetzung der Beschlüsse“.")
    return proper(bench) or _pressed(bench, bench.middle.earlier.report_button, words)


def with_objections(bench: "MeetingWorkbench") -> str:
    words = tr("Einwendungen gehören zum Punkt über frühere Niederschriften.")
    return proper(bench) or _pressed(bench, bench.middle.objections.add_button, words)


def previewable(bench: "MeetingWorkbench") -> str:
    return free(bench) or ("" if bench.can_preview else tr("Eine Vorschau gibt es hier nicht."))


def previewed(bench: "MeetingWorkbench") -> str:
    words = tr("Die Vorschau ist ausgeschaltet; F10 schaltet sie ein.")
    return previewable(bench) or ("" if bench.previewing else words)


def speaking(bench: "MeetingWorkbench") -> str:
    return proper(bench) or ("" if bench.middle.discussion.speakers.is_speaking() else tr("Niemand hat das Wort."))


def votable(bench: "MeetingWorkbench") -> str:
    return proper(bench) or obstacle(bench.view, bench.item())


def method(bench: "MeetingWorkbench", segment: str) -> str:
    return votable(bench) or bench.middle.vote.method_obstacle(segment)


def choose_method(bench: "MeetingWorkbench", segment: str) -> None:
    bench.middle.vote.choose_method(segment)


def electing(bench: "MeetingWorkbench") -> str:
    words = tr("Das gilt für eine Wahl; sie beginnt mit der Art der Abstimmung „Wahl“.")
    return votable(bench) or ("" if bench.middle.vote.elections.isVisibleTo(bench) else words)


def ballot(bench: "MeetingWorkbench", act: str) -> str:
    """What a line of the ballots offers; the wording also after the meeting."""
    words = {
        "run_off": tr("Eine Stichwahl steht nicht aus."),
        "lot": tr("Ein Losentscheid steht nicht an."),
    }.get(act, tr("Zu diesem Punkt wurde noch nicht gewählt."))
    panel = bench.middle.vote.elections
    why = proper(bench) if act == "election_wording" else electing(bench)
    return why or ("" if any(pressable(bench, button) for button in panel.offered(act)) else words)


def press_ballot(bench: "MeetingWorkbench", act: str) -> None:
    bench.middle.vote.elections.press(act)


def unordered(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    why = "" if shown is not None and better_order(shown) else tr("Die Anträge stehen in der üblichen Reihenfolge.")
    return proper(bench) or why


def adoptable(bench: "MeetingWorkbench") -> str:
    shown = bench.item()
    why = "" if shown is not None and to_adopt(shown) else tr("Kein angenommener Änderungsantrag wartet.")
    return proper(bench) or why


def voted(bench: "MeetingWorkbench") -> str:
    words = tr("Zu diesem Antrag ist keine Abstimmung festgestellt, die sich ändern ließe.")
    return proper(bench) or ("" if bench.middle.vote.result.isVisibleTo(bench) else words)


def with_foot(bench: "MeetingWorkbench") -> str:
    words = tr("Zu diesem Punkt wird gerade nicht abgestimmt.")
    return free(bench) or ("" if bench.middle.vote.foot.isVisibleTo(bench) else words)


def reading_votes(bench: "MeetingWorkbench") -> str:
    words = tr("Eingelesen wird, während abgestimmt oder gewählt wird; F8 öffnet die Stimmen.")
    return item(bench) or _pressed(bench, bench.middle.vote.files.button, words)


def procedural(bench: "MeetingWorkbench") -> str:
    words = tr("Bitte wählen Sie zuerst einen Antrag zur Geschäftsordnung in der Liste der Anträge.")
    return proper(bench) or ("" if bench.middle.vote.panel.speeches.isVisibleTo(bench) else words)


def recordable(bench: "MeetingWorkbench") -> str:
    words = tr("Festgehalten wird nach dem Aufruf des Punktes, und jeder Beschluss nur einmal.")
    return proper(bench) or _pressed(bench, bench.middle.resolution.button, words)


def resolved(bench: "MeetingWorkbench") -> str:
    return proper(bench) or _pressed(
        bench, bench.middle.resolution.number, tr("Zu diesem Punkt gibt es noch keinen Beschluss.")
    )


def waiting(bench: "MeetingWorkbench") -> str:
    view = bench.view
    someone = view is not None and any(not who.stays and not who.excused for who in view.participants)
    return writable(bench) or ("" if someone else tr("Bei allen ist schon etwas vermerkt."))


def short(bench: "MeetingWorkbench") -> str:
    strip = bench.people.strip
    offered = any(pressable(bench, button) for button in (strip.establish, strip.take_back))
    return writable(bench) or ("" if offered else tr("Die Beschlussfähigkeit steht nicht in Frage."))


def proposed(bench: "MeetingWorkbench") -> str:
    strip = bench.people.strip
    offered = any(pressable(bench, button) for button in (strip.rest, strip.resume))
    return writable(bench) or ("" if offered else tr("Zum Stimmrecht ist nichts vorgeschlagen."))
