"""What the check of a signed document found: read values for window, command line and report."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.services.queries.minutes_match import MinutesMatch


class VerificationStatus(StrEnum):
    """The three answers of ETSI EN 319 102-1.

    Passed: intact and trusted. Undetermined: intact, trust unknown. Failed: broken or changed after.
    """

    PASSED = "passed"
    UNDETERMINED = "undetermined"
    FAILED = "failed"


STATUS_NAMES = {
    VerificationStatus.PASSED: "bestanden",
    VerificationStatus.UNDETERMINED: "nicht entscheidbar",
    VerificationStatus.FAILED: "nicht bestanden",
}


class ChangedAfter(StrEnum):
    """What came after a signature; unknown until the difference analysis is through."""

    NONE = "none"
    SIGNATURES = "form filling/signatures"
    OTHER = "other"
    UNKNOWN = "unknown"


class SignatureKind(StrEnum):
    SIGNATURE = "signature"
    TIMESTAMP = "timestamp"
    """A time stamp over the whole document; it names a moment, no person."""


class TimeSource(StrEnum):
    """Whose word the time is: the signer's clock, or a time-stamping authority somebody here trusts."""

    CLAIMED = "claimed"
    STAMPED = "stamped"


class Problem(StrEnum):
    """Why a document or a signature did not pass; each has its own sentence and its own remedy."""

    ALTERED = "altered"
    REWRITTEN = "rewritten"
    FOREIGN = "foreign"
    TRUNCATED = "truncated"
    APPENDED = "appended"
    UNSEALED = "unsealed"
    FORBIDDEN = "forbidden"
    UNCOVERED = "uncovered"
    MALFORMED = "malformed"
    REMOVED = "removed"
    UNREADABLE = "unreadable"
    ENCRYPTED = "encrypted"
    UNSIGNED = "unsigned"
    UNTRUSTED = "untrusted"
    OUT_OF_TIME = "out_of_time"
    REVOKED = "revoked"
    WRONG_USAGE = "wrong_usage"
    TOO_LARGE = "too_large"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One certificate between the signer (first) and the issuer at the top (last); `anchor` is trusted here."""

    subject: str
    issuer: str
    not_before: datetime
    not_after: datetime
    fingerprint: str
    self_issued: bool
    anchor: bool


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """One signature and what was found out about it; role, name and place are the signer's own words.

    `revision` of `revisions` with `pages` pages is what was signed. `later` says what came after, `forbidden` what of
    that was not allowed. `mark` is the SHA-256 of the signature itself.
    """

    field: str
    role: str
    name: str
    subject: str
    status: VerificationStatus
    at: datetime | None
    covers_whole_document: bool
    changed_after: ChangedAfter
    trusted: bool
    level: SignatureLevel | None
    explanation: str
    advice: str = ""
    problem: Problem | None = None
    kind: SignatureKind = SignatureKind.SIGNATURE
    place: str = ""
    time_source: TimeSource = TimeSource.CLAIMED
    revision: int = 0
    revisions: int = 0
    pages: int = 0
    later: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    chain: tuple[ChainLink, ...] = ()
    mark: str = ""

    @property
    def who(self) -> str:
        """Name or, without one, the certificate's holder, or the field."""
        return self.name or self.subject or self.field


@dataclass(frozen=True, slots=True)
class Verification:
    """The answer for the whole document; its status is the worst of its signatures. `pending`: not yet all of it."""

    status: VerificationStatus
    signatures: tuple[SignatureCheck, ...]
    open_fields: tuple[str, ...]
    summary: str
    advice: str = ""
    problem: Problem | None = None
    pending: bool = False
    pages: int = 0
    revisions: int = 0


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """One file with everything found out: its signatures and how its data compare with the open database."""

    name: str
    size: int
    sha256: str
    checked_at: datetime
    verification: Verification
    match: MinutesMatch | None = None
    anchors: tuple[str, ...] = field(default=())
    """Names of the issuers trusted at the check."""

    @property
    def status(self) -> VerificationStatus:
        if self.match is None or self.match.agrees is None:
            return self.verification.status
        own = VerificationStatus.PASSED if self.match.agrees else VerificationStatus.FAILED
        return worst((self.verification.status, own))


def worst(found: Iterable[VerificationStatus]) -> VerificationStatus:
    order = (VerificationStatus.PASSED, VerificationStatus.UNDETERMINED, VerificationStatus.FAILED)
    return max(found, key=order.index, default=VerificationStatus.UNDETERMINED)
