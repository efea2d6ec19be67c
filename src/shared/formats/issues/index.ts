import { biome } from './biome.ts';
import { cargo } from './cargo.ts';
import { compiler } from './compiler.ts';
import { eslint } from './eslint.ts';
import { golangci } from './golangci.ts';
import { mypy } from './mypy.ts';
import type { IssueFormat } from './port.ts';
import { ruff } from './ruff.ts';
import { sarif } from './sarif.ts';

/** Every format of what linters and compilers say, in the order they are asked. */
export const ISSUE_FORMATS: readonly IssueFormat[] = [sarif, eslint, biome, ruff, mypy, cargo, golangci, compiler];
