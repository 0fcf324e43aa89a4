/*
 * What the browser keeps: the files of this version, and one page that says that there is no
 * network. Never a page with somebody's data.
 */
"use strict";
const ROOT = "{root}";
const ASSETS = "{assets}";
const OFFLINE = `${ROOT}/offline`;
const FILES = [
  "css/tokens.css",
  "css/base.css",
  "css/components.css",
  "js/aetherial.js",
  "js/frame.js",
  "js/forms.js",
  "js/palette.js",
  "js/passkeys.js",
  "js/push.js",
  "fonts/figtree-latin.woff2",
  "icons/sprite.svg",
  "icons/favicon.svg",
];

/* During an update a node of another version may answer, with its own files and not for ever. */
const isOurs = (answer) =>
  answer.ok && (answer.headers.get("Cache-Control") ?? "").includes("immutable");
const keep = async () => {
  const cache = await caches.open(ASSETS);
  await Promise.all(
    FILES.map(async (file) => {
      const address = `${ASSETS}/${file}`;
      const answer = await fetch(address);
      if (isOurs(answer)) await cache.put(address, answer);
    }),
  );
  const page = await fetch(OFFLINE, { credentials: "omit", cache: "no-store" });
  if (page.ok) await cache.put(OFFLINE, page);
};
const forgetOthers = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== ASSETS).map((name) => caches.delete(name)));
};
const fileOf = async (request) => {
  const kept = await caches.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (isOurs(fresh)) (await caches.open(ASSETS)).put(request, fresh.clone());
  return fresh;
};
const pageOf = async (request) => {
  try {
    return await fetch(request);
  } catch (noNetwork) {
    return (await caches.match(OFFLINE)) ?? Promise.reject(noNetwork);
  }
};

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keep());
});
self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});
/* News while no page is open. A second copy of it takes the place of the first. */
const showNews = (told) =>
  self.registration.showNotification(told.title, {
    body: told.text,
    tag: told.tag,
    lang: told.lang,
    dir: "auto",
    icon: `${ASSETS}/icons/app-192.png`,
    data: { link: told.link },
  });
/* The window that is open already goes there; a link leads nowhere but here. */
const goTo = async (link) => {
  const place = new URL(`${ROOT}${link}`, self.location.origin);
  if (place.origin !== self.location.origin) return undefined;
  const [open] = await self.clients.matchAll({ type: "window" });
  if (!open) return self.clients.openWindow(place.href);
  await open.focus();
  return open.navigate(place.href);
};
self.addEventListener("push", (event) => {
  if (event.data) event.waitUntil(showNews(event.data.json()));
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(goTo(event.notification.data.link));
});
self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(pageOf(request));
  else if (new URL(request.url).pathname.startsWith(`${ASSETS}/`)) event.respondWith(fileOf(request));
});
