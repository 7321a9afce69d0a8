import type { Analysis, Progress } from '#lib/domain/analysis/analyse.ts';

/** What the worker of an analysis says; it is sent a `ResponseMatrix` once, and ends with `done`. */
export type AnalysisMessage = { kind: 'progress'; progress: Progress } | { kind: 'done'; analysis: Analysis };
