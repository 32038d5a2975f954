package io.jinmai.recognition.stage;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

/** Tells who made an article from whom it is about: reporters, correspondents, photographers and editors are no persons of it. */
final class Bylines {
    private final WordClasses before;
    private final WordClasses after;

    Bylines(Vocabulary vocabulary) {
        this.before = vocabulary.classes("byline-before");
        this.after = vocabulary.classes("byline-after");
    }

    /** Takes the names of those who made the article out. */
    void remove(LexicalScan scan, ProposalList names) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (names.type(i) == MentionType.PERSON && isByline(scan, names.start(i), names.end(i))) {
                names.remove(i);
            }
        }
    }

    private boolean isByline(LexicalScan scan, int start, int end) {
        return isBehindByline(scan, start) || isBeforeByline(scan, end);
    }

    private boolean isBehindByline(LexicalScan scan, int start) {
        int position = start;
        while (position > 0 && " \u3000:：/".indexOf(scan.text().charAt(position - 1)) >= 0) {
            position--;
        }
        return position > 0 && scan.endsBefore(position, before);
    }

    private boolean isBeforeByline(LexicalScan scan, int end) {
        int position = end;
        while (position < scan.text().length() && " \u3000/".indexOf(scan.text().charAt(position)) >= 0) {
            position++;
        }
        return position > end && position < scan.text().length() && scan.startsAt(position, after);
    }
}
