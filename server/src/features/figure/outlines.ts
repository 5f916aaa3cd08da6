import { COMPOSITES, GROUPS } from '../../knowledge/catalogue.js';
import type { TargetId } from '../../knowledge/facts.js';

/**
 * Which of the library's outlines shows which muscle. `quads` is the whole outline, on both sides of the body;
 * `quads/2` is the third of the pieces that it is drawn in.
 *
 * The library's names are meant for a fitness app and not all of them are an anatomist's, so it is the place on
 * the body that decides: its "obliques" beside the middle line are the rectus abdominis, its "lats" on the back of
 * the shoulder the deltoid, its "shoulder" beside the neck the trapezius, the strip of its "quads" at the hip the
 * tensor fasciae latae, and the band of its "adductors" across the thigh the sartorius.
 *
 * A muscle that lies under another is shown only where the two nearly cover each other and train together
 * (gluteus minimus under medius). One that has no place of its own is in `NOT_DRAWN`, and told in words.
 */
const DRAWN: Readonly<Record<TargetId, readonly string[]>> = {
  iliopsoas: ['hip-flexor/0'],
  psoas_major: ['hip-flexor/0'],
  iliacus: ['hip-flexor/0'],
  rectus_femoris: ['quads/2'],
  sartorius: ['adductors/0'],
  tensor_fasciae_latae: ['quads/1'],
  pectineus: ['hip-flexor/1'],
  gluteus_maximus: ['gluteus-maximus'],
  gluteus_medius: ['gluteus-medius'],
  gluteus_minimus: ['gluteus-medius'],
  vasti: ['quads/0', 'quads/2'],
  vastus_lateralis: ['quads/0'],
  vastus_medialis: ['quads/2'],
  vastus_intermedius: ['quads/2'],
  biceps_femoris: ['hamstrings-lateral'],
  semitendinosus: ['hamstrings-medial'],
  semimembranosus: ['hamstrings-medial'],
  adductor_magnus: ['hip-flexor/1', 'adductors/1'],
  adductor_longus: ['hip-flexor/1'],
  adductor_brevis: ['hip-flexor/1'],
  gracilis: ['adductors/1'],
  // The calf shows from the front too, at the inner side of the shin.
  gastrocnemius: ['calves-gastroc-medial', 'calves-gastroc-lateral', 'tibialis-anterior/0'],
  soleus: ['calves-soleus', 'tibialis-anterior/0'],
  tibialis_anterior: ['tibialis-anterior/1'],
  extensor_digitorum_longus: ['tibialis-anterior/1'],
  abductor_hallucis: ['foot', 'foot-back'],
  flexor_digitorum_brevis: ['foot', 'foot-back'],
  foot_intrinsics: ['foot', 'foot-back'],
  rectus_abdominis: ['serratus-anterior/0', 'obliques/0', 'obliques/1', 'abs-lower'],
  external_oblique: ['abs-upper', 'obliques/2'],
  internal_oblique: ['abs-upper', 'obliques/2'],
  obliques: ['abs-upper', 'obliques/2'],
  transversus_abdominis: ['abs-upper'],
  erector_spinae: ['lower-back-erectors', 'spine'],
  multifidus: ['lower-back-erectors'],
  quadratus_lumborum: ['lower-back-ql'],
  latissimus_dorsi: ['lats-mid', 'lats-lower'],
  deltoid: ['shoulder-side', 'deltoid-rear', 'lats-upper'],
  trapezius: ['traps-upper', 'traps-mid', 'traps-lower', 'shoulder-front'],
  rhomboids: ['traps-mid'],
  pectoralis_major: ['chest-upper', 'chest-lower'],
  serratus_anterior: ['serratus-anterior/1', 'serratus-anterior/2', 'serratus-anterior/3'],
  biceps_brachii: ['biceps'],
  triceps_brachii: ['triceps-long', 'triceps-lateral'],
};

/** Why a muscle is not in the picture: it lies under others, inside the trunk, or the library does not draw it. */
export type NotDrawn = 'deep' | 'inside' | 'no-outline';

export const NOT_DRAWN: Readonly<Record<TargetId, NotDrawn>> = {
  piriformis: 'deep',
  deep_hip_rotators: 'deep',
  tibialis_posterior: 'deep',
  flexor_hallucis_longus: 'deep',
  flexor_digitorum_longus: 'deep',
  // At the outer side of the lower leg, between the outlines of the shin and of the calf.
  fibularis_longus: 'no-outline',
  fibularis_brevis: 'no-outline',
  diaphragm: 'inside',
  pelvic_floor: 'inside',
};

/** What a target stands for: groups and composites for their members, unless they are drawn themselves. */
function membersOf(target: TargetId): readonly TargetId[] {
  if (Object.hasOwn(DRAWN, target) || Object.hasOwn(NOT_DRAWN, target)) return [target];
  const whole = [...GROUPS, ...COMPOSITES].find(each => each.id === target);
  return whole?.members.flatMap(membersOf) ?? [];
}

const known = new Map<TargetId, readonly string[]>();

/** The outlines that show a muscle, group or composite; none for what is not drawn, and for unknown ids. */
export function outlinesOf(target: TargetId): readonly string[] {
  let outlines = known.get(target);
  if (!outlines) {
    outlines = [...new Set(membersOf(target).flatMap(each => DRAWN[each] ?? []))];
    // Not what an author made up: there is no end to that.
    if (outlines.length > 0) known.set(target, outlines);
  }
  return outlines;
}

/** Why no part of a target is drawn; undefined where at least a part of it is, and for unknown ids. */
export function whyNotDrawn(target: TargetId): NotDrawn | undefined {
  return outlinesOf(target).length > 0 ? undefined : NOT_DRAWN[membersOf(target)[0] ?? ''];
}
