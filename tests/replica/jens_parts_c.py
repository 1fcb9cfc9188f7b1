# ruff: noqa: E501 - long lines are markup, kept whole
"""Page contents of the third build of the youth-help site (jens): Gutenberg blocks and the events calendar's markup."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from html import escape

from markupsafe import Markup
from markupsafe import escape as safe

from .parts_c import antispambot, call, day_month, person_bits, zoned
from .views import View
from .world_base import rng


def _mail(shown: View) -> Markup:
    """The role address: as the view has it, or with its letters as entities."""
    dice, address = rng("jens-mail", "c", shown.truth.key), shown.truth.email
    return antispambot(address, dice) if address and dice.random() < 0.6 else shown.mail


def _visit(shown: View) -> Markup:
    return Markup("<br>").join(safe(bit) for bit in (shown.address, shown.town) if bit)


def _reach(shown: View) -> list[Markup]:
    return [bit for bit in (call(shown), _mail(shown), shown.web) if bit]


def _hours(shown: View) -> Markup:
    """Opening hours as a table block or a sentence."""
    if shown.hours:
        rows = Markup("").join(
            Markup("<tr><td>{}</td><td>{}</td></tr>").format(day, text.replace(" - ", " – ")) for day, text in shown.hours
        )
        return Markup('<figure class="wp-block-table is-style-stripes"><table><tbody>{}</tbody></table></figure>').format(rows)
    return Markup("<p>{}</p>").format(shown.hours_text) if shown.hours_text else Markup("")


def _columns(shown: View) -> Markup:
    """Columns, each with a heading and a paragraph of lines."""
    cells = [
        ("Langskomen", Markup("<p>{}</p>").format(_visit(shown)) if _visit(shown) else Markup("")),
        (
            "Bellen of schrijven",
            Markup("<p>{}</p>").format(Markup("<br>").join(_reach(shown))) if _reach(shown) else "",
        ),
        ("Wanneer we er zijn", _hours(shown)),
        ("Wie je te spreken krijgt", Markup("<br>").join(person_bits(shown))),
    ]
    body = Markup("\n").join(
        Markup('<div class="wp-block-column is-layout-flow"><h3 class="wp-block-heading">{}</h3>{}</div>').format(title, value)
        for title, value in cells
        if value
    )
    return Markup('<h2 class="wp-block-heading">Praktische informatie</h2><div class="wp-block-columns is-layout-flex">{}</div>').format(
        body
    )


def _media(shown: View) -> Markup:
    """A media-and-text block with a list of short labelled lines."""
    rows = [
        ("Kom naar", Markup(", ").join(safe(bit) for bit in (shown.address, shown.town) if bit)),
        ("Bereikbaar op", call(shown)),
        ("Schrijf ons", _mail(shown)),
        ("Op het web", shown.web),
        ("Loop binnen op", safe(shown.hours_text)),
        ("Jouw begeleider", Markup(", ").join(person_bits(shown))),
    ]
    items = Markup("\n").join(Markup("<li><strong>{}</strong>: {}</li>").format(label, value) for label, value in rows if value)
    table = _hours(shown) if shown.hours else Markup("")
    return Markup(
        '<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="/wp-content/uploads/2026/01/deur-{}.jpg" alt=""></figure>'
        '<div class="wp-block-media-text__content"><h2 class="wp-block-heading">Praktische informatie</h2><ul class="wp-block-list">{}</ul></div></div>{}'
    ).format(shown.truth.key, items, table)


def _details(shown: View) -> Markup:
    """Unfolding blocks: a question as summary, the answer in sentences."""
    out = [("Waar moet ik zijn?", Markup("<p>Onze deur: {}</p>").format(_visit(shown)) if _visit(shown) else Markup(""))]
    reach = Markup(" of ").join(_reach(shown))
    out.append(("Hoe neem ik contact op?", Markup("<p>Dat kan via {}.</p>").format(reach) if reach else Markup("")))
    out.append(("Wanneer kan ik terecht?", _hours(shown)))
    bits = Markup(", ").join(person_bits(shown))
    out.append(("Wie helpt mij?", Markup("<p>{}</p>").format(bits) if bits else Markup("")))
    return Markup("\n").join(
        Markup('<details class="wp-block-details is-layout-flow"><summary>{}</summary>{}</details>').format(title, value)
        for title, value in out
        if value
    )


def _map(shown: View) -> Markup:
    """An embedded map whose address holds the point; the editor's default map elsewhere on the site has none."""
    truth = shown.truth
    if truth.lat is None:
        return Markup("")
    return Markup(
        '<figure class="wp-block-embed"><iframe loading="lazy" title="Plattegrond" src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2517.3!2d{}!3d{}!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1"></iframe></figure>'
    ).format(truth.lon, truth.lat)


def content(shown: View, dice: random.Random) -> Markup:
    """The blocks of a service's or a place's page."""
    truth = shown.truth
    stop = Markup('<p class="has-accent-3-background-color has-background">Dit aanbod is opgeheven.</p>') if shown.closed else Markup("")
    block = dice.choice((_columns, _columns, _media, _details))(shown)
    groups = Markup(" Er is plek voor: {}.").format(", ".join(truth.target_groups)) if truth.target_groups else ""
    tags = Markup('<p class="has-small-font-size">Trefwoorden: {}.{}</p>').format(", ".join(truth.categories), groups)
    intro = Markup('<p class="is-style-lead">{}</p>').format(shown.summary)
    return stop + Markup("\n\n").join((intro, block, _map(shown), tags))


