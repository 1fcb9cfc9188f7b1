# ruff: noqa: E501 - long lines are markup, kept whole
"""Page frames of the third build of the four sites: each by another agency, none like the frames in `shells`."""

from __future__ import annotations

from markupsafe import Markup

from .pages import Links, environment

DOEN, ONLINE, SPORT, JENS = "doen_c", "online_c", "sport_c", "jens_c"
Menu = tuple[tuple[str, str], ...]

_DOEN = """<!DOCTYPE html><html lang="{{ language }}" class="__variable_5f0a"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{{ title }} · Heerlen Doen</title>
<meta name="description" content="{{ about }}"/><meta property="og:title" content="{{ title }}"/><meta property="og:site_name" content="Heerlen Doen"/><meta name="next-head-count" content="6"/>
<link rel="preload" href="/_next/static/css/8a1f.css" as="style"/>{{ head }}</head><body><div id="__next">
<a href="#inhoud" class="SkipLink_skip__Zp3a1">Naar de inhoud</a>
<header class="TopBar_bar__3kQ9d"><a class="TopBar_logo__P0xy1" href="{{ link('/') }}" aria-label="Heerlen Doen, startpagina"></a><ul class="TopBar_items__b7Y2s">
{% for p, t in menu %}<li><a class="TopBar_item__mm1A0" href="{{ link(p) }}">{{ t }}</a></li>{% endfor %}<li><a hrefLang="en" href="/en/discover">English</a></li></ul></header>
<div id="inhoud" class="Shell_body__yT4c8">{{ body }}</div>
<div class="Newsletter_strip__aa90x"><p>Elke vrijdag de leukste tips in je mailbox? <a href="/contact">Schrijf je in</a></p></div>
<footer class="Colophon_root__d3k1L"><div><strong>Heerlen Doen</strong><p>een initiatief van het Ondernemersfonds<br/>Spoorsingel 1<br/>6412 AA<!-- --> <!-- -->Heerlen</p></div>
<div><a href="tel:+31455001122">045 500 11 22</a><br/><a href="mailto:hallo@heerlendoen.nl">hallo@heerlendoen.nl</a></div><ul>{% for p, t in menu %}<li><a href="{{ p }}">{{ t }}</a></li>{% endfor %}<li><a href="/privacy">Privacy en cookies</a></li></ul></footer>
<div class="Consent_panel__Qe81n" role="dialog" aria-modal="false"><p>Mogen wij meten hoe je de site gebruikt? <a href="/privacy">Hoe zit dat?</a></p><button type="button">Prima</button><button type="button">Liever niet</button></div></div>
<script id="__NEXT_DATA__" type="application/json">{{ data }}</script><script src="/_next/static/chunks/main-7c1e.js" defer=""></script></body></html>"""

_ONLINE = """<!doctype html><html lang="nl" data-bs-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ title }} | HeerlenOnline</title>
<meta property="og:title" content="{{ title }}"><meta property="og:type" content="website"><meta property="og:site_name" content="HeerlenOnline">{{ head }}<link rel="stylesheet" href="/build/theme-2b71.css"></head>
<body class="d-flex flex-column min-vh-100"><svg xmlns="http://www.w3.org/2000/svg" class="d-none"><symbol id="icon-phone" viewBox="0 0 16 16"><title>hoorn</title><path d="M3 1h2"/></symbol><symbol id="icon-geo" viewBox="0 0 16 16"><path d="M8 1"/></symbol></svg>
<div class="offcanvas offcanvas-bottom text-bg-light" id="toestemming" tabindex="-1"><div class="offcanvas-body">Alleen functionele cookies. <a href="/over/privacyverklaring">Zo gaan we met je gegevens om</a>.</div></div>
<header class="navbar navbar-expand-lg sticky-top bg-white border-bottom"><div class="container-xl"><a class="navbar-brand fw-bold" href="{{ link('/') }}">HeerlenOnline</a>
<div class="collapse navbar-collapse" id="hoofdmenu"><ul class="navbar-nav ms-auto">{% for p, t in menu %}<li class="nav-item"><a class="nav-link" href="{{ link(p) }}">{{ t }}</a></li>{% endfor %}</ul><a class="btn btn-sm btn-primary" href="/login">Aanmelden</a></div></div></header>
<main class="flex-grow-1">{{ body }}</main>
<footer class="bg-dark text-white py-4 mt-auto"><div class="container-xl row row-cols-md-3"><div class="col"><h6>Over dit platform</h6><p class="small">Van en voor inwoners, beheerd door de Buurtteams.</p></div>
<div class="col"><ul class="list-unstyled small"><li><svg width="16"><use href="#icon-geo"></use></svg> Putgraaf 3, 6411 GT Heerlen</li><li><svg width="16"><use href="#icon-phone"></use></svg> <a class="link-light" href="tel:+31455604000">045 – 560 40 00</a></li><li><svg width="16"><use href="#icon-envelope"></use></svg> redactie@heerlenonline.nl</li></ul></div>
<div class="col small"><a class="link-light" href="/over/privacyverklaring">Privacyverklaring</a> <a class="link-light" href="/contact">Vragen over de site</a> <a class="link-light" href="https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fwww.heerlenonline.nl">LinkedIn</a></div></div></footer>
<script src="/build/app-91d0.js" type="module"></script></body></html>"""

