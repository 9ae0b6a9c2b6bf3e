// The parts of a page that are files of this repository: between `<!-- file PATH -->` and `<!-- end -->` stands what the file holds.
import { extname } from 'node:path';

const languages: Readonly<Record<string, string>> = { '.ts': 'ts', '.tsx': 'tsx', '.py': 'python', '.sh': 'sh', '.json': 'json' };

/** The page with every file in it brought up to date. */
export function fillFiles(page: string, readFile: (path: string) => string): string {
  return page.replace(/<!-- file (\S+) -->\n[\s\S]*?<!-- end -->/g, (_whole, path: string) => {
    const language = languages[extname(path)];
    if (!language) throw new Error(`Expected a file of ${Object.keys(languages).join(', ')}, got ${path}.`);
    return `<!-- file ${path} -->\n\`\`\`${language}\n${readFile(path).trim()}\n\`\`\`\n<!-- end -->`;
  });
}
