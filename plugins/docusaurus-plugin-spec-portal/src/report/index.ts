export {formatSummary, formatText} from './text.ts';
export {formatIgnored, formatRecognition} from './explain.ts';
