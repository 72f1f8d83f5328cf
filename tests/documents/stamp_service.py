"""A time-stamp service (RFC 3161) on this machine: a small HTTP server before `openssl ts`."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

CONFIG = """
[tsa]
default_tsa = stamp
[stamp]
dir = {folder}
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/stamp.pem
certs = {folder}/authority.pem
signer_key = {folder}/stamp.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = yes
ess_cert_id_chain = no
"""


class StampAuthority:
    """An issuer and a service certificate in a folder; answers requests by `openssl ts -reply`."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._lock = folder, threading.Lock()
        now = datetime.now(UTC) - timedelta(minutes=5)
        root_key, key = (rsa.generate_private_key(65537, 2048) for _ in range(2))
        root_name, name = (_name(words) for words in ("Prüf-Aussteller Zeitstempel", "Prüf-Zeitstempeldienst"))
        self.root = (
            _base(root_name, root_name, root_key.public_key(), now)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .sign(root_key, hashes.SHA256())
        )
        self.certificate = (
            _base(name, root_name, key.public_key(), now)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
            .sign(root_key, hashes.SHA256())
        )
        for file, certificate in (("authority.pem", self.root), ("stamp.pem", self.certificate)):
            (folder / file).write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        (folder / "stamp.key").write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        (folder / "serial").write_text("01\n")
        (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder))

    def answer(self, request: bytes) -> bytes:
        with self._lock:  # openssl counts in a file
            query, reply = self.folder / "query.tsq", self.folder / "reply.tsr"
            query.write_bytes(request)
            subprocess.run(
                ["openssl", "ts", "-reply", "-config", self.folder / "tsa.cnf", "-queryfile", query, "-out", reply],
                capture_output=True, check=True,
            )  # fmt: skip
            return reply.read_bytes()


@dataclass
class StampService:
    """A running server; `reply` may be changed, `asked` holds what was posted."""

    url: str
    reply: Callable[[bytes], bytes]
    status: int = 200
    asked: list[bytes] = field(default_factory=list)
    gets: dict[str, Callable[[], bytes]] = field(default_factory=dict)


@contextmanager
def running(reply: Callable[[bytes], bytes]) -> Iterator[StampService]:
    service = StampService("", reply)

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            service.asked.append(body)
            self._send(service.reply(body))

        def do_GET(self) -> None:
            self._send(service.gets[self.path]())

        def _send(self, content: bytes) -> None:
            self.send_response(service.status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # its name in the base class
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    service.url = f"http://127.0.0.1:{server.server_port}/stamp"
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


def _base(subject: x509.Name, issuer: x509.Name, key: rsa.RSAPublicKey, start: datetime) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365))
    )
