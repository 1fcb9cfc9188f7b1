"""The stewards' commands: the desk, held runs, and whether everything is still what it was."""

from __future__ import annotations

import click

from harvest.night import Night
from store.errors import UsageError


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; keep it behind a proxy.")
@click.option("--port", default=8766, show_default=True)
@click.pass_obj
def review(night: Night, host: str, port: int) -> None:
    """The stewards' desk. The first time it prints a one-time link for the first admin."""
    from harvest.desk import serve_desk

    serve_desk(night, host, port, click.echo)


@click.command()
@click.pass_obj
def verify(night: Night) -> None:
    """Check journal, catalogue and current release against their checksums. Exit 0 whole, 1 not."""
    from harvest.verify import problems

    found = problems(night)
    click.echo("\n".join(found) if found else "Journal, catalogue and current release are whole.")
    raise SystemExit(1 if found else 0)


@click.group()
def quarantine() -> None:
    """Held runs: list, show, accept, reject."""


@quarantine.command("list")
@click.pass_obj
def quarantine_list(night: Night) -> None:
    """Runs that wait for an answer."""
    from harvest import quarantine as held

    runs = held.held_runs(night)
    for run in runs:
        reason = next((f.text for f in run.findings if f.severity == "hold"), "")
        click.echo(f"{run.run_id}  {run.source:16} {run.listings:5} listings  {reason}")
    if not runs:
        click.echo("Nothing waits.")


@quarantine.command("show")
@click.argument("run_id", metavar="RUN")
@click.pass_obj
def quarantine_show(night: Night, run_id: str) -> None:
    """Why a run is held and what accepting it would change."""
    from harvest import quarantine as held

    click.echo("\n".join(held.show(night, run_id)))


@quarantine.command("accept")
@click.argument("run_id", metavar="RUN")
@click.pass_obj
def quarantine_accept(night: Night, run_id: str) -> None:
    """Take a held run over and publish."""
    from harvest import quarantine as held

    release = held.accept(night, run_id)
    click.echo(f"Accepted. Release {release.id}: {release.entries} entries.")


@quarantine.command("reject")
@click.argument("run_id", metavar="RUN")
@click.pass_obj
def quarantine_reject(night: Night, run_id: str) -> None:
    """Refuse a held run; the last good data stays on the map."""
    from harvest import quarantine as held

    held.reject(night, run_id)
    click.echo("Rejected. The last good data stays on the map.")


@click.command()
@click.argument("value", required=False)
@click.option("--entry", "entry_id", default=None, metavar="ID", help="Forget a whole entry with all its listings.")
@click.pass_obj
def forget(night: Night, value: str | None, entry_id: str | None) -> None:
    """Erase a phone number, mail address or full name (VALUE, any spelling), or an entry: now, and from every later harvest."""
    if (value is None) == (entry_id is None):
        raise UsageError("Give either VALUE or --entry ID.")
    from harvest.forget import describe, forget_entry, forget_value

    done = forget_entry(night, entry_id) if entry_id else forget_value(night, value or "")
    click.echo("\n".join(describe(done, night)))
