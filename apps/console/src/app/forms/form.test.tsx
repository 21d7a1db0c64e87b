import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { reasonForm, type ReasonInput } from "@vas/domain/forms";
import { Button, Localised, TextArea, useWords } from "@vas/ui";
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
