package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import java.util.ArrayList;
import java.util.List;

/** What the gaps of a sequence may not step over: what the parts before and behind them could have taken. */
final class GapBarriers {
    private GapBarriers() {}

    /** Bars from each gap the kinds of the slots before and behind it, and the words of a kept word before it. */
    static List<Atom> between(List<Atom> atoms) {
        List<Atom> result = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.Gap gap) {
                KindSet barred = nearestKinds(atoms, i, -1).and(nearestKinds(atoms, i, 1));
                result.add(new Atom.Gap(gap.most(), gap.crossesClauses(), barred, keptWord(atoms, i)));
            } else {
                result.add(atoms.get(i));
            }
        }
        return List.copyOf(result);
    }

    private static WordClasses keptWord(List<Atom> atoms, int gap) {
        return gap > 0 && atoms.get(gap - 1) instanceof Atom.Word word && word.name() != null
                ? word.classes()
                : WordClasses.NONE;
    }

    private static KindSet nearestKinds(List<Atom> atoms, int from, int step) {
        for (int i = from + step; i >= 0 && i < atoms.size(); i += step) {
            if (atoms.get(i) instanceof Atom.Slot slot) {
                return slot.kinds();
            }
        }
        return KindSet.NONE;
    }
}
