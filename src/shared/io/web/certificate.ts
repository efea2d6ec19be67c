import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and a certificate that it signed itself, as PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8 = 0x0c;
const UTC_TIME = 0x17;
/** ecdsa-with-SHA256 (RFC 5758). */
const ALGORITHM = '2a8648ce3d040302';
/** commonName (X.520). */
const COMMON_NAME = '550403';

/** For a server on loopback whose browser is told not to look at certificates: made anew, kept nowhere (RFC 5280, version 1). */
export function selfSigned(name: string): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = der(SEQUENCE, der(OBJECT_ID, Buffer.from(ALGORITHM, 'hex')));
  const owner = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, der(OBJECT_ID, Buffer.from(COMMON_NAME, 'hex')), der(UTF8, Buffer.from(name)))),
  );
  const serial = randomBytes(8);
  serial[0] = (serial[0]! & 0x7f) | 1;
  const validity = der(
    SEQUENCE,
    der(UTC_TIME, Buffer.from('200101000000Z')),
    der(UTC_TIME, Buffer.from('491231235959Z')),
  );
  const body = der(
    SEQUENCE,
    ...[der(INTEGER, serial), algorithm, owner, validity, owner, publicKey.export({ type: 'spki', format: 'der' })],
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]);
  const text = der(SEQUENCE, body, algorithm, der(BIT_STRING, signature)).toString('base64');
  const lines = text.match(/.{1,64}/gu) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value of DER (X.690): what it is, how long it is, what is in it. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length: number[] = [];
  for (let left = content.length; left > 0; left >>= 8) length.unshift(left & 0xff);
  const head = content.length < 0x80 ? [tag, content.length] : [tag, 0x80 | length.length, ...length];
  return Buffer.concat([Buffer.from(head), content]);
}
