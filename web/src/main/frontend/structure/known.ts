import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { whole } from '../shell/desk/pages.ts';
import { today } from '../shell/format.ts';
import { yearOfNow } from './year-of-now.ts';

export type Year = Schemas['YearView'];
export type SchoolClass = Schemas['ClassView'];
export type Level = Schemas['LevelView'];
export type Slot = Schemas['SlotView'];

/** What a school has few of, whole and kept on the device. */
export const useYears = () => useAnswer(() => whole<Year>((query) => api.GET('/api/v1/school-years', { params: { query } })), [], 'school-years');
export const useLevels = () => useAnswer(() => whole<Level>((query) => api.GET('/api/v1/levels', { params: { query } })), [], 'levels');
export const useStreams = () => useAnswer(() => whole<Schemas['StreamView']>((query) => api.GET('/api/v1/streams', { params: { query } })), [], 'streams');
export const useSubjects = () => useAnswer(() => whole<Schemas['SubjectView']>((query) => api.GET('/api/v1/subjects', { params: { query } })), [], 'subjects');
export const useRooms = () => useAnswer(() => whole<Schemas['RoomView']>((query) => api.GET('/api/v1/rooms', { params: { query } })), [], 'rooms');
export const useShifts = () => useAnswer(() => whole<Schemas['ShiftView']>((query) => api.GET('/api/v1/shifts', { params: { query } })), [], 'shifts');
export const useSlots = () => useAnswer(() => whole<Slot>((query) => api.GET('/api/v1/slots', { params: { query } })), [], 'slots');
export const useClasses = () => useAnswer(() => whole<SchoolClass>((query) => api.GET('/api/v1/classes', { params: { query } })), [], 'classes');

/** The school year of now; undefined while it is not known, or if there is none. */
export function useYearOfNow(): Year | undefined {
  const years = useYears();
  return yearOfNow(years.data?.items ?? [], today());
}

/** Things by their id. */
export function byId<T extends { id?: string }>(items: T[] | undefined): Map<string, T> {
  return new Map(items?.map((item) => [item.id!, item]));
}
