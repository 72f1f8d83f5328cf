"""How long a signature takes on minutes of 284 pages: key file, card, time stamp, and what B-LTA adds."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.signing.keys import open_key
from smartaachen_desktop.documents.signing.sign import sign_with
from smartaachen_desktop.documents.signing.tokens import list_certificates, list_tokens
from smartaachen_desktop.services.signing import FileKey, StampWish
from tests.check_pdf import check
from tests.documents.conftest import META, PASSPHRASE, Certificates, certificates
from tests.documents.signed_files import chair, secretary
from tests.documents.soft_token import PIN, SoftToken, driver
from tests.documents.stamp_service import StampAuthority, running

PAGES, LIMIT = 284, 0.5
"""Whoever signs waits for the card's driver and for openssl as well, which are processes of their own."""

pytestmark = pytest.mark.bench
__all__ = ["certificates"]


@pytest.fixture(scope="module")
def long_minutes() -> bytes:
    """At least as many pages as the longest minutes that were measured."""
    builder = DocumentBuilder()
    builder.title("Niederschrift", "Ausschuss für Wissenschaft und Digitalisierung", "Öffentlicher Teil")
    text = "Die Verwaltung berichtet zum Stand der Maßnahmen und beantwortet die Fragen der Mitglieder. " * 12
    for number in range(1, 301):
        builder.item(f"Ö {number}", "Bericht zum Projektplan", "zur Kenntnis genommen")
        for _ in range(4):
            builder.paragraph(text)
    builder.signatures(
        [
            SignaturePlace("Sitzungsleitung", "Fraktion A, Vorsitz", "chair"),
            SignaturePlace("Schriftführung", "FB 02, Schriftführung", "secretary", last=True),
        ]
    )
    return build(builder, META).content


def median(act: Callable[[], bytes]) -> tuple[float, float, bytes]:
    """Seconds on the clock, and of this process: the machine may be busy with something else."""
    spent, worked, made = [], [], act()  # the first one loads its libraries
    for _ in range(5):
        begin, start = time.perf_counter(), time.process_time()
        made = act()
        spent.append(time.perf_counter() - begin)
        worked.append(time.process_time() - start)
    return statistics.median(spent), statistics.median(worked), made


def test_a_signature_is_quick_on_long_minutes(
    long_minutes: bytes,
    certificates: Certificates,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    now = certificates.now
    card = SoftToken(tmp_path / "card")
    monkeypatch.setenv("SOFTHSM2_CONF", card.environment["SOFTHSM2_CONF"])
    card.put(certificates.secretary, PASSPHRASE, "01")
    on_card = list_certificates(list_tokens(driver())[0], now)[0].key

    def by_file() -> bytes:
        return sign_with(long_minutes, chair(now), open_key(FileKey(certificates.chair), PASSPHRASE, now))

    file_time, file_work, once = median(by_file)
    card_time, card_work, twice = median(lambda: sign_with(once, secretary(now), open_key(on_card, PIN, now)))
    with running(StampAuthority(tmp_path).answer) as service:
        wish = StampWish(service.url, long_term=False)
        key = open_key(FileKey(certificates.chair), PASSPHRASE, now)
        stamp_time, stamp_work, _stamped = median(lambda: sign_with(long_minutes, chair(now), key, wish))
    with capsys.disabled():
        print(f"\nsign {len(long_minutes) // 1024} KiB, seconds on the clock (of this process)")
        for name, spent, worked in (
            ("key file", file_time, file_work),
            ("card, its driver in two processes", card_time, card_work),
            ("key file with time stamp by two runs of openssl", stamp_time, stamp_work),
        ):
            print(f"  {name}: {spent:.2f} ({worked:.2f})")
    path = tmp_path / "signed.pdf"
    path.write_bytes(twice)
    assert check(path) == []
    assert _pages(path) >= PAGES
    assert max(file_work, card_work, stamp_work) <= LIMIT
    assert max(file_time, card_time, stamp_time) <= LIMIT


def _pages(path: Path) -> int:
    import pikepdf

    with pikepdf.open(path) as pdf:
        return len(pdf.pages)
