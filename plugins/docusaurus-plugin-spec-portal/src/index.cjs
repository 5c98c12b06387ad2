'use strict';

/*
 * Where Docusaurus finds the plugin. It transpiles every module on the way that is not CommonJS, one by one and on each
 * machine anew, which takes seconds for hundreds of them: from here on it is Node that loads. See ADR-0052.
 */

async function specPortal(context, {given}) {
  const {default: create, validateOptions} = await import('./index.js');
  return create(context, validateOptions({options: given}));
}

/** Docusaurus wants an answer at once, and a name for the instance in it. The plugin itself says what is wrong with the rest. */
specPortal.validateOptions = ({options}) => ({id: options?.id ?? 'default', given: options});

/** Only `docusaurus swizzle` asks. */
specPortal.getSwizzleConfig = () => require('./docusaurus/swizzle.js').getSwizzleConfig();

module.exports = specPortal;
