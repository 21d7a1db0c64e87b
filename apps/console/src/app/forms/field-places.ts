import { focusInto, unfinishedDaysAt } from "@vas/ui";

/** A form, as React Hook Form knows it: one object for as long as the form lives. */
type FormControl = object;

const places = new WeakMap<FormControl, Map<string, HTMLElement>>();
/** The places of all forms. */
const checked = new WeakSet<HTMLElement>();

/** What a form library does with the place of a field, as with an element of a form. */
export type Place = {
  readonly focus: () => void;
  /** False where the place holds a day that is half written, or none that there is: the form's values lack it. */
  readonly reportValidity: () => boolean;
};

/** Remembers where on the page a field of a form is, and answers with what moves there. */
export function keepPlace(form: FormControl, path: string, place: HTMLElement): Place {
  const known = places.get(form) ?? new Map<string, HTMLElement>();
  places.set(form, known.set(path, place));
  checked.add(place);
  const reportValidity = () => !place.isConnected || !unfinishedDaysAt(place).includes(place);
  return { focus: () => focusInto(place), reportValidity };
}

/** Where the field of a path is, or the field that it is a part of; undefined where the page does not show it. */
export function placeOf(form: FormControl, path: string): HTMLElement | undefined {
  const place = places.get(form)?.get(path);
  if (place?.isConnected) return place;
  const end = path.lastIndexOf(".");
  return end === -1 ? undefined : placeOf(form, path.slice(0, end));
}

/** Moves to the first day in a part of the page that is not finished and that no form checks. @returns whether there is one */
export function focusUnfinishedDay(part: HTMLElement): boolean {
  const [day] = unfinishedDaysAt(part).filter((place) => !checked.has(place));
  if (day) focusInto(day);
  return day !== undefined;
}

/** Paths in the order of their fields on the page; those without a place come last. */
export function inPageOrder<Item extends { readonly place: HTMLElement | undefined }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted(({ place: one }, { place: other }) => {
    if (!one || !other) return Number(!one) - Number(!other);
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
