"""A tree as the lines a reader sees: each line with its segments, links, icons and machine names.

Labels, values, addresses and dates are found in lines, not in tags: <dl>, <table>, "Telefoon: 045 …", <b>Tel</b> 045 …,
an icon with text, two <div>s in a grid all become the same thing here. That is what survives a redesign.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from store.values.text import clean

_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "caption",
        "menu",
    ]
)
_SKIP = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "select",
        "option",
        "textarea",
        "object",
        "embed",
        "audio",
        "video",
        "canvas",
        "map",
    ]
)
_HEADINGS = {f"h{i}": i for i in range(1, 7)}
# What text-less elements tell: an icon's class, an image's alt, a title, an aria-label
_HINT_ATTRS = ("aria-label", "title", "alt", "data-label", "data-title", "data-icon", "data-th", "xlink:href", "href", "name")


@dataclass(frozen=True)
class Segment:
    """A piece of a line from one inline element. ``hints`` are machine or accessible names around it."""

    text: str
    tag: str
    href: str | None = None
    hints: tuple[str, ...] = ()


@dataclass
class Line:
    """One visible line. ``block`` numbers the block element it stands in; ``heading`` 1-6, 0 for running text;
    ``names`` are class and data names of the block elements directly around it."""

    block: int
    parent: int
    heading: int
    tag: str
    names: tuple[str, ...]
    segments: list[Segment] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The line as read."""
        return clean(" ".join(s.text for s in self.segments if s.text))

    @property
    def links(self) -> list[tuple[str, str]]:
        """(href, text) of the links in the line."""
        return [(s.href, s.text) for s in self.segments if s.href]


def lines_of(root: HtmlElement) -> list[Line]:
    """The lines of a subtree, in reading order, empty ones left out (unless an icon or a link stands in them)."""
    return [line for line in _Walker().walk(root) if line.text or line.links or any(s.hints for s in line.segments)]


class _Walker:
    """Depth-first walk that opens a line at each block border and <br>."""

    def __init__(self) -> None:
        self._count = 0
        self._lines: list[Line] = []
        self._blocks: list[tuple[int, str, tuple[str, ...]]] = []
        self._heading = 0

    def walk(self, root: HtmlElement) -> list[Line]:
        self._enter(root)
        return self._lines

    def _open(self) -> None:
        number, tag, names = self._blocks[-1]
        parent = self._blocks[-2][0] if len(self._blocks) > 1 else 0
        self._lines.append(Line(number, parent, self._heading, tag, names))

    def _add(self, text: str | None, tag: str, href: str | None, hints: tuple[str, ...]) -> None:
        text = clean(text or "")
        if text or href or hints:
            self._lines[-1].segments.append(Segment(text, tag, href, hints))

    def _enter(self, block: HtmlElement) -> None:
        self._count += 1
        tag = str(block.tag)
        self._blocks.append((self._count, tag, _machine_names(block)))
        outer = self._heading
        self._heading = _HEADINGS.get(tag, outer)
        self._open()
        label = block.get("data-label") or block.get("data-th") or block.get("data-title")
        if label:
            self._add(label, "label", None, ())
        self._inline(block, tag, None, ())
        self._heading = outer
        self._blocks.pop()

    def _inline(self, element: HtmlElement, tag: str, href: str | None, hints: tuple[str, ...]) -> None:
        self._add(element.text, tag, href, hints)
        for child in element:
            if not isinstance(child.tag, str):
                self._tail(child, tag, href, hints)
                continue
            if child.tag in _SKIP:
                pass
            elif child.tag == "br":
                self._open()
            elif child.tag in _BLOCK:
                self._enter(child)
                if self._blocks:
                    self._open()
            elif child.tag == "time" and child.get("datetime"):
                self._add(clean("".join(child.itertext())), "time", None, (f"datetime={child.get('datetime')}",))
            else:
                self._inline_child(child, href)
            self._tail(child, tag, href, hints)

    def _inline_child(self, child: HtmlElement, href: str | None) -> None:
        tag = str(child.tag)
        link = (child.get("href") if tag == "a" else None) or href
        code = child.get("data-cfemail")
        if code:
            self._add("", tag, f"cfemail:{code}", ())
            return
        hints = _hints(child)
        if tag == "a" and "tag" in (child.get("rel") or "").split():
            hints = (*hints, "rel:tag")
        if tag in ("img", "svg", "i", "use", "iframe"):
            self._add("" if tag != "i" else child.text, tag, link, hints)
            for inner in child:
                if isinstance(inner.tag, str):
                    self._inline_child(inner, link)
            return
        self._inline(child, tag, link, hints)
        if tag == "a" and link and not (self._lines[-1].segments and self._lines[-1].segments[-1].href == link):
            self._add("", "a", link, hints)

    def _tail(self, child: HtmlElement, tag: str, href: str | None, hints: tuple[str, ...]) -> None:
        if child.tail and child.tail.strip():
            self._add(child.tail, tag, href, hints)


def _machine_names(element: HtmlElement) -> tuple[str, ...]:
    """Class tokens, id and itemprop of an element."""
    names = (element.get("class") or "").split()[:8]
    return tuple(n[:60] for n in (*names, element.get("id") or "", element.get("itemprop") or "") if n)


def _hints(element: HtmlElement) -> tuple[str, ...]:
    tag = element.tag
    values: list[str] = []
    for attr in _HINT_ATTRS:
        value = element.get(attr)
        if value and (attr != "href" or tag == "use") and len(value) < 80:
            values.append(clean(value.lstrip("#")))
    if tag in ("i", "svg", "span", "use", "em", "b", "strong", "img", "label", "small"):
        values.extend(_machine_names(element))
    if tag == "svg":
        values.extend(clean(t.text or "") for t in element.iter() if isinstance(t.tag, str) and t.tag.endswith("title"))
    return tuple(v for v in values if v)


def iter_texts(lines: list[Line]) -> Iterator[str]:
    """Texts of the lines."""
    for line in lines:
        if line.text:
            yield line.text
