import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useRouterState,
} from "@tanstack/react-router";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Localised } from "@vas/ui";
import { expect, test } from "vitest";
import { codesFrom, parseSearch, stringifySearch, textFrom, type RawSearch } from "../search-params.ts";
import { CursorPages } from "./CursorPages.tsx";
import { FilterChip } from "./FilterChip.tsx";
import { useUrlFilter } from "./use-url-filter.ts";

const statuses = ["received", "decided"] as const;

function parseFilter(search: RawSearch) {
  return { status: codesFrom(statuses, search["status"]), after: textFrom(search["after"]) };
}

const nextOf: Readonly<Record<string, string>> = { start: "c1", c1: "c2" };

function Inbox() {
  const { filter, hrefWith } = useUrlFilter(parseFilter);
  const address = useRouterState({ select: ({ location }) => location.href });
  const endCursor = nextOf[filter.after ?? "start"] ?? null;
  return (
    <>
      <output>{address}</output>
      <FilterChip href={hrefWith({ status: ["received"] })} isCurrent={filter.status.includes("received")} count={5}>
        Saapuneet
      </FilterChip>
      <CursorPages shown={50} total={150} pageInfo={{ endCursor, hasNextPage: endCursor !== null }} />
    </>
  );
}

async function openInbox(at: string) {
  const root = createRootRoute();
  const inbox = createRoute({ getParentRoute: () => root, path: "/referrals", component: Inbox });
  const router = createRouter({
    routeTree: root.addChildren([inbox]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch,
    stringifySearch,
  });
  await act(async () => {
    render(
      <Localised initial="fi">
        <RouterProvider router={router as never} />
      </Localised>,
    );
    await router.load();
  });
  return { user: userEvent.setup(), address: () => screen.getByText(/^\/referrals/).textContent, router };
}

test("a filter is a link that can be opened anywhere, and starts at the first page", async () => {
  const { user, address } = await openInbox("/referrals?after=c1");
  const chip = await screen.findByRole("link", { name: "Saapuneet (5)" });
  expect(chip.getAttribute("href")).toBe("/referrals?status=received");
  await user.click(chip);
  expect(address()).toBe("/referrals?status=received");
  expect(screen.getByRole("link", { name: "Saapuneet (5)" }).getAttribute("aria-current")).toBe("true");
});

test("pages go on and back by cursor and keep the filter", async () => {
  const { user, address } = await openInbox("/referrals?status=received");
  await user.click(await screen.findByRole("link", { name: "Seuraavat" }));
  expect(address()).toBe("/referrals?status=received&after=c1");
  await user.click(await screen.findByRole("link", { name: "Seuraavat" }));
  expect(address()).toBe("/referrals?status=received&after=c2");
  expect(screen.queryByRole("link", { name: "Seuraavat" })).toBeNull();
  await user.click(screen.getByRole("link", { name: "Edelliset" }));
  expect(address()).toBe("/referrals?status=received&after=c1");
  await user.click(screen.getByRole("link", { name: "Edelliset" }));
  expect(address()).toBe("/referrals?status=received");
});

test("a page opened from a bookmark still leads to the beginning", async () => {
  const { user, address } = await openInbox("/referrals?after=c2");
  await user.click(await screen.findByRole("link", { name: "Alkuun" }));
  expect(address()).toBe("/referrals");
});
