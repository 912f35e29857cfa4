// What makes pages handier. They are whole without it.
"use strict";

const WAIT = 120; // milliseconds after the last key before suggestions are asked for
const LEAST = 2; // letters
const MOST = 8; // suggestions

function make(tag, attributes, text = "") {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

// A combobox with a listbox: https://www.w3.org/TR/wai-aria-1.2/#combobox
function suggest(form) {
  const input = form.elements.q;
  const told = form.dataset;
  const list = make("ul", { class: "suggested", id: "suggested", role: "listbox", "aria-label": told.list });
  const status = make("p", { class: "unseen", role: "status" });
  let active = -1;
  let timer;
  let request = new AbortController();

  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  })) input.setAttribute(name, value);
  list.hidden = true;
  input.closest(".field").after(list, status);

  function choose(place) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = list.children[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function open(shown) {
    list.hidden = !shown;
    input.setAttribute("aria-expanded", String(shown));
    choose(-1);
  }

  function close() {
    clearTimeout(timer);
    request.abort();
    open(false);
    status.textContent = "";
  }

  function take(option) {
    input.value = option.dataset.text;
    close();
    form.requestSubmit();
  }

  function show(suggestions) {
    list.replaceChildren(
      ...suggestions.map(({ text, kind }, place) => {
        const attributes = { id: `suggested-${place}`, role: "option", "aria-selected": "false", "data-text": text };
        const option = make("li", attributes);
        option.append(make("span", {}, text), " ", make("span", {}, told[kind] ?? ""));
        return option;
      }),
    );
    open(suggestions.length > 0);
    const said = suggestions.length === 1 ? told.one : told.many.replace("{n}", suggestions.length);
    status.textContent = suggestions.length ? said : told.none;
  }

  async function ask(first = -1) {
    const typed = input.value.trim();
    request.abort();
    if (typed.length < LEAST) return close();
    request = new AbortController();
    const { signal } = request;
    try {
      const asked = new URLSearchParams({ q: typed, limit: MOST });
      const answer = await fetch(`${told.suggest}?${asked}`, { signal });
      if (!answer.ok) return close();
      show((await answer.json()).suggestions);
      choose(Math.min(first, list.children.length - 1));
    } catch {
      if (!signal.aborted) close(); // without suggestions the box is what it was
    }
  }

  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(() => ask(), WAIT);
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (list.hidden) return void ask(step > 0 ? 0 : MOST);
      choose(((active + 1 + step + count + 1) % (count + 1)) - 1); // the box itself is one of the places
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      take(list.children[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      choose(-1);
    }
  });
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) take(option);
  });
  form.addEventListener("submit", close);
}

async function copied(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
  // Over plain HTTP, as in many an intranet, browsers offer no clipboard but this.
  const field = make("textarea", { class: "unseen", readonly: "" }, text);
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  before?.focus();
  return done;
}

function copy(button) {
  const status = make("span", { role: "status", class: "quiet" });
  button.after(" ", status);
  button.hidden = false;
  button.addEventListener("click", async () => {
    status.textContent = "";
    status.textContent = (await copied(button.dataset.copy)) ? button.dataset.copied : button.dataset.failed;
  });
}

for (const form of document.querySelectorAll("form[data-suggest]")) suggest(form);
for (const button of document.querySelectorAll("[data-copy]")) copy(button);
