package dev.vigie.planted.a2.feature.two;

/** What another feature must not see. */
public record Two(String value) {}
