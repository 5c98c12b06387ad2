export {listFiles} from './listFiles.ts';
export {readSources, type Sources, type UnreadableSource} from './readSources.ts';
export {writeFileIfChanged} from './writeFileIfChanged.ts';
