export {listFiles} from './listFiles.ts';
export {readSources} from './readSources.ts';
export {writeFileIfChanged} from './writeFileIfChanged.ts';
