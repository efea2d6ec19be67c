import { describe, expect, it } from 'vitest';
import { readS3Place, s3Address } from '../../../../src/shared/store/s3-place.ts';

type Env = { readonly [name: string]: string };

describe('where an entry is', () => {
  it.each<readonly [place: string, env: Env, region: string, url: string]>([
    ['//bucket', { AWS_REGION: 'eu-west-1' }, 'eu-west-1', 'https://bucket.s3.eu-west-1.amazonaws.com/g.json'],
    ['//bucket/', { AWS_DEFAULT_REGION: 'us-east-1' }, 'us-east-1', 'https://bucket.s3.us-east-1.amazonaws.com/g.json'],
    [
      '//bucket/a/b/',
      { AWS_REGION: 'cn-north-1' },
      'cn-north-1',
      'https://bucket.s3.cn-north-1.amazonaws.com.cn/a/b/g.json',
    ],
    ['//my.bucket/a?region=eu-west-1', {}, 'eu-west-1', 'https://s3.eu-west-1.amazonaws.com/my.bucket/a/g.json'],
    [
      '//bucket/a?region=eu-west-1&style=path',
      { AWS_REGION: 'x' },
      'eu-west-1',
      'https://s3.eu-west-1.amazonaws.com/bucket/a/g.json',
    ],
    ['//bucket/a?endpoint=https://minio:9000', {}, 'us-east-1', 'https://minio:9000/bucket/a/g.json'],
    ['//bucket/a?endpoint=https://minio/base/&style=virtual', {}, 'us-east-1', 'https://bucket.minio/base/a/g.json'],
    [
      '//bucket',
      { AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_S3: 'http://b' },
      'us-east-1',
      'http://b/bucket/g.json',
    ],
    ['//bucket', { AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_S3: '' }, 'us-east-1', 'http://a/bucket/g.json'],
    ["//bucket/it's(1)", { AWS_REGION: 'a' }, 'a', 'https://bucket.s3.a.amazonaws.com/it%27s%281%29/g.json'],
  ])('%s with %j', (place, env, region, url) => {
    const address = s3Address(readS3Place(place), env);
    expect([address.region, address.url('g.json').href]).toEqual([region, url]);
  });

  it('encodes what a key of this tool can hold', () => {
    const { url } = s3Address(readS3Place('//bucket?region=a'), {});
    expect(url('g-a%2Fb%20~x.json').pathname).toBe('/g-a%252Fb%2520~x.json');
  });
});
