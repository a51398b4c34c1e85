import type { OwnWarningTexts } from './texts.ts';

export default {
  title: 'Tahadhari ya mapema',
  help: 'Shule hutafuta mapema wanafunzi wanaoweza kufeli, kwa kutumia alama, siku za kutokuwepo na kazi zilizowasilishwa. Ni mkuu wa shule na mwalimu wa darasa tu wanaoona matokeo, na hakuna anayeamua kwa hayo peke yake. Takwimu zisizo na majina za miaka iliyopita zinaweza kusaidia shule nyingine za wilaya; ukikataa, za mtoto wako hazimo.',
  agree: 'Shule inaweza kufanya hivyo kwa mtoto wangu',
  refused: 'Imekataliwa. Hakuna kinachokokotolewa tena kwa mtoto wako, na kilichokuwepo kimefutwa.',
  allowed: 'Imeruhusiwa. Asante.',
  off: 'Shule haiitumii kwa sasa.',
  notSent: 'Hakuna mtandao. Hakuna kilichobadilika; jaribu tena utakaporudi.',
} satisfies OwnWarningTexts;
