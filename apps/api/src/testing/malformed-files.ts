/** What is malformed, with which code it is refused, and its bytes. */
export type MalformedCase = readonly [what: string, code: string, bytes: () => string | Buffer];

/** What our own files say of every question. */
export const facts = "[tag:module:m1] [tag:use:exam] [tag:law:none] [tag:sign:none]";
/** A file with one question that nothing is wrong with. */
export const sound = `// [id:m1-q1] ${facts}
::m1-q1::[html]<span lang\\="fi">Kysymys</span><span lang\\="sv">Fråga</span><span lang\\="en">Question</span>{TRUE
####[html]<p>Peruste</p><p class\\="source">Laki</p>
}
`;
/** A file of GIFT with one question. */
export function gift(body: string): string {
  return `// [id:m1-q1] ${facts}\n::m1-q1::${body}\n`;
}

const laughs = `<!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<quiz/>", "utf16le")]);

/** A file of Moodle XML with one question. */
export function moodle(type: string, inside: string): string {
  return `<quiz><question type="${type}"><name><text>m1-q1</text></name>
    <questiontext format="html"><text>Question</text></questiontext>${inside}</question></quiz>`;
}

/** Files that are refused before their questions are. */
export const malformedFiles: readonly MalformedCase[] = [
  ["nothing", "file_empty", () => ""],
  ["white space", "file_empty", () => " \n\t\n"],
  ["a text without questions", "kind_of_file_unknown", () => "Dear colleague"],
  ["only a category", "no_questions", () => "$CATEGORY: $course$/top/m1\n"],
  ["a quiz without questions", "no_questions", () => "<quiz></quiz>"],
  ["Latin 1", "not_utf8", () => Buffer.from("Frågan {T}", "latin1")],
  ["UTF-16 with a mark", "not_utf8", () => utf16],
  ["UTF-16 without a mark", "control_character", () => Buffer.from("<quiz/>", "utf16le")],
  ["NUL in a text", "control_character", () => gift("a\u0000b{T}")],
  ["a text that reads backwards", "direction_mark", () => gift("pay \u202E001 euro{T}")],
  [
    "a text that reads backwards by reference",
    "direction_mark",
    () => moodle("truefalse", "<generalfeedback><text>a&#x202E;b</text></generalfeedback>"),
  ],
  ["2,001 questions", "too_many_questions", () => "a{T}\n\n".repeat(2_001)],
  ["no brace at the end", "braces_unbalanced", () => gift("Question{=a ~b")],
  ["braces within braces", "braces_unbalanced", () => gift("Question{=a {b} ~c}")],
  ["an equals sign in the question", "gift_syntax", () => gift("1+1=2{T}")],
  ["a weight of 150 per cent", "weight_out_of_range", () => gift("Question{~%150%a ~b}")],
  ["a weight that is no number", "weight_out_of_range", () => gift("Question{~%many%a ~b}")],
  ["a question of 60,001 characters", "question_too_long", () => gift(`${"a".repeat(60_001)}{T}`)],
  ["a tag that does not end", "xml_not_well_formed", () => "<quiz><question></quiz>"],
  ["two roots", "xml_not_well_formed", () => "<quiz/><quiz/>"],
  ["a document type", "xml_doctype", () => "<!DOCTYPE quiz SYSTEM 'http://example.org/a.dtd'><quiz/>"],
  ["a billion laughs", "xml_doctype", () => `${laughs}<quiz>&c;</quiz>`],
  [
    "an external entity",
    "xml_doctype",
    () => "<!DOCTYPE quiz [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><quiz>&x;</quiz>",
  ],
  ["an entity of HTML", "xml_entity", () => "<quiz>&nbsp;</quiz>"],
  ["a processing instruction", "xml_instruction", () => "<quiz><?php echo 1 ?></quiz>"],
  ["another encoding", "xml_encoding", () => '<?xml version="1.0" encoding="ISO-8859-1"?><quiz/>'],
  ["elements 21 deep", "xml_too_deep", () => `<quiz>${"<a>".repeat(20)}${"</a>".repeat(20)}</quiz>`],
  ["200,001 elements", "xml_too_many_elements", () => `<quiz>${"<a/>".repeat(200_000)}</quiz>`],
  ["a text of 60,001 characters", "xml_text_too_long", () => `<quiz>${"a".repeat(60_001)}</quiz>`],
  ["a web page", "xml_root_unknown", () => "<html></html>"],
];
