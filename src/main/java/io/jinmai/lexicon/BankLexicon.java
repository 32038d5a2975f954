package io.jinmai.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The banks that the news names, and the grammar of the names of all others and of their branches. Immutable. */
public final class BankLexicon {
    private final BankFile file;
    private final Map<String, BankForm> forms;
    private final BankNameParser parser;

    private BankLexicon(BankFile file, DistrictPaths paths, UserLexicon own) {
        this.file = file;
        this.forms = UserBanks.join(file, paths, own);
        this.parser = new BankNameParser(file, forms, paths);
    }

    /**
     * The banks that come with the program.
     *
     * @param gazetteer by which places in banks' names are known
     * @throws LexiconFileException if the file is missing or breaks the format
     */
    public static BankLexicon load(DistrictGazetteer gazetteer) {
        return load(gazetteer, UserLexicon.NONE);
    }

    /**
     * The banks that come with the program and those of a user.
     *
     * @throws LexiconFileException if the file is missing or breaks the format, or one of the user's entries names two banks
     */
    public static BankLexicon load(DistrictGazetteer gazetteer, UserLexicon own) {
        return new BankLexicon(BankFile.load(), new DistrictPaths(gazetteer), own);
    }

    /** Every surface of a listed head office, with its head, in the file's order, the user's last. */
    public Collection<BankForm> headForms() {
        return forms.values();
    }

    /** What ends the name of a bank that is not listed, behind a place or a name (农商银行), the longest first. */
    public List<String> headEndings() {
        return file.headEndings();
    }

    /** What ends the name of an office below a head (支行), the longest first. */
    public List<String> branchEndings() {
        return file.branchEndings();
    }

    /** The head office that {@code surface} names alone, by any of its names. */
    public Optional<BankHead> head(String surface) {
        return Optional.ofNullable(forms.get(surface)).map(BankForm::head);
    }

    /**
     * Reads a bank's name, whole: a head office, listed or not, and the offices below it.
     *
     * @param surface in simplified characters, half-width brackets
     * @return empty if the surface is no bank's name; the central bank's is none
     */
    public Optional<BankName> parse(String surface) {
        return parser.parse(surface);
    }

    /** Whether the stretch {@code [start, end)} of a text, in simplified characters with half-width brackets, is a bank's name. */
    public boolean isBankName(String text, int start, int end) {
        return parser.parse(text, start, end).isPresent();
    }
}
