package lu.airsilk.master;

/** A figure of the house to be read, whatever its own capability tells of it. */
public interface FigureRow {

    long id();

    ProposalRow proposal();
}
