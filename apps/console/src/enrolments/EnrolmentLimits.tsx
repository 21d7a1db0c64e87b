import { useNavigate } from "@tanstack/react-router";
import { ChipList, Columns, Panel, SearchField, Select, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { FilterChip } from "../app/lists/FilterChip.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { OrganisationField } from "../organisations/OrganisationField.tsx";
import { enrolmentStates, parseEnrolmentFilter, type EnrolmentState } from "./enrolment-filter.ts";
import type { EnrolmentsScreenQuery } from "./EnrolmentsScreen.generated.ts";
import { messages } from "./messages.ts";

type Props = {
  readonly words: string;
  readonly courses: EnrolmentsScreenQuery["openCourses"];
  readonly counts: Readonly<Record<EnrolmentState, number>>;
  /** The name of the body that the address names, where a row brings it along. */
  readonly organisationName: string | undefined;
};

/** What the list is limited by. Words go into the history entry, the rest into the address. */
export function EnrolmentLimits({ words, courses, counts, organisationName }: Props) {
  const { t } = useWords();
  const { label } = useCodes();
  const navigate = useNavigate();
  const { filter, change, hrefWith } = useUrlFilter(parseEnrolmentFilter);
  const [typed, setTyped] = useState(words);
  const search = (text: string) =>
    void navigate({
      to: ".",
      search: { ...filter, after: undefined } as never,
      state: { searchWords: text },
      replace: true,
    });
  const { course, organisation } = filter;
  const chosen = organisation && { id: organisation, label: organisationName ?? t(messages.chosenBody) };
  return (
    <>
      <Panel title={t(messages.limit)}>
        <Columns>
          <SearchField label={t(messages.search)} value={typed} onChange={setTyped} onSubmit={search} />
          <Select
            label={t(messages.course)}
            options={[
              { id: "all", label: t(messages.allCourses) },
              ...courses.map(({ id, title }) => ({ id, label: title })),
            ]}
            value={course ?? "all"}
            onChange={(id) => change({ course: id === "all" || id === null ? undefined : id })}
          />
          <OrganisationField
            label={t(messages.organisation)}
            value={organisation ?? null}
            onChange={(id) => change({ organisation: id ?? undefined })}
            {...(chosen ? { chosen } : {})}
          />
        </Columns>
      </Panel>
      <ChipList label={t(messages.byState)}>
        <FilterChip href={hrefWith({ state: undefined })} isCurrent={filter.state === undefined}>
          {t(messages.all)}
        </FilterChip>
        {enrolmentStates.map((state) => (
          <FilterChip key={state} href={hrefWith({ state })} isCurrent={filter.state === state} count={counts[state]}>
            {state === "late" ? t(messages.late) : label("enrolmentStatus", state)}
          </FilterChip>
        ))}
      </ChipList>
    </>
  );
}
