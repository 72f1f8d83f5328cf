"""Checking signatures: three answers, because an intact signature of an unknown issuer is neither right nor wrong."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESIndeterminate
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from smartaachen_desktop.documents.signing.certificates import LEVEL_TEXTS, describe_certificate
from smartaachen_desktop.documents.signing.sign import asn1
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.errors import UserError

_OUT_OF_TIME = (
    AdESIndeterminate.EXPIRED,
    AdESIndeterminate.NOT_YET_VALID,
    AdESIndeterminate.OUT_OF_BOUNDS_NO_POE,
    AdESIndeterminate.OUT_OF_BOUNDS_NOT_REVOKED,
)


class VerificationStatus(enum.StrEnum):
    """Passed: intact and trusted. Undetermined: intact, trust unknown. Failed: broken or changed after."""

    PASSED = "passed"
    UNDETERMINED = "undetermined"
    FAILED = "failed"


class ChangedAfter(enum.StrEnum):
    """What came after a signature."""

    NONE = "none"
    SIGNATURES = "form filling/signatures"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """One signature and what was found out about it; role and name are the signer's own words."""

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


@dataclass(frozen=True, slots=True)
class Verification:
    """The answer for the whole document; its status is the worst of its signatures."""

    status: VerificationStatus
    signatures: tuple[SignatureCheck, ...]
    open_fields: tuple[str, ...]
    summary: str


def verify(pdf: bytes, trust: Sequence[x509.Certificate] = (), *, moment: datetime | None = None) -> Verification:
    """Check every signature offline against the trusted issuers; `moment` is the time of checking, now if not given.

    The difference analysis is slow on long documents: never call this in the window's thread.
    """
    if b"%PDF-" not in pdf[:1024]:
        raise UserError("not_a_pdf", "Die Datei ist kein PDF-Dokument.", field="path")
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=False)
        embedded = list(reader.embedded_regular_signatures)
        open_fields = tuple(str(entry[0]) for entry in enumerate_sig_fields(reader, filled_status=False))
    except Exception as error:  # a hostile file may break the reader anywhere
        if b"/ByteRange" not in pdf:
            raise UserError("unreadable_pdf", "Das PDF-Dokument ist beschädigt und nicht lesbar.") from error
        return Verification(
            VerificationStatus.FAILED,
            (),
            (),
            "Das Dokument ist beschädigt: seine Unterschriften lassen sich nicht mehr lesen.",
        )
    if not embedded:
        return Verification(
            VerificationStatus.UNDETERMINED, (), open_fields, "Das Dokument enthält keine elektronische Unterschrift."
        )
    context = ValidationContext(
        trust_roots=[asn1(certificate) for certificate in trust],
        allow_fetching=False,
        moment=moment,
    )
    checks = tuple(_check(signature, context) for signature in embedded)
    status = _worst([check.status for check in checks])
    return Verification(status, checks, open_fields, _summary(status, len(checks), open_fields))


def _check(signature: EmbeddedPdfSignature, context: ValidationContext) -> SignatureCheck:
    try:
        result = validate_pdf_signature(
            signature,
            signer_validation_context=context,
            key_usage_settings=KeyUsageConstraints(
                key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
            ),
        )
    except RecursionError:
        return _unreadable(
            signature,
            VerificationStatus.UNDETERMINED,
            "Das Dokument ist zu umfangreich für die Prüfung auf Änderungen.",
        )
    except Exception:  # whatever a forged signature breaks, it is not valid
        return _unreadable(
            signature, VerificationStatus.FAILED, "Die Unterschrift ist beschädigt oder nicht regelgerecht aufgebaut."
        )
    certificate = x509.load_der_x509_certificate(result.signing_cert.dump())
    info = describe_certificate(certificate)
    changed = _changed_after(result)
    status, explanation = _judge(result, changed, LEVEL_TEXTS[info.level])
    return SignatureCheck(
        field=signature.field_name,
        role=_entry(signature, "/Reason"),
        name=_entry(signature, "/Name"),
        subject=info.subject,
        status=status,
        at=signature.self_reported_timestamp,
        covers_whole_document=result.coverage == SignatureCoverageLevel.ENTIRE_FILE,
        changed_after=changed,
        trusted=result.trusted,
        level=info.level,
        explanation=explanation,
    )


