package dev.vigie.planted.a5.feature.one.jdbc;

/** A concrete store. */
public record JdbcThing(String url) {}
