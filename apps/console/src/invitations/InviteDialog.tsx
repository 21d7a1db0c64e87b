import { useApolloClient } from "@apollo/client/react";
import {
  Button,
  DatePicker,
  DescriptionList,
  languageNames,
  languages,
  Notice,
  Select,
  TextArea,
  useToast,
  useWords,
  type Language,
  type Words,
} from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { likelyRole } from "../organisations/likely-role.ts";
import { OrganisationField, type ChosenOrganisation } from "../organisations/OrganisationField.tsx";
import type { CheckedAddressState, LearnerRole } from "../schema.generated.ts";
import {
  CheckedAddressesDocument,
  InviteLearnersDocument,
  type CheckedAddressesQuery,
} from "./InviteDialog.generated.ts";
import type { InvitationsScreenQuery } from "./InvitationsScreen.generated.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly courses: InvitationsScreenQuery["openCourses"];
  readonly onClose: () => void;
  readonly onInvited: () => void;
};
type Checked = CheckedAddressesQuery["checkedAddresses"];

type Offer = {
  readonly addresses: string;
  readonly course: string | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  /** What is not chosen is not guessed, but for the kind of the body. */
  readonly role: LearnerRole | null;
  /** Somebody said what the work is; it is then not proposed any more. */
  readonly isRoleChosen: boolean;
  readonly language: Language;
  readonly dueOn: string | null;
};

/** Invites many at once: shows who will get a mail and who will not and why, before anything is sent. */
export function InviteDialog({ courses, onClose, onInvited }: Props) {
  const { t, language } = useWords();
  const toast = useToast();
  const command = useCommand(InviteLearnersDocument);
  const [offer, setOffer] = useState<Offer>({
    addresses: "",
    course: onlyOne(courses),
    body: null,
    role: null,
    isRoleChosen: false,
    language,
    dueOn: null,
  });
  const { checked, fault, setFault, check, forget } = useCheck(offer);
  const mailed = checked?.filter(({ state }) => isMailed(state)) ?? [];

  async function send() {
    const { course, body, role, language, dueOn } = offer;
    if (!checked || course === null || role === null) return check();
    if (mailed.length === 0) return setFault(t(messages.nobody));
    // What is no address was shown and is left out; the rest is sent as it was checked.
    const addresses = checked.filter(({ state }) => !isSpurious(state)).map(({ address }) => address);
    await command.send(
      { input: { course, organisation: body?.id ?? null, role, language, dueOn, addresses: addresses.join("\n") } },
      {
        LearnersInvited: ({ invited }) => {
          toast({ message: t(messages.invited, { n: invited }) });
          onInvited();
          onClose();
        },
      },
    );
  }

  return (
    <FormDialog
      title={t(messages.invite)}
      size="large"
      submitLabel={checked ? t(messages.sendTo, { n: mailed.length }) : t(messages.review)}
      isUnsaved={offer.addresses !== ""}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {fault !== undefined && <Notice tone="error" title={fault} />}
      {checked ? (
        <Review checked={checked} offer={offer} courses={courses} onBack={forget} />
      ) : (
        <OfferFields offer={offer} courses={courses} onChange={(patch) => setOffer({ ...offer, ...patch })} />
      )}
    </FormDialog>
  );
}

/** Where there is one course it need not be chosen. */
function onlyOne(courses: Props["courses"]): string | null {
  const [first] = courses;
  return first && courses.length === 1 ? first.id : null;
}

/** Asks who of a pasted text would be invited. */
function useCheck({ course, role, addresses }: Offer) {
  const { t } = useWords();
  const client = useApolloClient();
  const [checked, setChecked] = useState<Checked>();
  const [fault, setFault] = useState<string>();
  async function check() {
    if (course === null || role === null || addresses.trim() === "") return setFault(t(messages.incomplete));
    setFault(undefined);
    try {
      const variables = { course, addresses };
      const { data } = await client.query({ query: CheckedAddressesDocument, variables, fetchPolicy: "no-cache" });
      setChecked(data?.checkedAddresses);
    } catch {
      setFault(t(messages.notChecked));
    }
  }
  const forget = () => [setChecked(undefined), setFault(undefined)];
  return { checked, fault, setFault, check, forget };
}

function isMailed(state: CheckedAddressState): boolean {
  return state === "new" || state === "expired";
}

function isSpurious(state: CheckedAddressState): boolean {
  return state === "malformed" || state === "repeated";
}

