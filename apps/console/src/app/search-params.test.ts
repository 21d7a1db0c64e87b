import { expect, test } from "vitest";
import { codeFrom, codesFrom, flagFrom, parseSearch, stringifySearch } from "./search-params.ts";

test("a filter is the same address whatever was left empty", () => {
  expect(stringifySearch({ status: ["received", "decided"], child: true, after: undefined, form: "" })).toBe(
    "?status=received&status=decided&child=true",
  );
  expect(stringifySearch({})).toBe("");
});

test("an address is read back, and what it should not hold is ignored", () => {
  const search = parseSearch("?status=received&status=stolen&child=true&form=labour");
  expect(codesFrom(["received", "decided"], search["status"])).toEqual(["received"]);
  expect(codeFrom(["labour", "sexual"], search["form"])).toBe("labour");
  expect(codeFrom(["labour"], search["nothing"])).toBeUndefined();
  expect(flagFrom(search["child"])).toBe(true);
});
