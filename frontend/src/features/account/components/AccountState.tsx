import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { StatusBadge, type StatusTone } from '@/shared/ui/StatusBadge';

type State = components['schemas']['AccountStatus'];

const tones: Record<State, StatusTone> = { INVITED: 'waiting', ACTIVE: 'running', BLOCKED: 'neutral' };

/** Whether an account can be used, in a word. */
export function AccountState({ state }: { state: State }) {
  const { t } = useTranslation('account');
  return <StatusBadge tone={tones[state]} label={t(`state.${state}`)} />;
}
