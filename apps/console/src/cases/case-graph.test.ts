import { expect, test } from "vitest";
import { linesOf } from "./case-graph.ts";

test.each<[string, number, string[]]>([
  ["Kokki kertoo.", 0, ["Kokki kertoo."]],
  ["Kokki kertoo.", 2, ["Kokki kertoo. !!"]],
  ["Ystävä vastaa kokin puolesta.", 1, ["Ystävä vastaa ", "kokin puolesta. !"]],
  ["Ystävä vastaa kaikkeen kokin puolesta…", 2, ["Ystävä vastaa ", "kaikkeen… !!"]],
  ["Kokki on ulkomaalaislainmukaisesti täällä", 0, ["Kokki on ", "…"]],
  ["Vastaanottokeskuksessa asuu kokki", 0, ["Vastaanottokeskuk", "sessa asuu kokki"]],
])("a box of the drawing says of %j with %d critical errors what fits into two lines", (words, errors, lines) => {
  expect(linesOf(words, errors)).toEqual(lines);
  expect(words.startsWith(lines.join("").replace(/…?( !+)?$/, ""))).toBe(true);
  for (const line of lines) expect(line.trim().length).toBeLessThanOrEqual(17);
});
