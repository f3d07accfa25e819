import type { SiteRule } from '../site-rule';
import akurat from './akurat';
import alinea from './alinea';
import antaranews from './antaranews';
import arkadia from './arkadia';
import balipost from './balipost';
import bantennews from './bantennews';
import bbcIndonesia from './bbc-indonesia';
import beritajatim from './beritajatim';
import beritasatu from './beritasatu';
import betahita from './betahita';
import bisnis from './bisnis';
import bloggerPortals from './blogger-portals';
import bloombergTechnoz from './bloomberg-technoz';
import bola from './bola';
import bolaNet from './bola-net';
import borneoPapers from './borneo-papers';
import brilio from './brilio';
import cnaIndonesia from './cna-indonesia';
import cnbcIndonesia from './cnbc-indonesia';
import cnnIndonesia from './cnn-indonesia';
import dailysocial from './dailysocial';
import dandapala from './dandapala';
import ddtc from './ddtc';
import detik from './detik';
import disway from './disway';
import dream from './dream';
import emitennews from './emitennews';
import fajar from './fajar';
import fimela from './fimela';
import gatra from './gatra';
import genpi from './genpi';
import gmrPapers from './gmr-papers';
import gnfi from './gnfi';
import grid from './grid';
import harianjogja from './harianjogja';
import hipwee from './hipwee';
import hukumonline from './hukumonline';
import idnMedia from './idn-media';
import idnfinancials from './idnfinancials';
import idntimes from './idntimes';
import idxchannel from './idxchannel';
import independen from './independen';
import indopolitika from './indopolitika';
import indotelko from './indotelko';
import indozone from './indozone';
import inews from './inews';
import infobank from './infobank';
import inilah from './inilah';
import investorId from './investor-id';
import jakartaglobe from './jakartaglobe';
import jakartapost from './jakartapost';
import jatimtimes from './jatimtimes';
import jawapos from './jawapos';
import jawaposRadar from './jawapos-radar';
import jnewsPapers from './jnews-papers';
import jpnn from './jpnn';
import kabarbursa from './kabarbursa';
import kapanlagi from './kapanlagi';
import katadata from './katadata';
import kbr from './kbr';
import kepriPapers from './kepri-papers';
import kepriWordpress from './kepri-wordpress';
import klikkalsel from './klikkalsel';
import kompas from './kompas';
import kompasId from './kompas-id';
import kompasTv from './kompas-tv';
import kompasiana from './kompasiana';
import kontan from './kontan';
import koranjakarta from './koranjakarta';
import kosadata from './kosadata';
import kumparan from './kumparan';
import liputan6 from './liputan6';
import medcom from './medcom';
import mediaindonesia from './mediaindonesia';
import merdeka from './merdeka';
import metrotvnews from './metrotvnews';
import mojok from './mojok';
import mongabay from './mongabay';
import narasi from './narasi';
import neraca from './neraca';
import newkarmaPapers from './newkarma-papers';
import niagaAsia from './niaga-asia';
import ntvnews from './ntvnews';
import nusabali from './nusabali';
import okezone from './okezone';
import otosia from './otosia';
import padangekspres from './padangekspres';
import pantau from './pantau';
import pikiranRakyat from './pikiran-rakyat';
import poskota from './poskota';
import projectmultatuli from './projectmultatuli';
import prokal from './prokal';
import promedia from './promedia';
import republika from './republika';
import rmId from './rm-id';
import rmol from './rmol';
import rri from './rri';
import selaras from './selaras';
import sindonews from './sindonews';
import solopos from './solopos';
import suara from './suara';
import surabayapagi from './surabayapagi';
import swa from './swa';
import tempo from './tempo';
import theconversation from './theconversation';
import timesindonesia from './timesindonesia';
import tirto from './tirto';
import transmediaLifestyle from './transmedia-lifestyle';
import tribunnews from './tribunnews';
import tvonenews from './tvonenews';
import tvri from './tvri';
import viva from './viva';
import voaIndonesia from './voa-indonesia';
import voi from './voi';
import wahananews from './wahananews';
import wartaekonomi from './wartaekonomi';

/** Every site rule, by id. The folder and this list are held equal by a test. */
export const SITE_RULES: readonly SiteRule[] = [
  akurat,
  alinea,
  antaranews,
  arkadia,
  balipost,
  bantennews,
  bbcIndonesia,
  beritajatim,
  beritasatu,
  betahita,
  bisnis,
  bloggerPortals,
  bloombergTechnoz,
  bola,
  bolaNet,
  borneoPapers,
  brilio,
  cnaIndonesia,
  cnbcIndonesia,
  cnnIndonesia,
  dailysocial,
  dandapala,
  ddtc,
  detik,
  disway,
  dream,
  emitennews,
  fajar,
  fimela,
  gatra,
  genpi,
  gmrPapers,
  gnfi,
  grid,
  harianjogja,
  hipwee,
  hukumonline,
  idnMedia,
  idnfinancials,
  idntimes,
  idxchannel,
  independen,
  indopolitika,
  indotelko,
  indozone,
  inews,
  infobank,
  inilah,
  investorId,
  jakartaglobe,
  jakartapost,
  jatimtimes,
  jawapos,
  jawaposRadar,
  jnewsPapers,
  jpnn,
  kabarbursa,
  kapanlagi,
  katadata,
  kbr,
  kepriPapers,
  kepriWordpress,
  klikkalsel,
  kompas,
  kompasId,
  kompasTv,
  kompasiana,
  kontan,
  koranjakarta,
  kosadata,
  kumparan,
  liputan6,
  medcom,
  mediaindonesia,
  merdeka,
  metrotvnews,
  mojok,
  mongabay,
  narasi,
  neraca,
  newkarmaPapers,
  niagaAsia,
  ntvnews,
  nusabali,
  okezone,
  otosia,
  padangekspres,
  pantau,
  pikiranRakyat,
  poskota,
  projectmultatuli,
  prokal,
  promedia,
  republika,
  rmId,
  rmol,
  rri,
  selaras,
  sindonews,
  solopos,
  suara,
  surabayapagi,
  swa,
  tempo,
  theconversation,
  timesindonesia,
  tirto,
  transmediaLifestyle,
  tribunnews,
  tvonenews,
  tvri,
  viva,
  voaIndonesia,
  voi,
  wahananews,
  wartaekonomi,
];