_SPORT = """<!DOCTYPE html><html lang="nl" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{{ title }} | Sport in Heerlen</title>
<link rel="shortlink" href="https://www.sportinheerlen.nl/node/{{ node }}" /></head><body class="path-{{ 'frontpage' if here == '/' else 'node' }} page-node-type-{{ bundle }}">
<a href="#main-content" class="visually-hidden focusable">Overslaan en naar de inhoud gaan</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<div class="region region-top"><div class="block block-block-content"><p>Vraag aan de beweegmakelaar? <a href="tel:0455202020">045-5202020</a></p></div></div>
<div role="banner" class="region region-header"><div class="block block-system block-system-branding-block"><a href="{{ link('/') }}" rel="home">Sport in Heerlen</a></div>
<nav role="navigation" aria-labelledby="block-hoofdnavigatie-menu"><h2 class="visually-hidden" id="block-hoofdnavigatie-menu">Hoofdnavigatie</h2><ul class="menu menu--main">{% for p, t in menu %}<li class="menu-item"><a href="{{ link(p) }}" data-drupal-link-system-path="node/{{ loop.index }}">{{ t }}</a></li>{% endfor %}</ul></nav></div>
<div class="region region-breadcrumb"><div class="block block-system-breadcrumb-block"><ol><li><a href="/">Voorpagina</a></li><li>{{ title }}</li></ol></div></div>
<div id="main-content" class="region region-content">{{ body }}</div>
<div role="contentinfo" class="region region-footer"><div class="block block-block-content--type-basic"><div class="field field--name-body field__item"><p>Sportraad Heerlen<br />Raadhuisplein 99, 6411 HK Heerlen<br />045 520 20 20 | info@sportinheerlen.nl</p></div></div>
<ul class="menu menu--footer"><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li><li><a href="/login">Log in</a></li></ul></div></div></div>
<div id="sliding-popup" class="sliding-popup-bottom eu-cookie-compliance-popup"><div class="eu-cookie-compliance-content"><p>Deze website gebruikt cookies</p><button class="agree-button">Ja</button></div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{ settings }}</script></body></html>"""

_JENS = """<!DOCTYPE html><html lang="nl-NL"><head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>{{ title }} &#8211; JENS</title>
<link rel="https://api.w.org/" href="https://www.jenshelpt.nl/wp-json/" /><meta name="generator" content="WordPress 6.8.3" />{{ head }}<style id="wp-block-library-inline-css">.wp-block-columns{display:flex}</style></head>
<body class="wp-singular page-template-default wp-embed-responsive wp-theme-jens2026"><div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group alignfull has-accent-1-background-color is-layout-constrained"><p class="has-small-font-size">Nu hulp nodig? Heerlen <a href="tel:0455600112">045-5600112</a>, Landgraaf <a href="tel:0455600113">045-5600113</a>, Voerendaal <a href="tel:0455600114">045-5600114</a>, 's avonds en in het weekend 0800-2000999</p></div>
<div class="wp-block-group is-mobile-only"><p>Nu hulp nodig? Heerlen 045-5600112 · Landgraaf 045-5600113 · Voerendaal 045-5600141</p></div>
<nav class="wp-block-navigation is-responsive" aria-label="Kop"><ul class="wp-block-navigation__container">{% for p, t in menu %}<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="{{ link(p) }}"><span class="wp-block-navigation-item__label">{{ t }}</span></a></li>{% endfor %}</ul></nav></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target">{{ body }}</main>
<footer class="wp-block-template-part"><div class="wp-block-columns alignwide"><div class="wp-block-column"><h2 class="wp-block-heading has-medium-font-size">JENS</h2><p>Bekkerweg 2<br>6417 ZZ Heerlen<br>045 560 01 00<br><a href="mailto:&#105;&#110;fo&#64;&#106;enshelpt.nl">&#105;&#110;fo&#64;&#106;enshelpt.nl</a></p></div>
<div class="wp-block-column"><p>Crisis: 045-5600112</p><p><a href="/privacybeleid/">Privacybeleid</a> <a href="/contact/">Contact</a> <a href="https://www.kwikstart.nl/">Kwikstart</a></p></div></div></footer></div>
<div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner cmplz-hidden"><div class="cmplz-message">Om de beste ervaring te bieden gebruiken wij cookies.</div></div></div></body></html>"""

_ENV = environment({DOEN: _DOEN, ONLINE: _ONLINE, SPORT: _SPORT, JENS: _JENS})


def frame(shell: str, *, title: str, body: Markup, link: Links, menu: Menu, **extra: object) -> str:
    """The page text of `shell` around `body`."""
    return _ENV.get_template(shell).render(title=title, body=body, link=link, menu=menu, **extra)
