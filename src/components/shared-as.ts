/** How a page is shared, where it is not like the others. */
export interface SharedAs {
  /** Default: the title of the page. */
  readonly title?: string;
  /** Default website. */
  readonly type?: 'website' | 'article';
  /** Its own social card: path below `/cards/` without `.png`, and what is to be seen on it. Default: that of the site. */
  readonly card?: { readonly name: string; readonly alt: string };
}
