export * from './head.ts';
export * from './parse-timeline-json.ts';
export * from './timeline-json.ts';
export * from './timeline-schema.ts';
