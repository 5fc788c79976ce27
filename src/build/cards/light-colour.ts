import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let tokens: string | undefined;

/**
 * A colour of the light theme, from the one file that holds them.
 *
 * @throws Error where it has no such token.
 */
export function lightColour(token: string): string {
  tokens ??= readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  const colour = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  if (colour === undefined) throw new Error(`tokens.css has no colour --${token}`);
  return colour;
}
