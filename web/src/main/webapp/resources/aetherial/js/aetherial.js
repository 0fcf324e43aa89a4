/* Small comforts. Every page works without them; nothing here decides about money. */
(() => {
  "use strict";
  const doc = document;
  const root = doc.documentElement;
  const texts = doc.body.dataset;
  /* European digits in every language, as the server writes them. */
  const tongue = `${root.lang || "en"}-u-nu-latn`;
  root.classList.add("js");

  const remember = (name, value) => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    doc.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  };

  /*
   * Theme: light, dark or as the system says. The server writes the attribute, for guests from the
   * cookie and for members from their account, which is told beside the other choices it holds.
   */
  const keepTheme = async (theme) => {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    const now = await fetch(texts.choices, { headers });
    if (!now.ok) return;
    const { chosen } = await now.json();
    const body = JSON.stringify({ ...chosen, theme });
    await fetch(texts.choices, { method: "PUT", headers, body });
  };
  const showTheme = () =>
    doc
      .querySelectorAll("[data-set-theme]")
      .forEach((button) =>
        button.setAttribute("aria-pressed", String(button.dataset.setTheme === root.dataset.theme)),
      );
  const setTheme = (theme) => {
    root.dataset.theme = theme;
    remember("theme", theme);
    showTheme();
    if (texts.choices) keepTheme(theme).catch(() => undefined);
  };

  const toggleSidebar = (button) => {
    const shell = doc.querySelector(".shell");
    const collapse = shell.dataset.sidebar !== "collapsed";
    shell.dataset.sidebar = collapse ? "collapsed" : "open";
    button.setAttribute("aria-expanded", String(!collapse));
    remember("sidebar", shell.dataset.sidebar);
  };

  /* Toasts. Errors stay until they are closed, so does anything that offers an undo. */
  const icon = (name) => {
    const svg = doc.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = doc.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", "icon icon-sm");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `${texts.icons}#${name}`);
    svg.append(use);
    return svg;
  };
  const element = (name, className, text) => {
    const made = doc.createElement(name);
    made.className = className;
    made.textContent = text || "";
    return made;
  };
  const localLink = (link) => {
    const url = link && new URL(link, location.href);
    return url && url.origin === location.origin ? url.href : null;
  };
  /*
   * At most three stand at once. Those that pass give way to newer ones; errors stay until they are
   * closed, and what comes after three of them waits.
   */
  const TOASTS = 3;
  const waiting = [];
  const tray = (kind) => doc.querySelector(`[data-toasts="${kind}"]`);
  const standing = () => doc.querySelectorAll("[data-toasts] > .toast").length;
  const leave = (box) => {
    box.remove();
    if (waiting.length > 0) place(...waiting.shift());
  };
  const place = (box, isBad, stays) => {
    if (standing() >= TOASTS) tray("passing").firstElementChild?.remove();
    if (standing() >= TOASTS) {
      waiting.push([box, isBad, stays]);
      return;
    }
    tray(isBad ? "bad" : "passing").append(box);
    if (!isBad && !stays) {
      const go = () =>
        box.matches(":hover, :focus-within") ? setTimeout(go, 3000) : box.isConnected && leave(box);
      setTimeout(go, 7000);
    }
  };
  const toast = ({ title, text, link, linkText, tone, stays }) => {
    if (!tray("bad")) return;
    const box = element("div", `toast${tone === "bad" ? " toast-bad" : ""}`);
    const body = element("div", "toast-body");
    body.append(element("span", "toast-title", title));
    if (text) body.append(element("span", "small soft", text));
    const href = localLink(link);
    if (href) {
      const anchor = element("a", "small", linkText || texts.textOpen);
      anchor.href = href;
      body.append(anchor);
    }
    const close = element("button", "icon-button");
    close.type = "button";
    close.setAttribute("aria-label", texts.textClose);
    close.append(icon("close"));
    close.addEventListener("click", () => leave(box));
    box.append(body, close);
    place(box, tone === "bad", stays);
  };

  const copy = async (button) => {
    try {
      await navigator.clipboard.writeText(
        doc.getElementById(button.dataset.copy).textContent.trim(),
      );
      toast({ title: texts.textCopied });
    } catch {
      toast({ title: texts.textCopyFailed, tone: "bad" });
    }
  };

  const reveal = (button) => {
    const input = doc.getElementById(button.dataset.reveal);
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
    input.focus();
  };

  /* Dialogs are native; browsers that know command="show-modal" need none of this. */
  const invokes = "command" in HTMLButtonElement.prototype;
  const command = (button) => {
    const dialog = doc.getElementById(button.getAttribute("commandfor"));
    if (button.getAttribute("command") === "show-modal") dialog.showModal();
    else dialog.close();
  };

  /* A dialog that comes open with the page holds the rest of it back. */
  doc.querySelectorAll("dialog[open]").forEach((dialog) => {
    dialog.close();
    dialog.showModal();
  });

  const actions = [
    ["[data-set-theme]", (button) => setTheme(button.dataset.setTheme)],
    ["[data-toggle-sidebar]", toggleSidebar],
    ["[data-copy]", copy],
    ["[data-reveal]", reveal],
    ["[data-say]", (button) => toast({ title: button.dataset.say, tone: button.dataset.tone })],
    ["[data-print]", () => window.print()],
    ["[data-read-all]", (button) => readAll(button)],
    ["[data-error-summary] a", (link) => setTimeout(goToField, 0, link)],
    ["[commandfor]", (button) => invokes || command(button)],
  ];
  doc.addEventListener("click", (event) => {
    for (const [selector, act] of actions) {
      const target = event.target.closest(selector);
      if (target) act(target);
    }
    doc.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  doc.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && doc.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  /* A form is sent once: later submits are refused until the page is shown again. */
  doc.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    doc.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    doc.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  });

  /* The balance, live. It is announced only when the person's own act changed it. */
  const pretty = (amount) => {
    const [whole, places] = amount.split(".");
    const part = /^0*$/.test(places || "") ? "" : places.padEnd(2, "0");
    const grouped = new Intl.NumberFormat(tongue).format(BigInt(whole));
    const point = (1.5).toLocaleString(tongue).charAt(1);
    return part ? grouped + point + part : grouped;
  };
  const ownActs = ["purchase", "transfer", "refund", "spend"];
  const showBalance = (message) => {
    for (const bucket of ["available", "held", "withdrawable"]) {
      if (!/^-?\d+(\.\d+)?$/.test(message[bucket] || "")) continue;
      doc.querySelectorAll(`[data-balance="${bucket}"]`).forEach((place) => {
        place.textContent = pretty(message[bucket]);
      });
    }
    const live = doc.querySelector("[data-balance-live]");
    if (live && ownActs.includes(String(message.reason).toLowerCase())) {
      live.textContent = texts.textBalance.replace("{0}", pretty(message.available));
    }
  };
  /* What else there is besides the coins of now is asked for when somebody looks. */
  const purse = doc.querySelector("[data-purse]");
  purse?.addEventListener("toggle", async (event) => {
    if (event.newState !== "open") return;
    try {
      const answer = await fetch(purse.dataset.purse, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
      showBalance(await answer.json());
    } catch {
      purse.querySelectorAll(".amount:has(.skeleton)").forEach((place) => {
        place.textContent = "–";
      });
    }
  });

  /* How many wait stands at the bell and in the name of the tab. */
  const bareTitle = doc.title;
  const showCount = (count) => {
    doc.querySelectorAll('[data-bell="count"]').forEach((place) => {
      place.textContent = count;
    });
    doc.title = count ? `(${count}) ${bareTitle}` : bareTitle;
  };
  const showBell = (message) => {
    showCount(message.count);
    if (message.title) toast(message);
  };
  const readAll = async (button) => {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    try {
      const answer = await fetch(button.dataset.readAll, { method: "POST", headers });
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
      doc.querySelectorAll("#bell-panel .bell-item").forEach((item) => item.remove());
      doc.querySelector('[data-bell="nothing"]').hidden = false;
      button.hidden = true;
      showCount("");
    } catch {
      toast({ title: button.dataset.textFailed, tone: "bad" });
    }
  };
  /* A page that shows this very thing is read again; it holds nothing that somebody typed. */
  const made = Number(texts.since);
  const showAgain = (message) => {
    const place = doc.querySelector("[data-shows]");
    if (place && place.dataset.shows === message.what && message.at > made) location.reload();
  };
  let wait = 1000;
  let since = made;
  const listen = () => {
    const live = `${location.origin.replace(/^http/, "ws")}/live?since=${since}`;
    const socket = new WebSocket(live);
    socket.onopen = () => {
      wait = 1000;
    };
    socket.onmessage = (event) => {
      let message;
      try {
        message = JSON.parse(event.data);
      } catch {
        return;
      }
      since = Math.max(since, Number(message.at) || 0);
      if (message.type === "balance") showBalance(message);
      if (message.type === "bell") showBell(message);
      if (message.type === "changed") showAgain(message);
    };
    socket.onclose = (event) => {
      if (event.code === 1008) return;
      setTimeout(listen, wait + Math.random() * 500);
      wait = Math.min(wait * 2, 60000);
    };
  };

  /* The error of a set of radio cards names a hidden field: go to the first card instead. */
  const goToField = (link) => {
    const field = doc.getElementById(link.hash.slice(1));
    const radio =
      field && doc.querySelector(`input[type="radio"][name="${CSS.escape(field.name || "")}"]`);
    (radio || field?.querySelector("input") || field)?.focus();
  };

  /*
   * Moments are shown by the clock that the person chose, else by the one on their wall; what was
   * within a week is told as people tell it, and the whole moment stands in the tooltip. Not every
   * browser knows every zone.
   */
  const clock = (timeZone) =>
    new Intl.DateTimeFormat(tongue, { dateStyle: "medium", timeStyle: "short", timeZone });
  const wallClock = () => {
    try {
      return clock(root.dataset.zone || undefined);
    } catch (unknownZone) {
      if (unknownZone instanceof RangeError) return clock();
      throw unknownZone;
    }
  };
  const wall = wallClock();
  const relative = new Intl.RelativeTimeFormat(tongue, { numeric: "auto" });
  const STEPS = [
    ["minute", 60_000],
    ["hour", 3_600_000],
    ["day", 86_400_000],
  ];
  const told = (moment) => {
    const distance = moment - Date.now();
    const size = Math.abs(distance);
    if (size < STEPS[0][1]) return relative.format(0, "second");
    if (size >= 7 * STEPS[2][1]) return wall.format(moment);
    const [unit, millis] = STEPS.findLast((step) => size >= step[1]);
    return relative.format(Math.trunc(distance / millis), unit);
  };
  /* Receipts and lists of facts are exact, and so is everything on paper. */
  const showMoments = (isPaper) =>
    doc.querySelectorAll("time[datetime]").forEach((time) => {
      const moment = new Date(time.dateTime);
      if (Number.isNaN(moment.getTime())) return;
      const isExact = isPaper || time.closest(".facts, .receipt");
      time.textContent = isExact ? wall.format(moment) : told(moment);
      if (!isExact) time.title = wall.format(moment);
    });
  showMoments(false);
  addEventListener("beforeprint", () => showMoments(true));
  addEventListener("afterprint", () => showMoments(false));

  showTheme();
  showCount(doc.querySelector('[data-bell="count"]')?.textContent.trim() ?? "");
  const summary = doc.querySelector("[data-error-summary]");
  if (summary) summary.focus();
  if (texts.live === "true") listen();
})();
