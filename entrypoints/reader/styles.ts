import tokens from '../../components/ui/tokens.css?inline';
import controls from '../../components/ui/controls.css?inline';
import surfaces from '../../components/ui/surfaces.css?inline';
import article from '../../components/reader/article.css?inline';
import reader from '../../components/reader/reader.css?inline';

/** All styles of the popup but those of its panels. */
export const READER_CSS = [tokens, controls, surfaces, article, reader].join('\n');
