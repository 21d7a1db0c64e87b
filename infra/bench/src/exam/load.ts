import type { Sitter } from "./class.ts";
import { openClient, type Asking } from "./client.ts";
import { sit, type Sat } from "./sitting.ts";

// The class, a process of its own: everybody in it sits the exam at the same time.

export type ExamLoad = {
  readonly port: number;
  readonly host: string;
  readonly operations: Readonly<Record<string, string>>;
  readonly sitters: readonly Sitter[];
  readonly seconds: number;
  readonly beginWithin: number;
};

export type ExamLoadResult = { readonly sat: readonly Sat[]; readonly askings: readonly Asking[] };

/** What this process answers to a load. */
export type ExamDriven = ExamLoadResult | { readonly error: string };

async function drive({ sitters, seconds, beginWithin, ...rest }: ExamLoad): Promise<ExamLoadResult> {
  const askings: Asking[] = [];
  const client = openClient({ ...rest, note: (asking) => askings.push(asking), random: Math.random });
  const now = performance.now();
  // As in the product the time runs from each one's own beginning; the last who begins has as long as the first.
  const each = (seconds - beginWithin) * 1_000;
  const sat = await Promise.all(
    sitters.map((sitter, n) => {
      const from = now + (n / sitters.length) * beginWithin * 1_000;
      return sit(sitter, { client, from, until: from + each });
    }),
  );
  return { sat, askings };
}

process.on("message", (load: ExamLoad) => {
  drive(load).then(
    (result) => process.send?.(result satisfies ExamDriven),
    (error: Error) => process.send?.({ error: error.message } satisfies ExamDriven),
  );
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
