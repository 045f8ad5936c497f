package lu.airsilk.allocation.run;

import java.util.List;

/** Why a line got what it got: the code and its figures, and the sentence in the reader's language. */
public record WhyJson(String code, List<String> arguments, String message) {}
