/** The master key of test databases; it protects nothing. */
export const testMasterKey: Buffer = Buffer.alloc(32, 0x5a);
