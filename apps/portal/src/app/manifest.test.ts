import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@vas/ui";
import { expect, test } from "vitest";
import { messages } from "./messages.ts";

type Manifest = {
  readonly id: string;
  readonly lang: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly purpose?: string }[];
};

const publicFolder = join(import.meta.dirname, "../../public");

test.each(languages)(
  "the portal can be put on a home screen under its name in %s, with icons of our own",
  (language) => {
    const text = readFileSync(join(publicFolder, `manifest.${language}.webmanifest`), "utf8");
    const manifest = JSON.parse(text) as Manifest;
    expect(manifest).toMatchObject({ id: "/portal/", start_url: "/portal/", scope: "/portal/", lang: language });
    expect(manifest.name).toBe(messages.product[language]);
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
    const missing = manifest.icons.filter(({ src }) => !existsSync(join(publicFolder, src.replace("/portal/", ""))));
    expect(missing).toEqual([]);
  },
);
