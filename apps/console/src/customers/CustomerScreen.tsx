import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "@tanstack/react-router";
import { Notice, Skeleton, useWords, WithAside } from "@vas/ui";
import { Suspense, useEffect } from "react";
import { Screen } from "../app/Screen.tsx";
import { NotFound } from "../app/ScreenStates.tsx";
import { nameOf, type CustomerFileData } from "./customer-file.ts";
import { CustomerActs } from "./CustomerActs.tsx";
import { CustomerFacts } from "./CustomerFacts.tsx";
import { CustomerHead } from "./CustomerHead.tsx";
import { CustomerMatters } from "./CustomerMatters.tsx";
import { CustomerPeople } from "./CustomerPeople.tsx";
import { CustomerDocument, CustomerFile_CustomerFragmentDoc } from "./CustomerScreen.generated.ts";
import { CustomerTimeline } from "./CustomerTimeline.tsx";
import { messages } from "./messages.ts";
import { noteOpened } from "./recent-customers.ts";
import "./customers.css";

/** What is happening with this person? */
export function CustomerScreen() {
  const { id } = useParams({ from: "/shell/customers/$id" });
  const { language } = useWords();
  const { data, refetch } = useSuspenseQuery(CustomerDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
    // Reasons and the words of the queue come in the reader's language.
    queryKey: language,
  });
  if (!data.customer) return <NotFound />;
  return <CustomerFile customer={data.customer} onStale={() => void refetch()} />;
}

type FileProps = {
  readonly customer: FragmentType<typeof CustomerFile_CustomerFragmentDoc>;
  readonly onStale: () => void;
};

function CustomerFile({ customer: from, onStale }: FileProps) {
  const { t } = useWords();
  const { data: customer } = useSuspenseFragment({
    fragment: CustomerFile_CustomerFragmentDoc,
    fragmentName: "CustomerFile_customer",
    from,
  });
  const { id, reference, person } = customer;
  const name = nameOf(person) ?? t(messages.unnamed);
  useEffect(() => noteOpened({ id, reference, name }), [id, reference, name]);
  return (
    <Screen name={`${t(messages.customer)} ${reference}`} title={`${name}, ${reference}`} isTitleHidden>
      <CustomerHead customer={customer} />
      <SafeContact customer={customer} />
      <WithAside label={t(messages.acts)} aside={<CustomerActs customer={customer} onStale={onStale} />}>
        <CustomerFacts customer={customer} />
        <CustomerPeople customer={customer} onStale={onStale} />
        <Suspense fallback={<Skeleton lines={6} />}>
          <CustomerTimeline id={id} version={customer.version} />
        </Suspense>
        <CustomerMatters customer={customer} />
      </WithAside>
    </Screen>
  );
}

/** How to reach the person without danger, before any way to reach them is shown. */
function SafeContact({ customer }: { readonly customer: CustomerFileData }) {
  const { t, format } = useWords();
  const { safeContact, safetyNote, interpreterLanguage } = customer;
  const isTold = safeContact !== "";
  return (
    <Notice tone="warning" title={t(messages.safeContact)}>
      <div className="safe-contact">
        <p>{isTold ? safeContact : t(messages.safeContactUnknown)}</p>
        {safetyNote !== "" && <p>{safetyNote}</p>}
        {interpreterLanguage && (
          <p>{t(messages.interpreter, { language: format.languageName(interpreterLanguage) })}</p>
        )}
      </div>
    </Notice>
  );
}
