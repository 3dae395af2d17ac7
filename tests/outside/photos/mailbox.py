"""A mail server by aiosmtpd, on a port of this machine, that keeps what it is sent."""

import email
import email.policy
import ssl
import threading
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from lab import PATIENCE

USER, PASSWORD = b"alice@example.org", "correct horse ü".encode()
REFUSED = "nobody@example.org"
HERE = "127.0.0.1"


class Mailbox:
    """It speaks TLS from the first byte (`tls`), after STARTTLS (`starttls`), or not at all (`none`)."""

    def __init__(self, port: int, security: str = "none", files: tuple | None = None, login: bool = False):
        self.messages: list[tuple[list[str], EmailMessage]] = []
        self.connections = self.logins = 0
        self._came = threading.Condition()
        context = None
        if files:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*files)
        how = {"authenticator": self._authenticate, "auth_required": True} if login else {}
        if login and security != "starttls":
            how["auth_require_tls"] = False  # aiosmtpd knows of no TLS but its own
        if security == "starttls":
            how |= {"tls_context": context, "require_starttls": True}
        outer = context if security == "tls" else None
        self._controller = Controller(self, hostname=HERE, port=port, ssl_context=outer, ready_timeout=60, **how)
        self._controller.start()

    def _authenticate(self, server, session, envelope, mechanism, data):
        self.logins += 1
        good = isinstance(data, LoginPassword) and (data.login, data.password) == (USER, PASSWORD)
        return AuthResult(success=good, handled=good)

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == REFUSED:
            return "550 5.1.1 no such person"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self._came:
            self.messages.append((list(envelope.rcpt_tos), message))
            self._came.notify_all()
        return "250 taken"

    def wait(self, count: int) -> list[tuple[list[str], EmailMessage]]:
        """All messages, once there are so many."""
        with self._came:
            enough = self._came.wait_for(lambda: len(self.messages) >= count, PATIENCE)
        assert enough, f"{len(self.messages)} messages came, of {count}"
        return self.messages

    def stop(self):
        self._controller.stop()
