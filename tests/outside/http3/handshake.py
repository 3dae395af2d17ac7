"""RFC 9001 and RFC 9000, 7, 14, 17 and 18: the handshake, ALPN, transport parameters and 0-RTT."""

from aioquic.buffer import Buffer
from aioquic.quic.packet import pull_quic_transport_parameters
from aioquic.tls import Epoch, ExtensionType

from . import octets
from .cases import MUST, SHOULD, answers, breaks, case, expect, require
from .codes import Quic
from .connection import Connection, Failure
from .octets import head, read_varint, varint

# --- ALPN ---

for words, protocols in (
    ("another protocol", ("no-such-protocol",)),
    ("only HTTP/1.1", ("http/1.1",)),
    ("only HTTP/2", ("h2",)),
    ("only a draft of HTTP/3", ("h3-29",)),
    ("H3 in upper case", ("H3",)),
    ("a protocol that begins like h3", ("h3x",)),
):

    @case("9001 8.1", MUST, f"a client that offers {words} is refused with no_application_protocol")
    async def refused(target, protocols=protocols):
        await refuses(Connection(target, alpn=protocols), f"ALPN {protocols}", Quic.NO_APPLICATION_PROTOCOL)


@case("9001 8.1", MUST, "a client that offers no protocol is refused with no_application_protocol")
async def no_alpn(target):
    def prepare(quic):
        quic.tls._alpn_protocols = None

    await refuses(Connection(target, prepare=prepare), "no ALPN", Quic.NO_APPLICATION_PROTOCOL)


@case("9114 3.1", MUST, "h3 is chosen wherever it stands in the client's list")
async def among_others(target):
    async with Connection(target, alpn=("h3-29", "hq-interop", "h3", "http/1.1")) as c:
        require(c.handshake.alpn_protocol == "h3", f"ALPN {c.handshake.alpn_protocol}")
        await c.get()


async def refuses(c: Connection, sent: str, *codes: Quic):
    """The handshake fails with one of these codes."""
    c._note(sent)
    try:
        await c.dial()
        await c.until(lambda: c.handshake, 4.0)
        if c.handshake:
            await c.until(c.gone, 2.0)
        if not c.gone():
            raise Failure(f"sent: {sent}; outcome: {'a connection' if c.handshake else 'silence'}; allowed: {breaks(*codes)}")
        await expect(c, breaks(*codes))
    finally:
        c.hang_up()


# --- transport parameters of the client ---


def parse(raw: bytes) -> dict[int, bytes]:
    found, at = {}, 0
    while at < len(raw):
        number, at = read_varint(raw, at)
        length, at = read_varint(raw, at)
        found[number] = raw[at : at + length]
        at += length
    return found


def build(parameters: dict[int, bytes]) -> bytes:
    return b"".join(varint(number) + varint(len(value)) + value for number, value in parameters.items())


def change(**values: bytes | None):
    """A function that rewrites transport parameters; None takes one out."""

    def rewrite(raw: bytes) -> bytes:
        parameters = parse(raw)
        for name, value in values.items():
            parameters.pop(int(name[1:], 16), None)
            if value is not None:
                parameters[int(name[1:], 16)] = value
        return build(parameters)

    return rewrite


PARAMETER = Quic.TRANSPORT_PARAMETER_ERROR
WRONG_PARAMETERS = {
    ("18.2", "original_destination_connection_id from a client"): change(_0=bytes(8)),
    ("18.2", "stateless_reset_token from a client"): change(_2=bytes(range(16))),
    ("18.2", "preferred_address from a client"): change(_d=bytes(4 + 2 + 16 + 2) + b"\x08" + bytes(8) + bytes(16)),
    ("18.2", "retry_source_connection_id from a client"): change(_10=bytes(8)),
    ("18.2", "max_udp_payload_size below 1200"): change(_3=varint(1199)),
    ("18.2", "ack_delay_exponent above 20"): change(_a=varint(21)),
    ("18.2", "max_ack_delay of 2^14"): change(_b=varint(1 << 14)),
    ("18.2", "active_connection_id_limit of 1"): change(_e=varint(1)),
    ("18.2", "initial_max_streams_bidi beyond 2^60"): change(_8=varint((1 << 60) + 1)),
    ("18.2", "initial_max_streams_uni beyond 2^60"): change(_9=varint((1 << 60) + 1)),
    ("18.2", "disable_active_migration with a value"): change(_c=b"\1"),
    ("7.3", "no initial_source_connection_id"): change(_f=None),
    ("7.3", "an initial_source_connection_id that is not the packet's"): change(_f=b"\xaa" * 8),
    ("7.4", "a parameter twice"): lambda raw: raw + varint(0x4) + b"\1\5",
    ("7.4", "a parameter that is cut"): lambda raw: raw + varint(0x1F * 3 + 27) + b"\x08ab",
    ("7.4", "a number with bytes after it"): change(_4=b"\5\5"),
    ("7.4", "a number that is cut"): change(_4=b"\x80\0"),
    ("7.4", "a number of no bytes"): change(_5=b""),
}
for (section, words), rewrite in WRONG_PARAMETERS.items():
    also = (Quic.PROTOCOL_VIOLATION,) if section == "7.3" else ()
    level = SHOULD if words == "a parameter twice" else MUST

    @case(f"9000 {section}", level, f"{words} is TRANSPORT_PARAMETER_ERROR")
    async def wrong_parameters(target, rewrite=rewrite, words=words, also=also):
        await refuses(Connection(target, parameters=rewrite), f"transport parameters with {words}", PARAMETER, *also)


