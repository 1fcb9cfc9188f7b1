"""Files for whoever hosts a release: headers for static hosts, an nginx snippet, sitemap and robots.txt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from publish.media import MEDIA

# sitemaps.org: at most this many addresses a file
SITEMAP_LIMIT = 50_000
SECURITY = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
IMMUTABLE, FRESH = "public, max-age=31536000, immutable", "no-cache"


def write_hosting(root: Path, site_url: str, release_id: str) -> None:
    """Write them into a release; ``root`` is its web root."""
    pages = sorted(page_paths(root))
    _sitemaps(root, site_url, pages)
    (root / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {site_url}/sitemap.xml\n", encoding="utf-8")
    (root / "_headers").write_text(_headers(), encoding="utf-8")
    (root / "_redirects").write_text(f"/releases/{release_id}/*  /:splat  200\n", encoding="utf-8")
    (root / "data" / "nginx.conf").write_text(_nginx(), encoding="utf-8")


def page_paths(root: Path) -> Iterator[str]:
    """ "/", "/p/hk-…/", … of all pages but the one for what does not exist."""
    for path in root.rglob("index.html"):
        inside = path.parent.relative_to(root).as_posix()
        yield "/" if inside == "." else f"/{inside}/"


def _sitemaps(root: Path, site_url: str, pages: list[str]) -> None:
    parts = [pages[i : i + SITEMAP_LIMIT] for i in range(0, len(pages), SITEMAP_LIMIT)] or [[]]
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    names = ["sitemap.xml"] if len(parts) == 1 else [f"sitemap-{n}.xml" for n in range(1, len(parts) + 1)]
    for name, part in zip(names, parts, strict=True):
        lines = "".join(f"<url><loc>{escape(site_url + p)}</loc></url>\n" for p in part)
        (root / name).write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {space}>\n{lines}</urlset>\n', encoding="utf-8")
    if len(parts) > 1:
        lines = "".join(f"<sitemap><loc>{escape(f'{site_url}/{n}')}</loc></sitemap>\n" for n in names)
        index = f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {space}>\n{lines}</sitemapindex>\n'
        (root / "sitemap.xml").write_text(index, encoding="utf-8")


def _headers() -> str:
    """Netlify and Cloudflare Pages."""
    said = [f"/*\n  Cache-Control: {FRESH}\n" + "".join(f"  {k}: {v}\n" for k, v in SECURITY.items())]
    said.append("/data/*\n  Access-Control-Allow-Origin: *\n  Access-Control-Expose-Headers: ETag, Content-Length, Content-Range\n")
    said.append("/insluiten/*\n  Access-Control-Allow-Origin: *\n")
    said += [f"{p}\n  ! Cache-Control\n  Cache-Control: {IMMUTABLE}\n" for p in ("/assets/*", "/releases/*")]
    said += [
        f"/data/*{ending}\n  Content-Type: {media}\n" for ending, media in sorted(MEDIA.items()) if ending not in (".html", ".css", ".js")
    ]
    return "\n".join(said)


def _nginx() -> str:
    types = "\n".join(f"        {m.partition(';')[0]} {e[1:]};" for e, m in sorted(MEDIA.items()))
    safe = "\n".join(f"    add_header {k} {v} always;" for k, v in SECURITY.items())
    return f"""# The map and its data with nginx: include this in a server block, and set the path of the data directory.
# `current` is a link that is replaced by rename, so a request sees one whole release; a page that is open refers to
# /releases/<id>/ and keeps working.
    root /srv/heerlenkaart/data/current;
    index index.html;
    error_page 404 /404.html;
    types {{
{types}
    }}
    charset utf-8;
    charset_types text/html text/css text/csv text/javascript text/calendar text/turtle application/xml application/atom+xml;
    gzip on;
    gzip_types text/css text/csv text/javascript text/calendar text/turtle application/json application/geo+json application/ld+json
        application/x-ndjson application/xml application/atom+xml application/manifest+json image/svg+xml;
{safe}
    add_header Cache-Control "{FRESH}";
    location /data/ {{
        add_header Access-Control-Allow-Origin *;
        add_header Cache-Control "{FRESH}";
{safe.replace("    add", "        add")}
    }}
    location /assets/ {{
        add_header Cache-Control "{IMMUTABLE}";
    }}
    location /releases/ {{
        alias /srv/heerlenkaart/data/releases/;
        add_header Access-Control-Allow-Origin *;
        add_header Cache-Control "{IMMUTABLE}";
    }}
"""
