package lu.airsilk.catalogue.news;

/** Told when something that the search knows of products has changed; the outbox holds what. */
public record CatalogueChanged() {}
