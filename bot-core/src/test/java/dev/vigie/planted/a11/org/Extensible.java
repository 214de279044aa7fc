package dev.vigie.planted.a11.org;

/** Can be extended by accident. */
public class Extensible {}
