package io.jinmai.recognition;

import io.jinmai.lexicon.BankForm;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.DistrictLevel;
import io.jinmai.lexicon.KnownNames;
import io.jinmai.lexicon.LexiconFileException;
import io.jinmai.lexicon.LoadedAhead;
import io.jinmai.lexicon.NameKind;
import io.jinmai.lexicon.NamedForm;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.lexicon.Simplification;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.lexicon.WordLists;
import java.util.List;
import java.util.Set;

/**
 * Everything the recogniser knows beforehand. Loaded once, immutable.
 *
 * @param vocabulary the words of all lexicons by class: those of the word lists under their own names, and those of the gazetteers
 */
public record Lexicons(
        Simplification simplification,
        DistrictGazetteer districts,
        BankLexicon banks,
        WordLists words,
        UserLexicon own,
        Vocabulary vocabulary) {

    /** Classes of single characters, which would be found everywhere and tell nothing, and one that serves identity alone. */
    private static final Set<String> SKIPPED =
            Set.of("given-name-characters", "never-in-name", "doubtful-in-name", "surnames-doubtful", "legal-forms");

    /** The lexicons that come with the program. */
    public static Lexicons load() {
        return load(List.of());
    }

    /**
     * The lexicons that come with the program, and a user's files of names.
     *
     * @throws LexiconFileException if a file breaks the format; the message names file and line
     */
    public static Lexicons load(List<OwnFile> ownFiles) {
        LoadedAhead<WordLists> words = LoadedAhead.start(WordLists::load);
        LoadedAhead<DistrictGazetteer> districts = LoadedAhead.start(DistrictGazetteer::load);
        Simplification simplification = Simplification.load();
        UserLexicon own = UserLexicon.read(ownFiles, simplification);
        BankLexicon banks = BankLexicon.load(districts.get(), own);
        return new Lexicons(
                simplification,
                districts.get(),
                banks,
                words.get(),
                own,
                vocabulary(words.get(), districts.get(), banks, own));
    }

    private static Vocabulary vocabulary(
            WordLists words, DistrictGazetteer districts, BankLexicon banks, UserLexicon own) {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        for (String className : words.classNames()) {
            if (!SKIPPED.contains(className)) {
                builder.add(className, words.words(className));
            }
        }
        builder.add("universities", KnownNames.universities().allNames());
        builder.add("institutions-known", KnownNames.institutions().allNames());
        builder.add("enterprises-known", KnownNames.enterprises().allNames());
        builder.add("town", List.of());
        add(districts, builder);
        add(banks, builder);
        builder.add("district", surfaces(own, NameKind.DISTRICT));
        builder.add("enterprises-known", surfaces(own, NameKind.ENTERPRISE));
        builder.add("institutions-known", surfaces(own, NameKind.INSTITUTION));
        return builder.build();
    }

    private static List<String> surfaces(UserLexicon own, NameKind kind) {
        return own.names(kind).stream()
                .flatMap(name -> name.surfaces().stream())
                .toList();
    }

    private static void add(DistrictGazetteer districts, Vocabulary.Builder builder) {
        for (NamedForm form : districts.countyAndAboveForms()) {
            String className = form.isFullForm() ? "district" : form.isRisky() ? "district-risky" : "district-short";
            builder.add(className, List.of(form.surface()));
            if (className.equals("district-short") && isMajor(form)) {
                builder.add("district-short-major", List.of(form.surface()));
            }
        }
    }

    /** Short names of provinces and prefectures are known to all; those of counties also arise by chance across two words. */
    private static boolean isMajor(NamedForm form) {
        return form.meanings().get(0).level().compareTo(DistrictLevel.PREFECTURE) <= 0;
    }

    private static void add(BankLexicon banks, Vocabulary.Builder builder) {
        for (BankForm form : banks.headForms()) {
            builder.add(form.isRisky() ? "bank-risky" : "bank-head", List.of(form.surface()));
        }
        builder.add("bank-form", banks.headEndings());
        builder.add("branch-ending", banks.branchEndings());
    }
}
