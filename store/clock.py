"""The injected clock: tests, rehearsals and replays choose the time, production takes the system's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from store.errors import UsageError

LOCAL = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True)
class Clock:
    """``fixed`` None = the system clock; otherwise time stands still at that instant (UTC)."""

    fixed: datetime | None = None

    @classmethod
    def parse(cls, text: str | None) -> Clock:
        """ISO 8601 text (a bare date or no offset = Dutch local time). Raises UsageError when unreadable."""
        if not text:
            return cls()
        try:
            moment = datetime.fromisoformat(text)
        except ValueError as error:
            raise UsageError(f"--now {text!r} is not an ISO 8601 date or time, e.g. 2026-11-21T04:15:00.") from error
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=LOCAL)
        return cls(moment.astimezone(UTC))

    def now(self) -> datetime:
        """The current instant, timezone-aware UTC."""
        return self.fixed or datetime.now(UTC)

    def today(self) -> date:
        """The current date in the Netherlands."""
        return self.now().astimezone(LOCAL).date()
