/* The palette: finding things from every page, with the keyboard alone. The page of hits works without it. */
(() => {
  "use strict";
  const doc = document;
  const dialog = doc.getElementById("palette");
  if (!dialog) return;
  const words = doc.getElementById("palette-words");
  const list = doc.getElementById("palette-hits");
  const note = dialog.querySelector("[role=status]");
  const texts = dialog.dataset;
  /* An empty attribute is not written. */
  const root = texts.root || "";
  const WAIT = 180;
  let asked = 0;
  let timer = 0;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const current = () => list.querySelector('[aria-selected="true"]');
  const select = (option) => {
    current()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    if (option) {
      words.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else words.removeAttribute("aria-activedescendant");
  };
  const step = (by) => {
    const all = options();
    if (all.length === 0) return;
    const at = all.indexOf(current());
    select(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length]);
  };

  /* What was found is text, whatever somebody wrote into it. */
  const pieces = (place, parts) =>
    parts.forEach((part) => {
      if (!part.isHit) place.append(part.text);
      else place.append(Object.assign(doc.createElement("mark"), { textContent: part.text }));
    });
  const local = (link) => {
    const url = new URL(root + link, location.href);
    return url.origin === location.origin ? url.href : root + "/";
  };
  const row = (title, kind, link) => {
    const option = doc.createElement("li");
    option.id = `palette-${list.children.length}`;
    option.className = "palette-hit";
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.href = local(link);
    const name = doc.createElement("bdi");
    pieces(name, title);
    const about = doc.createElement("span");
    about.className = "palette-kind";
    about.textContent = kind;
    option.append(name, about);
    list.append(option);
  };
  const plain = (text) => [{ text, isHit: false }];
  const page = (text) => `/search?q=${encodeURIComponent(text)}`;
  const tell = (text) => {
    note.textContent = text;
  };
  const show = (answer) => {
    list.replaceChildren();
    const offers = answer.offers || [];
    const hits = answer.hits || [];
    const recent = answer.recent || [];
    offers.forEach((offer) => row(plain(offer.label), texts.textAct, offer.link));
    hits.forEach((hit) => row(hit.title, hit.kind, hit.link));
    recent.forEach((text) => row(plain(text), texts.textRecent, page(text)));
    const written = words.value.trim();
    if (written) row(plain(texts.textAll.replace("{0}", written)), "", page(written));
    const found = options().length;
    words.setAttribute("aria-expanded", String(found > 0));
    select(offers.length + hits.length > 0 ? options()[0] : null);
    if (!written) tell("");
    else if (offers.length + hits.length === 0) tell(texts.textNone);
    else tell(texts.textHits.replace("{0}", offers.length + hits.length));
  };

  const ask = async () => {
    const number = ++asked;
    try {
      const answer = await fetch(`${texts.answers}?q=${encodeURIComponent(words.value)}`, {
        headers: { Accept: "application/json" },
      });
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
      const told = await answer.json();
      if (number === asked && dialog.open) show(told);
    } catch {
      if (number !== asked) return;
      list.querySelectorAll('[role="presentation"]').forEach((row) => row.remove());
      tell(texts.textFailed);
    }
  };
  /* What was found for other words is not chosen any more: Enter goes where the words of now lead. */
  const askSoon = () => {
    asked++;
    select(null);
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  };

  /* Rows that stand where the first answer is still to arrive. */
  const expected = () =>
    [1, 2, 3].map(() => {
      const row = doc.createElement("li");
      row.className = "palette-hit";
      row.setAttribute("role", "presentation");
      row.append(Object.assign(doc.createElement("span"), { className: "skeleton skeleton-line" }));
      return row;
    });
  const open = (written = "") => {
    if (doc.querySelector("dialog[open]")) return;
    words.value = written;
    list.replaceChildren(...expected());
    tell("");
    dialog.showModal();
    words.focus();
    ask();
  };
  /* Closed before it leads away: a page that comes back from the browser's memory shows itself. */
  const go = (option) => {
    dialog.close();
    location.assign(option.dataset.href);
  };

  words.addEventListener("input", askSoon);
  words.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      step(by);
    }
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    const chosen = current();
    if (!chosen && words.value.trim()) return;
    event.preventDefault();
    if (chosen) go(chosen);
  });
  dialog.addEventListener("close", () => {
    asked++;
    clearTimeout(timer);
    words.setAttribute("aria-expanded", "false");
    select(null);
  });
  dialog.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option);
    else if (event.target === dialog || event.target.closest("[data-palette-close]")) dialog.close();
  });
  doc.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    }
  });
  doc.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-palette-open]");
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  doc.addEventListener("palette", () => open());
})();
