"""What is wished of the plan on paper or as a picture."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from smartaachen_desktop.model.plan_filters import FilterDefinition

MM = 72 / 25.4
"""Points of a millimetre."""


class Paper(StrEnum):
    A4 = "A4"
    A3 = "A3"
    A2 = "A2"
    A1 = "A1"
    A0 = "A0"


_SIDES = {Paper.A4: (210, 297), Paper.A3: (297, 420), Paper.A2: (420, 594), Paper.A1: (594, 841), Paper.A0: (841, 1189)}


class Zoom(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class PlanFormat(StrEnum):
    PDF = "pdf"
    SVG = "svg"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """`wide` and `high` count pages; None is as many as it takes, with a `zoom` also across."""

    paper: Paper = Paper.A4
    landscape: bool = True
    wide: int | None = 1
    high: int | None = None
    zoom: Zoom | None = None
    first: date | None = None
    last: date | None = None
    level: int | None = None
    status_line: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        short, long = (side * MM for side in _SIDES[self.paper])
        return (long, short) if self.landscape else (short, long)


@dataclass(frozen=True, slots=True)
class PlanWish:
    """`width` are the pixels of a picture; the filter is the one that is on in the view."""

    format: PlanFormat = PlanFormat.PDF
    options: PaperOptions = PaperOptions()
    width: int = 1600
    definition: FilterDefinition | None = None
    filter_name: str = ""
    baseline: UUID | None = None
    """Drawn below the bars, in the internal edition."""
