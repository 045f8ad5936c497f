package lu.airsilk.master;

/** A figure of the house, whatever its own capability keeps in it. */
public interface Figure {

    Proposal proposal();
}
