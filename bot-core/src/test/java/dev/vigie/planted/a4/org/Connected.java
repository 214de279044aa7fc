package dev.vigie.planted.a4.org;

import java.sql.Connection;

/** A connection outside a package named jdbc. */
public record Connected(Connection connection) {}
