import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useOpenPlaces } from "./use-open-places.ts";

const storageKey = "vas-shortcuts";
const patience = 1500;

/** Single keys may disturb those who speak to the machine: they can be turned off (WCAG 2.1.4). */
export function useShortcutsSetting(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => localStorage.getItem(storageKey) !== "off");
  return [
    isOn,
    (next) => {
      localStorage.setItem(storageKey, next ? "on" : "off");
      setOn(next);
    },
  ];
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest("input, textarea, select, [role=textbox], [role=spinbutton]") !== null
  );
}

/** A dialog or a menu has the keys for itself. A short message is an alert dialog too, but it covers nothing. */
const covers = "dialog[open], [role=dialog], [role=alertdialog]:not(.ui-toast), [role=menu], [role=listbox]";

function isCovered(): boolean {
  return document.querySelector(covers) !== null;
}

function isPlainKey(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !isWriting(event.target);
}

export type Shortcuts = { readonly onSearch: () => void; readonly onHelp: () => void };

type Press = { readonly key: string; readonly afterG: boolean };

/** `/` search, `?` help, `g` then a letter to a place. */
export function useShortcuts({ onSearch, onHelp }: Shortcuts, isOn: boolean): void {
  const navigate = useNavigate();
  const places = useOpenPlaces();
  const goPressedAt = useRef(0);
  const act = useRef<(press: Press) => boolean>(() => false);
  useEffect(() => {
    act.current = ({ key, afterG }) => {
      const place = afterG ? places.find((one) => one.key === key) : undefined;
      if (place) void navigate({ to: place.to });
      else if (key === "/") onSearch();
      else if (key === "?") onHelp();
      else return false;
      return true;
    };
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listener = (event: KeyboardEvent) => {
      if (!isPlainKey(event) || isCovered()) return;
      const afterG = Date.now() - goPressedAt.current < patience;
      goPressedAt.current = event.key === "g" ? Date.now() : 0;
      if (act.current({ key: event.key, afterG })) event.preventDefault();
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [isOn]);
}
