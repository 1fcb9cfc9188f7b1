"""The command line. Errors are one clear sentence and exit code 1; a traceback is a bug.

Each command imports what it needs itself: all of it together takes a second or two, a wrong word on the line should not.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from harvest.cli_desk import forget, quarantine, review, verify
from harvest.night import Night
from store.clock import Clock
from store.errors import HeerlenkaartError, UsageError
from store.settings.source import pick_source

if TYPE_CHECKING:
    from harvest.crawl import Harvested


def _base_urls(pairs: tuple[str, ...]) -> dict[str, str]:
    urls: dict[str, str] = {}
    for pair in pairs:
        source, sign, url = pair.partition("=")
        if not sign or not source:
            raise UsageError(f"--base-url {pair!r} must be ID=URL, e.g. jens=http://127.0.0.1:8000.")
        urls[source] = url
    return urls


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    default=Path("config"),
    envvar="HEERLENKAART_CONFIG",
    show_default=True,
    help="Configuration folder.",
)
@click.option(
    "--data", type=click.Path(path_type=Path), default=Path("data"), envvar="HEERLENKAART_DATA", show_default=True, help="Data folder."
)
@click.option(
    "--now", "moment", default=None, envvar="HEERLENKAART_NOW", help="Injected clock (ISO 8601) for tests, rehearsals and replays."
)
@click.version_option("0.1.0", prog_name="heerlenkaart")
@click.pass_context
def cli(context: click.Context, config: Path, data: Path, moment: str | None) -> None:
    """One integrated social map of Heerlen: harvest, match, publish."""
    context.obj = Night(config.resolve(), data.resolve(), Clock.parse(moment), {}, sys.stderr.isatty())


def _with_urls(night: Night, urls: dict[str, str]) -> Night:
    return Night(night.config, night.data, night.clock, urls, night.interactive)


@cli.command()
@click.option("--once", is_flag=True, help="Stop after the night instead of serving the result.")
@click.option("--port", default=8765, show_default=True, help="Port of the site that is served afterwards.")
@click.pass_obj
def demo(night: Night, once: bool, port: int) -> None:
    """Harvest the replica sites on this machine, publish, and serve the map and the stewards' desk (on the next port)."""
    from harvest.demo import run_demo
    from harvest.report import night_lines

    result = run_demo(night)
    click.echo("\n".join(night_lines(result)))
    if result.exit_code == 1:
        raise SystemExit(1)
    if not once:
        from harvest.desk import serve_both

        serve_both(night, port, click.echo)


@cli.command()
@click.option("--source", "ids", multiple=True, metavar="ID", help="Only this source (repeatable).")
@click.option("--base-url", "urls", multiple=True, metavar="ID=URL", help="Harvest a source from another origin (rehearsal).")
@click.pass_obj
def nightly(night: Night, ids: tuple[str, ...], urls: tuple[str, ...]) -> None:
    """The whole path: crawl, judge, store, merge, publish. Exit 0 published, 3 published but a source is held or failed, 1 nothing published."""  # noqa: E501
    from harvest.pipeline import nightly as run_night
    from harvest.report import night_lines

    night = _with_urls(night, _base_urls(urls))
    sources = [pick_source(night.sources, i) for i in ids] if ids else list(night.sources.values())
    result = run_night(night, sources)
    click.echo("\n".join(night_lines(result)))
    raise SystemExit(result.exit_code)


@cli.command()
@click.argument("source_id", metavar="ID")
@click.option("--base-url", default=None, help="Harvest from another origin (rehearsal).")
@click.option("--sample", default=0, help="At most so many pages of things.")
@click.option("--dry-run", is_flag=True, help="Keep nothing.")
@click.pass_obj
def harvest(night: Night, source_id: str, base_url: str | None, sample: int, dry_run: bool) -> None:
    """One source up to its verdict; publishes nothing. Exit 0 publishable, 3 held, 1 failed."""
    from harvest.crawl import baseline_of, harvest_source
    from harvest.progress import CrawlProgress
    from store.db.connection import FileLock, check_space
    from store.db.migrate import migrate
    from store.db.snapshot import read_snapshot

    night = _with_urls(night, {source_id: base_url} if base_url else {})
    source = pick_source(night.sources, source_id)
    night.check()
    migrate(night.data, night.clock.now())
    check_space(night.data)
    lock = FileLock(night.data / "run.lock", 0.0, "Another night is still running")
    descriptor = lock.acquire()
    try:
        snapshot = read_snapshot(night.data)
        known = [(s.listing, s.presence.state, frozenset[str]()) for s in snapshot.listings]
        with CrawlProgress(night.interactive, [source.id]) as progress:
            result = harvest_source(
                night,
                source,
                baseline_of(source.id, snapshot.runs, known),
                sample=sample,
                progress=progress.of(source.id),
                pass_fds=(descriptor,),
            )
    finally:
        lock.release()
    _report_harvest(night, result, dry_run)


def _report_harvest(night: Night, result: Harvested, dry_run: bool) -> None:
    import shutil

    from harvest.offline import rung_table
    from harvest.report import source_lines
    from store.model.run import Outcome

    click.echo("\n".join(source_lines(result)))
    click.echo("\n".join(rung_table(result.listings)))
    folder = night.data / "runs" / result.run.source / result.run.run_id
    if dry_run:
        shutil.rmtree(folder, ignore_errors=True)
    else:
        click.echo(f"Kept in {folder}")
    raise SystemExit({Outcome.PUBLISH: 0, Outcome.QUARANTINE: 3, Outcome.FAIL: 1}[result.run.outcome])


