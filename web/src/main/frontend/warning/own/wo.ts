import type { OwnWarningTexts } from './texts.ts';

export default {
  title: 'Artu bu teel',
  help: 'Daara ji dafay seet bu teel ndongo yi mëna gaañu ci njàng mi, ci nota yi, ñàkka teew yi ak liggéey yi ñu delloo. Njiit li ak jàngalekatu kalaas bi rekk ñooy gis li ci génn, te kenn du ci tëral dara moom rekk. Lim yu amul tur yu at yi weesu mën nañu jëriñ yeneen daara ci diiwaan bi; su nga bañee, yu sa doom duñu ci nekk.',
  agree: 'Daara ji mën na ko defal sama doom',
  refused: 'Bañ nga ko. Duñu waññi dara ci sa doom, te li fi nekkoon far nañu ko.',
  allowed: 'Nangu nga ko. Jërëjëf.',
  off: 'Daara ji jëfandikoowul ko leegi.',
  notSent: 'Amul rëso. Dara soppeekuwul; jéemaatal bu rëso bi delloo.',
} satisfies OwnWarningTexts;
