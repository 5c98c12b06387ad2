export {formatSummary, formatText} from './text.ts';
