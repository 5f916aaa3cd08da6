import { it } from 'vitest';
import * as l from '../../server/src/knowledge/lookup.js';
import { aliases, type NamedSort } from '../../server/src/knowledge/names.js';
it('try', () => {
  for (const sort of ['session','exercise','surface','phase','area','muscle','sign','race-distance'] as NamedSort[]) {
    const seen = new Map<string,string>(); let n = 0;
    for (const a of aliases(sort)) { n++; const was = seen.get(a.key); if (was && was !== a.id) console.log('CLASH', sort, a.typed, was, a.id, a.language); seen.set(a.key, a.id); }
    console.log(sort, n, seen.size);
  }
  for (const w of ['strength','hill repeats','Lange duurloop','hill','kracht','heuvels','rust','D1','AH','wandel-loop','ski','race','skiën','run-walk','warm-up','strenght','hardlopen']) console.log(w, l.findKind(w)?.id);
  for (const w of ['calf raise','calf-raises','squat','lunge','romanian-deadlift','plank','dead-bug','push up','kuitheffen','muurzit','uitvalspassen']) console.log(w, l.findExercise(w)?.id);
  for (const w of ['psoas','glutes','Musculus soleus','kuiten','calves','quad','hamstring','m. soleus']) console.log(w, l.findMuscle(w));
});
