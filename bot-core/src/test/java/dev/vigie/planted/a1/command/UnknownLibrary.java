package dev.vigie.planted.a1.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Stands for any library that nobody decided on, a chat SDK for one. */
public record UnknownLibrary(EmbeddedPostgres library) {}
