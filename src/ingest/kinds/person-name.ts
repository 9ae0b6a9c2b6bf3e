// Whether a title has the shape of a person's name, and whether it begins with a known given name.
import { createRequire } from 'node:module';
import { normalizeText } from '../../domain/normalize.js';

/** Used to load lists of names only when they are needed. */
const require = createRequire(import.meta.url);

/** Parts of personal names that are written in lower case, in many languages. */
const particles = new Set(
  'al el bin ibn ben bint abu van von der den de da di do dos das del della la le du des y e zu ter ten af av ap san st. st'.split(' '),
);

/** Words that do not occur in the names of persons. */
const noName =
  /^(the|and|of|for|in|on|at|to|by|with|a|an|new|north|south|east|west|northern|southern|eastern|western|central|upper|lower|great|greater|united|national|international|federal|royal|american|british|european|african|asian|islamic|black|white|red|green|blue|big|first|second|third|world|global|general|public|human|social|free|day|night|air|sea|super|grand|republic|republican|democratic|liberal|conservative|labour|communist|socialist|people's|saint|los|las|port|fort|mount|lake|cape|tropical|storm|order|operation|project)$/i;

/** Two to five words, each capitalized or a particle, without digits and commas: "Abdel Fattah el-Sisi", "Ursula von der Leyen". */
export function looksLikePerson(title: string): boolean {
  if (/[\d,&/+:;!?"“”…]/u.test(title)) return false;
  const words = title.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  const capitalized = words.filter((word) => /^(\p{Lu}|(?:al|el|as|ash|ad|ar|an|at|az|d|o)['’-]\p{Lu})/u.test(word));
  const isWhole = words.every((word) => capitalized.includes(word) || particles.has(word.toLowerCase()));
  return (
    isWhole &&
    capitalized.length >= 2 &&
    !words.slice(0, -1).some((word) => noName.test(word)) &&
    !words.some(isAcronym) &&
    !isNoSurname(words)
  );
}

function isNoSurname(words: readonly string[]): boolean {
  return /^(the|of|republic|republican|democratic|islamic|united|international|american|european|african|asian)$/i.test(words.at(-1)!);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word) && !/^[IVX]+$/.test(word);
}

let givenNames: ReadonlySet<string> | undefined;

/** Whether the first word is in a list of given names. */
export function hasGivenName(title: string): boolean {
  givenNames ??= readGivenNames();
  return givenNames.has(normalizeText(title.split(/\s+/)[0]!));
}

function readGivenNames(): Set<string> {
  const files = ['de', 'en', 'es', 'fr', 'it', 'nl'].flatMap((language) => [
    `female-human-names-${language}`,
    `male-human-names-${language}`,
  ]);
  const names = files.flatMap((file) => require(`human-names/data/${file}.json`) as readonly string[]);
  return new Set(names.map(normalizeText));
}
