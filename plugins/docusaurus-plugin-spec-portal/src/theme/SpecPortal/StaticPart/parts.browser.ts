import {prepareBy} from 'docusaurus-plugin-spec-portal/client';
import {lazy} from 'react';

const document = () => import('@theme/SpecPortal/ArtifactPage/parts');
const runbook = () => import('@theme/SpecPortal/Runbook');
const alert = () => import('@theme/SpecPortal/Alert');
const drawing = () => import('@theme/SpecPortal/Trace/Drawing');

prepareBy('artifact', document);
prepareBy('runbook', runbook);
prepareBy('alert', alert);
prepareBy('trace', drawing);

/** Static parts as a browser has them: their code comes when one has to be drawn. */
export const Top = lazy(async () => ({default: (await document()).Top}));
export const Panel = lazy(async () => ({default: (await document()).Panel}));
export const Body = lazy(async () => ({default: (await document()).Body}));
export const Below = lazy(async () => ({default: (await document()).Below}));
export const Runbook = lazy(runbook);
export const Alert = lazy(alert);
export const TraceDrawing = lazy(drawing);
