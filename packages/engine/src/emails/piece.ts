/** A part of a layout: text as it is, a place for a value, or what comes as often as there are items. */
export type Piece =
  string | { readonly slot: string } | { readonly each: string; readonly pieces: readonly Piece[] };

/** What a layout is filled with: a text for a slot, a list for what is repeated (empty: it is omitted). */
export type View = Readonly<Record<string, string | readonly View[]>>;

/**
 * Fills a layout. Every value is text: nothing in it is ever markup.
 *
 * @throws TypeError where a value is missing or of the other kind: a layout and its letters belong together.
 */
export function fill(pieces: readonly Piece[], view: View): string {
  // Put together bit by bit, the parts that all emails share are kept in memory once.
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('slot' in piece) {
      const value = view[piece.slot];
      if (typeof value !== 'string') throw new TypeError(`There is no text for ${piece.slot}`);
      text += escapeHtml(value);
    } else {
      const items = view[piece.each];
      if (items === undefined || typeof items === 'string') {
        throw new TypeError(`There is no list for ${piece.each}`);
      }
      for (const item of items) text += fill(piece.pieces, item);
    }
  }
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
