"""Checking signatures: three answers, because an intact signature of an unknown issuer is neither right nor wrong."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cryptography import x509
from pyhanko.sign.ades.report import AdESIndeterminate
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from smartaachen_desktop.documents.signing.attached import is_minutes
from smartaachen_desktop.documents.signing.certificates import LEVEL_TEXTS, describe_certificate
from smartaachen_desktop.documents.signing.chain import chain_of
from smartaachen_desktop.documents.signing.deep import with_room
from smartaachen_desktop.documents.signing.reading import Opened, frames_itself, open_pdf
from smartaachen_desktop.documents.signing.revisions import changed_parts, later_steps
from smartaachen_desktop.documents.signing.sign import asn1
from smartaachen_desktop.documents.signing.verdict import (
    DOCUMENT,
    MINUTES,
    Found,
    explain,
    judge_document,
    problem_of,
    status_of,
)
from smartaachen_desktop.services.queries.signature_marks import mark_of
from smartaachen_desktop.services.said import german
from smartaachen_desktop.services.said_values import said_role
from smartaachen_desktop.services.verification import (
    ChangedAfter,
    Problem,
    SignatureCheck,
    SignatureKind,
    TimeSource,
    Verification,
    VerificationStatus,
)
from smartaachen_desktop.services.watch import Cancelled

__all__ = ["ChangedAfter", "SignatureCheck", "Verification", "VerificationStatus", "verify", "verify_integrity"]

for _library in ("pyhanko", "pyhanko_certvalidator"):
    # what they note about a forged file is said in German by us, and belongs on no terminal
    logging.getLogger(_library).addHandler(logging.NullHandler())
LONGEST = 300.0
"""Seconds for the difference analysis; a document made to keep it busy for ever is undetermined."""
_USAGE = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False)


def verify(
    pdf: bytes,
    trust: Sequence[x509.Certificate] = (),
    *,
    moment: datetime | None = None,
    watch: Callable[[float], None] | None = None,
) -> Verification:
    """Check every signature offline against the trusted issuers; `moment` is the time of checking, now if not given.

    The difference analysis is slow on long documents: never call this in the window's thread. `watch` hears of the
    progress and may raise to stop it.
    """
    return with_room(lambda: _Check(pdf, trust, moment, watch).run(changes=True))


def verify_integrity(
    pdf: bytes, trust: Sequence[x509.Certificate] = (), *, moment: datetime | None = None
) -> Verification:
    """The same at once, without asking what came after a signature: those that something follows stay pending."""
    return _Check(pdf, trust, moment, None).run(changes=False)


class _TookTooLong(Exception):
    pass


@dataclass(frozen=True)
class _Trust:
    """Validation with the issuers trusted here and what the document brings along for later checks."""

    roots: tuple[Any, ...]
    store: DocumentSecurityStore | None

    def context(self, moment: datetime | None, *, later: bool = False) -> ValidationContext:
        settings: dict[str, Any] = {
            "trust_roots": list(self.roots), "allow_fetching": False, "moment": moment, "retroactive_revinfo": later,
        }  # fmt: skip
        if self.store is None:
            return ValidationContext(**settings)
        return self.store.as_validation_context(settings)


class _Check:
    """One run over one document."""

    def __init__(
        self,
        pdf: bytes,
        trust: Sequence[x509.Certificate],
        moment: datetime | None,
        watch: Callable[[float], None] | None,
    ) -> None:
        self._pdf, self._anchors, self._moment, self._watch = pdf, tuple(trust), moment, watch
        self._share = 0.0
        self._until = time.monotonic() + LONGEST
        self._stamps: list[tuple[int, datetime]] = []

    def run(self, *, changes: bool) -> Verification:
        opened = open_pdf(self._pdf, self._pause)
        noun = self._noun = MINUTES if is_minutes(opened.reader) else DOCUMENT
        if opened.reader is None or not opened.signatures:
            return judge_document((), opened.open_fields, opened.problem, noun=noun)
        self._opened = opened
        self._trust = _Trust(tuple(asn1(each) for each in self._anchors), _store(opened))
        order = sorted(opened.signatures, key=lambda each: each.sig_object_type == "/Sig")
        # time stamps over the document first: they prove that what lies below them was there by then
        checks: dict[str, SignatureCheck] = {}
        for number, signature in enumerate(order):
            self._share = number / len(order)
            checks[signature.field_name] = self._one(signature, changes=changes)
        problem = opened.problem if opened.problem in (Problem.TRUNCATED, Problem.REMOVED) else None
        return judge_document(
            [checks[each.field_name] for each in opened.signatures],
            opened.open_fields,
            problem,
            noun=noun,
            pages=_pages(opened, opened.reader.xrefs.total_revisions - 1),
            revisions=opened.reader.xrefs.total_revisions - self._unsigned(),
        )

    def _unsigned(self) -> int:
        """Sections of the file before the first signature, less one: together they are the first version."""
        first: int = min(each.signed_revision for each in self._opened.signatures)
        return max(first - 1, 0)

    def _pause(self) -> None:
        if self._watch is not None:
            self._watch(self._share)
        if time.monotonic() > self._until:
            raise _TookTooLong

    def _one(self, signature: EmbeddedPdfSignature, *, changes: bool) -> SignatureCheck:
        try:
            return self._checked(signature, changes=changes)
        except Cancelled:
            raise
        except Exception:  # whatever a forged signature breaks, it is not valid
            words, advice = explain(Problem.MALFORMED, ChangedAfter.OTHER, "", (), self._noun)
            return SignatureCheck(
                field=signature.field_name, role=said_role(_entry(signature, "/Reason")),
                name=_entry(signature, "/Name"), subject="", status=VerificationStatus.FAILED, at=None,
                covers_whole_document=False,
                changed_after=ChangedAfter.OTHER, trusted=False, level=None, explanation=words, advice=advice,
                problem=Problem.MALFORMED, mark=mark_of(signature.pkcs7_content),
            )  # fmt: skip

    def _checked(self, signature: EmbeddedPdfSignature, *, changes: bool) -> SignatureCheck:
        reader = self._opened.reader
        assert reader is not None
        changed, too_large = self._changes(signature) if changes else (None, False)
        stamp = signature.sig_object_type == "/DocTimeStamp"
        status, at, source = self._stamp(signature) if stamp else self._signature(signature)
        coverage = status.coverage or SignatureCoverageLevel.UNCLEAR
        if changed is None:
            whole = coverage is SignatureCoverageLevel.ENTIRE_FILE
            changed = ChangedAfter.NONE if whole else ChangedAfter.UNKNOWN
        found = Found(
            intact=status.intact,
            valid=status.valid,
            trusted=status.trusted,
            framed=frames_itself(signature, self._pdf),
            coverage=coverage,
            changed=changed,
            last=all(each.signed_revision <= signature.signed_revision for each in self._opened.signatures),
            allowed=not (changes and status.docmdp_ok is False) and getattr(status, "seed_value_ok", True),
            too_large=too_large,
            trust_problem=status.trust_problem_indic,
        )
        problem = problem_of(found)
        info = describe_certificate(x509.load_der_x509_certificate(status.signing_cert.dump()))
        forbidden = _safely(changed_parts, reader, signature.signed_revision) if problem is Problem.FORBIDDEN else ()
        words, advice = explain(problem, changed, "" if stamp else LEVEL_TEXTS[info.level], forbidden, self._noun)
        return SignatureCheck(
            field=signature.field_name,
            role=german("Zeitstempel") if stamp else said_role(_entry(signature, "/Reason")),
            name="" if stamp else _entry(signature, "/Name"),
            subject=info.subject,
            status=status_of(problem),
            at=at,
            covers_whole_document=coverage is SignatureCoverageLevel.ENTIRE_FILE,
            changed_after=changed,
            trusted=status.trusted,
            level=None if stamp else info.level,
            explanation=words,
            advice=advice,
            problem=problem,
            kind=SignatureKind.TIMESTAMP if stamp else SignatureKind.SIGNATURE,
            place=_entry(signature, "/Location"),
            time_source=source,
            revision=signature.signed_revision + 1 - self._unsigned(),
            revisions=reader.xrefs.total_revisions - self._unsigned(),
            pages=_pages(self._opened, signature.signed_revision),
            later=_safely(later_steps, reader, self._opened.signatures, signature.signed_revision),
            forbidden=forbidden,
            chain=chain_of(signature, self._anchors),
            mark=mark_of(signature.pkcs7_content),
        )

    def _changes(self, signature: EmbeddedPdfSignature) -> tuple[ChangedAfter | None, bool]:
        """The difference analysis; its result stays with the signature."""
        try:
            signature.compute_integrity_info()
        except (RecursionError, _TookTooLong):
            return ChangedAfter.UNKNOWN, True
        result: Any = signature.diff_result  # pyHanko declares it as always None
        if not isinstance(result, DiffResult):
            return ChangedAfter.OTHER, False
        if result.modification_level is ModificationLevel.NONE:
            return ChangedAfter.NONE, False
        if result.modification_level in (ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING):
            return ChangedAfter.SIGNATURES, False
        return ChangedAfter.OTHER, False

    def _stamp(self, signature: EmbeddedPdfSignature) -> tuple[Any, datetime | None, TimeSource]:
        status: Any = validate_pdf_timestamp(signature, self._trust.context(self._moment), skip_diff=True)
        good = status.intact and status.valid and status.trusted
        if good:
            self._stamps.append((signature.signed_revision, status.timestamp))
        return status, status.timestamp, TimeSource.STAMPED if good else TimeSource.CLAIMED

    def _signature(self, signature: EmbeddedPdfSignature) -> tuple[Any, datetime | None, TimeSource]:
        status: Any = self._validated(signature, self._trust.context(self._moment))
        at, source = signature.self_reported_timestamp, TimeSource.CLAIMED
        proven = [at_stamp for revision, at_stamp in self._stamps if revision > signature.signed_revision]
        own = status.timestamp_validity
        if own is not None and own.intact and own.valid and own.trusted:
            at, source = own.timestamp, TimeSource.STAMPED
            proven.append(own.timestamp)
        if proven and not status.trusted and isinstance(status.trust_problem_indic, AdESIndeterminate):
            # expired or revoked by now, but the stamp proves it was signed before: judge by that moment
            earlier = self._validated(signature, self._trust.context(min(proven).astimezone(UTC), later=True))
            status = earlier if earlier.trusted else status
        return status, at, source

    def _validated(self, signature: EmbeddedPdfSignature, context: ValidationContext) -> Any:
        return validate_pdf_signature(
            signature,
            signer_validation_context=context,
            ts_validation_context=self._trust.context(self._moment),
            key_usage_settings=_USAGE,
            skip_diff=True,
        )


def _store(opened: Opened) -> DocumentSecurityStore | None:
    """Certificates and revocation data laid into the document; one that cannot be read is none."""
    if opened.reader is None:
        return None
    try:
        store = DocumentSecurityStore.read_dss(opened.reader)
        store.as_validation_context({"trust_roots": [], "allow_fetching": False})
    except NoDSSFoundError:
        return None
    except Exception:
        return None
    return store


def _pages(opened: Opened, revision: int) -> int:
    assert opened.reader is not None
    try:
        return int(opened.reader.get_historical_resolver(revision).root["/Pages"]["/Count"])
    except Exception:  # a page tree that says nothing
        return 0


def _safely(describe: Callable[..., tuple[str, ...]], *arguments: Any) -> tuple[str, ...]:
    """Words about revisions are an extra: where a forged file breaks them, the verdict stands without."""
    try:
        return describe(*arguments)
    except Cancelled:
        raise
    except Exception:
        return ()


def _entry(signature: EmbeddedPdfSignature, key: str) -> str:
    return str(signature.sig_object.get(key, ""))
