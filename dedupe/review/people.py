"""People: accounts, roles, passwords, sessions, and delays after failed logins. Kept in ``desk.sqlite``, beside the catalogue.

Passwords are argon2id hashes with the library's own parameters (RFC 9106, low-memory profile). Sessions and set-up links are random
256-bit tokens of which only the sha256 is kept: whoever reads the file can log in as nobody.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from store.errors import HeerlenkaartError, StorageError
from store.values.text import clean

MIN_PASSWORD = 12
MAX_PASSWORD = 200  # hashing takes time in proportion
SESSION_IDLE = timedelta(hours=2)
SESSION_LIFE = timedelta(hours=12)
SETUP_LIFE = timedelta(days=3)
# After the third failure in a row each next one waits twice as long, up to a quarter of an hour
FREE_FAILURES = 3
MAX_DELAY = timedelta(minutes=15)
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{1,63}")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS account (
  login TEXT PRIMARY KEY, name TEXT NOT NULL, role INTEGER NOT NULL, password TEXT, active INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS setup (token TEXT PRIMARY KEY, login TEXT NOT NULL, role INTEGER NOT NULL, until TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS session (
  token TEXT PRIMARY KEY, login TEXT NOT NULL, csrf TEXT NOT NULL, blind INTEGER NOT NULL, keys INTEGER NOT NULL,
  begun TEXT NOT NULL, seen TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS failure (who TEXT PRIMARY KEY, times INTEGER NOT NULL, last TEXT NOT NULL);
"""


class Role(IntEnum):
    """Each may do what the one before may. ANYONE = not logged in."""

    ANYONE = 0
    VIEWER = 1
    STEWARD = 2
    ADMIN = 3


class LoginError(HeerlenkaartError):
    """Said to the person who tries to log in, in Dutch."""


@dataclass(frozen=True, slots=True)
class Account:
    """``name`` is shown beside decisions; ``login`` stands in the journal."""

    login: str
    name: str
    role: Role
    active: bool = True


@dataclass(frozen=True, slots=True)
class Session:
    """``blind``: hide the machine's score until answered; ``keys``: whether single letters answer (WCAG 2.1.4)."""

    token: str
    account: Account
    csrf: str
    blind: bool
    keys: bool


