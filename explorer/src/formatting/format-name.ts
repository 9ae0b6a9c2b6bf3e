// Formats names of the API for people.

/** `NAMED_SUBJECT` becomes `named subject`, `claimsMade` becomes `claims made`. Text with spaces, such as an office, is unchanged. */
export function formatName(name: string): string {
  if (name.includes(' ')) return name;
  const isConstant = /^[A-Z0-9_]+$/.test(name);
  const spaced = isConstant ? name.replaceAll('_', ' ') : name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return spaced.toLowerCase();
}

/** `ArrestWarrant` becomes `Arrest warrant`. */
export function formatTypeName(typename: string): string {
  const words = formatName(typename);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
