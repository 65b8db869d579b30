import { reduceDesk, type DeskEvent, type DeskState } from './desk-state';

/** The state of the view outside React, so that a key press renders one row and not three hundred. */
export type DeskStore = {
  get: () => DeskState;
  dispatch: (event: DeskEvent) => void;
  subscribe: (listener: () => void) => () => void;
};

/** `onChange` hears of every event after it has taken effect. */
export function createDeskStore(
  opened: DeskState,
  onChange: (event: DeskEvent, state: DeskState) => void = () => {},
): DeskStore {
  let state = opened;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      state = reduceDesk(state, event);
      onChange(event, state);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
