import { manifestOf, packageOf, type PackedFile, type SaidAtEnd } from "./given-package.ts";
import { sound, type MalformedCase } from "./malformed-files.ts";

const directorySignature = Buffer.from("504b0102", "hex");
const bank: PackedFile = { name: "bank.gift", content: sound };
const listing = manifestOf('type="gift" href="bank.gift"');

/** A package that is sound but for what is said of its file of questions, or at its end. */
export function packed(differently: Partial<PackedFile> = {}, end?: SaidAtEnd): Buffer {
  return packageOf([listing, { ...bank, ...differently }], end);
}

function listed(content: string | Buffer): Buffer {
  return packageOf([listing, { ...bank, content }]);
}

/** A package whose file states a thousand bytes and would become many more. */
export function bombOf(size: number): Buffer {
  const file = { ...bank, content: Buffer.alloc(size) };
  const data = packageOf([file]).subarray(30 + bank.name.length, directoryOf([file]));
  return packed({ content: "", packed: data, both: { size: 1_000 } });
}

/** Where the directory of a package of these files begins. */
function directoryOf(those: readonly PackedFile[]): number {
  return packageOf(those).indexOf(directorySignature);
}

/** A package whose file of questions is called otherwise. */
function called(name: string, rawName = Buffer.from(name)): Buffer {
  return packageOf([listing, bank, { name, content: "x", both: { rawName } }]);
}

const laughs = '<!DOCTYPE manifest [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const zip64 = Buffer.from("0100080000000000000000ff", "hex");
const megabyte = Buffer.alloc(1_048_576);

