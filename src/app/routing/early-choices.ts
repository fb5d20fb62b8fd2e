import { useEffect } from "react";

/** Searches for what the reader typed or chose before the page could answer, as soon as it can. */
export function useEarlyChoices(): void {
  useEffect(() => {
    for (const select of document.querySelectorAll("select")) {
      const isDrawn = select.selectedOptions[0]?.defaultSelected ?? true;
      if (!isDrawn) select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    for (const radio of document.querySelectorAll<HTMLInputElement>("input[type='radio']:checked")) {
      if (!radio.defaultChecked) choose(radio);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>("input[type='search']")) {
      if (field.value !== field.defaultValue) type(field);
    }
  }, []);
}

// React lets stand what it finds when it takes a page over, but counts it as known and hears of no change. Each input has
// a setter of React's for what is known: it is given what the page was drawn with.

function choose(radio: HTMLInputElement): void {
  radio.checked = radio.defaultChecked;
  radio.click();
}

function type(field: HTMLInputElement): void {
  const { value: typed } = field;
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, typed);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