@cli.command()
@click.argument("table", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder for clusters.csv and pairs.csv.")
@click.option("--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True, help="This machine, or a Dask cluster.")
@click.option("--scheduler", default=None, metavar="ADDR", help="Address of the Dask scheduler, e.g. tcp://host:8786.")
@click.pass_obj
def match(night: Night, table: Path, out: Path, engine: str, scheduler: str | None) -> None:
    """Find what is the same in any CSV or Parquet file (columns id, name, address, postcode, city, phone, email, website, lat, lon)."""
    if (engine == "dask") != bool(scheduler):
        raise UsageError("--engine dask and --scheduler ADDR go together.")
    from contextlib import nullcontext

    from dedupe.engine import OnDask
    from dedupe.table import match_table

    settings = night.settings
    with OnDask(scheduler) if scheduler else nullcontext() as cluster:
        found = match_table(table, out, settings.merge, settings.name_words, settings.free_mail, settings.city.all_places, cluster)
    click.echo(
        f"{found.records:,} records, {found.pairs:,} pairs compared ({found.pairs / max(1, found.records):.1f} a record; {found.capped:,} "
        f"values too common to propose any), {found.clusters:,} clusters of two and more."
    )
    click.echo(
        f"{found.merged:,} pairs are sure (from {found.limits.upper:.2f} on), {found.review:,} are for a steward (from "
        f"{found.limits.lower:.2f} on). Written to {out}."
    )


@cli.command()
@click.argument("source_id", metavar="ID")
@click.option("--base-url", default=None, help="Probe another origin.")
@click.option("--pages", default=12, show_default=True, help="How many pages to visit.")
@click.option("--save", type=click.Path(path_type=Path), default=None, help="Keep the pages as a fixture.")
@click.pass_obj
def probe(night: Night, source_id: str, base_url: str | None, pages: int, save: Path | None) -> None:
    """Visit a few pages and show per page and field what was found and by which rung. Exit 3 when the contract no longer fits."""
    from harvest.offline import contract_fits, page_lines, probe_site, rung_table

    night = _with_urls(night, {source_id: base_url} if base_url else {})
    listings, stats = probe_site(night, pick_source(night.sources, source_id), pages, save)
    click.echo("\n".join([*page_lines(listings), *rung_table(listings), *(f"{n.severity}: {n.text}" for n in stats.notes)]))
    for url, problem in (*stats.list_errors, *stats.detail_errors):
        click.echo(f"  {problem}: {url}")
    raise SystemExit(0 if contract_fits(stats) and listings else 3)


@cli.command()
@click.argument("source_id", metavar="ID")
@click.option("--run", "run_id", default=None, help="Which run; the newest by default.")
@click.pass_obj
def replay(night: Night, source_id: str, run_id: str | None) -> None:
    """Re-parse an archived run offline and show the difference per record. Exit 0 same, 3 differs."""
    from harvest.diff import describe
    from harvest.offline import replay_run

    run, diff = replay_run(night, pick_source(night.sources, source_id), run_id)
    same = not (diff.added or diff.lost or diff.changed)
    click.echo(f"Run {run.run_id}: " + ("no difference" if same else "\n".join(describe(diff))))
    raise SystemExit(0 if same else 3)


@cli.command()
@click.pass_obj
def merge(night: Night) -> None:
    """Candidates to entries, on what is in the catalogue."""
    from harvest.pipeline import remerge

    click.echo(f"{remerge(night)} entries.")


@cli.command()
@click.option("--accept", default="", metavar="PRINT", help="Yes to the loss or growth for which a release was held.")
@click.pass_obj
def publish(night: Night, accept: str) -> None:
    """Build a release, check it and switch to it."""
    from publish.release import publish as build_release

    release = build_release(night.publishing(), accept)
    click.echo(f"Release {release.id}: {release.entries} entries from {release.listings} listings.")


@cli.command()
@click.argument("release_id", metavar="[RELEASE]", required=False)
@click.pass_obj
def rollback(night: Night, release_id: str | None) -> None:
    """Point `current` back to RELEASE, or to the one before."""
    from publish.release import rollback as point_back

    click.echo(f"Current release: {point_back(night.data, release_id)}")


@cli.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8765, show_default=True)
@click.pass_obj
def serve(night: Night, host: str, port: int) -> None:
    """Serve the published site and data as a static host would."""
    from publish.serve import serve as serve_release

    serve_release(night.data, host, port, click.echo)


@cli.command()
@click.pass_obj
def schedule(night: Night) -> None:
    """Run nights when they are due, in the foreground (APScheduler; due-ness comes from the catalogue)."""
    from harvest.schedule import run_schedule

    run_schedule(night, click.echo)


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="Machine-readable.")
@click.pass_obj
def status(night: Night, as_json: bool) -> None:
    """Per source: last published run, age, verdict, counts; the release's age. Exit 3 when anything is stale."""
    import json

    from harvest.status import lines as status_lines
    from harvest.status import status as read_status

    state = read_status(night)
    click.echo(json.dumps(state.document, ensure_ascii=False, indent=1) if as_json else "\n".join(status_lines(state)))
    raise SystemExit(3 if state.stale else 0)


for command in (forget, quarantine, review, verify):
    cli.add_command(command)


def main() -> None:
    """Entry point: known errors become one sentence on stderr and their exit code."""
    try:
        cli(standalone_mode=True)
    except HeerlenkaartError as error:
        click.echo(f"heerlenkaart: {error}", err=True)
        raise SystemExit(error.exit_code) from None


if __name__ == "__main__":
    main()
