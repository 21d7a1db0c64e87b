/** A picture of a course is one of our own, known by the SHA-256 of its bytes. */
export function isPictureAddress(address: string): boolean {
  return /^\/pictures\/[0-9a-f]{64}$/.test(address);
}

/** Where a link of a course may lead. */
export function isLinkAddress(address: string): boolean {
  return /^(https:\/\/[^\s/]+|mailto:[^\s@]+@|tel:\+?\d)/.test(address);
}
