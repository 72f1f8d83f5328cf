"""Whether a slide held by hand is still public. Pure: no session, no Qt."""

from smartaachen_desktop.services import item_facts as facts
from smartaachen_desktop.services import slide_making as make
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AmendmentSlide,
    BoardSlide,
    BudgetSlide,
    ChangesSlide,
    PlanSlide,
    PointSlide,
    Slide,
)
from smartaachen_desktop.services.slides_room import BlockSlide, FileSlide, SpeakersSlide


def still_public(slide: Slide, source: WallSource) -> bool:
    """Whether everything the held slide names is public to this day."""
    if isinstance(slide, PointSlide):
        return _point_still_public(slide, source)
    meeting = source.meeting
    if isinstance(slide, AgendaSlide):
        return meeting is not None and all(facts.public(meeting, row.item_id) is not None for row in slide.public_rows)
    if isinstance(slide, BoardSlide):
        now = make.board(source)
        names = {card.title for column in now.columns for card in column.cards}
        return {card.title for column in slide.columns for card in column.cards} <= names
    if isinstance(slide, PlanSlide) and slide.plan is not None:
        shown = {row.id for row in source.plan.measures} if source.plan is not None else set()
        moves = {each.id for each in facts.plan_moves(source)}
        return {row.id for row in slide.plan.measures} <= shown and {each.id for each in slide.moves} <= moves
    if isinstance(slide, BudgetSlide):
        return {line.name for line in slide.lines} <= {line.name for line in source.lines}
    return True


def _point_still_public(slide: PointSlide, source: WallSource) -> bool:
    meeting = source.meeting
    item = facts.public(meeting, slide.item_id) if meeting is not None else None
    if meeting is None or item is None:
        return False
    match slide:
        case ChangesSlide(changes=changes):
            return {each.id for each in changes} <= {each.id for motion in item.motions for each in motion.changes}
        case AmendmentSlide():
            return any(each.base_text for each in item.motions)
        case FileSlide(file=file, version=version):
            return any((each.id, each.version) == (file, version) for each in source.files)
        case SpeakersSlide():
            return source.speakers is not None and source.speakers.item_id == item.id
        case BlockSlide(rows=rows):
            return all(facts.public(meeting, row.item_id) is not None for row in rows)
        case _:
            return True
