/** The part of datapackage-js that a test uses; the library ships no types. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly schema: { readonly descriptor: { readonly primaryKey: readonly string[] } };
    read(options: { relations: boolean; keyed: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
