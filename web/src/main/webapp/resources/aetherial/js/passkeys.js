/* Passkeys: asks the server what the device has to sign, and sends the answer with the form. */
(() => {
  "use strict";
  const doc = document;

  const tell = (button, text) => {
    const place = button.form.querySelector("[data-passkey-status]");
    place.textContent = place.dataset[text];
  };

  const options = async (button) => {
    const answer = await fetch(button.dataset.options, {
      method: "POST",
      headers: { Accept: "application/json" },
    });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    return answer.json();
  };

  const asked = async (button) => {
    const told = await options(button);
    return button.dataset.passkey === "create"
      ? navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(told),
        })
      : navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(told),
        });
  };

  const use = async (button) => {
    const needed = doc.getElementById(button.dataset.needs || "");
    if (needed && !needed.value.trim()) {
      needed.focus();
      return;
    }
    button.setAttribute("aria-busy", "true");
    try {
      const credential = await asked(button);
      doc.getElementById(button.dataset.field).value = JSON.stringify(credential.toJSON());
      doc.getElementById(button.dataset.submit).click();
    } catch {
      tell(button, "textFailed");
    } finally {
      button.removeAttribute("aria-busy");
    }
  };

  doc.addEventListener("click", (event) => {
    const button = event.target.closest("[data-passkey]");
    if (!button) return;
    if (window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON) use(button);
    else tell(button, "textNone");
  });
})();
