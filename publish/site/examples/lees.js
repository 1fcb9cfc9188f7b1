const reply = await fetch("https://heerlenkaart.nl/data/v1/entries.geojson");
const { features } = await reply.json();
const list = document.createElement("ul");
for (const { properties } of features.filter((f) => f.properties.themes.includes("sport-en-bewegen"))) {
  const item = document.createElement("li");
  item.textContent = properties.name;          // textContent: de tekst blijft tekst
  list.append(item);
}
document.body.append(list);
