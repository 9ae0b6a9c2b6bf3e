// Whether a title has the shape of a person's name.

/** Parts of names that are written small, in many languages. */
const particles = new Set(
  'al el bin ibn ben bint abu van von der den de da di do dos das del della la le du des y e zu ter ten af av ap san st. st'.split(' '),
);

/** Words that no person is called by. */
const noName =
  /^(the|and|of|for|in|on|at|to|by|with|a|an|new|north|south|east|west|northern|southern|eastern|western|central|upper|lower|great|greater|united|national|international|federal|royal|american|british|european|african|asian|islamic|black|white|red|green|blue|big|first|second|third|world|global|general|public|human|social|free|day|night|air|sea)$/i;

/** Two to five words, each with a capital letter or a particle, no digits, no commas: "Abdel Fattah el-Sisi", "Ursula von der Leyen". */
export function looksLikePerson(title: string): boolean {
  if (/[\d,&/+:;!?"“”…]/u.test(title)) return false;
  const words = title.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  const capitalized = words.filter((word) => /^(\p{Lu}|(?:al|el|as|ash|ad|ar|an|at|az|d|o)['’-]\p{Lu})/u.test(word));
  const isWhole = words.every((word) => capitalized.includes(word) || particles.has(word.toLowerCase()));
  return isWhole && capitalized.length >= 2 && !words.some((word) => noName.test(word)) && !words.some((word) => isAcronym(word));
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word);
}