@case("9001 8.2", MUST, "a ClientHello without transport parameters is refused with missing_extension")
async def no_parameters(target):
    def prepare(quic):
        quic.tls.handshake_extensions = []

    await refuses(Connection(target, prepare=prepare), "no transport parameters", Quic.MISSING_EXTENSION)


@case("9001 8.4", SHOULD, "a ClientHello with a session ID is PROTOCOL_VIOLATION")
async def session_id(target):
    def prepare(quic):
        quic.tls.legacy_session_id = bytes(range(32))

    await refuses(Connection(target, prepare=prepare), "legacy_session_id", Quic.PROTOCOL_VIOLATION, Quic.ILLEGAL_PARAMETER)


@case("9000 7.4.2", MUST, "transport parameters nobody knows are ignored")
async def unknown_parameters(target):
    def rewrite(raw: bytes) -> bytes:
        return raw + b"".join(varint(31 * n + 27) + varint(n % 50) + bytes(n % 50) for n in range(10)) + varint(0x7777) + b"\0"

    async with Connection(target, parameters=rewrite) as c:
        await c.get()


@case("9000 7.4.1", MUST, "a client that begins without any limit for data is answered as soon as it raises them")
async def default_parameters(target):
    def rewrite(raw: bytes) -> bytes:
        return build({number: value for number, value in parse(raw).items() if number not in (4, 5, 6, 8)})

    async with Connection(target, parameters=rewrite, settings=None) as c:
        stream = c.bidi(head(target.fields()), end=True)
        await c.round_trip()
        c.packet(b"\x10" + varint(1 << 20) + b"\x11" + varint(stream) + varint(1 << 20))
        await expect(c, answers(200), stream=stream)


# --- transport parameters of the server ---


@case("9000 18.2", MUST, "the server's transport parameters are right, and occur once")
async def server_parameters(target):
    async with Connection(target) as c:
        raw = dict(c.quic.tls.received_extensions)[ExtensionType.QUIC_TRANSPORT_PARAMETERS]
        numbers = c.server_parameters()
        require(len(numbers) == len(set(numbers)), f"parameters {numbers}")
        said = pull_quic_transport_parameters(Buffer(data=raw))
        require(said.original_destination_connection_id == c.quic.original_destination_connection_id, "original_destination_connection_id")
        require(said.initial_source_connection_id is not None, "no initial_source_connection_id")
        require(said.retry_source_connection_id is None, "retry_source_connection_id without a Retry")
        require((said.max_udp_payload_size or 1200) >= 1200, f"max_udp_payload_size {said.max_udp_payload_size}")
        require((said.ack_delay_exponent or 3) <= 20 and (said.max_ack_delay or 25) < 1 << 14, "ack delays")
        require(said.active_connection_id_limit is None or said.active_connection_id_limit >= 2, "active_connection_id_limit")
        require((said.initial_max_streams_bidi or 0) <= 1 << 60 and (said.initial_max_streams_uni or 0) <= 1 << 60, "stream limits")


@case("9114 6.2", MUST, "the server allows at least three unidirectional streams")
async def three_uni(target):
    async with Connection(target, settings=None) as c:
        require(c.quic._remote_max_streams_uni >= 3, f"initial_max_streams_uni {c.quic._remote_max_streams_uni}")


@case("9114 6.2", SHOULD, "each unidirectional stream may carry at least 1024 bytes at once")
async def uni_credit(target):
    async with Connection(target, settings=None) as c:
        require(c.quic._remote_max_stream_data_uni >= 1024, f"initial_max_stream_data_uni {c.quic._remote_max_stream_data_uni}")


@case("9114 6.1", SHOULD, "request streams are allowed, with credit, from the beginning")
async def bidi_credit(target):
    async with Connection(target, settings=None) as c:
        require(
            c.quic._remote_max_streams_bidi > 0 and c.quic._remote_max_stream_data_bidi_remote > 0 and c.quic._remote_max_data > 0,
            "no stream or no credit",
        )


# --- 0-RTT and tickets ---


