import { describe, expect, it } from 'vitest';
import { applicationAnswer, foreignAnswer } from '../../../../src/anomaly-scan/arena/answers.ts';
import { type Arm, type Attack, expand, pageAddress, startAddress } from '../../../../src/anomaly-scan/arena/attack.ts';
import { NO_POLICY } from '../../../../src/anomaly-scan/arena/policy.ts';
import { VECTORS } from '../../../../src/anomaly-scan/vectors/index.ts';

const TOKEN = '123456789012345';
const NONE: Arm = { id: 'none', policy: NO_POLICY, encoding: false };
const CHANCE = { nonce: () => 'n1', digest: () => 'sha256-d' };

function attackOf(id: string, arm: Arm = NONE): Attack {
  const vector = VECTORS.find((known) => known.id === id)!;
  const addresses = {
    application: 'http://127.0.0.1:1',
    foreign: 'http://127.0.0.1:2',
    secure: 'https://127.0.0.1:4',
    datagrams: '127.0.0.1:3',
  };
  return { vector, arm, key: '77', token: TOKEN, addresses };
}

const pageOf = (id: string, arm: Partial<Arm> = {}) => {
  const { body, headers } = applicationAnswer('', attackOf(id, { ...NONE, ...arm }), CHANCE);
  return { body: String(body), headers };
};

describe('the page of the application', () => {
  it('has the payload where the vector says, and encoded where the arm says', () => {
    expect(pageOf('R01').body).toContain(`<main><script>reliabilityProof(String(${TOKEN}))</script></main>`);
    expect(pageOf('R01', { encoding: true }).body).toContain('<main>&lt;script&gt;reliabilityProof(');
    expect(pageOf('R16', { encoding: true }).body).toContain('var q=`\\u{24}\\u{7b}');
    expect(pageOf('R19', { encoding: true }).body).toContain('src="about:blank"');
  });

  it('gives a nonce of this answer to its own scripts, and to no others', () => {
    const policy = { headers: [['Content-Security-Policy', "script-src 'nonce-{nonce}'"]] as const, meta: [] };
    const { body, headers } = pageOf('R15', { policy });
    expect(headers).toContainEqual(['Content-Security-Policy', "script-src 'nonce-n1'"]);
    expect(body.match(/nonce="n1"/gu)).toHaveLength(1);
    expect(body).toContain('<script>reliabilityProof');
  });

  it('has a policy of its own where the site has it in the page, and uploads have not', () => {
    const policy = { headers: [], meta: ["img-src 'none'"] };
    expect(pageOf('R01', { policy }).body).toContain(
      `<meta http-equiv=Content-Security-Policy content="img-src 'none'">`,
    );
    const upload = applicationAnswer('up/a.html', attackOf('C11', { ...NONE, policy }), CHANCE);
    expect(String(upload.body)).not.toContain('<meta');
  });

  it('keeps the token out of every address of the application that a browser would pass on', () => {
    for (const { id, proof } of VECTORS)
      if (proof === 'request') expect(pageAddress(attackOf(id)).split('#')[0], id).not.toContain(TOKEN);
  });

  it('answers uploads with their type, and 404 for what is not there', () => {
    expect(applicationAnswer('up/a', attackOf('C14'), CHANCE).headers.map(([name]) => name)).not.toContain(
      'content-type',
    );
    expect(applicationAnswer('up/b', attackOf('C14'), CHANCE).status).toBe(404);
  });
});

describe('addresses', () => {
  it('begin where the vector says', () => {
    expect(startAddress(attackOf('R01'))).toBe('http://127.0.0.1:1/77/');
    expect(startAddress(attackOf('C13'))).toBe('http://127.0.0.1:1/77/up/a.svg');
    expect(startAddress(attackOf('F01'))).toBe('http://127.0.0.1:2/77/frame.html');
    expect(startAddress(attackOf('D47'))).toMatch(/^http:\/\/127\.0\.0\.1:1\/77\/\?q=%3Cimg/u);
    expect(startAddress(attackOf('D01'))).toMatch(/^http:\/\/127\.0\.0\.1:1\/77\/#%3Cimg/u);
  });

  it('are filled in, and braces of scripts are left alone', () => {
    expect(expand('{leak} {app} {unknown} () => {}', attackOf('E01'))).toBe(
      `https://127.0.0.1:4/77/${TOKEN} http://127.0.0.1:1/77/ {unknown} () => {}`,
    );
  });

  it('lead to the listed host where the policy lists one', () => {
    const policy = { headers: [['Content-Security-Policy', 'script-src https://cdn.test']] as const, meta: [] };
    expect(expand('{listed}x', attackOf('C01', { ...NONE, policy }))).toBe('https://cdn.test/77/x');
  });

  it.each(['', 'a', 'ab', 'abc', '<img src=x: onerror=1>'])('carry %j to the other origin in base64', (payload) => {
    const attack = attackOf('F02');
    const text = expand('{payload-base64}', { ...attack, vector: { ...attack.vector, payload } });
    expect(Buffer.from(text, 'base64').toString()).toBe(payload);
  });
});

describe('the other origin', () => {
  const ask = (id: string, path: string) => foreignAnswer({ method: 'GET', path, headers: {}, body: '' }, attackOf(id));

  it('has what the attack keeps there, and something for everything else', () => {
    expect(String(ask('C21', '/77/script.js').body)).toBe(`reliabilityProof(String(${TOKEN}))`);
    expect(String(ask('F01', '/77/frame.html').body)).toContain('<iframe src="http://127.0.0.1:1/77/"');
    expect(ask('E01', `/77/${TOKEN}`)).toMatchObject({ status: 200, body: '' });
  });
});
