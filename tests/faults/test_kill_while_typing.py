"""The real program is killed in the middle of typing: at most about one second of keys is gone."""

import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from smartaachen_desktop.gui.drafts import DraftFolder
from smartaachen_desktop.model.meetings import AgendaItem, ItemState
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.meetings import OpenMeeting
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.protocol import draft_key
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.storage.database import open_database
from smartaachen_desktop.storage.keys import unlock
from tests.conftest import PASSPHRASE
from tests.ready import OPENING, encrypted_example, example_database

pytestmark = pytest.mark.slow

LONGEST_LOSS = 1.0
BUSY = 1.0
"""What a busy machine may add: the timer that comes late, the commit under way."""
TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from smartaachen_desktop.cli.window import _doors
from smartaachen_desktop.gui.launch import Launcher, Places

place, where, passphrase = Path(sys.argv[1]), sys.argv[2], sys.argv[3] or None
launcher = Launcher(_doors, Places(data=place, config=place / "config"))
count = 0

def field():
    desktop = launcher._desktop
    bench = desktop and desktop.window.view("meeting")
    if not bench or bench.view is None or bench.item() is None:
        return None
    if where == "motion":
        form = bench.middle.vote.panel.form
        if not form.isVisible():
            bench.middle.vote.panel.add()
        return form.text if form.isVisible() else None
    return bench.middle.discussion.edit if where == "discussion" else bench.middle.resolution.edit

def key():
    global count
    edit = field()
    if edit is None or not edit.isEnabled():
        return
    QTest.keyClicks(edit, "abcdefghij"[count % 10])
    count += 1
    print(count, time.monotonic(), flush=True)

timer = QTimer()
timer.timeout.connect(key)
timer.start(20)
launcher.run(str(place / "strategie.db"), passphrase, example=False)
"""


@dataclass
class Typed:
    """When each key was typed; the kill comes after the last one."""

    times: list[float]

    def lost(self, kept: str) -> float:
        """Seconds from the first key that is gone to the last one."""
        whole = "".join("abcdefghij"[number % 10] for number in range(len(self.times)))
        assert whole.startswith(kept) or kept.startswith(whole)
        return self.times[-1] - self.times[len(kept)] if len(kept) < len(self.times) else 0.0


def typist(folder: Path, where: str, passphrase: str, keys: int) -> Typed:
    """Types without a pause into the window, and is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(folder), where, passphrase], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _key in range(keys)]
    process.kill()
    lines += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return Typed([float(line.split()[1]) for line in lines if line.endswith("\n")])


def prepared(folder: Path, *, encrypted: bool) -> tuple[UUID, bytes | None]:
    """The example's meeting opened, an item running; gives the item and the data key."""
    path = folder / "strategie.db"
    database = encrypted_example(path, PASSPHRASE) if encrypted else example_database(path)[0]
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: OPENING)
    meeting = dispatcher.read(lambda session: session.scalars(select(AgendaItem.meeting_id)).first())
    assert meeting is not None
    dispatcher.execute(OpenMeeting(meeting))
    view = dispatcher.read(lambda session: meeting_view(session, meeting))
    item = next(each for each in view.items if each.number == "Ö 5")
    dispatcher.execute(StartItem(item.id))
    database.close()
    return item.id, unlock(path, PASSPHRASE) if encrypted else None


@pytest.mark.parametrize(("where", "encrypted"), [("discussion", False), ("resolution", True), ("motion", False)])
def test_a_kill_takes_about_one_second_of_typing(tmp_path: Path, where: str, encrypted: bool) -> None:
    item, data_key = prepared(tmp_path, encrypted=encrypted)
    typed = typist(tmp_path, where, PASSPHRASE if encrypted else "", random.Random(where).randrange(90, 120))
    database = open_database(str(tmp_path / "strategie.db"), data_key)
    folder = DraftFolder(tmp_path / "config" / "entwuerfe", database.draft_seal())
    if where == "discussion":
        session = database.session()
        row = session.get_one(AgendaItem, item)
        assert row.state is ItemState.RUNNING
        kept = row.discussion
        session.close()
    elif where == "resolution":
        kept = next(each.text for each in folder.found().values() if each.record == draft_key(item))
    else:
        kept = max(folder.found().values(), key=lambda each: len(each.text)).text
        kept = kept[kept.index("abc") :].split("Der Ausschuss")[0]  # typed before the proposal
    assert len(kept) > 20, "something was kept long before the kill"
    assert typed.lost(kept) <= LONGEST_LOSS + BUSY
    assert findings(database) == []
    database.close()
