# ruff: noqa: E501 - long lines are markup, kept whole
"""Page frames of the four sites: head, cookie banner, menu, footer with the site's own phone and address."""

from __future__ import annotations

from markupsafe import Markup

from .pages import Links, environment

DOEN, ONLINE_A, ONLINE_B, SPORT_A, SPORT_B, JENS_A, JENS_B = (
    "doen",
    "online_a",
    "online_b",
    "sport_a",
    "sport_b",
    "jens_a",
    "jens_b",
)

_DOEN = """<!DOCTYPE html><!-- This site was created in Webflow. https://webflow.com --><html data-wf-page="63f0a1" lang="{{ language[1:] or 'nl' }}">
<head><meta charset="utf-8"/><title>{{ title }} | Heerlen Doen</title><meta name="viewport" content="width=device-width, initial-scale=1"/>
<script>window.dataLayer=window.dataLayer||[];var telefoon="045-5001122";</script></head><body>
<div class="cookie-banner w-embed" role="dialog">Wij gebruiken cookies. <a href="/privacy">Lees meer</a> <button>Akkoord</button></div>
<div class="navbar w-nav"><a href="{{ link('/') }}" class="w-nav-brand">Heerlen Doen</a><nav class="w-nav-menu">
{% for p, t in [('/kaart','Kaart'),('/woonboulevard','Woonboulevard'),('/agenda','Agenda'),('/contact','Contact')] * 2 %}<a class="w-nav-link" href="{{ link(p) }}">{{ t }}</a>
{% endfor %}<a href="/en/kaart">EN</a> <a href="/de/kaart">DE</a></nav></div>
{{ body }}
<footer class="footer"><div>Stichting Ondernemersfonds &middot; Spoorsingel 1 &middot; 6412 AA Heerlen</div><div>T 045 - 500 11 22</div>
<a href="mailto:info@heerlendoen.nl">info@heerlendoen.nl</a> <a href="/privacy">Privacy</a> <a href="https://www.facebook.com/heerlendoen">Facebook</a></footer>
<script src="https://cdn.prod.website-files.com/63f0/js/webflow.js"></script></body></html>"""

_ONLINE_A = """<!DOCTYPE html><html lang="nl-NL"><head><meta charset="UTF-8"><meta name="csrf-param" content="_csrf-frontend"><meta name="csrf-token" content="q8Zk==">
<title>{{ title }} - Heerlen Online</title><link href="/assets/4f1c2d/css/bootstrap.css" rel="stylesheet"></head><body class="wijkconnect">
<div id="cookie-consent" class="alert alert-info cookie">Heerlen Online plaatst functionele cookies. <a href="{{ link('/site/privacy') }}">Meer info</a></div>
<nav id="w0" class="navbar-default navbar" role="navigation"><div class="container"><a class="navbar-brand" href="{{ link('/') }}">Heerlen Online</a>
<ul id="w1" class="navbar-nav nav">{% for p, t in menu %}<li><a href="{{ link(p) }}">{{ t }}</a></li>{% endfor %}<li><a href="/login">Inloggen</a></li></ul></div></nav>
<ul class="breadcrumb"><li><a href="/">Home</a></li><li class="active">{{ title }}</li></ul>
<div class="wrap"><div class="container"><!-- <div class="oud"><dt>Telefoon</dt><dd>045-5111111</dd></div> -->
{{ body }}
</div></div>
<div class="modal" id="w0"><a href="{{ link(menu[0][0]) }}">{{ menu[0][1] }}</a></div>
<footer class="footer"><div class="container"><p>Heerlen Online is een initiatief van de Buurtteams Heerlen</p><p>Putgraaf 3, 6411 GT Heerlen<br>Telefoon: 045 - 560 40 00<br>
E-mail: <a href="mailto:redactie@heerlenonline.nl">redactie@heerlenonline.nl</a></p>
<p><a href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fwww.heerlenonline.nl">Delen</a> <a href="https://api.whatsapp.com/send?text=Heerlen">WhatsApp</a></p></div></footer>
<script>jQuery(function ($) { var ref = {"id":34,"phone":"0455111111"}; jQuery('#w0').yiiGridView({}); });</script></body></html>"""

