import { useSuspenseQuery } from "@apollo/client/react";
import { Button, EmptyState, Notice, Panel, useWords } from "@vas/ui";
import { startTransition, useState } from "react";
import { saveFile } from "../app/files/save-file.ts";
import { legalDayOf } from "../app/legal-day.ts";
import { AppLink } from "../app/links.tsx";
import { useUrlFilter } from "../app/lists/use-url-filter.ts";
import { Screen } from "../app/Screen.tsx";
import { useCodes } from "../app/codes.ts";
import { useSession } from "../app/session/SessionProvider.tsx";
import { coverageCsv } from "./coverage-csv.ts";
import { allKinds, parseCoverageFilter } from "./coverage-filter.ts";
import { useCountedCourses } from "./counted-courses.ts";
import { CoverageFilters } from "./CoverageFilters.tsx";
import { CoverageScreenDocument, type CoverageScreenQuery } from "./CoverageScreen.generated.ts";
import { BodyLink, CoverageTable, type CoveredBody } from "./CoverageTable.tsx";
import { messages } from "./messages.ts";
import { PasteStaffCountsDialog } from "./PasteStaffCountsDialog.tsx";
import "./coverage.css";

/** Where does somebody work who can recognise a victim, and where nobody? */
export function CoverageScreen() {
  const words = useWords();
  const { t, format } = words;
  const { label } = useCodes();
  const { filter } = useUrlFilter(parseCoverageFilter);
  const day = filter.day ?? legalDayOf(new Date());
  const kind = filter.kind ?? "reception_centre";
  const asked = { day, kind: kind === allKinds ? null : kind, course: filter.course ?? null };
  const { data, refetch } = useSuspenseQuery(CoverageScreenDocument, {
    variables: asked,
    fetchPolicy: "cache-and-network",
  });
  const again = () => startTransition(() => void refetch());
  const { bodies, total } = data.coverage;
  const courses = useCountedCourses()(data.certifyingCourses, filter.course);
  const download = () =>
    saveFile(`${t(messages.csvFileName)}-${day}.csv`, coverageCsv({ bodies, day, courses }, { ...words, label }));
  return (
    <Screen
      name={t(messages.title)}
      lede={t(messages.lede, { day: format.date(day) })}
      actions={bodies.length > 0 && <Acts bodies={bodies} onDownload={download} onTold={again} />}
    >
      <CoverageFilters key={day} day={day} kind={kind} courses={data.certifyingCourses} />
      <p>{courses}</p>
      {bodies.length === 0 ? (
        <EmptyState title={t(messages.noBodies)}>{t(messages.noBodiesText)}</EmptyState>
      ) : (
        <>
          <LastHeld bodies={bodies} day={day} />
          <Total total={total} />
          <WithoutAnybody bodies={bodies} day={day} />
          <Panel title={t(messages.ranked)}>
            <CoverageTable bodies={bodies} day={day} showsKind={kind === allKinds} />
            <HowCounted />
          </Panel>
        </>
      )}
    </Screen>
  );
}

type ActsProps = {
  readonly bodies: readonly CoveredBody[];
  readonly onDownload: () => void;
  readonly onTold: () => void;
};

function Acts({ bodies, onDownload, onTold }: ActsProps) {
  const { t } = useWords();
  const { may } = useSession();
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      {may("training:manage") && (
        <Button variant="secondary" onPress={() => setPasting(true)}>
          {t(messages.paste)}
        </Button>
      )}
      <Button variant="secondary" onPress={onDownload}>
        {t(messages.download)}
      </Button>
      {isPasting && <PasteStaffCountsDialog bodies={bodies} onClose={() => setPasting(false)} onTold={onTold} />}
    </>
  );
}

type TotalProps = { readonly total: CoverageScreenQuery["coverage"]["total"] };

function Total({ total }: TotalProps) {
  const { t, format } = useWords();
  const { bodies, known, certified, staff, percent, overHalf } = total;
  const counts = { bodies, known, unknown: bodies - known, overHalf };
  return (
    <Panel title={t(messages.together)}>
      <p className="ui-lede">
        {typeof percent === "number"
          ? t(messages.total, { percent, certified: format.number(certified), staff: format.number(staff) })
          : t(messages.totalUnknown)}
      </p>
      <p>{t(messages.totalOf, counts)}</p>
    </Panel>
  );
}

/** Where every certificate has ended, the day is named on which somebody of these bodies last held one: the way to what was before. */
function LastHeld({ bodies, day }: { readonly bodies: readonly CoveredBody[]; readonly day: string }) {
  const { t, format } = useWords();
  const { filter } = useUrlFilter(parseCoverageFilter);
  const last = bodies
    .flatMap(({ heldUntil }) => heldUntil ?? [])
    .toSorted()
    .at(-1);
  if (last === undefined || last >= day || bodies.some((body) => body.asked.certified > 0)) return null;
  return (
    <Notice title={t(messages.allEnded)}>
      <AppLink to="/coverage" search={{ ...filter, day: last } as never}>
        {t(messages.toLastHeld, { day: format.date(last) })}
      </AppLink>
    </Notice>
  );
}

/** Bodies that have been opened and where nobody is certified: they are told first. */
function WithoutAnybody({ bodies, day }: { readonly bodies: readonly CoveredBody[]; readonly day: string }) {
  const { t, format } = useWords();
  const without = bodies.filter(({ openedOn, asked }) => openedOn && asked.certified === 0);
  if (without.length === 0) return null;
  return (
    <Panel title={t(messages.withoutAnybody, { count: without.length })}>
      <p>{t(messages.withoutAnybodyText)}</p>
      <ul className="coverage-list">
        {without.map((body) => (
          <li key={body.id}>
            <BodyLink body={body} day={day} />
            {body.plannedOn && (
              <span className="coverage-below">{t(messages.plannedOn, { day: format.date(body.plannedOn) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** How the shares were counted, behind a press; on paper it is open. */
function HowCounted() {
  const { t } = useWords();
  return (
    <details className="coverage-how">
      <summary>{t(messages.howCounted)}</summary>
      <p>{t(messages.howCountedText)}</p>
    </details>
  );
}
