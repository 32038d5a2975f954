package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.KindSet;
import io.jinmai.relation.reading.SentenceReading;
import io.jinmai.relation.rule.Atom.Repetition;
import java.util.ArrayList;
import java.util.List;

/** Reads the elements that a sentence lists side by side: A、B和C, with what may stand around each of them. For one article. */
final class Coordination {
    private static final int LONGEST_POST = 40;
    private static final int LONGEST_MODIFIER = 16;
    private static final String DASH = "——";
    private static final int LONG_LIST = 16;
    private static final int LONGEST_UNNAMED = 10;
    private static final List<String> NOUNS = List.of(
            "品牌", "企业", "公司", "厂商", "高校", "机构", "妻子", "丈夫", "爱人", "儿子", "女儿", "女婿", "儿媳", "哥哥", "弟弟", "姐姐", "妹妹", "父亲",
            "母亲", "同学", "好友", "战友", "同乡", "搭档");

    private SentenceReading sentence;
    private String text;
    private int limit;

    private final ListSeparator separator = new ListSeparator();

    /** The items of the list that is read. */
    private final List<Element> items = new ArrayList<>();

    /**
     * The elements of a list, at least the first. A long list is read once, not again from each of its items on.
     *
     * @param end where the list must be over
     */
    List<Element> from(Element first, Atom.Slot slot, SentenceReading in, int end) {
        sentence = in;
        text = in.text();
        limit = end;
        if (limit < text.length()) {
            return read(slot, first);
        }
        List<Element> known = sentence.holdsLists() ? sentence.list(ListStart.of(slot, first)) : null;
        if (known != null) {
            return known;
        }
        List<Element> elements = read(slot, first);
        if (elements.size() >= LONG_LIST) {
            for (int i = 0; i < elements.size(); i++) {
                sentence.putList(ListStart.of(slot, elements.get(i)), elements.subList(i, elements.size()));
            }
        }
        return elements;
    }

    private record ListStart(KindSet kinds, Repetition repetition, Element first) {
        static ListStart of(Atom.Slot slot, Element first) {
            return new ListStart(slot.kinds(), slot.repetition(), first);
        }
    }

    private List<Element> read(Atom.Slot slot, Element first) {
        Element item = itemBehind(first, slot);
        if (item == null) {
            return List.of(first);
        }
        items.clear();
        items.add(first);
        for (; item != null; item = itemBehind(item, slot)) {
            items.add(item);
        }
        return items.size() == 2 ? List.of(items.get(0), items.get(1)) : List.copyOf(items);
    }

    /** The item with which the list goes on, or null. */
    private Element itemBehind(Element last, Atom.Slot slot) {
        int end = separator.end(text, last.end());
        if (end < 0 || end >= limit) {
            return null;
        }
        int start = itemStart(end);
        Element item = sentence.elementAt(skip(start));
        if (slot.repetition() == Repetition.PEOPLE_WITH_POSTS) {
            item = personOfItem(start);
        } else if (item == null || !slot.kinds().contains(item.kind())) {
            item = behindModifier(start, slot.kinds());
        }
        return item == null || !slot.kinds().contains(item.kind()) ? null : innermost(item);
    }

    /** The last of the districts that stand one behind the other: 曹县 of 山东省曹县. Another element as it is. */
    private Element innermost(Element element) {
        Element inner = element;
        while (inner.kind() == ElementKind.DISTRICT
                && inner.end() < limit
                && sentence.elementAt(inner.end()) != null
                && sentence.elementAt(inner.end()).kind() == ElementKind.DISTRICT) {
            inner = sentence.elementAt(inner.end());
        }
        return inner;
    }

    /** Where the item starts behind a separator, which has stepped over the quote that the name of the item may start with. */
    private int itemStart(int separatorEnd) {
        return sentence.elementAt(separatorEnd) == null && sentence.elementAt(separatorEnd - 1) != null
                ? separatorEnd - 1
                : separatorEnd;
    }

    /** The item behind a modifier, which may hold names of other kinds: 和一墙之隔的乙, 、丙县丁镇的戊. */
    private Element modified(int start, KindSet wanted) {
        for (int i = start; i < Math.min(limit, start + LONGEST_MODIFIER); i++) {
            Element inside = sentence.elementAt(i);
            if (inside != null && wanted.contains(inside.kind()) || sentence.isClauseEnd(i) || text.charAt(i) == '、') {
                return null;
            }
            if (inside != null) {
                i = inside.end() - 1;
            } else if (text.charAt(i) == '的' || endsNoun(i)) {
                Element item = behindDash(i + 1);
                if (item != null) {
                    return item;
                }
            }
        }
        return null;
    }

    /** The item that starts here or behind a dash: 和越州的两家企业——乙. */
    private Element behindDash(int position) {
        int start = text.startsWith(DASH, position) ? position + DASH.length() : position;
        return start < limit ? sentence.elementAt(skip(start)) : null;
    }

    /** Whether a noun for what or whose the item is ends here: 、德国冷机品牌 + 乙, 和妻子 + 乙. */
    private boolean endsNoun(int position) {
        for (String noun : NOUNS) {
            if (text.startsWith(noun, position + 1 - noun.length())) {
                return true;
            }
        }
        return false;
    }

    private Element behindModifier(int start, KindSet wanted) {
        Element item = modified(start, wanted);
        return item == null ? behindUnnamed(start) : item;
    }

    /** The item behind others of the list that no source took for a name: 甲公司、4D打桩、乙公司. */
    private Element behindUnnamed(int start) {
        int itemStart = start;
        for (int i = start; i < limit && i - itemStart <= LONGEST_UNNAMED; i++) {
            if (sentence.elementAt(i) != null) {
                return i == itemStart ? sentence.elementAt(i) : null;
            }
            if (text.charAt(i) == '、') {
                itemStart = i + 1;
            } else if (sentence.isClauseEnd(i)) {
                return null;
            }
        }
        return null;
    }

    /** The person of an item, who stands behind whatever tells who he is: 、从甲县赶来的商人乙, 和甲的弟弟乙. */
    private Element personOfItem(int start) {
        for (int i = start; i < Math.min(limit, start + LONGEST_POST); i++) {
            Element element = sentence.elementAt(i);
            if (element != null && element.kind() == ElementKind.PERSON && !text.startsWith("的", element.end())) {
                return element;
            }
            if (element != null) {
                i = element.end() - 1;
            } else if (sentence.isClauseEnd(i) || text.charAt(i) == '、') {
                return null;
            }
        }
        return null;
    }

    private int skip(int position) {
        return Matcher.skip(sentence, position, limit);
    }
}
