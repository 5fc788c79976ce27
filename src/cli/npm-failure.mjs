const CAUSES = [
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|FETCH_ERROR)\b/,
    'The package registry cannot be reached. Check the connection (or the proxy, `npm config get proxy`) and run the same command again.',
  ],
  [
    /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|CERT_HAS_EXPIRED)\b/,
    'The certificate of the package registry is not trusted here. Behind a company proxy, point NODE_EXTRA_CA_CERTS at its certificate.',
  ],
  [
    /\bENOSPC\b/,
    'The disk is full: the packages need about 700 MB. Make room and run the same command again.',
  ],
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    'npm may not write here. Check who owns this folder and the npm cache (`npm config get cache`).',
  ],
  [
    /\b(ETARGET|E404)\b/,
    'The registry does not hold one of the pinned packages. Check that `npm config get registry` is a full mirror.',
  ],
  [
    /\bEUSAGE\b|ENOENT.*npm/,
    'npm was not found or is too old. Install Node 20 or newer with its npm from https://nodejs.org/',
  ],
];

/** What went wrong with `npm install`, for somebody who does not read npm's own messages; those follow it. */
export function explainNpmFailure(output, stillMissing) {
  // Where npm itself saw no error its words explain nothing.
  const cause = stillMissing !== null ? undefined : CAUSES.find(([pattern]) => pattern.test(output))?.[1];
  const missing = stillMissing === null ? '' : ` (${stillMissing})`;
  const plain =
    cause ??
    `The packages could not be installed${missing}. Delete the folder node_modules and run the same command again.`;
  const words = output.trim().split('\n').slice(-12).join('\n');
  return `${plain}\n\nnpm said:\n${words}`;
}
