import { named } from './named.ts';

/** Country, language that schools write in, money, clock; what a country's choice suggests and anybody may change. */
const SUGGESTED = `
AO en AOA Luanda,BF fr XOF Ouagadougou,BI fr BIF Bujumbura,BJ fr XOF Porto-Novo,BW en BWP Gaborone,CD fr CDF Kinshasa,
CF fr XAF Bangui,CG fr XAF Brazzaville,CI fr XOF Abidjan,CM fr XAF Douala,CV fr CVE Atlantic/Cape_Verde,DJ fr DJF Djibouti,
DZ ar DZD Algiers,EG ar EGP Cairo,ER en ERN Asmara,ET en ETB Addis_Ababa,GA fr XAF Libreville,GH en GHS Accra,
GM en GMD Banjul,GN fr GNF Conakry,GQ fr XAF Malabo,GW fr XOF Bissau,KE en KES Nairobi,KM fr KMF Indian/Comoro,
LR en LRD Monrovia,LS en LSL Maseru,LY ar LYD Tripoli,MA ar MAD Casablanca,MG fr MGA Indian/Antananarivo,ML fr XOF Bamako,
MR ar MRU Nouakchott,MU en MUR Indian/Mauritius,MW en MWK Blantyre,MZ en MZN Maputo,NA en NAD Windhoek,NE fr XOF Niamey,
NG en NGN Lagos,RW en RWF Kigali,SC en SCR Indian/Mahe,SD ar SDG Khartoum,SL en SLE Freetown,SN fr XOF Dakar,
SO en SOS Mogadishu,SS en SSP Juba,ST fr STN Sao_Tome,SZ en SZL Mbabane,TD fr XAF Ndjamena,TG fr XOF Lome,
TN ar TND Tunis,TZ sw TZS Dar_es_Salaam,UG en UGX Kampala,ZA en ZAR Johannesburg,ZM en ZMW Lusaka,ZW en ZWG Harare`;

export interface Country {
  code: string;
  language: string;
  currency: string;
  timeZone: string;
}

export const COUNTRIES: Country[] = SUGGESTED.trim()
  .split(/,\s*/)
  .map((line) => line.split(' ') as [string, string, string, string])
  .map(([code, language, currency, zone]) => ({ code, language, currency, timeZone: zone.includes('/') ? zone : `Africa/${zone}` }));

export const country = (code: string): Country | undefined => COUNTRIES.find((each) => each.code === code);

export const currencies = (): string[] => [...new Set(COUNTRIES.map(({ currency }) => currency))].sort();

/** The clocks of the countries offered, and Lubumbashi, since the Congo has two. */
export const timeZones = (): string[] => [...new Set([...COUNTRIES.map(({ timeZone }) => timeZone), 'Africa/Lubumbashi'])].sort();

/** The country whose clock the device shows; a first guess. */
export function here(zone = Intl.DateTimeFormat().resolvedOptions().timeZone): string | undefined {
  return COUNTRIES.find(({ timeZone }) => timeZone === zone)?.code;
}

/** All countries by their names in the language of the page. */
export function countries(language: string): [string, string][] {
  return COUNTRIES.map(({ code }): [string, string] => [code, named('region', code, language)]).sort(([, a], [, b]) => a.localeCompare(b, language));
}
