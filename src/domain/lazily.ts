/** Adds a part that is made when somebody first asks for it: a page needs a few codecs, the catalogue has hundreds. */
export function lazily<T extends object, Name extends string, Part>(
  thing: T,
  name: Name,
  make: () => Part,
): T & Readonly<Record<Name, Part>> {
  let made: Part | undefined
  return Object.defineProperty(thing, name, { enumerable: true, get: () => (made ??= make()) }) as T &
    Readonly<Record<Name, Part>>
}
