/**
 * ISO 3166-1: alpha-3 as passports and the record have it, alpha-2 as the names of countries are looked up.
 * The first line are the origins that a German counter sees most, so that they stand on top of an unsorted list.
 */
const TABLE =
  'SYRsy AFGaf UKRua IRQiq ERIer SOMso IRNir TURtr ROUro BGRbg POLpl ALBal MKDmk SRBrs NGAng GINgn ' +
  'DZAdz ADEad AGOao AREae ARGar ARMam ATGag AUSau AUTat AZEaz BDIbi BELbe BENbj BFAbf BGDbd BHRbh BHSbs BIHba BLRby BLZbz BOLbo ' +
  'BRAbr BRBbb BRNbn BTNbt BWAbw CAFcf CANca CHEch CHLcl CHNcn CIVci CMRcm CODcd COGcg COLco COMkm CPVcv CRIcr CUBcu CYPcy CZEcz ' +
  'DEUde DJIdj DMAdm DNKdk DOMdo ECUec EGYeg ESPes ESTee ETHet FINfi FJIfj FRAfr FSMfm GABga GBRgb GEOge GHAgh GMBgm GNBgw GNQgq ' +
  'GRCgr GRDgd GTMgt GUYgy HNDhn HRVhr HTIht HUNhu IDNid INDin IRLie ISLis ISRil ITAit JAMjm JORjo JPNjp KAZkz KENke KGZkg KHMkh ' +
  'KIRki KNAkn KORkr KWTkw LAOla LBNlb LBRlr LBYly LCAlc LIEli LKAlk LSOls LTUlt LUXlu LVAlv MARma MCOmc MDAmd MDGmg MDVmv MEXmx ' +
  'MHLmh MLIml MLTmt MMRmm MNEme MNGmn MOZmz MRTmr MUSmu MWImw MYSmy NAMna NERne NICni NLDnl NORno NPLnp NRUnr NZLnz OMNom PAKpk ' +
  'PANpa PERpe PHLph PLWpw PNGpg PRKkp PRTpt PRYpy PSEps QATqa RUSru RWArw SAUsa SDNsd SENsn SGPsg SLBsb SLEsl SLVsv SMRsm SSDss ' +
  'STPst SURsr SVKsk SVNsi SWEse SWZsz SYCsc TCDtd TGOtg THAth TJKtj TKMtm TLStl TONto TTOtt TUNtn TUVtv TWNtw TZAtz UGAug URYuy ' +
  'USAus UZBuz VATva VCTvc VENve VNMvn VUTvu WSMws YEMye ZAFza ZMBzm ZWEzw RKSxk';

const ALPHA2 = new Map(TABLE.split(' ').map((entry) => [entry.slice(0, 3), entry.slice(3).toUpperCase()]));

/** Codes of the record that are no country: stateless, refugee, and not said. */
export const NO_COUNTRY = ['XXA', 'XXB', 'XXC', 'XXX'] as const;

export const NATIONALITIES: readonly string[] = [...ALPHA2.keys(), ...NO_COUNTRY];

/** The two-letter code by which a country's name is looked up; `undefined` for a code that is no country. */
export function alpha2(code: string): string | undefined {
  return ALPHA2.get(code);
}
