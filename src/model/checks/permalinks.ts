import type { Problem } from '../problem.ts';
import type { Check, Words } from './helpers/check.ts';
import { nearestIds } from './helpers/near.ts';
import { pageIds, readAddress, type PageFolder } from './helpers/permanent-pages.ts';

const id = 'permalinks';
const FILE = 'content/permalinks.txt';

export const permalinksCheck: Check = {
  id,
  rule: 'Every address ever released still leads somewhere.',
  run(content) {
    const pages = pageIds(content);
    const seen = new Set<string>();
    return content.permalinks.flatMap(({ path, line }): Problem[] => {
      const words = seen.has(path) ? repeated(path) : faultOf(path, pages);
      seen.add(path);
      return words ? [{ file: FILE, line, field: null, ...words, check: id }] : [];
    });
  },
};

function faultOf(path: string, pages: ReturnType<typeof pageIds>): Words | null {
  const address = readAddress(path);
  if (address.type === 'fixed') return null;
  if (address.type === 'unknown') {
    return {
      message: `“${path}” is not the address of a page of this site`,
      remedy:
        'write the path alone, as released, such as /events/treaty-of-gulistan-1813/; npm run release writes this file',
    };
  }
  return pages[address.folder].has(address.id) ? null : vanished(path, address.folder, address.id, pages);
}

function vanished(path: string, folder: PageFolder, name: string, pages: ReturnType<typeof pageIds>): Words {
  const near = nearestIds(name, pages[folder]);
  const hint = near.length > 0 ? `; near: ${near.join(', ')}` : '';
  const message = `the permalink ${path} leads nowhere any longer: content/${folder}/ has no ‘${name}’${hint}`;
  if (folder !== 'events')
    return { message, remedy: `restore the id ‘${name}’: an address once released stays` };
  const remedy = `restore the id ‘${name}’, or add it to aliases of the event that replaces it`;
  return { message, remedy };
}

function repeated(path: string): Words {
  return { message: `${path} is listed twice`, remedy: 'keep one of the two lines' };
}
