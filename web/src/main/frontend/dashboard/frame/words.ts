/** What the frame of a board says, in the language of the board. */
export interface FrameWords {
  table: string;
  drawing: string;
  arrange: string;
  arranged: string;
  arrangeHelp: string;
  up: (tile: string) => string;
  down: (tile: string) => string;
  show: (tile: string) => string;
  hide: (tile: string) => string;
  notKept: string;
  asOf: (when: string) => string;
  stale: (when: string) => string;
  notYet: string;
  notYetHelp: string;
  nothing: string;
}
