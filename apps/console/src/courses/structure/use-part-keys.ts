import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import type { Direction } from "./arrangement.ts";
import type { CourseVersion } from "../course-words.ts";
import type { Part } from "./use-arranging.ts";

const directions: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down" };

/** Alt with an arrow moves the part in which the focus is. */
export function useMoveKeys(listRef: RefObject<HTMLElement | null>, move: (part: Part, to: Direction) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const to = event.altKey ? directions[event.key] : undefined;
    const part = to && partAround(event.target as Element);
    if (!to || !part) return;
    event.preventDefault();
    move(part, to);
  });
  useEffect(() => {
    const list = listRef.current;
    const listen = (event: KeyboardEvent) => onKey(event);
    list?.addEventListener("keydown", listen);
    return () => list?.removeEventListener("keydown", listen);
  }, [listRef]);
}

function partAround(element: Element): Part | undefined {
  const { part, partKind } = element.closest<HTMLElement>("[data-part]")?.dataset ?? {};
  return part === undefined ? undefined : { name: part, kind: partKind === "module" ? "module" : "lesson" };
}

/** The browser takes focus from what is moved in the page; it is given back where it was. @returns to be called before */
export function useFocusOnMoved(listRef: RefObject<HTMLElement | null>, { modules }: CourseVersion): () => void {
  const focused = useRef<{ readonly act: string | undefined; readonly part: string | undefined }>(undefined);
  useEffect(() => {
    const { act, part } = focused.current ?? {};
    focused.current = undefined;
    const place = act ? `[data-part-act="${act}"] button` : part && `[data-part="${part}"] a`;
    if (place) listRef.current?.querySelector<HTMLElement>(place)?.focus();
  }, [listRef, modules]);
  return () => {
    const { activeElement } = document;
    const act = activeElement?.closest<HTMLElement>("[data-part-act]")?.dataset["partAct"];
    const part = activeElement?.closest<HTMLElement>("[data-part]")?.dataset["part"];
    focused.current = { act, part };
  };
}
