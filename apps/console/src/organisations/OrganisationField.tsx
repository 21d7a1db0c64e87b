import { useQuery } from "@apollo/client/react";
import { ComboBox, useWords, type Option } from "@vas/ui";
import { useDeferredValue, useState } from "react";
import { useCodes } from "../app/codes.ts";
import type { Bound } from "../app/forms/FormField.tsx";
import type { OrganisationKind } from "../schema.generated.ts";
import { bodyName } from "./organisation-names.ts";
import { OrganisationChoicesDocument, type OrganisationChoicesQuery } from "./OrganisationField.generated.ts";

export type OrganisationFieldProps = Partial<Bound<string | null>> &
  Pick<Bound<string | null>, "value" | "onChange"> & {
    readonly label: string;
    readonly description?: string;
    readonly isOptional?: boolean;
    /** The body of a value that was chosen earlier. */
    readonly chosen?: Option | undefined;
    /** Told the body with its name, for a draft that shows it before it is searched again. */
    readonly onChosen?: ((chosen: ChosenOrganisation | null) => void) | undefined;
  };

/** A body that was chosen, with its kind. */
export type ChosenOrganisation = Option & { readonly kind?: OrganisationKind };

type Choice = OrganisationChoicesQuery["organisationChoices"][number];

/** One of the bodies that are open today, found by any part of its name. */
export function OrganisationField({ chosen, onChosen, ...field }: OrganisationFieldProps) {
  const { language } = useWords();
  const codes = useCodes();
  const [typed, setTyped] = useState("");
  const contains = useDeferredValue(typed);
  const { data, previousData } = useQuery(OrganisationChoicesDocument, { variables: { contains } });
  const found = (data ?? previousData)?.organisationChoices ?? [];
  const toOption = (choice: Choice): Option => ({
    id: choice.id,
    label: bodyName(choice, language),
    description: [codes.label("organisationKind", choice.kind), choice.municipality].filter(Boolean).join(", "),
  });
  const options = found.map(toOption);
  const choose = (id: string | null) => {
    field.onChange(id);
    const chosenNow = options.find((option) => option.id === id);
    const kind = found.find((choice) => choice.id === id)?.kind;
    onChosen?.(chosenNow ? { ...chosenNow, ...(kind ? { kind } : {}) } : null);
  };
  return <ComboBox {...field} onChange={choose} options={options} onSearch={setTyped} chosen={chosen} />;
}
