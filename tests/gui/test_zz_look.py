import sys
from pathlib import Path
import tempfile
import pytest
from tests.gui.meeting_desk import MeetingDesk, Key
from smartaachen_desktop.services import meetings, agenda
from smartaachen_desktop.services.minutes_release import ReleaseDraft
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.gui.theme import load_theme

@pytest.mark.parametrize("theme", ["light", "dark"])
def test_look(qtbot, qapp, tmp_path, theme):
    desk = MeetingDesk(qtbot, qapp, tmp_path)
    desk.theme.switch(load_theme(theme))
    desk.begin()
    m = desk.stored().id
    item = desk.item("Ö 5").id
    desk.run(agenda.RecordDiscussion(item, "Die Verwaltung stellt das Konzept vor. Auf Nachfrage erläutert sie die Kosten der Ausstellung im OecherLab und den Zeitplan bis September."))
    desk.run(meetings.CloseMeeting(m)); desk.run(meetings.DraftMinutes(m))
    desk.run(agenda.RecordDiscussion(item, "Die Verwaltung stellt das neue Konzept vor. Auf Nachfrage erläutert sie ausführlich die Kosten der Ausstellung im OecherLab und den Zeitplan bis Oktober."))
    desk.run(agenda.RecordDiscussion(desk.item("N 1").id, "Geheim.")) if any(i.number=="N 1" for i in desk.stored().items) else None
    desk.run(ReleaseDraft(m, "Anmerkungen der Fraktionen eingearbeitet"))
    desk.run(meetings.ApproveMinutes(m)); desk.run(meetings.DraftMinutes(m, "Zahl falsch")); 
    desk.run(agenda.RecordDiscussion(desk.item("Ö 1").id, "Die Sitzung wird eröffnet."))
    desk.settle()
    desk.press(desk.bench.agenda.list, Key.Key_V, __import__("PySide6.QtCore", fromlist=["Qt"]).Qt.KeyboardModifier.AltModifier | __import__("PySide6.QtCore", fromlist=["Qt"]).Qt.KeyboardModifier.ShiftModifier)
    vs = desk.bench.middle.after.versions
    desk.until(lambda: len(vs.list.keyed.rows) == 4)
    qtbot.wait(100)
    desk.bench.window().grab().save(f"/tmp/versions_{theme}.png")
    vs.list.choose(vs.list.keyed.rows[-1].seq)
    vs._compare()
    w = desk.bench.middle.after.compared
    desk.until(lambda: bool(w.list.keyed.rows))
    desk.until(lambda: w.item() is not None)
    w.list.choose(item); w._show_item()
    qtbot.wait(50)
    w.grab().save(f"/tmp/compare_{theme}.png")
    w.close()
    desk.close()
