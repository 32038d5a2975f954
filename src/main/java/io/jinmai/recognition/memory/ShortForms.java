package io.jinmai.recognition.memory;

import io.jinmai.lexicon.Remembered;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The shorter names by which news text goes on to call what it has named in full: 禾沐种业 and 禾沐 for 潍坊禾沐种业科技有限公司. */
public final class ShortForms {
    private static final int SHORTEST = 2;
    private static final String GROUP = "集团";

    /** What shortens a branch's name is its parent's. */
    private static final List<String> COMPANY_BRANCHES = List.of("分公司", "支公司", "中心支公司", "分厂", "分店", "分所", "分社");

    private final Map<MentionType, Remembered<List<String>>> known = new EnumMap<>(MentionType.class);
    private final LexicalScanner scanner;
    private final WordClasses places;
    private final WordClasses legalForms;
    private final WordClasses trades;
    private final WordClasses noNames;

    public ShortForms(LexicalScanner scanner) {
        this.scanner = scanner;
        for (MentionType type : List.of(MentionType.ENTERPRISE, MentionType.INSTITUTION, MentionType.ALLIANCE)) {
            known.put(type, new Remembered<>());
        }
        Vocabulary vocabulary = scanner.vocabulary();
        this.places = vocabulary.classes("district", "district-short", "district-risky", "town");
        this.legalForms = vocabulary.classes("enterprise-strong");
        this.trades = vocabulary.classes("enterprise-weak", "enterprise-strong");
        this.noNames = vocabulary.classes(
                "district",
                "district-short",
                "district-risky",
                "name-stop-words",
                "enterprise-weak",
                "enterprise-strong",
                "boundary-function",
                "boundary-verb",
                "boundary-noun",
                "boundary-word-weak",
                "alliance-endings");
    }

    /** The short forms of a full name, simplified and half-width, without the name itself. */
    public List<String> of(MentionType type, String name) {
        return switch (type) {
            case ENTERPRISE, INSTITUTION, ALLIANCE -> known.get(type).of(name, full -> find(type, full));
            default -> List.of();
        };
    }

    private List<String> find(MentionType type, String name) {
        List<String> forms = new ArrayList<>();
        switch (type) {
            case ENTERPRISE -> addEnterprise(name, forms);
            case INSTITUTION -> addWithoutPlace(name, forms);
            case ALLIANCE -> addAlliance(name, forms);
            default -> {}
        }
        forms.remove(name);
        forms.removeIf(form -> form.length() < SHORTEST || isOrdinaryWord(form));
        return List.copyOf(forms);
    }

    /** There are few of them, so that they are compared. */
    private static void add(String form, List<String> forms) {
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    private void addEnterprise(String name, List<String> forms) {
        if (isCompanyBranch(name)) {
            return;
        }
        String plain = withoutBrackets(name);
        LexicalScan scan = scanner.scan(plain);
        int start = placeEnd(scan);
        int end = legalFormStart(scan, start);
        if (end - start < SHORTEST) {
            return;
        }
        String body = plain.substring(start, end);
        add(body, forms);
        add(plain.substring(0, end), forms);
        boolean tradeSeen = false;
        for (long word = scan.first(trades); word != LexicalScan.NONE; word = scan.next(word, trades)) {
            if (scan.startOf(word) >= start + SHORTEST && scan.endOf(word) <= end) {
                tradeSeen = true;
                add(plain.substring(start, scan.startOf(word)), forms);
                add(plain.substring(start, scan.endOf(word)), forms);
            }
        }
        if (!tradeSeen && body.length() > SHORTEST + 1) {
            add(body.substring(0, SHORTEST), forms);
        }
        addGroupForms(plain, start, forms);
    }

    private static boolean isCompanyBranch(String name) {
        if (name.indexOf('分') < 0 && name.indexOf('支') < 0) {
            return false;
        }
        for (String ending : COMPANY_BRANCHES) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static void addGroupForms(String name, int start, List<String> forms) {
        if (name.contains(GROUP)) {
            int plain = forms.size();
            for (int i = 0; i < plain; i++) {
                String form = forms.get(i);
                if (!form.contains(GROUP)) {
                    add(form + GROUP, forms);
                    add(name.substring(0, start) + form + GROUP, forms);
                }
            }
        }
    }

    private void addWithoutPlace(String name, List<String> forms) {
        int start = placeEnd(scanner.scan(name));
        if (start > 0 && name.length() - start > SHORTEST) {
            add(name.substring(start), forms);
        }
    }

    private void addAlliance(String name, List<String> forms) {
        String unquoted = name.replaceAll("[“”\"]", "");
        add(unquoted, forms);
        addWithoutPlace(unquoted, forms);
        if (name.indexOf('“') >= 0 && name.indexOf('”') > name.indexOf('“') + SHORTEST) {
            add(name.substring(name.indexOf('“') + 1, name.indexOf('”')), forms);
        }
    }

    static String withoutBrackets(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        return open > 0 && close > open ? name.substring(0, open) + name.substring(close + 1) : name;
    }

    /** Where the places at the head end; a place before nothing but a legal form is the proper name itself. */
    private int placeEnd(LexicalScan scan) {
        int end = 0;
        int placeEnd = scan.endAt(0, places);
        while (placeEnd >= 0 && legalFormStart(scan, placeEnd) >= placeEnd + SHORTEST) {
            end = placeEnd;
            placeEnd = scan.endAt(end, places);
        }
        return end;
    }

    private int legalFormStart(LexicalScan scan, int start) {
        int end = scan.text().length();
        int form = scan.startBefore(end, legalForms);
        while (form >= start) {
            end = form;
            form = scan.startBefore(end, legalForms);
        }
        return end;
    }

    private boolean isOrdinaryWord(String form) {
        return scanner.classesOf(form).meets(noNames);
    }
}
