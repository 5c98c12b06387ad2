import type {LoadContext, OptionValidationContext, Plugin, SwizzleConfig} from '@docusaurus/types';

/** Options as they were written, with the name of the instance. */
interface GivenOptions {
  readonly id: string;
  readonly given: unknown;
}

declare function specPortal(context: LoadContext, options: GivenOptions): Promise<Plugin<unknown>>;
declare namespace specPortal {
  function validateOptions(
    context: OptionValidationContext<{readonly id?: string} | undefined, GivenOptions>,
  ): GivenOptions;
  function getSwizzleConfig(): SwizzleConfig;
}
export = specPortal;
