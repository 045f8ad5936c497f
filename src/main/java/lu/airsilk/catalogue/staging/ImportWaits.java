package lu.airsilk.catalogue.staging;

/** Told when an import has something for a job to do. */
public record ImportWaits(String number) {}
