package lu.airsilk.catalogue.synonym;

/** What a word means, as programs read it. */
public record SynonymJson(String id, String language, String word, String means, int version) {

    static SynonymJson of(SynonymRow row) {
        return new SynonymJson(
                Long.toString(row.id()), row.language().code(), row.word(), row.meaning(), row.version());
    }
}
