package io.jinmai.pipeline;

import io.jinmai.store.UnwrittenFact;

/** Hears how far a run is, on the thread that runs it. */
public interface RunListener {

    /** One more input is dealt with. */
    void inputDone(Extraction<?> extraction);

    /** This many more articles are in the graph for good. */
    void articlesLoaded(int articles);

    /** This many more of the articles loaded have been counted anew at the end. Passed over where it is not overridden. */
    default void articlesChecked(int articles) {}

    /** This fact of an article that was loaded does not stand in the graph. Passed over where it is not overridden. */
    default void factUnwritten(UnwrittenFact fact) {}

    /** Hears nothing. */
    RunListener NONE = new RunListener() {
        @Override
        public void inputDone(Extraction<?> extraction) {
            // nobody listens
        }

        @Override
        public void articlesLoaded(int articles) {
            // nobody listens
        }
    };
}
