"""What runs by the second on a slide: its figures in words, and the area that is painted anew with them."""

from datetime import datetime

from PySide6.QtCore import QRectF

from smartaachen_desktop.gui.projector import countdown_slide, foot, speakers_slide, timer_slide
from smartaachen_desktop.gui.projector.canvas import Canvas
from smartaachen_desktop.services.slides import ItemSlide, Slide, VoteSlide
from smartaachen_desktop.services.slides_foot import Countdown
from smartaachen_desktop.services.slides_room import CountdownSlide, SpeakersSlide, TimerSlide


def figures(slide: Slide, now: datetime) -> str:
    """What runs by the second on the slide; empty where nothing does."""
    match slide:
        case CountdownSlide(countdown=Countdown() as countdown):
            return countdown_slide.time_left(countdown, now)
        case SpeakersSlide():
            return speakers_slide.figures(slide, now)
        case TimerSlide():
            return timer_slide.figure(slide, now)
        case ItemSlide() | VoteSlide():
            return foot.figures(slide.foot, now)
        case _:
            return ""


def running_area(canvas: Canvas, slide: Slide) -> QRectF:
    """At a height of 1080; nowhere for slides that stand still."""
    match slide:
        case CountdownSlide():
            return countdown_slide.countdown_area(canvas)
        case SpeakersSlide():
            return speakers_slide.speaking_area(canvas)
        case TimerSlide():
            return timer_slide.running_area(canvas, slide)
        case ItemSlide() | VoteSlide():
            return foot.running_area(canvas, slide.foot)
        case _:
            return QRectF()
