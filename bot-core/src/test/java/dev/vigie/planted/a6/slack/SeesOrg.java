package dev.vigie.planted.a6.slack;

import dev.vigie.planted.a6.org.Member;

/** An adapter that looks past the port. */
public record SeesOrg(Member member) {}
