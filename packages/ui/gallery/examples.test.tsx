import { render } from "@testing-library/react";
import axe from "axe-core";
import { expect, test } from "vitest";
import { languages, Localised, ToastProvider } from "../src/index.ts";
import { examples } from "./examples.ts";

/** Faults as "rule: selector"; contrast and geometry need a real browser and are checked there. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      region: { enabled: false },
      "page-has-heading-one": { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const language of languages) {
  for (const [name, Example] of Object.entries(examples)) {
    test(`${name} has no accessibility fault in ${language}`, async () => {
      render(
        <Localised initial={language}>
          <ToastProvider>
            <Example />
          </ToastProvider>
        </Localised>,
      );
      expect(await axeFaults()).toEqual([]);
    });
  }
}

test("the check itself finds a field without a name", async () => {
  render(<input type="text" />);
  expect(await axeFaults()).toEqual([expect.stringContaining("label: <input")]);
});
