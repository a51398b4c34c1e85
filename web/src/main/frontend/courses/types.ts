import type { Schemas } from '../shell/api.ts';

export type CourseRow = Schemas['CourseRow'];
export type CourseView = Schemas['CourseView'];
export type Module = CourseView['modules'][number];
export type Line = Module['lessons'][number];
export type LessonView = Schemas['LessonView'];
export type ItemView = Schemas['ItemView'];
export type OwnCourse = Schemas['OwnCourse'];
export type OwnLine = OwnCourse['modules'][number]['lessons'][number];
export type OwnLesson = Schemas['OwnLesson'];
export type CourseProgress = Schemas['CourseProgress'];
