/** `unit-lines` → `unitLines`: how Azure Pipelines spells a name, whose expressions read a hyphen as a minus sign. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}
