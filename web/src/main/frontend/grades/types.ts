/** What the API of marks says, as the records of the server have it. */
export interface Label { fr: string; en: string }
export interface Term { id: string; parent?: string; name: string; startsOn: string; endsOn: string; holdsOthers: boolean }
export interface Progress { id: string; name: string; enters: boolean; assessments: number; expected: number; given: number; lastOn?: string }
export interface Taught { id: string; code: string; name: string; pupils: number; sealed: boolean; whole: boolean; subjects: Progress[] }
export interface Gradebooks { period: string; periods: Term[]; classes: Taught[] }
export interface Assessment { id: string; schoolClass: string; subject: string; period: string; category: string; title: string; heldOn: string; maximum: number; weight: number; bonus: boolean; visibleFrom?: string; position: number; version: number }
export interface Figure { status: string; shown?: string; outOf?: string; band?: Label; place?: number; tied?: boolean; among?: number }
export interface Figures { count: number; mean?: string; median?: string; lowest?: string; highest?: string }
export interface Letter { code: string; value: number }
export interface Entering { maximum: number; step?: number; letters: Letter[] }
export interface ListedPupil { id: string; name: string; leftOn?: string; counted: boolean }
export interface PlacedMark { a: number; p: number; score?: number; state?: string; note?: string; version: number }
export interface GradebookView {
  schoolClass: string; className: string; subject: string; subjectName: string; period: string; periodName: string; sealed: boolean; writable: boolean;
  entry: Entering; categories: { code: string; label: Label }[]; pupils: ListedPupil[]; assessments: Assessment[]; marks: PlacedMark[]; results: Figure[]; figures: Figures;
}
export interface MarkView { score?: number; state?: string; note?: string; version: number; by?: string; at: string }
export interface EnteredMarks { applied: number; results: { outcome: string; version: number; theirs?: MarkView; code?: string; title?: string; detail?: string }[] }
export interface Column { id: string; code: string; name: string; coefficient?: number; assessments: number; missing: number; figures: Figures }
export interface ClassResults { schoolClass: string; className: string; period: string; periodName: string; seal?: string; subjects: Column[]; general?: Figures; pupils: { id: string; name: string; subjects: Figure[]; general?: Figure }[] }
export interface Sealing { id: string; schoolClass: string; period: string; periodName: string; sealedByName?: string; sealedAt: string; reopenedByName?: string; reopenedAt?: string; reason?: string }
export interface Shown { title: string; category: string; heldOn: string; maximum: number; score?: number; state?: string }
export interface OwnSubject { id: string; name: string; coefficient?: number; figure?: Figure; figures?: Figures; marks: Shown[] }
export interface OwnTerm { id: string; name: string; startsOn: string; endsOn: string; holdsOthers: boolean; sealed: boolean; general?: Figure }
export interface OwnResults { pupil: string; schoolClass: string; className: string; period: string; periodName: string; sealed: boolean; periods: OwnTerm[]; subjects: OwnSubject[]; general?: Figure; classGeneral?: Figures }
export interface Preset { preset: string; title: Label; verified: boolean; source: string; asOf: string; document: Record<string, unknown> }
export interface Scheme { id: string; year: string; level?: string; name: string; preset?: string; document: Record<string, unknown>; version: number }
