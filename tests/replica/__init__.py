"""Invented copies of the four source sites, served over HTTP on this machine, with the truth about what they show.

`truths(source, today)` is what a source knows, `truth_for(source, variant, today)` what a variant of its site prints,
`never(source)` strings that may be in no output, `Replica` the running site, `FAULTS` what can be made to go wrong.
"""

from __future__ import annotations

from .data_noise import never
from .faults import FAULTS, victim_key
from .server import Replica
from .world import SOURCES, VARIANTS, Truth, truth_for, truths

__all__ = ["FAULTS", "SOURCES", "VARIANTS", "Replica", "Truth", "never", "truth_for", "truths", "victim_key"]
