import { expect, onTestFinished, test, vi } from "vitest";
import { createSessionClock, phaseAt, type SessionClock } from "./clock.ts";

const minute = 60_000;
const noon = Date.parse("2026-11-23T12:00:00Z");
const at = (minutes: number) => new Date(noon + minutes * minute).toISOString();

function clockAt(time: { now: number }): SessionClock {
  const clock = createSessionClock("test", () => time.now);
  onTestFinished(clock.close);
  return clock;
}

function phaseOf(clock: SessionClock, now: number) {
  const times = clock.times();
  return times && phaseAt(times, now).phase;
}

test("a session warns two minutes before it ends for want of use, and is then over", () => {
  const time = { now: noon };
  const clock = clockAt(time);
  clock.begin({ idleUntil: at(15), expiresAt: at(480) });
  expect(phaseOf(clock, noon + 12 * minute)).toBe("open");
  expect(phaseOf(clock, noon + 13 * minute)).toBe("closing");
  expect(phaseOf(clock, noon + 15 * minute)).toBe("ended");
});

test("every answered request starts the idle time anew", () => {
  const time = { now: noon };
  const clock = clockAt(time);
  clock.begin({ idleUntil: at(15), expiresAt: at(480) });
  time.now = noon + 14 * minute;
  clock.touch();
  expect(phaseOf(clock, noon + 26 * minute)).toBe("open");
  expect(phaseOf(clock, noon + 29 * minute)).toBe("ended");
});

test("the longest time of a session cannot be extended", () => {
  const time = { now: noon };
  const clock = clockAt(time);
  clock.begin({ idleUntil: at(15), expiresAt: at(20) });
  time.now = noon + 10 * minute;
  clock.touch();
  expect(phaseOf(clock, noon + 19 * minute)).toBe("expiring");
  expect(phaseOf(clock, noon + 20 * minute)).toBe("ended");
});

test("a request answered after the end does not open the session again", () => {
  const time = { now: noon };
  const clock = clockAt(time);
  clock.begin({ idleUntil: at(15), expiresAt: at(480) });
  clock.end();
  time.now = noon + minute;
  clock.touch();
  expect(phaseOf(clock, time.now)).toBe("ended");
});

test("the page of somebody after whom another person has signed in is over, and the other's session is not", async () => {
  const time = { now: noon };
  const [page, other] = [clockAt(time), clockAt(time)];
  page.begin({ id: "aino", idleUntil: at(15), expiresAt: at(480) });
  other.begin({ id: "johanna", idleUntil: at(15), expiresAt: at(480) });
  expect(page.person()).toBe("aino");
  page.begin("otherPerson");
  expect(phaseOf(page, noon)).toBe("ended");
  await vi.waitFor(() => expect(phaseOf(other, noon)).toBe("open"));
  page.begin({ idleUntil: at(15), expiresAt: at(480) });
  expect(page.person()).toBe("aino");
  page.begin("over");
  await vi.waitFor(() => expect(phaseOf(other, noon)).toBe("ended"));
});

test("a machine whose clock is ten minutes slow still counts right", () => {
  const time = { now: noon - 10 * minute };
  const clock = clockAt(time);
  clock.compare(noon);
  clock.begin({ idleUntil: at(15), expiresAt: at(480) });
  expect(phaseOf(clock, time.now + 12 * minute)).toBe("open");
  expect(phaseOf(clock, time.now + 15 * minute)).toBe("ended");
});

test("tabs tell each other of the end, and of nothing that names anyone", async () => {
  const told = vi.fn<(note: unknown) => void>();
  const channel = new BroadcastChannel("vas-session-test");
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => told(data));
  onTestFinished(() => channel.close());
  const clock = clockAt({ now: noon });
  clock.begin({ idleUntil: at(15), expiresAt: at(480) });
  clock.touch();
  clock.end();
  clock.tellSignedIn();
  await vi.waitFor(() =>
    expect(told.mock.calls.flat()).toEqual([
      { kind: "touch", at: noon },
      { kind: "touch", at: noon },
      { kind: "end" },
      { kind: "signedIn" },
    ]),
  );
});
