package io.jinmai.cli;

import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.RunListener;
import io.jinmai.store.UnwrittenFact;

/** Hears a load: shows how far it is, and hands on the facts that do not go into the graph. */
record LoadListener(Progress progress, UnwrittenFacts unwritten) implements RunListener {
    @Override
    public void inputDone(Extraction<?> extraction) {
        progress.inputDone(extraction);
    }

    @Override
    public void articlesLoaded(int articles) {
        progress.articlesLoaded(articles);
    }

    @Override
    public void articlesChecked(int articles) {
        progress.articlesChecked(articles);
    }

    @Override
    public void factUnwritten(UnwrittenFact fact) {
        unwritten.add(fact);
    }
}
