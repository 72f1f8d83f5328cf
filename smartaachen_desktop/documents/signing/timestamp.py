"""Time stamps (RFC 3161) over HTTP: with a deadline, cancelled at any moment, checked before they are used."""

import asyncio
import hashlib
import http.client
import queue
import threading
import time
import urllib.error
import urllib.request

from asn1crypto import cms, core, tsp
from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko.sign.timestamps.api import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
from pyhanko_certvalidator import ValidationContext

from smartaachen_desktop.documents.signing.certificates import describe_certificate
from smartaachen_desktop.documents.signing.convert import from_asn1
from smartaachen_desktop.documents.signing.token_errors import cancelled
from smartaachen_desktop.formats import local
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signing import StampAnswer, StampWish, check_address

LARGEST_ANSWER = 1 << 20
_REMEDY = "Bitte später noch einmal versuchen, die Adresse prüfen oder ohne Zeitstempel unterschreiben."


class _Response(core.Sequence):
    """As RFC 3161 has it: a refusal bears no token, which asn1crypto's own structure demands."""

    _fields = [("status", tsp.PKIStatusInfo), ("time_stamp_token", cms.ContentInfo, {"optional": True})]  # noqa: RUF012


class HttpTimeStamper(TimeStamper):
    """Asks the service; a stamp that does not fit, or is not signed by whom it names, is refused."""

    def __init__(self, wish: StampWish, cancel: threading.Event) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._wish, self._cancel = wish, cancel

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
        content = fetch(self._wish.url, req.dump(), headers, self._wish.deadline, self._cancel)
        try:
            answer = _Response.load(content, strict=True)
            refused = answer["status"]["status"].native not in ("granted", "granted_with_mods")
            token = answer["time_stamp_token"]
        except (ValueError, TypeError) as error:
            raise _no_stamp() from error
        if refused or not isinstance(token, cms.ContentInfo):
            raise UserError(
                "timestamp_refused",
                "Der Zeitstempeldienst hat den Zeitstempel abgelehnt.",
                field="stamp",
                remedy=_REMEDY,
            )
        return tsp.TimeStampResp({"status": {"status": "granted"}, "time_stamp_token": token})

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            # whom to trust is a question for later; here: is the stamp what it says, by its own certificates?
            context = ValidationContext(trust_roots=[each.chosen for each in token["content"]["certificates"]])
            found = await validate_tst_signed_data(token["content"], context, lambda _algorithm: message_digest)
        except (
            TimestampRequestError,
            SignatureValidationError,
            UnsupportedAlgorithm,
            ValueError,
            TypeError,
            KeyError,
        ) as error:
            raise _no_stamp() from error
        if not (found["intact"] and found["valid"] and found["trust_problem_indic"] is None):
            raise _no_stamp()
        return token


def try_stamp(wish: StampWish) -> StampAnswer:
    """One trial stamp: whether the service answers, with which time, and who signed it. For a job."""
    check_address(wish.url)
    stamper = HttpTimeStamper(wish, threading.Event())
    token = asyncio.run(stamper.async_timestamp(hashlib.sha256(b"Probe").digest(), "sha256"))
    signed = token["content"]
    at = signed["encap_content_info"]["content"].parsed["gen_time"].native
    certificates = [from_asn1(each.chosen) for each in signed["certificates"]]
    serial = signed["signer_infos"][0]["sid"].chosen["serial_number"].native
    own = next((each for each in certificates if each.serial_number == serial), certificates[0])
    return StampAnswer(local(at), describe_certificate(own).subject)


def fetch(url: str, body: bytes | None, headers: dict[str, str], deadline: float, cancel: threading.Event) -> bytes:
    """The answer's body. The request has a thread of its own: no network holds the caller beyond the deadline."""
    check_address(url)
    answers: queue.SimpleQueue[bytes | Exception] = queue.SimpleQueue()

    def work() -> None:
        request = urllib.request.Request(url, body, headers)  # only http and https, checked above
        try:
            with urllib.request.urlopen(request, timeout=deadline) as reply:
                answers.put(reply.read(LARGEST_ANSWER + 1))
        except Exception as error:  # whatever the network thinks of; judged in the caller's thread
            answers.put(error)

    threading.Thread(target=work, name="network", daemon=True).start()
    answer = _wait(answers, time.monotonic() + deadline, cancel)
    if isinstance(answer, urllib.error.HTTPError):
        answer.close()
        raise UserError(
            "timestamp_unreachable",
            f"Der Zeitstempeldienst meldet einen Fehler (HTTP {answer.code}).",
            field="stamp",
            remedy=_REMEDY,
        ) from answer
    if isinstance(answer, OSError | http.client.HTTPException | ValueError):
        raise unreachable() from answer
    if isinstance(answer, Exception):
        raise answer
    if len(answer) > LARGEST_ANSWER:
        raise _no_stamp()
    return answer


def _wait(answers: "queue.SimpleQueue[bytes | Exception]", until: float, cancel: threading.Event) -> bytes | Exception:
    while time.monotonic() < until:
        try:
            return answers.get(timeout=0.05)
        except queue.Empty:
            if cancel.is_set():
                raise cancelled() from None
    raise unreachable()


def unreachable() -> UserError:
    return UserError(
        "timestamp_unreachable", "Der Zeitstempeldienst ist nicht erreichbar.", field="stamp", remedy=_REMEDY
    )


def _no_stamp() -> UserError:
    return UserError(
        "timestamp_invalid",
        "Was der Zeitstempeldienst geschickt hat, ist kein gültiger Zeitstempel.",
        field="stamp",
        remedy=_REMEDY,
    )
