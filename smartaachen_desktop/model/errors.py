"""Errors a user can mend: typed, with a code for programs and a German sentence for people."""


class UserError(Exception):
    """A broken rule or bad input that the user can put right; nothing was written.

    `field` names the input at fault, `remedy` says what to do, `paragraph` cites the legal rule.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        field: str | None = None,
        remedy: str | None = None,
        paragraph: str | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field
        self.remedy = remedy
        self.paragraph = paragraph

    def sentence(self) -> str:
        """The message with paragraph and remedy, as shown to the user."""
        text = f"{self.message} ({self.paragraph})" if self.paragraph else self.message
        return f"{text} {self.remedy}" if self.remedy else text


class InvalidInput(UserError):
    """A value that is malformed or out of range."""


class UnknownRecord(UserError):
    """An id that names nothing of the wanted kind."""


class RuleBroken(UserError):
    """A rule of procedure or law forbids the step."""


class MeetingSealed(RuleBroken):
    """The minutes carry both signatures; they are never edited after (§ 52 GO NRW, or as the body's rules say)."""

    def __init__(self, law: str | None) -> None:
        super().__init__(
            "meeting_sealed",
            "Die Sitzung ist unterschrieben und versiegelt; sie kann nicht mehr geändert werden.",
            remedy="Einwendungen und Berichtigungen gehören in die nächste Niederschrift.",
            paragraph=law,
        )


class Conflict(UserError):
    """Somebody or something else changed the same record in between."""


class StorageRefused(UserError):
    """A file or server that cannot be opened as a database of this program; it stays untouched."""
