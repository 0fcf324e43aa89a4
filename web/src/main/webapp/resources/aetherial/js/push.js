/* Messages to this browser: asks the person, then the browser's service, then tells our server. */
(() => {
  "use strict";
  const doc = document;
  const tell = (text) => {
    const place = doc.querySelector("[data-push-status]");
    place.textContent = place.dataset[text];
  };

  const bytes = (text) => {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  };

  /* A subscription to another key of ours is good for nothing any more. */
  const subscription = async (key) => {
    const worker = await navigator.serviceWorker.ready;
    await (await worker.pushManager.getSubscription())?.unsubscribe();
    return worker.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: bytes(key),
    });
  };

  const turnOn = async (button) => {
    if (!("PushManager" in window) || !navigator.serviceWorker) return tell("textNone");
    if ((await Notification.requestPermission()) !== "granted") return tell("textDenied");
    button.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(button.dataset.devices, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(await subscription(button.dataset.push)),
      });
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
      location.reload();
    } catch {
      tell("textFailed");
    } finally {
      button.removeAttribute("aria-busy");
    }
    return undefined;
  };

  doc.addEventListener("click", (event) => {
    const button = event.target.closest("[data-push]");
    if (button) turnOn(button);
  });
})();
