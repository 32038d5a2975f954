package io.jinmai.recognition.memory;

import io.jinmai.recognition.MentionType;

/** A name that an article is known to name. */
record Memorised(MentionType type, String surface, double strength) {}
