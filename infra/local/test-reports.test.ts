import { describe, expect, test } from "vitest";
import { failedJourneys, failedTests } from "./test-reports.ts";

describe("what failed in a run", () => {
  test("a test is named by its file, its name and the first line of why, without the colours of a terminal", () => {
    const passed = { status: "passed", fullName: "days end at midnight", failureMessages: [] };
    const failed = {
      status: "failed",
      fullName: "days begin at midnight",
      failureMessages: ["\u001b[31mexpected 1\u001b[39m to be 2\n    at somewhere"],
    };
    const file = {
      name: "/project/apps/day.test.ts",
      status: "failed",
      message: "",
      assertionResults: [passed, failed],
    };
    expect(failedTests([file], "/project")).toEqual(["apps/day.test.ts › days begin at midnight: expected 1 to be 2"]);
  });

  test("a file that broke is told as one failure, also where it broke after its tests", () => {
    const broken = { name: "/project/apps/day.test.ts", status: "failed", message: "no such module\nmore" };
    const told = ["apps/day.test.ts: no such module"];
    expect(failedTests([{ ...broken, assertionResults: [] }], "/project")).toEqual(told);
    const passed = { status: "passed", fullName: "days end at midnight", failureMessages: [] };
    expect(failedTests([{ ...broken, assertionResults: [passed] }], "/project")).toEqual(told);
  });

  test("a journey is told where it failed, and where it passed only when tried again", () => {
    const journey = (status: string, message?: string) => ({
      file: "journeys/day.spec.ts",
      line: 7,
      title: `a day is ${status}`,
      tests: [{ status, results: [message === undefined ? {} : { error: { message } }] }],
    });
    const inner = { specs: [journey("unexpected", "Error: timed out\nmore"), journey("expected")] };
    expect(failedJourneys([{ specs: [journey("flaky")], suites: [inner] }])).toEqual([
      "journeys/day.spec.ts:7 › a day is flaky: no reason was given",
      "journeys/day.spec.ts:7 › a day is unexpected: Error: timed out",
    ]);
  });
});
