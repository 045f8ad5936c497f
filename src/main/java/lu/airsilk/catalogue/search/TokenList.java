package lu.airsilk.catalogue.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that are already parted, with their places, as the index takes them. */
final class TokenList extends TokenStream {

    /** So far apart are words of different texts, that no phrase reaches across. */
    private static final int BETWEEN_TEXTS = 100;

    private record Token(String term, int step) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens = new ArrayList<>();
    private Iterator<Token> next = tokens.iterator();

    /** Adds a text: Latin words as they are, Chinese as characters with their pairs at the same places. */
    void add(String text) {
        int first = tokens.isEmpty() ? 1 : BETWEEN_TEXTS;
        for (SearchWord word : SearchWord.of(text)) {
            if (word.han()) {
                addHan(word, first);
            } else {
                tokens.add(new Token(word.text(), first));
            }
            first = 1;
        }
    }

    private void addHan(SearchWord word, int first) {
        List<String> characters = word.characters();
        List<String> pairs = word.pairs();
        for (int at = 0; at < characters.size(); at++) {
            tokens.add(new Token(characters.get(at), at == 0 ? first : 1));
            if (at < pairs.size()) {
                tokens.add(new Token(pairs.get(at), 0));
            }
        }
    }

    @Override
    public void reset() {
        next = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!next.hasNext()) {
            return false;
        }
        Token token = next.next();
        term.append(token.term());
        step.setPositionIncrement(token.step());
        return true;
    }
}
