package lu.airsilk.location;

/** How much a store sells: A most, C least. Weighs its wishes where goods are short. */
public enum StoreClass {
    A,
    B,
    C
}
