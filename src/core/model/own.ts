/**
 * What a plain object holds under a name that may come from outside. Every object answers to `__proto__` and `constructor`;
 * this one only to what was put into it.
 */
export function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
