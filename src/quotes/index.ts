export * from './sha256.ts';
export * from './normalise.ts';
export * from './words.ts';
export * from './key.ts';
