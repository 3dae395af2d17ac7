"""The place of an attack: a relay, the peer that is attacked, a peer beside it, and what they suffer."""

import contextlib
import math
import threading
import time
from pathlib import Path

from lab import Lab

from .bystander import Bystander
from .figures import Figures
from .origin import OriginProcess

MIB = 1024 * 1024
P99 = 0.2  # seconds that a good visitor may wait
POOL = 64  # connections to its origin that a peer keeps for the next request
ANEW = 10  # streams a second that a connection may take back again once it has used up its first allowance
SPREAD = 8 * MIB  # that the same attack takes more on a machine which gets round to less
SETTLE = 15  # seconds in which memory and descriptors must have come back


class Suffered:
    """What an attack has cost; complete once the `with` of `Ground.harm` is over."""

    def __init__(self):
        self.began = time.monotonic()
        self.requests = 0  # heads that the attacked origin saw
        self.cpu = 0.0  # seconds of the relay, without what the good visitors cost
        self.growth = 0  # bytes of the relay at the worst moment


class Ground:
    """`mallory` is attacked, `bob` must not notice."""

    def __init__(self, config: str = "", relay_args: list[str] = (), source: str = "127.0.0.1", fresh: bool = False):
        self._stack = contextlib.ExitStack()
        try:
            self.origin = OriginProcess("mallory")
            self._stack.callback(self.origin.stop)
            self.bystander = Bystander()
            self._stack.callback(self.bystander.stop)
            self.lab = self._stack.enter_context(Lab(relay_args, config))
            self.peer = self.lab.publish("mallory", self.origin.port)
            self.lab.publish("bob", self.bystander.port)
            assert self.lab.get("mallory") == (200, b"mallory\n")
            self.bystander.visit(self.lab.address, str(self.lab.ca), source, fresh)
            self._rest()
        except BaseException:
            self._stack.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._stack.close()

    def _rest(self):
        """Measures what the relay spends on good visitors alone."""
        wait_until(lambda: len(self.bystander.report()[0]) >= 10, 10)
        self.idle = 0.0
        meter = self.meter()
        time.sleep(1)  # the length of the measurement
        self.idle = meter()

    def meter(self):
        """Begins to measure; what comes back tells the relay's processor time since, without the good visitors'."""
        pid, began = self.lab.relay.pid, time.monotonic()
        spent = processor_time(pid)
        return lambda: max(0.0, processor_time(pid) - spent - self.idle * (time.monotonic() - began))

    @contextlib.contextmanager
    def harm(self, figures: Figures, requests: int | None = 100, growth: float | None = 64 * MIB, watch: float = 1.0,
             p99: float = P99, settle: float = SETTLE, log: int = 256):
        """Runs an attack and judges what it did: to `bob`, to mallory's origin, to both programs.

        `requests` is how many the origin may see, `growth` how many bytes the relay may take while it runs, `log` how
        many KiB it may write on its log.
        The good visitors are watched for at least `watch` seconds.
        """
        relay, peer = self.lab.relay, self.peer
        seen, descriptors = self.origin.counts()[0], relay.descriptors()
        before, meter, written = relay.resident(), self.meter(), relay.log_path.stat().st_size
        peer_before, peer_descriptors = peer.resident(), peer.descriptors()
        suffered = Suffered()
        peak, over = [before, peer_before], threading.Event()

        def sample():
            while not over.wait(0.05):
                with contextlib.suppress(OSError, AssertionError):
                    peak[0] = max(peak[0], relay.resident())
                    peak[1] = max(peak[1], peer.resident())

        sampler = threading.Thread(target=sample, daemon=True)
        self.bystander.mark()
        sampler.start()
        try:
            yield suffered
            lasted = time.monotonic() - suffered.began
            suffered.cpu = meter()
            time.sleep(max(0.0, watch * (0.35 if figures.quick else 1) - lasted))  # the length of the measurement
        finally:
            over.set()
            sampler.join()
        took, errors = self.bystander.report()
        suffered.growth = peak[0] - before
        suffered.requests = self.origin.counts()[0] - seen
        figures.must("relay and peer are alive", relay.alive() and peer.alive())
        figures.note(f"bob {len(took)} visits")
        figures.most("errors", len(errors), 0)
        if errors:
            figures.note(f"first {errors[0][:80]!r}")
        # A quick run may share its machine, which then stands still for some seconds.
        pause = 5000 if figures.quick else 0
        figures.most("p99 ms", round(1000 * quantile(took)), round(1000 * p99), round(10_000 * p99) + pause)
        if requests is not None:
            # What is refilled meanwhile counts, too: the longer it takes, the more gets through.
            allowed = requests + math.ceil(ANEW * lasted) if requests else 0
            figures.most("requests at origin", suffered.requests, requests, allowed)
        if growth is not None:
            figures.most("relay +KiB", suffered.growth // 1024, int(growth) // 1024, int(growth + SPREAD) // 1024)
            figures.note(f"peer +KiB {(peak[1] - peer_before) // 1024}")
        figures.most("log KiB", (relay.log_path.stat().st_size - written) // 1024, log + len(took) // 4)
        back = wait_until(lambda: relay.descriptors() <= descriptors + 1
                          and peer.descriptors() <= peer_descriptors + POOL, settle)
        figures.must(f"descriptors come back within {settle} s (relay {descriptors} -> {relay.descriptors()}, "
                     f"peer {peer_descriptors} -> {peer.descriptors()})", back)
        left = relay.resident() - before
        figures.note(f"left KiB {left // 1024}")

    def forget(self, limit: float):
        """Waits until the attacked origin holds at most so many connections."""
        wait_until(lambda: self.origin.counts()[1] <= limit, SETTLE)


def processor_time(pid: int) -> float:
    """Seconds that a program's threads have run; finer than the clock ticks of `stat`."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):
            total += int((task / "schedstat").read_text().split()[0])
    return total / 1e9


def quantile(values: list[float], share: float = 0.99) -> float:
    """The value at this share of the way through all of them in order, rounded down: of fewer than a hundred it is not the
    highest, which may be the machine's doing."""
    if not values:
        return math.inf
    return sorted(values)[math.floor(share * (len(values) - 1))]


def wait_until(true, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)  # between two looks
    return True


class Grounds:
    """The grounds of one group, made when a case first asks for them."""

    def __init__(self):
        self._open: dict[tuple, Ground] = {}

    def get(self, **how) -> Ground:
        key = tuple(sorted(how.items()))
        ground = self._open.get(key)
        if ground is None or not (ground.lab.relay.alive() and ground.peer.alive()):
            self.close()  # never two at once: they would only slow each other down
            ground = self._open[key] = Ground(**how)
        return ground

    def renew(self):
        """After a case that broke, the next one begins on fresh ground."""
        self.close()

    def close(self):
        while self._open:
            self._open.popitem()[1].close()
