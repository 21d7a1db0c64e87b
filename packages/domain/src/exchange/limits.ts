/** What is taken in at most. A bank of a whole course, with three languages, weighs about half a megabyte. */
export const exchangeLimits = {
  /** Bytes of what is sent: ten times the largest bank that anybody has. */
  upload: 5_242_880,
  /** Bytes of one file once unpacked; a parser holds several times as much. */
  file: 5_242_880,
  /** Bytes of all files of a package together. */
  unpacked: 20_971_520,
  /** Times that a file may be larger than packed: text packs to a tenth, and only a bomb to a hundredth. */
  ratio: 100,
  /** Below this many bytes the ratio says nothing: a short file of repeated lines packs well. */
  ratioFrom: 65_536,
  /** Files of a package: one for each language and format of each module, and its listing. */
  entries: 100,
  /** Characters of a file's name within a package. */
  name: 200,
  /** How deep the elements of an XML file may be within one another; Moodle needs six. */
  depth: 20,
  /** Elements of an XML file: about thirty for each question. */
  elements: 200_000,
  /** Characters of a value between the tags of an XML file, or of a question in GIFT: three languages of the longest question. */
  text: 60_000,
  /** Questions of one import. */
  questions: 2_000,
  /** Problems that are told; more say nothing new. */
  problems: 500,
} as const;
