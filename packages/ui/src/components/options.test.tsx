import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { CheckboxGroup, Localised, RadioGroup, Select } from "../index.ts";

const options = [{ id: "case-1", label: "Kokki", lang: "fi" } as const, { id: "case-2", label: "Städaren" }];
const ignored = () => undefined;

function show(children: ReactNode) {
  return render(<Localised initial="sv">{children}</Localised>);
}

function langOf(text: string, place: HTMLElement = document.body): string | null | undefined {
  return within(place).getByText(text).closest("[lang]")?.getAttribute("lang");
}

test.each([
  ["one of a few", <RadioGroup key="one" label="Fall" options={options} value={null} onChange={ignored} />],
  ["any of them", <CheckboxGroup key="any" label="Fall" options={options} value={[]} onChange={ignored} />],
])("a choice of %s marks a label in another language, and no other", (_, field) => {
  show(field);
  expect(langOf("Kokki")).toBe("fi");
  expect(langOf("Städaren")).toBe("sv");
});

test("a list marks a label in another language where it is offered and where it is chosen", async () => {
  const user = userEvent.setup();
  show(<Select label="Fall" options={options} value="case-1" onChange={ignored} />);
  const button = screen.getByRole("button", { name: /Fall/ });
  expect(langOf("Kokki", button)).toBe("fi");
  await user.click(button);
  const list = await screen.findByRole("listbox");
  expect(langOf("Kokki", list)).toBe("fi");
  expect(langOf("Städaren", list)).toBe("sv");
});
