"""RFC 9113, section 3 and 9.2: how a connection begins."""

import ssl

from . import frames as f
from .cases import MUST, SHOULD, case
from .connection import Connection, Failure, NotApplicable
from .site import Site


def chosen(site: Site, alpn: list[str] | None) -> str | None:
    try:
        with site.tls(site.context(alpn)) as tls:
            return tls.selected_alpn_protocol()
    except ssl.SSLError:
        return None


@case("9113 3.2", MUST, "ALPN h2 is chosen where h2 and http/1.1 are offered", handshake=False)
def alpn_both(site: Site):
    if (got := chosen(site, ["h2", "http/1.1"])) != "h2":
        raise Failure(f"chosen: {got}")


@case("9113 3.2", MUST, "the identifier h2c is not selected over TLS", handshake=False)
def alpn_cleartext(site: Site):
    if (got := chosen(site, ["h2c"])) == "h2c":
        raise Failure("h2c was selected")
    if (got := chosen(site, ["h2c", "http/1.1"])) not in ("http/1.1", None):
        raise Failure(f"chosen: {got}")


@case("9113 3.3", MUST, "HTTP/2 over TLS uses protocol negotiation: without ALPN no h2 is chosen", handshake=False)
def no_alpn(site: Site):
    if (got := chosen(site, None)) is not None:
        raise Failure(f"chosen: {got}")


@case("9113 3.4", MUST, "SETTINGS is the first frame that the server sends, and ours is acknowledged")
def server_preface(h: Connection):
    h.sync()


@case("9113 3.4", MUST, "the server sends its preface to a client that has sent only its own", handshake=False)
def preface_without_requests(site: Site):
    with site.connect() as h:
        h.send_bytes(f.PREFACE)
        h.send(f.settings())
        h.until(lambda: h.audit.server_seen, "SETTINGS of the server")


@case("9113 3.4", MUST, "the client's SETTINGS may be empty", handshake=False)
def empty_settings(site: Site):
    with site.connect() as h:
        h.send_bytes(f.PREFACE)
        h.send(f.settings())
        h.works()


@case("9113 3.4", MUST, "a request sent at once after the preface, before the server's SETTINGS, is served", handshake=False)
def request_at_once(site: Site):
    with site.connect() as h:
        h.answer_settings = False
        block = f.block(h.pseudo())
        h.send_bytes(f.PREFACE)
        h.send(f.settings(), f.headers(h.stream(), block))
        h.response(1, 200)


@case("9113 3.4", MUST, "the preface may come byte by byte", handshake=False)
def preface_in_pieces(site: Site):
    with site.connect() as h:
        for byte in f.PREFACE + f.settings():
            h.send_bytes(bytes([byte]))
        h.audit.pending.append({})
        h.works()


@case(
    "9113 3.4",
    MUST,
    "an invalid connection preface ends the connection: {0}",
    handshake=False,
    each=[
        (b"PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n",),
        (b"INVALID CONNECTION PREFACE\r\n\r\n",),
        (b"GET / HTTP/1.1\r\nhost: a\r\n\r\n",),
    ],
)
def invalid_preface(site: Site, preface: bytes):
    with site.connect() as h:
        h.send_bytes(preface)
        h.send(f.settings())
        h.connection_error(f.PROTOCOL_ERROR, goaway=False)


@case(
    "9113 3.4",
    MUST,
    "a preface not followed by SETTINGS but by {0} is a connection error of type PROTOCOL_ERROR",
    handshake=False,
    each=[("PING",), ("HEADERS",), ("WINDOW_UPDATE",), ("an unknown frame",), ("a SETTINGS acknowledgment",)],
)
def not_settings(site: Site, kind: str):
    with site.connect() as h:
        made = {
            "PING": f.ping(),
            "HEADERS": f.headers(1, f.block(h.pseudo())),
            "WINDOW_UPDATE": f.window_update(0, 1),
            "an unknown frame": f.frame(0xEE, 0, 0),
            "a SETTINGS acknowledgment": f.settings(flags=f.ACK),
        }
        h.send_bytes(f.PREFACE)
        h.send(made[kind])
        h.connection_error(f.PROTOCOL_ERROR, goaway=False)


@case("9113 9.2", MUST, "TLS below 1.2 is refused: {0}", handshake=False, each=[("TLSv1",), ("TLSv1_1",)])
def old_tls(site: Site, version: str):
    context = site.context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = ssl.TLSVersion[version]
    try:
        with site.tls(context) as tls:
            raise Failure(f"{tls.version()} was accepted with {tls.selected_alpn_protocol()}")
    except (ssl.SSLError, OSError):
        pass


@case(
    "9113 9.2",
    MUST,
    "TLS 1.2 or higher serves HTTP/2 and is not compressed: {0}",
    handshake=False,
    each=[("TLSv1_2",), ("TLSv1_3",)],
)
def new_tls(site: Site, version: str):
    context = site.context()
    context.minimum_version = context.maximum_version = ssl.TLSVersion[version]
    try:
        tls = site.tls(context)
    except ssl.SSLError as error:
        if version == "TLSv1_2":
            raise NotApplicable(f"no TLS 1.2 here: {error}") from None
        raise
    with tls:
        if tls.selected_alpn_protocol() != "h2" or tls.compression():
            raise Failure(f"{tls.selected_alpn_protocol()}, compression {tls.compression()}")


@case(
    "9113 9.2.2",
    SHOULD,
    "a prohibited cipher suite of TLS 1.2 does not get HTTP/2: {0}",
    handshake=False,
    each=[
        ("ECDHE-ECDSA-AES128-SHA256:ECDHE-RSA-AES128-SHA256",),
        ("AES128-GCM-SHA256",),
        ("ECDHE-ECDSA-AES256-SHA:ECDHE-RSA-AES256-SHA",),
    ],
)
def prohibited_cipher(site: Site, ciphers: str):
    context = site.context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(ciphers)
    try:
        with site.tls(context) as tls:
            if tls.selected_alpn_protocol() == "h2":
                raise Failure(f"HTTP/2 over {tls.cipher()}")
    except OSError:
        pass


@case(
    "9113 9.2.2", MUST, "TLS 1.2 takes ECDHE with AES_128_GCM_SHA256 and P-256 for the key of its certificate", handshake=False
)
def mandatory_cipher(site: Site):
    context = site.context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256")
    context.set_ecdh_curve("prime256v1")
    try:
        with site.tls(context) as tls:
            if tls.selected_alpn_protocol() != "h2":
                raise Failure("no HTTP/2")
    except OSError as error:
        any12 = site.context()
        any12.maximum_version = ssl.TLSVersion.TLSv1_2
        try:
            site.tls(any12).close()
        except OSError:
            raise NotApplicable("no TLS 1.2 here") from None
        raise Failure(str(error)) from None
