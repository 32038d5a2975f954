/**
 * Names found by what they are made of: a place, a body and an ending such as 有限公司, 支行 or 开发区, or a title before a surname.
 * Each grammar is a source of candidates and reads its words from the lexicon.
 */
package io.jinmai.recognition.grammar;
