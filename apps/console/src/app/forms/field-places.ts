import { focusInto } from "@vas/ui";

/** A form, as React Hook Form knows it: one object for as long as the form lives. */
type FormControl = object;

const places = new WeakMap<FormControl, Map<string, HTMLElement>>();

/** Remembers where on the page a field of a form is, and answers with what moves there. */
export function keepPlace(form: FormControl, path: string, place: HTMLElement): { readonly focus: () => void } {
  const known = places.get(form) ?? new Map<string, HTMLElement>();
  places.set(form, known.set(path, place));
  return { focus: () => focusInto(place) };
}

/** Where the field of a path is, or the field that it is a part of; undefined where the page does not show it. */
export function placeOf(form: FormControl, path: string): HTMLElement | undefined {
  const place = places.get(form)?.get(path);
  if (place?.isConnected) return place;
  const end = path.lastIndexOf(".");
  return end === -1 ? undefined : placeOf(form, path.slice(0, end));
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
