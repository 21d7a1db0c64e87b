import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Cluster, Panel, Stack, StatusTag, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import { useCodes } from "../../app/codes.ts";
import { AppLink } from "../../app/links.tsx";
import { useLikeness } from "../likeness.ts";
import { statusTone } from "../status-tone.ts";
import { messages } from "./messages.ts";
import { nameLine } from "./person-line.ts";
import {
  ReferralPeople_ReferralFragmentDoc,
  type ReferralPeople_ReferralFragment,
} from "./ReferralPeople.generated.ts";

type Props = { readonly referral: FragmentType<typeof ReferralPeople_ReferralFragmentDoc> };
type People = ReferralPeople_ReferralFragment;
type Duplicate = People["possibleDuplicates"][number];

/** The people around the referral: family, those who may be the same person, and the person's other matters. */
export function ReferralPeople({ referral: from }: Props) {
  const { data } = useSuspenseFragment({
    fragment: ReferralPeople_ReferralFragmentDoc,
    fragmentName: "ReferralPeople_referral",
    from,
  });
  return (
    <>
      <FamilyPanel people={data} />
      <DuplicatesPanel duplicates={data.possibleDuplicates} />
      <OtherMatters people={data} />
    </>
  );
}

function FamilyPanel({ people }: { readonly people: People }) {
  const { t } = useWords();
  const { adult, children } = people;
  return (
    <Panel title={t(messages.family)}>
      {!adult && children.length === 0 && <p>{t(messages.familyNone)}</p>}
      {adult && (
        <Stack gap="xs">
          <h3>{t(messages.adult)}</h3>
          <ul className="people-list">
            <PersonItem found={adult} />
          </ul>
        </Stack>
      )}
      {children.length > 0 && (
        <Stack gap="xs">
          <h3>{t(messages.children)}</h3>
          <ul className="people-list">
            {children.map((child) => (
              <PersonItem key={child.person.id} found={child} />
            ))}
          </ul>
        </Stack>
      )}
    </Panel>
  );
}

function DuplicatesPanel({ duplicates }: { readonly duplicates: readonly Duplicate[] }) {
  const { t } = useWords();
  const likeness = useLikeness();
  return (
    <Panel title={t(messages.duplicates)}>
      <p className="ui-quiet">{t(duplicates.length === 0 ? messages.duplicatesNone : messages.duplicatesText)}</p>
      {duplicates.length > 0 && (
        <ul className="people-list">
          {duplicates.map((duplicate) => (
            <PersonItem key={duplicate.person.id} found={duplicate}>
              {duplicate.likenesses.map((one) => (
                <StatusTag key={one} tone="warning">
                  {likeness(one)}
                </StatusTag>
              ))}
            </PersonItem>
          ))}
        </ul>
      )}
    </Panel>
  );
}

type ItemProps = {
  readonly found: Pick<Duplicate, "person" | "referrals" | "customerships">;
  readonly children?: ReactNode;
};

function PersonItem({ found: { person, referrals, customerships }, children }: ItemProps) {
  const { t, format } = useWords();
  return (
    <li>
      <Cluster>
        <strong>{nameLine(person) ?? t(messages.unnamed)}</strong>
        {person.birthDate && <span>{t(messages.born, { day: format.date(person.birthDate) })}</span>}
        {children}
      </Cluster>
      <Cluster>
        {customerships.map(({ id, reference }) => (
          <AppLink key={id} to="/customers/$id" params={{ id }}>
            {t(messages.customership, { reference })}
          </AppLink>
        ))}
        {referrals.map(({ id, reference }) => (
          <AppLink key={id} to="/referrals/$id" params={{ id }}>
            {t(messages.titleOf, { reference })}
          </AppLink>
        ))}
      </Cluster>
    </li>
  );
}

function OtherMatters({ people: { otherReferrals, customerships } }: { readonly people: People }) {
  const { t, format } = useWords();
  const codes = useCodes();
  const hasNone = otherReferrals.length === 0 && customerships.length === 0;
  return (
    <Panel title={t(messages.earlier)}>
      {hasNone && <p className="ui-quiet">{t(messages.earlierNone)}</p>}
      {!hasNone && (
        <ul className="people-list">
          {customerships.map(({ id, reference, admittedOn, endedOn }) => (
            <li key={id}>
              <Cluster>
                <AppLink to="/customers/$id" params={{ id }}>
                  {t(messages.customership, { reference })}
                </AppLink>
                <span>{`${format.date(admittedOn)} – ${endedOn ? format.date(endedOn) : ""}`}</span>
                <StatusTag>{t(endedOn ? messages.ended : messages.current)}</StatusTag>
              </Cluster>
            </li>
          ))}
          {otherReferrals.map(({ id, reference, receivedOn, status }) => (
            <li key={id}>
              <Cluster>
                <AppLink to="/referrals/$id" params={{ id }}>
                  {t(messages.titleOf, { reference })}
                </AppLink>
                <span>{format.date(receivedOn)}</span>
                <StatusTag tone={statusTone(status)}>{codes.label("referralStatus", status)}</StatusTag>
              </Cluster>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
