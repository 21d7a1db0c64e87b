import { earliestTrainingDay, type planTrainingForm } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, Columns, DatePicker, Select, Stack, TextField, useWords, type Option } from "@vas/ui";
import { useState } from "react";
import type { ValidatedForm } from "../app/forms/form.ts";
import { FormField, type Bound } from "../app/forms/FormField.tsx";
import { OrganisationField } from "../organisations/OrganisationField.tsx";
import { messages } from "./messages.ts";

export type PlanState = {
  readonly course: string | null;
  readonly organisations: readonly string[];
  readonly heldOn: string | null;
  readonly beginsAt: string;
  readonly venue: string;
  readonly teacher: string;
  readonly seats: number | null;
};
export type PlanInput = NonNullable<ReturnType<typeof planTrainingForm>["_zod"]["output"]>;
export type PlanForm = ValidatedForm<PlanState, PlanInput>;

type Props = {
  readonly form: PlanForm;
  readonly courses: readonly Option[];
  /** The bodies that are chosen already, with their names. */
  readonly bodies: readonly Option[];
  readonly today: CalendarDate;
};

/** What is taught, to whom, when and where. */
export function PlanFields({ form, courses, bodies, today }: Props) {
  const { t } = useWords();
  return (
    <Stack gap="m">
      <FormField form={form} name="course">
        {(field) => <Select label={t(fieldLabels.course)} isRequired options={courses} {...field} />}
      </FormField>
      <FormField form={form} name="organisations">
        {(field) => <BodiesField bodies={bodies} {...field} />}
      </FormField>
      <Columns>
        <FormField form={form} name="heldOn">
          {(field) => (
            <DatePicker
              label={t(fieldLabels.heldOn)}
              description={t(messages.dayHelp)}
              isRequired
              min={earliestTrainingDay(today)}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="beginsAt">
          {(field) => (
            <TextField
              label={t(fieldLabels.beginsAt)}
              description={t(messages.timeHelp)}
              isRequired
              width="narrow"
              {...field}
            />
          )}
        </FormField>
      </Columns>
      <FormField form={form} name="venue">
        {(field) => (
          <TextField label={t(fieldLabels.venue)} description={t(messages.venueHelp)} isRequired {...field} />
        )}
      </FormField>
      <FormField form={form} name="teacher">
        {(field) => <TextField label={t(fieldLabels.teacher)} isOptional {...field} />}
      </FormField>
      <FormField form={form} name="seats">
        {(field) => <SeatsField {...field} />}
      </FormField>
    </Stack>
  );
}

function SeatsField({ value, onChange, ...field }: Bound<number | null>) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  return (
    <TextField
      {...field}
      label={t(fieldLabels.seats)}
      description={t(messages.seatsHelp)}
      isRequired
      inputMode="numeric"
      width="narrow"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(text.trim() === "" ? null : Number(text));
      }}
    />
  );
}

type BodiesProps = Bound<readonly string[]> & { readonly bodies: readonly Option[] };

/** Bodies found one after another; each that is chosen can be taken off again. */
function BodiesField({ bodies, value, onChange, ...field }: BodiesProps) {
  const { t } = useWords();
  const [known, setKnown] = useState(bodies);
  const [round, setRound] = useState(0);
  const add = (chosen: Option | null) => {
    if (chosen === null || value.includes(chosen.id)) return;
    setKnown([...known, chosen]);
    onChange([...value, chosen.id]);
    setRound(round + 1);
  };
  return (
    <Stack gap="s">
      <OrganisationField
        key={round}
        {...field}
        label={t(fieldLabels.organisations)}
        description={t(messages.bodiesHelp)}
        value={null}
        onChange={() => undefined}
        onChosen={add}
      />
      {value.length > 0 && (
        <ul className="trainings-bodies">
          {value.map((id) => {
            const name = known.find((one) => one.id === id)?.label ?? id;
            return (
              <li key={id}>
                {name}{" "}
                <Button
                  variant="quiet"
                  aria-label={t(messages.takeOff, { name })}
                  onPress={() => onChange(value.filter((one) => one !== id))}
                >
                  {t(messages.remove)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Stack>
  );
}
