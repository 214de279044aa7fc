package dev.vigie.feature.knowledge.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of the way from a question to a ranking that can be left out, to see what it brings. */
public enum Stage {
    /** Slang said in full. */
    SLANG,
    /** Slips of the finger put right. */
    SPELLING,
    /** French said in English. */
    GLOSS,
    /** Words compared. */
    LEXICAL,
    /** Meaning compared. */
    SEMANTIC;

    /** As it is typed, in lower case. */
    public static Optional<Stage> parse(String name) {
        return Arrays.stream(values()).filter(stage -> stage.code().equals(name)).findFirst();
    }

    /** All of them as they are typed. */
    public static String names() {
        return Arrays.stream(values()).map(Stage::code).collect(Collectors.joining(", "));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Set<Stage> all() {
        return EnumSet.allOf(Stage.class);
    }
}
