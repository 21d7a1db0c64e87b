import { render } from "@testing-library/react";
import { Localised } from "@vas/ui";
import { expect, test } from "vitest";
import { DifferingText } from "./DifferingText.tsx";

function shown(text: string, other: string) {
  const { container } = render(
    <Localised initial="fi">
      <DifferingText text={text} other={other} />
    </Localised>,
  );
  const marked = [...container.querySelectorAll("mark")].map(({ lastChild }) => lastChild?.textContent);
  return { marked, text: container.textContent };
}

test("what the other text has not is marked, on each side", () => {
  const [mine, theirs] = ["Kysy häneltä rauhassa.", "Kysy tulkin avulla rauhassa."];
  expect(shown(mine, theirs).marked).toEqual(["häneltä"]);
  expect(shown(theirs, mine).marked).toEqual(["tulkin avulla "]);
  expect(shown("", theirs).text).toBe("");
  expect(shown("Oulu", "Kempele")).toEqual({ marked: [], text: "Oulu" });
});

test("words that differ one after another are told once, and those apart each for itself", () => {
  const text = "Soita heti tulkille ja odota rauhassa aulassa.";
  const { marked, text: heard } = shown(text, "Kirjoita joskus tulkille ja lähde pois aulassa.");
  expect(marked).toEqual(["Soita heti", "odota rauhassa"]);
  expect(heard.match(/Eroaa:/g)).toHaveLength(2);
  expect(heard.replaceAll("Eroaa: ", "")).toBe(text);
});

test("of a long text only what stands around a difference is shown", () => {
  const long = "sana ".repeat(400);
  const { text, marked } = shown(`${long}oma ${long}`, `${long}toisen ${long}`);
  expect(marked).toEqual(["oma"]);
  expect(text?.length).toBeLessThan(200);
  expect(text).toMatch(/^ … .*sana Eroaa: oma sana.* … $/s);
});

test("a long text that only lacks something at an end shows where, and one that is equal is shown whole", () => {
  const long = "sana ".repeat(400);
  expect(shown(long, `${long}lopuksi`)).toEqual({ marked: [], text: ` … ${long.slice(-60)}` });
  expect(shown(long, `aluksi ${long}`)).toEqual({ marked: [], text: `${long.slice(0, 60)} … ` });
  expect(shown(long, long)).toEqual({ marked: [], text: long });
});
