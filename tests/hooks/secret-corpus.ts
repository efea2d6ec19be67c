/**
 * Texts with and without secrets, put together when they are asked for, so that no scanner finds any in this repository. Tokens
 * follow the form that their issuers document; they are drawn by a generator with a seed and belong to nobody.
 */
export interface Sample {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = LETTERS.toLowerCase();
const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;
const ALL = LETTERS + SMALL + DIGITS;
const BASE32 = `${LETTERS}234567`;
const BASE64 = `${ALL}+/`;

/** mulberry32. */
function generator(seed: number): (alphabet: string, length: number) => string {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (alphabet, length) =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)] ?? '').join('');
}

type Draw = ReturnType<typeof generator>;

/** Kind, and a token of it. */
const TOKENS: readonly (readonly [kind: string, make: (draw: Draw) => string])[] = [
  ['AWS access key', (draw) => `${'AK'}IA${draw(BASE32, 16)}`],
  ['GitHub personal token', (draw) => `${'gh'}p_${draw(ALL, 36)}`],
  ['GitHub fine-grained token', (draw) => `${'github'}_pat_${draw(ALL, 22)}_${draw(ALL, 59)}`],
  ['GitHub app token', (draw) => `${'gh'}s_${draw(ALL, 36)}`],
  ['GitLab personal token', (draw) => `${'gl'}pat-${draw(`${ALL}_-`, 20)}`],
  ['npm token', (draw) => `${'np'}m_${draw(SMALL + DIGITS, 36)}`],
  ['PyPI token', (draw) => `${'pypi'}-AgEIcHlwaS5vcmc${draw(`${ALL}_-`, 70)}`],
  ['Slack bot token', (draw) => `${'xo'}xb-${draw(DIGITS, 12)}-${draw(DIGITS, 12)}-${draw(ALL, 24)}`],
  [
    'Slack webhook',
    (draw) => `https://hooks.${'slack'}.com/services/T${draw(ALL, 8)}/B${draw(ALL, 10)}/${draw(ALL, 24)}`,
  ],
  ['Stripe live key', (draw) => `${'sk'}_live_${draw(ALL, 24)}`],
  ['SendGrid key', (draw) => `${'SG'}.${draw(`${ALL}_-`, 22)}.${draw(`${ALL}_-`, 43)}`],
  ['Google API key', (draw) => `${'AI'}za${draw(`${ALL}_-`, 35)}`],
  ['Twilio key', (draw) => `${'S'}K${draw(HEX, 32)}`],
  ['DigitalOcean token', (draw) => `${'do'}p_v1_${draw(HEX, 64)}`],
  ['Shopify token', (draw) => `${'shp'}at_${draw(HEX, 32)}`],
  ['Hugging Face token', (draw) => `${'hf'}_${draw(SMALL, 34)}`],
  [
    'private key',
    (draw) =>
      `-----BEGIN ${'RSA'} PRIVATE KEY-----\n${draw(BASE64, 64)}\n${draw(BASE64, 64)}\n-----END ${'RSA'} PRIVATE KEY-----`,
  ],
  ['JSON web token', (draw) => `${'ey'}JhbGciOiJIUzI1NiJ9.${'ey'}J${draw(ALL, 40)}.${draw(`${ALL}_-`, 43)}`],
  ['Vault token', (draw) => `${'hvs'}.${draw(`${ALL}_-`, 95)}`],
  [
    'Telegram bot token',
    (draw) => `telegram_token = "${draw('123456789', 1)}${draw(DIGITS, 8)}:A${draw(`${ALL}_-`, 34)}"`,
  ],
];

const PLACES: readonly (readonly [path: string, around: (token: string) => string])[] = [
  ['src/settings.ts', (token) => `export const settings = {\n  value: "${token}",\n};\n`],
  ['config/app.yml', (token) => `service:\n  # for staging\n  value: '${token}'\n`],
  ['deploy.sh', (token) => `#!/bin/sh\nexport VALUE="${token}"\n`],
];

/** Each with one secret. */
export function trueSamples(seed: number): readonly Sample[] {
  const draw = generator(seed);
  return TOKENS.flatMap(([kind, make]) => PLACES.map(([path, around]) => ({ kind, path, text: around(make(draw)) })));
}

/** What looks like a secret and is none. */
export function falseSamples(seed: number): readonly Sample[] {
  const draw = generator(seed);
  const uuid = (): string => [8, 4, 4, 4, 12].map((length) => draw(HEX, length)).join('-');
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: what workflows write.
  const samples: readonly (readonly [kind: string, path: string, text: string])[] = [
    ['commit', 'CHANGELOG.md', `- fix: the total (${draw(HEX, 40)})\n`],
    ['pinned action', '.github/workflows/ci.yml', `- uses: actions/checkout@${draw(HEX, 40)}\n`],
    ['integrity', 'src/page.html', `<script src="a.js" integrity="sha384-${draw(BASE64, 64)}"></script>\n`],
    ['digest of an image', 'Dockerfile', `FROM node@sha256:${draw(HEX, 64)}\n`],
    ['UUID', 'src/ids.ts', `export const ID = '${uuid()}';\n`],
    ['environment', 'src/settings.ts', 'const token = process.env["GITHUB_TOKEN"] ?? "";\n'],
    ['secret of a workflow', '.github/workflows/ci.yml', 'token: ${{ secrets.GITHUB_TOKEN }}\n'],
    ['placeholder', 'README.md', 'export API_KEY=your-api-key-here\n'],
    ['template', 'config/app.yml', 'password: "{{ vault_password }}"\n'],
    ['example of AWS', 'README.md', `aws_access_key_id = ${'AK'}IAIOSFODNN7EXAMPLE\n`],
    ['short password of a test', 'tests/login.test.ts', "login('user', 'password');\n"],
    ['type', 'src/auth.ts', 'interface Session { readonly token: string; readonly apiKey: ApiKey }\n'],
    ['public key', 'keys/app.pub', `-----BEGIN PUBLIC KEY-----\n${draw(BASE64, 64)}\n-----END PUBLIC KEY-----\n`],
    ['certificate', 'keys/app.crt', `-----BEGIN CERTIFICATE-----\n${draw(BASE64, 64)}\n-----END CERTIFICATE-----\n`],
    ['image', 'src/icon.ts', `export const ICON = "data:image/png;base64,${draw(BASE64, 120)}";\n`],
    ['sum of Go', 'go.sum', `example.com/a v1.0.0 h1:${draw(BASE64, 43)}=\n`],
    ['lock file', 'package-lock.json', `"integrity": "sha512-${draw(BASE64, 86)}=="\n`],
    ['function', 'src/token.ts', 'const accessToken = await createAccessToken(request);\n'],
    ['snapshot', 'tests/a.snap', `exports[\`a\`] = \`${draw(HEX, 32)}\`;\n`],
    ['key of a cache', 'src/cache.ts', `const cacheKey = 'build-${draw(HEX, 40)}';\n`],
    ['name of a model', 'src/model.py', 'tokenizer = "bert-base-multilingual-uncased-v2"\n'],
    ['hash of a password', 'seeds/users.sql', `password_hash = '${'$'}2b${'$'}12${'$'}${draw(ALL, 53)}'\n`],
    ['test key', 'tests/client.test.ts', `const ${'api'}Key = '${['test', 'api', 'key', '0123456789'].join('-')}';\n`],
    ['colour', 'src/style.css', `a { color: #${draw(HEX, 6)}; background: url("/img/${draw(HEX, 20)}.png") }\n`],
  ];
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: what workflows write.
  return samples.map(([kind, path, text]) => ({ kind, path, text }));
}
