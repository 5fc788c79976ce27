import { readEmbedKeys } from '../../timeline/embed-keys.ts';
import { changedSince } from '../../timeline/embed-version.ts';

/** "Changed since …": shown where the event is no longer the one that was embedded. */
export function mountChanged(embed: HTMLElement): void {
  const line = embed.querySelector<HTMLElement>('[data-changed]');
  if (line === null) return;
  const { version } = readEmbedKeys(location.search);
  const { nowVersion = '', nowHash = '' } = line.dataset;
  const sentence = changedSince(version, { version: nowVersion, hash: nowHash });
  if (sentence === null) return;
  line.querySelector('span')?.append(sentence);
  line.hidden = false;
}
