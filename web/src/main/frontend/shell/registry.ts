import { register, type Domain } from './domain.ts';

register(Object.values(import.meta.glob<Domain>(['../*/domain.ts', '!../shell/domain.ts'], { eager: true, import: 'default' })));
