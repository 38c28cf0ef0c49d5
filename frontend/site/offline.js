/** Keeps every file of the page, so that it works without a network; a new version of the page takes the place of the old. */
const VERSION = "timeline-@VERSION@";
const FILES = "@FILES@".split(" ");

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(VERSION)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});
self.addEventListener("activate", (event) => {
  const old = async () => (await caches.keys()).filter((name) => name !== VERSION).map((name) => caches.delete(name));
  event.waitUntil(
    old()
      .then(Promise.all.bind(Promise))
      .then(() => self.clients.claim()),
  );
});
self.addEventListener("fetch", (event) => {
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)));
});
