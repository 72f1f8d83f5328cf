"""A gallery of every kind of slide, in a folder to look at: ordinary ones of the example, and the longest texts."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from smartaachen_desktop.gui.projector.painter import SlidePainter
from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.model.motions import word_diff
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.queries.meeting_parts import CandidateView
from smartaachen_desktop.services.queries.wall import WallSource, wall_source
from smartaachen_desktop.services.slide_choice import chosen_slide
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AmendmentSlide,
    AttendanceSlide,
    BlackSlide,
    BreakSlide,
    ChangesSlide,
    Choice,
    ElectionSlide,
    ItemSlide,
    NeutralSlide,
    NoticeSlide,
    PointSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)
from tests.conftest import TestClock
from tests.gui.test_wall_slides import BODY, ITEM, MINIMUM, amount, change, moved, painter, slides

__all__ = ["painter"]
SIZES = (QSize(960, 540), QSize(640, 480))
LONG_NAMES = ("long", "agenda", "plan", "item", "vote", "amendment")
"""One row a name, or a text that goes on on the next page: only these may end with the sign of continuation."""
NAMES = ("AWD, Fraktion A", "AWD, Fraktion B", "AWD, Fraktion C")


def kinds(kind: type[Slide] = Slide) -> set[str]:
    """Every kind that is painted, by name: a dataclass with slots leaves its first class behind."""
    below = kind.__subclasses__()
    return {each.__name__ for each in below}.union(*map(kinds, below)) - {PointSlide.__name__}


def ordinary(source: WallSource, clock: TestClock) -> list[tuple[str, Slide]]:
    """What a meeting of the committee would show."""
    meeting, now = source.meeting, clock()
    assert meeting is not None
    item = next(each for each in meeting.items if "Strategie" in each.title and each.proposal)
    number, title, text = item.number, item.title, item.proposal
    changed = word_diff(text, text.replace("Strategie", "Strategie und ihre Fortschreibung"))
    agenda = chosen_slide(source, Choice.AGENDA)
    assert isinstance(agenda, AgendaSlide)
    states = [ItemState.DONE] * 3 + [ItemState.RUNNING] + [ItemState.OPEN] * len(agenda.rows)
    rows = tuple(replace(row, state=state) for row, state in zip(agenda.rows, states, strict=False))
    people = [CandidateView(ITEM, None, name, 7 - 2 * place, place == 0) for place, name in enumerate(NAMES)]
    changes = (
        moved(), amount("Strategieumsetzung", 20_000_00, 21_600_00), amount("Projekte", 30_000_00, 28_400_00),
        change(ChangeKind.CARD, "Digitaler Zwilling", letter="K", before_column="Klima · kurzfristig",
               after_column="Klima · mittelfristig"),
    )  # fmt: skip
    result = ResultSlide(BODY, ITEM, number, title, "Beschlussvorschlag", True, ResultCategory.ADOPTED_UNCHANGED,
                         Tally(9, 2, 1), VoteMethod.OPEN, "AWD 2021/14")  # fmt: skip
    choices = (Choice.TITLE, Choice.PLAN, Choice.BOARD, Choice.CONTACTS, Choice.BUDGET)
    return [
        *((choice.value, chosen_slide(source, choice)) for choice in choices),
        ("agenda", replace(agenda, rows=rows)),
        ("over", TitleSlide(BODY, meeting.scheduled_start, meeting.place, meeting.room, now, True)),
        ("item", ItemSlide(BODY, ITEM, number, title, "FB 02/0103/WP18", ConsultationRole.DECISION, text)),
        ("item-bare", ItemSlide(BODY, ITEM, "Ö 1", "Eröffnung der Sitzung")),
        ("vote", VoteSlide(BODY, ITEM, number, title, "Antrag", text, VoteMethod.OPEN, 12)),
        ("vote-election", VoteSlide(BODY, ITEM, number, title, "Wahl: Schriftführung", "\n".join(NAMES),
                                    VoteMethod.SECRET, 12, election=True)),
        ("amendment", AmendmentSlide(BODY, ITEM, number, title, "Änderungsantrag", changed)),
        ("changes", ChangesSlide(BODY, ITEM, number, title, "Antrag", changes)),
        ("result", result),
        ("result-tie", replace(result, accepted=False, category=ResultCategory.REJECTED, tally=Tally(6, 6, 0, 1),
                               method=VoteMethod.SECRET)),
        ("result-noted", ResultSlide(BODY, ITEM, number, title, category=ResultCategory.NOTED,
                                     resolution="AWD 2021/15", text="Der Ausschuss nimmt den Bericht zur Kenntnis.")),
        ("election", ElectionSlide(BODY, ITEM, number, title, "Schriftführung", 2, 1, tuple(people), 0, 1, 0,
                                   VoteMethod.SECRET)),
        ("break", BreakSlide(BODY, now, now + timedelta(minutes=30))),
        ("attendance", AttendanceSlide(BODY, 12, 9)),
        ("attendance-no-number", AttendanceSlide("Jour fixe", 5, 0)),
        ("notice", NoticeSlide(BODY, "Pause bis 17:30 Uhr, Getränke im Foyer")),
        ("neutral", NeutralSlide(BODY, date(2021, 11, 18))),
        ("black", BlackSlide()),
    ]  # fmt: skip


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}")
def test_every_kind_of_slide_in_a_folder_of_pictures(
    painter: SlidePainter, dispatcher: Dispatcher, example: Example, clock: TestClock, size: QSize, tmp_path: Path
) -> None:
    source = dispatcher.read(lambda session: wall_source(session, example.meeting))
    shown = ordinary(source, clock)
    shown += [(f"long-{place:02}-{type(each).__name__}", each) for place, each in enumerate(slides())]
    assert {type(slide).__name__ for _name, slide in shown} == kinds()
    for name, slide in shown:
        heard: list[str] = []
        painter.heard = heard.append
        picture = painter.render(slide, size, clock())
        path = tmp_path / f"{name}.png"
        assert picture.save(str(path))
        assert QImage(str(path)).size() == size
        dark = QImage(size, QImage.Format.Format_RGB32)
        dark.fill(0)
        if isinstance(slide, BlackSlide):
            assert picture == dark
            continue
        assert [words for words in heard if words.strip()], name
        assert picture != dark
        assert painter.smallest >= MINIMUM, name
        if not name.startswith(LONG_NAMES):
            assert not [words for words in heard if words.endswith("…")], name
    assert len(list(tmp_path.glob("*.png"))) == len(shown)
