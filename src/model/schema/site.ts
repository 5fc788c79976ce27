import { z } from 'zod';
import { edtfTextSchema, idSchema, languageSchema, textSchema, urlSchema } from './shared.ts';

/** Empty text is allowed in site.yaml: it prints "not yet named" and is never invented. */
const maybeNamed = z.string();

const partySchema = z.strictObject({
  name: textSchema.describe('Name of the party, as navigation says it.'),
  adjective: textSchema.describe('Its adjective.'),
});

export const kindsFileSchema = z.strictObject({
  lanes: z
    .array(
      z.strictObject({
        id: idSchema.describe('Id of the lane; also the name of its colour token.'),
        name: textSchema.describe('Name of the lane.'),
        kinds: z
          .array(
            z.strictObject({
              id: idSchema.describe('Id of the kind, as written in events.'),
              name: textSchema.describe('Name of the kind.'),
              definition: textSchema.describe('What falls under it, in one sentence.'),
            }),
          )
          .min(1)
          .describe('Kinds of the lane, in order.'),
      }),
    )
    .length(5, 'there are five lanes')
    .describe('The lanes, top to bottom.'),
});

export const erasFileSchema = z.strictObject({
  eras: z
    .array(
      z.strictObject({
        id: idSchema.describe('Id of the era.'),
        name: textSchema.describe('Plain name: navigation, not a claim.'),
        from: edtfTextSchema.describe('First year, in quotes.'),
        to: edtfTextSchema.describe('Year it ends, in quotes; the next era starts there.'),
        share: z.number().positive().max(1).describe('Share of the strip, 0–1; frozen at a release.'),
        ticks: z
          .array(edtfTextSchema)
          .describe('Years labelled on the strip, in quotes, most important first.'),
      }),
    )
    .min(1)
    .describe('Eras without gaps, in order.'),
});

export const siteFileSchema = z.strictObject({
  title: textSchema.describe('Name of the site.'),
  subtitle: textSchema.describe('What it is, in a few words.'),
  description: textSchema.describe('One sentence for search engines and shared links.'),
  language: languageSchema.describe('Language of the site.'),
  parties: z
    .strictObject({
      russia: partySchema.describe('The Russian party.'),
      iran: partySchema.describe('The Iranian party.'),
    })
    .describe('The two parties, as navigation names them.'),
  publisher: maybeNamed.describe('Who publishes; empty prints "not yet named".'),
  funding: maybeNamed.optional().describe('Who pays; empty or left out prints "not yet named".'),
  contact: maybeNamed.describe('Where to write; empty prints "not yet named".'),
  repository: z
    .union([urlSchema, z.literal('')])
    .describe('Address of the repository; empty prints "not yet named".'),
  licences: z
    .strictObject({
      data: textSchema.describe('Licence of the data.'),
      code: textSchema.describe('Licence of the code.'),
    })
    .describe("Licences, by what they cover; quotations remain their owners'."),
  record_from: edtfTextSchema.describe('First year the record covers, in quotes.'),
  record_through: edtfTextSchema.describe('Month to which the record goes, in quotes; open ends run to it.'),
});

export type KindsFile = z.infer<typeof kindsFileSchema>;
export type ErasFile = z.infer<typeof erasFileSchema>;
export type SiteFile = z.infer<typeof siteFileSchema>;