def _moment(shown: View, css: str) -> Markup:
    """'25 november 2025 @ 10:00 - 11:00' in the calendar's spans."""
    truth = shown.truth
    if truth.starts_at is None:
        return Markup("")
    close = Markup(' - <span class="tribe-event-time">{}</span>').format(truth.ends_at[11:]) if truth.ends_at else ""
    return Markup('<span class="{}">{} @ {}</span>{}').format(css, day_month(truth.starts_at), truth.starts_at[11:], close)


def _venue(shown: View) -> Markup:
    truth = shown.truth
    bits = (("street-address", shown.address), ("postal-code", truth.postcode), ("locality", truth.city))
    inner = Markup(" ").join(Markup('<span class="tribe-{}">{}</span>').format(css, text) for css, text in bits if text)
    return Markup('<address class="tribe-events-address"><span class="tribe-address">{}</span></address>').format(inner)


def event(shown: View) -> Markup:
    """An event's page: schedule, text, and the calendar's three groups of facts."""
    truth = shown.truth
    stop = Markup('<div class="tribe-events-notices"><ul><li>Deze activiteit is opgeheven.</li></ul></div>') if shown.closed else ""
    day = truth.starts_at[:10] if truth.starts_at else ""
    person = Markup("<p>Bij vragen: {}</p>").format(Markup(", ").join(person_bits(shown))) if person_bits(shown) else ""
    reach = Markup("").join(
        Markup('<dd class="tribe-organizer-{}">{}</dd>').format(css, value)
        for css, value in (("tel", call(shown)), ("email", _mail(shown)), ("url", shown.web))
        if value
    )
    return Markup(
        '<div id="tribe-events-content" class="tribe-events-single"><p class="tribe-events-back"><a href="/evenementen/">« Alles bekijken</a></p>{}<h1 class="tribe-events-single-event-title">{}</h1>'
        '<div class="tribe-events-schedule tribe-clearfix"><h2>{}</h2></div><div class="tribe-events-single-event-description tribe-events-content"><p>{}</p>{}</div>'
        '<div class="tribe-events-single-section tribe-events-event-meta primary tribe-clearfix"><div class="tribe-events-meta-group tribe-events-meta-group-details"><h2 class="tribe-events-single-section-title">In het kort</h2><dl><dt>Dag:</dt><dd><abbr class="tribe-events-abbr tribe-events-start-date published dtstart" title="{}">{}</abbr></dd>'
        '<dt>Soort evenement:</dt><dd class="tribe-events-event-categories">{}</dd></dl></div><div class="tribe-events-meta-group tribe-events-meta-group-organizer"><h2 class="tribe-events-single-section-title">Gastheer</h2><dl><dd class="tribe-organizer">{}</dd>{}</dl></div>'
        '<div class="tribe-events-meta-group tribe-events-meta-group-venue"><h2 class="tribe-events-single-section-title">Waar het gebeurt</h2><dl><dd class="tribe-venue">{}</dd><dd class="tribe-venue-location">{}</dd></dl></div></div></div>'
    ).format(
        stop,
        shown.name,
        _moment(shown, "tribe-event-date-start"),
        shown.summary,
        person,
        day,
        day_month(day) if day else "",
        ", ".join(truth.categories),
        truth.organiser or "",
        reach,
        truth.venue or "",
        _venue(shown),
    )


def event_row(shown: View, href: str) -> Markup:
    """An event in the calendar's list."""
    truth = shown.truth
    return Markup(
        '<div class="tribe-common-g-row tribe-events-calendar-list__event-row"><article class="tribe-events-calendar-list__event"><time class="tribe-events-calendar-list__event-datetime" datetime="{}">{}</time>'
        '<h3 class="tribe-events-calendar-list__event-title"><a href="{}" title="{}" rel="bookmark" class="tribe-events-calendar-list__event-title-link">{}</a></h3>'
        '<address class="tribe-events-calendar-list__event-venue"><span class="tribe-events-calendar-list__event-venue-title">{}</span> <span class="tribe-events-calendar-list__event-venue-address">{}, {}</span></address></article></div>'
    ).format(
        (truth.starts_at or "")[:10],
        _moment(shown, "tribe-event-date-start"),
        href,
        truth.name,
        shown.name,
        truth.venue or "",
        shown.address,
        truth.city or "",
    )


def event_json(events: Sequence[tuple[View, str]]) -> Markup:
    """The calendar plugin's array of schema.org events, (listing, url) each; nothing for no events."""
    data = []
    for shown, url in events:
        truth = shown.truth
        place = {"streetAddress": shown.address, "addressLocality": truth.city, "postalCode": truth.postcode}
        data.append(
            {
                "@context": "http://schema.org",
                "@type": "Event",
                "name": escape(truth.name),
                "description": f"&lt;p&gt;{escape(truth.summary or '')}&lt;/p&gt;\\n",
                "url": url,
                "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
                "eventStatus": "https://schema.org/EventScheduled",
                "startDate": zoned(truth.starts_at).isoformat() if truth.starts_at else "",
                "endDate": zoned(truth.ends_at or truth.starts_at).isoformat() if truth.starts_at else "",
                "location": {
                    "@type": "Place",
                    "name": escape(truth.venue or ""),
                    "address": {"@type": "PostalAddress", **{k: v for k, v in place.items() if v}},
                    "telephone": "",
                    "sameAs": "",
                },
                "organizer": {
                    "@type": "Person",
                    "name": escape(truth.organiser or ""),
                    "telephone": shown.phone,
                    "email": (truth.email or "").replace("@", "&#064;"),
                },
                "performer": "Organization",
            }
        )
    text = json.dumps(data).replace("</", "<\\/")
    return Markup('<script type="application/ld+json">\n' + text + "\n</script>") if data else Markup("")
