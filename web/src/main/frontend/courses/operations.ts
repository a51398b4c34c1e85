/** A lesson that was opened or done. */
export const DONE = 'lesson.progress';

/** An entry of the class log. */
export const SAVE = 'class-log.save';
