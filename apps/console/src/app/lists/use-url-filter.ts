import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { stringifySearch, type RawSearch } from "../search-params.ts";

export type UrlFilter<Filter extends object> = {
  readonly filter: Filter;
  /** Changes some of the filter in place: the address follows, the page begins anew. */
  readonly change: (patch: Partial<Filter>) => void;
  /** The address of this screen with some of the filter changed: a filter is a link. */
  readonly hrefWith: (patch: Partial<Filter>) => string;
};

/** A changed filter is a new list: it begins at its first page. */
const firstPage = { after: undefined };

/**
 * The filter of a list as its address says it, so that it can be bookmarked and sent.
 * @param parse the filter from the search of an address; a constant function, kept beside the screen.
 */
export function useUrlFilter<Filter extends object>(parse: (search: RawSearch) => Filter): UrlFilter<Filter> {
  const router = useRouter();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as RawSearch;
  const filter = useMemo(() => parse(search), [parse, search]);
  const searchWith = (patch: Partial<Filter>) => ({ ...filter, ...firstPage, ...patch });
  return {
    filter,
    change: (patch) =>
      void navigate({
        to: ".",
        search: searchWith(patch) as never,
        // What is searched for stays while its limits change; the pages before do not.
        state: ({ searchWords }) => (searchWords === undefined ? {} : { searchWords }),
        replace: true,
        resetScroll: false,
      }),
    hrefWith: (patch) => {
      const { pathname } = router.state.location;
      return router.history.createHref(`${pathname}${stringifySearch(searchWith(patch))}`);
    },
  };
}
