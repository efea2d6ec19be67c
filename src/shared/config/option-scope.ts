import type { Option, OptionPlatform, OptionTable } from '../model/option.ts';

/** Whether an option is a key of reliability.yml. */
export function isFileKey(option: Option): boolean {
  return option.inFile !== false && option.secret !== true && option.platform === undefined;
}

/** The options that can be given where this platform calls us. A secret never travels as an argument of a command. */
export function optionsOn(platform: OptionPlatform, table: OptionTable): OptionTable {
  return table.filter((option) => {
    if (option.platform !== undefined && option.platform !== platform) return false;
    return option.secret !== true || platform === 'github';
  });
}
