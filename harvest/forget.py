"""Forget: erasure of a person's phone number, address, name, or of a whole entry, that survives the next harvest and a restored backup.

Suppression list first (from then on nothing of it is stored or published), then journal, runs and catalogue are scrubbed, everything
is merged and released anew, and older releases that still tell it are removed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harvest.night import Night
from harvest.pipeline import remerge
from publish.private import texts
from publish.release import current, publish, releases
from store.db.connection import FileLock
from store.db.migrate import migrate
from store.db.scrub import scrub_catalogue
from store.db.snapshot import Snapshot, read_snapshot
from store.errors import StorageError, UsageError
from store.model.listing import EntryId
from store.scrub import Swept, sweep
from store.suppression import load_suppression, normalised, suppress
from store.values.text import words


@dataclass(frozen=True)
class Forgotten:
    """``added`` to the list; what was swept; the release that was made, if there was one to replace."""

    added: int
    swept: Swept
    release: str


def forget_value(night: Night, value: str) -> Forgotten:
    """A phone number, a mail address or a full name, in any spelling. Raises HeerlenkaartError."""
    return _forget(night, [normalised(value)])


def forget_entry(night: Night, entry_id: str) -> Forgotten:
    """An entry with all its listings, and its phone, address and name where no other entry has the same. Raises UsageError."""
    return _forget(night, of_entry(read_snapshot(night.data), entry_id))


def of_entry(snapshot: Snapshot, entry_id: str) -> list[tuple[str, str]]:
    """(kind, normal form) of what makes up an entry."""
    target = EntryId(entry_id)
    while (redirect := snapshot.redirects.get(target)) and redirect.new_id:
        target = redirect.new_id
    if target not in snapshot.entries:
        raise UsageError(f"No entry {entry_id!r}; the id stands on its page and in entries.csv.")
    entry = snapshot.entries[target][0]
    members = {(m.source, m.source_key) for m in entry.members}
    mine = [s.listing.facts for s in snapshot.listings if s.listing.key in members]
    others = [s.listing.facts for s in snapshot.listings if s.listing.key not in members]
    out = [("listing", f"{source}\t{key}") for source, key in sorted(members) if key]
    for kind, field in (("phone", "phone"), ("email", "email")):
        taken = {getattr(f, field) for f in others}
        out += [(kind, v) for v in sorted({getattr(f, field) for f in mine} - taken - {None})]
    taken_names = {" ".join(words(f.name)) for f in others}
    names = {n for n in (" ".join(words(f.name)) for f in mine) if 2 <= len(n.split()) <= 8} - taken_names
    return out + [("text", n) for n in sorted(names)]


def _forget(night: Night, things: Sequence[tuple[str, str]]) -> Forgotten:
    night.check()
    migrate(night.data, night.clock.now())
    lock = FileLock(night.data / "run.lock", 60.0, "A night is running; try again when it is done")
    lock.acquire()
    try:
        added = suppress(night.data, things, night.clock.now())
        suppression = load_suppression(night.data)
        swept = sweep(night.data, suppression, texts)  # the journal first: the catalogue reads decisions back from it
        scrub_catalogue(night.data, suppression, force=True)
        remerge(night)
        release = ""
        if current(night.data):
            release = publish(night.publishing(), accept="*").id
            again = sweep(night.data, suppression, texts)
            swept = Swept(swept.scrubbed + again.scrubbed, swept.removed + again.removed, again.in_use)
        if swept.in_use:
            raise StorageError(f"{night.data / swept.in_use[0]}: the release in use still holds it. Run the command again.")
        return Forgotten(added, swept, release)
    finally:
        lock.release()


def describe(done: Forgotten, night: Night) -> list[str]:
    """For the command line."""
    out = [f"Forgotten: {done.added} new on the suppression list."]
    out += [f"  scrubbed {len(done.swept.scrubbed)} files, removed {len(done.swept.removed)} files and releases."]
    left = len(releases(night.data))
    out.append(
        f"Release {done.release}; {left} releases are kept." if done.release else "Nothing was published yet, so there is no release."
    )
    out.append("Other copies (backups elsewhere, sites that took the data over) are yours to tell.")
    return out
