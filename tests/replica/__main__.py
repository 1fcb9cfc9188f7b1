"""Serve all four replica sites.

`python -m tests.replica [--today D] [--ports P1,P2,P3,P4] [--variant a] [--fault SOURCE=FAULT …]`

Prints one JSON line {source: base_url} when ready; runs until stdin closes or SIGTERM.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from contextlib import ExitStack
from datetime import date
from types import FrameType

from .faults import FAULTS
from .server import Replica
from .world import SOURCES, VARIANTS


def _arguments() -> argparse.Namespace:
    faults = "\n".join(f"  {name:18} {text}" for name, text in FAULTS.items())
    parser = argparse.ArgumentParser(
        "python -m tests.replica",
        description=__doc__,
        epilog=f"faults:\n{faults}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--today", type=date.fromisoformat, default=None, help="the day activities count from (YYYY-MM-DD)")
    parser.add_argument(
        "--ports",
        default="0",
        help="four ports, comma-separated, in the order " + ", ".join(SOURCES) + "; 0 = any free ones",
    )
    parser.add_argument("--variant", choices=VARIANTS, default="a")
    parser.add_argument("--fault", action="append", default=[], metavar="SOURCE=FAULT")
    return parser.parse_args()


def _stop(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def main() -> None:
    """Serve until told to stop."""
    chosen = _arguments()
    ports = [int(port) for port in chosen.ports.split(",")]
    ports = ports * len(SOURCES) if ports == [0] else ports
    if len(ports) != len(SOURCES):
        raise SystemExit(f"--ports wants {len(SOURCES)} ports or 0")
    faults: dict[str, list[str]] = {source: [] for source in SOURCES}
    for pair in chosen.fault:
        source, _, fault = pair.partition("=")
        if source not in faults or fault not in FAULTS:
            raise SystemExit(f"--fault {pair}: unknown source or fault")
        faults[source].append(fault)
    signal.signal(signal.SIGTERM, _stop)
    with ExitStack() as stack:
        sites = {
            source: stack.enter_context(Replica(source, chosen.variant, faults=faults[source], today=chosen.today, port=port))
            for source, port in zip(SOURCES, ports, strict=True)
        }
        print(json.dumps({source: site.base_url for source, site in sites.items()}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
