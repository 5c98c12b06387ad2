export {formatIgnored, formatRecognition} from './explain.ts';
export {formatSummary, formatText} from './text.ts';
