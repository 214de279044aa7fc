package dev.vigie.planted.a9.org;

import org.slf4j.LoggerFactory;

/** A constant that logs. */
public enum Logs {
    LOUD;

    void say() {
        LoggerFactory.getLogger(Logs.class).info("{}", this);
    }
}
