// Menus are <details> and work by themselves; here they also close by Escape, and when one goes elsewhere.
document.addEventListener("keydown", (event) => {
  const open = event.target.closest?.("details.drop[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
for (const kind of ["click", "focusin"]) {
  document.addEventListener(kind, (event) => {
    document.querySelectorAll("details.drop[open]").forEach((open) => {
      if (!open.contains(event.target)) open.open = false;
    });
  });
}
// Enter in a field with a button of its own presses that button, not the one that saves the form.
document.addEventListener("keydown", (event) => {
  const own = event.target.matches?.(".with-button > input") && event.target.parentElement.querySelector("button");
  if (event.key === "Enter" && own && event.target.value.trim()) {
    event.preventDefault();
    own.click();
  }
});
// What is shown to be copied is marked whole as soon as one goes there.
document.addEventListener("focusin", (event) => {
  if (event.target.matches?.("input[readonly]")) event.target.select();
});
// Paper cannot be unfolded: what is folded to be read, not filled in, is printed open.
let unfolded = [];
addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("main details:not(.drop):not([open]):not(:has(form, input))")];
  unfolded.forEach((details) => (details.open = true));
});
addEventListener("afterprint", () => unfolded.forEach((details) => (details.open = false)));
// A tab whose module has gone meanwhile leads to the page that says so, as it does without scripts.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.boosted && event.detail.isError) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// Only with scripts can a page offer to print itself.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
