package io.jinmai.recognition;

/** Why what a source proposes cannot be a name, however strongly it is proposed. */
public enum Refusal {
    /** The user's lexicon says that it is never a name. */
    NEVER("never", "never a name, says the lexicon given"),
    /** It is an ordinary noun or an honour as a whole: 党建联盟, 未来工厂. */
    ORDINARY_WORD("ordinaryWord", "an ordinary word"),
    /** It starts or ends where a word goes on: 大同 in 大同小异. */
    WITHIN_WORD("withinWord", "in the midst of a word"),
    /** No name is so long. */
    TOO_LONG("tooLong", "too long for a name"),
    /** It reaches over what sets parts of a text apart, such as a bracket, a blank or a comma. */
    TORN("torn", "it reaches over a bracket, quotation mark, blank or comma"),
    /** Two organisations stand in it: 越州区人民政府与越州大学. */
    SEVERAL("several", "more than one name"),
    /** It is nothing but places in a row: 江西上饶. */
    PLACES("places", "nothing but places"),
    /** It is the trade of a place: 越州五金. */
    TRADE_OF_PLACE("tradeOfPlace", "a trade of a place"),
    /** It only calls somebody by the surname: 老秦, 秦阿姨. */
    FORM_OF_ADDRESS("formOfAddress", "only a form of address"),
    /** A street is called after it: 北海 in 北海路. */
    STREET("street", "what a street is called after"),
    /** It stands only in somebody's post: 青岭村党支部 in 青岭村党支部书记. */
    POST("post", "only in somebody's post"),
    /** It is counted: 126家专业合作社. */
    COUNTED("counted", "counted, not named"),
    /** It tells what somebody did: 安康设有全资子公司. */
    CLAUSE("clause", "it tells what was done");

    private final String label;
    private final String wording;

    Refusal(String label, String wording) {
        this.label = label;
        this.wording = wording;
    }

    /** The form used in JSON. */
    public String label() {
        return label;
    }

    /** The same for people to read, without a full stop. */
    public String wording() {
        return wording;
    }
}