_ONLINE_B = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ title }} | Heerlen Online – samen in de wijk</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Heerlen Online","telephone":"045-5604000","address":"Putgraaf 3, 6411 GT Heerlen"}</script></head>
<body><div class="cc-window" aria-label="cookieconsent">Deze website maakt gebruik van cookies <span class="cc-dismiss">Begrepen</span></div>
<div class="topbar"><span class="fa fa-phone"></span> 045 560 4000 &nbsp; <span class="fa fa-envelope"></span> redactie@heerlenonline.nl</div>
<div class="hamburger" data-menu><ol>{% for p, t in menu %}<li><a href="{{ link(p) }}">{{ t }}</a></li>{% endfor %}</ol></div>
<div class="kruimels"><a href="/">Start</a> &raquo; {{ title }}</div>
<div id="inhoud" class="pagina">{{ body }}</div>
<div class="voet"><div class="kolom">Buurtteams Heerlen &ndash; Putgraaf 3 &ndash; 6411&nbsp;GT Heerlen</div><div class="kolom">Bel ons: 045 560 4000</div>
<div class="kolom"><a href="/site/privacy">Privacy</a> <a href="/contact">Contact</a> <a href="/login">Mijn omgeving</a></div></div></body></html>"""

_SPORT_A = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{{ title }} - Sport in Heerlen</title><link rel="canonical" href="https://www.sportinheerlen.nl{{ here }}">
<meta property="og:site_name" content="Sport in Heerlen">{{ head }}</head><body>
<div class="cookiemelding">Wij gebruiken cookies om de site te verbeteren. <a href="/privacy">privacy</a></div>
<header class="site-header"><a href="{{ link('/') }}">Sport in Heerlen</a> <a href="tel:0455202020">045-5202020</a>
<nav>{% for p, t in menu %}<a href="{{ link(p) }}">{{ t }}</a> {% endfor %}</nav></header>
<nav aria-label="Kruimelpad" class="breadcrumb"><a href="/">Home</a> / {{ title }}</nav>
<main id="main">{{ body }}</main>
<div class="share">Deel: <a href="https://twitter.com/intent/tweet?url=https%3A%2F%2Fwww.sportinheerlen.nl{{ here }}">X</a> <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></div>
<footer class="site-footer"><h4>Sportraad Heerlen</h4><address>Raadhuisplein 99<br>6411 HK Heerlen</address><p>Telefoon: 045-5202020<br>info@sportinheerlen.nl</p>
<nav>{% for p, t in menu %}<a href="{{ p }}">{{ t }}</a> {% endfor %}<a href="/privacy">Privacy</a> <a href="/contact">Contact</a> <a href="/login">Inloggen voor clubs</a></nav></footer>
<script>window.__site={"tel":"0455202020","env":"prod"};</script></body></html>"""

_SPORT_B = """<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><TITLE>{{ title }} :: Sport in Heerlen</TITLE></HEAD>
<BODY bgcolor="#ffffff"><DIV ID=cookie>Deze site gebruikt cookies <A HREF="#" onclick="sluit()">sluiten</A></DIV>
<TABLE width=100% ID=kop><TR><TD><A HREF="{{ link('/') }}"><IMG SRC="/img/logo.gif" ALT="Sport in Heerlen"></A><TD align=right>Sportraad Heerlen, tel. 045 - 520 20 20
<TR><TD colspan=2 class=menu>{% for p, t in menu %}<A HREF="{{ link(p) }}">{{ t }}</A> | {% endfor %}</TABLE>
<FORM ACTION="/zoek"><INPUT name=q><FORM ACTION="/zoek2"><INPUT name=q2></FORM>
<TABLE width=100%><TR><TD width=160 valign=top ID=zij>{% for p, t in menu %}<LI><A HREF="{{ p }}">{{ t }}</A>{% endfor %}<P>Vragen?<BR>045-5202020</TD>
<TD ID=tekst>
{{ body }}
</TD></TABLE>
<TABLE ID=voet><TR><TD>&copy; Sportraad Heerlen &middot; Raadhuisplein 99 &middot; 6411 HK Heerlen &middot; <A HREF="/privacy">privacy</A> <A HREF="/contact">contact</A></TABLE></BODY></HTML>"""

