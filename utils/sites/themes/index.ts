import type { ThemeRule } from '../site-rule';
import adInserter from './ad-inserter';
import addtoany from './addtoany';
import contextualRelatedPosts from './contextual-related-posts';
import easySocialShare from './easy-social-share';
import facebookComments from './facebook-comments';
import gmr from './gmr';
import igniel from './igniel';
import inlineRelatedPosts from './inline-related-posts';
import jetpack from './jetpack';
import jnews from './jnews';
import newkarma from './newkarma';
import newspaper from './newspaper';
import newsup from './newsup';
import nomina from './nomina';
import promedia from './promedia';
import sassySocialShare from './sassy-social-share';
import simpleShareButtons from './simple-share-buttons';
import soledad from './soledad';
import wordpress from './wordpress';
import yarpp from './yarpp';

/** Every theme rule, by id. The folder and this list are held equal by a test. */
export const THEME_RULES: readonly ThemeRule[] = [
  adInserter,
  addtoany,
  contextualRelatedPosts,
  easySocialShare,
  facebookComments,
  gmr,
  igniel,
  inlineRelatedPosts,
  jetpack,
  jnews,
  newkarma,
  newspaper,
  newsup,
  nomina,
  promedia,
  sassySocialShare,
  simpleShareButtons,
  soledad,
  wordpress,
  yarpp,
];
