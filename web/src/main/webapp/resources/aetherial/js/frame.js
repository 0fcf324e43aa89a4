/* The frame of pages: folded groups, contrast, keys. Every page works without it. */
(() => {
  "use strict";
  const doc = document;
  const root = doc.documentElement;
  const cookie = (name) =>
    doc.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
  const remember = (name, value) => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    doc.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  };

  /* Groups of the navigation that this person has folded. */
  const fold = (button) => {
    const group = button.closest("[data-folded]");
    const folded = group.dataset.folded !== "true";
    group.dataset.folded = String(folded);
    button.setAttribute("aria-expanded", String(!folded));
    const names = [...doc.querySelectorAll('[data-folded="true"] [data-fold]')];
    remember("folded", names.map((name) => name.dataset.fold).join("."));
  };

  const setContrast = (button) => {
    const more = root.dataset.contrast !== "more";
    if (more) root.dataset.contrast = "more";
    else delete root.dataset.contrast;
    remember("contrast", more ? "more" : "");
    button.setAttribute("aria-pressed", String(more));
  };

  /* Messages that the page brought along leave by themselves, unless somebody is at them. */
  doc.querySelectorAll("[data-leaves]").forEach((message) => {
    const leave = () =>
      message.matches(":hover, :focus-within") ? setTimeout(leave, 3000) : message.remove();
    setTimeout(leave, Number(message.dataset.leaves) * 1000);
  });
  const address = new URL(location.href);
  if (address.searchParams.has("undo")) {
    ["undo", "undoQuery"].forEach((name) => address.searchParams.delete(name));
    history.replaceState(history.state, "", address);
  }

  /* A dialog that came open with the page has no button to give the focus back to. */
  doc.querySelectorAll("dialog[open]").forEach((dialog) => {
    dialog.addEventListener("close", () => {
      const form = dialog.closest("form") ?? doc.getElementById("main");
      const opener = [...form.querySelectorAll("button, a.button")].find(
        (button) => !dialog.contains(button) && button.offsetParent,
      );
      (opener ?? doc.getElementById("main"))?.focus();
    });
  });

  /* Single keys may be switched off: they get in the way of people who speak to their computer. */
  const dialog = doc.getElementById("shortcuts");
  const rows = () =>
    [...doc.querySelectorAll("main :is(tbody tr, li.list-item) a[href]")].filter(
      (link, index, all) =>
        link.offsetParent && all.findIndex((l) => l.closest("tr, li") === link.closest("tr, li")) === index,
    );
  const step = (by) => {
    const links = rows();
    const at = links.indexOf(doc.activeElement);
    links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by]?.focus();
  };
  let went = 0;
  const goTo = (key) => {
    const place = dialog?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (place) location.assign(place.dataset.href);
    return Boolean(place);
  };
  const keys = {
    "?": () => dialog?.showModal(),
    "/": () => doc.dispatchEvent(new CustomEvent("palette")),
    g: () => {
      went = Date.now();
    },
    n: () => doc.querySelector("main .page-head-row .button-primary, main [data-new]")?.click(),
    j: () => step(1),
    k: () => step(-1),
  };
  const isTyping = (target) =>
    target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select");
  doc.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || cookie("keys") === "off") return;
    if (isTyping(event.target) || doc.querySelector("dialog[open]")) return;
    const follows = Date.now() - went < 1500;
    went = 0;
    if (follows ? goTo(event.key) : keys[event.key]) {
      event.preventDefault();
      if (!follows) keys[event.key]();
    }
  });
  const keysSwitch = doc.querySelector("[data-keys-switch]");
  if (keysSwitch) {
    keysSwitch.checked = cookie("keys") !== "off";
    keysSwitch.addEventListener("change", () => remember("keys", keysSwitch.checked ? "on" : "off"));
  }

  /* A table that is wider than its place can be moved by keys. */
  const reach = () =>
    doc.querySelectorAll(".table-wrap:not([role])").forEach((wrap) => {
      if (wrap.scrollWidth > wrap.clientWidth) wrap.tabIndex = 0;
      else wrap.removeAttribute("tabindex");
    });
  reach();
  addEventListener("resize", reach);

  /* Without a network the worker shows its one page, which goes away when the network is back. */
  const tryAgain = () =>
    fetch(doc.body.dataset.alive, { cache: "no-store" }).then(
      (answer) => answer.ok && location.reload(),
      () => false,
    );
  if (doc.querySelector("[data-offline]")) setInterval(tryAgain, 2500);
  if ("serviceWorker" in navigator && isSecureContext) {
    addEventListener("load", () =>
      navigator.serviceWorker.register(doc.body.dataset.worker).catch(() => undefined),
    );
  }

  doc.addEventListener("click", (event) => {
    const folding = event.target.closest("[data-fold]");
    if (folding) fold(folding);
    const contrast = event.target.closest("[data-set-contrast]");
    if (contrast) setContrast(contrast);
  });
})();
