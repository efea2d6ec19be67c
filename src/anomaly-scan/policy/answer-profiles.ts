import type { SiteAnswer, SiteHeader } from '../site/site.ts';
import type { SourcePlaces } from '../site/source-places.ts';
import { type Csp, parsePolicies } from './csp.ts';
import { PROTECTING, type Profile, type ProfileMeta } from './facts.ts';
import { gradePolicies } from './grade.ts';
import type { HtmlScan } from './html-scan.ts';
import type { PlacedPolicy } from './inline-coverage.ts';

const MOST_EXAMPLES = 3;
/** Browsers pass over these in a page (HTML, "pragma directives"). */
const IGNORED_IN_META: readonly string[] = ['frame-ancestors', 'report-uri', 'sandbox'];

interface OwnProfile {
  readonly profile: Omit<Profile, 'answers' | 'examples'>;
  readonly policies: readonly PlacedPolicy[];
  answers: number;
  readonly examples: string[];
}

/** Puts answers together that protect in the same way. */
export class AnswerProfiles {
  readonly #places: SourcePlaces;
  readonly #configuration: string | undefined;
  readonly #known = new Map<string, OwnProfile>();

  constructor(places: SourcePlaces, configuration: string | undefined) {
    this.#places = places;
    this.#configuration = configuration;
  }

  /** The policies that hold in the page, in parts: what only begins after its code does not count. */
  add(path: string, answer: SiteAnswer, { metas }: HtmlScan): { readonly policies: readonly PlacedPolicy[] } {
    const headers = answer.headers.filter(({ name }) => PROTECTING.has(name)).map(withoutNonce);
    const id = JSON.stringify([
      answer.status >= 400,
      headers,
      metas.map(({ line, ...meta }) => withoutNonceText(meta)),
    ]);
    const own = this.#known.get(id) ?? this.#make(answer, headers, metas);
    this.#known.set(id, own);
    own.answers += 1;
    if (own.examples.length < MOST_EXAMPLES) own.examples.push(path);
    // Of a server, nonces are of this answer alone.
    return answer.file === undefined ? { policies: this.#policies(answer, answer.headers, metas) } : own;
  }

  result(): readonly Profile[] {
    return [...this.#known.values()]
      .sort((a, b) => b.answers - a.answers)
      .map(({ profile, answers, examples }) => ({ answers, examples, ...profile }));
  }

  #make(answer: SiteAnswer, headers: readonly SiteHeader[], metas: HtmlScan['metas']): OwnProfile {
    const policies = this.#policies(answer, headers, metas);
    return {
      profile: {
        status: answer.status,
        headers,
        metas: metas.map(({ line, ...meta }): ProfileMeta => {
          const place = this.#places.page(answer, line, meta.content);
          return place === undefined ? meta : { ...meta, place };
        }),
        grades: policies.length === 0 ? [] : gradePolicies(policies.map(({ policy }) => policy)),
      },
      policies,
      answers: 0,
      examples: [],
    };
  }

  #policies(answer: SiteAnswer, headers: readonly SiteHeader[], metas: HtmlScan['metas']): readonly PlacedPolicy[] {
    const configuration = this.#configuration;
    const ofHeaders = headers
      .filter(({ name }) => name === 'content-security-policy')
      .flatMap(({ value, line }) =>
        parsePolicies(value).map((policy) => ({
          policy,
          ...(configuration === undefined || line === undefined ? {} : { place: { path: configuration, line } }),
        })),
      );
    const ofMetas = metas
      .filter(({ reportOnly, late }) => !reportOnly && late === undefined)
      .flatMap(({ content, line }) => {
        const place = this.#places.page(answer, line, content);
        return parsePolicies(content).map((policy) => ({
          policy: asMeta(policy),
          ...(place === undefined ? {} : { place }),
        }));
      });
    return [...ofHeaders, ...ofMetas];
  }
}

function asMeta(policy: Csp): Csp {
  return new Map([...policy].filter(([name]) => !IGNORED_IN_META.includes(name)));
}

function withoutNonce({ name, value, line }: SiteHeader): SiteHeader {
  return { name, value: value.replace(NONCES, "'nonce-{nonce}'"), ...(line === undefined ? {} : { line }) };
}

const NONCES = /'nonce-[^']*'/giu;

function withoutNonceText<Meta extends { readonly content: string }>(meta: Meta): Meta {
  return { ...meta, content: meta.content.replace(NONCES, "'nonce-{nonce}'") };
}
