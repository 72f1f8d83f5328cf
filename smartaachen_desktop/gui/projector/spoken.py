"""The wall for screen readers: what the public reads there, and nothing else."""

from smartaachen_desktop.gui.projector import captions, foot_words, vote_words, words
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.slides import (
    AttendanceSlide,
    BlackSlide,
    BreakSlide,
    ElectionSlide,
    ItemSlide,
    NeutralSlide,
    NoticeSlide,
    PointSlide,
    ResultSlide,
    Slide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_room import (
    BlockSlide,
    CountdownSlide,
    FileSlide,
    SpeakersSlide,
    TimerSlide,
)


def spoken(slide: Slide) -> str:
    """The accessible name of the wall."""
    if isinstance(slide, BlackSlide):
        return tr("Wand dunkel")
    if isinstance(slide, NeutralSlide):
        return tr("Wand: Nichtöffentlicher Teil")
    parts = _point(slide) if isinstance(slide, PointSlide) else _whole(slide)
    return tr("Wand: {content}").format(content=", ".join(part for part in parts if part))


def _point(slide: PointSlide) -> list[str]:
    """Of one agenda item."""
    said, titled = captions.caption(slide), f"{slide.number} {slide.title}"
    match slide:
        case ResultSlide():
            parts = [titled, vote_words.outcome(slide), slide.detail]
            parts += [f"{word} {count}" for word, count, _kind in vote_words.tally_rows(slide.tally)]
        case ElectionSlide():
            parts = [titled, slide.office, vote_words.election_outcome(slide)]
            parts += [f"{each.name} {each.votes}" for each in slide.candidates]
        case VoteSlide():
            parts = [said, slide.title, vote_words.voting(slide), vote_words.entitled(slide)]
            parts += [slide.motion, *slide.text.splitlines()] if slide.election else []
            parts += [foot_words.counted(slide.foot.presence)]
        case ItemSlide():
            parts = [said, slide.title, foot_words.counted(slide.foot.presence)]
        case TimerSlide():
            parts = [f"{slide.number} {foot_words.timer_heading()}", slide.title]
        case SpeakersSlide():
            parts = [said, slide.title, words.floor(slide), words.interposed(slide), *words.queue(slide)]
            parts += [tr("Redeliste geschlossen")] if slide.closed else []
        case FileSlide():
            parts = [said, slide.title, slide.name]
        case BlockSlide():
            parts = [vote_words.block_heading(slide), *(f"{row.number} {row.title}" for row in slide.rows)]
            parts += [vote_words.block_note(slide)]
            parts += [vote_words.majority(slide.tally)] if vote_words.majority(slide.tally) else []
            parts += [said, vote_words.block_manner(slide)] if slide.tally is not None else []
            parts += [f"{word} {count}" for word, count, _kind in vote_words.tally_rows(slide.tally)]
        case _:
            parts = [said, slide.title]
    return parts


def _whole(slide: Slide) -> list[str]:
    """Of the meeting, the plan, the budget."""
    match slide:
        case AttendanceSlide(bodies=(_, *_)):
            return [slide.body, *(f"{each.name}: {each.present} {words.body_count(each)}" for each in slide.bodies)]
        case AttendanceSlide():
            parts = [slide.body, f"{slide.present} {words.present(slide)}"]
            parts += [f"{slide.needed} {words.needed()}"] if slide.needed else []
            return [*parts, foot_words.quorum(slide.presence)]
        case NoticeSlide():
            return [slide.body, slide.text]
        case BreakSlide():
            return [slide.body, captions.caption(slide), words.resume(slide)]
        case CountdownSlide():
            return [slide.body, captions.caption(slide), *words.countdown(slide)]
        case _:
            return [slide.body, captions.caption(slide)]
