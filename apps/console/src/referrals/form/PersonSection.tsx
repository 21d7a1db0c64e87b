import { Button, Notice, Panel, Stack, useWords } from "@vas/ui";
import { useWatch } from "react-hook-form";
import { DuplicateCheck } from "./DuplicateCheck.tsx";
import type { ReferralForm } from "./form-fields.ts";
import { messages } from "./messages.ts";
import { PersonFields } from "./PersonFields.tsx";
import { emptyPerson, type KnownPerson } from "./referral-state.ts";

/** Whom the referral is about: a new person, or one that is known already. */
export function PersonSection({ form }: { readonly form: ReferralForm }) {
  const { t } = useWords();
  const [known, person] = useWatch({ control: form.control, name: ["known", "newPerson"] });
  const choose = (chosen: KnownPerson | null) => {
    form.setValue("person", chosen?.id ?? null, { shouldDirty: true });
    form.setValue("known", chosen);
    form.setValue("newPerson", chosen ? null : emptyPerson, { shouldDirty: true });
  };
  if (known) {
    return (
      <Panel title={t(messages.person)}>
        <Notice
          title={t(messages.chosen, { name: known.name })}
          actions={
            <Button variant="secondary" onPress={() => choose(null)}>
              {t(messages.useNew)}
            </Button>
          }
        />
      </Panel>
    );
  }
  const { givenName, familyName, otherNames, birthDate, nationalities } = person ?? emptyPerson;
  const asked = { name: `${givenName} ${familyName} ${otherNames}`.trim(), birthDate, nationalities };
  return (
    <Panel title={t(messages.person)}>
      <Stack>
        <p className="ui-quiet">{t(messages.personHelp)}</p>
        <PersonFields form={form} at="newPerson" />
        <DuplicateCheck
          asked={asked}
          onChoose={choose}
          none={<p className="ui-quiet">{t(messages.duplicatesNone)}</p>}
        />
      </Stack>
    </Panel>
  );
}
