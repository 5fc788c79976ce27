/** A script and all it imports as the text of one classic script (src/build/classic-scripts.ts). */
declare module '*?classic' {
  const code: string;
  export default code;
}