_CRISIS = """<div class="elementor-widget-container"><p>Crisis? Heerlen: <a href="tel:0455600112">045-5600112</a> | Landgraaf: <a href="tel:0455600113">045-5600113</a> | Voerendaal: {{ voer }} | buiten kantooruren 0800-2000999</p></div>"""

_JENS_A = (
    """<!DOCTYPE html><html lang="nl-NL"><head><meta charset="UTF-8"><title>{{ title }} - JENS</title><link rel="https://api.w.org/" href="https://www.jenshelpt.nl/wp-json/">
<meta name="generator" content="Elementor 3.14.1"></head><body class="wp-singular elementor-default elementor-kit-7">
<div id="cookie-law-info-bar">Wij gebruiken cookies. <a href="/privacy/">Privacy</a></div>
<div data-elementor-type="header" class="elementor elementor-22 elementor-location-header"><section class="elementor-section elementor-hidden-mobile">"""
    + _CRISIS.replace("{{ voer }}", '<a href="tel:0455600114">045 5600114</a>')
    + """</section>
<section class="elementor-section elementor-hidden-desktop">"""
    + _CRISIS.replace("{{ voer }}", '<a href="tel:0455600141">045-560 01 41</a>')
    + """</section>
<nav class="elementor-nav-menu--main"><ul id="menu-1-0a1" class="elementor-nav-menu">{% for p, t in menu %}<li class="menu-item"><a href="{{ link(p) }}" class="elementor-item">{{ t }}</a></li>{% endfor %}</ul></nav>
<nav class="elementor-nav-menu--dropdown"><ul id="menu-1-0a1">{% for p, t in menu %}<li class="menu-item"><a href="{{ p }}" class="elementor-item">{{ t }}</a></li>{% endfor %}</ul></nav></div>
<div data-elementor-type="single" class="elementor elementor-501 elementor-location-single">{{ body }}</div>
<!-- oude footer: <p>Telefoon 045-5600999, Oude Kerkstraat 1, 6411 AA Heerlen</p> -->
<div data-elementor-type="footer" class="elementor elementor-location-footer"><div class="elementor-widget-text-editor"><p>JENS, Bekkerweg 2, 6417 ZZ Heerlen<br>Crisis: 045-5600112 / 045-5600114<br>Algemeen: 045 560 01 00 &ndash; <a href="mailto:info@jenshelpt.nl">info@jenshelpt.nl</a></p></div>
<a href="https://www.kwikstart.nl/">Word jij 18? Kwikstart</a> <a href="/privacy/">Privacy</a> <a href="/contact/">Contact</a></div>
<script id="elementor-frontend-js-before">var elementorFrontendConfig = {"urls":{"assets":"https:\\/\\/www.jenshelpt.nl\\/"}};</script></body></html>"""
)

_JENS_B = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{{ title }} – JENS helpt</title></head><body>
<div class="crisisbalk"><b>Spoed?</b> Heerlen 045-5600112 · Landgraaf 045-5600113 · Voerendaal 045-5600114</div><div class="crisisbalk mobiel"><b>Spoed?</b> Heerlen 045-5600112 · Landgraaf 045-5600113 · Voerendaal 045-5600141 · 's nachts 0800-2000999</div>
<div class="menubalk">{% for p, t in menu * 2 %}<a href="{{ link(p) }}">{{ t }}</a> {% endfor %}</div>
<article class="blok">{{ body }}</article>
<div class="onderaan"><p>JENS · Bekkerweg 2 · 6417 ZZ Heerlen · 045-560 01 00 · info [at] jenshelpt.nl</p><p>Crisisdienst: 045-5600112</p>
<p><a href="/privacy">Privacy</a> <a href="/contact">Contact</a> <a href="https://www.kwikstart.nl/">Kwikstart</a></p></div></body></html>"""

_ENV = environment(
    {
        DOEN: _DOEN,
        ONLINE_A: _ONLINE_A,
        ONLINE_B: _ONLINE_B,
        SPORT_A: _SPORT_A,
        SPORT_B: _SPORT_B,
        JENS_A: _JENS_A,
        JENS_B: _JENS_B,
    }
)


def render(shell: str, *, title: str, body: Markup, link: Links, menu: tuple[tuple[str, str], ...] = (), **extra: object) -> str:
    """The page text of `shell` around `body`."""
    return _ENV.get_template(shell).render(title=title, body=body, link=link, menu=menu, **extra)
