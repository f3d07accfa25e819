import type { SiteRule } from '../site-rule';
import antaranews from './antaranews';
import cnnIndonesia from './cnn-indonesia';
import detik from './detik';
import kompas from './kompas';
import liputan6 from './liputan6';
import merdeka from './merdeka';
import okezone from './okezone';
import republika from './republika';
import sindonews from './sindonews';
import suara from './suara';
import tempo from './tempo';
import tribunnews from './tribunnews';

/** Every site rule, by id. The folder and this list are held equal by a test. */
export const SITE_RULES: readonly SiteRule[] = [
  antaranews,
  cnnIndonesia,
  detik,
  kompas,
  liputan6,
  merdeka,
  okezone,
  republika,
  sindonews,
  suara,
  tempo,
  tribunnews,
];
