/** The words of a Markdown text without its marks, for labels and one-line previews. Not the reader's parser: that one is loaded later. */
export function plainWords(source: string, length = 160): string {
  const words = source
    .slice(0, length * 4)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[#>]+|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`~\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > length ? `${words.slice(0, length).replace(/\s+\S*$/, '')} …` : words;
}
