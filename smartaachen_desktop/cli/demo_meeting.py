"""The meeting of 18.11.2021 on paper FB 02/0103/WP18, conducted through the same commands as in the window.

Subjects come from the council paper; seats, clock times, counts and words of the debate are illustration.
"""

from datetime import date, datetime
from uuid import UUID

from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.attendance import (
    DeclareBias,
    EndBias,
    ExcuseParticipant,
    RecordArrival,
    RecordArrivals,
    RecordDeparture,
)
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.meetings import ApproveMinutes, CloseMeeting, DraftMinutes, OpenMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordVote

_LATE = ("Fraktion D, Platz 1", "Fraktion C, s. B.", "OecherLab")
_EXCUSED = ("Fraktion C, Platz 2", "Fraktion B, s. B. 2")
_MISSING = ("Fraktion E, s. B.",)
_OPENING = "Die Einladung ist ordnungsgemäß ergangen; Einwände zur Tagesordnung gibt es nicht."
_APPOINTMENT = "Der Ausschuss bestellt eine Mitarbeiterin oder einen Mitarbeiter des FB 02 zur Schriftführung."
_FUNDING = "Die Verwaltung unterrichtet über Gespräche zu Förderprojekten."
_DEBATE = """FB 02 stellt die Vorlage vor: Die digitalen Vorhaben der Stadt bekommen ein gemeinsames **Leitbild** und drei Handlungsfelder. Ein **Steuergremium** begleitet die Umsetzung und tagt zweimal im Jahr.

Fraktion C bittet darum, dem Ausschuss *vierteljährlich* zu berichten. Dezernat II verweist auf den Jour fixe alle sechs Wochen und auf die halbjährliche Überprüfung des Projektplans.

Auf die Frage nach der Beteiligung nennt FB 02:

- die Ausstellung im OecherLab ab Januar 2022 mit Rückmeldungen vor Ort,
- Dialoge und Hackathons mit Senior*innen und Schüler*innen,
- Umfragen im OecherPanel."""  # noqa: E501 - one paragraph of the minutes is one line


class MeetingClock:
    """The wall clock of 18.11.2021, set by hand."""

    def __init__(self) -> None:
        self._now = utc(datetime(2021, 11, 18, 16, 20))

    def set(self, text: str) -> None:
        hour, minute = map(int, text.split(":"))
        self._now = utc(datetime(2021, 11, 18, hour, minute))

    def __call__(self) -> datetime:
        return self._now


