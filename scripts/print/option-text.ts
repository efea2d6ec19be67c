import { formOf } from '../../src/shared/config/leaf-schema.ts';
import type { Option } from '../../src/shared/model/option.ts';

/** ` Default: …` for the end of a description; empty where there is none to tell. */
export function defaultText(option: Option): string {
  if (option.default === undefined || option.default === '') return '';
  return ` Default: \`${[option.default].flat().join(', ')}\`.`;
}

/** ` A whole number from 0 to 5000.` for platforms whose own types cannot say "or not set". */
export function formText(option: Option): string {
  if (option.type === 'string' && option.form === undefined) return '';
  if (option.type === 'enum') return '';
  const form = formOf(option);
  return ` ${form.charAt(0).toUpperCase()}${form.slice(1)}.`;
}
