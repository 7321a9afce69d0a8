import { expectTypeOf } from 'vitest';
import type { InferOutput } from 'valibot';
import type { Draft } from './draft.ts';
import type { draft, logEvent } from './event-schema.ts';
import type { LogEvent } from './event.ts';

expectTypeOf<InferOutput<typeof logEvent>>().toEqualTypeOf<LogEvent>();
expectTypeOf<InferOutput<typeof draft>>().toEqualTypeOf<Draft>();
