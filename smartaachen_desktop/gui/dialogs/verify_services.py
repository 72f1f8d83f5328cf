"""What the window for checking signatures needs from the documents layer; the composition root fills it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.queries.letterhead import LetterheadView
from smartaachen_desktop.services.queries.minutes_match import MinutesMatch
from smartaachen_desktop.services.queries.receipt import Receipt
from smartaachen_desktop.services.verification import ChainLink, CheckedFile
from smartaachen_desktop.services.watch import Watch

Question = Callable[[Session], MinutesMatch]


@dataclass(frozen=True)
class VerifyServices:
    """All of them run in jobs and refuse with UserError; only a `question` runs in the database thread.

    `check` takes name, bytes, the folder of trusted issuers, and a watch for the whole check, None for the quick one.
    `trust_top` keeps the issuer at the top of the chain that has this fingerprint.
    `receipt` makes the PDF of a hash receipt; without it there is only its text.
    """

    check: Callable[[str, bytes, Path, Watch | None], CheckedFile]
    question: Callable[[CheckedFile, bytes], Question]
    with_match: Callable[[CheckedFile, MinutesMatch], CheckedFile]
    report: Callable[[Sequence[CheckedFile], LetterheadView], Made]
    anchors: Callable[[Path], tuple[ChainLink, ...]]
    add_anchors: Callable[[Path, Sequence[Path]], tuple[ChainLink, ...]]
    trust_top: Callable[[Path, bytes, str], tuple[ChainLink, ...]]
    forget: Callable[[Path, str], None]
    save: Callable[[Path, bytes], None]
    receipt: Callable[[Receipt], Made] | None = None
