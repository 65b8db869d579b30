import en from './admin/en.json' with { type: 'json' };
import fr from './admin/fr.json' with { type: 'json' };
import vi from './admin/vi.json' with { type: 'json' };

type Words = Pick<typeof en, 'translateTab' | 'languagesTab'>;

const pick = ({ translateTab, languagesTab }: Words) => ({ colophon: { translateTab, languagesTab } });

/** The few of our words that Payload itself draws: the names of tabs. */
export const payloadWords = { en: pick(en), vi: pick(vi), fr: pick(fr) };
