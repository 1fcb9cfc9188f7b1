// The finder on the home page: search and filters over one small index, state in the URL, list first, map beside it.
// Everything shown is set with textContent; nothing is fetched from anywhere but this site.

const PAGE = 40;
const $ = (id) => document.getElementById(id);
const box = $("vinder");
const paths = box.dataset;
const wide = matchMedia("(min-width: 60rem)");
let data = null;
let map = null;
let mapStarted = false;
let found = [];
let shown = 0;

document.documentElement.classList.add("js");

const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, " ").trim();

// --- state -----------------------------------------------------------------------------------------------------------

function readState() {
  const query = new URLSearchParams(location.search);
  const pick = (name) => (query.get(name) || "").slice(0, 200);
  // What this page does not know (an old link) is left out rather than shown as a filter.
  const known = (name) => ([...$(name).options].some((o) => o.value === pick(name)) ? pick(name) : "");
  const themes = [...document.querySelectorAll("[data-theme]")].map((link) => link.dataset.theme);
  return { q: pick("q"), thema: themes.includes(pick("thema")) ? pick("thema") : "", buurt: known("buurt"), soort: known("soort") };
}

let state = readState();

function stateUrl(next) {
  const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value));
  return [...query].length ? "/?" + query : "/";
}

function go(change, replace = false) {
  state = { ...state, ...change };
  history[replace ? "replaceState" : "pushState"](null, "", stateUrl(state));
  apply();
}

const filtered = () => Boolean(state.q.trim() || state.thema || state.buurt || state.soort);

// --- index -----------------------------------------------------------------------------------------------------------

function unpack(raw) {
  const entries = raw.entries.map((row) => {
    const [id, name, kind, themes, buurt, where = "", what = "", when = "", point = 0, extra = "", bond = 0] = row;
    const titles = themes.map((t) => raw.themes[t].title);
    return {
      id, name, kind: raw.kinds[kind], themes: themes.map((t) => raw.themes[t]), buurt: raw.buurten[buurt] || "",
      where, what, when, point: point || null, bond: bond && { label: bond[0], to: raw.entries[bond[1]] },
      inName: " " + fold(name) + " ", inPlace: " " + fold(where + " " + extra) + " ",
      inText: " " + fold(what + " " + titles.join(" ") + " " + raw.kinds[kind].label) + " ",
    };
  });
  return { ...raw, entries, themeIds: new Set(raw.themes.map((t) => t.id)) };
}

function score(entry, words) {
  let total = 0;
  for (const word of words) {
    const inside = word.length > 2;
    if (entry.inName.includes(" " + word)) total += 10;
    else if (inside && entry.inName.includes(word)) total += 6;
    else if (entry.inPlace.includes(" " + word)) total += 4;
    else if (entry.inText.includes(" " + word)) total += 3;
    else if (inside && (entry.inPlace.includes(word) || entry.inText.includes(word))) total += 1;
    else return 0;
  }
  return total;
}

function select() {
  const words = fold(state.q).split(" ").filter(Boolean);
  const option = [...$("buurt").options].find((o) => o.value && o.value === state.buurt);
  const codes = option ? new Set(option.dataset.codes.split(" ")) : null;
  let hits = data.entries.filter((e) =>
    (!state.thema || e.themes.some((t) => t.id === state.thema) || (state.thema === "overig" && !e.themes.length)) &&
    (!state.soort || e.kind.id === state.soort) && (!codes || codes.has(e.buurt)));
  if (words.length) {
    hits = hits.map((e) => [score(e, words), e]).filter(([points]) => points).sort((a, b) => b[0] - a[0]).map(([, e]) => e);
  }
  return hits;
}

// --- list ------------------------------------------------------------------------------------------------------------

function icon(name) {
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg");
  svg.setAttribute("class", "i");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(ns, "use");
  use.setAttribute("href", paths.icons + "#" + name);
  svg.append(use);
  return svg;
}

function badge(entry) {
  const theme = entry.themes.find((t) => t.id === state.thema) || entry.themes[0];
  const span = element("span", "badge t-" + (theme ? theme.id : "overig"));
  span.append(icon(theme ? theme.icon : "overig"));
  return span;
}

function element(tag, name, text) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  if (text) node.textContent = text;
  return node;
}

function anchor(href, text) {
  const link = element("a", "", text);
  link.href = href;
  return link;
}

const pageLink = (id, name) => anchor("/p/" + encodeURIComponent(id) + "/", name);

function describe(entry) {
  const body = element("div");
  const meta = element("p", "meta", [entry.kind.label, entry.where].filter(Boolean).join(" · "));
  const bond = entry.bond && element("p", "bond", entry.bond.label + ": ");
  if (bond) bond.append(pageLink(entry.bond.to[0], entry.bond.to[1]));
  body.append(...[pageLink(entry.id, entry.name), entry.when && element("p", "when", entry.when), meta, bond].filter(Boolean));
  return body;
}

function item(entry) {
  const li = element("li", "item");
  li.dataset.id = entry.id;
  const body = describe(entry);
  if (entry.what) body.append(element("p", "about", entry.what));
  li.append(badge(entry), body);
  return li;
}

function more() {
  const next = found.slice(shown, shown + PAGE);
  $("uitkomst").append(...next.map(item));
  shown += next.length;
  $("meer").hidden = shown >= found.length;
}

const plural = (n) => n.toLocaleString("nl-NL") + (n === 1 ? " resultaat" : " resultaten");

