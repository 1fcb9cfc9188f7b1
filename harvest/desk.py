"""Running the stewards' desk: what it asks of the layers above it, and the server."""

from __future__ import annotations

import ipaddress
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import uvicorn

from dedupe.review.bench import Bench
from dedupe.review.desk import Desk
from dedupe.review.guard import Access
from dedupe.review.material import Material
from dedupe.review.people import MIN_PASSWORD, People, Role
from dedupe.review.ports import HeldBack, Ports
from dedupe.review.render import Renderer
from dedupe.review.routes import make_app
from harvest.night import Night
from harvest.quarantine import changes
from publish.held import waiting
from publish.serve import serve as serve_release
from store.errors import HeerlenkaartError, StorageError
from store.settings.city import load_lookups

_ROOT = Path(__file__).resolve().parent.parent
JOB_S = 1800
_LOCAL_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})


def make_desk(night: Night, host: str = "127.0.0.1", site: str = "") -> Desk:
    """The desk on a data directory. Raises HeerlenkaartError when there is no usable catalogue or configuration."""
    bench = Bench(night.data, night.clock, material_of(night))
    settings = night.city.desk
    proxies = tuple(ipaddress.ip_network(str(n)) for n in settings.trusted_proxies)
    access = Access(_LOCAL_NAMES | {host.lower(), *(h.lower() for h in settings.hosts)}, proxies, settings.login_header.lower())
    ports = Ports(
        lambda accept: _command(night, "publish", *(("--accept", accept) if accept else ())) and "De nieuwe kaart staat klaar.",
        lambda: HeldBack(w.print, w.before, w.after, w.gone, w.lost) if (w := waiting(night.data)) else None,
        lambda run, accept: (
            _command(night, "quarantine", "accept" if accept else "reject", run)
            and ("De nacht is overgenomen en de kaart is vernieuwd." if accept else "De oude gegevens blijven op de kaart.")
        ),
        lambda run: changes(night, run),
        site,
    )
    return Desk(bench, People(night.data), ports, access, night.areas, Renderer.make())


def material_of(night: Night) -> Callable[[], Material]:
    """One Material a day: it remembers what it has read."""
    kept: list[Material] = []

    def today() -> Material:
        if not kept or kept[0].today != night.clock.today():
            kept[:] = [Material(night.settings, load_lookups(night.config).persons, night.clock.today())]
        return kept[0]

    return today


def _command(night: Night, *words: str) -> str:
    """One of our own commands in a process of its own, so that the desk keeps answering meanwhile; returns what it says last."""
    now = ["--now", night.clock.fixed.isoformat()] if night.clock.fixed else []
    command = [sys.executable, "-m", "harvest.cli", "--config", str(night.config), "--data", str(night.data), *now, *words]
    try:
        done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False, timeout=JOB_S)
    except subprocess.TimeoutExpired:
        raise HeerlenkaartError(f"Het duurde langer dan {JOB_S // 60} minuten en is gestopt.") from None
    said = (done.stdout if done.returncode == 0 else done.stderr).strip().splitlines()
    if done.returncode:
        raise HeerlenkaartError(said[-1].removeprefix("heerlenkaart: ") if said else "Het is niet gelukt; in het logboek staat waarom.")
    return said[-1] if said else "ok"


def serve_desk(night: Night, host: str, port: int, say: Callable[[str], None], site: str = "", guest: bool = False) -> None:
    """Serve until Ctrl-C. ``guest``: make a throw-away steward. Raises StorageError when the port is taken."""
    desk = make_desk(night, host, site)
    here = f"http://{host}:{port}"
    if guest:
        token = desk.people.invite("demo", "Demo", Role.STEWARD, night.clock.now())
        say(f"The desk: {here}/begin/{token}   (you choose a password of at least {MIN_PASSWORD} characters there; your login is 'demo')")
    elif not desk.people.has_admin():
        token = desk.people.invite("beheer", "Beheerder", Role.ADMIN, night.clock.now())
        say(f"The desk: {here}/   set up the first admin once, within three days, at {here}/begin/{token}")
    else:
        say(f"The desk: {here}/   (Ctrl-C stops)")
    desk.bench.start()
    server = uvicorn.Server(
        uvicorn.Config(
            make_app(desk), host=host, port=port, log_level="warning", access_log=False, server_header=False, proxy_headers=False,
            timeout_keep_alive=15, limit_concurrency=100, h11_max_incomplete_event_size=32_768,
        )
    )  # fmt: skip
    try:
        server.run()
    except SystemExit:
        raise StorageError(f"Port {port} on {host} cannot be used; choose another with --port.") from None
    finally:
        desk.bench.close()


def check_port(host: str, port: int) -> None:
    """Raises StorageError when the port is taken: the site's server runs in a thread, where nobody would hear of it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            raise StorageError(f"Port {port} on {host} cannot be used; choose another with --port.") from None


def serve_both(night: Night, port: int, say: Callable[[str], None]) -> None:
    """The published site on ``port`` and the desk on the next one, until Ctrl-C."""
    check_port("127.0.0.1", port)
    site = threading.Thread(target=serve_release, args=(night.data, "127.0.0.1", port, say), daemon=True)
    site.start()
    serve_desk(night, "127.0.0.1", port + 1, say, f"http://127.0.0.1:{port}/", guest=True)
