/** Whether `text` (Latin-1) is in the bytes at an offset. */
export function hasAt(bytes: Uint8Array, text: string, offset = 0): boolean {
  if (bytes.length < offset + text.length) return false;
  for (let at = 0; at < text.length; at++) if (bytes[offset + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** Characters 0 to 255; `to` may lie beyond the end. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const part = bytes.subarray(from, Math.max(from, to));
  return Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1');
}

/** Unsigned, little end first; 0 beyond the end. */
export function little(bytes: Uint8Array, offset: number, length: number): number {
  let value = 0;
  for (let at = length - 1; at >= 0; at--) value = value * 256 + (bytes[offset + at] ?? 0);
  return value;
}

/** Unsigned, big end first; 0 beyond the end. */
export function big(bytes: Uint8Array, offset: number, length: number): number {
  let value = 0;
  for (let at = 0; at < length; at++) value = value * 256 + (bytes[offset + at] ?? 0);
  return value;
}

export function hex(bytes: Uint8Array, from: number, to: number): string {
  return Array.from(bytes.subarray(from, to), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
