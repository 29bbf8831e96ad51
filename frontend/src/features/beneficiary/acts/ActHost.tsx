import { useTranslation } from 'react-i18next';
import { ActModal } from '@/shared/form/ActModal';
import { NeedAnswerForm } from '@/shared/need/NeedAnswer';
import type { Person } from '../words';
import type { Act } from './acts';
import { CarerAct, EndAct } from './CarerAct';
import { CircumstanceAct, CloseCircumstanceAct } from './CircumstanceAct';
import { DisabilityAct } from './DisabilityAct';
import { HandoverAct } from './HandoverAct';
import { HouseholdAct } from './HouseholdAct';
import { MoveAct } from './MoveAct';
import { NeedAct } from './NeedAct';
import { CloseRecordAct, ReopenAct } from './RecordActs';
import { SchoolAct } from './SchoolAct';
import { DischargeAct, StayAct } from './StayAct';

interface Props {
  person: Person;
  act: Act | undefined;
  onClose: () => void;
}

/** The dialogue of the act that was chosen. */
export function ActHost({ person, act, onClose }: Props) {
  const { t } = useTranslation(['beneficiary', 'need']);
  if (!act) return null;
  const shared = { person, onClose };
  return (
    <ActModal title={title(act)} onClose={onClose}>
      {form(act)}
    </ActModal>
  );

  function form(chosen: Act) {
    switch (chosen.kind) {
      case 'circumstance':
        return <CircumstanceAct {...shared} fact={chosen.fact} />;
      case 'closeCircumstance':
        return <CloseCircumstanceAct {...shared} fact={chosen.fact} />;
      case 'school':
        return <SchoolAct {...shared} fact={chosen.fact} />;
      case 'carer':
        return <CarerAct {...shared} fact={chosen.fact} />;
      case 'disability':
        return <DisabilityAct {...shared} fact={chosen.fact} />;
      case 'end':
        return <EndAct {...shared} of={chosen.of} id={chosen.id} />;
      case 'stay':
        return <StayAct {...shared} fact={chosen.fact} />;
      case 'discharge':
        return <DischargeAct {...shared} fact={chosen.fact} />;
      case 'need':
        return <NeedAct {...shared} fact={chosen.fact} />;
      case 'answer':
        return <NeedAnswerForm need={{ ...chosen.fact, beneficiaryId: person.id }} onClose={onClose} />;
      case 'move':
        return <MoveAct {...shared} fact={chosen.fact} />;
      case 'household':
        return <HouseholdAct {...shared} />;
      case 'handover':
        return <HandoverAct {...shared} />;
      case 'close':
        return <CloseRecordAct {...shared} />;
      case 'reopen':
        return <ReopenAct {...shared} />;
    }
  }

  function title(chosen: Act): string {
    const edits = 'fact' in chosen && chosen.fact;
    switch (chosen.kind) {
      case 'circumstance':
        return t(edits ? 'act.editCircumstance' : 'act.addCircumstance');
      case 'closeCircumstance':
        return t('act.closeCircumstance');
      case 'school':
        return t(edits ? 'act.editSchool' : 'act.addSchool');
      case 'carer':
        return t(edits ? 'act.editCarer' : 'act.addCarer');
      case 'disability':
        return t(edits ? 'act.editDisability' : 'act.addDisability');
      case 'end':
        return chosen.what;
      case 'stay':
        return t(edits ? 'act.editStay' : 'act.admit');
      case 'discharge':
        return t('act.discharge');
      case 'need':
        return t(edits ? 'act.editNeed' : 'act.addNeed');
      case 'answer':
        return t('need:record');
      case 'move':
        return t(edits ? 'act.editResidence' : 'act.move');
      default:
        return t(`act.${chosen.kind}`);
    }
  }
}
