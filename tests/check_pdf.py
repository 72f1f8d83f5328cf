"""The gate for one PDF: `python -m tests.check_pdf FILE` runs every check this machine has and says what failed."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import page

from tests.check_signatures import openssl_failures, pyhanko_failures

# Two alarms known to be false, in signed files only. Earlier ranges cannot reach the end of a file with several
# signatures; and a stream of a signature's revision may by chance end with CR, which is taken for its line end.
_MULTIPLE_SIGNATURES = "SIGNATURE-BYTERANGE-001"
# poppler covers but cannot judge a time stamp over the whole document; `openssl ts` does, in the tests.
_TIME_STAMP = "Field Name: document-timestamp"
_STREAM_LENGTH = "STREAM-LENGTH-001"


def conformance_failures(path: Path, profile: str) -> list[str]:
    """Failures of PDF/A-3a ("3a") or PDF/UA-1 ("ua1")."""
    try:
        report = page.validate_pdf(str(path), profile=profile, limits=page.SafetyLimits(max_reference_depth=100_000))
    except Exception as error:  # a file that it cannot even read
        return [str(error)]
    lines = [line for line in str(report).splitlines() if line.startswith("[")]
    content = path.read_bytes()
    several = content.count(b"/ByteRange") > 1
    if not lines and "no failures" not in str(report):
        return [str(report)]
    if several:
        lines = [line for line in lines if _MULTIPLE_SIGNATURES not in line]
    return [line for line in lines if _STREAM_LENGTH not in line or not _ends_like_a_line(line, content)]


def _ends_like_a_line(alarm: str, content: bytes) -> bool:
    """Whether the stream named in the alarm was written by a signature and its last byte is CR by chance."""
    named, signed = re.search(r"\(object (\d+) (\d+)\)", alarm), content.find(b"/ByteRange")
    if named is None or signed < 0:
        return False
    start = content.rfind(b"\n%d %d obj" % (int(named[1]), int(named[2])))
    end = content.find(b"endstream", start)
    return start >= content.rfind(b"%%EOF", 0, signed) >= 0 and content[end - 2 : end] == b"\r\n"


def font_failures(path: Path) -> list[str]:
    """Fonts that are not embedded or carry no Unicode map."""
    table = _run("pdffonts", str(path)).stdout.splitlines()[2:]
    return [line for line in table if line.split()[-5:-2] != ["yes", "yes", "yes"]]


def syntax_failures(path: Path) -> list[str]:
    """What qpdf finds. Warnings alone (exit code 3) count as well: it mends a broken file silently."""
    done = _run("qpdf", "--check", str(path))
    return [] if done.returncode == 0 else [done.stdout + done.stderr]


def structure_failures(path: Path) -> list[str]:
    """A tree nobody can follow: broken, or none below its root."""
    done = _run("pdfinfo", "-struct", str(path))
    if done.returncode or done.stderr.strip():
        return [done.stderr.strip() or f"exit code {done.returncode}"]
    return [] if len(done.stdout.splitlines()) > 1 else ["the file has no structure tree"]


def signature_failures(path: Path) -> list[str]:
    """What poppler says against the signatures; whose issuer it trusts is not asked."""
    shown = _run("pdfsig", "-nocert", str(path)).stdout
    signatures = [entry for entry in shown.split("Signature #")[1:] if _TIME_STAMP not in entry]
    failures = [entry for entry in signatures if "Signature is Valid" not in entry and "is not signed" not in entry]
    if "Signature Validation" in shown and "- Total document signed" not in shown:
        failures.append("no signature covers the whole document")
    return failures


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


def check(path: Path) -> list[str]:
    """All failures, each with the name of its check."""
    found = [f"PDF/A-3a: {line}" for line in conformance_failures(path, "3a")]
    found += [f"PDF/UA-1: {line}" for line in conformance_failures(path, "ua1")]
    for tool, run in (
        ("pdffonts", font_failures),
        ("qpdf", syntax_failures),
        ("pdfinfo", structure_failures),
        ("pdfsig", signature_failures),
        ("openssl", lambda path: openssl_failures(path.read_bytes())),
    ):
        if shutil.which(tool):
            found += [f"{tool}: {line}" for line in run(path)]
        else:
            print(f"{tool} is not installed: skipped")
    found += [f"pyHanko: {line}" for line in pyhanko_failures(path.read_bytes())]
    if shutil.which("verapdf"):
        for flavour in ("3a", "ua1"):
            done = _run("verapdf", "--flavour", flavour, "--format", "text", str(path))
            if done.returncode:
                found.append(f"veraPDF {flavour}: {done.stdout}")
    return found


if __name__ == "__main__":
    failures = [line for name in sys.argv[1:] for line in check(Path(name))]
    print("\n".join(failures) or "no failures")
    sys.exit(bool(failures))
