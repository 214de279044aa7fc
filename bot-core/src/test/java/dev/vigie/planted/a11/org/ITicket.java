package dev.vigie.planted.a11.org;

/** Wears its kind before its name. */
public interface ITicket {}
