import { describe, expect, it } from 'vitest';
import { signedHeaders } from '../../../../src/shared/store/sigv4.ts';

/** Of AWS's "Signature Version 4 test suite" (aws-sig-v4-test-suite): credentials, time and service of all its cases. */
const SUITE = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const SUITE_SCOPE = {
  region: 'us-east-1',
  service: 'service',
  nowMs: Date.UTC(2015, 7, 30, 12, 36),
  bodyHeader: false,
};
/** Of "Signature Calculations for the Authorization Header" in the Amazon S3 API Reference. */
const S3 = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const S3_SCOPE = { region: 'us-east-1', service: 's3', nowMs: Date.UTC(2013, 4, 24), bodyHeader: true };
const NOTHING = new Uint8Array();

function signatureOf(authorization: string | undefined): string | undefined {
  return /Signature=([0-9a-f]{64})$/u.exec(authorization ?? '')?.[1];
}

describe('the test suite of AWS', () => {
  it.each<
    readonly [name: string, method: string, url: string, headers: readonly (readonly [string, string])[], string]
  >([
    ['get-vanilla', 'GET', '/', [], '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    ['post-vanilla', 'POST', '/', [], '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    [
      'get-vanilla-query-order-key-case',
      'GET',
      '/?Param2=value2&Param1=value1',
      [],
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    [
      'get-vanilla-utf8-query',
      'GET',
      '/?ሴ=bar',
      [],
      '2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04',
    ],
    ['get-utf8', 'GET', '/ሴ', [], '8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85'],
    [
      'get-header-value-trim',
      'GET',
      '/',
      [
        ['my-header1', ' value1'],
        ['my-header2', ' "a   b   c"'],
      ],
      'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
    ],
  ])('%s', (_, method, url, headers, signature) => {
    const request = {
      method,
      url: new URL(url, 'https://example.amazonaws.com'),
      headers: new Map(headers),
      body: NOTHING,
    };
    const signed = signedHeaders(request, SUITE, SUITE_SCOPE);
    expect(signatureOf(signed.get('authorization'))).toBe(signature);
    expect(signed.get('x-amz-date')).toBe('20150830T123600Z');
  });
});

describe('the examples of S3', () => {
  it.each<
    readonly [
      name: string,
      method: string,
      url: string,
      headers: readonly (readonly [string, string])[],
      string,
      string,
    ]
  >([
    [
      'GET Object',
      'GET',
      '/test.txt',
      [['range', 'bytes=0-9']],
      '',
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    [
      'PUT Object',
      'PUT',
      '/test%24file.text',
      [
        ['date', 'Fri, 24 May 2013 00:00:00 GMT'],
        ['x-amz-storage-class', 'REDUCED_REDUNDANCY'],
      ],
      'Welcome to Amazon S3.',
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    ],
    [
      'GET Bucket Lifecycle',
      'GET',
      '/?lifecycle',
      [],
      '',
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    ],
    [
      'GET Bucket (List Objects)',
      'GET',
      '/?max-keys=2&prefix=J',
      [],
      '',
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('%s', (_, method, url, headers, body, signature) => {
    const request = {
      method,
      url: new URL(url, 'https://examplebucket.s3.amazonaws.com'),
      headers: new Map(headers),
      body: Buffer.from(body),
    };
    expect(signatureOf(signedHeaders(request, S3, S3_SCOPE).get('authorization'))).toBe(signature);
  });
});

it('signs the token of a session', () => {
  const request = { method: 'GET', url: new URL('https://b.s3.amazonaws.com/x'), headers: new Map(), body: NOTHING };
  const signed = signedHeaders(request, { ...S3, sessionToken: 'token' }, S3_SCOPE);
  expect(signed.get('x-amz-security-token')).toBe('token');
  expect(signed.get('authorization')).toContain(
    'SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, ',
  );
});
