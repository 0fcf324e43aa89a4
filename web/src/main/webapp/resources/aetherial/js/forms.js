/* Forms: what asks first, what is ticked, and what was typed and not sent. Every form works without it; the server decides. */
(() => {
  "use strict";
  const doc = document;
  const root = doc.documentElement;

  /* Enter in a field sends a form by its first button, which may stand in a closed question. */
  doc.addEventListener(
    "submit",
    (event) => {
      const question = event.submitter?.closest("dialog");
      if (!question || question.open) return;
      event.preventDefault();
      event.stopPropagation();
      question.showModal();
    },
    true,
  );

  /* What is ticked is counted, and its coins are added up exactly. */
  const coins = (minor) => {
    const write = new Intl.NumberFormat(`${root.lang || "en"}-u-nu-latn`, {
      minimumFractionDigits: minor % 100n === 0n ? 0 : 2,
    });
    return write.format(`${minor / 100n}.${String(minor % 100n).padStart(2, "0")}`);
  };
  const count = (form) => {
    const ticked = [...form.querySelectorAll('input[name="ticked"]:checked')];
    const sum = ticked.reduce((all, box) => all + BigInt(box.dataset.minor || 0), 0n);
    form.querySelectorAll("[data-ticked]").forEach((place) => {
      place.textContent = place.dataset.ticked === "coins" ? coins(sum) : String(ticked.length);
    });
  };
  doc.addEventListener("change", (event) => {
    if (event.target.name === "ticked" && event.target.form) count(event.target.form);
  });
  doc.querySelectorAll("form:has([data-ticked])").forEach(count);

  /* Long texts are kept in the tab until they are sent: never amounts, codes or passwords. */
  const person = doc.body.dataset.person;
  const START = "draft ";
  const nameOf = (area) => {
    const thing = area.form?.querySelector('input[type="hidden"][name="id"]')?.value ?? "";
    return [START + person, location.pathname, location.search, thing, area.id].join(" ");
  };
  const drafts = [...doc.querySelectorAll("textarea[data-draft]")];
  drafts.forEach((area) => {
    const kept = sessionStorage.getItem(nameOf(area));
    if (kept && !area.value) area.value = kept;
  });
  const forget = (areas) => areas.forEach((area) => sessionStorage.removeItem(nameOf(area)));
  const forgetAll = () =>
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith(START))
      .forEach((name) => sessionStorage.removeItem(name));

  /* Whoever typed something and leaves without sending it is asked, once they have touched it. */
  const typed = new Set();
  const isChanged = (field) =>
    field.matches("input:not([type=checkbox], [type=radio], [type=hidden], [type=password]), textarea")
      ? field.value !== field.defaultValue
      : field.matches("[type=checkbox], [type=radio]") && field.checked !== field.defaultChecked;
  const guarded = (form) => form?.method === "post" && form.closest("main");
  doc.addEventListener("input", (event) => {
    const area = event.target;
    if (guarded(area.form)) typed.add(area.form);
    if (person && drafts.includes(area)) sessionStorage.setItem(nameOf(area), area.value);
  });
  doc.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    typed.clear();
    forget(drafts.filter((area) => area.form === event.target));
    if (event.target.id === "log-out-form") forgetAll();
  });
  addEventListener("beforeunload", (event) => {
    const isLost = [...typed].some((form) => form.isConnected && [...form.elements].some(isChanged));
    if (person && isLost && navigator.userActivation?.hasBeenActive) event.preventDefault();
  });
})();
