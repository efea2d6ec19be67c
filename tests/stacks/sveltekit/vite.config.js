import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';

const csp = {
  mode: 'nonce',
  directives: {
    'default-src': ['none'],
    'script-src': ['strict-dynamic'],
    'style-src': ['self'],
    // The element by which SvelteKit tells screen readers of new pages has this style in an attribute.
    'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
    'img-src': ['self'],
    'connect-src': ['self'],
    'base-uri': ['none'],
    'form-action': ['none'],
    'frame-ancestors': ['none'],
    'require-trusted-types-for': ['script'],
    'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url'],
  },
};

export default { plugins: [sveltekit({ adapter: adapter({ out: 'dist' }), csp })] };
