import { ENGINE_PINS, type EnginePin, type PinnedName } from './engine-pin.ts'
import { LIVE_PINS } from './live/live-pins.ts'

/** Everything that is pinned, by name. */
export const PINS: { readonly [N in PinnedName]: EnginePin } = { ...ENGINE_PINS, ...LIVE_PINS }
