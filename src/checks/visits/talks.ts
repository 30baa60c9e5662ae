import type { Content } from '../../reading/content.ts';
import { latest, ledgerOf } from '../../reading/ledger.ts';
import { printObservation } from '../../reading/printed.ts';
import type { Problem } from '../../reading/problem.ts';
import { TALK_SLOTS, type Stop, type TalkSlot } from '../../schema/stop.ts';
import { PACE, spokenLength } from '../../words/spoken.ts';
import { fill } from '../../words/template.ts';

/** How long each talk takes, in minutes, and what editors call it. */
const SLOTS: Readonly<Record<TalkSlot, readonly [minutes: number, name: string]>> = {
  halfMinute: [0.5, '半分钟'],
  threeMinutes: [3, '三分钟'],
  tenMinutes: [10, '十分钟'],
};

/** A talk may be shorter or longer than its slot by a fifth: nobody speaks by the clock. */
const LEEWAY = 0.2;

/** What a derived or counted number is about as long as, printed: it is computed later than the checks. */
const PRINTED_LATER = '约四点七';

function wordsOf({ talk }: Pick<Stop, 'talk'>, slot: TalkSlot): readonly string[] {
  return slot === 'halfMinute' ? [talk.halfMinute] : (talk[slot] ?? []);
}

/** Claim: a talk fills its slot, said aloud at an even pace. What the facts do not fill is left out, not stretched. */
export function talkLengths(content: Content): readonly Problem[] {
  const printed = new Map(
    ledgerOf(content).flatMap((item) =>
      item.kind === 'fact' ? [[item.id, printObservation(item.data.unit, latest(item.data))] as const] : [],
    ),
  );
  return content.stops.flatMap(({ file, line, data }) =>
    TALK_SLOTS.flatMap((slot): readonly Problem[] => {
      const paragraphs = wordsOf(data, slot);
      if (paragraphs.length === 0) return [];
      const [minutes, name] = SLOTS[slot];
      const [least, most] = [Math.ceil(minutes * PACE * (1 - LEEWAY)), Math.floor(minutes * PACE * (1 + LEEWAY))];
      const said = paragraphs.reduce((sum, text) => sum + spokenLength(fill(text, (id) => printed.get(id) ?? PRINTED_LATER)), 0);
      if (said >= least && said <= most) return [];
      const short = said < least;
      return [
        {
          file,
          line: line('talk', slot),
          says: `${name}的讲解词念出来约 ${said} 字，${short ? `太短，至少 ${least} 字` : `太长，最多 ${most} 字`}`,
          fix: !short
            ? '删到最要紧的几句'
            : slot === 'halfMinute'
              ? '把最要紧的发现说完整'
              : '事实撑不起来就整段删掉，网页会写“请接待单位补充”，不要凑字数',
        },
      ];
    }),
  );
}
