import type { ThemeRule } from '../site-rule';
import adInserter from './ad-inserter';
import addtoany from './addtoany';
import amp from './amp';
import blogger from './blogger';
import contextualRelatedPosts from './contextual-related-posts';
import easySocialShare from './easy-social-share';
import elementor from './elementor';
import facebookComments from './facebook-comments';
import foxiz from './foxiz';
import gmr from './gmr';
import igniel from './igniel';
import inlineRelatedPosts from './inline-related-posts';
import jannah from './jannah';
import jetpack from './jetpack';
import jnews from './jnews';
import mhMagazine from './mh-magazine';
import newkarma from './newkarma';
import newspaper from './newspaper';
import newsup from './newsup';
import nomina from './nomina';
import promedia from './promedia';
import publisher from './publisher';
import relatedPlugins from './related-plugins';
import sahifa from './sahifa';
import sassySocialShare from './sassy-social-share';
import sharePlugins from './share-plugins';
import simpleShareButtons from './simple-share-buttons';
import soledad from './soledad';
import wordpress from './wordpress';
import yarpp from './yarpp';

/** Every theme rule, by id. The folder and this list are held equal by a test. */
export const THEME_RULES: readonly ThemeRule[] = [
  adInserter,
  addtoany,
  amp,
  blogger,
  contextualRelatedPosts,
  easySocialShare,
  elementor,
  facebookComments,
  foxiz,
  gmr,
  igniel,
  inlineRelatedPosts,
  jannah,
  jetpack,
  jnews,
  mhMagazine,
  newkarma,
  newspaper,
  newsup,
  nomina,
  promedia,
  publisher,
  relatedPlugins,
  sahifa,
  sassySocialShare,
  sharePlugins,
  simpleShareButtons,
  soledad,
  wordpress,
  yarpp,
];
