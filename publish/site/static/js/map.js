// The map beside the list: our own neighbourhoods as the base, one marker a place, light grid clustering.
// Loaded only when a map is wanted. Pop-ups are built from nodes with textContent, never from markup.

const NEAR = 38; // pixels between middles; markers are 34 to 50 wide
const MAX_ZOOM = 18;

function loadLeaflet(paths) {
  const style = new Promise((done, fail) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = paths.leafletCss;
    link.onload = done;
    link.onerror = fail;
    document.head.prepend(link); // before our own styles, so that ours win
  });
  const script = new Promise((done, fail) => {
    const node = document.createElement("script");
    node.src = paths.leaflet;
    node.onload = done;
    node.onerror = fail;
    document.head.append(node);
  });
  return Promise.all([style, script]);
}

function node(tag, name, ...content) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...content);
  return made;
}

export async function createMap(target, paths, help) {
  const [answer] = await Promise.all([fetch(paths.areas), loadLeaflet(paths)]);
  if (!answer.ok) throw new Error(String(answer.status));
  const { shapes, labels } = await answer.json();
  const L = window.L;
  const map = L.map(target, {
    zoomControl: false, minZoom: 11, maxZoom: MAX_ZOOM, scrollWheelZoom: false, zoomSnap: 0.5, maxBoundsViscosity: 0.8,
  });
  map.attributionControl.setPrefix(false).addAttribution("© CBS / Kadaster");
  L.control.zoom({ zoomInTitle: "Inzoomen", zoomOutTitle: "Uitzoomen" }).addTo(map);
  // The wheel scrolls the page until someone uses the map.
  map.on("focus click", () => map.scrollWheelZoom.enable());
  map.on("blur", () => map.scrollWheelZoom.disable());

  const polygons = drawAreas(L, map, shapes);
  const city = L.featureGroup([...polygons.values()]).getBounds();
  if (city.isValid()) {
    map.fitBounds(city, { padding: [8, 8] });
    map.setMaxBounds(city.pad(0.4));
  } else map.setView([50.888, 5.98], 12);
  map.createPane("names").style.zIndex = "450"; // above the areas, below the markers
  const names = L.layerGroup().addTo(map);
  const pins = L.layerGroup().addTo(map);
  let entries = [];
  let markers = new Map();
  let groups = [];
  let groupedAt = null;
  const drawn = new Map();
  let openPlaces = new Map();

  function drawNames() {
    names.clearLayers();
    const level = map.getZoom() < 13 ? "stadsdeel" : map.getZoom() < 14.2 ? "wijk" : "buurt";
    for (const [kind, lat, lon, text] of labels) {
      if (kind !== level || !map.getBounds().contains([lat, lon])) continue;
      const html = node("span", "", text);
      L.marker([lat, lon], { icon: L.divIcon({ className: "area-name " + kind, html, iconSize: [0, 0] }), interactive: false, keyboard: false, pane: "names" })
        .addTo(names);
    }
  }

  // Every place joins the first group whose middle is near enough at this zoom. Grouping all places, not just those in
  // view, keeps groups the same while the map moves, so that an open pop-up or a focused marker stays.
  function group(zoom) {
    const made = [];
    for (const entry of entries) {
      if (!entry.point) continue;
      const spot = map.project(entry.point, zoom);
      const near = made.find((g) => Math.abs(g.x - spot.x) < NEAR && Math.abs(g.y - spot.y) < NEAR);
      if (near) near.members.push(entry);
      else made.push({ x: spot.x, y: spot.y, members: [entry] });
    }
    return made;
  }

  function drawPins() {
    const seen = map.getBounds().pad(0.3);
    if (groupedAt !== map.getZoom()) {
      groupedAt = map.getZoom();
      groups = group(groupedAt);
    }
    const wanted = new Map();
    for (const g of groups) {
      const middle = map.unproject([g.x, g.y], groupedAt);
      if (seen.contains(middle)) wanted.set(groupedAt + ":" + g.members.map((e) => e.id).join(), [middle, g.members]);
    }
    for (const [key, marker] of drawn) {
      if (wanted.has(key)) continue;
      pins.removeLayer(marker);
      drawn.delete(key);
    }
    markers = new Map();
    for (const [key, [middle, members]] of wanted) {
      if (!drawn.has(key)) drawn.set(key, (members.length === 1 ? single(members[0]) : cluster(middle, members)).addTo(pins));
      for (const entry of members) markers.set(entry.id, drawn.get(key));
    }
  }

  function single(entry) {
    const html = node("span", "pin-body", help.badge(entry), node("span", "vh", entry.name));
    return L.marker(entry.point, { icon: L.divIcon({ className: "pin-icon", html, iconSize: [34, 34], popupAnchor: [0, -12] }), title: entry.name })
      .bindPopup(() => node("div", "popup", help.describe(entry)), { maxWidth: 260 });
  }

  function cluster(middle, members) {
    const size = members.length < 10 ? 36 : members.length < 40 ? 42 : 50;
    const html = node("span", "cluster-body", String(members.length), node("span", "vh", " resultaten bij elkaar"));
    const marker = L.marker(middle, { icon: L.divIcon({ className: "cluster-icon", html, iconSize: [size, size] }) });
    const bounds = L.latLngBounds(members.map((e) => e.point));
    const together = bounds.getNorthEast().distanceTo(bounds.getSouthWest()) < 12;
    const open = () => {
      if (!together && map.getZoom() < MAX_ZOOM) {
        map.fitBounds(bounds, { padding: [50, 50], maxZoom: Math.max(map.getZoom() + 1.5, 15) });
        return;
      }
      const list = node("ul", "popup-list", ...members.map((e) => node("li", "", help.describe(e))));
      L.popup({ maxWidth: 280, maxHeight: 260 }).setLatLng(middle).setContent(node("div", "popup", list)).openOn(map);
    };
    marker.on("click", open);
    marker.on("keypress", (event) => {
      if (event.originalEvent.key === "Enter" || event.originalEvent.key === " ") open();
    });
    return marker;
  }

  function drawCounts() {
    openPlaces = new Map();
    for (const entry of entries) openPlaces.set(entry.buurt, (openPlaces.get(entry.buurt) || 0) + 1);
  }

  for (const [code, polygon] of polygons) {
    const name = polygon.options.areaName;
    polygon.bindPopup(() => {
      const count = openPlaces.get(code) || 0;
      const button = node("button", "button small", "Toon alleen deze buurt");
      button.type = "button";
      button.addEventListener("click", () => {
        map.closePopup();
        help.choose(code);
      });
      return node("div", "popup", node("p", "popup-title", name), node("p", "meta", help.count(count)), button);
    });
  }

  map.on("moveend", () => {
    drawNames();
    drawPins();
  });
  drawNames();
  // Whoever opened a pop-up from a marker continues inside it, and returns to the marker.
  map.on("popupopen", (event) => {
    const from = document.activeElement;
    if (!from || !from.closest(".leaflet-marker-icon")) return;
    const first = event.popup.getElement().querySelector(".popup a, .popup button");
    if (first) first.focus({ preventScroll: true });
    event.popup.once("remove", () => from.isConnected && from.focus({ preventScroll: true }));
  });

  target.addEventListener("keydown", (event) => {
    if (event.key === "Escape") map.closePopup();
  });

  let lastPlace = "";
  return {
    show(list, codes) {
      entries = list;
      groupedAt = null;
      drawCounts();
      const place = [...codes].sort().join(" ");
      for (const [code, polygon] of polygons) {
        const path = polygon.getElement();
        if (!path) continue;
        path.classList.toggle("chosen", codes.has(code));
        path.classList.toggle("some", openPlaces.has(code));
      }
      if (place !== lastPlace) {
        lastPlace = place;
        const chosen = [...codes].map((c) => polygons.get(c)).filter(Boolean);
        const bounds = chosen.length ? L.featureGroup(chosen).getBounds() : city;
        if (bounds.isValid()) map.fitBounds(bounds, { padding: [24, 24], maxZoom: 16, animate: false });
      }
      drawPins();
      const loose = list.filter((e) => !e.point).length;
      help.note(loose ? help.count(loose) + (loose === 1 ? " heeft" : " hebben") + " geen precies adres. " +
        (loose === 1 ? "Die staat" : "Die staan") + " alleen in de lijst." : "");
    },
    point(id) {
      for (const old of target.querySelectorAll(".lit")) old.classList.remove("lit");
      const marker = markers.get(id);
      const shown = marker && marker.getElement();
      if (shown) shown.classList.add("lit");
    },
    resize() {
      map.invalidateSize();
      drawPins();
    },
  };
}

function drawAreas(L, map, shapes) {
  const polygons = new Map();
  for (const shape of shapes) {
    const polygon = L.polygon(shape.rings.map((ring) => [ring]), { className: "area", weight: 1, areaName: shape.name });
    polygons.set(shape.code, polygon.addTo(map));
  }
  return polygons;
}