class DemoMeeting:
    """Conducts the example's meeting in two halves; between them item Ö 5 is about to be voted on."""

    def __init__(self, dispatcher: Dispatcher, example: Example, clock: MeetingClock) -> None:
        self._dispatcher = dispatcher
        self._example = example
        self._clock = clock
        view = dispatcher.read(lambda session: meeting_view(session, example.meeting))
        self._seats = {who.name: who.id for who in view.participants}
        self._motion: UUID | None = None
        self._bias: UUID | None = None

    def until_the_vote(self) -> None:
        """Opening, roll, first items, debate, and the amendment that fails."""
        meeting, items = self._example.meeting, self._example.items
        there = [seat for name, seat in self._seats.items() if name not in (*_LATE, *_EXCUSED, *_MISSING)]
        for name in _EXCUSED:
            self._do("16:25", ExcuseParticipant(participant=self._seats[name]))
        self._do("16:28", RecordArrivals(participants=tuple(there)))
        self._do("16:30", OpenMeeting(meeting=meeting))
        self._do("16:30", StartItem(item=items[0]))
        self._do("16:31", RecordDiscussion(item=items[0], text=_OPENING))
        self._do("16:34", StartItem(item=items[1]))
        vote = self._do("16:35", RecordVote(item=items[1], yes=12, no=0))["vote"]
        self._do(
            "16:35",
            RecordResolution(item=items[1], vote=vote, category=ResultCategory.ADOPTED_UNCHANGED, text=_APPOINTMENT),
        )
        self._do("16:36", StartItem(item=items[2]))
        self._do("16:36", RecordDiscussion(item=items[2], text="Es liegen keine Fragen vor."))
        self._do("16:36", StartItem(item=items[3]))
        self._do("16:38", RecordArrival(participant=self._seats["Fraktion D, Platz 1"]))
        self._do("16:41", RecordArrival(participant=self._seats["Fraktion C, s. B."]))
        self._do("16:46", RecordDiscussion(item=items[3], text="Die Verwaltung berichtet mündlich."))
        self._do("16:47", FinishItem(item=items[3], result=ResultCategory.NOTED))
        self._do("16:47", StartItem(item=items[4]))
        self._do("16:47", RecordArrival(participant=self._seats["OecherLab"]))
        bias = DeclareBias(
            item=items[4], participant=self._seats["Fraktion B, Platz 2"], whereabouts=Whereabouts.LEFT_ROOM
        )
        self._bias = self._do("16:47", bias)["exclusion"]
        self._do("16:52", RecordDeparture(participant=self._seats["Fraktion A, Platz 4"]))
        self._do("17:00", RecordDiscussion(item=items[4], text=_DEBATE))
        amendment = AddMotion(
            item=items[4],
            kind=MotionKind.AMENDMENT,
            title="Änderungsantrag Fraktion C: vierteljährlicher Bericht",
            text="Dem Ausschuss wird vierteljährlich berichtet.",
            mover="Fraktion C",
        )
        motion = self._do("17:01", amendment)["motion"]
        self._do("17:03", RecordVote(item=items[4], motion=motion, yes=4, no=7, abstentions=1))
        main = AddMotion(item=items[4], title="Beschlussvorschlag der Verwaltung", text=self._proposal())
        self._motion = self._do("17:04", main)["motion"]
        self._clock.set("17:05")

    def to_the_end(self) -> None:
        """The vote, the resolution with its assignments, the remaining items, the closing and the released minutes."""
        meeting, items, people = self._example.meeting, self._example.items, self._example.people
        vote = self._do("17:05", RecordVote(item=items[4], motion=self._motion, yes=9, no=2, abstentions=1))["vote"]
        resolution = RecordResolution(
            item=items[4],
            vote=vote,
            category=ResultCategory.ADOPTED_UNCHANGED,
            text="Der Ausschuss nimmt den Bericht der Verwaltung zur Kenntnis und beauftragt sie, die Strategie "
            "SMART.Aachen umzusetzen und laufend über den Stand zu berichten.",
        )
        adopted = self._do("17:06", resolution)["resolution"]
        for text, who, due in (
            ("Workshop zum Visionsbild im OecherLab vorbereiten", "FB 02", date(2021, 12, 31)),
            ("Gründung des Steuergremiums vorbereiten, Mitglieder benennen", "Dezernat II", date(2022, 1, 31)),
        ):
            self._do("17:06", AddAssignment(text=text, resolution=adopted, responsible=people[who], due=due))
        assert self._bias is not None
        self._do("17:06", EndBias(exclusion=self._bias))
        for time, item, text in (
            ("17:07", items[5], "FB 02 erläutert die sechs Schritte von Januar bis September 2022."),
            ("17:20", items[6], "Das OecherLab berichtet vom Aufbau der Internetpräsenz Smart.Aachen.Digital."),
            ("17:30", items[7], ""),
        ):
            self._do(time, StartItem(item=item))
            if text:
                self._do(time, RecordDiscussion(item=item, text=text))
            self._do(time, FinishItem(item=item, result=ResultCategory.NOTED))
        self._do("17:40", StartItem(item=items[8]))
        self._do("17:45", RecordDiscussion(item=items[8], text=_FUNDING))
        self._do("17:55", FinishItem(item=items[8], result=ResultCategory.NOTED))
        self._do("17:55", StartItem(item=items[9]))
        self._do("18:00", FinishItem(item=items[9], result=ResultCategory.NOTED))
        self._do("18:02", CloseMeeting(meeting=meeting))
        self._do("18:10", DraftMinutes(meeting=meeting))
        self._do("18:20", ApproveMinutes(meeting=meeting))

    def _proposal(self) -> str:
        view = self._dispatcher.read(lambda session: meeting_view(session, self._example.meeting))
        return next(item.proposal for item in view.items if item.id == self._example.items[4])

    def _do(self, time: str, command: Command) -> dict[str, UUID]:
        self._clock.set(time)
        return dict(self._dispatcher.execute(command).ids)
