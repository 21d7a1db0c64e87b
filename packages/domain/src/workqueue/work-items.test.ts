import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, languages } from "../kernel/index.ts";
import { citeSection } from "../law/index.ts";
import type { AdmissionDecisionId, CustomerId, EndingDecisionId, ReferralId } from "../vocabulary/index.ts";
import { urgencyLabels, waitingForLabels, workItems, workKindLabels, type WorkFact } from "./index.ts";

const today = calendarDate("2015-10-01");
const matter = { reference: "E-2015-0001", since: calendarDate("2015-09-21"), isChild: false, assignee: null };
const referral: WorkFact = {
  ...matter,
  kind: "referral",
  id: "r" as ReferralId,
  status: "received",
  acuteDanger: false,
  supplementDueOn: null,
};
const admission: WorkFact = {
  ...matter,
  kind: "admission",
  id: "a" as AdmissionDecisionId,
  status: "proposed",
  servedOn: null,
  appealUntil: null,
};
const ending: WorkFact = { ...admission, kind: "ending", id: "e" as EndingDecisionId };

function item(fact: WorkFact) {
  return workItems([fact], today)[0];
}

describe("what waits, and for whom", () => {
  test.each([
    ["a received referral is taken", referral, { kind: "take_referral", waitingFor: "caseworker" }],
    [
      "one that is taken is considered",
      { ...referral, status: "under_consideration" },
      { kind: "consider_referral", waitingFor: "caseworker" },
    ],
    ["a proposal waits for a second person", admission, { kind: "decide_admission", waitingFor: "decider" }],
    [
      "a returned proposal waits for a caseworker",
      { ...admission, status: "returned" },
      { kind: "revise_admission", waitingFor: "caseworker" },
    ],
    [
      "a decision in force is served",
      { ...admission, status: "in_force" },
      { kind: "serve_admission", waitingFor: "caseworker" },
    ],
    ["an ending waits for a second person", ending, { kind: "decide_ending", waitingFor: "decider" }],
    [
      "an ending in force is served",
      { ...ending, status: "in_force" },
      { kind: "serve_ending", waitingFor: "caseworker" },
    ],
  ] as const)("%s", (_, fact, expected) => {
    expect(item(fact as WorkFact)).toMatchObject({ ...expected, deadline: null, daysLeft: null, daysWaiting: 10 });
  });

  test("a supplement is awaited until its day, and chased after it", () => {
    const asked = { ...referral, status: "supplement_requested" } as const;
    expect(item({ ...asked, supplementDueOn: today })).toMatchObject({
      kind: "await_supplement",
      waitingFor: "referrer",
      daysLeft: 0,
      urgency: "normal",
    });
    expect(item({ ...asked, supplementDueOn: addDays(today, -1) })).toMatchObject({
      kind: "chase_supplement",
      waitingFor: "caseworker",
      daysLeft: -1,
      urgency: "overdue",
    });
  });

  test("the time for appeal is shown while it runs, and nothing after it", () => {
    const served = { ...admission, status: "in_force", servedOn: calendarDate("2015-09-01") } as const;
    expect(item({ ...served, appealUntil: today })).toMatchObject({
      kind: "await_admission_appeal",
      waitingFor: "customer",
      daysLeft: 0,
    });
    expect(item({ ...served, appealUntil: addDays(today, -1) })).toBeUndefined();
  });

  test("measures after the decision are shown until they end", () => {
    const aftercare: WorkFact = {
      ...matter,
      kind: "aftercare",
      id: "c" as CustomerId,
      aftercareUntil: addDays(today, 7),
    };
    expect(item(aftercare)).toMatchObject({ kind: "end_aftercare", daysLeft: 7, urgency: "soon" });
    expect(item({ ...aftercare, aftercareUntil: addDays(today, 8) })?.urgency).toBe("normal");
    expect(item({ ...aftercare, aftercareUntil: addDays(today, -1) })).toBeUndefined();
  });
});

describe("urgency", () => {
  test("a child's matter is urgent by law, and says so", () => {
    const child = item({ ...referral, isChild: true });
    expect(child).toMatchObject({ urgency: "urgent", section: "746/2011:5" });
    expect(child && citeSection(child.section).fi).toBe("laki 746/2011, 5 §");
  });

  test("acute danger is urgent; a matter that waits for others is not", () => {
    expect(item({ ...referral, acuteDanger: true })?.urgency).toBe("urgent");
    const asked = { ...referral, status: "supplement_requested", supplementDueOn: today, isChild: true } as const;
    expect(item(asked)?.urgency).toBe("normal");
  });
});

test("late things come first, then what is urgent, then by deadline, then the longest waiting", () => {
  const facts: readonly WorkFact[] = [
    { ...referral, reference: "long waiting", since: calendarDate("2015-08-01") },
    { ...referral, reference: "short waiting" },
    { ...referral, reference: "soon", status: "supplement_requested", supplementDueOn: addDays(today, 3) },
    { ...admission, reference: "child", isChild: true },
    { ...referral, reference: "late", status: "supplement_requested", supplementDueOn: addDays(today, -2) },
  ];
  expect(workItems(facts, today).map(({ subject }) => subject.reference)).toEqual([
    "late",
    "child",
    "soon",
    "long waiting",
    "short waiting",
  ]);
});

test("the order does not depend on the order of the facts", () => {
  const facts = fc.array(
    fc.record({
      reference: fc.uuid(),
      since: fc.integer({ min: 0, max: 40 }).map((days) => addDays(today, -days)),
      isChild: fc.boolean(),
      due: fc.option(fc.integer({ min: -5, max: 20 }).map((days) => addDays(today, days))),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(facts, (drawn) => {
      const all = drawn.map(({ due, ...fact }): WorkFact => ({
        ...referral,
        ...fact,
        status: due === null ? "received" : "supplement_requested",
        supplementDueOn: due,
      }));
      expect(workItems(all.toReversed(), today)).toEqual(workItems(all, today));
    }),
  );
});

test("every kind, turn and urgency has words, and every item says where its duty stands", () => {
  const words = [workKindLabels, waitingForLabels, urgencyLabels].flatMap((labels) => Object.values(labels));
  for (const each of words) for (const language of languages) expect(each[language]).not.toBe("");
  for (const { section, reason } of workItems([referral, admission, ending], today)) {
    expect(citeSection(section).en).toContain("Act");
    for (const language of languages) expect(reason[language]).not.toBe("");
  }
});
