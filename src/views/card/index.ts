export { eventCard } from './event-card.ts';
export { HEIGHT, WIDTH, type CardSite, type MeasureCard } from './frame.ts';
export { pageCard } from './page-card.ts';
export { cardSvg } from './style.ts';
