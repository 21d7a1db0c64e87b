/**
 * The signs of trafficking by their ids, used alike by referrals, courses and cases: a letter of the group and a running number.
 * Apart from the words, so that a form can check ids without carrying the catalogue.
 */
// prettier-ignore
export const signIds = [
  "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12",
  "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10",
  "D1", "D2", "D3", "D4", "D5",
  "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9",
  "M1", "M2", "M3", "M4", "M5", "M6", "M7",
  "C1", "C2", "C3", "C4", "C5", "C6",
  "K1", "K2", "K3", "K4", "K5", "K6", "K7",
  "O1", "O2", "O3", "O4",
] as const;
export type SignId = (typeof signIds)[number];
