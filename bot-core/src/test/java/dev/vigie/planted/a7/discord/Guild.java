package dev.vigie.planted.a7.discord;

/** Another adapter's. */
public record Guild(String name) {}
