/**
 * Static parts as the server has them, at once. Docusaurus' loader makes `import()` on the server a `require`, which
 * webpack does not follow in a package of modules.
 */
export {default as Alert} from '@theme/SpecPortal/Alert';
export {Below, Body, Panel, Top} from '@theme/SpecPortal/ArtifactPage/parts';
export {default as Runbook} from '@theme/SpecPortal/Runbook';
export {default as TraceDrawing} from '@theme/SpecPortal/Trace/Drawing';