@case("9001 4.6.1", MUST, "a ticket allows no 0-RTT, or all of it; the server accepts none that it did not allow")
async def no_early_data(target):
    async with Connection(target) as c:
        await c.get()
        await c.until(lambda: c.quic.tickets, 1.0)
        tickets = c.quic.tickets
    for ticket in tickets[:1]:
        require(ticket.max_early_data_size in (None, 0, 0xFFFFFFFF), f"max_early_data_size {ticket.max_early_data_size}")
        offered = ticket.max_early_data_size
        ticket.max_early_data_size = 0xFFFFFFFF
        second = Connection(target, settings=None, session_ticket=ticket)
        await second.dial()
        stream = second.bidi(head(target.fields("/early")), end=True)
        try:
            await second.until(lambda second=second: second.handshake)
            require(second.handshake, f"no handshake with a ticket: {second.state()}")
            require(offered or not second.handshake.early_data_accepted, "0-RTT was accepted though no ticket allowed it")
            await expect(second, answers(200), answers(425), stream=stream)
        finally:
            second.hang_up()


# --- packets of the handshake ---


@case("9000 14.1", MUST, "an Initial packet in a datagram below 1200 bytes is dropped")
async def small_initial(target):
    c = Connection(target)
    await c.new_socket()
    c.quic.connect((target.host, target.port), c._now())
    datagram = c.quic.datagrams_to_send(c._now())[0][0]
    try:
        c.raw(_initial_of(c, 1100))
        await c.until(lambda: c.received, 1.0)
        require(not c.received, f"sent: an Initial packet of 1199 bytes at most; outcome: {len(c.received)} datagrams; allowed: silence")
        require(len(datagram) >= 1200, "aioquic sends small Initial packets")
    finally:
        c.silence()


def _initial_of(c: Connection, size: int) -> bytes:
    """The ClientHello again, in a datagram of this size."""
    sender = c.quic._crypto_streams[Epoch.INITIAL].sender
    hello = bytes(sender._buffer)
    payload = b"\x06\0" + varint(len(hello), 2) + hello
    return c.protect(payload + bytes(max(0, size - len(payload) - 60)), epoch=Epoch.INITIAL)


@case("9000 17.2.2", MUST, "an Initial packet with anything but CRYPTO, ACK, PING, PADDING and CONNECTION_CLOSE is PROTOCOL_VIOLATION")
async def stream_in_initial(target):
    c = Connection(target)
    await c.new_socket()
    c.quic.connect((target.host, target.port), c._now())
    hello = bytes(c.quic._crypto_streams[Epoch.INITIAL].sender._buffer)
    payload = b"\x06\0" + varint(len(hello), 2) + hello + b"\x0a\0\4abcd"
    c._note("Initial packet: the ClientHello, then a STREAM frame")
    try:
        c.raw(c.protect(payload + bytes(1170 - len(payload)), epoch=Epoch.INITIAL))
        await expect(c, breaks(Quic.PROTOCOL_VIOLATION))
    finally:
        c.silence()


@case("9000 12.2", MUST, "junk after the Initial packet in its datagram does not matter")
async def junk_after(target):
    c = Connection(target)
    send, first = c.raw, True

    def with_junk(datagram: bytes):
        nonlocal first
        send(datagram + b"\x00" * 37 if first else datagram)
        first = False

    c.raw = with_junk
    async with c:
        await c.get()


@case("9000 7.2", MUST, "a ClientHello in two Initial packets, the second one first, is understood")
async def split_hello(target):
    c = Connection(target, settings=None)
    await c.new_socket()
    c.quic.connect((target.host, target.port), c._now())
    hello = bytes(c.quic._crypto_streams[Epoch.INITIAL].sender._buffer)
    middle = len(hello) // 2
    try:
        for at, part in ((middle, hello[middle:]), (0, hello[:middle])):
            payload = b"\x06" + varint(at) + varint(len(part), 2) + part
            c.raw(c.protect(payload + bytes(1170 - len(payload)), epoch=Epoch.INITIAL))
        require(await c.until(lambda: c.handshake), f"no handshake: {c.state()}")
        c.uni(varint(octets.CONTROL) + octets.settings())
        await c.get()
    finally:
        c.hang_up()


@case("9000 8.1.3", MUST, "an Initial packet with a token that nobody issued is taken as if it had none, or refused with INVALID_TOKEN")
async def unknown_token(target):
    for token in (b"\0" * 16, bytes(range(200)), b"x"):
        c = Connection(target, token=token)
        await c.dial()
        try:
            await c.until(lambda c=c: c.handshake)
            if c.handshake:
                c.uni(varint(octets.CONTROL) + octets.settings())
                await c.get()
            else:
                await expect(c, breaks(Quic.INVALID_TOKEN))
        finally:
            c.hang_up()


@case("9001 4.1.2", MUST, "the handshake is confirmed with HANDSHAKE_DONE")
async def confirmed(target):
    async with Connection(target) as c:
        require(await c.until(lambda: c.quic._handshake_confirmed), f"no HANDSHAKE_DONE: {c.state()}")
