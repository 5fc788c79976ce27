import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a PDF, page by page, as a reader of PDFs finds it. */
export async function pdfText(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text;
}
