"""What the tests of signing share: two acts of signing, and judges other than the one that made the signature."""

import hashlib
import subprocess
from datetime import datetime
from io import BytesIO
from pathlib import Path

from asn1crypto import cms
from pyhanko.pdf_utils.reader import PdfFileReader

from smartaachen_desktop.documents.signing.sign import Act


def chair(at: datetime) -> Act:
    return Act("chair", "Sitzungsleitung", "Fraktion A, Vorsitz", "Aachen", at, first=True, last=False)


def secretary(at: datetime) -> Act:
    return Act("secretary", "Schriftführung", "FB 02, Schriftführung", "Aachen", at, first=False, last=True)


def covered(pdf: bytes, byte_range: list[int]) -> bytes:
    start, length, second, rest = (int(value) for value in byte_range)
    return pdf[start : start + length] + pdf[second : second + rest]


def openssl_refuses(pdf: bytes, authority: bytes, folder: Path) -> list[str]:
    """What `openssl cms -verify -cades` says against the signatures by `authority` (PEM)."""
    trust = folder / "trust.pem"
    trust.write_bytes(authority)
    against = []
    for index, signature in enumerate(PdfFileReader(BytesIO(pdf)).embedded_regular_signatures):
        content, der = folder / f"{index}.bin", folder / f"{index}.der"
        content.write_bytes(covered(pdf, signature.byte_range))
        der.write_bytes(signature.pkcs7_content)
        done = subprocess.run(
            ["openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", der, "-content", content,
             "-CAfile", trust, "-purpose", "any", "-out", folder / "out"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            against.append(done.stderr)
    return against


def openssl_refuses_stamp(token: bytes, data: bytes, root: Path, folder: Path) -> str:
    """What `openssl ts -verify` says against a time stamp over `data`."""
    path = folder / f"{hashlib.sha256(data).hexdigest()[:8]}.tst"
    path.write_bytes(token)
    content = path.with_suffix(".bin")
    content.write_bytes(data)
    done = subprocess.run(
        ["openssl", "ts", "-verify", "-token_in", "-in", path, "-data", content, "-CAfile", root],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return "" if done.returncode == 0 and "Verification: OK" in done.stdout else done.stdout + done.stderr


def signature_stamps(pdf: bytes) -> list[tuple[bytes, bytes]]:
    """The time stamp inside each signature, and the signature value it stamps."""
    found = []
    for signature in PdfFileReader(BytesIO(pdf)).embedded_regular_signatures:
        info = signature.signer_info
        for attribute in info["unsigned_attrs"] or cms.CMSAttributes([]):
            if attribute["type"].native == "signature_time_stamp_token":
                found.append((attribute["values"][0].dump(), bytes(info["signature"])))
    return found
