/** "Cite that": asks how a greeting is cited that is told of already, or named by its permanent id. */
import { wordsOf } from '../fold.ts';

const CITES = new Set('cite cited citing citation citations bibtex csl bibliography footnote'.split(' '));

/** Words that may stand beside these where nothing else is asked. */
const BESIDE = new Set(
  (
    'how do does can could should would may to i we you one it that this these the a an me us my for of in as is ' +
    'be and or ok okay so now then please pls thanks give show get make need want what s its proper properly right ' +
    'greeting letter record message entry json wikipedia template format form'
  ).split(' '),
);

/** Whether a text has a word that asks for a citation. */
export const mentionsCiting = (text: string): boolean =>
  wordsOf(text).some(({ text: word }) => CITES.has(word));

/** Whether a text asks for a citation and for nothing else: "cite it", "how do I cite this?", "BibTeX please". */
export function asksToCite(text: string): boolean {
  const words = wordsOf(text).map(({ text: word }) => word);
  return words.some((word) => CITES.has(word)) && words.every((word) => CITES.has(word) || BESIDE.has(word));
}
