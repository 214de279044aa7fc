package dev.vigie.planted.budget;

/** Over every budget when budgets are small. */
public final class Oversized {

    private Oversized() {}

    static int parameters(int a, int b, int c) {
        return a + b + c;
    }

    static int lines() {
        int sum = 0;
        sum++;
        sum++;
        return sum;
    }

    record Values(int a, int b, int c) {
        Values {
            a++;
        }
    }
}
