/** The specification's text and its examples, as `commonmark-spec` publishes them. */
declare module 'commonmark-spec' {
  export interface SpecExample {
    /** `→` stands for a tab. */
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
    /** 1-based, as in the specification. */
    readonly number: number;
  }

  const spec: {readonly text: string; readonly tests: readonly SpecExample[]};
  export default spec;
}
