import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { reasonForm, saveOrganisationForm, type ReasonInput } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { Button, DateField, DatePicker, languages, Localised, TextArea, useWords, type Language } from "@vas/ui";
import { expect, test, vi } from "vitest";
import { FormFaults } from "./FormFaults.tsx";
import { FormField } from "./FormField.tsx";
import { showInvalidField, useValidatedForm } from "./form.ts";

type Props = { readonly onSend: (input: ReasonInput) => void };

function ReasonForm({ onSend }: Props) {
  const { setLanguage } = useWords();
  const form = useValidatedForm(reasonForm, { reason: "" });
  return (
    <form onSubmit={(event) => void form.handleSubmit(onSend)(event)} noValidate>
      <FormFaults form={form} labelOf={() => "Syy"} />
      <FormField form={form} name="reason">
        {(field) => <TextArea label="Syy" isRequired {...field} />}
      </FormField>
      <Button type="submit">Lähetä</Button>
      <Button onPress={() => setLanguage("en")}>English</Button>
      <Button onPress={() => showInvalidField(form, { field: "reason", problem: "too_long" })}>Palvelin</Button>
    </form>
  );
}

function open(): { onSend: Props["onSend"] } {
  const onSend = vi.fn<Props["onSend"]>();
  render(
    <Localised initial="fi">
      <ReasonForm onSend={onSend} />
    </Localised>,
  );
  return { onSend };
}

test("a form with a fault is not sent; the fault is told above and at its field, in the language of the page", async () => {
  const user = userEvent.setup();
  const { onSend } = open();
  await user.click(screen.getByRole("button", { name: "Lähetä" }));
  expect(onSend).not.toHaveBeenCalled();
  expect((await screen.findByRole("alert")).textContent).toContain("Korjaa 1 kohta");
  expect(screen.getAllByText(/Täytä tämä tieto\./)).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getAllByText(/Fill this in\./)).toHaveLength(2);
});

test("the summary leads to the field", async () => {
  const user = userEvent.setup();
  open();
  await user.click(screen.getByRole("button", { name: "Lähetä" }));
  await user.click(await screen.findByRole("button", { name: /^Syy: / }));
  expect(document.activeElement).toBe(screen.getByLabelText("Syy"));
});

test("a corrected form is sent as the schema gives it", async () => {
  const user = userEvent.setup();
  const { onSend } = open();
  await user.type(screen.getByLabelText("Syy"), "Henkilö perui suostumuksensa");
  await user.click(screen.getByRole("button", { name: "Lähetä" }));
  await vi.waitFor(() =>
    expect(vi.mocked(onSend).mock.calls[0]?.[0]).toEqual({ reason: "Henkilö perui suostumuksensa" }),
  );
});

test("a field that the API refused shows as the form's own fault", async () => {
  const user = userEvent.setup();
  open();
  await user.click(screen.getByRole("button", { name: "Palvelin" }));
  expect(await screen.findByText("Teksti on liian pitkä.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Syy"));
});

const opening = {
  kind: "police",
  name: "Poliisi (keksitty)",
  nameSv: null,
  nameEn: null,
  municipality: null,
  capacity: null,
} as const;

type OpeningProps = {
  readonly of: typeof DateField;
  readonly openedOn: string | null;
  readonly onSend: (openedOn: string | null) => void;
};

function OpeningForm({ of: Field, openedOn, onSend }: OpeningProps) {
  const form = useValidatedForm(saveOrganisationForm("2026-11-27" as CalendarDate), { ...opening, openedOn });
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit((input) => onSend(input.openedOn))(event)}>
      <FormFaults form={form} labelOf={() => "Päivä"} />
      <FormField form={form} name="openedOn">
        {(field) => <Field label="Päivä" isOptional {...field} />}
      </FormField>
      <Button type="submit">Lähetä</Button>
    </form>
  );
}

