"""Presence: present -> missing(n) -> gone -> returned. Pure. Never derives a deletion from silence."""

from __future__ import annotations

from datetime import datetime, timedelta

from store.db.catalogue import LAST_SEEN_STEP
from store.model.listing import Presence, PresenceState

# Gone after so many complete runs without it, and not before so much time has passed.
GONE_RUNS = 2
GONE_AFTER = timedelta(days=7)


def seen(before: Presence | None, now: datetime, *, closed: bool = False) -> Presence:
    """The listing stands in a published run. ``closed`` = the source itself says it is no more: gone at once."""
    if before is None:
        return Presence(PresenceState.GONE if closed else PresenceState.PRESENT, now, now)
    if closed:
        return Presence(
            PresenceState.GONE,
            before.first_seen,
            before.last_seen if before.state is PresenceState.GONE else now,
            before.missing_runs,
            before.missing_since,
        )
    state = PresenceState.RETURNED if before.state is PresenceState.GONE else PresenceState.PRESENT
    fresh = before.state is state and now - before.last_seen < LAST_SEEN_STEP
    return Presence(state, before.first_seen, before.last_seen if fresh else now)


def unseen(before: Presence, now: datetime, last_run: datetime | None, *, said_gone: bool = False) -> Presence:
    """The listing does not stand in a complete, published run. ``last_run`` = when it was last looked for and there;
    ``said_gone`` = its page answered 410."""
    if before.state is PresenceState.GONE:
        return before
    since = before.missing_since or now
    runs = before.missing_runs + 1
    last_seen = before.last_seen if before.missing_runs else max(before.last_seen, last_run or before.last_seen)
    gone = said_gone or (runs >= GONE_RUNS and now - since >= GONE_AFTER)
    return Presence(PresenceState.GONE if gone else PresenceState.MISSING, before.first_seen, last_seen, runs, since)
