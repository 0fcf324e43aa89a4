/* Forms: what asks first, and what is ticked. Every form works without it; the server decides. */
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
})();
