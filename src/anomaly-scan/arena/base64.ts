const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of a text of ASCII: payloads and what they load hold nothing else. */
export function base64(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 3) {
    const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
    const bits = (a << 16) | ((b || 0) << 8) | (c || 0);
    const digits = [18, 12, 6, 0].map((shift) => BASE64[(bits >> shift) & 63]!);
    if (Number.isNaN(b)) digits[2] = '=';
    if (Number.isNaN(c)) digits[3] = '=';
    result += digits.join('');
  }
  return result;
}
