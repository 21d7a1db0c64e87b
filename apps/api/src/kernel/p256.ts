import { createECDH } from "node:crypto";
import type { JWK } from "jose";

/** The order of the curve P-256 (SEC 2, 2.4.2). */
const curveOrder = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * A private key of P-256 by the method with extra random bits (FIPS 186-5, A.2.1). @param bits 40 bytes or more, of which
 * nobody else can know anything.
 */
export function p256KeyOf(bits: Buffer): JWK {
  const number = BigInt(`0x${bits.toString("hex")}`);
  const secret = Buffer.from(((number % (curveOrder - 1n)) + 1n).toString(16).padStart(64, "0"), "hex");
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(secret);
  const point = curve.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)];
  return {
    kty: "EC",
    crv: "P-256",
    d: secret.toString("base64url"),
    x: x.toString("base64url"),
    y: y.toString("base64url"),
  };
}
