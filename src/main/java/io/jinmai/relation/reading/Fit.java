package io.jinmai.relation.reading;

/** How well a name must fit a reference to be what it means. */
enum Fit {
    /** Any name of the kind will do. */
    ANY {
        @Override
        boolean holds(Reference reference, String surface) {
            return true;
        }
    },
    /** As {@link Reference#mayMean} has it. */
    POSSIBLE {
        @Override
        boolean holds(Reference reference, String surface) {
            return reference.mayMean(surface);
        }
    },
    /** As {@link Reference#isLikely} has it. */
    LIKELY {
        @Override
        boolean holds(Reference reference, String surface) {
            return reference.isLikely(surface);
        }
    },
    /** The name holds {@link Reference#likelyPart}. */
    HOLDS_PART {
        @Override
        boolean holds(Reference reference, String surface) {
            return surface.contains(reference.likelyPart());
        }
    };

    /** Whether a name of the reference's kind fits, as a sentence calls it, simplified. */
    abstract boolean holds(Reference reference, String surface);
}
