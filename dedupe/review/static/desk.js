// Keys for what buttons and links do too: an element with data-key="x" is clicked by x. Nothing else here; without script all still works.
"use strict";
document.addEventListener("keydown", (event) => {
  if (document.body.dataset.keys !== "1" || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) &&
      !(at instanceof HTMLInputElement && /^(checkbox|radio|submit|button)$/.test(at.type))) return;
  const found = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!found) return;
  event.preventDefault();
  if (found instanceof HTMLInputElement) found.focus(); else found.click();
});
// A form is sent once: a second press while the answer is on its way does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "1";
});
window.addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });
