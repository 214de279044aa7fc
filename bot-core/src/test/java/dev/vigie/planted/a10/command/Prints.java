package dev.vigie.planted.a10.command;

/** Prints outside the console. */
public final class Prints {

    private Prints() {}

    static void say() {
        System.out.println("said");
    }
}
