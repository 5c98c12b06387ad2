export {copyFileIfChanged} from './copyFileIfChanged.ts';
export {createDiagramChecker, type DiagramChecker} from './diagramChecker.ts';
export {forEachFile} from './forEachFile.ts';
export {createRevisionReader} from './git/createRevisionReader.ts';
export {listFiles} from './listFiles.ts';
export {readSources} from './readSources.ts';
export {type FolderScan, scanFolder} from './scanFolder.ts';
export {today} from './today.ts';
export {writeFileIfChanged} from './writeFileIfChanged.ts';
