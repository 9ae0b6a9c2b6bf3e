// Names of the API as people read them.

/** `NAMED_SUBJECT` as `named subject`, `claimsMade` as `claims made`; what is in words already, such as an office, stays. */
export function formatName(name: string): string {
  if (name.includes(' ')) return name;
  const isConstant = /^[A-Z0-9_]+$/.test(name);
  const spaced = isConstant ? name.replaceAll('_', ' ') : name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return spaced.toLowerCase();
}

/** `ArrestWarrant` as `Arrest warrant`. */
export function formatTypeName(typename: string): string {
  const words = formatName(typename);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