function apply() {
  showControls();
  if (!data) return;
  const active = filtered();
  found = select();
  shown = 0;
  $("uitkomst").replaceChildren();
  $("groepen").hidden = active;
  $("uitkomst").hidden = !active || !found.length;
  $("niets").hidden = found.length > 0;
  $("meer").hidden = true;
  if (active) more();
  const place = state.buurt && $("buurt").value ? $("buurt").selectedOptions[0].textContent.trim().replace(/^Heel /, "") : "";
  $("telling").textContent = (active ? plural(found.length) + " gevonden" : plural(found.length)) + (place ? " in " + place : "");
  if (!found.length) suggest();
  if (map) map.show(found, placeCodes());
}

function placeCodes() {
  const chosen = $("buurt").selectedOptions[0];
  return new Set(chosen && chosen.value ? chosen.dataset.codes.split(" ") : []);
}

// Nothing found: a theme whose words begin like the question may still help.
function suggest() {
  $("niets").querySelectorAll(".hint").forEach((node) => node.remove());
  const words = fold(state.q).split(" ").filter((w) => w.length > 2);
  const fits = data.themes.filter((t) => t.id !== state.thema && words.some((w) => (" " + t.words).includes(" " + w)));
  if (!fits.length) return;
  const hint = element("div", "hint");
  hint.append(element("p", "", "Misschien vindt u het bij:"));
  const list = element("ul", "pills");
  for (const theme of fits.slice(0, 4)) {
    const li = element("li");
    const link = anchor("/?thema=" + theme.id, theme.title);
    link.addEventListener("click", (event) => plainClick(event) && go({ q: "", thema: theme.id }));
    li.append(link);
    list.append(li);
  }
  hint.append(list);
  $("niets").append(hint);
}

// --- controls --------------------------------------------------------------------------------------------------------

function showControls() {
  if ($("q").value !== state.q) $("q").value = state.q;
  $("buurt").value = state.buurt;
  $("soort").value = state.soort;
  $("wis").hidden = !filtered();
  document.body.classList.toggle("filtered", filtered());
  for (const tile of document.querySelectorAll(".tile")) {
    const on = tile.dataset.theme === state.thema;
    if (on) tile.setAttribute("aria-current", "true");
    else tile.removeAttribute("aria-current");
    tile.href = stateUrl({ ...state, thema: on ? "" : tile.dataset.theme });
  }
}

function plainClick(event) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button) return false;
  event.preventDefault();
  return true;
}

function showView(next) {
  box.classList.toggle("show-map", next === "kaart");
  for (const name of ["lijst", "kaart"]) $("als-" + name).setAttribute("aria-pressed", String(next === name));
  if (next === "kaart") startMap();
}

async function startMap() {
  if (map) map.resize();
  if (mapStarted) return;
  mapStarted = true;
  try {
    const [{ createMap }] = await Promise.all([import(paths.map), ready]);
    map = await createMap($("map"), paths, {
      badge, describe, count: plural,
      choose: (buurt) => go({ buurt }),
      note: (text) => { $("kaartnoot").textContent = text; },
    });
    map.show(found, placeCodes());
  } catch {
    mapStarted = false;
    $("kaartnoot").textContent = "De kaart kan nu niet laden. Alles staat ook in de lijst.";
  }
}

function listen() {
  let typing = 0;
  const typed = () => {
    clearTimeout(typing);
    if ($("q").value === state.q) return;
    // The first letters make a step to go back over; the rest of the word belongs to the same step.
    go({ q: $("q").value }, Boolean(state.q && $("q").value));
  };
  $("q").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(typed, 80); });
  $("zoek").addEventListener("submit", (event) => {
    event.preventDefault();
    typed();
    $("vinder").scrollIntoView({ block: "start" });
  });
  for (const name of ["buurt", "soort"]) $(name).addEventListener("change", () => go({ [name]: $(name).value }));
  $("wis").addEventListener("click", () => { go({ q: "", thema: "", buurt: "", soort: "" }); $("q").focus(); });
  for (const name of ["lijst", "kaart"]) $("als-" + name).addEventListener("click", () => showView(name));
  $("meer").addEventListener("click", () => {
    const first = $("uitkomst").children.length;
    more();
    $("uitkomst").children[first]?.querySelector("a").focus();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[data-theme]");
    if (!link || !plainClick(event)) return;
    go({ thema: link.dataset.theme === state.thema ? "" : link.dataset.theme });
    if (!link.classList.contains("tile")) {
      $("themas").parentElement.scrollIntoView({ block: "start" });
      document.querySelector('.tile[aria-current="true"]')?.focus({ preventScroll: true });
    }
  });
  for (const kind of ["pointerover", "focusin"]) {
    $("uitkomst").addEventListener(kind, (event) => {
      const li = event.target.closest("li.item");
      if (map && li) map.point(li.dataset.id);
    });
  }
  addEventListener("popstate", () => {
    state = readState();
    apply();
  });
  wide.addEventListener("change", () => wide.matches && startMap());
}

async function load() {
  const answer = await fetch(paths.index);
  if (!answer.ok) throw new Error(String(answer.status));
  data = unpack(await answer.json());
}

listen();
showControls();
const ready = load();
ready.then(() => {
  apply();
  box.dataset.ready = "yes";
  // The list comes first: the map's files wait until the page is at rest.
  if (wide.matches) (window.requestIdleCallback || setTimeout)(startMap);
}, () => {
  $("telling").textContent = "Zoeken lukt nu niet. Kies een thema, of laad de pagina opnieuw.";
});
