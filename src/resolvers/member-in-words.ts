// The name of an enum value for people.

/** ARREST_WARRANT becomes "Arrest warrant". */
export function memberInWords(member: string): string {
  return member[0]! + member.slice(1).toLowerCase().replaceAll('_', ' ');
}
