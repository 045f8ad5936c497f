package lu.airsilk.catalogue.logic;

/** Whether a problem keeps its row out. */
public enum Severity {
    ERROR,
    WARNING
}
