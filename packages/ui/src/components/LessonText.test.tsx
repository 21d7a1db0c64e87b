import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { LessonText } from "./LessonText.tsx";

function shown(markdown: string): string {
  const { container } = render(<LessonText markdown={markdown} />);
  return container.querySelector(".ui-lesson-text")?.innerHTML ?? "";
}

const picture = `/pictures/${"0a".repeat(32)}`;

test("headings begin under the title, and lists, quotes, bold and emphasis are what they say", () => {
  expect(shown("# A\n\n### B\n\n- **b** *e*\n\n> q")).toBe(
    '<h2 class="ui-h2">A</h2><h3 class="ui-h3">B</h3><ul><li><strong>b</strong> <em>e</em></li></ul>' +
      "<blockquote><p>q</p></blockquote>",
  );
});

test("markup is shown as words, and signs that were written as entities are signs", () => {
  expect(shown('<img src="x" onerror="y"> ei &lt;b&gt; &amp; 5 \\* 3')).not.toMatch(/<(img|b)/);
  const { container } = render(<LessonText markdown="a &lt; b &amp; c" />);
  expect(container.textContent).toBe("a < b & c");
});

test("a picture of this service is a figure with its caption; of one from elsewhere only the description is shown", () => {
  const { container, getByRole } = render(<LessonText markdown={`![Kaksi ihmistä](${picture} "Kuva 1")`} />);
  expect(getByRole("img", { name: "Kaksi ihmistä" }).getAttribute("src")).toBe(picture);
  expect(container.querySelector("figure > figcaption")?.textContent).toBe("Kuva 1");
  expect(shown("![Kaksi ihmistä](https://example.org/x.png)")).toBe("<p>Kaksi ihmistä</p>");
});

test("a link leads to a page, an address or a number, and to nothing else", () => {
  expect(shown("[sivu](https://example.org/a)")).toBe(
    '<p><a class="ui-link" href="https://example.org/a" rel="noreferrer">sivu</a></p>',
  );
  expect(shown("[sivu](javascript:alert(1)) [toinen](/customers) https://example.org")).toBe(
    "<p>sivu toinen https://example.org</p>",
  );
});
