package lu.airsilk.catalogue.mapping;

import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetSample;

/** A supplier's table, open for reading; memory does not grow with its rows. */
public interface OpenSheet extends AutoCloseable {

    /** What the file was found to be. */
    SheetFacts facts();

    /** The headings and the first rows. */
    SheetSample sample();

    /**
     * The rows after the headings, blank ones left out, in their order; each call reads again from the first.
     *
     * <p>To be closed; a damaged place in the file throws {@code Refused} when it is reached.
     */
    Stream<RawRow> rows();

    @Override
    void close();
}