const skippedWords: Readonly<Record<Exclude<CheckedAddressState, "new" | "expired">, Words>> = {
  malformed: messages.malformed,
  invited: messages.invitedAlready,
  enrolled: messages.enrolledAlready,
  certified: messages.certifiedAlready,
  waived: messages.waivedAlready,
  repeated: messages.repeated,
};
const skippedStates = ["malformed", "invited", "enrolled", "certified", "waived", "repeated"] as const;

type ReviewProps = Pick<FieldsProps, "offer" | "courses"> & {
  readonly checked: Checked;
  readonly onBack: () => void;
};

/** All that the invitations say, and who gets one. */
function Review({ checked, offer, courses, onBack }: ReviewProps) {
  const { t } = useWords();
  const of = (wanted: (state: CheckedAddressState) => boolean) =>
    checked.filter(({ state }) => wanted(state)).map(({ address }) => address);
  return (
    <>
      <OfferFacts offer={offer} courses={courses} />
      <Listed title={t(messages.willGet)} addresses={of(isMailed)} />
      {skippedStates.map((state) => (
        <Listed key={state} title={t(skippedWords[state])} addresses={of((one) => one === state)} />
      ))}
      <p>{t(messages.cannotBeTakenBack)}</p>
      <div>
        <Button variant="quiet" onPress={onBack}>
          {t(messages.back)}
        </Button>
      </div>
    </>
  );
}

function OfferFacts({ offer, courses }: Pick<FieldsProps, "offer" | "courses">) {
  const { t, format } = useWords();
  const { label } = useCodes();
  const { course, body, role, language, dueOn } = offer;
  return (
    <DescriptionList
      facts={[
        { term: t(messages.course), value: courses.find(({ id }) => id === course)?.title },
        { term: t(messages.organisation), value: body?.name ?? t(messages.notChosen) },
        { term: t(messages.role), value: role && label("learnerRole", role) },
        { term: t(messages.language), value: languageNames[language] },
        { term: t(messages.dueOn), value: dueOn ? format.date(dueOn) : t(messages.notChosen) },
      ]}
    />
  );
}

function Listed({ title, addresses }: { readonly title: string; readonly addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <section>
      <h3 className="ui-h3">{`${title} (${addresses.length})`}</h3>
      <ul>
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </section>
  );
}

/** The body with the work that its kind makes likely, anew for each body; what was chosen by hand stays. */
function proposed(chosen: ChosenOrganisation | null, { role, isRoleChosen }: Offer): Partial<Offer> {
  return {
    body: chosen && { id: chosen.id, name: chosen.label },
    role: isRoleChosen ? role : likelyRole(chosen?.kind),
  };
}

type FieldsProps = {
  readonly offer: Offer;
  readonly courses: Props["courses"];
  readonly onChange: (patch: Partial<Offer>) => void;
};

function OfferFields({ offer, courses, onChange }: FieldsProps) {
  const { t } = useWords();
  const { options } = useCodes();
  return (
    <>
      <TextArea
        label={t(messages.addresses)}
        description={t(messages.addressesHelp)}
        isRequired
        rows={5}
        value={offer.addresses}
        onChange={(addresses) => onChange({ addresses })}
      />
      <Select
        label={t(messages.course)}
        isRequired
        options={courses.map(({ id, title }) => ({ id, label: title }))}
        value={offer.course}
        onChange={(course) => onChange({ course })}
      />
      <OrganisationField
        label={t(messages.organisation)}
        description={t(messages.organisationHelp)}
        isOptional
        value={offer.body?.id ?? null}
        chosen={offer.body ? { id: offer.body.id, label: offer.body.name } : undefined}
        onChange={(id) => id === null && onChange(proposed(null, offer))}
        onChosen={(chosen) => chosen && onChange(proposed(chosen, offer))}
      />
      <Select
        label={t(messages.role)}
        isRequired
        options={options("learnerRole")}
        value={offer.role}
        onChange={(role) => onChange({ role: role as LearnerRole, isRoleChosen: true })}
      />
      <Select
        label={t(messages.language)}
        isRequired
        options={languages.map((id) => ({ id, label: languageNames[id] }))}
        value={offer.language}
        onChange={(language) => onChange({ language: language as Language })}
      />
      <DatePicker
        label={t(messages.dueOn)}
        isOptional
        min={legalDayOf(new Date())}
        value={offer.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
    </>
  );
}
