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
  "js/passkeys.js",
  "fonts/figtree-latin.woff2",
  "icons/sprite.svg",
  "icons/favicon.svg",
];

const keep = async () => {
  const cache = await caches.open(ASSETS);
  await cache.addAll(FILES.map((file) => `${ASSETS}/${file}`));
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
  if (fresh.ok) (await caches.open(ASSETS)).put(request, fresh.clone());
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
self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(pageOf(request));
  else if (new URL(request.url).pathname.startsWith(`${ASSETS}/`)) event.respondWith(fileOf(request));
});
