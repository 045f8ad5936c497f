package lu.airsilk.catalogue.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A node's own index of all products, as it is fed; it can be made anew from the database at any time. */
public interface SearchIndex {

    /**
     * Takes up the index that lies on this node's disk.
     *
     * @return the moment up to which it knows everything; empty when there is none that can be used
     */
    Optional<Instant> open();

    /** False when there is no index or when somebody has damaged it. */
    boolean isSound();

    /** Learns what these products are now; found after the next {@link #show}. */
    void put(List<IndexedProduct> products);

    /** Lets what was put be found, and remembers up to when everything is known. */
    void show(Instant knownUpTo);

    /** Begins a new index beside the one in use. */
    Building build();

    /** An index while it is filled; closed without {@link #takeOver} it leaves nothing behind. */
    interface Building extends AutoCloseable {

        /** Adds products that are not in it yet; several threads may do so. */
        void add(List<IndexedProduct> products);

        /** Replaces the index in use. */
        void takeOver(Instant knownUpTo);

        @Override
        void close();
    }
}