def _judge(result: PdfSignatureStatus, changed: ChangedAfter, level: str) -> tuple[VerificationStatus, str]:
    if not result.intact or not result.valid:
        return VerificationStatus.FAILED, "Der unterschriebene Inhalt wurde verändert: die Unterschrift ist ungültig."
    coverage = result.coverage or SignatureCoverageLevel.UNCLEAR
    if coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        return VerificationStatus.FAILED, "Die Unterschrift deckt das Dokument nicht vollständig ab."
    if changed is ChangedAfter.NONE and coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        return VerificationStatus.FAILED, "Hinter der letzten Unterschrift wurden Daten an das Dokument angefügt."
    if changed is ChangedAfter.OTHER or result.docmdp_ok is False or not result.seed_value_ok:
        return VerificationStatus.FAILED, "Das Dokument wurde nach dieser Unterschrift unzulässig geändert."
    after = (
        "" if changed is ChangedAfter.NONE else " Danach kamen nur zulässige Einträge wie weitere Unterschriften hinzu."
    )
    if not result.trusted:
        return VerificationStatus.UNDETERMINED, f"Unverändert, aber {_why_untrusted(result)}. {level}.{after}"
    return VerificationStatus.PASSED, f"Unverändert, und dem Aussteller wird vertraut. {level}.{after}"


def _why_untrusted(result: PdfSignatureStatus) -> str:
    problem = result.trust_problem_indic
    if problem in _OUT_OF_TIME:
        return "das Zertifikat ist zum Zeitpunkt der Prüfung nicht gültig"
    if problem in (AdESIndeterminate.REVOKED_NO_POE, AdESIndeterminate.REVOKED_CA_NO_POE):
        return "das Zertifikat wurde widerrufen"
    return "der Aussteller des Zertifikats ist hier nicht als vertrauenswürdig hinterlegt"


def _changed_after(result: PdfSignatureStatus) -> ChangedAfter:
    level = result.modification_level
    if level is ModificationLevel.NONE:
        return ChangedAfter.NONE
    if level in (ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING):
        return ChangedAfter.SIGNATURES
    return ChangedAfter.OTHER


def _unreadable(signature: EmbeddedPdfSignature, status: VerificationStatus, explanation: str) -> SignatureCheck:
    return SignatureCheck(
        field=signature.field_name,
        role=_entry(signature, "/Reason"),
        name=_entry(signature, "/Name"),
        subject="",
        status=status,
        at=None,
        covers_whole_document=False,
        changed_after=ChangedAfter.OTHER,
        trusted=False,
        level=None,
        explanation=explanation,
    )


def _entry(signature: EmbeddedPdfSignature, key: str) -> str:
    return str(signature.sig_object.get(key, ""))


def _worst(found: Sequence[VerificationStatus]) -> VerificationStatus:
    order = (VerificationStatus.FAILED, VerificationStatus.UNDETERMINED, VerificationStatus.PASSED)
    return next(status for status in order if status in found)


def _summary(status: VerificationStatus, count: int, open_fields: Sequence[str]) -> str:
    signatures = "Die Unterschrift" if count == 1 else f"Alle {count} Unterschriften"
    verb = "ist" if count == 1 else "sind"
    rest = ""
    if len(open_fields) == 1:
        rest = " Ein Unterschriftsfeld ist noch offen."
    elif open_fields:
        rest = f" {len(open_fields)} Unterschriftsfelder sind noch offen."
    if status is VerificationStatus.PASSED:
        return f"{signatures} {verb} gültig, das Dokument ist unverändert.{rest}"
    if status is VerificationStatus.UNDETERMINED:
        return f"Das Dokument ist unverändert, aber nicht jedem Aussteller wird vertraut.{rest}"
    return "Das Dokument ist nicht so, wie es unterschrieben wurde, oder eine Unterschrift ist ungültig."
