import { act, configure, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { expect, test } from "vitest";
import { counts, openRegister } from "./open-register.fixture.tsx";

configure({ asyncUtilTimeout: 10_000 });

type Opened = Awaited<ReturnType<typeof openRegister>>;

/** Types a day into the field of the first or of the last one. */
async function typeDay({ user }: Opened, name: RegExp, day: string): Promise<void> {
  const [first] = within(screen.getByRole("group", { name })).getAllByRole("spinbutton");
  await user.click(first as HTMLElement);
  await user.keyboard(day);
}

const first = /^Ensimmäinen päivä/;
const last = /^Viimeinen päivä/;
const year = { from: "2015-01-01", to: "2015-12-31" };

/** What the check tells of the file, the time last. */
function facts(): readonly (string | null)[] {
  const result = within(screen.getByRole("region", { name: "Tiedosto on kunnossa" }));
  return result.getAllByRole("definition").map(({ textContent }) => textContent);
}

test("the time that follows from the referrals is told, and how to give another", async () => {
  const { choose, latest } = await openRegister();
  await choose();
  expect(latest().days).toEqual([null, null]);
  act(() => latest().end({ counts, covers: { from: "2015-02-01", to: "2015-11-30", isStated: false } }));
  expect(await screen.findByText(/Jos tiedosto kattaa pidemmän ajan, ilmoita se ennen tuontia/)).toBeTruthy();
  expect(facts().at(-1)).toBe("1.2.2015–30.11.2015");
});

test("days that are given go with the check and the import, also where every referral is there", async () => {
  const opened = await openRegister();
  const { choose, latest, server, user } = opened;
  await typeDay(opened, first, "01012015");
  await typeDay(opened, last, "31122015");
  await choose();
  expect(latest()).toMatchObject({ dryRun: true, days: ["2015-01-01", "2015-12-31"] });
  act(() => latest().end({ counts: { ...counts, added: 0 }, covers: { ...year, isStated: true } }));
  expect(await screen.findByText(/Tuonti lisää vain tiedon siitä, minkä ajan/)).toBeTruthy();
  expect(screen.queryByText(/Jos tiedosto kattaa pidemmän ajan/)).toBeNull();
  expect(facts().at(-1)).toBe("1.1.2015–31.12.2015");
  await user.click(screen.getByRole("button", { name: "Tuo kaikki" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Tuo kaikki" }));
  await waitFor(() => expect(server).toHaveLength(2));
  expect(latest()).toMatchObject({ dryRun: false, days: ["2015-01-01", "2015-12-31"] });
  act(() => latest().end({ counts: { ...counts, added: 0 }, covers: { ...year, isStated: true } }));
  await user.click(await screen.findByRole("button", { name: "Tuo toinen tiedosto" }));
  await choose();
  expect(latest().days).toEqual([null, null]);
});

test("a file that was checked is checked anew with other days, and not while these cannot be its days", async () => {
  const opened = await openRegister();
  const { choose, latest, server, user } = opened;
  await choose();
  act(() => latest().end({ counts, covers: { ...year, isStated: false } }));
  await screen.findByRole("button", { name: "Tuo kaikki" });
  await typeDay(opened, first, "02012016");
  expect(await screen.findByText(/Anna sekä ensimmäinen että viimeinen päivä/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tuo kaikki" })).toBeNull();
  await typeDay(opened, last, "31122015");
  expect(await screen.findByText("Ensimmäinen päivä on viimeisen jälkeen.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tarkista tiedosto" })).toBeNull();
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await typeDay(opened, last, "31122016");
  await user.click(await screen.findByRole("button", { name: "Tarkista tiedosto" }));
  expect(server).toHaveLength(2);
  expect(latest()).toMatchObject({ dryRun: true, days: ["2016-01-02", "2016-12-31"] });
  expect(latest().key).not.toBe(server[0]?.key);
});
