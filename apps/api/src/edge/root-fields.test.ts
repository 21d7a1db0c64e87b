import { Kind, parse, type OperationDefinitionNode } from "graphql";
import { expect, test } from "vitest";
import { boxSchema } from "../testing/served-boxes.ts";
import { compiledOperations } from "./compiled-operations.ts";
import { rootFieldNames } from "./root-fields.ts";

function read(text: string) {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { document, operation: operation as OperationDefinitionNode };
}

test("root fields are found through fragments, each once and in order", () => {
  const { document, operation } = read(`query { b ...F ... on Query { d: a ...F } }
    fragment F on Query { c ...G } fragment G on Query { a e: b }`);
  expect(rootFieldNames(document, operation)).toEqual(["a", "b", "c"]);
});

test("fragments that spread themselves or one another, or are missing, come to an end", () => {
  const { document, operation } = read(`query { a ...F ...Missing }
    fragment F on Query { b ...G ...F } fragment G on Query { c ...F ...G }`);
  expect(rootFieldNames(document, operation)).toEqual(["a", "b", "c"]);
});

test("what can wait under overload is told by all root fields, wherever they are written", () => {
  const prepare = compiledOperations(boxSchema(), 10);
  const importance = (text: string) => prepare({ ...read(text), hash: text }).importance;
  expect(importance("{ countBoxes }")).toBe("deferrable");
  expect(importance("{ __typename countBoxes }")).toBe("deferrable");
  expect(importance("{ ...F } fragment F on Query { countBoxes }")).toBe("deferrable");
  expect(importance("{ countBoxes ...F } fragment F on Query { boxes { id } }")).toBe("usual");
  expect(importance("{ timeLeft }")).toBe("usual");
  expect(importance("{ countBoxes timeLeft }")).toBe("usual");
  expect(importance("mutation { lift(weight: 1) { __typename } }")).toBe("decision");
});
