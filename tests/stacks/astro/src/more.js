// Loaded when the page is there, as routes are.
export const more = ['bread', 'butter'];