/** Packages that are refused before a question in them is read. */
export const malformedPackages: readonly MalformedCase[] = [
  ["half of a package", "zip_truncated", () => packed().subarray(0, 200)],
  ["only the signature of a package", "zip_truncated", () => Buffer.from("PK\u0003\u0004")],
  ["bytes after the end", "zip_trailing_bytes", () => Buffer.concat([packed(), Buffer.from("<script>")])],
  [
    "bytes before the beginning",
    "zip_leading_bytes",
    () => {
      const added = 20;
      const second = directoryOf([listing]) + added;
      const files = [
        { ...listing, directory: { offset: added } },
        { ...bank, directory: { offset: second } },
      ];
      const shifted = packageOf(files, { offset: directoryOf(files) + added });
      return Buffer.concat([Buffer.from("PK program".padEnd(added)), shifted]);
    },
  ],
  ["a part of several disks", "zip_several_disks", () => packed({}, { disk: 1 })],
  ["a file on another disk", "zip_several_disks", () => packed({ directory: { disk: 3 } })],
  ["a count that is too high", "zip_count_wrong", () => packed({}, { count: 3 })],
  ["a count that is too low", "zip_count_wrong", () => packed({}, { count: 1 })],
  ["two counts that differ", "zip_count_wrong", () => packed({}, { countHere: 1 })],
  ["a directory elsewhere", "zip_directory_malformed", () => packed({}, { offset: 12 })],
  [
    "a directory that is no directory",
    "zip_directory_malformed",
    () => {
      const bytes = packed();
      bytes.writeUInt32LE(0, bytes.indexOf(directorySignature));
      return bytes;
    },
  ],
  [
    "a name longer than the directory",
    "zip_directory_malformed",
    () => {
      const bytes = packed();
      bytes.writeUInt16LE(0xffff, bytes.indexOf(directorySignature) + 28);
      return bytes;
    },
  ],
  [
    "a ZIP64 locator",
    "zip64_unsupported",
    () => {
      const locator = Buffer.alloc(20);
      locator.writeUInt32LE(0x07064b50);
      return packed({}, { before: locator });
    },
  ],
  ["a ZIP64 field of a file", "zip64_unsupported", () => packed({ directory: { extra: zip64 } })],
  ["a size of ZIP64", "zip64_unsupported", () => packed({ directory: { size: 0xffffffff } })],
  ["a file that begins outside", "zip_entry_outside", () => packed({ directory: { offset: 0x00ffffff } })],
  ["a file that ends outside", "zip_entry_outside", () => packed({ both: { packedSize: 100_000 } })],
  ["a file that begins in the middle of another", "zip_entry_malformed", () => packed({ directory: { offset: 7 } })],
  [
    "another name before the bytes",
    "zip_headers_differ",
    () => packed({ local: { rawName: Buffer.from("evil.gift") } }),
  ],
  ["another size before the bytes", "zip_headers_differ", () => packed({ local: { size: 5 } })],
  ["another method before the bytes", "zip_headers_differ", () => packed({ local: { method: 0 } })],
  ["a password", "zip_encrypted", () => packed({ both: { flags: 0x0801 } })],
  ["strong encryption", "zip_encrypted", () => packed({ both: { method: 99 } })],
  ["a masked directory", "zip_encrypted", () => packed({ both: { flags: 0x2800 } })],
  ["bzip2", "zip_method_unsupported", () => packed({ both: { method: 12 } })],
  [
    "a file within the bytes of another",
    "zip_overlap",
    () => {
      const inner = { ...bank, name: "inner.gift" };
      const content = packageOf([inner]).subarray(0, directoryOf([inner]));
      const outer = { name: "outer.gift", content, packed: content, both: { method: 0 } };
      const offset = directoryOf([listing, bank]) + 30 + outer.name.length;
      return packageOf([listing, bank, outer, { ...inner, directory: { offset } }]);
    },
  ],
  ["no file", "zip_empty", () => packageOf([])],
  [
    "101 files",
    "zip_too_many_entries",
    () => packageOf(Array.from({ length: 101 }, (_, place) => ({ ...bank, name: `${place}.gift` }))),
  ],
  ["a megabyte of nothing", "zip_ratio", () => listed(megabyte)],
  ["a size beyond the limit", "zip_file_too_large", () => packed({ both: { size: 6_000_000 } })],
  [
    "files beyond the limit together",
    "zip_total_too_large",
    () =>
      packageOf([
        listing,
        ...Array.from({ length: 5 }, (_, place) => ({
          name: `${place}.gift`,
          content: "",
          packed: Buffer.alloc(60_000),
          both: { size: 5_000_000 },
        })),
      ]),
  ],
  ["a package in the package", "zip_nested", () => called("inner.zip")],
  ["a package under another name", "zip_nested", () => listed(packed())],
  ["a gzip file under another name", "zip_nested", () => listed(Buffer.from("1f8b0800", "hex"))],
  ["another checksum", "zip_checksum_wrong", () => packed({ both: { checksum: 1 } })],
  ["more bytes than stated", "zip_size_wrong", () => packed({ both: { size: 10 } })],
  ["fewer bytes than stated", "zip_size_wrong", () => packed({ both: { size: 10_000 } })],
  ["a stored file of two sizes", "zip_size_wrong", () => packed({ both: { method: 0, size: 10 } })],
  ["bytes that are no deflate", "zip_data_damaged", () => packed({ packed: Buffer.from("ffffffffffff", "hex") })],
  [
    "bytes after the packed data",
    "zip_data_damaged",
    () => {
      const whole = packageOf([bank]);
      const data = whole.subarray(30 + bank.name.length, whole.indexOf(directorySignature));
      return packed({ packed: Buffer.concat([data, Buffer.from("hidden")]) });
    },
  ],
  ["a symbolic link", "zip_symlink", () => packed({ directory: { madeBy: 3, mode: 0xa1ff } })],
  ["a device", "zip_special_file", () => packed({ directory: { madeBy: 3, mode: 0x61ff } })],
  ["a path upwards", "name_traversal", () => called("../../etc/passwd.txt")],
  ["a path upwards in the middle", "name_traversal", () => called("a/../../b.txt")],
  ["an absolute path", "name_absolute", () => called("/etc/passwd.txt")],
  ["a backslash", "name_backslash", () => called("..\\..\\a.txt")],
  ["a drive letter", "name_drive", () => called("C:a.txt")],
  ["NUL in a name", "name_hidden_characters", () => called("a.txt\u0000.exe")],
  ["a name that reads backwards", "name_hidden_characters", () => called("a\u202Etxt.exe")],
  ["a name of 300 characters", "name_too_long", () => called(`${"a".repeat(300)}.txt`)],
  ["no name", "name_empty", () => called("")],
  ["a name in Latin 1", "name_not_utf8", () => called("ä.txt", Buffer.from("e42e747874", "hex"))],
  ["a name twice", "name_repeated", () => packageOf([listing, bank, bank])],
  ["a name twice but for its case", "name_repeated", () => packageOf([listing, bank, { ...bank, name: "BANK.gift" }])],
  ["a program", "file_unexpected", () => called("setup.exe")],
  ["no listing", "manifest_missing", () => packageOf([bank])],
  ["two listings", "manifest_repeated", () => packageOf([listing, bank, { ...listing, name: "a/imsmanifest.xml" }])],
  ["a listing that is no XML", "manifest_malformed", () => packageOf([{ ...listing, content: "<manifest>" }, bank])],
  ["a listing of something else", "manifest_malformed", () => packageOf([{ ...listing, content: "<quiz/>" }, bank])],
  ["a listing with entities", "xml_doctype", () => packageOf([{ ...listing, content: `${laughs}<manifest/>` }, bank])],
  ["a listing in Latin 1", "not_utf8", () => packageOf([{ ...listing, content: Buffer.from("e4", "hex") }, bank])],
  ["an empty listing", "manifest_empty", () => packageOf([manifestOf(), bank])],
  [
    "a listed file that is not there",
    "manifest_file_missing",
    () => packageOf([manifestOf('type="gift" href="other.gift"'), bank]),
  ],
  [
    "a file listed twice",
    "manifest_file_repeated",
    () => packageOf([manifestOf('type="gift" href="bank.gift"', 'type="gift" href="bank.gift"'), bank]),
  ],
  [
    "a file that is not listed",
    "manifest_file_unlisted",
    () => packageOf([listing, bank, { ...bank, name: "more.gift" }]),
  ],
  [
    "an address on the web",
    "manifest_address_outside",
    () => packageOf([manifestOf('type="gift" href="https://example.org/a"'), bank]),
  ],
  ["an address upwards", "manifest_address_outside", () => packageOf([manifestOf('type="gift" href="../a"'), bank])],
  [
    "material of another kind",
    "manifest_type_unknown",
    () => packageOf([manifestOf('type="webcontent" href="bank.gift"'), bank]),
  ],
  [
    "a listing in another language",
    "language_unknown",
    () => packageOf([manifestOf('type="gift" xml:lang="de" href="bank.gift"'), bank]),
  ],
];
