import type { Stage } from '@/domain/workflow';
import { useWords } from '../use-words';
import { STEPS, toPresentStep, type Step } from './stage-steps';

type Props = { stage: Stage; edition: number | null; isWrittenOn: boolean };

/** The steps of a text from draft to edition, with the present one marked. */
export function StageLine({ stage, edition, isWrittenOn }: Props) {
  const t = useWords();
  const present = toPresentStep({ stage, edition, isWrittenOn });
  const place = STEPS.indexOf(present);
  const nameOf = (step: Step) => {
    if (step === 'published' && edition !== null) return t('workflow.stage.edition', { number: edition });
    return t(`workflow.stage.${step === 'draft' && present === 'draft' ? stageOf(stage) : step}`);
  };

  return (
    <ol className="colophon-stages" aria-label={t('workflow.stages')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index < place ? 'is-passed' : undefined}
          aria-current={step === present ? 'step' : undefined}
        >
          <span className="colophon-stages__name">{nameOf(step)}</span>
          {step === present && <strong className="colophon-stages__now">{t('workflow.now')}</strong>}
          {index < place && <span className="colophon-unseen">{t('workflow.passed')}</span>}
        </li>
      ))}
    </ol>
  );
}

function stageOf(stage: Stage): 'draft' | 'changes-requested' {
  return stage === 'changes-requested' ? stage : 'draft';
}
