import type { Presentation, Table } from '../model/presentation.ts';

/** The tables of a presentation and of its parts, one after the other: each says of which gate it is. */
export function allTables({ tables, parts = [] }: Presentation): readonly Table[] {
  const ofParts = parts.flatMap(({ title, tables: own }) =>
    own.map((table) => ({ ...table, title: `${title}: ${table.title}` })),
  );
  return [...tables, ...ofParts];
}
