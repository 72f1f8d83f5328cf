"""A card in software (SoftHSM2) with a folder of its own: real PKCS#11, no reader."""

import shutil
import struct
import subprocess
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import serialization

from smartaachen_desktop.documents.signing.key_store import open_key_store
from smartaachen_desktop.documents.signing.tokens import find_drivers

PIN, SO_PIN = "123456", "87654321"


def driver() -> str:
    return next(each.path for each in find_drivers() if each.name == "SoftHSM")


class SoftToken:
    """`environment` must reach every process that asks the driver."""

    def __init__(self, folder: Path, label: str = "Karte") -> None:
        self.folder, self.label = folder, label
        self.tokens = folder / "tokens"
        self.tokens.mkdir(parents=True)
        config = folder / "softhsm2.conf"
        config.write_text(f"directories.tokendir = {self.tokens}\nobjectstore.backend = file\nlog.level = ERROR\n")
        self.environment = {"SOFTHSM2_CONF": str(config)}
        self._run("softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", SO_PIN)

    def put(self, key_store: bytes, passphrase: str, identifier: str, *, key: bool = True) -> None:
        """Key and certificate under one CKA_ID, and the issuer's certificates beside them."""
        store = open_key_store(key_store, passphrase)
        if key:
            pem = self.folder / "key.pem"
            pem.write_bytes(
                store.key.private_bytes(
                    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
                )
            )
            self._run("softhsm2-util", "--import", str(pem), "--token", self.label, "--label", "key",
                      "--id", identifier, "--pin", PIN)  # fmt: skip
        self.put_certificate(store.certificate, identifier)
        for number, each in enumerate(store.chain):
            self.put_certificate(each, f"f{number}")

    def put_certificate(self, certificate: x509.Certificate, identifier: str) -> None:
        der = self.folder / "certificate.der"
        der.write_bytes(certificate.public_bytes(serialization.Encoding.DER))
        self._run("pkcs11-tool", "--module", driver(), "--token-label", self.label, "--login", "--pin", PIN,
                  "--write-object", str(der), "--type", "cert", "--id", identifier)  # fmt: skip

    def pull(self) -> None:
        """Take the card out of its reader."""
        shutil.move(self.tokens, self.folder / "pulled")
        self.tokens.mkdir()

    def lock_pin(self) -> None:
        """Set the flag a card sets after too many wrong PINs; SoftHSM keeps flags but never counts."""
        for path in self.tokens.rglob("token.object"):
            content = bytearray(path.read_bytes())
            # file format: generation, then type, kind and value of each attribute, eight bytes each; flags are a number
            place = content.index(struct.pack(">QQ", 0x8000534B, 2)) + 16
            flags = struct.unpack_from(">Q", content, place)[0]
            struct.pack_into(">Q", content, place, flags | 0x00040000)
            path.write_bytes(bytes(content))

    def _run(self, *command: str) -> None:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", **self.environment}
        )
        assert done.returncode == 0, done.stdout + done.stderr
