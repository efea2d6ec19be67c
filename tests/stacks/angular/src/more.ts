export const more = ['bread', 'butter'];
