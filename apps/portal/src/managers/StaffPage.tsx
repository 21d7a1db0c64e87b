import { createLink, getRouteApi } from "@tanstack/react-router";
import { ChipLink, ChipList, EmptyState, Panel, Skeleton, Stack, useWords } from "@vas/ui";
import { NotThere } from "../app/OpenPages.tsx";
import { ScreenHeader } from "../app/ScreenHeader.tsx";
import { messages } from "./messages.ts";
import { shownOf, type ManagedBody } from "./staff-filter.ts";
import { staffShown, type StaffFilter } from "./staff-place.ts";
import { StaffList } from "./StaffList.tsx";
import { useManagedStaff } from "./use-managed-staff.ts";
import "./staff.css";

const route = getRouteApi("/shell/staff");
const FilterLink = createLink(ChipLink);

/** How does my staff stand in its courses? */
export function StaffPage() {
  const { t, format } = useWords();
  const filter = route.useSearch();
  const bodies = useManagedStaff();
  if (bodies === undefined) return <Skeleton />;
  const [first] = bodies ?? [];
  if (!bodies || !first) return <NotThere />;
  return (
    <Stack gap="l">
      <ScreenHeader title={t(messages.title)} lede={t(messages.lede, { day: format.date(first.day) })} />
      <Filters bodies={bodies} filter={filter} />
      {bodies.map((body) => (
        <BodyStaff key={body.id} body={body} filter={filter} />
      ))}
    </Stack>
  );
}

type FiltersProps = { readonly bodies: readonly ManagedBody[]; readonly filter: StaffFilter };

/** Each is an address of its own, so that it can be kept and printed. */
function Filters({ bodies, filter }: FiltersProps) {
  const { t } = useWords();
  const everybody = bodies.flatMap(({ learners }) => learners);
  const filters = [{}, ...staffShown.map((show) => ({ show }))] satisfies StaffFilter[];
  return (
    <div className="staff-filters">
      <ChipList label={t(messages.filter)}>
        {filters.map((one: StaffFilter) => (
          <FilterLink
            key={one.show ?? "all"}
            to="/staff"
            search={one}
            isCurrent={one.show === filter.show}
            count={shownOf(everybody, one).length}
          >
            {t(messages[one.show ?? "all"])}
          </FilterLink>
        ))}
      </ChipList>
    </div>
  );
}

type BodyProps = { readonly body: ManagedBody; readonly filter: StaffFilter };

function BodyStaff({ body, filter }: BodyProps) {
  const { t, language } = useWords();
  const learners = shownOf(body.learners, filter);
  const name = { fi: body.name, sv: body.nameSv ?? body.name, en: body.nameEn ?? body.name }[language];
  return (
    <Panel title={name}>
      <Stack gap="m">
        <p>{useCoverage(body)}</p>
        {learners.length === 0 ? (
          <Nobody filter={filter} />
        ) : (
          <StaffList label={name} day={body.day} learners={learners} />
        )}
        {filter.show && learners.length > 0 && <p className="portal-quiet">{t(messages.shownOnly)}</p>}
      </Stack>
    </Panel>
  );
}

/** The share that is certified in words; what is unknown says why. */
function useCoverage({ certified, staff, percent }: ManagedBody): string {
  const { t } = useWords();
  if (staff === null) return t(messages.noCount, { certified });
  if (percent === null) return t(messages.countUnfit, { certified, staff });
  return t(messages.coverage, { certified, staff, percent });
}

function Nobody({ filter: { show } }: { readonly filter: StaffFilter }) {
  const { t } = useWords();
  const none = {
    late: messages.nobodyLate,
    renewable: messages.nobodyRenewable,
    ended: messages.nobodyEnded,
    ending: messages.nobodyEnding,
  };
  if (show) return <p>{t(none[show])}</p>;
  return <EmptyState title={t(messages.nobody)}>{t(messages.nobodyText)}</EmptyState>;
}
