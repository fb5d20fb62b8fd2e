import { useEffect } from "react";

/** Searches for what the reader typed or chose before the page could answer, as soon as it can. */
export function useEarlyChoices(): void {
  useEffect(() => {
    for (const select of document.querySelectorAll("select")) {
      // One that was not drawn with the page, but by now, has none that was drawn as chosen.
      const drawn = Array.from(select.options).find(({ defaultSelected }) => defaultSelected);
      if (drawn?.selected === false) tell(select);
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

/**
 * React takes a page over at once when it hears an event, and goes on to tell of the choice that the event is about; drawn
 * anew meanwhile, the list has lost it by then.
 */
function tell(select: HTMLSelectElement): void {
  const { value } = select;
  const { event } = window;
  if (event?.target !== select || !["input", "change"].includes(event.type)) {
    select.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  const restore = (): void => {
    select.value = value;
  };
  select.addEventListener("change", restore, { once: true });
}

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
