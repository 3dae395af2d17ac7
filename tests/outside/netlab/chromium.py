"""Chromium on a host: one page by its address, looked up, loaded and drawn."""

import base64
import json
import subprocess
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from netlab.hosts import CHROMIUM, Internet

QUIET = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-default-apps", "--hide-scrollbars"]
# A certificate of no public authority does for QUIC only at a host of which some port is forced; port 1 is nobody's.
QUIC = "--origin-to-force-quic-on={}:1"


@dataclass
class Seen:
    page: str
    protocols: set[str]  # of the connections that carried requests
    offered: set[str]  # what an HTTPS record of its host offered


def digest(certificate: bytes) -> str:
    """Of a certificate's public key, by which Chromium is told to trust it."""
    key = x509.load_pem_x509_certificate(certificate).public_key()
    return base64.b64encode(sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).digest()).decode()


def browse(internet: Internet, host: str, url: str, key: str, picture: Path) -> Seen:
    with tempfile.TemporaryDirectory(prefix="oriel-chromium-") as folder:
        log = Path(folder) / "net.json"
        name = url.split("/")[2]
        options = [*QUIET, f"--user-data-dir={folder}/profile", f"--log-net-log={log}", "--window-size=900,600",
                   f"--ignore-certificate-errors-spki-list={key}", QUIC.format(name), "--enable-quic",
                   "--virtual-time-budget=4000", f"--screenshot={picture}", "--dump-dom"]
        done = subprocess.run([*internet.within(host), CHROMIUM, *options, url], capture_output=True, text=True,
                              timeout=50, env={"HOME": folder, "PATH": "/usr/bin:/bin"})
        assert done.returncode == 0, done.stderr[-2000:]
        kinds, events = _net_log(log)
    protocols = {word for word, kind in [("h2", "HTTP2_SESSION_SEND_HEADERS"), ("h3", "HTTP3_HEADERS_SENT")]
                 if any(kinds[event["type"]] == kind for event in events)}
    offered = set()
    for event in events:
        if kinds[event["type"]] == "HOST_RESOLVER_DNS_TASK_EXTRACTION_RESULTS":
            for result in event["params"].get("results", []):
                if result["domain_name"] == name:
                    for data in result.get("metadatas", []):
                        offered |= set(data["metadata_value"]["supported_protocol_alpns"])
    return Seen(done.stdout, protocols, offered)


def _net_log(file: Path) -> tuple[dict[int, str], list[dict]]:
    text = file.read_text()
    try:
        log = json.loads(text)
    except json.JSONDecodeError:  # it may have ended in the middle of the list
        log = json.loads(text.rstrip().rstrip(",") + "]}")
    return {number: name for name, number in log["constants"]["logEventTypes"].items()}, log["events"]
