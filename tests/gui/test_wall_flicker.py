"""No change of slide shows a picture in between: one paint of the whole window, from one full slide to the next."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.gui.projector.window import ProjectorWindow
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.slides import Choice, NeutralSlide
from tests.gui.wall_bench import Bench, bench, box, room

__all__ = ["bench", "box", "room"]


def plain(image: QImage) -> QImage:
    """As pixels alone: no scale, no alpha."""
    copy = image.convertToFormat(QImage.Format.Format_RGB32)
    copy.setDevicePixelRatio(1)
    return copy


class Eye(QObject):
    """Looks at the screen before every paint of the window; only a paint can change what is there."""

    def __init__(self, window: ProjectorWindow) -> None:
        super().__init__()
        self.window = window
        self.regions: list[QRect] = []
        self.before: list[QImage] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window and isinstance(event, QPaintEvent):
            self.regions.append(event.region().boundingRect())
            self.before.append(self.on_screen())
        return False

    def on_screen(self) -> QImage:
        """The pixels of the window as the screen has them, not painted anew."""
        return plain(self.window.screen().grabWindow(self.window.winId()).toImage())

    def forget(self) -> None:
        self.regions.clear()
        self.before.clear()


def whole(bench: Bench) -> QImage:
    """The slide the window stands for, painted by somebody else."""
    wall = bench.wall
    painter = SlidePainter(Icons())
    return plain(painter.render(wall.window.slide(), wall.window.pixels(), bench.clock(), wall.wall.page,
                                wall.wall.zoom))  # fmt: skip


@pytest.fixture
def eye(bench: Bench, qtbot: QtBot) -> Iterator[Eye]:
    bench.go_to("public item")
    bench.wall.open()
    qtbot.waitExposed(bench.wall.window)
    bench.settle()
    QApplication.processEvents()
    eye = Eye(bench.wall.window)
    yield eye
    bench.wall.window.removeEventFilter(eye)


def acts(bench: Bench) -> list[Callable[[], object]]:
    wall, item = bench.wall, bench.room.public
    names = ("Fraktion A", "Fraktion B")
    return [
        *(lambda choice=choice: wall.choose(choice) for choice in (Choice.TITLE, Choice.AGENDA, Choice.PLAN,
                                                                   Choice.BOARD, Choice.BUDGET, Choice.NEUTRAL)),
        wall.follow,
        lambda: wall.set_voting(item, None, True, VoteMethod.OPEN),
        lambda: wall.set_election(item, "Vorsitz", names, VoteMethod.SECRET),
        lambda: wall.set_election(item, "", (), VoteMethod.SECRET),
        lambda: wall.act("larger"),
        lambda: wall.act("normal"),
        wall.toggle_black,
        wall.toggle_black,
    ]  # fmt: skip


def test_a_change_of_slide_is_one_whole_paint(bench: Bench, eye: Eye) -> None:
    window, changes = bench.wall.window, 0
    for act in acts(bench):
        old = whole(bench)
        assert eye.on_screen() == old, "the full slide stands there before"
        eye.forget()
        act()
        assert eye.regions == [], "nothing is painted while the slide is being made"
        assert eye.on_screen() == old
        bench.qtbot.waitUntil(lambda: bool(eye.regions))
        QApplication.processEvents()
        assert all(region == window.rect() for region in eye.regions), "paints are of all of it"
        assert eye.before[0] == old, "until then the old slide, whole"
        assert all(each == whole(bench) for each in eye.before[1:]), "and from then on the new one"
        assert eye.on_screen() == whole(bench), "then the new one, whole"
        changes += whole(bench) != old
    assert changes >= 10, "and they do look different"


def test_a_change_of_data_is_one_whole_paint(bench: Bench, eye: Eye) -> None:
    window, old = bench.wall.window, whole(bench)
    bench.bridge.execute(StartItem(item=bench.room.closed))
    bench.qtbot.waitUntil(lambda: isinstance(window.slide(), NeutralSlide))
    bench.settle()
    QApplication.processEvents()
    assert (eye.regions, eye.before) == ([window.rect()], [old])
    assert eye.on_screen() == whole(bench) != old


def test_a_change_of_screens_darkens_at_once(bench: Bench, eye: Eye) -> None:
    """No event loop in between: when the call comes back, the screen is black."""
    bench.wall.window.blank()
    assert eye.regions == [bench.wall.window.rect()]
    dark = eye.on_screen()
    dark.fill(Qt.GlobalColor.black)
    assert eye.on_screen() == dark


def test_the_eye_sees_a_picture_in_between(bench: Bench, eye: Eye) -> None:
    """The control: a part painted early is noticed."""
    label = QLabel("halb", bench.wall.window)
    label.show()
    bench.wall.choose(Choice.TITLE)
    bench.qtbot.waitUntil(lambda: bool(eye.regions))
    QApplication.processEvents()
    assert eye.on_screen() != whole(bench)
