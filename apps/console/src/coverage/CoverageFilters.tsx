import { fieldLabels } from "@vas/domain/vocabulary";
import { Columns, DatePicker, Panel, Select, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { allKinds, parseCoverageFilter, type CoverageFilter } from "./coverage-filter.ts";
import type { CertifyingCourse } from "./counted-courses.ts";
import { messages } from "./messages.ts";

/** While a year is typed its first digits are a year as well, which nobody means. */
const earliestMeant = "1990-01-01";

/** The day of an address, typed or picked. */
export function DayField({ day, onDay }: { readonly day: string; readonly onDay: (day: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(day);
  return (
    <DatePicker
      label={t(messages.day)}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        if (next !== null && next >= earliestMeant) onDay(next);
      }}
    />
  );
}

type FiltersProps = {
  readonly day: string;
  readonly kind: string;
  readonly courses: readonly CertifyingCourse[];
};

/** On which day, of which kind of body, and by certificates of which course? */
export function CoverageFilters({ day, kind, courses }: FiltersProps) {
  const { t } = useWords();
  const codes = useCodes();
  const { change } = useUrlFilter(parseCoverageFilter);
  return (
    <div className="coverage-screen-only">
      <Panel title={t(messages.limit)}>
        <Columns>
          <DayField day={day} onDay={(next) => change({ day: next })} />
          <Select
            label={t(fieldLabels.kind)}
            options={[{ id: allKinds, label: t(messages.allKinds) }, ...codes.options("organisationKind")]}
            value={kind}
            onChange={(next) => change({ kind: (next ?? undefined) as CoverageFilter["kind"] })}
          />
          <CourseField courses={courses} />
        </Columns>
      </Panel>
    </div>
  );
}

const counted = "counted";

/** The courses that count together, or one of those that certify. */
export function CourseField({ courses }: { readonly courses: readonly CertifyingCourse[] }) {
  const { t } = useWords();
  const { filter, change } = useUrlFilter(parseCoverageFilter);
  const isNamed = courses.some(({ inProgramme }) => inProgramme);
  return (
    <Select
      label={t(fieldLabels.course)}
      options={[
        { id: counted, label: t(isNamed ? messages.programme : messages.allCourses) },
        ...courses.map(({ id, title }) => ({ id, label: title })),
      ]}
      value={filter.course ?? counted}
      onChange={(next) => change({ course: next === counted ? undefined : (next ?? undefined) })}
    />
  );
}
