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
// What comes in anew may say where to type; whoever has gone on to another field meanwhile stays there.
document.addEventListener("htmx:afterSwap", (event) => {
  const part = document.getElementById(event.detail.target.id);
  const first = part?.querySelector("[autofocus]");
  if (!first) return;
  first.removeAttribute("autofocus"); // htmx would go there a little later, in the midst of typing
  const here = document.activeElement;
  if (here === document.body || part.contains(here)) first.focus();
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

// Only with scripts can a page offer to copy a text; what was changed in it goes into the mail as well.
document.querySelectorAll("[data-copy]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    // browsers keep the clipboard from pages without TLS, but for this old way
    if (navigator.clipboard) await navigator.clipboard.writeText(text.value);
    else document.execCommand("copy");
    button.parentElement.querySelector("[role=status]").textContent = button.dataset.copied;
  });
});
document.querySelectorAll("a[data-mail]").forEach((link) => {
  const text = document.getElementById(link.dataset.mail);
  text.addEventListener("input", () => {
    link.href = link.href.replace(/body=.*/, "body=" + encodeURIComponent(text.value.replaceAll("\n", "\r\n")));
  });
});

// Lists with ticks: all of a page at once, a bar that tells how many, and ticks that stay while one searches, orders and pages.
// They are forgotten by whoever comes to the list from elsewhere.
const picks = (() => {
  const most = 150; // they travel in an address
  const key = "picked " + location.pathname;
  const from = document.referrer && new URL(document.referrer).pathname;
  const way = performance.getEntriesByType("navigation")[0]?.type;
  if (way === "navigate" && from !== location.pathname) sessionStorage.removeItem(key);
  const ids = new Set(JSON.parse(sessionStorage.getItem(key) ?? "[]"));
  const boxes = () => [...document.querySelectorAll("td.pick input")];
  function show() {
    const form = document.getElementById("bulk");
    if (!form) return;
    boxes().forEach((box) => (box.checked = ids.has(box.value)));
    const here = boxes().map((box) => box.value);
    form.querySelectorAll("[data-elsewhere]").forEach((input) => input.remove());
    for (const id of [...ids].filter((one) => !here.includes(one))) {
      const input = Object.assign(document.createElement("input"), { type: "hidden", name: "id", value: id });
      input.dataset.elsewhere = "";
      form.append(input);
    }
    const all = document.querySelector("[data-pick-all]");
    all.hidden = false;
    all.firstElementChild.checked = here.every((id) => ids.has(id));
    const count = form.querySelector("[data-ticked]");
    count.hidden = !ids.size;
    count.textContent = count.dataset.ticked.replace("#", ids.size) + (ids.size < most ? "" : ". " + count.dataset.full);
    form.querySelector("[data-pick-none]").hidden = !ids.size;
    form.classList.toggle("picking", ids.size > 0);
  }
  function pick(box, on) {
    if (!on) ids.delete(box.value);
    else if (ids.size < most) ids.add(box.value);
  }
  function keep() {
    sessionStorage.setItem(key, JSON.stringify([...ids]));
    show();
  }
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box.closest?.("[data-pick-all]")) boxes().forEach((one) => pick(one, box.checked));
    else if (box.closest?.("td.pick")) pick(box, box.checked);
    else return;
    keep();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-pick-none]")) return;
    ids.clear();
    keep();
    document.querySelector("[data-pick-all] input").focus();
  });
  return show;
})();
picks();
document.addEventListener("htmx:afterSwap", picks);
window.addEventListener("pageshow", picks);

// What was wrong with a field is no more once it has been changed.
document.addEventListener("input", (event) => {
  const field = event.target;
  if (!field.getAttribute("aria-invalid")) return;
  field.removeAttribute("aria-invalid");
  document.getElementById("fault-" + field.id)?.remove();
});

// Whoever leaves a form that they have changed is asked first; not so for searches, and not when it is sent.
const changed = new Set();
// a form that came back refused holds what nobody has stored
document.querySelectorAll("form[method=post] [aria-invalid]").forEach((field) => changed.add(field.form));
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.method === "post" && !form.hasAttribute("hx-post") && !form.closest(".drop-box")) changed.add(form);
});
document.addEventListener("submit", () => changed.clear());
window.addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) event.preventDefault();
});

// Ctrl+K, or the button in the bar: what one can do, the pages, and a search in those that can be searched.
const go = document.getElementById("go");
if (go) {
  const field = go.querySelector("input");
  const links = [...go.querySelectorAll("a")].map((link) => ({ link, href: link.href, text: link.textContent.trim() }));
  const shown = () => [...go.querySelectorAll("li:not([hidden]) > a")];
  const list = go.querySelector("ul");
  const offer = () => {
    const typed = field.value.trim();
    const named = links.filter((one) => one.text.toLowerCase().includes(typed.toLowerCase()));
    const searched = links.filter((one) => !named.includes(one) && one.link.dataset.search);
    links.forEach(({ link }) => (link.parentElement.hidden = true));
    for (const one of [...named, ...searched]) {
      const search = searched.includes(one);
      one.link.href = search ? one.href + "?q=" + encodeURIComponent(typed) : one.href;
      one.link.lastElementChild.textContent = search ? `${one.link.dataset.search}: ${typed}` : one.text;
      one.link.parentElement.hidden = false;
      list.append(one.link.parentElement);
    }
  };
  const open = () => {
    if (go.open) return;
    field.value = "";
    offer();
    go.showModal();
  };
  document.querySelector("[data-go]").hidden = false;
  document.querySelector("[data-go]").addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open();
    }
  });
  field.addEventListener("input", offer);
  go.addEventListener("keydown", (event) => {
    const all = shown();
    const at = all.indexOf(document.activeElement);
    if (event.key === "Enter" && document.activeElement === field) all[0]?.click();
    else if (event.key === "ArrowDown") (all[at + 1] ?? all[0])?.focus();
    else if (event.key === "ArrowUp") (at > 0 ? all[at - 1] : field).focus();
    else return;
    event.preventDefault();
  });
  go.addEventListener("click", (event) => event.target === go && go.close());
}
