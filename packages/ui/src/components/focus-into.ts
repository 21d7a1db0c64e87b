const controls = "input, textarea, button, select";

/** Moves to a field: to the control itself, or inside a group to the chosen one, the first part of a date, or the first. */
export function focusInto(place: HTMLElement): void {
  const inside = () =>
    place.querySelector<HTMLElement>("input:checked") ??
    place.querySelector<HTMLElement>("[role=spinbutton]") ??
    place.querySelector<HTMLElement>(controls);
  (place.matches(controls) ? place : (inside() ?? place)).focus();
}
