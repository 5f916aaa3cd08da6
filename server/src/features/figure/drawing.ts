import { BACK_MUSCLES, FRONT_MUSCLES } from 'body-muscles';
import { piecesOf } from './path.js';

/** One piece of the body as drawn. */
export interface Piece {
  /** The outline that it is a piece of, the same on both sides of the body, as `outlinesOf` names it: `quads`. */
  readonly outline: string;
  /** The name of this piece alone: `quads/2`. */
  readonly name: string;
  /** Path data in whole steps of the picture's grid. */
  readonly path: string;
}

let drawn: readonly Piece[] | undefined;

/** Every piece of both bodies, the front at the left. Read from the library once, when first drawn. */
export function pieces(): readonly Piece[] {
  drawn ??= [...FRONT_MUSCLES, ...BACK_MUSCLES].flatMap(({ id, path }) => {
    const outline = id.replace(/-(?:left|right)$/, '');
    return piecesOf(path).map((piece, index) => ({ outline, name: `${outline}/${index}`, path: piece }));
  });
  return drawn;
}
