/**
 * Folds text for searching: case, diacritics (ī, ḥ, й as и), Arabic and Persian forms of yeh and kaf, and the
 * zero-width non-joiner count as the same; runs of spaces are one.
 *
 * @example foldText('Torkamānchāy') // 'torkamanchay'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u200c]/gu, '')
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/\s+/gu, ' ')
    .trim();
}
