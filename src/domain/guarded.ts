/**
 * What a rule says, or what stands for it where the rule itself fails: a fault in the program. Rules are many and come from many
 * hands; one that fails takes nothing with it.
 */
export function guarded<T, F>(rule: () => T, failed: F): T | F {
  try {
    return rule()
  } catch {
    return failed
  }
}
