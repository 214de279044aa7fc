package dev.vigie.planted.a5.feature.two;

/** Another feature. */
public record Two(String value) {}
