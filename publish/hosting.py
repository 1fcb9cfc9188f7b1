"""Files for whoever hosts a release: headers for static hosts, an nginx snippet, sitemap and robots.txt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from publish.media import MEDIA, PACKED

# sitemaps.org: at most this many addresses a file
SITEMAP_LIMIT = 50_000
SECURITY = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
CORS = {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag, Content-Length, Content-Range, Accept-Ranges"}
#: What pages of other sites may read.
OPEN = ("/data/", "/releases/", "/insluiten/")
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
    """Netlify and Cloudflare Pages. "! Cache-Control" is Cloudflare's; Netlify then only asks again for what it could keep."""
    said = [_rule("/*", SECURITY | {"Cache-Control": FRESH})]
    said += [_rule(f"{path}*", CORS) for path in OPEN]
    said += [_rule(path, {"Cache-Control": IMMUTABLE}, gone="Cache-Control") for path in ("/assets/*", "/releases/*")]
    data = [(ending, media) for ending, media in sorted(MEDIA.items()) if ending not in (".html", ".css", ".js")]
    said += [_rule(f"{path}*{ending}", {"Content-Type": media}) for path in ("/data/", "/releases/") for ending, media in data]
    return "\n".join(said)


def _rule(path: str, headers: Mapping[str, str], gone: str = "") -> str:
    lines = [path, *([f"  ! {gone}"] if gone else []), *(f"  {k}: {v}" for k, v in headers.items())]
    return "\n".join(lines) + "\n"


def _nginx() -> str:
    types = "\n".join(f"        {m.partition(';')[0]} {e[1:]};" for e, m in sorted(MEDIA.items()))
    texts = sorted({m.partition(";")[0] for m in MEDIA.values() if "charset" in m} - {"text/html"})
    packed = sorted({m.partition(";")[0] for e, m in MEDIA.items() if e not in PACKED} - {"text/html"})
    fresh, kept = SECURITY | {"Cache-Control": FRESH}, SECURITY | {"Cache-Control": IMMUTABLE}
    return f"""# The map and its data with nginx: include this in a server block, and set the path of the data directory.
# `current` is a link that is replaced by rename, so a request sees one whole release; a page that is open refers to
# /releases/<id>/ and keeps working. A location with headers of its own takes over none from outside, hence the repeats.
    root /srv/heerlenkaart/data/current;
    index index.html;
    error_page 404 /404.html;
    types {{
{types}
    }}
    charset utf-8;
    charset_types {" ".join(texts)};
    gzip on;
    gzip_types {" ".join(packed)};
{_add(fresh, 4)}
    location ~ /\\. {{
        return 404;
    }}
    location ^~ /data/ {{
{_add(fresh | CORS, 8)}
    }}
    location ^~ /insluiten/ {{
{_add(fresh | CORS, 8)}
    }}
    location ^~ /assets/ {{
{_add(kept, 8)}
    }}
    location /releases/ {{
        alias /srv/heerlenkaart/data/releases/;
{_add(kept | CORS, 8)}
    }}
"""


def _add(headers: Mapping[str, str], indent: int) -> str:
    return "\n".join(f'{" " * indent}add_header {k} "{v}" always;' for k, v in headers.items())
