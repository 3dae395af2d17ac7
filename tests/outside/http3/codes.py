"""Error codes, by number and by name."""

from enum import IntEnum


class H3(IntEnum):
    """Errors of HTTP/3 (RFC 9114, 8.1) and QPACK (RFC 9204, 6)."""

    NO_ERROR = 0x100
    GENERAL_PROTOCOL_ERROR = 0x101
    INTERNAL_ERROR = 0x102
    STREAM_CREATION_ERROR = 0x103
    CLOSED_CRITICAL_STREAM = 0x104
    FRAME_UNEXPECTED = 0x105
    FRAME_ERROR = 0x106
    EXCESSIVE_LOAD = 0x107
    ID_ERROR = 0x108
    SETTINGS_ERROR = 0x109
    MISSING_SETTINGS = 0x10A
    REQUEST_REJECTED = 0x10B
    REQUEST_CANCELLED = 0x10C
    REQUEST_INCOMPLETE = 0x10D
    MESSAGE_ERROR = 0x10E
    CONNECT_ERROR = 0x10F
    VERSION_FALLBACK = 0x110
    QPACK_DECOMPRESSION_FAILED = 0x200
    QPACK_ENCODER_STREAM_ERROR = 0x201
    QPACK_DECODER_STREAM_ERROR = 0x202


class Quic(IntEnum):
    """Errors of the transport (RFC 9000, 20.1); those of TLS are 0x100 and the alert."""

    NO_ERROR = 0x0
    INTERNAL_ERROR = 0x1
    CONNECTION_REFUSED = 0x2
    FLOW_CONTROL_ERROR = 0x3
    STREAM_LIMIT_ERROR = 0x4
    STREAM_STATE_ERROR = 0x5
    FINAL_SIZE_ERROR = 0x6
    FRAME_ENCODING_ERROR = 0x7
    TRANSPORT_PARAMETER_ERROR = 0x8
    CONNECTION_ID_LIMIT_ERROR = 0x9
    PROTOCOL_VIOLATION = 0xA
    INVALID_TOKEN = 0xB
    APPLICATION_ERROR = 0xC
    CRYPTO_BUFFER_EXCEEDED = 0xD
    KEY_UPDATE_ERROR = 0xE
    UNEXPECTED_MESSAGE = 0x10A
    ILLEGAL_PARAMETER = 0x12F
    DECODE_ERROR = 0x132
    MISSING_EXTENSION = 0x16D
    NO_APPLICATION_PROTOCOL = 0x178


def named(code: int, kind: type[IntEnum]) -> str:
    """`FRAME_ERROR (0x106)`, or the number alone."""
    return f"{kind(code).name} ({code:#x})" if code in kind._value2member_map_ else f"{code:#x}"


def is_grease(code: int) -> bool:
    """One of the numbers that are reserved so that unknown ones get exercised (8.1)."""
    return code >= 0x21 and (code - 0x21) % 0x1F == 0
