import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

type Entry = { readonly payload: AdapterPayload; readonly until: number };

type Memory = Map<string, Entry>;
const done = Promise.resolve();
const standardLife = 3_600;

/** Where the provider keeps its sessions and codes: in memory, until it stops. */
export function memoryAdapter(): AdapterFactory {
  const memory: Memory = new Map();
  return (model): Adapter => ({
    upsert(id, payload, seconds) {
      memory.set(`${model}:${id}`, { payload, until: Date.now() + (seconds || standardLife) * 1_000 });
      return done;
    },
    find: (id) => Promise.resolve(living(memory, `${model}:${id}`)),
    findByUid: (uid) => Promise.resolve(search(memory, model, (payload) => payload.uid === uid)),
    findByUserCode: (code) => Promise.resolve(search(memory, model, (payload) => payload.userCode === code)),
    consume(id) {
      const payload = living(memory, `${model}:${id}`);
      if (payload) payload["consumed"] = Math.floor(Date.now() / 1_000);
      return done;
    },
    destroy(id) {
      memory.delete(`${model}:${id}`);
      return done;
    },
    revokeByGrantId(grantId) {
      for (const [key, { payload }] of memory) if (payload.grantId === grantId) memory.delete(key);
      return done;
    },
  });
}

function living(memory: Memory, key: string): AdapterPayload | undefined {
  const entry = memory.get(key);
  if (!entry) return undefined;
  if (entry.until > Date.now()) return entry.payload;
  memory.delete(key);
  return undefined;
}

function search(memory: Memory, model: string, matches: (payload: AdapterPayload) => boolean) {
  for (const key of memory.keys()) {
    const payload = key.startsWith(`${model}:`) ? living(memory, key) : undefined;
    if (payload && matches(payload)) return payload;
  }
  return undefined;
}
