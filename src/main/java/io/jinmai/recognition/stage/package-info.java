/**
 * Recognition as one stage: all sources propose, the arbiter decides, and the article's own memory is asked before it decides again.
 * What the stage is made of lives in the packages beside it.
 */
package io.jinmai.recognition.stage;
