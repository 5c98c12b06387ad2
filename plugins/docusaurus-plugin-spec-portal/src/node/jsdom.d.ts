/** The part of jsdom that is used; it brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: {readonly runScripts: 'outside-only'});
    readonly window: Record<string, unknown>;
    getInternalVMContext(): import('node:vm').Context;
  }
}
