export {formatIgnored, formatRecognition} from './explain.ts';
export {formatList} from './list.ts';
export {formatNews, identityOf} from './news.ts';
export {formatSummary, formatText} from './text.ts';
export {UNCHECKED_DIAGRAMS} from './uncheckedDiagrams.ts';
