import { facts, gift, moodle, sound, type MalformedCase } from "./malformed-files.ts";

function answers(...given: readonly (readonly [fraction: string, text: string])[]): string {
  return given.map(([fraction, text]) => `<answer fraction="${fraction}"><text>${text}</text></answer>`).join("");
}

/** Questions that the bank does not take. */
export const malformedQuestions: readonly MalformedCase[] = [
  ["an essay", "kind_unknown", () => gift("Question{}")],
  ["a calculated question", "kind_unknown", () => moodle("calculatedmulti", "")],
  ["one name for two questions", "duplicate_name", () => `${sound}\n${sound}`],
  [
    "languages with other answers",
    "languages_differ",
    () =>
      gift("Kysymys{T}").replace(facts, `${facts} [tag:language:fi]`) +
      "\n" +
      gift("Fråga{F}").replace(facts, `${facts} [tag:language:sv]`),
  ],
  ["a language that nobody reads here", "language_unknown", () => gift("Frage{T}").replace(facts, "[tag:language:de]")],
  ["a use that is none", "use_unknown", () => gift("a{T}").replace("use:exam", "use:party")],
  ["a day that is none", "law_day_malformed", () => gift("a{T}").replace("law:none", "law:2023-02-30")],
  ["a sign that is none", "sign_unknown", () => gift("a{T}").replace("sign:none", "sign:X99")],
  [
    "another number of accepted answers",
    "accepted_miscounted",
    () => gift("a{=b}").replace(facts, "[tag:accepted:1-1-1]"),
  ],
  ["script", "script_in_text", () => gift("[html]<script>alert(1)</script>{T}")],
  ["a handler of events", "script_in_text", () => gift('[html]<b onmouseover\\="x()">a</b>{T}')],
  [
    "an address that runs",
    "script_in_text",
    () =>
      moodle(
        "truefalse",
        `<generalfeedback format="html"><text><![CDATA[<a href="javascript:x()">a</a>]]></text></generalfeedback>`,
      ),
  ],
  ["a picture's tag", "markup_in_text", () => gift('[html]<img src\\="x">{T}')],
  [
    "a picture's file",
    "picture_in_text",
    () =>
      moodle(
        "truefalse",
        `<generalfeedback><text>a</text><file name="a.png" encoding="base64">AA==</file></generalfeedback>`,
      ),
  ],
  ["an unknown reference", "entity_unknown", () => gift("[html]a &bogus; b{T}")],
  ["Markdown", "format_unsupported", () => gift("[markdown]**a**{T}")],
  ["no right answer", "no_right_answer", () => gift("Question{~a ~b}")],
  ["no right answer in Moodle", "no_right_answer", () => moodle("multichoice", answers(["0", "a"], ["0", "b"]))],
  ["neither true nor false", "no_right_answer", () => moodle("truefalse", answers(["0", "true"], ["0", "false"]))],
  ["two right answers where one is asked", "several_right_in_single", () => gift("Question{=a =b ~c}")],
  ["half of the points", "partial_credit", () => gift("Question{=a ~%50%b ~c}")],
  ["half of the points in Moodle", "partial_credit", () => moodle("multichoice", answers(["100", "a"], ["50", "b"]))],
  ["weights of 90 per cent together", "weights_do_not_sum", () => gift("Question{~%50%a ~%40%b ~c}")],
  [
    "weights of 150 per cent together",
    "weights_do_not_sum",
    () => moodle("multichoice", `<single>false</single>${answers(["75", "a"], ["75", "b"])}`),
  ],
  [
    "a weight that is not a number",
    "fraction_malformed",
    () => moodle("multichoice", answers(["NaN", "a"], ["0", "b"])),
  ],
  [
    "a pair without its left",
    "distractor_in_match",
    () => moodle("matching", "<subquestion><text/><answer><text>a</text></answer></subquestion>"),
  ],
  ["two right numbers", "several_numbers", () => gift("Question{#=1 =2}")],
  ["NaN", "not_a_number", () => gift("Question{#NaN}")],
  ["Infinity in Moodle", "not_a_number", () => moodle("numerical", answers(["100", "Infinity"]))],
  ["a number of 400 digits", "not_a_number", () => gift(`Question{#${"9".repeat(400)}}`)],
  ["an exponent", "not_a_number", () => moodle("numerical", answers(["100", "1e9"]))],
  ["a star for anything", "wildcard_in_answer", () => moodle("shortanswer", answers(["100", "*"]))],
  ["a module that the course has not", "module_unknown", () => sound.replace("module:m1", "module:m9")],
  ["texts in one language only", "required", () => gift("Question{T}")],
  ["a question of 1,001 characters", "too_long", () => sound.replace("Kysymys", "a".repeat(1_001))],
  ["a single choice", "too_few", () => moodle("multichoice", answers(["100", "a"]))],
  ["a thousand choices", "too_many", () => gift(`Question{${"~a ".repeat(1_000)}}`)],
  [
    "thirteen choices",
    "too_many",
    () => gift(`Question{=a ${Array.from({ length: 12 }, (_, place) => `~b${place}`).join(" ")}}`),
  ],
  ["a choice twice", "same_twice", () => gift("Question{=a ~b ~B}")],
];
