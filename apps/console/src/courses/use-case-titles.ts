import { useQuery } from "@apollo/client/react";
import type { Words } from "@vas/ui";
import { CasesToChooseDocument } from "./structure/ModuleDialog.generated.ts";

/** What a case is called, by its identifier; undefined for one that is not there any more. */
export type CaseTitles = (name: string) => Words | undefined;

/** What the cases of a course are called; undefined while it is being asked. */
export function useCaseTitles(course: string): CaseTitles | undefined {
  const { data, loading } = useQuery(CasesToChooseDocument, {
    variables: { course },
    fetchPolicy: "cache-and-network",
  });
  if (loading && !data) return undefined;
  return (name) => data?.courseCases?.cases.find((one) => one.name === name)?.title;
}
