// A member of an enum as people write it.

/** ARREST_WARRANT: Arrest warrant. */
export function memberInWords(member: string): string {
  return member[0]! + member.slice(1).toLowerCase().replaceAll('_', ' ');
}
