import { createHash } from 'node:crypto';

/**
 * The content security policy of a page that holds its own code and styles: exactly those run, by their hashes, and
 * nothing is loaded but the site's own fonts. Inside a sandbox `'self'` is nobody, so no rule rests on it that must hold
 * there.
 *
 * @param scripts texts of its inline scripts, character by character.
 * @param styles texts of its style elements.
 */
export function inlinePolicy(scripts: readonly string[], styles: readonly string[]): string {
  const rules = [
    "default-src 'none'",
    ['script-src', ...scripts.map(hashOf)].join(' '),
    ['style-src', ...styles.map(hashOf)].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return rules.join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
