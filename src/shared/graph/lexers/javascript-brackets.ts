/** What an open bracket is; they are kept on a stack of numbers. */
export const PAREN = 1;
/** After it closes a statement begins: `if (…) /x/.test(y)`. */
export const PAREN_OF_STATEMENT = 2;
export const BRACKET = 3;
export const BLOCK = 4;
export const TRY_BLOCK = 5;
/** After it closes an operator may follow: an object literal. */
export const OBJECT = 6;
/** `${` of a template. */
export const TEMPLATE = 7;
/** Between `<` and `>` of a JSX tag. */
export const JSX_TAG = 8;
/** Between two JSX tags. */
export const JSX_CHILDREN = 9;
/** `{` inside of JSX. */
export const JSX_BRACE = 10;