class People:
    """Each call opens the file and closes it: no connection is shared between threads."""

    def __init__(self, data: Path) -> None:
        self._path = data / "desk.sqlite"
        self._hasher = PasswordHasher()
        self._hashing = threading.Semaphore(2)
        with self._open() as db:
            db.executescript(_SCHEMA)
        os.chmod(self._path, 0o600)  # noqa: PTH101 - a Path would follow no differently
        # compared against when there is no such account, so that an unknown name takes as long as a wrong password
        self._nobody = self._hasher.hash(secrets.token_hex(16))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            db = sqlite3.connect(self._path, timeout=10.0, isolation_level=None)
        except sqlite3.Error as error:
            raise StorageError(f"{self._path}: cannot be opened ({error}); make the data directory writable.") from error
        try:
            db.execute("PRAGMA journal_mode=WAL")
            yield db
        except sqlite3.DatabaseError as error:
            raise StorageError(f"{self._path}: {error}; restore it, or remove it and set the accounts up again.") from error
        finally:
            db.close()

    def accounts(self) -> tuple[Account, ...]:
        """All, by login."""
        with self._open() as db:
            rows = db.execute("SELECT login, name, role, active FROM account ORDER BY login").fetchall()
        return tuple(Account(login, name, Role(role), bool(active)) for login, name, role, active in rows)

    def account(self, login: str) -> Account | None:
        """One that may log in."""
        return next((a for a in self.accounts() if a.login == login and a.active), None)

    def invite(self, login: str, name: str, role: Role, now: datetime) -> str:
        """Make (or reset) an account without a password; returns the one-time token of its set-up link. Raises LoginError."""
        login = login.strip().lower()
        if not _LOGIN.fullmatch(login):
            raise LoginError("Een inlognaam heeft 2 tot 64 tekens: kleine letters, cijfers, punt, streepje of @.")
        known = next((a for a in self.accounts() if a.login == login), None)
        if known is not None and known.role is Role.ADMIN and role is not Role.ADMIN and not self._other_admins(login):
            raise LoginError("Er moet minstens één beheerder blijven.")
        token = secrets.token_urlsafe(32)
        with self._open() as db:
            db.execute("BEGIN IMMEDIATE")
            db.execute(
                "INSERT INTO account VALUES (?, ?, ?, NULL, 1) ON CONFLICT (login) DO UPDATE SET name = excluded.name, "
                "role = excluded.role, password = NULL, active = 1",
                (login, clean(name[:200])[:80] or login, int(role)),
            )
            db.execute("DELETE FROM session WHERE login = ?", (login,))
            db.execute("DELETE FROM setup WHERE login = ?", (login,))
            db.execute("INSERT INTO setup VALUES (?, ?, ?, ?)", (_digest(token), login, int(role), (now + SETUP_LIFE).isoformat()))
            db.execute("COMMIT")
        return token

    def invited(self, token: str, now: datetime) -> Account | None:
        """Whom a set-up link is for, while it is good."""
        with self._open() as db:
            row = db.execute(
                "SELECT a.login, a.name, a.role FROM setup s JOIN account a USING (login) WHERE token = ? AND until > ? AND a.active = 1",
                (_digest(token), now.isoformat()),
            ).fetchone()
        return Account(row[0], row[1], Role(row[2])) if row else None

    def set_password(self, token: str, password: str, now: datetime) -> Account:
        """Use a set-up link. Raises LoginError."""
        account = self.invited(token, now)
        if account is None:
            raise LoginError("Deze link is gebruikt of verlopen. Vraag een beheerder om een nieuwe.")
        if not MIN_PASSWORD <= len(password) <= MAX_PASSWORD:
            raise LoginError(f"Kies een wachtwoord van {MIN_PASSWORD} tot {MAX_PASSWORD} tekens.")
        if account.login in password.lower() or len(set(password)) < 5:
            raise LoginError("Dit wachtwoord is te makkelijk te raden. Kies een ander.")
        hashed = self._hasher.hash(password)
        with self._open() as db:
            db.execute("BEGIN IMMEDIATE")
            used = db.execute("DELETE FROM setup WHERE token = ?", (_digest(token),)).rowcount
            if used:
                db.execute("UPDATE account SET password = ? WHERE login = ?", (hashed, account.login))
            db.execute("COMMIT")
        if not used:
            raise LoginError("Deze link is gebruikt of verlopen. Vraag een beheerder om een nieuwe.")
        return account

    def change(self, login: str, role: Role, *, active: bool) -> None:
        """Another role, or no access any more; running sessions end. Raises LoginError when no active admin would remain."""
        if not self._other_admins(login) and (role is not Role.ADMIN or not active):
            raise LoginError("Er moet minstens één beheerder blijven.")
        with self._open() as db:
            db.execute("UPDATE account SET role = ?, active = ? WHERE login = ?", (int(role), int(active), login))
            db.execute("DELETE FROM session WHERE login = ?", (login,))

    def _other_admins(self, login: str) -> bool:
        return any(a.role is Role.ADMIN and a.active and a.login != login for a in self.accounts())

    def has_admin(self) -> bool:
        """Whether an admin can log in with a password."""
        with self._open() as db:
            return bool(
                db.execute("SELECT 1 FROM account WHERE role = ? AND active = 1 AND password IS NOT NULL", (int(Role.ADMIN),)).fetchone()
            )

    def check_password(self, login: str, password: str, address: str, now: datetime) -> Account:
        """Raises LoginError for a wrong pair, or while the person or the address has to wait."""
        login = login.strip().lower()[:64]
        both = (f"login:{login}", f"from:{address}")
        if wait := self._reserve(both, now):
            raise LoginError(f"Te veel pogingen. Probeer het over {_said(wait)} opnieuw.")
        with self._open() as db:
            row = db.execute("SELECT name, role, password FROM account WHERE login = ? AND active = 1", (login,)).fetchone()
        try:
            with self._hashing:  # each takes 64 MB
                self._hasher.verify(row[2] if row and row[2] else self._nobody, password[:MAX_PASSWORD])
        except (VerificationError, InvalidHashError):
            row = None
        if row is None or not row[2]:
            raise LoginError("Inlognaam of wachtwoord klopt niet.")
        with self._open() as db:
            db.execute("DELETE FROM failure WHERE who IN (?, ?)", both)
        return Account(login, row[0], Role(row[1]))

    def _reserve(self, both: tuple[str, str], now: datetime) -> timedelta:
        """Count an attempt before it is made, so that many at once are not more than a few; or how long to wait."""
        with self._open() as db:
            db.execute("BEGIN IMMEDIATE")
            db.execute("DELETE FROM failure WHERE last < ?", ((now - timedelta(days=1)).isoformat(),))
            rows = db.execute("SELECT times, last FROM failure WHERE who IN (?, ?)", both).fetchall()
            wait = max((_delay(times) + datetime.fromisoformat(last) - now for times, last in rows if times >= FREE_FAILURES), default=_NOW)
            if wait <= _NOW:
                for who in both:
                    db.execute(
                        "INSERT INTO failure VALUES (?, 1, ?) ON CONFLICT (who) DO UPDATE SET times = times + 1, last = excluded.last",
                        (who, now.isoformat()),
                    )
            db.execute("COMMIT")
        return max(wait, _NOW)

    def begin(self, account: Account, now: datetime) -> Session:
        """A new session; its token goes into the cookie."""
        token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        with self._open() as db:
            db.execute(
                "DELETE FROM session WHERE seen < ? OR begun < ?", ((now - SESSION_IDLE).isoformat(), (now - SESSION_LIFE).isoformat())
            )
            db.execute(
                "INSERT INTO session VALUES (?, ?, ?, 0, 1, ?, ?)", (_digest(token), account.login, csrf, now.isoformat(), now.isoformat())
            )
        return Session(token, account, csrf, blind=False, keys=True)

    def session(self, token: str, now: datetime) -> Session | None:
        """The running session of a token, whose idle time then starts anew."""
        if not token:
            return None
        with self._open() as db:
            row = db.execute(
                "SELECT s.login, a.name, a.role, s.csrf, s.blind, s.keys, s.begun, s.seen FROM session s JOIN account a USING (login) "
                "WHERE token = ? AND a.active = 1",
                (_digest(token),),
            ).fetchone()
            if row is None:
                return None
            begun, seen = datetime.fromisoformat(row[6]), datetime.fromisoformat(row[7])
            if now - begun > SESSION_LIFE or now - seen > SESSION_IDLE:
                db.execute("DELETE FROM session WHERE token = ?", (_digest(token),))
                return None
            if now - seen > timedelta(minutes=1):
                db.execute("UPDATE session SET seen = ? WHERE token = ?", (now.isoformat(), _digest(token)))
        return Session(token, Account(row[0], row[1], Role(row[2])), row[3], bool(row[4]), bool(row[5]))

    def prefer(self, token: str, *, blind: bool, keys: bool) -> None:
        """How this person wants to work."""
        with self._open() as db:
            db.execute("UPDATE session SET blind = ?, keys = ? WHERE token = ?", (int(blind), int(keys), _digest(token)))

    def end(self, token: str) -> None:
        """Log out."""
        with self._open() as db:
            db.execute("DELETE FROM session WHERE token = ?", (_digest(token),))


_NOW = timedelta(0)


def _delay(times: int) -> timedelta:
    return min(MAX_DELAY, timedelta(seconds=2 ** min(times - FREE_FAILURES + 1, 12)))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _said(wait: timedelta) -> str:
    seconds = int(wait.total_seconds()) + 1
    return f"{seconds} {'seconde' if seconds == 1 else 'seconden'}" if seconds < 90 else f"{round(seconds / 60)} minuten"
