package dev.vigie.planted.a11.org;

/** Manages what? */
public final class TicketManager {}