const faults: Readonly<Record<Language, { readonly noSuchDay: string; readonly half: string }>> = {
  fi: {
    noSuchDay: "Päivää 31.2.2026 ei ole. Kirjoita päivä uudelleen tai tyhjennä kenttä.",
    half: "Päivä 12.3.vvvv on kesken. Kirjoita se kokonaan tai tyhjennä kenttä.",
  },
  sv: {
    noSuchDay: "Dagen 31.2.2026 finns inte. Skriv datumet på nytt eller töm fältet.",
    half: "Datumet 12.3.åååå är ofullständigt. Skriv hela datumet eller töm fältet.",
  },
  en: {
    noSuchDay: "There is no such day as 31/02/2026. Write the date again, or clear the field.",
    half: "The date 12/03/yyyy is not complete. Write it in full, or clear the field.",
  },
};
const cases = Object.entries({ DateField, DatePicker }).flatMap(([name, Field]) =>
  languages.map((language) => ({ name, Field, language })),
);

function openForm({ Field, language }: Omit<(typeof cases)[number], "name">, openedOn: string | null = null) {
  const onSend = vi.fn<OpeningProps["onSend"]>();
  render(
    <Localised initial={language}>
      <OpeningForm of={Field} openedOn={openedOn} onSend={onSend} />
    </Localised>,
  );
  const user = userEvent.setup();
  const parts = () => screen.getAllByRole("spinbutton");
  return {
    onSend,
    parts,
    write: async (text: string, part = 0) => {
      await user.click(parts()[part] as HTMLElement);
      await user.keyboard(text);
    },
    send: () => user.click(screen.getByRole("button", { name: "Lähetä" })),
  };
}

function written(parts: readonly HTMLElement[]): string {
  const of = (type: string) => parts.find(({ dataset }) => dataset["type"] === type)?.getAttribute("aria-valuenow");
  return ["year", "month", "day"].map(of).join("-");
}

test.each(cases)("a form is not sent without an optional day that there is not ($name, $language)", async (one) => {
  const { onSend, parts, write, send } = openForm(one);
  await write("3122026");
  await send();
  await waitFor(() => expect(parts()).toContain(document.activeElement));
  expect(screen.getByText(faults[one.language].noSuchDay)).toBeTruthy();
  expect(onSend).not.toHaveBeenCalled();
  expect(written(parts())).toBe("2026-2-31");
  // However often it is sent, what was written stays there and so does what is wrong with it.
  await send();
  expect(screen.getByText(faults[one.language].noSuchDay)).toBeTruthy();
  expect(written(parts())).toBe("2026-2-31");
  expect(onSend).not.toHaveBeenCalled();
  // Who has read it and empties the field means no day.
  for (const part of [0, 1, 2]) await write("{Backspace}".repeat(4), part);
  await send();
  await waitFor(() => expect(onSend).toHaveBeenCalledExactlyOnceWith(null));
});

test.each(cases)("a form is not sent without an optional day that is half written ($name, $language)", async (one) => {
  const { onSend, parts, write, send } = openForm(one);
  await write("123");
  await send();
  await waitFor(() => expect(parts()).toContain(document.activeElement));
  expect(screen.getByText(faults[one.language].half)).toBeTruthy();
  expect(onSend).not.toHaveBeenCalled();
  await write("2025", 2);
  await send();
  await waitFor(() => expect(onSend).toHaveBeenCalledExactlyOnceWith("2025-03-12"));
});

test.each(cases)("a form is not sent with the day that a part was taken from ($name, $language)", async (one) => {
  const { onSend, write, send } = openForm(one, "2025-03-12");
  await write("{Backspace}{Backspace}{Backspace}{Backspace}", 2);
  await send();
  expect(await screen.findByText(faults[one.language].half)).toBeTruthy();
  expect(onSend).not.toHaveBeenCalled();
  await write("1332025");
  await send();
  await waitFor(() => expect(onSend).toHaveBeenCalledExactlyOnceWith("2025-03-13"));
});

test("the summary names an unfinished day as it names every fault, and forgets it when the day is written", async () => {
  const { write, send } = openForm({ Field: DateField, language: "fi" });
  await write("3122026");
  await send();
  expect(await screen.findByRole("button", { name: "Päivä: Tämä ei ole päivämäärä." })).toBeTruthy();
  await write("2822026");
  await waitFor(() => expect(screen.queryByText(/ei ole/)).toBeNull());
});
